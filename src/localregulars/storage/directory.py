"""What the Customers screen shows: everybody in flat rows, names unsealed in memory."""

from __future__ import annotations

from collections.abc import Iterable

from localregulars.application.read_models import CustomerRow
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import CustomerId
from localregulars.domain.invitations import InvitationChannel
from localregulars.scoring.state_heads import HEAD, Habit, habits_of
from localregulars.storage.customers import ADDRESS_FIELD, BIRTHDAY_FIELD, NAME_FIELD, TILL_FIELD
from localregulars.storage.instants import day_of, octets, whole, words
from localregulars.storage.sealing import EMAIL, PHONE, unseal
from localregulars.storage.session import Row, Session

_MIN_DAYS_FOR_GAP = 6
"""Five gaps, the least that anything is called a rhythm from (DESIGN: a regular has five)."""

_WHOLE_WEEK = 7
_NO_HABIT = Habit(is_regular=False, longest_gap_days=0, weekday=-1)

_ROWS = (
    "SELECT k.customer_id, s.visits, s.days, s.first_day, s.last_day, r.usual_gap_days, "
    f"substr(r.state, 1, {HEAD.itemsize}) FROM person_key AS k "
    "LEFT JOIN visit_summary AS s USING (customer_id) LEFT JOIN rhythm_state AS r USING (customer_id)"
)
_FIELDS = (
    "SELECT f.customer_id, k.key, f.field, f.seq, f.sealed "
    "FROM person_field AS f JOIN person_key AS k USING (customer_id)"
)

_REACHED_BY = {
    InvitationChannel.PHONE: PHONE,
    InvitationChannel.SMS: PHONE,
    InvitationChannel.EMAIL: EMAIL,
    InvitationChannel.POST: ADDRESS_FIELD,
}


