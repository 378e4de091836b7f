/* Stands between the program and the disk, for one folder: notes what is written, or makes the Nth call fail.
 * Loaded with LD_PRELOAD; does nothing until lr_watch() names the folder. One thread at a time.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

static char folder[4096];
static size_t folder_length;
static int log_file = -1;
static long calls, fail_from, fail_until;
static int fail_errno;

void lr_watch(const char *path, const char *log_path) {
    folder_length = (size_t)snprintf(folder, sizeof folder, "%s", path);
    log_file = *log_path ? (int)syscall(SYS_openat, AT_FDCWD, log_path, O_CREAT | O_WRONLY | O_TRUNC | O_CLOEXEC, 0600) : -1;
    calls = 0;
}

/* Calls number from..until (counted from 1 after lr_watch) fail with this error; 0 and 0: none. */
void lr_fail(long from, long until, int error) {
    fail_from = from;
    fail_until = until;
    fail_errno = error;
}

long lr_calls(void) { return calls; }

/* The place of a path below the folder ("" for the folder itself), or NULL. */
static const char *below(const char *path) {
    if (!folder_length || strncmp(path, folder, folder_length)) return NULL;
    if (!path[folder_length]) return path + folder_length;
    return path[folder_length] == '/' ? path + folder_length + 1 : NULL;
}

static const char *place_of(int file, char *buffer, size_t size) {
    char link[64];
    if (!folder_length) return NULL;
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = syscall(SYS_readlinkat, AT_FDCWD, link, buffer, size - 1);
    if (length < 0) return NULL;
    buffer[length] = 0;
    return below(buffer);
}

static int fails(void) {
    calls++;
    return fail_from && calls >= fail_from && calls <= fail_until;
}

static void note(char kind, const char *name, uint64_t offset, const void *data, uint32_t length) {
    struct __attribute__((packed)) { char kind; uint16_t name; uint64_t offset; uint32_t length; } head;
    if (log_file < 0) return;
    head.kind = kind;
    head.name = (uint16_t)strlen(name);
    head.offset = offset;
    head.length = length;
    size_t size = sizeof head + head.name + length;
    char *record = malloc(size);
    if (!record) _exit(99);
    memcpy(record, &head, sizeof head);
    memcpy(record + sizeof head, name, head.name);
    if (length) memcpy(record + sizeof head + head.name, data, length);
    if (syscall(SYS_write, log_file, record, size) != (ssize_t)size) _exit(98);
    free(record);
}

void lr_mark(long number) { note('A', "", (uint64_t)number, NULL, 0); }

static ssize_t written(int file, const void *data, size_t length, off_t offset, int here) {
    char buffer[4096];
    const char *name = place_of(file, buffer, sizeof buffer);
    off_t at = name && here ? (off_t)syscall(SYS_lseek, file, 0, SEEK_CUR) : offset;
    if (name && fails()) {
        if (fail_errno == ENOSPC && length > 512) length /= 2; /* a full disk takes what still fits */
        else { errno = fail_errno; return -1; }
    }
    ssize_t done = here ? syscall(SYS_write, file, data, length) : syscall(SYS_pwrite64, file, data, length, offset);
    if (name && done > 0) note('W', name, (uint64_t)at, data, (uint32_t)done);
    return done;
}

ssize_t write(int file, const void *data, size_t length) { return written(file, data, length, 0, 1); }
ssize_t pwrite(int file, const void *data, size_t length, off_t offset) { return written(file, data, length, offset, 0); }
ssize_t pwrite64(int file, const void *data, size_t length, off64_t offset) { return written(file, data, length, offset, 0); }

static int synced(int file, long number) {
    char buffer[4096];
    const char *name = place_of(file, buffer, sizeof buffer);
    if (name && fails()) { errno = fail_errno; return -1; }
    int result = (int)syscall(number, file);
    if (name && !result) note('S', name, 0, NULL, 0);
    return result;
}

int fsync(int file) { return synced(file, SYS_fsync); }
int fdatasync(int file) { return synced(file, SYS_fdatasync); }

static int cut(int file, off_t length) {
    char buffer[4096];
    const char *name = place_of(file, buffer, sizeof buffer);
    if (name && fails()) { errno = fail_errno; return -1; }
    int result = (int)syscall(SYS_ftruncate, file, length);
    if (name && !result) note('T', name, (uint64_t)length, NULL, 0);
    return result;
}

int ftruncate(int file, off_t length) { return cut(file, length); }
int ftruncate64(int file, off64_t length) { return cut(file, length); }

int unlink(const char *path) {
    const char *name = below(path);
    int result = (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0);
    if (name && !result) note('U', name, 0, NULL, 0);
    return result;
}

int mkdir(const char *path, mode_t mode) {
    const char *name = below(path);
    int result = (int)syscall(SYS_mkdirat, AT_FDCWD, path, mode);
    if (name && *name && !result) note('D', name, 0, NULL, 0);
    return result;
}

int rename(const char *from, const char *to) {
    const char *old_name = below(from), *new_name = below(to);
    if (new_name && fails()) { errno = fail_errno; return -1; }
    int result = (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
    if (old_name && new_name && !result) note('R', old_name, 0, new_name, (uint32_t)strlen(new_name));
    return result;
}
