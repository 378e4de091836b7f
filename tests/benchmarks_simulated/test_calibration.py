"""Calibration: what is stated as 1 in 50 is held against how often it happens."""

from __future__ import annotations

import numpy as np
import pytest
from benchmarks.calibration import Silences, silences_of, stated_rarity
from benchmarks.simulated.process import history_of
from tests.benchmarks_simulated.small import shop

from localregulars.scoring.absence import AbsenceParameters, survival


def drawn(longer: float, count: int = 60_000) -> Silences:
    """Silences of somebody with a usual gap of four days whose lengths follow the stated chances, or `longer` ones."""
    days = np.arange(1, 400, dtype=float)
    alive = survival(days, np.full(len(days), 4.0), np.array(0), AbsenceParameters())
    chance = np.random.default_rng(1).random(count)
    lasted = np.ceil(longer * (1 + (alive[None, :] > chance[:, None]).sum(1))).astype(np.int64)
    ones = np.ones(count, np.int64)
    return Silences(ones, ones, 40 * ones, 0 * ones, lasted, 1000 * ones)


def test_chances_that_are_right_come_true_as_often_as_stated() -> None:
    assert stated_rarity(drawn(1)).one_in == pytest.approx(50, rel=0.08)


def test_chances_that_are_wrong_are_found_out() -> None:
    assert stated_rarity(drawn(1.5)).one_in < 35
    assert stated_rarity(drawn(0.6)).one_in > 70


def test_a_silence_that_goes_on_counts_only_as_far_as_it_was_watched() -> None:
    made = shop("cafe", 150)
    history, _ = history_of(made.visits, len(made.judged))
    last = int(history.visits["day"].max())
    silences = silences_of(history, last)
    goes_on = silences.lasted > silences.watched
    assert len(set(silences.owner[goes_on].tolist())) == goes_on.sum()
    assert (silences.lasted >= 1).all()
    shorter = silences_of(history, last - 30)
    assert shorter.watched.max() < silences.watched.max()
