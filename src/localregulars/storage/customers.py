"""People and what names them, sealed with a key of their own."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from localregulars.application.ports import PersonalDetails
from localregulars.domain.consent import Adult
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import CustomerId
from localregulars.storage.instants import octets, seconds, whole, words
from localregulars.storage.sealing import EMAIL, PHONE, TILL, lookup_hash, new_person_key, seal, unseal
from localregulars.storage.session import Session
from localregulars.storage.survey_retention import forget_words_of_answers

NAME_FIELD, NOTE_FIELD, TILL_FIELD, ADDRESS_FIELD, BIRTHDAY_FIELD = "name", "note", "till_id", "address", "birthday"
_NOBODY = 0  # numbers begin at 1
_UNKNOWN = "There is no such customer; the list may be older than the last erasure, so open it anew."


class SqlCustomers:
    """Keeps customers; see `application.ports.CustomerRepository`."""

    def __init__(self, session: Session) -> None:
        """Customers of this transaction."""
        self._session = session

    def add(self, details: PersonalDetails, adult: Adult, created_at: datetime) -> CustomerId:
        """Make a customer with a data key of their own; a till id of somebody else's is refused."""
        self._require_free(details.till_ids, _NOBODY)
        number = self._session.insert(
            "INSERT INTO customer (adult, created) VALUES (?, ?)", (adult.value, seconds(created_at))
        )
        customer_id = CustomerId(number)
        self._session.run("INSERT INTO person_key (customer_id, key) VALUES (?, ?)", (number, new_person_key()))
        self._write(customer_id, _fields(details), _found_by(details))
        return customer_id

    def find_by_till_id(self, till_id: str) -> CustomerId | None:
        """The customer whom the till calls so."""
        return self.find_by_till_ids((till_id,)).get(till_id)

    def find_by_till_ids(self, till_ids: Iterable[str]) -> dict[str, CustomerId]:
        """Customers by what the till calls them; unknown ones are left out."""
        hashes = {till_id: self._hash(TILL, till_id) for till_id in till_ids}
        rows = self._session.rows_among(
            "SELECT hmac, customer_id FROM lookup WHERE kind = 'till' AND hmac IN ({})", sorted(set(hashes.values()))
        )
        found = {octets(code): CustomerId(whole(number)) for code, number in rows}
        return {till_id: found[code] for till_id, code in hashes.items() if code in found}

    def exists(self, customer_id: CustomerId) -> bool:
        """Whether there is such a customer, and not erased."""
        return self._session.row("SELECT 1 FROM person_key WHERE customer_id = ?", (customer_id,)) is not None

    def details(self, customer_id: CustomerId) -> PersonalDetails:
        """What names this person, unsealed."""
        key = person_key(self._session, customer_id)
        fields: dict[str, list[str]] = {}
        for field, seq, sealed in self._session.rows(
            "SELECT field, seq, sealed FROM person_field WHERE customer_id = ? ORDER BY field, seq", (customer_id,)
        ):
            text = unseal(key, customer_id, words(field), whole(seq), octets(sealed))
            fields.setdefault(words(field), []).append(text)
        return PersonalDetails(
            name="".join(fields.get(NAME_FIELD, ())),
            phone="".join(fields.get(PHONE, ())),
            email="".join(fields.get(EMAIL, ())),
            till_ids=tuple(fields.get(TILL_FIELD, ())),
            notes=tuple(fields.get(NOTE_FIELD, ())),
            address="".join(fields.get(ADDRESS_FIELD, ())),
            birthday="".join(fields.get(BIRTHDAY_FIELD, ())),
        )

    def update_details(self, customer_id: CustomerId, details: PersonalDetails) -> None:
        """Replace what names this person. Only what differs is written: the database asks for its purpose."""
        before = self.details(customer_id)
        if set(details.till_ids) != set(before.till_ids):
            self._require_free(details.till_ids, customer_id)
        was, becomes = _fields(before), _fields(details)
        gone = [(customer_id, field, seq) for field, seq, text in was - becomes]
        if gone:
            self._session.run_many("DELETE FROM person_field WHERE customer_id = ? AND field = ? AND seq = ?", gone)
        found, finds = _found_by(before), _found_by(details)
        forgotten = [(kind, self._hash(kind, text), customer_id) for kind, text in sorted(found - finds)]
        if forgotten:
            self._session.run_many("DELETE FROM lookup WHERE kind = ? AND hmac = ? AND customer_id = ?", forgotten)
        if becomes - was or finds - found:
            self._write(customer_id, becomes - was, finds - found)

    def set_adult(self, customer_id: CustomerId, adult: Adult) -> None:
        """Write down whether they said that they are of age; the database deletes what a "no" takes away."""
        if adult is not Adult.YES:
            forget_words_of_answers(self._session, customer_id)
        self._change("UPDATE customer SET adult = ? WHERE customer_id = ?", adult.value, customer_id)

    def adult(self, customer_id: CustomerId) -> Adult:
        """What is known of their age."""
        row = self._session.row("SELECT adult FROM customer WHERE customer_id = ?", (customer_id,))
        if row is None:
            raise InputRefusedError(_UNKNOWN)
        return Adult(words(row[0]))

    def set_never_suggest(self, customer_id: CustomerId, never: bool) -> None:  # noqa: FBT001 (the port's plain setter)
        """Whether this person is never to be put into the queue."""
        self._change("UPDATE customer SET never_suggest = ? WHERE customer_id = ?", int(never), customer_id)

    def is_tombstoned(self, till_id: str) -> bool:
        """Whether somebody known by this till id was erased."""
        values = (TILL, self._hash(TILL, till_id))
        return self._session.row("SELECT 1 FROM tombstone WHERE kind = ? AND hmac = ?", values) is not None

    def _change(self, sql: str, value: int | str, customer_id: CustomerId) -> None:
        if not self._session.run(sql, (value, customer_id)):
            raise InputRefusedError(_UNKNOWN)

    def _hash(self, kind: str, value: str) -> bytes:
        return lookup_hash(self._session.keys.lookup, kind, value)

    def _write(
        self, customer_id: CustomerId, fields: set[tuple[str, int, str]], found_by: set[tuple[str, str]]
    ) -> None:
        """Seal these fields, and make the customer findable by these."""
        key = person_key(self._session, customer_id)
        self._session.run_many(
            "INSERT INTO person_field (customer_id, field, seq, sealed) VALUES (?, ?, ?, ?)",
            [
                (customer_id, field, seq, seal(key, customer_id, field, seq, text))
                for field, seq, text in sorted(fields)
            ],
        )
        self._session.run_many(
            "INSERT INTO lookup (kind, hmac, customer_id) VALUES (?, ?, ?)",
            [(kind, self._hash(kind, text), customer_id) for kind, text in sorted(found_by)],
        )

    def _require_free(self, till_ids: Iterable[str], customer_id: int) -> None:
        """Refuse till ids of somebody else before anything is changed."""
        codes = [self._hash(TILL, till_id) for till_id in till_ids]
        owners = self._session.rows_among("SELECT customer_id FROM lookup WHERE kind = 'till' AND hmac IN ({})", codes)
        if any(owner != customer_id for (owner,) in owners):
            msg = "This customer number belongs to another customer; check which one is right."
            raise InputRefusedError(msg)


