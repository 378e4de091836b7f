"""What the database's own rules cost: a withdrawal, gated scores, gated visits, a large file of consents."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from benchmarks.import_command import command
from benchmarks.side_by_side import Figure, print_figures, run_and_measure
from localregulars.application.consent.consents import record_consent
from localregulars.application.consent.from_file import import_consents
from localregulars.application.consent.notices import load_notices
from localregulars.application.execution import execute
from localregulars.application.ports import Clock
from localregulars.application.visits.import_records import ConsentRow, Detected, ParsedConsents
from localregulars.application.visits.ports import ReceiptToKeep
from localregulars.bootstrap.computer import SystemClock
from localregulars.bootstrap.resources import resource_folder
from localregulars.domain.consent import Adult, ConsentForm, ConsentState, Purpose
from localregulars.domain.ids import CustomerId
from localregulars.domain.shop import ShopKind, ShopProfile
from localregulars.domain.signals import Signal, SignalCode
from localregulars.storage.store import SqlStore
from localregulars.storage.vault import SqlVault

_PASSPHRASE = "four unrelated words here"  # noqa: S105  (made-up customers)
_PEOPLE = 20_000
_VISITS = 5_000
_FREQUENT = 5
"""Customers with so many visits: the best of some withdrawals is told, each of another person."""
_ROWS = 100_000
_ASKED = ("history", "monitoring", "contact.phone", "notes")
_WRITTEN = Detected("consents", "utf-8", ",", ".", "ISO")


def measure() -> list[Figure]:
    """One shop of 20,000 customers; each figure is the time of the use case or the repository, commit included."""
    clock = SystemClock()
    with tempfile.TemporaryDirectory() as place:
        profile = ShopProfile("Bench", ShopKind.CAFE, "UTC")
        notices = load_notices(resource_folder() / "notices")
        store, _code = SqlVault().create(Path(place) / "shop", _PASSPHRASE, profile, notices, clock.now())
        try:
            imported = _timed(partial(execute, store, clock, partial(import_consents, parsed=_consents(clock))))
            with store.unit_of_work() as uow:
                known = uow.customers.find_by_till_ids(f"T{number}" for number in range(_PEOPLE))
            ids = [known[f"T{number}"] for number in range(_PEOPLE)]
            kept = _timed(partial(_keep_visits, store, ids[:_FREQUENT]))
            scores = min(_timed(partial(_score, store, clock, ids)) for _ in range(3))
            history = min(_withdrawal(store, clock, who, Purpose.HISTORY) for who in ids[:_FREQUENT])
            monitoring = min(_withdrawal(store, clock, who, Purpose.MONITORING) for who in ids[_FREQUENT:10])
        finally:
            store.close()
    return [
        *_large_file(),
        Figure("withdrawal of history with 5,000 visits, commit included", history * 1e3, 50, "ms"),
        Figure("withdrawal of monitoring, commit included", monitoring * 1e3, 50, "ms"),
        Figure("20,000 gated scores", scores, 0.5, "s"),
        Figure("25,000 gated visits from receipts", kept, 2.0, "s"),
        Figure("40,000 consents of 20,000 people from a file", imported, 12.0, "s"),
    ]


def _large_file() -> list[Figure]:
    """The whole command on a file of 100,000 rows about 25,000 new people with names and numbers, and on a bad one."""
    said = (datetime.now(UTC) - timedelta(days=30)).isoformat(timespec="seconds")
    rows = [
        f"T{n // 4},{_ASKED[n % 4]},given,{said},yes,Maria Okafor {n // 4},+44207946{n // 4 % 10_000:04d}\n"
        for n in range(_ROWS)
    ]
    with tempfile.TemporaryDirectory() as place:
        work = Path(place)
        secret, shop, good, bad = work / "secret", work / "shop", work / "good.csv", work / "bad.csv"
        head = "customer,purpose,state,at,adult,name,phone\n"
        secret.write_text(_PASSPHRASE + "\n")
        good.write_text(head + "".join(rows))
        bad.write_text(head + "".join(rows[:-1]) + f"T1,watching,given,{said},yes,,\n")
        environment = {"LOCALREGULARS_PASSPHRASE_FILE": str(secret)}
        run_and_measure(command("init", shop, "--name", "N", "--kind", "cafe", "--zone", "UTC"), **environment)
        before = (shop / "shop.db").read_bytes()
        refused = subprocess.run(
            command("consent", "import", shop, bad), env=os.environ | environment, capture_output=True, check=False
        )
        is_untouched = refused.returncode == 4 and (shop / "shop.db").read_bytes() == before
        _idle_s, idle_mb = run_and_measure(command("verify", shop), **environment)
        taken_s, peak_mb = run_and_measure(command("consent", "import", shop, good), **environment)
    return [
        Figure(f"a file of {_ROWS:,} consents, the whole command", taken_s, 30.0, "s"),
        Figure("… memory above the command that only verifies", peak_mb - idle_mb, 300, "MB"),
        Figure("… changes left by such a file with one bad row at its end", float(not is_untouched), 0, ""),
    ]


def _timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _consents(clock: Clock) -> ParsedConsents:
    at = clock.now() - timedelta(days=30)
    rows = [
        ConsentRow(
            2, f"T{number}", purpose, ConsentState.GIVEN, at, ConsentForm.EXPLICIT, Adult.YES, "on screen", "", "", "",
            "",
        )
        for number in range(_PEOPLE)
        for purpose in (Purpose.HISTORY, Purpose.MONITORING)
    ]  # fmt: skip
    return ParsedConsents(_WRITTEN, tuple(rows))


def _keep_visits(store: SqlStore, ids: list[CustomerId]) -> None:
    first = datetime(2012, 1, 1, 9, tzinfo=UTC)
    receipts = [
        ReceiptToKeep(f"{who}|{n}", who, at := first + timedelta(days=n), at.date(), 540, 3200, b"")
        for who in ids
        for n in range(_VISITS)
    ]
    with store.unit_of_work() as uow:
        uow.visits.keep_receipts(receipts)
        uow.commit()


def _score(store: SqlStore, clock: Clock, ids: list[CustomerId]) -> None:
    day = clock.now().date()
    signal = Signal(SignalCode.ABSENCE, 4.0, day)
    with store.unit_of_work() as uow:
        uow.scores.put_scores(day, [(who, signal) for who in ids])
        uow.commit()


def _withdrawal(store: SqlStore, clock: Clock, who: CustomerId, purpose: Purpose) -> float:
    gone = partial(record_consent, customer_id=who, purpose=purpose, state=ConsentState.WITHDRAWN)
    return _timed(partial(execute, store, clock, gone))


if __name__ == "__main__":
    print_figures("Consent", measure())
