"""Replays: nothing of the future, nothing while away, nothing before there is a rhythm."""

from __future__ import annotations

from random import Random

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.scoring.made_up import START, customers_lists, history_of, orders_of, shop

from localregulars.domain.signals import SignalCode
from localregulars.scoring.replay import DailyScores, replay_scores


def cells(
    scores: DailyScores, last: int = 10**6, signal: SignalCode = SignalCode.ABSENCE
) -> dict[tuple[int, int], float]:
    """Scores of one signal by customer position and day after `START`, up to a day."""
    columns = (scores.customer.tolist(), scores.day.tolist(), scores.code.tolist(), scores.score.tolist())
    return {
        (customer, day - START): score
        for customer, day, code, score in zip(*columns, strict=True)
        if day - START <= last and scores.signal[code] is signal
    }


@settings(deadline=None)
@given(customers_lists(), st.integers(20, 250), st.randoms(use_true_random=False))
def test_cutting_the_future_off_changes_nothing_before(customers: list[list[int]], cut: int, rng: Random) -> None:
    had = [[[rng.randrange(4) for _ in range(rng.randrange(4))] for _ in days] for days in customers]
    whole = replay_scores(history_of(customers), START + 10, START + 300, orders=orders_of(had))
    earlier = [[day for day in days if day <= cut] for days in customers]
    had_earlier = [visits[: len(days)] for visits, days in zip(had, earlier, strict=True)]
    short = replay_scores(history_of(earlier), START + 10, START + 300, orders=orders_of(had_earlier))
    for signal in SignalCode:
        assert cells(whole, cut, signal) == cells(short, cut, signal)


@settings(deadline=None)
@given(customers_lists(), st.lists(st.tuples(st.integers(1, 6), st.integers(0, 250), st.integers(0, 40)), max_size=4))
def test_scores_are_finite_and_silent_where_there_is_nothing_to_say(
    customers: list[list[int]], notes: list[tuple[int, int, int]]
) -> None:
    away = [(c, START + first, START + first + length) for c, first, length in notes]
    orders = orders_of([[[0] if n % 3 else [1, 2] for n, _ in enumerate(days)] for days in customers])
    scores = replay_scores(history_of(customers), START, START + 300, away, orders=orders)
    for signal in SignalCode:
        found = cells(scores, signal=signal)
        assert all(np.isfinite(score) for score in found.values())
        for customer, day in found:
            seen = {d for d in customers[customer] if d <= day}
            assert len(seen) > 5
            assert signal is not SignalCode.ABSENCE or day not in seen
            assert not any(c == customer + 1 and f <= START + day <= t for c, f, t in away)


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 1000))
def test_a_score_never_falls_within_one_silence(seed: int) -> None:
    customers = shop(8, 300, seed)
    found = cells(replay_scores(history_of(customers), START + 100, START + 300))
    for (customer, day), score in found.items():
        if (customer, day + 1) in found:
            assert found[customer, day + 1] >= score or day + 1 in customers[customer]


def test_the_day_after_a_note_speaks_again_and_the_days_away_do_not_count() -> None:
    others = [list(range(200))] * 3
    found = cells(
        replay_scores(
            history_of([list(range(0, 100, 4)), *others]), START + 90, START + 140, [(1, START + 100, START + 119)]
        )
    )
    days = [day for customer, day in found if customer == 0]
    assert set(range(100, 120)).isdisjoint(days)
    assert {97, 98, 99, 120, 121} <= set(days)
    silent = cells(replay_scores(history_of([list(range(0, 100, 4)), *others]), START + 90, START + 140))
    assert found[0, 120] == silent[0, 100]


def test_an_empty_file_and_people_who_never_came_say_nothing() -> None:
    assert not len(replay_scores(history_of([]), START, START + 10).score)
    assert not len(replay_scores(history_of([[], []]), START, START + 10).score)
