"""Changing whom the owner is told about.

How scoring gets at it: `uow.settings.alerts()` is an `AlertSettings` (`domain/alerts.py`) with `capacity_per_week`
(also `profile().capacity_per_week`), `tell_within` and `silent` (a frozenset of `SignalCode`; `is_on(code)`).
`absence_parameters(alerts)` below turns `tell_within` into the `AbsenceParameters` that the absence table is made with
(`days_per_week` is still to be set). Stored thresholds are scores of one table: when `tell_within` changes, the ledger
must be made anew, so `absence_parameters(...).step_weeks` belongs to what stored rhythms rest upon (`Basis`).
Every change marks the stored scores stale; a change of the capacity alone needs nothing made anew.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from localregulars.application.access import owner_only
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.shop.shops import MOST_CHECK_INS_PER_WEEK
from localregulars.domain.alerts import AlertSettings
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.signals import SignalCode
from localregulars.scoring.absence import AbsenceParameters

STEP_WEIGHT = sum(AbsenceParameters().step_weights)
"""What the deadlines are worth together, whatever their number: only when they come is the owner's to say."""


def absence_parameters(alerts: AlertSettings) -> AbsenceParameters:
    """The parameters of the absence score with the owner's deadlines; the default is that of `AbsenceParameters`.

    Of two deadlines the first is worth more, as in the default; a single one has all of `STEP_WEIGHT`.
    """
    usual, weeks = AbsenceParameters(), alerts.tell_within.weeks
    weights = usual.step_weights if len(weeks) == len(usual.step_weights) else (STEP_WEIGHT / len(weeks),) * len(weeks)
    return replace(usual, step_weeks=weeks, step_weights=weights)


def checked_alerts(alerts: AlertSettings) -> AlertSettings:
    """The settings if the program can work with them."""
    if not 1 <= alerts.capacity_per_week <= MOST_CHECK_INS_PER_WEEK:
        msg = f"Choose between 1 and {MOST_CHECK_INS_PER_WEEK} check-ins a week."
        raise InputRefusedError(msg)
    return alerts


@owner_only
def change_alerts(uow: UnitOfWork, clock: Clock, *, alerts: AlertSettings) -> Outcome[None]:
    """Let these settings hold; the next scoring uses them, and the undo puts back those that held before."""
    before = uow.settings.alerts()
    uow.settings.save_alerts(checked_alerts(alerts))
    uow.scores.mark_stale()
    silent = ",".join(code.value for code in SignalCode if not alerts.is_on(code))
    uow.audit.record(
        "alerts.changed",
        None,
        clock.now(),
        capacity=alerts.capacity_per_week,
        tell_within=alerts.tell_within.value,
        off=silent,
    )
    return Outcome(None, Changes.SETTINGS | Changes.SCORES, partial(change_alerts, alerts=before))
