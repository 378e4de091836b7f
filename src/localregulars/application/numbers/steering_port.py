"""What the use cases need to keep of steering; a part of `application.ports`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Protocol

from localregulars.domain.steering import Benchmark, BenchmarkId, Expectation, TimelineNote, TimelineNoteId


class SteeringRepository(Protocol):
    """Targets, weights, figures of others and notes on the time line. An unknown number is refused with a sentence."""

    def targets(self) -> dict[str, float]:
        """The targets, by the id of their measure."""
        ...

    def put_target(self, measure: str, value: float | None) -> None:
        """Replace the target of a measure; None: it has none."""
        ...

    def weights(self) -> dict[str, float]:
        """The owner's weights by part of the engagement score; none where the usual ones hold."""
        ...

    def put_weights(self, weights: Mapping[str, float]) -> None:
        """Replace them; none at all for the usual ones."""
        ...

    def benchmarks(self) -> list[Benchmark]:
        """Figures of others, in the order in which they were typed in."""
        ...

    def add_benchmark(self, measure: str, value: float, unit: str, source: str, year: int) -> BenchmarkId:
        """Keep one."""
        ...

    def keep_benchmark(self, benchmark: Benchmark) -> None:
        """Put one back under its number, or replace it."""
        ...

    def remove_benchmark(self, benchmark_id: BenchmarkId) -> None:
        """Forget one."""
        ...

    def notes(self) -> list[TimelineNote]:
        """Notes on the time line, by day."""
        ...

    def add_note(self, day: date, words: str, expected: Expectation | None) -> TimelineNoteId:
        """Keep one."""
        ...

    def keep_note(self, note: TimelineNote) -> None:
        """Put one back under its number, or replace it."""
        ...

    def remove_note(self, note_id: TimelineNoteId) -> None:
        """Forget one."""
        ...
