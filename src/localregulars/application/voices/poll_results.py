"""What a poll says, and how sure that is; whom to ask; and what hangs on the wall when it is over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from localregulars.application.access import acting
from localregulars.application.customers.filters import regulars_among
from localregulars.application.noticing.check_ins import shop_today
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.voices.asking_rest import resting
from localregulars.application.voices.wishes import NamedVoice, named_voice
from localregulars.domain.consent import Purpose
from localregulars.domain.ids import CustomerId
from localregulars.domain.months import months_later
from localregulars.domain.polls import Poll, PollId, PollStanding
from localregulars.domain.shop import ShopCalendar
from localregulars.domain.staff import Role
from localregulars.domain.wishes import SETTLED, WishState
from localregulars.measures.findings import Finding, Measured, Reason, Unsaid
from localregulars.measures.intervals.shares import net_share, wilson
from localregulars.measures.measure import LEAST, IntervalKind

NEEDED = LEAST[IntervalKind.WILSON]
"""From so many voices on a poll says something about regulars, and not only about those who answered."""
WALL_MONTHS = 12
"""What is older hangs no more."""
INVITATIONS = (
    Purpose.INVITATIONS_PHONE,
    Purpose.INVITATIONS_SMS,
    Purpose.INVITATIONS_EMAIL,
    Purpose.INVITATIONS_POST,
)


@dataclass(frozen=True, slots=True)
class Lead:
    """Which choice most took, and which came next; `is_clear`: chance alone would hardly have put it in front."""

    first: int
    second: int
    is_clear: bool


@dataclass(frozen=True, slots=True)
class PollResult:
    """The share of each choice among all voices, each with its interval, or why there is none.

    A voice without a name is taken as of a person of its own: nobody can know whether somebody made two lines.
    `lead` is None where that is too few to say.
    """

    shares: tuple[Finding, ...]
    lead: Lead | None


@dataclass(frozen=True, slots=True)
class PollRow:
    """One poll as a list shows it. `waiting` are those who may be told what became of it and do not know yet.

    `named` is who chose something, for the owner alone, and not what: by their names.
    """

    poll: Poll
    standing: PollStanding
    result: PollResult
    waiting: tuple[NamedVoice, ...]
    named: tuple[NamedVoice, ...] = ()


@dataclass(frozen=True, slots=True)
class PollPeople:
    """Regulars who gave no voice yet: who may be asked at the counter by name, and over which channel who may be.

    `resting` are those who agreed, and were asked or answered something lately: they are in none of the others.
    """

    at_the_counter: frozenset[CustomerId]
    over: Mapping[Purpose, frozenset[CustomerId]]
    resting: frozenset[CustomerId] = frozenset()


@dataclass(frozen=True, slots=True)
class WallLine:
    """One thing that was asked for, and what became of it, in the shop's words; nobody's name. `total` wished it."""

    asked: str = field(repr=False)
    became: str = field(repr=False)
    state: WishState
    day: date
    total: int
    is_poll: bool = False


def result_of(poll: Poll) -> PollResult:
    """What the voices so far say."""
    totals = [count.total for count in poll.counts]
    n = sum(totals)
    if n < NEEDED:
        return PollResult((Unsaid(Reason.TOO_FEW if n else Reason.NO_DATA, n, NEEDED),) * len(totals), None)
    first, second = sorted(range(len(totals)), key=lambda choice: (-totals[choice], choice))[:2]
    ahead = net_share(totals[first], totals[second], n)
    shares = tuple(Measured(count / n, n, wilson(count, n)) for count in totals)
    return PollResult(shares, Lead(first, second, is_clear=ahead.low > 0))


def poll_list(uow: UnitOfWork, clock: Clock) -> tuple[PollRow, ...]:
    """Every poll: the open ones first, then those that wait for a decision, then the decided, the latest first."""
    today = shop_today(uow, clock)
    order = list(PollStanding)
    polls = sorted(uow.polls.all(), key=lambda poll: (order.index(poll.standing(today)), -poll.at.timestamp()))
    names = uow.directory.names({voice.customer_id for poll in polls for voice in poll.voices if voice.may_be_named})
    return tuple(_row(uow, poll, today, names) for poll in polls)


def _row(uow: UnitOfWork, poll: Poll, today: date, names: dict[CustomerId, str]) -> PollRow:
    waiting = {voice.customer_id for voice in poll.to_be_told}
    named = [
        named_voice(
            uow, voice.customer_id, names, knows=poll.decided_at is not None and voice.customer_id not in waiting
        )
        for voice in poll.voices
        if voice.may_be_named
    ]
    chose = sorted(named, key=lambda one: (one.name, one.till_id)) if acting().role is Role.OWNER else ()
    to_tell = tuple(one for one in named if one.customer_id in waiting)
    return PollRow(poll, poll.standing(today), result_of(poll), to_tell, tuple(chose))


def whom_to_ask(uow: UnitOfWork, clock: Clock, *, poll_id: PollId) -> PollPeople:
    """Regulars who gave no voice in this poll and do not rest, under what each of them agreed to.

    The rest is that of surveys: whoever was asked or answered anything lately is left in peace (ADR 0083, 0088).
    Only adults are known as regulars, because nobody else is looked out for; so nobody under age is asked.
    """
    poll, today = uow.polls.get(poll_id), shop_today(uow, clock)
    done = {voice.customer_id for voice in poll.voices}
    regulars = regulars_among(uow.directory.rows(), today) - done - frozenset(uow.restriction.all())
    agreed = {purpose: regulars & uow.consents.with_consent(purpose) for purpose in (Purpose.FEEDBACK, *INVITATIONS)}
    left_alone = frozenset[CustomerId]().union(*agreed.values()) & resting(uow, today)
    return PollPeople(
        agreed[Purpose.FEEDBACK] - left_alone,
        {purpose: agreed[purpose] - left_alone for purpose in INVITATIONS},
        left_alone,
    )


def wall_lines(uow: UnitOfWork, clock: Clock) -> tuple[WallLine, ...]:
    """What was wished and what became of it, of the last `WALL_MONTHS`, and what is planned; the latest first."""
    calendar, today = ShopCalendar.of(uow.settings.profile()), shop_today(uow, clock)
    wishes = [
        WallLine(wish.words, wish.because, wish.state, calendar.day_of(wish.state_at), wish.total)
        for wish in uow.wishes.all()
        if wish.state is not WishState.OPEN
    ]
    polls = [
        WallLine(
            poll.question, poll.decision, WishState.GRANTED, calendar.day_of(poll.decided_at), poll.total, is_poll=True
        )
        for poll in uow.polls.all()
        if poll.decided_at is not None
    ]
    first = months_later(today, -WALL_MONTHS)
    lines = [line for line in (*wishes, *polls) if line.day >= first or line.state not in SETTLED]
    return tuple(sorted(lines, key=lambda line: line.day, reverse=True))
