"""What tests of backups do again and again: save, erase, restore, compare."""

from __future__ import annotations

import functools
import hashlib
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC
from tests.storage.opened import PASSPHRASE, Opened, raw

from localregulars.application.read_models import CustomerRow
from localregulars.domain.ids import CustomerId
from localregulars.storage.backup.format import unpack
from localregulars.storage.backup.keeper import SqlBackups
from localregulars.storage.backup.restoring import SqlBackupReader
from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.opening import UnlockedHeader, unlock_header
from localregulars.storage.shop_folder import read_header_file
from localregulars.storage.store import SqlStore
from localregulars.storage.vault import SqlVault

READER = SqlBackupReader()
PAGE, RESERVED = 4096, 80


class Kept:
    """A shop, its backups, and a clock of their own."""

    def __init__(self, shop: Opened) -> None:
        self.shop = shop
        self.backups = SqlBackups(shop.folder, shop.store)
        self.now = datetime.now(UTC)

    @property
    def place(self) -> Path:
        return self.shop.folder / "backups"

    def automatic(self) -> Path:
        """A new automatic backup."""
        before = set(self.place.glob("*.lrbackup"))
        self.backups.save_automatic(self.now)
        (made,) = set(self.place.glob("*.lrbackup")) - before
        return made

    def on_purpose(self, name: str = "copy.lrbackup") -> Path:
        file = self.shop.folder.parent / name
        self.backups.save_on_purpose(file, self.now)
        return file

    def pass_days(self, days: int) -> None:
        self.now += timedelta(days=days)

    def erase(self, customer: CustomerId) -> None:
        """What an erasure does to the tables of people: keys, fields and look-ups go, tombstones stay."""
        when = int(self.now.timestamp())
        for statement in (
            f"INSERT OR REPLACE INTO tombstone SELECT kind, hmac, {when} FROM lookup WHERE customer_id = ?",
            "UPDATE consent_now SET state = 'withdrawn', expires_at = NULL WHERE customer_id = ?",
            "DELETE FROM lookup WHERE customer_id = ?",
            "DELETE FROM person_field WHERE customer_id = ?",
            "DELETE FROM person_key WHERE customer_id = ?",
            f"UPDATE customer SET erased_at = {when} WHERE customer_id = ?",
        ):
            self.shop.sql(statement, (customer,))
        with self.shop.saved() as uow:
            uow.audit.record("person.erased", None, self.now)

    def restored(self, file: Path, people: Path | None = None, name: str = "restored") -> SqlStore:
        """A restored shop, unlocked."""
        folder = self.shop.folder.parent / name
        READER.restore(file, PASSPHRASE, folder, people)
        return SqlVault(FLOOR_COST).unlock(folder, PASSPHRASE)


def dump(store: SqlStore) -> dict[str, str]:
    """A hash of every row of every table."""
    names = [str(name) for (name,) in raw(store, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    return {
        name: hashlib.sha256("\n".join(sorted(map(repr, raw(store, f"SELECT * FROM {name}")))).encode()).hexdigest()
        for name in names
    }


def directory(store: SqlStore) -> list[CustomerRow]:
    with store.unit_of_work() as uow:
        return uow.directory.rows()


@functools.cache
def _unlocked(header: bytes) -> UnlockedHeader:
    """One key derivation a key file."""
    return unlock_header(header, PASSPHRASE)


def plain_pages(file: Path, folder: Path, into: Path) -> bytes:
    """Every byte of a backup's database, decrypted page by page without SQLite: deleted content would show."""
    unlocked = _unlocked(read_header_file(folder))
    unpack(file, unlocked.keys.backup, into)
    data, plain = into.read_bytes(), b""
    for start in range(0, len(data), PAGE):
        page = data[start : start + PAGE]
        body = page[16 if start == 0 else 0 : PAGE - RESERVED]
        decryptor = Cipher(AES(unlocked.keys.database), CBC(page[PAGE - RESERVED : PAGE - RESERVED + 16])).decryptor()
        plain += decryptor.update(body) + decryptor.finalize()
    into.unlink()
    return plain
