"""What came of a survey: each question with its figure, its interval and how often each answer was given."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import islice

import numpy as np

from localregulars.application.ports import UnitOfWork
from localregulars.application.voices.survey_answering import may_keep_name
from localregulars.application.voices.survey_voices import standing_in_the_log
from localregulars.domain.feedback import FeedbackId
from localregulars.domain.ids import ResponseId, SurveyId
from localregulars.domain.survey import Question, QuestionKind, Survey, SurveyKind
from localregulars.measures.families.satisfaction import MEASURES, Ratings, Recommendations, mean_rating
from localregulars.measures.findings import Finding
from localregulars.measures.measure import AnyMeasure, IntervalKind, Measure, Unit
from localregulars.measures.samples import Share, Values, apart

MOST_WORDS = 100
"""So many answers in free words are shown, the newest."""


@dataclass(frozen=True, slots=True)
class WrittenWords:
    """What somebody answered in words on a day, and its entry in the feedback log; None where it is not there."""

    response_id: ResponseId
    question: int
    day: date
    words: str = field(repr=False)
    entry: FeedbackId | None = None


@dataclass(frozen=True, slots=True)
class QuestionResult:
    """One question: its figure with the measure that it is one of, and how often each number was answered.

    `measure` and `finding` are None where there is no one figure: a choice, and free words. `words` are newest first.
    """

    question: Question
    tally: Mapping[int, int]
    measure: AnyMeasure | None = None
    finding: Finding | None = None
    words: tuple[WrittenWords, ...] = ()


@dataclass(frozen=True, slots=True)
class SurveyResults:
    """How many were asked and answered, and each question."""

    survey: Survey
    asked: int
    answered: int
    questions: tuple[QuestionResult, ...]


@dataclass(frozen=True, slots=True)
class SurveyLine:
    """A survey as a list shows it."""

    survey: Survey
    asked: int
    answered: int


def survey_lines(uow: UnitOfWork) -> tuple[SurveyLine, ...]:
    """Every survey, newest first; of each the newest version, and older ones that were asked."""
    counts, newest = uow.survey_answers.counts(), set[int]()
    lines = []
    for survey in uow.surveys.all():
        if survey.series not in newest or survey.was_asked:
            lines.append(SurveyLine(survey, *counts.get(survey.survey_id, (0, 0))))
        newest.add(survey.series)
    return tuple(lines)


def survey_results(uow: UnitOfWork, *, survey_id: SurveyId) -> SurveyResults:
    """What came of one survey so far. Words of somebody whose consent rests are left out."""
    survey = uow.surveys.get(survey_id)
    asked, answered = uow.survey_answers.counts().get(survey_id, (0, 0))
    tallies, words = uow.survey_answers.tally(survey_id), _words(uow, survey)
    questions = tuple(
        _result(uow, survey, place, question, tallies.get(place, {}), words.get(place, ()))
        for place, question in enumerate(survey.questions, 1)
    )
    return SurveyResults(survey, asked, answered, questions)


def _result(
    uow: UnitOfWork,
    survey: Survey,
    place: int,
    question: Question,
    tally: Mapping[int, int],
    words: tuple[WrittenWords, ...],
) -> QuestionResult:
    measure = _measure(survey.kind, question.kind)
    if measure is None:
        return QuestionResult(question, tally, words=words)
    found = uow.survey_answers.numbers(survey.survey_id, place)
    return QuestionResult(question, tally, measure, measure.of(measure.facts(found.score, found.who)))


def _measure(survey: SurveyKind, question: QuestionKind) -> AnyMeasure | None:
    """That of the Numbers screen where there is one; a scale of the owner's own is told by its mean."""
    if question in {QuestionKind.WORDS, QuestionKind.CHOICE}:
        return None
    return _RATED[survey] if survey in _RATED else _OWN[question]


def _agreed(answers: Recommendations) -> Share:
    return Share(answers.score == 1, apart(answers.who))


def _mean(answers: Recommendations) -> Values:
    """As `mean_rating`, from 0 to 10: whoever answered several times is one voice."""
    people, place = np.unique(apart(answers.who), return_inverse=True)
    total = np.bincount(place, weights=answers.score.astype(np.float64), minlength=len(people))
    count = np.bincount(place, minlength=len(people))
    return Values(total / np.maximum(count, 1), 0.0, 10.0)


_BY_ID = {measure.measure_id: measure for measure in MEASURES}
_RATED: Mapping[SurveyKind, AnyMeasure] = {SurveyKind.CSAT: _BY_ID["csat"], SurveyKind.NPS: _BY_ID["nps"]}
_OWN: Mapping[QuestionKind, AnyMeasure] = {
    QuestionKind.YES_NO: Measure("survey_yes", Recommendations, Unit.SHARE, IntervalKind.WILSON, _agreed),
    QuestionKind.SCALE_5: Measure("survey_scale_5", Ratings, Unit.RATING, IntervalKind.SKEWED_MEAN, mean_rating),
    QuestionKind.SCALE_10: Measure("survey_scale_10", Recommendations, Unit.RATING, IntervalKind.SKEWED_MEAN, _mean),
}


def _words(uow: UnitOfWork, survey: Survey) -> dict[int, tuple[WrittenWords, ...]]:
    found: dict[int, list[WrittenWords]] = {}
    responses = uow.survey_answers.of_survey(survey.survey_id, date.min, date.max)
    in_the_log = standing_in_the_log(uow, survey, responses)
    for response in responses:
        if response.customer_id is None or may_keep_name(uow, response.customer_id):
            number = response.response_id
            for answer in response.answers:
                if answer.words:
                    entry = in_the_log.get((number, answer.question))
                    said = WrittenWords(number, answer.question, response.day, answer.words, entry)
                    found.setdefault(answer.question, []).append(said)
    return {place: tuple(islice(said, MOST_WORDS)) for place, said in found.items()}
