"""The way into an open shop: commands are committed and told once, queries never commit, the store keeps its lane."""

from __future__ import annotations

import threading
import time
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.background.jobs import Job
from localregulars.background.lanes import Lanes
from localregulars.background.session import ShopSession
from localregulars.background.work import ComputeTask, StoreCommand, StoreQuery
from localregulars.domain.errors import DiskFullError, EnvironmentFailureError, InputRefusedError
from localregulars.domain.progress import ProgressToken

WAIT_MS = 5_000


def wait(qtbot: QtBot, job: Job) -> None:
    qtbot.waitUntil(lambda: job.is_over, timeout=WAIT_MS)


def rename(uow: UnitOfWork, clock: Clock) -> Outcome[str]:
    return Outcome("done", Changes.CUSTOMERS | Changes.VISITS)


def refuse(uow: UnitOfWork, clock: Clock) -> Outcome[str]:
    raise InputRefusedError("No.")


def test_a_command_is_committed_and_its_changes_are_told_once_before_its_success(
    qtbot: QtBot, session: ShopSession, store: Any
) -> None:
    told: list[object] = []
    session.changes_committed.connect(lambda changes, initiator: told.append((changes, initiator)))
    job = session.run(StoreCommand.of(rename), "the page")
    job.succeeded.connect(told.append)
    wait(qtbot, job)
    assert store.diary == ["begin", "commit", "end"]
    assert told == [
        (Changes.CUSTOMERS | Changes.VISITS, "the page"),
        Outcome("done", Changes.CUSTOMERS | Changes.VISITS),
    ]


def test_on_a_full_disk_the_reserve_is_given_up_and_the_command_runs_once_more(
    qtbot: QtBot, session: ShopSession, store: Any
) -> None:
    tries: list[int] = []

    def full_at_first(uow: UnitOfWork, clock: Clock) -> Outcome[str]:
        tries.append(1)
        if len(tries) == 1:
            raise DiskFullError("The disk is full.")
        return rename(uow, clock)

    with qtbot.waitSignal(session.run(StoreCommand.of(full_at_first)).succeeded, timeout=WAIT_MS):
        pass
    assert store.diary == ["begin", "end", "make room", "begin", "commit", "end"]


def test_a_command_that_changed_nothing_tells_no_changes(qtbot: QtBot, session: ShopSession) -> None:
    told: list[object] = []
    session.changes_committed.connect(lambda changes, initiator: told.append(changes))
    wait(qtbot, session.run(StoreCommand.of(lambda uow, clock: Outcome(1))))
    assert told == []


def test_a_command_that_fails_is_not_committed_and_tells_no_changes(
    qtbot: QtBot, session: ShopSession, store: Any
) -> None:
    told: list[object] = []
    session.changes_committed.connect(lambda changes, initiator: told.append(changes))
    job = session.run(StoreCommand.of(refuse))
    job.failed.connect(lambda error: told.append(str(error)))
    wait(qtbot, job)
    assert store.diary == ["begin", "end"]
    assert told == ["No."]


def test_a_query_never_commits(qtbot: QtBot, session: ShopSession, store: Any) -> None:
    values: list[object] = []
    job = session.query(StoreQuery(lambda uow: 7))
    job.succeeded.connect(values.append)
    wait(qtbot, job)
    assert values == [7]
    assert store.diary == ["begin", "end"]


def test_the_store_is_opened_used_and_closed_on_one_thread_that_is_not_the_window_s(
    qtbot: QtBot, session: ShopSession, store: Any, lanes: Lanes
) -> None:
    wait(qtbot, session.query(StoreQuery(lambda uow: None)))
    wait(qtbot, session.lock())
    lanes.shut_down()
    assert store.diary[-1] == "close"
    assert store.diary.count("close") == 1
    assert len(store.threads) == 1
    assert threading.get_ident() not in store.threads


def test_shutdown_closes_the_store_on_its_lane(qtbot: QtBot, session: ShopSession, store: Any, lanes: Lanes) -> None:
    job = session.run(StoreCommand(endless))
    lanes.shut_down()
    assert job.is_over
    assert "commit" not in store.diary
    assert store.diary[-1] == "close"
    assert len(store.threads) == 1


def endless(token: ProgressToken) -> Any:
    def use_case(uow: UnitOfWork, clock: Clock) -> Outcome[None]:
        while True:
            token.raise_if_cancelled()
            time.sleep(0.001)

    return use_case


def test_cancel_interrupts_a_running_statement_and_nothing_is_committed(
    qtbot: QtBot, session: ShopSession, store: Any
) -> None:
    running = threading.Event()

    def statement(uow: UnitOfWork, clock: Clock) -> Outcome[None]:
        running.set()
        assert store.interrupted.wait(5)
        raise EnvironmentFailureError("interrupted")

    ends: list[str] = []
    job = session.run(StoreCommand.of(statement))
    job.cancelled.connect(lambda: ends.append("cancelled"))
    job.failed.connect(lambda error: ends.append("failed"))
    assert running.wait(5)
    job.cancel()
    wait(qtbot, job)
    assert ends == ["cancelled"]
    assert store.diary == ["begin", "end"]


