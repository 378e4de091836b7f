"""What relationships are worth in money: lifetime value, expected churn, and the return on what was put into them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from localregulars.measures.alikeness import Doubt
from localregulars.measures.arrays import FloatArray
from localregulars.measures.findings import Interval, Measured, Reason, Unsaid
from localregulars.measures.intervals.differences import change
from localregulars.measures.lifetime import LEAST_RETURNING, Lifetime, returning
from localregulars.measures.lifetime_value import mean_gone, mean_value
from localregulars.measures.measure import AnyMeasure, IntervalKind, Measure, Unit
from localregulars.measures.samples import Modelled, Sample, Values

MINUTES_AN_HOUR = 60


class LifetimeFacts(NamedTuple):
    """The fitted model (None: too few came again) and how many weeks ahead are asked for."""

    fitted: Lifetime | None
    weeks: float


class Spent(NamedTuple):
    """What was put into relationships, in money but for the minutes; every part 0 or more."""

    minutes: float
    wage_an_hour: float
    gestures: float
    rewards: float

    @property
    def cost(self) -> float:
        """All of it in money."""
        return self.minutes / MINUTES_AN_HOUR * self.wage_an_hour + self.gestures + self.rewards


class Invitation(NamedTuple):
    """What those who were invited bought afterwards, and a hold-out who were left out by lot: sales less refunds, each.

    For invitations only. Nobody is left out of a hello for the sake of a number.
    """

    invited: FloatArray
    held_out: FloatArray
    spent: Spent


class Programme(NamedTuple):
    """What relationships brought in a period as a model says (`value`, `doubt`), for `customers` people.

    `sales` is what these bought in that time, less refunds.
    """

    value: float
    doubt: Doubt
    customers: int
    spent: Spent
    sales: float = 0.0


@dataclass(frozen=True, slots=True)
class Gained:
    """(value - cost) / cost, the value being what the invited bought more than the held-out, for all the invited."""

    invited: FloatArray
    held_out: FloatArray
    cost: float

    @property
    def n(self) -> int:
        """The smaller of both groups: the weaker side decides how sure the difference is."""
        return min(len(self.invited), len(self.held_out))

    def figure(self) -> Measured | None:
        """With the interval of the difference of both means."""
        found = change(Values(self.held_out).figure(), Values(self.invited).figure())
        if isinstance(found, Unsaid):
            return None
        scale = len(self.invited) / self.cost
        ends = None if found.interval is None else Interval(*(end * scale - 1 for end in found.interval))
        return Measured(found.value * scale - 1, self.n, ends)


def lifetime_value(facts: LifetimeFacts) -> Sample | Unsaid:
    """Customer lifetime value: the mean of what customers' purchases of the weeks to come are worth today, in sales.

    Fader, Hardie and Lee (2005), RFM and CLV, Journal of Marketing Research 42; `measures/lifetime_value.py`.
    """
    if facts.fitted is None:
        return Unsaid(Reason.TOO_FEW, 0, LEAST_RETURNING)
    found = mean_value(facts.fitted, facts.weeks)
    if found is None:
        return Unsaid(Reason.NO_DATA)
    return Modelled(found.value, found.doubt, returning(facts.fitted.purchases), least=0.0)


def gone(facts: LifetimeFacts) -> Sample | Unsaid:
    """Churn without a contract, as expected: the mean chance of having stopped coming (1 - P(alive) of BG/NBD)."""
    if facts.fitted is None:
        return Unsaid(Reason.TOO_FEW, 0, LEAST_RETURNING)
    found = mean_gone(facts.fitted)
    return Modelled(found.value, found.doubt, returning(facts.fitted.purchases), least=0.0, most=1.0)


def return_of_invitations(facts: Invitation) -> Sample | Unsaid:
    """Return on relationship investment of an invitation: (value - cost) / cost, the value against a hold-out.

    Return on marketing investment as in Farris et al. (2010), Marketing Metrics, 10.4, with the baseline measured by
    chance assignment.
    """
    if refused := _refused(facts.spent):
        return refused
    if len(facts.invited) and len(facts.held_out) and min(facts.invited.sum(), facts.held_out.sum()) < 0:
        return Unsaid(Reason.REFUNDS_ABOVE_SALES, len(facts.invited))
    return Gained(facts.invited, facts.held_out, facts.spent.cost)


def return_of_programme(facts: Programme) -> Sample | Unsaid:
    """The same with the value of a model in place of a hold-out: by how much more is to be expected of people.

    What customers are worth together is their equity, and the return is its growth less the cost, over the cost (Rust,
    Lemon and Zeithaml 2004, Journal of Marketing 68). Where less is to be expected than before it lies below -1.
    """
    if refused := _refused(facts.spent):
        return refused
    if facts.sales < 0:
        return Unsaid(Reason.REFUNDS_ABOVE_SALES, facts.customers)
    cost = facts.spent.cost
    return Modelled(facts.value / cost - 1, facts.doubt.times(1 / cost), facts.customers)


def _refused(spent: Spent) -> Unsaid | None:
    if min(spent) < 0:
        return Unsaid(Reason.NEGATIVE_COST)
    return None if spent.cost > np.finfo(np.float32).tiny else Unsaid(Reason.NO_COST)


MEASURES: tuple[AnyMeasure, ...] = (
    Measure("customer_lifetime_value", LifetimeFacts, Unit.MONEY, IntervalKind.MODEL, lifetime_value),
    Measure("churn_expected", LifetimeFacts, Unit.SHARE, IntervalKind.MODEL, gone),
    Measure("return_of_invitations", Invitation, Unit.RATIO, IntervalKind.DIFFERENCE, return_of_invitations),
    Measure("return_of_programme", Programme, Unit.RATIO, IntervalKind.MODEL, return_of_programme),
)
