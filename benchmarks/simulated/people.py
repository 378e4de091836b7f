"""Customers and their true processes: every number that decides what they do, drawn once from a seed."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from benchmarks.simulated.surroundings import BoolArray, FloatArray
from benchmarks.simulated.trades import Rhythm, Trade

IntArray = npt.NDArray[np.int64]

OCCASIONS = 3
"""At most so many visits a day."""
YEAR = 364.0
STRAY = 0.04
"""Share of visits on which somebody takes anything of the menu."""
SIDES = 6
_LEAVES = 0.12
"""How many of the customers leave a year, for good and for their own reasons."""


@dataclass(frozen=True, slots=True)
class People:
    """One entry a customer in every array; chances are by day unless said otherwise.

    `chance` (customer, occasion, weekday) is that of each visit of a usual day, 0 for those who come by `pace`: with
    the hazard of a Weibull gap (`pace` days, exponent `evenness`), by weekday times `weekday_taste`. `hazards`
    (customer, 4): a cold, a trip, a lull, a busy week begins. `mix` (customer, main item) are shares of visits, `hour`
    (customer, occasion, weekday or weekend) the centre of the own hours.
    """

    rhythm: IntArray
    start: IntArray
    leaves: IntArray
    """The day from which they do not come any more, for their own reasons; after the last day for most."""
    chance: FloatArray
    pace: FloatArray
    evenness: FloatArray
    weekday_taste: FloatArray
    own_season: FloatArray
    season_phase: FloatArray
    hazards: FloatArray
    mix: FloatArray
    sides: FloatArray
    """(customer, side item): chance a visit."""
    level: FloatArray
    noise: FloatArray
    hour: FloatArray
    hour_spread: FloatArray
    spells: FloatArray
    """(customer, 3): a fad, a week of other hours, a thrifty or generous time begins."""

    def __len__(self) -> int:
        """How many customers."""
        return len(self.start)

    @property
    def is_paced(self) -> BoolArray:
        """Whether they come by the time since their last visit rather than by the weekday."""
        return self.pace > 0

    @property
    def usual(self) -> IntArray:
        """The usual main item."""
        return np.asarray(self.mix.argmax(1))

    def of(self, rows: IntArray) -> People:
        """Some of them."""
        return People(*(getattr(self, name)[rows] for name in self.__slots__))


def people(trade: Trade, rng: np.random.Generator) -> People:
    """Everybody who ever comes to this shop, newcomers and leavers too."""
    n, days = trade.customers, trade.span.days
    kinds = np.array([kind for kind, _ in trade.rhythms])
    rhythm = rng.choice(kinds, n, p=[share for _, share in trade.rhythms])
    is_new = rng.random(n) < 0.15
    start = np.where(is_new, rng.integers(0, days, n), 0)
    leaves = start + np.minimum(rng.exponential(YEAR / _LEAVES, n), 10 * days).astype(np.int64) + 1
    pace, evenness = _paces(rhythm, rng)
    return People(
        rhythm,
        start,
        leaves,
        _chances(rhythm, trade, rng),
        pace,
        evenness,
        _taste(trade, n, rng),
        np.where(rng.random(n) < 0.06, 0.5, 0.0),
        rng.uniform(0, 2 * np.pi, n),
        np.array([1.0, 1.5, 0.4, 0.8]) / YEAR * rng.gamma(4.0, 0.25, (n, 4)),
        _mixes(trade, n, rng),
        _sides(trade, n, rng),
        rng.normal(0, trade.level, n),
        rng.uniform(*trade.noise, n),
        _hours(trade, n, rng),
        rng.uniform(*trade.hour_spread, n),
        np.array([0.6, 0.8, 0.7]) / YEAR * rng.gamma(4.0, 0.25, (n, 3)),
    )


def _chances(rhythm: IntArray, trade: Trade, rng: np.random.Generator) -> FloatArray:
    """Chances of every visit of a day, by weekday, for those who live by the week."""
    n = len(rhythm)
    out = np.zeros((n, OCCASIONS, 7))
    works = np.arange(7) < 5
    first = rng.uniform(0.75, 0.93, (n, 1))
    daily = np.broadcast_to(first, (n, 7))
    open_days = np.array([d for d in range(7) if d not in trade.closed_weekdays])
    own = rng.permuted(np.tile(open_days, (n, 1)), axis=1)
    on_one = np.arange(7) == own[:, :1]
    on_some = on_one | (np.arange(7) == own[:, 1:2]) | ((np.arange(7) == own[:, 2:3]) & (rng.random((n, 1)) < 0.5))
    now_and_then = rng.uniform(1.5, 4.5, (n, 1)) / 7 * rng.gamma(4.0, 0.25, (n, 7))
    patterns = {
        Rhythm.SEVERAL_A_DAY: np.where(works, daily, daily * rng.uniform(0.2, 0.8, (n, 1))),
        Rhythm.DAILY: daily,
        Rhythm.WEEKDAYS: np.where(works, daily, 0.03),
        Rhythm.WEEKLY: np.where(on_one, daily, 0.02),
        Rhythm.FIXED_DAYS: np.where(on_some, daily * 0.95, 0.03),
        Rhythm.NOW_AND_THEN: np.minimum(now_and_then, 0.9),
    }
    for kind, pattern in patterns.items():
        out[:, 0] = np.where((rhythm == kind)[:, None], pattern, out[:, 0])
    several = (rhythm == Rhythm.SEVERAL_A_DAY)[:, None]
    out[:, 1] = np.where(several, out[:, 0] * rng.uniform(0.5, 0.85, (n, 1)), 0)
    out[:, 2] = np.where(several, out[:, 0] * rng.uniform(0.2, 0.6, (n, 1)), 0)
    return out


def _paces(rhythm: IntArray, rng: np.random.Generator) -> tuple[FloatArray, FloatArray]:
    """Usual gaps and their evenness of those who come every few weeks; 0 for the others."""
    n = len(rhythm)
    pace = np.where(rhythm == Rhythm.EVERY_MONTH_OR_SO, rng.uniform(28, 44, n), 0.0)
    pace = np.where(rhythm == Rhythm.EVERY_FEW_WEEKS, rng.uniform(14, 22, n), pace)
    return pace, rng.uniform(4.0, 8.0, n)


def _taste(trade: Trade, n: int, rng: np.random.Generator) -> FloatArray:
    """How much each weekday is liked by those who come every few weeks: 1 on average over the opening days."""
    taste = rng.gamma(1.0, 1.0, (n, 7)) + 0.1
    taste[:, list(trade.closed_weekdays)] = 0
    return np.asarray(taste / taste.sum(1, keepdims=True) * (7 - len(trade.closed_weekdays)))


def _mixes(trade: Trade, n: int, rng: np.random.Generator) -> FloatArray:
    """Shares of the main items: a usual one, a second one, and now and then anything."""
    menu = len(trade.prices)
    popular = 1 / np.arange(1, menu + 1)
    first = rng.choice(menu, n, p=popular / popular.sum())
    second = (first + rng.integers(1, menu, n)) % menu
    share = rng.uniform(*trade.favourite, n)
    mix = np.full((n, menu), STRAY / menu)
    rows = np.arange(n)
    mix[rows, first] += (1 - STRAY) * share
    mix[rows, second] += (1 - STRAY) * (1 - share)
    return mix


def _sides(trade: Trade, n: int, rng: np.random.Generator) -> FloatArray:
    """Chances of the further items: a few own ones each."""
    count = rng.integers(trade.sides[0], trade.sides[1] + 1, n)
    rank = rng.permuted(np.tile(np.arange(SIDES), (n, 1)), axis=1)
    return np.where(rank < count[:, None], rng.uniform(*trade.side_chance, (n, SIDES)), 0.0)


def _hours(trade: Trade, n: int, rng: np.random.Generator) -> FloatArray:
    """Own hours of each occasion, on weekdays and at weekends (for a third at another time then)."""
    usual = np.array(trade.hours)
    first = rng.choice(len(usual), n, p=(0.6, 0.25, 0.15))
    order = (first[:, None] + np.arange(OCCASIONS)) % len(usual)
    centre = usual[order] + rng.uniform(-60, 60, (n, OCCASIONS))
    later = np.where(rng.random((n, 1)) < 0.33, rng.uniform(45, 120, (n, 1)), 0)
    both = np.stack([centre, centre + later], -1)
    return np.asarray(np.clip(both, trade.opens + 45, trade.closes - 45))
