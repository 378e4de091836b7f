"""The data-gap guard: still on ordinary days, holding when many are missing at once."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from tests.scoring.made_up import every_day, history_of, score, scoring_input, shop
from tests.scoring.real import real_history, real_totals

from localregulars.scoring.guard import LateCount, judge


def test_a_week_in_which_most_visits_are_missing_holds_all_alerts() -> None:
    customers = shop(150, 300, 2)
    rng = np.random.default_rng(1)
    torn = [[d for d in days if d < 290 or rng.random() < 0.15] for days in customers]
    calm = score(scoring_input(history_of(customers), 300, 3, every_day(300)))
    held = score(scoring_input(history_of(torn), 300, 3, every_day(300)))
    assert not calm.guard.is_holding
    assert held.guard.code == "many_regulars_missing"
    assert 150 >= held.guard.regulars > held.guard.missing > 30
    assert all(c.opened_day.toordinal() < held.as_of.toordinal() - 4 for c in held.to_open)


def test_a_closed_week_makes_nobody_late() -> None:
    customers = [[d for d in days if not 280 <= d < 287] for days in shop(150, 300, 2)]
    assert not score(scoring_input(history_of(customers), 300, 3)).guard.is_holding


def test_usual_is_what_the_shop_itself_knows_and_a_few_people_are_not_many() -> None:
    usual = [LateCount(day, 10, 100) for day in range(20)]
    assert not judge(LateCount(30, 20, 100), usual).is_holding
    assert judge(LateCount(30, 32, 100), usual).is_holding
    assert not judge(LateCount(30, 3, 4), [LateCount(day, 0, 4) for day in range(20)]).is_holding
    assert not judge(LateCount(30, 32, 100), [LateCount(day, 30, 100) for day in range(20)]).is_holding
    recent = [LateCount(day, 40, 100) for day in range(24, 30)]
    assert judge(LateCount(30, 40, 100), [*usual, *recent]).is_holding
    assert not judge(LateCount(30, 0, 0), []).is_holding


@pytest.mark.real_data
def test_no_ordinary_day_of_the_real_receipts_is_held_and_a_torn_week_is(real_receipts: Path) -> None:
    history = real_history(real_receipts)
    for day in range(120, 364, 10):
        assert not score(scoring_input(history, day, 3, real_totals(history))).guard.is_holding
    rng = np.random.default_rng(0)
    days = history.visits["day"] - history.visits["day"].min()
    for gone in (0.7, 0.9):
        keep = (days < 250) | (days >= 260) | (rng.random(len(days)) > gone)
        owner = np.repeat(np.arange(len(history.customer_ids)), np.diff(history.offsets))
        counts = np.bincount(owner[keep], minlength=len(history.customer_ids))
        torn = type(history)(history.customer_ids, np.concatenate([[0], np.cumsum(counts)]), history.visits[keep])
        assert score(scoring_input(torn, 258, 3, real_totals(torn))).guard.is_holding
