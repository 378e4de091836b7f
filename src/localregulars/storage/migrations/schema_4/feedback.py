"""What people say about the shop: entries, topics and themes, changes, and how mistakes were put right.

An entry with a name stands under the consent to `feedback`. When that ends, or the time is over, the words, what was
attached and the name go; kind, mood, topic, day and how long it took stay as nobody's, so that counts stay honest
(ADR 0082). Words are sealed with the customer's key where there is one, else with a key of the shop's.
"""

from localregulars.storage.migrations.schema_3.registry import Columns
from localregulars.storage.migrations.schema_4.registry import registered

_TABLES = """
-- Name, word and what is changed are the shop's own words, sealed for the shop; nothing here is about a customer.
CREATE TABLE feedback_theme (
    theme_id INTEGER PRIMARY KEY AUTOINCREMENT,
    name BLOB NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE TABLE feedback_topic (
    topic_id INTEGER PRIMARY KEY AUTOINCREMENT,
    theme_id INTEGER NOT NULL REFERENCES feedback_theme,
    word BLOB NOT NULL,
    found_by BLOB NOT NULL UNIQUE CHECK (length(found_by) = 32)
) STRICT;
CREATE INDEX feedback_topic_theme ON feedback_topic (theme_id);
CREATE TABLE feedback_change (
    change_id INTEGER PRIMARY KEY AUTOINCREMENT,
    what BLOB NOT NULL,
    at INTEGER NOT NULL,
    made_day INTEGER
) STRICT;
CREATE TABLE feedback_change_theme (
    change_id INTEGER NOT NULL REFERENCES feedback_change ON DELETE CASCADE,
    theme_id INTEGER NOT NULL REFERENCES feedback_theme ON DELETE CASCADE,
    PRIMARY KEY (change_id, theme_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX feedback_change_theme_theme ON feedback_change_theme (theme_id);

-- `written_by` and `task_owner` are numbers of staff, 0 the owner, NULL nobody (any more). `day` is a shop day's
-- ordinal. Without words is what stays when a name was taken back or the time was over.
CREATE TABLE feedback (
    feedback_id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER REFERENCES customer ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('compliment', 'complaint', 'suggestion', 'question', 'review', 'idea')),
    channel TEXT NOT NULL CHECK (
        channel IN ('in_person', 'call', 'survey', 'review_site', 'social_media', 'email', 'paper')
    ),
    mood INTEGER CHECK (mood BETWEEN 1 AND 3),
    topic_id INTEGER REFERENCES feedback_topic,
    words BLOB,
    at INTEGER NOT NULL,
    day INTEGER NOT NULL,
    written_by INTEGER,
    task_owner INTEGER,
    due_day INTEGER,
    state TEXT NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'doing', 'fixed', 'told')),
    fixed_by TEXT CHECK (fixed_by IN ('change', 'words')),
    change_id INTEGER REFERENCES feedback_change,
    because BLOB,
    answered_at INTEGER,
    fixed_at INTEGER,
    told_at INTEGER,
    told_over TEXT CHECK (told_over IN ('in_person', 'phone', 'sms', 'email', 'post')),
    CONSTRAINT a_name_has_words CHECK (customer_id IS NULL OR words IS NOT NULL),
    CONSTRAINT an_idea_is_a_colleagues CHECK (kind <> 'idea' OR customer_id IS NULL),
    CONSTRAINT fixed_by_something CHECK (
        (state IN ('fixed', 'told')) = (fixed_by IS NOT NULL) AND (fixed_by IS NULL) = (fixed_at IS NULL)
        AND (fixed_by IS NOT 'change' OR change_id IS NOT NULL)
    ),
    CONSTRAINT told_has_a_time CHECK ((state = 'told') = (told_at IS NOT NULL))
) STRICT;
CREATE INDEX feedback_customer ON feedback (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX feedback_topic_entries ON feedback (topic_id);
CREATE INDEX feedback_change_entries ON feedback (change_id) WHERE change_id IS NOT NULL;
CREATE INDEX feedback_written_by ON feedback (written_by) WHERE written_by IS NOT NULL;
CREATE INDEX feedback_task ON feedback (task_owner) WHERE task_owner IS NOT NULL;
CREATE INDEX feedback_open ON feedback (state) WHERE state IN ('new', 'doing');
CREATE INDEX feedback_to_tell ON feedback (fixed_at) WHERE state = 'fixed' AND customer_id IS NOT NULL;
-- All that arithmetic needs, so that it reads no words.
CREATE INDEX feedback_figures
ON feedback (at, day, kind, mood, topic_id, customer_id, answered_at, fixed_at, told_at);

CREATE TABLE feedback_attachment (
    attachment_id INTEGER PRIMARY KEY AUTOINCREMENT,
    feedback_id INTEGER NOT NULL REFERENCES feedback ON DELETE CASCADE,
    customer_id INTEGER REFERENCES customer ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('image/png', 'image/jpeg', 'application/pdf')),
    size INTEGER NOT NULL CHECK (size BETWEEN 1 AND 4194304),
    content BLOB NOT NULL
) STRICT;
CREATE INDEX feedback_attachment_entry ON feedback_attachment (feedback_id, kind, size);
CREATE INDEX feedback_attachment_customer ON feedback_attachment (customer_id) WHERE customer_id IS NOT NULL;

CREATE TABLE recovery (
    recovery_id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER REFERENCES customer ON DELETE CASCADE,
    feedback_id INTEGER UNIQUE REFERENCES feedback ON DELETE CASCADE,
    cause TEXT NOT NULL CHECK (cause IN ('complaint', 'survey', 'noticed')),
    what BLOB,
    offered BLOB,
    offered_milli INTEGER CHECK (offered_milli >= 0),
    cost_milli INTEGER CHECK (cost_milli >= 0),
    satisfaction_percent INTEGER CHECK (satisfaction_percent BETWEEN 0 AND 100),
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'offered', 'settled')),
    at INTEGER NOT NULL,
    day INTEGER NOT NULL,
    answered_at INTEGER,
    settled_at INTEGER,
    CONSTRAINT a_name_has_words CHECK (customer_id IS NULL OR what IS NOT NULL),
    CONSTRAINT settled_has_a_time CHECK ((state = 'settled') = (settled_at IS NOT NULL))
) STRICT;
CREATE INDEX recovery_customer ON recovery (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX recovery_open ON recovery (state) WHERE state <> 'settled';
"""

