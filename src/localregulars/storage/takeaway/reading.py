"""Reads a shop's listings row by row, as of one moment, with what names people unsealed.

Memory holds a key and a short name for each customer and no more than a portion of anything else, however many visits
there are.
"""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from localregulars.application.documents import shop_facts
from localregulars.application.noticing.order_lines import unpack_lines
from localregulars.application.ports import Store
from localregulars.application.rights.ports import Cell
from localregulars.application.rights.takeaway import Listing, TakeawayFacts
from localregulars.application.safekeeping.upkeep import Errand
from localregulars.domain.consent import YES, ConsentMethod, ConsentState
from localregulars.domain.visits import AMOUNT_UNITS
from localregulars.storage.connection import open_database
from localregulars.storage.customers import ADDRESS_FIELD, BIRTHDAY_FIELD, NAME_FIELD, NOTE_FIELD, TILL_FIELD
from localregulars.storage.feedback_words import FeedbackWords
from localregulars.storage.instants import octets, whole, words
from localregulars.storage.key_header import read_header
from localregulars.storage.key_hierarchy import ShopKeys
from localregulars.storage.sealed_columns import place_in
from localregulars.storage.sealing import EMAIL, PHONE
from localregulars.storage.session import Row, Session, Value
from localregulars.storage.shop_folder import DATABASE_NAME, HEADER_NAME, read_key_file
from localregulars.storage.store import SqlStore
from localregulars.storage.takeaway.own_listings import (
    BENCHMARK_LISTING,
    CLOSED_DAY_LISTING,
    CONSENT_LISTING,
    CUSTOMER_LISTING,
    GROUP_LISTING,
    ORDER_LINE_LISTING,
    TIMELINE_NOTE_LISTING,
    TRAIL_LISTING,
    VISIT_LISTING,
)
from localregulars.storage.takeaway.people import People
from localregulars.storage.takeaway.surveys import SURVEY_LISTINGS, SurveyListings
from localregulars.storage.takeaway.tables import CUSTOMER, FILE, SEALED, TABLES, TableListing
from localregulars.storage.takeaway.voices import POLL_LISTING, WISH_LISTING, poll_rows, wish_rows
from localregulars.storage.unit_of_work import SqlUnitOfWork

_VISITS = """
SELECT v.customer_id, v.at, v.amount_milli, v.day, v.lines, v.source, v.minutes, l.lines
FROM visit AS v LEFT JOIN visit_lines AS l ON l.customer_id = v.customer_id AND l.at = v.at
ORDER BY v.customer_id, v.at
"""
_ORDERED = "SELECT customer_id, at, lines FROM visit_lines ORDER BY customer_id, at"
_CUSTOMERS = """
SELECT customer_id, adult, never_suggest, restricted, restricted_because, created FROM customer ORDER BY customer_id
"""
_CONSENTS = """
SELECT e.customer_id, e.purpose, e.state, e.at, e.form, c.adult, e.method, e.expires_at, e.evidence_sha256,
    e.notice_id, e.zone, e.record_id, e.seq, e.recorded_by, e.witness, e.supporter, e.capacity_note, e.method_note,
    e.evidence_note
FROM consent_event AS e JOIN customer AS c USING (customer_id)
WHERE e.state NOT IN ('expired', 'invalidated') ORDER BY e.customer_id, e.seq
"""
_SEALED_WITH_CONSENT = ("recorded_by", "witness", "supporter", "capacity_note", "method_note", "evidence_note")
_ONE_TEXT = (NAME_FIELD, PHONE, EMAIL, ADDRESS_FIELD, BIRTHDAY_FIELD)
Cells = tuple[Cell, ...]


@contextmanager
def records_of(store: Store) -> Iterator[SqlShopRecords]:
    """The records of an open shop, read beside its units of work."""
    if not isinstance(store, SqlStore):
        msg = "only a store on disk is taken away"
        raise TypeError(msg)
    with SqlUnitOfWork(session := Session(*store.opened(), is_reading=True)) as unit:
        yield SqlShopRecords(session, unit)


@contextmanager
def records_apart(errand: Errand) -> Iterator[SqlShopRecords]:
    """The records of a shop that is open in another process of ours."""
    if not isinstance(errand.keys, ShopKeys):
        msg = "an errand of another kind of store"
        raise TypeError(msg)
    header = read_header(read_key_file(errand.folder, HEADER_NAME) or b"").header
    connection = open_database(errand.folder / DATABASE_NAME, errand.keys.database, header.db_salt)
    with closing(connection), SqlUnitOfWork(session := Session(connection, errand.keys, is_reading=True)) as unit:
        yield SqlShopRecords(session, unit)


