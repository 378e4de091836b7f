"""Customer lifetime value: what the purchases of the next weeks are worth today, and how sure that is."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from localregulars.measures.arrays import FloatArray
from localregulars.measures.bg_nbd import BgNbd
from localregulars.measures.gamma_gamma import GammaGamma
from localregulars.measures.lifetime import Lifetime
from localregulars.measures.memory import Remembered
from localregulars.measures.purchases import Purchases

YEARLY_DISCOUNT = 0.10
"""How much less money is worth a year from now: usual for small businesses, and said wherever a value is shown."""
WEEKS_A_YEAR = 365.25 / 7
_STEP_WEEKS, _COARSE_WEEKS = 4.0, 13.0
"""Purchases are discounted to the middle of steps of that length; how a mean moves is as well seen in long ones."""
_ENOUGH, _MANY, _TOGETHER = 300, 1_000, 150
"""How a mean moves with the parameters is found on so many customers, evenly picked; from how many on alike ones are
taken together; so many are worked out at once."""
_ALIKE = 1 / 16
"""Of more customers, those whose faded visits and time differ by less than a sixteenth are expected to come as often;
that moves the mean by less than a thousandth of it."""
_STEP = 1e-5


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
    return _mean_of(((1.0, fitted),), weeks, yearly_discount)


def mean_gain(
    before: Lifetime, after: Lifetime, weeks: float, yearly_discount: float = YEARLY_DISCOUNT
) -> MeanValue | None:
    """By how much the values of the same customers are greater `after` than `before`, on average; else as `mean_value`.

    Both are by the same fit: what differs is what they have done since.
    """
    return _mean_of(((1.0, after), (-1.0, before)), weeks, yearly_discount)


def _mean_of(parts: tuple[tuple[float, Lifetime], ...], weeks: float, yearly_discount: float) -> MeanValue | None:
    """The mean of so many times the values of each part, and its error by the delta method."""
    fitted = parts[0][1]
    if fitted.amounts is None:
        return None
    model, paid = fitted.visits.model, fitted.amounts.model
    enough = _ENOUGH // len(parts)
    some: list[tuple[float, Purchases, Remembered]] = [(times, *_some(part, enough)) for times, part in parts]

    def visits_at(logs: FloatArray) -> float:
        visits = BgNbd(*np.exp(logs).tolist())
        every = ((times, few, _discounted(visits, few, kept, weeks, yearly_discount)) for times, few, kept in some)
        return sum(times * float((each * _amounts_of(paid, few)).mean()) for times, few, each in every)

    coming = [(times, few, _discounted(model, few, kept, weeks, yearly_discount)) for times, few, kept in some]

    def amounts_at(logs: FloatArray) -> float:
        amounts = GammaGamma(*np.exp(logs).tolist())
        return sum(times * float((each * _amounts_of(amounts, few)).mean()) for times, few, each in coming)

    own, spent = _slopes(visits_at, np.log([*model])), _slopes(amounts_at, np.log([*paid]))
    variance = own @ fitted.visits.summit.covariance @ own + spent @ fitted.amounts.summit.covariance @ spent
    value = 0.0
    for times, part in parts:
        each = _discounted_of_all(model, part.purchases, part.remembered, weeks, yearly_discount)
        value += times * float((each * _amounts_of(paid, part.purchases)).mean())
    return MeanValue(value, float(variance) ** 0.5)


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
    coming = _discounted(visits, purchases, remembered, weeks, yearly_discount, _STEP_WEEKS)
    return np.asarray(coming * _amounts_of(amounts, purchases))


def _amounts_of(amounts: GammaGamma, purchases: Purchases) -> FloatArray:
    return amounts.expected_amount(purchases.repeats.astype(np.float64), purchases.mean_amount)


def _discounted(
    visits: BgNbd,
    purchases: Purchases,
    remembered: Remembered,
    weeks: float,
    yearly_discount: float,
    step: float = _COARSE_WEEKS,
) -> FloatArray:
    """Purchases to be expected of each customer, each counted as what money is worth then."""
    alive = visits.probability_alive(purchases.repeats.astype(np.float64), purchases.recency, purchases.age)
    return np.asarray(alive * _while_alive(visits, remembered, weeks, yearly_discount, step))


def _discounted_of_all(
    visits: BgNbd, purchases: Purchases, remembered: Remembered, weeks: float, yearly_discount: float
) -> FloatArray:
    """The same; of many customers those who are alike (within `_ALIKE`) are worked out once, at their middle."""
    if len(purchases.repeats) <= _MANY:
        return _discounted(visits, purchases, remembered, weeks, yearly_discount, _STEP_WEEKS)
    often, known = (np.rint(np.log1p(part) / _ALIKE).astype(np.int64) for part in remembered)
    _, kind, count = np.unique(often * (int(known.max()) + 1) + known, return_inverse=True, return_counts=True)
    middle = Remembered(*(np.bincount(kind, weights=part) / count for part in remembered))
    alive = visits.probability_alive(purchases.repeats.astype(np.float64), purchases.recency, purchases.age)
    return np.asarray(alive * _while_alive(visits, middle, weeks, yearly_discount, _STEP_WEEKS)[kind])


def _while_alive(
    visits: BgNbd, remembered: Remembered, weeks: float, yearly_discount: float, step: float
) -> FloatArray:
    ends = np.minimum(np.arange(step, weeks + step, step), weeks)
    middles = (np.append(0.0, ends[:-1]) + ends) / 2
    today = (1 + yearly_discount) ** (-middles / WEEKS_A_YEAR)
    worth = np.empty(len(remembered.repeats))
    # Who has just come first takes many more terms: those who are known as long go together.
    order = np.argsort(remembered.age)
    for start in range(0, len(worth), _TOGETHER):
        few = order[start : start + _TOGETHER]
        until = visits.expected_while_alive(ends, remembered.repeats[few, None], remembered.age[few, None])
        worth[few] = np.diff(until, axis=1, prepend=0.0) @ today
    return worth


def _some(fitted: Lifetime, enough: int) -> tuple[Purchases, Remembered]:
    every = slice(None, None, max(1, len(fitted.purchases.repeats) // enough))
    who, repeats, recency, age, mean = fitted.purchases
    purchases = Purchases(who[every], repeats[every], recency[every], age[every], mean[every])
    return purchases, Remembered(fitted.remembered.repeats[every], fitted.remembered.age[every])


def _slopes(function: Callable[[FloatArray], float], at: FloatArray) -> FloatArray:
    here, shifts = function(at), np.eye(len(at)) * _STEP
    return np.array([(function(at + shift) - here) / _STEP for shift in shifts])
