"""Before and after a change: as long on both sides, and only a clear difference counts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localregulars.measures.before_after import LEAST_DAYS, LONGEST_DAYS, Verdict, days_around, verdict
from localregulars.measures.findings import Interval, Measured, Reason, Unsaid
from localregulars.measures.intervals.differences import Change, change
from localregulars.measures.registry import MEASURES
from localregulars.measures.targets import LESS_IS_BETTER

FEW = Measured(0.46, 26, Interval(0.29, 0.65))
MORE = Measured(0.58, 26, Interval(0.39, 0.74))


def test_twelve_points_more_of_twenty_six_people_are_too_close_to_say() -> None:
    # 12 of 26 and 15 of 26: Newcombe's interval is from 0.12 - sqrt(0.19² + 0.19²) to 0.12 + sqrt(0.16² + 0.17²).
    found = change(FEW, MORE)
    assert isinstance(found, Change)
    assert found.interval is not None
    assert found.interval == pytest.approx((-0.1487, 0.3535), abs=1e-4)
    assert verdict(found, hoped_up=True) is Verdict.TOO_CLOSE


def test_a_clear_difference_is_as_hoped_or_otherwise() -> None:
    clear = change(Measured(0.2, 400, Interval(0.16, 0.24)), Measured(0.6, 400, Interval(0.55, 0.65)))
    assert verdict(clear, hoped_up=True) is Verdict.AS_HOPED
    assert verdict(clear, hoped_up=False) is Verdict.OTHERWISE
    counted = change(Measured(12, 12, None), Measured(9, 9, None))
    assert verdict(counted, hoped_up=False) is Verdict.COUNTED
    assert verdict(Unsaid(Reason.TOO_FEW, 3, 10), hoped_up=True) is Verdict.UNSAID


@given(day=st.integers(700_000, 800_000), known=st.integers(-30, 1_000))
def test_both_sides_are_as_long_and_nothing_of_them_is_unknown(day: int, known: int) -> None:
    found = days_around(day, day + known)
    if found is None:
        assert known + 1 < LEAST_DAYS
        return
    before, after = found
    assert before[1] + 1 == after[0] == day
    assert before[1] - before[0] == after[1] - after[0] == min(known + 1, LONGEST_DAYS) - 1
    assert after[1] <= day + known


def test_what_is_better_low_is_a_measure() -> None:
    assert {measure.measure_id for measure in MEASURES} > LESS_IS_BETTER
