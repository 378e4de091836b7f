"""What stored states rest upon: when any of it turns out otherwise, everything is made anew."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from localregulars.domain.signals import SignalCode
from localregulars.scoring import rhythm, rules
from localregulars.scoring.absence import AbsenceParameters
from localregulars.scoring.busy_times import HOLDS_DAYS
from localregulars.scoring.calendar import OpenDays


@dataclass(frozen=True, slots=True)
class Basis:
    """The layout of states, the shop's week, its opening days up to `until` as a fingerprint, the owner's settings.

    `made` is the day on which everything was made anew.
    """

    layout: str
    days_per_week: int
    until: int
    fingerprint: int
    settings: str
    made: int

    @classmethod
    def of(
        cls,
        open_days: OpenDays,
        as_of: int,
        absence: AbsenceParameters | None = None,
        silent: Collection[SignalCode] = (),
        stored: Mapping[str, object] | None = None,
    ) -> Basis:
        """The basis of a scoring on day `as_of` that goes on from `stored` parameters, if any."""
        made = as_of if stored is None else stored.get("made", as_of)
        return cls(
            f"{rhythm.LAYOUT}.{rules.LAYOUT}",
            open_days.per_week(),
            as_of,
            open_days.fingerprint(as_of),
            _settings(absence or AbsenceParameters(), silent),
            made if isinstance(made, int) else as_of,
        )

    def to_json(self) -> dict[str, object]:
        """For the stored parameters."""
        return {
            "layout": self.layout,
            "days_per_week": self.days_per_week,
            "until": self.until,
            "fingerprint": self.fingerprint,
            "settings": self.settings,
            "made": self.made,
        }


def fits(
    parameters: Mapping[str, object],
    open_days: OpenDays,
    as_of: int,
    absence: AbsenceParameters | None = None,
    silent: Collection[SignalCode] = (),
) -> bool:
    """Whether states stored with these parameters can be gone on from: nothing that they rest upon has changed.

    A scoring of an earlier day than the stored one cannot go on from it either.
    """
    until, made = parameters.get("until"), parameters.get("made")
    now = Basis.of(open_days, as_of, absence, silent)
    return (
        isinstance(until, int)
        and isinstance(made, int)
        and until <= as_of < made + HOLDS_DAYS
        and parameters.get("layout") == now.layout
        and parameters.get("days_per_week") == now.days_per_week
        and parameters.get("settings") == now.settings
        and parameters.get("fingerprint") == open_days.fingerprint(until)
    )


def _settings(absence: AbsenceParameters, silent: Collection[SignalCode]) -> str:
    deadlines = ",".join(f"{weeks:g}" for weeks in absence.step_weeks)
    return f"{deadlines};{','.join(sorted(code.value for code in silent))}"
