"""On which days a shop is not expected to be open: what the owner said, and the holidays of the country."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from localregulars.application.ports import UnitOfWork
from localregulars.domain.progress import ProgressToken
from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.history import DayTotals

_STORED = "holidays"


class HolidayYears(NamedTuple):
    """A country (ISO 3166-1) and whole years, both included."""

    country: str
    first_year: int
    last_year: int


_known: dict[HolidayYears, frozenset[int]] = {}
"""What was looked up once in this process."""


def public_holidays(country: str, first_year: int, last_year: int) -> frozenset[int]:
    """Public holidays of a country in these years as ordinals; none where the country is not known."""
    years = HolidayYears(country, first_year, last_year)
    if years not in _known:
        _known[years] = _looked_up(years)
    return _known[years]


def look_up_apart(_token: ProgressToken, years: HolidayYears) -> frozenset[int]:
    """The same for a process of its own: loading the rules holds the interpreter for 70 ms at a time."""
    return _looked_up(years)


def keep_holidays(years: HolidayYears, days: frozenset[int]) -> None:
    """What a process of its own has looked up is known from now on."""
    _known[years] = days


def holidays_to_look_up(uow: UnitOfWork, until: date) -> HolidayYears | None:
    """What `holidays_until` is going to look up; None where it is kept or known, or the shop has no country."""
    wanted, stored = _wanted(uow, uow.visits.day_totals(), until.toordinal())
    is_there = not wanted.country or wanted in _known or HolidayCalendar.kept(wanted, stored) is not None
    return None if is_there else wanted


def _looked_up(years: HolidayYears) -> frozenset[int]:
    if not years.country:
        return frozenset()
    # Loads rules of 200 countries (about a second), which only a shop with a country needs.
    from holidays import country_holidays

    try:
        days = country_holidays(years.country, years=range(years.first_year, years.last_year + 1))
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
        years = HolidayYears(country, first.year, last.year)
        return cls.kept(years, stored) or cls(*years, public_holidays(*years))

    @classmethod
    def kept(cls, years: HolidayYears, stored: Mapping[str, object]) -> HolidayCalendar | None:
        """The stored ones, if they are of that country and reach so far."""
        kept = cls._from_json(stored.get(_STORED))
        if kept and kept.country == years.country:
            return kept if kept.first_year <= years.first_year and years.last_year <= kept.last_year else None
        return None

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
    wanted, stored = _wanted(uow, totals, until)
    return HolidayCalendar.of(wanted.country, date(wanted.first_year, 1, 1), date.fromordinal(until), stored)


def _wanted(uow: UnitOfWork, totals: DayTotals, until: int) -> tuple[HolidayYears, Mapping[str, object]]:
    """What is needed until a day, and the stored parameters."""
    found = uow.scores.parameters()
    first = date.fromordinal(int(totals.days[0])) if len(totals.days) else date.fromordinal(until)
    country = uow.settings.profile().country
    return HolidayYears(country, first.year, date.fromordinal(until).year), found[1] if found else {}


def open_days_until(uow: UnitOfWork, totals: DayTotals, holidays: HolidayCalendar, until: int) -> OpenDays:
    """The shop's opening days as they were known at the end of day `until` (an ordinal)."""
    closed = frozenset(day.toordinal() for day in uow.settings.closed_days())
    return OpenDays.of(totals, until, closed, holidays.days)
