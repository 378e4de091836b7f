"""The simple rules that a shop could have today, for every signal; the same definitions in every trade.

Scores are (customer, day) arrays as the judge wants them, higher for more unusual, minus infinity where a rule has
nothing to say. Where a rule counts weeks, a trade of slow rhythms gets three times as many (`unit`).
"""

from __future__ import annotations

import numpy as np

from benchmarks.simulated.people import SIDES, IntArray
from benchmarks.simulated.planting import SimulatedShop
from benchmarks.simulated.process import Visits
from benchmarks.simulated.surroundings import BoolArray, FloatArray
from localregulars.domain.signals import SignalCode

LATEST = (5, 10)
"""So many of the latest visits are held against all earlier ones."""
ITEM_VISITS = 5
"""So many of the latest visits say whether the usual item, hour or weekday is missing."""
LEAST = 8
"""Silent until there are so many earlier ones."""

Scores = dict[str, FloatArray]


def rule_scores(shop: SimulatedShop, rows: IntArray, signal: SignalCode) -> Scores:
    """The scores of every simple rule for a signal, by its name."""
    came = shop.came[rows]
    place = np.full(len(shop.world.people), -1)
    place[rows] = np.arange(len(rows))
    if signal is SignalCode.ABSENCE:
        return absence_rules(came)
    if signal is SignalCode.DECLINE:
        return decline_rules(came, shop.world.trade.span.cap // 56)
    if signal is SignalCode.USUAL_ORDER:
        return _orders(shop, rows, place)
    visits = shop.visits
    mine = place[visits.owner] >= 0
    numbers = visits.measure if signal is SignalCode.INTENSITY else visits.minute.astype(np.float64)
    owner, day = place[visits.owner[mine]], visits.day[mine]
    out = {}
    for latest in LATEST:
        found = _latest_against_earlier(owner, numbers[mine], latest, share=signal is SignalCode.INTENSITY)
        for name, score in zip(("against own mean", "k own sd"), found, strict=True):
            out[f"last {latest}, {name}"] = _held(owner, day, score, came.shape)
    if signal is SignalCode.TIME_OF_DAY:
        for name, place_in in (("hours", visits.minute[mine] // 60), ("weekdays", day % 7)):
            out[f"last {ITEM_VISITS} at unusual own {name}"] = _held(owner, day, _unusual(owner, place_in), came.shape)
    return out


def absence_rules(came: BoolArray) -> Scores:
    """Days since the last visit: as they are, in own mean gaps, in own standard deviations above the own mean gap."""
    days = np.arange(came.shape[1])
    last = np.maximum.accumulate(np.where(came, days, -1), axis=1)
    earlier = np.concatenate([np.full((len(came), 1), -1), last[:, :-1]], axis=1)
    gap = np.where(came & (earlier >= 0), days - earlier, 0.0)
    count = np.cumsum(gap > 0, axis=1)
    mean = np.cumsum(gap, axis=1) / np.maximum(count, 1)
    spread = np.sqrt(np.maximum(np.cumsum(gap**2, axis=1) / np.maximum(count, 1) - mean**2, 0.25))
    silent = np.where(last >= 0, days - last, -np.inf).astype(np.float64)
    known = count >= 3
    return {
        "N days for everyone": silent,
        "k x own mean gap": np.where(known, silent / np.maximum(mean, 1), -np.inf),
        "own mean gap + k sd": np.where(known, (silent - mean) / spread, -np.inf),
    }


def decline_rules(came: BoolArray, unit: int) -> Scores:
    """Visit days of four weeks against those of twelve before, and against the own spread of earlier four weeks."""
    days = np.arange(came.shape[1]) + 1
    total = np.concatenate([np.zeros((len(came), 1)), np.cumsum(came, axis=1)], axis=1)

    def within(newest: int, oldest: int) -> FloatArray:
        at = [np.maximum(days - unit * d, 0) for d in (newest, oldest)]
        return np.asarray(total[:, at[0]] - total[:, at[1]])

    recent, before = within(0, 28), within(28, 112) / 3
    blocks = np.stack([within(28 * k, 28 * (k + 1)) for k in range(1, 6)], -1)
    mean, variance = blocks.mean(-1), blocks.var(-1, ddof=1)
    own = (mean - recent) / np.sqrt(1.2 * (4 * variance + 6 * 1.3 * mean) / 10 + 0.5)
    return {
        "4 weeks against 12": np.where(before > 0, (before - recent) / np.maximum(before, 0.1), -np.inf),
        "own 4-week mean - k sd": own,
    }


def _orders(shop: SimulatedShop, rows: IntArray, place: IntArray) -> Scores:
    """Visits in a row without the most usual item of the warm-up, by the own share of it, and among the latest ones."""
    visits, span, shape = shop.visits, shop.world.trade.span, (len(rows), shop.world.around.days)
    owner, usual, share = place[visits.owner], *_usual_items(shop, rows, place)
    mine = owner >= 0
    has = _had(visits)[np.arange(len(owner)), usual[owner]][mine]
    owner, day = owner[mine], visits.day[mine]
    first = np.searchsorted(owner, owner)
    number = np.arange(len(owner))
    misses = (number - np.maximum(np.maximum.accumulate(np.where(has, number, -1)), first - 1)).astype(np.float64)
    odds = -misses * np.log1p(-share[owner])
    total = np.concatenate([[0.0], np.cumsum(~has)])
    latest = np.where(
        number + 1 - first >= ITEM_VISITS, total[1:] - total[np.maximum(number + 1 - ITEM_VISITS, 0)], -np.inf
    )
    by_name = {
        "k visits without it": misses,
        "k visits without it, by own share": odds,
        f"last {ITEM_VISITS} without it": latest,
    }
    grids = {name: _held(owner, day, score, shape) for name, score in by_name.items()}
    for grid in grids.values():
        grid[:, : span.warm_up] = -np.inf
    return grids


def _usual_items(shop: SimulatedShop, rows: IntArray, place: IntArray) -> tuple[IntArray, FloatArray]:
    """The item had oftenest in the warm-up (a column of `_had`) and the share of visits with it, one a customer."""
    visits = shop.visits
    early = (place[visits.owner] >= 0) & (visits.day < shop.world.trade.span.warm_up)
    owner, had = place[visits.owner[early]], _had(visits)[early]
    counts = np.stack([np.bincount(owner, column, len(rows)) for column in had.T], 1)
    return counts.argmax(1), counts.max(1) / (np.bincount(owner, minlength=len(rows)) + 1)


def _had(visits: Visits) -> BoolArray:
    """Whether (visit, item) was had: main items, then sides."""
    menu = int(visits.main.max(initial=0)) + 1
    return np.concatenate([visits.main[:, None] == np.arange(menu), visits.sides[:, :SIDES]], axis=1)


def _latest_against_earlier(
    owner: IntArray, numbers: FloatArray, latest: int, *, share: bool
) -> tuple[FloatArray, FloatArray]:
    """How far the mean of the latest visits is from that of all earlier ones: as a share or as it is, and in own sd."""
    centred = numbers - numbers.mean()
    total, squares = (np.concatenate([[0.0], np.cumsum(column)]) for column in (centred, centred**2))
    at = np.arange(len(owner)) + 1
    first = np.searchsorted(owner, owner)
    middle = np.maximum(at - latest, first)
    count = middle - first
    earlier = (total[middle] - total[first]) / np.maximum(count, 1)
    variance = (squares[middle] - squares[first]) / np.maximum(count, 1) - earlier**2
    distance = np.abs((total[at] - total[middle]) / latest - earlier)
    whole = distance / (earlier + numbers.mean()) if share else distance
    known = count >= LEAST
    spread = np.sqrt(np.maximum(variance, 1e-6))
    return np.where(known, whole, -np.inf), np.where(known, distance / spread, -np.inf)


def _unusual(owner: IntArray, place: IntArray) -> FloatArray:
    """How unusual the latest visits were: the mean of minus the logarithm of the own share of their hour or weekday."""
    number = np.arange(len(owner)) - np.searchsorted(owner, owner)
    group = owner * (int(place.max(initial=0)) + 1) + place
    order = np.argsort(group, kind="stable")
    earlier = np.empty(len(owner), np.int64)
    earlier[order] = np.arange(len(owner)) - np.searchsorted(group[order], group[order])
    total = np.concatenate([[0.0], np.cumsum(-np.log((earlier + 0.5) / (number + 1)))])
    at = np.arange(len(owner)) + 1
    mean = (total[at] - total[np.maximum(at - ITEM_VISITS, 0)]) / ITEM_VISITS
    return np.where(number >= LEAST + ITEM_VISITS, mean, -np.inf)


def _held(owner: IntArray, day: IntArray, score: FloatArray, shape: tuple[int, ...]) -> FloatArray:
    """The score of everybody's newest visit by the end of each day."""
    newest = np.full(shape, -1)
    newest[owner, day] = np.arange(len(owner))
    newest = np.maximum.accumulate(newest, axis=1)
    return np.where(newest >= 0, score[newest], -np.inf)
