"""Intervals beside published ones, and what they may never do."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from localregulars.measures.findings import Interval, Measured, Reason, Unsaid
from localregulars.measures.intervals.differences import Change, change
from localregulars.measures.intervals.means import mean_interval
from localregulars.measures.intervals.quantiles import t_quantile
from localregulars.measures.intervals.shares import effective_n, net_share, wilson
from localregulars.measures.intervals.times import median_time
from localregulars.measures.samples import Share, apart

values = st.lists(st.floats(-1e6, 1e6), min_size=3, max_size=60)


@pytest.mark.parametrize(
    ("hits", "n", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_wilson_is_as_published(hits: int, n: int, low: float, high: float) -> None:
    """Newcombe (1998), Statistics in Medicine 17, 857-872, table I, method 3."""
    assert wilson(hits, n) == pytest.approx((low, high), abs=5e-5)


@pytest.mark.parametrize(
    ("a", "m", "b", "n", "low", "high"),
    [(56, 70, 48, 80, 0.0524, 0.3339), (9, 10, 3, 10, 0.1705, 0.8090), (5, 56, 0, 29, -0.0381, 0.1926)],
)
def test_a_difference_of_shares_is_as_published(a: int, m: int, b: int, n: int, low: float, high: float) -> None:
    """Newcombe (1998), Statistics in Medicine 17, 873-890, table II, method 10."""
    found = change(Measured(b / n, n, wilson(b, n)), Measured(a / m, m, wilson(a, m)))
    assert isinstance(found, Change)
    assert found.interval == pytest.approx((low, high), abs=5e-5)
    assert found.value == pytest.approx(a / m - b / n)
    assert found.is_clear == (low > 0)


@pytest.mark.parametrize(("freedom", "quantile"), [(5, 2.5706), (9, 2.2622), (19, 2.0930), (99, 1.9842)])
def test_quantiles_of_students_distribution_are_those_of_the_tables(freedom: int, quantile: float) -> None:
    assert t_quantile(freedom) == pytest.approx(quantile, abs=1e-3)


def test_a_mean_of_values_without_skewness_has_students_interval() -> None:
    """1 to 11: mean 6, standard deviation √11, 6 ± 2.2281 · √11/√11."""
    assert mean_interval(np.arange(1.0, 12.0)) == pytest.approx((6 - 2.2281, 6 + 2.2281), abs=1e-3)


def test_a_long_tail_makes_the_interval_longer_on_its_side() -> None:
    amounts = np.array([1.0, 1, 1, 2, 2, 2, 3, 3, 4, 5, 9, 30])
    found = mean_interval(amounts)
    assert found is not None
    assert found.high - amounts.mean() > 2 * (amounts.mean() - found.low)
    mirrored = mean_interval(-amounts)
    assert mirrored == pytest.approx((-found.high, -found.low))


def test_where_everybody_said_ten_somebody_else_may_go_unseen() -> None:
    """Of twenty, none is otherwise: at most 16.1 % may be (Wilson), and at worst they said 0."""
    assert mean_interval(np.full(20, 10.0), 0.0, 10.0) == pytest.approx((10 - 1.611, 10), abs=1e-3)
    assert mean_interval(np.full(20, 10.0)) is None
    low, high = net_share(20, 0, 20)
    assert 0.7 < low < 0.8
    assert high == 1.0


def test_answers_of_the_same_people_count_as_those_people() -> None:
    """Ten people who say the same thrice tell as much as ten; whose answers are chance, nearly as much as thirty."""
    who = np.repeat(np.arange(10), 3)
    alike = np.repeat([True, False] * 5, 3)
    assert effective_n(alike.astype(float), who) == pytest.approx(10, rel=0.35)
    assert effective_n(np.tile([1.0, 0.0, 0.0], 10), who) > 20
    assert effective_n(np.ones(30), who) == 10
    assert Share(alike, who).figure().n == 10
    assert Share(alike, apart(np.full(30, -1))).figure().interval == wilson(15, 30)


def test_a_median_is_what_half_have_reached_whatever_still_goes_on() -> None:
    """1 to 8: 4.5. Where the last three have only lasted so long, still 4.5; where five have, it is not known."""
    times = np.arange(1.0, 9.0)
    for over in (8, 5):
        found = median_time(times, np.arange(8) < over)
        assert found is not None
        assert found[0] == 4.5
    assert median_time(times, np.arange(8) < 3) is None
    assert median_time(times, np.zeros(8, bool)) is None


def test_leaving_cases_open_makes_no_median_better() -> None:
    """Ten answered after 1 to 10 hours: 5.5. Six more who have waited for 20 hours: the eighth of sixteen or later."""
    answered = np.arange(1.0, 11.0)
    both = median_time(np.append(answered, [20.0] * 6), np.arange(16) < 10)
    alone = median_time(answered, np.ones(10, bool))
    assert alone is not None
    assert both is not None
    assert (alone[0], both[0]) == (5.5, 8.5)
    assert both[1].high == float("inf") or both[1].high >= 10


@given(st.integers(0, 60), st.integers(1, 60))
def test_wilson_holds_its_share_and_is_narrower_with_more_people(hits: int, n: int) -> None:
    hits = min(hits, n)
    low, high = wilson(hits, n)
    assert 0 <= low <= hits / n <= high <= 1
    more = wilson(10 * hits, 10 * n)
    assert more.high - more.low < high - low


@given(values)
def test_a_mean_lies_in_its_interval_and_another_unit_changes_nothing_else(amounts: list[float]) -> None:
    column = np.array(amounts)
    found = mean_interval(column)
    if found is None:
        assert np.ptp(column) <= 1e-6 * max(np.abs(column).max(), 1e-190)
        return
    slack = 1e-6 * np.abs(column).max()
    assert found.low - slack <= column.mean() <= found.high + slack
    cents = mean_interval(column * 100)
    assert cents is not None
    assert cents == pytest.approx((found.low * 100, found.high * 100), rel=1e-4, abs=100 * slack)


@given(
    st.lists(st.tuples(st.floats(0, 1000), st.booleans()), min_size=1, max_size=50),
)
def test_a_median_lies_in_its_interval(rows: list[tuple[float, bool]]) -> None:
    times, over = (np.array(column) for column in zip(*rows, strict=True))
    found = median_time(times.astype(np.float64), over.astype(bool))
    if found is not None:
        assert found[1].low <= found[0] <= found[1].high


def test_a_change_of_what_is_not_said_is_not_said() -> None:
    there, few = Measured(0.5, 20, Interval(0.3, 0.7)), Unsaid(Reason.TOO_FEW, 3, 10)
    assert change(few, there) == few
    assert change(there, few) == few
    counted = change(Measured(4, 4, None), Measured(7, 7, None))
    assert isinstance(counted, Change)
    assert (counted.value, counted.interval, counted.is_clear) == (3, None, True)


def test_few_ratings_with_one_bad_one_among_them_do_not_reach_to_the_end_of_the_scale() -> None:
    """The mean is 56/13 = 4.31; of thirteen with one 1 the lower end was below 2 where the way back leapt."""
    found = mean_interval(np.array([5.0] * 7 + [4.0] * 5 + [1.0]), 1.0, 5.0)
    assert found is not None
    assert 2.5 < found.low < 3.9
    assert 4.6 < found.high < 5.0
