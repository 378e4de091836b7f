"""Days and instants in words, the way the reader's own language writes them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

translate = QCoreApplication.translate

COUNTED_DAYS = 60
"""Longer ago than this, a date says more than a number of days."""

_TOKENS = re.compile(r"'[^']*'|[a-zA-Z]+|[^a-zA-Z']+")
_PART_OF_THE_NUMBER = re.compile(r"^[^\s,،/'-]*")
"""What belongs to the field before it, such as the dot of "3." or the sign for "day" in Japanese."""
_FRENCH_FIRST = "'1er'"
_TWO_STOPS = re.compile(r"(?<!\.)\.\.(?!\.)")


def relative_day(day: date, today: date) -> str:
    """How far a day is from today: "today", "yesterday", "3 days ago", "in 2 days"; in the middle of a sentence."""
    days = (today - day).days
    if days == 0:
        return translate("wording", "today")
    if days == 1:
        return translate("wording", "yesterday")
    if days == -1:
        return translate("wording", "tomorrow")
    if days > 0:
        return translate("wording", "%n days ago", None, days)
    return translate("wording", "in %n days", None, -days)


def seen(day: date, today: date) -> str:
    """When something was: in days as long as people count them, then as a date: "9 days ago", "3 Jun 2025"."""
    if 0 <= (today - day).days <= COUNTED_DAYS:
        return relative_day(day, today)
    return short_date(day, today)


def days(count: int) -> str:
    """A number of days: "1 day", "9 days"."""
    return translate("wording", "1 day") if count == 1 else translate("wording", "%n days", None, count)


def opening_days(count: int) -> str:
    """A number of days on which the shop was open: "1 opening day", "9 opening days"."""
    if count == 1:
        return translate("wording", "1 opening day")
    return translate("wording", "%n opening days", None, count)


def weekday_date(day: date, today: date) -> str:
    """A day with its weekday; the year only when it is not this one: "Tuesday 31 December"."""
    return _written(day, _long_pattern(day, today))


def full_date(day: date) -> str:
    """A day with its weekday and its year, for what is read years later: "Tuesday 31 December 2024"."""
    return _written(day, QLocale().dateFormat(QLocale.FormatType.LongFormat))


def short_date(day: date, today: date) -> str:
    """A day without its weekday, short enough for a column: "31 Dec", "31 Dec 2024"."""
    pattern = _long_pattern(day, today)
    for weekday in ("dddd", "ddd"):
        pattern = _without(pattern, weekday)
    return _written(day, pattern.replace("MMMM", "MMM"))


def short_dates(together: Sequence[date], today: date) -> tuple[str, ...]:
    """Days that stand in one line, as `short_date` writes them: where one of them needs its year, each has it."""
    all_this_year = all(day.year == today.year for day in together)
    return tuple(short_date(day, today if all_this_year else date.min) for day in together)


def clock_time(at: datetime) -> str:
    """The time of day of a local instant: "08:40"."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def span(first: date, last: date, today: date) -> str:
    """Two days, both included: "3 Jun to 14 Jun", "28 Dec 2025 to 3 Jan 2026"."""
    if first == last:
        return short_date(first, today)
    begins, ends = short_dates((first, last), today)
    return translate("wording", "{first} to {last}").format(first=begins, last=ends)


def on_weekdays(weekday: int) -> str:
    """Every week on this day, 0 Monday: "on Mondays"."""
    return (
        translate("wording", "on Mondays"),
        translate("wording", "on Tuesdays"),
        translate("wording", "on Wednesdays"),
        translate("wording", "on Thursdays"),
        translate("wording", "on Fridays"),
        translate("wording", "on Saturdays"),
        translate("wording", "on Sundays"),
    )[weekday]


def begun(sentence: str) -> str:
    """A line that a day or a unit may begin: these have no capital of their own in every language."""
    return sentence[:1].upper() + sentence[1:]


def ended(sentence: str) -> str:
    """A sentence that a short day may end: the dot of "3 déc." is its full stop too, never two."""
    return _TWO_STOPS.sub(".", sentence)


def _written(day: date, pattern: str) -> str:
    """A day in a pattern; the first of a month is "1er" in French, which patterns of Qt do not know."""
    if day.day == 1 and QLocale().language() == QLocale.Language.French:
        pattern = "".join(_FRENCH_FIRST if field == "d" else field for field in _TOKENS.findall(pattern))
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def _long_pattern(day: date, today: date) -> str:
    pattern = QLocale().dateFormat(QLocale.FormatType.LongFormat)
    return pattern if day.year != today.year else _without(pattern, "yyyy")


@lru_cache(maxsize=256)
def _without(pattern: str, field: str) -> str:
    """A date pattern without one of its fields and what joined it to the others."""
    tokens = _TOKENS.findall(pattern)
    fields = [place for place, token in enumerate(tokens) if token.isascii() and token.isalpha()]
    if field not in tokens or len(fields) < 2:
        return pattern
    at = fields.index(tokens.index(field))
    if at < len(fields) - 1:
        return "".join(tokens[: fields[at]] + tokens[fields[at + 1] :])
    before = fields[at - 1]
    kept = _PART_OF_THE_NUMBER.match(tokens[before + 1])
    return "".join(tokens[: before + 1]) + (kept.group() if kept and before + 1 < fields[at] else "")
