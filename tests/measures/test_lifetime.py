"""Both models on one shop: what fades, what is expected, what it is worth."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.measures.made_up import AMOUNTS, VISITS, purchases, receipts

from localregulars.measures.ahead import WEEKS_A_YEAR
from localregulars.measures.arrays import FloatArray, IntArray
from localregulars.measures.bg_nbd import BgNbd, BgNbdFit, fit_bg_nbd
from localregulars.measures.gamma_gamma import GammaGammaFit, fit_gamma_gamma
from localregulars.measures.lifetime import Lifetime, fit_lifetime
from localregulars.measures.lifetime_value import mean_value, values
from localregulars.measures.maximum import Summit
from localregulars.measures.memory import HALF_LIVES, NOTHING_FADES, Remembered, best_half_life, remember
from localregulars.measures.purchases import Purchases, purchases_until
from localregulars.measures.visit_days import visit_days

START = 738_000


def changing_shop() -> tuple[IntArray, IntArray]:
    """Half the people come often and then seldom, half the other way round: only the last weeks tell who will come."""
    rng = np.random.default_rng(6)
    turn = rng.integers(0, 200, 300)
    swapped = np.arange(300) % 2 == 0
    often = (np.arange(280) < turn[:, None]) == swapped[:, None]
    customer, day = np.nonzero(rng.random((300, 280)) < np.where(often, 0.4, 0.03))
    return customer, day + START


def test_nothing_fades_where_everybody_keeps_their_rate() -> None:
    customer, day, _ = receipts(400, seed=1)
    assert best_half_life(visit_days(customer, day), START + 279) in {NOTHING_FADES, 52.0}


def test_what_was_long_ago_fades_where_people_change_and_that_foretells_better() -> None:
    customer, day = changing_shop()
    until = START + 217
    fitted = fit_lifetime(customer, day, np.ones(len(day)), until)
    assert fitted is not None
    assert fitted.half_life in HALF_LIVES[-3:]
    came = np.bincount(customer[day > until], minlength=300)[fitted.purchases.customer]
    known = fitted.purchases
    steady = fitted.visits.model.expected(62 / 7, known.repeats.astype(float), known.recency, known.age)
    assert np.abs(fitted.expected_visits(62 / 7) - came).mean() < 0.8 * np.abs(steady - came).mean()


def test_what_fades_is_counted_as_by_hand() -> None:
    """One customer on days 0, 7 and 14, judged on day 21 with a half-life of one week.

    The first purchase does not count; the others are two and one weeks ago: 1/4 + 1/2. Three weeks count as the
    integral of 2^-t from 0 to 3: (1 - 1/8) / ln 2.
    """
    customer, day = np.zeros(3, np.int64), np.array([0, 7, 14])
    known = purchases_until(21, customer, day, np.ones(3))
    kept = remember(known, visit_days(customer, day), 21, 1.0)
    assert (kept.repeats.tolist(), kept.age.tolist()) == ([pytest.approx(0.75)], [pytest.approx(0.875 / np.log(2))])


def test_a_value_is_visits_times_amounts_less_what_the_wait_costs() -> None:
    customer, day, amount = receipts(200, seed=2)
    fitted = fit_lifetime(customer, day, amount, START + 279)
    assert fitted is not None
    worth, amounts = values(fitted, 8.0, yearly_discount=0.0), fitted.expected_amounts()
    assert worth is not None
    assert amounts is not None
    assert worth == pytest.approx(fitted.expected_visits(8.0) * amounts)
    discounted = values(fitted, 8.0)
    assert discounted is not None
    early, whole = fitted.expected_visits(4.0), fitted.expected_visits(8.0)
    by_hand = amounts * (early * 1.1 ** (-2 / WEEKS_A_YEAR) + (whole - early) * 1.1 ** (-6 / WEEKS_A_YEAR))
    assert discounted == pytest.approx(by_hand)


def test_the_error_of_the_mean_value_is_how_far_fits_of_such_shops_lie_from_the_truth() -> None:
    away = []
    for seed in range(24):
        known = purchases(300, seed)
        kept = Remembered(known.repeats.astype(np.float64), known.age)
        fitted = Lifetime(known, kept, NOTHING_FADES, fit_bg_nbd(known), fit_gamma_gamma(known))
        expected = VISITS.expected(8.0, known.repeats.astype(float), known.recency, known.age)
        truth = float((expected * AMOUNTS.expected_amount(known.repeats.astype(float), known.mean_amount)).mean())
        found = mean_value(fitted, 8.0, yearly_discount=0.0)
        assert found is not None
        away.append((found.value - truth) / found.standard_error)
    assert 0.7 < float(np.std(away)) < 1.4
    assert abs(float(np.mean(away))) < 0.5


def test_the_error_of_the_mean_value_is_known_too_where_nobody_ever_stops() -> None:
    """Where p is all but nought its parameters are hardly known, and the mean hardly moves with them.

    Worked out again with every parameter a tenth of a standard error away, along the ways in which they are unsure.
    """
    rng = np.random.default_rng(4)
    repeats = rng.poisson(rng.gamma(1.1, 1.0, 300) * 100)
    model, kept = BgNbd(1.1, 1.0, 289.0, 195_133.0), Remembered(repeats.astype(np.float64), np.full(300, 100.0))
    covariance = np.array([[4e-4, 4e-4, 0, 0], [4e-4, 7e-4, 0, 0], [0, 0, 8.0, 7.9995], [0, 0, 7.9995, 8.0]])
    known = Purchases(np.arange(300), repeats, np.where(repeats > 0, 99.0, 0.0), np.full(300, 100.0), np.full(300, 5.0))
    visits = BgNbdFit(model, -1.0, 300, Summit(np.array(model), -1.0, covariance, is_settled=True))
    amounts = GammaGammaFit(AMOUNTS, -1.0, 300, Summit(np.array(AMOUNTS), -1.0, np.zeros((3, 3)), is_settled=True))
    found = mean_value(Lifetime(known, kept, NOTHING_FADES, visits, amounts), 52.0)
    assert found is not None
    spreads, ways = np.linalg.eigh(covariance)
    variance = 0.0
    for spread, way in zip(np.sqrt(np.maximum(spreads, 0)), ways.T, strict=True):
        ends = []
        for side in (0.1, -0.1):
            at = BgNbd(*np.exp(np.log(model) + side * spread * way).tolist())
            each = at.expected(52.0, kept.repeats, known.recency, known.age)
            ends.append(float((each * AMOUNTS.expected_amount(kept.repeats, known.mean_amount)).mean()))
        variance += ((ends[0] - ends[1]) / 0.2) ** 2
    assert found.standard_error == pytest.approx(variance**0.5, rel=0.1)


def test_too_few_who_came_again_are_no_shop_to_fit_to() -> None:
    customer, day = np.repeat(np.arange(19), 2), np.tile([START, START + 9], 19)
    assert fit_lifetime(customer, day, np.ones(38), START + 30) is None
    assert fit_lifetime(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0), START) is None


@given(
    rows=st.lists(st.tuples(st.integers(0, 45), st.integers(0, 90), st.sampled_from([0, 5, 700])), max_size=200),
    until=st.integers(0, 100),
)
@settings(max_examples=40, deadline=None)
def test_whatever_the_receipts_are_every_number_is_one(rows: list[tuple[int, int, int]], until: int) -> None:
    columns: list[FloatArray] = [np.array([row[n] for row in rows], np.float64) for n in range(3)]
    customer, day = columns[0].astype(np.int64), columns[1].astype(np.int64)
    fitted = fit_lifetime(
        np.tile(customer, 2), np.concatenate([day, (day * 7 + 3) % 91]), np.tile(columns[2], 2), until
    )
    if fitted is None:
        return
    alive, expected, worth = fitted.alive(), fitted.expected_visits(13.0), values(fitted, 13.0)
    assert ((alive >= 0) & (alive <= 1)).all()
    assert (np.isfinite(expected) & (expected >= 0)).all()
    assert worth is None or (np.isfinite(worth) & (worth >= 0)).all()
    mean = mean_value(fitted, 13.0)
    assert mean is None or np.isfinite([mean.value, mean.standard_error]).all()
