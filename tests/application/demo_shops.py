"""Demo shops of one day, each made once: it takes seconds."""

from __future__ import annotations

from datetime import date
from functools import cache

from localregulars.application.demo.shop import DemoShop, make_demo
from localregulars.domain.shop import ShopKind

LAST_DAY = date(2026, 11, 21)


@cache
def shop(kind: ShopKind, last_day: date = LAST_DAY, seed: int = 2026) -> DemoShop:
    """The demo shop of this kind; nobody changes it."""
    return make_demo(kind, last_day, seed)
