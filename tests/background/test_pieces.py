"""A result sent in pieces is the same at the other end, and no piece is long."""

from __future__ import annotations

import multiprocessing
import pickle
import threading
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, NamedTuple, SupportsIndex, cast

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from localregulars.application import letting_go
from localregulars.background.pieces import (
    PIECE,
    Piece,
    PieceCollector,
    let_go_of_results,
    receive_with_arrays,
    send_in_pieces,
    send_with_arrays,
)


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
    rest, arrays = send_in_pieces(value, lambda piece: sent.append(pickle.dumps(piece)))
    collector = PieceCollector()
    pieces: list[Piece] = [pickle.loads(message) for message in sent]  # noqa: S301  (our own bytes)
    for piece in pieces:
        collector.take((piece[0], list(piece[1])))
    return collector.value(rest, [bytearray(array) for array in arrays]), pieces


@pytest.mark.parametrize(
    "array",
    [
        np.arange(300_000, dtype=np.int32),
        np.arange(12.0).reshape(3, 4, order="F"),
        np.arange(12)[::3],
        np.zeros(0, np.float32),
        np.zeros(4, [("day", "<i4"), ("odds", "<f4", (3,))]),
    ],
)
def test_arrays_arrive_as_they_were_and_may_be_changed(array: npt.NDArray[Any]) -> None:
    ours, theirs = multiprocessing.Pipe()
    sender = threading.Thread(target=send_with_arrays, args=(("before", array, {"again": array}), ours))
    sender.start()
    before, arrived, named = cast("tuple[str, npt.NDArray[Any], dict[str, Any]]", receive_with_arrays(theirs))
    sender.join()
    ours.close()
    theirs.close()
    assert before == "before"
    assert arrived.dtype == array.dtype
    assert (arrived.shape, arrived.tobytes()) == (array.shape, array.tobytes())
    assert named["again"] is arrived
    arrived[...] = array


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
    assert len(send_in_pieces(value, lambda _piece: None)[0]) < 1_000


def test_arrays_follow_the_rest_each_by_itself() -> None:
    states = np.zeros(30_000, [("day", "<i4"), ("chance", "<f8")])
    value = {"states": states, "places": np.arange(90_000)}
    rest, arrays = send_in_pieces(value, lambda _piece: None)
    assert len(rest) < 1_000
    assert [array.nbytes for array in arrays] == [states.nbytes, value["places"].nbytes]
    arrived, _ = travelled(value)
    assert np.array_equal(arrived["states"], states)
    assert np.array_equal(arrived["places"], value["places"])


def test_one_list_in_two_places_arrives_once() -> None:
    shared = list(range(3 * PIECE))
    (first, second), pieces = travelled([shared, shared])
    assert first is second
    assert len(pieces) == 3


def test_an_empty_result_arrives() -> None:
    assert travelled(None) == (None, [])


class Counted:
    """Says when it is freed."""

    def __init__(self, freed: list[int]) -> None:
        self._freed = freed

    def __del__(self) -> None:
        self._freed.append(threading.get_ident())


@dataclass(frozen=True)
class Load:
    many: tuple[Counted, ...]
    more: list[Counted]
    words: str = "a few"


@pytest.mark.parametrize("length", [0, 1, letting_go.PIECE, 3 * letting_go.PIECE + 1])
def test_what_is_let_go_of_is_freed_to_the_last_member(length: int) -> None:
    freed: list[int] = []
    held: list[Any] = [Load(tuple(Counted(freed) for _ in range(length)), [Counted(freed) for _ in range(length)])]
    held.append([Counted(freed)])
    let_go_of_results(held)
    assert held == []
    assert len(freed) == 2 * length + 1


class Watched(list[int]):
    """Notes how long it was before each part was taken away."""

    def __init__(self, members: Iterable[int]) -> None:
        super().__init__(members)
        self.lengths = [len(self)]

    def __delitem__(self, place: SupportsIndex | slice) -> None:
        super().__delitem__(place)
        self.lengths.append(len(self))


def test_never_more_than_a_piece_is_freed_in_one_step() -> None:
    many = Watched(range(10 * letting_go.PIECE + 7))
    letting_go.let_go(many)
    assert many == []
    assert max(before - after for before, after in pairwise(many.lengths)) == letting_go.PIECE
    assert sum(before - after for before, after in pairwise(many.lengths)) == 10 * letting_go.PIECE + 7
