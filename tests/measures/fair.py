"""What every figure has to be, whatever its facts are."""

from __future__ import annotations

import math

from localregulars.measures.findings import Finding, Unsaid
from localregulars.measures.measure import Unit


def fair(finding: Finding, unit: Unit) -> None:
    """A figure that can be shown, or a reason."""
    if isinstance(finding, Unsaid):
        assert finding.n >= 0
        return
    assert math.isfinite(finding.value)
    if finding.interval is None:
        return
    low, high = finding.interval
    assert math.isfinite(low)
    assert math.isfinite(high) or (unit in {Unit.DAYS, Unit.HOURS} and high > 0)
    slack = 1e-6 * max(1.0, abs(finding.value))
    assert low - slack <= finding.value <= high + slack
    if unit is Unit.SHARE:
        assert 0 <= low <= high <= 1
