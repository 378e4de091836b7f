"""What the owner steers by beside the numbers: targets, weights, figures of others, notes; each with its way back.

Audit lines hold measures and numbers, never words.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import date
from functools import partial

from localregulars.application.access import owner_only
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.shop import ShopCalendar
from localregulars.domain.steering import (
    Benchmark,
    BenchmarkId,
    Expectation,
    Steering,
    TimelineNote,
    TimelineNoteId,
    checked_day,
    checked_source,
    checked_value,
    checked_weights,
    checked_words,
    checked_year,
)
from localregulars.measures.families.engagement import WEIGHTS
from localregulars.measures.findings import Interval
from localregulars.measures.measure import Unit
from localregulars.measures.registry import MEASURES

_LARGEST = 1e9
POSSIBLE = {
    Unit.SHARE: Interval(0.0, 1.0),
    Unit.POINTS: Interval(-100.0, 100.0),
    Unit.RATING: Interval(1.0, 5.0),
    Unit.SCORE: Interval(0.0, 100.0),
    Unit.MONEY: Interval(0.0, _LARGEST),
    Unit.RATIO: Interval(-1.0, _LARGEST),
    Unit.DAYS: Interval(0.0, _LARGEST),
    Unit.HOURS: Interval(0.0, _LARGEST),
    Unit.COUNT: Interval(0.0, _LARGEST),
}
"""What a figure of each unit can be."""
_UNITS = {measure.measure_id: measure.unit for measure in MEASURES}
_NOTE_GONE = "This note is not there any more; look at the notes again."
_FIGURE_GONE = "This figure is not there any more; look at them again."


@owner_only
def steering(uow: UnitOfWork) -> Steering:
    """All that the owner said, as it stands; what is of measures that this version does not know stays unseen."""
    kept = uow.steering
    return Steering(
        targets={measure: value for measure, value in kept.targets().items() if measure in _UNITS},
        weights=kept.weights(),
        benchmarks=tuple(one for one in kept.benchmarks() if _UNITS.get(one.measure) == one.unit),
        notes=tuple(kept.notes()),
    )


def weights_in_use(kept: Mapping[str, float]) -> dict[str, float]:
    """What each part of the engagement score weighs: the owner's weights, or the usual ones."""
    return {part: kept.get(part, 0.0) for part in WEIGHTS} if kept else dict(WEIGHTS)


@owner_only
def set_target(uow: UnitOfWork, clock: Clock, *, measure: str, value: float | None) -> Outcome[None]:
    """What the shop wants a measure to be, in its unit; None takes the target away. Zero is a target like any other."""
    before = uow.steering.targets().get(measure)
    wanted = None if value is None else _possible(measure, value)
    uow.steering.put_target(measure, wanted)
    if wanted is None:
        uow.audit.record("steering.target_dropped", None, clock.now(), measure=measure)
    else:
        uow.audit.record("steering.target_set", None, clock.now(), measure=measure)
    return Outcome(None, Changes.STEERING, partial(set_target, measure=measure, value=before))


@owner_only
def set_weights(uow: UnitOfWork, clock: Clock, *, weights: Mapping[str, float]) -> Outcome[None]:
    """What each part of the engagement score weighs; an empty mapping brings the usual weights back."""
    if set(weights) - set(WEIGHTS):
        msg = "The engagement score has no such part."
        raise InputRefusedError(msg)
    before = uow.steering.weights()
    wanted = checked_weights({part: weights.get(part, 0.0) for part in WEIGHTS}) if weights else {}
    uow.steering.put_weights({} if wanted == WEIGHTS else wanted)
    uow.audit.record("steering.weights_set", None, clock.now(), usual=int(not wanted or wanted == WEIGHTS))
    return Outcome(None, Changes.STEERING, partial(set_weights, weights=before))


@owner_only
def add_benchmark(
    uow: UnitOfWork, clock: Clock, *, measure: str, value: float, source: str, year: int
) -> Outcome[BenchmarkId]:  # fmt: skip
    """Write down a figure of others, in the unit of the measure, with where it was read and for which year."""
    number = uow.steering.add_benchmark(
        measure,
        _possible(measure, value),
        _UNITS[measure].value,
        checked_source(source),
        checked_year(year, _today(uow, clock)),
    )
    uow.audit.record("steering.benchmark_added", None, clock.now(), measure=measure)
    return Outcome(number, Changes.STEERING, partial(remove_benchmark, benchmark_id=number))