class SqlDirectory:
    """Reads flat rows; see `application.directory_port.Directory`."""

    def __init__(self, session: Session) -> None:
        """The directory, as of this transaction."""
        self._session = session

    def rows(self) -> list[CustomerRow]:
        """Everybody who is not erased, in the order of their ids."""
        shown = self._session.rows(f"{_FIELDS} WHERE f.field IN ('name', 'till_id') AND f.seq = 0")
        return self._assemble(self._session.rows(f"{_ROWS} ORDER BY k.customer_id"), shown)

    def row(self, customer_id: CustomerId) -> CustomerRow:
        """One customer; an unknown id is refused."""
        found = self._session.rows(f"{_ROWS} WHERE k.customer_id = ?", (customer_id,))
        if not found:
            msg = "There is no such customer; the list may be older than the last erasure, so open it anew."
            raise InputRefusedError(msg)
        condition = "f.customer_id = ? AND f.field IN ('name', 'till_id') AND f.seq = 0"
        sealed = self._session.rows(f"{_FIELDS} WHERE {condition}", (customer_id,))
        return self._assemble(found, sealed, only=customer_id)[0]

    def names(self, customer_ids: Iterable[CustomerId]) -> dict[CustomerId, str]:
        """Names of customers, "" where none is known."""
        wanted = list(dict.fromkeys(customer_ids))
        sealed = self._session.rows_among(
            f"{_FIELDS} WHERE f.field = 'name' AND f.seq = 0 AND f.customer_id IN ({{}})", wanted
        )
        names = _unsealed(sealed)
        return {number: names.get((number, NAME_FIELD), "") for number in wanted}

    def reached_at(self, customer_ids: Iterable[CustomerId], channel: InvitationChannel) -> dict[CustomerId, str]:
        """Numbers or addresses of those of whom one is kept; whether it may be used is for the caller to ask."""
        sealed = self._session.rows_among(
            f"{_FIELDS} WHERE f.field = '{_REACHED_BY[channel]}' AND f.seq = 0 AND f.customer_id IN ({{}})",
            list(dict.fromkeys(customer_ids)),
        )
        return {CustomerId(number): text for (number, _field), text in _unsealed(sealed).items() if text}

    def birthdays(self) -> dict[CustomerId, str]:
        """Birthdays that may be used now."""
        sealed = self._session.rows(
            f"{_FIELDS} JOIN customer AS c USING (customer_id) "
            "JOIN consent_standing AS n ON n.customer_id = f.customer_id AND n.purpose = 'notes' "
            "WHERE f.field = ? AND f.seq = 0 AND c.restricted = 0",
            (BIRTHDAY_FIELD,),
        )
        return {CustomerId(number): day for (number, _field), day in _unsealed(sealed).items()}

    def never_asked(self) -> frozenset[CustomerId]:
        """Those who never said a word about any purpose, and did not say that their data is not to be used."""
        numbers = self._session.ids(
            "SELECT k.customer_id FROM person_key AS k JOIN customer AS c USING (customer_id) WHERE c.restricted = 0 "
            "AND NOT EXISTS (SELECT 1 FROM consent_now AS n WHERE n.customer_id = k.customer_id)"
        )
        return frozenset(map(CustomerId, numbers))

    def _assemble(self, rows: list[Row], sealed: list[Row], only: CustomerId | None = None) -> list[CustomerRow]:
        """Rows with their names and what consents say now; for one row nobody else is asked about (`only`)."""
        with_history = self._numbers("consent_standing WHERE purpose = 'history'", only)
        may_score = self._numbers("may_score WHERE TRUE", only)
        in_queue = self._numbers("check_in WHERE state <> 'closed'", only)
        texts = _unsealed(sealed)
        ids = [CustomerId(whole(row[0])) for row in rows]
        states = ((whole(row[0]), octets(row[-1])) for row in rows if row[-1] is not None)
        habits = {number: habit for number, habit in habits_of(states).items() if number in may_score}
        week = self._days_per_week()
        return [
            CustomerRow(
                customer_id=number,
                name=texts.get((number, NAME_FIELD), ""),
                till_id=texts.get((number, TILL_FIELD), ""),
                visits=whole(visits or 0),
                last_visit=None if last is None else day_of(last),
                usual_gap_days=_usual_gap(gap, days, first, last) if number in may_score else None,
                has_history_consent=number in with_history,
                may_be_scored=number in may_score,
                is_in_queue=number in in_queue,
                is_regular=habit.is_regular,
                longest_gap_days=habit.longest_gap_days if habit.is_regular else 0,
                days_per_week=_WHOLE_WEEK if gap is None else week,
                usual_weekday=None if habit.weekday < 0 else habit.weekday,
            )
            for number, (_, visits, days, first, last, gap, _state) in zip(ids, rows, strict=True)
            for habit in (habits.get(number, _NO_HABIT),)
        ]

    def _days_per_week(self) -> int:
        """How many days of a week are opening days, as scoring last found it."""
        found = self._session.row(
            "SELECT json_extract(parameters, '$.days_per_week') FROM scoring_parameters ORDER BY version DESC LIMIT 1"
        )
        return found[0] if found is not None and isinstance(found[0], int) else _WHOLE_WEEK

    def _numbers(self, source: str, only: CustomerId | None) -> set[int]:
        """Customers of a table or view under a condition, or whether this one is among them."""
        if only is None:
            return set(self._session.ids(f"SELECT customer_id FROM {source}"))
        return set(self._session.ids(f"SELECT customer_id FROM {source} AND customer_id = ?", (only,)))


def _usual_gap(stored: object, days: object, first: object, last: object) -> float | None:
    """The gap that scoring found (opening days); before it ran, the mean gap in days, once there are five gaps."""
    if isinstance(stored, float):
        return stored
    if isinstance(days, int) and isinstance(first, int) and isinstance(last, int) and days >= _MIN_DAYS_FOR_GAP:
        return (last - first) / (days - 1)
    return None


def _unsealed(rows: list[Row]) -> dict[tuple[int, str], str]:
    """Sealed fields (customer, key, field, seq, sealed) as text by customer and field."""
    return {
        (whole(number), words(field)): unseal(octets(key), whole(number), words(field), whole(seq), octets(sealed))
        for number, key, field, seq, sealed in rows
    }
