"""Two records of one person put together, side by side and with an undo (ADR 0081)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial

from localregulars.application.access import acting, owner_only
from localregulars.application.customers.merging_ports import MergePlan, WhatWas
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, PersonalDetails, UnitOfWork
from localregulars.application.rights.requests import open_requests
from localregulars.domain.consent import Adult, Purpose
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import CustomerId
from localregulars.domain.merging import (
    MergedField,
    Side,
    Word,
    better_known,
    may_be_taken,
    merged_age,
    merged_restriction,
    newest,
    rule,
    same_in_both,
)
from localregulars.domain.restriction import RestrictedBecause
from localregulars.domain.rights import RightKind

MERGE_CHANGES = (
    Changes.CUSTOMERS
    | Changes.VISITS
    | Changes.CONSENT
    | Changes.SCORES
    | Changes.CHECK_INS
    | Changes.AWAY_NOTES
    | Changes.REQUESTS
    | Changes.FEEDBACK
    | Changes.SURVEYS
    | Changes.COSTS
    | Changes.WISHES
)


@dataclass(frozen=True, slots=True)
class MergeChoices:
    """What the owner chose; whatever is not named goes by the rule of `domain.merging`."""

    fields: Mapping[MergedField, Side] = field(default_factory=dict)
    age: Side | None = None
    taken: frozenset[Purpose] = frozenset()


@dataclass(frozen=True, slots=True)
class RecordSide:
    """One of the two records as it is shown."""

    customer_id: CustomerId
    details: PersonalDetails = field(repr=False)
    adult: Adult
    restricted: RestrictedBecause | None
    never_suggest: bool
    words: Mapping[Purpose, Word]
    visits: int
    entries: int
    """What they said about the shop, as far as it is kept."""


@dataclass(frozen=True, slots=True)
class PurposeRow:
    """One purpose of two records: what each knows, whose word is newest, and whether its yes is the owner's to take."""

    purpose: Purpose
    kept: Word | None
    other: Word | None
    newest: Side
    may_be_taken: bool


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Two records beside each other."""

    kept: RecordSide
    other: RecordSide
    purposes: tuple[PurposeRow, ...]

    @property
    def same(self) -> tuple[MergedField, ...]:
        """What both know alike: why they may be one person."""
        return same_details(self.kept.details, self.other.details)


def same_details(kept: PersonalDetails, other: PersonalDetails) -> tuple[MergedField, ...]:
    """What two records know alike of what a person has one of."""
    return same_in_both(_by_field(kept), _by_field(other))


@owner_only
def side_by_side(uow: UnitOfWork, _clock: Clock, *, kept: CustomerId, other: CustomerId) -> SideBySide:
    """Both records and what is to be chosen; refused where they cannot be put together."""
    _require_two(uow, kept, other)
    ours, theirs = _side(uow, kept), _side(uow, other)
    purposes = tuple(
        _purpose_row(purpose, ours, theirs) for purpose in Purpose if purpose in {*ours.words, *theirs.words}
    )
    return SideBySide(ours, theirs, purposes)


@owner_only
def merge_customers(
    uow: UnitOfWork, clock: Clock, *, kept: CustomerId, other: CustomerId, choices: MergeChoices | None = None
) -> Outcome[CustomerId]:
    """Make two records of one person one: everything of `other` comes to `kept`, and `other` is gone with its key.

    Files find the one record by every name that either was called by. What may be used is never more than both allow,
    unless the owner takes a written answer by name (`MergeChoices.taken`).
    """
    _require_two(uow, kept, other)
    chosen = choices or MergeChoices()
    ours, theirs = _side(uow, kept), _side(uow, other)
    plan = MergePlan(
        _texts(ours, theirs, chosen),
        tuple(dict.fromkeys((*ours.details.notes, *theirs.details.notes))),
        tuple(dict.fromkeys((*_called(uow, ours), *_called(uow, theirs)))),
        merged_age(ours.adult, theirs.adult, chosen.age),
        ours.never_suggest or theirs.never_suggest,
        merged_restriction(ours.restricted, theirs.restricted),
        rule(ours.words, theirs.words, chosen.taken),
        clock.now(),
        acting().name,
    )
    was = uow.merging.merge(kept, other, plan)
    uow.audit.record("customer.put_together", kept, clock.now(), visits=theirs.visits, taken=len(chosen.taken))
    return Outcome(kept, MERGE_CHANGES, partial(_part, was=was))


def _part(uow: UnitOfWork, clock: Clock, *, was: WhatWas) -> Outcome[object]:
    """Two records again, as they were."""
    uow.merging.part(was)
    uow.audit.record("customer.parted", was.kept, clock.now())
    return Outcome(None, MERGE_CHANGES)


def _require_two(uow: UnitOfWork, kept: CustomerId, other: CustomerId) -> None:
    """Refuse what are not two records of one person that may be touched now."""
    if kept == other:
        msg = "That is the same record twice; pick two."
        raise InputRefusedError(msg)
    if any(open_requests(uow, number, RightKind.ERASURE) for number in (kept, other)):
        msg = "One of them asked to be erased; answer that request first."
        raise InputRefusedError(msg)
    if _is_called_for(uow, kept, other) or _is_called_for(uow, other, kept):
        msg = "One of them is the other's emergency contact, so they are two people."
        raise InputRefusedError(msg)


def _is_called_for(uow: UnitOfWork, one: CustomerId, somebody: CustomerId) -> bool:
    """Whether somebody is named, by telephone or by name, as whom to call for this one."""
    details = uow.customers.details(somebody)
    known = {text.casefold() for text in (details.name, details.phone) if text}
    return any(text.casefold() in known for contact in uow.care.contacts(one) for text in (contact.name, contact.phone))


def _side(uow: UnitOfWork, customer_id: CustomerId) -> RecordSide:
    return RecordSide(
        customer_id,
        uow.customers.details(customer_id),
        uow.customers.adult(customer_id),
        uow.restriction.of(customer_id),
        customer_id in uow.away.never_suggest(),
        {known.purpose: Word(known.state, known.at, known.stands) for known in uow.consents.status(customer_id)},
        len(uow.visits.of_customer(customer_id)),
        len(uow.feedback.of_customer(customer_id)),
    )


def _purpose_row(purpose: Purpose, ours: RecordSide, theirs: RecordSide) -> PurposeRow:
    kept, other = ours.words.get(purpose), theirs.words.get(purpose)
    return PurposeRow(purpose, kept, other, newest(kept, other), may_be_taken(kept, other))


def _texts(ours: RecordSide, theirs: RecordSide, chosen: MergeChoices) -> dict[MergedField, str]:
    """One of each text of which a person has one."""
    kept, other = _by_field(ours.details), _by_field(theirs.details)
    return {known: better_known(kept[known], other[known], chosen.fields.get(known)) for known in MergedField}


def _by_field(details: PersonalDetails) -> dict[MergedField, str]:
    return {known: getattr(details, known.value) for known in MergedField}


def _called(uow: UnitOfWork, side: RecordSide) -> tuple[str, ...]:
    """How files call somebody: as the till does, or by the shop's own number where no till knows them."""
    own = str(side.customer_id)
    if side.details.till_ids or uow.customers.find_by_till_id(own) is not None:
        return side.details.till_ids
    return (own,)
