"""When to remind of today's look: once a day, on days on which the shop opens, where nobody has looked."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localregulars.domain.daily_look import MINUTES_OF_A_DAY, DailyLook, ShopHabits

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
OPENS_AT_EIGHT = ShopHabits(
    opens_at=8 * 60, closed_weekdays=frozenset({6}), closed_days=frozenset({date(2026, 12, 25)})
)
LOOK = DailyLook(habits=OPENS_AT_EIGHT)


@pytest.mark.parametrize(
    ("look", "minute"),
    [
        (DailyLook(), 10 * 60),
        (LOOK, 8 * 60 + 30),
        (replace(LOOK, at=17 * 60), 17 * 60),
        (DailyLook(habits=ShopHabits(opens_at=23 * 60 + 45)), 15),
    ],
)
def test_the_time_is_the_owners_else_half_an_hour_after_opening_else_ten(look: DailyLook, minute: int) -> None:
    assert look.minute == minute


def test_from_that_minute_on_it_is_due_and_not_before() -> None:
    assert not LOOK.is_due(MONDAY.replace(hour=8, minute=29))
    assert LOOK.is_due(MONDAY.replace(hour=8, minute=30))
    assert LOOK.is_due(MONDAY.replace(hour=23, minute=59)), "the computer may be turned on late"


def test_nothing_when_it_is_off_the_shop_is_closed_or_somebody_looked_or_was_reminded() -> None:
    for quiet in (
        replace(LOOK, is_on=False),
        replace(LOOK, looked_on=MONDAY.date()),
        replace(LOOK, reminded_on=MONDAY.date()),
    ):
        assert not quiet.is_due(MONDAY)
    assert LOOK.is_due(MONDAY)
    assert replace(LOOK, looked_on=MONDAY.date()).is_due(MONDAY + timedelta(days=1))
    assert not LOOK.is_due(MONDAY + timedelta(days=6)), "a Sunday"
    assert not LOOK.is_due(datetime(2026, 12, 25, 12, tzinfo=UTC))


def test_a_bars_night_belongs_to_the_evening_before() -> None:
    bar = DailyLook(habits=ShopHabits(opens_at=18 * 60, day_starts_at=5), looked_on=date(2026, 11, 23))
    assert bar.minute == 18 * 60 + 30
    assert not bar.is_due(datetime(2026, 11, 24, 1, 0, tzinfo=UTC)), "looked in the same night"
    assert not bar.is_due(datetime(2026, 11, 24, 12, 0, tzinfo=UTC)), "not open yet"
    assert bar.is_due(datetime(2026, 11, 24, 19, 0, tzinfo=UTC))
    assert bar.is_due(datetime(2026, 11, 25, 1, 0, tzinfo=UTC)), "nobody looked in that night"


@given(
    st.integers(0, 525_600).map(lambda minute: MONDAY + timedelta(minutes=minute)),
    st.integers(0, MINUTES_OF_A_DAY - 1),
    st.integers(0, 12),
)
def test_whoever_was_reminded_is_left_in_peace_until_the_next_day_of_the_shop(
    now: datetime, at: int, starts: int
) -> None:
    look = DailyLook(at=at, habits=ShopHabits(day_starts_at=starts))
    told = replace(look, reminded_on=look.habits.day_of(now))
    moments = [now + timedelta(minutes=15 * n) for n in range(120)]
    again = [moment for moment in moments if told.is_due(moment)]
    assert all(look.habits.day_of(moment) > look.habits.day_of(now) for moment in again)
