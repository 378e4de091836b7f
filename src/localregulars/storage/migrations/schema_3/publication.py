"""Pieces that a customer agreed to have shown (a kind word, a story, a photo): each by a yes of its own.

A yes covers exact words (or one picture) and where they are shown. It is a consent event for `publication` that belongs
to that one piece; it holds while the purpose stands as well, nothing was taken back since, and neither its time is over
nor its notice materially changed. A piece goes: agreed → shown → (to be taken down → taken down). One that was never
shown goes at once when it is taken back; one that hangs on a wall stays on the owner's list until it was taken down,
and only then its words go.
"""

_TABLE = """
-- `words`, `place` (and where there is a picture, its SHA-256 in hex) are sealed with the customer's key. Without words
-- is what was taken down, and what somebody who was erased still has on the wall: only that it must come off is known.
CREATE TABLE publication_piece (
    piece_id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('quote', 'story', 'photo')),
    words BLOB,
    place BLOB,
    picture BLOB,
    state TEXT NOT NULL CHECK (state IN ('agreed', 'shown', 'take_down', 'taken_down')),
    agreed_seq INTEGER NOT NULL UNIQUE,
    at INTEGER NOT NULL,
    shown_at INTEGER,
    withdrawn_at INTEGER,
    taken_down_at INTEGER,
    CONSTRAINT words_with_place CHECK ((words IS NULL) = (place IS NULL) AND (words IS NOT NULL OR picture IS NULL)),
    CONSTRAINT words_until_taken_down CHECK (CASE state
        WHEN 'taken_down' THEN words IS NULL
        WHEN 'take_down' THEN 1
        ELSE words IS NOT NULL
    END),
    CONSTRAINT shown_has_a_time CHECK (state = 'agreed' OR shown_at IS NOT NULL),
    CONSTRAINT taken_down_has_a_time CHECK ((state = 'taken_down') = (taken_down_at IS NOT NULL))
) STRICT;
CREATE INDEX publication_piece_customer ON publication_piece (customer_id);
CREATE INDEX publication_piece_shown ON publication_piece (state) WHERE state IN ('shown', 'take_down');
"""

_AGREED = """EXISTS (
    SELECT 1 FROM consent_event AS said
    JOIN consent_standing AS standing
        ON standing.customer_id = said.customer_id AND standing.purpose = said.purpose
    JOIN notice AS read ON read.notice_id = said.notice_id
    WHERE said.seq = {piece}.agreed_seq AND said.customer_id = {piece}.customer_id AND said.purpose = 'publication'
        AND said.state IN ('given', 'renewed') AND said.at <= unixepoch() AND unixepoch() < said.expires_at
        AND NOT EXISTS (
            SELECT 1 FROM consent_event AS later
            WHERE later.customer_id = said.customer_id AND later.purpose = said.purpose
                AND later.state IN ('refused', 'withdrawn') AND (later.at, later.seq) > (said.at, said.seq)
        )
        AND NOT EXISTS (
            SELECT 1 FROM notice AS newer
            WHERE newer.purpose = read.purpose AND newer.language = read.language AND newer.version > read.version
                AND newer.material = 1
        )
)"""
_FROZEN = "EXISTS (SELECT 1 FROM customer WHERE customer_id = {piece}.customer_id AND restricted = 1)"
_NEW_AGREED, _NEW_FROZEN = _AGREED.format(piece="NEW"), _FROZEN.format(piece="NEW")

_IN_FORCE = f"""
-- The pieces whose own yes holds now.
CREATE VIEW publication_in_force AS
SELECT piece.piece_id FROM publication_piece AS piece
WHERE piece.withdrawn_at IS NULL AND NOT {_FROZEN.format(piece="piece")} AND {_AGREED.format(piece="piece")};
"""

_ADDED = f"""
CREATE TRIGGER publication_piece_insert_was_agreed BEFORE INSERT ON publication_piece
WHEN NEW.state <> 'agreed' OR NEW.withdrawn_at IS NOT NULL OR NOT {_NEW_AGREED}
BEGIN
    SELECT RAISE(ABORT, 'lr:needs-publication-consent');
END;
CREATE TRIGGER publication_piece_insert_is_not_restricted BEFORE INSERT ON publication_piece
WHEN {_NEW_FROZEN}
BEGIN
    SELECT RAISE(ABORT, 'lr:restricted');
END;
CREATE TRIGGER publication_piece_is_not_replaced BEFORE INSERT ON publication_piece
WHEN EXISTS (SELECT 1 FROM publication_piece WHERE piece_id = NEW.piece_id OR agreed_seq = NEW.agreed_seq)
BEGIN
    SELECT RAISE(ABORT, 'lr:append-only');
END;
"""

