"""The times of which an owner looks at numbers: their days, and what each is compared with."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from localregulars.domain.errors import InputRefusedError
from localregulars.domain.spans import (
    Against,
    Days,
    Span,
    compared_with,
    days_of,
    last_whole_months,
    own_days,
)

DAYS = st.dates(date(2001, 1, 1), date(2035, 12, 31))
TODAY = date(2026, 3, 31)


@pytest.mark.parametrize(
    ("span", "first", "last"),
    [
        (Span.THIS_MONTH, date(2026, 3, 1), TODAY),
        (Span.LAST_MONTH, date(2026, 2, 1), date(2026, 2, 28)),
        (Span.THREE_MONTHS, date(2026, 1, 1), TODAY),
        (Span.TWELVE_MONTHS, date(2025, 4, 1), TODAY),
    ],
)
def test_each_offered_time_has_its_days(span: Span, first: date, last: date) -> None:
    assert days_of(span, TODAY) == Days(first, last)


def test_a_month_is_compared_with_the_month_before_and_with_that_of_a_year_ago() -> None:
    march = Days(date(2026, 3, 1), TODAY)
    assert compared_with(march, Against.BEFORE) == Days(date(2026, 2, 1), date(2026, 2, 28))
    assert compared_with(march, Against.YEAR_AGO) == Days(date(2025, 3, 1), date(2025, 3, 31))
    february = Days(date(2025, 2, 1), date(2025, 2, 28))
    assert february.year_ago == Days(date(2024, 2, 1), date(2024, 2, 29))
    assert compared_with(march, Against.OWN, february) == february


def test_ten_days_are_compared_with_the_ten_before_them() -> None:
    assert Days(date(2026, 3, 5), date(2026, 3, 14)).before == Days(date(2026, 2, 23), date(2026, 3, 4))


@given(first=DAYS, length=st.integers(0, 800))
@example(first=date(2024, 2, 29), length=0)
@example(first=date(2024, 2, 29), length=366)
def test_what_a_time_is_compared_with_comes_before_it_and_never_ends_before_it_begins(first: date, length: int) -> None:
    days = Days(first, first + timedelta(days=length))
    for other in (days.before, days.year_ago):
        assert other.first <= other.last < days.last
    assert days.before.last == first - timedelta(days=1)


@given(DAYS)
def test_this_month_ends_today_and_last_month_just_before_it_begins(today: date) -> None:
    this, last = days_of(Span.THIS_MONTH, today), days_of(Span.LAST_MONTH, today)
    assert this.last == today
    assert last.last + timedelta(days=1) == this.first
    for span in (Span.THREE_MONTHS, Span.TWELVE_MONTHS):
        assert days_of(span, today).last == today


@given(until=DAYS, count=st.integers(1, 14))
def test_whole_months_follow_each_other_up_to_the_last_one_that_is_over(until: date, count: int) -> None:
    months = last_whole_months(until, count)
    assert len(months) == count
    assert all(one.last + timedelta(days=1) == two.first for one, two in pairwise(months))
    assert until - timedelta(days=31) < months[-1].last <= until
    assert all(month.first.day == 1 and (month.last + timedelta(days=1)).day == 1 for month in months)


def test_days_the_wrong_way_round_and_of_another_age_are_refused() -> None:
    assert own_days(TODAY, TODAY).length == 1
    for first, last in ((TODAY, TODAY - timedelta(days=1)), (date(1900, 1, 1), TODAY)):
        with pytest.raises(InputRefusedError):
            own_days(first, last)
    with pytest.raises(InputRefusedError):
        days_of(Span.OWN, TODAY)
