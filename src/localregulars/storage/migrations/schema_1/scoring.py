"""What is derived about a customer. Nothing of it is written outside `may_score`; a withdrawal deletes it at once."""

_TABLES = """
CREATE TABLE scoring_parameters (
    version INTEGER PRIMARY KEY,
    day INTEGER NOT NULL,
    parameters TEXT NOT NULL CHECK (json_valid(parameters))
) STRICT;

CREATE TABLE rhythm_state (
    customer_id INTEGER PRIMARY KEY REFERENCES customer ON DELETE CASCADE,
    version INTEGER NOT NULL,
    usual_gap_days REAL,
    state BLOB NOT NULL
) STRICT;

CREATE TABLE score (
    customer_id INTEGER NOT NULL REFERENCES customer ON DELETE CASCADE,
    code TEXT NOT NULL,
    day INTEGER NOT NULL,
    score REAL NOT NULL,
    since INTEGER NOT NULL,
    reasons TEXT NOT NULL CHECK (json_valid(reasons)),
    PRIMARY KEY (customer_id, code)
) STRICT, WITHOUT ROWID;

-- Customers whose stored scores no longer fit their visits; the shop's scored day is the setting 'scored_day'.
CREATE TABLE score_stale (
    customer_id INTEGER PRIMARY KEY REFERENCES customer ON DELETE CASCADE
) STRICT;

CREATE TABLE check_in (
    check_in_id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer ON DELETE CASCADE,
    opened_day INTEGER NOT NULL,
    last_visit_day INTEGER NOT NULL,
    signals TEXT NOT NULL CHECK (json_valid(signals)),
    state TEXT NOT NULL CHECK (state IN ('open', 'attempted', 'snoozed', 'closed')),
    snoozed_until INTEGER,
    outcome TEXT,
    closed_because TEXT,
    closed_at INTEGER,
    CONSTRAINT closed_says_why CHECK ((state = 'closed') = (closed_because IS NOT NULL)),
    CONSTRAINT outcome_only_if_closed CHECK ((closed_because IS 'outcome') = (outcome IS NOT NULL))
) STRICT;
CREATE INDEX check_in_customer ON check_in (customer_id, opened_day);
CREATE INDEX check_in_not_closed ON check_in (customer_id) WHERE state <> 'closed';

CREATE TABLE away_note (
    away_note_id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer ON DELETE CASCADE,
    first_day INTEGER NOT NULL,
    last_day INTEGER NOT NULL CHECK (last_day >= first_day),
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX away_note_customer ON away_note (customer_id, first_day);

CREATE TABLE lesson (
    customer_id INTEGER PRIMARY KEY REFERENCES customer ON DELETE CASCADE,
    quiet_gap_days INTEGER NOT NULL,
    until INTEGER NOT NULL
) STRICT;
"""

_GUARD = """
CREATE TRIGGER {table}_{verb}_needs_consent BEFORE {event} ON {table}
WHEN NOT EXISTS (SELECT 1 FROM may_score WHERE customer_id = NEW.customer_id){unless}
BEGIN
    SELECT RAISE(ABORT, 'lr:needs-scoring-consent');
END;
"""
# Ending a check-in without learning anything about the person must stay possible once a consent has run out.
_ENDS_WITHOUT_OUTCOME = """
    AND NOT (
        NEW.state = 'closed' AND NEW.outcome IS NULL AND NEW.customer_id = OLD.customer_id
        AND NEW.signals = OLD.signals
    )"""
GUARDED = ("score", "rhythm_state", "check_in", "away_note", "sign_of_life", "lesson")


def _guards() -> str:
    """Two triggers a table: nobody is written about who may not be scored."""
    return "".join(
        _GUARD.format(table=table, verb="insert", event="INSERT", unless="")
        + _GUARD.format(
            table=table, verb="update", event="UPDATE", unless=_ENDS_WITHOUT_OUTCOME if table == "check_in" else ""
        )
        for table in GUARDED
    )


SCRIPT = _TABLES + _guards()

