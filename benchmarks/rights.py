"""The rights of one customer with 5,000 visits, in a shop of 20,000 customers; and reading a long audit trail.

    python -m benchmarks.rights

Erasing is measured with everything after the transaction: the write-ahead log is empty when the time is taken.
"""

from __future__ import annotations

import shutil
import sys
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

from benchmarks.large_shop import PASSPHRASE, WORK, large_shop
from benchmarks.side_by_side import Figure, print_figures, seconds
from localregulars.application.consent.consents import record_consent
from localregulars.application.execution import execute
from localregulars.application.ports import Clock, PersonalDetails, Store
from localregulars.application.rights.access_request import gather_access_request
from localregulars.application.rights.erasure import erase_person
from localregulars.application.rights.retention import apply_retention
from localregulars.application.visits.ports import ReceiptToKeep
from localregulars.bootstrap.computer import SystemClock
from localregulars.bootstrap.resources import resource_folder
from localregulars.domain.consent import Adult, ConsentState, Purpose
from localregulars.domain.ids import CustomerId
from localregulars.exporting.access_request import save_access_request
from localregulars.storage.vault import SqlVault

CUSTOMERS, VISITS = 20_000, 1_500_000
LAST_DAY = date(2026, 6, 30)
OWN_VISITS, LINES = 5_000, 100_000


def figures() -> list[Figure]:
    """Seconds of a copy of everything, an erasure, a first retention run, and a check of the trail."""
    folder = WORK / "rights"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(large_shop(CUSTOMERS, VISITS, LAST_DAY), folder)
    store, clock = SqlVault().unlock(folder, PASSPHRASE), SystemClock()
    try:
        customer = _somebody(store, clock)
        copy = seconds(lambda: _copy(store, clock, customer, folder / "copy.zip"))
        erasure = seconds(lambda: execute(store, clock, partial(erase_person, customer_id=customer)))
        retention = seconds(lambda: execute(store, clock, apply_retention))
        _write_lines(store, clock)
        with store.unit_of_work() as uow:
            trail = seconds(uow.audit.verify, repeat=3)
            page = seconds(uow.rights.trail.lines, repeat=3)
    finally:
        store.close()
    shutil.rmtree(folder)
    return [
        Figure(f"copy of everything about one person with {OWN_VISITS:,} visits", copy, 5.0, "s"),
        Figure(f"erasing them, of {CUSTOMERS:,} customers", erasure, 1.0, "s"),
        Figure(f"first retention run over {VISITS:,} visits", retention, 60.0, "s"),
        Figure(f"checking {LINES:,} lines of the audit trail", trail, 1.0, "s"),
        Figure("a page of the trail with names", page, 0.2, "s"),
    ]


def _somebody(store: Store, clock: Clock) -> CustomerId:
    """One more customer who came twice a day for years."""
    with store.unit_of_work() as uow:
        details = PersonalDetails(name="Zoë Often", till_ids=("often",))
        customer = uow.customers.add(details, Adult.YES, clock.now())
        uow.commit()
    for purpose in (Purpose.HISTORY, Purpose.MONITORING):
        given = partial(record_consent, customer_id=customer, purpose=purpose, state=ConsentState.GIVEN)
        execute(store, clock, given)
    receipts = []
    for n in range(OWN_VISITS):
        day = LAST_DAY - timedelta(days=n // 2)
        at = datetime(day.year, day.month, day.day, 8 + n % 2, tzinfo=UTC)
        receipts.append(ReceiptToKeep(f"often|{n}", customer, at, day, 480, 4200, b""))
    with store.unit_of_work() as uow:
        uow.visits.keep_receipts(receipts)
        uow.commit()
    return customer


def _copy(store: Store, clock: Clock, customer: CustomerId, file: Path) -> None:
    request = execute(store, clock, partial(gather_access_request, customer_id=customer)).value
    save_access_request(request, file, resource_folder())


def _write_lines(store: Store, clock: Clock) -> None:
    with store.unit_of_work() as uow:
        for number in range(uow.audit.verify(), LINES):
            uow.audit.record("check_in.done", CustomerId(1 + number % CUSTOMERS), clock.now(), check_in=number)
        uow.commit()


if __name__ == "__main__":
    measured = figures()
    print_figures("Rights of customers", measured)
    sys.exit(0 if all(figure.holds for figure in measured) else 1)
