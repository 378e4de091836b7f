"""Polls among regulars: a question with a few choices, one voice a person, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NewType

from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import CustomerId
from localregulars.domain.wishes import MOST_AT_ONCE, knows

PollId = NewType("PollId", int)

LEAST_CHOICES, MOST_CHOICES = 2, 6
LONGEST_QUESTION, LONGEST_CHOICE, LONGEST_DECISION = 200, 60, 500
LONGEST_DAYS = 365


class PollStanding(StrEnum):
    """Where a poll stands."""

    OPEN = "open"
    OVER = "over"
    """Its day is past, and nothing was decided yet."""
    DECIDED = "decided"


@dataclass(frozen=True, slots=True)
class PollVoice:
    """What one customer chose: the number of a choice, from nought. Times are aware UTC; see `wishes.Voice`."""

    customer_id: CustomerId
    choice: int
    at: datetime
    told_at: datetime | None = None
    may_be_named: bool = True


@dataclass(frozen=True, slots=True)
class Count:
    """How many chose something: with a name, and by tally without one."""

    named: int
    anonymous: int

    @property
    def total(self) -> int:
        """Both."""
        return self.named + self.anonymous


@dataclass(frozen=True, slots=True)
class Poll:
    """A question. `until` is its last day in the shop's calendar; `tally` has as many numbers as there are choices.

    `decision` is what became of it in words, "" until that is known; then `decided_at` says since when (aware UTC).
    """

    poll_id: PollId
    question: str = field(repr=False)
    choices: tuple[str, ...] = field(repr=False)
    at: datetime
    until: date
    voices: tuple[PollVoice, ...] = ()
    tally: tuple[int, ...] = ()
    decision: str = field(default="", repr=False)
    decided_at: datetime | None = None

    @property
    def counts(self) -> tuple[Count, ...]:
        """How many chose each."""
        named = [0] * len(self.choices)
        for voice in self.voices:
            named[voice.choice] += 1
        return tuple(map(Count, named, self.tally))

    @property
    def total(self) -> int:
        """How many voices there are."""
        return len(self.voices) + sum(self.tally)

    @property
    def to_be_told(self) -> tuple[PollVoice, ...]:
        """Whoever gave a voice with their name, may be named, and does not know yet what became of it."""
        decided = self.decided_at
        if decided is None:
            return ()
        return tuple(voice for voice in self.voices if voice.may_be_named and not knows(voice.told_at, decided))

    def standing(self, today: date) -> PollStanding:
        """Where it stands on a day of the shop."""
        if self.decided_at is not None:
            return PollStanding.DECIDED
        return PollStanding.OPEN if today <= self.until else PollStanding.OVER


def checked_question(text: str) -> str:
    """The question on one line; none, or too long a one, is refused."""
    words = " ".join(text.split())
    if not words or len(words) > LONGEST_QUESTION:
        msg = f"Write the question in one line of up to {LONGEST_QUESTION} characters."
        raise InputRefusedError(msg)
    return words


def checked_choices(texts: Sequence[str]) -> tuple[str, ...]:
    """The choices, those left empty passed over; too few, too many, too long or two alike are refused."""
    choices = tuple(words for text in texts if (words := " ".join(text.split())))
    if not LEAST_CHOICES <= len(choices) <= MOST_CHOICES:
        msg = f"A poll has {LEAST_CHOICES} to {MOST_CHOICES} things to choose from."
        raise InputRefusedError(msg)
    if max(map(len, choices)) > LONGEST_CHOICE:
        msg = f"Keep each choice to {LONGEST_CHOICE} characters, so that it fits on the sheet for the counter."
        raise InputRefusedError(msg)
    if len({words.casefold() for words in choices}) < len(choices):
        msg = "Two choices are the same; nobody could tell them apart."
        raise InputRefusedError(msg)
    return choices


def checked_until(until: date, today: date) -> date:
    """The last day: today at the earliest, within a year."""
    if not today <= until <= today + timedelta(days=LONGEST_DAYS):
        msg = "Choose a last day between today and a year from now."
        raise InputRefusedError(msg)
    return until


def checked_decision(text: str) -> str:
    """What became of it; nothing, or too many words, are refused."""
    words = text.strip()
    if not words or len(words) > LONGEST_DECISION:
        msg = f"Say what became of it, in up to {LONGEST_DECISION} characters: it is told at the counter."
        raise InputRefusedError(msg)
    return words


def checked_choice(poll: Poll, choice: int) -> int:
    """The number of a choice that the poll has."""
    if not 0 <= choice < len(poll.choices):
        msg = "The poll has no such choice; open the list again."
        raise InputRefusedError(msg)
    return choice


def checked_tally(poll: Poll, more: Sequence[int]) -> tuple[int, ...]:
    """How many more chose each, without a name; nobody at all is refused, and so is what no counter has seen."""
    if len(more) != len(poll.choices) or not all(0 <= count <= MOST_AT_ONCE for count in more):
        msg = f"Type a number from 0 to {MOST_AT_ONCE} for every choice."
        raise InputRefusedError(msg)
    if not any(more):
        msg = "Type how many lines there are on the sheet."
        raise InputRefusedError(msg)
    return tuple(more)


def require_open(poll: Poll, today: date) -> None:
    """Refuse a poll whose day is past, or that was decided."""
    if poll.standing(today) is not PollStanding.OPEN:
        msg = "The poll is over: what is decided now should be what people chose then."
        raise InputRefusedError(msg)


def require_undecided(poll: Poll) -> None:
    """Refuse a poll that was decided: sheets of the counter are typed in before that."""
    if poll.decided_at is not None:
        msg = "It was decided already; take the decision back first, if there are votes that were not counted."
        raise InputRefusedError(msg)
