"""The usual item is missing: a row of constant size follows it, names what is had instead, and is silent where due."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.scoring.made_up import START, history_of, orders_of, totals_of

from localregulars.domain.signals import Reason, ReasonCode
from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.changes import ClockedVisits, Rows, brought_up_to_date, fields, followed
from localregulars.scoring.circumstances import Circumstances
from localregulars.scoring.history import IntArray
from localregulars.scoring.item_counts import MOST_LINES, PLACES
from localregulars.scoring.shelf import Shelf
from localregulars.scoring.usual_order import GONE_AFTER, HELD_DAYS, ROW, UsualOrderParameters, UsualOrderRule

TEA, JUICE, CAKE = 1, 2, 3
RULE = UsualOrderRule()

Orders = list[list[list[int]]]
"""Customers, their visits, what was had."""


def customers_of(items: int, most: int = 12) -> st.SearchStrategy[Orders]:
    """A few customers who choose among so many items."""
    visit = st.lists(st.integers(0, items - 1), max_size=most)
    return st.lists(st.lists(visit, max_size=40), min_size=1, max_size=3)


def visits(customers: Orders, days: Sequence[Sequence[int]] | None = None) -> ClockedVisits:
    """On days 0, 1, 2 … of each customer unless said otherwise; the shop is open on every day."""
    came = days or [range(len(had)) for had in customers]
    history = history_of(came)
    last = max((day for row in came for day in row), default=0)
    every = history_of([range(last + 1)])
    known = Circumstances.of(history.customer_ids, OpenDays.of(totals_of(every), START + last))
    return ClockedVisits.of(history, known, START + last, orders_of(customers))


def rows_of(customers: Orders, days: Sequence[Sequence[int]] | None = None) -> npt.NDArray[np.void]:
    """Everybody's row in the end."""
    told = visits(customers, days)
    return brought_up_to_date(RULE, np.zeros(len(customers), ROW), told)


def scores(rows: npt.NDArray[np.void], later: int = 0, rule: UsualOrderRule = RULE) -> list[float]:
    """Scores so many days after the newest visit."""
    clock = rows["last_clock"].astype(np.int64) + later
    return [float(score) for score in rule.scores(fields(rows), clock, START - 1 + clock)]


def reasons(rows: npt.NDArray[np.void]) -> tuple[Reason, ...]:
    """Why, of the first row."""
    clock = int(rows["last_clock"][0])
    return RULE.reasons(fields(rows[:1]), clock, START - 1 + clock)


def counters(row: Rows) -> dict[int, tuple[int, int]]:
    """Visits with each item, in all and since the usual one was had."""
    columns = (row["items"].tolist(), row["counts"].tolist(), row["since"].tolist())
    return {item - 1: (count, since) for item, count, since in zip(*columns, strict=True) if item}


@settings(max_examples=12, deadline=None)
@given(st.one_of(customers_of(6), customers_of(500, 30)))
def test_one_visit_after_the_other_gives_the_same_bits_as_everything_anew(customers: Orders) -> None:
    told = visits(customers)
    whole, after = brought_up_to_date(RULE, np.zeros(len(customers), ROW), told), followed(RULE, told)
    for place in range(len(customers)):
        row = np.zeros(1, ROW)
        for at in range(told.offsets[place], told.offsets[place + 1]):
            RULE.step(fields(row), told.arrivals(np.array([at])))
            assert row.tobytes() == after[at].tobytes()
        assert row.tobytes() == whole[place].tobytes()


class Exact:
    """The rule with a counter for every item, for one customer who comes on own opening days."""

    def __init__(self) -> None:
        self.counts: Counter[int] = Counter()
        self.since: Counter[int] = Counter()
        self.usual, self.misses, self.visits, self.last = -1, 0, 0, 0

    def comes(self, had: set[int], clock: int, chosen: int) -> None:
        """One more visit; `chosen` says which of several that are even is the usual one."""
        before = self.counts[self.usual]
        self.counts.update(had)
        self.since.update(had)
        self.visits += 1
        times, most = self.counts[self.usual], max((self.counts[item] for item in had), default=0)
        silent = clock - self.last
        is_sure = self.usual >= 0 and 2 * times >= self.visits and silent <= HELD_DAYS
        overtaken = most > times and not (is_sure and (self.misses > 0 or most == times + 1))
        has_it = times > before or overtaken
        lately = max(self.since.values(), default=0)
        gone = (self.misses + 1) * times >= GONE_AFTER * self.visits and silent > HELD_DAYS
        if overtaken:
            assert chosen in had
            assert self.counts[chosen] == most
            self.usual = chosen
        elif not has_it and times and gone and self.since[chosen] == lately and chosen in had:
            self.counts, self.visits, self.usual, has_it = self.since.copy(), self.misses + 1, chosen, True
        self.misses = 0 if has_it or self.usual < 0 else self.misses + 1
        if has_it:
            self.last = clock
            self.since.clear()