def _till_ids(details: PersonalDetails) -> tuple[str, ...]:
    return tuple(dict.fromkeys(till_id.strip() for till_id in details.till_ids if till_id.strip()))


def _fields(details: PersonalDetails) -> set[tuple[str, int, str]]:
    """Every field that is known, its place among those of its name, and its text."""
    texts = {
        NAME_FIELD: (details.name,),
        PHONE: (details.phone,),
        EMAIL: (details.email,),
        ADDRESS_FIELD: (details.address,),
        BIRTHDAY_FIELD: (details.birthday,),
        TILL_FIELD: _till_ids(details),
        NOTE_FIELD: details.notes,
    }
    return {(field, seq, text) for field, known in texts.items() for seq, text in enumerate(known) if text}


def _found_by(details: PersonalDetails) -> set[tuple[str, str]]:
    """What a customer is found by: kind and value."""
    known = [(TILL, till_id) for till_id in _till_ids(details)]
    return {*known, *((kind, text) for kind, text in ((PHONE, details.phone), (EMAIL, details.email)) if text)}


def person_key(session: Session, customer_id: CustomerId) -> bytes:
    """The data key of one customer; an unknown or erased one is refused."""
    row = session.row("SELECT key FROM person_key WHERE customer_id = ?", (customer_id,))
    if row is None:
        raise InputRefusedError(_UNKNOWN)
    return octets(row[0])


def person_keys(session: Session, customer_ids: Iterable[CustomerId]) -> dict[CustomerId, bytes]:
    """The data keys of these customers; an unknown or erased one is refused."""
    wanted = sorted(set(customer_ids))
    rows = session.rows_among("SELECT customer_id, key FROM person_key WHERE customer_id IN ({})", wanted)
    if len(rows) != len(wanted):
        raise InputRefusedError(_UNKNOWN)
    return {CustomerId(whole(number)): octets(key) for number, key in rows}
