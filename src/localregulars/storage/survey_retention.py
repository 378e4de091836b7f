"""What goes of surveys once it was kept long enough."""

from __future__ import annotations

from datetime import date

from localregulars.storage.session import Session


def forget_old_answers(session: Session, first: date) -> int:
    """Leave of answers before that day a number that names nobody; how many askings and answers lost something.

    Nothing is taken of those whose data is only stored (Art. 18 GDPR).
    """
    before = (first.toordinal(),)
    free = "(customer_id IS NULL OR customer_id NOT IN (SELECT customer_id FROM customer WHERE restricted = 1))"
    session.run(
        "UPDATE survey_answer SET customer_id = NULL, words = NULL "
        f"WHERE day < ? AND (customer_id IS NOT NULL OR words IS NOT NULL) AND {free}",
        before,
    )
    named = session.run(
        "UPDATE survey_response SET customer_id = NULL, ask_id = NULL, at = NULL "
        f"WHERE day < ? AND customer_id IS NOT NULL AND {free}",
        before,
    )
    return named + session.run(f"DELETE FROM survey_ask WHERE day < ? AND {free}", before)
