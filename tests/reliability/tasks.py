"""What is done to a whole shop at once: bringing it into a newer schema, backing it up, changing its keys.

Each is a few steps, one acknowledged after the other. Whatever stops it, `judge` says what is wrong afterwards.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Protocol

from sqlcipher3 import dbapi2
from tests.reliability.scenario import (
    Scenario,
    Steps,
    Work,
    expected,
    judge,
    problems_of,
    state_of,
    state_of_shop,
)
from tests.shops import PASSPHRASE
from tests.storage.old_shops import kept as old_shops
from tests.storage.old_shops import making

from localregulars.domain.errors import LocalRegularsError, WrongPassphraseError
from localregulars.storage import migrating
from localregulars.storage.backup.format import read_head
from localregulars.storage.backup.keeper import SqlBackups
from localregulars.storage.backup.restoring import SqlBackupReader
from localregulars.storage.connection import open_database
from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.migrations import steps as schema_steps
from localregulars.storage.migrations.steps import CURRENT_SCHEMA, schema_version
from localregulars.storage.opening import unlock_header
from localregulars.storage.self_check import full_check
from localregulars.storage.shop_folder import DATABASE_NAME, read_header_file
from localregulars.storage.store import SqlStore
from localregulars.storage.vault import SqlVault

Step = Callable[[], object]
TRAIL = frozenset({"audit", "audit_head", "sqlite_sequence"})
"""A change of keys is written into it."""
BACKUPS_NAME, BACKUP_ENDING = "backups", "*.lrbackup"
_VAULT = SqlVault(cost=FLOOR_COST)


class Task(Protocol):
    """A shop that is ready for it, its steps in order (`mark` is called at moments between two), and the judge."""

    def copy(self, shop: Path) -> None: ...

    def steps(self, shop: Path, mark: Callable[[], None]) -> Iterator[Step]: ...

    def judge(self, shop: Path, kept: int) -> list[str]: ...


def judge_task(task: Task, shop: Path, kept: int) -> list[str]:
    """What is wrong after so many acknowledged steps; what cannot be read at all is said too."""
    try:
        return task.judge(shop, kept)
    except LocalRegularsError as refused:
        return [f"it does not open: {type(refused).__name__}"]
    except dbapi2.Error as broken:
        return [f"it cannot be read: {broken}"]


def secret_after(changes: int) -> str:
    return PASSPHRASE if not changes else f"{PASSPHRASE} {changes}"


class Rekeying:
    """Three times a new root, a new passphrase, a new recovery code, every page encrypted anew."""

    def __init__(self, scenario: Scenario) -> None:
        self._scenario = scenario
        self._before = state_of_shop(scenario.template, TRAIL)

    def copy(self, shop: Path) -> None:
        self._scenario.copy(shop)

    def steps(self, shop: Path, mark: Callable[[], None]) -> Iterator[Step]:
        for number in range(3):
            mark()
            yield partial(_VAULT.replace_root, shop, secret_after(number), secret_after(number + 1))

    def judge(self, shop: Path, kept: int) -> list[str]:
        return judge_keys(shop, (kept, kept + 1), self._before)


class SlotChanges(Rekeying):
    """A new passphrase, a new recovery code, and so on: one slot of the key file each."""

    def steps(self, shop: Path, mark: Callable[[], None]) -> Iterator[Step]:
        for number in range(6):
            mark()
            secret = secret_after((number + 1) // 2)
            if number % 2:
                yield partial(_VAULT.new_recovery_code, shop, secret)
            else:
                yield partial(_VAULT.change_passphrase, shop, secret, secret_after(number // 2 + 1))

    def judge(self, shop: Path, kept: int) -> list[str]:
        return judge_keys(shop, ((kept + 1) // 2, (kept + 2) // 2), self._before)


def judge_keys(shop: Path, changes: tuple[int, int], before: str) -> list[str]:
    """The last acknowledged passphrase opens the shop, or the one under way; everything is there."""
    for number in sorted(set(changes)):
        try:
            with closing(_VAULT.unlock(shop, secret_after(number))) as store:
                lost = [] if state_of(store, TRAIL) == before else ["what the shop held has changed"]
                return lost + problems_of(store)
        except WrongPassphraseError:
            continue
    return ["neither the old nor the new passphrase opens it"]


class BackingUp:
    """An operation, an automatic backup, and so on."""

    def __init__(self, scenario: Scenario, seed: int, place: Path) -> None:
        self._scenario, self._seed = scenario, seed
        self._known = expected(scenario, seed, 3, place)

    def copy(self, shop: Path) -> None:
        self._scenario.copy(shop)

    def steps(self, shop: Path, mark: Callable[[], None]) -> Iterator[Step]:
        work = Work(self._scenario, shop, self._seed, lambda *_: None)
        store = _VAULT.unlock(shop, PASSPHRASE)
        for number in range(3):
            mark()
            yield partial(work.once, store, number)
            mark()
            yield partial(SqlBackups(shop, store).save_automatic, Steps(self._scenario.base).now())
        store.close()

    def judge(self, shop: Path, kept: int) -> list[str]:
        operations = (kept + 1) // 2
        allowed = self._known.states[operations : (kept + 2) // 2 + 1]
        problems = judge(shop, allowed)
        backups = sorted((shop / BACKUPS_NAME).glob(BACKUP_ENDING))
        if len(backups) < kept // 2:
            problems.append(f"{len(backups)} backups where {kept // 2} were acknowledged")
        return problems + [p for file in backups for p in judge_backup(file, PASSPHRASE)]


def judge_backup(file: Path, secret: str) -> list[str]:
    """A file with a backup's name is a whole backup."""
    try:
        SqlBackupReader().look(file, secret)
    except LocalRegularsError as refused:
        return [f"a backup does not open: {type(refused).__name__}"]
    return []


