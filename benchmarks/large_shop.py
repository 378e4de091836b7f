"""A shop of made-up customers in any size, made once and kept in `bench-work/` for the next run."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from pathlib import Path

import numpy as np

from localregulars.application.notices import load_notices
from localregulars.application.ports import PersonalDetails, ReceiptToKeep
from localregulars.bootstrap.resources import resource_folder
from localregulars.domain.consent import (
    CHANGES_NOTICE_VERSION,
    Adult,
    ConsentEvent,
    ConsentForm,
    ConsentState,
    Purpose,
    expiry,
)
from localregulars.domain.ids import CustomerId
from localregulars.domain.shop import ShopKind, ShopProfile
from localregulars.storage.vault import SqlVault

WORK = Path("bench-work")
PASSPHRASE = "a long passphrase for measuring"  # noqa: S105  (made-up customers)
DAYS = 730
PIECE = 100_000
"""Visits a transaction; they come customer by customer, so that each pack is written once or twice."""
FIRST_NAMES = ("Ada", "Bao", "Chidi", "Dörte", "Élodie", "Farid", "Gül", "Hana", "Ines", "Jorge")
LAST_NAMES = ("Okafor", "Lindqvist", "Nair", "Weber", "Kowalska", "Rahman", "Gómez", "Kim", "Martin", "Østergård")


def large_shop(customers: int, visits: int, last_day: date) -> Path:
    """The folder of a shop with so many customers and visits over two years; customers all agreed to everything."""
    words = f"-words-{CHANGES_NOTICE_VERSION}"  # a shop kept from before would be one in which nobody agreed to changes
    folder = WORK / f"shop-{customers}-{visits}-{last_day.isoformat()}{words}"
    if (folder / "complete").exists():
        return folder
    shutil.rmtree(folder, ignore_errors=True)  # of a run that was stopped
    profile = ShopProfile("Large", ShopKind.CAFE, "UTC", country="GB")
    now = datetime.now(UTC)
    store, _code = SqlVault().create(folder, PASSPHRASE, profile, load_notices(resource_folder() / "notices"), now)
    with store.unit_of_work() as uow:
        notices = {p: uow.consents.current_notice(p, "en") for p in (Purpose.HISTORY, Purpose.MONITORING)}
        ids = []
        for n in range(customers):
            name = f"{FIRST_NAMES[n % 10]} {LAST_NAMES[n // 10 % 10]} {n}"
            customer_id = uow.customers.add(PersonalDetails(name=name, till_ids=(f"H{n:04d}",)), Adult.YES, now)
            ids.append(customer_id)
            for purpose, notice_id in notices.items():
                said, form = ConsentState.GIVEN, ConsentForm.EXPLICIT
                at = now - timedelta(days=30)
                end = expiry(purpose, at)
                uow.consents.record(
                    ConsentEvent(customer_id, purpose, said, form, notice_id, at, "UTC", end, "made up")
                )
        uow.commit()
    made = _receipts(ids, visits, last_day) if visits else iter(())
    while piece := list(islice(made, PIECE)):
        with store.unit_of_work() as uow:
            uow.visits.keep_receipts(piece)
            uow.commit()
    store.close()
    (folder / "complete").touch()
    return folder


def _receipts(ids: list[CustomerId], visits: int, last_day: date) -> Iterator[ReceiptToKeep]:
    """Visits with personal rhythms from nearly daily to monthly, some customers gone for good; seeded."""
    rng = np.random.default_rng(11)
    first = last_day.toordinal() - DAYS + 1
    weight = rng.gamma(1.2, size=len(ids)) + 0.02
    wanted = np.minimum(np.maximum(1, weight / weight.sum() * visits).astype(int), DAYS)
    while (short := visits - int(wanted.sum())) > 0 and (wanted < DAYS).any():
        wanted[np.flatnonzero(wanted < DAYS)[:short]] += 1
    for customer_id, count in zip(ids, wanted, strict=True):
        until = DAYS if rng.random() > 0.15 else int(rng.integers(30, DAYS))
        days = np.sort(rng.choice(until, min(count, until), replace=False)) + first
        minutes = rng.integers(7 * 60, 18 * 60, len(days))
        for day, minute in zip(days.tolist(), minutes.tolist(), strict=True):
            on = date.fromordinal(day)
            at = datetime(on.year, on.month, on.day, minute // 60, minute % 60, tzinfo=UTC)
            yield ReceiptToKeep(f"{customer_id}|{day}", customer_id, at, on, minute, 4200, b"")
