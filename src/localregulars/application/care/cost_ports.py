"""What costs, invitations and greetings need of the store, as protocols; a part of `application.ports`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple, Protocol

from localregulars.domain.care_cost import CareCost, CareCostKind
from localregulars.domain.ids import CareCostId, CustomerId, InvitationId
from localregulars.domain.invitations import Invitation, InvitationChannel, InvitationMark, InvitedTo, Lot

if TYPE_CHECKING:  # numpy costs a quarter of a second, and the unlock field does not need it
    from localregulars.measures.arrays import IntArray


class InvitedPeople(NamedTuple):
    """One entry a person and invitation; `is_invited` 0 where the lot left them out."""

    invitation: IntArray
    customer: IntArray
    is_invited: IntArray


class CostRepository(Protocol):
    """What relationships cost. For whom something was is refused without their consent to thank-yous."""

    def add(
        self,
        kind: CareCostKind,
        day: date,
        at: datetime,
        *,
        minutes: int = 0,
        amount_milli: int = 0,
        customer_id: CustomerId | None = None,
        invitation_id: InvitationId | None = None,
    ) -> CareCostId:
        """Write one line down."""
        ...

    def get(self, cost_id: CareCostId) -> CareCost:
        """One of them; an unknown number is refused."""
        ...

    def remove(self, cost_id: CareCostId) -> None:
        """Take one back; one that is gone already stays gone."""
        ...

    def all(self) -> Sequence[CareCost]:
        """Every line, by day."""
        ...

    def wage_milli(self) -> int:
        """What an hour costs, in thousandths of the currency; 0 until somebody said."""
        ...

    def set_wage(self, wage_milli: int) -> None:
        """Say it."""
        ...


class InvitationRepository(Protocol):
    """Who was invited, and who was left out by lot. The database refuses whoever did not agree to the channel."""

    def agreed(self, channel: InvitationChannel) -> Sequence[CustomerId]:
        """Adults who agreed to be invited this way and to their visits being kept, and may be written about."""
        ...

    def add(
        self,
        invited_to: InvitedTo,
        channel: InvitationChannel,
        day: date,
        lot: Lot,
        at: datetime,
        *,
        seed: int,
        left_out_percent: int,
    ) -> InvitationId:
        """Keep an invitation with how the lot fell."""
        ...

    def get(self, invitation_id: InvitationId) -> Invitation:
        """One of them; an unknown number is refused."""
        ...

    def lot(self, invitation_id: InvitationId) -> Lot:
        """How its lot fell, as far as people still agree."""
        ...

    def remove(self, invitation_id: InvitationId) -> None:
        """Take one back; one that is gone already stays gone."""
        ...

    def all(self) -> Sequence[Invitation]:
        """Every invitation, the latest first."""
        ...

    def marks(self) -> Mapping[InvitationId, InvitationMark]:
        """What stands beside invitations, by their number; none where nothing does."""
        ...

    def put_mark(self, invitation_id: InvitationId, mark: InvitationMark) -> None:
        """Replace what stands beside one; it goes with the invitation."""
        ...

    def invited_on(self, invitation_id: InvitationId) -> Mapping[CustomerId, date]:
        """Who of its list was invited already, and on which day."""
        ...

    def mark_person(self, invitation_id: InvitationId, customer_id: CustomerId, day: date | None) -> None:
        """Write down that somebody of the list was invited on a day; None takes that back. Others are refused."""
        ...

    def people(self) -> InvitedPeople:
        """Everybody of all of them whose data may be used."""
        ...


class GreetingRepository(Protocol):
    """Whose birthday was remembered. Refused without consent to notes, as the birthday itself is."""

    def add(self, customer_id: CustomerId, day: date, at: datetime) -> bool:
        """Write down that they were greeted on that day; False where that is known."""
        ...

    def remove(self, customer_id: CustomerId, day: date) -> None:
        """Take it back; one that is gone already stays gone."""
        ...

    def greeted_between(self, customer_id: CustomerId, first: date, last: date) -> bool:
        """Whether they were greeted on any day from one to another, both included."""
        ...

    def all(self) -> tuple[IntArray, IntArray]:
        """Customers and days (ordinals) of all greetings, of everybody whose data may be used."""
        ...
