"""Whoever has an appointment ahead is not missing; one that passes without them is a reason, and no rhythm changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.application.shelves import FAR
from tests.scoring.made_up import START, every_day, history_of, nobody_came, score, scoring_input

from localregulars.domain.check_in import CheckIn, CheckInOutcome, CheckInState, ClosedBecause
from localregulars.domain.ids import CheckInId, CustomerId
from localregulars.domain.progress import SilentProgress
from localregulars.domain.signals import ReasonCode
from localregulars.scoring.away import AwayDays
from localregulars.scoring.backtest import BacktestInput, backtest
from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.records import NewCheckIn, ScoringResult, StoredStates

DAILY = list(range(200))
LAST = DAILY[-1]
CUSTOMERS = [DAILY, *[list(range(shift, 260, 3)) for shift in (0, 1, 2)]]
AHEAD = ((1, START + LAST + 1, START + LAST + 10),)
"""Known on the day after the last visit: an appointment nine days later."""


def on(day: int, customers: list[list[int]] = CUSTOMERS, **more: object) -> ScoringResult:
    history = history_of([[d for d in days if d <= day] for days in customers])
    return score(replace(scoring_input(history, day, 3, every_day(day)), **more))  # type: ignore[arg-type]


def on_next(before: ScoringResult, day: int, **more: object) -> ScoringResult:
    """A scoring from what an earlier one left; nobody but the others came since."""
    ids = before.state_ids
    stored = StoredStates(ids, before.states, before.parameters, nobody_came(ids))
    given = scoring_input(nobody_came(np.zeros(0, np.int64)), day, 3, every_day(day))
    return score(replace(given, stored=stored, **more))  # type: ignore[arg-type]


def asked(result: ScoringResult, number: int = 1) -> NewCheckIn | None:
    return next((new for new in result.to_open if new.customer_id == number), None)


def codes(new: NewCheckIn | None) -> list[ReasonCode]:
    return [] if new is None else [reason.code for reason in new.signals[0].reasons]


def check_in(because: ClosedBecause, opened: int = LAST + 4) -> CheckIn:
    outcome = CheckInOutcome.FINE if because is ClosedBecause.OUTCOME else None
    return CheckIn(
        CheckInId(1), CustomerId(1), date.fromordinal(START + opened), date.fromordinal(START + LAST), (),
        CheckInState.CLOSED, None, outcome, because, FAR,
    )  # fmt: skip


def test_nobody_is_missing_before_an_appointment_and_somebody_is_who_does_not_come_to_it() -> None:
    usual = next(n for n in range(1, 30) if asked(on(LAST + n)))
    assert usual < 9
    for n in range(usual, 11):
        result = on(LAST + n, booked=AHEAD)
        assert asked(result) is None
        assert not [customer for customer, _ in result.scores if customer == 1]
    card = asked(on(LAST + 11, booked=AHEAD))
    assert codes(card) == [ReasonCode.LONGER_THAN_USUAL, ReasonCode.RARE_GAP, ReasonCode.MISSED_APPOINTMENT]
    assert card is not None
    longer, _rare, missed = card.signals[0].reasons
    assert longer.numbers["days"] == 11  # the whole silence: nothing was announced
    assert missed.numbers == {"appointment": date.fromordinal(START + LAST + 10).isoformat()}


def test_the_same_day_by_day_from_what_is_stored() -> None:
    before = on(LAST + 2, booked=AHEAD)
    assert asked(on_next(before, LAST + 6)) is not None
    assert asked(on_next(before, LAST + 6, booked=AHEAD)) is None
    assert asked(on_next(before, LAST + 10, booked=AHEAD)) is None
    assert ReasonCode.MISSED_APPOINTMENT in codes(asked(on_next(before, LAST + 11, booked=AHEAD)))


def test_it_counts_from_the_day_on_which_it_was_known() -> None:
    late = ((1, START + LAST + 9, START + LAST + 10),)
    result = on(LAST + 8, booked=late)
    assert asked(result) is not None
    assert asked(on(LAST + 9, booked=late)) is None


def test_no_rhythm_knows_of_it() -> None:
    with_gap = [[d for d in DAILY if not 100 <= d < 110], *CUSTOMERS[1:]]
    booked = ((1, START + 99, START + 109),)
    plain, noted = on(LAST + 1, with_gap), on(LAST + 1, with_gap, booked=booked)
    assert plain.states.tobytes() == noted.states.tobytes()
    assert plain.parameters["ledger"] == noted.parameters["ledger"]


@pytest.mark.parametrize(
    ("customers", "more"),
    [
        ([[*DAILY, LAST + 10], *CUSTOMERS[1:]], {}),  # came to it
        ([[*DAILY, LAST + 12], *CUSTOMERS[1:]], {}),  # came later
        (CUSTOMERS, {"signs": {1: START + LAST + 11}}),  # was heard of since
    ],
)
def test_who_came_or_was_heard_of_since_did_not_stay_away_from_it(
    customers: list[list[int]], more: dict[str, object]
) -> None:
    card = asked(on(LAST + 40, customers, booked=AHEAD, **more))
    assert card is not None
    assert ReasonCode.MISSED_APPOINTMENT not in codes(card)


@pytest.mark.parametrize("because", [ClosedBecause.BOOKED, ClosedBecause.OUTCOME, ClosedBecause.WRONG])
def test_what_was_asked_before_the_appointment_does_not_answer_that_they_did_not_come(because: ClosedBecause) -> None:
    before = on(LAST + 2)
    answered = {"check_ins": (check_in(because),)}
    assert ReasonCode.MISSED_APPOINTMENT in codes(asked(on_next(before, LAST + 11, booked=AHEAD, **answered)))
    assert (asked(on_next(before, LAST + 11, **answered)) is None) == (because is not ClosedBecause.BOOKED)


def test_a_regular_with_an_appointment_is_none_of_the_many_who_are_missing() -> None:
    many = [[d for d in range(200) if d % 2 == shift % 2] for shift in range(40)]
    ahead = tuple((n, START + LAST, START + 220) for n in range(1, 41))
    assert on(LAST + 12, many).guard.is_holding
    assert not on(LAST + 12, many, booked=ahead).guard.is_holding


def test_a_try_on_the_past_knows_of_appointments_too() -> None:
    history = history_of([[*DAILY, *range(230, 260)], *CUSTOMERS[1:]])
    days = every_day(259)
    given = BacktestInput(START + 150, START + 259, history, days)
    plain = backtest(given, (3,), SilentProgress())
    ahead = ((1, START + LAST + 1, START + 230),)
    noted = backtest(replace(given, booked=ahead), (3,), SilentProgress())
    assert {alert.position for alert in plain.alerts[3]} == {0}
    assert not noted.alerts[3]


INTERVALS = st.lists(st.tuples(st.integers(1, 3), st.integers(0, 40), st.integers(0, 15)), max_size=8)


@settings(max_examples=60, deadline=None)
@given(INTERVALS, st.integers(-5, 70))
def test_the_newest_end_before_a_day_is_found(found: list[tuple[int, int, int]], day: int) -> None:
    ids = np.array([1, 2, 3], np.int64)
    intervals = [(customer, START + first, START + first + length) for customer, first, length in found]
    away = AwayDays.of(intervals, ids, OpenDays.of(every_day(60), START + 60))
    newest = away.newest_end_before(np.arange(3), START + day)
    for position, customer in enumerate((1, 2, 3)):
        mine = [(first, last) for number, first, last in intervals if number == customer]
        is_covered = any(first <= START + day <= last for first, last in mine)
        over = [last for _, last in mine if last < START + day]
        if not is_covered:
            assert newest[position] == max(over, default=0)
