"""What relationships cost, who was invited or left out by lot, and whose birthday was remembered.

What was spent is the shop's and stays, as nobody's. For whom a gesture or a reward was stands apart, under `loyalty`,
and goes with it. Who was invited or left out needs the consent of its channel, and `history`, by which the two are
compared; a greeting needs `notes`, as the birthday itself does.
"""

from localregulars.storage.migrations.schema_3.registry import Columns
from localregulars.storage.migrations.schema_4.registry import registered

_TABLES = """
-- Events, polls and surveys only: nobody is left out of being asked how they are. `day` is an ordinal.
CREATE TABLE invitation (
    invitation_id INTEGER PRIMARY KEY AUTOINCREMENT,
    invited_to TEXT NOT NULL CHECK (invited_to IN ('event', 'poll', 'survey')),
    channel TEXT NOT NULL CHECK (channel IN ('phone', 'sms', 'email', 'post')),
    day INTEGER NOT NULL,
    seed INTEGER NOT NULL,
    left_out_percent INTEGER NOT NULL CHECK (left_out_percent BETWEEN 10 AND 50),
    at INTEGER NOT NULL
) STRICT;

CREATE TABLE invitation_person (
    invitation_id INTEGER NOT NULL REFERENCES invitation ON DELETE CASCADE,
    customer_id INTEGER NOT NULL REFERENCES customer ON DELETE CASCADE,
    is_invited INTEGER NOT NULL CHECK (is_invited IN (0, 1)),
    PRIMARY KEY (invitation_id, customer_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX invitation_person_customer ON invitation_person (customer_id);

-- One line of what relationships cost: minutes, or an amount in thousandths. No words, and nobody's.
CREATE TABLE care_cost (
    cost_id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('minutes', 'gesture', 'reward')),
    day INTEGER NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
    amount_milli INTEGER NOT NULL CHECK (amount_milli >= 0),
    invitation_id INTEGER REFERENCES invitation ON DELETE SET NULL,
    at INTEGER NOT NULL,
    CONSTRAINT minutes_or_money CHECK (
        (kind = 'minutes' AND minutes > 0 AND amount_milli = 0)
        OR (kind <> 'minutes' AND minutes = 0 AND amount_milli > 0)
    )
) STRICT;
CREATE INDEX care_cost_day ON care_cost (day);
CREATE INDEX care_cost_invitation ON care_cost (invitation_id) WHERE invitation_id IS NOT NULL;

CREATE TABLE care_cost_person (
    cost_id INTEGER PRIMARY KEY REFERENCES care_cost ON DELETE CASCADE,
    customer_id INTEGER NOT NULL REFERENCES customer ON DELETE CASCADE
) STRICT;
CREATE INDEX care_cost_person_customer ON care_cost_person (customer_id);

CREATE TABLE birthday_greeting (
    customer_id INTEGER NOT NULL REFERENCES customer ON DELETE CASCADE,
    day INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (customer_id, day)
) STRICT, WITHOUT ROWID;
"""

_STANDS = """EXISTS (
    SELECT 1 FROM consent_standing WHERE customer_id = NEW.customer_id AND purpose = {purpose}
)"""
_CHANNEL = "(SELECT 'invitations.' || channel FROM invitation WHERE invitation_id = NEW.invitation_id)"
_HISTORY = _STANDS.format(purpose="'history'")
_ADULT = "EXISTS (SELECT 1 FROM customer WHERE customer_id = NEW.customer_id AND adult = 'yes')"
_FROZEN = "EXISTS (SELECT 1 FROM customer WHERE customer_id = NEW.customer_id AND restricted = 1)"
_AGREED = {
    "care_cost_person": (_STANDS.format(purpose="'loyalty'"), "lr:needs-loyalty-consent"),
    "invitation_person": (
        f"({_STANDS.format(purpose=_CHANNEL)} AND {_HISTORY} AND {_ADULT})",
        "lr:needs-invitation-consent",
    ),
    "birthday_greeting": (_STANDS.format(purpose="'notes'"), "lr:needs-field-consent"),
}

# Each happened, so it is never rewritten: a slip is taken back and written down anew.
_GUARD = """
CREATE TRIGGER {table}_needs_consent BEFORE INSERT ON {table}
WHEN NOT {agreed}
BEGIN
    SELECT RAISE(ABORT, '{refusal}');
END;
CREATE TRIGGER {table}_is_not_restricted BEFORE INSERT ON {table}
WHEN {frozen}
BEGIN
    SELECT RAISE(ABORT, 'lr:restricted');
END;
CREATE TRIGGER {table}_is_not_changed BEFORE UPDATE ON {table}
BEGIN
    SELECT RAISE(ABORT, 'lr:append-only');
END;
"""
_DRAWN_ONCE = """
CREATE TRIGGER invitation_is_not_changed BEFORE UPDATE ON invitation
BEGIN
    SELECT RAISE(ABORT, 'lr:append-only');
END;
"""

_ENDED = "(NEW.state IN ('refused', 'withdrawn') OR (NEW.state IN ('expired', 'invalidated') AND NEW.is_over = 1))"
_GOES = """
CREATE TRIGGER {name}_{verb} AFTER {event} ON consent_now
WHEN {ended} AND {purpose}
BEGIN
    DELETE FROM {table} WHERE customer_id = NEW.customer_id{only};
END;
"""
_BY_CHANNEL = (
    " AND invitation_id IN (SELECT invitation_id FROM invitation WHERE 'invitations.' || channel = NEW.purpose)"
)


def _goes(name: str, table: str, purpose: str, only: str = "") -> str:
    return "".join(
        _GOES.format(name=name, verb=event.lower(), event=event, ended=_ENDED, purpose=purpose, table=table, only=only)
        for event in ("INSERT", "UPDATE")
    )


_AGE = """
CREATE TRIGGER invitations_go_with_age AFTER UPDATE OF adult ON customer
WHEN OLD.adult = 'yes' AND NEW.adult <> 'yes'
BEGIN
    DELETE FROM invitation_person WHERE customer_id = NEW.customer_id;
END;
"""

SCRIPT = (
    _TABLES
    + "".join(
        _GUARD.format(table=table, agreed=agreed, refusal=refusal, frozen=_FROZEN)
        for table, (agreed, refusal) in _AGREED.items()
    )
    + _DRAWN_ONCE
    + _goes("care_cost_person_goes", "care_cost_person", "NEW.purpose = 'loyalty'")
    + _goes("birthday_greeting_goes", "birthday_greeting", "NEW.purpose = 'notes'")
    + _goes("invitation_person_goes", "invitation_person", "NEW.purpose = 'history'")
    + _goes("invitation_channel_goes", "invitation_person", "NEW.purpose LIKE 'invitations.%'", _BY_CHANNEL)
    + _AGE
    + registered(
        Columns("care_cost_person", "loyalty", "number", "cost_id customer_id"),
        Columns("invitation_person", "history", "number", "invitation_id customer_id is_invited"),
        Columns("birthday_greeting", "notes", "number", "customer_id day at"),
    )
)
