"""The simple rules say what their names say, by the visits up to each day."""

from __future__ import annotations

import numpy as np
import pytest
from benchmarks.simulated.rules import absence_rules, decline_rules, rule_scores
from tests.benchmarks_simulated.small import shop

from localregulars.domain.signals import SignalCode


def test_absence_rules_count_days_and_own_gaps() -> None:
    came = np.zeros((1, 40), bool)
    came[0, [0, 2, 6, 9, 20]] = True
    found = absence_rules(came)
    assert found["N days for everyone"][0, 15] == 6
    assert found["k x own mean gap"][0, 15] == pytest.approx(6 / 3)
    assert found["own mean gap + k sd"][0, 15] == pytest.approx((6 - 3) / np.std([2, 4, 3]))
    assert found["k x own mean gap"][0, 8] == -np.inf
    assert found["k x own mean gap"][0, 25] == pytest.approx(5 / 5)


def test_decline_rules_hold_four_weeks_against_those_before() -> None:
    came = np.zeros((1, 200), bool)
    came[0, ::2] = True
    came[0, 140:] = False
    score = decline_rules(came, 1)["4 weeks against 12"]
    assert score[0, 139] == pytest.approx(0)
    assert score[0, 167] == pytest.approx(1)
    assert decline_rules(np.repeat(came, 3, axis=1), 3)["4 weeks against 12"][0, 3 * 168 - 1] == pytest.approx(1)


@pytest.mark.parametrize("signal", [SignalCode.INTENSITY, SignalCode.TIME_OF_DAY])
def test_the_latest_visits_are_held_against_all_earlier_ones(signal: SignalCode) -> None:
    made = shop("cafe")
    rows = np.flatnonzero(made.judged)[:3]
    found = rule_scores(made, rows, signal)
    for place, customer in enumerate(rows):
        mine = made.visits.owner == customer
        numbers = (made.visits.measure if signal is SignalCode.INTENSITY else made.visits.minute)[mine].astype(float)
        for day in (120, 250, 363):
            seen = numbers[made.visits.day[mine] <= day]
            latest, earlier = seen[-5:].mean(), seen[:-5]
            distance = abs(latest - earlier.mean())
            share = earlier.mean() if signal is SignalCode.INTENSITY else 1
            assert found["last 5, against own mean"][place, day] == pytest.approx(distance / share)
            assert found["last 5, k own sd"][place, day] == pytest.approx(distance / earlier.std())


def test_unusual_hours_are_those_seldom_come_at_before() -> None:
    made = shop("cafe")
    rows = np.flatnonzero(made.judged)[:2]
    score = rule_scores(made, rows, SignalCode.TIME_OF_DAY)["last 5 at unusual own hours"]
    mine = made.visits.owner == rows[0]
    hours = (made.visits.minute[mine] // 60).tolist()
    surprise = [-np.log((hours[:n].count(hour) + 0.5) / (n + 1)) for n, hour in enumerate(hours)]
    assert score[0, 363] == pytest.approx(np.mean(surprise[-5:]))


def test_visits_without_the_usual_item_are_counted() -> None:
    made = shop("gym")
    rows = np.flatnonzero(made.judged & made.changes.of(SignalCode.USUAL_ORDER))[:4]
    misses = rule_scores(made, rows, SignalCode.USUAL_ORDER)["k visits without it"]
    for place, customer in enumerate(rows):
        mine = made.visits.owner == customer
        items = made.visits.main[mine]
        usual = np.bincount(items[made.visits.day[mine] < 182]).argmax()
        sides = made.visits.sides[mine][made.visits.day[mine] < 182].sum(0)
        assert sides.max() < (items[made.visits.day[mine] < 182] == usual).sum()
        assert misses[place, 363] == len(items) - 1 - np.flatnonzero(items == usual)[-1]
        assert misses[place, 100] == -np.inf
