"""A shop of every schema that was ever released: opened by today's program, it holds everything that it held."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from tests.storage.old_shops.kept import KEPT, held_by, kept_place, unpacked, versions
from tests.storage.old_shops.making import PASSPHRASE, digests_of, digests_of_files, settings_of
from tests.storage.old_shops.packing import pack, unpack
from tests.storage.opened import folder_bytes

from localregulars.domain.errors import StoreDamagedError
from localregulars.storage.backup.restoring import SqlBackupReader
from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.migrations import steps
from localregulars.storage.migrations.steps import CURRENT_SCHEMA, STEPS, Step
from localregulars.storage.store import SqlStore
from localregulars.storage.upgrade_record import READY
from localregulars.storage.vault import SqlVault

VAULT = SqlVault(FLOOR_COST)


@dataclass(frozen=True)
class OldShop:
    folder: Path
    held: dict[str, Any]

    @property
    def backup(self) -> Path:
        """The one that was kept with it; asked for before the shop is opened."""
        (backup,) = (self.folder / "backups").glob("*.lrbackup")
        return backup


@pytest.fixture(params=versions())
def old(request: pytest.FixtureRequest, tmp_path: Path) -> OldShop:
    """A copy of an old shop; the one that is kept is never opened."""
    return copy_of(request.param, tmp_path)


@pytest.fixture
def newest(tmp_path: Path) -> OldShop:
    """A copy of the one that is a single step behind."""
    return copy_of(versions()[-1], tmp_path)


def copy_of(version: int, folder: Path) -> OldShop:
    return OldShop(unpacked(version, folder / "shop"), held_by(version))


@pytest.fixture(autouse=True)
def kept_shops_stay_as_they_are() -> Iterator[None]:
    before = folder_bytes(KEPT)
    yield
    now = folder_bytes(KEPT)
    assert {name: now[name] for name in before if "__pycache__" not in name} == {
        name: digest for name, digest in before.items() if "__pycache__" not in name
    }


def schema_of(store: SqlStore) -> int:
    assert store._connection is not None
    (schema,) = store._connection.execute("PRAGMA user_version").fetchone()
    assert isinstance(schema, int)
    return schema


def require_everything(store: SqlStore, held: dict[str, Any]) -> None:
    """Every row of every table, in the columns of then; names unseal; the trail is whole; the same are scored."""
    assert digests_of(store, held["columns"]) == held["digests"]
    assert settings_of(store).items() >= held["settings"].items()
    with store.unit_of_work() as uow:
        assert sorted(uow.consents.may_score()) == held["may_score"]
        assert {str(n): name for n, name in uow.directory.names(uow.consents.may_score()).items()} == held["names"]
        assert uow.audit.verify() >= held["audit_lines"]


def test_every_schema_below_the_newest_has_a_shop_that_is_kept() -> None:
    released = [step.version for step in STEPS if step.version < CURRENT_SCHEMA]
    assert released == versions()
    for version in released:
        assert held_by(version)["schema"] == version
        assert (kept_place(version) / "README.txt").is_file()


@pytest.mark.parametrize("version", [version for version in versions() if "files" in held_by(version)])
def test_a_packed_shop_comes_back_byte_for_byte_as_its_program_wrote_it(version: int, tmp_path: Path) -> None:
    assert digests_of_files(unpacked(version, tmp_path / "shop")) == held_by(version)["files"]


def test_whatever_shop_is_packed_is_small_and_comes_back_byte_for_byte(old: OldShop) -> None:
    before = {path.relative_to(old.folder).as_posix(): path.read_bytes() for path in files_of(old.folder)}
    pack(old.folder, PASSPHRASE)
    assert unpack(old.folder, PASSPHRASE) == before
    assert sum(path.stat().st_size for path in files_of(old.folder)) < sum(map(len, before.values())) / 5


@pytest.mark.parametrize("back", [1, 100, 5000])
def test_a_shop_that_would_not_come_back_whole_is_not_packed(newest: OldShop, back: int) -> None:
    database = newest.folder / "shop.db"
    data = bytearray(database.read_bytes())
    data[-back] ^= 1
    database.write_bytes(data)
    before = folder_bytes(newest.folder)
    with pytest.raises(ValueError, match="nothing was packed"):
        pack(newest.folder, PASSPHRASE)
    assert folder_bytes(newest.folder) == before


def files_of(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_an_old_shop_opens_and_holds_everything(old: OldShop) -> None:
    with closing(VAULT.unlock(old.folder, PASSPHRASE)) as store:
        assert store.explanation == READY
        assert schema_of(store) == CURRENT_SCHEMA
        require_everything(store, old.held)
    assert VAULT.check(old.folder, PASSPHRASE).findings == ()
    with closing(VAULT.unlock(old.folder, old.held["recovery_code"])) as store:
        assert store.explanation == ""
        require_everything(store, old.held)


def test_looking_an_old_shop_over_does_not_upgrade_it(old: OldShop) -> None:
    assert VAULT.check(old.folder, PASSPHRASE).findings == ()
    database = (old.folder / "shop.db").read_bytes()
    VAULT.check(old.folder, PASSPHRASE)
    assert (old.folder / "shop.db").read_bytes() == database


def test_the_backup_of_an_old_shop_is_restored_into_todays_schema(old: OldShop, tmp_path: Path) -> None:
    reader = SqlBackupReader()
    looked = reader.look(old.backup, PASSPHRASE)
    assert (looked.nameless, looked.erased, looked.damaged_people_files) == (0, 0, 0)
    before = folder_bytes(old.folder)
    reader.restore(old.backup, PASSPHRASE, tmp_path / "restored")
    assert folder_bytes(old.folder) == before
    with closing(VAULT.unlock(tmp_path / "restored", PASSPHRASE)) as store:
        assert schema_of(store) == CURRENT_SCHEMA
        require_everything(store, old.held)
    assert VAULT.check(tmp_path / "restored", PASSPHRASE).findings == ()


def test_the_copy_from_before_brings_everything_back(old: OldShop, tmp_path: Path) -> None:
    VAULT.unlock(old.folder, PASSPHRASE).close()
    copy = max((old.folder / "backups").glob("*.lrbackup"), key=lambda path: path.name.rsplit("-", 1)[1])
    SqlBackupReader().restore(copy, PASSPHRASE, tmp_path / "restored")
    with closing(VAULT.unlock(tmp_path / "restored", PASSPHRASE)) as store:
        require_everything(store, old.held)


LOOSER = {
    "makes a consent stand": "INSERT INTO consent_event (record_id, customer_id, purpose, state, form, notice_id, at, "
    "zone, expires_at, method, recorded_by) SELECT 'r', 5, 'monitoring', 'given', 'explicit', notice_id, "
    "unixepoch() - 9, 'UTC', unixepoch() + 9999, 'm', x'' FROM notice WHERE purpose = 'monitoring' LIMIT 1;",
    "lets somebody be scored": "DROP VIEW may_score;\nCREATE VIEW may_score AS SELECT customer_id FROM customer;",
    "drops a rule": "DROP TRIGGER visit_needs_consent;",
    "breaks a reference": "PRAGMA defer_foreign_keys = ON;\nINSERT INTO check_in (customer_id, opened_day, "
    "last_visit_day, signals, state) SELECT 1, 1, 1, '[]', 'open';\n"
    "DELETE FROM customer WHERE customer_id = 6;",
}


@pytest.mark.parametrize("what", sorted(LOOSER))
def test_a_step_that_leaves_a_rule_looser_or_a_reference_broken_is_not_kept(
    newest: OldShop, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    monkeypatch.setattr(steps, "STEPS", (*STEPS[:-1], Step(CURRENT_SCHEMA, LOOSER[what] + "\n")))
    before = (newest.folder / "shop.db").read_bytes()
    with pytest.raises(StoreDamagedError, match="could not be made ready"):
        VAULT.unlock(newest.folder, PASSPHRASE)
    assert (newest.folder / "shop.db").read_bytes() == before
    monkeypatch.setattr(steps, "STEPS", STEPS)
    with closing(VAULT.unlock(newest.folder, PASSPHRASE)) as store:
        require_everything(store, newest.held)
