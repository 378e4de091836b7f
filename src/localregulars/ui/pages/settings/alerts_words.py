"""What the settings of alerts and the try on the last year say."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from localregulars.domain.alerts import TellWithin
from localregulars.domain.signals import SignalCode
from localregulars.scoring.hindsight import Hindsight
from localregulars.ui.widgets.charts.number_words import decimal, whole
from localregulars.ui.wording.dates import days, opening_days, span
from localregulars.ui.wording.people import people

translate = QCoreApplication.translate

_SOON = 3
_LATER = 28


def a_week(capacity: int) -> str:
    """What a slider means: "about 3 a week"."""
    return translate("alerts", "about {number} a week").format(number=_number(capacity))


def deadlines() -> list[tuple[str, str]]:
    """By when to be told, as (value, words) pairs."""
    words = {
        TellWithin.ONE_WEEK: translate("alerts", "one week, or two at most"),
        TellWithin.TWO_WEEKS: translate("alerts", "two weeks"),
        TellWithin.TWO_AND_THREE_WEEKS: translate("alerts", "two weeks, or three at most (recommended)"),
        TellWithin.THREE_WEEKS: translate("alerts", "three weeks"),
    }
    return [(within.value, said) for within, said in words.items()]


def signal(code: SignalCode) -> tuple[str, str]:
    """A signal's name and what it means."""
    words = {
        SignalCode.ABSENCE: (
            translate("alerts", "is missing"),
            translate("alerts", "They stay away for longer than ever, or nearly so."),
        ),
        SignalCode.DECLINE: (
            translate("alerts", "comes less often"),
            translate("alerts", "They still come, but clearly less often than in the months before."),
        ),
        SignalCode.USUAL_ORDER: (
            translate("alerts", "has something else than usual"),
            translate("alerts", "What they nearly always have is missing, or something else took its place."),
        ),
        SignalCode.INTENSITY: (
            translate("alerts", "makes more or less of a visit"),
            translate("alerts", "They buy, book or train clearly more, or clearly less, than they used to."),
        ),
        SignalCode.TIME_OF_DAY: (
            translate("alerts", "comes at other times"),
            translate("alerts", "They come at other hours, or on other days of the week, than they used to."),
        ),
    }
    return words[code]


def time_tried(figures: Hindsight, today: date) -> str:
    """Which days were looked at, and with whom."""
    time = span(date.fromordinal(figures.first), date.fromordinal(figures.last), today)
    if figures.regulars == 1:
        return translate("alerts", "{time}, with 1 regular.").format(time=time)
    return translate("alerts", "{time}, with %Ln regulars.", None, figures.regulars).format(time=time)


def headline(figures: Hindsight) -> str:
    """How many check-ins that would have been, or why nothing can be said."""
    if not figures.days:
        return translate("alerts", "There is nothing to try it on yet: nobody was a regular in that time.")
    if not figures.is_long_enough:
        few = translate("alerts", "Your shop is too young to say: there are {days} to look at.")
        return few.format(days=days(figures.days))
    if not figures.check_ins:
        return translate("alerts", "Nobody would have been suggested.")
    if figures.a_week >= 1:
        return _about_so_many_a_week(round(figures.a_week))
    return _about_one_in(round(1 / figures.a_week))


def what_came(figures: Hindsight) -> list[str]:
    """What became of those people, each sentence with how many it is of; nothing where there are too few."""
    if not (figures.days and figures.is_long_enough and figures.check_ins):
        return []
    said = [_check_ins(figures.check_ins)]
    if not figures.is_enough:
        few = translate("alerts", "Of {people} it is known what came next: too few to say more.")
        return [*said, few.format(people=people(figures.judged))]
    said += [_came_back(figures, within) for within in (_SOON, _LATER)]
    said.append(_not_yet(figures.not_yet))
    if figures.asked:
        asked = translate("alerts", "Not counted: {people} whom you did ask at that time.")
        said.append(asked.format(people=people(figures.asked)))
    if figures.median_days is not None and figures.median_gaps is not None:
        late = translate("alerts", "They had been silent for about {days}, {times} times as long as usual.")
        silent = opening_days(round(figures.median_days))
        said.append(late.format(days=silent, times=decimal(figures.median_gaps, 1)))
    return said


def _about_so_many_a_week(number: int) -> str:
    if number == 1:
        return translate("alerts", "About 1 check-in a week would have come of it.")
    return translate("alerts", "About %Ln check-ins a week would have come of it.", None, number)


def _about_one_in(weeks: int) -> str:
    if weeks == 1:
        return _about_so_many_a_week(1)
    return translate("alerts", "About one check-in in %Ln weeks would have come of it.", None, weeks)


def _check_ins(number: int) -> str:
    if number == 1:
        return translate("alerts", "1 check-in in that time.")
    return translate("alerts", "%Ln check-ins in that time.", None, number)


def _came_back(figures: Hindsight, within: int) -> str:
    words = translate("alerts", "{tenths} of 10 came back by themselves within {days} ({some} of {all}).")
    return words.format(
        tenths=_number(figures.tenths(within)),
        days=days(within),
        some=_number(figures.came_back[within]),
        all=_number(figures.judged),
    )


def _not_yet(number: int) -> str:
    if not number:
        return translate("alerts", "All of them have come again since.")
    if number == 1:
        return translate("alerts", "1 person did not come again so far.")
    return translate("alerts", "%Ln people did not come again so far.", None, number)


def _number(number: int) -> str:
    return whole(number)
