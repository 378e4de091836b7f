"""Words of a survey become entries of the feedback log: with the answer that is kept, or later if they are not there.

No table says which entry belongs to which answer: an answer with a name and its entry share customer, second and words,
and one without a name points at nothing: its entry has its day and its words (ADR 0088).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime

from localregulars.application.feedback.ports import NewEntry
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.domain.feedback import FeedbackChannel, FeedbackId
from localregulars.domain.ids import CustomerId, ResponseId
from localregulars.domain.shop import ShopCalendar
from localregulars.domain.survey import Answer, Response, Survey, rated_number
from localregulars.domain.survey_voice import kind_of, said_to

WordsPlace = tuple[ResponseId, int]
"""Where something was answered in words: in which answers, and to which question (the first is 1)."""
_Mark = tuple[CustomerId | None, datetime | date, str]


def into_the_log(
    uow: UnitOfWork, clock: Clock, *, survey: Survey, response: Response, questions: Sequence[int] = ()
) -> tuple[FeedbackId, ...]:
    """Make an entry of everything that was answered in words, in the order of the questions; some of them, if named.

    Where it is not known who answered, an entry knows its day and not its moment: a second may point at somebody.
    """
    calendar, who, day = ShopCalendar.of(uow.settings.profile()), response.customer_id, response.day
    number = rated_number(survey.kind, response.answers)
    kind, mood = kind_of(survey.kind, number, is_bad=uow.surveys.rules().is_bad(survey.kind, number))
    at = calendar.begins(day) if who is None or response.at is None else response.at
    made = []
    for answer in response.answers:
        if answer.words and (not questions or answer.question in questions):
            words = _in_the_log(survey, answer)
            entry = NewEntry(kind, FeedbackChannel.SURVEY, words, at, day, mood, customer_id=who)
            made.append(uow.feedback.add(entry))
            codes = {"kind": kind.value, "channel": FeedbackChannel.SURVEY.value}
            uow.audit.record("feedback.written", who, clock.now(), **codes)
    return tuple(made)


def standing_in_the_log(
    uow: UnitOfWork, survey: Survey, responses: Iterable[Response]
) -> Mapping[WordsPlace, FeedbackId]:  # fmt: skip
    """The entry of everything that was answered in words and stands in the log.

    Where the same was answered twice without a name on one day, either may be called the one that stands there.
    """
    oldest_first = sorted(responses, key=lambda one: one.response_id)
    if not oldest_first:
        return {}
    days = [response.day for response in oldest_first]
    entries: dict[_Mark, list[FeedbackId]] = {}
    for entry in uow.feedback.from_surveys(min(days), max(days)):
        when = entry.day if entry.customer_id is None else entry.at
        entries.setdefault((entry.customer_id, when, entry.words), []).append(entry.feedback_id)
    found: dict[WordsPlace, FeedbackId] = {}
    for response in oldest_first:
        for answer in response.answers:
            mark = (response.customer_id, response.at or response.day, _in_the_log(survey, answer))
            if answer.words and entries.get(mark):
                found[response.response_id, answer.question] = entries[mark].pop(0)
    return found


def out_of_the_log(uow: UnitOfWork, clock: Clock, *, entries: Sequence[FeedbackId]) -> None:
    """Forget the entries of answers that are taken back, as far as they are still there."""
    for number in entries:
        if uow.feedback.is_there(number):
            who = uow.feedback.get(number).customer_id
            uow.feedback.remove(number)
            uow.audit.record("feedback.removed", who, clock.now())


def _in_the_log(survey: Survey, answer: Answer) -> str:
    return said_to(survey.questions[answer.question - 1].text, answer.words)
