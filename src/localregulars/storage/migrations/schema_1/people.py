"""Customers: an internal number, a key of their own, fields sealed with it, and keyed hashes to find them by.

Without its row in `person_key` everything that names a customer is unreadable; `erased_at` tells whose key is gone.
"""

SCRIPT = """
CREATE TABLE customer (
    customer_id INTEGER PRIMARY KEY AUTOINCREMENT,
    adult TEXT NOT NULL CHECK (adult IN ('yes', 'no', 'unknown')),
    never_suggest INTEGER NOT NULL DEFAULT 0 CHECK (never_suggest IN (0, 1)),
    restricted INTEGER NOT NULL DEFAULT 0 CHECK (restricted IN (0, 1)),
    created INTEGER NOT NULL,
    erased_at INTEGER
) STRICT;

CREATE TABLE person_key (
    customer_id INTEGER PRIMARY KEY REFERENCES customer ON DELETE CASCADE,
    key BLOB NOT NULL CHECK (length(key) = 32)
) STRICT;

CREATE TABLE person_field (
    customer_id INTEGER NOT NULL REFERENCES customer ON DELETE CASCADE,
    field TEXT NOT NULL,
    seq INTEGER NOT NULL,
    sealed BLOB NOT NULL CHECK (length(sealed) >= 28),
    PRIMARY KEY (customer_id, field, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE lookup (
    kind TEXT NOT NULL,
    hmac BLOB NOT NULL CHECK (length(hmac) = 32),
    customer_id INTEGER NOT NULL REFERENCES customer ON DELETE CASCADE,
    PRIMARY KEY (kind, hmac, customer_id)
) STRICT, WITHOUT ROWID;
-- A till calls one customer so; a telephone may be a family's.
CREATE UNIQUE INDEX lookup_till ON lookup (hmac) WHERE kind = 'till';
CREATE INDEX lookup_customer ON lookup (customer_id);

CREATE TABLE tombstone (
    kind TEXT NOT NULL,
    hmac BLOB NOT NULL CHECK (length(hmac) = 32),
    at INTEGER NOT NULL,
    PRIMARY KEY (kind, hmac)
) STRICT, WITHOUT ROWID;
"""