_AGREED = """EXISTS (
    SELECT 1 FROM consent_standing WHERE customer_id = NEW.customer_id AND purpose = 'feedback'
)"""
_FROZEN = "EXISTS (SELECT 1 FROM customer WHERE customer_id = NEW.customer_id AND restricted = 1)"

# Nothing new about somebody who did not agree; and nobody is put to words that were written down without a name.
_GUARDS = """
CREATE TRIGGER {table}_insert_needs_consent BEFORE INSERT ON {table}
WHEN NEW.customer_id IS NOT NULL AND NOT {agreed}
BEGIN
    SELECT RAISE(ABORT, 'lr:words-need-feedback-consent');
END;
CREATE TRIGGER {table}_insert_is_not_restricted BEFORE INSERT ON {table}
WHEN {frozen}
BEGIN
    SELECT RAISE(ABORT, 'lr:restricted');
END;
CREATE TRIGGER {table}_names_nobody_later BEFORE UPDATE OF customer_id ON {table}
WHEN NEW.customer_id IS NOT NULL AND NEW.customer_id IS NOT OLD.customer_id
BEGIN
    SELECT RAISE(ABORT, 'lr:words-need-feedback-consent');
END;
CREATE TRIGGER {table}_words_need_consent BEFORE UPDATE OF {words} ON {table}
WHEN NEW.customer_id IS NOT NULL AND ({changed}) AND ({frozen} OR NOT {agreed})
BEGIN
    SELECT RAISE(ABORT, 'lr:words-need-feedback-consent');
END;
"""
_OTHER = "(NEW.{0} IS NOT OLD.{0} AND NEW.{0} IS NOT NULL)"


def _guarded(table: str, *words: str) -> str:
    return _GUARDS.format(
        table=table,
        agreed=_AGREED,
        frozen=_FROZEN,
        words=", ".join(words),
        changed=" OR ".join(_OTHER.format(column) for column in words),
    )


