"""A shop of made-up customers in any size, made once and kept in `bench-work/` for the next run."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from pathlib import Path
from zlib import crc32

import numpy as np
import numpy.typing as npt

from localregulars.application.consent.notices import load_notices
from localregulars.application.noticing.order_lines import LINE_DTYPE
from localregulars.application.ports import PersonalDetails, UnitOfWork
from localregulars.application.visits.ports import ReceiptToKeep
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
from localregulars.storage.migrations.steps import STEPS
from localregulars.storage.vault import SqlVault

WORK = Path("bench-work")
PASSPHRASE = "a long passphrase for measuring"  # noqa: S105  (made-up customers)
DAYS = 730
PIECE = 100_000
"""Visits a transaction; they come customer by customer, so that each pack is written once or twice."""
FIRST_NAMES = ("Ada", "Bao", "Chidi", "Dörte", "Élodie", "Farid", "Gül", "Hana", "Ines", "Jorge")
LAST_NAMES = ("Okafor", "Lindqvist", "Nair", "Weber", "Kowalska", "Rahman", "Gómez", "Kim", "Martin", "Østergård")


ITEMS = 5_000
MOST_LINES = 120
"""A receipt has no more lines."""


def large_shop(customers: int, visits: int, last_day: date, lines: float = 0.0) -> Path:
    """The folder of a shop with so many customers and visits over two years; customers all agreed to everything.

    `lines` is how many lines a receipt has on average: many have few and some a hundred.
    """
    # A shop kept from before would be one in which nobody agreed to changes, or one without an index of today's schema.
    made_by = f"-words-{CHANGES_NOTICE_VERSION}-schema-{crc32(STEPS[-1].script.encode()):08x}"
    had = f"-lines-{lines:g}" if lines else ""
    folder = WORK / f"shop-{customers}-{visits}-{last_day.isoformat()}{had}{made_by}"
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
        orders = Orders.of(uow, lines)
        uow.commit()
    made = _receipts(ids, visits, last_day, orders) if visits else iter(())
    while piece := list(islice(made, PIECE)):
        with store.unit_of_work() as uow:
            uow.visits.keep_receipts(piece)
            uow.commit()
    store.close()
    (folder / "complete").touch()
    return folder


@dataclass(frozen=True)
class Orders:
    """What is on the receipts: so many `lines` on average, of `items` (the store's numbers), seeded."""

    lines: float
    items: npt.NDArray[np.uint32]
    rng: np.random.Generator = field(default_factory=lambda: np.random.default_rng(12))

    @classmethod
    def of(cls, uow: UnitOfWork, lines: float) -> Orders:
        """Of the made-up items, which a shop with lines has."""
        items = uow.visits.item_numbers([(f"Item {n}", "") for n in range(ITEMS)]) if lines else []
        return cls(lines, np.array(items, np.uint32))

    def had_by(self, customer: int, visits: int) -> list[tuple[int, bytes]]:
        """The amount and the packed lines of somebody's receipts: a few dozen items, some again and again."""
        if not self.lines:
            return [(4200, b"")] * visits
        counts = np.minimum(self.rng.geometric(1 / self.lines, visits), MOST_LINES)
        ends = np.cumsum(counts)
        rank = (self.rng.pareto(0.7, int(ends[-1])) * 20).astype(np.int64) + customer % 97 * 50
        rows = np.zeros(int(ends[-1]), LINE_DTYPE)
        rows["item"] = self.items[rank % len(self.items)]
        rows["quantity_milli"], rows["amount_milli"] = 1000, self.rng.integers(900, 6000, len(rows))
        amounts = np.add.reduceat(rows["amount_milli"], ends - counts).tolist()
        packed, size = rows.tobytes(), LINE_DTYPE.itemsize
        places = zip((ends - counts).tolist(), ends.tolist(), strict=True)
        return [(amount, packed[a * size : b * size]) for amount, (a, b) in zip(amounts, places, strict=True)]


def _receipts(ids: list[CustomerId], visits: int, last_day: date, orders: Orders) -> Iterator[ReceiptToKeep]:
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
        had = orders.had_by(int(customer_id), len(days))
        for day, minute, (amount, lines) in zip(days.tolist(), minutes.tolist(), had, strict=True):
            on = date.fromordinal(day)
            at = datetime(on.year, on.month, on.day, minute // 60, minute % 60, tzinfo=UTC)
            yield ReceiptToKeep(f"{customer_id}|{day}", customer_id, at, on, minute, amount, lines)
