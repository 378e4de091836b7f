"""The customer's own wishes, each try to reach them, and whom to call: never over a channel that they did not allow."""

_TABLES = """
CREATE TABLE care_wish (
    customer_id INTEGER PRIMARY KEY REFERENCES customer ON DELETE CASCADE,
    ask_after_days INTEGER CHECK (ask_after_days BETWEEN 1 AND 365),
    channel TEXT CHECK (channel IN ('in_person', 'phone', 'sms', 'email', 'post')),
    at INTEGER NOT NULL
) STRICT;

CREATE TABLE check_in_attempt (
    attempt_id INTEGER PRIMARY KEY AUTOINCREMENT,
    check_in_id INTEGER NOT NULL REFERENCES check_in ON DELETE CASCADE,
    customer_id INTEGER NOT NULL REFERENCES customer ON DELETE CASCADE,
    at INTEGER NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('in_person', 'phone', 'sms', 'email', 'post')),
    reached INTEGER NOT NULL CHECK (reached IN (0, 1))
) STRICT;
CREATE INDEX check_in_attempt_check_in ON check_in_attempt (check_in_id);
CREATE INDEX check_in_attempt_customer ON check_in_attempt (customer_id);

-- Somebody else's data: told by `told_at` (Art. 14 GDPR), and free to refuse. Name, telephone and relation are sealed
-- with the customer's own key.
CREATE TABLE emergency_contact (
    contact_id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer ON DELETE CASCADE,
    name BLOB NOT NULL,
    phone BLOB NOT NULL,
    relation BLOB NOT NULL,
    after_days INTEGER NOT NULL CHECK (after_days BETWEEN 1 AND 365),
    after_tries INTEGER NOT NULL CHECK (after_tries BETWEEN 1 AND 20),
    at INTEGER NOT NULL,
    told_at INTEGER,
    refused_at INTEGER
) STRICT;
CREATE INDEX emergency_contact_customer ON emergency_contact (customer_id);

CREATE TABLE emergency_call (
    call_id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL REFERENCES emergency_contact ON DELETE CASCADE,
    customer_id INTEGER NOT NULL REFERENCES customer ON DELETE CASCADE,
    check_in_id INTEGER NOT NULL REFERENCES check_in ON DELETE CASCADE,
    at INTEGER NOT NULL,
    day INTEGER NOT NULL
) STRICT;
CREATE INDEX emergency_call_contact ON emergency_call (contact_id);
CREATE INDEX emergency_call_customer ON emergency_call (customer_id);
CREATE INDEX emergency_call_check_in ON emergency_call (check_in_id);
"""

_MAY_BE_ASKED = "EXISTS (SELECT 1 FROM may_score WHERE customer_id = NEW.customer_id)"
_CHANNEL_STANDS = """EXISTS (
    SELECT 1 FROM consent_standing WHERE customer_id = NEW.customer_id AND purpose = 'contact.' || NEW.channel
)"""
_CONTACT_AGREED = """EXISTS (
    SELECT 1 FROM consent_standing
    WHERE customer_id = NEW.customer_id AND purpose = 'emergency_contact' AND form = 'explicit'
)"""
_FROZEN = "EXISTS (SELECT 1 FROM customer WHERE customer_id = NEW.customer_id AND restricted = 1)"

_WISHES = """
CREATE TRIGGER care_wish_{verb}_needs_consent BEFORE {event} ON care_wish
WHEN NOT {may_be_asked}
BEGIN
    SELECT RAISE(ABORT, 'lr:needs-scoring-consent');
END;
CREATE TRIGGER care_wish_{verb}_over_a_channel BEFORE {event} ON care_wish
WHEN NEW.channel <> 'in_person' AND NOT {channel}
BEGIN
    SELECT RAISE(ABORT, 'lr:needs-channel-consent');
END;
"""

