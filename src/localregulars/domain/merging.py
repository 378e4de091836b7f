"""Two records of one person put together: which of two texts is kept, and which of two words on a purpose holds.

A consent never becomes wider by it (ADR 0081). The person's newest word holds where it is no yes, and where both
records have a yes. A yes that only one record knows, or that is newer than a no, is the owner's to take, by name; where
they do not, nothing may be used for that purpose until the person was asked again.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from localregulars.domain.consent import RAN_OUT, Adult, ConsentState, Purpose
from localregulars.domain.folding import folded
from localregulars.domain.ids import CustomerId
from localregulars.domain.restriction import RestrictedBecause

MOST_ALIKE = 4
"""What more records than this have in common is a household's number or the shop's own, and says nothing."""


class Side(StrEnum):
    """One of the two records."""

    KEPT = "kept"
    """The one that stays; the other's things come to it."""
    OTHER = "other"

    @property
    def opposite(self) -> Side:
        """The other one."""
        return Side.OTHER if self is Side.KEPT else Side.KEPT


class MergedField(StrEnum):
    """What a person has one of, so that one of two has to be chosen. Of till ids and notes both are kept."""

    NAME = "name"
    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"
    BIRTHDAY = "birthday"


@dataclass(frozen=True, slots=True)
class Word:
    """The latest word of one record on one purpose. `at` is aware UTC; `stands` by the real clock."""

    state: ConsentState
    at: datetime
    stands: bool


class Verdict(StrEnum):
    """What becomes of a purpose."""

    NEWEST = "newest"
    """The newest word holds as it was said."""
    TAKEN = "taken"
    """A yes that only one record knows or that is newer than a no, which the owner took."""
    ASK_AGAIN = "ask_again"
    """A yes that they did not take, or that is older than one that ran out: it is kept as it was said, and stands for
    nothing until it is renewed."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """On whose word the result rests, and how."""

    side: Side
    verdict: Verdict


def newest(kept: Word | None, other: Word | None) -> Side:
    """Whose word was said last; of two of one second the one that does not stand, so that doubt never makes a yes."""
    if kept is None or other is None:
        return Side.OTHER if kept is None else Side.KEPT
    if kept.at == other.at:
        return Side.OTHER if kept.stands and not other.stands else Side.KEPT
    return Side.KEPT if kept.at > other.at else Side.OTHER


def may_be_taken(kept: Word | None, other: Word | None) -> bool:
    """Whether there is a newest word that stands beside one that does not, or beside none: the owner's to decide."""
    words = {Side.KEPT: kept, Side.OTHER: other}
    side = newest(kept, other)
    last, before = words[side], words[side.opposite]
    return last is not None and last.stands and (before is None or not before.stands)


def rule(
    kept: Mapping[Purpose, Word], other: Mapping[Purpose, Word], taken: Collection[Purpose]
) -> dict[Purpose, Ruling]:
    """What becomes of every purpose that either record knows a word on; `taken` are the answers that the owner takes.

    A purpose among `taken` that is not theirs to take is ruled as if it were not.
    """
    ruled: dict[Purpose, Ruling] = {}
    for purpose in Purpose:
        ours, theirs = kept.get(purpose), other.get(purpose)
        if ours is None and theirs is None:
            continue
        if may_be_taken(ours, theirs):
            verdict = Verdict.TAKEN if purpose in taken else Verdict.ASK_AGAIN
            ruled[purpose] = Ruling(newest(ours, theirs), verdict)
        else:
            ruled[purpose] = _as_it_is(ours, theirs)
    return ruled


def _as_it_is(kept: Word | None, other: Word | None) -> Ruling:
    """The newest word; where that one ran out and an older yes still stands, they are asked again like anybody."""
    side, words = newest(kept, other), {Side.KEPT: kept, Side.OTHER: other}
    last, before = words[side], words[side.opposite]
    if last is not None and last.state in RAN_OUT and before is not None and before.stands:
        return Ruling(side.opposite, Verdict.ASK_AGAIN)
    return Ruling(side, Verdict.NEWEST)


def better_known(kept: str, other: str, chosen: Side | None) -> str:
    """Of two texts the one that was chosen; else the kept record's, or the only one that there is."""
    if chosen is None:
        return kept or other
    return kept if chosen is Side.KEPT else other


def same_in_both(kept: Mapping[MergedField, str], other: Mapping[MergedField, str]) -> tuple[MergedField, ...]:
    """What both records know alike, however it is written; what neither knows is not alike."""
    plain = {which: (_plain(kept[which]), _plain(other[which])) for which in MergedField}
    return tuple(which for which, (ours, theirs) in plain.items() if ours and ours == theirs)


def merged_age(kept: Adult, other: Adult, chosen: Side | None) -> Adult:
    """Whether they are of age: what one record knows; where they contradict each other no, unless it was chosen."""
    known = {Side.KEPT: kept, Side.OTHER: other}
    if set(known.values()) == {Adult.YES, Adult.NO}:
        return Adult.NO if chosen is None else known[chosen]
    return other if kept is Adult.UNKNOWN else kept


def merged_restriction(kept: RestrictedBecause | None, other: RestrictedBecause | None) -> RestrictedBecause | None:
    """A restriction or an objection of either holds; an objection says more."""
    return RestrictedBecause.OBJECTION if RestrictedBecause.OBJECTION in (kept, other) else kept or other


def alike_by_name(known: Mapping[CustomerId, tuple[str, str]]) -> set[tuple[CustomerId, CustomerId]]:
    """Pairs with the same birthday and the same name, however it is written; `known` are name and birthday."""
    groups: dict[tuple[str, str], list[CustomerId]] = {}
    for who in sorted(known):
        name, birthday = known[who]
        if name.strip() and birthday:
            groups.setdefault((_plain(name), birthday), []).append(who)
    alike = [group for group in groups.values() if len(group) <= MOST_ALIKE]
    return {(one, other) for group in alike for place, one in enumerate(group) for other in group[place + 1 :]}


def _plain(text: str) -> str:
    """Without what two ways of writing the same differ by: case, accents, spaces."""
    return " ".join(folded(text).split())