# Other words, another place, another picture: another piece, with a yes of its own. What is there may only go.
_EXACT = """
CREATE TRIGGER publication_piece_is_what_was_agreed BEFORE UPDATE ON publication_piece
WHEN NEW.piece_id <> OLD.piece_id OR NEW.customer_id <> OLD.customer_id OR NEW.kind <> OLD.kind OR NEW.at <> OLD.at
    OR (NEW.words IS NOT OLD.words AND NEW.words IS NOT NULL)
    OR (NEW.place IS NOT OLD.place AND NEW.place IS NOT NULL)
    OR (NEW.picture IS NOT OLD.picture AND NEW.picture IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'lr:another-piece');
END;
"""

_SHOWN = f"""
CREATE TRIGGER publication_piece_is_shown_while_agreed BEFORE UPDATE ON publication_piece
WHEN NEW.state = 'shown' AND (NEW.withdrawn_at IS NOT NULL OR {_NEW_FROZEN} OR NOT {_NEW_AGREED})
BEGIN
    SELECT RAISE(ABORT, 'lr:needs-publication-consent');
END;
CREATE TRIGGER publication_piece_yes_is_a_yes BEFORE UPDATE OF agreed_seq ON publication_piece
WHEN NEW.agreed_seq <> OLD.agreed_seq AND NOT {_NEW_AGREED}
BEGIN
    SELECT RAISE(ABORT, 'lr:needs-publication-consent');
END;
CREATE TRIGGER publication_piece_stays_withdrawn BEFORE UPDATE ON publication_piece
WHEN OLD.withdrawn_at IS NOT NULL
    AND (NEW.withdrawn_at IS NOT OLD.withdrawn_at OR NEW.state NOT IN ('take_down', 'taken_down'))
BEGIN
    SELECT RAISE(ABORT, 'lr:needs-publication-consent');
END;
CREATE TRIGGER publication_piece_goes_its_way BEFORE UPDATE OF state ON publication_piece
WHEN NEW.state <> OLD.state AND NOT CASE NEW.state
    WHEN 'shown' THEN OLD.state = 'agreed'
    WHEN 'take_down' THEN OLD.state = 'shown'
    WHEN 'taken_down' THEN OLD.state = 'take_down' AND NEW.withdrawn_at IS NOT NULL
    ELSE OLD.state IN ('shown', 'take_down')
END
BEGIN
    SELECT RAISE(ABORT, 'lr:still-shown');
END;
CREATE TRIGGER publication_piece_is_not_forgotten BEFORE DELETE ON publication_piece
WHEN OLD.state IN ('shown', 'take_down')
BEGIN
    SELECT RAISE(ABORT, 'lr:still-shown');
END;
"""

_NO_YES = "NEW.state NOT IN ('given', 'renewed')"
_ENDED = "(NEW.state IN ('refused', 'withdrawn') OR (NEW.state IN ('expired', 'invalidated') AND NEW.is_over = 1))"
_GONE = """
CREATE TRIGGER publication_goes_{verb} AFTER {event} ON consent_now
WHEN NEW.purpose = 'publication' AND {no_yes}
BEGIN
    UPDATE publication_piece SET state = 'take_down' WHERE customer_id = NEW.customer_id AND state = 'shown';
    DELETE FROM publication_piece WHERE customer_id = NEW.customer_id AND state = 'agreed' AND {ended};
    UPDATE publication_piece SET withdrawn_at = unixepoch()
    WHERE customer_id = NEW.customer_id AND state = 'take_down' AND withdrawn_at IS NULL AND {ended};
END;
"""
# Art. 18: data that is only stored is not on a wall. The words stay, because they are to be stored.
_RESTRICTED = """
CREATE TRIGGER publication_is_restricted AFTER UPDATE OF restricted ON customer
WHEN NEW.restricted = 1
BEGIN
    UPDATE publication_piece SET state = 'take_down' WHERE customer_id = NEW.customer_id AND state = 'shown';
END;
"""

SCRIPT = (
    _TABLE
    + _IN_FORCE
    + _ADDED
    + _EXACT
    + _SHOWN
    + "".join(
        _GONE.format(verb=event.lower(), event=event, no_yes=_NO_YES, ended=_ENDED) for event in ("INSERT", "UPDATE")
    )
    + _RESTRICTED
)
