"""Gamma-gamma: its likelihood beside the published formula, its fit beside the truth."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.measures.made_up import AMOUNTS, purchases

from localregulars.measures.gamma_gamma import GammaGamma, fit_gamma_gamma


def formula(model: GammaGamma, x: int, z: float) -> float:
    """Equation 1a of the note, term by term."""
    p, q, gamma = model
    gammas = math.lgamma(p * x + q) - math.lgamma(p * x) - math.lgamma(q)
    return (
        gammas
        + q * math.log(gamma)
        + (p * x - 1) * math.log(z)
        + p * x * math.log(x)
        - (p * x + q) * math.log(gamma + x * z)
    )


def test_the_log_likelihood_of_the_fit_is_that_of_the_published_formula_and_none_near_it_is_higher() -> None:
    known = purchases(400, seed=1)
    fit = fit_gamma_gamma(known)
    rows = [(x, z) for x, z in zip(known.repeats.tolist(), known.mean_amount.tolist(), strict=True) if x]
    assert fit.customers == len(rows)
    assert fit.log_likelihood == pytest.approx(sum(formula(fit.model, *row) for row in rows), rel=1e-9)
    for place in range(3):
        for factor in (0.98, 1.02):
            other = [value * (factor if n == place else 1) for n, value in enumerate(fit.model)]
            assert sum(formula(GammaGamma(*other), *row) for row in rows) < fit.log_likelihood


def test_the_fit_finds_the_parameters_of_a_large_made_up_shop() -> None:
    fit = fit_gamma_gamma(purchases(10_000, seed=2))
    assert fit.summit.is_settled
    away = (np.log(fit.model) - np.log(AMOUNTS)) / np.sqrt(np.diag(fit.summit.covariance))
    assert np.abs(away).max() < 3
    assert fit.model == pytest.approx(AMOUNTS, rel=0.2)


@settings(max_examples=15, deadline=None)
@given(unit=st.floats(0.001, 10_000.0))
def test_another_currency_changes_gamma_alone(unit: float) -> None:
    known = purchases(120, seed=3)
    here = fit_gamma_gamma(known).model
    there = fit_gamma_gamma(known._replace(mean_amount=known.mean_amount * unit)).model
    assert there == pytest.approx((here.p, here.q, here.gamma * unit), rel=1e-4)


def test_an_amount_is_between_the_own_and_everybodys_and_nearer_to_the_own_the_more_purchases_there_are() -> None:
    """With p = 4, q = 4, γ = 15 everybody's mean is 4 · 15 / 3 = 20; (15 + x · 50) · 4 / (4 x + 3) beside it."""
    x = np.array([0.0, 1.0, 3.0, 30.0])
    found = AMOUNTS.expected_amount(x, np.where(x > 0, 50.0, 0.0))
    assert found == pytest.approx([20.0, 4 * 65 / 7, 4 * 165 / 15, 4 * 1515 / 123])


def test_without_a_finite_mean_it_says_so() -> None:
    assert not GammaGamma(1.0, 0.9, 1.0).has_mean
    assert np.isinf(GammaGamma(1.0, 0.9, 1.0).expected_amount(np.array([0.0]), np.array([0.0])))[0]
