"""The beginning of what is stored of a customer, read without its long tables: who was a regular when they last came.

A list of everybody asks for it often; the whole rows are some kilobytes, and the rules that they belong to take long
to load.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from localregulars.scoring.rhythm import STATE_DTYPE

HEAD = np.dtype(
    [
        ("visits", "<i4"),
        ("newest_at", "<i8"),
        *((name, STATE_DTYPE[name]) for name in STATE_DTYPE.names or () if name != "histogram"),
    ]
)
"""The first bytes of `rules.CUSTOMER_STATE`, up to the counts of past gaps."""


def longest_gaps_of_regulars(states: Iterable[tuple[int, bytes]]) -> dict[int, int]:
    """Of customers with the beginnings of their states: those who were regulars, with their longest gap.

    Gaps are in opening days. A state that is shorter than `HEAD` says nothing.
    """
    known = [(number, head[: HEAD.itemsize]) for number, head in states if len(head) >= HEAD.itemsize]
    heads = np.frombuffer(b"".join(head for _, head in known), HEAD)
    longest, regular = heads["longest"].tolist(), heads["is_regular"].tolist()
    return {number: gap for (number, _), gap, is_one in zip(known, longest, regular, strict=True) if is_one}
