"""A disk that fails at the Nth call: what was kept stays, a sentence says what happened, and the work goes on after."""

from __future__ import annotations

import errno
import json
import os
import random
import shutil
from contextlib import closing
from functools import partial
from pathlib import Path

from tests.reliability.found import Child, Found
from tests.reliability.scenario import (
    Expected,
    Scenario,
    Steps,
    Work,
    expected,
    judge,
    state_of_shop,
    unlock,
)
from tests.reliability.shim import FOREVER, Shim
from tests.shops import NOTICES, PASSPHRASE, PROFILE

from localregulars.application.consent.notices import load_notices
from localregulars.domain.errors import EnvironmentFailureError, LocalRegularsError
from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.store import SqlStore
from localregulars.storage.vault import SqlVault

OPERATIONS = 12
_REOPENED_AFTER = 5
_ERRORS = (errno.ENOSPC, errno.EIO)


class _Failing:
    """Operations on a disk that fails; each step that fails is said, and done again on a mended disk or left there."""

    def __init__(self, work: Work, shim: Shim, say: object, *, goes_on: bool) -> None:
        assert callable(say)
        self._work, self._shim, self._say, self._goes_on = work, shim, say, goes_on
        self._store: SqlStore | None = None

    def run(self) -> None:
        self._step(self._open)
        for index in range(OPERATIONS):
            self._step(partial(self._once, index))
            self._say(b'{"kept": 1}\n')
            if index == _REOPENED_AFTER:
                self._close()
                self._step(self._open)
        self._close()

    def _step(self, step: object) -> None:
        assert callable(step)
        try:
            step()
        except LocalRegularsError as failure:
            right = isinstance(failure, EnvironmentFailureError)
            line = {"kind": type(failure).__name__, "right": right, "sentence": str(failure)}
            self._say(json.dumps(line).encode() + b"\n")
            if not self._goes_on:
                os._exit(0)
            self._shim.fail(0, 0, 0)
            step()

    def _open(self) -> None:
        self._store = unlock(self._work.folder)

    def _once(self, index: int) -> None:
        assert self._store is not None
        self._work.once(self._store, index)

    def _close(self) -> None:
        if self._store is not None:
            self._store.close()


def fail_each_call(scenario: Scenario, work: Path, runs: int, seed: int) -> Found:
    """Each call (write, sync, truncation, rename) in turn fails, once or from then on."""
    found, chance, shop = Found(), random.Random(seed), work / "shop"
    known = expected(scenario, seed, OPERATIONS, shop)
    calls = _calls_of_a_run(scenario, shop, seed)
    found.count("calls of an undisturbed run", calls)
    cases = [(n, error, once) for n in range(1, calls + 1) for error in _ERRORS for once in (True, False)]
    early = [(n, _ERRORS[n % 2], n % 4 < 2) for n in range(1, min(200, runs, calls) + 1)]
    rest = sorted(set(cases) - set(early))
    for number, error, once in (*early, *chance.sample(rest, min(len(rest), max(0, runs - len(early))))):
        scenario.copy(shop)
        goes_on = chance.random() < 0.5
        problems = _failed_at(Work(scenario, shop, seed, lambda *_: None), known, (number, error, once, goes_on), found)
        found.add(f"{errno.errorcode[error]} at call {number}, once {once}, goes on {goes_on}", problems)
    return found


def _calls_of_a_run(scenario: Scenario, shop: Path, seed: int) -> int:
    scenario.copy(shop)

    def run(say: object) -> None:
        assert callable(say)
        shim = Shim()
        shim.watch(shop)
        _Failing(Work(scenario, shop, seed, lambda *_: None), shim, lambda _said: None, goes_on=False).run()
        say(str(shim.calls()).encode())

    return int(Child(run).said())


def _failed_at(work: Work, known: Expected, case: tuple[int, int, bool, bool], found: Found) -> list[str]:
    number, error, once, goes_on = case

    def run(say: object) -> None:
        shim = Shim()
        shim.watch(work.folder)
        shim.fail(number, number if once else FOREVER, error)
        _Failing(work, shim, say, goes_on=goes_on).run()

    child = Child(run)
    said = [json.loads(line) for line in child.said().splitlines()]
    kept = sum(line.get("kept", 0) for line in said)
    failures = [line for line in said if "kind" in line]
    for line in failures:
        found.count(f"said: {line['sentence']}")
    problems = [f"said {line['kind']}: {line['sentence']}" for line in failures if not line["right"]]
    if child.status:
        problems.append(f"the process ended with {child.status} after {kept} operations")
    if not failures:
        found.count("not noticed, nothing lost")
    # A process that went on has acknowledged every operation; one that stopped there may have one under way.
    whole = kept == OPERATIONS
    return problems + judge(work.folder, (known.states[-1],) if whole else known.allowed(kept)) + _goes_on(work, known)


def _goes_on(work: Work, known: Expected) -> list[str]:
    """After it was opened again the rest of the operations can be done."""
    try:
        state = state_of_shop(work.folder)
        if state not in known.states:
            return ["the state is none of those that were ever acknowledged"]
        work.run(OPERATIONS, known.states.index(state))
    except LocalRegularsError as refused:
        return [f"it does not go on: {type(refused).__name__}"]
    return [] if state_of_shop(work.folder) == known.states[-1] else ["it goes on, but to another end"]


def fail_while_making(_scenario: Scenario, work: Path, runs: int, seed: int) -> Found:
    """A shop is made whole, or nothing is left behind."""
    found, folder = Found(), work / "new"
    clock = Steps(_scenario.base)

    def make(first: int, last: int, error: int, say: object) -> None:
        assert callable(say)
        shim = Shim()
        shim.watch(folder)
        shim.fail(first, last, error)
        try:
            store, _ = SqlVault(cost=FLOOR_COST).create(folder, PASSPHRASE, PROFILE, load_notices(NOTICES), clock.now())
        except EnvironmentFailureError as failure:
            say(str(failure).encode())
            return
        with closing(store):
            say(f"made {shim.calls()}".encode())

    calls = int(Child(partial(make, 0, 0, 0)).said().split()[-1])
    found.count("calls while a shop is made", calls)
    for number in sorted(random.Random(seed).sample(range(1, calls + 1), min(runs, calls))):
        shutil.rmtree(folder, ignore_errors=True)
        child = Child(partial(make, number, number if number % 2 else FOREVER, _ERRORS[number // 2 % 2]))
        said = child.said().decode()
        problems = [f"the process ended with {child.status}"] if child.status else []
        if said.startswith("made"):
            problems += judge(folder, (state_of_shop(folder),))
        elif folder.exists():
            problems.append("a refused shop left something behind")
        found.add(f"call {number} of making a shop", problems)
    return found
