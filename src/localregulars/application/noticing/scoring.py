"""Scoring as use cases: load arrays on the store's lane, compute on the other, store on the store's again."""

from __future__ import annotations

from collections.abc import Collection
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta

import numpy as np

from localregulars.application.cycle_search import cycle_search_rests
from localregulars.application.noticing.alerts import absence_parameters
from localregulars.application.noticing.bookings import expected
from localregulars.application.noticing.check_ins import shop_today
from localregulars.application.noticing.stored_states import with_visits
from localregulars.application.noticing.today import queue_cards
from localregulars.application.outcome import Changes, Outcome, UseCase
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.read_models import Guard, TodayView
from localregulars.application.shop.open_days import holidays_until, open_days_until
from localregulars.domain.check_in import CheckIn, ClosedBecause
from localregulars.domain.consent import CHANGES_NOTICE_VERSION, Purpose
from localregulars.domain.ids import CheckInId, CustomerId
from localregulars.domain.progress import Beside, ProgressToken, SilentProgress
from localregulars.domain.signals import Signal
from localregulars.domain.visit_measure import measure_of
from localregulars.scoring import engine
from localregulars.scoring.engine import ASKED_DAYS
from localregulars.scoring.history import IntArray
from localregulars.scoring.records import NO_VISITS, NewCheckIn, ScoringInput, ScoringResult
from localregulars.scoring.rhythm import usual_gap

LONG_FROM_VISITS = 30_000
"""A second of computing or so."""


def day_to_judge(uow: UnitOfWork, clock: Clock, as_of: date | None = None) -> date:
    """The day that a scoring speaks of: today, but never after the newest day with visits, nor after `as_of`."""
    days = [shop_today(uow, clock), uow.visits.newest_day(), as_of]
    return min(day for day in days if day is not None)


def is_stale(uow: UnitOfWork, clock: Clock) -> bool:
    """Whether visits, consents, rules or the day have moved on since the stored scores were made."""
    return uow.scores.scored_day() != day_to_judge(uow, clock)


@cycle_search_rests()
def load_scoring_input(
    uow: UnitOfWork, clock: Clock, as_of: date | None = None, beside: Beside | None = None
) -> ScoringInput:
    """Everything that scoring needs, out of the store: states where they still fit, visits of all others.

    Another core that will do a part of the computing gets ready meanwhile (`beside`).
    """
    day = day_to_judge(uow, clock, as_of)
    is_past = day < day_to_judge(uow, clock)
    judged = day.toordinal()
    totals = uow.visits.day_totals()
    holidays = holidays_until(uow, totals, judged)
    open_days = open_days_until(uow, totals, holidays, judged)
    alerts = uow.settings.alerts()
    found = None if is_past else uow.scores.parameters()
    asked = {} if is_past else {c.check_in_id: c for c in uow.check_ins.since(day - timedelta(days=ASKED_DAYS))}
    asked |= {} if is_past else {c.check_in_id: c for c in uow.check_ins.not_closed()}
    given = ScoringInput(
        as_of=judged,
        capacity=alerts.capacity_per_week,
        open_days=open_days,
        history=NO_VISITS,
        version=found[0] if found else 0,
        away=_away(uow),
        booked=expected(uow, None if is_past else day),
        signs={int(c): d.toordinal() for c, d in uow.visits.newest_signs_of_life().items()},
        lessons={}
        if is_past
        else {int(x.customer_id): (x.quiet_gap_days, x.until.toordinal()) for x in uow.away.lessons()},
        never=frozenset(int(c) for c in uow.away.never_suggest()),
        waits={int(c): days for c, days in uow.care.waits().items()},
        check_ins=tuple(asked.values()),
        changes_of=changes_of(uow),
        silent=alerts.silent,
        absence=absence_parameters(alerts),
        measure=measure_of(uow.settings.profile().kind),
        totals=totals,
        is_past=is_past,
        visits_known=int(totals.visits.sum()),
        notes=holidays.to_json(),
    )
    with ThreadPoolExecutor(1) as other:  # the store is read without the interpreter
        other.submit(engine.scores_of_absences, given)
        return with_visits(uow, given, found, beside)


