"""Before a shop is made ready for a new version there is a verified copy of it; without one, nothing is done."""

from __future__ import annotations

import errno
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.reliability.found import Child
from tests.shops import NOTICES, PROFILE
from tests.storage.old_shops.kept import unpacked
from tests.storage.old_shops.making import PASSPHRASE
from tests.storage.opened import folder_bytes

from localregulars.application.consent.notices import load_notices
from localregulars.domain.errors import DiskFullError, EnvironmentFailureError, LocalRegularsError
from localregulars.storage import migrating
from localregulars.storage.backup import writing
from localregulars.storage.backup.format import BackupHead, read_head
from localregulars.storage.backup.keeper import SqlBackups
from localregulars.storage.failures import LOCKED, file_failures
from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.migrations import steps
from localregulars.storage.migrations.steps import CURRENT_SCHEMA, STEPS, Step, schema_version
from localregulars.storage.session import Session
from localregulars.storage.store import SqlStore
from localregulars.storage.unit_of_work import SqlUnitOfWork
from localregulars.storage.upgrade_record import GOOD_STARTS, READY, UpgradeRecord, has_settled, read_upgrade
from localregulars.storage.vault import SqlVault

VAULT = SqlVault(FLOOR_COST)
NOW = datetime.now(UTC)


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """One step behind; `test_old_shops` opens those that are further behind."""
    return unpacked(STEPS[-2].version, tmp_path / "shop")


def heads(folder: Path) -> list[BackupHead]:
    found = [read_head(path) for path in (folder / "backups").glob("*.lrbackup")]
    return sorted(found, key=lambda head: head.number)


def upgrade_of(store: SqlStore) -> UpgradeRecord | None:
    with SqlUnitOfWork(session := Session(*store.opened())):
        upgrade = read_upgrade(session)
        assert has_settled(session) == (upgrade is None or upgrade.starts >= GOOD_STARTS)
    return upgrade


def test_the_copy_from_before_is_there_and_says_what_it_is(old: Path) -> None:
    VAULT.unlock(old, PASSPHRASE).close()
    before, copy = heads(old)
    assert (before.schema, before.before_upgrade_to) == (STEPS[-2].version, 0)
    assert (copy.kind, copy.schema, copy.before_upgrade_to) == ("automatic", STEPS[-2].version, CURRENT_SCHEMA)
    assert (copy.customers, copy.known, copy.visits) == (before.customers, before.known, before.visits)


def test_a_shop_that_is_up_to_date_gets_no_copy_and_no_record(test_shop_folder: Path) -> None:
    with closing(VAULT.unlock(test_shop_folder, PASSPHRASE)) as store:
        assert store.explanation == ""
        assert upgrade_of(store) is None
    assert not (test_shop_folder / "backups").exists()


@pytest.fixture
def test_shop_folder(tmp_path: Path) -> Path:
    store, _ = VAULT.create(tmp_path / "new", PASSPHRASE, PROFILE, load_notices(NOTICES), NOW)
    store.close()
    return tmp_path / "new"


def full(*_arguments: object) -> None:
    raise OSError(errno.ENOSPC, "no room")


def unreadable(*_arguments: object) -> None:
    raise OSError(errno.EIO, "no answer")


@pytest.mark.parametrize(
    ("what", "fails", "kind", "words"),
    [
        ("write_container", full, DiskFullError, "The disk is full"),
        ("_put", unreadable, EnvironmentFailureError, "cable"),
        ("check_backup", full, DiskFullError, "The disk is full"),
    ],
)
def test_where_the_copy_cannot_be_made_the_shop_stays_as_it_was_and_the_sentence_says_so(
    old: Path,
    monkeypatch: pytest.MonkeyPatch,
    what: str,
    fails: Callable[..., None],
    kind: type[LocalRegularsError],
    words: str,
) -> None:
    before = folder_bytes(old)

    def failing(*arguments: object, **_more: object) -> None:
        with file_failures():
            fails(*arguments)

    monkeypatch.setattr(writing, what, failing)
    with pytest.raises(kind) as caught:
        VAULT.unlock(old, PASSPHRASE)
    assert type(caught.value) is kind
    for part in ("made ready for this version", "copy from before could not be made", "nothing was changed", words):
        assert part in str(caught.value)
    assert folder_bytes(old) == before
    monkeypatch.undo()
    with closing(VAULT.unlock(old, PASSPHRASE)) as store:
        assert store.explanation == READY


