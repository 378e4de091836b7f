"""A survey on paper: its questions as they are asked, a number that names nobody, and it fits on one small page."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from html import unescape

import pytest
from tests.exporting import made_up
from tests.exporting.made_up import HOSTILE, LANGUAGES

from localregulars.application.voices.survey_asking import SurveyFormFacts
from localregulars.domain.ids import SurveyId
from localregulars.domain.survey import Question, QuestionKind, Survey, SurveyKind, SurveyState
from localregulars.domain.survey_code import PaperCode
from localregulars.exporting.documents.qr_code import qr_code

EVERY_KIND = (
    Question(QuestionKind.SCALE_5, "How satisfied are you with us, all in all, after your last few visits?"),
    Question(QuestionKind.SCALE_10, "How likely is it that you recommend us to a friend or a neighbour?"),
    Question(QuestionKind.YES_NO, f"Did you find what you wanted? {HOSTILE}"),
    Question(QuestionKind.CHOICE, "Which cake?", ("Apple", "Plum", "Cheese", "Carrot", "Poppy", "None of these")),
    Question(QuestionKind.WORDS, "What could we do better?"),
)
YOURS, NOBODY_S = str(PaperCode(12, 2, "7K3M9Q")), str(PaperCode(12, 2))


def facts(code: str, questions: tuple[Question, ...] = EVERY_KIND) -> SurveyFormFacts:
    at = datetime(2026, 3, 1, tzinfo=UTC)
    survey = Survey(
        SurveyId(9), 12, 2, SurveyKind.CUSTOM, "Spring & <summer>", questions, SurveyState.RUNNING, at, was_asked=True
    )
    return SurveyFormFacts(made_up.SHOP, survey, code)


def form(language: str, code: str = YOURS, questions: tuple[Question, ...] = EVERY_KIND) -> str:
    return made_up.documents().survey_form(facts(code, questions), language)


def read(html: str) -> str:
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", html.split("<body", 1)[1])))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_is_on_it_in_its_own_words_with_a_box_for_every_answer(language: str) -> None:
    text = read(form(language))
    assert "Spring & <summer>" in text
    for number, question in enumerate(EVERY_KIND, 1):
        assert f"{number}. {question.text}" in text
        assert all(choice in text for choice in question.choices)
    html = form(language, questions=EVERY_KIND[:2])
    assert [int(n) for n in re.findall(r">(\d+)</td>", html)] == [*range(1, 6), *range(11)]


def test_the_number_is_printed_and_in_the_picture_and_says_whose_the_sheet_is() -> None:
    mine, anybody = form("en"), form("en", NOBODY_S)
    assert YOURS in read(mine)
    assert f'src="{qr_code(YOURS)}"' in mine
    assert "this sheet is yours" in read(mine)
    assert "Nobody can tell" in read(anybody)
    assert "this sheet is yours" not in read(anybody)


def test_what_the_ends_of_a_scale_mean_is_said() -> None:
    assert "0 = least, 10 = most" in read(form("en", questions=EVERY_KIND[1:2]))
