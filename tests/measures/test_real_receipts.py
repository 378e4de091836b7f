"""On real receipts the forecast is nearer to what came than the same as before, and than one in which nothing fades."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from tests.scoring.real import visit_days

from localregulars.measures.lifetime import fit_lifetime

LAST, WEEKS = 363, 13


@pytest.mark.real_data
@pytest.mark.slow
def test_the_last_thirteen_weeks_are_foretold_better_than_by_the_thirteen_before(real_receipts: Path) -> None:
    days = list(visit_days(real_receipts).values())
    customer, day = np.repeat(np.arange(len(days)), [len(own) for own in days]), np.concatenate(days)
    customer, day = customer[day <= LAST], day[day <= LAST]
    until = LAST - 7 * WEEKS
    fitted = fit_lifetime(customer, day, np.zeros(len(day)), until)
    assert fitted is not None
    came = np.zeros((len(days), LAST + 1), bool)
    came[customer, day] = True
    known = came[fitted.purchases.customer]
    truth, before = known[:, until + 1 :].sum(1), known[:, until + 1 - 7 * WEEKS : until + 1].sum(1)
    kept = fitted.purchases
    steady = fitted.visits.model.expected(float(WEEKS), kept.repeats.astype(np.float64), kept.recency, kept.age)
    ours, same, plain = (np.abs(found - truth).mean() for found in (fitted.expected_visits(WEEKS), before, steady))
    assert ours < 0.95 * same
    assert ours < 0.95 * plain
    assert abs(fitted.expected_visits(WEEKS).sum() - truth.sum()) < abs(int(before.sum()) - int(truth.sum()))
