"""What customers are likely to do next: BG/NBD for visits, gamma-gamma for amounts, fitted to one shop."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from localregulars.measures.ahead import MANY, Direct, ReadOff
from localregulars.measures.arrays import FloatArray, IntArray
from localregulars.measures.bg_nbd import BgNbdFit, fit_bg_nbd
from localregulars.measures.gamma_gamma import GammaGammaFit, fit_gamma_gamma
from localregulars.measures.memory import NOTHING_FADES, Remembered, best_half_life, foretold, remember
from localregulars.measures.purchase_table import PurchaseTable
from localregulars.measures.purchases import WEEK, Purchases, purchases_until
from localregulars.measures.visit_days import visit_days

LEAST_RETURNING = 20
"""With fewer customers who came again there is nothing to fit so many parameters to."""
MOST_FITTED = 4_000
"""From so many customers on, more of them say next to nothing new about the parameters."""


@dataclass(frozen=True, slots=True)
class Lifetime:
    """Both models, fitted, and the customers whom they were fitted to; arrays have one entry a customer.

    `amounts` is None where too few repeat purchases cost anything, or where an unknown customer's have no mean.
    `half_life` in weeks, infinite where nothing fades. `ready` is what customers will do, where that was made ready.
    """

    purchases: Purchases
    remembered: Remembered
    half_life: float
    visits: BgNbdFit
    amounts: GammaGammaFit | None
    ready: ReadOff | None = None

    def alive(self) -> FloatArray:
        """The chance that each customer still comes."""
        known = self.purchases
        return self.visits.model.probability_alive(known.repeats.astype(np.float64), known.recency, known.age)

    def expected_visits(self, weeks: float) -> FloatArray:
        """Days with a purchase to be expected in the next weeks."""
        return foretold(self.visits.model, self.purchases, self.remembered, weeks)

    def expected_amounts(self) -> FloatArray | None:
        """What a purchase of each customer will cost on average; None where amounts say nothing."""
        if self.amounts is None:
            return None
        known = self.purchases
        return self.amounts.model.expected_amount(known.repeats.astype(np.float64), known.mean_amount)


def returning(purchases: Purchases) -> int:
    """How many customers came on a second day."""
    return int((purchases.repeats > 0).sum())


def fit_lifetime(customer: IntArray, days: IntArray, amounts: FloatArray, until: int) -> Lifetime | None:
    """Both models from all purchases up to and including a day (an ordinal), one entry a receipt.

    `customer` are places, not negative; refunds are to be left out before. None with fewer than `LEAST_RETURNING`
    customers who came again.
    """
    purchases = purchases_until(until, customer, days, amounts)
    if returning(purchases) < LEAST_RETURNING:
        return None
    visits = visit_days(customer, days)
    half_life = best_half_life(visits, until)
    kept = remember(purchases, visits, until, half_life)
    return Lifetime(purchases, kept, half_life, fit_bg_nbd(purchases), _amounts(purchases))


def fit_of_some(
    customer: IntArray, days: IntArray, amounts: FloatArray, until: int, most: int = MOST_FITTED
) -> Lifetime | None:
    """The same from no more than so many customers, evenly picked: for parameters these are enough, and quick."""
    who = np.unique(customer)
    step = -(-len(who) // most)
    if step <= 1:
        return fit_lifetime(customer, days, amounts, until)
    chosen = np.isin(customer, who[::step])
    return fit_lifetime(customer[chosen], days[chosen], amounts[chosen], until)


def looking_ahead(
    fitted: Lifetime | None, bought: PurchaseTable, until: int, weeks: float, yearly_discount: float
) -> Lifetime | None:
    """The same with what customers will do in the weeks after any day up to `until` made ready, where it pays."""
    table = bought.table
    if fitted is None or len(table.who) <= MANY:
        return fitted
    often, known = float(np.diff(table.starts).max() - 1), (until - table.first_day) / WEEK
    if fitted.half_life != NOTHING_FADES:
        rate = np.log(2) / fitted.half_life
        # Nobody comes more than daily.
        often, known = min(often, -1 / np.expm1(-rate / WEEK)), -np.expm1(-rate * known) / rate
    direct = Direct(fitted.visits.model, weeks, yearly_discount)
    return replace(fitted, ready=ReadOff.of(direct, Remembered(np.array([often]), np.array([known]))))


def at_the_end_of(day: int, fitted: Lifetime | None, bought: PurchaseTable) -> Lifetime | None:
    """Everybody as they stood at the end of a day, by parameters that were `fitted` before to this shop.

    One yardstick for all days: what differs between two of them is what customers did, and not what was guessed of
    their kind. None where too few had come again by then.
    """
    known = bought.until(day)
    if fitted is None or returning(known) < LEAST_RETURNING:
        return None
    kept = bought.remembered(known, day, fitted.half_life)
    return replace(fitted, purchases=known, remembered=kept)


def each_on_a_day(fitted: Lifetime, bought: PurchaseTable, customer: IntArray, day: IntArray) -> Lifetime:
    """These customers, each as they stood at the end of a day of their own, by parameters that were fitted before."""
    known = bought.each_until(customer, day)
    kept = bought.each_remembered(customer, known, day, fitted.half_life)
    return replace(fitted, purchases=known, remembered=kept)


def _amounts(purchases: Purchases) -> GammaGammaFit | None:
    """None where the amounts have nothing to tell customers apart by, or no mean."""
    known = purchases.mean_amount[(purchases.repeats > 0) & (purchases.mean_amount > 0)]
    if len(known) < LEAST_RETURNING or float(np.ptp(known)) == 0:
        return None
    fit = fit_gamma_gamma(purchases)
    return fit if fit.model.has_mean else None
