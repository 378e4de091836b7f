"""What is known of customers beside their visits, as arrays by their position: away notes, signs of life, lessons."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from localregulars.scoring.away import AwayDays
from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.history import IntArray


@dataclass(frozen=True, slots=True)
class Circumstances:
    """One entry a customer, in the order of `customer_ids`.

    `signs` is the day of the newest sign of life other than a visit (0: none); up to `quiet_until` silences of at most
    `quiet_days` opening days are not worth a hello; `never` marks those who are never to be suggested. `waits` is after
    how many days without a sign of them they want to be asked after (0: they did not say). `booked` are the days on
    which an appointment was known to lie ahead, its own day among them: rhythms and silences count them like any other.
    """

    customer_ids: IntArray
    open_days: OpenDays
    away: AwayDays
    signs: IntArray
    quiet_days: IntArray
    quiet_until: IntArray
    never: npt.NDArray[np.bool_]
    waits: IntArray
    booked: AwayDays

    @classmethod
    def of(
        cls,
        customer_ids: IntArray,
        open_days: OpenDays,
        away: Iterable[tuple[int, int, int]] = (),
        signs: Mapping[int, int] | None = None,
        lessons: Mapping[int, tuple[int, int]] | None = None,
        never: Collection[int] = (),
        waits: Mapping[int, int] | None = None,
        booked: Iterable[tuple[int, int, int]] = (),
    ) -> Circumstances:
        """From mappings by customer id; `away` holds (id, first day, last day), `lessons` (quiet days, until).

        `booked` holds (id, the day from which it was known, the day of the appointment).
        """
        signs, lessons = signs or {}, lessons or {}
        return cls(
            customer_ids,
            open_days,
            AwayDays.of(tuple(away), customer_ids, open_days),
            _by_position(customer_ids, signs),
            _by_position(customer_ids, {c: quiet for c, (quiet, _) in lessons.items()}),
            _by_position(customer_ids, {c: until for c, (_, until) in lessons.items()}),
            np.isin(customer_ids, np.fromiter(never, np.int64, len(never))),
            _by_position(customer_ids, waits or {}),
            AwayDays.of(tuple(booked), customer_ids, open_days),
        )

    def are_excused(self, positions: IntArray, days: IntArray) -> npt.NDArray[np.bool_]:
        """Whether customers had announced that they are away on these days, or had an appointment ahead."""
        return self.away.covers(positions, days) | self.booked.covers(positions, days)

    def missed_appointment(self, positions: IntArray, began: IntArray, day: int) -> IntArray:
        """The day of their newest appointment that is over by `day` and fell into the silence since `began`; else 0."""
        newest = self.booked.newest_end_before(positions, day)
        return np.where(newest > began, newest, 0)

    def silence_began(self, positions: IntArray, visit_days: IntArray, day: IntArray | int) -> IntArray:
        """The day from which a silence counts on `day`: the last visit, or a later sign of life."""
        sign = self.signs[positions]
        return np.where((sign <= day) & (sign > visit_days), sign, visit_days)

    def silent_days(self, positions: IntArray, began: IntArray, day: IntArray | int) -> IntArray:
        """Opening days after `began` up to and including `day` without announced ones (arrays broadcast).

        After the newest day that is known, and on a day on which nobody came, nothing is added: the shop may be closed.
        """
        days = np.asarray(day, np.int64)
        silent = self.open_days.up_to(days) - self.open_days.up_to(began)
        if not self.away.is_empty:
            silent = silent - (self.away.up_to(positions, days) - self.away.up_to(positions, began))
        return np.where(began < days, np.maximum(silent, 0), 0)

    def may_count_otherwise(self, positions: IntArray) -> npt.NDArray[np.bool_]:
        """Whether a silence may count otherwise than from the last visit, by opening days alone, on any day."""
        return (self.signs[positions] > 0) | self.away.are_of(positions)

    def is_wished(self, positions: IntArray, began: IntArray, day: IntArray | int) -> npt.NDArray[np.bool_]:
        """Whether somebody wants to be asked after by then: their own wait in days is over (arrays broadcast).

        Days on which they said that they are away do not count. Whoever is never to be suggested stays so.
        """
        days = np.asarray(day, np.int64)
        waited = days - began
        if not self.away.is_empty:
            waited = waited - (self.away.up_to(positions, days) - self.away.up_to(positions, began))
        waits = self.waits[positions]
        return (waits > 0) & (waited >= waits) & ~self.never[positions]

    def is_quiet(self, positions: IntArray, silent: IntArray, day: IntArray | int) -> npt.NDArray[np.bool_]:
        """Whether a lesson or the owner's word says that this silence is not worth a hello."""
        return self.never[positions] | ((silent <= self.quiet_days[positions]) & (day <= self.quiet_until[positions]))


def _by_position(customer_ids: IntArray, numbers: Mapping[int, int]) -> IntArray:
    """Numbers by customer id as an array by position, 0 where there is none; unknown customers are left out."""
    out = np.zeros(len(customer_ids), np.int64)
    if numbers and len(customer_ids):
        ids = np.fromiter(numbers, np.int64, len(numbers))
        at = np.minimum(np.searchsorted(customer_ids, ids), len(customer_ids) - 1)
        known = customer_ids[at] == ids
        out[at[known]] = np.fromiter(numbers.values(), np.int64, len(numbers))[known]
    return out
