"""What the change rules would have said in the past, week after week, for a back-test: who would have been a candidate.

It is what a scoring says (`look_back`, `ChangeScales`, `ChangeQueue`), but looked at once a week instead of every day,
and what holds at the end of a week counts for the seven days from then on. What is rare in the shop is found out anew
every four weeks from the weeks before. What a visit is expected to bring is taken from the visits before the first day
alone: a scoring finds it out every four weeks too, which for a whole year would take a dozen times as long.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from localregulars.domain.progress import ProgressToken
from localregulars.domain.signals import SignalCode, VisitMeasure
from localregulars.scoring.categories import Categories
from localregulars.scoring.change_queue import RARE, ChangeQueue, threshold
from localregulars.scoring.change_scores import still_coming
from localregulars.scoring.changes import FloatArray
from localregulars.scoring.circumstances import Circumstances
from localregulars.scoring.combined import evidence
from localregulars.scoring.history import IntArray, OrderHistory, VisitHistory
from localregulars.scoring.look_back import WEEKS, WeekEnds, look_back, week_ends
from localregulars.scoring.people import agreed, up_to
from localregulars.scoring.rarity import RarityScale
from localregulars.scoring.rhythm import Track
from localregulars.scoring.rules import ChangeRules, ShopKnowledge
from localregulars.scoring.service import ServiceExpectation
from localregulars.scoring.shelf import Shelf

WEEK = 7
HOLDS_WEEKS = 4
"""What is rare in a shop is found out anew so often."""


@dataclass(frozen=True, slots=True)
class PastChanges:
    """How rare everybody's changes were together at the ends of weeks (customers x weeks), and the rarest one's rule.

    `days` are the ends of the weeks, ascending; `scales` has the scale that held then, one entry a week.
    """

    days: IntArray
    together: FloatArray
    rarest: npt.NDArray[np.int8]
    codes: tuple[SignalCode, ...]
    scales: tuple[RarityScale, ...]

    @classmethod
    def none(cls, customers: int) -> PastChanges:
        """Nobody changed, or nobody is to be told of it."""
        return cls(np.zeros(0, np.int64), np.zeros((customers, 0)), np.zeros((customers, 0), np.int8), (), ())

    def candidates(self, capacity: int) -> IntArray:
        """The positions of those who were rare enough at any time."""
        least = np.array([threshold(scale, capacity) for scale in self.scales])
        return np.flatnonzero((self.together >= least[None, :]).any(1)) if len(least) else np.zeros(0, np.int64)

    def only(self, positions: IntArray) -> PastChanges:
        """Some customers alone."""
        return PastChanges(self.days, self.together[positions], self.rarest[positions], self.codes, self.scales)

    def week_of(self, day: int) -> int:
        """Which week's end counts on a day; -1 before the first and where nothing is known."""
        at = int(np.searchsorted(self.days, day, "right")) - 1
        return at if at >= 0 and day < self.days[at] + WEEK else -1

    def queue(self, week: int, capacity: int, asked: Sequence[tuple[int, int]]) -> ChangeQueue:
        """Those who may be put into the queue in the seven days from a week's end.

        `asked` holds (position, day) of earlier check-ins about a change, the newest last: somebody is asked about
        again only once all was as usual in between.
        """
        if week < 0:
            return ChangeQueue.empty(capacity)
        opened = [day for _, day in asked]
        is_rare = self.together[:, week] >= threshold(self.scales[week], capacity)
        for position, day in asked:
            if is_rare[position]:
                between = (self.days > day) & (self.days < self.days[week])
                is_rare[position] = bool((self.together[position, between] < RARE).any())
        at = np.flatnonzero(is_rare)
        first = np.full(len(at), int(self.days[week]))
        return ChangeQueue(capacity, at, first, first + WEEK - 1, self.together[at, week], opened)

    def code(self, position: int, week: int) -> SignalCode:
        """The signal that said the rarest thing."""
        return self.codes[int(self.rarest[position, week])]


@dataclass(frozen=True, slots=True)
class PastShop:
    """What the change rules look at: visits, what was had (None: not known), and what the owner set."""

    history: VisitHistory
    orders: OrderHistory | None
    measure: VisitMeasure
    days_per_week: int
    silent: frozenset[SignalCode]
    changes_of: IntArray | None = None
    """Those who agreed to being looked at for changes; None: everybody did."""


def past_changes(
    shop: PastShop,
    track: Track,
    known: Circumstances,
    rare_from: IntArray,
    weeks: IntArray,
    token: ProgressToken,
) -> PastChanges:
    """What was said at the ends of `weeks` (ascending, seven days apart) of all customers of `known`.

    Nothing after each of these days is used for it.
    """
    last = int(weeks[-1])
    history, orders = agreed(shop.changes_of, *up_to(shop.history, shop.orders, last))
    day_before = int(weeks[0]) - 1
    before, had = up_to(history, orders, day_before)
    service = ServiceExpectation.of(before, had, day_before, shop.measure)
    knowledge = ShopKnowledge(service, Shelf.of(history, orders), Categories.of(before, had, day_before))
    rules = knowledge.rules(shop.days_per_week, shop.silent)
    visits = knowledge.visits(history, known, last, orders)
    days = week_ends(last, len(weeks) + WEEKS - 1)
    coming = still_coming(track, known, rare_from, days)
    if shop.changes_of is not None:
        coming &= np.isin(known.customer_ids, shop.changes_of)[:, None]
    _, ends = look_back(rules, visits, known, days, coming, token)
    return _said(rules, ends, len(weeks))


def _said(rules: ChangeRules, ends: WeekEnds, weeks: int) -> PastChanges:
    """The last `weeks` of the week ends, each by the scale that was known by then."""
    first = len(ends.days) - weeks
    together = np.full((len(ends.is_judged), weeks), -np.inf)
    rarest = np.zeros(together.shape, np.int8)
    scales: list[RarityScale] = []
    for start in range(first, len(ends.days), HOLDS_WEEKS):
        until = min(start + HOLDS_WEEKS, len(ends.days))
        before = slice(start + 1 - WEEKS, start + 1)
        found = ends.part(before).scales(rules)
        now = ends.part(slice(start, until))
        rarities = now.said.rarities(rules, found)
        said = found.together.rarity(evidence(rarities, now.said.directions))
        columns = slice(start - first, until - first)
        together[:, columns] = np.where(now.is_judged, said, -np.inf)
        rarest[:, columns] = rarities.argmax(0)
        scales += [found.together] * (until - start)
    return PastChanges(ends.days[first:], together, rarest, tuple(rule.code for rule in rules.all), tuple(scales))
