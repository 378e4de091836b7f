"""A customer's rhythm in words: how often they usually come.

The gap is counted in opening days and said in days of the calendar, as people speak: who comes every Tuesday to a shop
that opens five days a week comes once a week. The words are as rough, because the number behind them is an estimate.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from localregulars.ui.wording.dates import on_weekdays

translate = QCoreApplication.translate

WHOLE_WEEK = 7
_NEARLY_DAILY = 1.6
"""The usual gap of who comes on five of six opening days; on every one it is 1.4, because it is pulled to 4 days."""
_DAY_OR_TWO = 1.8
_WEEK = (5.5, 8.5)
_WEEKS_FROM = 12.0
_MONTH = (26.0, 36.0)
_MONTHS_FROM = 53.0
_CLOSE_TO_WHOLE = 0.2


def rhythm(gap_days: float, days_per_week: int = WHOLE_WEEK, weekday: int | None = None) -> str:
    """How often somebody comes whose usual gap is this many opening days (> 0), `days_per_week` a week.

    Such as "every 3 to 4 days", or "about once a week, mostly on Tuesdays" where the weekday is known.
    """
    if gap_days <= _NEARLY_DAILY:
        return _nearly_daily(days_per_week)
    gap = in_calendar_days(gap_days, days_per_week)
    words = _in_words(gap)
    if weekday is None or gap < _WEEK[0]:
        return words
    return translate("wording", "{rhythm}, mostly {weekdays}").format(rhythm=words, weekdays=on_weekdays(weekday))


def rhythm_or_unknown(gap_days: float | None, days_per_week: int = WHOLE_WEEK) -> str:
    """The same for a cell: capitalised, without the weekday, and a plain word while too few visits are known."""
    if gap_days is None:
        return translate("wording", "Not known yet")
    words = rhythm(gap_days, days_per_week)
    return words[:1].upper() + words[1:]


def in_calendar_days(gap_days: float, days_per_week: int) -> float:
    """A gap in opening days as the days of the calendar that it usually takes."""
    return gap_days * WHOLE_WEEK / days_per_week


def _nearly_daily(days_per_week: int) -> str:
    if days_per_week == WHOLE_WEEK:
        return translate("wording", "nearly every day")
    return translate("wording", "nearly every opening day")


def _in_words(gap: float) -> str:
    if gap < _DAY_OR_TWO:
        return translate("wording", "every day or two")
    if _WEEK[0] <= gap <= _WEEK[1]:
        return translate("wording", "about once a week")
    return _in_days(gap) if gap < _WEEKS_FROM else _in_weeks_or_months(gap)


def _in_weeks_or_months(gap: float) -> str:
    if _MONTH[0] <= gap <= _MONTH[1]:
        return translate("wording", "about once a month")
    if gap < _MONTHS_FROM:
        return translate("wording", "about every %n weeks", None, round(gap / WHOLE_WEEK))
    return translate("wording", "about every %n months", None, max(2, round(gap / 30)))


def _in_days(gap: float) -> str:
    whole = round(gap)
    if abs(gap - whole) <= _CLOSE_TO_WHOLE:
        return translate("wording", "every %n days", None, whole)
    low = math.floor(gap)
    return translate("wording", "every {low} to {high} days").format(low=low, high=low + 1)
