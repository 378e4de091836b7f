"""A small busy shop, and what happens in it: operations whose outcome is known to the last row."""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlcipher3 import dbapi2
from tests.shops import NOTICES, PASSPHRASE, PROFILE

from localregulars.application.consent.consents import record_consent
from localregulars.application.consent.notices import load_notices
from localregulars.application.execution import execute
from localregulars.application.noticing.check_ins import close_with_outcome, record_attempt, shop_today, snooze
from localregulars.application.noticing.order_lines import pack_lines
from localregulars.application.noticing.scoring import compute_scores, load_scoring_input, store_scores
from localregulars.application.outcome import Outcome
from localregulars.application.ports import Clock, PersonalDetails, UnitOfWork
from localregulars.application.visits.by_hand import record_sign_of_life, record_visit
from localregulars.application.visits.import_records import Detected, ParsedExport, ParsedReceipt
from localregulars.application.visits.imports import import_visits
from localregulars.domain.check_in import CheckInOutcome, CheckInState
from localregulars.domain.consent import Adult, ConsentState, Purpose
from localregulars.domain.errors import LocalRegularsError
from localregulars.domain.ids import CustomerId
from localregulars.domain.progress import SilentProgress
from localregulars.domain.signals import Reason, ReasonCode, Signal, SignalCode
from localregulars.domain.visits import SignOfLifeKind
from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.reserve import RESERVE_NAME
from localregulars.storage.store import SqlStore
from localregulars.storage.vault import SqlVault
from localregulars.storage.visit_packs import history

CYCLE = ("sale", "import", "check-in", "sale", "consent", "check-in", "score", "sale")
REOPENED_EVERY = 13
_TILL_IDS = tuple(f"T{n:02d}" for n in range(24))
_SALES, _CONSENTS, _CHECK_INS = slice(0, 10), slice(10, 16), slice(16, 24)
_RANDOM_COLUMNS = {"consent_event": ("record_id", "recorded_by")}
"""Made anew at every run; they say nothing about what was recorded."""


@dataclass
class Steps:
    """The clock of the scenario: a minute an operation, all of it in the past, where consents stand."""

    moment: datetime

    def now(self) -> datetime:
        return self.moment


@dataclass(frozen=True)
class Scenario:
    """A closed shop to copy, and who is in it."""

    template: Path
    base: datetime
    customers: tuple[CustomerId, ...]

    def copy(self, folder: Path) -> Path:
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.template, folder, copy_function=_copied)
        return folder


def _copied(source: str, target: str) -> None:
    """A copy; the reserve, which is large and never written in place, is shared."""
    if Path(source).name == RESERVE_NAME:
        os.link(source, target)
    else:
        shutil.copy2(source, target)


def unlock(folder: Path) -> SqlStore:
    return SqlVault(cost=FLOOR_COST).unlock(folder, PASSPHRASE)


def make_scenario(folder: Path) -> Scenario:
    """Twenty-four regulars with two months of visits and an open check-in each."""
    base = datetime.now(UTC).replace(microsecond=0) - timedelta(days=1)
    clock = Steps(base - timedelta(hours=1))
    store, _ = SqlVault(cost=FLOOR_COST).create(folder, PASSPHRASE, PROFILE, load_notices(NOTICES), clock.now())
    with closing(store), store.unit_of_work() as uow:
        customers = tuple(
            uow.customers.add(PersonalDetails(name="A", till_ids=(till_id,)), Adult.YES, clock.now())
            for till_id in _TILL_IDS
        )
        for customer in customers:
            for purpose in (Purpose.HISTORY, Purpose.MONITORING):
                record_consent(uow, clock, customer_id=customer, purpose=purpose, state=ConsentState.GIVEN)
        import_visits(uow, clock, parsed=_export(random.Random(0), "first", base, 600, 60))
        for customer in customers:
            opened = (base - timedelta(days=2)).date()
            reason = Reason(ReasonCode.LONGER_THAN_USUAL, {"days": 9, "usual_gap_days": 2.5})
            signal = Signal(SignalCode.ABSENCE, 3.5, opened - timedelta(days=9), (reason,))
            uow.check_ins.open(customer, opened, opened - timedelta(days=9), (signal,))
        uow.commit()
    return Scenario(folder, base, customers)


