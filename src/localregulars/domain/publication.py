"""Something of a customer's that others may see: a kind word, a story, a photo, each by a yes of its own."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import CustomerId, PieceId

LONGEST_WORDS = 2_000
LONGEST_PLACE = 200


class PieceKind(StrEnum):
    """What it is."""

    QUOTE = "quote"
    STORY = "story"
    PHOTO = "photo"


class PieceState(StrEnum):
    """Where it stands."""

    AGREED = "agreed"
    """May be shown, and is not."""
    SHOWN = "shown"
    TAKE_DOWN = "take_down"
    """Hangs there although nobody agrees to it any more: the owner has to take it down."""
    TAKEN_DOWN = "taken_down"


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece. Times are aware UTC; `until` is the end of the yes to it.

    `words` are the exact words, or what the picture shows; `place` is where they agreed to have it shown; both are ""
    once it was taken down, and for somebody who was erased. `picture` is the SHA-256 of a picture in hex, or "".
    `record_id` is the number of the consent that belongs to it. `is_withdrawn`: taken back for good.
    """

    piece_id: PieceId
    customer_id: CustomerId
    kind: PieceKind
    words: str = field(repr=False)
    place: str = field(repr=False)
    picture: str = field(repr=False)
    state: PieceState
    at: datetime
    until: datetime | None = None
    shown_at: datetime | None = None
    is_withdrawn: bool = False
    taken_down_at: datetime | None = None
    may_be_shown: bool = False
    record_id: str = field(default="", repr=False)

    @property
    def must_come_off(self) -> bool:
        """Whether the owner still has to take it down."""
        return self.state is PieceState.TAKE_DOWN


def exact_words(text: str) -> str:
    """The words of a piece without blanks around them; none, or too many, are refused."""
    words = text.strip()
    if not words or len(words) > LONGEST_WORDS:
        msg = f"Write down exactly what they agreed to have shown, in up to {LONGEST_WORDS:,} characters."
        raise InputRefusedError(msg)
    return words


def named_place(text: str) -> str:
    """Where a piece is shown, on one line; none, or too long a one, is refused."""
    place = " ".join(text.split())
    if not place or len(place) > LONGEST_PLACE:
        msg = f"Say where it is shown (the wall by the counter, our website), in up to {LONGEST_PLACE} characters."
        raise InputRefusedError(msg)
    return place
