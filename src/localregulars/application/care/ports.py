"""What the care for one customer needs of the store, as protocols; a part of `application.ports`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Protocol

from localregulars.domain.care import Attempt, CareWish, EmergencyCall, EmergencyContact
from localregulars.domain.check_in import CheckIn, ContactChannel
from localregulars.domain.consent import ConsentEvent, Purpose
from localregulars.domain.ids import AttemptId, CheckInId, CustomerId, EmergencyCallId, EmergencyContactId, NoticeId
from localregulars.domain.restriction import RestrictedBecause


class CareRepository(Protocol):
    """Wishes, tries and emergency contacts. The database refuses each outside what the customer agreed to."""

    def wish(self, customer_id: CustomerId) -> CareWish:
        """What one customer wishes for; an empty one where nothing was said."""
        ...

    def put_wish(self, customer_id: CustomerId, wish: CareWish, at: datetime) -> None:
        """Replace it; an empty one is forgotten."""
        ...

    def waits(self) -> dict[CustomerId, int]:
        """After how many days those who may be scored want to be asked, as far as they said."""
        ...

    def add_attempt(
        self, check_in: CheckIn, at: datetime, channel: ContactChannel, *, reached: bool = False
    ) -> AttemptId:
        """Write down a try; over any channel but in person its consent has to stand."""
        ...

    def remove_attempt(self, attempt_id: AttemptId) -> None:
        """Take one back; one that is gone already stays gone."""
        ...

    def attempts(self, check_in_id: CheckInId) -> tuple[Attempt, ...]:
        """The tries of one check-in, oldest first."""
        ...

    def tries(self, check_in_ids: Iterable[CheckInId]) -> dict[CheckInId, int]:
        """How many tries reached nobody; 0 is left out."""
        ...

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
        """Keep somebody whom a customer named, sealed with the customer's own key."""
        ...

    def contact(self, contact_id: EmergencyContactId) -> EmergencyContact:
        """One of them; an unknown number is refused."""
        ...

    def contacts(self, customer_id: CustomerId) -> tuple[EmergencyContact, ...]:
        """Everybody whom a customer named, oldest first."""
        ...

    def contacts_to_tell(self) -> tuple[EmergencyContact, ...]:
        """Those who have not been told yet that their number is kept, the longest waiting first."""
        ...

    def mark_told(self, contact_id: EmergencyContactId, at: datetime) -> None:
        """Write down that they were told."""
        ...

    def mark_refused(self, contact_id: EmergencyContactId, at: datetime) -> None:
        """They do not want it: name, number and relation go, that they said no stays."""
        ...

    def remove_contact(self, contact_id: EmergencyContactId) -> None:
        """Forget one; one that is gone already stays gone."""
        ...

    def add_call(self, contact: EmergencyContact, check_in_id: CheckInId, at: datetime, day: date) -> EmergencyCallId:
        """Write down a call; outside the agreed case the database refuses it."""
        ...

    def calls(self, customer_id: CustomerId) -> tuple[EmergencyCall, ...]:
        """Every call about one customer, oldest first."""
        ...


class RestrictionRepository(Protocol):
    """Whose data is only stored."""

    def set(self, customer_id: CustomerId, because: RestrictedBecause | None) -> None:
        """Restrict somebody, or (None) lift it; an unknown customer is refused."""
        ...

    def of(self, customer_id: CustomerId) -> RestrictedBecause | None:
        """Why somebody is restricted; None: they are not."""
        ...

    def all(self) -> Mapping[CustomerId, RestrictedBecause]:
        """Everybody who is restricted."""
        ...


class ConsentRenewals(Protocol):
    """What happens to consents by itself, and what is known of many at once. The database's own clock decides."""

    def expire(self) -> int:
        """Write down the end of every yes whose time is over; how many."""
        ...

    def end_renewals(self, ran_out_before: datetime) -> int:
        """Delete what was kept for a renewal that did not come; how many consents. Nobody restricted is touched."""
        ...

    def ending(self, before: datetime) -> tuple[ConsentEvent, ...]:
        """The yes of everybody that stands and ends before then, the first to end first."""
        ...

    def ran_out(self) -> tuple[tuple[ConsentEvent, datetime], ...]:
        """Each yes that ran out and may be renewed, with the time at which it did, the oldest first."""
        ...

    def shown_at(self, purpose: Purpose, language: str, at: datetime) -> NoticeId:
        """The notice in force then, in this language or English; before the first one, the first one."""
        ...

    def adopted_fingerprint(self) -> str:
        """The fingerprint of the shipped notices that were adopted last; "" where none was noted."""
        ...

    def note_adopted(self, fingerprint: str) -> None:
        """Remember that the shipped notices with this fingerprint are adopted."""
        ...

    def is_outdated(self, notice_id: NoticeId) -> bool:
        """Whether its words have materially changed since."""
        ...

    def words_of(self, customer_ids: Iterable[CustomerId]) -> set[tuple[CustomerId, str, str, str, int, int]]:
        """Everything that these customers ever said: customer, purpose, state, form, second, last second (0: none)."""
        ...

    def may_keep_visits(self) -> frozenset[CustomerId]:
        """Everybody whose visits may be kept: `history` stands and nothing is restricted."""
        ...
