"""How often intervals hold the truth: 2,000 simulated shops for every kind of figure that is shown with one.

    python -m benchmarks.coverage [--shops N]

A shop draws its own truth (how satisfied its customers are, what they spend) from what shops may be like, a number of
customers from the threshold "too few to say" upwards, and then the answers of those customers. Counted is how often
the interval that would be shown holds that shop's truth: between 93 and 97 of 100 is wanted. Hard kinds stand beside
the usual ones: no more people than the threshold asks for, nearly everybody satisfied, amounts with a long tail.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from benchmarks.side_by_side import Figure, print_figures
from localregulars.measures.arrays import FloatArray
from localregulars.measures.bg_nbd import BgNbd, fit_bg_nbd
from localregulars.measures.families.changes import (
    LEAST_DAYS,
    MONTH_DAYS,
    MOST_DAYS,
    Around,
    Satisfaction,
    complaints_a_month,
    same_people,
)
from localregulars.measures.families.worth import (
    Invitation,
    Programme,
    Spent,
    return_of_invitations,
    return_of_programme,
)
from localregulars.measures.findings import Measured, Unsaid
from localregulars.measures.gamma_gamma import GammaGamma, fit_gamma_gamma
from localregulars.measures.intervals.differences import change
from localregulars.measures.lifetime import Lifetime
from localregulars.measures.lifetime_value import mean_gain, mean_gone, mean_value
from localregulars.measures.measure import LEAST, IntervalKind
from localregulars.measures.memory import NOTHING_FADES, Remembered
from localregulars.measures.purchases import Purchases
from localregulars.measures.samples import Modelled, Net, Sample, Share, Times, Values

SHOPS = 2_000
LEAST_COVERED, MOST_COVERED = 0.93, 0.97
SEED = 11
Random = np.random.Generator


class Shop(NamedTuple):
    """What would be shown, and the truth; None where there is nothing to say."""

    figure: Measured | None
    truth: float


Draw = Callable[[Random], Shop]


def shown(sample: Sample, truth: float) -> Shop:
    """What the program shows of a sample."""
    return Shop(sample.figure(), truth)


def people(rng: Random, kind: IntervalKind, most: int = 400) -> int:
    """How many customers a shop has: from the threshold on, few more likely than many."""
    return int(np.exp(rng.uniform(np.log(LEAST[kind]), np.log(most))))


def share(rng: Random, n: int | None = None, alpha: float = 2.0, beta: float = 2.0) -> Shop:
    """Customers of whom each is satisfied with the shop's own chance."""
    count, truth = n or people(rng, IntervalKind.WILSON), rng.beta(alpha, beta)
    return shown(Share(rng.random(count) < truth, np.arange(count)), truth)


def repeated_share(rng: Random) -> Shop:
    """The same where people answer one to five times and mostly alike."""
    count, truth, alike = people(rng, IntervalKind.WILSON, 150), rng.beta(4, 2), rng.uniform(1, 8)
    count = max(count, 20)
    who = np.repeat(np.arange(count), rng.integers(1, 6, count))
    own = rng.beta(truth * alike, (1 - truth) * alike, count)
    # Which people answer often is chance, so that the mean over answers aims at the mean over people.
    return shown(Share(rng.random(len(who)) < own[who], who), truth)


def net(rng: Random) -> Shop:
    """Promoters, passives and detractors by the shop's own chances."""
    count, chances = people(rng, IntervalKind.VARIANCE), rng.dirichlet([5.0, 2.5, 1.5])
    side = rng.choice([1, 0, -1], count, p=chances)
    return shown(Net(side, np.arange(count)), 100 * float(chances[0] - chances[2]))


def ratings(rng: Random) -> Shop:
    """Answers 1 to 5 by the shop's own chances, mostly 4 and 5."""
    count, chances = people(rng, IntervalKind.SKEWED_MEAN), rng.dirichlet([0.4, 0.8, 1.5, 4.0, 5.0])
    truth = float(chances @ np.arange(1, 6))
    return shown(Values(rng.choice(np.arange(1.0, 6.0), count, p=chances), 1.0, 5.0), truth)


def engagement(rng: Random) -> Shop:
    """Scores 0 to 100, many of them low."""
    count, alpha, beta = people(rng, IntervalKind.SKEWED_MEAN), rng.uniform(0.4, 2), rng.uniform(1, 6)
    return shown(Values(100 * rng.beta(alpha, beta, count), 0.0, 100.0), 100 * alpha / (alpha + beta))


