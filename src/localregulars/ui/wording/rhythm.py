"""A customer's rhythm in words: how often they usually come.

The gap is in opening days; the words stay as rough as people speak, because the number behind them is an estimate.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

_NEARLY_DAILY = 1.3
_DAY_OR_TWO = 1.8
_WEEK = (5.5, 8.5)
_WEEKS_FROM = 12.0
_MONTH = (26.0, 36.0)
_MONTHS_FROM = 53.0
_CLOSE_TO_WHOLE = 0.2


def rhythm(gap_days: float) -> str:
    """How often somebody comes whose usual gap is this many opening days (> 0): "every 3 to 4 days"."""
    if gap_days <= _NEARLY_DAILY:
        return translate("wording", "nearly every day")
    if gap_days < _DAY_OR_TWO:
        return translate("wording", "every day or two")
    if _WEEK[0] <= gap_days <= _WEEK[1]:
        return translate("wording", "about once a week")
    return _in_days(gap_days) if gap_days < _WEEKS_FROM else _in_weeks_or_months(gap_days)


def rhythm_or_unknown(gap_days: float | None) -> str:
    """The same for a cell or a line of its own: capitalised, and a plain word while too few visits are known."""
    if gap_days is None:
        return translate("wording", "Not known yet")
    words = rhythm(gap_days)
    return words[:1].upper() + words[1:]


def _in_weeks_or_months(gap_days: float) -> str:
    if _MONTH[0] <= gap_days <= _MONTH[1]:
        return translate("wording", "about once a month")
    if gap_days < _MONTHS_FROM:
        return translate("wording", "about every %n weeks", None, round(gap_days / 7))
    return translate("wording", "about every %n months", None, max(2, round(gap_days / 30)))


def _in_days(gap_days: float) -> str:
    whole = round(gap_days)
    if abs(gap_days - whole) <= _CLOSE_TO_WHOLE:
        return translate("wording", "every %n days", None, whole)
    low = math.floor(gap_days)
    return translate("wording", "every {low} to {high} days").format(low=low, high=low + 1)
