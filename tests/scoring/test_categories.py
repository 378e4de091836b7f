"""Coffee stays, and cake, pie and bun go: what goes is their category, and that is told once, where it is known."""

from __future__ import annotations

import json
import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.scoring.made_up import START, history_of, orders_of
from tests.scoring.test_usual_order import Orders, customers_of, rows_of, scores, visits

from localregulars.domain.signals import Reason, ReasonCode, SignalCode, VisitMeasure
from localregulars.scoring.categories import LEAST_CUSTOMERS, NONE, Categories
from localregulars.scoring.changes import fields
from localregulars.scoring.fallen_category import FallenCategory
from localregulars.scoring.item_counts import PLACES
from localregulars.scoring.rules import LEAST_SCORE, ShopKnowledge
from localregulars.scoring.shelf import Shelf
from localregulars.scoring.usual_order import UsualOrderRule

LEAST = LEAST_SCORE[SignalCode.USUAL_ORDER]
COFFEE, TEA, CAKE, PIE, BUN, SCONE = range(1, 7)
DRINKS, SWEET = COFFEE, CAKE
OF_ITEM = np.array([NONE, DRINKS, DRINKS, SWEET, SWEET, SWEET, SWEET])
KNOWN = Categories(OF_ITEM, np.array([DRINKS, SWEET]), np.array([1.0, 1.0]))
RULE = UsualOrderRule(categories=KNOWN)
IN_TURN = [[COFFEE, CAKE], [COFFEE, PIE], [COFFEE, BUN], [COFFEE]]


def has(often: int, then: list[list[int]]) -> Orders:
    """Somebody who has cake, pie, bun or none of them in turn, and then something else."""
    return [IN_TURN * often + then]


def reasons(customers: Orders, rule: UsualOrderRule = RULE) -> list[Reason]:
    rows = rows_of(customers)
    clock = int(rows["last_clock"][0])
    return list(rule.reasons(fields(rows[:1]), clock, START - 1 + clock))


def score(customers: Orders, rule: UsualOrderRule = RULE) -> float:
    return scores(rows_of(customers), rule=rule)[0]


def test_cake_or_pie_or_bun_and_then_none_of_them_is_told_of_their_category() -> None:
    before, after = has(12, []), has(12, [[COFFEE]] * 12)
    assert score(before) < LEAST < score(after)
    assert score(after, UsualOrderRule()) < LEAST
    (reason,) = reasons(after)
    assert reason.code is ReasonCode.CATEGORY_SELDOM_NOW
    lately = 7.5 * (15 / 16) ** 12
    assert reason.numbers == {
        "category": SWEET,
        "in_10": round(10 * 36 / 61),
        "in_10_lately": round(lately),
        "visits_seen": 60,
    }


def test_more_visits_without_any_are_worth_more_and_one_or_two_are_nothing() -> None:
    after = [score(has(12, [[COFFEE]] * gone)) for gone in (1, 2, 6, 12)]
    assert after == sorted(after)
    assert after[1] < LEAST < after[3]


def test_it_is_told_about_since_when() -> None:
    rows = rows_of(has(12, [[COFFEE]] * 12))
    clock = rows["last_clock"].astype(np.int64)
    (since,) = RULE.since(fields(rows), clock, START - 1 + clock).tolist()
    assert abs(since - (START + 48)) <= 8


@pytest.mark.parametrize(("share", "found"), [(0.45, 10), (0.6, 26), (0.75, 36)])
def test_what_is_had_by_chance_as_often_as_ever_is_left_alone(share: float, found: int) -> None:
    rng = np.random.default_rng(5)
    sweet, which = rng.random((40, 90)) < share, rng.integers(CAKE, SCONE + 1, (40, 90))
    had: Orders = [
        [[COFFEE, int(which[person, n])] if sweet[person, n] else [COFFEE] for n in range(90)] for person in range(40)
    ]
    chance = scores(rows_of(had), rule=RULE)
    assert sum(one >= LEAST for one in chance) <= 4
    gone = scores(rows_of([person[:70] + [[COFFEE]] * 20 for person in had]), rule=RULE)
    assert sum(one >= LEAST for one in gone) >= found


def test_something_else_of_the_category_is_no_change_of_it() -> None:
    assert reasons(has(12, [[COFFEE, SCONE], [COFFEE, SCONE], [COFFEE, SCONE], [COFFEE]] * 4))[0].code is not (
        ReasonCode.CATEGORY_SELDOM_NOW
    )
    assert score(has(12, [[COFFEE, SCONE], [COFFEE, SCONE], [COFFEE, SCONE], [COFFEE]] * 4)) < LEAST


