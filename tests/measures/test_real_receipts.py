"""On real receipts the forecast is nearer to what came than the same as before, and than one in which nothing fades."""

from __future__ import annotations

import gzip
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from localregulars.measures.lifetime import fit_lifetime

LAST, WEEKS = 363, 13


def visit_days(path: Path) -> tuple[list[str], list[int]]:
    """Customer and day of the year of every day with a receipt; split by hand, which takes a second."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        next(file)
        found = {(who, when[:10]) for when, _, who, _ in (line.split(",", 3) for line in file)}
    first = date(2017, 1, 1).toordinal()
    return [who for who, _ in found], [date.fromisoformat(day).toordinal() - first for _, day in found]


@pytest.mark.real_data
def test_the_last_thirteen_weeks_are_foretold_better_than_by_the_thirteen_before(real_receipts: Path) -> None:
    who, days = visit_days(real_receipts)
    names, place = np.unique(who, return_inverse=True)
    customer, day = place.astype(np.int64), np.array(days)
    customer, day = customer[day <= LAST], day[day <= LAST]
    until = LAST - 7 * WEEKS
    fitted = fit_lifetime(customer, day, np.zeros(len(day)), until)
    assert fitted is not None
    came = np.zeros((len(names), LAST + 1), bool)
    came[customer, day] = True
    known = came[fitted.purchases.customer]
    truth, before = known[:, until + 1 :].sum(1), known[:, until + 1 - 7 * WEEKS : until + 1].sum(1)
    kept = fitted.purchases
    steady = fitted.visits.model.expected(float(WEEKS), kept.repeats.astype(np.float64), kept.recency, kept.age)
    ours, same, plain = (np.abs(found - truth).mean() for found in (fitted.expected_visits(WEEKS), before, steady))
    assert ours < 0.95 * same
    assert ours < 0.95 * plain
    assert abs(fitted.expected_visits(WEEKS).sum() - truth.sum()) < abs(int(before.sum()) - int(truth.sum()))
