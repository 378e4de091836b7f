"""Customer lifetime value: what the purchases of the next weeks are worth today, and how sure that is."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from localregulars.measures.ahead import MANY, SHIFT, Ahead, Direct, ReadOff, moved
from localregulars.measures.alikeness import Doubt
from localregulars.measures.arrays import FloatArray
from localregulars.measures.bg_nbd import BgNbd
from localregulars.measures.gamma_gamma import GammaGamma
from localregulars.measures.lifetime import Lifetime
from localregulars.measures.memory import Remembered
from localregulars.measures.purchases import Purchases

YEARLY_DISCOUNT = 0.10
"""How much less money is worth a year from now: usual for small businesses, and said wherever a value is shown."""
_ENOUGH = 300
"""How a mean moves with the parameters is found on so many customers or more, the same at all times."""
_SCATTER = 2_654_435_761
"""Numbers times that look drawn by lot in their middle bits (Knuth, The Art of Computer Programming 3, 6.4)."""


class MeanValue(NamedTuple):
    """The mean over customers, and how unsure the parameters leave it."""

    value: float
    doubt: Doubt

    @property
    def standard_error(self) -> float:
        """As far as the parameters are not sure."""
        return self.doubt.standard_error


def values(fitted: Lifetime, weeks: float, yearly_discount: float = YEARLY_DISCOUNT) -> FloatArray | None:
    """What each customer's purchases of the next weeks are worth today, in sales; None where amounts say nothing.

    Expected purchases of each four weeks times the expected amount, discounted to their middle (Fader, Hardie and Lee
    2005, RFM and CLV, equation 1, with a margin of 1: a shop multiplies by its own).
    """
    if fitted.amounts is None:
        return None
    model, known = fitted.visits.model, fitted.purchases
    coming = _alive(model, known) * Direct(model, weeks, yearly_discount).expected(fitted.remembered)
    return np.asarray(coming * _amounts_of(fitted.amounts.model, known))


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
    model, paid, ahead = fitted.visits.model, fitted.amounts.model, _ahead(parts, weeks, yearly_discount)
    enough = _ENOUGH // len(parts)
    some = [(times, *_some(part, enough)) for times, part in parts]
    nearby = [ahead.nearby(kept) for _, _, kept in some]
    visits_at = [
        sum(
            times * float((_alive(visits, few) * each[place] * _amounts_of(paid, few)).mean())
            for (times, few, _), each in zip(some, nearby, strict=True)
        )
        for place, visits in enumerate(moved(model))
    ]
    coming = [(times, few, _alive(model, few) * each[0]) for (times, few, _), each in zip(some, nearby, strict=True)]

    def amounts_at(logs: FloatArray) -> float:
        amounts = GammaGamma(*np.exp(logs).tolist())
        return sum(times * float((each * _amounts_of(amounts, few)).mean()) for times, few, each in coming)

    own, spent = (np.array(visits_at[1::2]) - visits_at[2::2]) / (2 * SHIFT), _slopes(amounts_at, np.log([*paid]))
    doubt = Doubt((own, spent), (fitted.visits.summit.covariance, fitted.amounts.summit.covariance))
    value = 0.0
    for times, part in parts:
        each = _alive(model, part.purchases) * ahead.expected(part.remembered)
        value += times * float((each * _amounts_of(paid, part.purchases)).mean())
    return MeanValue(value, doubt)


def _ahead(parts: tuple[tuple[float, Lifetime], ...], weeks: float, yearly_discount: float) -> Ahead:
    """What was made ready for that, or what suits so many customers."""
    fitted = parts[0][1]
    direct = Direct(fitted.visits.model, weeks, yearly_discount)
    if fitted.ready is not None and fitted.ready.direct == direct:
        return fitted.ready
    if max(len(part.purchases.repeats) for _, part in parts) <= MANY:
        return direct
    often, known = zip(*(part.remembered for _, part in parts), strict=True)
    return ReadOff.of(direct, Remembered(np.concatenate(often), np.concatenate(known)))


def mean_gone(fitted: Lifetime) -> MeanValue:
    """The mean chance that a customer has stopped coming, by the delta method."""
    known, covariance = fitted.purchases, fitted.visits.summit.covariance

    def mean_at(logs: FloatArray) -> float:
        visits = BgNbd(*np.exp(logs).tolist())
        return 1 - float(_alive(visits, known).mean())

    logs = np.log(fitted.visits.model)
    return MeanValue(mean_at(logs), Doubt((_slopes(mean_at, logs),), (covariance,)))


def _alive(visits: BgNbd, purchases: Purchases) -> FloatArray:
    return visits.probability_alive(purchases.repeats.astype(np.float64), purchases.recency, purchases.age)


def _amounts_of(amounts: GammaGamma, purchases: Purchases) -> FloatArray:
    return amounts.expected_amount(purchases.repeats.astype(np.float64), purchases.mean_amount)


def _some(fitted: Lifetime, enough: int) -> tuple[Purchases, Remembered]:
    """One of two, four, eight ... of them: whoever stands for a later time stands for an earlier one, too."""
    apart = 1 << max(len(fitted.purchases.repeats) // enough, 1).bit_length() - 1
    every = fitted.purchases.customer * _SCATTER >> 16 & apart - 1 == 0
    who, repeats, recency, age, mean = fitted.purchases
    purchases = Purchases(who[every], repeats[every], recency[every], age[every], mean[every])
    return purchases, Remembered(fitted.remembered.repeats[every], fitted.remembered.age[every])


def _slopes(function: Callable[[FloatArray], float], at: FloatArray) -> FloatArray:
    shifts = np.eye(len(at)) * SHIFT
    return np.array([(function(at + shift) - function(at - shift)) / (2 * SHIFT) for shift in shifts])
