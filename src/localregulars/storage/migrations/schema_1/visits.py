"""Visits, clustered by customer and time; the same visits packed, one row a customer; receipts as keyed hashes.

`visit_pack.visits` is an array of `scoring.history.VISIT_DTYPE`: reading millions of visits row by row takes seconds,
the packs a fraction of one (docs/adr/0003). Both are written in one transaction. `day` is the shop day as an ordinal.
"""

SCRIPT = """
CREATE TABLE item (
    item_id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    category TEXT NOT NULL,
    UNIQUE (name, category)
) STRICT;

CREATE TABLE visit (
    customer_id INTEGER NOT NULL REFERENCES customer ON DELETE CASCADE,
    at INTEGER NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('import', 'hand')),
    day INTEGER NOT NULL,
    minute INTEGER NOT NULL CHECK (minute BETWEEN 0 AND 1439),
    lines INTEGER NOT NULL,
    amount_milli INTEGER NOT NULL,
    receipt BLOB CHECK (length(receipt) = 16),
    PRIMARY KEY (customer_id, at)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER visit_needs_consent BEFORE INSERT ON visit
WHEN NOT EXISTS (
    SELECT 1 FROM consent_standing WHERE customer_id = NEW.customer_id AND purpose = 'history'
)
BEGIN
    SELECT RAISE(ABORT, 'lr:needs-history-consent');
END;
CREATE TRIGGER visit_stays_with_its_customer BEFORE UPDATE OF customer_id ON visit
BEGIN
    SELECT RAISE(ABORT, 'lr:needs-history-consent');
END;

CREATE TABLE visit_lines (
    customer_id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    lines BLOB NOT NULL,
    PRIMARY KEY (customer_id, at),
    FOREIGN KEY (customer_id, at) REFERENCES visit ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE visit_pack (
    customer_id INTEGER PRIMARY KEY REFERENCES customer ON DELETE CASCADE,
    visits BLOB NOT NULL CHECK (length(visits) % 24 = 0)
) STRICT;
CREATE TRIGGER visit_pack_needs_consent BEFORE INSERT ON visit_pack
WHEN NOT EXISTS (
    SELECT 1 FROM consent_standing WHERE customer_id = NEW.customer_id AND purpose = 'history'
)
BEGIN
    SELECT RAISE(ABORT, 'lr:needs-history-consent');
END;

-- What the Customers table shows of the packs, small enough to read for everybody.
CREATE TABLE visit_summary (
    customer_id INTEGER PRIMARY KEY REFERENCES visit_pack ON DELETE CASCADE,
    visits INTEGER NOT NULL,
    days INTEGER NOT NULL,
    first_day INTEGER NOT NULL,
    last_day INTEGER NOT NULL
) STRICT;

-- A receipt is the first 16 bytes of an HMAC of what makes it the same on a second import.
CREATE TABLE receipt (
    hmac BLOB PRIMARY KEY CHECK (length(hmac) = 16),
    day INTEGER NOT NULL,
    kept INTEGER NOT NULL CHECK (kept IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE day_total (
    day INTEGER PRIMARY KEY,
    visits INTEGER NOT NULL,
    kept INTEGER NOT NULL
) STRICT;

CREATE TABLE sign_of_life (
    sign_id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer ON DELETE CASCADE,
    at INTEGER NOT NULL,
    day INTEGER NOT NULL,
    kind TEXT NOT NULL
) STRICT;
CREATE INDEX sign_of_life_customer ON sign_of_life (customer_id, day);
"""
