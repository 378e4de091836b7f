"""Which number says how much somebody made of a visit, by the kind of shop."""

from __future__ import annotations

from localregulars.domain.shop import ShopKind
from localregulars.domain.signals import VisitMeasure


def measure_of(kind: ShopKind) -> VisitMeasure:
    """The measure that fits a kind of shop best; where its numbers are missing another one stands in for it.

    In a gym it is how long somebody trains, elsewhere what they spend.
    """
    return VisitMeasure.MINUTES if kind is ShopKind.GYM else VisitMeasure.AMOUNT
