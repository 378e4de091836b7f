"""Targets, weights, figures of others and notes on the time line: kept sealed, taken back, the owner's alone."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest
from tests.shops import TestShop
from tests.storage.test_saved_groups import sql, undo

from localregulars.application.access import Actor, acting_as
from localregulars.application.numbers.steering import (
    add_benchmark,
    add_note,
    change_note,
    remove_benchmark,
    remove_note,
    set_target,
    set_weights,
    steering,
    weights_in_use,
)
from localregulars.domain.errors import InputRefusedError, OwnerOnlyError, StoreDamagedError
from localregulars.domain.staff import Role
from localregulars.domain.steering import (
    BenchmarkId,
    Direction,
    Expectation,
    Steering,
    TimelineNote,
    TimelineNoteId,
)
from localregulars.measures.families.engagement import WEIGHTS

DAY = date(2026, 3, 2)
UP = Expectation("csat", Direction.UP)
MACHINE = partial(add_note, day=DAY, words="New espresso machine", expected=UP)
ELSEWHERE = partial(add_benchmark, measure="nps", value=31.5, source="A trade paper", year=2025)


def kept(shop: TestShop) -> Steering:
    with shop.store.unit_of_work() as uow:
        return steering(uow)


def test_everything_comes_back_after_the_shop_was_closed_and_words_are_sealed(test_shop: TestShop) -> None:
    for use_case in (
        partial(set_target, measure="csat", value=0.9),
        partial(set_target, measure="nps", value=-10.0),
        partial(set_weights, weights={"came_lately": 1.5, "took_part": 4}),
        ELSEWHERE,
        MACHINE,
        partial(add_note, day=date(2026, 2, 1), words="Open on Sundays"),
    ):
        test_shop.do(use_case)
    test_shop.reopen()
    found = kept(test_shop)
    assert found.targets == {"csat": 0.9, "nps": -10.0}
    assert weights_in_use(found.weights) == dict.fromkeys(WEIGHTS, 0.0) | {"came_lately": 1.5, "took_part": 4.0}
    [paper] = found.benchmarks
    assert (paper.measure, paper.value, paper.unit, paper.source, paper.year) == (
        "nps", 31.5, "points", "A trade paper", 2025
    )  # fmt: skip
    assert [(note.day, note.words, note.expected) for note in found.notes] == [
        (date(2026, 2, 1), "Open on Sundays", None),
        (DAY, "New espresso machine", UP),
    ]
    sealed = sql(test_shop, "SELECT words FROM timeline_note UNION ALL SELECT source FROM benchmark")
    assert not any(b"espresso" in bytes(one) or b"trade" in bytes(one) for (one,) in sealed)  # type: ignore[arg-type]


def test_every_change_is_taken_back_and_done_again(test_shop: TestShop) -> None:
    test_shop.do(partial(set_target, measure="csat", value=0.8))
    number = test_shop.do(MACHINE).value
    figure = test_shop.do(ELSEWHERE).value
    before = kept(test_shop)
    for use_case in (
        partial(set_target, measure="csat", value=0.9),
        partial(set_target, measure="csat", value=None),
        partial(set_target, measure="needless_share", value=0.0),
        partial(set_weights, weights={"took_part": 1.0}),
        partial(change_note, note=TimelineNote(number, date(2026, 4, 1), "Old machine again")),
        partial(remove_note, note_id=number),
        partial(remove_benchmark, benchmark_id=figure),
        ELSEWHERE,
        MACHINE,
    ):
        done = test_shop.do(use_case)
        changed = kept(test_shop)
        assert changed != before
        again = undo(test_shop, done)
        assert kept(test_shop) == before
        redone = undo(test_shop, again)
        assert kept(test_shop) == changed
        undo(test_shop, redone)
    assert kept(test_shop) == before


def test_the_usual_weights_are_nothing_of_the_owners(test_shop: TestShop) -> None:
    test_shop.do(partial(set_weights, weights={"took_part": 1.0}))
    test_shop.do(partial(set_weights, weights=WEIGHTS))
    assert not kept(test_shop).weights
    assert weights_in_use(kept(test_shop).weights) == WEIGHTS


def test_a_target_of_zero_is_one_and_impossible_ones_are_refused(test_shop: TestShop) -> None:
    test_shop.do(partial(set_target, measure="needless_share", value=0.0))
    assert kept(test_shop).targets == {"needless_share": 0.0}
    for refused in (
        partial(set_target, measure="csat", value=1.5),
        partial(set_target, measure="csat", value=-0.1),
        partial(set_target, measure="visits", value=-1.0),
        partial(set_target, measure="csat", value=float("nan")),
        partial(set_target, measure="no_such_measure", value=1.0),
        partial(set_weights, weights={"no_such_part": 1.0}),
        partial(set_weights, weights={"took_part": 0.0}),
        partial(add_benchmark, measure="nps", value=31.5, source=" ", year=2025),
        partial(add_benchmark, measure="nps", value=101.0, source="A trade paper", year=2025),
        partial(add_note, day=DAY, words="Sundays", expected=Expectation("no_such_measure", Direction.UP)),
        partial(remove_note, note_id=TimelineNoteId(99)),
        partial(change_note, note=TimelineNote(TimelineNoteId(99), DAY, "Sundays")),
        partial(remove_benchmark, benchmark_id=BenchmarkId(99)),
    ):
        with pytest.raises(InputRefusedError):
            test_shop.do(refused)


def test_it_is_the_owners(test_shop: TestShop) -> None:
    with acting_as(Actor(Role.STAFF)):
        for refused in (MACHINE, ELSEWHERE, partial(set_target, measure="csat", value=0.9)):
            with pytest.raises(OwnerOnlyError):
                test_shop.do(refused)
        with pytest.raises(OwnerOnlyError):
            kept(test_shop)


def test_what_a_later_version_measures_stays_unseen_and_words_moved_elsewhere_do_not_open(test_shop: TestShop) -> None:
    sql(test_shop, "INSERT INTO target (measure, value_milli) VALUES ('songs_sung', 3000)")
    test_shop.do(ELSEWHERE)
    sql(test_shop, "UPDATE benchmark SET unit = 'songs'")
    assert kept(test_shop) == Steering()
    test_shop.do(MACHINE)
    test_shop.do(MACHINE)
    sql(
        test_shop,
        "UPDATE timeline_note SET words = (SELECT words FROM timeline_note WHERE note_id = 1) WHERE note_id = 2",
    )
    with pytest.raises(StoreDamagedError):
        kept(test_shop)


def test_what_is_done_leaves_a_line_without_words(test_shop: TestShop) -> None:
    for use_case in (MACHINE, ELSEWHERE, partial(set_target, measure="csat", value=0.9)):
        test_shop.do(use_case)
    lines = sql(test_shop, "SELECT action, detail FROM audit WHERE action LIKE 'steering.%' ORDER BY seq")
    assert [action for action, _detail in lines] == [
        "steering.note_added", "steering.benchmark_added", "steering.target_set"
    ]  # fmt: skip
    assert not any("espresso" in str(detail) or "paper" in str(detail) for _action, detail in lines)
