"""Erasing somebody: everything about them, for good, in every file of the shop; what stays names nobody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from localregulars.application.access import owner_only
from localregulars.application.noticing.check_ins import shop_today
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.rights.ports import Erased
from localregulars.application.rights.requests import open_requests
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import CustomerId
from localregulars.domain.publication import Piece, PieceState
from localregulars.domain.rights import RightKind

PEOPLE_FILE_DAYS = 30
"""So long the keys of automatic backups are kept: after it, whoever was erased is unreadable in every one of them."""


@dataclass(frozen=True, slots=True)
class ErasureReport:
    """What an erasure came to, and the day from which no automatic backup can be read about this person.

    `to_take_down` is what of theirs is still shown, and where: told once, here, because the store forgets it.
    """

    erased: Erased
    unreadable_from: date
    to_take_down: tuple[Piece, ...] = ()


@owner_only
def erase_person(uow: UnitOfWork, clock: Clock, *, customer_id: CustomerId) -> Outcome[ErasureReport]:
    """Erase somebody. There is no way back, and no file brings them back until they agree anew.

    Refused while a request of theirs for a copy of their data waits: what was asked for must not be destroyed instead.
    """
    if open_requests(uow, customer_id, RightKind.ACCESS, RightKind.PORTABILITY):
        msg = "They also asked for a copy of their data; save it first, or close that request."
        raise InputRefusedError(msg)
    now = clock.now()
    for request in open_requests(uow, customer_id, *RightKind):
        answered = request.done(now) if request.kind is RightKind.ERASURE else request.declined(now, "erased")
        uow.rights.requests.save(answered)
    shown = tuple(
        piece
        for piece in uow.publication.of_customer(customer_id)
        if piece.state in {PieceState.SHOWN, PieceState.TAKE_DOWN}
    )
    # Written while the key still lives: afterwards nobody can tell whom the line is about.
    uow.audit.record("person.erased", customer_id, now)
    erased = uow.rights.erasures.erase(customer_id, now)
    uow.scores.mark_stale()
    report = ErasureReport(erased, shop_today(uow, clock) + timedelta(days=PEOPLE_FILE_DAYS + 1), shown)
    changes = (
        Changes.CUSTOMERS | Changes.VISITS | Changes.CONSENT | Changes.SCORES | Changes.CHECK_INS | Changes.AWAY_NOTES
    )
    return Outcome(report, changes | Changes.REQUESTS)
