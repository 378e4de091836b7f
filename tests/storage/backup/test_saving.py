"""A backup is there whole, checked and under its name, or not at all; and it never costs an older one."""

from __future__ import annotations

import dataclasses
import json
import os
import random
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.reliability.found import Child
from tests.reliability.moments import Moments
from tests.storage.backup.shops import READER, Kept
from tests.storage.opened import PASSPHRASE, folder_bytes

from localregulars.domain.errors import (
    EnvironmentFailureError,
    InputRefusedError,
    LocalRegularsError,
    NewerVersionError,
    StoreDamagedError,
    WrongPassphraseError,
)
from localregulars.storage.backup.format import read_head, write_container
from localregulars.storage.backup.keeper import SqlBackups
from localregulars.storage.backup.verifying import CheckedBackup, check_backup, open_backup
from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.key_header import KeySlot, header_bytes, read_header
from localregulars.storage.migrations.steps import CURRENT_SCHEMA
from localregulars.storage.opening import UnlockedHeader, unlock_header
from localregulars.storage.shop_folder import read_header_file, write_header_file
from localregulars.storage.vault import SqlVault

FLIPS = int(os.environ.get("LOCALREGULARS_BACKUP_FLIPS", "200"))
KILLS = int(os.environ.get("LOCALREGULARS_BACKUP_KILLS", "40"))
LENGTHS = 60


def keys_of(kept: Kept) -> UnlockedHeader:
    return unlock_header(read_header_file(kept.shop.folder), PASSPHRASE)


def checked(file: Path, kept: Kept, tmp_path: Path) -> CheckedBackup:
    into = tmp_path / "unpacked"
    into.unlink(missing_ok=True)
    return check_backup(file, keys_of(kept), into)


def test_an_automatic_backup_is_two_files_for_their_owner_only_and_nothing_else(kept: Kept, tmp_path: Path) -> None:
    made = kept.automatic()
    names = sorted(path.name for path in kept.place.iterdir())
    assert names == [made.name, made.with_suffix(".lrpeople").name]
    assert {stat.S_IMODE(path.stat().st_mode) for path in kept.place.iterdir()} == {0o600}
    assert stat.S_IMODE(kept.place.stat().st_mode) == 0o700
    head = checked(made, kept, tmp_path).head
    assert (head.kind, head.customers, head.known, head.number) == ("automatic", 6, 6, 1)
    assert head.visits == 20 + 10 + 7 + 5 + 4
    assert open_backup(made.with_suffix(".lrpeople"), PASSPHRASE, tmp_path / "people").head.customers == 6


def test_a_backup_opens_with_the_secret_alone_and_with_no_other(kept: Kept, tmp_path: Path) -> None:
    copy = kept.on_purpose()
    assert open_backup(copy, PASSPHRASE, tmp_path / "db").head.kind == "on_purpose"
    with pytest.raises(WrongPassphraseError):
        open_backup(copy, PASSPHRASE + "x", tmp_path / "db2")
    assert not (tmp_path / "db2").exists()


def test_a_keyring_slot_never_leaves_the_computer(kept: Kept) -> None:
    unlocked = keys_of(kept)
    slot = KeySlot("ab" * 8, "keyring", {"entry": "this computer"}, b"n" * 12, b"w" * 48)
    header = dataclasses.replace(unlocked.header, slots=(*unlocked.header.slots, slot))
    write_header_file(kept.shop.folder, header_bytes(header, unlocked.keys.header))
    for file in (kept.automatic(), kept.on_purpose()):
        inside = read_header(read_head(file).header.encode()).header
        assert {s.slot_type for s in inside.slots} == {"passphrase", "recovery"}
        assert READER.look(file, PASSPHRASE).customers == 6


