"""Pieces that customers agreed to have shown, their words sealed with the customer's own key."""

from __future__ import annotations

from datetime import datetime

from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import CustomerId, PieceId
from localregulars.domain.publication import Piece, PieceKind, PieceState
from localregulars.storage.customers import person_key
from localregulars.storage.instants import instant, octets, seconds, whole, words
from localregulars.storage.rights import next_number, place_of
from localregulars.storage.sealing import seal, unseal
from localregulars.storage.session import Row, Session, Value

_TABLE = "publication_piece"
_GONE = (
    "These words or this photo are not there any more; the list may be older than what was taken back, so open it anew."
)
# A yes that ended by the clock alone: the piece must come off, whether that was written down or not.
_PIECES = """
SELECT piece.piece_id, piece.customer_id, piece.kind, piece.words, piece.place, piece.picture,
    CASE WHEN piece.state = 'shown' AND force.piece_id IS NULL THEN 'take_down' ELSE piece.state END AS stands,
    piece.at, said.expires_at, piece.shown_at, piece.withdrawn_at, piece.taken_down_at, force.piece_id,
    said.record_id, key.key
FROM publication_piece AS piece
LEFT JOIN publication_in_force AS force ON force.piece_id = piece.piece_id
LEFT JOIN consent_event AS said ON said.seq = piece.agreed_seq AND said.customer_id = piece.customer_id
LEFT JOIN person_key AS key ON key.customer_id = piece.customer_id
"""
_NOT_IN_FORCE = "piece_id NOT IN (SELECT piece_id FROM publication_in_force)"
_LATEST_YES = "(SELECT max(seq) FROM consent_event WHERE customer_id = ? AND purpose = 'publication')"
# What nobody agreed to anew in time; of those whose data is only stored, nothing goes.
_OVER = """customer_id NOT IN (SELECT customer_id FROM customer WHERE restricted = 1) AND agreed_seq IN (
    SELECT seq FROM consent_event WHERE purpose = 'publication' AND expires_at < ?
)"""


class SqlPublication:
    """Keeps pieces; see `application.publication_port.PublicationRepository`."""

    def __init__(self, session: Session) -> None:
        """Pieces of this transaction."""
        self._session = session

    def add(
        self, customer_id: CustomerId, kind: PieceKind, at: datetime, *, words: str, place: str, picture: str = ""
    ) -> PieceId:
        """Keep a piece under the customer's latest yes; the database refuses it without one of its own."""
        key = person_key(self._session, customer_id)
        number = next_number(self._session, _TABLE)
        texts = {"words": words, "place": place, "picture": picture}
        sealed = [
            seal(key, customer_id, place_of(_TABLE, column), number, text) if text else None
            for column, text in texts.items()
        ]
        self._session.run(
            "INSERT INTO publication_piece "
            "(piece_id, customer_id, kind, words, place, picture, state, agreed_seq, at) "
            f"VALUES (?, ?, ?, ?, ?, ?, 'agreed', coalesce({_LATEST_YES}, 0), ?)",
            (number, customer_id, kind.value, *sealed, customer_id, seconds(at)),
        )
        return PieceId(number)

    def renew(self, piece_id: PieceId) -> None:
        """Put it under the customer's latest yes."""
        customer_id = self.get(piece_id).customer_id
        self._change(piece_id, f"agreed_seq = coalesce({_LATEST_YES}, 0)", customer_id)

    def get(self, piece_id: PieceId) -> Piece:
        """One piece; an unknown number is refused."""
        row = self._session.row(f"{_PIECES} WHERE piece.piece_id = ?", (piece_id,))
        if row is None:
            raise InputRefusedError(_GONE)
        return _piece(row)

    def of_customer(self, customer_id: CustomerId) -> tuple[Piece, ...]:
        """Everything of one customer, oldest first."""
        rows = self._session.rows(f"{_PIECES} WHERE piece.customer_id = ? ORDER BY piece.piece_id", (customer_id,))
        return tuple(map(_piece, rows))

    def to_take_down(self) -> tuple[Piece, ...]:
        """Everything that must come off, the longest shown first."""
        rows = self._session.rows(
            f"{_PIECES} WHERE piece.state IN ('shown', 'take_down') AND stands = 'take_down' "
            "ORDER BY piece.shown_at, piece.piece_id"
        )
        return tuple(map(_piece, rows))

    def mark_shown(self, piece_id: PieceId, at: datetime) -> None:
        """It is shown from now on; without its own yes the database refuses."""
        self.get(piece_id)
        self._change(piece_id, "state = 'shown', shown_at = coalesce(shown_at, ?)", seconds(at))

    def withdraw(self, piece_id: PieceId, at: datetime) -> None:
        """Taken back: gone where it was not shown, else to be taken down."""
        piece = self.get(piece_id)
        if piece.state is PieceState.AGREED:
            self._session.run("DELETE FROM publication_piece WHERE piece_id = ?", (piece_id,))
        elif piece.state is not PieceState.TAKEN_DOWN and not piece.is_withdrawn:
            self._change(piece_id, "state = 'take_down', withdrawn_at = ?", seconds(at))

    def mark_taken_down(self, piece_id: PieceId, at: datetime) -> None:
        """It hangs there no more: what was taken back is emptied, anything else is as before it was shown."""
        piece = self.get(piece_id)
        if piece.state not in {PieceState.SHOWN, PieceState.TAKE_DOWN}:
            raise InputRefusedError(_GONE)
        if piece.is_withdrawn:
            emptied = "state = 'taken_down', taken_down_at = ?, words = NULL, place = NULL, picture = NULL"
            self._change(piece_id, emptied, seconds(at))
            self._session.forgets = True
        else:
            self._change(piece_id, "state = 'agreed', shown_at = NULL")

    def sweep(self, ran_out_before: datetime) -> int:
        """Write down what must come off; what nobody renewed in time goes."""
        off = self._session.run(
            f"UPDATE publication_piece SET state = 'take_down' WHERE state = 'shown' AND {_NOT_IN_FORCE}"
        )
        over = (seconds(ran_out_before),)
        gone = self._session.run(f"DELETE FROM publication_piece WHERE state = 'agreed' AND {_OVER}", over)
        self._session.run(
            "UPDATE publication_piece SET withdrawn_at = unixepoch() "
            f"WHERE state = 'take_down' AND withdrawn_at IS NULL AND {_OVER}",
            over,
        )
        return off + gone

    def _change(self, piece_id: PieceId, what: str, *values: Value) -> None:
        self._session.run(f"UPDATE publication_piece SET {what} WHERE piece_id = ?", (*values, piece_id))


def _piece(row: Row) -> Piece:
    number, customer, kind, text, place, picture, state, at, until, shown_at, gone_at, down_at, force, record, key = row
    seq, customer_id = whole(number), CustomerId(whole(customer))

    def opened(column: str, sealed: Value) -> str:
        if sealed is None or key is None:
            return ""
        return unseal(octets(key), customer_id, place_of(_TABLE, column), seq, octets(sealed))

    return Piece(
        piece_id=PieceId(seq),
        customer_id=customer_id,
        kind=PieceKind(words(kind)),
        words=opened("words", text),
        place=opened("place", place),
        picture=opened("picture", picture),
        state=PieceState(words(state)),
        at=instant(at),
        until=None if until is None else instant(until),
        shown_at=None if shown_at is None else instant(shown_at),
        is_withdrawn=gone_at is not None,
        taken_down_at=None if down_at is None else instant(down_at),
        may_be_shown=force is not None,
        record_id="" if record is None else words(record),
    )
