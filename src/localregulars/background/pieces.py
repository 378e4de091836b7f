"""Sending a large result from process to process in pieces, so that taking it in never holds the interpreter for long.

Unpickling is one call that lets no other thread in: 78,000 receipts in one go stopped the window for half a second.
Every long list or tuple inside a result is therefore sent before it, some hundred members at a time, and the result
itself only refers to it. Its arrays follow it, each by itself. Arguments, which go the other way, have no long lists.
"""

from __future__ import annotations

import io
import pickle
from collections.abc import Callable, Iterable
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Any

from localregulars.application.letting_go import let_go

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

PIECE = 400
"""Members sent at once: about a millisecond of unpickling for receipts, the largest that there are."""

Piece = tuple[int, list[Any]]


class _Sender(pickle.Pickler):
    """Pickles everything but long lists and tuples, which it hands to `send` and refers to by number."""

    def __init__(
        self, file: io.BytesIO, send: Callable[[Piece], None], keep: Callable[[pickle.PickleBuffer], None]
    ) -> None:
        super().__init__(file, pickle.HIGHEST_PROTOCOL, buffer_callback=keep)
        self._send = send
        self._numbers: dict[int, int] = {}
        self._sent: list[object] = []  # held, so that no other object can have the id of one that was sent

    def persistent_id(self, obj: Any) -> tuple[int, bool] | None:  # noqa: ANN401  (pickle hands over anything)
        """The reference that stands for a long list or tuple; None for what is pickled where it stands."""
        if type(obj) not in (list, tuple) or len(obj) <= PIECE:
            return None
        if id(obj) not in self._numbers:
            self._numbers[id(obj)] = number = len(self._numbers)
            self._sent.append(obj)
            for start in range(0, len(obj), PIECE):
                self._send((number, list(obj[start : start + PIECE])))
        return self._numbers[id(obj)], type(obj) is tuple


class _Receiver(pickle.Unpickler):
    """Puts the long lists and tuples back where they were."""

    def __init__(self, file: io.BytesIO, whole: dict[int, list[Any]], arrays: Iterable[bytearray]) -> None:
        super().__init__(file, buffers=arrays)
        self._whole = whole

    def persistent_load(self, pid: tuple[int, bool]) -> list[Any] | tuple[Any, ...]:
        """What a reference stands for."""
        number, is_tuple = pid
        return tuple(self._whole[number]) if is_tuple else self._whole[number]


def send_in_pieces(value: object, send: Callable[[Piece], None]) -> tuple[bytes, list[memoryview]]:
    """Hand the long parts of `value` to `send`, piece by piece in order; the rest comes back, and its arrays."""
    rest, buffers = io.BytesIO(), list[pickle.PickleBuffer]()
    _Sender(rest, send, buffers.append).dump(value)
    return rest.getvalue(), [buffer.raw() for buffer in buffers]


class PieceCollector:
    """The other end: takes the pieces in the order in which they were sent, then the rest."""

    def __init__(self) -> None:
        self._whole: dict[int, list[Any]] = {}

    def take(self, piece: Piece) -> None:
        """Keep a piece."""
        number, members = piece
        self._whole.setdefault(number, []).extend(members)

    def value(self, rest: bytes, arrays: Iterable[bytearray] = ()) -> object:
        """The value that was sent; `rest` is from our own process, never from a file."""
        return _Receiver(io.BytesIO(rest), self._whole, arrays).load()


def send_with_arrays(value: object, pipe: Connection) -> None:
    """Send a value, its arrays each by itself and never held twice: between them other threads have their turn."""
    buffers: list[pickle.PickleBuffer] = []
    rest = pickle.dumps(value, pickle.HIGHEST_PROTOCOL, buffer_callback=buffers.append)
    arrays = [buffer.raw() for buffer in buffers]
    pipe.send((rest, [array.nbytes for array in arrays]))
    send_arrays(arrays, pipe)


def receive_with_arrays(pipe: Connection) -> object:
    """The other end: a value of its own, that may be changed; it is from our own process, never from a file."""
    rest, sizes = pipe.recv()
    return pickle.loads(rest, buffers=receive_arrays(sizes, pipe))  # noqa: S301  (our own bytes)


def send_arrays(arrays: Iterable[memoryview], pipe: Connection) -> None:
    """Send what is in arrays, each by itself; whoever receives them knows their sizes already."""
    for array in arrays:
        pipe.send_bytes(array)


def receive_arrays(sizes: Iterable[int], pipe: Connection) -> list[bytearray]:
    """The other end of `send_arrays`; sizes in bytes."""
    arrays = [bytearray(size) for size in sizes]
    for array in arrays:
        pipe.recv_bytes_into(array)
    return arrays


def let_go_of_results(held: list[Any]) -> None:
    """Free results that were sent so, bit by bit; `held` has the last references to them and is empty afterwards."""
    while held:
        result = held.pop()
        parts = [getattr(result, field.name) for field in fields(result)] if is_dataclass(result) else [result]
        del result
        members = [member for part in parts if type(part) in (list, tuple) for member in part]
        parts.clear()
        let_go(members)
