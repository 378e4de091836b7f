"""Notices and consents: words that never change, events that are only appended, and what follows from them now.

`consent_now` holds the latest word on each purpose by (at, seq), so that an older event that is learned later does not
win. Whether a consent stands is a matter of the clock and therefore a view. The states expired, invalidated and renewed
are for later versions.
"""

SCRIPT = """
CREATE TABLE notice (
    notice_id INTEGER PRIMARY KEY AUTOINCREMENT,
    purpose TEXT NOT NULL,
    version INTEGER NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    valid_from INTEGER NOT NULL,
    UNIQUE (purpose, version, language)
) STRICT;
CREATE TRIGGER notice_is_not_replaced BEFORE INSERT ON notice
WHEN EXISTS (
    SELECT 1 FROM notice
    WHERE notice_id = NEW.notice_id
        OR (purpose = NEW.purpose AND version = NEW.version AND language = NEW.language)
)
BEGIN
    SELECT RAISE(ABORT, 'lr:append-only');
END;
CREATE TRIGGER notice_is_not_changed BEFORE UPDATE ON notice
BEGIN
    SELECT RAISE(ABORT, 'lr:append-only');
END;
CREATE TRIGGER notice_is_not_deleted BEFORE DELETE ON notice
BEGIN
    SELECT RAISE(ABORT, 'lr:append-only');
END;

CREATE TABLE consent_event (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    record_id TEXT NOT NULL UNIQUE,
    customer_id INTEGER NOT NULL REFERENCES customer,
    purpose TEXT NOT NULL,
    state TEXT NOT NULL
        CHECK (state IN ('given', 'refused', 'withdrawn', 'expired', 'invalidated', 'renewed')),
    form TEXT NOT NULL CHECK (form IN ('explicit', 'regular')),
    notice_id INTEGER NOT NULL REFERENCES notice,
    at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    expires_at INTEGER,
    method TEXT NOT NULL,
    recorded_by BLOB NOT NULL,
    witness BLOB,
    evidence_sha256 BLOB,
    CONSTRAINT given_ends CHECK (state NOT IN ('given', 'renewed') OR (expires_at IS NOT NULL AND expires_at > at)),
    CONSTRAINT only_given_ends CHECK (state IN ('given', 'renewed') OR expires_at IS NULL),
    CONSTRAINT needs_explicit CHECK (
        state NOT IN ('given', 'renewed') OR form = 'explicit'
        OR purpose NOT IN ('monitoring', 'emergency_contact', 'statistics')
    )
) STRICT;
CREATE INDEX consent_event_customer ON consent_event (customer_id, purpose);
CREATE TRIGGER consent_event_is_not_replaced BEFORE INSERT ON consent_event
WHEN EXISTS (SELECT 1 FROM consent_event WHERE seq = NEW.seq OR record_id = NEW.record_id)
BEGIN
    SELECT RAISE(ABORT, 'lr:append-only');
END;
CREATE TRIGGER consent_event_is_not_changed BEFORE UPDATE ON consent_event
BEGIN
    SELECT RAISE(ABORT, 'lr:append-only');
END;
CREATE TRIGGER consent_event_is_not_deleted BEFORE DELETE ON consent_event
BEGIN
    SELECT RAISE(ABORT, 'lr:append-only');
END;

CREATE TABLE consent_now (
    customer_id INTEGER NOT NULL REFERENCES customer,
    purpose TEXT NOT NULL,
    state TEXT NOT NULL,
    form TEXT NOT NULL,
    at INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    expires_at INTEGER,
    PRIMARY KEY (customer_id, purpose)
) STRICT, WITHOUT ROWID;
CREATE INDEX consent_now_purpose ON consent_now (purpose, customer_id);
CREATE TRIGGER consent_event_is_projected AFTER INSERT ON consent_event
BEGIN
    INSERT INTO consent_now (customer_id, purpose, state, form, at, seq, expires_at)
    VALUES (NEW.customer_id, NEW.purpose, NEW.state, NEW.form, NEW.at, NEW.seq, NEW.expires_at)
    ON CONFLICT (customer_id, purpose) DO UPDATE SET
        state = excluded.state, form = excluded.form, at = excluded.at, seq = excluded.seq,
        expires_at = excluded.expires_at
    WHERE (excluded.at, excluded.seq) > (at, seq);
END;

CREATE VIEW consent_standing AS
SELECT customer_id, purpose, form FROM consent_now
WHERE state IN ('given', 'renewed') AND at <= unixepoch() AND unixepoch() < expires_at;

CREATE VIEW may_score AS
SELECT c.customer_id
FROM customer AS c
JOIN consent_standing AS h ON h.customer_id = c.customer_id AND h.purpose = 'history'
JOIN consent_standing AS m ON m.customer_id = c.customer_id AND m.purpose = 'monitoring' AND m.form = 'explicit'
WHERE c.adult = 'yes' AND c.restricted = 0;
"""
