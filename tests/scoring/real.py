"""The real receipts as arrays, read with the standard library alone."""

from __future__ import annotations

import csv
import gzip
from datetime import date
from functools import lru_cache
from pathlib import Path

from tests.scoring.made_up import START, history_of, totals_of

from localregulars.scoring.history import DayTotals, VisitHistory

FIRST_DAY = date(2017, 1, 1)


@lru_cache(maxsize=1)
def visit_days(path: Path) -> dict[str, list[int]]:
    """Days after `FIRST_DAY` of every customer, one a receipt."""
    days: dict[tuple[str, str], int] = {}
    with gzip.open(path, "rt", newline="") as file:
        for row in csv.DictReader(file):
            day = (date.fromisoformat(row["when"][:10]) - FIRST_DAY).days
            key = row["customer"], row["receipt"]
            days[key] = min(day, days.get(key, day))
    out: dict[str, list[int]] = {}
    for (customer, _), day in sorted(days.items()):
        out.setdefault(customer, []).append(day)
    return {customer: sorted(visits) for customer, visits in sorted(out.items())}


def real_history(path: Path) -> VisitHistory:
    """Everybody, numbered from 1 in the order of their names; day 0 is put at `START`."""
    return history_of(list(visit_days(path).values()))


def real_totals(history: VisitHistory) -> DayTotals:
    """The shop's daily totals."""
    return totals_of(history)


__all__ = ["FIRST_DAY", "START", "real_history", "real_totals", "visit_days"]
