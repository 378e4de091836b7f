"""Wishes and polls: what was wished is the shop's, who wished it is theirs, kept under `feedback`.

A voice without a name is only a number. When a named one goes (the consent is taken back or over, the person is
erased, or turns out not to be of age) the number grows by one, once for each wish however many were put together with
it: the count stays, the link goes. Words are sealed with a key of the shop's own, as they are nobody's.
"""

from localregulars.storage.migrations.schema_3.registry import Columns
from localregulars.storage.migrations.schema_4.registry import registered

_TABLES = """
-- `because` is what became of it; `merged_into` is the wish that it was put to, which is put to none itself.
CREATE TABLE wish (
    wish_id INTEGER PRIMARY KEY AUTOINCREMENT,
    words BLOB NOT NULL CHECK (length(words) >= 28),
    state TEXT NOT NULL CHECK (state IN ('open', 'planned', 'granted', 'not_granted')),
    because BLOB,
    anonymous INTEGER NOT NULL DEFAULT 0 CHECK (anonymous >= 0),
    merged_into INTEGER REFERENCES wish,
    at INTEGER NOT NULL,
    state_at INTEGER NOT NULL,
    CONSTRAINT a_no_has_a_reason CHECK (state <> 'not_granted' OR because IS NOT NULL),
    CONSTRAINT never_put_to_itself CHECK (merged_into IS NOT wish_id)
) STRICT;
CREATE INDEX wish_merged ON wish (merged_into) WHERE merged_into IS NOT NULL;
CREATE TABLE wish_voice (
    voice_id INTEGER PRIMARY KEY AUTOINCREMENT,
    wish_id INTEGER NOT NULL REFERENCES wish ON DELETE CASCADE,
    customer_id INTEGER NOT NULL REFERENCES customer ON DELETE CASCADE,
    at INTEGER NOT NULL,
    told_at INTEGER,
    CONSTRAINT one_voice_a_person UNIQUE (wish_id, customer_id)
) STRICT;
CREATE INDEX wish_voice_customer ON wish_voice (customer_id);
-- `choices` is a list, sealed; `options` is how many they are; `until` is the last shop day, as an ordinal.
CREATE TABLE poll (
    poll_id INTEGER PRIMARY KEY AUTOINCREMENT,
    question BLOB NOT NULL CHECK (length(question) >= 28),
    choices BLOB NOT NULL CHECK (length(choices) >= 28),
    options INTEGER NOT NULL CHECK (options BETWEEN 2 AND 6),
    until INTEGER NOT NULL,
    decision BLOB,
    at INTEGER NOT NULL,
    decided_at INTEGER,
    CONSTRAINT decided_in_words CHECK ((decision IS NULL) = (decided_at IS NULL))
) STRICT;
CREATE TABLE poll_tally (
    poll_id INTEGER NOT NULL REFERENCES poll ON DELETE CASCADE,
    choice INTEGER NOT NULL CHECK (choice BETWEEN 0 AND 5),
    voices INTEGER NOT NULL DEFAULT 0 CHECK (voices >= 0),
    PRIMARY KEY (poll_id, choice)
) STRICT, WITHOUT ROWID;
CREATE TABLE poll_voice (
    voice_id INTEGER PRIMARY KEY AUTOINCREMENT,
    poll_id INTEGER NOT NULL REFERENCES poll ON DELETE CASCADE,
    customer_id INTEGER NOT NULL REFERENCES customer ON DELETE CASCADE,
    choice INTEGER NOT NULL,
    at INTEGER NOT NULL,
    told_at INTEGER,
    CONSTRAINT one_voice_a_person UNIQUE (poll_id, customer_id),
    CONSTRAINT a_choice_of_the_poll FOREIGN KEY (poll_id, choice) REFERENCES poll_tally
) STRICT;
CREATE INDEX poll_voice_customer ON poll_voice (customer_id);
"""

_PUT_TOGETHER = """
CREATE TRIGGER wish_{verb}_is_put_to_one_that_stands_alone BEFORE {event} ON wish
WHEN NEW.merged_into IS NOT NULL AND (
    EXISTS (SELECT 1 FROM wish WHERE wish_id = NEW.merged_into AND merged_into IS NOT NULL)
    OR EXISTS (SELECT 1 FROM wish WHERE merged_into = NEW.wish_id)
)
BEGIN
    SELECT RAISE(ABORT, 'lr:put-together-already');
END;
"""

