"""All that the numbers are made of, read once on the store's lane as plain arrays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from math import ceil
from typing import NamedTuple

import numpy as np

from localregulars.application.access import owner_only
from localregulars.application.feedback.ports import FeedbackFacts, RecoveryFacts
from localregulars.application.noticing.check_ins import shop_today
from localregulars.application.noticing.scoring import day_to_judge
from localregulars.application.numbers.steering import weights_in_use
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.shop.open_days import holidays_until, open_days_until
from localregulars.domain.care_cost import CareCostKind
from localregulars.domain.check_in import CheckIn, CheckInOutcome, ClosedBecause
from localregulars.domain.consent import Purpose
from localregulars.domain.feedback import FeedbackKind
from localregulars.domain.ids import CustomerId
from localregulars.domain.shop import ShopCalendar
from localregulars.domain.signals import ReasonCode
from localregulars.domain.survey import SurveyKind
from localregulars.measures.arrays import BoolArray, FloatArray, IntArray
from localregulars.measures.families.care import NOT_YET
from localregulars.measures.families.engagement import WEIGHTS
from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.history import DayTotals, VisitHistory

NOBODY = -1
_NONE = np.zeros(0, np.int64)
_IDEA = list(FeedbackKind).index(FeedbackKind.IDEA)
_MILLI, _HOUR = 1000, 3600
_FOUND_NEED = frozenset(
    {CheckInOutcome.UNWELL, CheckInOutcome.PRACTICAL_NEED, CheckInOutcome.LONELY, CheckInOutcome.UNHAPPY}
)


class CheckInRecords(NamedTuple):
    """One entry a check-in; days are ordinals, `NOT_YET` where it has not been.

    `missed` is the first day on which it was not as usual, `contacted` when somebody was reached. `still_comes`: they
    came, but not as usual. `back_to_usual`: what had changed was as before by itself.
    """

    customer: IntArray
    opened: IntArray
    last_visit: IntArray
    missed: IntArray
    contacted: IntArray
    has_outcome: BoolArray
    found_need: BoolArray
    was_wrong: BoolArray
    still_comes: BoolArray
    back_to_usual: BoolArray


class SubscriptionDays(NamedTuple):
    """From and to which day customers had a subscription, as far as it was written down."""

    customer: IntArray
    first: IntArray
    last: IntArray


class Answers(NamedTuple):
    """One entry an answer: what was said, by whom (`NOBODY`: not known), on which day."""

    score: IntArray
    who: IntArray
    day: IntArray


class CaseRecords(NamedTuple):
    """One entry a piece of feedback that asks for something; times in hours since 1970, NaN where it has not been."""

    who: IntArray
    day: IntArray
    arrived: FloatArray
    answered: FloatArray
    resolved: FloatArray
    told: FloatArray


class CostRecords(NamedTuple):
    """One entry a line of what relationships cost; `customer` and `invitation` are `NOBODY` where there is none."""

    day: IntArray
    minutes: IntArray
    amount_milli: IntArray
    is_reward: BoolArray
    customer: IntArray
    invitation: IntArray


class InvitedRecords(NamedTuple):
    """One entry a person and lot: which invitation, on which day, who, and whether they were invited or left out."""

    invitation: IntArray
    day: IntArray
    customer: IntArray
    is_invited: BoolArray


class BirthdayRecords(NamedTuple):
    """Who agreed to have a birthday kept, when it is (month * 100 + day), and the day since when they agree."""

    customer: IntArray
    month_day: IntArray
    agreed: IntArray


class DaysOf(NamedTuple):
    """Customers and a day of each."""

    customer: IntArray
    day: IntArray


@dataclass(frozen=True, slots=True)
class NumbersInput:
    """Arrays alone, of everybody whose data may be used: no names, no store. Days are ordinals.

    `today` is the shop day of looking, `first` the first day of which visits are kept one by one (None: there is none)
    and `newest` the last one of which they are known; `now_hours` is the hour of looking, since 1970. `wage` is what an
    hour costs. `may_say` are those whose words may be kept with their name, `said` whoever said something, and when,
    `took_part` whoever wished for something or chose in a poll.
    `weights` are those of the engagement score.
    """

    today: int
    first: int | None
    newest: int
    history: VisitHistory
    totals: DayTotals
    open_days: OpenDays
    away: tuple[tuple[int, int, int], ...]
    check_ins: CheckInRecords
    subscriptions: SubscriptionDays
    ratings: Answers
    recommendations: Answers
    cases: CaseRecords
    costs: CostRecords
    wage: float
    invited: InvitedRecords
    birthdays: BirthdayRecords
    greetings: DaysOf
    said: DaysOf
    recovered: DaysOf
    took_part: DaysOf
    may_say: IntArray
    now_hours: float
    weights: Mapping[str, float] = field(default_factory=lambda: dict(WEIGHTS))


@owner_only
def load_numbers(uow: UnitOfWork, clock: Clock) -> NumbersInput:
    """A copy of all that the numbers of any period look at, in one unit of work."""
    newest, frozen = day_to_judge(uow, clock), uow.restriction.all()
    totals, first = uow.visits.day_totals(), uow.numbers.shop_since()
    holidays = holidays_until(uow, totals, newest.toordinal())
    open_days = open_days_until(uow, totals, holidays, newest.toordinal())
    calendar = ShopCalendar.of(uow.settings.profile())
    customer, noted_at, last = uow.numbers.subscriptions()
    said, put_right = uow.feedback.facts(), uow.recoveries.facts()
    voices, chosen = uow.numbers.took_part()
    return NumbersInput(
        today=shop_today(uow, clock).toordinal(),
        first=None if first is None else first.toordinal(),
        newest=newest.toordinal(),
        history=uow.visits.history(sorted(uow.consents.with_consent(Purpose.HISTORY) - frozen.keys())),
        totals=totals,
        open_days=open_days,
        away=tuple((int(n.customer_id), n.first_day.toordinal(), n.last_day.toordinal()) for n in uow.away.all()),
        check_ins=_check_ins(uow, calendar, open_days),
        subscriptions=SubscriptionDays(customer, days_of(noted_at, calendar), last),
        ratings=Answers(*uow.survey_answers.scores(SurveyKind.CSAT)),
        recommendations=Answers(*uow.survey_answers.scores(SurveyKind.NPS)),
        cases=_cases(said),
        costs=_costs(uow, put_right),
        wage=uow.costs.wage_milli() / _MILLI,
        invited=_invited(uow),
        birthdays=_birthdays(uow, calendar),
        greetings=DaysOf(*uow.greetings.all()),
        said=DaysOf(said.who, said.day),
        recovered=DaysOf(put_right.who, put_right.day),
        took_part=DaysOf(voices, days_of(chosen, calendar)),
        may_say=np.array(sorted(uow.consents.with_consent(Purpose.FEEDBACK) - frozen.keys()), np.int64),
        now_hours=clock.now().timestamp() / _HOUR,
        weights=weights_in_use(uow.steering.weights()),
    )


def _cases(every: FeedbackFacts) -> CaseRecords:
    """What asks for something; ideas of the people of the shop are nobody's complaint."""
    kept = (every.asks == 1) & (every.kind != _IDEA)
    parts = (every.who, every.day, every.arrived, every.answered, every.fixed, every.told)
    return CaseRecords(*(part[kept] for part in parts))


