"""Receipts become repeats, recency and age."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from localregulars.measures.purchases import purchases_until, repeat_days


def test_purchases_of_one_day_are_one_and_the_first_is_not_counted() -> None:
    """Anna on days 0 (10), 7 (5 and 15), 21 (40); Bo on day 14 (3); Cy on day 30, after the calibration on day 28.

    Anna: 2 repeats, last one 21 / 7 = 3 weeks after the first, known for 28 / 7 = 4; repeats cost 20 and 40: 30.
    Bo: none, 0, (28 - 14) / 7 = 2 weeks, 0.
    """
    customer = np.array([0, 1, 0, 0, 0, 2])
    days = np.array([21, 14, 7, 0, 7, 30])
    amounts = np.array([40.0, 3.0, 5.0, 10.0, 15.0, 99.0])
    found = purchases_until(28, customer, days, amounts)
    assert [column.tolist() for column in found] == [[0, 1], [2, 0], [3.0, 0.0], [4.0, 2.0], [30.0, 0.0]]
    assert repeat_days(customer, days).tolist() == [7, 21]


def test_before_the_first_purchase_there_is_nobody() -> None:
    found = purchases_until(3, np.array([0, 1]), np.array([4, 5]), np.array([1.0, 1.0]))
    assert [len(column) for column in found] == [0, 0, 0, 0, 0]
    assert repeat_days(np.zeros(0, np.int64), np.zeros(0, np.int64)).tolist() == []


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 60), st.integers(0, 900)), min_size=1, max_size=60))
def test_it_is_what_a_loop_over_customers_finds(rows: list[tuple[int, int, int]]) -> None:
    customer, days, amounts = (np.array(column) for column in zip(*rows, strict=True))
    found = purchases_until(40, customer, days, amounts / 10)
    for place, who in enumerate(found.customer.tolist()):
        paid: dict[int, float] = {}
        for other, day, amount in rows:
            if other == who and day <= 40:
                paid[day] = paid.get(day, 0.0) + amount / 10
        first, *later = sorted(paid)
        assert found.repeats[place] == len(later)
        assert found.recency[place] == pytest.approx((max(paid) - first) / 7)
        assert found.age[place] == pytest.approx((40 - first) / 7)
        assert found.mean_amount[place] == pytest.approx(sum(paid[day] for day in later) / max(len(later), 1))
