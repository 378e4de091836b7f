"""Groups and filters: birthdays that come soon, names, and at least one filter."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from localregulars.domain.errors import InputRefusedError
from localregulars.domain.groups import (
    LONGEST_GROUP_NAME,
    CustomerFilter,
    checked_filters,
    checked_group_name,
    has_birthday_soon,
)

DAYS = st.dates(date(2024, 1, 1), date(2032, 12, 31))


@given(born=st.dates(date(2000, 1, 1), date(2000, 12, 31)), today=DAYS)
@example(born=date(2000, 2, 29), today=date(2026, 2, 22))
@example(born=date(2000, 2, 29), today=date(2026, 2, 28))
@example(born=date(2000, 2, 29), today=date(2028, 2, 23))
@example(born=date(2000, 1, 2), today=date(2025, 12, 29))
def test_a_birthday_is_soon_from_six_days_before_until_its_day(born: date, today: date) -> None:
    def celebrated(year: int) -> date:
        try:
            return born.replace(year=year)
        except ValueError:
            return date(year, 2, 28)

    ahead = min((celebrated(year) - today).days for year in (today.year, today.year + 1) if celebrated(year) >= today)
    assert has_birthday_soon(f"{born:%m-%d}", today) == (ahead <= 6)


def test_no_birthday_is_never_soon() -> None:
    assert not any(has_birthday_soon("", date(2026, 1, 1) + timedelta(days=n)) for n in range(366))


def test_a_name_loses_stray_spaces_and_has_to_say_something() -> None:
    assert checked_group_name("  Sunday   choir ") == "Sunday choir"
    for name in ("", "   ", "x" * (LONGEST_GROUP_NAME + 1), "one\x07two"):
        with pytest.raises(InputRefusedError):
            checked_group_name(name)


def test_a_group_needs_a_filter() -> None:
    assert checked_filters([CustomerFilter.REGULARS, CustomerFilter.REGULARS]) == {CustomerFilter.REGULARS}
    with pytest.raises(InputRefusedError):
        checked_filters([])
