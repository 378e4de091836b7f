"""What customers ask for by right, with due dates; the override in an emergency; what stays when somebody is gone."""

_REQUESTS = """
-- Sealed with the customer's key: what they asked for, why an answer takes longer, why a request was declined.
CREATE TABLE right_request (
    request_id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer,
    kind TEXT NOT NULL
        CHECK (kind IN ('access', 'portability', 'correction', 'restriction', 'erasure', 'objection')),
    received_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL CHECK (due_at > received_at),
    state TEXT NOT NULL CHECK (state IN ('open', 'done', 'declined')),
    closed_at INTEGER,
    extended_at INTEGER,
    note BLOB,
    extended_because BLOB,
    declined_because BLOB,
    CONSTRAINT closed_has_a_time CHECK ((state = 'open') = (closed_at IS NULL))
) STRICT;
CREATE INDEX right_request_customer ON right_request (customer_id);

-- Vital interests only: why, and who agreed, both sealed with the customer's key. Never a reason to score.
CREATE TABLE emergency_override (
    override_id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer ON DELETE CASCADE,
    at INTEGER NOT NULL,
    reason BLOB NOT NULL,
    decided_by BLOB NOT NULL,
    second_person BLOB NOT NULL,
    reported_at INTEGER
) STRICT;
CREATE INDEX emergency_override_customer ON emergency_override (customer_id);
"""

_WEEKS = """
-- Counts a week of visits that are gone; `week` is the ordinal of its Monday.
CREATE TABLE visit_week (
    customer_id INTEGER NOT NULL REFERENCES customer ON DELETE CASCADE,
    week INTEGER NOT NULL,
    visits INTEGER NOT NULL CHECK (visits > 0),
    amount_milli INTEGER NOT NULL,
    PRIMARY KEY (customer_id, week)
) STRICT, WITHOUT ROWID;
"""

_EVIDENCE = """
-- What stays of a consent when its customer is erased: it names nobody, and whoever holds the receipt can still prove
-- it, because its number hashes to `receipt_sha256`.
CREATE TABLE consent_evidence (
    seq INTEGER PRIMARY KEY,
    receipt_sha256 BLOB NOT NULL CHECK (length(receipt_sha256) = 32),
    purpose TEXT NOT NULL,
    state TEXT NOT NULL,
    form TEXT NOT NULL,
    notice_id INTEGER NOT NULL REFERENCES notice,
    at INTEGER NOT NULL,
    expires_at INTEGER,
    reduced_at INTEGER NOT NULL
) STRICT;
CREATE TRIGGER consent_evidence_is_not_changed BEFORE UPDATE ON consent_evidence
BEGIN
    SELECT RAISE(ABORT, 'lr:append-only');
END;

-- Schema 1 let no event go. Now those of an erased customer may, once what stays of them is written.
DROP TRIGGER consent_event_is_not_deleted;
CREATE TRIGGER consent_event_is_not_deleted BEFORE DELETE ON consent_event
WHEN NOT EXISTS (SELECT 1 FROM customer WHERE customer_id = OLD.customer_id AND erased_at IS NOT NULL)
    OR NOT EXISTS (
        SELECT 1 FROM consent_evidence
        WHERE seq = OLD.seq AND purpose = OLD.purpose AND state = OLD.state AND form = OLD.form
            AND notice_id = OLD.notice_id AND at = OLD.at AND expires_at IS OLD.expires_at
    )
BEGIN
    SELECT RAISE(ABORT, 'lr:append-only');
END;
"""

_SUMMARIES = """
-- Who was counted in a summary, and how; the rule for it stands before the summary itself does.
CREATE TABLE summary_person (
    period TEXT NOT NULL,
    customer_id INTEGER NOT NULL REFERENCES customer ON DELETE CASCADE,
    state TEXT NOT NULL,
    PRIMARY KEY (period, customer_id)
) STRICT, WITHOUT ROWID;
"""

SCRIPT = _REQUESTS + _WEEKS + _EVIDENCE + _SUMMARIES
