"""Erasing somebody leaves nothing that names them: not in rows, pages, log, memory, key file, or restored backups."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2
from tests.everything import (
    CONTACT,
    EMAIL,
    NAME,
    NOTES,
    PHONE,
    PLACE,
    QUOTE,
    REASON,
    TILL_ID,
    TOKENS,
    somebody_with_everything,
    sql,
    tables_about_customers,
)
from tests.pace import paced
from tests.shops import PASSPHRASE, TestShop
from tests.storage.pages import plain_pages_of_shop

from localregulars.application.ports import PersonalDetails
from localregulars.application.read_models import VisitRow
from localregulars.application.rights.erasure import ErasureReport, erase_person
from localregulars.domain.consent import Adult, Purpose
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import CustomerId
from localregulars.storage.backup.keeper import SqlBackups
from localregulars.storage.backup.restoring import SqlBackupReader
from localregulars.storage.erasure import receipt_hash
from localregulars.storage.instants import octets, words
from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.vault import SqlVault

KEPT = {"customer", "right_request", "publication_piece"}


def erase(shop: TestShop, customer: CustomerId) -> ErasureReport:
    return shop.do(partial(erase_person, customer_id=customer)).value


def key_of(shop: TestShop, customer: CustomerId) -> bytes:
    return octets(sql(shop, "SELECT key FROM person_key WHERE customer_id = ?", (customer,))[0][0])


def forms(token: str) -> set[bytes]:
    return {w.encode(c) for w in (token, token.casefold(), token.upper()) for c in ("utf-8", "utf-16-le", "utf-32-le")}


def found_in(content: bytes) -> list[str]:
    return [token for token in TOKENS if any(form in content for form in forms(token))]


def test_a_row_of_every_table_about_customers_goes_and_what_stays_names_nobody(test_shop: TestShop) -> None:
    customer = somebody_with_everything(test_shop)
    tables = tables_about_customers(test_shop)
    count = "SELECT count(*) FROM {} WHERE customer_id = ?"
    before = {name: sql(test_shop, count.format(name), (customer,))[0][0] for name in tables}
    assert [name for name, rows in before.items() if not rows] == [], "nothing would be proven about these"
    report = erase(test_shop, customer)
    after = {name for name in tables if sql(test_shop, count.format(name), (customer,)) != [(0,)]}
    assert after == KEPT
    assert report.erased.rows == {name: rows for name, rows in before.items() if name not in KEPT}
    assert sql(test_shop, "SELECT adult, never_suggest, restricted, restricted_because FROM customer") == [
        ("unknown", 0, 0, None)
    ]
    assert sql(test_shop, "SELECT kind, state, note, extended_because, declined_because FROM right_request") == [
        ("access", "done", None, None, None)
    ]
    pieces = "SELECT kind, state, words, place, picture FROM publication_piece"
    assert sql(test_shop, pieces) == [("quote", "take_down", None, None, None)]
    assert [(piece.words, piece.place) for piece in report.to_take_down] == [(QUOTE, PLACE)]
    assert report.erased.still_shown == 1
    assert sql(test_shop, "PRAGMA foreign_key_check") == []


def test_neither_words_nor_the_person_s_key_are_left_in_any_file_of_the_shop(test_shop: TestShop) -> None:
    for n in range(60):
        test_shop.customer(f"other-{n}", name=f"Other {n}")
    customer = somebody_with_everything(test_shop)
    key = key_of(test_shop, customer)
    test_shop.do(partial(erase_person, customer_id=test_shop.customer("first", name="First")))  # takes the log in
    assert key in plain_pages_of_shop(test_shop.folder, PASSPHRASE), "or its absence would prove nothing"
    erase(test_shop, customer)
    assert (test_shop.folder / "shop.db-wal").stat().st_size == 0
    everything = b"".join(path.read_bytes() for path in test_shop.folder.rglob("*") if path.is_file())
    pages = plain_pages_of_shop(test_shop.folder, PASSPHRASE)
    assert key not in pages
    assert key[:12] not in pages
    assert found_in(everything) == []
    assert found_in(pages) == []


@pytest.mark.parametrize("seed", range(3))
def test_no_erased_key_survives_in_the_gaps_of_a_store_that_was_much_written(test_shop: TestShop, seed: int) -> None:
    rng, keys = random.Random(seed), dict[CustomerId, bytes]()
    with test_shop.store.unit_of_work() as uow:
        for n in range(300):
            details = PersonalDetails(name="N" * rng.randrange(1, 60), till_ids=(f"till-{n}",))
            keys[uow.customers.add(details, Adult.YES, test_shop.clock.now())] = b""
        uow.commit()
    keys = {customer: key_of(test_shop, customer) for customer in keys}
    erased: dict[CustomerId, bytes] = {}
    for _ in range(6):
        with test_shop.store.unit_of_work() as uow:
            for customer in rng.sample(sorted(keys), 12):
                erased[customer] = keys.pop(customer)
                uow.rights.erasures.erase(customer, test_shop.clock.now())
            for customer in rng.sample(sorted(keys), 20):
                details = PersonalDetails(name="M" * rng.randrange(1, 300), till_ids=(f"new-{customer}",))
                uow.customers.update_details(customer, details)
            uow.commit()
    pages = plain_pages_of_shop(test_shop.folder, PASSPHRASE)
    assert [customer for customer, key in erased.items() if key in pages] == []
    assert all(key in pages for key in keys.values())


def test_the_day_s_totals_stay_and_only_what_is_kept_of_them_goes_down(test_shop: TestShop) -> None:
    other = test_shop.customer("bo", Purpose.HISTORY)
    customer = somebody_with_everything(test_shop)
    days = sorted(visit.day for visit in _visits(test_shop, customer))
    test_shop.visited(other, days[:3])
    sql(
        test_shop, "UPDATE consent_now SET state = 'expired' WHERE customer_id = ? AND purpose = 'history'", (customer,)
    )
    assert len(_visits(test_shop, customer)) == 12, "what ran out is kept for a while, and must go now"
    sql(test_shop, "UPDATE customer SET restricted = 1 WHERE customer_id = ?", (customer,))
    erase(test_shop, customer)
    assert sql(test_shop, "SELECT sum(visits), sum(kept), min(kept) FROM day_total") == [(15, 3, 0)]
    assert sql(test_shop, "SELECT sum(kept) FROM receipt") == [(3,)]
    assert len(_visits(test_shop, other)) == 3


def _visits(shop: TestShop, customer: CustomerId) -> list[VisitRow]:
    with shop.store.unit_of_work() as uow:
        return uow.visits.of_customer(customer)


def test_consents_become_evidence_that_only_the_receipt_s_number_proves(test_shop: TestShop) -> None:
    customer = test_shop.customer("ada", Purpose.HISTORY, Purpose.MONITORING, name="Ada")
    said = sql(test_shop, "SELECT record_id, purpose, notice_id, at, expires_at FROM consent_event ORDER BY seq")
    report = erase(test_shop, customer)
    kept = sql(
        test_shop, "SELECT receipt_sha256, purpose, notice_id, at, expires_at FROM consent_evidence ORDER BY seq"
    )
    assert kept == [(receipt_hash(words(record)), *rest) for record, *rest in said]
    assert report.erased.reduced == 2
    columns = {str(name) for (name,) in sql(test_shop, "SELECT name FROM pragma_table_info('consent_evidence')")}
    assert not columns & {"customer_id", "record_id", "method", "recorded_by", "witness"}
    with pytest.raises(dbapi2.IntegrityError, match="append-only"):
        sql(test_shop, "UPDATE consent_evidence SET state = 'refused'")


@pytest.mark.parametrize("is_marked_erased", [False, True])
def test_without_evidence_no_consent_event_can_be_deleted(test_shop: TestShop, is_marked_erased: bool) -> None:
    test_shop.customer("ada", Purpose.HISTORY)
    if is_marked_erased:
        sql(test_shop, "UPDATE customer SET erased_at = 1")
    with pytest.raises(dbapi2.IntegrityError, match="append-only"):
        sql(test_shop, "DELETE FROM consent_event")
    sql(
        test_shop,
        "INSERT INTO consent_evidence "
        "SELECT seq, zeroblob(32), purpose, 'refused', form, notice_id, at, expires_at, at FROM consent_event",
    )
    with pytest.raises(dbapi2.IntegrityError, match="append-only"):
        sql(test_shop, "DELETE FROM consent_event")  # the evidence says something else than what was said


def test_the_trail_still_verifies_and_no_line_can_be_matched_to_anybody_any_more(test_shop: TestShop) -> None:
    customer = somebody_with_everything(test_shop)
    with test_shop.store.unit_of_work() as uow:
        about = uow.rights.trail.lines(customer_id=customer, limit=1000)
    assert len(about) >= 16
    erase(test_shop, customer)
    test_shop.reopen()
    with test_shop.store.unit_of_work() as uow:
        assert uow.audit.verify() == len(about) + 1
        lines = uow.rights.trail.lines(limit=1000)
    assert lines[0].action == "person.erased"
    assert {line.customer_id for line in lines} == {None}
    assert all(line.is_about_somebody for line in lines)


def test_who_is_unknown_or_erased_already_is_refused(test_shop: TestShop) -> None:
    customer = test_shop.customer("ada")
    erase(test_shop, customer)
    for number in (customer, CustomerId(99)):
        with pytest.raises(InputRefusedError):
            erase(test_shop, number)
    with test_shop.store.unit_of_work() as uow:
        assert uow.customers.find_by_till_id("ada") is None
        assert uow.customers.is_tombstoned("ada")


def test_an_erasure_that_is_not_kept_takes_nothing(test_shop: TestShop) -> None:
    customer = somebody_with_everything(test_shop)
    tables = [*tables_about_customers(test_shop), "tombstone", "consent_evidence", "audit", "day_total", "receipt"]
    before = {name: sql(test_shop, f"SELECT * FROM {name}") for name in tables}
    with test_shop.store.unit_of_work() as uow:
        erase_person(uow, test_shop.clock, customer_id=customer)
    assert {name: sql(test_shop, f"SELECT * FROM {name}") for name in tables} == before


def test_backups_cannot_be_read_about_them_after_30_days_and_a_restore_replays(
    test_shop: TestShop, tmp_path: Path
) -> None:
    somebody_with_everything(test_shop, till_id="stays-here")
    customer = somebody_with_everything(test_shop)
    key, number = key_of(test_shop, customer), customer
    backups, place = SqlBackups(test_shop.folder, test_shop.store), test_shop.folder / "backups"
    backups.save_automatic(test_shop.clock.now())
    backups.save_on_purpose(tmp_path / "copy.lrbackup", test_shop.clock.now())
    old = next(place.glob("*.lrbackup"))
    test_shop.clock.pass_time(days=1)
    report = erase(test_shop, customer)
    assert report.unreadable_from == (test_shop.clock.now() + timedelta(days=31)).date()
    assert [copy.erased_since for copy in backups.copies()] == [1]
    for days in (1, 31):
        test_shop.clock.pass_time(days=days)
        backups.save_automatic(test_shop.clock.now())
    assert old.exists()
    assert not old.with_suffix(".lrpeople").exists(), "the only place where an automatic backup had their key"
    for n, file in enumerate((old, tmp_path / "copy.lrbackup")):
        folder = tmp_path / f"restored-{n}"
        plan = SqlBackupReader().restore(file, PASSPHRASE, folder, place)
        assert (plan.erased, plan.customers) == (1, 1)
        store = SqlVault(FLOOR_COST).unlock(folder, PASSPHRASE)
        with store.unit_of_work() as uow:
            assert uow.rights.erasures.barred_since([TILL_ID])
            assert [row.customer_id for row in uow.directory.rows()] == [1]
            assert uow.audit.verify()
        store.close()
        pages = plain_pages_of_shop(folder, PASSPHRASE)
        assert key not in pages
        assert found_in(pages) == []
    assert number == 2


def test_an_erasure_takes_less_than_a_second_with_5000_visits(test_shop: TestShop) -> None:
    customer = somebody_with_everything(test_shop, visits=5000)
    with paced(time.perf_counter) as taken:
        report = erase(test_shop, customer)
    assert taken.within(1), taken
    assert report.erased.visits == 5000


_IN_A_PROCESS = """
import sys
from functools import partial
from pathlib import Path
from localregulars.application.rights.erasure import erase_person
from localregulars.application.execution import execute
from localregulars.bootstrap.computer import SystemClock
from localregulars.domain.ids import CustomerId
from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.vault import SqlVault

