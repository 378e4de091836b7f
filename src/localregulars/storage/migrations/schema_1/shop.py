"""Settings, and the audit trail: lines that are only ever appended, each sealed to the one before it."""

SCRIPT = """
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

CREATE TABLE audit (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    action TEXT NOT NULL,
    subject_token TEXT NOT NULL,
    detail TEXT NOT NULL CHECK (json_valid(detail)),
    prev_hash BLOB NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

-- The length and the last hash of the trail, under a MAC: lines missing at the end are noticed too.
CREATE TABLE audit_head (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    length INTEGER NOT NULL,
    mac BLOB NOT NULL CHECK (length(mac) = 32)
) STRICT;

-- INSERT OR REPLACE would delete without firing a DELETE trigger: an existing number is refused before that.
CREATE TRIGGER audit_appends_only BEFORE INSERT ON audit
WHEN EXISTS (SELECT 1 FROM audit WHERE seq = NEW.seq)
BEGIN
    SELECT RAISE(ABORT, 'lr:append-only');
END;
CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'lr:append-only');
END;
CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'lr:append-only');
END;
"""
