"""Topics become themes: many voices on one thing, with a priority whose parts everybody can see."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from math import fsum
from typing import NamedTuple

from localregulars.domain.errors import InputRefusedError
from localregulars.domain.feedback import (
    FeedbackKind,
    Mood,
    ThemeId,
    TopicId,
    asks_for_something,
    topic_word,
)
from localregulars.domain.folding import folded

HALF_LIFE_DAYS = 30
"""What was said a month ago weighs half of what was said today: long enough for people who come once a week."""
LEAST_VOICES = 2
"""From so many voices on a topic is a theme of its own list; one voice is an entry."""
_WEIGHTS = {Mood.UNHAPPY: 1.0, Mood.SO_SO: 0.5, None: 0.5, Mood.HAPPY: 0.25}


class Voice(NamedTuple):
    """One entry on a theme. `who` is a number of one person, None where nobody knows; `days_ago` counts from today."""

    who: int | None
    kind: FeedbackKind
    mood: Mood | None
    days_ago: int


@dataclass(frozen=True, slots=True)
class Priority:
    """How pressing a theme is, and the parts it is made of ("6 people, mostly unhappy, last one 3 days ago").

    `people` are different ones, those who are not known each one of their own; `mood` is that of most of them, by their
    worst word each (the worse of two that are as many), None where nobody's was written down; `last_days_ago` is None
    without any voice.
    """

    value: float
    people: int
    unhappy: int
    mood: Mood | None
    last_days_ago: int | None


@dataclass(frozen=True, slots=True)
class Theme:
    """Topics that are one thing, under a name of the owner's or of the first of them."""

    theme_id: ThemeId
    name: str = field(repr=False)
    topics: tuple[TopicId, ...]


def topic_key(word: str) -> str:
    """What makes two topic words the same: case, accents, blanks, hyphens and punctuation do not matter."""
    return " ".join("".join(letter if letter.isalnum() else " " for letter in folded(word)).split())


def weight(voice: Voice) -> float:
    """What one voice adds: how bad it is, halved with every `HALF_LIFE_DAYS`; praise adds nothing."""
    if not asks_for_something(voice.kind, voice.mood):
        return 0.0
    return float(_WEIGHTS[voice.mood] * 0.5 ** (max(voice.days_ago, 0) / HALF_LIFE_DAYS))


def priority(voices: Iterable[Voice]) -> Priority:
    """How pressing it is: the sum over people of the heaviest of their voices.

    So more people never lower it, nor a worse mood, nor a fresher word; somebody who says it twice counts once.
    """
    heaviest: dict[int, float] = {}
    worst: dict[int, Mood | None] = {}
    last: int | None = None
    for place, voice in enumerate(voices):
        if not asks_for_something(voice.kind, voice.mood):
            continue
        who = -1 - place if voice.who is None else voice.who
        heaviest[who] = max(heaviest.get(who, 0.0), weight(voice))
        worst[who] = _worse(worst.get(who), voice.mood)
        last = voice.days_ago if last is None else min(last, voice.days_ago)
    moods = list(worst.values())
    unhappy = moods.count(Mood.UNHAPPY)
    return Priority(fsum(heaviest.values()), len(heaviest), unhappy, _most(moods), last)


def theme_name(text: str) -> str:
    """A theme's name; none, or too long a one, is refused."""
    name = topic_word(text)
    if not topic_key(name):
        msg = "A theme needs a name; call it by what it is about."
        raise InputRefusedError(msg)
    return name


def _worse(one: Mood | None, other: Mood | None) -> Mood | None:
    known = [mood for mood in (one, other) if mood is not None]
    return min(known, default=None)


def _most(moods: list[Mood | None]) -> Mood | None:
    known = [mood for mood in moods if mood is not None]
    return max(sorted(set(known)), key=known.count, default=None)
