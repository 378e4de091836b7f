"""A customer's own wish decides when the shop asks after them, not what is usual for them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.scoring.made_up import START, every_day, history_of, score, scoring_input

from localregulars.domain.check_in import CheckIn, CheckInState, ClosedBecause
from localregulars.domain.ids import CheckInId, CustomerId
from localregulars.domain.signals import ReasonCode
from localregulars.scoring.records import NewCheckIn, ScoringResult

DAILY = list(range(200))
OTHERS = [list(range(shift, 260, 3)) for shift in (0, 1, 2)]


def on(day: int, waits: dict[int, int], customers: list[list[int]], **more: object) -> ScoringResult:
    history = history_of([[d for d in days if d <= day] for days in customers])
    given = replace(scoring_input(history, day, 3, every_day(day)), waits=waits)
    return score(replace(given, **more))  # type: ignore[arg-type]  # a test's shorthand


def asked(result: ScoringResult, number: int) -> NewCheckIn | None:
    return next((new for new in result.to_open if new.customer_id == number), None)


def first_asked(waits: dict[int, int], customers: list[list[int]], number: int = 1) -> int | None:
    """Days of silence on the first day on which they would be asked after."""
    last = customers[number - 1][-1]
    return next((n for n in range(1, 60) if asked(on(last + n, waits, customers), number)), None)


def test_nobody_is_asked_after_before_they_want_it() -> None:
    customers = [DAILY, *OTHERS]
    usual = first_asked({}, customers)
    assert usual is not None
    assert usual < 20
    assert first_asked({1: 20}, customers) == 20


def test_who_wants_it_sooner_than_is_unusual_is_asked_after_then() -> None:
    weekly = list(range(0, 200, 7))
    customers = [weekly, *OTHERS]
    usual = first_asked({}, customers)
    assert usual is None or usual > 9
    assert first_asked({1: 9}, customers) == 9


def test_a_wish_needs_no_rhythm_and_says_so_with_its_own_numbers() -> None:
    new_here = [196, 200]
    result = on(204, {1: 4}, [new_here, *OTHERS])
    card = asked(result, 1)
    assert card is not None
    (reason,) = card.signals[0].reasons
    assert (reason.code, reason.numbers["wait_days"], reason.numbers["last_visit"]) == (
        ReasonCode.WANTS_TO_BE_ASKED, 4, date.fromordinal(START + 200).isoformat(),
    )  # fmt: skip
    assert card.signals[0].since == date.fromordinal(START + 204)


def test_an_announced_absence_does_not_count_and_never_stays_never() -> None:
    customers = [DAILY, *OTHERS]
    last = DAILY[-1]
    away = ((1, START + last + 1, START + last + 10),)
    assert asked(on(last + 8, {1: 5}, customers, away=away), 1) is None
    assert asked(on(last + 12, {1: 5}, customers, away=away), 1) is None
    assert asked(on(last + 15, {1: 5}, customers, away=away), 1) is not None
    assert asked(on(last + 15, {1: 5}, customers, never=frozenset({1})), 1) is None


def test_who_was_promised_it_comes_first_where_there_is_little_room() -> None:
    here, missing = [list(range(260))] * 40, [list(range(200))] * 3
    long_ago = CheckIn(
        CheckInId(1), CustomerId(9), date.fromordinal(START + 100), date.fromordinal(START + 90), (),
        CheckInState.CLOSED, closed_because=ClosedBecause.LAPSED,
    )  # fmt: skip
    customers = [list(range(0, 200, 4)), *missing, *here]

    def next_one(waits: dict[int, int]) -> list[int]:
        result = on(206, waits, customers, capacity=1, check_ins=(long_ago,))
        return [new.customer_id for new in result.to_open]

    assert next_one({1: 10}) == [1]
    assert next_one({}) in ([2], [3], [4])
