"""What pieces that are shown need of the store, as a protocol; a part of `application.ports`."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from localregulars.domain.ids import CustomerId, PieceId
from localregulars.domain.publication import Piece, PieceKind


class PublicationRepository(Protocol):
    """Pieces, their words sealed with the customer's key. The database refuses to show one without its own yes."""

    def add(
        self, customer_id: CustomerId, kind: PieceKind, at: datetime, *, words: str, place: str, picture: str = ""
    ) -> PieceId:
        """Keep a piece; the customer's latest yes to `publication` is the one that belongs to it."""
        ...

    def renew(self, piece_id: PieceId) -> None:
        """Let the customer's latest yes to `publication` be the one that belongs to this piece from now on."""
        ...

    def get(self, piece_id: PieceId) -> Piece:
        """One of them; an unknown number is refused."""
        ...

    def of_customer(self, customer_id: CustomerId) -> tuple[Piece, ...]:
        """Everything of one customer, oldest first."""
        ...

    def to_take_down(self) -> tuple[Piece, ...]:
        """Everything that is shown although no yes to it holds now, the longest shown first."""
        ...

    def mark_shown(self, piece_id: PieceId, at: datetime) -> None:
        """It is shown from now on."""
        ...

    def withdraw(self, piece_id: PieceId, at: datetime) -> None:
        """Taken back: gone where it was not shown, else to be taken down."""
        ...

    def mark_taken_down(self, piece_id: PieceId, at: datetime) -> None:
        """It hangs there no more: its words go where it was taken back, else it may be shown again once agreed to."""
        ...

    def sweep(self, ran_out_before: datetime) -> int:
        """Write down which pieces must come off because their time is over; those that nobody renewed go; how many."""
        ...
