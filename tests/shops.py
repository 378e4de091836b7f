"""Real shops for tests: real keys at the lowest allowed cost, a real database, notices of the program."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from functools import cache, partial
from pathlib import Path
from typing import NamedTuple, TypeVar

from localregulars.application.consent.consents import record_consent
from localregulars.application.consent.notices import load_notices
from localregulars.application.execution import execute
from localregulars.application.outcome import Outcome, UseCase
from localregulars.application.ports import PersonalDetails, Store
from localregulars.application.shop.staff import add_staff
from localregulars.application.visits.ports import ReceiptToKeep
from localregulars.domain.consent import Adult, ConsentState, Purpose
from localregulars.domain.ids import CustomerId
from localregulars.domain.shop import ShopKind, ShopProfile
from localregulars.domain.staff import Role
from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.vault import SqlVault

T = TypeVar("T")

PASSPHRASE = "a long passphrase for tests"
NOTICES = Path(__file__).resolve().parents[1] / "resources" / "notices"
PROFILE = ShopProfile("Test shop", ShopKind.CAFE, "Europe/London", country="GB")


class SteadyClock:
    """Stands still where it is put, within a second as real clocks do.

    Consents are judged by the database's own clock, so it starts at the real time.
    """

    def __init__(self) -> None:
        self.moment = datetime.now(UTC).replace(microsecond=123_456) - timedelta(seconds=1)

    def now(self) -> datetime:
        return self.moment

    def pass_time(self, **parts: int) -> None:
        self.moment += timedelta(**parts)

    def go_back_to_noon(self, days_ago: int) -> None:
        """Noon of a day in the past: whole days later it is the next days' noon, in summer and in winter."""
        self.moment = (self.moment - timedelta(days=days_ago)).replace(hour=12)


class AtTheCounter(NamedTuple):
    """Somebody who works in the shop, and what they type to say that it is them."""

    name: str
    role: Role
    pin: str


class _Made(NamedTuple):
    """A shop as it was made, closed again, and what opens it too."""

    folder: Path
    recovery_code: str


@cache
def _made(profile: ShopProfile, staff: tuple[AtTheCounter, ...]) -> _Made:
    """One shop of each profile and staff a process: every further one is a copy, with the same key file, recovery code
    and stretched PINs.
    """
    place = Path(tempfile.mkdtemp(prefix="shop-to-copy-"))
    atexit.register(shutil.rmtree, place, ignore_errors=True)
    clock = SteadyClock()
    store, code = SqlVault(cost=FLOOR_COST).create(
        place / "shop", PASSPHRASE, profile, load_notices(NOTICES), clock.now()
    )
    for who in staff:
        execute(store, clock, partial(add_staff, name=who.name, role=who.role, pin=who.pin))
    store.close()
    return _Made(place / "shop", code)


class TestShop:
    """An open shop with a few shortcuts; `do` runs and commits a use case.

    The shops of one process are copies of one that was made: two of a test open with each other's keys.
    """

    __test__ = False

    def __init__(self, folder: Path, profile: ShopProfile = PROFILE, staff: Iterable[AtTheCounter] = ()) -> None:
        self.folder, self.clock = folder, SteadyClock()
        made = _made(profile, tuple(staff))
        shutil.copytree(made.folder, folder)
        self.recovery_code = made.recovery_code
        self.store: Store = SqlVault(cost=FLOOR_COST).unlock(folder, PASSPHRASE)

    @classmethod
    def opened(cls, folder: Path) -> TestShop:
        """A shop that is there already, of a test's own making."""
        shop = cls.__new__(cls)
        shop.folder, shop.clock, shop.recovery_code = folder, SteadyClock(), ""
        shop.store = SqlVault(cost=FLOOR_COST).unlock(folder, PASSPHRASE)
        return shop

    def do(self, use_case: UseCase[T]) -> Outcome[T]:
        return execute(self.store, self.clock, use_case)

    def customer(self, till_id: str, *purposes: Purpose, name: str = "", adult: Adult = Adult.YES) -> CustomerId:
        """Somebody who gave explicit consent for these purposes."""
        with self.store.unit_of_work() as uow:
            customer_id = uow.customers.add(PersonalDetails(name=name, till_ids=(till_id,)), adult, self.clock.now())
            uow.commit()
        for purpose in purposes:
            given = partial(record_consent, customer_id=customer_id, purpose=purpose, state=ConsentState.GIVEN)
            self.do(given)
        return customer_id

    def regular(self, till_id: str, name: str = "") -> CustomerId:
        """Somebody who may be scored."""
        return self.customer(till_id, Purpose.HISTORY, Purpose.MONITORING, name=name)

    def visited(self, customer_id: CustomerId, days: Iterable[date]) -> None:
        """Imported visits at nine in the morning, UTC."""
        receipts = [
            ReceiptToKeep(
                key=f"{customer_id}|{day}",
                customer_id=customer_id,
                at=datetime(day.year, day.month, day.day, 9, tzinfo=UTC),
                day=day,
                local_minute=540,
                amount_milli=3200,
                lines=b"",
            )
            for day in days
        ]
        with self.store.unit_of_work() as uow:
            uow.visits.keep_receipts(receipts)
            uow.commit()

    def reopen(self) -> None:
        """Close and unlock again, as the next morning."""
        self.store.close()
        self.store = SqlVault(cost=FLOOR_COST).unlock(self.folder, PASSPHRASE)

    def close(self) -> None:
        self.store.close()
