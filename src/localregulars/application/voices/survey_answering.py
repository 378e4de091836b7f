"""Answers coming in: from the counter, from paper, read out by phone; and what words and a bad score set off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

from localregulars.application.feedback.recoveries import open_recovery
from localregulars.application.noticing.check_ins import shop_today
from localregulars.application.outcome import Changes, Outcome, UseCase
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.voices.survey_voices import into_the_log, out_of_the_log
from localregulars.domain.consent import Adult, Purpose
from localregulars.domain.errors import ConsentMissingError, InputRefusedError
from localregulars.domain.feedback import FeedbackId
from localregulars.domain.ids import AskId, CustomerId, ResponseId, SurveyId
from localregulars.domain.recovery import RecoveryCause, RecoveryId
from localregulars.domain.survey import (
    Answer,
    Response,
    Survey,
    SurveyKind,
    checked_answers,
    rated_number,
    satisfaction,
)
from localregulars.domain.survey_code import paper_code
from localregulars.domain.survey_rest import AskWay
from localregulars.domain.survey_voice import what_went_wrong

_TYPED = "This paper was typed in already; look at the survey's answers."
_BEST = {SurveyKind.CSAT: 5, SurveyKind.NPS: 10}


@dataclass(frozen=True, slots=True)
class PaperToType:
    """The survey of a paper, and whose it is. `name` is "" where nobody is known, or may be any more."""

    survey: Survey
    ask_id: AskId | None
    customer_id: CustomerId | None
    name: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Recorded:
    """What became of answers: their number, whose they are, the recovery of a bad score, entries of the log."""

    response_id: ResponseId
    customer_id: CustomerId | None
    recovery_id: RecoveryId | None
    entries: tuple[FeedbackId, ...] = ()


def paper_to_type(uow: UnitOfWork, *, code: str) -> PaperToType:
    """The survey and the asking of a paper whose number was scanned or typed; one that was typed in is refused.

    Where the asking was forgotten, because a yes was taken back, the paper is nobody's.
    """
    read = paper_code(code)
    survey = uow.surveys.version(read.series, read.version)
    ask = uow.surveys.ask_of(read.token) if read.token else None
    if ask is None or ask.survey_id != survey.survey_id:
        return PaperToType(survey, None, None, "")
    if ask.is_answered:
        raise InputRefusedError(_TYPED)
    if not may_keep_name(uow, ask.customer_id):
        return PaperToType(survey, ask.ask_id, None, "")
    row = uow.directory.row(ask.customer_id)
    return PaperToType(survey, ask.ask_id, ask.customer_id, row.name or row.till_id)


def may_keep_name(uow: UnitOfWork, customer_id: CustomerId) -> bool:
    """Whether somebody's answers may be kept with their name: they are of age and agreed to `feedback`."""
    return (
        uow.consents.stands(customer_id, Purpose.FEEDBACK)
        and uow.customers.adult(customer_id) is Adult.YES
        and uow.restriction.of(customer_id) is None
    )


def record_answers(
    uow: UnitOfWork,
    clock: Clock,
    *,
    survey_id: SurveyId,
    answers: Sequence[Answer],
    way: AskWay,
    customer_id: CustomerId | None = None,
    ask_id: AskId | None = None,
) -> Outcome[Recorded]:
    """Keep what was answered. A bad score opens a recovery by itself, whether it is known whose it is or not.

    What was answered in words stands in the feedback log from now on; with a bad score it is a complaint, and the
    recovery is that complaint's: one case, not two.

    `ask_id` is the asking that it answers; whose answers those are is then known, if they may be kept with a name.
    """
    survey = uow.surveys.get(survey_id)
    checked = checked_answers(survey.questions, answers)
    who = _whose(uow, survey_id, customer_id, ask_id)
    now, today = clock.now(), shop_today(uow, clock)
    response = Response(ResponseId(0), survey_id, who, way, today, checked, now)
    number = uow.survey_answers.add(response, now, ask_id)
    uow.audit.record("survey.answered", who, now, survey=survey_id, way=way.value)
    entries = into_the_log(uow, clock, survey=survey, response=response)
    recovery = open_for_a_bad_score(uow, clock, survey=survey, response=response, entry=next(iter(entries), None))
    changes = Changes.SURVEYS | (Changes.FEEDBACK if entries or recovery is not None else Changes.NOTHING)
    undo_recovery = None if recovery is None else recovery.undo
    undo = partial(take_back_answers, response_id=number, undo_recovery=undo_recovery, entries=entries)
    recovery_id = None if recovery is None else recovery.value
    return Outcome(Recorded(number, who, recovery_id, entries), changes, undo)


def take_back_answers(
    uow: UnitOfWork,
    clock: Clock,
    *,
    response_id: ResponseId,
    undo_recovery: UseCase[object] | None = None,
    entries: Sequence[FeedbackId] = (),
) -> Outcome[Response]:
    """Forget answers, as after a slip while typing, with the recovery that they opened and their entries of the log.

    The value is what they were. What was put right already is not taken back with them.
    """
    response = uow.survey_answers.get(response_id)
    if undo_recovery is not None and all(map(uow.feedback.is_there, entries)):
        undo_recovery(uow, clock)
    out_of_the_log(uow, clock, entries=entries)
    uow.survey_answers.remove(response_id)
    uow.audit.record("survey.taken_back", response.customer_id, clock.now(), survey=response.survey_id)
    return Outcome(response, Changes.SURVEYS | Changes.FEEDBACK)


def _whose(
    uow: UnitOfWork, survey_id: SurveyId, customer_id: CustomerId | None, ask_id: AskId | None
) -> CustomerId | None:
    if ask_id is None:
        if customer_id is not None and not may_keep_name(uow, customer_id):
            msg = "They did not agree to have what they say kept with their name; write the answers down without it."
            raise ConsentMissingError(msg)
        return customer_id
    ask = uow.surveys.ask(ask_id)
    if ask.survey_id != survey_id or customer_id not in {None, ask.customer_id}:
        msg = "This paper is another one; type its number once more."
        raise InputRefusedError(msg)
    if ask.is_answered:
        raise InputRefusedError(_TYPED)
    return ask.customer_id if may_keep_name(uow, ask.customer_id) else None


def open_for_a_bad_score(
    uow: UnitOfWork,
    clock: Clock,
    *,
    survey: Survey,
    response: Response,
    entry: FeedbackId | None,
    at: datetime | None = None,
) -> Outcome[RecoveryId] | None:
    """What a bad score sets off: the number, and what was said beside it; of its `entry` where there are words."""
    number = rated_number(survey.kind, response.answers)
    if number is None or not uow.surveys.rules().is_bad(survey.kind, number):
        return None
    return open_recovery(
        uow,
        clock,
        cause=RecoveryCause.SURVEY,
        what=bad_score(survey, response),
        customer_id=response.customer_id,
        feedback_id=entry,
        satisfaction=satisfaction(survey.kind, number),
        at=at,
    )


def bad_score(survey: Survey, response: Response, *, with_words: bool = True) -> str:
    """What a recovery of these answers says went wrong: the survey, the score and, if wanted, what was written."""
    number = rated_number(survey.kind, response.answers)
    said = " ".join(answer.words for answer in response.answers if answer.words) if with_words else ""
    return what_went_wrong(survey.title, f"{number}/{_BEST[survey.kind]}", said)