def test_a_step_is_not_begun_before_its_copy_was_opened_again_and_found_sound(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []

    def noted(module: object, name: str, word: str) -> None:
        function = vars(module)[name]

        def noting(*arguments: object, **more: object) -> object:
            order.append(word)
            return function(*arguments, **more)

        monkeypatch.setattr(module, name, noting)

    noted(writing, "check_backup", "checked")
    noted(writing, "_put", "in place")
    noted(steps, "_take", "step")
    VAULT.unlock(old, PASSPHRASE).close()
    assert order == ["checked", "checked", "in place", "in place", "step"]


def test_a_step_that_fails_leaves_a_copy_and_the_next_try_leaves_one_more_at_most(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = (old / "shop.db").read_bytes()
    with monkeypatch.context() as patched:
        patched.setattr(steps, "STEPS", (*STEPS[:-1], Step(CURRENT_SCHEMA, "CREATE TABLE customer (a);\n")))
        for _ in range(4):
            with pytest.raises(Exception, match="already exists"):
                VAULT.unlock(old, PASSPHRASE)
            assert (old / "shop.db").read_bytes() == database
            assert [head.before_upgrade_to for head in heads(old)] == [0, CURRENT_SCHEMA]
    VAULT.unlock(old, PASSPHRASE).close()
    assert [head.before_upgrade_to for head in heads(old)] == [0, CURRENT_SCHEMA]
    assert len(list((old / "backups").glob("*.lrpeople"))) == 2


def test_an_owner_who_was_not_told_before_the_computer_stopped_is_told_at_the_next_start(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as stopped:
        stopped.setattr(migrating, "count_good_start", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            VAULT.unlock(old, PASSPHRASE)
    with closing(VAULT.unlock(old, PASSPHRASE)) as store:
        assert store.explanation == READY
        actions = store.opened()[0].execute("SELECT action FROM audit WHERE action = 'schema.upgraded'").fetchall()
        assert actions == [("schema.upgraded",)]
    with closing(VAULT.unlock(old, PASSPHRASE)) as store:
        assert store.explanation == ""


@pytest.mark.skipif(sys.platform == "win32", reason="processes are forked")
def test_two_programs_that_open_an_old_shop_at_once_take_each_step_once(old: Path) -> None:
    def open_it(say: Callable[[bytes], None]) -> None:
        try:
            with closing(VAULT.unlock(old, PASSPHRASE)) as store:
                say((store.explanation or "open").encode())
        except LocalRegularsError as refused:
            say(str(refused).encode())

    said = [child.said().decode() for child in [Child(open_it) for _ in range(4)]]
    assert set(said) <= {READY, "open", LOCKED}
    assert said.count(READY) == 1
    with closing(VAULT.unlock(old, PASSPHRASE)) as store:
        assert schema_version(store.opened()[0]) == CURRENT_SCHEMA
    assert [head.before_upgrade_to for head in heads(old)] == [0, CURRENT_SCHEMA]


def test_the_copy_from_before_stays_however_old_until_three_good_starts(old: Path) -> None:
    VAULT.unlock(old, PASSPHRASE).close()
    (copy,) = [path for path in (old / "backups").glob("*.lrbackup") if read_head(path).before_upgrade_to]

    with closing(VAULT.unlock(old, PASSPHRASE)) as store:  # the first start
        for _ in range(4):
            SqlBackups(old, store).save_automatic(NOW + timedelta(days=400))
    assert copy.exists()
    VAULT.unlock(old, PASSPHRASE).close()
    with closing(VAULT.unlock(old, PASSPHRASE)) as store:
        upgrade = upgrade_of(store)
    assert upgrade is not None
    assert (upgrade.from_schema, upgrade.to_schema, upgrade.starts) == (STEPS[-2].version, CURRENT_SCHEMA, GOOD_STARTS)
    VAULT.unlock(old, PASSPHRASE).close()  # counts no more
