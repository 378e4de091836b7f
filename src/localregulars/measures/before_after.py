"""What happened to a measure after a change of the shop's, and whether that is what was hoped for."""

from __future__ import annotations

from enum import StrEnum

from localregulars.measures.findings import Unsaid
from localregulars.measures.intervals.differences import Change

LONGEST_DAYS = 90
"""So many days before a change are compared with as many after it: enough for few customers, little enough season."""
LEAST_DAYS = 14
"""Sooner after a change there is nothing to say."""


class Verdict(StrEnum):
    """What became of an expectation. Never "because of it": other things changed too."""

    AS_HOPED = "as_hoped"
    OTHERWISE = "otherwise"
    """It went the other way, by more than chance would make."""
    TOO_CLOSE = "too_close"
    """Chance alone would make as much of a difference."""
    COUNTED = "counted"
    """Both times were counted: they differ or they do not, but no chance can be told from it."""
    UNSAID = "unsaid"


def verdict(change: Change | Unsaid, *, hoped_up: bool) -> Verdict:
    """Whether the measure went the way that was hoped for; only a clear difference counts."""
    if isinstance(change, Unsaid):
        return Verdict.UNSAID
    if change.interval is None:
        return Verdict.COUNTED
    if not change.is_clear:
        return Verdict.TOO_CLOSE
    return Verdict.AS_HOPED if (change.value > 0) is hoped_up else Verdict.OTHERWISE


def days_around(day: int, until: int) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """First and last day (ordinals) of the time before a change and of the time from it on, both as long.

    As long as is known since, at most `LONGEST_DAYS`; None where that is less than `LEAST_DAYS`.
    """
    length = min(until - day + 1, LONGEST_DAYS)
    if length < LEAST_DAYS:
        return None
    return (day - length, day - 1), (day, day + length - 1)
