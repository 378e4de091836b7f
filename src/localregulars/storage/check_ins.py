"""The queue: check-ins from their opening to their end."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from localregulars.domain.check_in import CheckIn, CheckInOutcome, CheckInState, ClosedBecause
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import CheckInId, CustomerId
from localregulars.domain.signals import Signal
from localregulars.storage.instants import day_of, instant, seconds, whole, words
from localregulars.storage.session import Row, Session, Value
from localregulars.storage.signal_json import signals_from, signals_text

_COLUMNS = (
    "check_in_id, customer_id, opened_day, last_visit_day, signals, state, snoozed_until, outcome, closed_because, "
    "closed_at"
)
_GONE = "This check-in is not there any more; the list may be older than a withdrawal, so open it anew."


class SqlCheckIns:
    """Keeps check-ins; see `application.ports.CheckInRepository`."""

    def __init__(self, session: Session) -> None:
        """Check-ins of this transaction."""
        self._session = session

    def open(
        self, customer_id: CustomerId, opened_day: date, last_visit_day: date, signals: Sequence[Signal]
    ) -> CheckInId:
        """Put somebody into the queue; the database refuses whoever may not be scored."""
        values = (customer_id, opened_day.toordinal(), last_visit_day.toordinal(), signals_text(signals))
        sql = (
            "INSERT INTO check_in (customer_id, opened_day, last_visit_day, signals, state) VALUES (?, ?, ?, ?, 'open')"
        )
        return CheckInId(self._session.insert(sql, values))

    def get(self, check_in_id: CheckInId) -> CheckIn:
        """One check-in; an unknown id is refused."""
        row = self._session.row(f"SELECT {_COLUMNS} FROM check_in WHERE check_in_id = ?", (check_in_id,))
        if row is None:
            raise InputRefusedError(_GONE)
        return _check_in(row)

    def save(self, check_in: CheckIn) -> None:
        """Write back what became of one. Where consent has run out, only an end without an outcome is taken."""
        changed = self._session.run(
            "UPDATE check_in SET opened_day = ?, last_visit_day = ?, signals = ?, state = ?, snoozed_until = ?, "
            "outcome = ?, closed_because = ?, closed_at = ? WHERE check_in_id = ? AND customer_id = ?",
            (*_state_of(check_in), check_in.check_in_id, check_in.customer_id),
        )
        if not changed:
            raise InputRefusedError(_GONE)

    def not_closed(self) -> list[CheckIn]:
        """Everything that is not closed, snoozed ones too, in the order of opening."""
        return self._select("state <> 'closed' ORDER BY check_in_id")

    def since(self, day: date) -> list[CheckIn]:
        """Every check-in opened on or after that day, oldest first."""
        return self._select("opened_day >= ? ORDER BY opened_day, check_in_id", (day.toordinal(),))

    def of_customer(self, customer_id: CustomerId) -> list[CheckIn]:
        """Everything that was ever asked about one person, newest first."""
        return self._select("customer_id = ? ORDER BY opened_day DESC, check_in_id DESC", (customer_id,))

    def _select(self, condition: str, values: Sequence[Value] = ()) -> list[CheckIn]:
        return [
            _check_in(row) for row in self._session.rows(f"SELECT {_COLUMNS} FROM check_in WHERE {condition}", values)
        ]


def _state_of(check_in: CheckIn) -> tuple[Value, ...]:
    return (
        check_in.opened_day.toordinal(),
        check_in.last_visit_day.toordinal(),
        signals_text(check_in.signals),
        check_in.state.value,
        None if check_in.snoozed_until is None else check_in.snoozed_until.toordinal(),
        None if check_in.outcome is None else check_in.outcome.value,
        None if check_in.closed_because is None else check_in.closed_because.value,
        None if check_in.closed_at is None else seconds(check_in.closed_at),
    )


def _check_in(row: Row) -> CheckIn:
    number, customer, opened, last_visit, signals, state, snoozed, outcome, because, closed_at = row
    return CheckIn(
        check_in_id=CheckInId(whole(number)),
        customer_id=CustomerId(whole(customer)),
        opened_day=day_of(opened),
        last_visit_day=day_of(last_visit),
        signals=signals_from(words(signals)),
        state=CheckInState(words(state)),
        snoozed_until=None if snoozed is None else day_of(snoozed),
        outcome=None if outcome is None else CheckInOutcome(words(outcome)),
        closed_because=None if because is None else ClosedBecause(words(because)),
        closed_at=None if closed_at is None else instant(closed_at),
    )