class Migration:
    """The opening of the oldest shop that is kept, made larger by receipts of strangers where it has to take longer."""

    def __init__(self, work: Path, receipts: int = 0) -> None:
        (oldest, *_newer) = old_shops.versions()
        self._template = old_shops.unpacked(oldest, work / "old")
        _enlarge(self._template, receipts)
        self._held = old_shops.held_by(oldest)
        with closing(_opened_as_it_is(self._template)) as store:
            self._digests = making.digests_of(store, self._held["columns"])

    def copy(self, shop: Path) -> None:
        shutil.rmtree(shop, ignore_errors=True)
        shutil.copytree(self._template, shop)

    def steps(self, shop: Path, mark: Callable[[], None]) -> Iterator[Step]:
        """One step; marks when the copy from before is made, and when a schema step waits for its commit."""
        for module, name in ((migrating, "_prepare"), (schema_steps, "_take")):
            vars(module)[name] = _then(vars(module)[name], mark)
        yield lambda: _VAULT.unlock(shop, making.PASSPHRASE).close()

    def judge(self, shop: Path, kept: int) -> list[str]:
        """Sound in the old schema or in the new one; opened again it is in the new one and holds everything."""
        problems = [f.code for f in full_check(shop, making.PASSPHRASE, Steps(making._MADE).now()).findings]
        with closing(_opened_as_it_is(shop)) as store:
            was_upgraded = schema_version(store.opened()[0]) == CURRENT_SCHEMA
        if kept and not was_upgraded:
            problems.append("an acknowledged upgrade is lost")
        made = self._backups(shop) - {file.name for file in self._template.rglob(BACKUP_ENDING)}
        problems += [p for name in sorted(made) for p in judge_backup(shop / BACKUPS_NAME / name, making.PASSPHRASE)]
        problems += self._opened_again(shop)
        if was_upgraded and not made & self._backups(shop):
            problems.append("the copy from before is gone")
        return problems

    def _opened_again(self, shop: Path) -> list[str]:
        problems = []
        with closing(_VAULT.unlock(shop, making.PASSPHRASE)) as store:
            if schema_version(store.opened()[0]) != CURRENT_SCHEMA:
                problems.append("it opens in the old schema")
            if making.digests_of(store, self._held["columns"]) != self._digests:
                problems.append("what the shop held has changed")
            with store.unit_of_work() as uow:
                uow.audit.verify()
                if sorted(uow.consents.may_score()) != self._held["may_score"]:
                    problems.append("other people may be scored")
                if set(uow.directory.names(uow.consents.may_score()).values()) != set(self._held["names"].values()):
                    problems.append("names are lost")
        heads = [read_head(shop / BACKUPS_NAME / name) for name in self._backups(shop)]
        marked = [head for head in heads if head.before_upgrade_to == CURRENT_SCHEMA]
        return problems if len(marked) == 1 else [*problems, f"{len(marked)} copies from before"]

    @staticmethod
    def _backups(shop: Path) -> set[str]:
        return {file.name for file in (shop / BACKUPS_NAME).glob(BACKUP_ENDING)}


class TornMigration(Migration):
    """Keeps each statement of a step by itself, which is the mistake that the proof has to find."""

    def steps(self, shop: Path, mark: Callable[[], None]) -> Iterator[Step]:
        def take(connection: dbapi2.Connection, step: schema_steps.Step) -> None:
            for statement in schema_steps.statements(step.script):
                connection.execute(statement)
                connection.execute("COMMIT")
                mark()
                connection.execute("BEGIN IMMEDIATE")
            connection.execute(f"PRAGMA user_version = {step.version:d}")

        vars(schema_steps)["_take"] = take
        yield from super().steps(shop, mark)


def _then(function: Callable[..., object], mark: Callable[[], None]) -> Callable[..., object]:
    def marked(*arguments: object) -> object:
        answer = function(*arguments)
        mark()
        return answer

    return marked


def _opened_as_it_is(shop: Path) -> SqlStore:
    """The store without any upgrade."""
    unlocked = unlock_header(read_header_file(shop), making.PASSPHRASE)
    return SqlStore(open_database(shop / DATABASE_NAME, unlocked.keys.database, unlocked.header.db_salt), unlocked.keys)


def _enlarge(shop: Path, receipts: int) -> None:
    chance = random.Random(0)
    with closing(_opened_as_it_is(shop)) as store:
        connection, _keys = store.opened()
        connection.execute("BEGIN")
        rows = ((chance.randbytes(16), 736_000 + chance.randrange(300)) for _ in range(receipts))
        connection.executemany("INSERT INTO receipt (hmac, day, kept) VALUES (?, ?, 0)", rows)
        connection.execute("COMMIT")
