"""All numbers of a large shop: reading, making ready and answering, cold and for another time.

    python -m benchmarks.all_numbers

A shop of 20,000 customers with 2 million visits, 50,000 entries of feedback and 50,000 answers to surveys, check-ins,
costs, a lot and birthdays; and one of a tenth of all that, to see how the cost grows. Times are of the processor (in
the one thread that works, so that they hold on a busy machine); what is cold is the first answer after reading.
"""

from __future__ import annotations

import gc
import resource
import shutil
import statistics
import sys
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

import numpy as np

from benchmarks.large_shop import PASSPHRASE, WORK, large_shop
from benchmarks.side_by_side import Figure, print_figures
from localregulars.application.consent.consents import record_consent
from localregulars.application.feedback.ports import NewEntry
from localregulars.application.numbers.any_period import numbers_of, prepare
from localregulars.application.numbers.gathered import NumbersInput, load_numbers
from localregulars.application.numbers.prepared import Prepared
from localregulars.application.ports import Store, UnitOfWork
from localregulars.domain.care_cost import CareCostKind
from localregulars.domain.check_in import CheckInOutcome, ClosedBecause
from localregulars.domain.consent import ConsentState, Purpose
from localregulars.domain.feedback import FeedbackChannel, FeedbackKind
from localregulars.domain.ids import CustomerId, ResponseId
from localregulars.domain.invitations import InvitationChannel, InvitedTo, Lot
from localregulars.domain.signals import Signal, SignalCode
from localregulars.domain.spans import Days
from localregulars.domain.survey import Answer, Question, QuestionKind, Response, SurveyDraft, SurveyKind
from localregulars.domain.survey_rest import AskWay
from localregulars.measures.findings import Measured
from localregulars.storage.vault import SqlVault

T = TypeVar("T")

JUDGED = (20_000, 2_000_000, 50_000)
TENTH = (2_000, 200_000, 5_000)
"""Customers, visits, and entries of feedback; as many answers to surveys."""
LAST_DAY = date(2026, 6, 30)
COLD_SECONDS, CHANGE_SECONDS = 1.5, 0.1
AGREED = (Purpose.FEEDBACK, Purpose.LOYALTY, Purpose.NOTES, Purpose.INVITATIONS_POST)
PIECE = 5_000
TIMES = tuple(
    Days(LAST_DAY - timedelta(days=end + length - 1), LAST_DAY - timedelta(days=end))
    for end, length in ((0, 30), (0, 91), (0, 365), (30, 30), (30, 91), (61, 365), (91, 30), (120, 91), (200, 28))
)
"""As an owner may go through them: other ends and other lengths."""


class Moment:
    """A clock that stands on the evening of the newest visits, for what is derived; consents follow the real one."""

    def now(self) -> datetime:
        """That evening."""
        return datetime(LAST_DAY.year, LAST_DAY.month, LAST_DAY.day, 20, tzinfo=UTC)


class RealClock:
    """The time that it is."""

    def now(self) -> datetime:
        """Now."""
        return datetime.now(UTC)


def shop(customers: int, visits: int, said: int) -> Path:
    """The large shop with all that the numbers ask for besides visits; made once and kept in `bench-work/`."""
    plain = large_shop(customers, visits, LAST_DAY)
    folder = WORK / f"numbers-{said}-{plain.name}"
    if (folder / "numbers-complete").exists():
        return folder
    shutil.rmtree(folder, ignore_errors=True)  # of a run that was stopped
    shutil.copytree(plain, folder)
    store = SqlVault().unlock(folder, PASSPHRASE)
    _plant(store, said)
    store.close()
    (folder / "numbers-complete").touch()
    return folder


def _plant(store: Store, said: int) -> None:
    rng = np.random.default_rng(5)
    with store.unit_of_work() as uow:
        people = sorted(uow.consents.with_consent(Purpose.HISTORY))
        for who in people:
            for purpose in AGREED:
                record_consent(uow, RealClock(), customer_id=who, purpose=purpose, state=ConsentState.GIVEN)
        uow.commit()
    for start in range(0, said, PIECE):
        with store.unit_of_work() as uow:
            _feedback(uow, rng, people, min(PIECE, said - start))
            _answers(uow, rng, people, min(PIECE, said - start))
            uow.commit()
    with store.unit_of_work() as uow:
        _care(uow, rng, people)
        uow.commit()


def _some_day(rng: np.random.Generator) -> tuple[date, datetime]:
    day = LAST_DAY - timedelta(days=int(rng.integers(0, 700)))
    return day, datetime(day.year, day.month, day.day, int(rng.integers(8, 18)), tzinfo=UTC)


def _feedback(uow: UnitOfWork, rng: np.random.Generator, people: list[CustomerId], count: int) -> None:
    kinds = list(FeedbackKind)
    for number in range(count):
        day, at = _some_day(rng)
        kind = kinds[int(rng.integers(0, len(kinds)))]
        who = None if kind is FeedbackKind.IDEA or number % 4 == 0 else people[int(rng.integers(0, len(people)))]
        entry = NewEntry(kind, FeedbackChannel.IN_PERSON, "made up", at, day, customer_id=who)
        feedback = uow.feedback.add(entry)
        if number % 3:
            found = uow.feedback.get(feedback)
            answered = found if who is None else found.answered(at + timedelta(hours=int(rng.integers(1, 90))))
            uow.feedback.save(answered.settled_in_words("made up", at + timedelta(hours=int(rng.integers(90, 400)))))