def _costs(uow: UnitOfWork, put_right: RecoveryFacts) -> CostRecords:
    """Every line, and what it cost to put mistakes right, which is a gesture too."""
    found = uow.costs.all()
    rows = [
        (one.day.toordinal(), one.minutes, one.amount_milli, one.customer_id or NOBODY, one.invitation_id or NOBODY)
        for one in found
    ]
    paid = put_right.cost_milli > 0
    nobody, none = np.full(len(paid), NOBODY), np.zeros(len(paid), np.int64)
    more = np.stack([put_right.day, none, put_right.cost_milli, put_right.who, nobody])[:, paid]
    lines = np.concatenate([np.array(rows, np.int64).reshape(-1, 5).T, more], axis=1)
    is_reward = np.array([one.kind is CareCostKind.REWARD for one in found] + [False] * int(paid.sum()), bool)
    return CostRecords(lines[0], lines[1], lines[2], is_reward, lines[3], lines[4])


def _invited(uow: UnitOfWork) -> InvitedRecords:
    invitation, customer, is_invited = uow.invitations.people()
    days = {int(one.invitation_id): one.day.toordinal() for one in uow.invitations.all()}
    day = np.array([days[number] for number in invitation.tolist()], np.int64)
    return InvitedRecords(invitation, day, customer, is_invited.astype(bool))


