"""What two figures share is taken off their difference: the same people, or one fit; nothing else is."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.measures.made_up import receipts

from localregulars.measures.alikeness import Doubt, Parts, alikeness
from localregulars.measures.families.worth import LifetimeFacts, gone, lifetime_value
from localregulars.measures.findings import Interval, Measured, Unsaid
from localregulars.measures.intervals.differences import Change, change
from localregulars.measures.intervals.quantiles import t_quantile
from localregulars.measures.lifetime import at_the_end_of, fit_lifetime
from localregulars.measures.purchase_table import PurchaseTable
from localregulars.measures.samples import Share, Values, judged
from localregulars.measures.visit_table import VisitTable

parts = st.lists(st.tuples(st.integers(-2, 12), st.floats(-50, 50)), min_size=1, max_size=40).map(
    lambda rows: Parts(np.array([who for who, _ in rows]), np.array([off for _, off in rows]))
)


def width(found: Change | Unsaid) -> float:
    assert isinstance(found, Change)
    assert found.interval is not None
    return found.interval.high - found.interval.low


def test_symmetric_values_of_the_same_people_change_by_the_paired_interval_of_student() -> None:
    before = np.array([1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0])
    after = before[[1, 0, 2, 3, 4, 5, 6, 8, 7]] + 2  # symmetric around its mean too: nothing is skewed
    who = np.arange(9)
    found = change(Values(before, who=who).figure(), Values(after, who=who).figure())
    own = after - before
    assert isinstance(found, Change)
    assert found.interval is not None
    reach = t_quantile(8) * own.std(ddof=1) / 3
    assert found.interval == pytest.approx((2 - reach, 2 + reach), abs=1e-9)


def test_whoever_is_known_in_neither_or_one_of_both_shares_nothing() -> None:
    hit = np.array([True, False] * 10)
    known, unknown, others = np.arange(20), np.full(20, -1), np.arange(20, 40)
    figure = Share(hit, known, is_each_once=True).figure()
    for who in (unknown - np.arange(20), others):
        other = Share(hit, who, is_each_once=True).figure()
        assert width(change(figure, other)) == pytest.approx(width(change(Measured(*figure[:3]), other)))
    assert width(change(figure, Share(hit, known, is_each_once=True).figure())) == pytest.approx(0)


@given(one=parts, other=parts)
def test_alikeness_is_a_correlation(one: Parts, other: Parts) -> None:
    found = alikeness(one, other)
    assert -1 <= found <= 1
    assert found == pytest.approx(alikeness(other, one))
    known = Parts(one.who[one.who >= 0], one.off[one.who >= 0])
    itself = alikeness(known, known)
    assert itself == pytest.approx(1) or itself == 0
    assert alikeness(one, Parts(one.who + 100, one.off)) == 0 or one.who.min() < 0


def test_two_times_of_one_fit_differ_by_what_their_slopes_differ() -> None:
    customer, day, amount = receipts(200, seed=8)
    until = int(day.max())
    fitted = fit_lifetime(customer, day, amount, until)
    table = PurchaseTable.of(VisitTable.of(customer, day), customer, day, amount)
    then = at_the_end_of(until - 60, fitted, table)
    for formula, least, most in ((lifetime_value, 0.0, np.inf), (gone, 0.0, 1.0)):
        before, after = (judged(formula(LifetimeFacts(one, 26.0)), 20) for one in (then, fitted))
        assert isinstance(before, Measured)
        assert isinstance(after, Measured)
        found = change(before, after)
        apart = change(before._replace(made_of=None), after._replace(made_of=None))
        assert 0 < width(found) < 0.7 * width(apart)
        for one in (before, after):
            assert one.interval is not None
            assert least <= one.interval.low <= one.interval.high <= most


def test_doubts_of_one_fit_are_alike_as_far_as_they_move_with_the_same_parameters() -> None:
    covariance = np.array([[4.0, 0.0], [0.0, 1.0]])
    one, other = (Doubt((np.array(slopes),), (covariance,)) for slopes in ([1.0, 0.0], [0.0, 3.0]))
    assert (one.standard_error, other.standard_error) == (2.0, 3.0)
    assert one.alike(other) == 0
    assert one.alike(one.times(5)) == pytest.approx(1)
    assert one.alike(Doubt((np.array([1.0, 0.0]),), (covariance.copy(),))) == 0, "another fit that found the same"


def test_a_figure_that_is_cut_off_at_what_is_possible_does_not_make_its_change_look_surer() -> None:
    class Cut:
        def alike(self, other: object) -> float:
            return 0.0

        def reach(self) -> float:
            return 3.0

    figure = Measured(1.0, 20, Interval(0.0, 4.0), Cut())
    assert width(change(figure, figure)) == pytest.approx(2 * np.hypot(3, 3))