_RULES = f"""
CREATE TRIGGER feedback_is_fixed_by_a_change_that_was_made BEFORE UPDATE OF state, fixed_by, change_id ON feedback
WHEN NEW.fixed_by = 'change' AND NOT EXISTS (
    SELECT 1 FROM feedback_change WHERE change_id = NEW.change_id AND made_day IS NOT NULL
)
BEGIN
    SELECT RAISE(ABORT, 'lr:change-not-made');
END;
CREATE TRIGGER feedback_begins_as_new BEFORE INSERT ON feedback
WHEN NEW.state <> 'new'
BEGIN
    SELECT RAISE(ABORT, 'lr:nobody-to-tell');
END;
CREATE TRIGGER feedback_is_told_to_somebody BEFORE UPDATE OF state ON feedback
WHEN NEW.state = 'told' AND OLD.state <> 'told' AND (
    NEW.customer_id IS NULL OR OLD.state <> 'fixed' OR {_FROZEN} OR NOT {_AGREED}
)
BEGIN
    SELECT RAISE(ABORT, 'lr:nobody-to-tell');
END;
CREATE TRIGGER feedback_change_fixed_something BEFORE UPDATE OF made_day ON feedback_change
WHEN NEW.made_day IS NULL AND EXISTS (
    SELECT 1 FROM feedback WHERE change_id = NEW.change_id AND fixed_by = 'change'
)
BEGIN
    SELECT RAISE(ABORT, 'lr:change-not-made');
END;
"""

_ENDED = "(NEW.state IN ('refused', 'withdrawn') OR (NEW.state IN ('expired', 'invalidated') AND NEW.is_over = 1))"
# 719163 is 1970-01-01: the moment goes, the day and how long each step took stay.
_MIDNIGHT = "(day - 719163) * 86400"
_BARE_ENTRY = (
    f"customer_id = NULL, words = NULL, because = NULL, written_by = NULL, task_owner = NULL, due_day = NULL, "
    f"told_over = NULL, at = {_MIDNIGHT}, answered_at = answered_at - at + {_MIDNIGHT}, "
    f"fixed_at = fixed_at - at + {_MIDNIGHT}, told_at = told_at - at + {_MIDNIGHT}"
)
_BARE_RECOVERY = (
    f"customer_id = NULL, what = NULL, offered = NULL, at = {_MIDNIGHT}, "
    f"answered_at = answered_at - at + {_MIDNIGHT}, settled_at = settled_at - at + {_MIDNIGHT}"
)
_GOES = """
CREATE TRIGGER feedback_goes_{verb} AFTER {event} ON consent_now
WHEN {ended} AND NEW.purpose = 'feedback'
BEGIN
    DELETE FROM feedback_attachment WHERE customer_id = NEW.customer_id;
    UPDATE feedback SET {entry} WHERE customer_id = NEW.customer_id;
    UPDATE recovery SET {recovery} WHERE customer_id = NEW.customer_id;
END;
"""

_KEPT = "nobody''s any more: kind, mood, topic, day and how long it took stay, so that counts stay honest"
_REGISTERED = registered(
    Columns("feedback", "feedback", "number", "customer_id written_by task_owner due_day", "null"),
    Columns("feedback", "feedback", "sealed", "words because", "null"),
    Columns("feedback", "feedback", "plain", "told_over", "null"),
    Columns(
        "feedback", "feedback", "number",
        "feedback_id mood topic_id at day change_id answered_at fixed_at told_at", "keep", _KEPT,
    ),
    Columns("feedback", "feedback", "plain", "kind channel state fixed_by", "keep", _KEPT),
    Columns("feedback_attachment", "feedback", "number", "attachment_id feedback_id customer_id size"),
    Columns("feedback_attachment", "feedback", "plain", "kind"),
    Columns("feedback_attachment", "feedback", "sealed", "content"),
    Columns("recovery", "feedback", "number", "customer_id", "null"),
    Columns("recovery", "feedback", "sealed", "what offered", "null"),
    Columns(
        "recovery", "feedback", "number",
        "recovery_id feedback_id offered_milli cost_milli satisfaction_percent at day answered_at settled_at",
        "keep", _KEPT,
    ),
    Columns("recovery", "feedback", "plain", "cause state", "keep", _KEPT),
)  # fmt: skip

SCRIPT = (
    _TABLES
    + _guarded("feedback", "words", "because")
    + _guarded("feedback_attachment", "content")
    + _guarded("recovery", "what", "offered")
    + _RULES
    + "".join(
        _GOES.format(verb=event.lower(), event=event, ended=_ENDED, entry=_BARE_ENTRY, recovery=_BARE_RECOVERY)
        for event in ("INSERT", "UPDATE")
    )
    + _REGISTERED
)
