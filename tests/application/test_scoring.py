"""Scoring as use cases: what is stored, what is left alone, what is replayed."""

from __future__ import annotations

import json
import pickle
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import numpy as np
import pytest
from tests.application.fakes import FakeStore
from tests.application.shelves import FakeClock
from tests.scoring.made_up import Elsewhere, shop

from localregulars.application.execution import execute
from localregulars.application.noticing import scoring
from localregulars.application.noticing.away import note_away
from localregulars.application.noticing.scoring import (
    compute_scores,
    day_to_judge,
    is_stale,
    load_scoring_input,
    queue_as_of,
    rescore_customer,
    store_scores,
    takes_long,
)
from localregulars.application.noticing.today import today_view
from localregulars.application.shop.open_days import (
    HolidayCalendar,
    holidays_to_look_up,
    keep_holidays,
    public_holidays,
)
from localregulars.application.visits.by_hand import record_visit
from localregulars.domain.check_in import ClosedBecause
from localregulars.domain.consent import Purpose
from localregulars.domain.errors import CancelledError
from localregulars.domain.ids import CustomerId
from localregulars.domain.progress import SilentProgress
from localregulars.domain.visits import Visit, VisitSource
from localregulars.scoring import look_back
from localregulars.scoring.records import ScoringResult

FIRST = date(2024, 1, 1)
STOPPED = 237
JUDGED = FIRST + timedelta(days=251)


class Stopped:
    """A token of somebody who has lost patience."""

    def report(self, done: int, total: int) -> None:
        """Nobody looks."""

    def raise_if_cancelled(self) -> None:
        msg = "stopped"
        raise CancelledError(msg)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(datetime(2024, 9, 10, 12, tzinfo=UTC))


@pytest.fixture
def store(clock: FakeClock) -> FakeStore:
    """Thirty people who come, the last of them until day `STOPPED`; the newest visit known is that of `JUDGED`."""
    store = FakeStore(clock)
    for n, days in enumerate(shop(30, 252, 5)):
        store.add_regular((FIRST + timedelta(days=d) for d in sorted(set(days))), till_id=f"T{n}")
    store.add_regular((FIRST + timedelta(days=d) for d in range(0, STOPPED + 1, 3)), till_id="MISSING")
    return store


def run(store: FakeStore, clock: FakeClock, as_of: date | None = None) -> ScoringResult:
    with store.unit_of_work() as uow:
        given = load_scoring_input(uow, clock, as_of)
    result = compute_scores(given, SilentProgress())
    execute(store, clock, store_scores(result))
    return result


def in_queue(store: FakeStore, clock: FakeClock) -> list[str]:
    with store.unit_of_work() as uow:
        return [card.till_id for card in today_view(uow, clock).cards]


def test_whoever_stopped_coming_is_in_the_queue_and_scoring_again_changes_nothing(
    store: FakeStore, clock: FakeClock
) -> None:
    with store.unit_of_work() as uow:
        assert is_stale(uow, clock)
        assert day_to_judge(uow, clock) == JUDGED
    run(store, clock)
    assert "MISSING" in in_queue(store, clock)
    before = store.shelves
    with store.unit_of_work() as uow:
        assert not is_stale(uow, clock)
    again = run(store, clock)
    assert not len(again.state_ids)
    assert store.shelves.check_ins == before.check_ins
    assert store.shelves.scores == before.scores
    assert store.shelves.states == before.states


def test_the_first_queue_is_the_one_that_a_replay_gives(store: FakeStore, clock: FakeClock) -> None:
    with store.unit_of_work() as uow:
        replayed = queue_as_of(uow, clock, FIRST + timedelta(days=252))
        assert not uow.check_ins.not_closed()
    run(store, clock)
    with store.unit_of_work() as uow:
        stored = today_view(uow, clock)
    assert [(c.till_id, c.since, c.last_visit, c.signals) for c in replayed.cards] == [
        (c.till_id, c.since, c.last_visit, c.signals) for c in stored.cards
    ]
    assert replayed.as_of == stored.as_of


def test_a_replay_of_the_past_stores_nothing_and_stays_the_same_when_more_is_known(
    store: FakeStore, clock: FakeClock
) -> None:
    day = FIRST + timedelta(days=245)
    with store.unit_of_work() as uow:
        before = queue_as_of(uow, clock, day)
        uow.commit()
    assert store.shelves.parameters is None
    run(store, clock)
    customer = next(iter(store.shelves.details))
    execute(store, clock, lambda uow, clock: record_visit(uow, clock, customer_id=customer))
    with store.unit_of_work() as uow:
        assert queue_as_of(uow, clock, day) == before


def test_scoring_a_past_day_keeps_scores_but_neither_states_nor_check_ins(store: FakeStore, clock: FakeClock) -> None:
    result = run(store, clock, FIRST + timedelta(days=245))
    assert result.is_past
    assert store.shelves.scored_day == FIRST + timedelta(days=245)
    assert not store.shelves.states
    assert not store.shelves.check_ins
    with store.unit_of_work() as uow:
        assert is_stale(uow, clock)


