"""The gamma function's logarithm beside the standard library's."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from localregulars.measures.log_gamma import digamma, log_gamma


@given(st.lists(st.floats(1e-6, 1e6), min_size=1, max_size=20))
def test_it_is_that_of_the_standard_library(arguments: list[float]) -> None:
    expected = [math.lgamma(x) for x in arguments]
    assert log_gamma(np.array(arguments)) == pytest.approx(expected, rel=1e-12, abs=1e-12)


@given(st.floats(1e-3, 1e5))
def test_its_slope_steps_up_by_one_over_the_argument(x: float) -> None:
    here, above = digamma(np.array([x, x + 1.0]))
    assert above - here == pytest.approx(1 / x, rel=1e-9)


def test_its_slope_at_one_is_minus_the_constant_of_euler() -> None:
    assert digamma(np.array([1.0, 0.5])) == pytest.approx(
        [-0.5772156649015329, -0.5772156649015329 - 2 * math.log(2)], abs=1e-13
    )
