"""The times of which an owner looks at numbers, and those that they are compared with."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from localregulars.domain.errors import InputRefusedError

_A_DAY = timedelta(days=1)
_YEAR = 12
_FIRST = date(1950, 1, 1)


class Span(StrEnum):
    """The times that are offered; `OWN` is between two days that somebody chose."""

    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    THREE_MONTHS = "three_months"
    TWELVE_MONTHS = "twelve_months"
    OWN = "own"


class Against(StrEnum):
    """What a time is compared with; `OWN` is between two days that somebody chose."""

    BEFORE = "before"
    YEAR_AGO = "year_ago"
    OWN = "own"


class Days(NamedTuple):
    """A time in shop days, both included."""

    first: date
    last: date

    @property
    def length(self) -> int:
        """How many days."""
        return (self.last - self.first).days + 1

    @property
    def before(self) -> Days:
        """As long a time before it: months before whole months, else as many days."""
        months = _whole_months(self)
        if months:
            return Days(months_before(self.first, months), self.first - _A_DAY)
        return Days(self.first - timedelta(days=self.length), self.first - _A_DAY)

    @property
    def year_ago(self) -> Days:
        """The same days a year before; a month stays a whole month."""
        last = _month_end(months_before(self.last, _YEAR)) if _is_month_end(self.last) else _year_before(self.last)
        return Days(_year_before(self.first), last)


def days_of(span: Span, today: date) -> Days:
    """The days of an offered time, up to and including `today`; `OWN` has none of its own and is refused."""
    month = today.replace(day=1)
    match span:
        case Span.THIS_MONTH:
            return Days(month, today)
        case Span.LAST_MONTH:
            return Days(months_before(month, 1), month - _A_DAY)
        case Span.THREE_MONTHS:
            return Days(months_before(today, 3) + _A_DAY, today)
        case Span.TWELVE_MONTHS:
            return Days(months_before(today, _YEAR) + _A_DAY, today)
        case Span.OWN:
            msg = "Choose two days."
            raise InputRefusedError(msg)


def own_days(first: date, last: date) -> Days:
    """Between two days; the wrong way round, or longer ago than anything is known, is refused."""
    if last < first:
        msg = "The first day has to come before the last one; choose them the other way round."
        raise InputRefusedError(msg)
    if first < _FIRST:
        msg = "Nothing is known of so long ago; choose a later day."
        raise InputRefusedError(msg)
    return Days(first, last)


def compared_with(days: Days, against: Against, own: Days | None = None) -> Days:
    """The time that another is compared with; without days of somebody's own it is the time before."""
    if against is Against.YEAR_AGO:
        return days.year_ago
    return own if against is Against.OWN and own is not None else days.before


def last_whole_months(until: date, count: int) -> tuple[Days, ...]:
    """The last calendar months that are over on the evening of a day, oldest first."""
    last = until if _is_month_end(until) else until.replace(day=1) - _A_DAY
    firsts = [months_before(last.replace(day=1), back) for back in reversed(range(count))]
    return tuple(Days(first, _month_end(first)) for first in firsts)


def months_before(day: date, months: int) -> date:
    """The same day so many months before, or the last one of that month where it has no such day."""
    number = day.year * _YEAR + day.month - 1 - months
    year, month = divmod(number, _YEAR)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _year_before(day: date) -> date:
    return months_before(day, _YEAR)


def _month_end(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def _is_month_end(day: date) -> bool:
    return day == _month_end(day)


def _whole_months(days: Days) -> int:
    """How many calendar months it is made of; 0 where it begins or ends inside one."""
    if days.first.day != 1 or not _is_month_end(days.last):
        return 0
    return (days.last.year - days.first.year) * _YEAR + days.last.month - days.first.month + 1
