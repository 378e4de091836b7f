"""How fast what was long ago fades: people's own rates change, and BG/NBD believes that they do not.

With a half-life, a purchase and a week count less the longer ago they are, so that an expectation rests on the last
months and, for want of them, on everybody (a steady state, as in the discounted counts of Harvey and Fernandes 1989,
Journal of Business and Economic Statistics 7). Which half-life is right the purchases say themselves: the last weeks
before the day of calibration are held back, and the one that foretells them best is taken; that nothing fades is one
of them.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from localregulars.measures.arrays import FloatArray
from localregulars.measures.bg_nbd import BgNbd, fit_bg_nbd
from localregulars.measures.purchases import WEEK, Purchases, purchases_until
from localregulars.measures.visit_days import VisitDays

NOTHING_FADES = float("inf")
HALF_LIVES = (NOTHING_FADES, 52.0, 26.0, 13.0, 8.0, 5.0)
"""In weeks; what is tried."""
LEAST_RETURNING = 50
"""With fewer customers who came again before the held-back weeks nothing is tried: it would be chance."""
_HELD_BACK = 3
"""One part in so many of the time is held back."""


class Remembered(NamedTuple):
    """What of repeats and weeks still counts, one entry a customer as in `Purchases`."""

    repeats: FloatArray
    age: FloatArray


def remember(purchases: Purchases, visits: VisitDays, until: int, half_life: float) -> Remembered:
    """Repeats and weeks up to a day as they have faded by then; `purchases` are those of the visits until then."""
    if half_life == NOTHING_FADES:
        return Remembered(purchases.repeats.astype(np.float64), purchases.age)
    seen = visits.until(until)
    rate = np.log(2) / half_life
    left = np.where(seen.is_first(), 0.0, np.exp(-rate * (until - seen.day) / WEEK))
    place = np.searchsorted(purchases.customer, seen.customer)
    counted = np.bincount(place, weights=left, minlength=len(purchases.customer)).astype(np.float64)
    return Remembered(counted, -np.expm1(-rate * purchases.age) / rate)


def foretold(model: BgNbd, purchases: Purchases, remembered: Remembered, weeks: float) -> FloatArray:
    """Purchases to be expected of each customer in the next weeks, from what still counts."""
    alive = model.probability_alive(purchases.repeats.astype(np.float64), purchases.recency, purchases.age)
    return np.asarray(alive * model.expected_while_alive(np.array(weeks), *remembered))


def best_half_life(visits: VisitDays, until: int) -> float:
    """The half-life (weeks) under which purchases before the last weeks foretell those of the last weeks best.

    Best is the highest mean of y ln m - m over customers, m foretold and y come (a proper score for counts).
    """
    known = visits.until(until)
    if not len(known.day):
        return NOTHING_FADES
    cut = until - (until - int(known.day.min())) // _HELD_BACK
    before = purchases_until(cut, *known, np.zeros(len(known.day)))
    if int((before.repeats > 0).sum()) < LEAST_RETURNING or cut == until:
        return NOTHING_FADES
    fit, weeks = fit_bg_nbd(before), (until - cut) / WEEK
    came = known.customer[known.day > cut]
    seen = np.bincount(came, minlength=int(before.customer.max()) + 1)[before.customer]
    scores = []
    for half_life in HALF_LIVES:
        m = np.maximum(foretold(fit.model, before, remember(before, known, cut, half_life), weeks), 1e-9)
        scores.append(float((seen * np.log(m) - m).mean()))
    return HALF_LIVES[int(np.argmax(scores))]
