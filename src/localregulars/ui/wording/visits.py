"""Visits and other signs of life in words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from localregulars.application.read_models import UsualItem
from localregulars.domain.visits import SignOfLifeKind, VisitSource
from localregulars.ui.widgets.charts.number_words import whole
from localregulars.ui.wording.dates import weekday_date

translate = QCoreApplication.translate


def visits(count: int) -> str:
    """A number of visits: "1 visit", "41 visits"."""
    return translate("wording", "1 visit") if count == 1 else translate("wording", "%Ln visits", None, count)


def day_spoken(day: date, count: int, today: date) -> str:
    """One day of the calendar as it is shown and spoken: "Tuesday 31 December: 2 visits"."""
    when = weekday_date(day, today)
    if count == 0:
        return translate("wording", "{day}: no visit").format(day=when)
    return translate("wording", "{day}: {visits}").format(day=when, visits=visits(count))


def source(kind: VisitSource) -> str:
    """How the program came to know of a visit."""
    if kind is VisitSource.HAND:
        return translate("wording", "recorded by hand")
    return translate("wording", "from the till")


def sign_of_life(kind: SignOfLifeKind) -> str:
    """What showed that somebody is all right, as the words on its button."""
    match kind:
        case SignOfLifeKind.SEEN:
            return translate("wording", "Somebody saw them")
        case SignOfLifeKind.CALL:
            return translate("wording", "We spoke on the phone")
        case SignOfLifeKind.MESSAGE:
            return translate("wording", "They wrote to us")


def usual_item(usual: UsualItem) -> str:
    """What somebody usually takes: "Flat white (34 of 41 visits)"."""
    words = translate("wording", "{item} ({with_it} of %Ln visits)", None, usual.of_visits)
    return words.format(item=usual.item, with_it=whole(usual.visits))


def lately_item(lately: UsualItem) -> str:
    """What somebody takes lately: "Carrot cake (3 of the last 10 visits)"."""
    words = translate("wording", "{item} ({with_it} of the last %Ln visits)", None, lately.of_visits)
    return words.format(item=lately.item, with_it=whole(lately.visits))
