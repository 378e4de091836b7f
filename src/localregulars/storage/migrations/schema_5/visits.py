"""How many minutes a visit lasted, where a till or a door says so; NULL where nobody knows.

A column of the visit itself, so that it is kept, handed out and forgotten with it, under the same consent: a yes to
words for `history` that say so (ADR 0093). The index holds only the visits that have minutes: a shop without any asks
it and has its answer at once.
"""

from localregulars.storage.migrations.schema_3.registry import Columns
from localregulars.storage.migrations.schema_4.registry import registered

NAMED_FROM = 3
"""The first version of the words for `history` that says that minutes may be kept."""

AGREED_TO_MINUTES = f"""EXISTS (
    SELECT 1 FROM consent_now AS now
    JOIN consent_event AS said ON said.seq = now.seq
    JOIN notice AS shown ON shown.notice_id = said.notice_id
    WHERE now.customer_id = {{customer}} AND now.purpose = 'history' AND shown.version >= {NAMED_FROM}
)"""
_AGREED = AGREED_TO_MINUTES.format(customer="NEW.customer_id")

_COLUMN = """
ALTER TABLE visit ADD COLUMN minutes INTEGER CHECK (minutes BETWEEN 1 AND 1440);
CREATE INDEX visit_minutes ON visit (customer_id, at, minutes) WHERE minutes IS NOT NULL;
CREATE TRIGGER visit_minutes_need_history BEFORE UPDATE OF minutes ON visit
WHEN NEW.minutes IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM consent_standing WHERE customer_id = NEW.customer_id AND purpose = 'history'
)
BEGIN
    SELECT RAISE(ABORT, 'lr:needs-history-consent');
END;
CREATE TRIGGER visit_minutes_are_not_restricted BEFORE UPDATE OF minutes ON visit
WHEN NEW.minutes IS NOT NULL AND EXISTS (SELECT 1 FROM customer WHERE customer_id = NEW.customer_id AND restricted = 1)
BEGIN
    SELECT RAISE(ABORT, 'lr:restricted');
END;
"""

_NEED_THEIR_WORDS = f"""
CREATE TRIGGER visit_{{verb}}_of_minutes_needs_its_words BEFORE {{event}} ON visit
WHEN NEW.minutes IS NOT NULL AND NOT {_AGREED}
BEGIN
    SELECT RAISE(ABORT, 'lr:needs-words-of-minutes');
END;
"""

# A later yes to older words (paper that is found) covers less: what goes beyond it goes, and what was made of it.
_LESS = f"""
CREATE TRIGGER minutes_go_with_their_words_{{verb}} AFTER {{event}} ON consent_now
WHEN NEW.purpose = 'history' AND NOT {_AGREED}
    AND EXISTS (SELECT 1 FROM visit WHERE customer_id = NEW.customer_id AND minutes IS NOT NULL)
BEGIN
    UPDATE visit SET minutes = NULL WHERE customer_id = NEW.customer_id AND minutes IS NOT NULL;
    DELETE FROM rhythm_state WHERE customer_id = NEW.customer_id;
    DELETE FROM score WHERE customer_id = NEW.customer_id AND code = 'intensity';
    DELETE FROM check_in WHERE customer_id = NEW.customer_id AND EXISTS (
        SELECT 1 FROM json_each(check_in.signals) AS signal
        WHERE signal.type <> 'array' OR json_extract(signal.value, '$[0]') = 'intensity'
    );
END;
"""

SCRIPT = (
    _COLUMN
    + _NEED_THEIR_WORDS.format(verb="insert", event="INSERT")
    + _NEED_THEIR_WORDS.format(verb="update", event="UPDATE OF minutes, customer_id")
    + "".join(_LESS.format(verb=event.lower(), event=event) for event in ("INSERT", "UPDATE"))
    + registered(Columns("visit", "history", "number", "minutes"))
)
