"""Whom the owner is told about: kept, bounded, taken back, and used by the next scoring."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest
from tests.application.fakes import FakeStore
from tests.application.shelves import FakeClock
from tests.scoring.made_up import shop
from tests.shops import TestShop

from localregulars.application.access import Actor, acting_as
from localregulars.application.execution import execute
from localregulars.application.noticing.alerts import STEP_WEIGHT, absence_parameters, change_alerts
from localregulars.application.noticing.backtest import capacities_for, load_backtest_input, run_backtest
from localregulars.application.noticing.scoring import compute_scores, is_stale, load_scoring_input, store_scores
from localregulars.application.outcome import Changes
from localregulars.domain.alerts import AlertSettings, TellWithin
from localregulars.domain.errors import InputRefusedError, OwnerOnlyError
from localregulars.domain.progress import SilentProgress
from localregulars.domain.signals import SignalCode
from localregulars.domain.staff import Role
from localregulars.scoring.absence import AbsenceParameters
from localregulars.storage.settings import ALERTS, write_setting
from localregulars.storage.unit_of_work import SqlUnitOfWork

LAST = date(2026, 5, 1)
OTHERS = AlertSettings(5, TellWithin.THREE_WEEKS, frozenset({SignalCode.DECLINE, SignalCode.TIME_OF_DAY}))


@pytest.fixture
def made(tmp_path: Path) -> Iterator[TestShop]:
    made = TestShop(tmp_path / "shop")
    yield made
    made.close()


@pytest.fixture
def filled(made: TestShop) -> TestShop:
    """Twelve people over a year, one of whom stopped a month before its end."""
    first = LAST - timedelta(days=420)
    people = [*shop(11, 420, 5, usual=(2.0, 5.0)), list(range(0, 390, 3))]
    for number, days in enumerate(people):
        customer = made.regular(f"T{number}")
        made.visited(customer, [first + timedelta(days=day) for day in sorted(set(days))])
    return made


def alerts(made: TestShop) -> AlertSettings:
    with made.store.unit_of_work() as uow:
        return uow.settings.alerts()


def test_until_something_is_said_the_defaults_hold(made: TestShop) -> None:
    assert alerts(made) == AlertSettings(3, TellWithin.TWO_AND_THREE_WEEKS, frozenset())
    assert absence_parameters(AlertSettings()) == AbsenceParameters()


@pytest.mark.parametrize("within", list(TellWithin))
def test_the_deadlines_are_worth_the_same_together_wherever_they_lie(within: TellWithin) -> None:
    parameters = absence_parameters(AlertSettings(tell_within=within))
    assert parameters.step_weeks == within.weeks
    assert sum(parameters.step_weights) == pytest.approx(STEP_WEIGHT)
    assert replace(parameters, step_weeks=(), step_weights=()) == replace(
        AbsenceParameters(), step_weeks=(), step_weights=()
    )


def test_what_was_said_is_kept_and_can_be_taken_back(made: TestShop) -> None:
    outcome = made.do(partial(change_alerts, alerts=OTHERS))
    assert outcome.changes == Changes.SETTINGS | Changes.SCORES
    made.reopen()
    assert alerts(made) == OTHERS
    with made.store.unit_of_work() as uow:
        assert uow.settings.profile().capacity_per_week == 5
        assert uow.settings.profile().name == "Test shop"
    assert outcome.undo is not None
    made.do(outcome.undo)
    assert alerts(made) == AlertSettings()


def test_the_trail_holds_the_choice_and_nobody(made: TestShop) -> None:
    store = FakeStore(FakeClock(made.clock.now()))
    execute(store, made.clock, partial(change_alerts, alerts=OTHERS))
    said = {"capacity": 5, "tell_within": "three_weeks", "off": "decline,time_of_day"}
    assert store.shelves.audit == [("alerts.changed", None, said)]
    made.do(partial(change_alerts, alerts=OTHERS))


@pytest.mark.parametrize("capacity", [-1, 0, 51])
def test_a_capacity_out_of_bounds_is_refused_and_nothing_changes(made: TestShop, capacity: int) -> None:
    with pytest.raises(InputRefusedError, match="between 1 and 50"):
        made.do(partial(change_alerts, alerts=replace(OTHERS, capacity_per_week=capacity)))
    assert alerts(made) == AlertSettings()


def test_only_the_owner_changes_it(made: TestShop) -> None:
    with acting_as(Actor(Role.STAFF)), pytest.raises(OwnerOnlyError):
        made.do(partial(change_alerts, alerts=OTHERS))


def test_settings_of_a_later_version_are_passed_over(made: TestShop) -> None:
    with made.store.unit_of_work() as uow:
        assert isinstance(uow, SqlUnitOfWork)
        write_setting(uow._session, ALERTS, {"tell_within": "at_once", "silent": ["decline", "mood"], "more": 1})
        uow.commit()
    assert alerts(made) == AlertSettings(silent=frozenset({SignalCode.DECLINE}))


def test_a_change_makes_the_stored_scores_stale(filled: TestShop) -> None:
    with filled.store.unit_of_work() as uow:
        given = load_scoring_input(uow, filled.clock)
    filled.do(store_scores(compute_scores(given, SilentProgress())))
    with filled.store.unit_of_work() as uow:
        assert not is_stale(uow, filled.clock)
    filled.do(partial(change_alerts, alerts=OTHERS))
    with filled.store.unit_of_work() as uow:
        assert is_stale(uow, filled.clock)


# The back-test of a real store


def test_the_last_year_is_tried_with_what_the_owner_set(filled: TestShop) -> None:
    with filled.store.unit_of_work() as uow:
        given = load_backtest_input(uow, filled.clock)
    assert LAST - timedelta(days=3) <= date.fromordinal(given.last) <= LAST
    assert given.last - given.first == 363
    found = run_backtest(given, (3,), SilentProgress())
    assert found.figures[3].regulars == 12
    stopped = (LAST - timedelta(days=420 - 387)).toordinal()
    assert stopped in {alert.last_visit for alert in found.alerts[3]}
    assert found.figures[3].not_yet == 0, "28 days of it are not known yet"
    filled.do(partial(change_alerts, alerts=replace(OTHERS, silent=frozenset({SignalCode.ABSENCE}))))
    with filled.store.unit_of_work() as uow:
        silent = load_backtest_input(uow, filled.clock)
    assert silent.absence.step_weeks == (3.0,)
    assert not any(a.code is SignalCode.ABSENCE for a in run_backtest(silent, (3,), SilentProgress()).alerts[3])


def test_every_step_of_the_slider_is_tried_and_what_is_set_beyond_it() -> None:
    assert capacities_for(AlertSettings(3)) == tuple(range(1, 16))
    assert capacities_for(AlertSettings(20)) == (*range(1, 16), 20)


def test_a_time_in_the_past_is_tried_as_it_was_then(filled: TestShop) -> None:
    first, last = LAST - timedelta(days=150), LAST - timedelta(days=60)
    with filled.store.unit_of_work() as uow:
        whole = load_backtest_input(uow, filled.clock, first=first)
        part = load_backtest_input(uow, filled.clock, first=first, last=last)
    alerts_of_all, alerts_of_part = (run_backtest(g, (3,), SilentProgress()).alerts[3] for g in (whole, part))
    assert alerts_of_part == tuple(a for a in alerts_of_all if a.day <= last.toordinal())


def test_nobody_without_consent_is_looked_at(made: TestShop) -> None:
    with made.store.unit_of_work() as uow:
        given = load_backtest_input(uow, made.clock)
    assert len(given.history.customer_ids) == 0
    assert run_backtest(given, (3,), SilentProgress()).figures[3].days == 0
