"""What a customer lets others see: each piece by a yes of its own, taken back like any other, and then taken down."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from localregulars.application.consent.consents import record_consent
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.domain.consent import NO_EVIDENCE, ConsentForm, ConsentMethod, ConsentState, Evidence, Purpose
from localregulars.domain.errors import ConsentMissingError, InputRefusedError
from localregulars.domain.ids import CustomerId, PieceId
from localregulars.domain.publication import Piece, PieceKind, PieceState, exact_words, named_place

_CHANGED = Changes.CONSENT | Changes.CUSTOMERS
_FROZEN = "The customer asked for their data to be stored only; lift the restriction first, if they want that."


@dataclass(frozen=True, slots=True)
class PieceToTakeDown:
    """One line of the owner's list. `name` and `till_id` are "" where the customer was erased, or never named."""

    piece: Piece
    name: str = field(repr=False)
    till_id: str
    is_erased: bool


def picture_hash(path: Path) -> str:
    """The SHA-256 of a picture's file in hex, by which the very picture is known that was agreed to.

    Raises `InputRefusedError` with one sentence where the file cannot be read.
    """
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        msg = "This picture cannot be read; check that the file is still there, or choose another one."
        raise InputRefusedError(msg) from error


def agree_to_piece(
    uow: UnitOfWork,
    clock: Clock,
    *,
    customer_id: CustomerId,
    kind: PieceKind,
    words: str,
    place: str,
    picture: str = "",
    form: ConsentForm = ConsentForm.EXPLICIT,
    method: str = ConsentMethod.IN_PERSON,
    evidence: Evidence = NO_EVIDENCE,
) -> Outcome[PieceId]:
    """Write down a yes to exactly this piece in this place, with the record of a consent that is its own.

    `picture` is the SHA-256 of the picture in hex, "" where there is none.
    """
    text, where = exact_words(words), named_place(place)
    if uow.restriction.of(customer_id) is not None:
        raise ConsentMissingError(_FROZEN)
    _say_yes(uow, clock, customer_id, form, method, evidence)
    number = uow.publication.add(customer_id, kind, clock.now(), words=text, place=where, picture=picture)
    uow.audit.record("publication.agreed", customer_id, clock.now(), piece=number)
    return Outcome(number, _CHANGED)


def agree_again(
    uow: UnitOfWork,
    clock: Clock,
    *,
    piece_id: PieceId,
    form: ConsentForm = ConsentForm.EXPLICIT,
    method: str = ConsentMethod.IN_PERSON,
    evidence: Evidence = NO_EVIDENCE,
) -> Outcome[None]:
    """A new yes to the same piece, whose time is over or nearly so. What was taken back is agreed to as a new piece."""
    piece = uow.publication.get(piece_id)
    if piece.is_withdrawn:
        msg = "They took back their yes to this; if they want it shown after all, write it down anew."
        raise InputRefusedError(msg)
    if uow.restriction.of(piece.customer_id) is not None:
        raise ConsentMissingError(_FROZEN)
    _say_yes(uow, clock, piece.customer_id, form, method, evidence)
    uow.publication.renew(piece_id)
    uow.audit.record("publication.agreed", piece.customer_id, clock.now(), piece=piece_id)
    return Outcome(None, _CHANGED)


def show_piece(uow: UnitOfWork, clock: Clock, *, piece_id: PieceId) -> Outcome[None]:
    """Write down that it is shown from now on; only while its own yes holds."""
    piece = uow.publication.get(piece_id)
    if not piece.may_be_shown:
        msg = "Nothing of a customer's is shown without their yes to exactly this; ask for it first."
        raise ConsentMissingError(msg)
    if piece.state is not PieceState.AGREED:
        msg = "This is shown already."
        raise InputRefusedError(msg)
    uow.publication.mark_shown(piece_id, clock.now())
    uow.audit.record("publication.shown", piece.customer_id, clock.now(), piece=piece_id)
    return Outcome(None, _CHANGED, partial(piece_was_taken_down, piece_id=piece_id))


def withdraw_piece(uow: UnitOfWork, clock: Clock, *, piece_id: PieceId) -> Outcome[Piece]:
    """They take this one piece back, without a reason: gone at once where it was not shown, else to be taken down.

    The value is the piece as it was.
    """
    piece = uow.publication.get(piece_id)
    uow.publication.withdraw(piece_id, clock.now())
    uow.audit.record("publication.withdrawn", piece.customer_id, clock.now(), piece=piece_id)
    return Outcome(piece, _CHANGED)


def piece_was_taken_down(uow: UnitOfWork, clock: Clock, *, piece_id: PieceId) -> Outcome[None]:
    """It hangs there no more. What was taken back is forgotten but for the day; the rest may be shown again later."""
    piece = uow.publication.get(piece_id)
    uow.publication.mark_taken_down(piece_id, clock.now())
    about = piece.customer_id if uow.customers.exists(piece.customer_id) else None
    uow.audit.record("publication.taken_down", about, clock.now(), piece=piece_id)
    return Outcome(None, _CHANGED)


def to_take_down(uow: UnitOfWork) -> tuple[PieceToTakeDown, ...]:
    """Everything that is shown although nobody agrees to it any more, the longest shown first."""
    pieces = uow.publication.to_take_down()
    living = {number: uow.customers.exists(number) for number in dict.fromkeys(piece.customer_id for piece in pieces)}
    rows = {number: uow.directory.row(number) for number, lives in living.items() if lives}
    return tuple(
        PieceToTakeDown(piece, row.name, row.till_id, is_erased=False)
        if (row := rows.get(piece.customer_id)) is not None
        else PieceToTakeDown(piece, "", "", is_erased=True)
        for piece in pieces
    )


def _say_yes(
    uow: UnitOfWork, clock: Clock, customer_id: CustomerId, form: ConsentForm, method: str, evidence: Evidence
) -> None:
    record_consent(
        uow,
        clock,
        customer_id=customer_id,
        purpose=Purpose.PUBLICATION,
        state=ConsentState.GIVEN,
        form=form,
        method=method,
        evidence=evidence,
    )
