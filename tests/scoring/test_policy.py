"""The alert policy: capacity, one silence one check-in, away notes, lessons, freshness."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.scoring.made_up import START, every_day, history_of, score, scoring_input, shop

from localregulars.domain.check_in import CheckIn, ClosedBecause
from localregulars.domain.ids import CheckInId, CustomerId
from localregulars.scoring.absence import AbsenceParameters, table
from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.circumstances import Circumstances
from localregulars.scoring.policy import Asked, Policy
from localregulars.scoring.records import ScoringInput, ScoringResult
from localregulars.scoring.rhythm import VisitDays
from localregulars.scoring.rhythms_anew import rebuild
from localregulars.scoring.thresholds import RARE_CHANCE, GapLedger

seeds = st.integers(0, 10_000)


def live(customers: list[list[int]], first: int, last: int, capacity: int) -> tuple[list[CheckIn], list[ScoringResult]]:
    """Score day after day as a shop does, keeping check-ins in a list; nobody answers any."""
    check_ins: list[CheckIn] = []
    results = []
    for day in range(first, last + 1):
        history = history_of([[d for d in days if d <= day] for days in customers])
        given = scoring_input(history, day, capacity, every_day(day))
        result = score(replace(given, check_ins=tuple(check_ins)))
        results.append(result)
        closing = {c.check_in_id: because for c, because in result.to_close}
        check_ins = [
            replace(c, closed_because=closing[c.check_in_id], state=c.state.CLOSED) if c.check_in_id in closing else c
            for c in check_ins
        ]
        for new in result.to_open:
            number = CheckInId(len(check_ins) + 1)
            check_ins.append(
                CheckIn(number, CustomerId(new.customer_id), new.opened_day, new.last_visit_day, new.signals)
            )
    return check_ins, results


@settings(max_examples=5, deadline=None)
@given(seeds, st.integers(1, 4))
def test_never_more_than_the_capacity_in_any_seven_days_and_one_silence_gives_one_check_in(
    seed: int, capacity: int
) -> None:
    check_ins, _ = live(shop(25, 330, seed), 270, 330, capacity)
    opened = sorted(c.opened_day for c in check_ins)
    for day in opened:
        assert sum(day <= other < day + timedelta(days=7) for other in opened) <= capacity
    silences = [(c.customer_id, c.last_visit_day) for c in check_ins]
    assert len(silences) == len(set(silences))


@settings(max_examples=5, deadline=None)
@given(seeds)
def test_a_check_in_closes_with_the_next_visit_and_not_before_it_or_four_weeks(seed: int) -> None:
    customers = shop(20, 330, seed)
    check_ins, results = live(customers, 280, 330, 3)
    for check_in in check_ins:
        closed = [(r.as_of, b) for r in results for c, b in r.to_close if c.check_in_id == check_in.check_in_id]
        visits = [START + d for d in customers[check_in.customer_id - 1]]
        came = min((d for d in visits if d > check_in.opened_day.toordinal()), default=10**9)
        ends = min(came, check_in.lapses_on.toordinal())
        expected = ClosedBecause.SIGN_OF_LIFE if came <= check_in.lapses_on.toordinal() else ClosedBecause.LAPSED
        assert closed == ([(date.fromordinal(ends), expected)] if ends <= START + 330 else [])


@settings(max_examples=10, deadline=None)
@given(seeds)
def test_the_replayed_queue_of_a_day_does_not_know_what_came_later(seed: int) -> None:
    customers = shop(30, 360, seed)
    cut = [[d for d in days if d <= 300] for days in customers]
    whole = score(scoring_input(history_of(customers), 300, 3, every_day(360), changes=True))
    short = score(scoring_input(history_of(cut), 300, 3, every_day(300), changes=True))
    assert whole.to_open == short.to_open
    assert whole.scores == short.scores
    assert whole.guard == short.guard


def leaver(days: int = 240, usual: int = 3) -> list[list[int]]:
    """One who came every third day and then no more, among others who go on."""
    return [list(range(0, days, usual)), *shop(30, 330, 5)]


def queue(as_of: int, **known: object) -> dict[int, date]:
    """The replayed queue of the leaver's shop: customer and day of opening."""
    given = scoring_input(history_of(leaver()), as_of, 3, every_day(330))
    return {c.customer_id: c.opened_day for c in score(replace(given, **known)).to_open}  # type: ignore[arg-type]


def test_whoever_stops_coming_is_in_the_queue_for_four_weeks_and_not_for_ever() -> None:
    days = [day for day in range(240, 331) if 1 in queue(day)]
    assert days
    assert days == list(range(days[0], days[0] + 28))
    assert 7 <= days[0] - 237 <= 21


def test_an_away_note_takes_somebody_out_and_only_delays_the_question() -> None:
    first = next(day for day in range(240, 331) if 1 in queue(day))
    note = [(1, START + 238, START + 257)]
    assert all(1 not in queue(day, away=note) for day in range(240, 258))
    assert next(day for day in range(240, 331) if 1 in queue(day, away=note)) == first + 20


