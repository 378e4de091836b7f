"""Targets, weights, figures of others and notes in memory."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from localregulars.domain.steering import Benchmark, BenchmarkId, Expectation, TimelineNote, TimelineNoteId


class FakeSteering:
    """See `application.steering_port.SteeringRepository`."""

    def __init__(self) -> None:
        self._targets: dict[str, float] = {}
        self._weights: dict[str, float] = {}
        self._benchmarks: dict[BenchmarkId, Benchmark] = {}
        self._notes: dict[TimelineNoteId, TimelineNote] = {}

    def targets(self) -> dict[str, float]:
        return dict(self._targets)

    def put_target(self, measure: str, value: float | None) -> None:
        self._targets.pop(measure, None)
        if value is not None:
            self._targets[measure] = value

    def weights(self) -> dict[str, float]:
        return dict(self._weights)

    def put_weights(self, weights: Mapping[str, float]) -> None:
        self._weights = dict(weights)

    def benchmarks(self) -> list[Benchmark]:
        return list(self._benchmarks.values())

    def add_benchmark(self, measure: str, value: float, unit: str, source: str, year: int) -> BenchmarkId:
        number = BenchmarkId(len(self._benchmarks) + 1)
        self.keep_benchmark(Benchmark(number, measure, value, unit, source, year))
        return number

    def keep_benchmark(self, benchmark: Benchmark) -> None:
        self._benchmarks[benchmark.benchmark_id] = benchmark

    def remove_benchmark(self, benchmark_id: BenchmarkId) -> None:
        del self._benchmarks[benchmark_id]

    def notes(self) -> list[TimelineNote]:
        return sorted(self._notes.values(), key=lambda note: (note.day, note.note_id))

    def add_note(self, day: date, words: str, expected: Expectation | None) -> TimelineNoteId:
        number = TimelineNoteId(len(self._notes) + 1)
        self.keep_note(TimelineNote(number, day, words, expected))
        return number

    def keep_note(self, note: TimelineNote) -> None:
        self._notes[note.note_id] = note

    def remove_note(self, note_id: TimelineNoteId) -> None:
        del self._notes[note_id]
