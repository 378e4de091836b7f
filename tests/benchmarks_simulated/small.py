"""Simulated shops with few customers for the tests."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from benchmarks.simulated.planting import SimulatedShop, simulated_shop
from benchmarks.simulated.trades import TRADES, Trade


def small(name: str, customers: int = 120) -> Trade:
    """A trade with few customers."""
    return replace(TRADES[name], customers=customers)


@lru_cache(maxsize=8)
def shop(name: str, customers: int = 120, seed: int = 5) -> SimulatedShop:
    """A small shop of a trade."""
    return simulated_shop(small(name, customers), seed)
