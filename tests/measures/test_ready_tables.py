"""What is made ready once says of every day what the plain functions say, only sooner."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.measures.made_up import receipts

from localregulars.measures.ahead import Direct, ReadOff
from localregulars.measures.arrays import how_many, numbered
from localregulars.measures.bg_nbd import BgNbd
from localregulars.measures.families.visiting import MEASURES, Visits
from localregulars.measures.lifetime import (
    Lifetime,
    at_the_end_of,
    each_on_a_day,
    fit_lifetime,
    fit_of_some,
    looking_ahead,
)
from localregulars.measures.lifetime_value import YEARLY_DISCOUNT, mean_gain, mean_value, values
from localregulars.measures.memory import NOTHING_FADES, Remembered, remember
from localregulars.measures.periods import Period, month_of
from localregulars.measures.purchase_table import PurchaseTable
from localregulars.measures.purchases import purchases_until
from localregulars.measures.visit_days import visit_days
from localregulars.measures.visit_table import VisitTable

START = 738_000
rows = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 120), st.sampled_from([0, 3, 40])), max_size=60)
days = st.integers(START - 10, START + 140)


def columns(of: list[tuple[int, int, int]]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    table = np.array(of, np.int64).reshape(-1, 3)
    return table[:, 0] * 3, table[:, 1] + START, table[:, 2].astype(np.float64)


@given(of=rows, first=days, last=days)
def test_visits_of_a_stretch_are_those_on_its_days(of: list[tuple[int, int, int]], first: int, last: int) -> None:
    customer, day, _ = columns(of)
    table, inside = VisitTable.of(customer, day), (day >= first) & (day <= last)
    plain = visit_days(customer[inside], day[inside])
    who, counts = np.unique(plain.customer, return_counts=True)
    found = table.counts(first, last)
    assert (table.who[found > 0].tolist(), found[found > 0].tolist()) == (who.tolist(), counts.tolist())
    assert table.number(first, last) == len(plain.day)
    until = visit_days(customer[day <= last], day[day <= last])
    assert table.each_until(last).tolist() == [int((until.customer == one).sum()) for one in table.who]
    months = range(int(month_of(np.array([first]))[0]) - 1, int(month_of(np.array([last]))[0]) + 2)
    came = table.came_in(months)
    assert {(int(table.who[row]), months[column]) for row, column in zip(*np.nonzero(came), strict=True)} == {
        (int(who), int(month)) for who, month in zip(customer, month_of(day), strict=True) if month in months
    }


@given(of=rows, first=days, last=days, known_from=days)
def test_measures_of_ready_visits_are_those_of_the_visits(
    of: list[tuple[int, int, int]], first: int, last: int, known_from: int
) -> None:
    customer, day, _ = columns(of)
    plain = Visits(customer, day, Period(first, last, known_from))
    ready = Visits(customer[:0], day[:0], plain.period, VisitTable.of(customer, day))
    for measure in MEASURES:
        if measure.facts is Visits:
            assert measure.of(ready) == measure.of(plain)
            assert measure.row(ready) == measure.row(plain)


@given(of=rows, until=days, half_life=st.sampled_from([NOTHING_FADES, 26.0, 2.0]))
def test_purchases_at_the_end_of_a_day_are_those_up_to_it(
    of: list[tuple[int, int, int]], until: int, half_life: float
) -> None:
    customer, day, amount = columns(of)
    plain = purchases_until(until, customer, day, amount)
    ready = PurchaseTable.of(VisitTable.of(customer, day), customer, day, amount)
    found = ready.until(until)
    assert found.customer.tolist() == plain.customer.tolist()
    for one, other in zip(found[1:], plain[1:], strict=True):
        assert one == pytest.approx(other)
    kept, expected = (
        ready.remembered(found, until, half_life),
        remember(plain, visit_days(customer, day), until, half_life),
    )
    assert kept.repeats == pytest.approx(expected.repeats, abs=1e-9)
    assert kept.age == pytest.approx(expected.age)


def value_and_error(fitted: Lifetime, weeks: float) -> tuple[float, float]:
    found = mean_value(fitted, weeks)
    assert found is not None
    return found.value, found.standard_error


def test_a_shop_on_the_day_that_it_was_fitted_to_is_as_it_was_fitted() -> None:
    customer, day, amount = receipts(150, seed=4)
    until = int(day.max()) - 30
    fitted = fit_lifetime(customer, day, amount, until)
    assert fitted is not None
    ready = PurchaseTable.of(VisitTable.of(customer, day), customer, day, amount)
    again = at_the_end_of(until, fitted, ready)
    assert again is not None
    assert value_and_error(again, 26.0) == pytest.approx(value_and_error(fitted, 26.0))
    assert at_the_end_of(int(day.min()), fitted, ready) is None  # nobody had come again by then
    assert at_the_end_of(until, None, ready) is None


def test_few_customers_say_nearly_as_much_of_a_shop_as_all() -> None:
    customer, day, amount = receipts(1_500, seed=5)
    every, some = fit_lifetime(customer, day, amount, START + 279), fit_of_some(customer, day, amount, START + 279, 500)
    assert every is not None
    assert some is not None
    assert len(some.purchases.customer) <= 500 < len(every.purchases.customer)
    found, other = mean_value(every, 26.0), mean_value(some, 26.0)
    assert found is not None
    assert other is not None
    assert abs(found.value - other.value) < 4 * other.standard_error


@pytest.mark.parametrize("half_life", [NOTHING_FADES, 5.0])
def test_customers_who_are_alike_may_be_taken_together(half_life: float) -> None:
    customer, day, amount = receipts(1_500, seed=6)
    until = START + 279
    fitted = fit_lifetime(customer, day, amount, until)
    assert fitted is not None
    kept = remember(fitted.purchases, visit_days(customer, day), until, half_life)
    fades = Lifetime(fitted.purchases, kept, half_life, fitted.visits, fitted.amounts)
    each, mean = values(fades, 52.0), mean_value(fades, 52.0)
    assert each is not None
    assert mean is not None
    assert mean.value == pytest.approx(float(each.mean()), rel=1e-3)


def test_a_long_stretch_is_counted_as_a_short_one() -> None:
    customer, day, _ = receipts(60, seed=8)
    table = VisitTable.of(customer, day)
    for first, last in ((START + 3, START + 270), (START - 9, START + 33), (START + 31, START + 900)):
        inside = (day >= first) & (day <= last)
        plain = visit_days(customer[inside], day[inside])
        assert table.counts(first, last).tolist() == [int((plain.customer == one).sum()) for one in table.who]


@pytest.mark.parametrize(
    ("model", "half_life"),
    [
        (BgNbd(0.9, 6.0, 1.2, 9.0), NOTHING_FADES),
        (BgNbd(0.9, 6.0, 1.2, 9.0), 5.0),
        (BgNbd(1.1, 1.0, 289.0, 195_133.0), NOTHING_FADES),  # nobody ever stops: the other way of working it out
        (BgNbd(30.0, 20.0, 0.8, 2.0), 8.0),
    ],
)
def test_what_is_read_off_is_what_would_be_worked_out(model: BgNbd, half_life: float) -> None:
    rng = np.random.default_rng(3)
    weeks = rng.uniform(0, 110, 400)
    kept = Remembered(rng.uniform(0, 6, 400) * weeks, weeks)
    if half_life != NOTHING_FADES:
        kept = Remembered(*(part * (1 - 2 ** (-weeks / half_life)) / np.maximum(weeks, 1) * half_life for part in kept))
    direct = Direct(model, 52.0, 0.1)
    found = ReadOff.of(direct, kept)
    read, worked_out = found.expected(kept), direct.expected(kept)
    assert read == pytest.approx(worked_out, rel=2e-3)
    assert float(read.mean()) == pytest.approx(float(worked_out.mean()), rel=5e-4)
    moves, expected = ((each[1::2] - each[2::2]).mean(axis=1) for each in (found.nearby(kept), direct.nearby(kept)))
    assert moves == pytest.approx(expected, rel=3e-2, abs=1e-3 * float(np.abs(expected).max()))


def test_a_shop_made_ready_foretells_any_day_as_one_that_is_not() -> None:
    customer, day, amount = receipts(1_200, seed=9)
    bought = PurchaseTable.of(VisitTable.of(customer, day), customer, day, amount)
    fitted = fit_of_some(customer, day, amount, START + 279, 500)
    ready = looking_ahead(fitted, bought, START + 279, 52.0, YEARLY_DISCOUNT)
    assert fitted is not None
    assert ready is not None
    assert ready.ready is not None
    for until in (START + 60, START + 279):
        one, other = (at_the_end_of(until, each, bought) for each in (ready, fitted))
        assert one is not None
        assert other is not None
        assert value_and_error(one, 52.0) == pytest.approx(value_and_error(other, 52.0), rel=0.02)
        each = values(other, 52.0)
        assert each is not None
        assert (mean_value(one, 52.0) or (0,))[0] == pytest.approx(float(each.mean()), rel=1e-3)


@given(who=st.lists(st.one_of(st.integers(-9, 30), st.sampled_from([-(10**12), 10**12])), max_size=40))
def test_people_are_numbered_in_order_however_far_apart_their_numbers_lie(who: list[int]) -> None:
    different = sorted(set(who))
    count, place = numbered(np.array(who, np.int64))
    assert (count, place.tolist()) == (len(different), [different.index(one) for one in who])
    assert how_many(np.array(who, np.int64)) == len(different)


@given(
    of=rows,
    asked=st.lists(st.tuples(st.integers(-1, 30), days), min_size=1, max_size=8),
    half_life=st.sampled_from([NOTHING_FADES, 3.0]),
)
def test_each_on_a_day_of_their_own_is_as_everybody_on_that_day(
    of: list[tuple[int, int, int]], asked: list[tuple[int, int]], half_life: float
) -> None:
    customer, day, amount = columns(of)
    amount = np.where(amount == 40, -5.0, amount)  # a refund
    ready = PurchaseTable.of(VisitTable.of(customer, day), customer, day, amount)
    who, on = np.array(asked).T
    known = ready.each_until(who, on)
    kept = ready.each_remembered(who, known, on, half_life)
    for place, (one, when) in enumerate(asked):
        every = purchases_until(when, customer, day, np.maximum(amount, 0.0))
        memory = remember(every, visit_days(customer, day), when, half_life)
        at = np.flatnonzero(every.customer == one)
        found = (*(part[place] for part in known[1:]), kept.repeats[place], kept.age[place])
        expected = (*(part[at] for part in every[1:]), memory.repeats[at], memory.age[at])
        assert np.array(found) == pytest.approx([float(part[0]) if len(at) else 0.0 for part in expected], abs=1e-9)
        own = (customer == one) & (day > when - 9) & (day <= when)
        assert ready.sold_to(who, on - 8, on)[place] == pytest.approx(amount[own].sum(), abs=1e-9)


def test_who_comes_again_is_worth_more_than_when_they_were_missed() -> None:
    customer, day, amount = receipts(300, seed=7)
    until = int(day.max())
    fitted = fit_lifetime(customer, day, amount, until)
    assert fitted is not None
    ready = PurchaseTable.of(VisitTable.of(customer, day), customer, day, amount)
    own = [np.unique(day[customer == who]) for who in range(300)]
    silences = [(who, when) for who, days in enumerate(own) for when in days[:-1][np.diff(days) > 60]]
    back, gone = np.array(silences).T
    gain = mean_gain(
        each_on_a_day(fitted, ready, back, gone + 60), each_on_a_day(fitted, ready, back, gone + 120), 52.0
    )
    assert gain is not None
    assert gain.value > 2 * gain.standard_error > 0
    same = mean_gain(each_on_a_day(fitted, ready, back, gone), each_on_a_day(fitted, ready, back, gone), 52.0)
    assert same is not None
    assert (same.value, same.standard_error) == pytest.approx((0, 0), abs=1e-9)
