"""Groups of the Customers screen: filters under a name of the owner's, never a list of people.

The name is sealed for the shop, as no customer's key could be; nothing here is about anybody, so nothing is registered.
"""

SCRIPT = """
CREATE TABLE saved_group (
    group_id INTEGER PRIMARY KEY AUTOINCREMENT,
    name BLOB NOT NULL CHECK (length(name) >= 28),
    filters TEXT NOT NULL CHECK (json_valid(filters) AND json_type(filters) = 'array'),
    created INTEGER NOT NULL
) STRICT;
"""