@settings(max_examples=25, deadline=None)
@given(customers_of(PLACES, 4), st.sampled_from([1, 3, 10]))
def test_customers_with_few_different_items_are_counted_exactly(customers: Orders, apart: int) -> None:
    told = visits(customers, [range(0, apart * len(had), apart) for had in customers])
    after, at = followed(RULE, told), 0
    for had_at in customers:
        exact = Exact()
        for had in had_at:
            row = after[at]
            exact.comes(set(had), int(told.clock[at]), int(row["usual"]) - 1)
            assert int(row["usual"]) - 1 == exact.usual
            assert (int(row["visits"]), int(row["misses"])) == (exact.visits, exact.misses)
            assert int(row["times"]) == exact.counts[exact.usual]
            assert counters(row) == {item: (n, exact.since[item]) for item, n in exact.counts.items() if n}
            at += 1


def test_after_half_a_year_of_something_else_that_is_the_usual_item() -> None:
    tea, juice = [[TEA, CAKE]] * 200, [[JUICE]] * 120
    after = followed(RULE, visits([[*tea, *juice, *[[CAKE]] * 6]]))
    switched = 200 + HELD_DAYS
    assert after["usual"][199:switched].tolist() == [TEA + 1] * (switched - 199)
    assert after["usual"][switched] == JUICE + 1
    assert int(after["visits"][switched]) == HELD_DAYS + 1
    assert scores(after)[210] > scores(after)[switched] == -math.inf
    assert scores(after)[-1] > 0  # and juice is missed in its turn


def test_a_regular_item_among_thousands_of_others_is_counted_and_a_wanderer_says_nothing() -> None:
    rng = np.random.default_rng(5)
    wanderer = [[int(item) for item in rng.integers(10, 10_000, 12)] for _ in range(300)]
    steady = [[*had, TEA] if n % 10 < 6 else had for n, had in enumerate(wanderer)]
    rows = rows_of([wanderer, steady])
    assert scores(rows, 3)[0] == -math.inf
    assert int(rows["usual"][1]) - 1 == TEA
    assert counters(rows[1])[TEA][0] >= 179
    said = scores(rows_of([wanderer[:n] for n in range(8, 300, 7)]), 1)
    assert [score for score in said if score > 0] == []


def test_a_feast_does_not_push_out_what_is_known() -> None:
    usual = [[TEA, JUICE, CAKE]] * 30
    before, after = rows_of([usual]), rows_of([[*usual, list(range(10, 400)), [TEA]]])
    assert {item: count for item, (count, _) in counters(before[0]).items()} == {TEA: 30, JUICE: 30, CAKE: 30}
    assert counters(after[0])[JUICE] == (30, 0)
    assert counters(after[0])[TEA] == (31, 0)
    assert MOST_LINES < 390


@pytest.mark.parametrize(
    ("customers", "days"),
    [
        ([[[]] * 30], None),
        ([[[TEA] * 50] * 12 + [[JUICE] * 50] * 6], None),
        ([[[TEA]] * 40 + [[JUICE]] * 40], [[0] * 40 + [1] * 40]),
        ([[[TEA]] * 10 + [[JUICE]] * 3], [[*range(10), 3660, 3661, 3662]]),
        ([[[4_294_967_290]] * 10 + [[0]] * 4], None),
        ([[]], None),
    ],
)
def test_odd_receipts_have_a_defined_answer(customers: Orders, days: list[list[int]] | None) -> None:
    rows = rows_of(customers, days)
    for later in (0, 1, 27, 28, 83, 84, 85, 4000):
        assert all(math.isfinite(score) or score == -math.inf for score in scores(rows, later))
    assert np.isfinite(rows["last_clock"]).all()


