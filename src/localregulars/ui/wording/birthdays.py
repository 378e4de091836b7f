"""Birthdays on Today, in words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from localregulars.application.care.greetings import BirthdaySoon
from localregulars.ui.wording.dates import relative_day, short_date
from localregulars.ui.wording.people import display_name

translate = QCoreApplication.translate


def title() -> str:
    """What the card is called: a birthday stays on it for some days, so not all lie in this week."""
    return translate("birthdays", "Birthdays around now")


def name(row: BirthdaySoon) -> str:
    """Whose it is."""
    return display_name(row.name, "")


def when(row: BirthdaySoon, today: date) -> str:
    """On which day: "Today", "Yesterday: 21 Nov", "In 3 days: 25 Nov"."""
    if row.day == today:
        return translate("birthdays", "Today")
    near = relative_day(row.day, today)
    words = translate("birthdays", "{near}: {day}").format(near=near, day=short_date(row.day, today))
    return words[:1].upper() + words[1:]


def spoken(row: BirthdaySoon, today: date) -> str:
    """The line for who hears it: "Ada Obi, Today"."""
    return translate("birthdays", "{name}, {when}").format(name=name(row), when=when(row, today))


def more(count: int) -> str:
    """How many are not shown; "" for none."""
    return translate("birthdays", "and %n more", None, count) if count > 0 else ""


def greeted(row: BirthdaySoon) -> str:
    """What was done."""
    return translate("birthdays", "{name} was greeted.").format(name=name(row))
