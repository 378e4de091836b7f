"""What the owner said about whom to be told of: how many, how soon, and by which signals."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from localregulars.domain.shop import DEFAULT_CAPACITY_PER_WEEK
from localregulars.domain.signals import SignalCode


class TellWithin(StrEnum):
    """By when an owner wants to hear of somebody who is missing: the weeks after which a word is worth less."""

    ONE_WEEK = "one_week"
    """Within a week, and within two where that cannot be had: for most rhythms a week alone is too early to tell."""
    TWO_WEEKS = "two_weeks"
    THREE_WEEKS = "three_weeks"
    TWO_AND_THREE_WEEKS = "two_and_three_weeks"
    """Within two weeks at best, and within three if not: the default, with which the figures were measured."""

    @property
    def weeks(self) -> tuple[float, ...]:
        """The deadlines, in weeks of silence."""
        return _WEEKS[self]


_WEEKS = {
    TellWithin.ONE_WEEK: (1.0, 2.0),
    TellWithin.TWO_WEEKS: (2.0,),
    TellWithin.THREE_WEEKS: (3.0,),
    TellWithin.TWO_AND_THREE_WEEKS: (2.0, 3.0),
}


@dataclass(frozen=True, slots=True)
class AlertSettings:
    """How many check-ins a week the owner can bear, by when to be told, and which signals are switched off."""

    capacity_per_week: int = DEFAULT_CAPACITY_PER_WEEK
    tell_within: TellWithin = TellWithin.TWO_AND_THREE_WEEKS
    silent: frozenset[SignalCode] = frozenset()

    def is_on(self, code: SignalCode) -> bool:
        """Whether a signal may put somebody into the queue."""
        return code not in self.silent
