"""What became of the people whom a replay of the past would have put into the queue: counted, and never promised."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from localregulars.domain.signals import SignalCode
from localregulars.scoring.history import IntArray
from localregulars.scoring.rhythm import VisitDays

SPANS = (3, 7, 14, 28)
"""Within how many days after the alert somebody came back: a hello before that would have been needless."""
LEAST_JUDGED = 10
"""With fewer people nothing is said about shares: one of them would be more than a tenth."""
LEAST_DAYS = 56
"""With fewer days nothing is said about a week."""
_WEEK = 7
_REACH = 1 << 23
"""More than any ordinal: position times this plus a day sorts by customer and then by day."""


@dataclass(frozen=True, slots=True)
class Alert:
    """Somebody would have been put into the queue on `day` (an ordinal), because of a signal.

    `last_visit` is the newest visit then; for an absence `silent_days` are the opening days without a sign of them and
    `usual_tenths` their usual gap in tenths of a day, both as they were on that day.
    """

    position: int
    day: int
    code: SignalCode
    last_visit: int
    silent_days: int = 0
    usual_tenths: int = 0


@dataclass(frozen=True, slots=True)
class Hindsight:
    """The alerts of a time, and what came of the people.

    `by_week` counts from day `first` on. `judged` are the absences of which 28 days are known and whom nobody spoke to
    (`asked`: how many somebody did); `came_back` counts by `SPANS` those of them who came by themselves, `not_yet`
    those who never came again so far. The medians are of all absences: opening days of silence, and the same in own
    usual gaps; None where there is none.
    """

    capacity: int
    first: int
    last: int
    regulars: int
    check_ins: int = 0
    by_signal: Mapping[SignalCode, int] = field(default_factory=dict)
    by_week: tuple[int, ...] = ()
    asked: int = 0
    judged: int = 0
    came_back: Mapping[int, int] = field(default_factory=lambda: dict.fromkeys(SPANS, 0))
    not_yet: int = 0
    median_days: float | None = None
    median_gaps: float | None = None

    @property
    def days(self) -> int:
        """How many days were looked at."""
        return max(self.last - self.first + 1, 0)

    @property
    def a_week(self) -> float:
        """Check-ins a week."""
        return self.check_ins * _WEEK / self.days if self.days else 0.0

    @property
    def is_long_enough(self) -> bool:
        """Whether enough days were looked at to speak of a week."""
        return self.days >= LEAST_DAYS

    @property
    def is_enough(self) -> bool:
        """Whether there are enough people to speak of shares."""
        return self.judged >= LEAST_JUDGED

    def tenths(self, span: int) -> int:
        """Of ten people, how many came back by themselves within so many days, to nearest; 10 only when all did."""
        back = self.came_back[span]
        if back in {0, self.judged}:
            return 10 * (back > 0)
        return min(max(int(10 * back / self.judged + 0.5), 1), 9)


@dataclass(frozen=True, slots=True)
class WhatCame:
    """When customers came, looked up by position and day."""

    keys: IntArray
    ends: IntArray
    days: IntArray

    @classmethod
    def of(cls, visits: VisitDays) -> WhatCame:
        """Everything that is known, also what came after the alerts."""
        return cls(visits.owners * _REACH + visits.days, visits.offsets[1:], visits.days)

    def next_visit(self, alert: Alert) -> int | None:
        """The day of the first visit after the alert."""
        at = int(np.searchsorted(self.keys, alert.position * _REACH + alert.day, "right"))
        return int(self.days[at]) if at < int(self.ends[alert.position]) else None


def in_hindsight(
    blank: Hindsight, alerts: Sequence[Alert], came: WhatCame, spoken_to: Mapping[int, Collection[int]], newest: int
) -> Hindsight:
    """The figures of these alerts. `blank` says capacity, time and regulars; `newest` is the last day that is known.

    `spoken_to` holds, by position, days on which the shop really asked: whoever came only after that is not judged.
    """
    absences = [a for a in alerts if a.code is SignalCode.ABSENCE]
    asked, judged, not_yet = 0, 0, 0
    came_back = dict.fromkeys(SPANS, 0)
    for alert in absences:
        if alert.day + max(SPANS) > newest:
            continue
        back = came.next_visit(alert)
        until = newest + 1 if back is None else back
        if any(alert.last_visit < day < until for day in spoken_to.get(alert.position, ())):
            asked += 1
            continue
        judged += 1
        not_yet += back is None
        for span in SPANS:
            came_back[span] += back is not None and back - alert.day <= span
    week = np.array([(a.day - blank.first) // _WEEK for a in alerts], np.int64)
    weeks = -(-blank.days // _WEEK)
    return Hindsight(
        capacity=blank.capacity,
        first=blank.first,
        last=blank.last,
        regulars=blank.regulars,
        check_ins=len(alerts),
        by_signal=dict(Counter(a.code for a in alerts)),
        by_week=tuple(np.bincount(week, minlength=weeks).tolist()),
        asked=asked,
        judged=judged,
        came_back=came_back,
        not_yet=not_yet,
        median_days=_median([a.silent_days for a in absences]),
        median_gaps=_median([10 * a.silent_days / a.usual_tenths for a in absences if a.usual_tenths]),
    )


def _median(numbers: Sequence[float]) -> float | None:
    return round(float(np.median(numbers)), 1) if numbers else None
