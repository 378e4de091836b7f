"""A unit of work is kept whole or not at all, and what goes wrong in it is said in a sentence."""

from __future__ import annotations

import shutil
import threading
import time
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2
from tests.storage.opened import DAY, NOW, SIGNAL, Opened, at, raw, receipt, session_of

from localregulars.application.ports import PersonalDetails, Store
from localregulars.domain.consent import Adult
from localregulars.domain.errors import (
    CancelledError,
    ConsentMissingError,
    EnvironmentFailureError,
    InputRefusedError,
    StoreDamagedError,
)
from localregulars.domain.ids import CustomerId
from localregulars.storage.unit_of_work import SqlUnitOfWork


def add(uow: SqlUnitOfWork, name: str = "Ada") -> None:
    uow.customers.add(PersonalDetails(name=name), Adult.YES, NOW)


def add_and_fail(shop: Opened) -> None:
    with shop.store.unit_of_work() as uow:
        add(uow)
        uow.directory.row(CustomerId(99))


def test_it_is_the_store_of_the_ports(shop: Opened) -> None:
    store: Store = shop.store
    with store.unit_of_work() as uow:
        assert uow.settings.profile().name == "Corner"


def test_leaving_without_commit_keeps_nothing(shop: Opened) -> None:
    with shop.store.unit_of_work() as uow:
        add(uow)
        assert len(uow.directory.rows()) == 1
    assert shop.count("customer") == 0


def test_an_error_keeps_nothing(shop: Opened) -> None:
    with pytest.raises(InputRefusedError):
        add_and_fail(shop)
    assert shop.count("customer") == 0
    with shop.saved() as uow:
        add(uow)
    assert shop.count("customer") == 1


def test_what_was_committed_is_there_after_the_program_is_gone(shop: Opened) -> None:
    with shop.saved() as uow:
        add(uow, "Ada Lovelace")
    shop.reopen()
    with shop.store.unit_of_work() as uow:
        assert [row.name for row in uow.directory.rows()] == ["Ada Lovelace"]


def test_what_was_committed_survives_a_program_that_never_closed(shop: Opened, tmp_path: Path) -> None:
    with shop.saved() as uow:
        add(uow, "Ada Lovelace")
    with shop.store.unit_of_work() as uow:
        add(uow, "Never Kept")
        shutil.copytree(shop.folder, tmp_path / "after")  # what a crash would leave behind, the write-ahead log too
    after = Opened(tmp_path / "after")
    with after.store.unit_of_work() as uow:
        assert [row.name for row in uow.directory.rows()] == ["Ada Lovelace"]
    after.store.close()


def test_after_its_end_a_unit_is_of_no_use(shop: Opened) -> None:
    with shop.store.unit_of_work() as uow:
        add(uow)
        uow.commit()
        for use in (uow.directory.rows, uow.commit, lambda: add(uow)):
            with pytest.raises(RuntimeError):
                use()
    with shop.store.unit_of_work() as left:
        pass
    with pytest.raises(RuntimeError):
        left.directory.rows()
    assert shop.count("customer") == 1


def test_units_do_not_nest(shop: Opened) -> None:
    with shop.store.unit_of_work(), pytest.raises(RuntimeError), shop.store.unit_of_work():
        pass
    with shop.store.unit_of_work() as uow:
        uow.directory.rows()


def test_a_full_disk_is_said_and_nothing_of_the_unit_is_kept(shop: Opened) -> None:
    customer_id = shop.regular()
    ((pages,),) = shop.sql("PRAGMA page_count")
    assert isinstance(pages, int)
    shop.sql(f"PRAGMA max_page_count = {pages + 2}")
    receipts = [receipt(f"r{n}", customer_id, at(1, second=n % 60), bytes(1600)) for n in range(500)]
    with shop.store.unit_of_work() as uow:
        add(uow)
        with pytest.raises(EnvironmentFailureError, match="disk is full"):
            uow.visits.keep_receipts(receipts)
        with pytest.raises((RuntimeError, EnvironmentFailureError)):
            add(uow, "x" * 40_000)
        with pytest.raises(RuntimeError):
            uow.commit()
    assert shop.count("customer") == 1
    assert shop.count("visit") == 0
    shop.sql("PRAGMA max_page_count = 100000")
    with shop.saved() as uow:
        assert uow.visits.keep_receipts(receipts).kept == 500
    assert shop.sql("PRAGMA integrity_check") == [("ok",)]


def test_a_store_that_cannot_be_written_is_said_to_be_so(shop: Opened) -> None:
    shop.sql("PRAGMA query_only = ON")
    with pytest.raises(EnvironmentFailureError, match="cannot be written"), shop.store.unit_of_work() as uow:
        add(uow)


def test_a_store_in_use_by_another_program_is_said_to_be_so(shop: Opened) -> None:
    other = Opened(shop.folder)
    shop.sql("PRAGMA busy_timeout = 50")
    with other.store.unit_of_work() as busy:
        add(busy)
        with pytest.raises(EnvironmentFailureError, match="Another program"), shop.store.unit_of_work() as uow:
            add(uow)
    with shop.saved() as uow:
        add(uow)
    other.store.close()
    assert shop.count("customer") == 1


def test_a_running_statement_stops_when_asked_from_another_thread(shop: Opened) -> None:
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    session = session_of(shop.store)
    timer = threading.Timer(0.2, shop.store.interrupt)
    timer.start()
    started = time.perf_counter()
    with pytest.raises(CancelledError):
        session.rows(endless)
    session.end()
    timer.join()
    assert time.perf_counter() - started < 5
    with shop.saved() as uow:
        add(uow)


def test_a_damaged_page_found_while_working_is_said_to_be_damage(shop: Opened) -> None:
    with shop.saved() as uow:
        for number in range(300):
            add(uow, f"Somebody {number}")
    ((root,),) = shop.sql("SELECT rootpage FROM sqlite_master WHERE name = 'person_field'")
    assert isinstance(root, int)
    shop.store.close()
    path = shop.folder / "shop.db"
    data = bytearray(path.read_bytes())
    data[(root - 1) * 4096 + 100] ^= 1
    path.write_bytes(data)
    shop.store = Opened(shop.folder).store
    with pytest.raises(StoreDamagedError), shop.store.unit_of_work() as uow:
        uow.directory.rows()


def test_a_bug_in_sql_stays_a_bug_and_tells_no_value(shop: Opened) -> None:
    session = session_of(shop.store)
    with pytest.raises(dbapi2.OperationalError):
        session.run("INSERT INTO nowhere VALUES (?)", ("Sentinel Person",))
    with pytest.raises(dbapi2.IntegrityError) as caught:
        session.run("INSERT INTO customer (adult, created) VALUES (?, 0)", ("Sentinel Person",))
    session.end()
    assert "Sentinel" not in str(caught.value)


def test_nothing_derived_is_left_half_written(shop: Opened) -> None:
    customer_id, stranger = shop.regular(), shop.customer()
    with shop.saved() as uow:
        uow.scores.put_scores(DAY, [(customer_id, SIGNAL)])
    with shop.store.unit_of_work() as uow:
        with pytest.raises(ConsentMissingError):
            uow.scores.put_scores(DAY, [(customer_id, SIGNAL), (stranger, SIGNAL)])
        with pytest.raises(RuntimeError):  # catching the failure does not make half of it keepable
            uow.commit()
    assert raw(shop.store, "SELECT customer_id FROM score") == [(customer_id,)]


def test_a_closed_store_ignores_an_interrupt(shop: Opened) -> None:
    shop.store.close()
    shop.store.interrupt()