def test_the_same_item_many_times_on_a_receipt_is_had_once() -> None:
    told = visits([[[TEA]] * 9])
    items: IntArray = np.repeat(told.items, 2)
    twice = replace(told, item_offsets=told.item_offsets * 2, items=items)
    once = brought_up_to_date(RULE, np.zeros(1, ROW), told)
    assert brought_up_to_date(RULE, np.zeros(1, ROW), twice).tobytes() == once.tobytes()


def test_before_eight_visits_nothing_is_said() -> None:
    after = followed(RULE, visits([[[TEA]] * 5 + [[JUICE]] * 4]))
    said = [score > -math.inf for score in scores(after)]
    assert said == [False] * 7 + [True] * 2


def test_more_misses_are_worth_more_and_a_surer_item_too() -> None:
    sure = followed(RULE, visits([[[TEA]] * 20 + [[n] for n in range(10, 16)]]))
    half = followed(RULE, visits([[[TEA] if n % 2 else [n + 50] for n in range(20)] + [[n] for n in range(10, 16)]]))
    rising = scores(sure)[20:]
    assert rising == sorted(rising)
    assert len(set(rising)) == 6
    assert rising[-1] > scores(half)[-1] + 1


def test_visits_of_which_no_receipt_is_kept_are_visits_without_it() -> None:
    known = rows_of([[[TEA]] * 9])
    later = visits([[[], []]], [[9, 10]])
    assert brought_up_to_date(RULE, known, later)["misses"].tolist() == [2]


def test_having_it_again_ends_it_and_since_is_the_first_visit_without() -> None:
    days = [[*range(0, 60, 3), 62, 64, 66, 70]]
    after = followed(RULE, visits([[[TEA]] * 20 + [[JUICE]] * 3 + [[TEA]]], days))
    assert scores(after)[22] > 0
    assert scores(after)[23] == -math.inf
    clock = after["last_clock"].astype(np.int64)
    assert RULE.since(fields(after), clock, clock)[20:23].tolist() == [START + 62] * 3
    missing, instead = reasons(after[22:])
    assert missing.code is ReasonCode.USUAL_ITEM_MISSING
    assert missing.numbers == {
        "item": TEA, "visits_without": 3, "per_cent": 83, "last_had": "2018-12-29", "visits_seen": 23
    }  # fmt: skip
    assert instead.code is ReasonCode.HAS_INSTEAD
    assert instead.numbers == {"item": JUICE, "visits_with": 3, "visits_without": 3}


def test_what_is_had_instead_is_named_only_when_it_is_new_and_counts_for_more() -> None:
    tea_and_cake = [[TEA], *[[TEA, CAKE]] * 20]  # and cake goes on
    new = rows_of([[*tea_and_cake, *[[JUICE, CAKE]] * 4]])
    nothing = rows_of([[*tea_and_cake, *[[CAKE]] * 4]])
    anything = rows_of([[*tea_and_cake, *[[CAKE, n] for n in range(10, 14)]]])
    assert [reason.code for reason in reasons(nothing)] == [ReasonCode.USUAL_ITEM_MISSING]
    assert [reason.code for reason in reasons(anything)] == [ReasonCode.USUAL_ITEM_MISSING]
    assert reasons(new)[1].numbers["item"] == JUICE
    assert scores(new)[0] > scores(nothing)[0] + 1
    assert scores(anything)[0] == pytest.approx(scores(nothing)[0], abs=0.05)  # another thing each time is none of them


def test_something_else_is_news_at_once_for_whoever_has_had_few_different_things() -> None:
    """Tea nearly always, and either nothing else or a new thing at every other visit; then juice."""
    few, many = [[TEA]] * 40, [[TEA, 100 + n] if n % 2 else [TEA] for n in range(60)]
    for customer, told_at_once in ((few, True), (many, False)):
        nothing, once = (rows_of([[*customer, [other]]]) for other in (TEA + 9, JUICE))
        silent = rows_of([[*customer, []]])
        assert scores(once) == pytest.approx(scores(nothing))
        assert (scores(once)[0] > scores(silent)[0] + 0.5) is told_at_once
        assert [reason.code for reason in reasons(once)] == [ReasonCode.USUAL_ITEM_MISSING]  # once is no name yet
    often = rows_of([[*few, *[[JUICE]] * 6]]), rows_of([[*few, *[[]] * 6]])
    assert scores(often[0])[0] == pytest.approx(scores(often[1])[0] + math.log(2) + 6, abs=0.1)


