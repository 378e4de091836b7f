"""Making and changing a shop."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from localregulars.application.access import owner_only
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.shop.first_steps import settled_by
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.shop import ShopProfile

MOST_CHECK_INS_PER_WEEK = 50
LATEST_DAY_START = 12


def checked_profile(profile: ShopProfile) -> ShopProfile:
    """The profile if the program can work with it; each field is refused with a sentence of its own."""
    if not profile.name.strip():
        msg = "The shop needs a name."
        raise InputRefusedError(msg)
    try:
        ZoneInfo(profile.zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        msg = "That time zone is not known; write it like Europe/Berlin or America/New_York."
        raise InputRefusedError(msg) from None
    if profile.country and not (len(profile.country) == 2 and profile.country.isalpha() and profile.country.isupper()):
        msg = "A country is written with two capital letters, such as DE or US."
        raise InputRefusedError(msg)
    if not 0 <= profile.day_starts_at <= LATEST_DAY_START:
        msg = f"The shop's day can start between 0 and {LATEST_DAY_START} o'clock."
        raise InputRefusedError(msg)
    if not 1 <= profile.capacity_per_week <= MOST_CHECK_INS_PER_WEEK:
        msg = f"Choose between 1 and {MOST_CHECK_INS_PER_WEEK} check-ins a week."
        raise InputRefusedError(msg)
    return replace(profile, name=profile.name.strip())


@owner_only
def change_profile(uow: UnitOfWork, clock: Clock, *, profile: ShopProfile) -> Outcome[None]:
    """Replace what the owner said about the shop; what was left open of it when it was made is settled."""
    before, after = uow.settings.profile(), checked_profile(profile)
    uow.settings.save_profile(after)
    left = uow.settings.first_steps()
    if left & settled_by(before, after):
        uow.settings.save_first_steps(left - settled_by(before, after))
    uow.scores.mark_stale()
    uow.audit.record("shop.changed", None, clock.now())
    return Outcome(None, Changes.SETTINGS | Changes.SCORES, partial(change_profile, profile=before))
