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

from benchmarks import coverage_models as models
from benchmarks import coverage_twice as twice
from benchmarks.coverage_shops import Draw, Random, Shop, both_times, people, shown
from benchmarks.side_by_side import Figure, print_figures
from localregulars.measures.arrays import FloatArray
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
    Spent,
    return_of_invitations,
)
from localregulars.measures.findings import Measured, Unsaid
from localregulars.measures.measure import LEAST, IntervalKind
from localregulars.measures.samples import Net, Share, Times, Values

SHOPS = 2_000
LEAST_COVERED, MOST_COVERED = 0.93, 0.97
SEED = 11


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


def ratings(rng: Random, likely: tuple[float, ...] = (0.4, 0.8, 1.5, 4.0, 5.0)) -> Shop:
    """Answers 1 to 5 by the shop's own chances, mostly 4 and 5."""
    count, chances = people(rng, IntervalKind.SKEWED_MEAN), rng.dirichlet(likely)
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
        before, after = (Shop(_of_others(shop.figure), shop.truth) for shop in (draw(rng), draw(rng)))
        return both_times(before.figure, after.figure, after.truth - before.truth)

    return both


def _of_others(figure: Measured | None) -> Measured | None:
    """Of people who are in no other figure, though every draw numbers its own from 0 on."""
    return None if figure is None else figure._replace(made_of=None)


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


KINDS: dict[str, Draw] = {
    "share (Wilson)": share,
    "share, nearly all or nearly none": lambda rng: share(
        rng, None, *((12.0, 1.0) if rng.random() < 0.5 else (1.0, 12.0))
    ),
    "share of 10 customers": lambda rng: share(rng, LEAST[IntervalKind.WILSON]),
    "share, people answer repeatedly": repeated_share,
    "NPS": net,
    "mean rating 1 to 5": ratings,
    "mean rating, nearly all the best": lambda rng: ratings(rng, (0.1, 0.1, 0.2, 1.0, 20.0)),
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
    "difference of mean visits": difference(visits),
    "difference of mean amounts": difference(money),
    "difference of median times": difference(waiting),
    "difference of shares, the same people": twice.shares,
    "difference of retention, the same and later people": twice.cohorts,
    "difference of NPS, the same people": twice.nets,
    "difference of mean ratings, the same people": twice.ratings,
    "difference of mean scores, the same people": twice.scores,
    "return of an invitation": invitation,
    "difference of returns of an invitation": difference(invitation),
    "complaints in 30 days": complaints,
    "difference of complaints in 30 days": lambda rng: complaints(rng, True),  # noqa: FBT003  (the same)
    "difference of the same people's satisfaction": the_same_people,
}


MODELS: dict[tuple[str, ...], Callable[[Random], tuple[Shop, ...]]] = {
    ("mean lifetime value", "expected churn"): models.modelled,
    ("difference of mean lifetime values", "difference of expected churn"): models.from_one_time_to_another,
    ("return of the programme",): lambda rng: (models.looked_after(rng),),
    ("difference of returns of the programme",): lambda rng: (models.two_programmes(rng),),
}
"""The same of what a model says: dearer, and several kinds of one shop."""


_SHARES = ("share (Wilson)", "difference of shares", "difference of shares, the same people")
_RATINGS = ("mean rating 1 to 5", "difference of mean ratings", "difference of mean ratings, the same people")
_MEDIANS = ("median time", "median time, some still wait", "difference of median times")
OF_MEASURES: dict[str, tuple[str, ...]] = {
    "csat": ("share, people answer repeatedly", *_SHARES),
    "csat_mean": _RATINGS,
    "nps": ("NPS", "difference of NPS", "difference of NPS, the same people"),
    "repeat_purchase_rate": _SHARES,
    "churn_seen": _SHARES,
    "retention": (*_SHARES, "difference of retention, the same and later people"),
    "churn_contract": _SHARES,
    "customer_lifetime_value": ("mean lifetime value", "difference of mean lifetime values"),
    "churn_expected": ("expected churn", "difference of expected churn"),
    "return_of_invitations": ("return of an invitation", "difference of returns of an invitation"),
    "return_of_programme": ("return of the programme", "difference of returns of the programme"),
    "engagement_score": (
        "mean score 0 to 100",
        "difference of mean scores",
        "difference of mean scores, the same people",
    ),
    "came_back_after_hello": _SHARES,
    "needs_found": _SHARES,
    "needless_share": _SHARES,
    "days_to_contact": _MEDIANS,
    "told_rate": _SHARES,
    "hours_to_first_response": _MEDIANS,
    "hours_to_resolution": _MEDIANS,
    "birthdays_remembered": ("share, people answer repeatedly", *_SHARES),
}
"""By which kinds the interval of each measure is judged, and that of its change to another time."""
ELSEWHERE: dict[str, tuple[str, ...]] = {
    "application/care/invitation_views.py": ("mean visits", "difference of mean visits"),
    "application/feedback/change_effects.py": (
        "complaints in 30 days",
        "difference of complaints in 30 days",
        "difference of the same people's satisfaction",
    ),
    "application/voices/poll_results.py": ("share (Wilson)", "NPS"),
    "application/voices/survey_results.py": ("share, people answer repeatedly", "mean rating 1 to 5", "NPS"),
    "ui/pages/numbers/charts.py": ("share (Wilson)",),
}
"""The same of modules that show an interval of their own making."""


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
    for names, draw in MODELS.items():
        draws = [draw(rng) for _ in range(shops)]
        found |= {name: covered(list(each)) for name, each in zip(names, zip(*draws, strict=True), strict=True)}
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