def skewed(rng: Random, n: int) -> tuple[FloatArray, float]:
    """Amounts with a long tail, some customers with none: log-normal or gamma, as the shop is."""
    if rng.random() < 0.5:
        sigma = rng.uniform(0.3, 1.0)
        values, mean = rng.lognormal(3, sigma, n), float(np.exp(3 + sigma**2 / 2))
    else:
        shape = rng.uniform(0.5, 3.0)
        values, mean = rng.gamma(shape, 20, n), 20 * shape
    bought = rng.uniform(0.5, 1.0)
    return np.where(rng.random(n) < bought, values, 0.0), bought * mean


def money(rng: Random, n: int | None = None) -> Shop:
    """The mean of such amounts."""
    values, truth = skewed(rng, n or people(rng, IntervalKind.SKEWED_MEAN))
    return shown(Values(values), truth)


def visits(rng: Random) -> Shop:
    """Visits of each customer: Poisson with a gamma distributed rate."""
    count, r, mean = people(rng, IntervalKind.SKEWED_MEAN), rng.uniform(0.5, 3), rng.uniform(1, 10)
    return shown(Values(rng.poisson(rng.gamma(r, mean / r, count)).astype(np.float64)), mean)


def waiting(rng: Random, is_watched: bool = False) -> Shop:  # noqa: FBT001, FBT002  (a row of the table below)
    """Hours until the first word, log-normal; watched at a moment when some still wait, where `is_watched`."""
    count, sigma = people(rng, IntervalKind.MEDIAN, 200), rng.uniform(0.5, 1.5)
    hours, truth = rng.lognormal(2, sigma, count), float(np.exp(2))
    looked = rng.uniform(0, 4 * truth, count) + truth if is_watched else np.full(count, np.inf)
    return shown(Times(np.minimum(hours, looked), hours <= looked), truth)


def difference(draw: Draw) -> Draw:
    """The change of a figure between two periods with different people."""

    def both(rng: Random) -> Shop:
        before, after = draw(rng), draw(rng)
        if before.figure is None or after.figure is None:
            return Shop(None, 0.0)
        found = change(before.figure, after.figure)
        figure = None if isinstance(found, Unsaid) else Measured(found.value, 0, found.interval)
        return Shop(figure, after.truth - before.truth)

    return both


def invitation(rng: Random) -> Shop:
    """What came back for each that an invitation cost: some were left out by lot, the invited buy more or less."""
    count, left_out = people(rng, IntervalKind.DIFFERENCE), people(rng, IntervalKind.DIFFERENCE, 100)
    values, mean = skewed(rng, count + left_out)
    lift, cost = rng.uniform(0.8, 1.6), rng.uniform(0.5, 2) * mean
    spent = Spent(0.0, 0.0, cost * count / 4, 0.0)
    found = return_of_invitations(Invitation(lift * values[:count], values[count:], spent))
    truth = (lift - 1) * mean * count / spent.cost - 1
    return Shop(None, truth) if isinstance(found, Unsaid) else shown(found, truth)


def complaints(rng: Random, is_difference: bool = False) -> Shop:  # noqa: FBT001, FBT002  (a row of the table below)
    """Complaints in 30 days after a change, or by how many fewer than before: by chance, at the shop's own rates."""
    days = int(rng.integers(LEAST_DAYS, MOST_DAYS + 1))
    before, after = rng.uniform(5, 40), rng.uniform(5, 40)
    counts = rng.poisson([before, after])
    day = np.repeat([999, 1000], counts)
    found = complaints_a_month(day, np.full(len(day), -1), Around(1000, 1000 + days, 0))
    if isinstance(found, Unsaid):
        return Shop(None, 0.0)
    a_month = MONTH_DAYS / days
    if is_difference:
        return Shop(Measured(found.value, 0, found.interval), (after - before) * a_month)
    return Shop(found.after, after * a_month)


def the_same_people(rng: Random) -> Shop:
    """By how much happier the same people are after a change: one to three words of each before it and after."""
    count, better, alike = people(rng, IntervalKind.SKEWED_MEAN, 150), rng.uniform(-0.2, 0.4), rng.uniform(1, 5)
    own = rng.beta(alike, alike, count)
    sides = []
    for day, shift in ((999, 0.0), (1000, better)):
        who = np.repeat(np.arange(count), rng.integers(1, 4, count))
        chance = np.clip(own + shift, 0, 1)
        value = rng.binomial(2, chance[who]) / 2
        sides.append((np.full(len(who), day), value, who))
    found = same_people(
        Satisfaction(*(np.concatenate(part) for part in zip(*sides, strict=True))), Around(1000, 1040, 0)
    )
    truth = _mean_step(alike, better)
    return Shop(found if isinstance(found, Measured) else None, truth)


