"""Everything derived for scoring: states, parameters, scores, and whether they still fit what is known."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import cast

from localregulars.application.noticing.scoring_ports import StoredScore
from localregulars.domain.ids import CustomerId
from localregulars.domain.signals import Signal, SignalCode
from localregulars.storage.instants import day_of, whole, words
from localregulars.storage.session import Session, Value
from localregulars.storage.settings import SCORED_DAY, mark_stale, read_setting, write_setting
from localregulars.storage.signal_json import reasons_from, reasons_text

_INSERT_SCORE = "INSERT INTO score (customer_id, code, day, score, since, reasons) VALUES (?, ?, ?, ?, ?, ?)"
_SELECT_SCORES = "SELECT customer_id, day, code, score, since, reasons FROM score"


class SqlScores:
    """Keeps what scoring derives; see `application.ports.ScoreRepository`."""

    def __init__(self, session: Session) -> None:
        """Scores of this transaction."""
        self._session = session

    def states(self) -> tuple[Sequence[int], bytes | bytearray, int]:
        """Ids (ascending), their rows joined, and the version that they fit (0 where there are none)."""
        rows = self._session.rows("SELECT customer_id, state, version FROM rhythm_state ORDER BY customer_id")
        if not rows:
            return [], b"", 0
        numbers, states = [row[0] for row in rows], [row[1] for row in rows]
        return cast("list[int]", numbers), bytearray().join(cast("list[bytes]", states)), whole(rows[0][2])

    def put_states(
        self,
        customer_ids: Sequence[int],
        rows: Iterable[bytes],
        version: int,
        usual_gaps: Sequence[float] | None = None,
    ) -> None:
        """Store states of customers, replacing theirs; states of other versions go, because all fit one version.

        `usual_gaps` (opening days, one a customer) is what the Customers table shows as the usual gap.
        """
        gaps: Sequence[float | None] = usual_gaps if usual_gaps is not None else [None] * len(customer_ids)
        known = self._session.row("SELECT max(version) FROM scoring_parameters")
        if known is None or known[0] != version:  # else states of other versions went before; finding none takes long
            self._session.run("DELETE FROM rhythm_state WHERE version <> ?", (version,))
        self._session.run_many(
            "INSERT OR REPLACE INTO rhythm_state (customer_id, version, usual_gap_days, state) VALUES (?, ?, ?, ?)",
            (
                (int(number), version, None if gap is None else float(gap), row)
                for number, gap, row in zip(customer_ids, gaps, rows, strict=True)
            ),
        )

    def drop_states(self, customer_ids: Iterable[CustomerId]) -> None:
        """Forget the states of these customers."""
        drop_states(self._session, customer_ids)

    def parameters(self) -> tuple[int, Mapping[str, object]] | None:
        """The newest shop-wide parameters and their version."""
        row = self._session.row("SELECT version, parameters FROM scoring_parameters ORDER BY version DESC LIMIT 1")
        return None if row is None else (whole(row[0]), json.loads(words(row[1])))

    def put_parameters(self, version: int, day: date, parameters: Mapping[str, object]) -> None:
        """Store the parameters that were estimated for a shop day; the same version is replaced."""
        self._session.run(
            "INSERT OR REPLACE INTO scoring_parameters (version, day, parameters) VALUES (?, ?, ?)",
            (version, day.toordinal(), json.dumps(dict(parameters))),
        )

    def put_scores(self, day: date, scores: Iterable[tuple[CustomerId, Signal]]) -> None:
        """Replace all scores by those of this day, which the store then speaks of."""
        self._session.run("DELETE FROM score")
        self._session.run("DELETE FROM score_stale")
        self._session.run_many(_INSERT_SCORE, (_score_row(day, number, signal) for number, signal in scores))
        write_setting(self._session, SCORED_DAY, day.isoformat())

    def replace_score(self, day: date, customer_id: CustomerId, signals: Iterable[Signal]) -> None:
        """Replace one customer's scores, which then fit their visits again."""
        self._session.run("DELETE FROM score WHERE customer_id = ?", (customer_id,))
        self._session.run_many(_INSERT_SCORE, [_score_row(day, customer_id, signal) for signal in signals])
        if read_setting(self._session, SCORED_DAY) == day.isoformat():
            self._session.run("DELETE FROM score_stale WHERE customer_id = ?", (customer_id,))

    def scores(self) -> list[StoredScore]:
        """The stored scores of those who may be scored now, highest first."""
        return [
            _stored(row)
            for row in self._session.rows(
                f"{_SELECT_SCORES} WHERE customer_id IN (SELECT customer_id FROM may_score) "
                "ORDER BY score DESC, customer_id, code"
            )
        ]

    def of_customer(self, customer_id: CustomerId) -> list[StoredScore]:
        """One customer's stored scores, highest first."""
        rows = self._session.rows(f"{_SELECT_SCORES} WHERE customer_id = ? ORDER BY score DESC, code", (customer_id,))
        return [_stored(row) for row in rows]

    def scored_day(self) -> date | None:
        """The day that the stored scores speak of; None when anything changed that they do not know of."""
        value = read_setting(self._session, SCORED_DAY)
        if not isinstance(value, str) or self._session.row("SELECT 1 FROM score_stale LIMIT 1"):
            return None
        return date.fromisoformat(value)

    def mark_stale(self) -> None:
        """Say that the stored scores no longer fit what is known."""
        mark_stale(self._session)


def _stored(row: Sequence[Value]) -> StoredScore:
    number, day, code, score, since, reasons = row
    signal = Signal(SignalCode(words(code)), float(score or 0), day_of(since), reasons_from(words(reasons)))
    return StoredScore(CustomerId(whole(number)), day_of(day), signal)


def _score_row(day: date, customer_id: CustomerId, signal: Signal) -> tuple[Value, ...]:
    return (
        int(customer_id),
        signal.code.value,
        day.toordinal(),
        float(signal.score),
        signal.since.toordinal(),
        reasons_text(signal.reasons),
    )


def drop_states(session: Session, customer_ids: Iterable[CustomerId]) -> None:
    """Forget the states of customers whose visits changed."""
    session.run_many("DELETE FROM rhythm_state WHERE customer_id = ?", [(int(number),) for number in customer_ids])


def one_is_stale(session: Session, customer_id: CustomerId) -> None:
    """Say that one customer's stored score no longer fits their visits, where they may be scored at all."""
    session.run(
        "INSERT INTO score_stale (customer_id) SELECT customer_id FROM may_score WHERE customer_id = ? "
        "AND customer_id NOT IN (SELECT customer_id FROM score_stale)",
        (customer_id,),
    )
