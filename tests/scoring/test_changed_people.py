"""Somebody who still comes, but not as usual: in the queue once, whatever visits follow, until it is as before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

import numpy as np
from tests.scoring.made_up import START, every_day, history_of, orders_of, score, scoring_input, shop

from localregulars.domain.check_in import CheckIn, CheckInOutcome, CheckInState, ClosedBecause
from localregulars.domain.ids import CheckInId, CustomerId
from localregulars.domain.signals import ReasonCode, SignalCode
from localregulars.scoring.records import NewCheckIn, ScoringInput, ScoringResult

CHANGED_ON = 280
COFFEE, TEA, CAKE = 1, 2, 3


@lru_cache(maxsize=2)
def customers(people: int = 40, days: int = 360) -> tuple[tuple[int, ...], ...]:
    return (tuple(range(0, days, 2)), *(tuple(d) for d in shop(people - 1, days, 3, (1.5, 6.0))))


def had(number: int, day: int, until: int) -> list[int]:
    """What somebody had: coffee on nine days out of ten; the first one tea instead while it lasts."""
    rng = np.random.default_rng(number * 1000 + day)
    if number == 0 and CHANGED_ON <= day < until:
        return [TEA]
    return [CAKE] if rng.random() < 0.1 else [COFFEE]


def on(day: int, until: int = 10_000, **more: object) -> ScoringInput:
    """What is known at the end of a day of a shop whose first customer has tea instead from `CHANGED_ON`."""
    visits = [[d for d in days if d <= day] for days in customers()]
    orders = orders_of([[had(n, d, until) for d in days] for n, days in enumerate(visits)])
    given = replace(scoring_input(history_of(visits), day, 3, every_day(day), changes=True), orders=orders)
    return replace(given, **more)  # type: ignore[arg-type]  # a test's shorthand


def suggested(result: ScoringResult, number: int = 1) -> NewCheckIn | None:
    return next((new for new in result.to_open if new.customer_id == number), None)


def asked_about(new: NewCheckIn, **more: object) -> CheckIn:
    check_in = CheckIn(CheckInId(7), CustomerId(new.customer_id), new.opened_day, new.last_visit_day, new.signals)
    return replace(check_in, **more)  # type: ignore[arg-type]  # a test's shorthand


def opened() -> NewCheckIn:
    new = suggested(score(on(CHANGED_ON + 30)))
    assert new is not None
    return new


def test_whoever_has_something_else_now_is_worth_a_hello_and_the_card_says_what() -> None:
    assert suggested(score(on(CHANGED_ON - 2))) is None
    (signal,) = opened().signals
    assert signal.code is SignalCode.USUAL_ORDER
    assert signal.since >= date.fromordinal(START + CHANGED_ON)
    missing, instead = signal.reasons
    assert (missing.code, missing.numbers["item"]) == (ReasonCode.USUAL_ITEM_MISSING, COFFEE)
    assert (instead.code, instead.numbers["item"]) == (ReasonCode.HAS_INSTEAD, TEA)


def test_a_visit_leaves_the_check_in_open_and_brings_its_numbers_up_to_date() -> None:
    check_in = asked_about(opened())
    assert not check_in.ends_with_a_visit
    later = score(on(CHANGED_ON + 36, check_ins=(check_in,)))
    assert not later.to_close
    (renewed,) = later.to_refresh
    before, now = (c.signals[0].reasons[0].numbers["visits_without"] for c in (check_in, renewed))
    assert int(now) > int(before)
    assert renewed.signals[0].since == check_in.signals[0].since


def test_it_ends_when_all_is_as_before_and_says_so() -> None:
    check_in = asked_about(opened())
    later = score(on(CHANGED_ON + 34, CHANGED_ON + 28, check_ins=(check_in,)))
    assert later.to_close == ((check_in, ClosedBecause.BACK_TO_USUAL),)


def test_what_was_asked_about_once_is_not_asked_about_again() -> None:
    done = asked_about(
        opened(), state=CheckInState.CLOSED, closed_because=ClosedBecause.OUTCOME, outcome=CheckInOutcome.FINE
    )
    assert suggested(score(on(CHANGED_ON + 40, check_ins=(done,)))) is None
    elsewhere = replace(done, customer_id=CustomerId(2))
    assert suggested(score(on(CHANGED_ON + 40, check_ins=(elsewhere,)))) is not None


def test_whoever_goes_missing_meanwhile_is_missing_first_of_all() -> None:
    check_in = asked_about(opened())
    given = on(CHANGED_ON + 60, check_ins=(replace(check_in, opened_day=check_in.opened_day + timedelta(days=25)),))
    gone = START + CHANGED_ON + 40
    keep = (np.repeat(given.history.customer_ids, np.diff(given.history.offsets)) > 1) | (
        given.history.visits["day"] < gone
    )
    counts = np.bincount(np.repeat(np.arange(40), np.diff(given.history.offsets))[keep], minlength=40)
    history = replace(
        given.history,
        offsets=np.concatenate([[0], np.cumsum(counts)]).astype(np.int64),
        visits=given.history.visits[keep],
    )
    (renewed,) = (c for c in score(replace(given, history=history, orders=None)).to_refresh if c.customer_id == 1)
    assert renewed.signals[0].code is SignalCode.ABSENCE
    assert renewed.ends_with_a_visit


def test_a_signal_that_the_owner_switched_off_suggests_nobody() -> None:
    off = frozenset({SignalCode.USUAL_ORDER})
    assert suggested(score(on(CHANGED_ON + 30, silent=off))) is None
    assert suggested(score(on(CHANGED_ON + 30, never=frozenset({1})))) is None
    away = ((1, START + CHANGED_ON + 25, START + CHANGED_ON + 35),)
    assert suggested(score(on(CHANGED_ON + 30, away=away))) is None


def test_nobody_is_looked_at_for_changes_who_agreed_to_being_missed_alone() -> None:
    others = np.arange(2, 41)
    found = score(on(CHANGED_ON + 30, changes_of=others))
    assert suggested(found) is None
    assert not any(customer == 1 and signal.code.is_change for customer, signal in found.scores)
    rows = found.states[found.state_ids == 1][0]
    assert rows["visits"] > 0
    assert not any(rows[code.value].tobytes().strip(b"\0") for code in SignalCode if code.is_change)


def test_whoever_is_back_from_a_long_silence_did_not_come_less_often() -> None:
    usual = [list(days) for days in customers()]
    away = [[d for d in usual[0] if not 300 < d < 314], *usual[1:]]
    fewer = [[d for d in usual[0] if d <= 290 or d % 6 == 0], *usual[1:]]
    for day in range(315, 330, 3):
        found = score(
            replace(on(day), history=history_of([[d for d in days if d <= day] for days in away]), orders=None)
        )
        assert suggested(found) is None
    history = history_of([[d for d in days if d <= 330] for days in fewer])
    new = suggested(score(replace(on(330), history=history, orders=None)))
    assert new is not None
    assert new.signals[0].code is SignalCode.DECLINE


def test_where_everybody_comes_like_clockwork_a_visit_less_is_nothing() -> None:
    clockwork = [[d for d in range(n % 3, 330, 2 + n % 2) if (d, n) != (320, 4)] for n in range(10)]
    for day in (321, 325, 329):
        history = history_of([[d for d in days if d <= day] for days in clockwork])
        assert not [
            n
            for n in score(scoring_input(history, day, 3, every_day(day), changes=True)).to_open
            if n.signals[0].code.is_change
        ]
