"""Intervals hold the truth of simulated shops; with 2,000 shops of each kind in `benchmarks/coverage.py`."""

from __future__ import annotations

import numpy as np
import pytest
from benchmarks.coverage import KINDS, covered

SHOPS = 200


@pytest.mark.parametrize("kind", KINDS)
def test_an_interval_holds_the_truth_of_about_95_in_100_shops(kind: str) -> None:
    rng = np.random.default_rng(3)
    found = covered([KINDS[kind](rng) for _ in range(SHOPS)])
    assert found.shops > SHOPS / 2
    assert 0.90 <= found.share <= 0.995
