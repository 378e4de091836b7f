"""Who of an invitation's list was invited already, and on which day.

A row hangs on that of the lot and goes with it: with the yes to the channel or to `history`, with the person, an age
that was wrong, the time, or the invitation. The lot itself stays as it fell.
"""

from localregulars.storage.migrations.schema_3.registry import Columns
from localregulars.storage.migrations.schema_4.registry import registered

_TABLE = """
CREATE TABLE invitation_done (
    invitation_id INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    day INTEGER NOT NULL,
    PRIMARY KEY (invitation_id, customer_id),
    FOREIGN KEY (invitation_id, customer_id) REFERENCES invitation_person ON DELETE CASCADE ON UPDATE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX invitation_done_customer ON invitation_done (customer_id);
"""
_RULES = """
CREATE TRIGGER invitation_done_is_of_the_list BEFORE INSERT ON invitation_done
WHEN NOT EXISTS (
    SELECT 1 FROM invitation_person
    WHERE invitation_id = NEW.invitation_id AND customer_id = NEW.customer_id AND is_invited = 1
)
BEGIN
    SELECT RAISE(ABORT, 'lr:needs-invitation-consent');
END;
CREATE TRIGGER invitation_done_is_not_restricted BEFORE INSERT ON invitation_done
WHEN EXISTS (SELECT 1 FROM customer WHERE customer_id = NEW.customer_id AND restricted = 1)
BEGIN
    SELECT RAISE(ABORT, 'lr:restricted');
END;
"""

SCRIPT = _TABLE + _RULES + registered(Columns("invitation_done", "history", "number", "invitation_id customer_id day"))
