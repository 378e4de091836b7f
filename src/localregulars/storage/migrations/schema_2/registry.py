"""Where personal data stands: every table and column about a customer, its purpose, and what a withdrawal does to it.

A test fails when a table with a customer's number is missing here, and another when a withdrawal leaves what is said
here to go. `purpose` is a purpose of `domain.consent`, or one of these words: `record` (that there is such a
customer), `field` (each personal field by its own purpose, see `fields`; a till id goes with the record), `evidence`
(proof of what was said), `rights` (requests and emergencies). Keyed hashes of erased people (`tombstone`) and reduced
evidence (`consent_evidence`) belong to nobody who could be found, and are not listed.
"""

from dataclasses import dataclass

_TABLE = """
CREATE TABLE derived_registry (
    table_name TEXT NOT NULL,
    column_name TEXT NOT NULL,
    purpose TEXT NOT NULL,
    holds TEXT NOT NULL CHECK (holds IN ('number', 'plain', 'sealed', 'hash')),
    on_withdraw TEXT NOT NULL CHECK (on_withdraw IN ('delete', 'null', 'keep')),
    keep_reason TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (table_name, column_name),
    CONSTRAINT kept_for_a_reason CHECK ((on_withdraw = 'keep') = (keep_reason <> ''))
) STRICT, WITHOUT ROWID;
"""


@dataclass(frozen=True)
class _Table:
    """One table: its columns by what they hold, and why it is kept ("": it goes with its purpose)."""

    name: str
    purpose: str
    number: str = ""
    plain: str = ""
    sealed: str = ""
    hash: str = ""
    keep_reason: str = ""

    def rows(self) -> list[str]:
        """The SQL values of its columns."""
        fate = "keep" if self.keep_reason else "delete"
        return [
            f"('{self.name}', '{column}', '{self.purpose}', '{holds}', '{fate}', '{self.keep_reason}')"
            for holds in ("number", "plain", "sealed", "hash")
            for column in getattr(self, holds).split()
        ]


_RECORD = "goes when the person is erased, or with the names of those who were never asked"
_EVIDENCE = "proof of what was said (Art. 7(1) GDPR); reduced when the person is erased"
_RIGHTS = "shows that a request was answered in time; goes after the retention time"
_TABLES = (
    _Table("customer", "record", "customer_id created erased_at", "adult", keep_reason=_RECORD),
    _Table(
        "customer", "record", "never_suggest restricted", "restricted_because",
        keep_reason="a wish against use holds without any consent",
    ),
    _Table("person_key", "record", "customer_id", "key", keep_reason="goes first when the person is erased"),
    _Table("person_field", "field", "customer_id seq", "field", "sealed"),
    _Table("lookup", "field", "customer_id", "kind", hash="hmac"),
    _Table(
        "consent_event", "evidence", "seq customer_id notice_id at expires_at",
        "record_id purpose state form zone method",
        "recorded_by witness supporter capacity_note method_note evidence_note", "evidence_sha256", _EVIDENCE,
    ),
    _Table(
        "consent_now", "evidence", "customer_id at seq expires_at is_over", "purpose state form",
        keep_reason="the latest word; keeps a no from being forgotten",
    ),
    _Table("audit", "evidence", "seq at", "action detail", hash="subject_token prev_hash hash", keep_reason=_EVIDENCE),
    _Table("visit", "history", "customer_id at day minute lines amount_milli", "source", hash="receipt"),
    _Table("visit_lines", "history", "customer_id at", "lines"),
    _Table("visit_pack", "history", "customer_id", "visits"),
    _Table("visit_summary", "history", "customer_id visits days first_day last_day"),
    _Table("visit_week", "history", "customer_id week visits amount_milli"),
    _Table(
        "receipt", "history", "day kept", hash="hmac",
        keep_reason="keeps a second import from counting twice; it then belongs to nobody",
    ),
    _Table("rhythm_state", "monitoring", "customer_id version usual_gap_days", "state"),
    _Table("score", "monitoring", "customer_id day score since", "code reasons"),
    _Table("score_stale", "monitoring", "customer_id"),
    _Table(
        "check_in", "monitoring", "check_in_id customer_id opened_day last_visit_day snoozed_until closed_at",
        "signals state outcome closed_because",
    ),
    _Table("check_in_attempt", "monitoring", "attempt_id check_in_id customer_id at reached", "channel"),
    _Table("away_note", "monitoring", "away_note_id customer_id first_day last_day at"),
    _Table("sign_of_life", "monitoring", "sign_id customer_id at day", "kind"),
    _Table("lesson", "monitoring", "customer_id quiet_gap_days until"),
    _Table("care_wish", "monitoring", "customer_id ask_after_days at", "channel"),
    _Table(
        "emergency_contact", "emergency_contact", "contact_id customer_id after_days after_tries at told_at refused_at",
        sealed="name phone relation",
    ),
    _Table("emergency_call", "emergency_contact", "call_id contact_id customer_id check_in_id at day"),
    _Table(
        "right_request", "rights", "request_id customer_id received_at due_at closed_at extended_at", "kind state",
        "note extended_because declined_because", keep_reason=_RIGHTS,
    ),
    _Table(
        "emergency_override", "rights", "override_id customer_id at reported_at",
        sealed="reason decided_by second_person", keep_reason="reported to the person; goes after the retention time",
    ),
    _Table("summary_person", "statistics", "customer_id", "period state"),
)  # fmt: skip

SCRIPT = (
    _TABLE
    + "INSERT INTO derived_registry (table_name, column_name, purpose, holds, on_withdraw, keep_reason) VALUES\n"
    + ",\n".join(row for table in _TABLES for row in table.rows())
    + ";\n"
)
