"""Those who changed come after those who are missing, and never fill the owner's week."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from localregulars.scoring.change_queue import MOST_SHARE, WEEK, ChangeQueue


def queue(*candidates: tuple[int, int, int, float], capacity: int = 3, opened: Sequence[int] = ()) -> ChangeQueue:
    """Candidates as (position, first day, last day, rarity)."""
    position, first, last, rarity = zip(*candidates, strict=True)
    return ChangeQueue(
        capacity, np.array(position), np.array(first), np.array(last), np.array(rarity, np.float64), opened
    )


def test_the_rarest_goes_first_and_one_person_once() -> None:
    changes = queue((7, 0, 9, 4.0), (8, 0, 9, 6.0), (8, 0, 9, 5.0), capacity=6)
    assert changes.take(3, 6, ()) == 2
    assert changes.openings == [(1, 3), (0, 3)]
    assert changes.take(4, 6, ()) == 0


def test_nobody_who_is_asked_about_already_and_nobody_out_of_their_days() -> None:
    assert queue((7, 0, 9, 4.0)).take(3, 3, {7}) == 0
    assert queue((7, 5, 9, 4.0)).take(3, 3, ()) == 0
    assert queue((7, 0, 2, 4.0)).take(3, 3, ()) == 0


def test_earlier_ones_of_the_week_count() -> None:
    assert queue((7, 0, 9, 4.0), opened=[2]).take(3, 3, ()) == 0
    assert queue((7, 0, 20, 4.0), opened=[2]).take(9, 3, ()) == 1


@given(
    st.lists(st.tuples(st.integers(0, 30), st.integers(0, 40), st.integers(0, 10), st.floats(4, 9)), min_size=1),
    st.integers(1, 9),
    st.lists(st.integers(0, 3), min_size=50, max_size=50),
)
def test_never_more_than_their_share_in_seven_days(
    drawn: list[tuple[int, int, int, float]], capacity: int, rooms: list[int]
) -> None:
    changes = queue(*((p, first, first + more, rarity) for p, first, more, rarity in drawn), capacity=capacity)
    for day, room in enumerate(rooms):
        assert changes.take(day, room, ()) <= room
    days = [day for _, day in changes.openings]
    for day in days:
        assert sum(day - WEEK < other <= day for other in days) <= math.ceil(capacity * MOST_SHARE)
    people = [int(changes.position[candidate]) for candidate, _ in changes.openings]
    assert len(people) == len(set(people))