def test_the_chance_of_a_run_is_the_beta_binomial_one() -> None:
    """By hand: a share of 46 % known as from 40 visits, three misses: 21.6 · 22.6 · 23.6 / (40 · 41 · 42)."""
    had = [[TEA], [10], [TEA], [11], [TEA], [12], [TEA], [TEA], [TEA], [], [], []]
    rows = rows_of([had])
    share, begin = 0.46, 40 * (1 - 0.46)
    chance = begin * (begin + 1) * (begin + 2) / (40 * 41 * 42)
    rule = UsualOrderRule(UsualOrderParameters(horizon_weeks=1000, horizon_gaps=0, step_weight=0.0, rate_days=1e9))
    value, rate = 1 - 3 / 7000, 12 / (11 + 1e9)
    # with next to no visits to come waiting brings nothing, so that only "never" counts; nothing is had instead
    told = -math.log(chance / value * rate * share) - math.log(2 + math.exp(-6))
    assert scores(rows, 0, rule)[0] == pytest.approx(told, rel=1e-6)


def test_the_reach_of_a_question_ends_twelve_weeks_after_it_was_last_had_or_three_of_its_gaps() -> None:
    rows = rows_of([[[TEA]] * 20 + [[JUICE]] * 6])
    assert scores(rows, 77)[0] > -math.inf
    assert scores(rows, 78) == [-math.inf]
    every_six_weeks = rows_of([[[TEA]] * 12 + [[JUICE]] * 2], [range(0, 14 * 42, 42)])
    assert scores(every_six_weeks, 10)[0] > -math.inf
    assert scores(every_six_weeks, 90) == [-math.inf]


def test_nobody_misses_what_the_shop_does_not_have_any_more() -> None:
    days = [list(range(60))] * 9
    sold_out: Orders = [[[TEA]] * 30 + [[JUICE]] * 30 for _ in range(9)]
    only_one: Orders = [sold_out[0], *[[[TEA]] * 60 for _ in range(8)]]
    for customers, is_silent in ((sold_out, True), (only_one, False)):
        shelf = Shelf.of(history_of(days), orders_of(customers))
        stored = Shelf.from_parameters(shelf.as_parameters(START + 59))
        rows = rows_of([customers[0][:50]], [days[0][:50]])
        assert scores(rows)[0] > 0
        for known in (shelf, stored):
            told = scores(rows, rule=UsualOrderRule(shelf=known))[0]
            assert (told == -math.inf) is is_silent


def test_what_only_one_customer_has_is_never_sold_out() -> None:
    days, customers = [list(range(60))], [[[TEA]] * 30 + [[JUICE]] * 30]
    rows = rows_of(customers, days)
    rule = UsualOrderRule(shelf=Shelf.of(history_of(days), orders_of(customers)))
    assert scores(rows, rule=rule) == scores(rows)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 50), st.integers(0, 400)), max_size=60))
def test_a_shelf_is_the_same_from_one_piece_or_two(lines: list[tuple[int, int]]) -> None:
    items, days = np.array(lines, np.int64).reshape(-1, 2).T
    whole, half = Shelf.empty().with_more(items, days), len(lines) // 2
    parts = Shelf.empty().with_more(items[:half], days[:half]).with_more(items[half:], days[half:])
    assert whole.keys.tolist() == parts.keys.tolist()
    assert whole.visits.tolist() == parts.visits.tolist()
    stored = Shelf.from_parameters(whole.as_parameters(400))
    assert stored.visits.sum() == (days // 7 > 400 // 7 - 26).sum()


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 50), st.integers(0, 400)), min_size=1, max_size=60))
def test_a_shelf_is_the_same_whatever_numbers_the_store_gives_its_items(lines: list[tuple[int, int]]) -> None:
    items, days = np.array(lines, np.int64).reshape(-1, 2).T
    small, great = Shelf.empty().with_more(items, days), Shelf.empty().with_more(items + 1_000_000_000, days)
    assert great.keys.tolist() == [key + (1_000_000_000 << 20) for key in small.keys.tolist()]
    assert great.visits.tolist() == small.visits.tolist()


def test_a_card_that_is_used_for_everybody_says_nothing() -> None:
    rows = rows_of([[[TEA]] * 20 + [[JUICE]] * 3])
    assert scores(rows)[0] > 0
    rows["visits"] = 60_001
    rows["times"] = 50_000
    assert scores(rows) == [-math.inf]


def test_a_row_stays_small() -> None:
    assert ROW.itemsize <= 320
