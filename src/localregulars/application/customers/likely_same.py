"""Records that may be of one person: suggested quietly, never put together by themselves.

Alike are records with the same telephone number or e-mail address (found through their keyed hashes), and those with
the same name, however it is written, and the same birthday. Each rests upon the consent under which it is kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from localregulars.application.access import owner_only
from localregulars.application.customers.merging import same_details
from localregulars.application.customers.merging_ports import Pair
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.read_models import CustomerRow
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import CustomerId
from localregulars.domain.merging import MOST_ALIKE, MergedField, alike_by_name


@dataclass(frozen=True, slots=True)
class LikelyOther:
    """Whom a record may also be, and what both records know alike."""

    row: CustomerRow
    same: tuple[MergedField, ...]


def likely_pairs(uow: UnitOfWork, names: Mapping[CustomerId, str], birthdays: Mapping[CustomerId, str]) -> set[Pair]:
    """Pairs that look like one person and were not said to be two; the lower number first."""
    born = {who: (names.get(who, ""), day) for who, day in birthdays.items()}
    found = uow.merging.alike_by_contact(MOST_ALIKE) | alike_by_name(born)
    return found - uow.merging.said_to_be_two(found)


@owner_only
def likely_others(uow: UnitOfWork, _clock: Clock, *, customer_id: CustomerId) -> tuple[LikelyOther, ...]:
    """Who else this person may be, in the order of their numbers."""
    birthdays = uow.directory.birthdays()
    pairs = likely_pairs(uow, uow.directory.names(birthdays), birthdays)
    others = sorted({one for pair in pairs if customer_id in pair for one in pair} - {customer_id})
    if not others:
        return ()
    known = uow.customers.details(customer_id)
    return tuple(LikelyOther(uow.directory.row(one), same_details(known, uow.customers.details(one))) for one in others)


@owner_only
def say_two_people(uow: UnitOfWork, clock: Clock, *, one: CustomerId, other: CustomerId) -> Outcome[None]:
    """These look alike and are two people: they are not suggested again."""
    if one == other or not (uow.customers.exists(one) and uow.customers.exists(other)):
        msg = "There are no two such records any more; look at the list again."
        raise InputRefusedError(msg)
    uow.merging.say_two_people((min(one, other), max(one, other)), clock.now())
    uow.audit.record("customer.two_people", one, clock.now())
    return Outcome(None, Changes.CUSTOMERS, partial(_unsay, one=one, other=other))


def _unsay(uow: UnitOfWork, clock: Clock, *, one: CustomerId, other: CustomerId) -> Outcome[object]:
    uow.merging.unsay_two_people((min(one, other), max(one, other)))
    uow.audit.record("customer.perhaps_one", one, clock.now())
    return Outcome(None, Changes.CUSTOMERS)
