"""The filters of the Customers screen in words."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from localregulars.domain.groups import CustomerFilter
from localregulars.ui.widgets.charts.number_words import whole
from localregulars.ui.wording.people import people

translate = QCoreApplication.translate


def filter_words(value: CustomerFilter) -> str:
    """What a filter leaves, as the words on its chip."""
    words = {
        CustomerFilter.REGULARS: translate("wording", "Regulars"),
        CustomerFilter.WORTH_A_HELLO: translate("wording", "Worth a hello"),
        CustomerFilter.NOTICED: translate("wording", "Agreed to be noticed"),
        CustomerFilter.NOT_ASKED: translate("wording", "Not asked yet"),
        CustomerFilter.AWAY_NOW: translate("wording", "Away now"),
        CustomerFilter.BIRTHDAY: translate("wording", "Birthday this week"),
        CustomerFilter.KNOWN_TWICE: translate("wording", "Perhaps known twice"),
    }
    return words[value]


def filter_about(value: CustomerFilter) -> str:
    """Of whom a filter leaves some, where its name does not say so; else ""."""
    if value is not CustomerFilter.REGULARS:
        return ""
    return translate("wording", "Regulars of today, among those who agreed to be noticed")


def all_of(filters: Collection[CustomerFilter]) -> str:
    """What a group narrows to: "Regulars, away now", in the order of the chips."""
    return translate("wording", ", ").join(filter_words(one) for one in CustomerFilter if one in filters)


def with_count(words: str, count: int) -> str:
    """A filter or group with how many it would leave: "Regulars 41"."""
    return translate("wording", "{filter} {count}").format(filter=words, count=whole(count))


def with_count_spoken(words: str, count: int) -> str:
    """The same for who hears it: "Regulars, 41 people"."""
    return translate("wording", "{filter}, {people}").format(filter=words, people=people(count))
