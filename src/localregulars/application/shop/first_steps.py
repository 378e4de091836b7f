"""Steps of a new shop that were left open: kept with the shop, so that Today can say so until they are settled.

Only a shop that was led through the first steps has any; what they are about is looked at again at every reading, so
that a step which was done elsewhere is not asked for.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from localregulars.application.access import owner_only
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.domain.first_steps import FirstStep
from localregulars.domain.shop import ShopProfile


def still_open(uow: UnitOfWork) -> tuple[FirstStep, ...]:
    """What was left open and nothing has settled since, in the order of asking."""
    left = uow.settings.first_steps()
    return tuple(step for step in FirstStep if step in left and not _is_evident(uow, step))


@owner_only
def leave_open(uow: UnitOfWork, _clock: Clock, *, steps: Iterable[FirstStep]) -> Outcome[None]:
    """Keep which steps a new shop was made without; replaces what was kept before."""
    uow.settings.save_first_steps(frozenset(steps))
    return Outcome(None, Changes.SETTINGS)


@owner_only
def settle(uow: UnitOfWork, _clock: Clock, *, step: FirstStep) -> Outcome[None]:
    """Ask for this step no more: it was done, or the default is right. Where it was not open nothing changes."""
    left = uow.settings.first_steps()
    if step not in left:
        return Outcome(None)
    uow.settings.save_first_steps(left - {step})
    return Outcome(None, Changes.SETTINGS, partial(leave_open, steps=left))


def settled_by(before: ShopProfile, after: ShopProfile) -> frozenset[FirstStep]:
    """The steps that a change of the profile settles."""
    settled = set()
    if (before.name, before.kind) != (after.name, after.kind):
        settled.add(FirstStep.SHOP)
    if (before.zone, before.country, before.language) != (after.zone, after.country, after.language):
        settled.add(FirstStep.REGION)
    return frozenset(settled)


def _is_evident(uow: UnitOfWork, step: FirstStep) -> bool:
    """Whether what the shop holds shows that the step was done."""
    return step is FirstStep.WORDS and not uow.settings.responsible().missing
