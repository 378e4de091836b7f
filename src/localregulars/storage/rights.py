"""What customers ask for by right, emergencies, and the parts of the store that serve them (`rights.ports`)."""

from __future__ import annotations

from datetime import datetime

from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import CustomerId
from localregulars.domain.rights import (
    EmergencyOverride,
    OverrideId,
    RequestId,
    RequestState,
    RightKind,
    RightRequest,
)
from localregulars.storage.audit_lines import SqlAuditLines
from localregulars.storage.customers import person_key
from localregulars.storage.erasure import SqlErasures
from localregulars.storage.instants import instant, octets, seconds, whole, words
from localregulars.storage.person_records import SqlPersonRecords
from localregulars.storage.privacy import SqlPrivacyFigures
from localregulars.storage.retention import SqlRetention
from localregulars.storage.sealing import seal, unseal
from localregulars.storage.session import Row, Session, Value

REQUEST_FIELDS = ("note", "extended_because", "declined_because")
OVERRIDE_FIELDS = ("reason", "decided_by", "second_person")
_REQUESTS = (
    "SELECT r.request_id, r.customer_id, r.kind, r.received_at, r.due_at, r.state, r.closed_at, r.extended_at, "
    "r.note, r.extended_because, r.declined_because, k.key FROM right_request AS r "
    "LEFT JOIN person_key AS k ON k.customer_id = r.customer_id"
)
_OVERRIDES = (
    "SELECT o.override_id, o.customer_id, o.at, o.reason, o.decided_by, o.second_person, o.reported_at, k.key "
    "FROM emergency_override AS o JOIN person_key AS k ON k.customer_id = o.customer_id"
)


def place_of(table: str, column: str) -> str:
    """The name under which a sealed column of these tables is bound to its place; the row's number comes with it."""
    return f"{table}.{column}"


class SqlRightRequests:
    """Keeps requests; see `application.rights_ports.RightRequests`."""

    def __init__(self, session: Session) -> None:
        """Requests of this transaction."""
        self._session = session

    def add(
        self, customer_id: CustomerId, kind: RightKind, received_at: datetime, due_at: datetime, note: str
    ) -> RequestId:
        """Write a request down; an unknown customer is refused."""
        key, number = person_key(self._session, customer_id), next_number(self._session, "right_request")
        sealed = _sealed(key, customer_id, "right_request", "note", number, note)
        self._session.run(
            "INSERT INTO right_request (request_id, customer_id, kind, received_at, due_at, state, note) "
            "VALUES (?, ?, ?, ?, ?, 'open', ?)",
            (number, customer_id, kind.value, seconds(received_at), seconds(due_at), sealed),
        )
        return RequestId(number)

    def get(self, request_id: RequestId) -> RightRequest:
        """One request; an unknown number is refused."""
        row = self._session.row(f"{_REQUESTS} WHERE r.request_id = ?", (request_id,))
        if row is None:
            msg = "There is no such request; the list may be old, so open it anew."
            raise InputRefusedError(msg)
        return _request(row)

    def save(self, request: RightRequest) -> None:
        """Write back where a request stands; the words of one about somebody erased stay gone."""
        before = self.get(request.request_id)
        sealed: dict[str, Value] = dict.fromkeys(REQUEST_FIELDS)
        row = self._session.row("SELECT key FROM person_key WHERE customer_id = ?", (before.customer_id,))
        if row is not None:
            for name in REQUEST_FIELDS:
                text = str(getattr(request, name))
                sealed[name] = _sealed(
                    octets(row[0]), before.customer_id, "right_request", name, request.request_id, text
                )
        self._session.run(
            "UPDATE right_request SET due_at = ?, state = ?, closed_at = ?, extended_at = ?, note = ?, "
            "extended_because = ?, declined_because = ? WHERE request_id = ?",
            (
                seconds(request.due_at),
                request.state.value,
                _seconds(request.closed_at),
                _seconds(request.extended_at),
                *sealed.values(),
                request.request_id,
            ),
        )

    def all(self) -> list[RightRequest]:
        """Every request, the one that is due first at the beginning."""
        return [_request(row) for row in self._session.rows(f"{_REQUESTS} ORDER BY r.due_at, r.request_id")]

    def of_customer(self, customer_id: CustomerId) -> list[RightRequest]:
        """What one customer asked for, oldest first."""
        rows = self._session.rows(f"{_REQUESTS} WHERE r.customer_id = ? ORDER BY r.request_id", (customer_id,))
        return [_request(row) for row in rows]


