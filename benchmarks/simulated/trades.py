"""Four trades: who comes, how often and for what. Days are calendar days, times minutes of the day."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class Rhythm(IntEnum):
    """What somebody's visits look like when nothing is the matter."""

    SEVERAL_A_DAY = 0
    DAILY = 1
    WEEKDAYS = 2
    WEEKLY = 3
    FIXED_DAYS = 4
    NOW_AND_THEN = 5
    EVERY_FEW_WEEKS = 6
    EVERY_MONTH_OR_SO = 7


@dataclass(frozen=True, slots=True)
class Span:
    """How long a shop is watched: changes happen in days [`warm_up`, `last_change`), delays count up to `cap` days.

    A café's are those of a judge of receipts; what comes every few weeks is given three times as long throughout.
    """

    days: int = 364
    warm_up: int = 182
    last_change: int = 300
    cap: int = 56
    least_visit_days: int = 12
    """Who is judged came on at least so many days of the warm-up."""


@dataclass(frozen=True, slots=True)
class Trade:
    """A kind of shop. Pairs of numbers are ranges from which every customer's own value is drawn."""

    name: str
    rhythms: tuple[tuple[Rhythm, float], ...]
    """Rhythms and their shares among the customers."""
    prices: tuple[float, ...]
    """What the main item or service of a visit brings of the visit's measure (money; minutes in a gym)."""
    customers: int = 1900
    span: Span = Span()
    closed_weekdays: tuple[int, ...] = ()
    opens: int = 480
    closes: int = 1200
    hours: tuple[float, ...] = (540.0, 780.0, 1020.0)
    """Around which minutes of the day people have their habits; the first is the usual one."""
    hour_spread: tuple[float, float] = (35.0, 80.0)
    sides: tuple[int, int] = (0, 2)
    """How many further items somebody has now and then."""
    side_chance: tuple[float, float] = (0.1, 0.4)
    favourite: tuple[float, float] = (0.6, 0.9)
    """Share of visits with the usual item."""
    level: float = 0.25
    """How much customers differ in what they make of the same service (standard deviation of the logarithm)."""
    noise: tuple[float, float] = (0.2, 0.35)
    """How much one visit differs from the next of the same person with the same service (of the logarithm)."""
    season: float = 0.12
    shared_measure_season: float = 0.1


_SLOW = Span(days=1092, warm_up=546, last_change=900, cap=168, least_visit_days=8)

CAFE = Trade(
    "cafe",
    (
        (Rhythm.SEVERAL_A_DAY, 0.12),
        (Rhythm.DAILY, 0.15),
        (Rhythm.WEEKDAYS, 0.35),
        (Rhythm.WEEKLY, 0.18),
        (Rhythm.NOW_AND_THEN, 0.20),
    ),
    prices=(3.2, 2.8, 3.6, 3.4, 4.2, 2.6, 4.6, 3.0, 5.2, 3.9),
    opens=420,
    closes=1140,
    hours=(510.0, 750.0, 930.0),
    noise=(0.35, 0.6),
)
GYM = Trade(
    "gym",
    (
        (Rhythm.FIXED_DAYS, 0.45),
        (Rhythm.DAILY, 0.10),
        (Rhythm.WEEKLY, 0.20),
        (Rhythm.NOW_AND_THEN, 0.25),
    ),
    prices=(60.0, 45.0, 75.0, 30.0, 90.0, 50.0, 55.0, 40.0, 70.0, 35.0),
    opens=360,
    closes=1320,
    hours=(450.0, 1080.0, 750.0),
    sides=(0, 1),
    level=0.15,
    noise=(0.3, 0.5),
    season=0.2,
    shared_measure_season=0.0,
)
SALON = Trade(
    "salon",
    (
        (Rhythm.EVERY_MONTH_OR_SO, 0.75),
        (Rhythm.EVERY_FEW_WEEKS, 0.20),
        (Rhythm.WEEKLY, 0.05),
    ),
    prices=(32.0, 75.0, 38.0, 95.0, 120.0, 18.0, 15.0, 60.0, 26.0, 45.0),
    span=_SLOW,
    closed_weekdays=(0, 6),
    opens=540,
    closes=1140,
    hours=(600.0, 840.0, 1020.0),
    hour_spread=(45.0, 110.0),
    sides=(0, 2),
    favourite=(0.6, 0.85),
    level=0.12,
    noise=(0.2, 0.35),
    season=0.08,
)
CORNER_SHOP = Trade(
    "corner_shop",
    (
        (Rhythm.DAILY, 0.20),
        (Rhythm.SEVERAL_A_DAY, 0.10),
        (Rhythm.NOW_AND_THEN, 0.45),
        (Rhythm.WEEKLY, 0.15),
        (Rhythm.WEEKDAYS, 0.10),
    ),
    prices=(6.0, 5.0, 7.0, 6.5, 9.0, 4.5, 8.0, 5.5, 11.0, 7.5),
    opens=420,
    closes=1320,
    hours=(540.0, 1050.0, 780.0),
    hour_spread=(40.0, 100.0),
    sides=(2, 4),
    side_chance=(0.1, 0.45),
    level=0.5,
    noise=(0.4, 0.65),
)
TRADES = {trade.name: trade for trade in (CAFE, GYM, SALON, CORNER_SHOP)}
