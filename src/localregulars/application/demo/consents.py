"""What the made-up people agreed to: most to check-ins, some to less, some to nothing; some were never asked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from localregulars.application.demo.draws import Draws
from localregulars.application.demo.opening import Opening
from localregulars.application.demo.people import DemoConsent, Story
from localregulars.application.demo.stories import Plan
from localregulars.domain.consent import CONTACT_PURPOSES, EXPLICIT_ONLY, Adult, ConsentForm, ConsentState, Purpose

_METHODS = ("paper, signed", "paper, signed", "on screen", "read aloud, ticked by the customer")
_ASKED_WITHIN_DAYS = 240
"""Nobody was asked longer ago, so that a yes to `monitoring` (12 months) stands for some months after the last day."""
_ASKED_BEFORE_DAYS = 8
NEEDS_PHONE = frozenset(
    {Purpose.CONTACT_PHONE, Purpose.CONTACT_SMS, Purpose.INVITATIONS_PHONE, Purpose.INVITATIONS_SMS}
)
"""A number is kept for these only."""
NEEDS_EMAIL = frozenset({Purpose.CONTACT_EMAIL, Purpose.INVITATIONS_EMAIL})
"""An address is kept for these only."""
_FURTHER = (
    # purpose, of those with history how many in 100 said yes, and how many said no
    (Purpose.CONTACT_PHONE, 62, 14),
    (Purpose.CONTACT_SMS, 38, 18),
    (Purpose.CONTACT_EMAIL, 41, 17),
    (Purpose.CONTACT_POST, 6, 10),
    (Purpose.EMERGENCY_CONTACT, 9, 6),
    (Purpose.NOTES, 44, 15),
    (Purpose.FEEDBACK, 52, 9),
    (Purpose.LOYALTY, 35, 8),
    (Purpose.INVITATIONS_PHONE, 5, 12),
    (Purpose.INVITATIONS_SMS, 9, 12),
    (Purpose.INVITATIONS_EMAIL, 24, 15),
    (Purpose.INVITATIONS_POST, 4, 9),
    (Purpose.PUBLICATION, 4, 7),
    (Purpose.STATISTICS, 56, 19),
)
_TOLD = frozenset(
    {
        Story.SUDDENLY_GONE,
        Story.DRIFTING,
        Story.ORDER_CHANGED,
        Story.ILL_AND_BACK,
        Story.HOLIDAY_ANNOUNCED,
        Story.HOLIDAY_UNANNOUNCED,
    }
)
"""Stories that only show when their person may be scored."""


class Willing(Enum):
    """How far somebody went when asked; the value is how many in 100 are so."""

    CHECK_INS = 78
    HISTORY_ONLY = 8
    CHANGED_MIND = 2
    REFUSED = 5
    NEVER_ASKED = 7


@dataclass(frozen=True, slots=True)
class Agreement:
    """What one person said, and whether the shop may keep a number and an address."""

    consents: tuple[DemoConsent, ...]
    adult: Adult
    keeps_phone: bool
    keeps_email: bool


def willingness(stories: list[Story], draws: Draws) -> list[Willing]:
    """One answer a person, in exactly the shares that `Willing` names; whose story must show is among the willing."""
    count = len(stories)
    rest = [will for will in Willing if will is not Willing.CHECK_INS for _ in range(round(count * will.value / 100))]
    told = sum(story in _TOLD for story in stories)
    open_to_all = draws.shuffled([*rest, *[Willing.CHECK_INS] * (count - len(rest) - told)])
    others = iter(open_to_all)
    return [Willing.CHECK_INS if story in _TOLD else next(others) for story in stories]


def agreement_of(will: Willing, plan: Plan, opening: Opening, draws: Draws) -> Agreement:
    """What somebody so willing said, on a day on which they may have been in the shop."""
    at = _asked_at(plan, opening, draws)
    if will is Willing.NEVER_ASKED:
        return Agreement((), Adult.UNKNOWN, keeps_phone=False, keeps_email=False)
    method = draws.pick(_METHODS)
    core = _core(will, at, method)
    if will is Willing.REFUSED:
        return Agreement(core, Adult.UNKNOWN, keeps_phone=False, keeps_email=False)
    must = Purpose.CONTACT_PHONE if plan.story is Story.SUDDENLY_GONE else None
    further = tuple(
        DemoConsent(purpose, state, _form(purpose, draws), at, method)
        for purpose, yes, no in _FURTHER
        if (state := _answer(100 if purpose is must else yes, no, draws)) is not None
    )
    adult = Adult.YES
    if will is Willing.HISTORY_ONLY:
        adult = draws.pick((Adult.YES, Adult.UNKNOWN, Adult.NO))
        further = tuple(consent for consent in further if _may_be_asked(consent.purpose, adult))
    given = {consent.purpose for consent in further if consent.state is ConsentState.GIVEN}
    return Agreement(
        (*core, *further), adult, keeps_phone=bool(given & NEEDS_PHONE), keeps_email=bool(given & NEEDS_EMAIL)
    )


def _may_be_asked(purpose: Purpose, adult: Adult) -> bool:
    """What is asked of somebody who wants no check-ins: nothing that serves those, explicit ones of adults only."""
    serves_check_ins = purpose in CONTACT_PURPOSES or purpose is Purpose.EMERGENCY_CONTACT
    return not serves_check_ins and (adult is Adult.YES or purpose not in EXPLICIT_ONLY)


def _core(will: Willing, at: datetime, method: str) -> tuple[DemoConsent, ...]:
    """The words on `history` and `monitoring`."""
    said = {
        Willing.CHECK_INS: (ConsentState.GIVEN, ConsentState.GIVEN),
        Willing.CHANGED_MIND: (ConsentState.GIVEN, ConsentState.GIVEN),
        Willing.HISTORY_ONLY: (ConsentState.GIVEN, ConsentState.REFUSED),
        Willing.REFUSED: (ConsentState.REFUSED, ConsentState.REFUSED),
    }[will]
    form = ConsentForm.REGULAR if will is Willing.HISTORY_ONLY else ConsentForm.EXPLICIT
    history = DemoConsent(Purpose.HISTORY, said[0], form, at, method)
    monitoring = DemoConsent(Purpose.MONITORING, said[1], ConsentForm.EXPLICIT, at, method)
    if will is not Willing.CHANGED_MIND:
        return history, monitoring
    later = at + timedelta(days=_ASKED_BEFORE_DAYS - 2)
    return history, monitoring, monitoring._replace(state=ConsentState.WITHDRAWN, at=later)


def _asked_at(plan: Plan, opening: Opening, draws: Draws) -> datetime:
    last = opening.days[-1]
    until = min(plan.last, last - _ASKED_BEFORE_DAYS)
    since = max(plan.first, until - _ASKED_WITHIN_DAYS)
    days = [day for day in opening.days if since <= day <= until]
    return datetime.fromordinal(draws.pick(days)) + timedelta(
        minutes=draws.whole(opening.opens + 150, opening.closes - 60)
    )


def _answer(yes: int, no: int, draws: Draws) -> ConsentState | None:
    drawn = draws.random() * 100
    if drawn < yes:
        return ConsentState.GIVEN
    return ConsentState.REFUSED if drawn < yes + no else None


def _form(purpose: Purpose, draws: Draws) -> ConsentForm:
    regular = draws.chance(0.4) and purpose not in EXPLICIT_ONLY
    return ConsentForm.REGULAR if regular else ConsentForm.EXPLICIT
