"""What was ordered, packed: the lines of one receipt as bytes, small enough to keep beside every visit."""

from __future__ import annotations

import struct
from collections.abc import Iterable

import numpy as np

from localregulars.domain.errors import InputRefusedError

LINE_DTYPE = np.dtype([("item", "<u4"), ("quantity_milli", "<i4"), ("amount_milli", "<i8")])
"""One line: the store's item number, how many (thousandths), for how much (thousandths of the unit). 16 bytes."""

_LINE = struct.Struct("<Iiq")
MAX_LINES = 65535
"""A visit's line count is kept in two bytes (`VISIT_DTYPE`)."""


def pack_lines(lines: Iterable[tuple[int, int, int]]) -> bytes:
    """The bytes of (item number, quantity in thousandths, amount in thousandths), in order.

    Arrays of `LINE_DTYPE` give the same with `.tobytes()`. Numbers that do not fit are refused.
    """
    try:
        return b"".join(_LINE.pack(*line) for line in lines)
    except struct.error as error:
        msg = "A receipt line has a quantity or an amount that is too large to keep; check that line in the file."
        raise InputRefusedError(msg) from error


def unpack_lines(packed: bytes) -> list[tuple[int, int, int]]:
    """The lines that were packed: (item number, quantity in thousandths, amount in thousandths)."""
    return [(item, quantity, amount) for item, quantity, amount in _LINE.iter_unpack(packed)]


def line_count(packed: bytes) -> int:
    """How many lines the bytes hold."""
    return len(packed) // _LINE.size
