"""What scoring is given and what it gives back: plain arrays and signals, no store."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

import numpy as np

from localregulars.domain.check_in import CheckIn, ClosedBecause
from localregulars.domain.signals import Signal, SignalCode, VisitMeasure
from localregulars.scoring.absence import AbsenceParameters
from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.guard import GuardVerdict
from localregulars.scoring.history import VISIT_DTYPE, DayTotals, IntArray, OrderHistory, VisitHistory
from localregulars.scoring.rhythm import States

NO_VISITS = VisitHistory(np.zeros(0, np.int64), np.zeros(1, np.int64), np.zeros(0, VISIT_DTYPE))
NO_TOTALS = DayTotals(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0, np.int64))


@dataclass(frozen=True, slots=True)
class StoredStates:
    """What an earlier scoring left: states of customers by ascending id, and the shop-wide parameters that they fit.

    `states` are rows of `rules.CUSTOMER_STATE`. `later` holds the visits that they do not know of yet, of the very same
    customers; nothing was taken away from the visits that they know. States that are `given_away` nobody else needs:
    they are brought on where they stand, if they can be.
    """

    customer_ids: IntArray
    states: States
    parameters: Mapping[str, object]
    later: VisitHistory
    later_orders: OrderHistory | None = None
    given_away: bool = False

    def to_change(self) -> States:
        """The states themselves where they are given away, else a copy: of 20,000 customers it takes 18 ms."""
        return self.states if self.given_away and self.states.flags.writeable else self.states.copy()


@dataclass(frozen=True, slots=True)
class ScoringInput:
    """Everything that scoring looks at. `as_of` is an ordinal; nothing after it is used.

    `history` holds all visits of everybody who has no state in `stored`; without `stored` everything is made anew.
    `orders` says what was had at these visits (None: not known).
    `away` holds (customer id, first day, last day), `signs` the newest other sign of life by customer id, `lessons`
    (quiet opening days, until) by customer id, `waits` after how many days customers want to be asked after,
    `check_ins` those opened in the last `ASKED_DAYS` and all not closed.
    `booked` holds (customer id, day from which it was known, day of the appointment).
    `changes_of` are those who agreed to being looked at for changes (None: everybody did); of the others nothing but
    silences is looked at.
    `silent` are signals that the owner switched off, `absence` holds the owner's deadlines, `measure` is what the kind
    of shop goes by, `totals` the visits of the whole shop, from which the season that everybody shares is told.
    `is_past` says that later visits are known: the result must not be kept as the newest state of things;
    `visits_known` comes back in the result, so that whoever stores it can tell whether visits came in meanwhile;
    `notes` are kept with the parameters as they are.
    """

    as_of: int
    capacity: int
    open_days: OpenDays
    history: VisitHistory
    version: int = 1
    stored: StoredStates | None = None
    orders: OrderHistory | None = None
    away: Sequence[tuple[int, int, int]] = ()
    booked: Sequence[tuple[int, int, int]] = ()
    signs: Mapping[int, int] = field(default_factory=dict)
    lessons: Mapping[int, tuple[int, int]] = field(default_factory=dict)
    never: Collection[int] = ()
    waits: Mapping[int, int] = field(default_factory=dict)
    check_ins: Sequence[CheckIn] = ()
    changes_of: IntArray | None = None
    silent: Collection[SignalCode] = ()
    absence: AbsenceParameters = field(default_factory=AbsenceParameters)
    measure: VisitMeasure = VisitMeasure.AMOUNT
    totals: DayTotals = NO_TOTALS
    is_past: bool = False
    visits_known: int = 0
    notes: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class NewCheckIn:
    """Somebody to be put into the queue."""

    customer_id: int
    opened_day: date
    last_visit_day: date
    signals: tuple[Signal, ...]


@dataclass(frozen=True, slots=True)
class ScoringResult:
    """What is to be stored. `states` are those made anew, of `state_ids`; `scores` are of those with something to say.

    `to_open` is most urgent first; `to_close` says why; `to_refresh` are open check-ins with today's numbers.
    """

    as_of: date
    version: int
    parameters: dict[str, object]
    state_ids: IntArray
    states: States
    scores: tuple[tuple[int, Signal], ...]
    to_open: tuple[NewCheckIn, ...]
    to_close: tuple[tuple[CheckIn, ClosedBecause], ...]
    to_refresh: tuple[CheckIn, ...]
    guard: GuardVerdict
    is_past: bool = False
    visits_known: int = 0
