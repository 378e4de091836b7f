"""What somebody wrote in a survey before answers went into the feedback log by themselves, or after it was taken out.

It becomes the entry that it would have been: of that day, under the yes that stands now, and of the case that a bad
score had opened.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from localregulars.application.feedback.ports import RecoveryRepository
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.voices.survey_answering import bad_score, may_keep_name, open_for_a_bad_score
from localregulars.application.voices.survey_voices import into_the_log, out_of_the_log, standing_in_the_log
from localregulars.domain.errors import ConsentMissingError, InputRefusedError
from localregulars.domain.feedback import FeedbackId, FeedbackKind
from localregulars.domain.ids import ResponseId
from localregulars.domain.recovery import Recovery, RecoveryId
from localregulars.domain.survey import Response, Survey

_NO_YES = "Their yes does not stand any more, so what they wrote cannot be written down with their name."
_NO_WORDS = "There are no words to write down any more; look at the survey again."
_THERE = "This stands in the log already; open it there."


def write_earlier_words(
    uow: UnitOfWork, clock: Clock, *, response_id: ResponseId, question: int
) -> Outcome[FeedbackId]:  # fmt: skip
    """Write down in the log what was answered to a question (the first is 1) in words and does not stand there yet.

    It is a complaint where the score was bad; the recovery that the score opened is that complaint's from now on, and
    one is opened where there is none. Refused without the yes of whoever is known to have written it.
    """
    response = uow.survey_answers.get(response_id)
    if response.customer_id is not None and not may_keep_name(uow, response.customer_id):
        raise ConsentMissingError(_NO_YES)
    survey = uow.surveys.get(response.survey_id)
    if (response_id, question) in standing_in_the_log(uow, survey, _of_its_day(uow, response)):
        raise InputRefusedError(_THERE)
    made = into_the_log(uow, clock, survey=survey, response=response, questions=(question,))
    if not made:
        raise InputRefusedError(_NO_WORDS)
    before = _become_one_case(uow, clock, survey, response, made[0])
    return Outcome(made[0], Changes.FEEDBACK, partial(_take_out_again, entry=made[0], recovery_id=before))


def _of_its_day(uow: UnitOfWork, response: Response) -> Iterable[Response]:
    return uow.survey_answers.of_survey(response.survey_id, response.day, response.day)


def _become_one_case(
    uow: UnitOfWork, clock: Clock, survey: Survey, response: Response, entry: FeedbackId
) -> RecoveryId | None:
    """Which recovery was there and is the entry's now; None where none was, or it is another entry's already."""
    written = uow.feedback.get(entry)
    if written.kind is not FeedbackKind.COMPLAINT:
        return None
    theirs = _recoveries(uow, survey, response)
    free = next((one for one in theirs if one.feedback_id is None), None)
    if free is not None:
        _link(uow.recoveries, free, entry)
    elif not theirs:
        open_for_a_bad_score(uow, clock, survey=survey, response=response, entry=entry, at=written.at)
    return None if free is None else free.recovery_id


def _recoveries(uow: UnitOfWork, survey: Survey, response: Response) -> list[Recovery]:
    """What these answers opened: that of the same person and second; without a name, that of the same words."""
    of_the_day = [one for one in uow.recoveries.from_surveys(response.day) if not one.is_bare]
    if response.customer_id is not None:
        return [one for one in of_the_day if (one.customer_id, one.at) == (response.customer_id, response.at)]
    said = [bad_score(survey, response), bad_score(survey, response, with_words=False)]
    alike = [one for one in of_the_day if one.customer_id is None and one.what in said]
    return sorted(alike, key=lambda one: said.index(one.what))


def _take_out_again(
    uow: UnitOfWork, clock: Clock, *, entry: FeedbackId, recovery_id: RecoveryId | None
) -> Outcome[object]:
    """As it was: a recovery that was there before stays, with what was done about it meanwhile."""
    recovery = uow.recoveries.of_entry(entry)
    if recovery is not None and recovery.recovery_id == recovery_id:
        _link(uow.recoveries, recovery, None)
    out_of_the_log(uow, clock, entries=(entry,))
    return Outcome(None, Changes.FEEDBACK)


def _link(recoveries: RecoveryRepository, recovery: Recovery, entry: FeedbackId | None) -> None:
    recoveries.remove(recovery.recovery_id)
    recoveries.restore(replace(recovery, feedback_id=entry))
