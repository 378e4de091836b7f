"""A result sent in pieces is the same at the other end, and no piece is long."""

from __future__ import annotations

import pickle
from dataclasses import dataclass
from typing import Any, NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from localregulars.background.pieces import PIECE, Piece, PieceCollector, send_in_pieces


class Line(NamedTuple):
    number: int
    words: str


@dataclass(frozen=True, slots=True)
class Parcel:
    many: tuple[Line, ...]
    few: tuple[str, ...]
    counts: dict[str, int]


def travelled(value: object) -> tuple[Any, list[Piece]]:
    """The value as it arrives, every message pickled as a pipe would, and the pieces that were sent."""
    sent: list[bytes] = []
    rest = send_in_pieces(value, lambda piece: sent.append(pickle.dumps(piece)))
    collector = PieceCollector()
    pieces: list[Piece] = [pickle.loads(message) for message in sent]  # noqa: S301  (our own bytes)
    for piece in pieces:
        collector.take((piece[0], list(piece[1])))
    return collector.value(rest), pieces


lengths = st.one_of(st.integers(0, 5), st.integers(PIECE - 2, PIECE + 2), st.integers(2 * PIECE, 2 * PIECE + 1))


@given(lengths, lengths, st.booleans())
def test_what_arrives_is_what_was_sent(many: int, few: int, is_list: bool) -> None:
    lines = [Line(n, f"words {n}") for n in range(many)]
    value = [lines, ["x"] * few] if is_list else Parcel(tuple(lines), ("y",) * few, {"rows": many})
    arrived, pieces = travelled(value)
    assert arrived == value
    assert type(arrived) is type(value)
    assert all(0 < len(members) <= PIECE for _, members in pieces)


def test_the_rest_stays_small_however_long_the_result() -> None:
    value = Parcel(tuple(Line(n, "z") for n in range(50_000)), (), {})
    assert len(send_in_pieces(value, lambda _piece: None)) < 1_000


def test_one_list_in_two_places_arrives_once() -> None:
    shared = list(range(3 * PIECE))
    (first, second), pieces = travelled([shared, shared])
    assert first is second
    assert len(pieces) == 3


def test_an_empty_result_arrives() -> None:
    assert travelled(None) == (None, [])
