"""What becomes of the rows of every table about customers; a test finds the table that has no line here."""

from __future__ import annotations

PERSON = ("customer", "person_key", "person_field", "lookup", "consent_now")
"""Made anew from the plan: names, look-ups, and the latest word on each purpose."""
WORKED_OUT = ("score", "score_stale", "rhythm_state")
"""Goes, and is worked out again from the visits of the one person."""
VISITS = ("visit", "visit_lines", "visit_pack", "visit_summary", "visit_week")
MOVED = (
    "consent_event", "sign_of_life", "check_in", "away_note", "check_in_attempt", "emergency_contact",
    "emergency_call", "right_request", "emergency_override", "publication_piece", "booking", "survey_ask",
    "survey_response", "survey_answer", "feedback", "feedback_attachment", "recovery", "care_cost_person",
)  # fmt: skip
"""Each row has a number of its own, and changes hands as it is."""
ONE_EACH = {
    "care_wish": ("1", "theirs.at > ours.at"),
    "lesson": ("1", "theirs.quiet_gap_days > ours.quiet_gap_days"),
    "summary_person": ("period", "0"),
    "invitation_person": ("invitation_id", "theirs.is_invited > ours.is_invited"),
    "invitation_done": ("invitation_id", "0"),
    "birthday_greeting": ("day", "0"),
    "wish_voice": ("wish_id", "theirs.at < ours.at"),
    "poll_voice": ("poll_id", "theirs.at > ours.at"),
}
"""A person has one of each of these: what makes two rows the same, and when the other record's is the one to stay."""
COUNTED = {"wish": ("wish_id", "anonymous"), "poll_tally": ("poll_id, choice", "voices")}
"""Numbers of nobody's that grow where a voice loses its name."""
