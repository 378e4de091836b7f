"""Themes: what many voices say, in the order of their priority; and changes that are made because of them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from math import isnan

from localregulars.application.access import owner_only
from localregulars.application.feedback.log import fix_entry
from localregulars.application.noticing.check_ins import shop_today
from localregulars.application.outcome import Changes, Outcome, UseCase
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.feedback import (
    ChangeId,
    Entry,
    FeedbackId,
    FeedbackKind,
    Mood,
    ShopChange,
    ThemeId,
    TopicId,
    change_words,
)
from localregulars.domain.themes import LEAST_VOICES, Priority, Theme, Voice, priority, theme_name

_KINDS = tuple(FeedbackKind)


@dataclass(frozen=True, slots=True)
class ThemeRow:
    """A theme with how pressing it is: `priority` of what is open, of `entries` that there ever were."""

    theme: Theme
    priority: Priority
    entries: int
    open: int

    @property
    def is_theme(self) -> bool:
        """Whether several voices speak of it, or it is still one entry."""
        return self.entries >= LEAST_VOICES


@owner_only
def themes_view(uow: UnitOfWork, clock: Clock) -> tuple[ThemeRow, ...]:
    """Every theme, the most pressing first."""
    facts, today = uow.feedback.facts(), shop_today(uow, clock).toordinal()
    voices: dict[int, list[Voice]] = {}
    counts: dict[int, int] = {}
    columns = (facts.theme, facts.who, facts.kind, facts.mood, facts.day, facts.asks, facts.fixed)
    for theme, who, kind, mood, day, asks, fixed in zip(*(column.tolist() for column in columns), strict=True):
        counts[theme] = counts.get(theme, 0) + 1
        if asks and isnan(fixed):
            said = Mood(mood) if mood > 0 else None
            voices.setdefault(theme, []).append(Voice(who if who >= 0 else None, _KINDS[kind], said, today - day))
    rows = [
        ThemeRow(theme, priority(open_ones), counts.get(theme.theme_id, 0), len(open_ones))
        for theme in uow.themes.all()
        for open_ones in [voices.get(theme.theme_id, [])]
    ]
    return tuple(sorted((row for row in rows if row.entries), key=lambda row: (-row.priority.value, -row.entries)))


@owner_only
def rename_theme(uow: UnitOfWork, clock: Clock, *, theme_id: ThemeId, name: str) -> Outcome[None]:
    """Call a theme otherwise; the words that lead to it stay."""
    before = uow.themes.get(theme_id).name
    uow.themes.rename(theme_id, theme_name(name))
    uow.audit.record("theme.renamed", None, clock.now(), theme=theme_id)
    return Outcome(None, Changes.FEEDBACK, partial(rename_theme, theme_id=theme_id, name=before))


@owner_only
def merge_themes(
    uow: UnitOfWork, clock: Clock, *, into: ThemeId, others: Collection[ThemeId]
) -> Outcome[None]:  # fmt: skip
    """Say that themes are one thing: their topics, and changes that were about them, belong to one of them now."""
    if into in others or not others:
        msg = "Choose at least two themes that are one thing."
        raise InputRefusedError(msg)
    uow.themes.get(into)
    topics = {theme: uow.themes.get(theme).topics for theme in others}
    links = {change.change_id: uow.themes.linked_themes(change.change_id) for change in uow.themes.changes()}
    touched = {number: linked for number, linked in links.items() if linked & set(others)}
    for number, linked in touched.items():
        uow.themes.link_themes(number, (linked - set(others)) | {into})
    uow.themes.move_topics([topic for some in topics.values() for topic in some], into)
    uow.audit.record("theme.merged", None, clock.now(), theme=into, themes=len(topics))
    return Outcome(None, Changes.FEEDBACK, partial(_part, into=into, topics=topics, links=touched))


@owner_only
def plan_change(
    uow: UnitOfWork,
    clock: Clock,
    *,
    what: str,
    themes: Collection[ThemeId] = (),
    entries: Collection[FeedbackId] = (),
) -> Outcome[ChangeId]:
    """Something is to be done otherwise, because of these themes and entries; made later (`change_made`)."""
    words = change_words(what)
    number = uow.themes.add_change(words, clock.now())
    _link(uow, number, themes, entries)
    uow.audit.record("change.planned", None, clock.now(), change=number)
    return Outcome(number, Changes.FEEDBACK, partial(drop_change, change_id=number))


@owner_only
def link_change(
    uow: UnitOfWork,
    clock: Clock,
    *,
    change_id: ChangeId,
    themes: Collection[ThemeId] = (),
    entries: Collection[FeedbackId] = (),
) -> Outcome[None]:
    """Say anew what a change is about; what it fixed already stays with it."""
    before = uow.themes.linked_themes(change_id), uow.themes.linked_entries(change_id)
    uow.themes.change(change_id)
    _link(uow, change_id, themes, entries)
    uow.audit.record("change.linked", None, clock.now(), change=change_id)
    undo = partial(link_change, change_id=change_id, themes=before[0], entries=before[1])
    return Outcome(None, Changes.FEEDBACK, undo)


@owner_only
def change_made(uow: UnitOfWork, clock: Clock, *, change_id: ChangeId, on: date) -> Outcome[int]:
    """It was made on that shop day: whatever it is about, was said by then and is open, is fixed; how many that is."""
    change = uow.themes.change(change_id)
    if change.made_on is not None:
        msg = "This change was made already; plan another one for what comes next."
        raise InputRefusedError(msg)
    if on > shop_today(uow, clock):
        msg = "A change is made once it is there; choose today or a day that is over."
        raise InputRefusedError(msg)
    made = replace(change, made_on=on)
    uow.themes.save_change(made)
    fixed = [
        fix_entry(uow, clock, before=entry, after=entry.fixed_by_change(made, clock.now()))
        for entry in _about(uow, change_id)
        if entry.is_open and entry.day <= on
    ]
    uow.audit.record("change.made", None, clock.now(), change=change_id, entries=len(fixed))
    undo = partial(_not_made, change=change, undos=[outcome.undo for outcome in fixed if outcome.undo is not None])
    return Outcome(len(fixed), Changes.FEEDBACK, undo)


@owner_only
def drop_change(uow: UnitOfWork, clock: Clock, *, change_id: ChangeId) -> Outcome[object]:
    """It is not to be made after all; refused while anything is fixed by it."""
    change = uow.themes.change(change_id)
    themes, entries = uow.themes.linked_themes(change_id), uow.themes.linked_entries(change_id)
    uow.themes.remove_change(change_id)
    uow.audit.record("change.dropped", None, clock.now(), change=change_id)
    return Outcome(None, Changes.FEEDBACK, partial(plan_change, what=change.what, themes=themes, entries=entries))


def _about(uow: UnitOfWork, change_id: ChangeId) -> list[Entry]:
    """Every entry that a change is about, once."""
    found = {entry.feedback_id: entry for entry in uow.feedback.of_themes(uow.themes.linked_themes(change_id))}
    for number in uow.themes.linked_entries(change_id) - found.keys():
        found[number] = uow.feedback.get(number)
    return [found[number] for number in sorted(found)]


def _link(
    uow: UnitOfWork, change_id: ChangeId, themes: Collection[ThemeId], entries: Collection[FeedbackId]
) -> None:  # fmt: skip
    for theme in themes:
        uow.themes.get(theme)
    for entry in entries:
        uow.feedback.get(entry)
    uow.themes.link_themes(change_id, themes)
    uow.themes.link_entries(change_id, entries)


def _part(
    uow: UnitOfWork,
    clock: Clock,
    *,
    into: ThemeId,
    topics: dict[ThemeId, tuple[TopicId, ...]],
    links: dict[ChangeId, frozenset[ThemeId]],
) -> Outcome[object]:
    for theme, words in topics.items():
        uow.themes.move_topics(words, theme)
    for number, linked in links.items():
        uow.themes.link_themes(number, linked)
    uow.audit.record("theme.parted", None, clock.now(), theme=into, themes=len(topics))
    return Outcome(None, Changes.FEEDBACK, partial(merge_themes, into=into, others=tuple(topics)))


def _not_made(
    uow: UnitOfWork, clock: Clock, *, change: ShopChange, undos: list[UseCase[object]]
) -> Outcome[object]:  # fmt: skip
    for undo in undos:
        undo(uow, clock)
    uow.themes.save_change(change)
    uow.audit.record("change.taken_back", None, clock.now(), change=change.change_id)
    return Outcome(None, Changes.FEEDBACK)
