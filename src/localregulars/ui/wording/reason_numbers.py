"""The numbers behind a reason, as the sentences need them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from localregulars.domain.signals import Reason
from localregulars.ui.widgets.charts.number_words import decimal, whole
from localregulars.ui.wording.dates import short_date
from localregulars.ui.wording.visits import visits

translate = QCoreApplication.translate


def day_in(reason: Reason, key: str) -> date:
    """A day that the reason holds."""
    return date.fromisoformat(str(reason.numbers[key]))


def number_in(reason: Reason, key: str) -> float:
    """A number that the reason holds."""
    return float(reason.numbers[key])


def count_in(reason: Reason, key: str) -> int:
    """A number of things that the reason holds."""
    return int(number_in(reason, key))


def number_words(value: float) -> str:
    """A number as the reader writes it, with one decimal where there is one: "7", "6.5", "1,204"."""
    rounded = round(value, 1)
    return whole(int(rounded)) if rounded == int(rounded) else decimal(rounded, 1)


def share(per_cent: int) -> str:
    """A share of a hundred: "93%"."""
    return translate("wording", "{share}%").format(share=number_words(per_cent))


def known_since(reason: Reason, since: date, today: date) -> str:
    """At how many of the known visits a change is so, and since when: "the last 6 of 41 visits, since 3 Mar"."""
    count, seen = count_in(reason, "visits"), visits(count_in(reason, "visits_seen"))
    if count == 1:
        words = translate("wording", "the last of {visits}, since {day}")
    else:
        words = translate("wording", "the last %n of {visits}, since {day}", None, count)
    return words.format(visits=seen, day=short_date(since, today))