def test_whoever_stays_away_longer_than_announced_is_asked_about_again() -> None:
    history, note = history_of(leaver()), [(1, START + 256, START + 275)]
    given = scoring_input(history, 255, 3, every_day(330))
    opened = next(c for c in score(given).to_open if c.customer_id == 1)
    asked = CheckIn(CheckInId(1), CustomerId(1), opened.opened_day, opened.last_visit_day, opened.signals)
    noted = asked.closed(ClosedBecause.AWAY_NOTE, datetime(2020, 1, 1, tzinfo=UTC))
    wrong = asked.closed(ClosedBecause.WRONG, datetime(2020, 1, 1, tzinfo=UTC))

    def is_asked_again(day: int, before: CheckIn) -> bool:
        later = replace(scoring_input(history, day, 3, every_day(330)), check_ins=(before,), away=note)
        return any(c.customer_id == 1 for c in score(later).to_open)

    assert not any(is_asked_again(day, noted) for day in range(256, 276))
    assert is_asked_again(276, noted)
    assert not is_asked_again(276, wrong)


def test_a_sign_of_life_begins_the_silence_anew() -> None:
    first = next(day for day in range(240, 331) if 1 in queue(day))
    seen = {1: START + first + 1}
    assert 1 in queue(first, signs=seen)
    assert 1 not in queue(first + 1, signs=seen)
    assert next(d for d in range(first + 1, 331) if 1 in queue(d, signs=seen)) == first + 1 + (first - 237)


def test_a_lesson_makes_patient_until_it_ends_and_never_means_never() -> None:
    first = next(day for day in range(240, 331) if 1 in queue(day))
    silence = first - 237
    taught = {1: (silence + 3, START + 400)}
    assert next(d for d in range(240, 331) if 1 in queue(d, lessons=taught)) == first + 4
    assert 1 in queue(first, lessons={1: (silence + 3, START + 100)})
    assert all(1 not in queue(day, never={1}) for day in range(240, 331, 5))


def test_without_capacity_nobody_is_asked_about() -> None:
    assert not score(scoring_input(history_of(leaver()), 255, 0, every_day(330))).to_open


def test_the_most_urgent_come_first_and_the_others_wait() -> None:
    history = history_of([*[list(range(0, 240, 3)) for _ in range(8)], *shop(200, 330, 5)])
    open_days = OpenDays.of(every_day(330), START + 330)
    known = Circumstances.of(history.customer_ids, open_days)
    _, track = rebuild(VisitDays.of(history, START + 330), open_days, known.away)
    scores = table(AbsenceParameters())
    ledger = GapLedger.empty().with_track(track, scores, scores.rare_from(RARE_CHANCE), START + 230, open_days)
    policy = Policy(scores, ledger, 2)
    silences, late = policy.crossings(track, known, START + 230, START + 300)
    openings = policy.openings(silences, track, known, range(START + 240, START + 301), late, Asked())
    by_day: dict[int, list[float]] = {}
    for opening in openings:
        at = np.array([opening.silence])
        by_day.setdefault(opening.day, []).append(float(policy.scores_on(silences, at, track, known, opening.day)[0]))
        assert opening.day - silences.crossed[opening.silence] < 28
    assert len(openings) > 8
    assert all(scores == sorted(scores, reverse=True) for scores in by_day.values())


def test_an_old_silence_does_not_surface_because_the_threshold_came_down() -> None:
    customers = leaver()
    given = scoring_input(history_of(customers), 330, 50, every_day(330))
    assert all(c.customer_id != 1 for c in score(given).to_open)


@given(seeds)
@settings(max_examples=15, deadline=None)
def test_a_greater_capacity_never_has_a_higher_threshold(seed: int) -> None:
    history = history_of(shop(20, 300, seed))
    open_days = OpenDays.of(every_day(300), START + 300)
    nobody = Circumstances.of(history.customer_ids, open_days)
    _, track = rebuild(VisitDays.of(history, START + 300), open_days, nobody.away)
    scores = table(AbsenceParameters())
    ledger = GapLedger.empty().with_track(track, scores, scores.rare_from(RARE_CHANCE), START + 300, open_days)
    week = (START + 300) // 7
    found = [ledger.threshold(week, capacity) for capacity in (1, 2, 3, 10, 1000)]
    assert found == sorted(found, reverse=True)
    assert GapLedger.from_json(ledger.to_json()) == ledger


def test_an_empty_shop_and_people_with_one_visit_give_an_empty_queue() -> None:
    shops: list[list[list[int]]] = [[], [[]], [[5]], [[7] * 40], [[0], []]]
    for customers in shops:
        result = score(scoring_input(history_of(customers), 300))
        assert result.to_open == ()
        assert result.scores == ()
        assert not result.guard.is_holding


def test_visits_of_the_future_are_not_looked_at() -> None:
    history = history_of([[*range(0, 240, 3), 5000], *shop(30, 330, 5)])
    given = ScoringInput(START + 255, 3, OpenDays.of(every_day(330), START + 255), history)
    assert score(given).to_open == score(scoring_input(history_of(leaver()), 255, 3, every_day(330))).to_open
