"""What the made-up shop did for its people lately: hellos and what came of them, costs, birthdays, an invitation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from math import ceil
from typing import NamedTuple

from localregulars.application.demo.wording import WORDS
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.domain.bookings import BookingKind
from localregulars.domain.care_cost import CareCostKind
from localregulars.domain.check_in import CheckInOutcome, ClosedBecause, ContactChannel
from localregulars.domain.consent import Purpose
from localregulars.domain.ids import CustomerId
from localregulars.domain.invitations import InvitationChannel, InvitationMark, InvitedTo, drawn
from localregulars.domain.shop import ShopCalendar, ShopKind
from localregulars.domain.signals import Reason, ReasonCode, Signal, SignalCode
from localregulars.domain.steering import Direction, Expectation

_SINCE_DAYS, _CALM_DAYS = 200, 36
"""So far back hellos go; in the last weeks there are none, so that the queue holds what was planted alone."""
_A_WEEK, _LEAST_SILENCE, _TIMES_USUAL = 3, 6, 3.0
_LEAST_VISITS, _GONE_DAYS = 12, 70
_NEVER = date.max.toordinal()
_O = CheckInOutcome
_OUTCOMES = (_O.FINE, _O.AWAY, _O.UNWELL, _O.FINE, _O.AWAY, _O.PRACTICAL_NEED, _O.FINE, _O.UNWELL, _O.LONELY, _O.FINE)
_WRONG_EVERY, _UNREACHED_EVERY = 11, 7
_WAGE_MILLI, _MINUTES = 12_500, 6
_REWARD_MILLI, _REWARD_EVERY = 2_500, 6
_CARDS_MILLI = 24_000
_INVITED_DAYS_AGO, _LEFT_OUT_PERCENT = 64, 35
_SEED = 2026
_NOTE_DAYS_AGO = (34, 150)
_RUN_ON, _RAN_OUT = (45, 240), (4, 60)
"""Days from today on which subscriptions end, and days ago on which some did."""


class _Silence(NamedTuple):
    """Somebody who was away for longer than usual and came again on the day `back` (`date.max`: never)."""

    opened: date
    who: CustomerId
    last: date
    back: date
    usual_days: float


def look_after(uow: UnitOfWork, clock: Clock, *, kind: ShopKind) -> Outcome[None]:
    """Everything that a shop of this kind did for its people within the last half year."""
    caring = _Caring(uow, clock)
    caring.said_hello()
    caring.gave_rewards()
    caring.remembered_birthdays()
    caring.invited(WORDS[kind].invited_to)
    caring.noted(WORDS[kind].notes)
    if kind is ShopKind.GYM:
        caring.sold_subscriptions()
    return Outcome(None, Changes.CHECK_INS | Changes.COSTS | Changes.STEERING)


class _Caring:
    """Each thing on its own day, and only for who had agreed to it by then."""

    def __init__(self, uow: UnitOfWork, clock: Clock) -> None:
        self._uow = uow
        self._today = ShopCalendar.of(uow.settings.profile()).day_of(clock.now())
        self._away = uow.away.all()
        self._agreed: dict[CustomerId, dict[Purpose, date]] = {}

    def said_hello(self) -> None:
        """Up to three a week, as the owner can bear."""
        self._uow.costs.set_wage(_WAGE_MILLI)
        asked: dict[date, int] = {}
        for silence in sorted(self._silences()):
            week = silence.opened - timedelta(days=silence.opened.weekday())
            number = sum(asked.values())
            if asked.get(week, 0) < _A_WEEK and self._ask(silence, number):
                asked[week] = asked.get(week, 0) + 1

    def gave_rewards(self) -> None:
        """A little something for those who agreed to thank-yous, one after the other."""
        people = sorted(self._uow.consents.with_consent(Purpose.LOYALTY))
        for place, days_ago in enumerate(range(_SINCE_DAYS, 0, -_REWARD_EVERY)):
            day = self._ago(days_ago)
            who = people[place * 5 % len(people)] if people else None
            if who is not None and self._since(who, Purpose.LOYALTY) <= day and self._comes(who, day):
                self._uow.costs.add(CareCostKind.REWARD, day, _noon(day), amount_milli=_REWARD_MILLI, customer_id=who)

    def remembered_birthdays(self) -> None:
        """Most of those who agreed to have theirs kept, spread over the year; four of five were greeted."""
        people = sorted(self._uow.consents.with_consent(Purpose.NOTES))
        for place, who in enumerate(people):
            day = self._ago(-20 + place * 365 // len(people))
            if (day.month, day.day) == (2, 29):
                day += timedelta(days=1)
            details = replace(self._uow.customers.details(who), birthday=day.isoformat()[5:])
            self._uow.customers.update_details(who, details)
            is_known = self._since(who, Purpose.NOTES) <= day < self._today
            if place % 5 != 3 and is_known and self._comes(who, day):
                self._uow.greetings.add(who, day, _noon(day))

    def invited(self, words: str) -> None:
        """To an evening at the shop, by e-mail; some were left out by lot, so that one can tell what it brought."""
        day = self._ago(_INVITED_DAYS_AGO)
        agreed = self._uow.invitations.agreed(InvitationChannel.EMAIL)
        people = [who for who in agreed if self._since(who, Purpose.INVITATIONS_EMAIL) <= day]
        if len(people) < 2:
            return
        number = self._uow.invitations.add(
            InvitedTo.EVENT,
            InvitationChannel.EMAIL,
            day,
            drawn(people, _LEFT_OUT_PERCENT, _SEED),
            _noon(day),
            seed=_SEED,
            left_out_percent=_LEFT_OUT_PERCENT,
        )
        note = self._uow.steering.add_note(day + timedelta(days=7), words, None)
        self._uow.invitations.put_mark(number, InvitationMark(note, day + timedelta(days=1)))
        self._uow.costs.add(CareCostKind.GESTURE, day, _noon(day), amount_milli=_CARDS_MILLI, invitation_id=number)

    def noted(self, notes: Sequence[str]) -> None:
        """What the shop changed, on its time line; of the latest it is said what was hoped."""
        hoped = (Expectation("csat", Direction.UP), None)
        for days_ago, words, expected in zip(_NOTE_DAYS_AGO, notes, hoped, strict=True):
            self._uow.steering.add_note(self._ago(days_ago), words, expected)
        self._uow.steering.put_target("told_rate", 0.8)
        self._uow.steering.put_target("days_to_contact", 7.0)

    def sold_subscriptions(self) -> None:
        """Memberships of every second one; of every ninth it ran out lately."""
        for place, who in enumerate(sorted(self._uow.consents.may_score())[::2]):
            begun = max(self._since(who, Purpose.HISTORY), self._since(who, Purpose.MONITORING))
            ahead = _RUN_ON[0] + place * 7 % (_RUN_ON[1] - _RUN_ON[0])
            ended = self._ago(_RAN_OUT[0] + place * 5 % (_RAN_OUT[1] - _RAN_OUT[0]))
            last = ended if place % 9 == 4 and begun < ended else self._ago(-ahead)
            self._uow.bookings.add(who, BookingKind.SUBSCRIPTION, last, _noon(begun))

    def _ask(self, silence: _Silence, number: int) -> bool:
        """Somebody asks some days later; who is there again by then came by themselves. False where none may call."""
        ways = ContactChannel.agreed(self._purposes(silence.who))
        if not ways:
            return False
        asked = silence.opened + timedelta(days=1 + number % 3)
        opened = self._uow.check_ins.get(
            self._uow.check_ins.open(silence.who, silence.opened, silence.last, [_signal(silence)])
        )
        never = silence.back == date.max
        if asked >= silence.back:
            closed = opened.closed(ClosedBecause.SIGN_OF_LIFE, _noon(silence.back))
        elif not never and number % _WRONG_EVERY == _WRONG_EVERY - 1:
            closed = opened.closed(ClosedBecause.WRONG, _noon(asked))
        else:
            is_reached = never or number % _UNREACHED_EVERY != _UNREACHED_EVERY - 1
            self._uow.care.add_attempt(opened, _noon(asked), ways[0], reached=is_reached)
            self._uow.costs.add(CareCostKind.MINUTES, asked, _noon(asked), minutes=_MINUTES)
            outcome = _O.MOVED if never else _OUTCOMES[number % len(_OUTCOMES)]
            closed = (
                opened.attempted().closed(ClosedBecause.OUTCOME, _noon(asked), outcome)
                if is_reached
                else opened.attempted().closed(ClosedBecause.SIGN_OF_LIFE, _noon(silence.back))
            )
        self._uow.check_ins.save(closed)
        return True

    def _silences(self) -> Iterator[_Silence]:
        """Gaps of three times the usual one, once they may be asked after and long enough ago; none that was told."""
        waiting = {check_in.customer_id for check_in in self._uow.check_ins.not_closed()}
        history = self._uow.visits.history(sorted(self._uow.consents.may_score() - waiting))
        first, latest = self._ago(_SINCE_DAYS).toordinal(), self._ago(_CALM_DAYS).toordinal()
        for place, who in enumerate(map(CustomerId, history.customer_ids.tolist())):
            begin, end = history.offsets[place : place + 2]
            days = sorted(set(history.visits["day"][begin:end].tolist()))
            if len(days) < _LEAST_VISITS:
                continue
            usual = (days[-1] - days[0]) / (len(days) - 1)
            silent = max(_LEAST_SILENCE, ceil(_TIMES_USUAL * usual))
            agreed = max(self._since(who, Purpose.HISTORY), self._since(who, Purpose.MONITORING)).toordinal()
            gone = [_NEVER] if days[-1] < self._today.toordinal() - _GONE_DAYS else []
            for last, back in pairwise([*days, *gone]):
                is_over = back <= latest or (back == _NEVER and last + silent <= latest)
                if is_over and max(first, agreed) < last + silent < back and not self._is_told(who, last + silent):
                    opened, came, again = map(date.fromordinal, (last + silent, last, back))
                    yield _Silence(opened, who, came, again, usual)

    def _is_told(self, who: CustomerId, day: int) -> bool:
        when = date.fromordinal(day)
        return any(note.customer_id == who and note.first_day <= when <= note.last_day for note in self._away)

    def _comes(self, who: CustomerId, day: date) -> bool:
        """Whether they have been there since, or of whom that is not kept: who stays away is not given anything."""
        last = self._uow.directory.row(who).last_visit
        return last is None or last >= day

    def _purposes(self, who: CustomerId) -> set[Purpose]:
        return {purpose for purpose in Purpose if self._uow.consents.stands(who, purpose)}

    def _since(self, who: CustomerId, purpose: Purpose) -> date:
        """Since when they agree; a day that has not come for who does not."""
        if who not in self._agreed:
            said = self._uow.consents.status(who)
            self._agreed[who] = {word.purpose: word.at.date() + timedelta(days=1) for word in said}
        return self._agreed[who].get(purpose, date.max)

    def _ago(self, days: int) -> date:
        return self._today - timedelta(days=days)


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)


def _signal(silence: _Silence) -> Signal:
    numbers: dict[str, float | int | str] = {
        "days": (silence.opened - silence.last).days,
        "usual_gap_days": round(silence.usual_days, 1),
        "last_visit": silence.last.isoformat(),
    }
    return Signal(SignalCode.ABSENCE, 2.5, silence.opened, (Reason(ReasonCode.LONGER_THAN_USUAL, numbers),))
