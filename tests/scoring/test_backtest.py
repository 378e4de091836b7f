"""Trying the alert policy on the past: what the program would have done, with nothing of what came later."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.scoring.made_up import START, customers_lists, every_day, history_of, shop, totals_of

from localregulars.domain.check_in import CheckIn
from localregulars.domain.errors import CancelledError
from localregulars.domain.ids import CheckInId, CustomerId
from localregulars.domain.progress import SilentProgress
from localregulars.domain.signals import SignalCode
from localregulars.scoring import engine
from localregulars.scoring.absence import AbsenceParameters
from localregulars.scoring.backtest import Backtest, BacktestInput, backtest
from localregulars.scoring.basis import fits
from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.hindsight import SPANS, Alert, Hindsight, WhatCame, in_hindsight
from localregulars.scoring.records import NO_VISITS, ScoringInput, ScoringResult, StoredStates
from localregulars.scoring.rhythm import VisitDays

seeds = st.integers(0, 10_000)
Days = list[list[int]]
CHANGES = frozenset(code for code in SignalCode if code.is_change)


def tried(customers: Days, first: int, last: int, capacities: tuple[int, ...] = (3,), **more: object) -> Backtest:
    """A back-test of made-up customers in a shop that is open every day until the newest day of theirs.

    Of absences alone unless `silent` says otherwise: looking for changes takes longer.
    """
    newest = max((day for days in customers for day in days), default=0)
    history, totals = history_of(customers), every_day(newest)
    input_ = BacktestInput(START + first, START + last, history, totals, silent=CHANGES)
    return backtest(replace(input_, **more), capacities, SilentProgress())  # type: ignore[arg-type]


def opened(found: Backtest, capacity: int = 3) -> list[tuple[int, int]]:
    """Customers (from 0) and the days after `START` on which they were put into the queue."""
    return [(a.position, a.day - START) for a in found.alerts[capacity]]


def as_it_happens(
    customers: Days, first: int, last: int, capacity: int, silent: frozenset[SignalCode] = frozenset()
) -> list[tuple[int, int]]:
    """The same by living through it: a scoring each day that knows that day alone and goes on from the one before."""
    check_ins: list[CheckIn] = []
    stored: StoredStates | None = None
    for day in range(first, last + 1):
        open_days = OpenDays.of(every_day(day), START + day)
        if stored is None or not fits(stored.parameters, open_days, START + day, silent=silent):
            known, stored = history_of([[d for d in days if d <= day] for days in customers]), None
        else:
            today = history_of([[d for d in days if d == day] for days in customers])
            known, stored = NO_VISITS, replace(stored, later=today)
        given_ = ScoringInput(START + day, capacity, open_days, known, stored=stored, check_ins=tuple(check_ins))
        result = engine.compute(replace(given_, silent=silent), SilentProgress())
        closing = {c.check_in_id: c.closed(because, at_noon(day)) for c, because in result.to_close}
        check_ins = [closing.get(c.check_in_id, c) for c in check_ins]
        check_ins += [
            CheckIn(CheckInId(len(check_ins) + n), CustomerId(c.customer_id), c.opened_day, c.last_visit_day, c.signals)
            for n, c in enumerate(result.to_open, start=1)
        ]
        stored = _stored(stored, result)
    return sorted((c.customer_id - 1, c.opened_day.toordinal() - START) for c in check_ins)


def _stored(before: StoredStates | None, result: ScoringResult) -> StoredStates:
    """What is kept for the next day: the states made today, and those of everybody who did not come."""
    ids, states = result.state_ids, result.states
    if before is not None:
        old = ~np.isin(before.customer_ids, ids)
        ids = np.concatenate([before.customer_ids[old], ids])
        states = np.concatenate([before.states[old], states])
    order = np.argsort(ids)
    return StoredStates(ids[order], states[order], result.parameters, NO_VISITS)


def at_noon(day: int) -> datetime:
    return datetime.fromordinal(START + day).replace(tzinfo=UTC)


@pytest.mark.slow
def test_it_says_what_the_program_would_have_done_day_by_day() -> None:
    customers = shop(30, 365, 0)
    lived = [o for o in as_it_happens(customers, 244, 365, 2, CHANGES) if o[1] >= 304]
    found = tried(customers, 304, 365, (2,))
    assert len(lived) >= 3
    assert sorted(opened(found, 2)) == lived


@settings(max_examples=8, deadline=None)
@given(seeds, st.integers(0, 70), st.integers(1, 4))
def test_no_alert_knows_the_future(seed: int, until: int, capacity: int) -> None:
    customers = shop(20, 340, seed)
    cut = max(d for days in customers for d in days if d <= 270 + until)  # nothing is said of a day without visits
    whole = opened(tried(customers, 260, 340, (capacity,)), capacity)
    known = [[d for d in days if d <= cut] for days in customers]
    short = opened(tried(known, 260, cut, (capacity,)), capacity)
    assert short == [o for o in whole if o[1] <= cut]


@settings(max_examples=5, deadline=None)
@given(seeds)
def test_never_more_than_the_capacity_in_any_seven_days(seed: int) -> None:
    found = tried(shop(25, 380, seed), 240, 380, (1, 2, 3, 9))
    for capacity, alerts in found.alerts.items():
        days = np.array([a.day for a in alerts])
        assert all(np.sum((days > day - 7) & (days <= day)) <= capacity for day in days)
        figures = found.figures[capacity]
        assert sum(figures.by_week) == figures.check_ins == len(alerts)


@settings(max_examples=5, deadline=None)
@given(seeds)
@example(2426)
def test_a_greater_capacity_never_gives_fewer(seed: int) -> None:
    """From the first day on: who is told of earlier with a greater capacity may be so before a later beginning."""
    found = tried(shop(25, 380, seed), 0, 380, (1, 2, 3, 9))
    counts = [found.figures[capacity].check_ins for capacity in sorted(found.figures)]
    assert counts == sorted(counts)


@settings(max_examples=3, deadline=None)
@given(seeds)
def test_a_capacity_alone_says_the_same_as_among_others(seed: int) -> None:
    customers = shop(25, 400, seed)
    together, alone = tried(customers, 250, 400, (1, 3, 12)), tried(customers, 250, 400, (3,))
    assert together.alerts[3] == alone.alerts[3]
    assert together.figures[3] == alone.figures[3]


def changing(seed: int) -> Days:
    """A lively shop in which six people come half as often after a year, one after the other."""
    customers = shop(30, 400, seed)
    for i in range(6):
        customers[i] = [day for n, day in enumerate(customers[i]) if day < 290 + 5 * i or n % 2]
    return customers


@pytest.mark.slow
def test_of_those_who_changed_it_tells_about_as_many_as_the_program_would_have_and_mostly_the_same() -> None:
    customers = changing(1)
    lived = as_it_happens(customers, 290, 400, 3)
    found = tried(customers, 300, 400, silent=frozenset())
    people, told = {who for who, day in lived if day >= 300}, {who for who, _ in opened(found)}
    assert found.figures[3].by_signal[SignalCode.DECLINE] >= 2
    assert len(people & told) >= 0.7 * len(people | told)
    assert abs(len([day for _, day in lived if day >= 300]) - found.figures[3].check_ins) <= 4


def test_what_it_tells_of_changes_knows_no_future_either() -> None:
    customers = changing(1)
    whole = opened(tried(customers, 300, 400, silent=frozenset()))
    for cut in (331, 364):
        known = [[d for d in days if d <= cut] for days in customers]
        assert opened(tried(known, 300, cut, silent=frozenset())) == [o for o in whole if o[1] <= cut]
    assert [o for o in whole if o[1] <= 364]


def test_changes_alone_stay_within_their_share_and_absences_come_first() -> None:
    customers = changing(2)
    both = tried(customers, 300, 400, (1, 3), silent=frozenset())
    alone = tried(customers, 300, 400, (1, 3), silent=frozenset({SignalCode.ABSENCE}))
    for capacity, alerts in alone.alerts.items():
        days = np.array([a.day for a in alerts])
        assert {a.code for a in alerts} <= CHANGES
        assert all(np.sum((days > day - 7) & (days <= day)) <= math.ceil(capacity / 3) for day in days)
        days = np.array([a.day for a in both.alerts[capacity]])
        assert all(np.sum((days > day - 7) & (days <= day)) <= capacity for day in days)
    assert alone.figures[3].check_ins
    assert alone.figures[3].judged == 0


@settings(max_examples=25, deadline=None)
@given(customers_lists(), st.integers(-50, 900), st.integers(-50, 900))
def test_whatever_is_in_the_shop_it_has_an_answer(customers: Days, first: int, last: int) -> None:
    history = history_of(customers)
    given_ = BacktestInput(START + first, START + last, history, totals_of(history))
    given_ = replace(given_, silent=frozenset() if first % 5 == 0 else CHANGES)
    found = backtest(given_, (1, 3), SilentProgress())
    for figures in found.figures.values():
        assert figures.days >= 0
        assert sum(figures.by_week) == figures.check_ins
        assert 0 <= figures.judged <= figures.check_ins
        assert list(figures.came_back.values()) == sorted(figures.came_back.values())
        assert figures.came_back[28] + figures.not_yet <= figures.judged


def test_an_empty_shop_has_figures_of_nothing() -> None:
    found = tried([], 0, 300)
    assert found.figures[3] == Hindsight(3, START, START - 1, 0)
    assert not found.figures[3].is_long_enough
    assert found.figures[3].a_week == 0


LEAVER = [list(range(0, 240, 3)), *shop(30, 330, 5)]


def alert_of_the_leaver(found: Backtest) -> Alert | None:
    return next((a for a in found.alerts[3] if a.position == 0), None)


def test_whoever_left_is_told_of_once_with_the_numbers_of_that_day() -> None:
    found = tried(LEAVER, 200, 330)
    alert = alert_of_the_leaver(found)
    assert alert is not None
    assert [a.position for a in found.alerts[3]].count(0) == 1
    assert alert.last_visit == START + 237
    assert alert.silent_days == alert.day - alert.last_visit
    assert alert.usual_tenths == 31
    assert 7 <= alert.silent_days <= 21
    assert found.figures[3].not_yet == 1


def test_what_the_owner_set_is_used() -> None:
    without = tried(LEAVER, 200, 330, silent=frozenset(SignalCode))
    assert (without.figures[3].check_ins, without.figures[3].days) == (0, 130)
    assert alert_of_the_leaver(tried(LEAVER, 200, 330, never={1})) is None


def test_whoever_wants_to_be_told_within_two_weeks_is_told_of_more_people_by_then() -> None:
    customers = shop(120, 420, 3, usual=(3, 7))
    in_time = []
    for weeks in (2.0, 3.0):
        absence = replace(AbsenceParameters(), step_weeks=(weeks,), step_weights=(0.3,))
        alerts = tried(customers, 240, 420, (1,), absence=absence).alerts[1]
        in_time.append(sum(a.silent_days <= 14 for a in alerts))
    assert in_time[0] > in_time[1]


def test_an_announced_absence_delays_the_question_and_one_noted_after_it_lets_it_be_asked_anew() -> None:
    plain = alert_of_the_leaver(tried(LEAVER, 200, 330))
    assert plain is not None
    during = alert_of_the_leaver(tried(LEAVER, 200, 330, away=[(1, START + 238, START + 257)]))
    assert during is not None
    assert during.day == plain.day + 20
    after = tried(LEAVER, 200, 330, away=[(1, plain.day + 3, plain.day + 12)])
    days = [a.day for a in after.alerts[3] if a.position == 0]
    assert days[0] == plain.day
    assert len(days) == 2
    assert days[1] > plain.day + 12


def test_closed_days_count_for_nothing() -> None:
    closed = frozenset(range(START + 238, START + 252))
    alert, plain = (alert_of_the_leaver(tried(LEAVER, 200, 330, closed=c)) for c in (closed, frozenset[int]()))
    assert alert is not None
    assert plain is not None
    assert alert.day >= plain.day + 14
    assert alert.silent_days == alert.day - alert.last_visit - 14


def test_while_everybody_is_missing_nobody_is_told_of() -> None:
    many = [list(range(n % 2, 300, 2)) for n in range(60)]
    many = [[d for d in days if not 250 <= d < 262] for days in many]
    found = tried(many, 200, 299, (9,), totals=every_day(299))
    assert not [a for a in found.alerts[9] if START + 255 <= a.day < START + 262]


def test_it_can_be_stopped_and_says_how_far_it_is() -> None:
    said: list[tuple[int, int]] = []

    class Impatient:
        def report(self, done: int, total: int) -> None:
            said.append((done, total))

        def raise_if_cancelled(self) -> None:
            if len(said) >= 5:
                raise CancelledError

    given_ = BacktestInput(START + 100, START + 330, history_of(LEAVER), every_day(330), silent=CHANGES)
    with pytest.raises(CancelledError):
        backtest(given_, (1, 2, 3), Impatient())
    assert [done for done, _ in said] == sorted(done for done, _ in said)
    assert len({total for _, total in said}) == 1


# What came of them


def judged(
    days: Days, alerts: list[tuple[int, int]], newest: int, asked: dict[int, list[int]] | None = None
) -> Hindsight:
    """The figures of alerts (customer, day) with a last visit the day before each."""
    blank = Hindsight(3, 0, 69, 5)
    visits = VisitDays.of(history_of(days), START + newest)
    visits = VisitDays(visits.customer_ids, visits.offsets, visits.days - START)
    made = [Alert(who, day, SignalCode.ABSENCE, day - 1, 6, 20) for who, day in alerts]
    return in_hindsight(blank, made, WhatCame.of(visits), asked or {}, newest)


def test_who_came_back_is_counted_by_the_days_since_the_alert() -> None:
    days = [[1, 23], [1, 24], [1, 34, 300], [1, 49], [1]]
    figures = judged(days, [(0, 20), (1, 20), (2, 20), (3, 20), (4, 20)], 60)
    assert figures.came_back == {3: 1, 7: 2, 14: 3, 28: 3}
    assert (figures.judged, figures.not_yet, figures.asked) == (5, 1, 0)
    assert figures.by_week == (0, 0, 5, 0, 0, 0, 0, 0, 0, 0)
    assert (figures.median_days, figures.median_gaps) == (6, 3)
    assert figures.tenths(3) == 2
    assert not figures.is_enough


def test_whoever_is_not_known_for_28_days_and_whoever_was_asked_is_not_judged() -> None:
    days = [[1, 23], [1, 25], [1, 25]]
    figures = judged(days, [(0, 33), (1, 20), (2, 20)], 60, {1: [22], 2: [26]})
    assert (figures.check_ins, figures.judged, figures.asked) == (3, 1, 1)
    assert figures.came_back == dict.fromkeys(SPANS, 0) | {7: 1, 14: 1, 28: 1}


def test_changes_are_counted_as_check_ins_and_not_as_absences() -> None:
    blank = Hindsight(3, 0, 69, 5)
    visits = VisitDays(np.array([1]), np.array([0, 2]), np.array([1, 22]))
    change = Alert(0, 20, SignalCode.DECLINE, 19)
    figures = in_hindsight(blank, [change], WhatCame.of(visits), {}, 69)
    assert (figures.check_ins, figures.judged, figures.median_days) == (1, 0, None)
    assert figures.by_signal == {SignalCode.DECLINE: 1}
    assert figures.a_week == pytest.approx(0.1)


def test_opening_days_of_a_week_are_those_known_then() -> None:
    newest = START + 330
    totals = every_day(330)
    seldom = replace(totals, visits=np.where((totals.days % 7 > 1) | (totals.days < START + 200), 20, 0))
    given_ = BacktestInput(START + 260, newest, history_of(LEAVER), seldom)
    assert given_.open_days(START + 180).per_week() == 7
    assert given_.open_days(newest).per_week() < 7
    assert np.array_equal(given_.open_days(START + 180).counts, OpenDays.of(seldom, START + 180).counts)


def test_changes_of_those_who_did_not_agree_to_that_are_not_tried_either() -> None:
    customers = changing(2)
    everybody = tried(customers, 300, 400, silent=frozenset())
    asked = {position for position, _ in opened(everybody)} & {
        a.position for a in everybody.alerts[3] if a.code is not SignalCode.ABSENCE
    }
    others = np.array([n + 1 for n in range(len(customers)) if n not in asked])
    found = tried(customers, 300, 400, silent=frozenset(), changes_of=others)
    assert asked
    assert not {a.position for a in found.alerts[3] if a.code is not SignalCode.ABSENCE} & asked
