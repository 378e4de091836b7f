"""What the owner says about the numbers: targets, own weights, figures of others, notes on the time line.

Words are sealed for the shop, as no customer's key could be; nothing here is about anybody, so nothing is registered.
Numbers are thousandths of the unit of their measure.
"""

SCRIPT = """
CREATE TABLE target (
    measure TEXT PRIMARY KEY CHECK (length(measure) BETWEEN 1 AND 60),
    value_milli INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE engagement_weight (
    part TEXT PRIMARY KEY CHECK (length(part) BETWEEN 1 AND 60),
    weight_milli INTEGER NOT NULL CHECK (weight_milli >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE benchmark (
    benchmark_id INTEGER PRIMARY KEY AUTOINCREMENT,
    measure TEXT NOT NULL CHECK (length(measure) BETWEEN 1 AND 60),
    value_milli INTEGER NOT NULL,
    unit TEXT NOT NULL,
    source BLOB NOT NULL CHECK (length(source) >= 28),
    year INTEGER NOT NULL
) STRICT;

CREATE TABLE timeline_note (
    note_id INTEGER PRIMARY KEY AUTOINCREMENT,
    day INTEGER NOT NULL,
    words BLOB NOT NULL CHECK (length(words) >= 28),
    measure TEXT CHECK (length(measure) BETWEEN 1 AND 60),
    direction TEXT CHECK (direction IN ('up', 'down')),
    CHECK ((measure IS NULL) = (direction IS NULL))
) STRICT;
"""
