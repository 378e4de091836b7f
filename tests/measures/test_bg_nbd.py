"""BG/NBD: its likelihood beside the published formula, its expectations beside counting, its fit beside the truth."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from tests.measures.made_up import VISITS, purchases

from localregulars.measures.arrays import FloatArray
from localregulars.measures.bg_nbd import BgNbd, fit_bg_nbd
from localregulars.measures.purchases import Purchases

PUBLISHED = BgNbd(r=0.243, alpha=4.414, a=0.793, b=2.426)
positive = st.floats(0.05, 20.0)
wide = st.one_of(positive, st.floats(20.0, 2000.0))


def array(*values: float) -> FloatArray:
    return np.array(values, np.float64)


def formula(model: BgNbd, x: int, t_x: float, age: float) -> float:
    """Equation 6 of the paper, term by term."""
    r, alpha, a, b = model
    first = math.lgamma(r + x) - math.lgamma(r) + r * math.log(alpha)
    second = math.lgamma(a + b) + math.lgamma(b + x) - math.lgamma(b) - math.lgamma(a + b + x)
    third = (alpha + age) ** -(r + x)
    fourth = a / (b + x - 1) * (alpha + t_x) ** -(r + x) if x else 0.0
    return first + second + math.log(third + fourth)


def test_the_log_likelihood_of_the_fit_is_that_of_the_published_formula() -> None:
    known = purchases(300, seed=1)
    fit = fit_bg_nbd(known)
    rows = zip(known.repeats.tolist(), known.recency.tolist(), known.age.tolist(), strict=True)
    assert fit.log_likelihood == pytest.approx(sum(formula(fit.model, *row) for row in rows), rel=1e-10)


def test_no_parameters_near_the_fit_explain_the_purchases_better() -> None:
    known = purchases(300, seed=2)
    fit = fit_bg_nbd(known)
    rows = list(zip(known.repeats.tolist(), known.recency.tolist(), known.age.tolist(), strict=True))
    for place in range(4):
        for factor in (0.98, 1.02):
            other = [value * (factor if n == place else 1) for n, value in enumerate(fit.model)]
            assert sum(formula(BgNbd(*other), *row) for row in rows) < fit.log_likelihood


def test_the_fit_finds_the_parameters_of_a_large_made_up_shop() -> None:
    fit = fit_bg_nbd(purchases(6_000, seed=3))
    assert fit.summit.is_settled
    away = (np.log(fit.model) - np.log(VISITS)) / np.sqrt(np.diag(fit.summit.covariance))
    assert np.abs(away).max() < 3
    assert fit.model == pytest.approx(VISITS, rel=0.3)


def test_the_published_customer_is_expected_to_buy_as_often_as_published() -> None:
    """Customer 0001 of the paper's data: x = 2, t_x = 30.43, T = 38.86; 1.226 purchases in the next 39 weeks."""
    assert PUBLISHED.expected(39.0, array(2), array(30.43), array(38.86)) == pytest.approx([1.226], abs=5e-4)


def test_expectations_are_what_many_such_customers_do() -> None:
    rng = np.random.default_rng(4)
    count, weeks = 200_000, 26.0
    rate, stops = rng.gamma(VISITS.r, 1 / VISITS.alpha, count), rng.beta(VISITS.a, VISITS.b, count)
    came, clock, active = np.zeros(count), np.zeros(count), np.ones(count, bool)
    while active.any():
        clock = clock + rng.exponential(1, count) / rate
        now = active & (clock <= weeks)
        came += now
        active = now & (rng.random(count) >= stops)
    spread = came.std() / count**0.5
    assert float(VISITS.expected_of_new(np.array(weeks))) == pytest.approx(came.mean(), abs=4 * spread)


@example(r=468.0, alpha=1.0, a=1.0, b=1.0, x=1, t=53.0)
@example(r=2000.0, alpha=0.05, a=1.0, b=0.6, x=1, t=104.0)
@given(r=wide, alpha=positive, a=wide, b=wide, x=st.integers(0, 300), t=st.floats(0.01, 300.0))
@settings(max_examples=40, deadline=None)
def test_the_expectation_is_the_integral_over_all_chances_to_stop(
    r: float, alpha: float, a: float, b: float, x: int, t: float
) -> None:
    """Who still comes has p ~ beta(a, b + x), and buys (1 - ((α+T)/(α+T+pt))^(r+x)) / p times: even steps of ln p."""
    assume(b + x >= 1.5)  # else the density at p = 1 needs steps of its own
    p = np.exp(np.linspace(-10 - 20 / a, -1e-9, 20_001))
    log_density = a * np.log(p) + (b + x - 1) * np.log1p(-p)
    density = np.exp(log_density - log_density.max())
    each = -np.expm1(-(r + x) * np.log1p(p * t / (alpha + 30))) / p
    expected = float((each * density).sum() / density.sum())
    found = BgNbd(r, alpha, a, b).expected_while_alive(np.array(t), array(x), array(30))
    assert found == pytest.approx([expected], rel=1e-3)


@given(offset=st.floats(-1e-7, 1e-7), x=st.integers(0, 20))
def test_nothing_special_happens_where_a_is_one(offset: float, x: int) -> None:
    near = BgNbd(0.5, 4.0, 1.0 + offset, 2.0).expected_while_alive(np.array(20.0), array(x), array(30.0))
    below = BgNbd(0.5, 4.0, 0.999, 2.0).expected_while_alive(np.array(20.0), array(x), array(30.0))
    assert near == pytest.approx(below, rel=1e-3)


@given(
    r=positive,
    alpha=positive,
    a=positive,
    b=positive,
    x=st.integers(0, 500),
    share=st.floats(0, 1),
    age=st.floats(0, 600),
    weeks=st.floats(0.1, 300),
)
def test_chances_are_chances_and_expectations_grow_with_time(
    r: float, alpha: float, a: float, b: float, x: int, share: float, age: float, weeks: float
) -> None:
    model, seen = BgNbd(r, alpha, a, b), (array(x), array(share * age if x else 0), array(age))
    alive = float(model.probability_alive(*seen)[0])
    assert 0 <= alive <= 1
    assert alive == 1 or x > 0
    soon, later = float(model.expected(weeks, *seen)[0]), float(model.expected(2 * weeks, *seen)[0])
    assert 0 <= soon <= later + 1e-12
    assert later < float("inf")


def test_a_longer_silence_makes_it_less_likely_that_somebody_still_comes() -> None:
    age = np.full(5, 40.0)
    alive = PUBLISHED.probability_alive(np.full(5, 6.0), array(40, 30, 20, 10, 5), age)
    assert (np.diff(alive) < 0).all()


def test_where_nobody_ever_stops_the_fit_says_that_it_has_not_settled() -> None:
    rng = np.random.default_rng(5)
    repeats = rng.poisson(20, 200)
    known = Purchases(np.arange(200), repeats, np.full(200, 39.9), np.full(200, 40.0), np.zeros(200))
    fit = fit_bg_nbd(known)
    assert not fit.summit.is_settled
    alive = fit.model.probability_alive(repeats.astype(float), known.recency, known.age)
    assert alive.min() > 0.99
    assert fit.model.expected(40.0, repeats.astype(float), known.recency, known.age).sum() == pytest.approx(
        repeats.sum(), rel=0.02
    )
