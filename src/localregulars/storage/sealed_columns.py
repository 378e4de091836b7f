"""Where the text of every sealed column is bound to: the name and the number that unsealing it needs."""

from __future__ import annotations

from collections.abc import Mapping

from localregulars.storage.instants import whole, words
from localregulars.storage.session import Value

_NUMBERED = {
    "right_request": "request_id",
    "emergency_override": "override_id",
    "publication_piece": "piece_id",
    "survey_answer": "answer_id",
    "feedback": "feedback_id",
    "feedback_attachment": "attachment_id",
    "recovery": "recovery_id",
    "feedback_theme": "theme_id",
    "feedback_topic": "topic_id",
    "feedback_change": "change_id",
}


def place_in(table: str, column: str, row: Mapping[str, Value]) -> tuple[str, int | str]:
    """The field's name and number for one row; a table that is not known here raises `KeyError`."""
    if table == "person_field":
        return words(row["field"]), whole(row["seq"])
    if table == "consent_event":
        return column, words(row["record_id"])
    if table == "emergency_contact":
        return f"emergency_{column}", 0
    return f"{table}.{column}", whole(row[_NUMBERED[table]])
