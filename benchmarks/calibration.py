"""Does "1 in 50 of her usual gaps" happen once in 50 times? Of unchanged customers of simulated shops, and of receipts.

    python -m benchmarks.calibration [--dev] [--trade …] [--seeds N] [--receipts FILE]

For every silence that begins after somebody's first gaps, the first day is looked up on which the chance of so long a
gap, as frozen at the last visit, is at most 1 in 50; and how often the silence really lasted longer. Because days are
whole, what is stated there is a little less than 1 in 50; the ratio of what happened to what was stated is what counts.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.import_command import receipts_file
from benchmarks.planted_receipts import WARM_UP, Receipts, read_receipts
from benchmarks.side_by_side import Figure, print_figures
from benchmarks.simulated.judge import BoolArray, IntArray
from benchmarks.simulated.planting import simulated_shop
from benchmarks.simulated.process import history_of
from benchmarks.simulated.run import DEVELOPMENT, JUDGING
from benchmarks.simulated.surroundings import FIRST
from benchmarks.simulated.trades import TRADES, Rhythm
from localregulars.scoring.absence import MAX_TENTHS, AbsenceParameters, of_row, stated, table
from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.circumstances import Circumstances
from localregulars.scoring.history import VisitHistory
from localregulars.scoring.regulars import MIN_GAPS
from localregulars.scoring.replay import shop_totals
from localregulars.scoring.rhythm import Track, VisitDays
from localregulars.scoring.rhythms_anew import rebuild

CHANCE = 1 / 50
SHOPS = 6
"""So many simulated shops a trade, unless said otherwise: shops of one trade differ by twice as much as the bounds do
(development seeds of a café: 50 to 95)."""
RAREST, COMMONEST = 70.0, 35.0
"""A stated 1 in 50 may happen between 1 in 35 and 1 in 70 times."""


@dataclass(frozen=True, slots=True)
class Silences:
    """One entry a silence: whose, the day it began, its rhythm, how long it lasted and was watched.

    The rhythm is the usual gap in tenths and the class of evenness. Both times are in opening days; `lasted` is more
    than what was watched where a silence goes on.
    """

    owner: IntArray
    began: IntArray
    usual_tenths: IntArray
    evenness: IntArray
    lasted: IntArray
    watched: IntArray

    def of(self, chosen: BoolArray) -> Silences:
        """Some of them."""
        return Silences(*(getattr(self, name)[chosen] for name in self.__slots__))


@dataclass(frozen=True, slots=True)
class Rarity:
    """How often it was said, with which chance on average, and how often it happened."""

    silences: int
    stated: float
    happened: float

    @property
    def one_in(self) -> float:
        """A stated 1 in 50 happens once in so many times."""
        return self.stated / self.happened / CHANCE if self.happened else float("inf")


def silences_of(history: VisitHistory, last: int) -> Silences:
    """Everybody's silences from the sixth gap on, as they were known at the end of day `last` (an ordinal)."""
    visits = VisitDays.of(history, last)
    open_days = OpenDays.of(shop_totals(visits), last)
    known = Circumstances.of(history.customer_ids, open_days)
    _, track = rebuild(visits, open_days, known.away)
    return _silences(track, open_days, last)


def _silences(track: Track, open_days: OpenDays, last: int) -> Silences:
    owners, days = track.visits.owners, track.visits.days
    is_last = np.r_[owners[1:] != owners[:-1], True]
    watched = open_days.up_to(np.full(len(days), last)) - open_days.up_to(days)
    lasted = np.where(is_last, watched + 1, np.r_[track.gap[1:], 0])
    enough = track.number > MIN_GAPS
    return Silences(owners, days, track.usual_tenths, track.evenness, lasted, watched).of(enough)


def stated_rarity(silences: Silences) -> Rarity:
    """How often silences last longer than what is stated as 1 in 50."""
    first = of_row(table(AbsenceParameters()).rare_from(CHANCE), silences.usual_tenths, silences.evenness)
    told = silences.watched >= first
    if not told.any():
        return Rarity(0, float("nan"), float("nan"))
    usual = np.clip(silences.usual_tenths[told], 10, MAX_TENTHS) / 10
    chance = stated(first[told].astype(np.float64), usual, silences.evenness[told], AbsenceParameters())
    happened = silences.lasted[told] > first[told]
    return Rarity(int(told.sum()), float(chance.mean()), float(happened.mean()))


