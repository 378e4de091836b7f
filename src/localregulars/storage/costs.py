"""What relationships cost, who was invited, and whose birthday was remembered; see `application.care.cost_ports`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from localregulars.application.care.cost_ports import InvitedPeople
from localregulars.domain.care_cost import CareCost, CareCostKind
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import CareCostId, CustomerId, InvitationId
from localregulars.domain.invitations import Invitation, InvitationChannel, InvitationMark, InvitedTo, Lot
from localregulars.domain.steering import TimelineNoteId
from localregulars.measures.arrays import IntArray
from localregulars.storage.instants import day_of, seconds, whole, words
from localregulars.storage.numbers import NOT_FROZEN, columns
from localregulars.storage.session import Row, Session
from localregulars.storage.settings import read_setting, write_setting

WAGE = "care_wage_milli"
MARKS = "invitation_marks"
"""By the number of an invitation: that of the note with its words, and the day on which all had been invited."""
_COSTS = (
    "SELECT c.cost_id, c.kind, c.day, c.minutes, c.amount_milli, p.customer_id, c.invitation_id "
    "FROM care_cost AS c LEFT JOIN care_cost_person AS p USING (cost_id)"
)
_INVITATIONS = "SELECT invitation_id, invited_to, channel, day, seed, left_out_percent FROM invitation"
_AGREED = """
SELECT c.customer_id FROM customer AS c
JOIN consent_standing AS h ON h.customer_id = c.customer_id AND h.purpose = 'history'
JOIN consent_standing AS i ON i.customer_id = c.customer_id AND i.purpose = ?
WHERE c.adult = 'yes' AND c.restricted = 0 ORDER BY c.customer_id
"""


class SqlCosts:
    """See `application.care.cost_ports.CostRepository`."""

    def __init__(self, session: Session) -> None:
        """Costs of this transaction."""
        self._session = session

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
        number = self._session.insert(
            "INSERT INTO care_cost (kind, day, minutes, amount_milli, invitation_id, at) VALUES (?, ?, ?, ?, ?, ?)",
            (kind.value, day.toordinal(), minutes, amount_milli, invitation_id, seconds(at)),
        )
        if customer_id is not None:
            self._session.run(
                "INSERT INTO care_cost_person (cost_id, customer_id) VALUES (?, ?)", (number, customer_id)
            )
        return CareCostId(number)

    def get(self, cost_id: CareCostId) -> CareCost:
        """One of them; an unknown number is refused."""
        row = self._session.row(f"{_COSTS} WHERE c.cost_id = ?", (cost_id,))
        if row is None:
            msg = "This line is not there any more; look at the costs again."
            raise InputRefusedError(msg)
        return _cost(row)

    def remove(self, cost_id: CareCostId) -> None:
        """Take one back; one that is gone already stays gone."""
        self._session.run("DELETE FROM care_cost WHERE cost_id = ?", (cost_id,))

    def all(self) -> Sequence[CareCost]:
        """Every line, by day."""
        return [_cost(row) for row in self._session.rows(f"{_COSTS} ORDER BY c.day, c.cost_id")]

    def wage_milli(self) -> int:
        """What an hour costs, in thousandths of the currency."""
        value = read_setting(self._session, WAGE)
        return value if isinstance(value, int) else 0

    def set_wage(self, wage_milli: int) -> None:
        """Say it."""
        write_setting(self._session, WAGE, wage_milli)


class SqlInvitations:
    """See `application.care.cost_ports.InvitationRepository`."""

    def __init__(self, session: Session) -> None:
        """Invitations of this transaction."""
        self._session = session

    def agreed(self, channel: InvitationChannel) -> Sequence[CustomerId]:
        """Adults who agreed to be invited this way and to their visits being kept."""
        return [CustomerId(number) for number in self._session.ids(_AGREED, (channel.purpose.value,))]

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
        number = self._session.insert(
            "INSERT INTO invitation (invited_to, channel, day, seed, left_out_percent, at) VALUES (?, ?, ?, ?, ?, ?)",
            (invited_to.value, channel.value, day.toordinal(), seed, left_out_percent, seconds(at)),
        )
        people = [(number, one, 1) for one in lot.invited] + [(number, one, 0) for one in lot.left_out]
        self._session.run_many(
            "INSERT INTO invitation_person (invitation_id, customer_id, is_invited) VALUES (?, ?, ?)", people
        )
        return InvitationId(number)

    def get(self, invitation_id: InvitationId) -> Invitation:
        """One of them; an unknown number is refused."""
        row = self._session.row(f"{_INVITATIONS} WHERE invitation_id = ?", (invitation_id,))
        if row is None:
            msg = "This invitation is not there any more; look at the invitations again."
            raise InputRefusedError(msg)
        return _invitation(row)

    def lot(self, invitation_id: InvitationId) -> Lot:
        """How its lot fell, as far as people still agree."""
        sql = (
            "SELECT customer_id FROM invitation_person WHERE invitation_id = ? AND is_invited = ? ORDER BY customer_id"
        )
        invited, left_out = (
            tuple(CustomerId(number) for number in self._session.ids(sql, (invitation_id, is_invited)))
            for is_invited in (1, 0)
        )
        return Lot(invited, left_out)

    def remove(self, invitation_id: InvitationId) -> None:
        """Take one back; one that is gone already stays gone."""
        self._session.run("DELETE FROM invitation WHERE invitation_id = ?", (invitation_id,))
        self._write_marks({number: mark for number, mark in self.marks().items() if number != invitation_id})

    def all(self) -> Sequence[Invitation]:
        """Every invitation, the latest first."""
        return [_invitation(row) for row in self._session.rows(f"{_INVITATIONS} ORDER BY day DESC, invitation_id DESC")]

    def marks(self) -> Mapping[InvitationId, InvitationMark]:
        """What stands beside invitations, by their number."""
        value = read_setting(self._session, MARKS)
        return (
            {InvitationId(int(number)): _mark(kept) for number, kept in value.items()}
            if isinstance(value, dict)
            else {}
        )

    def put_mark(self, invitation_id: InvitationId, mark: InvitationMark) -> None:
        """Replace what stands beside one."""
        self._write_marks({**self.marks(), invitation_id: mark})

    def _write_marks(self, marks: Mapping[InvitationId, InvitationMark]) -> None:
        value = {
            str(number): {"note": mark.note_id, "done": None if mark.done_on is None else mark.done_on.isoformat()}
            for number, mark in marks.items()
        }
        write_setting(self._session, MARKS, value)

    def invited_on(self, invitation_id: InvitationId) -> Mapping[CustomerId, date]:
        """Who of its list was invited already, and on which day."""
        rows = self._session.rows(
            f"SELECT customer_id, day FROM invitation_done WHERE invitation_id = ? AND {NOT_FROZEN}", (invitation_id,)
        )
        return {CustomerId(whole(customer)): day_of(day) for customer, day in rows}

    def mark_person(self, invitation_id: InvitationId, customer_id: CustomerId, day: date | None) -> None:
        """Write it down, or take it back."""
        place = (invitation_id, customer_id)
        self._session.run("DELETE FROM invitation_done WHERE invitation_id = ? AND customer_id = ?", place)
        if day is not None:
            self._session.run(
                "INSERT INTO invitation_done (invitation_id, customer_id, day) VALUES (?, ?, ?)",
                (*place, day.toordinal()),
            )

    def people(self) -> InvitedPeople:
        """Everybody of all of them whose data may be used."""
        rows = self._session.rows(
            "SELECT invitation_id, customer_id, is_invited FROM invitation_person "
            f"WHERE {NOT_FROZEN} ORDER BY invitation_id, customer_id"
        )
        return InvitedPeople(*columns(rows, 3))


class SqlGreetings:
    """See `application.care.cost_ports.GreetingRepository`."""

    def __init__(self, session: Session) -> None:
        """Greetings of this transaction."""
        self._session = session

    def add(self, customer_id: CustomerId, day: date, at: datetime) -> bool:
        """Write down that they were greeted on that day; False where that is known."""
        place = (customer_id, day.toordinal())
        if self._session.row("SELECT 1 FROM birthday_greeting WHERE customer_id = ? AND day = ?", place):
            return False
        self._session.run(
            "INSERT INTO birthday_greeting (customer_id, day, at) VALUES (?, ?, ?)", (*place, seconds(at))
        )
        return True

    def remove(self, customer_id: CustomerId, day: date) -> None:
        """Take it back; one that is gone already stays gone."""
        self._session.run(
            "DELETE FROM birthday_greeting WHERE customer_id = ? AND day = ?", (customer_id, day.toordinal())
        )

    def greeted_between(self, customer_id: CustomerId, first: date, last: date) -> bool:
        """Whether they were greeted on any day from one to another."""
        sql = "SELECT 1 FROM birthday_greeting WHERE customer_id = ? AND day BETWEEN ? AND ?"
        return self._session.row(sql, (customer_id, first.toordinal(), last.toordinal())) is not None

    def all(self) -> tuple[IntArray, IntArray]:
        """Customers and days of all greetings."""
        rows = self._session.rows(
            f"SELECT customer_id, day FROM birthday_greeting WHERE {NOT_FROZEN} ORDER BY customer_id, day"
        )
        customer, day = columns(rows, 2)
        return customer, day


def _cost(row: Row) -> CareCost:
    number, kind, day, minutes, amount, customer, invitation = row
    return CareCost(
        CareCostId(whole(number)),
        CareCostKind(words(kind)),
        day_of(day),
        whole(minutes),
        whole(amount),
        None if customer is None else CustomerId(whole(customer)),
        None if invitation is None else InvitationId(whole(invitation)),
    )


def _mark(kept: object) -> InvitationMark:
    """As it was written; what a later version may write otherwise is left out."""
    known = kept if isinstance(kept, dict) else {}
    note, done = known.get("note"), known.get("done")
    return InvitationMark(
        TimelineNoteId(note) if isinstance(note, int) else None,
        date.fromisoformat(done) if isinstance(done, str) else None,
    )


def _invitation(row: Row) -> Invitation:
    number, invited_to, channel, day, seed, percent = row
    return Invitation(
        InvitationId(whole(number)),
        InvitedTo(words(invited_to)),
        InvitationChannel(words(channel)),
        day_of(day),
        whole(seed),
        whole(percent),
    )
