"""Simulated shops whose customers are as the lifetime models say: their figures, and what changes between two times."""

from __future__ import annotations

import numpy as np

from benchmarks.coverage_shops import Random, Shop, both_times, shown
from localregulars.measures.arrays import BoolArray
from localregulars.measures.bg_nbd import BgNbd, fit_bg_nbd
from localregulars.measures.families.worth import Programme, Spent, return_of_programme
from localregulars.measures.findings import Unsaid
from localregulars.measures.gamma_gamma import GammaGamma, fit_gamma_gamma
from localregulars.measures.lifetime import Lifetime
from localregulars.measures.lifetime_value import mean_gain, mean_gone, mean_value
from localregulars.measures.memory import NOTHING_FADES, Remembered
from localregulars.measures.purchases import Purchases
from localregulars.measures.samples import Modelled


def models_of(rng: Random) -> tuple[BgNbd, GammaGamma]:
    """What the customers of a shop may be like."""
    visits_model = BgNbd(rng.uniform(0.5, 2), rng.uniform(3, 8), rng.uniform(0.5, 1.5), rng.uniform(2, 5))
    return visits_model, GammaGamma(rng.uniform(2, 6), rng.uniform(3, 6), rng.uniform(10, 30))


def modelled(rng: Random) -> tuple[Shop, Shop]:
    """The mean lifetime value and the mean chance of having gone, of a shop that is as the models say."""
    visits_model, amounts_model = models_of(rng)
    known = simulated(rng, int(rng.integers(100, 600)), visits_model, amounts_model)
    repeats = known.repeats.astype(np.float64)
    fitted = Lifetime(known, Remembered(repeats, known.age), NOTHING_FADES, fit_bg_nbd(known), fit_gamma_gamma(known))
    alive = 1 - float(visits_model.probability_alive(repeats, known.recency, known.age).mean())
    expected = visits_model.expected(26.0, repeats, known.recency, known.age)
    worth = float((expected * amounts_model.expected_amount(repeats, known.mean_amount)).mean())
    gone, value = mean_gone(fitted), mean_value(fitted, 26.0, yearly_discount=0.0)
    n = len(repeats)
    return (
        Shop(None, worth) if value is None else shown(Modelled(value.value, value.doubt, n, 0.0), worth),
        shown(Modelled(gone.value, gone.doubt, n, 0.0, 1.0), alive),
    )


def looked_after(rng: Random) -> Shop:
    """The return of a programme: what is expected of its customers four weeks later, less what was on the day before.

    Their model is fitted to the later day.
    """
    visits_model, amounts_model = models_of(rng)
    before, after = seen_twice(rng, int(rng.integers(100, 600)), visits_model, amounts_model)
    fits = fit_bg_nbd(after), fit_gamma_gamma(after)
    truth, sides = 0.0, []
    for times, known in ((-1, before), (1, after)):
        repeats = known.repeats.astype(np.float64)
        sides.append(Lifetime(known, Remembered(repeats, known.age), NOTHING_FADES, *fits))
        expected = visits_model.expected(26.0, repeats, known.recency, known.age)
        truth += times * float((expected * amounts_model.expected_amount(repeats, known.mean_amount)).mean())
    gain = mean_gain(sides[0], sides[1], 26.0, yearly_discount=0.0)
    if gain is None:
        return Shop(None, truth)
    n, spent = len(before.repeats), Spent(0.0, 0.0, 100.0, 0.0)
    found = return_of_programme(Programme(gain.value * n, gain.doubt.times(n), n, spent))
    return Shop(None, truth) if isinstance(found, Unsaid) else shown(found, truth * n / spent.cost - 1)


MONTHS_APART = (4.0, 13.0, 26.0)
"""Weeks between two times that are compared: a month, a quarter, half a year."""


def from_one_time_to_another(rng: Random) -> tuple[Shop, Shop]:
    """By how much the mean lifetime value and the expected churn of a shop changed; new customers came meanwhile.

    One fit, to the later time, says what both times were like.
    """
    visits_model, amounts_model = models_of(rng)
    apart = float(rng.choice(MONTHS_APART))
    earlier, after = seen_twice(rng, int(rng.integers(100, 600)), visits_model, amounts_model, apart)
    were_there = rng.random(len(earlier.age)) < rng.uniform(0.6, 1.0)
    fits = fit_bg_nbd(after), fit_gamma_gamma(after)
    worth, gone, worth_truth, gone_truth = [], [], [], []
    for known in (_of(earlier, were_there), after):
        repeats = known.repeats.astype(np.float64)
        fitted = Lifetime(known, Remembered(repeats, known.age), NOTHING_FADES, *fits)
        expected = visits_model.expected(26.0, repeats, known.recency, known.age)
        worth_truth.append(float((expected * amounts_model.expected_amount(repeats, known.mean_amount)).mean()))
        gone_truth.append(1 - float(visits_model.probability_alive(repeats, known.recency, known.age).mean()))
        value, share = mean_value(fitted, 26.0, yearly_discount=0.0), mean_gone(fitted)
        worth.append(None if value is None else Modelled(value.value, value.doubt, len(repeats), 0.0).figure())
        gone.append(Modelled(share.value, share.doubt, len(repeats), 0.0, 1.0).figure())
    return (
        both_times(worth[0], worth[1], worth_truth[1] - worth_truth[0]),
        both_times(gone[0], gone[1], gone_truth[1] - gone_truth[0]),
    )


