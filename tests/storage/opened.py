"""An open shop with shortcuts to what tests of the store do again and again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from localregulars.application.ports import PersonalDetails
from localregulars.application.visits.ports import ReceiptToKeep
from localregulars.domain.consent import Adult, ConsentEvent, ConsentForm, ConsentState, Notice, Purpose
from localregulars.domain.ids import CustomerId
from localregulars.domain.shop import ShopKind, ShopProfile
from localregulars.domain.signals import Reason, ReasonCode, Signal, SignalCode
from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.session import Row, Session, Value
from localregulars.storage.store import SqlStore
from localregulars.storage.unit_of_work import SqlUnitOfWork
from localregulars.storage.vault import SqlVault

PASSPHRASE = "four unrelated words here"
PROFILE = ShopProfile("Corner", ShopKind.CAFE, "Europe/Berlin", country="DE", day_starts_at=4)
NOTICES = tuple(Notice(purpose, 1, "en", f"What {purpose.value} means.") for purpose in Purpose)
NOW = datetime.now(UTC).replace(microsecond=0)
DAY = date(2017, 12, 31)
SIGNAL = Signal(
    SignalCode.ABSENCE,
    4.25,
    date(2017, 12, 20),
    (Reason(ReasonCode.LONGER_THAN_USUAL, {"days": 11, "usual_gap_days": 2.5, "last_visit": "2017-12-20"}),),
)


def make_shop(folder: Path) -> str:
    """A new shop, closed again; returns the recovery code."""
    store, code = SqlVault(FLOOR_COST).create(folder, PASSPHRASE, PROFILE, NOTICES, NOW)
    store.close()
    return code


def folder_bytes(folder: Path) -> dict[str, str]:
    """What every file in the folder holds, as hashes."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


class Opened:
    """An unlocked shop."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.store = SqlVault(FLOOR_COST).unlock(folder, PASSPHRASE)

    def reopen(self) -> None:
        self.store.close()
        self.store = SqlVault(FLOOR_COST).unlock(self.folder, PASSPHRASE)

    @contextmanager
    def saved(self) -> Iterator[SqlUnitOfWork]:
        """A unit of work that is kept."""
        with self.store.unit_of_work() as uow:
            yield uow
            uow.commit()

    def sql(self, statement: str, values: Sequence[Value] = ()) -> list[Row]:
        """Raw SQL, kept at once; what a damaged or older program might do."""
        return raw(self.store, statement, values)

    def customer(self, name: str = "", till_id: str = "", adult: Adult = Adult.YES) -> CustomerId:
        with self.saved() as uow:
            till_ids = (till_id,) if till_id else ()
            return uow.customers.add(PersonalDetails(name=name, till_ids=till_ids), adult, NOW)

    def say(
        self,
        customer_id: CustomerId,
        purpose: Purpose,
        state: ConsentState = ConsentState.GIVEN,
        *,
        form: ConsentForm = ConsentForm.EXPLICIT,
        ago: timedelta = timedelta(days=30),
        lasts: timedelta = timedelta(days=360),
    ) -> None:
        with self.saved() as uow:
            say(uow, customer_id, purpose, state, form=form, ago=ago, lasts=lasts)

    def regular(self, name: str = "", till_id: str = "") -> CustomerId:
        """Somebody who may be scored."""
        customer_id = self.customer(name, till_id)
        self.say(customer_id, Purpose.HISTORY)
        self.say(customer_id, Purpose.MONITORING)
        return customer_id

    def count(self, table: str) -> int:
        (row,) = self.sql(f"SELECT count(*) FROM {table}")
        assert isinstance(row[0], int)
        return row[0]


def say(
    uow: SqlUnitOfWork,
    customer_id: CustomerId,
    purpose: Purpose,
    state: ConsentState = ConsentState.GIVEN,
    *,
    form: ConsentForm = ConsentForm.EXPLICIT,
    ago: timedelta = timedelta(days=30),
    lasts: timedelta = timedelta(days=360),
) -> None:
    """Record one thing that a customer said, so long ago."""
    at = NOW - ago
    uow.consents.record(
        ConsentEvent(
            customer_id=customer_id,
            purpose=purpose,
            state=state,
            form=form,
            notice_id=uow.consents.current_notice(purpose, "en"),
            at=at,
            zone="Europe/Berlin",
            expires_at=at + lasts if state is ConsentState.GIVEN else None,
            method="counter",
            recorded_by="Ada",
        )
    )


def raw(store: SqlStore, statement: str, values: Sequence[Value] = ()) -> list[Row]:
    assert store._connection is not None
    rows: list[Row] = store._connection.execute(statement, values).fetchall()
    return rows


def session_of(store: SqlStore) -> Session:
    assert store._connection is not None
    assert store._keys is not None
    return Session(store._connection, store._keys)


def receipt(
    key: str, customer_id: CustomerId | None, at: datetime, lines: bytes = b"", amount: int = 1500
) -> ReceiptToKeep:
    return ReceiptToKeep(key, customer_id, at, at.date(), at.hour * 60 + at.minute, amount, lines)


def at(day: int, hour: int = 9, second: int = 0) -> datetime:
    """An instant in March 2017."""
    return datetime(2017, 3, day, hour, 0, second, tzinfo=UTC)
