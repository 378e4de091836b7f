"""How much customers take part: a composite of which every part and weight is visible."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from localregulars.measures.arrays import FloatArray, IntArray
from localregulars.measures.findings import Reason, Unsaid
from localregulars.measures.measure import AnyMeasure, IntervalKind, Measure, Unit
from localregulars.measures.samples import Sample, Values
from localregulars.measures.visit_table import VisitTable

WEIGHTS = {"came_lately": 3.0, "came_often": 3.0, "said_something": 2.0, "took_part": 1.0, "brought_somebody": 1.0}
"""The parts and what each weighs unless the owner says otherwise."""
PARTS = tuple(WEIGHTS)
LATELY_DAYS, OFTEN_DAYS = 91, 13
"""A quarter of a year: who came on its last day came lately in full, who came on thirteen days of it often."""
_FULL = 100.0


class Engagement(NamedTuple):
    """How far each customer (row) fulfils each part (column), 0 to 1, NaN where that is not known of them.

    `weights` has one entry a part, 0 or more; a part that weighs 0 is left out. `who` are the customers, where it is
    known who they are.
    """

    parts: FloatArray
    weights: FloatArray
    who: IntArray | None = None


def engagement(facts: Engagement) -> Sample | Unsaid:
    """The mean over customers of 100 Σ weight · part / Σ weight, over the parts that are known of each.

    A composite of behaviours beyond the purchase (van Doorn et al. 2010, Journal of Service Research 13), with weights
    that are a choice and no finding: shown beside the figure, and to be changed.
    """
    if not (facts.weights >= 0).all() or not (facts.weights > 0).any():
        return Unsaid(Reason.NO_WEIGHTS)
    each = scores(facts)
    some = ~np.isnan(each)
    return Values(each[some], 0.0, _FULL, None if facts.who is None else facts.who[some])


def scores(facts: Engagement) -> FloatArray:
    """Each customer's own score, 0 to 100; NaN for those of whom no part with a weight is known."""
    known = ~np.isnan(facts.parts) & (facts.weights > 0)
    weighed = (known * facts.weights).sum(axis=1)
    reached = np.where(known, np.clip(np.nan_to_num(facts.parts), 0.0, 1.0), 0.0) @ facts.weights
    each = np.divide(_FULL * reached, weighed, out=np.full(len(reached), np.nan), where=weighed > 0)
    return np.asarray(each)


def came_lately(days_since: IntArray) -> FloatArray:
    """1 for whoever came today, 0 a quarter of a year after the last visit, evenly between."""
    return np.maximum(1 - days_since / LATELY_DAYS, 0.0)


def came_often(table: VisitTable, places: IntArray, end: int) -> FloatArray:
    """Visit days of the last quarter of a year, 1 for one a week or more; `places` are those in `table.who`."""
    return np.asarray(np.minimum(table.counts(end - LATELY_DAYS + 1, end)[places] / OFTEN_DAYS, 1.0))


MEASURES: tuple[AnyMeasure, ...] = (
    Measure("engagement_score", Engagement, Unit.SCORE, IntervalKind.SKEWED_MEAN, engagement),
)
