"""What stored rhythms rest upon: when any of it turns out otherwise, everything is made anew."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.rhythm import LAYOUT


@dataclass(frozen=True, slots=True)
class Basis:
    """The layout of states, the week of the shop, and its opening days up to `until` as a fingerprint."""

    layout: int
    days_per_week: int
    until: int
    fingerprint: int

    @classmethod
    def of(cls, open_days: OpenDays, as_of: int) -> Basis:
        """The basis of a scoring on day `as_of`."""
        return cls(LAYOUT, open_days.per_week(), as_of, open_days.fingerprint(as_of))

    def to_json(self) -> dict[str, object]:
        """For the stored parameters."""
        return {
            "layout": self.layout,
            "days_per_week": self.days_per_week,
            "until": self.until,
            "fingerprint": self.fingerprint,
        }


def fits(parameters: Mapping[str, object], open_days: OpenDays, as_of: int) -> bool:
    """Whether states stored with these parameters can be gone on from: same layout and week, and no past day changed.

    A scoring of an earlier day than the stored one cannot go on from it either.
    """
    until = parameters.get("until")
    return (
        isinstance(until, int)
        and until <= as_of
        and parameters.get("layout") == LAYOUT
        and parameters.get("days_per_week") == open_days.per_week()
        and parameters.get("fingerprint") == open_days.fingerprint(until)
    )
