"""The upkeep of an open shop: when backups are made, what fails stays said, and chores come by themselves."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid
from tests.background.made_up_upkeep import FULL, NOON, Keeping, Shop, Time

from localregulars.application.outcome import Changes, Outcome
from localregulars.application.safekeeping.upkeep import Chore, Condition, Records, Rehearsal, SelfCheck
from localregulars.application.safekeeping.vault_care import Finding
from localregulars.background.jobs import Job
from localregulars.background.lanes import Lanes
from localregulars.background.session import ShopSession
from localregulars.background.upkeep import Upkeep
from localregulars.background.work import ProcessTask, StoreCommand
from localregulars.domain.errors import EnvironmentFailureError, StoreDamagedError

FINDING = Finding("pages", "Something is wrong.", "Restore the newest backup.")
WAIT_MS = 5_000


class NearSession(ShopSession):
    """A session whose processes are a thread: what they do is faked here anyway."""

    def run_process(self, task: ProcessTask[Any]) -> Job:
        return self._lanes.files.submit(lambda token: task.function(token, *task.arguments))


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def shop() -> Shop:
    return Shop()


@pytest.fixture
def session(lanes: Lanes, store: object, time: Time) -> NearSession:
    return NearSession(lanes, time)


@pytest.fixture
def upkeep(session: NearSession, shop: Shop) -> Iterator[Upkeep]:
    made = Upkeep(session, Path("shop"), shop.work(), session)
    yield made
    if isValid(made):
        made.end()


def finish(qtbot: QtBot, lanes: Lanes) -> None:
    qtbot.waitUntil(lambda: lanes.is_idle, timeout=WAIT_MS)


@pytest.fixture
def after(qtbot: QtBot, lanes: Lanes, upkeep: Upkeep) -> Callable[[Callable[[], object]], None]:
    """Does something and waits until everything that follows from it is done."""

    def do(what: Callable[[], object]) -> None:
        what()
        finish(qtbot, lanes)

    return do


After = Callable[[Callable[[], object]], None]


def change(session: ShopSession, shop: Shop) -> Job:
    shop.has_changed = True
    return session.run(StoreCommand.of(lambda uow, clock: Outcome(None, Changes.VISITS)))


def test_changes_are_backed_up_at_most_every_half_hour(upkeep: Upkeep, shop: Shop, time: Time, after: After) -> None:
    made = []
    for _minute in range(0, 120, 5):
        shop.has_changed = True
        after(upkeep.look)
        made.append(len(shop.saved))
        time.pass_time(minutes=5)
    assert [later - before for before, later in zip(shop.saved, shop.saved[1:], strict=False)] == [
        timedelta(minutes=30)
    ] * 3
    assert made[0] == 1


def test_a_change_starts_the_clock_once_and_a_look_that_was_too_early_starts_it_again(
    upkeep: Upkeep, session: NearSession, shop: Shop, time: Time, after: After
) -> None:
    shop.has_changed = True
    upkeep.begin()
    after(upkeep.look)
    upkeep._after_change.stop()  # the first look after unlock
    after(lambda: change(session, shop))
    assert upkeep._after_change.isActive()
    assert upkeep._after_change.interval() <= 5 * 60_000
    upkeep._after_change.stop()
    after(upkeep.look)
    assert len(shop.saved) == 1
    assert upkeep._after_change.isActive()  # not due yet: it is looked at again
    time.pass_time(minutes=30)
    upkeep._after_change.stop()
    after(upkeep.look)
    assert len(shop.saved) == 2
    assert not upkeep._after_change.isActive()


def test_at_closing_the_half_hour_does_not_count(upkeep: Upkeep, shop: Shop, time: Time, after: After) -> None:
    shop.has_changed = True
    after(upkeep.look)
    shop.has_changed = True
    time.pass_time(minutes=1)
    after(upkeep.back_up)
    assert len(shop.saved) == 2
    after(upkeep.back_up)
    assert len(shop.saved) == 2  # nothing changed


def test_everything_about_a_backup_happens_on_the_store_s_thread(upkeep: Upkeep, shop: Shop, after: After) -> None:
    shop.has_changed = True
    after(upkeep.look)
    assert all(name.startswith("lane-store") for name in shop.threads)
    assert shop.threads


def test_a_failed_backup_stays_said_until_the_next_one_is_made(
    upkeep: Upkeep, shop: Shop, time: Time, after: After
) -> None:
    shop.has_changed = shop.is_full = True
    after(upkeep.look)
    assert upkeep.backup_problem == FULL
    assert upkeep._after_change.isActive()  # tried again by itself
    upkeep._after_change.stop()
    after(upkeep.look_over)
    assert upkeep.backup_problem == FULL
    shop.is_full = False
    after(upkeep.look)
    assert upkeep.backup_problem == ""


def test_a_shop_that_cannot_be_looked_at_is_said_as_well(
    upkeep: Upkeep, after: After, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(_keeping: Keeping, _now: datetime) -> Condition:
        raise StoreDamagedError("The key file is damaged.")

    monkeypatch.setattr(Keeping, "condition", damaged)
    after(upkeep.look_over)
    assert upkeep.backup_problem == "The key file is damaged."


def test_a_copy_that_is_refused_fails_with_its_sentence(qtbot: QtBot, upkeep: Upkeep) -> None:
    with qtbot.waitSignal(upkeep.save_copy(Path("taken")).failed) as failed:
        pass
    assert str(failed.args[0]) == "There is a file of that name already."


def test_a_rehearsal_comes_by_itself_once_a_month_and_is_told_and_remembered(
    upkeep: Upkeep, shop: Shop, time: Time, after: After
) -> None:
    told: list[int] = []
    upkeep.rehearsed.connect(told.append)
    shop.saved.append(NOON)
    shop.records = Records(check=SelfCheck(NOON + timedelta(days=365 * 10)))
    days = []
    for day in range(70):
        shop.records = Records(shop.records.rehearsal, SelfCheck(time.at))
        after(upkeep.look_over)
        before = len(told)
        after(upkeep.do_chores)
        days += [day] * (len(told) - before)
        time.pass_time(days=1)
    assert days == [0, 30, 60]
    assert told == [412] * 3
    assert shop.records.rehearsal == Rehearsal(NOON + timedelta(days=60), 412)


def test_a_check_comes_by_itself_once_a_week_and_what_it_finds_is_remembered(
    upkeep: Upkeep, shop: Shop, time: Time, after: After
) -> None:
    after(upkeep.look_over)
    after(upkeep.do_chores)
    assert shop.records.check == SelfCheck(NOON)
    time.pass_time(days=6)
    after(upkeep.look_over)
    after(upkeep.do_chores)
    assert shop.records.check == SelfCheck(NOON)
    time.pass_time(days=1)
    shop.check = lambda: (FINDING,)
    after(upkeep.look_over)
    after(upkeep.do_chores)
    assert shop.records.check == SelfCheck(NOON + timedelta(days=7), (FINDING,))
    assert upkeep.condition is not None
    assert upkeep.condition.records.check == shop.records.check


def test_what_cannot_be_remembered_on_a_full_disk_is_known_until_the_lock(
    upkeep: Upkeep, shop: Shop, after: After
) -> None:
    shop.check = lambda: (FINDING,)
    after(upkeep.look_over)
    shop.is_full = True
    after(upkeep.do_chores)
    after(upkeep.look_over)
    assert shop.records == Records()
    assert upkeep.condition is not None
    assert upkeep.condition.records.check == SelfCheck(NOON, (FINDING,))


def test_a_rehearsal_that_fails_is_remembered_with_its_sentence(upkeep: Upkeep, shop: Shop, after: After) -> None:
    def damaged() -> int:
        raise StoreDamagedError("This backup is damaged.")

    shop.saved.append(NOON)
    shop.rehearse = damaged
    after(upkeep.look_over)
    after(lambda: upkeep.do(Chore.REHEARSAL))
    assert shop.records.rehearsal == Rehearsal(NOON, problem="This backup is damaged.")
    assert upkeep.chore is None


def test_a_bug_in_a_chore_is_not_met_again_every_two_minutes(upkeep: Upkeep, shop: Shop, after: After) -> None:
    tries: list[int] = []

    def stumble() -> tuple[Finding, ...]:
        tries.append(1)
        raise KeyError

    shop.check = stumble
    after(upkeep.look_over)
    for _ in range(3):
        after(upkeep.do_chores)
    assert len(tries) == 1
    assert upkeep.chore is None


def test_a_store_that_is_too_busy_is_checked_another_time(upkeep: Upkeep, shop: Shop, after: After) -> None:
    def busy() -> tuple[Finding, ...]:
        raise EnvironmentFailureError("Another program is using this shop.")

    shop.check = busy
    after(upkeep.look_over)
    after(upkeep.do_chores)
    assert shop.records.check is None
    shop.check = lambda: ()
    after(upkeep.do_chores)
    assert shop.records.check == SelfCheck(NOON)


def test_a_lock_in_the_middle_of_a_check_leaves_nothing_to_be_told(
    qtbot: QtBot, session: NearSession, upkeep: Upkeep, shop: Shop, lanes: Lanes, after: After
) -> None:
    go = threading.Event()
    shop.check = lambda: (FINDING,) if go.wait(5) else ()
    after(upkeep.look_over)
    upkeep.do(Chore.SELF_CHECK)
    qtbot.waitUntil(lambda: lanes.store.is_idle, timeout=WAIT_MS)
    upkeep.end()
    closed = session.lock()
    qtbot.waitUntil(lambda: closed.is_over, timeout=WAIT_MS)
    delete(upkeep)
    go.set()
    finish(qtbot, lanes)
    assert shop.records == Records()


def test_chores_wait_while_something_else_goes_on(
    qtbot: QtBot, upkeep: Upkeep, session: NearSession, shop: Shop, lanes: Lanes, after: After
) -> None:
    after(upkeep.look_over)
    go = threading.Event()
    session.run(StoreCommand.of(lambda uow, clock: Outcome(go.wait(5))))
    upkeep.do_chores()
    assert upkeep.chore is None
    go.set()
    finish(qtbot, lanes)
    assert shop.records.check is None


def test_soon_after_unlock_the_shop_is_looked_over_and_only_then_backed_up(upkeep: Upkeep) -> None:
    upkeep.begin()
    waits = [timer.remainingTime() for timer in (upkeep._first, upkeep._after_change, upkeep._chores)]
    assert 1_000 < waits[0] < 10_000 < waits[1] < 90_000 < waits[2]


def test_after_the_end_nothing_begins_by_itself(upkeep: Upkeep, session: NearSession, shop: Shop, after: After) -> None:
    upkeep.begin()
    upkeep.end()
    after(lambda: change(session, shop))
    assert not any(timer.isActive() for timer in (upkeep._first, upkeep._after_change, upkeep._hourly, upkeep._chores))
    upkeep.do(Chore.REHEARSAL)
    assert upkeep.chore is None
    after(upkeep.back_up)
    assert len(shop.saved) == 1


def test_a_store_that_was_opened_anew_gets_its_own_upkeep(
    qtbot: QtBot, upkeep: Upkeep, shop: Shop, lanes: Lanes, store: Any, after: After
) -> None:
    after(upkeep.look_over)
    after(upkeep.look_over)
    assert shop.opened == 1
    after(partial(lanes.store.open, lambda: (type(store)(), None)))
    after(upkeep.look_over)
    assert shop.opened == 2
