"""Coffee stays, cake goes: the second usual item is told, with how often it was had lately; chance is left alone."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.scoring.made_up import START
from tests.scoring.test_usual_order import customers_of, reasons, rows_of, scores, visits

from localregulars.domain.signals import Reason, ReasonCode, SignalCode
from localregulars.scoring.changes import fields
from localregulars.scoring.rules import LEAST_SCORE
from localregulars.scoring.shelf import Shelf
from localregulars.scoring.usual_order import WORTH_TELLING, UsualOrderRule

LEAST = LEAST_SCORE[SignalCode.USUAL_ORDER]
COFFEE, CAKE, PIE = 1, 2, 3
BOTH, ALONE = [COFFEE, CAKE], [COFFEE]


def code_and_item(reason: Reason) -> tuple[ReasonCode, object]:
    return reason.code, reason.numbers["item"]


def test_the_cake_that_goes_while_the_coffee_stays_is_told_with_how_often_it_was_had() -> None:
    usual, rows = rows_of([[BOTH] * 30]), rows_of([[BOTH] * 30 + [ALONE] * 12])
    assert scores(usual)[0] < LEAST < scores(rows)[0]
    (reason,) = reasons(rows)
    assert code_and_item(reason) == (ReasonCode.ITEM_SELDOM_NOW, CAKE)
    assert reason.numbers["per_cent"] == round(100 * 30 / 43)
    assert 40 <= int(reason.numbers["per_cent_lately"]) <= 50  # (15/16) to the power of 12
    assert reason.numbers["visits_seen"] == 42


def test_more_visits_without_it_are_worth_more_and_one_or_two_are_nothing() -> None:
    after = [scores(rows_of([[BOTH] * 40 + [ALONE] * gone]))[0] for gone in (1, 2, 6, 12)]
    assert after == sorted(after)
    assert after[1] < LEAST < after[3]


def test_it_is_told_about_since_when() -> None:
    rows = rows_of([[BOTH] * 40 + [ALONE] * 12])
    clock = rows["last_clock"].astype(np.int64)
    (since,) = UsualOrderRule().since(fields(rows), clock, START - 1 + clock).tolist()
    assert abs(since - (START + 40)) <= 6


@pytest.mark.parametrize(("share", "found"), [(0.35, 0), (0.6, 28), (0.8, 38)])
def test_what_is_had_by_chance_as_often_as_ever_is_left_alone(share: float, found: int) -> None:
    had = np.random.default_rng(3).random((40, 90)) < share
    chance = scores(rows_of([[BOTH if cake else ALONE for cake in person] for person in had]))
    assert sum(score >= LEAST for score in chance) <= 4
    gone = scores(rows_of([[BOTH if cake else ALONE for cake in person[:70]] + [ALONE] * 20 for person in had]))
    assert sum(score >= LEAST for score in gone) >= found


def test_what_was_had_seldom_is_no_second_item_and_few_visits_tell_nothing() -> None:
    seldom = [BOTH if n % 5 == 0 else ALONE for n in range(60)] + [ALONE] * 30
    assert scores(rows_of([seldom, [BOTH] * 10 + [ALONE] * 9])) == [-math.inf, -math.inf]


def test_both_that_go_are_told_both() -> None:
    rows = rows_of([[BOTH] * 40 + [[PIE]] * 14])
    told = [code_and_item(reason) for reason in reasons(rows)]
    assert {code for code, _ in told} >= {ReasonCode.USUAL_ITEM_MISSING, ReasonCode.ITEM_SELDOM_NOW}
    assert {item for code, item in told if code is not ReasonCode.HAS_INSTEAD} == {COFFEE, CAKE}


def test_a_cake_that_nobody_can_have_is_missed_by_nobody() -> None:
    gone = [BOTH] * 60 + [ALONE] * 30
    everybody = visits([gone] * 30)
    shelf = Shelf.empty().with_more(everybody.items, np.repeat(everybody.day, np.diff(everybody.item_offsets)))
    rows = rows_of([gone])
    assert scores(rows)[0] > LEAST
    assert scores(rows, rule=UsualOrderRule(shelf=shelf)) == [-math.inf]


def test_a_class_that_is_too_much_is_missing_as_any_item_is() -> None:
    """At a gym a class and its level are an item: an easier one instead is the usual item gone, and named."""
    hard, easy, water = 7, 8, 9
    rows = rows_of([[[hard, water]] * 30 + [[easy, water]] * 8])
    first, *others = (code_and_item(reason) for reason in reasons(rows))
    assert (ReasonCode.USUAL_ITEM_MISSING, hard) in (first, *others)
    assert (ReasonCode.HAS_INSTEAD, easy) in others


@settings(max_examples=12, deadline=None)
@given(st.one_of(customers_of(4), customers_of(60, 60)), st.integers(0, 4000))
def test_whatever_is_had_there_is_a_number_or_silence(customers: list[list[list[int]]], later: int) -> None:
    rows = rows_of(customers)
    for place, score in enumerate(scores(rows, later)):
        assert not math.isnan(score)
        assert score < math.inf
        if not math.isfinite(score):
            continue
        clock = int(rows["last_clock"][place]) + later
        for reason in UsualOrderRule().reasons(fields(rows[place : place + 1]), clock, START - 1 + clock):
            if reason.code is ReasonCode.ITEM_SELDOM_NOW:
                assert score >= WORTH_TELLING
                assert 0 <= int(reason.numbers["per_cent_lately"]) < int(reason.numbers["per_cent"]) <= 100
