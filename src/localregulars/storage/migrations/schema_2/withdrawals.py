"""What goes when a consent goes, in the same transaction; and the rules for counts a week and for summaries.

Two kinds of end (ADR 0050). Somebody said no or took a yes back: everything of the purpose goes at once. A yes ran
out, or its words changed materially: nothing may be used any more and what can be worked out again goes at once, the
rest is kept unused for a while so that the customer can be asked again; `is_over` ends that.
"""

from localregulars.storage.migrations.schema_2.fields import FIELD_PURPOSES, FOUND_BY

WORKED_OUT = ("score", "rhythm_state", "score_stale")
"""Can be made again from the visits: goes as soon as a yes does not stand."""
LEARNED = (
    "emergency_call", "check_in_attempt", "check_in", "away_note", "sign_of_life", "lesson", "care_wish",
)  # fmt: skip
"""Learned or said in the course of `monitoring`: goes when it is withdrawn or over."""

_NO_YES = "NEW.state NOT IN ('given', 'renewed')"
_ENDED = "(NEW.state IN ('refused', 'withdrawn') OR (NEW.state IN ('expired', 'invalidated') AND NEW.is_over = 1))"
_LEFT = "(state IN ('given', 'renewed') OR (state IN ('expired', 'invalidated') AND is_over = 0))"

_ON_CONSENT = """
CREATE TRIGGER {name}_{verb} AFTER {event} ON consent_now
WHEN {condition}
BEGIN
{body}END;
"""


def _on_consent(name: str, condition: str, body: str) -> str:
    return "".join(
        _ON_CONSENT.format(name=name, verb=event.lower(), event=event, condition=condition, body=body)
        for event in ("INSERT", "UPDATE")
    )


def _dropped(*names: str) -> str:
    """Schema 1's rules that are said anew here."""
    return "".join(f"DROP TRIGGER {name}_{verb};\n" for name in names for verb in ("insert", "update"))


def _deleted(tables: tuple[str, ...]) -> str:
    return "".join(f"    DELETE FROM {table} WHERE customer_id = NEW.customer_id;\n" for table in tables)


_VISITS_GO = """    UPDATE receipt SET kept = 0 WHERE hmac IN (
        SELECT receipt FROM visit WHERE customer_id = NEW.customer_id AND receipt IS NOT NULL
    );
    UPDATE day_total SET kept = kept - gone.visits
    FROM (SELECT day, count(*) AS visits FROM visit WHERE customer_id = NEW.customer_id GROUP BY day) AS gone
    WHERE day_total.day = gone.day;
    DELETE FROM person_field WHERE customer_id = NEW.customer_id AND field = 'name';
""" + _deleted(("visit_lines", "visit", "visit_summary", "visit_pack", "visit_week"))


def _field_goes(field: str, purposes: tuple[str, ...]) -> str:
    """A sealed field and its look-up go when no purpose that needs them is left."""
    names = ", ".join(f"'{purpose}'" for purpose in purposes)
    body = f"    DELETE FROM person_field WHERE customer_id = NEW.customer_id AND field = '{field}';\n"
    if field in FOUND_BY:
        body += f"    DELETE FROM lookup WHERE customer_id = NEW.customer_id AND kind = '{field}';\n"
    condition = f"""{_ENDED} AND NEW.purpose IN ({names}) AND NOT EXISTS (
    SELECT 1 FROM consent_now
    WHERE customer_id = NEW.customer_id AND purpose IN ({names}) AND {_LEFT}
)"""
    return _on_consent("notes_go" if field == "note" else f"{field}_goes", condition, body)


_CHANNEL_GOES = """    UPDATE care_wish SET channel = NULL
    WHERE customer_id = NEW.customer_id AND 'contact.' || channel = NEW.purpose
        AND EXISTS (SELECT 1 FROM may_score WHERE customer_id = NEW.customer_id);
    DELETE FROM care_wish WHERE customer_id = NEW.customer_id AND 'contact.' || channel = NEW.purpose;
    DELETE FROM check_in_attempt WHERE customer_id = NEW.customer_id AND 'contact.' || channel = NEW.purpose;
"""

_AGE = f"""
DROP TRIGGER customer_is_no_adult;
CREATE TRIGGER customer_is_no_adult AFTER UPDATE OF adult ON customer
WHEN OLD.adult = 'yes' AND NEW.adult <> 'yes'
BEGIN
{_deleted((*WORKED_OUT, *LEARNED, "summary_person"))}END;
CREATE TRIGGER restriction_has_a_reason AFTER UPDATE OF restricted, restricted_because ON customer
WHEN (NEW.restricted = 1) <> (NEW.restricted_because IS NOT NULL)
BEGIN
    UPDATE customer SET restricted_because = CASE NEW.restricted WHEN 1 THEN 'restriction' END
    WHERE customer_id = NEW.customer_id;
END;
"""

_SUMMARY = """
CREATE TRIGGER summary_person_{verb}_agreed BEFORE {event} ON summary_person
WHEN NOT EXISTS (
    SELECT 1 FROM customer AS c
    JOIN consent_standing AS s ON s.customer_id = c.customer_id AND s.purpose = 'statistics' AND s.form = 'explicit'
    WHERE c.customer_id = NEW.customer_id AND c.adult = 'yes' AND c.restricted = 0
)
BEGIN
    SELECT RAISE(ABORT, 'lr:needs-statistics-consent');
END;
"""

# Visits that are kept for a renewal may still be reduced to counts a week.
_WEEKS = f"""
CREATE TRIGGER visit_week_needs_consent BEFORE INSERT ON visit_week
WHEN NOT EXISTS (
    SELECT 1 FROM consent_now WHERE customer_id = NEW.customer_id AND purpose = 'history' AND {_LEFT}
)
BEGIN
    SELECT RAISE(ABORT, 'lr:needs-history-consent');
END;
CREATE TRIGGER visit_week_stays_with_its_customer BEFORE UPDATE OF customer_id ON visit_week
WHEN NEW.customer_id <> OLD.customer_id
BEGIN
    SELECT RAISE(ABORT, 'lr:stays-with-its-customer');
END;
"""

SCRIPT = (
    _dropped("derived_goes", "visits_go", "notes_go", "phone_goes", "email_goes")
    + _on_consent("worked_out_goes", f"{_NO_YES} AND NEW.purpose IN ('monitoring', 'history')", _deleted(WORKED_OUT))
    + _on_consent(
        "derived_goes", f"{_ENDED} AND NEW.purpose IN ('monitoring', 'history')", _deleted((*WORKED_OUT, *LEARNED))
    )
    + _on_consent("visits_go", f"{_ENDED} AND NEW.purpose = 'history'", _VISITS_GO)
    + "".join(_field_goes(field, purposes) for field, purposes in FIELD_PURPOSES.items())
    + _on_consent("channel_goes", f"{_ENDED} AND NEW.purpose LIKE 'contact.%'", _CHANNEL_GOES)
    + _on_consent(
        "emergency_contact_goes",
        f"{_ENDED} AND NEW.purpose = 'emergency_contact'",
        _deleted(("emergency_call", "emergency_contact")),
    )
    + _on_consent("summary_person_goes", f"{_ENDED} AND NEW.purpose = 'statistics'", _deleted(("summary_person",)))
    + _AGE
    + _WEEKS
    + "".join(_SUMMARY.format(verb=event.lower(), event=event) for event in ("INSERT", "UPDATE"))
    + "CREATE INDEX summary_person_customer ON summary_person (customer_id);\n"
)
