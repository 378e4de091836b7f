"""The change rules of a shop, what they need to know of all of it, and the row that is stored of every customer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from localregulars.domain.signals import SignalCode, VisitMeasure
from localregulars.scoring import decline, intensity, time_of_day, usual_order
from localregulars.scoring.busy_times import BusyTimes
from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.categories import Categories
from localregulars.scoring.changes import DAYS_PER_WEEK, ChangeRule, ClockedVisits
from localregulars.scoring.circumstances import Circumstances
from localregulars.scoring.history import OrderHistory, VisitHistory
from localregulars.scoring.rhythm import STATE_DTYPE
from localregulars.scoring.season import Season
from localregulars.scoring.service import ServiceExpectation
from localregulars.scoring.shelf import Shelf

LAYOUT = 11
"""Changes whenever the meaning of a stored row of a rule changes; states of another layout are made anew."""

CUSTOMER_STATE = np.dtype(
    [
        ("visits", "<i4"),  # how many visits the state knows
        ("newest_at", "<i8"),  # the second of the newest of them
        ("rhythm", STATE_DTYPE),
        (SignalCode.DECLINE.value, decline.ROW),
        (SignalCode.USUAL_ORDER.value, usual_order.ROW),
        (SignalCode.INTENSITY.value, intensity.ROW),
        (SignalCode.TIME_OF_DAY.value, time_of_day.ROW),
    ]
)
"""What is stored of every customer: the rhythm, and the row of every rule under its signal's name.

At most 980 bytes, of which it has 968: then four customers fit into a page of the store, and a new day reads a quarter
fewer pages.
"""


LEAST_SCORE = {
    SignalCode.DECLINE: 2.0,
    SignalCode.USUAL_ORDER: 2.0,
    SignalCode.INTENSITY: -2.0,
    SignalCode.TIME_OF_DAY: -2.4,
}
"""Scores below say nothing, however rare they are in a small shop where everybody comes like clockwork.

About what two needless check-ins a week of 100 regulars reach in simulated cafés and gyms (docs/SCORING.md).
"""


@dataclass(frozen=True, slots=True)
class ChangeRules:
    """The rules that are applied, in the order of their rows; what those say that are `silent` is not used."""

    all: tuple[ChangeRule, ...]
    silent: frozenset[SignalCode] = frozenset()


@dataclass(frozen=True, slots=True)
class ShopKnowledge:
    """What the rules need to know of the whole shop: what a visit is expected to bring, what can be had, what is alike.

    What is expected holds until everything is made anew, because the rows rest upon it, and so do busy times, and how
    many things of a category make a visit, because the scales do; what can be had is always that of the newest visits,
    and which items there are.
    """

    service: ServiceExpectation
    shelf: Shelf
    categories: Categories = field(default_factory=Categories.none)
    busy: BusyTimes = field(default_factory=BusyTimes.none)

    @classmethod
    def of(
        cls,
        history: VisitHistory,
        orders: OrderHistory,
        until: int,
        wanted: VisitMeasure,
        open_days: OpenDays | None = None,
    ) -> ShopKnowledge:
        """From everybody's visits up to and including day `until`; without `open_days` no time is a busy one."""
        service = ServiceExpectation.of(history, orders, until, wanted)
        busy = BusyTimes.none() if open_days is None else BusyTimes.of(history, open_days, until)
        return cls(service, Shelf.of(history, orders), Categories.of(history, orders, until), busy)

    def with_later(self, later: VisitHistory, orders: OrderHistory) -> ShopKnowledge:
        """With visits that came since."""
        days = np.repeat(later.visits["day"], np.diff(orders.offsets))
        categories = self.categories.with_items(orders.categories)
        return ShopKnowledge(self.service, self.shelf.with_more(orders.items, days), categories, self.busy)

    def visits(self, history: VisitHistory, known: Circumstances, until: int, orders: OrderHistory) -> ClockedVisits:
        """The visits up to and including day `until` as the rules look at them; `known` is of the same customers."""
        expected = self.service.expected(history, orders)
        residuals = self.service.residuals(history, orders, expected)
        return ClockedVisits.of(history, known, until, orders, residuals, expected)

    def rules(
        self,
        days_per_week: int,
        silent: frozenset[SignalCode] = frozenset(),
        season: Season | None = None,
        open_weekdays: tuple[bool, ...] = (True,) * DAYS_PER_WEEK,
    ) -> ChangeRules:
        """The rules of this shop; without a `season` every day is as usual."""
        all_rules = (
            decline.DeclineRule(decline.DeclineParameters(days_per_week=days_per_week), season or Season.none()),
            usual_order.UsualOrderRule(
                usual_order.UsualOrderParameters(days_per_week=days_per_week), self.shelf, self.categories
            ),
            intensity.Intensity(
                intensity.IntensityParameters(measure=self.service.measure, usual_spread=self.service.spread)
            ),
            time_of_day.TimeOfDay(
                time_of_day.TimeOfDayParameters(open_weekdays=open_weekdays), season or Season.none()
            ),
        )
        return ChangeRules(all_rules, silent)

    def to_json(self, until: int) -> dict[str, object]:
        """For the stored parameters of a scoring on day `until`."""
        return {
            "service": self.service.to_json(),
            "shelf": self.shelf.as_parameters(until),
            "categories": self.categories.to_json(),
            "busy": self.busy.to_json(),
        }

    @classmethod
    def from_json(cls, stored: object) -> ShopKnowledge:
        """Back from the stored parameters; anything else is a bug of ours."""
        if not isinstance(stored, Mapping):
            msg = "stored knowledge is no mapping"
            raise TypeError(msg)
        return cls(
            ServiceExpectation.from_json(stored["service"]),
            Shelf.from_parameters(stored["shelf"]),
            Categories.from_json(stored["categories"]) if "categories" in stored else Categories.none(),
            BusyTimes.from_json(stored["busy"]),
        )