class SqlOverrides:
    """Keeps emergencies; see `application.rights_ports.Overrides`."""

    def __init__(self, session: Session) -> None:
        """Emergencies of this transaction."""
        self._session = session

    def add(
        self, customer_id: CustomerId, at: datetime, *, reason: str, decided_by: str, second_person: str
    ) -> OverrideId:
        """Write one down; an unknown customer is refused."""
        key, number = person_key(self._session, customer_id), next_number(self._session, "emergency_override")
        sealed = [
            _sealed(key, customer_id, "emergency_override", name, number, text)
            for name, text in zip(OVERRIDE_FIELDS, (reason, decided_by, second_person), strict=True)
        ]
        self._session.run(
            "INSERT INTO emergency_override (override_id, customer_id, at, reason, decided_by, second_person) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            (number, customer_id, seconds(at), *sealed),
        )
        return OverrideId(number)

    def mark_reported(self, override_id: OverrideId, at: datetime) -> EmergencyOverride:
        """Write down that the customer was told; one that is gone or was reported already is refused."""
        changed = self._session.run(
            "UPDATE emergency_override SET reported_at = ? WHERE override_id = ? AND reported_at IS NULL",
            (seconds(at), override_id),
        )
        if not changed:
            msg = "The customer was told of this already, or it is gone; open the list anew."
            raise InputRefusedError(msg)
        return _override(self._session.rows(f"{_OVERRIDES} WHERE o.override_id = ?", (override_id,))[0])

    def all(self) -> list[EmergencyOverride]:
        """Every override of customers who are not erased, newest first."""
        return [_override(row) for row in self._session.rows(f"{_OVERRIDES} ORDER BY o.at DESC, o.override_id DESC")]


class SqlRights:
    """All of them in one transaction; see `application.rights_ports.RightsRecords`."""

    def __init__(self, session: Session) -> None:
        """Parts that share the transaction."""
        self._session = session

    @property
    def requests(self) -> SqlRightRequests:
        """What customers asked for."""
        return SqlRightRequests(self._session)

    @property
    def overrides(self) -> SqlOverrides:
        """Emergencies."""
        return SqlOverrides(self._session)

    @property
    def erasures(self) -> SqlErasures:
        """Erasing, and who was erased."""
        return SqlErasures(self._session)

    @property
    def retention(self) -> SqlRetention:
        """What is kept how long."""
        return SqlRetention(self._session)

    @property
    def records(self) -> SqlPersonRecords:
        """Everything about one person."""
        return SqlPersonRecords(self._session)

    @property
    def trail(self) -> SqlAuditLines:
        """The audit trail, to read."""
        return SqlAuditLines(self._session)

    @property
    def figures(self) -> SqlPrivacyFigures:
        """What the Privacy page counts."""
        return SqlPrivacyFigures(self._session)


def _request(row: Row) -> RightRequest:
    number, customer_id, kind, received_at, due_at, state, closed_at, extended_at, *sealed, key = row
    texts = [
        _text(key, whole(customer_id), "right_request", name, whole(number), blob)
        for name, blob in zip(REQUEST_FIELDS, sealed, strict=True)
    ]
    return RightRequest(
        RequestId(whole(number)),
        CustomerId(whole(customer_id)),
        RightKind(words(kind)),
        instant(received_at),
        instant(due_at),
        RequestState(words(state)),
        None if closed_at is None else instant(closed_at),
        None if extended_at is None else instant(extended_at),
        *texts,
    )


def _override(row: Row) -> EmergencyOverride:
    number, customer_id, at, *sealed, reported_at, key = row
    reason, decided_by, second_person = (
        _text(key, whole(customer_id), "emergency_override", name, whole(number), blob)
        for name, blob in zip(OVERRIDE_FIELDS, sealed, strict=True)
    )
    return EmergencyOverride(
        override_id=OverrideId(whole(number)),
        customer_id=CustomerId(whole(customer_id)),
        at=instant(at),
        reason=reason,
        decided_by=decided_by,
        second_person=second_person,
        reported_at=None if reported_at is None else instant(reported_at),
    )


def next_number(session: Session, table: str) -> int:
    """The number that the next row gets: what is sealed in it is bound to it."""
    row = session.row("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,))
    return 1 if row is None else whole(row[0]) + 1


def _sealed(key: bytes, customer_id: int, table: str, column: str, number: int, text: str) -> Value:
    return seal(key, customer_id, place_of(table, column), number, text) if text else None


def _text(key: Value, customer_id: int, table: str, column: str, number: int, sealed: Value) -> str:
    if key is None or sealed is None:
        return ""
    return unseal(octets(key), customer_id, place_of(table, column), number, octets(sealed))


def _seconds(at: datetime | None) -> int | None:
    return None if at is None else seconds(at)
