"""All measures, and the figures of all that given facts allow."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from localregulars.measures.families import answering, care, duties, engagement, satisfaction, visiting, worth
from localregulars.measures.findings import Finding, Reason, Unsaid
from localregulars.measures.measure import AnyMeasure

MEASURES: tuple[AnyMeasure, ...] = (
    *satisfaction.MEASURES,
    *visiting.MEASURES,
    *worth.MEASURES,
    *engagement.MEASURES,
    *care.MEASURES,
    *answering.MEASURES,
    *duties.MEASURES,
)
"""In the order in which they are shown."""


def findings(facts: Iterable[object]) -> Mapping[str, Finding]:
    """Every measure's figure by its id; "no data" where the facts that it needs are not among those given."""
    known = {type(fact): fact for fact in facts}
    return {
        measure.measure_id: measure.of(known[measure.facts]) if measure.facts in known else Unsaid(Reason.NO_DATA)
        for measure in MEASURES
    }
