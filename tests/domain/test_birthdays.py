"""A birthday is near on the same days as the filter of the Customers screen says, and over New Year too."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from localregulars.domain.birthdays import birthday_in, birthday_near
from localregulars.domain.groups import BIRTHDAY_DAYS, has_birthday_soon

DAYS = st.dates(date(1999, 12, 1), date(2101, 1, 31))
BIRTHDAYS = st.dates(date(2000, 1, 1), date(2000, 12, 31)).map(lambda day: f"{day:%m-%d}")


@given(birthday=BIRTHDAYS, today=DAYS)
@example(birthday="02-29", today=date(2100, 2, 22))
@example(birthday="02-29", today=date(2028, 2, 23))
@example(birthday="01-02", today=date(2026, 12, 28))
def test_what_is_near_is_what_the_filter_says(birthday: str, today: date) -> None:
    found = birthday_near(birthday, today, back=0, ahead=BIRTHDAY_DAYS - 1)
    assert (found is not None) == has_birthday_soon(birthday, today)
    assert found is None or found == birthday_in(birthday, found.year)


@given(birthday=BIRTHDAYS, today=DAYS, back=st.integers(0, 30), ahead=st.integers(0, 30))
def test_it_lies_within_what_was_asked_for(birthday: str, today: date, back: int, ahead: int) -> None:
    found = birthday_near(birthday, today, back=back, ahead=ahead)
    every = {today + timedelta(days=step) for step in range(-back, ahead + 1)}
    assert found in every or found is None
    assert (found is None) == all(birthday_in(birthday, day.year) != day for day in every)


@pytest.mark.parametrize(
    ("today", "back", "day"),
    [
        (date(2027, 2, 28), 0, date(2027, 2, 28)),
        (date(2027, 3, 2), 3, date(2027, 2, 28)),
        (date(2028, 2, 28), 0, date(2028, 2, 29)),
        (date(2100, 2, 28), 0, date(2100, 2, 28)),
        (date(2027, 3, 4), 3, None),
    ],
)
def test_who_was_born_on_the_leap_day_has_it_on_the_28th_in_other_years(
    today: date, back: int, day: date | None
) -> None:  # fmt: skip
    assert birthday_near("02-29", today, back=back, ahead=1) == day


def test_it_is_found_over_new_year_in_both_ways() -> None:
    assert birthday_near("12-31", date(2027, 1, 2), back=3, ahead=6) == date(2026, 12, 31)
    assert birthday_near("01-01", date(2026, 12, 30), back=3, ahead=6) == date(2027, 1, 1)
