"""Purchases of customers in the few numbers from which lifetime models are fitted.

Purchases of one day are one, and time is counted in weeks of seven days. The first purchase makes somebody a customer
and is not counted: `repeats` are the later ones (Fader, Hardie and Lee 2005 call the three numbers x, t_x and T).
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from localregulars.measures.arrays import FloatArray, IntArray

WEEK = 7.0


class Purchases(NamedTuple):
    """One entry a customer who bought something until the day of calibration.

    `customer` are their places in what was given, ascending; `repeats` days with a purchase after the first;
    `recency` and `age` weeks from the first purchase to the last one and to the day of calibration;
    `mean_amount` of the repeat purchases' days, 0 where there is none.
    """

    customer: IntArray
    repeats: IntArray
    recency: FloatArray
    age: FloatArray
    mean_amount: FloatArray


def purchases_until(day: int, customer: IntArray, days: IntArray, amounts: FloatArray) -> Purchases:
    """What was bought up to and including a day; one entry a receipt in `customer`, `days` (ordinals) and `amounts`."""
    known = days <= day
    bought = np.stack([customer[known], days[known]], axis=1).astype(np.int64)
    pairs, inverse = np.unique(bought, axis=0, return_inverse=True)
    paid = np.bincount(inverse.reshape(-1), weights=amounts[known], minlength=len(pairs))
    who, first, count = np.unique(pairs[:, 0], return_index=True, return_counts=True)
    last = first + count - 1
    repeats = count - 1
    totals = np.add.reduceat(paid, first) - paid[first] if len(first) else np.zeros(0)
    begun, newest = pairs[first, 1], pairs[last, 1]
    mean = np.divide(totals, repeats, out=np.zeros(len(who)), where=repeats > 0)
    return Purchases(who, repeats.astype(np.int64), (newest - begun) / WEEK, (day - begun) / WEEK, mean)


def repeat_days(customer: IntArray, days: IntArray) -> IntArray:
    """The days (ordinals, ascending) of all repeat purchases, each customer's day once."""
    pairs = np.unique(np.stack([customer, days], axis=1).astype(np.int64), axis=0)
    is_repeat = np.concatenate([np.zeros(min(len(pairs), 1), bool), pairs[1:, 0] == pairs[:-1, 0]])
    return np.sort(pairs[is_repeat, 1])
