"""How long a consent lasts, and which ones need explicit words."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localregulars.domain.consent import EXPLICIT_ONLY, Purpose, expiry, valid_months


def test_monitoring_lasts_a_year_and_history_two() -> None:
    given_at = datetime(2026, 5, 17, 8, 30, tzinfo=UTC)
    assert expiry(Purpose.MONITORING, given_at) == datetime(2027, 5, 17, 8, 30, tzinfo=UTC)
    assert expiry(Purpose.HISTORY, given_at) == datetime(2028, 5, 17, 8, 30, tzinfo=UTC)


@pytest.mark.parametrize("day", [29])
def test_a_leap_day_ends_on_the_last_of_february(day: int) -> None:
    assert expiry(Purpose.MONITORING, datetime(2028, 2, day, tzinfo=UTC)) == datetime(2029, 2, 28, tzinfo=UTC)
    assert expiry(Purpose.HISTORY, datetime(2028, 2, day, tzinfo=UTC)) == datetime(2030, 2, 28, tzinfo=UTC)


@given(st.sampled_from(Purpose), st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001
def test_an_expiry_is_that_many_months_later_whatever_the_day(purpose: Purpose, given_at: datetime) -> None:
    end = expiry(purpose, given_at)
    assert (end.year - given_at.year) * 12 + end.month - given_at.month == valid_months(purpose)
    assert given_at.day - 3 <= end.day <= given_at.day
    assert end.timetz() == given_at.timetz()


def test_watching_statistics_and_emergencies_need_explicit_words() -> None:
    assert {Purpose.MONITORING, Purpose.STATISTICS, Purpose.EMERGENCY_CONTACT} == EXPLICIT_ONLY