def _mean_step(alike: float, better: float) -> float:
    """By how much the mean of a beta(alike, alike) share moves, where nobody gets beyond 0 and 1."""
    share = (np.arange(2_000) + 0.5) / 2_000
    weight = (share * (1 - share)) ** (alike - 1)
    return float((np.clip(share + better, 0, 1) - share) @ weight / weight.sum())


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
        Shop(None, worth) if value is None else shown(Modelled(value.value, value.standard_error, n, 0.0), worth),
        shown(Modelled(gone.value, gone.standard_error, n, 0.0, 1.0), alive),
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
    found = return_of_programme(Programme(gain.value * n, gain.standard_error * n, n, spent))
    return Shop(None, truth) if isinstance(found, Unsaid) else shown(found, truth * n / spent.cost - 1)


def seen_twice(
    rng: Random, customers: int, visits_model: BgNbd, amounts_model: GammaGamma
) -> tuple[Purchases, Purchases]:
    """The same customers on a day and four weeks later; who came first in the last weeks before it too."""
    rate = rng.gamma(visits_model.r, 1 / visits_model.alpha, customers)
    stops = rng.beta(visits_model.a, visits_model.b, customers)
    age = 40 - rng.uniform(0, 40 / 3, customers)
    repeats, recency = np.zeros((2, customers), np.int64), np.zeros((2, customers))
    clock, active = np.zeros(customers), age > 0
    while active.any():
        clock = clock + rng.exponential(1, customers) / rate
        active = active & (clock <= age + 4)
        for look, until in enumerate((age, age + 4)):
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
        Purchases(np.arange(customers), repeats[look], recency[look], age + 4 * look, mean[look]) for look in (0, 1)
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


KINDS: dict[str, Draw] = {
    "share (Wilson)": share,
    "share, nearly all or nearly none": lambda rng: share(
        rng, None, *((12.0, 1.0) if rng.random() < 0.5 else (1.0, 12.0))
    ),
    "share of 10 customers": lambda rng: share(rng, LEAST[IntervalKind.WILSON]),
    "share, people answer repeatedly": repeated_share,
    "NPS": net,
    "mean rating 1 to 5": ratings,
    "mean score 0 to 100": engagement,
    "mean visits": visits,
    "mean amount, long tail": money,
    "mean amount of 10 customers": lambda rng: money(rng, LEAST[IntervalKind.SKEWED_MEAN]),
    "median time": waiting,
    "median time, some still wait": lambda rng: waiting(rng, True),  # noqa: FBT003  (the same)
    "difference of shares": difference(share),
    "difference of mean ratings": difference(ratings),
    "difference of mean scores": difference(engagement),
    "difference of NPS": difference(net),
    "difference of mean amounts": difference(money),
    "difference of median times": difference(waiting),
    "return of an invitation": invitation,
    "complaints in 30 days": complaints,
    "difference of complaints in 30 days": lambda rng: complaints(rng, True),  # noqa: FBT003  (the same)
    "difference of the same people's satisfaction": the_same_people,
}


class Covered(NamedTuple):
    """Of so many shops with a figure, the share whose interval held the truth."""

    share: float
    shops: int


def covered(draws: list[Shop]) -> Covered:
    """Those without an interval are left out: nothing is shown of them."""
    told = [(shop.figure.interval, shop.truth) for shop in draws if shop.figure is not None and shop.figure.interval]
    return Covered(sum(low <= truth <= high for (low, high), truth in told) / max(len(told), 1), len(told))


def measure(shops: int = SHOPS) -> dict[str, Covered]:
    """Coverage by kind."""
    rng = np.random.default_rng(SEED)
    found = {name: covered([draw(rng) for _ in range(shops)]) for name, draw in KINDS.items()}
    models = [modelled(rng) for _ in range(shops)]
    found["mean lifetime value"] = covered([value for value, _ in models])
    found["expected churn"] = covered([gone for _, gone in models])
    found["return of the programme"] = covered([looked_after(rng) for _ in range(shops)])
    return found


def figures(shops: int = SHOPS) -> list[Figure]:
    """Each kind's coverage beside the least and the most that are wanted."""
    out = []
    for name, found in measure(shops).items():
        what = f"{name} ({found.shops:,} shops)"
        out.append(Figure(what, found.share, LEAST_COVERED, "", is_floor=True))
        out.append(Figure(what, found.share, MOST_COVERED, ""))
    return out


def main() -> int:
    """Print the table; 1 when a kind covers too little or too much."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shops", type=int, default=SHOPS)
    found = figures(parser.parse_args().shops)
    print_figures("Coverage of 95 % intervals", found)
    return 0 if all(figure.holds for figure in found) else 1


if __name__ == "__main__":
    sys.exit(main())
