"""On which days a shop is not expected to be open: what the owner said, and the holidays of the country."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from localregulars.application.ports import UnitOfWork
from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.history import DayTotals

_STORED = "holidays"


@lru_cache(maxsize=16)
def public_holidays(country: str, first_year: int, last_year: int) -> frozenset[int]:
    """Public holidays of an ISO 3166-1 country in these years as ordinals; none where the country is not known."""
    if not country:
        return frozenset()
    # Loads rules of 200 countries (about a second), which only a shop with a country needs.
    from holidays import country_holidays

    try:
        days = country_holidays(country, years=range(first_year, last_year + 1))
    except NotImplementedError:
        return frozenset()
    return frozenset(day.toordinal() for day in days)


@dataclass(frozen=True, slots=True)
class HolidayCalendar:
    """Public holidays of a country in whole years, kept with the parameters so that a new day need not make them."""

    country: str
    first_year: int
    last_year: int
    days: frozenset[int]

    @classmethod
    def of(cls, country: str, first: date, last: date, stored: Mapping[str, object]) -> HolidayCalendar:
        """The holidays between two days: the stored ones when they reach so far, else looked up."""
        kept = cls._from_json(stored.get(_STORED))
        if kept and kept.country == country and kept.first_year <= first.year and last.year <= kept.last_year:
            return kept
        return cls(country, first.year, last.year, public_holidays(country, first.year, last.year))

    def to_json(self) -> dict[str, object]:
        """For the stored parameters."""
        return {_STORED: [self.country, self.first_year, self.last_year, sorted(self.days)]}

    @classmethod
    def _from_json(cls, stored: object) -> HolidayCalendar | None:
        match stored:
            case [str(country), int(first), int(last), list(days)]:
                return cls(country, first, last, frozenset(days))
            case _:
                return None


def holidays_until(uow: UnitOfWork, totals: DayTotals, until: int) -> HolidayCalendar:
    """The holidays of the shop's country from its first day to `until`."""
    found = uow.scores.parameters()
    first = date.fromordinal(int(totals.days[0])) if len(totals.days) else date.fromordinal(until)
    country = uow.settings.profile().country
    return HolidayCalendar.of(country, first, date.fromordinal(until), found[1] if found else {})


def open_days_until(uow: UnitOfWork, totals: DayTotals, holidays: HolidayCalendar, until: int) -> OpenDays:
    """The shop's opening days as they were known at the end of day `until` (an ordinal)."""
    closed = frozenset(day.toordinal() for day in uow.settings.closed_days())
    return OpenDays.of(totals, until, closed, holidays.days)
