"""BG/NBD: how often customers without a contract will come, and whether they still do.

While active, a customer buys by chance at an own rate λ, and after each purchase stops for good with an own chance p;
over customers λ is gamma distributed (shape r, rate α, in weeks) and p beta distributed (a, b). Fader, Hardie and Lee
(2005), "Counting your customers" the easy way, Marketing Science 24 (2); numbers of equations are theirs.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from localregulars.measures.arrays import FloatArray, IntArray
from localregulars.measures.beta_quadrature import beta_rule
from localregulars.measures.maximum import Summit, highest
from localregulars.measures.purchases import Purchases

_MOST_TERMS = 20_000
_SMALLEST = 1e-13
_LARGEST_A, _LOWEST = 50.0, -10.0
"""Beyond these the terms of the series grow so large, or change sign so often, that digits are lost."""
_RULES, _FEW, _MANY, _MOST, _POINTS = 4096, 12, 32, 256, 1.4
"""Faded repeats are no whole numbers: a rule serves all b + x within 1/4096 or so, with few points for a narrow p and
more of them the more is bought while p is small."""


class BgNbd(NamedTuple):
    """The parameters; time in weeks."""

    r: float
    alpha: float
    a: float
    b: float

    def probability_alive(self, repeats: FloatArray, recency: FloatArray, age: FloatArray) -> FloatArray:
        """The chance that each customer still comes, from x, t_x and T; who bought once only has not stopped yet."""
        return np.asarray(1 / (1 + np.exp(self._odds_gone(repeats, recency, age))))

    def expected(self, weeks: float, repeats: FloatArray, recency: FloatArray, age: FloatArray) -> FloatArray:
        """Purchases to be expected of each customer in the next weeks (equation 10)."""
        alive = self.probability_alive(repeats, recency, age)
        return np.asarray(alive * self.expected_while_alive(np.array(weeks), repeats, age))

    def expected_of_new(self, weeks: FloatArray) -> FloatArray:
        """Repeat purchases to be expected of somebody in the weeks after their first purchase (equation 9)."""
        return self.expected_while_alive(weeks, np.zeros(()), np.zeros(()))

    @property
    def has_series(self) -> bool:
        """Whether expectations are summed up term by term; else they are means over p, with a rule for each x."""
        return self.a <= _LARGEST_A and self.a + self.b - self.r - 1 >= _LOWEST

    def expected_while_alive(self, weeks: FloatArray, repeats: FloatArray, age: FloatArray) -> FloatArray:
        """Purchases to be expected in the next weeks of somebody who still comes; arrays that broadcast."""
        ahead, x, known = np.broadcast_arrays(*(np.asarray(part, np.float64) for part in (weeks, repeats, age)))
        if self.has_series:
            return self._by_series(ahead, x, known)
        return self._by_quadrature(ahead, x, known)

    def _odds_gone(self, repeats: FloatArray, recency: FloatArray, age: FloatArray) -> FloatArray:
        """The logarithm of the odds of having stopped, minus infinity before the first repeat."""
        x = np.maximum(repeats, 1)
        odds = np.log(self.a / (self.b + x - 1)) + (self.r + x) * np.log((self.alpha + age) / (self.alpha + recency))
        return np.where(np.asarray(repeats) > 0, np.minimum(odds, 700.0), -np.inf)

    def _by_series(self, weeks: FloatArray, x: FloatArray, age: FloatArray) -> FloatArray:
        """Equation 10 after Euler's transformation of its hypergeometric function.

        The factor a - 1 of numerator and denominator is taken out, so that nothing cancels near a = 1. What is left is
        the sum over k ≥ 1 of (upper)_k (a)_(k-1) z^k / ((c+1)_(k-1) k!).
        """
        z = weeks / (self.alpha + age + weeks)
        stays = np.log1p(-z)
        near, c, upper = self.a - 1, self.a + self.b + x - 1, self.a + self.b - self.r - 1
        term = upper * z
        total = term.copy()
        for k in range(1, _MOST_TERMS):
            term = term * ((upper + k) * (self.a + k - 1) / ((c + k) * (k + 1)) * z)
            total = total + term
            if np.all(np.abs(term) <= _SMALLEST * np.abs(total) + 1e-300):
                break
        first = -np.expm1(near * stays) / near if abs(near) > 1e-9 else -stays
        return np.asarray(c * first - np.exp(near * stays) * total)

    @staticmethod
    def _points(often: float) -> int:
        """How many points see what happens where p is small: what is bought falls off from p = 1 / `often` on."""
        return int(min(max(_MANY, _POINTS * np.sqrt(often)), _MOST))

    def _by_quadrature(self, weeks: FloatArray, x: FloatArray, age: FloatArray) -> FloatArray:
        """The mean of (1 - ((α+T)/(α+T+pt))^(r+x)) / p over p ~ beta(a, b + x), where the series would cancel."""
        # The same x serves whatever b is nearby: a rule that jumped with b would hide how the mean moves with it.
        size = np.exp(np.round(np.log(self.b)))
        step, place = np.unique(np.round(np.log1p(x / size) * _RULES), return_inverse=True)
        points = _FEW if self.a > _LARGEST_A else self._points(float(np.max((self.r + x) * weeks / (self.alpha + age))))
        rule = beta_rule(self.a, self.b + size * np.expm1(step / _RULES), points)
        at = np.reshape(place, x.shape)
        p, ratio, rate = rule.points[at], weeks / (self.alpha + age), self.r + x
        bought = -np.expm1(-rate[..., None] * np.log1p(p * ratio[..., None])) / np.maximum(p, 1e-300)
        return np.asarray((bought * rule.weights[at]).sum(-1))


@dataclass(frozen=True, slots=True)
class BgNbdFit:
    """The parameters that make what was seen most likely, and how sure they are."""

    model: BgNbd
    log_likelihood: float
    customers: int
    summit: Summit


class _Rows(NamedTuple):
    """Different (x, t_x, T) with how many customers have each, and what depends on x alone."""

    weight: FloatArray
    x: FloatArray
    recency: FloatArray
    age: FloatArray
    beyond: FloatArray
    """How many customers have more than 0, 1, 2 … repeats."""


def fit_bg_nbd(purchases: Purchases) -> BgNbdFit:
    """Maximum likelihood (equation 6); needs customers who came again, or the parameters run away."""
    rows = _unique_rows(purchases)
    weeks, repeats = float(rows.weight @ rows.age), float(rows.weight @ rows.x)
    start = np.array([1.0, max(weeks, 1e-3) / max(repeats, 1.0), 1.0, 1.0])
    summit = highest(lambda parameters: _likelihood(rows, parameters), start)
    r, alpha, a, b = summit.parameters.tolist()
    return BgNbdFit(BgNbd(r, alpha, a, b), summit.log_likelihood, len(purchases.repeats), summit)


def _unique_rows(purchases: Purchases) -> _Rows:
    stacked = np.stack([purchases.repeats.astype(np.float64), purchases.recency, purchases.age], axis=1)
    unique, weight = np.unique(stacked, axis=0, return_counts=True)
    beyond = _survivors(purchases.repeats)
    return _Rows(weight.astype(np.float64), unique[:, 0], unique[:, 1], unique[:, 2], beyond)


def _survivors(repeats: IntArray) -> FloatArray:
    counts = np.bincount(repeats)
    return np.asarray(counts.sum() - np.cumsum(counts), np.float64)


def _likelihood(rows: _Rows, parameters: FloatArray) -> tuple[float, FloatArray]:
    """The log-likelihood and its slopes.

    Gamma and beta functions of r + x and b + x are products over 0 … x - 1, so their sums over customers are sums over
    `beyond`; what is left is how likely each row has stopped.
    """
    r, alpha, a, b = parameters
    weight, x, recency, age, beyond = rows
    k = np.arange(len(beyond))
    customers, later = weight.sum(), np.maximum(x, 1) - 1
    staying = -(r + x) * np.log(alpha + age)
    gone = np.where(x > 0, np.log(a / (b + later)) - (r + x) * np.log(alpha + recency), -np.inf)
    together = np.logaddexp(staying, gone)
    has_gone = weight * np.exp(gone - together)
    stays = weight - has_gone
    value = beyond @ np.log((r + k) * (b + k) / (a + b + k)) + customers * r * np.log(alpha) + weight @ together
    mixed = beyond @ (1 / (a + b + k))
    slope_r = beyond @ (1 / (r + k)) + customers * np.log(alpha)
    slope_r -= stays @ np.log(alpha + age) + has_gone @ np.log(alpha + recency)
    slope_alpha = customers * r / alpha - (stays / (alpha + age) + has_gone / (alpha + recency)) @ (r + x)
    slope_b = beyond @ (1 / (b + k)) - mixed - (has_gone / (b + later)).sum()
    return float(value), np.array([slope_r, slope_alpha, has_gone.sum() / a - mixed, slope_b])
