"""Scoring as use cases: load arrays on the store's lane, compute on the other, store on the store's again."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np

from localregulars.application.check_ins import shop_today
from localregulars.application.open_days import holidays_until, open_days_until
from localregulars.application.outcome import Changes, Outcome, UseCase
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.read_models import Guard, TodayView
from localregulars.application.today import queue_cards
from localregulars.domain.check_in import CheckIn, ClosedBecause
from localregulars.domain.ids import CheckInId, CustomerId
from localregulars.domain.progress import ProgressToken, SilentProgress
from localregulars.scoring import engine
from localregulars.scoring.basis import fits
from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.engine import ASKED_DAYS, NewCheckIn, ScoringInput, ScoringResult, StoredRhythms
from localregulars.scoring.rhythm import STATE_DTYPE, usual_gap


def day_to_judge(uow: UnitOfWork, clock: Clock, as_of: date | None = None) -> date:
    """The day that a scoring speaks of: today, but never after the newest day with visits, nor after `as_of`."""
    days = [shop_today(uow, clock), uow.visits.newest_day(), as_of]
    return min(day for day in days if day is not None)


def is_stale(uow: UnitOfWork, clock: Clock) -> bool:
    """Whether visits, consents, rules or the day have moved on since the stored scores were made."""
    return uow.scores.scored_day() != day_to_judge(uow, clock)


def load_scoring_input(uow: UnitOfWork, clock: Clock, as_of: date | None = None) -> ScoringInput:
    """Everything that scoring needs, out of the store: states where they still fit, visits of all others."""
    day = day_to_judge(uow, clock, as_of)
    is_past = day < day_to_judge(uow, clock)
    judged = day.toordinal()
    totals = uow.visits.day_totals()
    holidays = holidays_until(uow, totals, judged)
    open_days = open_days_until(uow, totals, holidays, judged)
    ids = np.array(sorted(uow.consents.may_score()), np.int64)
    found = None if is_past else uow.scores.parameters()
    stored = _stored_rhythms(uow, ids, open_days, judged)
    known = ids if stored is None else ids[~np.isin(ids, stored.customer_ids)]
    version = found[0] if found else 0
    asked = {} if is_past else {c.check_in_id: c for c in uow.check_ins.since(day - timedelta(days=ASKED_DAYS))}
    asked |= {} if is_past else {c.check_in_id: c for c in uow.check_ins.not_closed()}
    return ScoringInput(
        as_of=judged,
        capacity=uow.settings.profile().capacity_per_week,
        open_days=open_days,
        history=uow.visits.history([CustomerId(int(i)) for i in known]),
        version=version if stored else version + 1,
        stored=stored,
        away=_away(uow),
        signs={int(c): d.toordinal() for c, d in uow.visits.newest_signs_of_life().items()},
        lessons={}
        if is_past
        else {int(x.customer_id): (x.quiet_gap_days, x.until.toordinal()) for x in uow.away.lessons()},
        never=frozenset(int(c) for c in uow.away.never_suggest()),
        waits={int(c): days for c, days in uow.care.waits().items()},
        check_ins=tuple(asked.values()),
        is_past=is_past,
        visits_known=int(totals.visits.sum()),
        notes=holidays.to_json(),
    )


def compute_scores(given: ScoringInput, token: ProgressToken) -> ScoringResult:
    """Score; no store, no clock. Cancelled, it leaves nothing behind."""
    return engine.compute(given, token)


def store_scores(result: ScoringResult) -> UseCase[int]:
    """Keep what was computed; the value is how many check-ins were opened.

    What happened since loading wins: who may no longer be scored, came, or was answered is left as it is now. A scoring
    of a past day keeps scores only, never states or check-ins.
    """

    def use_case(uow: UnitOfWork, clock: Clock) -> Outcome[int]:
        may_score = uow.consents.may_score()
        scores = [(CustomerId(c), s) for c, s in result.scores if c in may_score]
        has_moved_on = _has_moved_on(uow, result)
        uow.scores.put_scores(result.as_of, scores)
        if result.is_past:
            uow.audit.record("scoring.past", None, clock.now(), customers=len(scores))
            return Outcome(0, Changes.SCORES)
        if has_moved_on:
            uow.scores.mark_stale()
        else:
            _store_states(uow, result, may_score)
        closed = _close(uow, clock, result)
        opened = _open(uow, clock, result, may_score)
        uow.audit.record(
            "scoring.stored",
            None,
            clock.now(),
            scores=len(scores),
            opened=opened,
            closed=closed,
            guard=result.guard.code,
        )
        return Outcome(opened, Changes.SCORES | Changes.CHECK_INS)

    return use_case


def queue_as_of(uow: UnitOfWork, clock: Clock, as_of: date) -> TodayView:
    """The queue as the policy would have made it by that day from the visits up to it; stores nothing."""
    day = day_to_judge(uow, clock, as_of)
    totals = uow.visits.day_totals()
    open_days = open_days_until(uow, totals, holidays_until(uow, totals, day.toordinal()), day.toordinal())
    may_score = sorted(uow.consents.may_score())
    given = ScoringInput(
        as_of=day.toordinal(),
        capacity=uow.settings.profile().capacity_per_week,
        open_days=open_days,
        history=uow.visits.history(may_score),
        away=_away(uow),
        signs={int(c): d.toordinal() for c, d in uow.visits.newest_signs_of_life().items()},
        never=frozenset(int(c) for c in uow.away.never_suggest()),
        waits={int(c): days for c, days in uow.care.waits().items()},
        is_past=True,
    )
    result = engine.compute(given, SilentProgress())
    check_ins = [_unsaved(number, new) for number, new in enumerate(result.to_open)]
    newest = uow.visits.newest_day()
    return TodayView(
        as_of=day,
        data_until=None if newest is None else min(newest, day),
        cards=queue_cards(uow, check_ins),
        guard=Guard(result.guard.code, result.guard.missing, result.guard.regulars),
        scorable=len(may_score),
        handled_this_week=0,
        snoozed=0,
    )


def rescore_customer(uow: UnitOfWork, clock: Clock, *, customer_id: CustomerId) -> Outcome[None]:
    """After a visit by hand: their silence is over, so nothing is said of it any more.

    Their rhythm is brought up to date by the next scoring, which also learns from the gap that has just ended.
    """
    uow.scores.replace_score(day_to_judge(uow, clock), customer_id, ())
    newest = max((visit.day for visit in uow.visits.of_customer(customer_id)), default=None)
    for check_in in uow.check_ins.of_customer(customer_id):
        if not check_in.is_closed and newest is not None and newest > check_in.last_visit_day:
            uow.check_ins.save(check_in.closed(ClosedBecause.SIGN_OF_LIFE, clock.now()))
    return Outcome(None, Changes.SCORES | Changes.CHECK_INS)


def _stored_rhythms(uow: UnitOfWork, ids: np.ndarray, open_days: OpenDays, judged: int) -> StoredRhythms | None:
    """The states to go on from: none when what they rest upon has changed, or when a later day was scored already.

    Whoever has an away note is taken from their visits: a note may change which days count.
    """
    found = uow.scores.parameters()
    if found is None or not fits(found[1], open_days, judged):
        return None
    numbers, rows, version = uow.scores.states()
    states = np.frombuffer(rows, STATE_DTYPE)
    if version != found[0] or len(states) != len(numbers):
        return None
    stored_ids = np.asarray(numbers, np.int64)
    noted = np.array(sorted({customer for customer, _, _ in _away(uow)}), np.int64)
    keep = np.isin(stored_ids, ids) & ~np.isin(stored_ids, noted) & (states["away_days"] == 0)
    keep &= states["last_day"] <= judged
    return StoredRhythms(stored_ids[keep], states[keep], found[1])


def _away(uow: UnitOfWork) -> tuple[tuple[int, int, int], ...]:
    return tuple((int(n.customer_id), n.first_day.toordinal(), n.last_day.toordinal()) for n in uow.away.all())


def _has_moved_on(uow: UnitOfWork, result: ScoringResult) -> bool:
    """Whether visits came in while scores were computed."""
    return int(uow.visits.day_totals().visits.sum()) != result.visits_known


def _store_states(uow: UnitOfWork, result: ScoringResult, may_score: frozenset[CustomerId]) -> None:
    chosen = np.isin(result.state_ids, np.fromiter(may_score, np.int64, len(may_score)))
    states = result.states[chosen]
    uow.scores.put_states(
        result.state_ids[chosen].tolist(),
        [row.tobytes() for row in states],
        result.version,
        np.round(usual_gap(states), 1).tolist(),
    )
    uow.scores.put_parameters(result.version, result.as_of, result.parameters)


def _close(uow: UnitOfWork, clock: Clock, result: ScoringResult) -> int:
    closed = 0
    for check_in, because in result.to_close:
        now = uow.check_ins.get(check_in.check_in_id)
        if not now.is_closed:
            uow.check_ins.save(now.closed(because, clock.now()))
            closed += 1
    for renewed in result.to_refresh:
        if uow.check_ins.get(renewed.check_in_id).state is renewed.state:
            uow.check_ins.save(renewed)
    return closed


def _open(uow: UnitOfWork, clock: Clock, result: ScoringResult, may_score: frozenset[CustomerId]) -> int:
    opened = 0
    for new in result.to_open:
        customer = CustomerId(new.customer_id)
        if customer in may_score and not _was_answered(uow, customer, new):
            uow.check_ins.open(customer, new.opened_day, new.last_visit_day, new.signals)
            uow.audit.record("check_in.opened", customer, clock.now())
            opened += 1
    return opened


def _was_answered(uow: UnitOfWork, customer: CustomerId, new: NewCheckIn) -> bool:
    """Whether they came, or were asked about, between loading and storing."""
    if any(not c.is_closed or c.opened_day >= new.opened_day for c in uow.check_ins.of_customer(customer)):
        return True
    return any(visit.day > new.last_visit_day for visit in uow.visits.of_customer(customer))


def _unsaved(number: int, new: NewCheckIn) -> CheckIn:
    """A check-in that only exists on the screen."""
    return CheckIn(CheckInId(-number - 1), CustomerId(new.customer_id), new.opened_day, new.last_visit_day, new.signals)
