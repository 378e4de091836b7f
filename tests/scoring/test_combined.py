"""Weak signals of one person that point the same way add up; those that do not, never."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from localregulars.scoring.combined import WEAK, evidence

some = st.floats(0, 12) | st.just(-np.inf)


def together(*said: tuple[float, int]) -> float:
    rarities = np.array([[rarity] for rarity, _ in said], np.float64)
    return float(evidence(rarities, np.array([[direction] for _, direction in said], np.int8))[0])


def test_two_weak_ones_say_what_one_strong_one_says() -> None:
    assert together((WEAK + 1, -1), (WEAK + 2, -1)) == pytest.approx(together((WEAK + 3, -1)))


def test_less_and_more_do_not_add_up_but_neither_goes_with_both() -> None:
    assert together((WEAK + 1, -1), (WEAK + 2, 1)) == pytest.approx(2)
    assert together((WEAK + 1, 0), (WEAK + 2, 1)) == pytest.approx(3)


def test_common_ones_are_no_evidence() -> None:
    assert together((WEAK, -1), (WEAK - 1, -1)) == -np.inf
    assert together((WEAK, -1), (WEAK + 1, -1)) == pytest.approx(1)


@given(st.lists(st.tuples(some, st.sampled_from([-1, 0, 1])), min_size=1, max_size=4), st.floats(0, 3))
def test_more_of_anything_never_makes_it_less(said: list[tuple[float, int]], more: float) -> None:
    before = together(*said)
    for i, (rarity, direction) in enumerate(said):
        after = together(*said[:i], (rarity + more, direction), *said[i + 1 :])
        assert after >= before
    assert not np.isnan(before)