def takes_long(given: ScoringInput) -> bool:
    """Whether computing takes so long that a process of its own, half a second of getting ready, is worth it."""
    later = 0 if given.stored is None else len(given.stored.later.visits)
    return len(given.history.visits) + later >= LONG_FROM_VISITS


@cycle_search_rests()
def compute_scores(given: ScoringInput, token: ProgressToken, beside: Beside | None = None) -> ScoringResult:
    """Score; no store, no clock. Cancelled, it leaves nothing behind. A part may be done `beside` it."""
    return engine.compute(given, token, beside)


def store_scores(result: ScoringResult) -> UseCase[int]:
    """Keep what was computed; the value is how many check-ins were opened.

    What happened since loading wins: who may no longer be scored, came, or was answered is left as it is now. A scoring
    of a past day keeps scores only, never states or check-ins.
    """

    @cycle_search_rests()
    def use_case(uow: UnitOfWork, clock: Clock) -> Outcome[int]:
        spoken_of = {*map(CustomerId, result.state_ids.tolist()), *(CustomerId(c) for c, _ in result.scores)}
        spoken_of |= {CustomerId(new.customer_id) for new in result.to_open}
        spoken_of |= {renewed.customer_id for renewed in result.to_refresh}
        may_score, agreed = uow.consents.may_score(spoken_of), _agreed_to_changes(uow, _asked_for_changes(result))
        scores = [
            (CustomerId(c), s) for c, s in result.scores if c in may_score and (c in agreed or not s.code.is_change)
        ]
        has_moved_on = _has_moved_on(uow, result)
        uow.scores.put_scores(result.as_of, scores)
        if result.is_past:
            uow.audit.record("scoring.past", None, clock.now(), customers=len(scores))
            return Outcome(0, Changes.SCORES)
        if has_moved_on:
            uow.scores.mark_stale()
        else:
            _store_states(uow, result, may_score)
        closed = _close(uow, clock, result, agreed)
        opened = _open(uow, clock, result, may_score, agreed)
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
    history, alerts = uow.visits.history(may_score), uow.settings.alerts()
    given = ScoringInput(
        as_of=day.toordinal(),
        capacity=alerts.capacity_per_week,
        open_days=open_days,
        history=history,
        orders=uow.visits.orders(history),
        away=_away(uow),
        booked=expected(uow, None),
        signs={int(c): d.toordinal() for c, d in uow.visits.newest_signs_of_life().items()},
        never=frozenset(int(c) for c in uow.away.never_suggest()),
        waits={int(c): days for c, days in uow.care.waits().items()},
        changes_of=changes_of(uow),
        silent=alerts.silent,
        absence=absence_parameters(alerts),
        measure=measure_of(uow.settings.profile().kind),
        totals=totals,
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
    """After a visit by hand: their silence is over, so nothing is said of it any more; a change may last.

    Their state is brought on by the next scoring, which also learns from the gap that has just ended.
    """
    changes = [s.signal for s in uow.scores.of_customer(customer_id) if s.signal.code.is_change]
    uow.scores.replace_score(day_to_judge(uow, clock), customer_id, changes)
    newest = max((visit.day for visit in uow.visits.of_customer(customer_id)), default=None)
    for check_in in uow.check_ins.of_customer(customer_id):
        answered = newest is not None and newest > check_in.last_visit_day and check_in.ends_with_a_visit
        if answered and not check_in.is_closed:
            uow.check_ins.save(check_in.closed(ClosedBecause.SIGN_OF_LIFE, clock.now()))
    return Outcome(None, Changes.SCORES | Changes.CHECK_INS)


def changes_of(uow: UnitOfWork) -> IntArray:
    """Those who agreed to words that speak of changes too."""
    return np.array(sorted(_agreed_to_changes(uow)), np.int64)


def _agreed_to_changes(uow: UnitOfWork, among: Collection[CustomerId] | None = None) -> frozenset[CustomerId]:
    return uow.consents.agreed_to_words(Purpose.MONITORING, CHANGES_NOTICE_VERSION, among)


def _asked_for_changes(result: ScoringResult) -> set[CustomerId]:
    """Those of whom something is kept that may say more than that they are missing."""
    found = {CustomerId(c) for c, signal in result.scores if signal.code.is_change}
    found |= {CustomerId(new.customer_id) for new in result.to_open}
    return found | {renewed.customer_id for renewed in result.to_refresh}


def _away(uow: UnitOfWork) -> tuple[tuple[int, int, int], ...]:
    return tuple((int(n.customer_id), n.first_day.toordinal(), n.last_day.toordinal()) for n in uow.away.all())


def _has_moved_on(uow: UnitOfWork, result: ScoringResult) -> bool:
    """Whether visits came in while scores were computed."""
    return int(uow.visits.day_totals().visits.sum()) != result.visits_known


def _store_states(uow: UnitOfWork, result: ScoringResult, may_score: frozenset[CustomerId]) -> None:
    chosen = np.isin(result.state_ids, np.fromiter(may_score, np.int64, len(may_score)))
    ids, states = result.state_ids, result.states
    if not chosen.all():
        ids, states = ids[chosen], states[chosen]
    packed, size = np.ascontiguousarray(states).view(np.uint8).data, states.itemsize
    uow.scores.put_states(
        ids.tolist(),
        (bytes(packed[start : start + size]) for start in range(0, len(packed), size)),  # as they go: not held twice
        result.version,
        np.round(usual_gap(states["rhythm"]), 1).tolist(),
    )
    uow.scores.put_parameters(result.version, result.as_of, result.parameters)


def _close(uow: UnitOfWork, clock: Clock, result: ScoringResult, agreed: frozenset[CustomerId]) -> int:
    closed = 0
    for check_in, because in result.to_close:
        now = uow.check_ins.get(check_in.check_in_id)
        if not now.is_closed:
            uow.check_ins.save(now.closed(because, clock.now()))
            closed += 1
    for renewed in result.to_refresh:
        is_named = renewed.customer_id in agreed or renewed.signals == _named(renewed.signals)
        if is_named and uow.check_ins.get(renewed.check_in_id).state is renewed.state:
            uow.check_ins.save(renewed)
    return closed


def _open(
    uow: UnitOfWork,
    clock: Clock,
    result: ScoringResult,
    may_score: frozenset[CustomerId],
    agreed: frozenset[CustomerId],
) -> int:
    opened = 0
    for new in result.to_open:
        customer = CustomerId(new.customer_id)
        signals = new.signals if customer in agreed else _named(new.signals)
        if customer in may_score and signals and not _was_answered(uow, customer, new):
            uow.check_ins.open(customer, new.opened_day, new.last_visit_day, signals)
            uow.audit.record("check_in.opened", customer, clock.now())
            opened += 1
    return opened


def _named(signals: tuple[Signal, ...]) -> tuple[Signal, ...]:
    """What the older words speak of too; the database refuses the rest to whoever agreed to no others."""
    return tuple(signal for signal in signals if not signal.code.is_change)


def _was_answered(uow: UnitOfWork, customer: CustomerId, new: NewCheckIn) -> bool:
    """Whether they came, or were asked about, between loading and storing."""
    if any(not c.is_closed or c.opened_day >= new.opened_day for c in uow.check_ins.of_customer(customer)):
        return True
    if all(signal.code.is_change for signal in new.signals):
        return False
    return any(visit.day > new.last_visit_day for visit in uow.visits.of_customer(customer))


def _unsaved(number: int, new: NewCheckIn) -> CheckIn:
    """A check-in that only exists on the screen."""
    return CheckIn(CheckInId(-number - 1), CustomerId(new.customer_id), new.opened_day, new.last_visit_day, new.signals)
