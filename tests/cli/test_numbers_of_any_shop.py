"""Whatever a shop wrote down, every number is a sentence: on the screen, in the table and in the document of `kpi`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.measures.fair import fair
from tests.ten_customers import TenCustomers, day

from localregulars.application.numbers.any_period import Numbers, numbers_of, prepare
from localregulars.application.numbers.gathered import (
    Answers,
    CaseRecords,
    CheckInRecords,
    CostRecords,
    InvitedRecords,
    NumbersInput,
    SubscriptionDays,
    load_numbers,
)
from localregulars.cli.kpi_command import kpi_document
from localregulars.domain.spans import Days
from localregulars.measures.findings import Measured
from localregulars.measures.intervals.differences import Change
from localregulars.measures.targets import LESS_IS_BETTER, against
from localregulars.scoring.history import VISIT_DTYPE, DayTotals, VisitHistory
from localregulars.ui.wording import numbers as wording

FIRST, LAST = day(0, 1).toordinal(), day(5, 28).toordinal()
NO_NUMBER = ("nan", "inf", "none", "e+")
TARGETS = {"csat": 0.0, "nps": 0.0, "customer_lifetime_value": 0.0, "days_to_contact": 0.0, "visits": 1e9}


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Iterator[NumbersInput]:
    """What is known of ten customers; a shop of a test's own takes the place of most of it."""
    made = TenCustomers(tmp_path_factory.mktemp("ten") / "shop")
    with made.shop.store.unit_of_work() as uow:
        yield load_numbers(uow, made.shop.clock)
    made.shop.close()


def of(rng: np.random.Generator, size: int, values: list[int]) -> np.ndarray[Any, np.dtype[np.int64]]:
    return np.asarray(rng.choice(values, size), np.int64)


def shop(known: NumbersInput, seed: int, people: int, amounts: list[int], costs: list[int], score: list[int]) -> Any:
    """Somebody of `people` customers in everything that can be known of a shop."""
    rng = np.random.default_rng(seed)
    some, whoever = list(range(-1, people)), list(range(1, people + 1))
    days = list(range(FIRST, LAST + 1))
    counts = rng.integers(0, 40, people) * (rng.random(people) < rng.choice([0.2, 1.0]))
    visits = np.zeros(int(counts.sum()), VISIT_DTYPE)
    visits["day"] = rng.integers(FIRST, LAST + 1, len(visits))
    owners = np.repeat(np.arange(people), counts)
    visits = visits[np.lexsort((visits["day"], owners))]
    visits["at"] = visits["day"].astype(np.int64) * 86_400
    visits["amount_milli"] = rng.choice(amounts, len(visits))
    history = VisitHistory(np.array(whoever), np.append(0, np.cumsum(counts)), visits)
    every, each = np.unique(visits["day"], return_counts=True)
    few = int(rng.integers(0, 40))
    hours = (of(rng, few, days) * 24).astype(np.float64)
    later = np.where(rng.random((3, few)) < 0.5, hours + rng.choice([-5, 0, 3, 1e6], (3, few)), np.nan)
    flags = rng.random((5, few)) < rng.choice([0.0, 0.5, 1.0], (5, 1))
    lots = of(rng, few, whoever)
    return replace(
        known,
        first=int(every[0]) if len(every) else None,
        history=history,
        totals=DayTotals(every.astype(np.int64), each, each),
        ratings=Answers(of(rng, few, score), of(rng, few, some), of(rng, few, days)),
        recommendations=Answers(of(rng, few, score), of(rng, few, some), of(rng, few, days)),
        subscriptions=SubscriptionDays(lots, of(rng, few, days), of(rng, few, [0, *days])),
        check_ins=CheckInRecords(
            lots,
            of(rng, few, days),
            of(rng, few, days),
            of(rng, few, days),
            of(rng, few, [0, *days]),
            *flags,
        ),
        cases=CaseRecords(of(rng, few, some), of(rng, few, days), hours, *later),
        costs=CostRecords(
            of(rng, few, days),
            of(rng, few, costs),
            of(rng, few, costs),
            flags[0],
            of(rng, few, some),
            of(rng, few, [-1, 1]),
        ),
        invited=InvitedRecords(np.ones(few, np.int64), np.full(few, FIRST + 20), lots, flags[1]),
        may_say=np.array(whoever[::2]),
        wage=float(rng.choice([0.0, 20.0, -3.0, 1e-9])),
    )


def sentences(found: Numbers) -> list[str]:
    """All that a panel says, and all that the document does."""
    said = [json.dumps(kpi_document(found, TARGETS), allow_nan=False)[:0]]
    for panel in found.panels:
        measure = panel.measure
        fair(panel.finding, measure.unit)
        said.append(wording.title(measure, panel.finding))
        if isinstance(panel.finding, Measured):
            said += [wording.certainty(measure, panel.finding), wording.rests_on(measure, panel.finding.n)]
        for target in (0.0, 0.5):
            standing = against(panel.finding, target, less_is_better=panel.measure_id in LESS_IS_BETTER)
            said.append(wording.target_words(measure, target, standing))
        if panel.change is not None:
            said.append(wording.change_words(measure, panel.change))
        if isinstance(panel.change, Change) and panel.change.interval is not None:
            low, high = panel.change.interval
            assert low <= panel.change.value <= high
        for point in panel.row:
            fair(point.finding, measure.unit)
    return said


@pytest.mark.usefixtures("qapp")
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    seed=st.integers(0, 10**6),
    people=st.sampled_from([1, 2, 9, 10, 11, 40]),
    amounts=st.sampled_from([[0], [3_500], [-3_500], [3_500, -9_000], [1, 10**12], [-(10**12), 5_000]]),
    costs=st.sampled_from([[0], [5], [-5], [5, -5, 10**9]]),
    score=st.sampled_from([[10], [0], [1, 5], [5], [9, 10, 0, 3]]),
    which=st.sampled_from(["all", "before", "one day", "the first day", "same", "to come", "always", "never"]),
)
def test_every_number_is_a_sentence(
    known: NumbersInput, *, seed: int, people: int, amounts: list[int], costs: list[int], score: list[int], which: str
) -> None:
    days, other = {
        "all": (Days(day(0, 1), day(5, 28)), Days(day(0, 1), day(2, 28))),
        "before": (Days(date(1990, 1, 1), date(1990, 12, 31)), Days(day(2, 1), day(2, 28))),
        "one day": (Days(day(3, 3), day(3, 3)), Days(day(3, 2), day(3, 2))),
        "the first day": (Days(day(0, 1), day(0, 1)), Days(date(1990, 1, 1), day(0, 1))),
        "same": (Days(day(2, 1), day(4, 28)), Days(day(2, 1), day(4, 28))),
        "always": (Days(date.min, date.max), Days(day(2, 1), date.max)),
        "never": (Days(date.min, date.min), Days(date.max, date.max)),
        "to come": (Days(day(5, 1), date(2150, 1, 1)), Days(date(2140, 1, 1), date(2150, 1, 1))),
    }[which]
    found = numbers_of(prepare(shop(known, seed, people, amounts, costs, score)), days, other)
    for words in sentences(found):
        assert not any(part in words.lower().split() for part in NO_NUMBER), words
        assert "nan" not in words.lower().replace("financ", ""), words
