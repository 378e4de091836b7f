"""Kills strike what they are to strike, however busy the computer was when its pace was measured."""

from __future__ import annotations

from random import Random

import pytest
from tests.reliability.moments import Moments

ROUNDS = 400


@pytest.mark.parametrize("measured", [0.2, 1.0, 10.0])
@pytest.mark.parametrize("late", [0.15, 0.5])
def test_the_share_of_late_kills_is_the_wanted_one_whatever_was_measured(measured: float, late: float) -> None:
    moments, truth = Moments(Random(5), late), 1.0
    outcomes = []
    for _ in range(ROUNDS):
        outcomes.append(moments.within(measured) > truth)
        moments.learn(was_late=outcomes[-1])
    assert abs(sum(outcomes[100:]) / 300 - late) < 0.05
    assert {True, False} <= set(outcomes[:60])
