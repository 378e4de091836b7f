"""A check-in goes from open to closed, once, and shows only when it is due."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localregulars.domain.check_in import OPEN_DAYS, CheckIn, CheckInOutcome, CheckInState, ClosedBecause
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import CheckInId, CustomerId
from localregulars.domain.signals import Signal, SignalCode

OPENED = date(2026, 3, 2)
NOW = datetime(2026, 3, 3, 9, tzinfo=UTC)


def fresh() -> CheckIn:
    signal = Signal(SignalCode.ABSENCE, 2.0, OPENED)
    return CheckIn(CheckInId(1), CustomerId(7), OPENED, OPENED - timedelta(days=9), (signal,))


def test_it_is_due_from_the_day_it_opened_until_it_lapses() -> None:
    assert fresh().is_due(OPENED)
    assert fresh().is_due(OPENED + timedelta(days=OPEN_DAYS - 1))
    assert not fresh().is_due(OPENED + timedelta(days=OPEN_DAYS))


def test_later_hides_it_until_that_day_on_the_wall() -> None:
    snoozed = fresh().snoozed(OPENED + timedelta(days=3))
    assert snoozed.state is CheckInState.SNOOZED
    assert not snoozed.is_due(OPENED + timedelta(days=2))
    assert snoozed.is_due(OPENED + timedelta(days=3))


def test_later_counts_real_days_where_the_visits_known_are_old() -> None:
    tomorrow = date(2026, 11, 23)
    snoozed = fresh().snoozed(tomorrow)
    assert not snoozed.is_due(as_of=OPENED, today=tomorrow - timedelta(days=1))
    assert snoozed.is_due(as_of=OPENED, today=tomorrow)


def test_done_keeps_what_came_of_it() -> None:
    done = fresh().closed(ClosedBecause.OUTCOME, NOW, CheckInOutcome.PRACTICAL_NEED)
    assert (done.state, done.outcome, done.closed_at) == (CheckInState.CLOSED, CheckInOutcome.PRACTICAL_NEED, NOW)
    assert not done.is_due(OPENED)


@pytest.mark.parametrize("because", [b for b in ClosedBecause if b is not ClosedBecause.OUTCOME])
def test_only_an_outcome_has_an_outcome(because: ClosedBecause) -> None:
    with pytest.raises(InputRefusedError):
        fresh().closed(because, NOW, CheckInOutcome.FINE)
    with pytest.raises(InputRefusedError):
        fresh().closed(ClosedBecause.OUTCOME, NOW)


STEPS = st.lists(st.sampled_from(["try", "later", "close"]), max_size=6)


@given(STEPS)
def test_nothing_happens_to_a_closed_one(steps: list[str]) -> None:
    check_in = fresh()
    for step in steps:
        if check_in.is_closed:
            with pytest.raises(InputRefusedError, match="closed already"):
                take(check_in, step)
            return
        check_in = take(check_in, step)
        assert check_in.customer_id == 7
        assert check_in.is_closed == (step == "close")


def take(check_in: CheckIn, step: str) -> CheckIn:
    if step == "try":
        return check_in.attempted()
    if step == "later":
        return check_in.snoozed(OPENED + timedelta(days=2))
    return check_in.closed(ClosedBecause.WRONG, NOW)
