"""The judge of less noise: the same people with and without a decline, and differences between the same shops."""

from __future__ import annotations

import numpy as np
import pytest
from benchmarks.simulated import halved
from benchmarks.simulated.contest import ORACLE, OURS
from tests.benchmarks_simulated.small import small

from localregulars.domain.signals import SignalCode


def test_everybody_judged_does_as_ever_until_their_day_and_comes_about_half_as_often_after_it() -> None:
    trade = small("cafe")
    as_ever, less = halved.both_shops(trade, 3)
    assert not as_ever.changes.of(SignalCode.DECLINE).any()
    changed = less.changes.of(SignalCode.DECLINE)
    assert changed.sum() > 0.9 * less.judged.sum()
    assert not (changed & ~less.judged).any()
    stays = (less.world.people.leaves == as_ever.world.people.leaves) | (as_ever.world.people.leaves >= trade.span.days)
    before = np.arange(trade.span.days) <= less.changes.day[:, None]
    same = changed & stays
    assert (as_ever.came[same] == less.came[same])[before[same]].all()
    after = ~before & (changed & (as_ever.world.people.leaves >= trade.span.days))[:, None]
    assert 0.4 < less.came[after].sum() / as_ever.came[after].sum() < 0.65
    assert (as_ever.came[~changed] == less.came[~changed]).all()


def test_every_decline_has_a_delay_of_both_scorers_and_the_oracle_is_sooner() -> None:
    found = halved.delays(small("cafe", 200), 3)
    assert len(found[ORACLE]) == len(found[OURS]) > 100
    assert 0 < found[ORACLE].mean() < found[OURS].mean() < 56


def test_the_error_of_a_difference_between_the_same_shops_is_not_that_of_the_shops() -> None:
    rng = np.random.default_rng(1)
    level = {str(seed): float(x) for seed, x in enumerate(rng.uniform(1.0, 1.4, 12))}
    before = {"gym": {seed: {ORACLE: 30.0, OURS: 30 * x} for seed, x in level.items()}}
    after = {"gym": {seed: {ORACLE: 30.0, OURS: 29.7 * x} for seed, x in level.items()}}
    value, error = halved.with_error(after)
    difference, of_difference = halved.with_error(after, before)
    assert value == pytest.approx(0.99 * np.mean(list(level.values())))
    assert difference == pytest.approx(-0.01 * np.mean(list(level.values())))
    assert of_difference < error / 50
    assert np.isnan(halved.with_error({"gym": {"1": before["gym"]["1"]}})[1])


def test_only_shops_that_both_have_are_held_against_each_other() -> None:
    mean = {ORACLE: 1.0, OURS: 1.1}
    ours, before = halved.same_shops(
        {"gym": {"1": mean, "2": mean}, "cafe": {"1": mean}}, {"gym": {"2": mean, "3": mean}}
    )
    assert ours == before == {"gym": {"2": mean}}
