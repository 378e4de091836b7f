"""Intervals of a share and of the difference of two shares of the same people, who may answer more than once."""

from __future__ import annotations

import numpy as np

from localregulars.measures.arrays import BoolArray, FloatArray, IntArray, numbered
from localregulars.measures.findings import Interval
from localregulars.measures.intervals.quantiles import Z, t_quantile


def wilson(hits: float, n: float) -> Interval:
    """The score interval of Wilson (1927), Journal of the American Statistical Association 22; n > 0."""
    share, spread = hits / n, Z * Z / n
    middle = (share + spread / 2) / (1 + spread)
    reach = Z * np.sqrt(share * (1 - share) / n + spread / (4 * n)) / (1 + spread)
    return Interval(float(min(middle - reach, share)), float(max(middle + reach, share))).within(0.0, 1.0)


def effective_n(values: FloatArray, who: IntArray) -> float:
    """How many answers of different people tell as much as these, of which some people gave several.

    n divided by Kish's design effect (Survey Sampling, 1965), which is taken from the spread of people's sums and so is
    not sure itself: Student's quantile stands for the normal one (Korn and Graubard 1998, Survey Methodology 24). As
    many as people where all answered alike, at most as many as answers. `who` has one number a person.
    """
    people, place = numbered(who)
    return _effective(values, place, people)


def _effective(values: FloatArray, place: IntArray, m: int) -> float:
    """The same; `place` says which of the `m` people each answer is of."""
    n = len(values)
    if m == n or m < 2:
        return float(m)
    off = values - values.mean()
    alone = float((off * off).sum())
    if alone == 0:
        return float(m)
    together = float((np.bincount(place, weights=off) ** 2).sum()) * m / (m - 1)
    return float(min(n / max(together / alone, 1.0) * (Z / t_quantile(m - 1)) ** 2, n))


def net_share(promoters: float, detractors: float, n: float) -> Interval:
    """Where the share of promoters less that of detractors lies, from the variance of both with one added to each.

    The adjusted Wald interval of Bonett and Price (2012), British Journal of Mathematical and Statistical Psychology
    65, for shares of the same people; n > 0.
    """
    more, less, count = (promoters + 1) / (n + 2), (detractors + 1) / (n + 2), n + 2
    reach = Z * np.sqrt(max(more + less - (more - less) ** 2, 0.0) / count)
    return Interval(float(more - less - reach), float(more - less + reach)).within(-1.0, 1.0)


def by_person(hit: BoolArray, who: IntArray) -> tuple[float, float, int]:
    """Hits and answers as if of different people (`effective_n`), and how many people there are."""
    return both_by_person(hit, hit, who)[0]


def both_by_person(one: BoolArray, other: BoolArray, who: IntArray) -> tuple[tuple[float, float, int], ...]:
    """The same of two kinds of hits among the same answers."""
    people, place = numbered(who)
    found = []
    for hit in (one,) if other is one else (one, other):
        n = _effective(hit.astype(np.float64), place, people)
        found.append((float(hit.mean()) * n, n, people))
    return tuple(found)
