"""A disk that fails at the Nth call of an upgrade, a backup, a change of keys: a sentence says so, nothing is lost."""

from __future__ import annotations

import errno
import json
import os
import random
from collections.abc import Callable
from pathlib import Path

from tests.reliability.found import Child, Found
from tests.reliability.restoring import Restoring
from tests.reliability.scenario import Scenario
from tests.reliability.shim import FOREVER, Shim
from tests.reliability.tasks import BackingUp, Migration, Rekeying, SlotChanges, Task, judge_task

from localregulars.domain.errors import EnvironmentFailureError, LocalRegularsError
from localregulars.storage.failures import LOCKED

_ERRORS = (errno.ENOSPC, errno.EIO)
_KEPT = b"."


def fail_while_migrating(_scenario: Scenario, work: Path, runs: int, seed: int) -> Found:
    return fail_while(Migration(work), work, runs, seed)


def fail_while_backing_up(scenario: Scenario, work: Path, runs: int, seed: int) -> Found:
    return fail_while(BackingUp(scenario, seed, work / "shop"), work, runs, seed)


def fail_while_rekeying(scenario: Scenario, work: Path, runs: int, seed: int) -> Found:
    return fail_while(Rekeying(scenario), work, runs, seed)


def fail_while_slots_change(scenario: Scenario, work: Path, runs: int, seed: int) -> Found:
    return fail_while(SlotChanges(scenario), work, runs, seed)


def fail_while_restoring(scenario: Scenario, work: Path, runs: int, seed: int) -> Found:
    return fail_while(Restoring(scenario, work), work, runs, seed)


def fail_while(task: Task, work: Path, runs: int, seed: int) -> Found:
    """Each call (write, sync, truncation, rename) in turn fails, once or from then on; the process then ends there."""
    found, chance, shop = Found(), random.Random(seed), work / "shop"
    task.copy(shop)
    calls = int(Child(lambda say: _failing(task, shop, (0, 0, 0), say)).said().rsplit(b" ", 1)[1])
    found.count("calls of an undisturbed run", calls)
    cases = [(n, n if once else FOREVER, error) for n in range(1, calls + 1) for error in _ERRORS for once in (1, 0)]
    for case in sorted(chance.sample(cases, min(runs, len(cases)))):
        task.copy(shop)
        child = Child(lambda say, case=case: _failing(task, shop, case, say))  # type: ignore[misc]
        acknowledged, _, refusal = child.said().partition(b"{")
        problems = [f"the process ended with {child.status}"] if child.status else []
        if refusal:
            failure = json.loads(b"{" + refusal)
            found.count(f"said: {failure['sentence'][-60:]}")
            problems += [] if failure["right"] else [f"said {failure['kind']}: {failure['sentence']}"]
        problems += judge_task(task, shop, acknowledged.count(_KEPT))
        found.add(f"{errno.errorcode[case[2]]} at call {case[0]}, {'once' if case[1] < FOREVER else 'on'}", problems)
    return found


def _failing(task: Task, shop: Path, fails: tuple[int, int, int], say: Callable[[bytes], None]) -> None:
    shim = Shim()
    shim.watch(shop)
    shim.fail(*fails)
    try:
        for step in task.steps(shop, lambda: None):
            step()
            say(_KEPT)
    except LocalRegularsError as failure:
        right = isinstance(failure, EnvironmentFailureError) and LOCKED not in str(failure)  # nobody else is there
        say(json.dumps({"kind": type(failure).__name__, "right": right, "sentence": str(failure)}).encode())
        os._exit(0)
    say(b" %d" % shim.calls())
