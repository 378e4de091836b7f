"""One visit a day fewer is planted where it is meant, and whoever does not come several times a day comes as ever."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from benchmarks.simulated.several import GROUPS, Planted, planted, visits_a_day_rule
from benchmarks.simulated.trades import CAFE, TRADES, Rhythm


@pytest.fixture
def cafe(monkeypatch: pytest.MonkeyPatch) -> Planted:
    monkeypatch.setitem(TRADES, "cafe", replace(CAFE, customers=600))
    return planted("cafe", 1)


def test_who_surely_came_three_times_a_day_comes_twice_from_their_day_on_and_the_rule_sees_it(cafe: Planted) -> None:
    rows = np.flatnonzero(cafe.group == GROUPS.index("three become two"))
    visits, days = cafe.shop.visits, cafe.shop.world.around.days
    counts = np.zeros((len(cafe.group), days))
    np.add.at(counts, (visits.owner, visits.day), 1)
    after = np.arange(days) > cafe.day[rows, None]
    counts = np.where(counts[rows] > 0, counts[rows], np.nan)
    usual, left = np.nanmean(counts[~after]), np.nanmean(counts[after])
    assert usual > 2.5
    assert 0.8 < usual - left < 1.2
    assert np.nanmax(counts[after]) == 2
    scores = visits_a_day_rule(cafe.shop, rows)
    assert np.median(scores[after & np.isfinite(scores)]) > np.quantile(scores[~after & np.isfinite(scores)], 0.9)


def test_who_does_not_come_several_times_a_day_comes_as_ever(cafe: Planted) -> None:
    several = cafe.shop.world.people.rhythm == Rhythm.SEVERAL_A_DAY
    assert cafe.changed.any()
    assert not cafe.changed[~several].any()
    assert (cafe.shop.changes.kind[several] == -1).all()
