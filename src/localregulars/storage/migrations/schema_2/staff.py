"""Who works at the counter: a role gate inside the unlocked program. A PIN is not a key and opens nothing by itself."""

SCRIPT = """
CREATE TABLE staff (
    staff_id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    role TEXT NOT NULL CHECK (role IN ('owner', 'staff')),
    pin_kdf TEXT NOT NULL CHECK (json_valid(pin_kdf)),
    pin_hash BLOB NOT NULL CHECK (length(pin_hash) = 32),
    wrong_tries INTEGER NOT NULL DEFAULT 0 CHECK (wrong_tries >= 0),
    created INTEGER NOT NULL
) STRICT;
"""