# A try belongs to a check-in of that very person that is not closed, and happened; it is never rewritten.
_ATTEMPTS = f"""
CREATE TRIGGER check_in_attempt_needs_consent BEFORE INSERT ON check_in_attempt
WHEN NOT {_MAY_BE_ASKED} OR NOT EXISTS (
    SELECT 1 FROM check_in
    WHERE check_in_id = NEW.check_in_id AND customer_id = NEW.customer_id AND state <> 'closed'
)
BEGIN
    SELECT RAISE(ABORT, 'lr:needs-scoring-consent');
END;
CREATE TRIGGER check_in_attempt_over_a_channel BEFORE INSERT ON check_in_attempt
WHEN NEW.channel <> 'in_person' AND NOT {_CHANNEL_STANDS}
BEGIN
    SELECT RAISE(ABORT, 'lr:needs-channel-consent');
END;
CREATE TRIGGER check_in_attempt_is_not_changed BEFORE UPDATE ON check_in_attempt
BEGIN
    SELECT RAISE(ABORT, 'lr:append-only');
END;
"""

# That the contact was told, or refused, is written down whatever else has ended meanwhile.
_CONTACTS = f"""
CREATE TRIGGER emergency_contact_needs_consent BEFORE INSERT ON emergency_contact
WHEN NOT {_CONTACT_AGREED} OR {_FROZEN}
BEGIN
    SELECT RAISE(ABORT, 'lr:needs-emergency-consent');
END;
CREATE TRIGGER emergency_contact_change_needs_consent BEFORE UPDATE
OF contact_id, customer_id, after_days, after_tries, at ON emergency_contact
WHEN NOT {_CONTACT_AGREED} OR {_FROZEN} OR NEW.customer_id <> OLD.customer_id
BEGIN
    SELECT RAISE(ABORT, 'lr:needs-emergency-consent');
END;
CREATE TRIGGER emergency_contact_refused_for_good BEFORE UPDATE ON emergency_contact
WHEN OLD.refused_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'lr:outside-the-agreed-case');
END;
CREATE TRIGGER emergency_contact_name_needs_consent BEFORE UPDATE OF name, phone, relation ON emergency_contact
WHEN NEW.refused_at IS NULL AND (NOT {_CONTACT_AGREED} OR {_FROZEN})
BEGIN
    SELECT RAISE(ABORT, 'lr:needs-emergency-consent');
END;
"""

# Ordinals: 719163 is 1970-01-01. A day ahead of the clock by more than a zone's difference would fake a silence.
_CALLS = f"""
CREATE TRIGGER emergency_call_in_the_agreed_case BEFORE INSERT ON emergency_call
WHEN NOT {_MAY_BE_ASKED} OR NOT {_CONTACT_AGREED} OR NEW.day > unixepoch() / 86400 + 719164 OR NOT EXISTS (
    SELECT 1 FROM emergency_contact AS contact
    JOIN check_in AS asked ON asked.check_in_id = NEW.check_in_id AND asked.customer_id = NEW.customer_id
    WHERE contact.contact_id = NEW.contact_id AND contact.customer_id = NEW.customer_id
        AND contact.refused_at IS NULL
        AND asked.state <> 'closed'
        AND NEW.day - asked.last_visit_day >= contact.after_days
        AND NOT EXISTS (
            SELECT 1 FROM check_in_attempt WHERE check_in_id = asked.check_in_id AND reached = 1
        )
        AND contact.after_tries <= (
            SELECT count(*) FROM check_in_attempt WHERE check_in_id = asked.check_in_id AND reached = 0
        )
)
BEGIN
    SELECT RAISE(ABORT, 'lr:outside-the-agreed-case');
END;
CREATE TRIGGER emergency_call_is_not_changed BEFORE UPDATE ON emergency_call
BEGIN
    SELECT RAISE(ABORT, 'lr:append-only');
END;
"""

SCRIPT = (
    _TABLES
    + "".join(
        _WISHES.format(verb=event.lower(), event=event, may_be_asked=_MAY_BE_ASKED, channel=_CHANNEL_STANDS)
        for event in ("INSERT", "UPDATE")
    )
    + _ATTEMPTS
    + _CONTACTS
    + _CALLS
)
