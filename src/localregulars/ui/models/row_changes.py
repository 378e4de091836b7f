"""The steps that turn one list of rows into another, in the shape in which Qt wants to hear of them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

MOST_STEPS = 64
"""With more separate places than this, a view repaints faster when it is told that everything changed."""


@dataclass(frozen=True, slots=True)
class RowSteps:
    """First the removals (places in the old list), then the insertions (places in the new list); both ends included."""

    removed: tuple[tuple[int, int], ...]
    inserted: tuple[tuple[int, int], ...]


def removals_and_insertions(before: Sequence[Hashable], after: Sequence[Hashable]) -> RowSteps | None:
    """How to get from `before` to `after` (both without repeats); None when it is not worth telling step by step.

    Removals are to be done from the end, insertions from the start. A row that moved is removed and inserted again.
    """
    staying = _staying(before, after)
    removed = _runs([place for place, row in enumerate(before) if row not in staying])
    inserted = _runs([place for place, row in enumerate(after) if row not in staying])
    if len(removed) + len(inserted) > MOST_STEPS:
        return None
    return RowSteps(removed, inserted)


def _staying(before: Sequence[Hashable], after: Sequence[Hashable]) -> set[Hashable]:
    """Rows of both lists that keep their order: the longest such choice, so that the fewest rows move."""
    place_after = {row: place for place, row in enumerate(after)}
    common = [row for row in before if row in place_after]
    places = [place_after[row] for row in common]
    if places == sorted(places):
        return set(common)
    return {after[place] for place in _longest_rising(places)}


def _longest_rising(numbers: Sequence[int]) -> list[int]:
    """A longest rising subsequence (patience sorting, O(n log n))."""
    tops: list[int] = []
    top_at: list[int] = []
    previous: list[int] = []
    for at, number in enumerate(numbers):
        pile = bisect_left(tops, number)
        previous.append(top_at[pile - 1] if pile else -1)
        if pile == len(tops):
            tops.append(number)
            top_at.append(at)
        else:
            tops[pile], top_at[pile] = number, at
    rising: list[int] = []
    at = top_at[-1] if top_at else -1
    while at >= 0:
        rising.append(numbers[at])
        at = previous[at]
    return rising


def _runs(places: Sequence[int]) -> tuple[tuple[int, int], ...]:
    """Neighbouring places put together."""
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and place == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return tuple(runs)
