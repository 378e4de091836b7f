"""Who is a regular: easily become, not easily left, so that a long cold does not end a friendship."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

MIN_GAPS = 5
"""Gaps between visit days before anything is said about a rhythm (the grace period)."""
ENTRY_VISITS = 3
ENTRY_DAYS = 182
"""A regular came on at least `ENTRY_VISITS` days within half a year."""
LEFT_DAYS = 182
LEFT_GAPS = 6.0
"""Left: silent for half a year, and six usual gaps, and longer than ever before. All three, never one of them."""

BoolArray = npt.NDArray[np.bool_]


def becomes_regular(gaps: npt.NDArray[Any], day: npt.NDArray[Any], third_newest: npt.NDArray[Any]) -> BoolArray:
    """Whether a visit on `day` makes somebody a regular; `third_newest` is the day of the last but two."""
    return np.asarray((gaps >= MIN_GAPS) & (day - third_newest <= ENTRY_DAYS), bool)


def has_left(
    silent_days: npt.NDArray[Any], gap: npt.NDArray[Any], usual_gap: npt.NDArray[Any], longest: npt.NDArray[Any]
) -> BoolArray:
    """Whether a silence ends being a regular: `silent_days` by the calendar, the others in opening days."""
    return np.asarray((silent_days >= LEFT_DAYS) & (gap >= LEFT_GAPS * usual_gap) & (gap > longest), bool)
