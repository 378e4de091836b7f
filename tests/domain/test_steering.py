"""Targets, weights, figures of others and notes: what can be said, and what is refused with a sentence."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import date
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localregulars.domain.errors import InputRefusedError
from localregulars.domain.steering import (
    LONGEST_WORDS,
    checked_day,
    checked_source,
    checked_value,
    checked_weights,
    checked_words,
    checked_year,
)

TODAY = date(2026, 5, 20)


@given(st.floats(allow_nan=True, allow_infinity=True))
def test_a_value_that_is_kept_is_one_that_the_measure_can_be(value: float) -> None:
    try:
        kept = checked_value(value, -1.0, 1.0)
    except InputRefusedError:
        assert math.isnan(value) or not -1 <= value <= 1
    else:
        assert abs(kept - value) <= 0.0005 + 1e-9
        assert str(kept) != "-0.0"


def test_stray_spaces_go_and_a_source_is_asked_for_by_name() -> None:
    assert checked_words("  New   espresso machine ") == checked_words("New espresso machine") == "New espresso machine"
    with pytest.raises(InputRefusedError, match="where the figure was read"):
        checked_source("  ")


@pytest.mark.parametrize(
    "refused",
    [
        partial(checked_words, ""),
        partial(checked_words, "x" * (LONGEST_WORDS + 1)),
        partial(checked_words, "one\x07two"),
        partial(checked_source, "x" * (LONGEST_WORDS + 1)),
        partial(checked_year, 1949, TODAY),
        partial(checked_year, 2027, TODAY),
        partial(checked_day, date(2027, 6, 1), TODAY),
        partial(checked_day, date(1949, 1, 1), TODAY),
        partial(checked_weights, {"a": -1.0}),
        partial(checked_weights, {"a": math.nan}),
        partial(checked_weights, {"a": 0.0, "b": 0.0}),
        partial(checked_weights, {}),
    ],
)
def test_what_cannot_be_is_refused(refused: Callable[[], object]) -> None:
    with pytest.raises(InputRefusedError):
        refused()


def test_a_part_may_weigh_nothing_beside_one_that_does() -> None:
    assert checked_weights({"a": 0.0, "b": 2.00049}) == {"a": 0.0, "b": 2.0}
    assert checked_day(date(2027, 5, 20), TODAY) == date(2027, 5, 20)