_DELETE_DERIVED = "".join(
    f"    DELETE FROM {table} WHERE customer_id = NEW.customer_id;\n" for table in (*GUARDED, "score_stale")
)
_MARK_STALE = "    DELETE FROM setting WHERE name = 'scored_day';\n"

_ON_CONSENT = """
CREATE TRIGGER {name}_{verb} AFTER {event} ON consent_now
WHEN {condition}
BEGIN
{body}END;
"""
_GONE = "NEW.state NOT IN ('given', 'renewed')"


def _on_consent(name: str, condition: str, body: str) -> str:
    """One rule for a first word on a purpose and for every later one."""
    return "".join(
        _ON_CONSENT.format(name=name, verb=event.lower(), event=event, condition=condition, body=body)
        for event in ("INSERT", "UPDATE")
    )


def _contact_withdrawal(field: str, purposes: str) -> str:
    """The sealed field and its look-up go when no purpose that needs them is left."""
    return _on_consent(
        f"{field}_goes",
        f"""{_GONE} AND NEW.purpose IN ({purposes}) AND NOT EXISTS (
    SELECT 1 FROM consent_now
    WHERE customer_id = NEW.customer_id AND purpose IN ({purposes}) AND state IN ('given', 'renewed')
)""",
        f"""    DELETE FROM person_field WHERE customer_id = NEW.customer_id AND field = '{field}';
    DELETE FROM lookup WHERE customer_id = NEW.customer_id AND kind = '{field}';
""",
    )


_VISITS_GO = """    UPDATE receipt SET kept = 0 WHERE hmac IN (
        SELECT receipt FROM visit WHERE customer_id = NEW.customer_id AND receipt IS NOT NULL
    );
    UPDATE day_total SET kept = kept - gone.visits
    FROM (SELECT day, count(*) AS visits FROM visit WHERE customer_id = NEW.customer_id GROUP BY day) AS gone
    WHERE day_total.day = gone.day;
    DELETE FROM visit_lines WHERE customer_id = NEW.customer_id;
    DELETE FROM visit WHERE customer_id = NEW.customer_id;
    DELETE FROM visit_summary WHERE customer_id = NEW.customer_id;
    DELETE FROM visit_pack WHERE customer_id = NEW.customer_id;
    DELETE FROM person_field WHERE customer_id = NEW.customer_id AND field = 'name';
"""

WITHDRAWALS = "".join(
    (
        _on_consent("scores_are_stale", "NEW.purpose IN ('monitoring', 'history')", _MARK_STALE),
        _on_consent("derived_goes", f"{_GONE} AND NEW.purpose IN ('monitoring', 'history')", _DELETE_DERIVED),
        _on_consent("visits_go", f"{_GONE} AND NEW.purpose = 'history'", _VISITS_GO),
        _on_consent(
            "notes_go",
            f"{_GONE} AND NEW.purpose = 'notes'",
            "    DELETE FROM person_field WHERE customer_id = NEW.customer_id AND field = 'note';\n",
        ),
        _contact_withdrawal("phone", "'contact.phone', 'contact.sms', 'invitations.phone', 'invitations.sms'"),
        _contact_withdrawal("email", "'contact.email', 'invitations.email'"),
        f"""
CREATE TRIGGER customer_age_changes AFTER UPDATE OF adult ON customer
WHEN NEW.adult <> OLD.adult
BEGIN
{_MARK_STALE}END;
CREATE TRIGGER customer_is_no_adult AFTER UPDATE OF adult ON customer
WHEN OLD.adult = 'yes' AND NEW.adult <> 'yes'
BEGIN
{_DELETE_DERIVED}END;
CREATE TRIGGER customer_is_restricted AFTER UPDATE OF restricted ON customer
WHEN NEW.restricted <> OLD.restricted
BEGIN
    DELETE FROM score WHERE customer_id = NEW.customer_id;
    DELETE FROM rhythm_state WHERE customer_id = NEW.customer_id;
{_MARK_STALE}END;
""",
    )
)
