"""Gamma-gamma: what a customer's purchases are worth on average.

Amounts of one customer are gamma distributed (shape p), and their rate is gamma distributed over customers (shape q,
rate γ); they must not go with how often somebody comes. Fader and Hardie (2013), The gamma-gamma model of monetary
value, note 025 of brucehardie.com; the model of Fader, Hardie and Lee (2005), RFM and CLV, Journal of Marketing
Research 42.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from localregulars.measures.arrays import FloatArray, IntArray
from localregulars.measures.log_gamma import digamma, log_gamma
from localregulars.measures.maximum import Summit, highest
from localregulars.measures.purchases import Purchases


class GammaGamma(NamedTuple):
    """The parameters; `gamma` in the unit of the amounts."""

    p: float
    q: float
    gamma: float

    @property
    def has_mean(self) -> bool:
        """Whether the amounts of an unknown customer have a finite mean."""
        return self.q > 1

    def expected_amount(self, repeats: FloatArray, mean_amount: FloatArray) -> FloatArray:
        """The mean that each customer's purchases will have: their own, pulled to everybody's (note 025, equation 5).

        Who has no repeat purchase gets everybody's mean; infinite where that is not known (`has_mean`).
        """
        below = np.asarray(self.p * repeats + self.q - 1, np.float64)
        value = self.p * (self.gamma + repeats * mean_amount)
        return np.asarray(np.divide(value, below, out=np.full(np.shape(value), np.inf), where=below > 0))


@dataclass(frozen=True, slots=True)
class GammaGammaFit:
    """The parameters that make what was paid most likely, and how sure they are; `customers` are those with repeats."""

    model: GammaGamma
    log_likelihood: float
    customers: int
    summit: Summit


class _Rows(NamedTuple):
    """Sums over customers with repeat purchases that cost something; `x` are the different numbers of repeats."""

    x: FloatArray
    customers: IntArray
    place: IntArray
    log_mean: FloatArray
    """Sum of ln z over the customers of each x."""
    repeats: FloatArray
    paid: FloatArray
    """x z of every customer, and `place` where their x is."""


def fit_gamma_gamma(purchases: Purchases) -> GammaGammaFit:
    """Maximum likelihood over the customers whose repeat purchases cost something (note 025, equation 1a)."""
    known = (purchases.repeats > 0) & (purchases.mean_amount > 0)
    repeats, mean = purchases.repeats[known].astype(np.float64), purchases.mean_amount[known]
    unit = float(np.median(mean)) if len(mean) else 1.0
    rows = _rows(repeats, mean / unit)
    summit = highest(lambda parameters: _likelihood(rows, parameters), np.array([1.0, 2.0, 1.0]))
    p, q, gamma = summit.parameters.tolist()
    # Amounts were divided by a unit of their size, so that the search starts near; the density of z changes with it.
    per_unit = summit.log_likelihood - len(mean) * float(np.log(unit))
    return GammaGammaFit(GammaGamma(p, q, gamma * unit), per_unit, len(mean), summit)


def _rows(repeats: FloatArray, mean: FloatArray) -> _Rows:
    x, place = np.unique(repeats, return_inverse=True)
    log_mean = np.bincount(place, weights=np.log(mean), minlength=len(x)).astype(np.float64)
    return _Rows(x, np.bincount(place, minlength=len(x)), place, log_mean, repeats, repeats * mean)


def _likelihood(rows: _Rows, parameters: FloatArray) -> tuple[float, FloatArray]:
    """The log-likelihood and its slopes; gamma functions once for each number of repeats."""
    p, q, gamma = parameters
    x, count = rows.x, rows.customers
    total, shape = count.sum(), p * rows.x + q
    log_sum = np.log(gamma + rows.paid)
    by_x = np.bincount(rows.place, weights=log_sum, minlength=len(x))
    alone = np.array([q])
    gammas = log_gamma(shape) - log_gamma(p * x) - log_gamma(alone) + p * x * np.log(x)
    value = count @ gammas + total * q * np.log(gamma) + (p * x - 1) @ rows.log_mean - shape @ by_x
    both = digamma(shape)
    slope_p = count @ (x * (both - digamma(p * x) + np.log(x))) + x @ rows.log_mean - x @ by_x
    slope_q = count @ (both - digamma(alone)) + total * np.log(gamma) - by_x.sum()
    slope_gamma = total * q / gamma - ((p * rows.repeats + q) / (gamma + rows.paid)).sum()
    return float(value), np.array([slope_p, slope_q, slope_gamma])
