"""Recoveries: how mistakes were put right, their words sealed as those of feedback are."""

from __future__ import annotations

from datetime import date

from localregulars.application.feedback.ports import NewRecovery, RecoveryFacts
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.feedback import FeedbackId
from localregulars.domain.ids import CustomerId
from localregulars.domain.recovery import (
    DEFAULT_EMPOWERMENT_MILLI,
    Recovery,
    RecoveryCause,
    RecoveryId,
    RecoveryState,
)
from localregulars.storage.feedback_facts import recovery_facts
from localregulars.storage.feedback_words import IN_USE, FeedbackWords
from localregulars.storage.instants import day_of, instant, seconds, whole, words
from localregulars.storage.rights import next_number
from localregulars.storage.session import Row, Session, Value
from localregulars.storage.settings import read_setting, write_setting

_TABLE, _WHAT, _OFFERED = "recovery", "recovery.what", "recovery.offered"
_EMPOWERMENT = "recovery_empowerment_milli"
_GONE = "This is not there any more; open the list anew."
_SELECT = f"""
SELECT r.recovery_id, r.customer_id, r.feedback_id, r.cause, r.what, r.offered, r.offered_milli, r.cost_milli,
    r.satisfaction_percent, r.state, r.at, r.day, r.answered_at, r.settled_at, k.key, {IN_USE.format("r")} AS in_use
FROM recovery AS r LEFT JOIN person_key AS k ON k.customer_id = r.customer_id
"""


class SqlRecoveries:
    """Keeps recoveries; see `application.feedback_ports.RecoveryRepository`."""

    def __init__(self, session: Session) -> None:
        """Recoveries of this transaction."""
        self._session = session
        self._words = FeedbackWords(session)

    def add(self, recovery: NewRecovery) -> RecoveryId:
        """Keep one; the database refuses a name without consent."""
        number = RecoveryId(next_number(self._session, _TABLE))
        self._insert(number, recovery)
        return number

    def restore(self, recovery: Recovery) -> None:
        """Put one back under its number."""
        opened = NewRecovery(
            recovery.cause,
            recovery.what,
            recovery.at,
            recovery.day,
            recovery.customer_id,
            recovery.feedback_id,
            recovery.satisfaction,
        )
        self._insert(recovery.recovery_id, opened)
        self.save(recovery)

    def _insert(self, number: RecoveryId, recovery: NewRecovery) -> None:
        self._session.run(
            "INSERT INTO recovery (recovery_id, customer_id, feedback_id, cause, what, satisfaction_percent, at, day) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                number,
                recovery.customer_id,
                recovery.feedback_id,
                recovery.cause.value,
                self._words.seal(recovery.customer_id, _WHAT, number, recovery.what),
                None if recovery.satisfaction is None else round(100 * recovery.satisfaction),
                seconds(recovery.at),
                recovery.day.toordinal(),
            ),
        )

    def get(self, recovery_id: RecoveryId) -> Recovery:
        """One of them; an unknown number is refused."""
        row = self._session.row(f"{_SELECT} WHERE r.recovery_id = ?", (recovery_id,))
        if row is None:
            raise InputRefusedError(_GONE)
        return self._recovery(row)

    def of_entry(self, feedback_id: FeedbackId) -> Recovery | None:
        """The recovery that an entry opened."""
        row = self._session.row(f"{_SELECT} WHERE r.feedback_id = ?", (feedback_id,))
        return None if row is None else self._recovery(row)

    def save(self, recovery: Recovery) -> None:
        """Write back what was offered and where it stands. An offer that rests stays as it is."""
        row = self._session.row("SELECT customer_id FROM recovery WHERE recovery_id = ?", (recovery.recovery_id,))
        if row is None:
            raise InputRefusedError(_GONE)
        owner = None if row[0] is None else CustomerId(whole(row[0]))
        values: dict[str, Value] = {
            "offered_milli": recovery.offered_milli,
            "cost_milli": recovery.cost_milli,
            "state": recovery.state.value,
            "answered_at": None if recovery.answered_at is None else seconds(recovery.answered_at),
            "settled_at": None if recovery.settled_at is None else seconds(recovery.settled_at),
        }
        if recovery.offered or recovery.offered_milli is None:
            values["offered"] = self._words.seal(owner, _OFFERED, recovery.recovery_id, recovery.offered)
        names = ", ".join(f"{name} = ?" for name in values)
        self._session.run(
            f"UPDATE recovery SET {names} WHERE recovery_id = ?", (*values.values(), recovery.recovery_id)
        )

    def remove(self, recovery_id: RecoveryId) -> None:
        """Forget one."""
        if not self._session.run("DELETE FROM recovery WHERE recovery_id = ?", (recovery_id,)):
            raise InputRefusedError(_GONE)

    def not_settled(self) -> list[Recovery]:
        """Everything that is still to be put right, oldest first."""
        return self._recoveries(" WHERE r.state <> 'settled' ORDER BY r.recovery_id")

    def settled(self, *, limit: int) -> list[Recovery]:
        """The newest that were put right, newest first."""
        return self._recoveries(" WHERE r.state = 'settled' ORDER BY r.recovery_id DESC LIMIT ?", (limit,))

    def of_customer(self, customer_id: CustomerId) -> list[Recovery]:
        """Everything of one customer, newest first, as far as it may be used."""
        return self._recoveries(" WHERE r.customer_id = ? AND in_use ORDER BY r.recovery_id DESC", (customer_id,))

    def from_surveys(self, day: date) -> list[Recovery]:
        """What answers of a day opened, oldest first."""
        return self._recoveries(" WHERE r.cause = 'survey' AND r.day = ? ORDER BY r.recovery_id", (day.toordinal(),))

    def facts(self) -> RecoveryFacts:
        """All of them as arrays."""
        return recovery_facts(self._session)

    def empowerment_milli(self) -> int:
        """What staff may offer without asking."""
        value = read_setting(self._session, _EMPOWERMENT)
        return value if isinstance(value, int) and value >= 0 else DEFAULT_EMPOWERMENT_MILLI

    def set_empowerment(self, milli: int) -> None:
        """Replace it."""
        write_setting(self._session, _EMPOWERMENT, milli)

    def _recoveries(self, where: str, values: tuple[Value, ...] = ()) -> list[Recovery]:
        return [self._recovery(row) for row in self._session.rows(_SELECT + where, values)]

    def _recovery(self, row: Row) -> Recovery:
        (
            number, owner, entry, cause, what, offered, amount, cost, satisfaction, state, at, day, answered_at,
            settled_at, key, in_use,
        ) = row  # fmt: skip
        seq, is_resting = whole(number), not in_use
        return Recovery(
            recovery_id=RecoveryId(seq),
            cause=RecoveryCause(words(cause)),
            at=instant(at),
            day=day_of(day),
            customer_id=None if is_resting or owner is None else CustomerId(whole(owner)),
            feedback_id=None if entry is None else FeedbackId(whole(entry)),
            what="" if is_resting else self._words.open(owner, key, _WHAT, seq, what),
            offered="" if is_resting else self._words.open(owner, key, _OFFERED, seq, offered),
            offered_milli=None if amount is None else whole(amount),
            cost_milli=None if cost is None else whole(cost),
            satisfaction=None if satisfaction is None else whole(satisfaction) / 100,
            state=RecoveryState(words(state)),
            answered_at=None if answered_at is None else instant(answered_at),
            settled_at=None if settled_at is None else instant(settled_at),
            is_bare=what is None,
        )
