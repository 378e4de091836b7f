"""Takes names off voices, and wishes and polls off the list, that were kept long enough."""

from __future__ import annotations

from localregulars.storage.session import Session

_FREE = "v.customer_id NOT IN (SELECT customer_id FROM customer WHERE restricted = 1)"
# Who said it, and to which wish the count goes: the one that others were put to, where they wished that one as well.
_LONG_AGO = f"""
SELECT v.customer_id, coalesce(w.merged_into, w.wish_id) AS root,
    CASE WHEN max(w.merged_into IS NULL) THEN coalesce(w.merged_into, w.wish_id) ELSE min(w.wish_id) END AS home
FROM wish_voice AS v JOIN wish AS w ON w.wish_id = v.wish_id
WHERE {_FREE} GROUP BY v.customer_id, root HAVING max(v.at) < ?
"""
_WISHES_COUNT = f"""
UPDATE wish SET anonymous = anonymous + gone.voices
FROM (SELECT home, count(*) AS voices FROM ({_LONG_AGO}) GROUP BY home) AS gone WHERE wish_id = gone.home
"""
_WISHERS_GO = f"""
DELETE FROM wish_voice WHERE (customer_id, (
    SELECT coalesce(merged_into, wish_id) FROM wish AS own WHERE own.wish_id = wish_voice.wish_id
)) IN (SELECT customer_id, root FROM ({_LONG_AGO}))
"""
_POLLS_COUNT = f"""
UPDATE poll_tally SET voices = poll_tally.voices + gone.voices
FROM (
    SELECT v.poll_id, v.choice, count(*) AS voices FROM poll_voice AS v WHERE v.at < ? AND {_FREE} GROUP BY 1, 2
) AS gone
WHERE poll_tally.poll_id = gone.poll_id AND poll_tally.choice = gone.choice
"""
_CHOOSERS_GO = f"DELETE FROM poll_voice AS v WHERE v.at < ? AND {_FREE}"
_SETTLED = """
SELECT w.wish_id FROM wish AS w
WHERE w.merged_into IS NULL AND w.state IN ('granted', 'not_granted') AND w.state_at < ? AND NOT EXISTS (
    SELECT 1 FROM wish_voice AS v JOIN wish AS own ON own.wish_id = v.wish_id
    WHERE coalesce(own.merged_into, own.wish_id) = w.wish_id
)
"""
_OVER = """
DELETE FROM poll WHERE coalesce(decided_at, (until - 719162) * 86400) < ?
    AND NOT EXISTS (SELECT 1 FROM poll_voice AS v WHERE v.poll_id = poll.poll_id)
"""


def take_old_names(session: Session, before: int) -> int:
    """Let names go that were given before that second, and what was settled before it; how much that was.

    The counts stay. Nothing is taken of those whose data is only stored, nor what they said it about.
    """
    session.run(_WISHES_COUNT, (before,))
    named = session.run(_WISHERS_GO, (before,))
    session.run(_POLLS_COUNT, (before,))
    named += session.run(_CHOOSERS_GO, (before,))
    settled = session.ids(_SETTLED, (before,))
    for number in settled:
        session.run("DELETE FROM wish WHERE merged_into = ?", (number,))
        session.run("DELETE FROM wish WHERE wish_id = ?", (number,))
    return named + len(settled) + session.run(_OVER, (before,))
