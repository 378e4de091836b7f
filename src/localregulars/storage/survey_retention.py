"""What goes of surveys once it was kept long enough, or somebody turns out not to be of age."""

from __future__ import annotations

from datetime import date

from localregulars.domain.ids import CustomerId
from localregulars.storage.feedback_bare import BARE_ENTRY, BARE_RECOVERY
from localregulars.storage.session import Session

_OF_ANSWERS = "SELECT at FROM survey_response WHERE customer_id = ?1"
_THEIR_ENTRIES = f"customer_id = ?1 AND channel = 'survey' AND at IN ({_OF_ANSWERS})"


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


def forget_words_of_answers(session: Session, customer_id: CustomerId) -> None:
    """Leave of what somebody wrote in surveys, in the log and where it was put right, what names nobody.

    Before the database takes the answers themselves: an answer and its entry share customer and second.
    """
    who = (customer_id,)
    entries = f"SELECT feedback_id FROM feedback WHERE {_THEIR_ENTRIES}"
    session.run(f"DELETE FROM feedback_attachment WHERE feedback_id IN ({entries})", who)
    session.run(
        f"UPDATE recovery SET {BARE_RECOVERY} WHERE customer_id = ?1 AND cause = 'survey' AND at IN ({_OF_ANSWERS})",
        who,
    )
    session.run(f"UPDATE feedback SET {BARE_ENTRY} WHERE {_THEIR_ENTRIES}", who)
