"""kill -9 at random moments while a process records visits, imports, consents, check-ins and scores."""

from __future__ import annotations

import os
import random
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from tests.reliability.found import Child, Found
from tests.reliability.moments import Moments
from tests.reliability.scenario import Scenario, Work, expected, judge

from localregulars.storage.store import SqlStore

OPERATIONS = 40
_RUNS_A_SEED = 25


@dataclass
class CarelessWork(Work):
    """Acknowledges each operation before it is kept, which is the mistake that the proof has to find."""

    early: Callable[[int, SqlStore], None] = field(default=lambda _kept, _store: None)

    def run(self, count: int, first: int = 0) -> None:
        self.early, self.on_kept = self.on_kept, self.early
        super().run(count, first)

    def once(self, store: SqlStore, index: int) -> None:
        self.early(index + 1, store)
        super().once(store, index)


def kill_often(scenario: Scenario, work: Path, runs: int, seed: int, kind: type[Work] = Work) -> Found:
    """Nothing acknowledged may be missing afterwards, and nothing may be half there."""
    found, chance, shop = Found(), random.Random(seed), work / "shop"
    moments = Moments(chance)
    for portion in range(0, runs, _RUNS_A_SEED):
        plan = seed + portion
        known = expected(scenario, plan, OPERATIONS, shop)
        pause = 2 * known.seconds / OPERATIONS
        for _ in range(portion, min(runs, portion + _RUNS_A_SEED)):
            scenario.copy(shop)
            work_to_do = kind(scenario, shop, plan, lambda *_: None)
            acknowledged = chance.randrange(OPERATIONS + 1)
            kept = _kept_until_killed(work_to_do, acknowledged, moments.within(pause))
            if acknowledged < OPERATIONS:
                moments.learn(was_late=kept > acknowledged)
            found.count("acknowledged", kept)
            found.count("killed half-way", int(kept < OPERATIONS))
            found.add(f"killed after {kept} of plan {plan}", judge(shop, known.allowed(kept)))
    return found


def _kept_until_killed(todo: Work, acknowledged: int, pause: float) -> int:
    """How many operations were acknowledged by a process that is killed a moment after so many of them."""

    def run(say: object) -> None:
        assert callable(say)
        todo.on_kept = lambda _kept, _store: say(b".")
        todo.run(OPERATIONS)

    child = Child(run)
    heard = child.hear(acknowledged)
    time.sleep(pause)
    os.kill(child.pid, signal.SIGKILL)
    return len(heard) + len(child.said())
