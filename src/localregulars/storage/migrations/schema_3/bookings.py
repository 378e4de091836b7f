"""Appointments ahead and subscriptions: whoever has one is expected, and not missing while it lies ahead.

They belong to `monitoring`, which is what they are kept for, like away notes: written only about those who may be
scored, gone with the withdrawal of `monitoring` or `history`.
"""

_TABLE = """
-- `day` is the shop day of an appointment, or the last day of a subscription, as an ordinal; `minute` of the local day
-- where an appointment has one. No words: what it is for is nobody's business.
CREATE TABLE booking (
    booking_id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('appointment', 'subscription')),
    day INTEGER NOT NULL,
    minute INTEGER CHECK (minute BETWEEN 0 AND 1439),
    at INTEGER NOT NULL,
    CONSTRAINT only_appointments_have_a_time CHECK (kind = 'appointment' OR minute IS NULL)
) STRICT;
CREATE INDEX booking_customer ON booking (customer_id, day);
"""

_GUARD = """
CREATE TRIGGER booking_{verb}_needs_consent BEFORE {event} ON booking
WHEN NOT EXISTS (SELECT 1 FROM may_score WHERE customer_id = NEW.customer_id)
BEGIN
    SELECT RAISE(ABORT, 'lr:needs-scoring-consent');
END;
"""

_ENDED = "(NEW.state IN ('refused', 'withdrawn') OR (NEW.state IN ('expired', 'invalidated') AND NEW.is_over = 1))"
_GOES = """
CREATE TRIGGER bookings_go_{verb} AFTER {event} ON consent_now
WHEN {ended} AND NEW.purpose IN ('monitoring', 'history')
BEGIN
    DELETE FROM booking WHERE customer_id = NEW.customer_id;
END;
"""
_AGE = """
CREATE TRIGGER bookings_go_with_age AFTER UPDATE OF adult ON customer
WHEN OLD.adult = 'yes' AND NEW.adult <> 'yes'
BEGIN
    DELETE FROM booking WHERE customer_id = NEW.customer_id;
END;
"""

SCRIPT = (
    _TABLE
    + "".join(_GUARD.format(verb=event.lower(), event=event) for event in ("INSERT", "UPDATE"))
    + "".join(_GOES.format(verb=event.lower(), event=event, ended=_ENDED) for event in ("INSERT", "UPDATE"))
    + _AGE
)