def simulated(trade: str, seeds: range) -> Iterator[tuple[str, Silences]]:
    """Silences after the warm-up of customers with whom nothing is the matter, with the name of their rhythm."""
    for seed in seeds:
        shop = simulated_shop(TRADES[trade], seed)
        people, span = shop.world.people, shop.world.trade.span
        history, _ = history_of(shop.visits, len(people))
        found = silences_of(history, FIRST + span.days - 1)
        found = found.of(found.began >= FIRST + span.warm_up)
        for rhythm in np.unique(people.rhythm):
            who = shop.unchanged & (people.rhythm == rhythm) & (people.leaves >= span.days)
            yield Rhythm(rhythm).name.lower(), found.of(who[found.owner])


def _joined(parts: list[Silences]) -> Silences:
    return Silences(*(np.concatenate([getattr(part, name) for part in parts]) for name in Silences.__slots__))


def real(receipts: Receipts) -> Silences:
    """Silences of the second half of a receipts file, of everybody: leavers and real changes are among them."""
    packed = np.zeros(len(receipts.owner), [("day", "<i8")])
    packed["day"] = receipts.first + receipts.day
    counts = np.bincount(receipts.owner, minlength=len(receipts.names))
    offsets = np.concatenate([np.zeros(1, np.int64), np.cumsum(counts)])
    history = VisitHistory(np.arange(len(receipts.names)), offsets, packed)
    found = silences_of(history, receipts.first + int(receipts.day.max()))
    return found.of(found.began >= receipts.first + WARM_UP)


def figures(trades: list[str], seeds: range, receipts: Path | None) -> list[Figure]:
    """Per trade (and for the receipts) how often a stated 1 in 50 happens; prints it by rhythm too."""
    out = []
    for trade in trades:
        by_rhythm: dict[str, list[Silences]] = {}
        for rhythm, silences in simulated(trade, seeds):
            by_rhythm.setdefault(rhythm, []).append(silences)
        for rhythm, parts in by_rhythm.items():
            _tell(f"{trade}, {rhythm}", stated_rarity(_joined(parts)))
        whole = stated_rarity(_joined([part for parts in by_rhythm.values() for part in parts]))
        _tell(trade, whole)
        out += _bounds(trade, whole)
    if receipts is not None:
        whole = stated_rarity(real(read_receipts(receipts)))
        _tell("receipts", whole)
        out += _bounds("receipts", whole)
    return out


def measure() -> list[Figure]:
    """The figures of all trades, on judging seeds, and of the real receipts where they are."""
    return figures(list(TRADES), JUDGING[:SHOPS], receipts_file())


def _tell(name: str, found: Rarity) -> None:
    stated, happened = 1 / found.stated, 1 / found.happened if found.happened else float("inf")
    told = (
        f"stated 1 in {stated:5.1f}, happened 1 in {happened:6.1f}; a stated 1 in 50 happens 1 in {found.one_in:6.1f}"
    )
    print(f"{name:34s} {found.silences:8,} silences: {told}")


def _bounds(name: str, found: Rarity) -> list[Figure]:
    return [
        Figure(f"{name}: a stated 1 in 50 happens 1 in … times, at least", found.one_in, COMMONEST, "", is_floor=True),
        Figure(f"{name}: … and at most", found.one_in, RAREST, ""),
    ]


def main() -> int:
    """Print the table; 1 when a bound is passed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--trade", nargs="+", choices=TRADES, default=list(TRADES))
    parser.add_argument("--seeds", type=int, default=SHOPS)
    parser.add_argument("--dev", action="store_true", help="development seeds, for whoever tunes")
    parser.add_argument("--receipts", type=Path, default=receipts_file(), help="a receipts file, as well")
    given = parser.parse_args()
    seeds = (DEVELOPMENT if given.dev else JUDGING)[: given.seeds]
    measured = figures(given.trade, seeds, given.receipts)
    print_figures("Calibration: a stated 1 in 50 of the usual gaps", measured)
    return int(not all(figure.holds for figure in measured))


if __name__ == "__main__":
    sys.exit(main())