def test_cancelling_what_waits_leaves_the_running_statement_alone(
    qtbot: QtBot, session: ShopSession, store: Any
) -> None:
    running, gate = threading.Event(), threading.Event()

    def statement(uow: UnitOfWork, clock: Clock) -> Outcome[None]:
        running.set()
        gate.wait(5)
        return Outcome(None)

    first = session.run(StoreCommand.of(statement))
    second = session.query(StoreQuery(lambda uow: None))
    assert running.wait(5)
    second.cancel()
    gate.set()
    wait(qtbot, first)
    wait(qtbot, second)
    assert not store.interrupted.is_set()
    assert "commit" in store.diary


def test_a_cancelled_command_is_rolled_back_even_if_the_use_case_never_looked(
    qtbot: QtBot, session: ShopSession, store: Any
) -> None:
    running = threading.Event()

    def statement(uow: UnitOfWork, clock: Clock) -> Outcome[None]:
        running.set()
        assert store.interrupted.wait(5)
        return Outcome(None, Changes.VISITS)

    told: list[object] = []
    session.changes_committed.connect(lambda changes, initiator: told.append(changes))
    job = session.run(StoreCommand.of(statement))
    job.cancelled.connect(lambda: told.append("cancelled"))
    assert running.wait(5)
    job.cancel()
    wait(qtbot, job)
    assert told == ["cancelled"]
    assert "commit" not in store.diary


def test_undo_is_a_command_like_any_other(qtbot: QtBot, session: ShopSession, store: Any) -> None:
    undone: list[str] = []

    def undo(uow: UnitOfWork, clock: Clock) -> Outcome[object]:
        undone.append("undone")
        return Outcome(None, Changes.CUSTOMERS)

    outcomes: list[Outcome[object]] = []
    job = session.run(StoreCommand.of(lambda uow, clock: Outcome(1, Changes.CUSTOMERS, undo)))
    job.succeeded.connect(outcomes.append)
    wait(qtbot, job)
    assert outcomes[0].undo is not None
    wait(qtbot, session.undo(outcomes[0].undo))
    assert undone == ["undone"]
    assert store.diary.count("commit") == 2


def test_a_locked_shop_answers_with_a_sentence(qtbot: QtBot, session: ShopSession) -> None:
    wait(qtbot, session.lock())
    sentences: list[str] = []
    job = session.query(StoreQuery(lambda uow: 1))
    job.failed.connect(lambda error: sentences.append(str(error)))
    wait(qtbot, job)
    assert sentences == ["The shop is locked. Unlock it and try again."]


def test_number_work_does_not_wait_for_the_store(qtbot: QtBot, session: ShopSession) -> None:
    gate = threading.Event()
    slow = session.query(StoreQuery(lambda uow: gate.wait(5)))
    values: list[object] = []
    job = session.compute(ComputeTask(lambda token: sum(range(10))))
    job.succeeded.connect(values.append)
    wait(qtbot, job)
    assert values == [45]
    assert not slow.is_over
    gate.set()
    wait(qtbot, slow)


@pytest.mark.parametrize("fails", [True, False])
def test_opening_another_shop_closes_the_one_before_only_if_it_opens(
    qtbot: QtBot, session: ShopSession, store: Any, lanes: Lanes, fails: bool
) -> None:
    other = type(store)()

    def opener() -> Any:
        if fails:
            raise InputRefusedError("No.")
        return other, "code"

    wait(qtbot, lanes.store.open(opener))
    assert ("close" in store.diary) is not fails


def test_reopening_closes_the_store_before_anything_else_is_done(
    qtbot: QtBot, session: ShopSession, store: Any, lanes: Lanes
) -> None:
    fresh = type(store)()
    order: list[str] = []

    def opener() -> Any:
        order.extend(store.diary)
        return fresh, "value"

    job = lanes.store.reopen(opener, lambda: pytest.fail("nothing failed"))
    with qtbot.waitSignal(job.succeeded) as told:
        pass
    assert told.args == ["value"]
    assert order[-1] == "close"
    wait(qtbot, session.query(StoreQuery(lambda _uow: None)))
    assert fresh.diary == ["begin", "end"]


@pytest.mark.parametrize("falls_back", [True, False])
def test_where_reopening_fails_the_store_of_before_is_open_again_or_none_is(
    qtbot: QtBot, session: ShopSession, store: Any, lanes: Lanes, falls_back: bool
) -> None:
    again = type(store)()

    def opener() -> Any:
        raise InputRefusedError("No.")

    def fallback() -> Any:
        if falls_back:
            return again
        raise EnvironmentFailureError("The disk is full.")

    job = lanes.store.reopen(opener, fallback)
    with qtbot.waitSignal(job.failed) as told:
        pass
    assert str(told.args[0]) == "No.", "why it failed, not what came of it"
    reading = session.query(StoreQuery(lambda _uow: None))
    with qtbot.waitSignal(reading.succeeded if falls_back else reading.failed):
        pass
    assert (again.diary == ["begin", "end"]) is falls_back
