"""Shops of customers who buy and stop as BG/NBD says, with parameters that are known."""

from __future__ import annotations

import numpy as np

from localregulars.measures.arrays import FloatArray, IntArray
from localregulars.measures.bg_nbd import BgNbd
from localregulars.measures.gamma_gamma import GammaGamma
from localregulars.measures.purchases import Purchases

VISITS = BgNbd(r=0.8, alpha=5.0, a=0.9, b=3.0)
AMOUNTS = GammaGamma(p=4.0, q=4.0, gamma=15.0)


def purchases(
    customers: int, seed: int, weeks: float = 40.0, visits: BgNbd = VISITS, amounts: GammaGamma = AMOUNTS
) -> Purchases:
    """What customers did who came first in the first third of so many weeks; purchases at any moment."""
    rng = np.random.default_rng(seed)
    rate = rng.gamma(visits.r, 1 / visits.alpha, customers)
    stops = rng.beta(visits.a, visits.b, customers)
    age = weeks - rng.uniform(0, weeks / 3, customers)
    repeats, recency = np.zeros(customers, np.int64), np.zeros(customers)
    clock, active = np.zeros(customers), np.ones(customers, bool)
    while active.any():
        clock = clock + rng.exponential(1, customers) / rate
        came = active & (clock <= age)
        repeats[came] += 1
        recency[came] = clock[came]
        active = came & (rng.random(customers) >= stops)
    shape = rng.gamma(amounts.q, 1 / amounts.gamma, customers)
    spent = rng.gamma(amounts.p * np.maximum(repeats, 1), 1 / shape) / np.maximum(repeats, 1)
    return Purchases(np.arange(customers), repeats, recency, age, np.where(repeats > 0, spent, 0.0))


def receipts(customers: int, seed: int, days: int = 280) -> tuple[IntArray, IntArray, FloatArray]:
    """Customer, day and amount of every receipt; a day's chance of a visit is each one's own, and some stop."""
    rng = np.random.default_rng(seed)
    chance = rng.beta(1.0, 12.0, customers)
    ends = np.where(rng.random(customers) < 0.3, rng.integers(20, days, customers), days)
    came = (rng.random((customers, days)) < chance[:, None]) & (np.arange(days) < ends[:, None])
    customer, day = np.nonzero(came)
    amount = rng.gamma(4.0, 1.0, len(day)) * rng.gamma(4.0, 1.0, customers)[customer]
    return customer, day + 738_000, amount
