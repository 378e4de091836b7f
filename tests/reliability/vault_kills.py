"""kill -9 while something is done to a whole shop: an upgrade, a backup, a change of keys."""

from __future__ import annotations

import os
import random
import signal
import time
from collections.abc import Callable
from pathlib import Path

from tests.reliability.found import Child, Found
from tests.reliability.moments import Moments
from tests.reliability.restoring import Restoring
from tests.reliability.scenario import Scenario
from tests.reliability.sign_in import SignInChanges
from tests.reliability.tasks import BackingUp, Migration, Rekeying, SlotChanges, Task, TornMigration, judge_task

_RECEIPTS = 8_000
_TIMED = 3
"""Undisturbed runs beforehand; the fastest says how long one may wait and still kill in the middle."""
_LATE = 0.15
"""The share of kills that come later than what they are to strike: few, so that most strike it."""
KEPT, MARK = b".", b"-"


def kill_while_migrating(_scenario: Scenario, work: Path, runs: int, seed: int) -> Found:
    """Old schema or new one, never between; everything is there, and so is the copy from before."""
    return kill_while(Migration(work, _RECEIPTS), work, runs, seed)


def kill_while_migrating_carelessly(_scenario: Scenario, work: Path, runs: int, seed: int) -> Found:
    """The control: a step that is no transaction."""
    return kill_while(TornMigration(work, _RECEIPTS), work, runs, seed)


def kill_while_backing_up(scenario: Scenario, work: Path, runs: int, seed: int) -> Found:
    """The shop holds what was acknowledged, and every file with a backup's name is a whole backup."""
    return kill_while(BackingUp(scenario, seed, work / "shop"), work, runs, seed)


def kill_while_rekeying(scenario: Scenario, work: Path, runs: int, seed: int) -> Found:
    """The last acknowledged passphrase opens the shop, or the one that was under way; everything is there."""
    return kill_while(Rekeying(scenario), work, runs, seed)


def kill_while_slots_change(scenario: Scenario, work: Path, runs: int, seed: int) -> Found:
    """The same where one slot of the key file is rewritten."""
    return kill_while(SlotChanges(scenario), work, runs, seed)


def kill_while_restoring(scenario: Scenario, work: Path, runs: int, seed: int) -> Found:
    """The old shop is untouched; a folder with a new shop's name holds a whole one."""
    return kill_while(Restoring(scenario, work), work, runs, seed)


def kill_while_sign_in_changes(scenario: Scenario, work: Path, runs: int, seed: int) -> Found:
    """The passphrase opens everything; no slot is there whose key the keyring does not keep."""
    return kill_while(SignInChanges(scenario, work), work, runs, seed)


def kill_while(task: Task, work: Path, runs: int, seed: int) -> Found:
    """Kill a process a moment after it said so much; what it acknowledged until then has to be there."""
    found, chance, shop = Found(), random.Random(seed), work / "shop"
    timed = [_undisturbed(task, shop) for _ in range(_TIMED)]
    pauses, steps = [min(column) for column in zip(*(pauses for pauses, _ in timed), strict=True)], timed[0][1]
    moments = Moments(chance, _LATE)
    for _ in range(runs):
        task.copy(shop)
        child = Child(lambda say: carry_out(task, shop, say))
        place = chance.randrange(len(pauses))
        heard = child.hear(place)
        said = heard + (after := _killed_after(child, moments.within(pauses[place])))
        moments.learn(was_late=bool(after))
        kept = said.count(KEPT)
        found.count("steps acknowledged", kept)
        found.count("killed half-way", int(kept < steps))
        found.add(f"killed after {said.decode()}", judge_task(task, shop, kept))
    return found


def _undisturbed(task: Task, shop: Path) -> tuple[list[float], int]:
    """Seconds before each thing that a process says which nobody kills, and how many steps it acknowledges."""
    task.copy(shop)
    before, pauses, said = time.perf_counter(), [], b""
    child = Child(lambda say: carry_out(task, shop, say))
    while more := child.hear(1):
        now = time.perf_counter()
        pauses.append(now - before)
        before, said = now, said + more
    child.said()
    return pauses, said.count(KEPT)


def carry_out(task: Task, shop: Path, say: Callable[[bytes], None]) -> None:
    """Every step, each acknowledged; the moments between are said too."""
    for step in task.steps(shop, lambda: say(MARK)):
        step()
        say(KEPT)


def _killed_after(child: Child, pause: float) -> bytes:
    """Kill it after a moment; what else it said until then."""
    time.sleep(pause)
    os.kill(child.pid, signal.SIGKILL)
    return child.said()
