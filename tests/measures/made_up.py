"""Shops of customers who buy and stop as BG/NBD says, with parameters that are known."""

from __future__ import annotations

import numpy as np
from benchmarks.coverage_models import simulated

from localregulars.measures.arrays import FloatArray, IntArray
from localregulars.measures.bg_nbd import BgNbd
from localregulars.measures.gamma_gamma import GammaGamma
from localregulars.measures.purchases import Purchases

VISITS = BgNbd(r=0.8, alpha=5.0, a=0.9, b=3.0)
AMOUNTS = GammaGamma(p=4.0, q=4.0, gamma=15.0)


def purchases(customers: int, seed: int) -> Purchases:
    """Forty weeks of customers who are as the models say."""
    return simulated(np.random.default_rng(seed), customers, VISITS, AMOUNTS)


def receipts(customers: int, seed: int, days: int = 280) -> tuple[IntArray, IntArray, FloatArray]:
    """Customer, day and amount of every receipt; a day's chance of a visit is each one's own, and some stop."""
    rng = np.random.default_rng(seed)
    chance = rng.beta(1.0, 12.0, customers)
    ends = np.where(rng.random(customers) < 0.3, rng.integers(20, days, customers), days)
    came = (rng.random((customers, days)) < chance[:, None]) & (np.arange(days) < ends[:, None])
    customer, day = np.nonzero(came)
    amount = rng.gamma(4.0, 1.0, len(day)) * rng.gamma(4.0, 1.0, customers)[customer]
    return customer, day + 738_000, amount
