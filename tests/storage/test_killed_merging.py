"""Killed while two records are put together or parted, the shop is as it was before or after, with every rule."""

from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest
from tests.reliability.found import Child
from tests.storage.everything import plant_everything
from tests.storage.opened import NOW, Opened

from localregulars.application.customers.merging import merge_customers
from localregulars.application.execution import execute
from localregulars.domain.ids import CustomerId
from localregulars.storage.merging import moving, parting, repository
from localregulars.storage.merging.remembered import Remembered
from localregulars.storage.session import Row, Session

ONE, OTHER = CustomerId(1), CustomerId(2)

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="kills as POSIX systems do"),
    pytest.mark.slow,
]


class StandingClock:
    def now(self) -> datetime:
        return NOW


def together_and_apart(folder: Path, say: Callable[[bytes], None]) -> None:
    """Says "-" while the rules are aside, and "." when a unit was kept."""
    move, count = moving.move_rows, parting._count_in_again

    def told_move(session: Session, kept: CustomerId, other: CustomerId) -> None:
        say(b"-")
        move(session, kept, other)
        say(b"-")

    def told_count(session: Session, was: Remembered) -> None:
        say(b"-")
        count(session, was)

    vars(repository)["move_rows"], vars(parting)["_count_in_again"] = told_move, told_count
    shop = Opened(folder)
    while True:
        outcome = execute(shop.store, StandingClock(), partial(merge_customers, kept=ONE, other=OTHER))
        say(b".")
        assert outcome.undo is not None
        execute(shop.store, StandingClock(), outcome.undo)
        say(b".")


def content(shop: Opened) -> tuple[dict[str, list[Row]], list[Row]]:
    tables = [str(name) for (name,) in shop.sql("SELECT name FROM sqlite_master WHERE type = 'table'")]
    left_out = {"audit", "audit_head", "sqlite_sequence"}
    rules = shop.sql("SELECT tbl_name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY tbl_name, rowid")
    return {name: sorted(shop.sql(f"SELECT * FROM {name}"), key=repr) for name in tables if name not in left_out}, rules


@pytest.mark.parametrize("heard", [1, 2, 4, 5])
def test_a_kill_leaves_two_records_or_one_and_every_rule(folder: Path, tmp_path: Path, heard: int) -> None:
    shop = Opened(folder)
    for till in ("K1", "O2"):
        plant_everything(shop, till)
    (before, rules), visits = content(shop), shop.count("visit")
    shop.store.close()
    copy = tmp_path / "killed"
    shutil.copytree(folder, copy)
    child = Child(lambda say: together_and_apart(copy, say))
    child.hear(heard)
    os.kill(child.pid, signal.SIGKILL)
    child.said()
    found = Opened(copy)
    after, rules_after = content(found)
    assert rules_after == rules
    assert found.sql("PRAGMA foreign_key_check") == []
    assert found.count("visit") == visits
    if found.count("customer") == len((ONE, OTHER)):
        assert after == before
    else:
        assert found.sql("SELECT customer_id FROM person_key") == [(ONE,)]
        assert len(found.sql("SELECT DISTINCT customer_id FROM visit")) == 1
    with found.store.unit_of_work() as uow:
        uow.audit.verify()
    found.store.close()