def test_a_category_that_is_nearly_all_one_item_is_told_as_that_item() -> None:
    nearly = [[[COFFEE, CAKE]] * 40 + [[COFFEE, PIE]] * 2 + [[COFFEE]] * 14]
    assert scores(rows_of(nearly)) == scores(rows_of(nearly), rule=RULE)
    assert [reason.code for reason in reasons(nearly)] == [ReasonCode.ITEM_SELDOM_NOW]


def test_a_category_and_an_item_of_it_are_told_once() -> None:
    most_cake = [[[COFFEE, CAKE], [COFFEE, PIE], [COFFEE, CAKE], [COFFEE, BUN]] * 12 + [[COFFEE]] * 28]
    alone = reasons(most_cake, UsualOrderRule())
    assert [(one.code, one.numbers["item"]) for one in alone] == [(ReasonCode.ITEM_SELDOM_NOW, CAKE)]
    (told,) = reasons(most_cake)
    assert told.code is ReasonCode.CATEGORY_SELDOM_NOW
    assert score(most_cake) > score(most_cake, UsualOrderRule())


def test_a_usual_item_that_is_gone_with_all_of_its_category_is_told_by_what_says_more() -> None:
    cake_for_coffee = [[[CAKE, PIE], [CAKE], [CAKE, BUN], [PIE]] * 12 + [[COFFEE]] * 10]
    told = [reason.code for reason in reasons(cake_for_coffee)]
    assert (ReasonCode.CATEGORY_SELDOM_NOW in told) is not (ReasonCode.USUAL_ITEM_MISSING in told)


def test_a_category_whose_usual_item_is_still_had_is_not_gone_however_little_there_is_of_it() -> None:
    """A fad: juice at two of three visits, and coffee, which is usual, at the third."""
    juice = len(OF_ITEM)
    fad = [[[COFFEE], [COFFEE], [TEA]] * 14 + [[juice], [juice], [COFFEE]] * 8]
    assert score(fad) == score(fad, UsualOrderRule())
    no_coffee_either = [fad[0] + [[juice]] * 8]
    assert score(no_coffee_either) > LEAST


def test_of_whoever_has_no_counter_left_over_nothing_is_said() -> None:
    """They may have another cake at every visit, and no counter for it."""
    many = [[COFFEE, 10 + n] for n in range(PLACES)]
    of_item = np.append(OF_ITEM, np.full(200, NONE))
    rule = UsualOrderRule(categories=replace(KNOWN, of_item=of_item))
    assert score(has(12, [[COFFEE]] * 12), rule) > LEAST
    full = [many + IN_TURN * 12 + [[COFFEE]] * 12]
    assert (rows_of(full)["items"] > 0).all()
    assert scores(rows_of(full), rule=rule) == scores(rows_of(full))


def test_two_of_a_category_at_one_visit_are_one_visit_where_the_shop_says_so() -> None:
    rows = rows_of([[[COFFEE, CAKE, PIE], [COFFEE], [COFFEE], [COFFEE]] * 20 + [[COFFEE]] * 8])
    by_two = replace(KNOWN, at_once=np.array([1.0, 2.0]))
    for categories, most in ((KNOWN, 50), (by_two, 25)):
        fallen = FallenCategory.of(fields(rows), np.zeros(1, np.int64), rows["last_clock"], 7.0, categories)
        sweet = fallen.place == 1
        assert all(fallen.per_cent[sweet] <= most)
    told = [scores(rows, rule=UsualOrderRule(categories=known))[0] for known in (KNOWN, by_two)]
    assert told[1] <= told[0]


def test_a_category_that_nobody_can_have_is_missed_by_nobody() -> None:
    person = has(16, [[COFFEE]] * 28)[0]
    everybody, others = visits([person] * 12), visits([person, *has(23, []) * 11])
    for came, is_silent in ((everybody, True), (others, False)):
        shelf = Shelf.empty().with_more(came.items, np.repeat(came.day, np.diff(came.item_offsets)))
        told = score([person], UsualOrderRule(shelf=shelf, categories=KNOWN))
        assert (told == -math.inf) is is_silent


def shop_of(people: int, at_once: int) -> Categories:
    """A shop in which so many people have so many different sweet things at each visit."""
    customers = [[[COFFEE, *range(CAKE, CAKE + at_once)]] * 8 for _ in range(people)]
    history, orders = history_of([range(8)] * people), orders_of(customers)
    return Categories.of(history, replace(orders, categories=OF_ITEM), START + 8)


