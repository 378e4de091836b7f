"""Wishes of regulars for the shop (oat milk, a later hour): who wished each, what became of it, and who is to be told.

A voice is one person who wished it. A named voice is a customer's; an anonymous one is only a number, and stays when a
named one goes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import NewType

from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import CustomerId

WishId = NewType("WishId", int)

LONGEST_WISH = 200
LONGEST_BECAUSE = 500
MOST_AT_ONCE = 999
"""More voices than that are not counted in at one time: it would be a slip of the finger."""


class WishState(StrEnum):
    """Where it stands."""

    OPEN = "open"
    PLANNED = "planned"
    GRANTED = "granted"
    NOT_GRANTED = "not_granted"


SETTLED = frozenset({WishState.GRANTED, WishState.NOT_GRANTED})
"""What became of it is known: whoever wished it is told."""


@dataclass(frozen=True, slots=True)
class Voice:
    """A customer who wished something. Times are aware UTC; `told_at` is when they were last told what came of it.

    `may_be_named`: their consent to `feedback` stands and their data may be used; else they count, and are not shown.
    """

    customer_id: CustomerId
    at: datetime
    told_at: datetime | None = None
    may_be_named: bool = True


@dataclass(frozen=True, slots=True)
class Wish:
    """One wish, with what was put together with it (`merged`, each once a wish of its own, none of them with others).

    `own_voices` and `own_anonymous` are its own; `voices` and `anonymous` those of all together. `because` is what
    became of it in words. `state_at` is when it came into its state.
    """

    wish_id: WishId
    words: str = field(repr=False)
    at: datetime
    state: WishState
    state_at: datetime
    because: str = field(default="", repr=False)
    own_voices: tuple[Voice, ...] = ()
    own_anonymous: int = 0
    merged: tuple[Wish, ...] = ()

    @property
    def voices(self) -> tuple[Voice, ...]:
        """Everybody who wished it, once, in the order in which they did."""
        return one_a_person([*self.own_voices, *(voice for wish in self.merged for voice in wish.own_voices)])

    @property
    def anonymous(self) -> int:
        """How many wished it without a name."""
        return self.own_anonymous + sum(wish.own_anonymous for wish in self.merged)

    @property
    def total(self) -> int:
        """How many wished it."""
        return len(self.voices) + self.anonymous

    @property
    def is_settled(self) -> bool:
        """Whether it is known what became of it."""
        return self.state in SETTLED

    @property
    def to_be_told(self) -> tuple[Voice, ...]:
        """Whoever does not know yet what became of it and may be named, in the order in which they wished it."""
        if not self.is_settled:
            return ()
        return tuple(voice for voice in self.voices if voice.may_be_named and not knows(voice.told_at, self.state_at))


def one_a_person(voices: Iterable[Voice]) -> tuple[Voice, ...]:
    """Each person once: since they first said so, and told when they were last told."""
    found: dict[CustomerId, Voice] = {}
    for voice in voices:
        known = found.get(voice.customer_id)
        found[voice.customer_id] = voice if known is None else _together(known, voice)
    return tuple(sorted(found.values(), key=lambda voice: (voice.at, voice.customer_id)))


def _together(one: Voice, other: Voice) -> Voice:
    told = [at for at in (one.told_at, other.told_at) if at is not None]
    named = one.may_be_named and other.may_be_named
    return Voice(one.customer_id, min(one.at, other.at), max(told, default=None), named)


def knows(told_at: datetime | None, decided_at: datetime) -> bool:
    """Whether somebody who was told then knows what was decided then."""
    return told_at is not None and told_at >= decided_at


def moved(wish: Wish, state: WishState, because: str, at: datetime) -> Wish:
    """The wish in another state; a no needs a reason that can be told, and what is so already is refused.

    What was settled may be taken up again: whoever knew the old answer is told the new one.
    """
    words = checked_because(because)
    if state is WishState.NOT_GRANTED and not words:
        msg = "Say why not, in words that you would say to whoever wished for it."
        raise InputRefusedError(msg)
    if state is wish.state and words == wish.because:
        msg = "The wish stands there already."
        raise InputRefusedError(msg)
    return replace(wish, state=state, because=words, state_at=at)


def families(wishes: Iterable[Wish], into: Mapping[WishId, WishId]) -> tuple[Wish, ...]:
    """Wishes as they are shown, from single ones (without `merged`); `into` says which was put to which."""
    known = {wish.wish_id: wish for wish in wishes}
    together: dict[WishId, list[Wish]] = {}
    for number, wish in known.items():
        together.setdefault(into.get(number, number), []).append(wish)
    return tuple(
        replace(known[root], merged=tuple(wish for wish in members if wish.wish_id != root))
        for root, members in together.items()
    )


def checked_wish(text: str) -> str:
    """The words of a wish on one line; none, or too many, are refused."""
    words = " ".join(text.split())
    if not words or len(words) > LONGEST_WISH:
        msg = f"Write down what was wished for, in one line of up to {LONGEST_WISH} characters."
        raise InputRefusedError(msg)
    return words


def checked_because(text: str) -> str:
    """What became of it, without blanks around it; too many words are refused."""
    words = text.strip()
    if len(words) > LONGEST_BECAUSE:
        msg = f"Say what became of it, in up to {LONGEST_BECAUSE} characters: it is told at the counter."
        raise InputRefusedError(msg)
    return words


def checked_more(count: int) -> int:
    """How many more voices without a name: at least one, and not absurdly many."""
    if not 1 <= count <= MOST_AT_ONCE:
        msg = f"Count in between 1 and {MOST_AT_ONCE} votes at a time."
        raise InputRefusedError(msg)
    return count
