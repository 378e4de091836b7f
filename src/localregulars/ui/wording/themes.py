"""Themes and changes in words: how pressing something is, and what a change brought."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from localregulars.application.feedback.change_effects import ChangeRow, Effect
from localregulars.application.feedback.themes import ThemeRow
from localregulars.domain.feedback import Mood, ShopChange
from localregulars.domain.themes import HALF_LIFE_DAYS, Priority
from localregulars.measures.families.changes import LEAST_COMPLAINTS, LEAST_DAYS, MONTH_DAYS, MOST_DAYS
from localregulars.measures.findings import Interval, Reason, Unsaid
from localregulars.ui.widgets.charts.number_words import decimal, whole
from localregulars.ui.wording.dates import days, seen
from localregulars.ui.wording.feedback import entries
from localregulars.ui.wording.people import people

translate = QCoreApplication.translate
_CLEARLY = 0.05
"""On a scale from 0 to 1, so small a difference is none."""


def priority(value: Priority, today: date) -> str:
    """The parts of a theme's priority: "6 people, mostly unhappy, the last one 3 days ago"."""
    if not value.people or value.last_days_ago is None:
        return translate("wording", "Nothing is open here")
    return translate("wording", "{people}, {mood}, the last one {when}").format(
        people=people(value.people),
        mood=_mostly(value),
        when=seen(today - timedelta(days=value.last_days_ago), today),
    )


def open_entries(row: ThemeRow) -> str:
    """How many are open, of how many there ever were: "3 of 12"."""
    return translate("wording", "{open} of {all}").format(open=whole(row.open), all=whole(row.entries))


def how_pressing() -> tuple[str, ...]:
    """How a theme's place in the list is counted."""
    return (
        translate(
            "counting",
            "How pressing a theme is: everybody who said something that is still open counts once, with the heaviest "
            "thing that they said. Unhappy counts 1, so-so or no mood a half, happy a quarter; praise counts nothing.",
        ),
        translate(
            "counting", "What is {days} old counts half of what was said today, and half again after as long."
        ).format(days=days(HALF_LIFE_DAYS)),
        translate(
            "counting", "Somebody who says the same thing twice counts once. Who is not known counts as one more."
        ),
    )


def stands(change: ShopChange, today: date) -> str:
    """Whether it was made, and when."""
    if change.made_on is None:
        return translate("wording", "Planned, not made yet")
    return translate("wording", "Made {when}").format(when=seen(change.made_on, today))


def about(row: ChangeRow) -> str:
    """What it is about: its themes, and entries besides; "" for nothing."""
    names = [theme.name for theme in row.themes]
    if row.entries:
        names.append(entries(row.entries))
    return translate("wording", "About: {what}").format(what=", ".join(names)) if names else ""


def complaints(effect: Effect) -> str:
    """Complaints before and after, and whether that is more than chance."""
    found = effect.complaints
    if isinstance(found, Unsaid):
        return _unsaid(found, translate("wording", "Complaints"))
    said = translate("wording", "Complaints in {days}: {before} before, {after} since.").format(
        days=days(MONTH_DAYS), before=decimal(found.before.value, 1), after=decimal(found.after.value, 1)
    )
    if not found.is_clear:
        more = translate("wording", "That may well be chance.")
    elif found.value < 0:
        more = translate("wording", "Clearly fewer.")
    else:
        more = translate("wording", "Clearly more.")
    return f"{said} {more}"


def satisfaction(effect: Effect) -> str:
    """Whether the same people are more satisfied since."""
    found = effect.satisfaction
    if isinstance(found, Unsaid):
        return _unsaid(found, translate("wording", "People who said something before and after"))
    who = people(found.n)
    if _is_chance(found.interval) or abs(found.value) < _CLEARLY:
        return translate("wording", "The same people ({people}) are about as satisfied as before.").format(people=who)
    if found.value > 0:
        return translate("wording", "The same people ({people}) are more satisfied than before.").format(people=who)
    return translate("wording", "The same people ({people}) are less satisfied than before.").format(people=who)


def how_compared() -> tuple[str, ...]:
    """How before and after are counted."""
    return (
        translate(
            "counting",
            "Complaints: what was said unhappily or as a complaint on the themes of the change, in {days}. Everybody "
            "counts once before it and once after it. Both sides are equally long, at most {most}.",
        ).format(days=days(MONTH_DAYS), most=days(MOST_DAYS)),
        translate(
            "counting",
            "Something is said from {least} on each side and {needed} complaints on; below that it would be chance.",
        ).format(least=days(LEAST_DAYS), needed=LEAST_COMPLAINTS),
        translate(
            "counting",
            "Satisfaction: of people who said how they felt before and after, the difference of each, by their moods "
            "and answers to surveys.",
        ),
        translate("counting", "What else changed in that time is in these numbers too."),
    )


def _unsaid(found: Unsaid, what: str) -> str:
    match found.reason:
        case Reason.TOO_SHORT:
            return translate("wording", "Too early to say: four weeks before it and four since are needed.")
        case Reason.NO_DATA:
            return translate("wording", "{what}: none yet, so nothing to compare.").format(what=what)
        case _:
            return translate("wording", "Too few to say. {what}: {n} so far, from {needed} on.").format(
                n=found.n, what=what, needed=found.needed
            )


def _is_chance(interval: Interval | None) -> bool:
    return interval is not None and interval.low <= 0 <= interval.high


def _mostly(value: Priority) -> str:
    if value.people == 1:
        words = {
            None: translate("wording", "mood not known"),
            Mood.UNHAPPY: translate("wording", "unhappy"),
            Mood.SO_SO: translate("wording", "so-so"),
            Mood.HAPPY: translate("wording", "happy"),
        }
    else:
        words = {
            None: translate("wording", "mood not known"),
            Mood.UNHAPPY: translate("wording", "mostly unhappy"),
            Mood.SO_SO: translate("wording", "mostly so-so"),
            Mood.HAPPY: translate("wording", "mostly happy"),
        }
    return words[value.mood]
