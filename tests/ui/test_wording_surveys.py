"""What came of a survey in words: nobody can take an answer for how often it was given."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from tests.ui.test_wording_translations import loaded

from localregulars.application.voices.survey_results import QuestionResult
from localregulars.domain.survey import Question, QuestionKind
from localregulars.ui.wording import surveys

pytestmark = pytest.mark.usefixtures("qapp", "british")
SCALE = Question(QuestionKind.SCALE_5, "How satisfied are you with us?")
TEN = Question(QuestionKind.SCALE_10, "How likely is it that you come again?")
YES_NO = Question(QuestionKind.YES_NO, "Did you find what you came for?")
CAKES = Question(QuestionKind.CHOICE, "Which cake?", ("Apple", "Plum"))


@pytest.mark.parametrize(
    ("question", "tally", "said"),
    [
        (YES_NO, {1: 7, 0: 1}, "“Yes” 7 times, “No” once."),
        (YES_NO, {1: 7}, "“Yes” 7 times, “No” never."),
        (CAKES, {1: 5, 2: 5}, "“Apple” 5 times, “Plum” 5 times."),
        (SCALE, {5: 12, 4: 3, 3: 2, 2: 2, 1: 1}, "Most often: “5”, 12 times. Least often: “1”, once."),
        (
            SCALE,
            {5: 12, 4: 12, 3: 2, 2: 2, 1: 3},
            "Most often: “4”, “5”, 12 times each. Least often: “2”, “3”, 2 times each.",
        ),
        (SCALE, {5: 1200, 4: 1}, "Most often: “5”, 1,200 times. Never: “1”, “2”, “3”."),
        (SCALE, dict.fromkeys(range(1, 6), 2), "All equally often: 2 times each."),
        (TEN, dict.fromkeys(range(1, 11), 1), "Most often: 10 different answers, once each. Never: “0”."),
        (TEN, {10: 11}, "Most often: “10”, 11 times. Never: 10 different answers."),
    ],
)
def test_answers_are_quoted_and_how_often_they_were_given_is_said_in_words(
    question: Question, tally: dict[int, int], said: str
) -> None:
    assert surveys.chart(QuestionResult(question, tally)).summary == said


@pytest.mark.parametrize("tally", [{5: 1, 4: 1}, {5: 2, 4: 1, 3: 1, 2: 1, 1: 1}, dict.fromkeys(range(1, 6), 1)])
@pytest.mark.parametrize("language", ["de", "es", "fr"])
def test_it_is_said_so_in_every_language(qapp: QApplication, language: str, tally: dict[int, int]) -> None:
    english = surveys.chart(QuestionResult(SCALE, tally)).summary
    translator = loaded(language)
    qapp.installTranslator(translator)
    try:
        said = surveys.chart(QuestionResult(SCALE, tally)).summary
    finally:
        qapp.removeTranslator(translator)
    assert said != english
    assert "{" not in said
    assert "“5”" not in said
