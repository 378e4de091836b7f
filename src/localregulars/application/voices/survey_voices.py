"""Words of a survey become entries of the feedback log, in the transaction that keeps the answer, and only there.

So nothing is ever made twice, and no table has to say which entry belongs to which answer: an answer with a name and
its entry share customer and second, and one without a name points at nothing (ADR 0088).
"""

from __future__ import annotations

from collections.abc import Sequence

from localregulars.application.feedback.ports import NewEntry
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.domain.feedback import FeedbackChannel, FeedbackId
from localregulars.domain.ids import CustomerId
from localregulars.domain.shop import ShopCalendar
from localregulars.domain.survey import Answer, Survey, rated_number
from localregulars.domain.survey_voice import kind_of, said_to


def into_the_log(
    uow: UnitOfWork, clock: Clock, *, survey: Survey, answers: Sequence[Answer], customer_id: CustomerId | None
) -> tuple[FeedbackId, ...]:
    """Make an entry of everything that was answered in words, in the order of the questions.

    Where it is not known who answered, an entry knows its day and not its moment: a second may point at somebody.
    """
    calendar, now = ShopCalendar.of(uow.settings.profile()), clock.now()
    day = calendar.day_of(now)
    number = rated_number(survey.kind, answers)
    kind, mood = kind_of(survey.kind, number, is_bad=uow.surveys.rules().is_bad(survey.kind, number))
    at = calendar.begins(day) if customer_id is None else now
    made = []
    for answer in answers:
        if answer.words:
            words = said_to(survey.questions[answer.question - 1].text, answer.words)
            entry = NewEntry(kind, FeedbackChannel.SURVEY, words, at, day, mood, customer_id=customer_id)
            made.append(uow.feedback.add(entry))
            codes = {"kind": kind.value, "channel": FeedbackChannel.SURVEY.value}
            uow.audit.record("feedback.written", customer_id, now, **codes)
    return tuple(made)


def out_of_the_log(uow: UnitOfWork, clock: Clock, *, entries: Sequence[FeedbackId]) -> None:
    """Forget the entries of answers that are taken back, as far as they are still there."""
    for number in entries:
        if uow.feedback.is_there(number):
            who = uow.feedback.get(number).customer_id
            uow.feedback.remove(number)
            uow.audit.record("feedback.removed", who, clock.now())
