"""What changes in the shop brought: complaints on their topics and the same people's satisfaction, before and after."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from localregulars.application.access import owner_only
from localregulars.application.feedback_ports import Ratings
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.recoveries import NO_RATINGS, satisfaction_of_people
from localregulars.domain.feedback import FeedbackKind, Mood, ShopChange
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
def changes_view(uow: UnitOfWork, clock: Clock, *, ratings: Ratings = NO_RATINGS) -> tuple[ChangeRow, ...]:
    """Every change, newest first, with what it brought."""
    themes = {theme.theme_id: theme for theme in uow.themes.all()}
    rows = []
    for change in uow.themes.changes():
        linked = uow.themes.linked_themes(change.change_id)
        about = tuple(themes[number] for number in sorted(linked) if number in themes)
        effect = None if change.made_on is None else change_effect(uow, clock, change=change, ratings=ratings)
        rows.append(ChangeRow(change, about, len(uow.themes.linked_entries(change.change_id)), effect))
    return tuple(rows)


@owner_only
def change_effect(
    uow: UnitOfWork, clock: Clock, *, change: ShopChange, ratings: Ratings = NO_RATINGS
) -> Effect | None:  # fmt: skip
    """Complaints on what the change is about, and the same people's satisfaction, before and after; None: not made."""
    if change.made_on is None:
        return None
    facts, calendar = uow.feedback.facts(), ShopCalendar.of(uow.settings.profile())
    linked = np.isin(facts.theme, sorted(uow.themes.linked_themes(change.change_id)))
    linked |= np.isin(facts.feedback_id, sorted(uow.themes.linked_entries(change.change_id)))
    bad = linked & (facts.asks == 1) & (
        (facts.kind == _COMPLAINT) | (facts.mood == Mood.UNHAPPY)
    )  # fmt: skip
    made, known = change.made_on.toordinal(), int(facts.day.min(initial=calendar.day_of(clock.now()).toordinal()))
    around = Around(made, calendar.day_of(clock.now()).toordinal(), known)
    earlier = linked & (facts.asks == 1) & (facts.day < made) & (facts.who >= 0)
    people = [CustomerId(number) for number in np.unique(facts.who[earlier]).tolist()]
    said = [
        (calendar.day_of(word.at).toordinal(), word.satisfaction, who)
        for who, words in satisfaction_of_people(uow, people, ratings).items()
        for word in words
    ]
    day, value, who = np.array(said, np.float64).reshape(-1, 3).T
    satisfaction = Satisfaction(day.astype(np.int64), value, who.astype(np.int64))
    return Effect(complaints_a_month(facts.day[bad], facts.who[bad], around), same_people(satisfaction, around))
