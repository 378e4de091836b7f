"""A figure beside the owner's own target."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from localregulars.measures.findings import Finding, Reason, Unsaid

LESS_IS_BETTER = frozenset(
    {
        "churn_seen",
        "churn_expected",
        "churn_contract",
        "needless_share",
        "days_to_contact",
        "hours_to_first_response",
        "hours_to_resolution",
    }
)
"""The measures that a shop wants to be low; of all others more is better."""
GROWS_WITH_TIME = frozenset({"visits", "new_regulars", "repeat_purchase_rate", "churn_seen", "churn_contract"})
"""The measures that are something else in ten days than in a month: who has not come again yet, may still do so."""


class Standing(StrEnum):
    """Where a figure is with its target."""

    REACHED = "reached"
    MISSED = "missed"
    TOO_CLOSE = "too_close"
    """The target lies within the interval: chance decides on which side the figure fell."""


class AgainstTarget(NamedTuple):
    """The standing, how far the figure is above the target, and how much of it was reached (why not, where it is 0)."""

    standing: Standing
    above: float
    reached: float | Unsaid


def against(finding: Finding, target: float, *, less_is_better: bool = False) -> AgainstTarget | Unsaid:
    """Where the figure stands; why there is none, where there is none."""
    if isinstance(finding, Unsaid):
        return finding
    above = finding.value - target
    share = finding.value / target if abs(target) > 1e-12 else Unsaid(Reason.NO_TARGET, finding.n)
    if finding.interval is not None and finding.interval.low < target < finding.interval.high:
        return AgainstTarget(Standing.TOO_CLOSE, above, share)
    is_reached = above <= 0 if less_is_better else above >= 0
    return AgainstTarget(Standing.REACHED if is_reached else Standing.MISSED, above, share)