def test_a_visit_ends_the_silence_at_once_and_only_that_person_is_computed_anew(
    store: FakeStore, clock: FakeClock
) -> None:
    run(store, clock)
    with store.unit_of_work() as uow:
        missing = uow.customers.find_by_till_id("MISSING")
    assert missing is not None
    execute(store, clock, lambda uow, clock: record_visit(uow, clock, customer_id=missing))
    execute(store, clock, lambda uow, clock: rescore_customer(uow, clock, customer_id=missing))
    assert "MISSING" not in in_queue(store, clock)
    assert all(s.customer_id != missing for s in store.shelves.scores)
    result = run(store, clock)
    assert result.state_ids.tolist() == [missing]
    assert all(b is not ClosedBecause.SIGN_OF_LIFE for c, b in result.to_close if c.customer_id == missing)


def test_an_import_closes_the_check_in_of_whoever_came(store: FakeStore, clock: FakeClock) -> None:
    run(store, clock)
    with store.unit_of_work() as uow:
        missing = uow.customers.find_by_till_id("MISSING")
        assert missing is not None
        uow.visits.add(Visit(missing, clock.now() - timedelta(days=1), VisitSource.IMPORT), date(2024, 9, 9), 720)
        uow.commit()
    run(store, clock)
    closed = [c for c in store.shelves.check_ins.values() if c.customer_id == missing]
    assert [c.closed_because for c in closed] == [ClosedBecause.SIGN_OF_LIFE]