def test_how_many_things_make_a_visit_is_learned_from_enough_customers() -> None:
    for at_once in (1, 3):
        learned = shop_of(LEAST_CUSTOMERS, at_once)
        assert learned.followed.tolist() == [DRINKS, SWEET]
        assert learned.at_once.tolist() == [1.0, float(at_once)]
        again = Categories.from_json(json.loads(json.dumps(learned.to_json()))).with_items(OF_ITEM)
        assert again.places(np.arange(-1, 9)).tolist() == learned.places(np.arange(-1, 9)).tolist()
        assert again.at_once.tolist() == learned.at_once.tolist()
    assert not len(shop_of(LEAST_CUSTOMERS - 1, 1).followed)


def test_of_ten_customers_nine_have_no_more_at_once_than_is_taken_to_make_a_visit() -> None:
    alone, together = [[COFFEE, CAKE]] * 8, [[COFFEE, CAKE, PIE, BUN]] * 8
    customers = [together] * 2 + [alone] * 18
    orders = replace(orders_of(customers), categories=OF_ITEM)
    assert Categories.of(history_of([range(8)] * 20), orders, START + 8).at_once.tolist() == [1.0, 1.0]
    orders = replace(orders_of([together] * 3 + [alone] * 17), categories=OF_ITEM)
    assert Categories.of(history_of([range(8)] * 20), orders, START + 8).at_once.tolist() == [1.0, 3.0]


def test_an_item_that_is_new_in_the_shop_is_of_its_category_at_once() -> None:
    learned = shop_of(LEAST_CUSTOMERS, 1)
    new = learned.with_items(np.append(OF_ITEM, SWEET))
    assert learned.places(np.array([7])).tolist() == [NONE]
    assert new.places(np.array([7])).tolist() == [1]


def test_what_a_shop_stored_before_it_knew_categories_follows_none_until_everything_is_made_anew() -> None:
    history, orders = history_of([range(8)] * 12), replace(orders_of([IN_TURN * 2] * 12), categories=OF_ITEM)
    known = ShopKnowledge.of(history, orders, START + 8, VisitMeasure.AMOUNT)
    stored = json.loads(json.dumps(known.to_json(START + 8)))
    assert len(ShopKnowledge.from_json(stored).categories.followed)
    del stored["categories"]
    later = ShopKnowledge.from_json(stored).with_later(history, orders)
    assert not len(later.categories.followed)
    assert later.categories.of_item.tolist() == OF_ITEM.tolist()


@settings(max_examples=12, deadline=None)
@given(st.one_of(customers_of(7), customers_of(60, 60)), st.integers(0, 400))
def test_without_categories_everything_is_as_it_was(customers: Orders, later: int) -> None:
    rows = rows_of(customers)
    orders = replace(orders_of(customers), categories=np.full(60, NONE))
    learned = Categories.of(history_of([range(len(had)) for had in customers]), orders, START + 60)
    without = scores(rows, later)
    for categories in (learned, Categories.none(), replace(KNOWN, of_item=np.full(60, NONE))):
        assert scores(rows, later, UsualOrderRule(categories=categories)) == without


def renumbered(customers: Orders, numbers: list[int]) -> Orders:
    return [[[numbers[item] for item in had] for had in customer] for customer in customers]


@settings(max_examples=12, deadline=None)
@given(
    st.lists(st.lists(st.lists(st.integers(1, 6), max_size=5), min_size=20, max_size=60), min_size=1, max_size=3),
    st.permutations([CAKE, PIE, BUN, SCONE]),
    st.integers(0, 60),
)
def test_which_numbers_the_items_of_a_category_have_changes_nothing(
    customers: Orders, sweet: list[int], later: int
) -> None:
    others = renumbered(customers, [0, COFFEE, TEA, *sweet])
    before, after = rows_of(customers), rows_of(others)
    assert scores(before, later, RULE) == scores(after, later, RULE)


@settings(max_examples=12, deadline=None)
@given(st.lists(st.lists(st.lists(st.integers(1, 6), max_size=5), max_size=60), min_size=1, max_size=3))
def test_whatever_is_had_there_is_a_number_or_silence_and_no_category_beside_its_item(customers: Orders) -> None:
    for person in customers:
        told = score([person])
        assert not math.isnan(told)
        assert told < math.inf
        if not math.isfinite(told):
            continue
        found = reasons([person])
        categories = {one.numbers["category"] for one in found if one.code is ReasonCode.CATEGORY_SELDOM_NOW}
        missing = {ReasonCode.USUAL_ITEM_MISSING, ReasonCode.ITEM_SELDOM_NOW}
        assert not categories & {int(OF_ITEM[int(one.numbers["item"])]) for one in found if one.code in missing}