class SqlShopRecords:
    """See `application.takeaway.ShopRecords`."""

    def __init__(self, session: Session, unit: SqlUnitOfWork) -> None:
        """What is kept, as of this transaction."""
        self._session, self._unit = session, unit
        self._zone = ZoneInfo(unit.settings.profile().zone)
        self._people = People(session)
        self._of_the_shop = FeedbackWords(session)
        self._names = self._people.names
        self._items: dict[int, tuple[str, str]] = {}
        self._own: Mapping[str, Callable[[], Iterator[Cells]]] = {
            CUSTOMER_LISTING.name: self._customers,
            VISIT_LISTING.name: self._visits,
            ORDER_LINE_LISTING.name: self._order_lines,
            CONSENT_LISTING.name: self._consents,
            GROUP_LISTING.name: self._groups,
            BENCHMARK_LISTING.name: self._benchmarks,
            TIMELINE_NOTE_LISTING.name: self._timeline_notes,
            WISH_LISTING.name: lambda: wish_rows(self._unit, self._zone),
            POLL_LISTING.name: lambda: poll_rows(self._unit, self._zone),
            CLOSED_DAY_LISTING.name: self._closed_days,
            TRAIL_LISTING.name: self._trail,
            **SurveyListings(session, self._people, self._instant).readers(),
        }
        self._tables = {found.listing.name: found for found in TABLES}

    @property
    def listings(self) -> Sequence[Listing]:
        """Every kind of thing, in the order of the document."""
        first = (CUSTOMER_LISTING, VISIT_LISTING, ORDER_LINE_LISTING, CONSENT_LISTING)
        last = (
            GROUP_LISTING,
            BENCHMARK_LISTING,
            TIMELINE_NOTE_LISTING,
            WISH_LISTING,
            POLL_LISTING,
            CLOSED_DAY_LISTING,
            TRAIL_LISTING,
        )
        return (*first, *(found.listing for found in TABLES), *SURVEY_LISTINGS, *last)

    def facts(self, now: datetime) -> TakeawayFacts:
        """Whose it is."""
        made_at = now.astimezone(self._zone).replace(microsecond=0)
        return TakeawayFacts(shop_facts(self._unit), self._zone.key, made_at)

    def count(self, listing: Listing) -> int:
        """How many rows there will be, about."""
        if listing in {VISIT_LISTING, ORDER_LINE_LISTING}:
            return sum(self._session.ids("SELECT visits FROM visit_summary"))
        known = self._tables.get(listing.name)
        sources = {
            GROUP_LISTING: "saved_group",
            BENCHMARK_LISTING: "benchmark",
            TIMELINE_NOTE_LISTING: "timeline_note",
            WISH_LISTING: "wish",
            POLL_LISTING: "poll",
            CUSTOMER_LISTING: "person_key",
            CONSENT_LISTING: "consent_event",
            TRAIL_LISTING: "audit",
            **SURVEY_LISTINGS,
        }
        source = sources.get(listing, "") if known is None else known.table
        return self._session.ids(f"SELECT count(*) FROM {source}")[0] if source else 0

    def rows(self, listing: Listing) -> Iterator[Cells]:
        """Its rows, in a fixed order; nobody who was erased is in them."""
        known = self._tables.get(listing.name)
        return self._own[listing.name]() if known is None else self._of_table(known)

    # Times, as people and files write them

    def _local(self, second: Value) -> str:
        return datetime.fromtimestamp(whole(second), self._zone).isoformat(" ")[:19]

    def _instant(self, second: Value) -> str:
        return datetime.fromtimestamp(whole(second), self._zone).isoformat()

    # Listings

    def _customers(self) -> Iterator[Cells]:
        for owner, adult, never, restricted, because, created in self._session.stream(_CUSTOMERS):
            number = whole(owner)
            if number not in self._names:
                continue
            fields = self._people.fields(number)
            texts = ["".join(fields.pop(name, ())) for name in _ONE_TEXT]
            till_ids, notes = fields.pop(TILL_FIELD, []), fields.pop(NOTE_FIELD, [])
            yield (
                self._names[number], number, *texts, till_ids, notes, words(adult), bool(never), bool(restricted),
                words(because or ""), self._instant(created), fields or None,
            )  # fmt: skip

    def _visits(self) -> Iterator[Cells]:
        for owner, at, amount, day, lines, source, minutes, packed in self._session.stream(_VISITS):
            name = self._names.get(whole(owner))
            if name is None:
                continue
            items, quantities, amounts, categories = self._order(packed)
            moment = datetime.fromtimestamp(whole(at), UTC)
            yield (
                name, moment.astimezone(self._zone).isoformat(" ")[:19], whole(amount), items, quantities, amounts,
                categories, moment.isoformat()[:19] + "Z", date.fromordinal(whole(day)).isoformat(), whole(lines),
                words(source), None if minutes is None else whole(minutes),
            )  # fmt: skip

    def _order_lines(self) -> Iterator[Cells]:
        for owner, at, packed in self._session.stream(_ORDERED):
            name = self._names.get(whole(owner))
            if name is None:
                continue
            when = self._local(at)
            for item, quantity, amount in unpack_lines(octets(packed)):
                yield name, when, *self._item(item), quantity, amount

    def _order(self, packed: Value) -> tuple[list[str], list[int], list[int], list[str]]:
        """Items, how many of each, for how much, and their categories."""
        if packed is None:
            return [], [], [], []
        lines = unpack_lines(octets(packed))
        named = [self._item(item) for item, _quantity, _amount in lines]
        return (
            [name for name, _category in named],
            [quantity for _item, quantity, _amount in lines],
            [amount for _item, _quantity, amount in lines],
            [category for _name, category in named],
        )

    def _item(self, number: int) -> tuple[str, str]:
        if not self._items:
            rows = self._session.rows("SELECT item_id, name, category FROM item")
            self._items = {whole(item): (words(name), words(category)) for item, name, category in rows}
        return self._items[number]

    def _consents(self) -> Iterator[Cells]:
        owner, person = 0, ["", "", ""]
        for row in self._session.stream(_CONSENTS):
            number = whole(row[0])
            if number not in self._names:
                continue
            if number != owner:
                owner, fields = number, self._people.fields(number)
                person = ["".join(fields.get(kind, ())) for kind in (NAME_FIELD, PHONE, EMAIL)]
            yield self._consent(number, row, person)

    def _consent(self, number: int, row: Row, person: Sequence[str]) -> Cells:
        """The cells of `CONSENT_LISTING`."""
        purpose, state, at, form, adult, method, ends, scan, notice, zone, record, seq = row[1:13]
        sealed = {"record_id": record} | dict(zip(_SEALED_WITH_CONSENT, row[13:], strict=True))
        by, witness, supporter, capacity, how, note = (
            self._people.unsealed("consent_event", column, sealed, number) for column in _SEALED_WITH_CONSENT
        )
        said = words(state)
        return (
            self._names[number],
            words(purpose),
            ConsentState.GIVEN.value if said in YES else said,
            self._instant(at),
            words(form),
            words(adult),
            how if how and method == ConsentMethod.FILE.value else words(method),
            by,
            *person,
            witness,
            None if ends is None else self._instant(ends),
            note if scan is None else octets(scan).hex(),
            said,
            supporter,
            capacity,
            how,
            note if scan is not None else "",
            whole(notice),
            words(zone),
            words(record),
            whole(seq),
        )

    def _groups(self) -> Iterator[Cells]:
        for group in self._unit.groups.all():
            created = group.created.astimezone(self._zone).isoformat()
            yield int(group.group_id), group.name, sorted(one.value for one in group.filters), created

    def _benchmarks(self) -> Iterator[Cells]:
        for one in self._unit.steering.benchmarks():
            milli = round(one.value * AMOUNT_UNITS)
            yield int(one.benchmark_id), one.measure, milli, one.unit, one.source, one.year

    def _timeline_notes(self) -> Iterator[Cells]:
        for note in self._unit.steering.notes():
            yield int(note.note_id), note.day.isoformat(), note.words, *(note.expected or (None, None))

    def _closed_days(self) -> Iterator[Cells]:
        for day in sorted(self._unit.settings.closed_days()):
            yield (day.isoformat(),)

    def _trail(self) -> Iterator[Cells]:
        who = self._people.by_token()
        lines = self._session.stream("SELECT seq, at, action, subject_token, detail FROM audit ORDER BY seq")
        for seq, at, action, token, detail in lines:
            yield whole(seq), self._instant(at), words(action), who.get(words(token), ""), json.loads(words(detail))

    # Tables as they are

    def _of_table(self, source: TableListing) -> Iterator[Cells]:
        names = tuple(column for column, _how in source.columns)
        owner = names.index("customer_id") if "customer_id" in names else None
        for row in self._session.stream(source.query):
            number = None if owner is None or row[owner] is None else whole(row[owner])
            if number is None or number in self._names:
                values = dict(zip(names, row, strict=True))
                yield tuple(self._cell(source.table, column, how, values, number) for column, how in source.columns)

    def _cell(self, table: str, column: str, how: str, row: Mapping[str, Value], number: int | None) -> Cell:
        value = row[column]
        if value is None:
            return None
        if how == SEALED and number is not None:
            return self._people.unsealed(table, column, row, number)
        if how == SEALED:
            field, seq = place_in(table, column, row)
            return self._of_the_shop.open(None, None, field, int(seq), value)
        if how == FILE:
            key = None if number is None else self._people.key(number)
            field, seq = place_in(table, column, row)
            content = self._of_the_shop.open_file(number, key, field, int(seq), value)
            return b64encode(content).decode("ascii")
        if how == CUSTOMER:
            return self._names[whole(value)]
        return self._plain(how, value)

    def _plain(self, how: str, value: Value) -> Cell:
        match how:
            case "instant":
                return self._instant(value)
            case "day":
                return date.fromordinal(whole(value)).isoformat()
            case "flag":
                return bool(value)
            case "json":
                found: Cell = json.loads(words(value))
                return found
            case "text":
                return words(value)
            case _:
                return whole(value)
