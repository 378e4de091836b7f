"""Feedback and recoveries as arrays, read without their words."""

from __future__ import annotations

import numpy as np

from localregulars.application.feedback.ports import FeedbackFacts, RecoveryFacts
from localregulars.domain.feedback import FeedbackKind, Mood, asks_for_something
from localregulars.measures.arrays import FloatArray, IntArray
from localregulars.storage.session import Row, Session

_KINDS = list(FeedbackKind)
_MOODS = (-1, *Mood)
_KIND = "CASE f.kind " + " ".join(f"WHEN '{kind.value}' THEN {place}" for place, kind in enumerate(_KINDS)) + " END"
# The index holds every column that is read here, in the order that is asked for.
_ENTRIES = f"""
SELECT f.feedback_id, coalesce(f.customer_id, -1), f.day, {_KIND}, coalesce(f.mood, -1), coalesce(f.topic_id, -1),
    f.at, coalesce(f.answered_at, -1), coalesce(f.fixed_at, -1), coalesce(f.told_at, -1)
FROM feedback AS f INDEXED BY feedback_figures ORDER BY f.at, f.day
"""
_RECOVERIES = """
SELECT recovery_id, coalesce(customer_id, -1), day, at, coalesce(answered_at, -1), coalesce(settled_at, -1),
    coalesce(cost_milli, -1)
FROM recovery ORDER BY at, recovery_id
"""
_AGREE = """
SELECT s.customer_id FROM consent_standing AS s JOIN customer AS c USING (customer_id)
WHERE s.purpose = 'feedback' AND c.restricted = 0
"""
_HOUR = 3600.0


def feedback_facts(session: Session) -> FeedbackFacts:
    """Every entry; see `application.feedback_ports.FeedbackFacts`."""
    table = _table(session.rows(_ENTRIES), 10)
    number, who, day, kind, mood, topic, *times = table
    arrived, answered, fixed, told = map(_hours, times)
    return FeedbackFacts(
        feedback_id=number,
        who=_in_use(session, who),
        day=day,
        kind=kind,
        mood=mood,
        theme=_themes(session)[topic],
        asks=_ASKS[kind, np.searchsorted(np.array(_MOODS), mood)],
        arrived=arrived,
        answered=answered,
        fixed=fixed,
        told=told,
    )


def recovery_facts(session: Session) -> RecoveryFacts:
    """Every recovery; see `application.feedback_ports.RecoveryFacts`."""
    number, who, day, at, answered, settled, cost = _table(session.rows(_RECOVERIES), 7)
    return RecoveryFacts(number, _in_use(session, who), day, _hours(at), _hours(answered), _hours(settled), cost)


def _table(rows: list[Row], columns: int) -> IntArray:
    """The rows as columns."""
    return np.ascontiguousarray(np.array(rows, np.int64).reshape(-1, columns).T)


def _hours(times: IntArray) -> FloatArray:
    return np.where(times < 0, np.nan, times / _HOUR)


def _in_use(session: Session, who: IntArray) -> IntArray:
    """The same people, -1 where they do not agree now."""
    agree = np.array(session.ids(_AGREE), np.int64)
    return np.where(np.isin(who, agree), who, -1)


def _themes(session: Session) -> IntArray:
    """The theme of each topic, by the topic's number; the last place is for none."""
    rows = session.rows("SELECT topic_id, theme_id FROM feedback_topic")
    pairs = np.array(rows, np.int64).reshape(-1, 2)
    found = np.full(int(pairs[:, 0].max(initial=0)) + 2, -1, np.int64)
    found[pairs[:, 0]] = pairs[:, 1]
    return found


_ASKS = np.array(
    [[int(asks_for_something(kind, None if mood < 0 else Mood(mood))) for mood in _MOODS] for kind in _KINDS], np.int64
)
