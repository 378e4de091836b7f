"""Every reader against hostile files: in a process with little memory and little time, with a shop open."""

from __future__ import annotations

import json
import os
import random
import resource
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

from tests.reliability.found import Child, Found
from tests.reliability.hostile_files import HUGE, SECRET, hostile_file
from tests.reliability.scenario import Scenario, Steps, problems_of, state_of, unlock

from localregulars.application.consent.from_file import import_consents
from localregulars.application.execution import execute
from localregulars.application.ports import Clock
from localregulars.application.visits.import_records import ParsedConsents, ParsedExport
from localregulars.application.visits.imports import import_visits
from localregulars.domain.errors import InputRefusedError, LocalRegularsError
from localregulars.domain.progress import SilentProgress
from localregulars.importing.any_file import read_any_file
from localregulars.importing.bookings_csv import parse_bookings
from localregulars.importing.consent_csv import parse_consents
from localregulars.importing.parsing import parse_export
from localregulars.importing.registry import format_codes
from localregulars.importing.visits_file import read_away, read_visits
from localregulars.storage.store import SqlStore

SECONDS, MEGABYTES = 5, 500
_BATCH = 200
_LOOKS_EVERY = 20
_TOKEN = SilentProgress()
Reader = Callable[[Path], object]
READERS: dict[str, Reader] = {
    "any file": lambda path: read_any_file(_TOKEN, path, "GB"),
    "consents": lambda path: parse_consents(path, country="US", token=_TOKEN),
    "visits of replay": lambda path: read_visits(path, with_items=True),
    "away notes of replay": read_away,
    "appointments": parse_bookings,
    **{f"export {code}": partial(parse_export, format=code, country="DE", token=_TOKEN) for code in format_codes()},
}


class TooSlowError(BaseException):
    """The time is over; nothing that a reader catches."""


@contextmanager
def in_time() -> Iterator[None]:
    """Ends what needs more than `SECONDS` of a core, or hangs for longer on a busy computer."""

    def stop(_signal: int, _frame: object) -> None:
        raise TooSlowError

    timers = ((signal.ITIMER_PROF, signal.SIGPROF, SECONDS), (signal.ITIMER_REAL, signal.SIGALRM, 6 * SECONDS))
    before = [signal.signal(number, stop) for _, number, _ in timers]
    for timer, _, seconds in timers:
        signal.setitimer(timer, seconds)
    try:
        yield
    finally:
        for timer, _, _ in timers:
            signal.setitimer(timer, 0)
        for (_, number, _), handler in zip(timers, before, strict=True):
            signal.signal(number, handler)


def with_little_memory(megabytes: int = MEGABYTES) -> None:
    """From here on this process may take so much more."""
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    limit = pages * os.sysconf("SC_PAGE_SIZE") + megabytes * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


def import_hostile_files(scenario: Scenario, work: Path, runs: int, seed: int) -> Found:
    """Each is read or refused with a sentence; what is refused changes nothing."""
    for make in HUGE.values():
        make()  # before the processes part, and before memory is short
    found = Found()
    for first in range(0, runs, _BATCH):
        numbers = range(first, min(runs, first + _BATCH))
        child = Child(partial(_batch, scenario, work, seed, numbers))
        lines = [json.loads(line) for line in child.said().splitlines()]
        for line in lines:
            found.count(line["end"])
            found.counts["slowest, ms"] = max(found.counts.get("slowest, ms", 0), line["ms"])
            found.add(line["what"], line["problems"])
        for number in numbers[len(lines) :]:
            found.add(f"file {number} of seed {seed}", [f"the process ended with {child.status}"])
    return found


def _batch(scenario: Scenario, work: Path, seed: int, numbers: range, say: object) -> None:
    assert callable(say)
    shop, path = scenario.copy(work / "shop"), work / "hostile.csv"
    with closing(unlock(shop)) as store:
        intake = _Intake(store, Steps(scenario.base))
        with_little_memory()
        for number in numbers:
            chance = random.Random(seed * 1_000_003 + number)
            kind, content = hostile_file(number, chance)
            reader = chance.choice((*sorted(READERS), *["any file"] * len(READERS)))
            path.write_bytes(content)
            end, problems = intake.take(READERS[reader], path)
            if number == numbers[-1]:
                problems += problems_of(store)
            what = f"{kind} (file {number} of seed {seed}) read as {reader}"
            say(json.dumps({"what": what, "end": end, "ms": intake.taken_ms, "problems": problems}).encode() + b"\n")


class _Intake:
    """Reads files and keeps what can be kept, as the commands and the window do."""

    def __init__(self, store: SqlStore, clock: Clock) -> None:
        self._store, self._clock, self._state = store, clock, state_of(store)
        self.taken_ms = self._taken = 0

    def take(self, reader: Reader, path: Path) -> tuple[str, list[str]]:
        """How it ended, and what is wrong with that."""
        problems: list[str] = []
        started = time.process_time()
        try:
            with in_time():
                end, problems = self._take(reader, path)
        except TooSlowError:
            end, problems = "slow", [f"more than {SECONDS} s"]
        except Exception as crash:  # noqa: BLE001  (what is looked for)
            end, problems = "crashed", [f"{type(crash).__name__} instead of a sentence"]
        self.taken_ms = round(1000 * (time.process_time() - started))
        self._taken += 1
        if end == "refused by the reader" and self._taken % _LOOKS_EVERY:
            return end, problems  # a reader does not know the store; it is looked at now and then
        state = state_of(self._store)
        if end != "imported" and state != self._state:
            problems = [*problems, "not imported, and yet the shop has changed"]
        self._state = state
        return end, problems

    def _take(self, reader: Reader, path: Path) -> tuple[str, list[str]]:
        try:
            parsed = reader(path)
        except InputRefusedError as refused:
            return "refused by the reader", _sentence(str(refused))
        if not isinstance(parsed, ParsedExport | ParsedConsents):
            return "read", []
        try:
            if isinstance(parsed, ParsedConsents):
                execute(self._store, self._clock, partial(import_consents, parsed=parsed))
            else:
                execute(self._store, self._clock, partial(import_visits, parsed=parsed))
        except LocalRegularsError as refused:
            return "refused by the shop", _sentence(str(refused), has_file=False)
        return "imported", []


def _sentence(text: str, *, has_file: bool = True) -> list[str]:
    wrong = "\n" in text or not text.endswith(".") or len(text) > 400 or not text.isprintable() or SECRET in text
    if has_file and not text.startswith("hostile.csv"):
        wrong = True
    return [f"not one sentence: {text[:100]!r}"] if wrong else []
