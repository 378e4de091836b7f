"""The listings that are no table as it stands: customers, visits, consents, groups, closed days, the trail."""

from __future__ import annotations

from localregulars.application.rights.takeaway import CONSENTS, CUSTOMERS, VISITS, Holds, Listing, ListingColumn

_FIELDS = ("person_field.field", "person_field.seq", "person_field.sealed", "person_field.customer_id")
_LINES = ("visit_lines.lines", "visit_lines.customer_id", "visit_lines.at", "item.name", "item.category")


def _column(name: str, holds: Holds, *sources: str) -> ListingColumn:
    return ListingColumn(name, holds, sources)


CUSTOMER_LISTING = Listing(
    CUSTOMERS,
    (
        _column("customer", Holds.TEXT, "customer.customer_id", *_FIELDS),
        _column("number", Holds.NUMBER, "customer.customer_id"),
        *(_column(name, Holds.TEXT, *_FIELDS) for name in ("name", "phone", "email", "address", "birthday")),
        _column("till_ids", Holds.TEXTS, *_FIELDS),
        _column("notes", Holds.TEXTS, *_FIELDS),
        _column("adult", Holds.TEXT, "customer.adult"),
        _column("never_suggest", Holds.FLAG, "customer.never_suggest"),
        _column("restricted", Holds.FLAG, "customer.restricted"),
        _column("restricted_because", Holds.TEXT, "customer.restricted_because"),
        _column("created", Holds.INSTANT, "customer.created"),
        _column("more", Holds.JSON, *_FIELDS),
    ),
)
VISIT_LISTING = Listing(
    VISITS,
    (
        _column("customer", Holds.TEXT, "visit.customer_id"),
        _column("when", Holds.LOCAL, "visit.at"),
        _column("amount", Holds.AMOUNT, "visit.amount_milli"),
        _column("items", Holds.TEXTS, *_LINES),
        _column("item_quantities", Holds.AMOUNTS, *_LINES),
        _column("item_amounts", Holds.AMOUNTS, *_LINES),
        _column("item_categories", Holds.TEXTS, *_LINES),
        _column("utc", Holds.UTC, "visit.at"),
        _column("day", Holds.DAY, "visit.day"),
        _column("lines", Holds.NUMBER, "visit.lines"),
        _column("how_known", Holds.TEXT, "visit.source"),
        _column("minutes", Holds.NUMBER, "visit.minutes"),
    ),
)
"""A file of visits as the program brings one in, with what is known of each item; see `importing.visits`."""
ORDER_LINE_LISTING = Listing(
    "order_lines",
    (
        _column("customer", Holds.TEXT, "visit.customer_id"),
        _column("when", Holds.LOCAL, "visit.at"),
        _column("item", Holds.TEXT, *_LINES),
        _column("category", Holds.TEXT, *_LINES),
        _column("quantity", Holds.AMOUNT, *_LINES),
        _column("amount", Holds.AMOUNT, *_LINES),
    ),
    is_repeated=True,
)
CONSENT_LISTING = Listing(
    CONSENTS,
    (
        _column("customer", Holds.TEXT, "consent_event.customer_id"),
        _column("purpose", Holds.TEXT, "consent_event.purpose"),
        _column("state", Holds.TEXT, "consent_event.state"),
        _column("at", Holds.INSTANT, "consent_event.at"),
        _column("form", Holds.TEXT, "consent_event.form"),
        _column("adult", Holds.TEXT, "customer.adult"),
        _column("method", Holds.TEXT, "consent_event.method", "consent_event.method_note"),
        _column("recorded_by", Holds.TEXT, "consent_event.recorded_by"),
        *(_column(name, Holds.TEXT, *_FIELDS) for name in ("name", "phone", "email")),
        _column("witness", Holds.TEXT, "consent_event.witness"),
        _column("expires", Holds.INSTANT, "consent_event.expires_at"),
        _column("evidence", Holds.TEXT, "consent_event.evidence_sha256", "consent_event.evidence_note"),
        _column("was", Holds.TEXT, "consent_event.state"),
        _column("supporter", Holds.TEXT, "consent_event.supporter"),
        _column("capacity_note", Holds.TEXT, "consent_event.capacity_note"),
        _column("method_note", Holds.TEXT, "consent_event.method_note"),
        _column("evidence_note", Holds.TEXT, "consent_event.evidence_note"),
        _column("notice_id", Holds.NUMBER, "consent_event.notice_id"),
        _column("zone", Holds.TEXT, "consent_event.zone"),
        _column("record_id", Holds.TEXT, "consent_event.record_id"),
        _column("seq", Holds.NUMBER, "consent_event.seq"),
    ),
)
"""A file of consents as `consent import` reads one; `state` is what it knows, `was` the store's word (renewed)."""
GROUP_LISTING = Listing(
    "saved_groups",
    (
        _column("group_id", Holds.NUMBER, "saved_group.group_id"),
        _column("name", Holds.TEXT, "saved_group.name"),
        _column("filters", Holds.TEXTS, "saved_group.filters"),
        _column("created", Holds.INSTANT, "saved_group.created"),
    ),
)
BENCHMARK_LISTING = Listing(
    "benchmarks",
    (
        _column("benchmark_id", Holds.NUMBER, "benchmark.benchmark_id"),
        _column("measure", Holds.TEXT, "benchmark.measure"),
        _column("value", Holds.AMOUNT, "benchmark.value_milli"),
        _column("unit", Holds.TEXT, "benchmark.unit"),
        _column("source", Holds.TEXT, "benchmark.source"),
        _column("year", Holds.NUMBER, "benchmark.year"),
    ),
)
TIMELINE_NOTE_LISTING = Listing(
    "timeline_notes",
    (
        _column("note_id", Holds.NUMBER, "timeline_note.note_id"),
        _column("day", Holds.DAY, "timeline_note.day"),
        _column("words", Holds.TEXT, "timeline_note.words"),
        _column("measure", Holds.TEXT, "timeline_note.measure"),
        _column("direction", Holds.TEXT, "timeline_note.direction"),
    ),
)
CLOSED_DAY_LISTING = Listing("closed_days", (_column("day", Holds.DAY, "setting.value"),), is_repeated=True)
TRAIL_LISTING = Listing(
    "audit_trail",
    (
        _column("seq", Holds.NUMBER, "audit.seq"),
        _column("at", Holds.INSTANT, "audit.at"),
        _column("action", Holds.TEXT, "audit.action"),
        _column("customer", Holds.TEXT, "audit.subject_token"),
        _column("numbers", Holds.JSON, "audit.detail"),
    ),
)