@pytest.mark.slow
def test_every_flipped_bit_is_found(kept: Kept, tmp_path: Path) -> None:
    rng = random.Random(5)
    for file in (kept.automatic().with_suffix(".lrpeople"), kept.on_purpose()):
        data, keys = file.read_bytes(), keys_of(kept)
        early = [rng.randrange(8 * 3000) for _ in range(FLIPS // 4)]
        late = [8 * len(data) - 1 - rng.randrange(8 * 32) for _ in range(FLIPS // 8)]
        for bit in early + late + [rng.randrange(8 * len(data)) for _ in range(FLIPS // 2)]:
            changed = bytearray(data)
            changed[bit // 8] ^= 1 << bit % 8
            (tmp_path / "flipped").write_bytes(changed)
            with pytest.raises(LocalRegularsError):
                check_backup(tmp_path / "flipped", keys, tmp_path / "unpacked")
            assert not (tmp_path / "unpacked").exists()


def test_a_backup_that_was_cut_off_or_grew_is_refused(kept: Kept, tmp_path: Path) -> None:
    data, keys = kept.on_purpose().read_bytes(), keys_of(kept)
    rng = random.Random(6)
    lengths = [0, 1, 4, 5, 8, 9, 10, len(data) - 1, len(data) - 32, len(data) - 33, len(data) + 1]
    lengths += [rng.randrange(len(data)) for _ in range(LENGTHS - len(lengths))]
    for length in lengths:
        (tmp_path / "cut").write_bytes((data + b"\0")[:length])
        with pytest.raises(LocalRegularsError):
            check_backup(tmp_path / "cut", keys, tmp_path / "unpacked")
        assert not (tmp_path / "unpacked").exists()


@pytest.mark.parametrize(
    ("members", "kind"), [({"schema": CURRENT_SCHEMA + 1000}, NewerVersionError), ({"visits": 1}, StoreDamagedError)]
)
def test_a_head_that_says_something_else_than_its_database_is_refused(
    kept: Kept, tmp_path: Path, members: dict[str, int], kind: type[LocalRegularsError]
) -> None:
    found = checked(kept.on_purpose(), kept, tmp_path)
    head = dataclasses.replace(found.head, **members)  # type: ignore[arg-type]  # only whole numbers are given
    write_container(tmp_path / "other", head, found.database, found.keys.backup)
    with pytest.raises(kind):
        check_backup(tmp_path / "other", keys_of(kept), tmp_path / "again")


def test_a_whole_but_damaged_database_under_a_right_seal_is_found(kept: Kept, tmp_path: Path) -> None:
    found = checked(kept.on_purpose(), kept, tmp_path)
    data = bytearray(found.database.read_bytes())
    data[len(data) // 2] ^= 1
    found.database.write_bytes(data)
    write_container(tmp_path / "other", found.head, found.database, found.keys.backup)
    with pytest.raises(LocalRegularsError):
        check_backup(tmp_path / "other", keys_of(kept), tmp_path / "again")


def test_a_backup_replaces_nothing_and_needs_its_folder(kept: Kept, tmp_path: Path) -> None:
    (tmp_path / "letter").write_text("dear")
    for place in (tmp_path / "letter", tmp_path / "no" / "such.lrbackup"):
        with pytest.raises(InputRefusedError):
            kept.backups.save_on_purpose(place, kept.now)
    assert (tmp_path / "letter").read_text() == "dear"
    assert kept.backups.copies() == []


def test_a_copy_on_purpose_is_listed_and_says_that_it_still_holds_who_was_erased(kept: Kept) -> None:
    first = kept.on_purpose("first.lrbackup")
    kept.pass_days(1)
    with kept.shop.store.unit_of_work() as uow:
        customer = uow.customers.find_by_till_id("till-2")
    assert customer is not None
    kept.erase(customer)
    kept.pass_days(1)
    second = kept.on_purpose("second.lrbackup")
    listed = [(copy.file, copy.erased_since) for copy in kept.backups.copies()]
    assert listed == [(str(first), 1), (str(second), 0)]
    kept.shop.reopen()
    assert len(SqlBackups(kept.shop.folder, kept.shop.store).copies()) == 2


def test_a_copy_that_cannot_be_put_in_its_place_is_not_listed(
    kept: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_rename(_self: Path, _target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "rename", no_rename)
    with pytest.raises(EnvironmentFailureError, match="disk is full"):
        kept.backups.save_on_purpose(tmp_path / "copy.lrbackup", kept.now)
    monkeypatch.undo()
    assert kept.backups.copies() == []
    assert not list(tmp_path.glob("*copy*")) + list(tmp_path.glob(".making*"))


CHILD = """
import resource, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from localregulars.domain.errors import LocalRegularsError
from localregulars.storage.backup.keeper import SqlBackups
from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.vault import SqlVault
folder, secret, limit = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
store = SqlVault(FLOOR_COST).unlock(folder, secret)
backups = SqlBackups(folder, store)
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
print("ready", flush=True)
while True:
    try:
        backups.save_automatic(datetime.now(UTC))
    except LocalRegularsError as error:
        print(type(error).__name__, flush=True)
        break
    print("saved", flush=True)
"""


def child(kept: Kept, limit: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", CHILD, str(kept.shop.folder), PASSPHRASE, str(limit)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


@pytest.mark.skipif(sys.platform == "win32", reason="file size limits are a thing of Unix")
@pytest.mark.parametrize("share", [0.05, 0.5, 0.95])
def test_a_disk_that_takes_no_more_leaves_the_old_backups_and_nothing_half_done(kept: Kept, share: float) -> None:
    made = kept.automatic()
    before = folder_bytes(kept.place)
    kept.shop.store.close()
    limited = child(kept, int(made.stat().st_size * share))
    said, _ = limited.communicate(timeout=60)
    assert said.split() == ["ready", "EnvironmentFailureError"]
    assert folder_bytes(kept.place) == before
    assert not list(kept.place.glob(".making*"))


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a thing of Unix")
def test_killed_at_any_moment_it_leaves_no_bad_file_under_a_final_name(kept: Kept, tmp_path: Path) -> None:
    began = time.perf_counter()
    kept.automatic()
    lasts = time.perf_counter() - began
    moments, finished, keys = Moments(random.Random(7)), 0, keys_of(kept)
    kept.shop.store.close()

    def backs_up(say: Callable[[bytes], None]) -> None:
        store = SqlVault(FLOOR_COST).unlock(kept.shop.folder, PASSPHRASE)
        backups = SqlBackups(kept.shop.folder, store)
        say(b"r")
        while True:
            backups.save_automatic(datetime.now(UTC))
            say(b"s")

    for _ in range(KILLS):
        doomed = Child(backs_up)
        assert doomed.hear(1) == b"r"
        time.sleep(moments.within(2.5 * lasts))
        os.kill(doomed.pid, signal.SIGKILL)
        saved = doomed.said()
        finished += bool(saved)
        moments.learn(was_late=bool(saved))
        assert doomed.status == -signal.SIGKILL
    files = [path for path in kept.place.iterdir() if path.is_file()]
    assert len(files) > 2
    assert KILLS / 8 < finished < KILLS * 7 / 8  # some were finished, some were not
    for file in files:
        check_backup(file, keys, tmp_path / "unpacked")
        (tmp_path / "unpacked").unlink()
    for backup in kept.place.glob("*.lrbackup"):
        assert backup.with_suffix(".lrpeople").is_file()


def test_what_a_killed_backup_left_behind_goes_with_a_later_one(kept: Kept) -> None:
    left = kept.place / ".making-left"
    left.mkdir(parents=True)
    (left / "copy.db").write_bytes(b"half a copy")
    kept.automatic()
    assert left.exists()  # it may be another process's, at work
    hours_ago = time.time() - 7200
    os.utime(left, (hours_ago, hours_ago))
    kept.automatic()
    assert not left.exists()


def test_something_changed_is_known_across_openings(kept: Kept) -> None:
    assert kept.backups.has_changed()
    kept.automatic()
    assert not kept.backups.has_changed()
    kept.shop.sql("UPDATE customer SET never_suggest = 1 WHERE customer_id = 1")
    assert kept.backups.has_changed()
    kept.automatic()
    kept.shop.reopen()
    again = Kept(kept.shop)
    assert not again.backups.has_changed()
    with kept.shop.saved() as uow:
        uow.audit.record("shop.changed", None, datetime.now(UTC))
    kept.shop.reopen()
    assert Kept(kept.shop).backups.has_changed()


def test_the_store_goes_on_being_written_while_its_backup_is_there(kept: Kept) -> None:
    other = SqlVault(FLOOR_COST).unlock(kept.shop.folder, PASSPHRASE)
    with other.unit_of_work() as uow:
        uow.audit.record("shop.changed", None, datetime.now(UTC))
        made = kept.automatic()
        uow.commit()
    other.close()
    assert READER.look(made, PASSPHRASE).customers == 6
    assert kept.backups.has_changed()


def test_a_damaged_newest_backup_is_not_taken_for_one_and_is_left_as_it_is(kept: Kept) -> None:
    first = kept.automatic()
    kept.pass_days(1)
    second = kept.automatic()
    second.write_bytes(second.read_bytes()[:-7])
    newest = kept.backups.newest()
    assert newest is not None
    assert newest.number == json.loads(str(int(first.stem[-6:])))
    kept.now += timedelta(days=400)
    kept.automatic()
    assert second.exists()


def test_a_rehearsal_opens_the_newest_and_finds_damage(kept: Kept) -> None:
    with pytest.raises(EnvironmentFailureError, match="no sound backup"):
        kept.backups.rehearse()
    made = kept.automatic()
    before = folder_bytes(kept.shop.folder)
    assert kept.backups.rehearse().customers == 6
    assert folder_bytes(kept.shop.folder) == before
    data = bytearray(made.read_bytes())
    data[-100] ^= 4
    made.write_bytes(data)
    with pytest.raises(LocalRegularsError, match="damaged"):
        kept.backups.rehearse()
    assert not list(kept.place.glob(".making*"))