# Nobody under age is in a list with their name; unlike the care for somebody, it needs no word that they are of age.
_AGREED = """EXISTS (
    SELECT 1 FROM customer AS c
    JOIN consent_standing AS s ON s.customer_id = c.customer_id AND s.purpose = 'feedback'
    WHERE c.customer_id = NEW.customer_id AND c.adult <> 'no'
)"""
_FROZEN = "EXISTS (SELECT 1 FROM customer WHERE customer_id = NEW.customer_id AND restricted = 1)"
_VOICES = """
CREATE TRIGGER {table}_needs_consent BEFORE INSERT ON {table}
WHEN NOT {agreed}
BEGIN
    SELECT RAISE(ABORT, 'lr:needs-feedback-consent');
END;
CREATE TRIGGER {table}_is_not_restricted BEFORE INSERT ON {table}
WHEN {frozen}
BEGIN
    SELECT RAISE(ABORT, 'lr:restricted');
END;
CREATE TRIGGER {table}_is_counted_once BEFORE INSERT ON {table}
WHEN EXISTS (SELECT 1 FROM {table} WHERE {of} = NEW.{of} AND customer_id = NEW.customer_id)
BEGIN
    SELECT RAISE(ABORT, 'lr:one-voice-a-person');
END;
CREATE TRIGGER {table}_is_what_was_said BEFORE UPDATE ON {table}
WHEN NEW.voice_id <> OLD.voice_id OR NEW.customer_id <> OLD.customer_id OR NEW.{of} <> OLD.{of}
BEGIN
    SELECT RAISE(ABORT, 'lr:stays-with-its-customer');
END;
"""
_CHOSEN = f"""
CREATE TRIGGER poll_voice_choice_needs_consent BEFORE UPDATE OF choice, at ON poll_voice
WHEN NOT {_AGREED} OR {_FROZEN}
BEGIN
    SELECT RAISE(ABORT, 'lr:needs-feedback-consent');
END;
"""

_WISH_VOICES_GO = """    UPDATE wish SET anonymous = anonymous + 1 WHERE wish_id IN (
        SELECT CASE WHEN max(w.merged_into IS NULL) THEN coalesce(w.merged_into, w.wish_id) ELSE min(w.wish_id) END
        FROM wish_voice AS v JOIN wish AS w ON w.wish_id = v.wish_id
        WHERE v.customer_id = NEW.customer_id
        GROUP BY coalesce(w.merged_into, w.wish_id)
    );
    DELETE FROM wish_voice WHERE customer_id = NEW.customer_id;
"""
_POLL_VOICES_GO = """    UPDATE poll_tally SET voices = voices + 1 WHERE (poll_id, choice) IN (
        SELECT poll_id, choice FROM poll_voice WHERE customer_id = NEW.customer_id
    );
    DELETE FROM poll_voice WHERE customer_id = NEW.customer_id;
"""
_ENDED = "(NEW.state IN ('refused', 'withdrawn') OR (NEW.state IN ('expired', 'invalidated') AND NEW.is_over = 1))"
_GO = """
CREATE TRIGGER voices_lose_their_names_{verb} AFTER {event} ON consent_now
WHEN NEW.purpose = 'feedback' AND {ended}
BEGIN
{body}END;
"""
_AGE = f"""
CREATE TRIGGER voices_lose_their_names_with_age AFTER UPDATE OF adult ON customer
WHEN OLD.adult <> 'no' AND NEW.adult = 'no'
BEGIN
{_WISH_VOICES_GO}{_POLL_VOICES_GO}END;
"""

_REGISTERED = registered(
    Columns("wish_voice", "feedback", "number", "voice_id wish_id customer_id at told_at"),
    Columns("poll_voice", "feedback", "number", "voice_id poll_id customer_id choice at told_at"),
)

_BOTH = (("INSERT", "insert"), ("UPDATE", "update"))
SCRIPT = (
    _TABLES
    + "".join(_PUT_TOGETHER.format(event=event, verb=verb) for event, verb in _BOTH)
    + "".join(
        _VOICES.format(table=f"{of}_voice", of=f"{of}_id", agreed=_AGREED, frozen=_FROZEN) for of in ("wish", "poll")
    )
    + _CHOSEN
    + "".join(
        _GO.format(event=event, verb=verb, ended=_ENDED, body=_WISH_VOICES_GO + _POLL_VOICES_GO)
        for event, verb in _BOTH
    )
    + _AGE
    + _REGISTERED
)
