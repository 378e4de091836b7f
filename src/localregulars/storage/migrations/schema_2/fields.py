"""What may be kept about somebody: each personal field by its purpose, visits by `history`, nothing once restricted.

A restriction (Art. 18 GDPR) or an objection (Art. 21) freezes: rows may be taken away, none may be added. An open
request for correction lets the fields be put right meanwhile.
"""

FIELD_PURPOSES = {
    "phone": ("contact.phone", "contact.sms", "invitations.phone", "invitations.sms"),
    "email": ("contact.email", "invitations.email"),
    "address": ("contact.post", "invitations.post"),
    "note": ("notes",),
    "birthday": ("notes",),
}
"""Any one of the purposes suffices. A name needs `history`; a name of somebody who never answered is to be asked."""
FOUND_BY = ("phone", "email")
"""Fields whose keyed hash stands in `lookup` under their own name."""


def _quoted(purposes: tuple[str, ...]) -> str:
    return ", ".join(f"'{purpose}'" for purpose in purposes)


def _stands(purposes: tuple[str, ...]) -> str:
    """Whether any of these purposes stands for NEW's customer."""
    return (
        "EXISTS (SELECT 1 FROM consent_standing "
        f"WHERE customer_id = NEW.customer_id AND purpose IN ({_quoted(purposes)}))"
    )


_NAME = f"""{_stands(("history",))} OR NOT EXISTS (
        SELECT 1 FROM consent_now WHERE customer_id = NEW.customer_id AND purpose = 'history'
    )"""
_BY_FIELD = "\n".join(f"    WHEN '{field}' THEN {_stands(FIELD_PURPOSES[field])}" for field in FIELD_PURPOSES)
_BY_KIND = "\n".join(f"    WHEN '{field}' THEN {_stands(FIELD_PURPOSES[field])}" for field in FOUND_BY)

_IS_FROZEN = "EXISTS (SELECT 1 FROM customer WHERE customer_id = NEW.customer_id AND restricted = 1)"
_IS_CORRECTED = """EXISTS (
    SELECT 1 FROM right_request WHERE customer_id = NEW.customer_id AND kind = 'correction' AND state = 'open'
)"""

_KEPT = """
CREATE TRIGGER {table}_{verb}_has_a_purpose BEFORE {event} ON {table}
WHEN NOT (CASE NEW.{column}
    WHEN '{free}' THEN 1
{cases}
    ELSE 0
END)
BEGIN
    SELECT RAISE(ABORT, 'lr:needs-field-consent');
END;
CREATE TRIGGER {table}_{verb}_is_not_restricted BEFORE {event} ON {table}
WHEN {frozen} AND NOT {corrected}
BEGIN
    SELECT RAISE(ABORT, 'lr:restricted');
END;
"""


def _kept(table: str, column: str, free: str, cases: str) -> str:
    return "".join(
        _KEPT.format(
            table=table, verb=event.lower(), event=event, column=column, free=free, cases=cases,
            frozen=_IS_FROZEN, corrected=_IS_CORRECTED,
        )
        for event in ("INSERT", "UPDATE")
    )  # fmt: skip


_FROZEN = """
CREATE TRIGGER {table}_{verb}_is_not_restricted BEFORE {event}{columns} ON {table}
WHEN {frozen}{unless}
BEGIN
    SELECT RAISE(ABORT, 'lr:restricted');
END;
"""
_NEEDS_HISTORY = """
CREATE TRIGGER {table}_{verb}_needs_history BEFORE {event}{columns} ON {table}
WHEN NOT {stands}{unless}
BEGIN
    SELECT RAISE(ABORT, 'lr:needs-history-consent');
END;
"""
_STAYS = """
CREATE TRIGGER {table}_stays_with_its_customer BEFORE UPDATE OF customer_id ON {table}
WHEN NEW.customer_id <> OLD.customer_id
BEGIN
    SELECT RAISE(ABORT, 'lr:stays-with-its-customer');
END;
"""
# Taking visits out of a pack is always possible: retention goes on when a yes has run out.
_SHRINKS = " AND length(NEW.visits) >= length(OLD.visits)"


def _frozen(table: str, event: str, columns: str = "", unless: str = "") -> str:
    """Nothing new about somebody who asked for a restriction."""
    return _FROZEN.format(
        table=table, verb=event.lower(), event=event, columns=columns, frozen=_IS_FROZEN, unless=unless
    )


def _needs_history(table: str, event: str, columns: str = "", unless: str = "") -> str:
    """Nothing about visits without `history`."""
    return _NEEDS_HISTORY.format(
        table=table, verb=event.lower(), event=event, columns=columns, stands=_stands(("history",)), unless=unless
    )


_OF_VISIT = " OF at, source, day, minute, amount_milli"
_STAYING = ("visit_pack", "visit_lines", "visit_summary", "person_field", "lookup", "person_key")

SCRIPT = (
    _kept("person_field", "field", "till_id", f"    WHEN 'name' THEN {_NAME}\n{_BY_FIELD}")
    + _kept("lookup", "kind", "till", _BY_KIND)
    + _frozen("visit", "INSERT")
    + _frozen("visit", "UPDATE", _OF_VISIT)
    + _needs_history("visit", "UPDATE", _OF_VISIT)
    + _needs_history("visit_lines", "INSERT", unless=f" OR {_IS_FROZEN}")  # one rule: there are millions of lines
    + _needs_history("visit_lines", "UPDATE")
    + _frozen("visit_pack", "INSERT")
    + _frozen("visit_pack", "UPDATE", unless=_SHRINKS)
    + _needs_history("visit_pack", "UPDATE", unless=_SHRINKS)
    + "".join(_STAYS.format(table=table) for table in _STAYING)
)