def test_a_scoring_takes_long_where_tens_of_thousands_of_visits_have_no_states(
    store: FakeStore, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    with store.unit_of_work() as uow:
        anew = load_scoring_input(uow, clock)
    assert not takes_long(anew)
    monkeypatch.setattr(scoring, "LONG_FROM_VISITS", len(anew.history.visits))
    assert takes_long(anew)
    run(store, clock)
    with store.unit_of_work() as uow:
        assert not takes_long(load_scoring_input(uow, clock))


def test_scores_are_the_same_when_what_is_given_and_made_comes_from_another_process(
    store: FakeStore, clock: FakeClock
) -> None:
    with store.unit_of_work() as uow:
        given = load_scoring_input(uow, clock)
    here = compute_scores(given, SilentProgress())
    arrived = pickle.loads(pickle.dumps(given))  # noqa: S301  (our own bytes)
    there = pickle.loads(pickle.dumps(compute_scores(arrived, SilentProgress())))  # noqa: S301
    assert np.array_equal(there.states, here.states)
    assert (there.scores, there.to_open, there.guard) == (here.scores, here.to_open, here.guard)
    assert there.parameters == here.parameters


def test_a_withdrawal_while_scores_are_computed_wins(store: FakeStore, clock: FakeClock) -> None:
    with store.unit_of_work() as uow:
        given = load_scoring_input(uow, clock)
        missing = uow.customers.find_by_till_id("MISSING")
    result = compute_scores(given, SilentProgress())
    assert missing is not None
    assert missing in {c.customer_id for c in result.to_open}
    store.withdraw(missing, Purpose.MONITORING)
    execute(store, clock, store_scores(result))
    assert missing not in store.shelves.states
    assert all(c.customer_id != missing for c in store.shelves.check_ins.values())
    assert all(s.customer_id != missing for s in store.shelves.scores)


def test_a_visit_while_scores_are_computed_wins(store: FakeStore, clock: FakeClock) -> None:
    with store.unit_of_work() as uow:
        given = load_scoring_input(uow, clock)
        missing = uow.customers.find_by_till_id("MISSING")
    result = compute_scores(given, SilentProgress())
    assert missing is not None
    execute(store, clock, lambda uow, clock: record_visit(uow, clock, customer_id=missing))
    execute(store, clock, store_scores(result))
    assert "MISSING" not in in_queue(store, clock)
    assert missing not in store.shelves.states
    with store.unit_of_work() as uow:
        assert is_stale(uow, clock)


def test_an_away_note_keeps_somebody_out_until_it_is_over(store: FakeStore, clock: FakeClock) -> None:
    run(store, clock)
    with store.unit_of_work() as uow:
        missing = uow.customers.find_by_till_id("MISSING")
    assert missing is not None
    execute(store, clock, lambda uow, clock: note_away(uow, clock, customer_id=missing, last_day=date(2024, 9, 30)))
    run(store, clock)
    assert "MISSING" not in in_queue(store, clock)


def test_nobody_who_did_not_agree_is_looked_at(clock: FakeClock) -> None:
    store = FakeStore(clock)
    store.add_regular((FIRST + timedelta(days=d) for d in range(0, 200, 2)), scorable=False)
    with store.unit_of_work() as uow:
        given = load_scoring_input(uow, clock)
        assert not len(given.history.customer_ids)
        assert queue_as_of(uow, clock, date(2024, 9, 1)).cards == ()
    assert run(store, clock).scores == ()


def test_an_empty_shop_has_an_empty_queue(clock: FakeClock) -> None:
    store = FakeStore(clock)
    assert run(store, clock).to_open == ()
    with store.unit_of_work() as uow:
        assert not is_stale(uow, clock)
        assert queue_as_of(uow, clock, date(2024, 9, 1)).data_until is None


def test_another_core_gets_ready_while_visits_are_read_where_nothing_is_stored(
    store: FakeStore, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    with store.unit_of_work() as uow:
        given = load_scoring_input(uow, clock, beside=(small := Elsewhere()))
    assert not small.ready
    for least, is_worth_it in ((len(given.history.visits), True), (len(given.history.visits) + 1, False)):
        monkeypatch.setattr(look_back, "LEAST_BESIDE", least)
        with store.unit_of_work() as uow:
            load_scoring_input(uow, clock, beside=(anew := Elsewhere()))
        assert bool(anew.ready) is is_worth_it
    monkeypatch.setattr(look_back, "LEAST_BESIDE", 0)
    run(store, clock)
    with store.unit_of_work() as uow:
        load_scoring_input(uow, clock, beside=(a_day := Elsewhere()))
    assert not a_day.ready


def test_a_cancelled_computation_ends_and_leaves_nothing(store: FakeStore, clock: FakeClock) -> None:
    with store.unit_of_work() as uow:
        given = load_scoring_input(uow, clock)
    with pytest.raises(CancelledError):
        compute_scores(given, Stopped())
    assert store.shelves.scored_day is None


def test_audit_lines_hold_counts_and_codes_only(store: FakeStore, clock: FakeClock) -> None:
    run(store, clock)
    actions = {action for action, _, _ in store.shelves.audit}
    assert {"scoring.stored", "check_in.opened"} <= actions
    assert all("MISSING" not in str(numbers) for _, _, numbers in store.shelves.audit)


def test_holidays_come_from_the_country_and_an_unknown_one_has_none() -> None:
    assert date(2024, 12, 25).toordinal() in public_holidays("GB", 2024, 2024)
    assert public_holidays("", 2024, 2024) == frozenset()
    assert public_holidays("XX", 2024, 2024) == frozenset()


def test_holidays_that_a_process_of_its_own_has_looked_up_are_not_looked_up_again(
    store: FakeStore, clock: FakeClock
) -> None:
    store.shelves.profile = replace(store.shelves.profile, country="AQ")  # of which the rules know nothing
    with store.unit_of_work() as uow:
        judged = day_to_judge(uow, clock)
        wanted = holidays_to_look_up(uow, judged)
        assert wanted is not None
        assert wanted.country == "AQ"
        keep_holidays(wanted, frozenset({judged.toordinal() - 1}))
        assert holidays_to_look_up(uow, judged) is None
    run(store, clock)
    assert store.shelves.parameters is not None
    assert store.shelves.parameters[1]["holidays"] == [*wanted, [judged.toordinal() - 1]]


def test_a_shop_without_a_country_or_with_its_holidays_kept_looks_nothing_up(
    store: FakeStore, clock: FakeClock
) -> None:
    with store.unit_of_work() as uow:
        assert holidays_to_look_up(uow, day_to_judge(uow, clock)) is None
    store.shelves.profile = replace(store.shelves.profile, country="GB")
    run(store, clock)
    with store.unit_of_work() as uow:
        assert holidays_to_look_up(uow, day_to_judge(uow, clock)) is None


def test_holidays_once_looked_up_are_kept_with_the_parameters(store: FakeStore, clock: FakeClock) -> None:
    store.shelves.profile = replace(store.shelves.profile, country="GB")
    run(store, clock)
    assert store.shelves.parameters is not None
    kept = json.loads(json.dumps(store.shelves.parameters[1]))
    first, last = date(2024, 1, 1), date(2024, 9, 8)
    found = HolidayCalendar.of("GB", first, last, kept)
    assert date(2024, 12, 25).toordinal() in found.days
    marked = {"holidays": ["GB", 2024, 2024, [1]]}
    assert HolidayCalendar.of("GB", first, last, marked).days == {1}
    assert HolidayCalendar.of("FR", first, last, marked).days != {1}
    assert HolidayCalendar.of("GB", first, date(2025, 1, 1), marked).days != {1}


def test_a_customer_id_without_visits_is_no_trouble(clock: FakeClock) -> None:
    store = FakeStore(clock)
    nobody = store.add_regular(())
    run(store, clock)
    outcome = execute(store, clock, lambda uow, clock: rescore_customer(uow, clock, customer_id=CustomerId(nobody)))
    assert outcome.value is None
