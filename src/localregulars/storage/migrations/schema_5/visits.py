"""How many minutes a visit lasted, where a till or a door says so; NULL where nobody knows.

A column of the visit itself, so that it is kept, handed out and forgotten with it, under the same consent. The index
holds only the visits that have minutes: a shop without any asks it and has its answer at once.
"""

from localregulars.storage.migrations.schema_3.registry import Columns
from localregulars.storage.migrations.schema_4.registry import registered

_COLUMN = """
ALTER TABLE visit ADD COLUMN minutes INTEGER CHECK (minutes BETWEEN 1 AND 1440);
CREATE INDEX visit_minutes ON visit (customer_id, at, minutes) WHERE minutes IS NOT NULL;
CREATE TRIGGER visit_minutes_need_history BEFORE UPDATE OF minutes ON visit
WHEN NOT EXISTS (
    SELECT 1 FROM consent_standing WHERE customer_id = NEW.customer_id AND purpose = 'history'
)
BEGIN
    SELECT RAISE(ABORT, 'lr:needs-history-consent');
END;
CREATE TRIGGER visit_minutes_are_not_restricted BEFORE UPDATE OF minutes ON visit
WHEN EXISTS (SELECT 1 FROM customer WHERE customer_id = NEW.customer_id AND restricted = 1)
BEGIN
    SELECT RAISE(ABORT, 'lr:restricted');
END;
"""

SCRIPT = _COLUMN + registered(Columns("visit", "history", "number", "minutes"))
