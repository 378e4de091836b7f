"""The judge: what counts as a needless alert, which threshold fits a budget, when a change is found."""

from __future__ import annotations

import numpy as np
import pytest
from benchmarks.simulated import judge

from localregulars.domain.signals import SignalCode

SIGNALS = (SignalCode.ABSENCE, SignalCode.INTENSITY)


def made_up(seed: int) -> tuple[judge.FloatArray, judge.BoolArray]:
    """Scores with ties, silences and holes, and days with visits."""
    rng = np.random.default_rng(seed)
    score: judge.FloatArray = np.round(np.cumsum(rng.normal(size=(12, 90)), axis=1), 1).astype(np.float64)
    score[rng.random(score.shape) < 0.2] = -np.inf
    return score, rng.random(score.shape) < 0.15


def counted_by_hand(
    score: judge.FloatArray, came: judge.BoolArray, signal: SignalCode, threshold: float
) -> int:  # fmt: skip
    """The definition in loops."""
    total = 0
    for row, visits in zip(score.tolist(), came.tolist(), strict=True):
        silence, alerted, last = 0, set(), None
        for day, value in enumerate(row):
            silence += visits[day]
            if value < threshold:
                continue
            if signal is SignalCode.ABSENCE:
                alerted.add(silence)
            elif last is None or day - last >= 28:
                total, last = total + 1, day
        total += len(alerted)
    return total


@pytest.mark.parametrize("signal", SIGNALS)
@pytest.mark.parametrize("seed", range(4))
def test_needless_alerts_are_counted_as_the_definition_says(seed: int, signal: SignalCode) -> None:
    score, came = made_up(seed)
    for threshold in np.unique(score[np.isfinite(score)])[::15]:
        assert judge.needless(score, came, signal, threshold) == counted_by_hand(score, came, signal, threshold)


@pytest.mark.parametrize("signal", SIGNALS)
@pytest.mark.parametrize("seed", range(4))
def test_the_threshold_is_the_lowest_within_the_budget(seed: int, signal: SignalCode) -> None:
    score, came = made_up(seed)
    for allowed in (0.0, 3.0, 12.5):
        cut = judge.threshold_for(score, came, signal, allowed)
        assert judge.needless(score, came, signal, cut) <= allowed
        lower = np.unique(score[np.isfinite(score) & (score < cut)])
        assert not len(lower) or counted_by_hand(score, came, signal, float(lower[-1])) > allowed


def test_a_budget_is_so_many_alerts_per_hundred_customers_a_week() -> None:
    assert judge.allowed_alerts(0.5, customer_days=200 * 26 * 7) == pytest.approx(26)


def test_only_an_alert_that_starts_after_the_change_finds_it() -> None:
    score = np.zeros((4, 10))
    score[0, 6:] = 1  # starts three days after the change
    score[1, 2:] = 1  # was there on the day of the change and stays
    score[2, [2, 3, 5]] = 1  # was there, went away, starts again
    changed = np.array([3, 3, 3, 3])
    assert judge.delays(1.0, score, changed).tolist() == [3, judge.NEVER, 2, judge.NEVER]
    assert judge.mean_delay(np.array([3, judge.NEVER]), cap=57) == 30
    assert judge.share_within(np.array([3, 5, judge.NEVER]), 5) == pytest.approx(2 / 3)


def test_where_no_score_is_low_enough_nothing_is_ever_found() -> None:
    score, came = np.ones((3, 5)), np.zeros((3, 5), bool)
    cut = judge.threshold_for(score, came, SignalCode.DECLINE, 2)
    assert cut == np.inf
    assert (judge.delays(cut, score, np.array([0, 0, 0])) == judge.NEVER).all()
