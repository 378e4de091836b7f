"""Polls among regulars: ask, choose, tally, decide, tell; each with its way back.

Audit lines hold no words, and none says of a customer in which poll they chose.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial

from localregulars.application.access import owner_only
from localregulars.application.customers.filters import regulars_among
from localregulars.application.noticing.check_ins import shop_today
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.voices.wishes import NOT_COUNTED, keeps_name
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import CustomerId
from localregulars.domain.polls import (
    Poll,
    PollId,
    PollStanding,
    PollVoice,
    checked_choice,
    checked_choices,
    checked_decision,
    checked_question,
    checked_tally,
    checked_until,
    require_open,
    require_undecided,
)


@owner_only
def ask_poll(
    uow: UnitOfWork, clock: Clock, *, question: str, choices: Sequence[str], until: date
) -> Outcome[PollId]:  # fmt: skip
    """Ask regulars something, until the end of a shop day."""
    last = checked_until(until, shop_today(uow, clock))
    number = uow.polls.add(checked_question(question), checked_choices(choices), last, clock.now())
    uow.audit.record("poll.asked", None, clock.now(), poll=number)
    return Outcome(number, Changes.WISHES, partial(_forget, poll_id=number))


def give_voice(
    uow: UnitOfWork, clock: Clock, *, poll_id: PollId, customer_id: CustomerId, choice: int
) -> Outcome[None]:  # fmt: skip
    """Somebody chooses, instead of what they chose before; only while the poll is open, and only a regular.

    Whoever did not agree to be noticed cannot be known as one: there the word of whoever writes it down counts.
    """
    poll = uow.polls.get(poll_id)
    today = shop_today(uow, clock)
    require_open(poll, today)
    checked_choice(poll, choice)
    row = uow.directory.row(customer_id)
    if row.may_be_scored and not regulars_among([row], today):
        msg = "Polls are for regulars, and their visits are still few; count them without a name if you know them well."
        raise InputRefusedError(msg)
    before = _voice_of(poll, customer_id)
    uow.polls.put_voice(poll_id, PollVoice(customer_id, choice, clock.now()))
    uow.audit.record("poll.chosen", customer_id, clock.now())
    if before is None:
        return Outcome(None, Changes.WISHES, partial(take_voice_out, poll_id=poll_id, customer_id=customer_id))
    return Outcome(None, Changes.WISHES, partial(_put_back, poll_id=poll_id, voice=before))


def take_voice_out(uow: UnitOfWork, clock: Clock, *, poll_id: PollId, customer_id: CustomerId) -> Outcome[None]:
    """Somebody chooses nothing after all."""
    before = _voice_of(uow.polls.get(poll_id), customer_id)
    if before is None:
        raise InputRefusedError(NOT_COUNTED)
    uow.polls.remove_voice(poll_id, customer_id)
    uow.audit.record("poll.not_chosen", customer_id, clock.now())
    return Outcome(None, Changes.WISHES, partial(_put_back, poll_id=poll_id, voice=before))


def _put_back(uow: UnitOfWork, clock: Clock, *, poll_id: PollId, voice: PollVoice) -> Outcome[None]:
    uow.polls.put_voice(poll_id, voice)
    uow.audit.record("poll.chosen", voice.customer_id, clock.now())
    return Outcome(None, Changes.WISHES)


def count_tally(uow: UnitOfWork, clock: Clock, *, poll_id: PollId, more: Sequence[int]) -> Outcome[None]:
    """So many more chose each, without a name; also after the last day, when the sheet comes off the counter."""
    poll = uow.polls.get(poll_id)
    require_undecided(poll)
    return _count(uow, clock, poll_id=poll_id, more=checked_tally(poll, more))


def _count(uow: UnitOfWork, clock: Clock, *, poll_id: PollId, more: tuple[int, ...]) -> Outcome[None]:
    uow.polls.count_more(poll_id, more)
    uow.audit.record("poll.counted", None, clock.now(), poll=poll_id, more=sum(more))
    return Outcome(None, Changes.WISHES, partial(_count, poll_id=poll_id, more=tuple(-count for count in more)))


@owner_only
def end_poll(uow: UnitOfWork, clock: Clock, *, poll_id: PollId) -> Outcome[None]:
    """Let yesterday be its last day."""
    poll, today = uow.polls.get(poll_id), shop_today(uow, clock)
    require_open(poll, today)
    return _let_run(uow, clock, poll_id=poll_id, until=today - timedelta(days=1))


@owner_only
def prolong_poll(uow: UnitOfWork, clock: Clock, *, poll_id: PollId, until: date) -> Outcome[None]:
    """Let it run until another day; also one that is over, as long as nothing was decided."""
    require_undecided(uow.polls.get(poll_id))
    return _let_run(uow, clock, poll_id=poll_id, until=checked_until(until, shop_today(uow, clock)))


def _let_run(uow: UnitOfWork, clock: Clock, *, poll_id: PollId, until: date) -> Outcome[None]:
    before = uow.polls.get(poll_id).until
    uow.polls.set_until(poll_id, until)
    uow.audit.record("poll.runs", None, clock.now(), poll=poll_id, until=until.isoformat())
    return Outcome(None, Changes.WISHES, partial(_let_run, poll_id=poll_id, until=before))


@owner_only
def decide_poll(
    uow: UnitOfWork, clock: Clock, *, poll_id: PollId, decision: str
) -> Outcome[tuple[CustomerId, ...]]:  # fmt: skip
    """Say what became of it, once it is over; the value is who is to be told."""
    poll = uow.polls.get(poll_id)
    if poll.standing(shop_today(uow, clock)) is PollStanding.OPEN:
        msg = "People may still choose; end the poll first, or wait for its last day."
        raise InputRefusedError(msg)
    after = replace(poll, decision=checked_decision(decision), decided_at=clock.now().replace(microsecond=0))
    _decide(uow, clock, after, action="poll.decided")
    people = tuple(voice.customer_id for voice in after.to_be_told)
    return Outcome(people, Changes.WISHES, partial(_decide_back, poll=poll))


def _decide_back(uow: UnitOfWork, clock: Clock, *, poll: Poll) -> Outcome[None]:
    _decide(uow, clock, poll, action="poll.decision_taken_back")
    return Outcome(None, Changes.WISHES)


def _decide(uow: UnitOfWork, clock: Clock, poll: Poll, *, action: str) -> None:
    uow.polls.decide(poll.poll_id, poll.decision, poll.decided_at)
    uow.audit.record(action, None, clock.now(), poll=poll.poll_id)


def tell_poll(uow: UnitOfWork, clock: Clock, *, poll_id: PollId, customer_id: CustomerId) -> Outcome[None]:
    """They were told what became of it."""
    poll = uow.polls.get(poll_id)
    voice = next((voice for voice in poll.to_be_told if voice.customer_id == customer_id), None)
    if voice is None:
        msg = "They know already, or there is nothing to tell yet."
        raise InputRefusedError(msg)
    uow.polls.mark_told(poll_id, customer_id, clock.now())
    uow.audit.record("poll.told", customer_id, clock.now())
    undo = partial(_untold, poll_id=poll_id, customer_id=customer_id, told_at=voice.told_at)
    return Outcome(None, Changes.WISHES, undo)


def _untold(
    uow: UnitOfWork, clock: Clock, *, poll_id: PollId, customer_id: CustomerId, told_at: datetime | None
) -> Outcome[None]:
    uow.polls.mark_told(poll_id, customer_id, told_at)
    uow.audit.record("poll.not_told", customer_id, clock.now())
    return Outcome(None, Changes.WISHES)


@owner_only
def forget_poll(uow: UnitOfWork, clock: Clock, *, poll_id: PollId) -> Outcome[None]:
    """Take a poll off the list with everything in it."""
    return _forget(uow, clock, poll_id=poll_id)


def _forget(uow: UnitOfWork, clock: Clock, *, poll_id: PollId) -> Outcome[None]:
    poll = uow.polls.get(poll_id)
    uow.polls.remove(poll_id)
    uow.audit.record("poll.forgotten", None, clock.now(), poll=poll_id)
    return Outcome(None, Changes.WISHES, partial(_restore, poll=poll))


def _restore(uow: UnitOfWork, clock: Clock, *, poll: Poll) -> Outcome[None]:
    """Put it back; whoever took their yes back meanwhile counts without a name."""
    kept = tuple(voice for voice in poll.voices if keeps_name(uow, voice.customer_id))
    tally = [count.total for count in poll.counts]
    for voice in kept:
        tally[voice.choice] -= 1
    uow.polls.restore(replace(poll, voices=kept, tally=tuple(tally)))
    uow.audit.record("poll.restored", None, clock.now(), poll=poll.poll_id)
    return Outcome(None, Changes.WISHES, partial(_forget, poll_id=poll.poll_id))


def _voice_of(poll: Poll, customer_id: CustomerId) -> PollVoice | None:
    return next((voice for voice in poll.voices if voice.customer_id == customer_id), None)
