"""kill -9 while keys are changed, and while backups are written."""

from __future__ import annotations

import os
import random
import signal
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from tests.reliability.found import Child, Found
from tests.reliability.scenario import Scenario, Steps, Work, expected, judge, problems_of, state_of, state_of_shop
from tests.shops import PASSPHRASE

from localregulars.domain.errors import LocalRegularsError, WrongPassphraseError
from localregulars.storage.backup.keeper import SqlBackups
from localregulars.storage.backup.restoring import SqlBackupReader
from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.store import SqlStore
from localregulars.storage.vault import SqlVault

_CHANGES, _BACKUPS = 4, 4
_TRAIL = frozenset({"audit", "audit_head", "sqlite_sequence"})  # a change of keys is written into it
_BACKUPS_NAME, _BACKUP_ENDING = "backups", "*.lrbackup"


def _secret(number: int) -> str:
    return PASSPHRASE if not number else f"{PASSPHRASE} {number}"


def kill_while_keys_change(scenario: Scenario, work: Path, runs: int, seed: int) -> Found:
    """The last acknowledged passphrase opens the shop, or the one that was under way; everything is there."""
    found, chance, shop = Found(), random.Random(seed), work / "shop"
    before, pause = state_of_shop(scenario.template, _TRAIL), _seconds_of_a_change(scenario.copy(shop))
    for _ in range(runs):
        scenario.copy(shop)
        child = Child(lambda say: _change_keys(shop, say))
        heard = child.hear(chance.randrange(_CHANGES))
        kept = len(heard) + _killed_after(child, chance.uniform(0, 1.2 * pause))
        found.count("changes acknowledged", kept)
        found.count("killed half-way", int(kept < _CHANGES))
        found.add(f"killed after {kept} changes", _judge_keys(shop, kept, before))
    return found


def _change_keys(shop: Path, say: Callable[[bytes], None]) -> None:
    vault = SqlVault(cost=FLOOR_COST)
    for number in range(_CHANGES):
        if number % 2:
            vault.change_passphrase(shop, _secret(number), _secret(number + 1))
        else:
            vault.replace_root(shop, _secret(number), _secret(number + 1))
        say(b".")


def _seconds_of_a_change(shop: Path) -> float:
    started = time.perf_counter()
    Child(lambda say: _change_keys(shop, say)).said()
    return (time.perf_counter() - started) / _CHANGES


def _judge_keys(shop: Path, kept: int, before: str) -> list[str]:
    for number in (kept, kept + 1):
        try:
            with closing(SqlVault(cost=FLOOR_COST).unlock(shop, _secret(number))) as store:
                lost = [] if state_of(store, _TRAIL) == before else ["what the shop held has changed"]
                return lost + problems_of(store)
        except WrongPassphraseError:
            continue
        except LocalRegularsError as refused:
            return [f"it does not open: {type(refused).__name__}"]
    return ["neither the old nor the new passphrase opens it"]


class BackingUpWork(Work):
    """Operations, each followed by an automatic backup."""

    def once(self, store: SqlStore, index: int) -> None:
        super().once(store, index)
        SqlBackups(self.folder, store).save_automatic(Steps(self.scenario.base).now())


def kill_while_backing_up(scenario: Scenario, work: Path, runs: int, seed: int) -> Found:
    """The shop holds what was acknowledged, and every file with a backup's name is a whole backup."""
    found, chance, shop = Found(), random.Random(seed), work / "shop"
    known = expected(scenario, seed, _BACKUPS, shop)
    scenario.copy(shop)
    started = time.perf_counter()
    Child(lambda _say: BackingUpWork(scenario, shop, seed, lambda *_: None).run(_BACKUPS)).said()
    pause = (time.perf_counter() - started) / _BACKUPS
    for _ in range(runs):
        scenario.copy(shop)
        child = Child(lambda say: BackingUpWork(scenario, shop, seed, lambda *_: say(b".")).run(_BACKUPS))
        heard = child.hear(chance.randrange(_BACKUPS))
        kept = len(heard) + _killed_after(child, chance.uniform(0, 1.2 * pause))
        found.count("killed half-way", int(kept < _BACKUPS))
        problems = judge(shop, known.allowed(kept))
        backups = sorted((shop / _BACKUPS_NAME).glob(_BACKUP_ENDING))
        found.count("backups opened", len(backups))
        if len(backups) < kept:
            problems.append(f"{len(backups)} backups where {kept} were acknowledged")
        found.add(f"killed after {kept} backups", problems + [p for file in backups for p in _judge_backup(file)])
    return found


def _judge_backup(file: Path) -> list[str]:
    try:
        SqlBackupReader().look(file, PASSPHRASE)
    except LocalRegularsError as refused:
        return [f"a backup does not open: {type(refused).__name__}"]
    return []


def _killed_after(child: Child, pause: float) -> int:
    """Kill it after a moment; what else it said until then."""
    time.sleep(pause)
    os.kill(child.pid, signal.SIGKILL)
    return len(child.said())
