"""Customer lifetime value: what the purchases of the next weeks are worth today, and how sure that is."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from localregulars.measures.arrays import FloatArray
from localregulars.measures.bg_nbd import BgNbd
from localregulars.measures.gamma_gamma import GammaGamma
from localregulars.measures.lifetime import Lifetime
from localregulars.measures.memory import Remembered, foretold
from localregulars.measures.purchases import Purchases

YEARLY_DISCOUNT = 0.10
"""How much less money is worth a year from now: usual for small businesses, and said wherever a value is shown."""
WEEKS_A_YEAR = 365.25 / 7
_STEP_WEEKS = 4.0
"""Purchases are discounted to the middle of steps of that length."""
_ENOUGH = 2_000
"""How a mean moves with the parameters is found on so many customers, evenly picked."""
_STEP = 1e-4


class MeanValue(NamedTuple):
    """The mean over customers and its standard error as far as the parameters are not sure."""

    value: float
    standard_error: float


def values(fitted: Lifetime, weeks: float, yearly_discount: float = YEARLY_DISCOUNT) -> FloatArray | None:
    """What each customer's purchases of the next weeks are worth today, in sales; None where amounts say nothing.

    Expected purchases of each four weeks times the expected amount, discounted to their middle (Fader, Hardie and Lee
    2005, RFM and CLV, equation 1, with a margin of 1: a shop multiplies by its own).
    """
    if fitted.amounts is None:
        return None
    return _values(
        fitted.visits.model, fitted.amounts.model, fitted.purchases, fitted.remembered, weeks, yearly_discount
    )


def mean_value(fitted: Lifetime, weeks: float, yearly_discount: float = YEARLY_DISCOUNT) -> MeanValue | None:
    """The mean of `values` by the delta method; None where amounts say nothing.

    The logarithms of both models' parameters have the covariance of their fits, and nothing between the models.
    """
    every = values(fitted, weeks, yearly_discount)
    if every is None or fitted.amounts is None:
        return None
    one, other = fitted.visits.summit, fitted.amounts.summit
    purchases, remembered = _some(fitted)
    split = len(one.parameters)

    def mean_at(logs: FloatArray) -> float:
        visits, amounts = BgNbd(*np.exp(logs[:split]).tolist()), GammaGamma(*np.exp(logs[split:]).tolist())
        return float(_values(visits, amounts, purchases, remembered, weeks, yearly_discount).mean())

    slopes = _slopes(mean_at, np.log([*fitted.visits.model, *fitted.amounts.model]))
    own, paid = slopes[:split], slopes[split:]
    variance = float(own @ one.covariance @ own + paid @ other.covariance @ paid)
    return MeanValue(float(every.mean()), variance**0.5)


def mean_gone(fitted: Lifetime) -> MeanValue:
    """The mean chance that a customer has stopped coming, by the delta method."""
    known, covariance = fitted.purchases, fitted.visits.summit.covariance

    def mean_at(logs: FloatArray) -> float:
        visits = BgNbd(*np.exp(logs).tolist())
        return 1 - float(visits.probability_alive(known.repeats.astype(np.float64), known.recency, known.age).mean())

    logs = np.log(fitted.visits.model)
    slopes = _slopes(mean_at, logs)
    return MeanValue(mean_at(logs), float(slopes @ covariance @ slopes) ** 0.5)


def _values(
    visits: BgNbd,
    amounts: GammaGamma,
    purchases: Purchases,
    remembered: Remembered,
    weeks: float,
    yearly_discount: float,
) -> FloatArray:
    ends = np.minimum(np.arange(_STEP_WEEKS, weeks + _STEP_WEEKS, _STEP_WEEKS), weeks)
    begun, worth, before = 0.0, np.zeros(len(purchases.repeats)), np.zeros(len(purchases.repeats))
    for end in ends.tolist():
        until = foretold(visits, purchases, remembered, end)
        worth += (until - before) * (1 + yearly_discount) ** (-(begun + end) / 2 / WEEKS_A_YEAR)
        begun, before = end, until
    return np.asarray(worth * amounts.expected_amount(purchases.repeats.astype(np.float64), purchases.mean_amount))


def _some(fitted: Lifetime) -> tuple[Purchases, Remembered]:
    every = slice(None, None, max(1, len(fitted.purchases.repeats) // _ENOUGH))
    who, repeats, recency, age, mean = fitted.purchases
    purchases = Purchases(who[every], repeats[every], recency[every], age[every], mean[every])
    return purchases, Remembered(fitted.remembered.repeats[every], fitted.remembered.age[every])


def _slopes(function: Callable[[FloatArray], float], at: FloatArray) -> FloatArray:
    shifts = np.eye(len(at)) * _STEP
    return np.array([(function(at + shift) - function(at - shift)) / (2 * _STEP) for shift in shifts])
