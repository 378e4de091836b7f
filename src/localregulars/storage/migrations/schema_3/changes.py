"""A score or a check-in about a change (whatever is no absence) needs a yes to words that name changes (ADR 0060).

The words for `monitoring` do so from version 3 on. Whoever agreed to older ones agreed to being missed.
"""

NAMED_FROM = 3
"""The first version of the words for `monitoring` that speaks of more than absences."""

_AGREED = f"""EXISTS (
    SELECT 1 FROM consent_now AS now
    JOIN consent_event AS said ON said.seq = now.seq
    JOIN notice AS shown ON shown.notice_id = said.notice_id
    WHERE now.customer_id = {{customer}} AND now.purpose = 'monitoring' AND shown.version >= {NAMED_FROM}
)"""
# A signal is an array that begins with its code; whatever else stands there is none that we know as an absence.
_IS_ABOUT_A_CHANGE = """EXISTS (
    SELECT 1 FROM json_each({signals}) AS signal
    WHERE signal.type <> 'array' OR json_extract(signal.value, '$[0]') IS NOT 'absence'
)"""

_NEW_AGREED = _AGREED.format(customer="NEW.customer_id")
_NEW_CHANGE = _IS_ABOUT_A_CHANGE.format(signals="NEW.signals")

_SCORES = """
CREATE TRIGGER score_{verb}_of_a_change_needs_its_words BEFORE {event} ON score
WHEN NEW.code <> 'absence' AND NOT {agreed}
BEGIN
    SELECT RAISE(ABORT, 'lr:needs-newer-words');
END;
"""
_CHECK_INS = f"""
CREATE TRIGGER check_in_insert_of_a_change_needs_its_words BEFORE INSERT ON check_in
WHEN {_NEW_CHANGE} AND NOT {_NEW_AGREED}
BEGIN
    SELECT RAISE(ABORT, 'lr:needs-newer-words');
END;
CREATE TRIGGER check_in_update_of_a_change_needs_its_words BEFORE UPDATE OF signals, customer_id ON check_in
WHEN (NEW.signals <> OLD.signals OR NEW.customer_id <> OLD.customer_id) AND {_NEW_CHANGE} AND NOT {_NEW_AGREED}
BEGIN
    SELECT RAISE(ABORT, 'lr:needs-newer-words');
END;
"""

# A later yes to older words (paper that is found) covers less: what goes beyond it goes.
_LESS = """
CREATE TRIGGER changes_go_with_their_words_{verb} AFTER {event} ON consent_now
WHEN NEW.purpose = 'monitoring' AND NOT {agreed}
BEGIN
    DELETE FROM score WHERE customer_id = NEW.customer_id AND code <> 'absence';
    DELETE FROM check_in WHERE customer_id = NEW.customer_id AND {about_change};
END;
"""

_KEPT_SO_FAR = f"""
DELETE FROM score WHERE code <> 'absence' AND NOT {_AGREED.format(customer="score.customer_id")};
"""

# Who agreed to which words is asked of everybody at every scoring: found here without reading what events hold.
_FOUND = """
CREATE INDEX consent_event_words ON consent_event (notice_id, customer_id, purpose);
"""

SCRIPT = (
    _KEPT_SO_FAR
    + _FOUND
    + "".join(_SCORES.format(verb=event.lower(), event=event, agreed=_NEW_AGREED) for event in ("INSERT", "UPDATE"))
    + _CHECK_INS
    + "".join(
        _LESS.format(
            verb=event.lower(),
            event=event,
            agreed=_NEW_AGREED,
            about_change=_IS_ABOUT_A_CHANGE.format(signals="check_in.signals"),
        )
        for event in ("INSERT", "UPDATE")
    )
)