def _export(chance: random.Random, name: str, before: datetime, receipts: int, days: int) -> ParsedExport:
    """Receipts of the regulars and of strangers, none after `before`."""
    parsed = tuple(
        ParsedReceipt(
            customer=chance.choice((*_TILL_IDS, "X1", "X2", "")),
            key=f"{name}|{number}",
            when=(before - timedelta(hours=3, seconds=chance.randrange(days * 86_400))).replace(tzinfo=None),
            amount_milli=chance.randrange(1_000, 20_000),
            lines=pack_lines((item, 1000, 2500) for item in range(chance.randrange(1, 4))),
            rows=1,
        )
        for number in range(receipts)
    )
    detected = Detected("receipts", "utf-8", ",", ".", "year first")
    return ParsedExport(detected, receipts, {}, parsed, tuple((f"item {n}", "drinks") for n in range(4)))


def operate(scenario: Scenario, seed: int, index: int, uow: UnitOfWork, clock: Clock) -> Outcome[object]:
    """The operation with this number; the same seed, number and state give the same rows."""
    chance = random.Random(seed * 100_003 + index)
    turn, kind = index // len(CYCLE), CYCLE[index % len(CYCLE)]
    people = scenario.customers
    match kind:
        case "sale":
            record_visit(uow, clock, customer_id=chance.choice(people[_SALES]))
        case "import":
            parsed = _export(chance, f"{seed}-{index}", clock.now(), chance.randrange(20, 250), 60)
            import_visits(uow, clock, parsed=parsed)
        case "consent":
            place = turn % 6
            state = ConsentState.GIVEN if (turn // 6) % 2 else ConsentState.WITHDRAWN
            purpose = Purpose.HISTORY if place >= 3 else Purpose.MONITORING
            record_consent(uow, clock, customer_id=people[_CONSENTS][place], purpose=purpose, state=state)
        case "check-in":
            _act_on_check_in(uow, clock, people[_CHECK_INS][chance.randrange(8)], chance)
        case _:
            store_scores(compute_scores(load_scoring_input(uow, clock, None), SilentProgress()))(uow, clock)
    return Outcome(None)


def _act_on_check_in(uow: UnitOfWork, clock: Clock, customer: CustomerId, chance: random.Random) -> None:
    still = [check_in for check_in in uow.check_ins.of_customer(customer) if not check_in.is_closed]
    if not still:
        record_sign_of_life(uow, clock, customer_id=customer, kind=chance.choice(list(SignOfLifeKind)))
    elif still[0].state is CheckInState.OPEN:
        record_attempt(uow, clock, check_in_id=still[0].check_in_id)
    elif still[0].state is CheckInState.ATTEMPTED:
        until = shop_today(uow, clock) + timedelta(days=3)
        snooze(uow, clock, check_in_id=still[0].check_in_id, until=until)
    else:
        outcome = chance.choice(list(CheckInOutcome))
        close_with_outcome(uow, clock, check_in_id=still[0].check_in_id, outcome=outcome)


@dataclass
class Work:
    """A run of operations in one shop. `on_open` sees every opened store, `on_kept` every acknowledged operation."""

    scenario: Scenario
    folder: Path
    seed: int
    on_kept: Callable[[int, SqlStore], None]
    on_open: Callable[[SqlStore], None] = field(default=lambda _store: None)

    def run(self, count: int, first: int = 0) -> None:
        """Operations `first` to `count`, opened anew every few, closed at the end."""
        store = self._open()
        try:
            for index in range(first, count):
                self.once(store, index)
                self.on_kept(index + 1, store)
                if index % REOPENED_EVERY == REOPENED_EVERY - 1:
                    store.close()
                    store = self._open()
        finally:
            store.close()

    def once(self, store: SqlStore, index: int) -> None:
        clock = Steps(self.scenario.base + timedelta(minutes=index))
        execute(store, clock, lambda uow, clock: operate(self.scenario, self.seed, index, uow, clock))

    def _open(self) -> SqlStore:
        store = unlock(self.folder)
        self.on_open(store)
        return store


@dataclass(frozen=True)
class Expected:
    """What the shop holds after each number of operations, and how long they all take undisturbed."""

    states: tuple[str, ...]
    seconds: float

    def allowed(self, kept: int) -> tuple[str, ...]:
        """What was acknowledged, and at most the one operation that was under way."""
        return self.states[kept : kept + 2]


def expected(scenario: Scenario, seed: int, count: int, folder: Path) -> Expected:
    states = [state_of_shop(scenario.copy(folder))]
    looking = 0.0

    def look(_kept: int, store: SqlStore) -> None:
        nonlocal looking
        started = time.perf_counter()
        states.append(state_of(store))
        looking += time.perf_counter() - started

    started = time.perf_counter()
    Work(scenario, folder, seed, look).run(count)
    taken = time.perf_counter() - started - looking
    assert len(set(states)) == count + 1, "two operations left the same state: nothing could be told apart"
    return Expected(tuple(states), taken)


def state_of_shop(folder: Path, without: frozenset[str] = frozenset()) -> str:
    with closing(unlock(folder)) as store:
        return state_of(store, without)


def state_of(store: SqlStore, without: frozenset[str] = frozenset()) -> str:
    """A digest of every row of every table, but those of the tables `without`."""
    digest = hashlib.sha256()
    for table in _ask(store, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"):
        if (name := str(table[0])) in without:
            continue
        columns = [str(row[1]) for row in _ask(store, f"PRAGMA table_info({name})")]
        kept = ", ".join(column for column in columns if column not in _RANDOM_COLUMNS.get(name, ()))
        rows = sorted(map(repr, _ask(store, f"SELECT {kept} FROM {name}")))
        digest.update("\n".join((name, *rows)).encode())
    return digest.hexdigest()


def problems_of(store: SqlStore) -> list[str]:
    """What does not fit together: pages, references, packs, totals, receipts, the audit chain."""
    found = [f"{check}: {row}" for check, rows in _page_checks(store) for row in rows]
    found += [f"{name}: {rows[:2]}" for name, sql in _ROW_CHECKS.items() if (rows := _ask(store, sql))]
    with store.unit_of_work() as uow:
        try:
            uow.audit.verify()
        except LocalRegularsError as broken:
            found.append(str(broken))
        numbers = [CustomerId(int(str(row[0]))) for row in _ask(store, "SELECT customer_id FROM customer")]
        packed = [tuple(visit) for visit in history(uow.visits._session, numbers).visits.tolist()]
    rows = _ask(store, "SELECT at, day, minute, lines, amount_milli FROM visit ORDER BY customer_id, at")
    if packed != rows:
        found.append(f"packs hold {len(packed)} visits, rows {len(rows)}, or they differ")
    return found


_ROW_CHECKS = {
    "totals of what is kept": "SELECT t.day FROM day_total AS t WHERE t.kept <> "
    "(SELECT count(*) FROM visit AS v WHERE v.day = t.day)",
    "totals of all visits": "SELECT t.day FROM day_total AS t WHERE t.visits < "
    "(SELECT count(*) FROM receipt AS r WHERE r.day = t.day)",
    "visits without a total": "SELECT day FROM visit WHERE day NOT IN (SELECT day FROM day_total)",
    "receipts marked as kept without a visit": "SELECT day FROM receipt WHERE kept = 1 AND hmac NOT IN "
    "(SELECT receipt FROM visit WHERE receipt IS NOT NULL)",
    "visits whose receipt is not marked": "SELECT day FROM visit WHERE receipt IS NOT NULL AND receipt NOT IN "
    "(SELECT hmac FROM receipt WHERE kept = 1)",
    "summaries": "SELECT customer_id FROM visit_summary AS s WHERE s.visits <> "
    "(SELECT count(*) FROM visit AS v WHERE v.customer_id = s.customer_id)",
    "derived without consent": "SELECT customer_id FROM check_in WHERE state <> 'closed' "
    "AND customer_id NOT IN (SELECT customer_id FROM may_score)",
}


def _page_checks(store: SqlStore) -> Iterator[tuple[str, list[tuple[object, ...]]]]:
    _ask(store, "PRAGMA wal_checkpoint(TRUNCATE)")  # the cipher's check reads the one file only
    yield "cipher", _ask(store, "PRAGMA cipher_integrity_check")
    yield "pages", [row for row in _ask(store, "PRAGMA integrity_check") if row != ("ok",)]
    yield "references", _ask(store, "PRAGMA foreign_key_check")


def _ask(store: SqlStore, sql: str) -> list[tuple[object, ...]]:
    assert store._connection is not None
    rows: list[tuple[object, ...]] = store._connection.execute(sql).fetchall()
    return rows


@contextmanager
def judged(folder: Path) -> Iterator[tuple[str, list[str]]]:
    """The shop opened again: its state and what does not fit together in it."""
    with closing(unlock(folder)) as store:
        yield state_of(store), problems_of(store)


def judge(folder: Path, allowed: tuple[str, ...]) -> list[str]:
    """What is wrong with a shop that must open and hold one of these states."""
    try:
        with judged(folder) as (state, problems):
            return problems + ([] if state in allowed else ["acknowledged work is lost or torn"])
    except LocalRegularsError as refused:
        return [f"it does not open: {type(refused).__name__}"]
    except dbapi2.Error as broken:
        return [f"it cannot be read: {broken}"]
