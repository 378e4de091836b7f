"""Consents in full: words that change, an end that comes by itself, and a projection that nobody can forge.

What was schema 1's and is said anew here: `consent_event_is_projected`. The states `expired` and `invalidated` are no
new word of the customer's: they end the word that is current and keep its place in time, so that whatever the customer
said later still wins, whenever it is learned. `is_over` says that the time for asking again has passed (ADR 0050).
"""

EXPLICIT_DAYS, REGULAR_DAYS = 366, 731
"""No yes lasts longer: 12 months for what is watched over or for somebody else's number, 24 for the rest."""

_COLUMNS = """
ALTER TABLE notice ADD COLUMN material INTEGER NOT NULL DEFAULT 1 CHECK (material IN (0, 1));
ALTER TABLE consent_event ADD COLUMN supporter BLOB;
ALTER TABLE consent_event ADD COLUMN capacity_note BLOB;
ALTER TABLE consent_event ADD COLUMN method_note BLOB;
ALTER TABLE consent_event ADD COLUMN evidence_note BLOB;
ALTER TABLE consent_now ADD COLUMN is_over INTEGER NOT NULL DEFAULT 0 CHECK (is_over IN (0, 1));
ALTER TABLE customer ADD COLUMN restricted_because TEXT CHECK (restricted_because IN ('restriction', 'objection'));
"""

_EVENTS = f"""
CREATE TRIGGER consent_event_shows_its_own_notice BEFORE INSERT ON consent_event
WHEN NOT EXISTS (SELECT 1 FROM notice WHERE notice_id = NEW.notice_id AND purpose = NEW.purpose)
BEGIN
    SELECT RAISE(ABORT, 'lr:wrong-notice');
END;
CREATE TRIGGER consent_event_does_not_last_for_ever BEFORE INSERT ON consent_event
WHEN NEW.state IN ('given', 'renewed') AND NEW.expires_at - NEW.at > 86400 * CASE
    WHEN NEW.purpose IN ('monitoring', 'emergency_contact') THEN {EXPLICIT_DAYS} ELSE {REGULAR_DAYS} END
BEGIN
    SELECT RAISE(ABORT, 'lr:lasts-too-long');
END;
"""

# A yes to words that have materially changed since is kept as it was said, and stands for nothing.
_PROJECTION = """
DROP TRIGGER consent_event_is_projected;
CREATE TRIGGER consent_event_is_projected AFTER INSERT ON consent_event
WHEN NEW.state NOT IN ('expired', 'invalidated')
BEGIN
    INSERT INTO consent_now (customer_id, purpose, state, form, at, seq, expires_at, is_over)
    VALUES (
        NEW.customer_id, NEW.purpose,
        CASE WHEN NEW.state IN ('given', 'renewed') AND EXISTS (
            SELECT 1 FROM notice AS shown JOIN notice AS newer
                ON newer.purpose = shown.purpose AND newer.language = shown.language
                AND newer.version > shown.version AND newer.material = 1
            WHERE shown.notice_id = NEW.notice_id
        ) THEN 'invalidated' ELSE NEW.state END,
        NEW.form, NEW.at, NEW.seq, NEW.expires_at, 0
    )
    ON CONFLICT (customer_id, purpose) DO UPDATE SET
        state = excluded.state, form = excluded.form, at = excluded.at, seq = excluded.seq,
        expires_at = excluded.expires_at, is_over = 0
    WHERE (excluded.at, excluded.seq) > (at, seq);
END;
CREATE TRIGGER consent_event_ends_a_yes AFTER INSERT ON consent_event
WHEN NEW.state IN ('expired', 'invalidated')
BEGIN
    UPDATE consent_now SET state = NEW.state, seq = NEW.seq
    WHERE customer_id = NEW.customer_id AND purpose = NEW.purpose AND state IN ('given', 'renewed') AND at <= NEW.at;
END;
"""

# Only the customer's own latest words make a yes: whoever writes into the projection by hand is refused.
_FORGED = """
CREATE TRIGGER consent_now_{verb}_was_said AFTER {event} ON consent_now
WHEN NEW.state IN ('given', 'renewed') AND NOT EXISTS (
    SELECT 1 FROM consent_event AS said
    WHERE said.seq = NEW.seq AND said.customer_id = NEW.customer_id AND said.purpose = NEW.purpose
        AND said.state = NEW.state AND said.form = NEW.form AND said.at = NEW.at AND said.expires_at >= NEW.expires_at
        AND NOT EXISTS (
            SELECT 1 FROM consent_event AS later
            WHERE later.customer_id = NEW.customer_id AND later.purpose = NEW.purpose AND (
                (later.state IN ('expired', 'invalidated') AND later.seq > NEW.seq)
                OR (later.state NOT IN ('expired', 'invalidated') AND (later.at, later.seq) > (NEW.at, NEW.seq))
            )
        )
)
BEGIN
    SELECT RAISE(ABORT, 'lr:consent-was-not-said');
END;
"""
_ONLY_PROJECTED = (
    _FORGED.format(verb="insert", event="INSERT")
    + _FORGED.format(verb="update", event="UPDATE")
    + """
CREATE TRIGGER consent_now_stays_with_its_customer BEFORE UPDATE OF customer_id, purpose ON consent_now
WHEN NEW.customer_id <> OLD.customer_id OR NEW.purpose <> OLD.purpose
BEGIN
    SELECT RAISE(ABORT, 'lr:consent-was-not-said');
END;
CREATE TRIGGER consent_now_is_not_forgotten BEFORE DELETE ON consent_now
WHEN EXISTS (SELECT 1 FROM customer WHERE customer_id = OLD.customer_id AND erased_at IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'lr:append-only');
END;
"""
)

# The clock ends a yes by itself (the view); this writes it down. `x''` as the recorder: nobody, the clock did it.
_NEEDS_RENEWAL = """
CREATE TRIGGER notice_changes_materially AFTER INSERT ON notice
WHEN NEW.material = 1
BEGIN
    INSERT INTO consent_event (
        record_id, customer_id, purpose, state, form, notice_id, at, zone, method, recorded_by
    )
    SELECT
        lower(hex(randomblob(16))), said.customer_id, said.purpose, 'invalidated', said.form, said.notice_id,
        max(NEW.valid_from, said.at), said.zone, 'notice changed', x''
    FROM consent_now AS now
    JOIN consent_event AS said ON said.seq = now.seq
    JOIN notice AS shown ON shown.notice_id = said.notice_id
    WHERE now.purpose = NEW.purpose AND now.state IN ('given', 'renewed')
        AND shown.language = NEW.language AND shown.version < NEW.version;
END;
"""

# Each yes that may be renewed, and since when it does not stand: its end, or the day of the newer words.
_RAN_OUT = """
CREATE VIEW consent_ran_out AS
SELECT now.customer_id, now.purpose, CASE
    WHEN said.state IN ('expired', 'invalidated') THEN said.at
    ELSE coalesce((
        SELECT min(newer.valid_from) FROM notice AS shown JOIN notice AS newer
            ON newer.purpose = shown.purpose AND newer.language = shown.language
            AND newer.version > shown.version AND newer.material = 1
        WHERE shown.notice_id = said.notice_id
    ), said.at) END AS ran_out_at
FROM consent_now AS now JOIN consent_event AS said ON said.seq = now.seq
WHERE now.state IN ('expired', 'invalidated') AND now.is_over = 0;
"""

SCRIPT = _COLUMNS + _EVENTS + _PROJECTION + _ONLY_PROJECTED + _NEEDS_RENEWAL + _RAN_OUT
