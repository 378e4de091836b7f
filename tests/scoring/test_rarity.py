"""How rare a score is: counted in episodes, so that a change that lasts counts once."""

from __future__ import annotations

import json
import math

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from localregulars.scoring.rarity import LEAST_WEEKS, QUIET_WEEKS, RarityScale

WEEKS = 30
Scores = npt.NDArray[np.float64]


def scale_of(scores: Scores) -> RarityScale:
    return RarityScale.of_weeks(scores, np.ones(scores.shape, bool))


def quiet(customers: int = 20) -> Scores:
    return np.full((customers, WEEKS), -np.inf)


def test_a_change_that_lasts_is_one_episode_however_long() -> None:
    short, long = quiet(), quiet()
    short[3, 10:12], long[3, 10:25] = 5.0, 5.0
    regular_weeks = 20 * (WEEKS - QUIET_WEEKS)
    for scores in (short, long):
        assert scale_of(scores).rarity(np.array([5.0])) == pytest.approx(math.log(regular_weeks))


def test_reached_again_after_four_quiet_weeks_it_is_another_episode() -> None:
    scores = quiet()
    scores[3, 10], scores[3, 10 + QUIET_WEEKS] = 5.0, 5.0
    soon = scale_of(scores).rarity(np.array([5.0]))
    scores[3, 10 + QUIET_WEEKS], scores[3, 11 + QUIET_WEEKS] = -np.inf, 5.0
    later = scale_of(scores).rarity(np.array([5.0]))
    assert soon - later == pytest.approx(math.log(2))


def test_what_was_reached_before_the_weeks_looked_at_is_no_episode_in_them() -> None:
    scores = quiet()
    scores[3, :6] = 5.0
    assert scale_of(scores).rarity(np.array([5.0])) == -np.inf


def test_a_rising_score_is_an_episode_of_every_threshold_it_passes() -> None:
    scores = quiet()
    scores[3, 10:14] = [1.0, 2.0, 3.0, 4.0]
    found = scale_of(scores).rarity(np.array([1.0, 2.5, 4.0]))
    assert np.allclose(found, math.log(20 * (WEEKS - QUIET_WEEKS)))


@given(st.floats(0.5, 20))
def test_the_only_change_that_a_shop_ever_had_is_as_rare_as_can_be(score: float) -> None:
    """Points are kept to six digits, some of them above the score that they are made of."""
    scores = quiet()
    scores[3, 20:] = score
    found = scale_of(scores)
    stored = RarityScale.from_json(json.loads(json.dumps(found.to_json())))
    for scale in (found, stored):
        assert scale.rarity(np.array([score]))[0] == pytest.approx(math.log(20 * (WEEKS - QUIET_WEEKS)))


def test_a_young_or_an_empty_shop_says_nothing() -> None:
    scores = quiet()
    scores[:, 20] = 5.0
    judged = np.zeros(scores.shape, bool)
    judged[:, -LEAST_WEEKS + 1 :] = True
    assert not len(RarityScale.of_weeks(scores, judged).scores)
    assert RarityScale.empty().rarity(np.array([9.0])) == -np.inf
    assert RarityScale.empty().rarity_at(1.0) == math.inf
    assert not len(scale_of(np.zeros((0, WEEKS))).scores)


@given(st.integers(0, 10_000), st.integers(2, 40))
def test_a_higher_score_is_never_less_rare_and_stored_it_is_the_same(seed: int, customers: int) -> None:
    rng = np.random.default_rng(seed)
    scores = np.where(rng.random((customers, WEEKS)) < 0.3, rng.normal(0, 3, (customers, WEEKS)), -np.inf)
    scale = scale_of(scores)
    at = np.sort(np.concatenate([rng.normal(0, 4, 20), [-np.inf, np.inf]]))
    rarity = scale.rarity(at)
    assert (rarity[1:] >= rarity[:-1]).all()
    assert rarity[0] == -np.inf
    again = RarityScale.from_json(json.loads(json.dumps(scale.to_json())))
    assert np.array_equal(again.rarity(at), rarity) or np.allclose(again.rarity(at)[1:], rarity[1:], atol=1e-5)
    assert not np.isnan(rarity).any()


@given(st.integers(0, 10_000))
def test_the_rarity_of_so_many_a_week_lets_about_so_many_through(seed: int) -> None:
    rng = np.random.default_rng(seed)
    scores = rng.normal(0, 1, (200, WEEKS))
    scale = scale_of(scores)
    least = scale.rarity_at(1.0)
    reached = scale.rarity(scores) >= least
    before = np.lib.stride_tricks.sliding_window_view(reached, QUIET_WEEKS, axis=1)[:, :-1].any(2)
    episodes = (reached[:, QUIET_WEEKS:] & ~before).sum() / (WEEKS - QUIET_WEEKS)
    assert 0.6 <= episodes <= 1.5
