"""Simulated shops at two times with the same people, who mostly are as they were: what changed, and the truth."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from benchmarks.coverage_shops import Random, Shop, both_times, people
from localregulars.measures.arrays import BoolArray, FloatArray, IntArray
from localregulars.measures.measure import LEAST, IntervalKind
from localregulars.measures.samples import Net, Sample, Share, Values, judged

_MOST = 300
_SPARE = 1.6
"""So many times the people that a figure needs: not everybody is there both times."""


def _whole_shop(rng: Random, kind: IntervalKind) -> tuple[int, BoolArray, BoolArray]:
    """How many people a shop knows, and who of them is there at each time: most of them at both."""
    count = int(_SPARE * people(rng, kind, _MOST))
    there = rng.uniform(0.6, 1.0)
    return count, rng.random(count) < there, rng.random(count) < there


def _shown(kind: IntervalKind, both: Sequence[Sample], truth: float) -> Shop:
    before, after = (judged(each, LEAST[kind]) for each in both)
    return both_times(before, after, truth)


def shares(rng: Random) -> Shop:
    """Each with a chance of their own that moves a little; in every second shop they speak up to three times."""
    count, *there = _whole_shop(rng, IntervalKind.WILSON)
    truth, alike, step = rng.beta(2, 2), rng.uniform(0.5, 8), rng.uniform(0, 0.3)
    own, often = rng.beta(truth * alike, (1 - truth) * alike, count), rng.random() < 0.5
    sides = []
    for is_there, chance in zip(there, (own, own * (1 - step)), strict=True):
        who = np.repeat(np.arange(count), np.where(is_there, rng.integers(1, 4, count) if often else 1, 0))
        sides.append(Share(rng.random(len(who)) < chance[who], who, is_each_once=not often))
    return _shown(IntervalKind.WILSON, sides, -truth * step)


def cohorts(rng: Random) -> Shop:
    """Retention: at the later time the people of the earlier one are counted with those who came since."""
    first, more = people(rng, IntervalKind.WILSON, _MOST), int(rng.integers(5, 100))
    was, new = rng.beta(2, 2), rng.beta(2, 2)
    hit = rng.random(first + more) < np.repeat([was, new], [first, more])
    who = np.arange(first + more)
    both = (first * was + more * new) / (first + more)
    return _shown(IntervalKind.WILSON, [Share(hit[:first], who[:first]), Share(hit, who)], both - was)


def _again(rng: Random, first: IntArray, anew: IntArray) -> tuple[IntArray, float]:
    """Of each what they said before, or something new; and how many of them are new."""
    new = rng.uniform(0.1, 1.0)
    return np.where(rng.random(len(first)) < new, anew, first), float(new)


def nets(rng: Random) -> Shop:
    """Promoters, passives and detractors, most of whom are so at both times."""
    count, *there = _whole_shop(rng, IntervalKind.VARIANCE)
    then, now = rng.dirichlet([5.0, 2.5, 1.5], 2)
    side = np.array([1, 0, -1])
    before = rng.choice(side, count, p=then)
    after, new = _again(rng, before, rng.choice(side, count, p=now))
    ids = np.arange(count)
    samples = [Net(every[is_there], ids[is_there]) for every, is_there in zip((before, after), there, strict=True)]
    return _shown(IntervalKind.VARIANCE, samples, 100 * new * float((now - then) @ side))


def ratings(rng: Random) -> Shop:
    """Answers 1 to 5, mostly 4 and 5, of whom many say the same again."""
    count, *there = _whole_shop(rng, IntervalKind.SKEWED_MEAN)
    then, now = rng.dirichlet([0.4, 0.8, 1.5, 4.0, 5.0], 2)
    scale = np.arange(1, 6)
    before = rng.choice(scale, count, p=then)
    after, new = _again(rng, before, rng.choice(scale, count, p=now))
    samples = _values((before.astype(np.float64), after.astype(np.float64)), there, 1.0, 5.0)
    return _shown(IntervalKind.SKEWED_MEAN, samples, new * float((now - then) @ scale))


def scores(rng: Random) -> Shop:
    """Scores 0 to 100 that are partly what they were."""
    count, *there = _whole_shop(rng, IntervalKind.SKEWED_MEAN)
    alpha, beta, new = rng.uniform(0.4, 2), rng.uniform(1, 6), rng.uniform(0.1, 1.0)
    before = 100 * rng.beta(alpha, beta, count)
    after = (1 - new) * before + new * 100 * rng.beta(alpha + 0.3, beta, count)
    step = 100 * new * ((alpha + 0.3) / (alpha + 0.3 + beta) - alpha / (alpha + beta))
    return _shown(IntervalKind.SKEWED_MEAN, _values((before, after), there, 0.0, 100.0), step)


def _values(both: tuple[FloatArray, FloatArray], there: list[BoolArray], least: float, most: float) -> list[Values]:
    ids = np.arange(len(both[0]))
    return [Values(values[is_there], least, most, ids[is_there]) for values, is_there in zip(both, there, strict=True)]
