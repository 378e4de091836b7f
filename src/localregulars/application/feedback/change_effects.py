"""What changes in the shop brought: complaints on their topics and the same people's satisfaction, before and after."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from localregulars.application.access import owner_only
from localregulars.application.feedback.ports import FeedbackFacts
from localregulars.application.feedback.recoveries import satisfaction_of_people
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.domain.feedback import ChangeId, FeedbackKind, Mood, ShopChange
from localregulars.domain.ids import CustomerId
from localregulars.domain.shop import ShopCalendar
from localregulars.domain.themes import Theme
from localregulars.measures.families.changes import Around, Satisfaction, complaints_a_month, same_people
from localregulars.measures.findings import Finding, Unsaid
from localregulars.measures.intervals.differences import Change

_COMPLAINT = tuple(FeedbackKind).index(FeedbackKind.COMPLAINT)


@dataclass(frozen=True, slots=True)
class Effect:
    """What a change brought: complaints a month (after less before), and the same people's satisfaction (-1 to 1)."""

    complaints: Change | Unsaid
    satisfaction: Finding


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A change, the themes and entries that it is about, and what it brought; None before it was made."""

    change: ShopChange
    themes: tuple[Theme, ...]
    entries: int
    effect: Effect | None = None


@owner_only
def changes_view(uow: UnitOfWork, clock: Clock) -> tuple[ChangeRow, ...]:
    """Every change, newest first, with what it brought."""
    themes = {theme.theme_id: theme for theme in uow.themes.all()}
    facts = uow.feedback.facts()
    return tuple(
        ChangeRow(
            change,
            tuple(themes[number] for number in sorted(uow.themes.linked_themes(change.change_id)) if number in themes),
            len(uow.themes.linked_entries(change.change_id)),
            _effect(uow, clock, change, facts),
        )
        for change in uow.themes.changes()
    )


@owner_only
def change_effect(uow: UnitOfWork, clock: Clock, *, change_id: ChangeId) -> Effect | None:
    """Complaints on what a change is about, and the same people's satisfaction, before and after; None: not made."""
    return _effect(uow, clock, uow.themes.change(change_id), uow.feedback.facts())


def _effect(uow: UnitOfWork, clock: Clock, change: ShopChange, facts: FeedbackFacts) -> Effect | None:
    if change.made_on is None:
        return None
    calendar = ShopCalendar.of(uow.settings.profile())
    today, made = calendar.day_of(clock.now()).toordinal(), change.made_on.toordinal()
    around = Around(made, today, int(facts.day.min(initial=today)))
    linked = np.isin(facts.theme, sorted(uow.themes.linked_themes(change.change_id)))
    linked |= np.isin(facts.feedback_id, sorted(uow.themes.linked_entries(change.change_id)))
    linked &= facts.asks == 1
    bad = linked & ((facts.kind == _COMPLAINT) | (facts.mood == Mood.UNHAPPY))
    earlier = facts.who[linked & (facts.day < made) & (facts.who >= 0)]
    said = _satisfaction(uow, calendar, [CustomerId(number) for number in np.unique(earlier).tolist()])
    return Effect(complaints_a_month(facts.day[bad], facts.who[bad], around), same_people(said, around))


def _satisfaction(uow: UnitOfWork, calendar: ShopCalendar, people: list[CustomerId]) -> Satisfaction:
    rows = [
        (calendar.day_of(word.at).toordinal(), word.satisfaction, who)
        for who, words in satisfaction_of_people(uow, people).items()
        for word in words
    ]
    day, value, who = np.array(rows, np.float64).reshape(-1, 3).T
    return Satisfaction(day.astype(np.int64), value, who.astype(np.int64))
