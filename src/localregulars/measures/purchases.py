"""Purchases of customers in the few numbers from which lifetime models are fitted.

Purchases of one day are one, and time is counted in weeks of seven days. The first purchase makes somebody a customer
and is not counted: `repeats` are the later ones (Fader, Hardie and Lee 2005 call the three numbers x, t_x and T).
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from localregulars.measures.arrays import BoolArray, FloatArray, IntArray
from localregulars.measures.visit_days import visit_days

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
    bought = visit_days(customer[known], days[known])
    who, first, count = np.unique(bought.customer, return_index=True, return_counts=True)
    last = first + count - 1
    repeats = count - 1
    begun, newest = bought.day[first], bought.day[last]
    later = known & (days > _of(customer, who, begun, known))
    totals = np.bincount(np.searchsorted(who, customer[later]), weights=amounts[later], minlength=len(who))
    mean = np.divide(totals, repeats, out=np.zeros(len(who)), where=repeats > 0)
    return Purchases(who, repeats.astype(np.int64), (newest - begun) / WEEK, (day - begun) / WEEK, mean)


def repeat_days(customer: IntArray, days: IntArray) -> IntArray:
    """The days (ordinals, ascending) of all repeat purchases, each customer's day once."""
    bought = visit_days(customer, days)
    return np.sort(bought.day[~bought.is_first()])


def _of(customer: IntArray, who: IntArray, begun: IntArray, known: BoolArray) -> IntArray:
    """The first day of the customer of every receipt that is known."""
    out = np.zeros(len(customer), np.int64)
    out[known] = begun[np.searchsorted(who, customer[known])]
    return out
