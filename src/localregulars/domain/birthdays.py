"""Birthdays: a day and a month, never a year, and so never an age."""

from __future__ import annotations

from datetime import date, timedelta

_LEAP_DAY = (2, 29)


def birthday_in(birthday: str, year: int) -> date:
    """The day of a birthday ("MM-DD") in a year; 29 February is on the 28th where there is none."""
    month, day = (int(part) for part in birthday.split("-"))
    if (month, day) == _LEAP_DAY and not _is_leap(year):
        return date(year, 2, 28)
    return date(year, month, day)


def birthday_near(birthday: str, today: date, *, back: int, ahead: int) -> date | None:
    """The day of a birthday ("MM-DD") from so many days back to so many ahead; None where it is not so near."""
    for year in range((today - timedelta(days=back)).year, (today + timedelta(days=ahead)).year + 1):
        day = birthday_in(birthday, year)
        if -back <= (day - today).days <= ahead:
            return day
    return None


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
