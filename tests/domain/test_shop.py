"""When a shop's day begins and ends."""

from __future__ import annotations

import itertools
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from localregulars.domain.shop import ShopCalendar

BERLIN = ZoneInfo("Europe/Berlin")


def test_a_bars_friday_ends_at_four_on_saturday() -> None:
    bar = ShopCalendar(BERLIN, day_starts_at=4)
    assert bar.day_of(datetime(2026, 6, 6, 3, 59, tzinfo=BERLIN)) == date(2026, 6, 5)
    assert bar.day_of(datetime(2026, 6, 6, 4, 0, tzinfo=BERLIN)) == date(2026, 6, 6)


def test_a_cafes_day_is_the_local_one_not_greenwichs() -> None:
    cafe = ShopCalendar(BERLIN, day_starts_at=0)
    assert cafe.day_of(datetime(2026, 6, 5, 22, 30, tzinfo=UTC)) == date(2026, 6, 6)


@given(
    st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    st.integers(0, 12),
    st.sampled_from(["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "UTC"]),
)
def test_later_instants_never_fall_on_earlier_days(at: datetime, starts: int, zone: str) -> None:
    calendar = ShopCalendar(ZoneInfo(zone), starts)
    days = [calendar.day_of(at + timedelta(minutes=20 * n)) for n in range(80)]
    assert all(b - a in {timedelta(0), timedelta(days=1)} for a, b in itertools.pairwise(days))
