"""What is planted is what is judged: sweet things go from a day on, and nothing else does."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from benchmarks.simulated import categories
from benchmarks.simulated.trades import CAFE

from localregulars.domain.signals import SignalCode

SMALL = replace(CAFE, customers=300)


@pytest.mark.parametrize("at_once", [False, True])
def test_whoever_changes_has_nothing_sweet_from_their_day_on(monkeypatch: pytest.MonkeyPatch, at_once: bool) -> None:
    monkeypatch.setattr(categories, "CAFE", SMALL)
    shop = categories.sweet_shop(1, at_once=at_once)
    visits, changed = shop.visits, shop.changes.of(SignalCode.USUAL_ORDER)[shop.visits.owner]
    sweet, after = visits.sides[:, : categories.SWEET], visits.day > shop.changes.day[visits.owner]
    assert changed.any()
    assert not sweet[changed & after].any()
    share = sweet[changed & ~after].any(1).mean()
    assert 0.45 < share < 0.85
    assert bool(sweet.sum(1).max() > 1) is at_once
    assert (visits.main[changed & after] == shop.world.people.usual[visits.owner[changed & after]]).mean() > 0.5


def test_every_item_that_is_sold_has_a_category() -> None:
    of_item = categories.categories(len(CAFE.prices))
    assert (of_item[np.arange(len(CAFE.prices))] >= 0).all()
    assert (of_item[1000:] >= 1000).all()
    assert len(np.unique(of_item[of_item >= 0])) == categories.MAIN_KINDS + 2