store = SqlVault(FLOOR_COST).unlock(Path(sys.argv[1]), sys.argv[2])
if sys.argv[3] == "names":
    with store.unit_of_work() as uow:
        kept = uow.directory.rows()
execute(store, SystemClock(), partial(erase_person, customer_id=CustomerId(1)))
print("erased", flush=True)
sys.stdin.readline()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="memory is looked at through /proc")
@pytest.mark.parametrize("what_is_read", ["nothing", "names"])
def test_an_erasure_needs_no_word_about_the_person_in_memory(test_shop: TestShop, what_is_read: str) -> None:
    assert somebody_with_everything(test_shop) == 1
    test_shop.close()
    command = [sys.executable, "-c", _IN_A_PROCESS, str(test_shop.folder), PASSPHRASE, what_is_read]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "erased\n"
        found = in_memory_of(process.pid, NAME, PHONE, EMAIL, NOTES[0], CONTACT, REASON)
        process.communicate("\n")
    # Control: a process that listed names holds this one, so the search would find them.
    assert (NAME in found) == (what_is_read == "names")
    assert found <= {NAME}


def in_memory_of(process: int, *words: str) -> set[str]:
    """Which of these, as they are or folded, stand in what the process may write to."""
    found: set[str] = set()
    with Path(f"/proc/{process}/maps").open() as maps, Path(f"/proc/{process}/mem").open("rb", buffering=0) as memory:
        for line in maps:
            span, rights, *_, path = line.split(maxsplit=5) if line.count(" ") > 5 else (*line.split(), "")
            if not rights.startswith("rw") or path.startswith("/"):
                continue
            start, end = (int(place, 16) for place in span.split("-"))
            try:
                memory.seek(start)
                part = os.read(memory.fileno(), end - start)
            except OSError:
                continue
            found |= {word for word in words if word.encode() in part or word.casefold().encode() in part}
    return found
