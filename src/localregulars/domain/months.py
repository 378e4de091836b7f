"""Months as the law and people count them: the same day of a later month, or its last day where there is none."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from typing import TypeVar

Day = TypeVar("Day", bound=date)


def months_later(when: Day, months: int) -> Day:
    """The same day so many months later (earlier, where `months` is negative); a date, or an instant with its time."""
    month = when.year * 12 + when.month - 1 + months
    year, place = divmod(month, 12)
    return when.replace(year=year, month=place + 1, day=min(when.day, monthrange(year, place + 1)[1]))
