"""The queue of the real receipts, recomputed by hand: plain loops over the receipts, nothing of the engine."""

from __future__ import annotations

import math
import pickle
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from tests.scoring.made_up import START, score, scoring_input
from tests.scoring.real import FIRST_DAY, real_history, real_totals, visit_days

from localregulars.domain.progress import ProgressToken
from localregulars.domain.signals import ReasonCode, Signal
from localregulars.scoring.changes import ClockedVisits
from localregulars.scoring.circumstances import Circumstances
from localregulars.scoring.history import IntArray
from localregulars.scoring.look_back import WeekEnds, look_back
from localregulars.scoring.records import NewCheckIn
from localregulars.scoring.rhythm import States
from localregulars.scoring.rules import ChangeRules

pytestmark = pytest.mark.real_data

LAST = date(2017, 12, 31)


def usual_gap_by_hand(gaps: list[int]) -> float:
    """Past gaps, the newest first counting 1, each one before it 8.3 % less, and two gaps of 4 days on top."""
    total, weight = 8.0, 2.0
    for age, gap in enumerate(reversed(gaps)):
        total += gap * 0.5 ** (age / 8)
        weight += 0.5 ** (age / 8)
    return round(total / weight, 1)


def evenness_by_hand(gaps: list[int]) -> float:
    """How far the spread of the gaps lies below that of chance with the same mean, to the middle of its class."""
    weights = [0.5 ** (age / 20) for age in range(len(gaps))][::-1]
    total = sum(weights)
    mean = sum(w * g for w, g in zip(weights, gaps, strict=True)) / total
    spread = math.log(mean) - sum(w * math.log(g) for w, g in zip(weights, gaps, strict=True)) / total
    chances = [(1 - 1 / mean) ** (g - 1) / mean for g in range(1, 2000)]
    by_chance = math.log(mean) - sum(c * math.log(g) for g, c in enumerate(chances, 1))
    below = ((by_chance - spread) * total / (total + 4) - 0.04) * max(1 - 3 / mean, 0)
    classes: int = sum(bool(below > edge) for edge in (0.04, 0.12, 0.2, 0.28, 0.36))
    return 0.08 * classes


def score_by_hand(usual: float, even: float, silence: int, visits: int, span: int) -> float:
    """The definition of docs/SCORING.md, in loops."""
    scale = math.e ** (0.543 - 2.6 * even) * min(usual, 10) ** 0.299 * usual
    alive = [1 / (1 + (g / scale) ** (1.236 * math.e ** (3.2 * even))) ** 4.4 for g in range(600)]
    deadlines = (max(14, 2 * usual), max(21, 3 * usual))
    steps = [sum(w * (g <= d) for w, d in zip((0.175, 0.125), deadlines, strict=True)) for g in range(600)]
    worth = [max(1 - g / max(56, 4 * usual), 0) + steps[g] for g in range(600)]
    best = -math.inf
    for g in range(1, silence + 1):
        if worth[g] <= 0:
            break
        trade = alive[g] / worth[g]
        for wait in (1, 2, 3, 5, 7, 10, 14, 21, 30, 45):
            if worth[g + wait] < worth[g]:
                trade = max(trade, (alive[g] - alive[g + wait]) / (worth[g] - worth[g + wait]))
        best = max(best, -math.log(trade * visits / (span + 7)))
    return best


def test_five_people_of_the_queue_can_be_recomputed_from_their_receipts(real_receipts: Path) -> None:
    customers = [[day for day in days if day <= 364] for days in visit_days(real_receipts).values()]
    history = real_history(real_receipts)
    shop_days = sorted({day for days in customers for day in days})
    assert set(range(365)) - set(shop_days) == {(date(2017, 12, 25) - FIRST_DAY).days}
    result = score(scoring_input(history, (LAST - FIRST_DAY).days, 6, real_totals(history)))
    assert len(result.to_open) >= 5
    for new in result.to_open[:5]:
        signal = new.signals[0]
        days = sorted(set(customers[new.customer_id - 1]))
        positions = [shop_days.index(day) for day in days]
        gaps = [b - a for a, b in pairwise(positions)]
        silence = shop_days.index(364) - positions[-1]
        numbers = {reason.code: reason.numbers for reason in signal.reasons}
        made_up_last_visit = date.fromordinal(START + days[-1])
        assert new.last_visit_day == made_up_last_visit
        assert numbers[ReasonCode.LONGER_THAN_USUAL] == {
            "days": silence,
            "usual_gap_days": usual_gap_by_hand(gaps),
            "last_visit": made_up_last_visit.isoformat(),
        }
        assert numbers[ReasonCode.RARE_GAP] == {
            "gaps_seen": len(gaps),
            "gaps_shorter": sum(gap < silence for gap in gaps),
            "visits_seen": len(days),
        }
        by_hand = score_by_hand(usual_gap_by_hand(gaps), evenness_by_hand(gaps), silence, len(days), sum(gaps))
        assert signal.score == pytest.approx(by_hand, abs=1e-9)
        assert is_within_four_weeks(signal, new.opened_day)


def is_within_four_weeks(signal: Signal, opened: date) -> bool:
    return signal.since <= opened < signal.since + timedelta(days=28)


def _of_one_story(new: NewCheckIn) -> tuple[int, date]:
    """What is the same in every queue that tells of it: the visit before a silence, the day a change began."""
    signal = new.signals[0]
    return new.customer_id, signal.since if signal.code.is_change else new.last_visit_day


@pytest.fixture
def looked_back_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Looking back at everybody's visits takes nearly all of a first scoring, and knows no capacity: the same question
    about the same visits as just before is answered as just before.
    """
    asked: list[object] = []
    found: list[tuple[States, WeekEnds]] = []

    def looked_back(
        rules: ChangeRules,
        visits: ClockedVisits,
        known: Circumstances,
        days: IntArray,
        is_judged: npt.NDArray[np.bool_],
        token: ProgressToken,
    ) -> tuple[States, WeekEnds]:
        question = pickle.dumps((rules, visits, known, days, is_judged))
        if asked != [question]:
            asked[:], found[:] = [question], [look_back(rules, visits, known, days, is_judged, token)]
        states, weeks = found[0]
        return states.copy(), weeks

    monkeypatch.setattr("localregulars.scoring.people.look_back", looked_back)


@pytest.mark.usefixtures("looked_back_once")
def test_about_as_many_check_ins_come_as_the_owner_asked_for(real_receipts: Path) -> None:
    history = real_history(real_receipts)
    opened: dict[int, set[tuple[int, date]]] = {2: set(), 5: set()}
    for day in range(250, 365, 7):
        for capacity, stories in opened.items():
            result = score(scoring_input(history, day, capacity, real_totals(history), changes=True))
            stories |= {_of_one_story(c) for c in result.to_open if c.opened_day.toordinal() >= START + 243}
    weeks = (364 - 243) / 7
    for capacity, stories in opened.items():
        assert 0.5 * capacity <= len(stories) / weeks <= 1.1 * capacity