def _birthdays(uow: UnitOfWork, calendar: ShopCalendar) -> BirthdayRecords:
    """Read only where greetings are written down: else nobody asks, and names are unsealed for nothing."""
    if not len(uow.greetings.all()[0]):
        return BirthdayRecords(_NONE, _NONE, _NONE)
    known = uow.directory.birthdays()
    customer, said = uow.numbers.agreed_since(Purpose.NOTES)
    kept = np.array([CustomerId(one) in known for one in customer.tolist()], bool)
    customer = customer[kept]
    month_day = [int(known[CustomerId(one)].replace("-", "")) for one in customer.tolist()]
    return BirthdayRecords(customer, np.array(month_day, np.int64), days_of(said[kept], calendar))


def days_of(seconds: IntArray, calendar: ShopCalendar) -> IntArray:
    """The shop days (ordinals) of instants in seconds since 1970."""
    days = [calendar.day_of(datetime.fromtimestamp(second, UTC)).toordinal() for second in seconds.tolist()]
    return np.array(days, np.int64)


def _check_ins(uow: UnitOfWork, calendar: ShopCalendar, open_days: OpenDays) -> CheckInRecords:
    frozen, reached = uow.restriction.all(), uow.numbers.first_reached()
    found = [one for one in uow.check_ins.since(date.min) if one.customer_id not in frozen]
    days = [
        (
            one.customer_id,
            one.opened_day.toordinal(),
            one.last_visit_day.toordinal(),
            _missed(one, open_days),
            _contacted(one, reached.get(one.check_in_id), calendar),
        )
        for one in found
    ]
    flags = [
        (
            _was_answered(one),
            one.outcome in _FOUND_NEED,
            one.closed_because is ClosedBecause.WRONG,
            not one.ends_with_a_visit,
            one.closed_because is ClosedBecause.BACK_TO_USUAL,
        )
        for one in found
    ]
    numbers = np.array(days, np.int64).reshape(-1, 5).T.copy()
    return CheckInRecords(*numbers, *np.array(flags, bool).reshape(-1, 5).T.copy())


def _was_answered(check_in: CheckIn) -> bool:
    """Whether it is known what came of it."""
    return check_in.outcome not in {None, CheckInOutcome.NO_ANSWER}


def _contacted(check_in: CheckIn, reached: datetime | None, calendar: ShopCalendar) -> int:
    """The day of the first try that reached somebody, or on which somebody wrote down what came of it."""
    moments = [reached, check_in.closed_at if _was_answered(check_in) else None]
    return min((calendar.day_of(at).toordinal() for at in moments if at is not None), default=NOT_YET)


def _missed(check_in: CheckIn, open_days: OpenDays) -> int:
    """The day on which the next visit would have been usual: as many opening days after the last as their usual gap.

    Where nothing usual was said (a wish to be asked, a change), the first day of what was noticed.
    """
    noticed = min((signal.since for signal in check_in.signals), default=check_in.opened_day).toordinal()
    for reason in (reason for signal in check_in.signals for reason in signal.reasons):
        if reason.code is ReasonCode.LONGER_THAN_USUAL:
            from_day = date.fromisoformat(str(reason.numbers.get("counted_from", reason.numbers["last_visit"])))
            wanted = int(open_days.up_to(np.array(from_day.toordinal()))) + ceil(
                float(reason.numbers["usual_gap_days"])
            )
            due = open_days.first + int(np.searchsorted(open_days.counts, wanted))
            return min(due, noticed, check_in.opened_day.toordinal())
    return min(noticed, check_in.opened_day.toordinal())
