"""When a demo shop is open: its weekly closing days, public holidays, a summer week; and university terms."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from localregulars.domain.shop import ShopKind

DEMO_DAYS = 730
"""Two years of visits."""
PLANNED_DAYS = 90
"""Closed days are known that far ahead, so that a demo shop stays right when it is used for some weeks."""
_MONDAY, _SUNDAY = 0, 6
_WEEKLY_CLOSED = {
    ShopKind.CAFE: (_SUNDAY,),
    ShopKind.GYM: (_SUNDAY,),
    ShopKind.SALON: (_SUNDAY, _MONDAY),
    ShopKind.RETAIL: (_SUNDAY,),
}
_HOURS = {
    ShopKind.CAFE: (7 * 60, 18 * 60),
    ShopKind.GYM: (6 * 60, 21 * 60 + 30),
    ShopKind.SALON: (9 * 60, 18 * 60),
    ShopKind.RETAIL: (7 * 60, 20 * 60),
}
_SUMMER_WEEK = {ShopKind.CAFE: (8, 10), ShopKind.GYM: (8, 24), ShopKind.SALON: (7, 20)}
"""A (month, day) inside the week in which the shop is closed every summer; the corner shop never is."""
_LONGEST_BREAK = 100
_CLEAR_BEFORE, _CLEAR_AFTER = timedelta(days=35), timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Opening:
    """The opening days from `first` to `last` as day numbers (`date.toordinal`); hours in minutes of the day."""

    days: tuple[int, ...]
    closed: frozenset[date]
    opens: int
    closes: int

    def before(self, last_day: date, opening_days: int) -> int:
        """The opening day after which that many opening days were missed up to `last_day`, which counts if open."""
        known = [day for day in self.days if day <= last_day.toordinal()]
        return known[-1 - opening_days]

    def nearest(self, day: int) -> int:
        """The first opening day from that day on; the last one there is when none follows."""
        return next((known for known in self.days if known >= day), self.days[-1])


def opening_of(kind: ShopKind, last_day: date) -> Opening:
    """The opening days of the two years that end on `last_day`, and the closed days until some weeks after it."""
    first = last_day - timedelta(days=DEMO_DAYS - 1)
    span = [first + timedelta(days=number) for number in range(DEMO_DAYS + PLANNED_DAYS)]
    holidays = {day for year in range(first.year, span[-1].year + 1) for day in _public_holidays(year)}
    holidays |= _summer_closing(kind, last_day)
    closed = frozenset(day for day in span if day.weekday() in _WEEKLY_CLOSED[kind] or day in holidays)
    opens, closes = _HOURS[kind]
    days = tuple(day.toordinal() for day in span if day <= last_day and day not in closed)
    return Opening(days, closed, opens, closes)


def is_term(day: date) -> bool:
    """Whether students are in town: mid-September to mid-December, mid-January to March, late April to mid-June."""
    at = (day.month, day.day)
    return (9, 18) <= at <= (12, 14) or (1, 12) <= at <= (3, 27) or (4, 20) <= at <= (6, 15)


def term_breaks(first: int, last: int) -> list[tuple[int, int]]:
    """The times between terms that begin after the day number `first` and before `last`, both ends included."""
    breaks: list[tuple[int, int]] = []
    begin = 0
    for day in range(first, last + _LONGEST_BREAK):
        outside = not is_term(date.fromordinal(day))
        if outside and not begin:
            begin = day
        if begin and not outside:
            breaks.append((begin, day - 1))
            begin = 0
    return [one for one in breaks if first < one[0] <= last]


def easter(year: int) -> date:
    """Easter Sunday in the Gregorian calendar (the anonymous algorithm of 1876, as in Meeus)."""
    golden = year % 19
    century, of_century = divmod(year, 100)
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (of_century // 4) - moon - of_century % 4) % 7
    shift = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


def _public_holidays(year: int) -> set[date]:
    sunday = easter(year)
    early_may = date(year, 5, 1) + timedelta(days=-date(year, 5, 1).weekday() % 7)
    fixed = {date(year, 1, 1), date(year, 12, 25), date(year, 12, 26)}
    return fixed | {sunday - timedelta(days=2), sunday, sunday + timedelta(days=1), early_may}


def _summer_closing(kind: ShopKind, last_day: date) -> set[date]:
    """Every summer's closed week, but for one so near to the end that it would hide what is planted there."""
    if kind not in _SUMMER_WEEK:
        return set()
    month, day = _SUMMER_WEEK[kind]
    closed: set[date] = set()
    for year in range(last_day.year - 2, last_day.year + 2):
        inside = date(year, month, day)
        monday = inside - timedelta(days=inside.weekday())
        week = {monday + timedelta(days=number) for number in range(7)}
        if not any(last_day - _CLEAR_BEFORE <= off <= last_day + _CLEAR_AFTER for off in week):
            closed |= week
    return closed
