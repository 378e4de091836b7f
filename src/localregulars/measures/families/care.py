"""Whether the hello reaches those who need it: came back, needs found, needless, how soon."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from localregulars.measures.arrays import BoolArray, IntArray
from localregulars.measures.measure import AnyMeasure, IntervalKind, Measure, Unit
from localregulars.measures.samples import Share, Times

BACK_WITHIN_DAYS = 28
"""Who comes within four weeks of the hello came back after it."""
NOT_YET = 0


class CheckIns(NamedTuple):
    """The check-ins that were opened in a period, one entry each; days are ordinals, `NOT_YET` where it has not been.

    `missed` is the first day on which a visit was missed, `contacted` the day of the first try that reached somebody,
    `came_back` the day of the first visit after opening. `has_outcome` says that it is known what came of it,
    `found_need` that it was something to help with (unwell, practical need, lonely, unhappy with us), `was_needless`
    that there was no reason to ask: they came by themselves before anybody asked, or the check-in was called wrong.
    `is_decided` says that it is known whether there was one. `until` is the last day that is known. `still_comes` marks
    those who come, but not as usual: nobody waits for them to come back (None: all were missed).
    """

    who: IntArray
    missed: IntArray
    contacted: IntArray
    came_back: IntArray
    has_outcome: BoolArray
    found_need: BoolArray
    is_decided: BoolArray
    was_needless: BoolArray
    until: int
    still_comes: BoolArray | None = None

    @property
    def is_missed(self) -> BoolArray:
        """Who did not come any more."""
        return np.ones(len(self.who), bool) if self.still_comes is None else ~self.still_comes


def came_back(facts: CheckIns) -> Share:
    """Of those reached at least four weeks ago, the share who came within four weeks of it.

    Not "because of it": some would have come anyway, and for well-being nobody is left out to find out how many.
    """
    asked = facts.is_missed & (facts.contacted != NOT_YET) & (facts.contacted + BACK_WITHIN_DAYS <= facts.until)
    soon = (facts.came_back >= facts.contacted) & (facts.came_back <= facts.contacted + BACK_WITHIN_DAYS)
    return Share(soon[asked], facts.who[asked])


def needs_found(facts: CheckIns) -> Share:
    """Of the check-ins with an outcome, the share that found something to help with."""
    return Share(facts.found_need[facts.has_outcome], facts.who[facts.has_outcome])


def needless(facts: CheckIns) -> Share:
    """Of the check-ins of which it is known, the share that nobody needed."""
    return Share(facts.was_needless[facts.is_decided], facts.who[facts.is_decided])


def days_to_contact(facts: CheckIns) -> Times:
    """From the first missed visit until somebody was reached, the median in days; who was not yet reached still waits.

    Who came by themselves before stopped waiting for another reason and counts as long as it took (censored).
    """
    missed = facts.is_missed
    reached = facts.contacted != NOT_YET
    came = (facts.came_back != NOT_YET) & ~(reached & (facts.contacted <= facts.came_back))
    end = np.where(came, facts.came_back, np.where(reached, facts.contacted, facts.until))
    waited = np.maximum(end - facts.missed, 0).astype(np.float64)
    return Times(waited[missed], np.asarray(reached & ~came)[missed])


MEASURES: tuple[AnyMeasure, ...] = (
    Measure("came_back_after_hello", CheckIns, Unit.SHARE, IntervalKind.WILSON, came_back),
    Measure("needs_found", CheckIns, Unit.SHARE, IntervalKind.WILSON, needs_found),
    Measure("needless_share", CheckIns, Unit.SHARE, IntervalKind.WILSON, needless),
    Measure("days_to_contact", CheckIns, Unit.DAYS, IntervalKind.MEDIAN, days_to_contact),
)