def _answers(uow: UnitOfWork, rng: np.random.Generator, people: list[CustomerId], count: int) -> None:
    for kind, scale, least, most in (
        (SurveyKind.CSAT, QuestionKind.SCALE_5, 1, 5),
        (SurveyKind.NPS, QuestionKind.SCALE_10, 0, 10),
    ):
        made = datetime(2024, 1, 1, tzinfo=UTC)
        survey = uow.surveys.add(SurveyDraft(kind, "made up", (Question(scale, "How was it?"),)), made)
        for number in range(count // 2):
            day, at = _some_day(rng)
            who = None if number % 4 == 0 else people[int(rng.integers(0, len(people)))]
            answers = (Answer(1, int(rng.integers(least, most + 1))),)
            uow.survey_answers.add(Response(ResponseId(0), survey, who, AskWay.IN_PERSON, day, answers), at)


def _care(uow: UnitOfWork, rng: np.random.Generator, people: list[CustomerId]) -> None:
    """Three hellos a week for every thousand people, a cost a day, two lots, and greetings."""
    uow.costs.set_wage(20_000)
    for _ in range(3 * 100 * len(people) // 1000):
        day, at = _some_day(rng)
        who = people[int(rng.integers(0, len(people)))]
        signal = Signal(SignalCode.ABSENCE, 5.0, day - timedelta(days=3))
        opened = uow.check_ins.get(uow.check_ins.open(who, day, day - timedelta(days=9), [signal]))
        fine = CheckInOutcome.FINE if rng.random() < 0.7 else CheckInOutcome.PRACTICAL_NEED
        uow.check_ins.save(opened.closed(ClosedBecause.OUTCOME, at + timedelta(days=2), fine))
        uow.costs.add(CareCostKind.REWARD, day, at, amount_milli=2_500, customer_id=who)
        uow.costs.add(CareCostKind.MINUTES, day, at, minutes=5)
        uow.greetings.add(who, day, at)
    half = len(people) // 2
    for day in (LAST_DAY - timedelta(days=60), LAST_DAY - timedelta(days=300)):
        lot = Lot(tuple(people[:half]), tuple(people[half:]))
        at = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
        number = uow.invitations.add(InvitedTo.EVENT, InvitationChannel.POST, day, lot, at, seed=1, left_out_percent=50)
        uow.costs.add(CareCostKind.GESTURE, day, at, amount_milli=500_000, invitation_id=number)


def timed(work: Callable[[], T]) -> tuple[float, T]:
    """How many seconds of the processor it took, and what came of it."""
    gc.collect()
    before = time.thread_time()
    found = work()
    return time.thread_time() - before, found


def measured(size: tuple[int, int, int]) -> tuple[float, float, float, float]:
    """Seconds to read, cold, for another time (the slowest of `TIMES`) and for another time against a third."""
    store = SqlVault().unlock(shop(*size), PASSPHRASE)

    def load() -> NumbersInput:
        with store.unit_of_work() as uow:
            return load_numbers(uow, Moment())

    read, given = timed(load)
    store.close()
    numbers_of(prepare(given), TIMES[0])  # the parts of numpy that load when they are first used
    cold, ready = timed(partial(_first, given))
    said = [panel for panel in numbers_of(ready, TIMES[2]).panels if isinstance(panel.finding, Measured)]
    print(f"  {size[0]:,} customers: {len(said)} of {len(numbers_of(ready, TIMES[2]).panels)} numbers say something")
    one = [timed(partial(numbers_of, ready, days))[0] for days in TIMES[3:]]
    ready.ends.clear()
    both = [timed(partial(numbers_of, ready, days, other))[0] for days, other in pairwise(TIMES[3:])]
    print(f"  another time: {statistics.median(one):.3f} s, against a third: {statistics.median(both):.3f} s (medians)")
    return read, cold, max(one), max(both)


def _first(given: NumbersInput) -> Prepared:
    ready = prepare(given)
    numbers_of(ready, TIMES[0], TIMES[3])
    return ready


def figures() -> list[Figure]:
    """What has to hold for the large shop, and how it grew from a tenth of it."""
    small, large = measured(TENTH), measured(JUDGED)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    grew = "x ".join(f"{after / before:.1f}" for before, after in zip(small, large, strict=True))
    print(f"  ten times as much costs {grew}x as long (reading, cold, another time, against a third)")
    print(f"  reading: {large[0]:.2f} s; memory at most {memory:,.0f} MB")
    return [
        Figure("all numbers against another time, cold", large[1], COLD_SECONDS, "s"),
        Figure("another time, the slowest of six", large[2], CHANGE_SECONDS, "s"),
        Figure("another time against a third, the slowest of five", large[3], CHANGE_SECONDS, "s"),
    ]


if __name__ == "__main__":
    found = figures()
    print_figures("All numbers, 20,000 customers", found)
    sys.exit(0 if all(figure.holds for figure in found) else 1)
