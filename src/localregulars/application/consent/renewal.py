"""What happens to agreements by themselves: they end, new words come, and customers are asked again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from localregulars.application.consent.consents import CONSENT_CHANGES
from localregulars.application.execution import execute
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, Store, UnitOfWork
from localregulars.domain.consent import RENEWAL_DAYS, ConsentEvent, ConsentState, Notice, Purpose
from localregulars.domain.ids import CustomerId


class NoticeSource(Protocol):
    """The notices that the program brings."""

    def fingerprint(self) -> str:
        """Another one whenever anything in them is another; cheap."""
        ...

    def load(self) -> Sequence[Notice]:
        """All of them."""
        ...


@dataclass(frozen=True, slots=True)
class ExpirySweep:
    """How many agreements ended by the clock, and of how many what waited for a renewal was deleted.

    `pieces` are those that were shown or kept to be shown, and are not any more.
    """

    expired: int
    over: int
    pieces: int = 0


@dataclass(frozen=True, slots=True)
class AdoptedNotices:
    """How many notices are new in this shop, and how many agreements have to be asked for again because of them."""

    added: int
    to_renew: int


@dataclass(frozen=True, slots=True)
class EndingAgreement:
    """An agreement that ends soon (`until` is its end), or ran out (`until` is when what it kept is deleted).

    `state` says which: given or renewed, expired, invalidated. `name` is "" and `till_id` "" where none is known.
    """

    customer_id: CustomerId
    name: str
    till_id: str
    purpose: Purpose
    state: ConsentState
    until: datetime


def expire_consents(uow: UnitOfWork, clock: Clock) -> Outcome[ExpirySweep]:
    """Write down which agreements are over, and delete what nobody renewed in `RENEWAL_DAYS`.

    Nothing depends on when this runs: whether a consent stands is judged by the clock at every question.
    """
    in_time = clock.now() - timedelta(days=RENEWAL_DAYS)
    expired = uow.renewals.expire()
    over = uow.renewals.end_renewals(in_time)
    pieces = uow.publication.sweep(in_time)
    if not expired and not over and not pieces:
        return Outcome(ExpirySweep(0, 0))
    if expired or over:
        uow.audit.record("consent.swept", None, clock.now(), expired=expired, over=over)
    if pieces:
        uow.audit.record("publication.swept", None, clock.now(), pieces=pieces)
    return Outcome(ExpirySweep(expired, over, pieces), CONSENT_CHANGES)


def adopt_notices(uow: UnitOfWork, clock: Clock, *, notices: Sequence[Notice]) -> Outcome[AdoptedNotices]:
    """Keep the notices that the program brings and the shop does not have yet.

    Where new words change what was agreed to, every yes to the words before has to be asked for again; that happens in
    this transaction. Where the shop has words of its own, they stay as they are.
    """
    new = [notice for notice in notices if not uow.own_words.is_held_back(notice)]
    if not new:
        return Outcome(AdoptedNotices(0, 0))
    waiting = len(uow.renewals.ran_out())
    for notice in new:
        uow.own_words.put(notice, clock.now())
    to_renew = len(uow.renewals.ran_out()) - waiting
    uow.audit.record("notices.adopted", None, clock.now(), added=len(new), to_renew=to_renew)
    return Outcome(AdoptedNotices(len(new), to_renew), CONSENT_CHANGES if to_renew else Changes.CONSENT)


def keep_up_notices(store: Store, clock: Clock, shipped: NoticeSource) -> AdoptedNotices:
    """Adopt what the program brings that the shop does not have yet: due whenever a shop was unlocked.

    Where the notices are those of the last time, they are not even read, and nothing is written.
    """
    fingerprint = shipped.fingerprint()
    with store.unit_of_work() as uow:
        if uow.renewals.adopted_fingerprint() == fingerprint:
            return AdoptedNotices(0, 0)
    notices = shipped.load()

    def adopt(uow: UnitOfWork, clock: Clock) -> Outcome[AdoptedNotices]:
        adopted = adopt_notices(uow, clock, notices=notices)
        uow.renewals.note_adopted(fingerprint)
        return adopted

    return execute(store, clock, adopt).value


def keep_up_consents(store: Store, clock: Clock, notices: Sequence[Notice]) -> tuple[AdoptedNotices, ExpirySweep]:
    """What is due before a command looks at a shop: new words first, then what has ended."""

    def both(uow: UnitOfWork, clock: Clock) -> Outcome[tuple[AdoptedNotices, ExpirySweep]]:
        adopted = adopt_notices(uow, clock, notices=notices)
        swept = expire_consents(uow, clock)
        return Outcome((adopted.value, swept.value), adopted.changes | swept.changes)

    return execute(store, clock, both).value


def ending_agreements(uow: UnitOfWork, clock: Clock, *, within_days: int = RENEWAL_DAYS) -> tuple[EndingAgreement, ...]:
    """Agreements that end in so many days, the first to end first: worth asking while the customer is here."""
    ending = uow.renewals.ending(clock.now() + timedelta(days=within_days))
    return _named(uow, [(event, event.expires_at or event.at) for event in ending])


def agreements_to_renew(uow: UnitOfWork) -> tuple[EndingAgreement, ...]:
    """Agreements that ran out; what they kept is unused and goes at `until`."""
    kept = timedelta(days=RENEWAL_DAYS)
    return _named(uow, [(event, ran_out_at + kept) for event, ran_out_at in uow.renewals.ran_out()])


def _named(uow: UnitOfWork, found: Sequence[tuple[ConsentEvent, datetime]]) -> tuple[EndingAgreement, ...]:
    rows = {number: uow.directory.row(number) for number in dict.fromkeys(event.customer_id for event, _ in found)}
    return tuple(
        EndingAgreement(
            event.customer_id,
            rows[event.customer_id].name,
            rows[event.customer_id].till_id,
            event.purpose,
            event.state,
            until,
        )
        for event, until in found
    )