@owner_only
def remove_benchmark(uow: UnitOfWork, clock: Clock, *, benchmark_id: BenchmarkId) -> Outcome[None]:
    """Forget a figure of others."""
    found = next((one for one in uow.steering.benchmarks() if one.benchmark_id == benchmark_id), None)
    if found is None:
        raise InputRefusedError(_FIGURE_GONE)
    uow.steering.remove_benchmark(benchmark_id)
    uow.audit.record("steering.benchmark_removed", None, clock.now(), measure=found.measure)
    return Outcome(None, Changes.STEERING, partial(_restore_benchmark, benchmark=found))


@owner_only
def add_note(
    uow: UnitOfWork, clock: Clock, *, day: date, words: str, expected: Expectation | None = None
) -> Outcome[TimelineNoteId]:  # fmt: skip
    """Note on the time line what the shop changed, and what is expected of it."""
    _check_expected(expected)
    number = uow.steering.add_note(checked_day(day, _today(uow, clock)), checked_words(words), expected)
    uow.audit.record("steering.note_added", None, clock.now(), note=number)
    return Outcome(number, Changes.STEERING, partial(remove_note, note_id=number))


@owner_only
def change_note(uow: UnitOfWork, clock: Clock, *, note: TimelineNote) -> Outcome[None]:
    """Let a note say something else, or stand on another day."""
    before = _note(uow, note.note_id)
    _check_expected(note.expected)
    day, words = checked_day(note.day, _today(uow, clock)), checked_words(note.words)
    uow.steering.keep_note(TimelineNote(note.note_id, day, words, note.expected))
    uow.audit.record("steering.note_changed", None, clock.now(), note=note.note_id)
    return Outcome(None, Changes.STEERING, partial(change_note, note=before))


@owner_only
def remove_note(uow: UnitOfWork, clock: Clock, *, note_id: TimelineNoteId) -> Outcome[None]:
    """Take a note off the time line."""
    note = _note(uow, note_id)
    uow.steering.remove_note(note_id)
    uow.audit.record("steering.note_removed", None, clock.now(), note=note_id)
    return Outcome(None, Changes.STEERING, partial(_restore_note, note=note))


def _restore_note(uow: UnitOfWork, clock: Clock, *, note: TimelineNote) -> Outcome[None]:
    uow.steering.keep_note(note)
    uow.audit.record("steering.note_added", None, clock.now(), note=note.note_id)
    return Outcome(None, Changes.STEERING, partial(remove_note, note_id=note.note_id))


def _restore_benchmark(uow: UnitOfWork, clock: Clock, *, benchmark: Benchmark) -> Outcome[None]:
    uow.steering.keep_benchmark(benchmark)
    uow.audit.record("steering.benchmark_added", None, clock.now(), measure=benchmark.measure)
    return Outcome(None, Changes.STEERING, partial(remove_benchmark, benchmark_id=benchmark.benchmark_id))


def _note(uow: UnitOfWork, note_id: TimelineNoteId) -> TimelineNote:
    found = next((note for note in uow.steering.notes() if note.note_id == note_id), None)
    if found is None:
        raise InputRefusedError(_NOTE_GONE)
    return found


def _check_expected(expected: Expectation | None) -> None:
    if expected is not None:
        _unit(expected.measure)


def _possible(measure: str, value: float) -> float:
    least, most = POSSIBLE[_unit(measure)]
    return checked_value(value if math.isfinite(value) else math.inf, least, most)


def _unit(measure: str) -> Unit:
    if measure not in _UNITS:
        msg = "There is no such number; choose one of those on the screen."
        raise InputRefusedError(msg)
    return _UNITS[measure]


def _today(uow: UnitOfWork, clock: Clock) -> date:
    return ShopCalendar.of(uow.settings.profile()).day_of(clock.now())
