"""Dates and times in the ways in which tills and spreadsheets write them."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from enum import StrEnum

from localregulars.importing.cells import Problem, UnreadableCellError

_MAX_CHARACTERS = 40
_FIRST_YEAR, _LAST_YEAR = 1990, 2099
_MOMENT = re.compile(
    r"(?P<a>[0-9]{1,4})(?P<mark>[-/.])(?P<b>[0-9]{1,2})(?P=mark)(?P<c>[0-9]{1,4})"
    r"(?:(?:T|,? {1,2})(?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2})(?:[.,][0-9]{1,9})?)?"
    r"(?:[ \u202f]?(?P<half>[AaPp])\.?[Mm]\.?)? ?(?P<zone>[Zz]|[+-][0-9]{2}:?[0-9]{2})?)?"
)


class DateOrder(StrEnum):
    """In which order a date is written; year-month-day is ISO, whatever stands between."""

    ISO = "year-month-day"
    DAY_FIRST = "day/month/year"
    MONTH_FIRST = "month/day/year"


def parse_moment(text: str, order: DateOrder) -> datetime:
    """A date with or without a time of day, to the second; aware where the text has a zone, naive otherwise.

    Raises `UnreadableCellError`: `MIXED` where another order would fit, `TIME` otherwise.
    """
    if order is DateOrder.ISO and len(text) == 19 and text[4] == text[7] == "-" and text[13] == text[16] == ":":
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            raise UnreadableCellError(Problem.TIME, text) from None
        if text[10] in " T" and _FIRST_YEAR <= moment.year <= _LAST_YEAR and moment.tzinfo is None:
            return moment
    return _parse_any_moment(text, order)


def parse_local(text: str, order: DateOrder) -> datetime:
    """A time as the till's clock showed it (naive). An offset is dropped; a time marked as UTC is refused."""
    moment = parse_moment(text, order)
    if moment.tzinfo is not None:
        if text.rstrip()[-1] in "Zz":
            raise UnreadableCellError(Problem.UTC, text)
        return moment.replace(tzinfo=None)
    return moment


def date_order_evidence(text: str) -> DateOrder | None:
    """The order that a date proves, None if it proves none ("05/06/2026", or no date at all)."""
    found = _MOMENT.fullmatch(text.strip()) if len(text) <= _MAX_CHARACTERS else None
    if found is None:
        return None
    if len(found["a"]) == 4:
        return DateOrder.ISO
    fits = [order for order in (DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST) if _as_moment(found, order) is not None]
    if len(fits) == 2 and found["mark"] == ".":
        return DateOrder.DAY_FIRST  # nobody writes the month first with points
    return fits[0] if len(fits) == 1 else None


def _parse_any_moment(text: str, order: DateOrder) -> datetime:
    found = _MOMENT.fullmatch(text.strip()) if len(text) <= _MAX_CHARACTERS else None
    if found is None:
        raise UnreadableCellError(Problem.TIME, text)
    moment = _as_moment(found, order)
    if moment is None:
        others = [other for other in DateOrder if _as_moment(found, other) is not None]
        raise UnreadableCellError(Problem.MIXED if others else Problem.TIME, text)
    return moment


def _as_moment(found: re.Match[str], order: DateOrder) -> datetime | None:
    """The moment that the parts make in this order, None if there is no such day or time."""
    year_text, month, day = {
        DateOrder.ISO: (found["a"], found["b"], found["c"]),
        DateOrder.DAY_FIRST: (found["c"], found["b"], found["a"]),
        DateOrder.MONTH_FIRST: (found["c"], found["a"], found["b"]),
    }[order]
    if len(year_text) not in ((4,) if order is DateOrder.ISO else (2, 4)):
        return None
    year = int(year_text) + (2000 if len(year_text) == 2 else 0)
    hour = _hour_of_day(found)
    if hour is None or not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        zone = _zone_of(found["zone"])
        return datetime(
            year, int(month), int(day), hour, int(found["minute"] or 0), int(found["second"] or 0), tzinfo=zone
        )
    except ValueError:
        return None


def _hour_of_day(found: re.Match[str]) -> int | None:
    hour = int(found["hour"] or 0)
    if not found["half"]:
        return hour
    if not 1 <= hour <= 12:
        return None
    return hour % 12 + (12 if found["half"] in "Pp" else 0)


def _zone_of(text: str | None) -> timezone | None:
    if text is None:
        return None
    if text in "Zz":
        return UTC
    offset = timedelta(hours=int(text[1:3]), minutes=int(text[-2:]))
    return timezone(-offset if text[0] == "-" else offset)
