"""Targets, weights, figures of others and notes on the time line; what was written in words is sealed."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from datetime import date

from localregulars.domain.errors import InputRefusedError
from localregulars.domain.steering import (
    Benchmark,
    BenchmarkId,
    Direction,
    Expectation,
    TimelineNote,
    TimelineNoteId,
)
from localregulars.domain.visits import AMOUNT_UNITS
from localregulars.storage.instants import day_of, octets, whole, words
from localregulars.storage.sealing import seal, unseal
from localregulars.storage.session import Row, Session, Value

_SOURCE, _WORDS = "benchmark.source", "timeline_note.words"
_NOBODY = 0
"""These words belong to no customer; theirs are numbered from 1."""
_EMPTY = bytes(28)
"""Stands for sealed words until the number is known that they are sealed to."""
_FIGURE_GONE = "This figure is not there any more; look at them again."
_NOTE_GONE = "This note is not there any more; look at the notes again."
_KEEP_BENCHMARK = """
INSERT OR REPLACE INTO benchmark (benchmark_id, measure, value_milli, unit, source, year) VALUES (?, ?, ?, ?, ?, ?)
"""
_KEEP_NOTE = """
INSERT OR REPLACE INTO timeline_note (note_id, day, words, measure, direction) VALUES (?, ?, ?, ?, ?)
"""


class SqlSteering:
    """Keeps what the owner said; see `application.steering_port.SteeringRepository`.

    Words are sealed with a key of the shop's own, made from the look-up key, which stays the same when the root is
    replaced (docs/adr/0004).
    """

    def __init__(self, session: Session) -> None:
        """What stands in this transaction."""
        self._session = session
        self._key = hmac.digest(session.keys.lookup, b"words of steering", "sha256")

    def targets(self) -> dict[str, float]:
        """The targets, by the id of their measure."""
        return self._numbers("SELECT measure, value_milli FROM target ORDER BY measure")

    def put_target(self, measure: str, value: float | None) -> None:
        """Replace the target of a measure; None: it has none."""
        self._session.run("DELETE FROM target WHERE measure = ?", (measure,))
        if value is not None:
            self._session.run("INSERT INTO target (measure, value_milli) VALUES (?, ?)", (measure, _milli(value)))

    def weights(self) -> dict[str, float]:
        """The owner's weights by part of the engagement score; none where the usual ones hold."""
        return self._numbers("SELECT part, weight_milli FROM engagement_weight ORDER BY part")

    def put_weights(self, weights: Mapping[str, float]) -> None:
        """Replace them; none at all for the usual ones."""
        self._session.run("DELETE FROM engagement_weight")
        for part, weight in weights.items():
            values = (part, _milli(weight))
            self._session.run("INSERT INTO engagement_weight (part, weight_milli) VALUES (?, ?)", values)

    def benchmarks(self) -> list[Benchmark]:
        """Figures of others, in the order in which they were typed in."""
        query = "SELECT benchmark_id, measure, value_milli, unit, source, year FROM benchmark ORDER BY benchmark_id"
        return [self._benchmark(row) for row in self._session.rows(query)]

    def add_benchmark(self, measure: str, value: float, unit: str, source: str, year: int) -> BenchmarkId:
        """Keep one; its source is sealed to the number that it gets."""
        statement = "INSERT INTO benchmark (measure, value_milli, unit, source, year) VALUES (?, ?, ?, ?, ?)"
        number = BenchmarkId(self._session.insert(statement, (measure, _milli(value), unit, _EMPTY, year)))
        self.keep_benchmark(Benchmark(number, measure, value, unit, source, year))
        return number

    def keep_benchmark(self, benchmark: Benchmark) -> None:
        """Put one back under its number, or replace it."""
        number = benchmark.benchmark_id
        source = seal(self._key, _NOBODY, _SOURCE, number, benchmark.source)
        row = (number, benchmark.measure, _milli(benchmark.value), benchmark.unit, source, benchmark.year)
        self._session.run(_KEEP_BENCHMARK, row)

    def remove_benchmark(self, benchmark_id: BenchmarkId) -> None:
        """Forget one."""
        if not self._session.run("DELETE FROM benchmark WHERE benchmark_id = ?", (benchmark_id,)):
            raise InputRefusedError(_FIGURE_GONE)

    def notes(self) -> list[TimelineNote]:
        """Notes on the time line, by day."""
        query = "SELECT note_id, day, words, measure, direction FROM timeline_note ORDER BY day, note_id"
        return [self._note(row) for row in self._session.rows(query)]

    def add_note(self, day: date, said: str, expected: Expectation | None) -> TimelineNoteId:
        """Keep one; its words are sealed to the number that it gets."""
        statement = "INSERT INTO timeline_note (day, words) VALUES (?, ?)"
        number = TimelineNoteId(self._session.insert(statement, (day.toordinal(), _EMPTY)))
        self.keep_note(TimelineNote(number, day, said, expected))
        return number

    def keep_note(self, note: TimelineNote) -> None:
        """Put one back under its number, or replace it."""
        measure, direction = (None, None) if note.expected is None else note.expected
        sealed = seal(self._key, _NOBODY, _WORDS, note.note_id, note.words)
        self._session.run(_KEEP_NOTE, (note.note_id, note.day.toordinal(), sealed, measure, direction))

    def remove_note(self, note_id: TimelineNoteId) -> None:
        """Forget one."""
        if not self._session.run("DELETE FROM timeline_note WHERE note_id = ?", (note_id,)):
            raise InputRefusedError(_NOTE_GONE)

    def _numbers(self, query: str) -> dict[str, float]:
        return {words(name): _units(value) for name, value in self._session.rows(query)}

    def _benchmark(self, row: Row) -> Benchmark:
        number, measure, value, unit, sealed, year = row
        source = unseal(self._key, _NOBODY, _SOURCE, whole(number), octets(sealed))
        return Benchmark(
            BenchmarkId(whole(number)), words(measure), _units(value), words(unit), source, whole(year)
        )  # fmt: skip

    def _note(self, row: Row) -> TimelineNote:
        number, day, sealed, measure, direction = row
        said = unseal(self._key, _NOBODY, _WORDS, whole(number), octets(sealed))
        expected = None if measure is None else Expectation(words(measure), Direction(words(direction)))
        return TimelineNote(TimelineNoteId(whole(number)), day_of(day), said, expected)


def _milli(value: float) -> int:
    return round(value * AMOUNT_UNITS)


def _units(value: Value) -> float:
    return whole(value) / AMOUNT_UNITS
