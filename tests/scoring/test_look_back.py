"""Looking back at the ends of weeks: the same however it is divided, and quick ways that say what slow ones do."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.scoring.made_up import START, Elsewhere, history_of, orders_of

from localregulars.domain.progress import Beside, SilentProgress
from localregulars.domain.signals import VisitMeasure
from localregulars.scoring import look_back
from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.change_scores import newest_place, newest_places
from localregulars.scoring.changes import ClockedVisits
from localregulars.scoring.circumstances import Circumstances
from localregulars.scoring.history import DayTotals
from localregulars.scoring.look_back import WeekEnds, week_ends
from localregulars.scoring.recent_visits import MOST_A_DAY, MOST_DAYS, days_later, more_on, older_later, visits_in
from localregulars.scoring.rhythm import States
from localregulars.scoring.rules import CUSTOMER_STATE, ChangeRules, ShopKnowledge

LAST = START + 279
NOBODY = np.zeros((9, look_back.WEEKS), bool)
EVERY_DAY = DayTotals(np.arange(START, LAST + 1), np.full(280, 9), np.full(280, 9))


@settings(max_examples=50, deadline=None)
@given(st.lists(st.lists(st.integers(0, 60), max_size=8), max_size=5), st.lists(st.integers(-3, 70), max_size=9))
def test_the_newest_visits_of_everybody_are_those_looked_up_one_by_one(
    customers: list[list[int]], wanted: list[int]
) -> None:
    history, until = history_of(customers), START + np.unique(np.array(wanted, np.int64))
    days = history.visits["day"].astype(np.int64)
    found = newest_places(history.offsets, days, until)
    assert found.shape == (len(customers), len(until))
    for position, came in enumerate(customers):
        for column, day in enumerate(until.tolist()):
            seen = sum(START + visit <= day for visit in came)
            assert found[position, column] == (history.offsets[position] + seen - 1 if seen else -1)
            one = newest_place(history.offsets, days, np.array([position]), np.array([day]))
            assert one[0] == found[position, column]


@settings(max_examples=50, deadline=None)
@given(st.lists(st.integers(0, MOST_A_DAY), min_size=42, max_size=42), st.integers(0, 90), st.integers(1, MOST_DAYS))
def test_windows_slide_as_far_in_one_go_as_day_by_day(visits: list[int], days: int, window: int) -> None:
    newer, older = visits[:window], visits[window : 2 * window]  # the newest day first
    first, second = (np.array([sum(n << 3 * ago for ago, n in enumerate(part))], np.uint64) for part in (newer, older))
    gone = np.array([days], np.int64)
    slid = ([0] * days + newer + older)[: 2 * window]
    assert visits_in(days_later(first, gone, window))[0] == sum(slid[:window])
    assert visits_in(older_later(first, second, gone, window))[0] == sum(slid[window:])
    signed, before = first.view(np.int64), second.view(np.int64)
    assert [more_on(signed, 0, ago)[0] for ago in range(window)] == newer
    assert [more_on(signed, before, ago)[0] for ago in range(window)] == [
        x - y for x, y in zip(newer, older, strict=True)
    ]


def test_customers_worked_on_in_portions_are_told_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    whole, ends = _looked_back()
    monkeypatch.setattr(look_back, "_PORTION", 300)
    portions, of_portions = _looked_back()
    assert np.isfinite(ends.said.scores).any()
    assert portions.tobytes() == whole.tobytes()
    assert of_portions.said.scores.tobytes() == ends.said.scores.tobytes()
    assert of_portions.said.directions.tobytes() == ends.said.directions.tobytes()


def test_the_states_of_four_customers_fit_into_a_page_of_the_store() -> None:
    page, of_a_leaf = 4096 - 80, 8  # what encryption takes of a page, and what a page takes for itself
    of_a_row = 2 + 2 + 3 + 6 + 1 + 8  # its place, lengths, number, types; version and usual gap
    assert 4 * (CUSTOMER_STATE.itemsize + of_a_row) <= page - of_a_leaf


def test_another_core_gives_the_same_bits(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = np.arange(270).reshape(9, 30) % 7 > 0
    whole, ends = _looked_back(rows)
    assert np.isfinite(ends.said.scores).any()
    monkeypatch.setattr(look_back, "LEAST_BESIDE", 0)
    both, of_both = _looked_back(rows, beside=Elsewhere())
    assert both.tobytes() == whole.tobytes()
    assert of_both.said.scores.tobytes() == ends.said.scores.tobytes()
    assert of_both.said.directions.tobytes() == ends.said.directions.tobytes()


def test_a_small_shop_and_one_of_very_many_lines_do_without_another_core(monkeypatch: pytest.MonkeyPatch) -> None:
    assert look_back.begun_beside(Elsewhere(), *_to_look_at(), week_ends(LAST)) is None
    monkeypatch.setattr(look_back, "LEAST_BESIDE", 0)
    assert look_back.begun_beside(Elsewhere(), *_to_look_at(), week_ends(LAST)) is not None
    assert look_back.begun_beside(None, *_to_look_at(), week_ends(LAST)) is None
    monkeypatch.setattr(look_back, "MOST_ITEMS_BESIDE", 100)
    assert look_back.begun_beside(Elsewhere(), *_to_look_at(), week_ends(LAST)) is None


def test_another_core_gets_ready_for_a_shop_that_is_worth_it_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    for least, most, is_worth_it in ((281, 560, False), (280, 560, True), (280, 559, False)):
        monkeypatch.setattr(look_back, "LEAST_BESIDE", least)
        monkeypatch.setattr(look_back, "MOST_ITEMS_BESIDE", most)
        other = Elsewhere()
        look_back.get_ready_beside(other, 280, 560)
        assert bool(other.ready) is is_worth_it
    look_back.get_ready_beside(None, 280, 560)


def test_nothing_is_said_of_whom_changes_may_not_speak_of() -> None:
    states, ends = _looked_back()
    nobody, of_nobody = _looked_back(NOBODY)
    assert nobody.tobytes() == states.tobytes()
    assert np.isfinite(ends.said.scores).any()
    assert not np.isfinite(of_nobody.said.scores).any()


def _looked_back(
    is_judged: npt.NDArray[np.bool_] = ~NOBODY,
    *,
    beside: Beside | None = None,
) -> tuple[States, WeekEnds]:
    rules, visits, known = _to_look_at()
    days = week_ends(LAST)
    others = look_back.begun_beside(beside, rules, visits, known, days)
    own = visits if others is None else visits.only(~others.theirs)
    states, ends = look_back.look_back(rules, own, known, days, is_judged, SilentProgress())
    if others is not None:
        assert 0 < np.count_nonzero(others.theirs) < len(others.theirs)
        others.join(rules, states, ends)
    return states, ends


def _to_look_at() -> tuple[ChangeRules, ClockedVisits, Circumstances]:
    """Nine customers who come every one to nine days, and have something else in the end."""
    came = [list(range(0, 280, gap)) for gap in range(1, 10)]
    history = history_of(came)
    orders = orders_of([[[1] if day < 240 else [2] for day in days] for days in came])
    known = Circumstances.of(history.customer_ids, OpenDays.of(EVERY_DAY, LAST))
    shop = ShopKnowledge.of(history, orders, LAST, VisitMeasure.AMOUNT)
    return shop.rules(7), shop.visits(history, known, LAST, orders), known