def _of(known: Purchases, chosen: BoolArray) -> Purchases:
    """What some of the customers bought."""
    customer, repeats, recency, age, mean = known
    return Purchases(customer[chosen], repeats[chosen], recency[chosen], age[chosen], mean[chosen])


def two_programmes(rng: Random) -> Shop:
    """By how much the return of one time differs from that of another: other customers, and one fit for both."""
    visits_model, amounts_model = models_of(rng)
    before, after = seen_twice(rng, int(rng.integers(100, 600)), visits_model, amounts_model)
    fits, is_first = (fit_bg_nbd(after), fit_gamma_gamma(after)), rng.random(len(before.age)) < 0.5
    found, truths = [], []
    for chosen in (is_first, ~is_first):
        truth, sides = 0.0, []
        for times, every in ((-1, before), (1, after)):
            known = _of(every, chosen)
            repeats = known.repeats.astype(np.float64)
            sides.append(Lifetime(known, Remembered(repeats, known.age), NOTHING_FADES, *fits))
            expected = visits_model.expected(26.0, repeats, known.recency, known.age)
            truth += times * float((expected * amounts_model.expected_amount(repeats, known.mean_amount)).mean())
        gain = mean_gain(sides[0], sides[1], 26.0, yearly_discount=0.0)
        n, spent = int(chosen.sum()), Spent(0.0, 0.0, rng.uniform(50, 200), 0.0)
        if gain is None:
            return Shop(None, 0.0)
        returned = return_of_programme(Programme(gain.value * n, gain.doubt.times(n), n, spent))
        found.append(None if isinstance(returned, Unsaid) else returned.figure())
        truths.append(truth * n / spent.cost - 1)
    return both_times(found[0], found[1], truths[1] - truths[0])


def seen_twice(
    rng: Random, customers: int, visits_model: BgNbd, amounts_model: GammaGamma, apart: float = 4.0
) -> tuple[Purchases, Purchases]:
    """The same customers on a day and some weeks later; who came first in the last weeks before it too."""
    rate = rng.gamma(visits_model.r, 1 / visits_model.alpha, customers)
    stops = rng.beta(visits_model.a, visits_model.b, customers)
    age = 40 - rng.uniform(0, 40 / 3, customers)
    repeats, recency = np.zeros((2, customers), np.int64), np.zeros((2, customers))
    clock, active = np.zeros(customers), age > 0
    while active.any():
        clock = clock + rng.exponential(1, customers) / rate
        active = active & (clock <= age + apart)
        for look, until in enumerate((age, age + apart)):
            came = active & (clock <= until)
            repeats[look, came] += 1
            recency[look, came] = clock[came]
        active = active & (rng.random(customers) >= stops)
    shape = rng.gamma(amounts_model.q, 1 / amounts_model.gamma, customers)
    more = [repeats[0], repeats[1] - repeats[0]]
    paid = np.cumsum(
        [np.where(n > 0, rng.gamma(amounts_model.p * np.maximum(n, 1), 1 / shape), 0.0) for n in more], axis=0
    )
    mean = np.divide(paid, repeats, out=np.zeros_like(paid), where=repeats > 0)
    first, second = (
        Purchases(np.arange(customers), repeats[look], recency[look], age + apart * look, mean[look]) for look in (0, 1)
    )
    return first, second


def simulated(rng: Random, customers: int, visits_model: BgNbd, amounts_model: GammaGamma) -> Purchases:
    """Forty weeks of customers as the models say; they came first in the first third."""
    rate = rng.gamma(visits_model.r, 1 / visits_model.alpha, customers)
    stops = rng.beta(visits_model.a, visits_model.b, customers)
    age = 40 - rng.uniform(0, 40 / 3, customers)
    repeats, recency, clock, active = np.zeros(customers, np.int64), np.zeros(customers), np.zeros(customers), age > 0
    while active.any():
        clock = clock + rng.exponential(1, customers) / rate
        came = active & (clock <= age)
        repeats[came] += 1
        recency[came] = clock[came]
        active = came & (rng.random(customers) >= stops)
    shape, count = rng.gamma(amounts_model.q, 1 / amounts_model.gamma, customers), np.maximum(repeats, 1)
    mean = np.where(repeats > 0, rng.gamma(amounts_model.p * count, 1 / shape) / count, 0.0)
    return Purchases(np.arange(customers), repeats, recency, age, mean)
