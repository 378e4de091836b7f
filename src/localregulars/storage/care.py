"""Wishes, tries, and whom to call: the database refuses each outside what the customer agreed to."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from localregulars.domain.care import Attempt, CareWish, EmergencyCall, EmergencyContact
from localregulars.domain.check_in import CheckIn, ContactChannel
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import AttemptId, CheckInId, CustomerId, EmergencyCallId, EmergencyContactId
from localregulars.storage.customers import person_key
from localregulars.storage.instants import day_of, instant, octets, seconds, whole, words
from localregulars.storage.sealing import seal, unseal
from localregulars.storage.session import Row, Session, Value

_NAME, _PHONE, _RELATION = "emergency_name", "emergency_phone", "emergency_relation"
_GONE = "This person is not kept any more; the list may be older than a withdrawal, so open it anew."
_CONTACT = (
    "SELECT contact_id, customer_id, name, phone, relation, after_days, after_tries, at, told_at, refused_at "
    "FROM emergency_contact"
)


class SqlCare:
    """Keeps the care for customers; see `application.care_ports.CareRepository`."""

    def __init__(self, session: Session) -> None:
        """The care of this transaction."""
        self._session = session

    def wish(self, customer_id: CustomerId) -> CareWish:
        """What one customer wishes for; an empty one where nothing was said."""
        row = self._session.row("SELECT ask_after_days, channel FROM care_wish WHERE customer_id = ?", (customer_id,))
        if row is None:
            return CareWish()
        days, channel = row
        return CareWish(
            None if days is None else whole(days), None if channel is None else ContactChannel(words(channel))
        )

    def put_wish(self, customer_id: CustomerId, wish: CareWish, at: datetime) -> None:
        """Replace it; an empty one is forgotten."""
        self._session.run("DELETE FROM care_wish WHERE customer_id = ?", (customer_id,))
        if not wish.is_empty:
            channel = None if wish.channel is None else wish.channel.value
            self._session.run(
                "INSERT INTO care_wish (customer_id, ask_after_days, channel, at) VALUES (?, ?, ?, ?)",
                (customer_id, wish.ask_after_days, channel, seconds(at)),
            )

    def waits(self) -> dict[CustomerId, int]:
        """After how many days those who may be scored want to be asked."""
        rows = self._session.rows(
            "SELECT customer_id, ask_after_days FROM care_wish AS w WHERE ask_after_days IS NOT NULL "
            "AND EXISTS (SELECT 1 FROM may_score WHERE customer_id = w.customer_id) ORDER BY customer_id"
        )
        return {CustomerId(whole(number)): whole(days) for number, days in rows}

    def add_attempt(
        self, check_in: CheckIn, at: datetime, channel: ContactChannel, *, reached: bool = False
    ) -> AttemptId:
        """Write down a try."""
        return AttemptId(
            self._session.insert(
                "INSERT INTO check_in_attempt (check_in_id, customer_id, at, channel, reached) VALUES (?, ?, ?, ?, ?)",
                (check_in.check_in_id, check_in.customer_id, seconds(at), channel.value, int(reached)),
            )
        )

    def remove_attempt(self, attempt_id: AttemptId) -> None:
        """Take one back."""
        self._session.run("DELETE FROM check_in_attempt WHERE attempt_id = ?", (attempt_id,))

    def attempts(self, check_in_id: CheckInId) -> tuple[Attempt, ...]:
        """The tries of one check-in, oldest first."""
        rows = self._session.rows(
            "SELECT attempt_id, check_in_id, customer_id, at, channel, reached FROM check_in_attempt "
            "WHERE check_in_id = ? ORDER BY attempt_id",
            (check_in_id,),
        )
        return tuple(
            Attempt(
                AttemptId(whole(number)),
                CheckInId(whole(check_in)),
                CustomerId(whole(customer)),
                instant(at),
                ContactChannel(words(channel)),
                bool(reached),
            )
            for number, check_in, customer, at, channel, reached in rows
        )

    def tries(self, check_in_ids: Iterable[CheckInId]) -> dict[CheckInId, int]:
        """How many tries reached nobody."""
        rows = self._session.rows_among(
            "SELECT check_in_id, count(*) FROM check_in_attempt WHERE reached = 0 AND check_in_id IN ({}) "
            "GROUP BY check_in_id",
            list(check_in_ids),
        )
        return {CheckInId(whole(number)): whole(count) for number, count in rows}

    def add_contact(
        self,
        customer_id: CustomerId,
        at: datetime,
        *,
        name: str,
        phone: str,
        relation: str,
        after_days: int,
        after_tries: int,
    ) -> EmergencyContactId:
        """Keep somebody whom a customer named."""
        return EmergencyContactId(
            self._session.insert(
                "INSERT INTO emergency_contact (customer_id, name, phone, relation, after_days, after_tries, at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                (customer_id, *self._sealed(customer_id, name, phone, relation), after_days, after_tries, seconds(at)),
            )
        )

    def contact(self, contact_id: EmergencyContactId) -> EmergencyContact:
        """One of them."""
        found = self._contacts("WHERE contact_id = ?", (contact_id,))
        if not found:
            raise InputRefusedError(_GONE)
        return found[0]

    def contacts(self, customer_id: CustomerId) -> tuple[EmergencyContact, ...]:
        """Everybody whom a customer named, oldest first."""
        return self._contacts("WHERE customer_id = ? ORDER BY contact_id", (customer_id,))

    def contacts_to_tell(self) -> tuple[EmergencyContact, ...]:
        """Those who have not been told yet, the longest waiting first."""
        return self._contacts("WHERE told_at IS NULL AND refused_at IS NULL ORDER BY at, contact_id", ())

    def mark_told(self, contact_id: EmergencyContactId, at: datetime) -> None:
        """Write down that they were told."""
        self.contact(contact_id)
        self._session.run(
            "UPDATE emergency_contact SET told_at = ? WHERE contact_id = ? AND refused_at IS NULL",
            (seconds(at), contact_id),
        )

    def mark_refused(self, contact_id: EmergencyContactId, at: datetime) -> None:
        """They do not want it: name, number and relation go."""
        customer_id = self.contact(contact_id).customer_id
        self._session.run(
            "UPDATE emergency_contact SET name = ?, phone = ?, relation = ?, refused_at = ? "
            "WHERE contact_id = ? AND refused_at IS NULL",
            (*self._sealed(customer_id, "", "", ""), seconds(at), contact_id),
        )

    def remove_contact(self, contact_id: EmergencyContactId) -> None:
        """Forget one."""
        self._session.run("DELETE FROM emergency_contact WHERE contact_id = ?", (contact_id,))

    def add_call(self, contact: EmergencyContact, check_in_id: CheckInId, at: datetime, day: date) -> EmergencyCallId:
        """Write down a call."""
        return EmergencyCallId(
            self._session.insert(
                "INSERT INTO emergency_call (contact_id, customer_id, check_in_id, at, day) VALUES (?, ?, ?, ?, ?)",
                (contact.contact_id, contact.customer_id, check_in_id, seconds(at), day.toordinal()),
            )
        )

    def calls(self, customer_id: CustomerId) -> tuple[EmergencyCall, ...]:
        """Every call about one customer, oldest first."""
        rows = self._session.rows(
            "SELECT call_id, contact_id, customer_id, check_in_id, at, day FROM emergency_call "
            "WHERE customer_id = ? ORDER BY call_id",
            (customer_id,),
        )
        return tuple(
            EmergencyCall(
                EmergencyCallId(whole(number)),
                EmergencyContactId(whole(contact)),
                CustomerId(whole(customer)),
                CheckInId(whole(check_in)),
                instant(at),
                day_of(day),
            )
            for number, contact, customer, check_in, at, day in rows
        )

    def _sealed(self, customer_id: CustomerId, name: str, phone: str, relation: str) -> tuple[bytes, bytes, bytes]:
        key = person_key(self._session, customer_id)
        return (
            seal(key, customer_id, _NAME, 0, name),
            seal(key, customer_id, _PHONE, 0, phone),
            seal(key, customer_id, _RELATION, 0, relation),
        )

    def _contacts(self, condition: str, values: tuple[Value, ...]) -> tuple[EmergencyContact, ...]:
        return tuple(self._contact(row) for row in self._session.rows(f"{_CONTACT} {condition}", values))

    def _contact(self, row: Row) -> EmergencyContact:
        number, customer, name, phone, relation, after_days, after_tries, at, told_at, refused_at = row
        customer_id = CustomerId(whole(customer))
        key = person_key(self._session, customer_id)
        return EmergencyContact(
            EmergencyContactId(whole(number)),
            customer_id,
            unseal(key, customer_id, _NAME, 0, octets(name)),
            unseal(key, customer_id, _PHONE, 0, octets(phone)),
            unseal(key, customer_id, _RELATION, 0, octets(relation)),
            whole(after_days),
            whole(after_tries),
            instant(at),
            None if told_at is None else instant(told_at),
            None if refused_at is None else instant(refused_at),
        )
