"""What the owner says about the numbers: targets, figures of others, notes on the time line. Nothing about anybody."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple, NewType

from localregulars.domain.errors import InputRefusedError
from localregulars.domain.one_line import one_line

BenchmarkId = NewType("BenchmarkId", int)
TimelineNoteId = NewType("TimelineNoteId", int)

LONGEST_WORDS = 120
PLACES = 3
"""Targets and figures of others are kept to so many decimal places; of a share that is a tenth of a percent."""
FIRST_YEAR = 1950
_AHEAD = timedelta(days=366)
_HEAVIEST = 100


class Direction(StrEnum):
    """Which way a number is expected to go."""

    UP = "up"
    DOWN = "down"


class Expectation(NamedTuple):
    """What a change is hoped to do: which measure, by its id, and which way."""

    measure: str
    direction: Direction


@dataclass(frozen=True, slots=True)
class TimelineNote:
    """Something that the shop changed, on a shop day, in the owner's words; perhaps with what was expected of it."""

    note_id: TimelineNoteId
    day: date
    words: str
    expected: Expectation | None = None


@dataclass(frozen=True, slots=True)
class Benchmark:
    """A figure of others beside the own one: of which measure and in whose unit, where it was read, for which year."""

    benchmark_id: BenchmarkId
    measure: str
    value: float
    unit: str
    source: str
    year: int


@dataclass(frozen=True, slots=True)
class Steering:
    """All of it: targets by measure, weights by part of the engagement score (none: the usual ones), figures, notes.

    Notes are in the order of their days.
    """

    targets: Mapping[str, float] = field(default_factory=dict)
    weights: Mapping[str, float] = field(default_factory=dict)
    benchmarks: tuple[Benchmark, ...] = ()
    notes: tuple[TimelineNote, ...] = ()


def checked_words(words: str) -> str:
    """Words without stray spaces; none, too many or unprintable ones are refused."""
    too_long = f"Say in at most {LONGEST_WORDS} characters what it was."
    return one_line(words, LONGEST_WORDS, nothing="Write down what it was.", otherwise=too_long)


def checked_source(source: str) -> str:
    """Where a figure of others was read; a figure without a source is refused."""
    nothing = "Write down where the figure was read: without a source it says little."
    too_long = f"Say in at most {LONGEST_WORDS} characters where the figure was read: without a source it says little."
    return one_line(source, LONGEST_WORDS, nothing=nothing, otherwise=too_long)


def checked_year(year: int, today: date) -> int:
    """The year that a figure is of; one that is not over by far, or of another age, is refused."""
    if not FIRST_YEAR <= year <= today.year:
        msg = f"The year has to lie between {FIRST_YEAR} and this year."
        raise InputRefusedError(msg)
    return year


def checked_day(day: date, today: date) -> date:
    """The day of a note; one that is more than a year ahead, or before anything could be known, is refused."""
    if day.year < FIRST_YEAR or day > today + _AHEAD:
        msg = "A note can be at most a year ahead; check the day."
        raise InputRefusedError(msg)
    return day


def checked_value(value: float, least: float, most: float) -> float:
    """A target or a figure of others, rounded to `PLACES`; what the measure can never be is refused."""
    if not math.isfinite(value) or not least <= value <= most:
        msg = "This number can never be that; check what was typed."
        raise InputRefusedError(msg)
    return round(value, PLACES) + 0.0


def checked_weights(weights: Mapping[str, float]) -> dict[str, float]:
    """Weights of a composite, each between 0 and 100 and not all of them 0."""
    if not all(math.isfinite(weight) and 0 <= weight <= _HEAVIEST for weight in weights.values()):
        msg = f"A weight is a number between 0 and {_HEAVIEST}."
        raise InputRefusedError(msg)
    kept = {part: round(weight, PLACES) + 0.0 for part, weight in weights.items()}
    if not any(kept.values()):
        msg = "At least one part has to weigh something."
        raise InputRefusedError(msg)
    return kept
