"""The container of every backup file: what its bytes are, and what is checked before any of them is believed.

    LRBK1 | head length, 4 bytes, most significant first | head, JSON | an SQLCipher database | HMAC-SHA256, 32 bytes

The HMAC (backup key) covers every byte before it. The head holds a copy of the key file without slots of the system's
keyring, so that the file and a secret are all that a restore needs. Three kinds: `automatic` (no person keys inside),
`on_purpose` (everything inside) and `people` (person keys and tombstones alone). No head names a person.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import BinaryIO

from localregulars.domain.errors import InputRefusedError, NewerVersionError, StoreDamagedError
from localregulars.storage.failures import file_failures

AUTOMATIC, ON_PURPOSE, PEOPLE = "automatic", "on_purpose", "people"
_KINDS = (AUTOMATIC, ON_PURPOSE, PEOPLE)
_FAMILY, _VERSION = b"LRBK", b"1"
_MAGIC = _FAMILY + _VERSION
_LENGTH_BYTES, _MAC_BYTES = 4, 32
_LARGEST_HEAD = 256 * 1024
_PIECE = 1 << 20
_PRIVATE_FILE = 0o600
DAMAGED = "This backup is damaged or was altered; leave it as it is and take another backup."
_NO_BACKUP = "This file is not a Local Regulars backup; choose one that ends in .lrbackup."
_NEWER = "This backup was made by a newer version of Local Regulars; install that version to open it."


@dataclass(frozen=True, slots=True)
class BackupHead:
    """What a backup says about itself. `made` is aware UTC, `newest_day` the newest shop day with a visit.

    `number` counts the automatic backups of a shop and `changes` the lines of its audit trail: both only grow, whatever
    the clock does. `known` are all customers that the database knows, `customers` those who are not erased.
    """

    kind: str
    shop_id: str
    header: str
    schema: int
    app: str
    made: datetime
    number: int
    changes: int
    customers: int
    known: int
    visits: int
    newest_day: date | None
    database_bytes: int
    before_upgrade_to: int = 0
    """The schema that the shop got right after this copy; 0, and not in the file, for every other backup."""

    def as_json(self) -> bytes:
        """The bytes in the file."""
        day = None if self.newest_day is None else self.newest_day.isoformat()
        members = {**asdict(self), "made": self.made.astimezone(UTC).isoformat(), "newest_day": day}
        if not self.before_upgrade_to:
            del members["before_upgrade_to"]
        return json.dumps(members, sort_keys=True, separators=(",", ":")).encode("ascii")


@contextmanager
def backup_damage() -> Iterator[None]:
    """Within it, damage found in the key file copy or the database is said of the backup, not of the open shop."""
    try:
        yield
    except StoreDamagedError as error:
        raise StoreDamagedError(DAMAGED) from error


def write_container(path: Path, head: BackupHead, database: Path, key: bytes) -> None:
    """Write a new file, for its owner only, and make it last; where that fails, nothing of it is left."""
    words = head.as_json()
    start = _MAGIC + len(words).to_bytes(_LENGTH_BYTES, "big") + words
    with ExitStack() as undo, file_failures():
        handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _PRIVATE_FILE)
        undo.callback(path.unlink, missing_ok=True)
        with os.fdopen(handle, "wb") as file, database.open("rb") as source:
            mac = hmac.new(key, start, hashlib.sha256)
            file.write(start)
            while piece := source.read(_PIECE):
                mac.update(piece)
                file.write(piece)
            file.write(mac.digest())
            file.flush()
            os.fsync(file.fileno())
        undo.pop_all()


def read_head(path: Path) -> BackupHead:
    """What a backup says about itself, not yet checked against its HMAC; a file of another length is refused."""
    with file_failures(), path.open("rb") as file:
        return _read_start(file, path)[0]


def unpack(path: Path, key: bytes, into: Path) -> BackupHead:
    """Check the HMAC over the whole file and put its database into the new file `into`; refused if one bit is off."""
    with ExitStack() as undo, file_failures():
        file = undo.enter_context(path.open("rb"))
        head, start = _read_start(file, path)
        handle = os.open(into, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _PRIVATE_FILE)
        failed = undo.enter_context(ExitStack())
        failed.callback(into.unlink, missing_ok=True)
        mac, left = hmac.new(key, start, hashlib.sha256), head.database_bytes
        with os.fdopen(handle, "wb") as database:
            while left and (piece := file.read(min(_PIECE, left))):
                mac.update(piece)
                database.write(piece)
                left -= len(piece)
        if left or not hmac.compare_digest(mac.digest(), file.read(_MAC_BYTES + 1)):
            raise StoreDamagedError(DAMAGED)
        failed.pop_all()
    return head


def _read_start(file: BinaryIO, path: Path) -> tuple[BackupHead, bytes]:
    """The head, and every byte before the database."""
    magic = file.read(len(_MAGIC))
    if not magic.startswith(_FAMILY):
        raise InputRefusedError(_NO_BACKUP)
    if magic != _MAGIC:
        if magic[len(_FAMILY) :].isdigit():
            raise NewerVersionError(_NEWER)
        raise StoreDamagedError(DAMAGED)
    length = file.read(_LENGTH_BYTES)
    size = int.from_bytes(length, "big")
    words = file.read(size) if size <= _LARGEST_HEAD else b""
    if len(length) != _LENGTH_BYTES or len(words) != size:
        raise StoreDamagedError(DAMAGED)
    head = _parsed(words)
    start = magic + length + words
    if head.database_bytes < 1 or path.stat().st_size != len(start) + head.database_bytes + _MAC_BYTES:
        raise StoreDamagedError(DAMAGED)
    return head, start


def _parsed(words: bytes) -> BackupHead:
    """The head in these bytes; members of later versions are ignored."""
    try:
        members = json.loads(words)
        values = {name: {"before_upgrade_to": 0, **members}[name] for name in BackupHead.__dataclass_fields__}
        values["made"] = datetime.fromisoformat(values["made"]).astimezone(UTC)
        values["newest_day"] = None if values["newest_day"] is None else date.fromisoformat(values["newest_day"])
        texts = [values[name] for name in ("kind", "shop_id", "header", "app")]
        numbers = [
            values[name]
            for name in ("schema", "number", "changes", "customers", "known", "visits", "before_upgrade_to")
        ]
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError) as error:
        raise StoreDamagedError(DAMAGED) from error
    whole = all(type(number) is int for number in (*numbers, values["database_bytes"]))
    if values["kind"] not in _KINDS or not whole or not all(isinstance(text, str) for text in texts):
        raise StoreDamagedError(DAMAGED)
    return BackupHead(**values)
