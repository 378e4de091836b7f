"""The places of surveys on the Feedback screen, and a shop in which something stands in each."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from tests.shops import TestShop

from localregulars.application.voices.survey_answering import record_answers
from localregulars.application.voices.survey_asking import ask_customer
from localregulars.application.voices.surveys import make_survey, start_survey
from localregulars.domain.consent import Purpose
from localregulars.domain.survey import Answer, Question, QuestionKind, SurveyDraft, SurveyKind
from localregulars.domain.survey_rest import AskWay
from localregulars.ui.pages.feedback.page import FeedbackPage
from localregulars.ui.pages.feedback.surveys_part import SurveysPart

if TYPE_CHECKING:
    from tests.accessibility.places import Walker

_QUESTIONS = (
    Question(QuestionKind.SCALE_10, "How likely is it that you come again?"),
    Question(QuestionKind.CHOICE, "Which cake?", ("Apple", "Plum")),
    Question(QuestionKind.WORDS, "What else?"),
)


def ask_around(made: TestShop) -> None:
    """A survey that runs, with answers, somebody who was asked today and somebody to ask."""
    survey = made.do(partial(make_survey, draft=SurveyDraft(SurveyKind.CUSTOM, "Cakes", _QUESTIONS))).value
    made.do(partial(start_survey, survey_id=survey))
    for number in range(1, 11):
        answers = (Answer(1, number), Answer(2, 1 + number % 2), Answer(3, words="More plums"))
        made.do(partial(record_answers, survey_id=survey, answers=answers, way=AskWay.PAPER))
    made.customer("s1", Purpose.HISTORY, Purpose.FEEDBACK, name="Kofi Mensah")
    asked = made.customer("s2", Purpose.HISTORY, Purpose.FEEDBACK, name="Lea Brandt")
    made.do(partial(ask_customer, survey_id=survey, customer_id=asked, way=AskWay.IN_PERSON))


def _surveys(walker: Walker) -> SurveysPart:
    page = walker.page("feedback", "surveys")
    assert isinstance(page, FeedbackPage)
    part = page.parts["surveys"]
    assert isinstance(part, SurveysPart)
    walker.until(lambda: bool(part.rows))
    part.go_back()
    walker.settle()
    return part


def _opened(what: str, walker: Walker) -> QWidget:
    return walker.press(_surveys(walker).rows[0].buttons[what])


def _new(walker: Walker) -> QWidget:
    return walker.press(_surveys(walker).new)


def _own_questions(walker: Walker) -> QWidget:
    part = _surveys(walker)
    walker.press(part.rows[0].buttons["reword"])
    return walker.inside.window


def _sheet_typed(walker: Walker) -> QWidget:
    return walker.press(_surveys(walker).type_in)


def _rules(walker: Walker) -> QWidget:
    part = _surveys(walker)
    walker.press(part.how)
    walker.until(part.rules.isVisible)
    return walker.inside.window


def _asking(walker: Walker) -> QWidget:
    part = _surveys(walker)
    walker.press(part.rows[0].buttons["ask"])
    walker.until(lambda: bool(part.ask.to_ask) and bool(part.ask.asked))
    return walker.inside.window


def _results(walker: Walker) -> QWidget:
    part = _surveys(walker)
    walker.press(part.rows[0].buttons["results"])
    walker.until(lambda: bool(part.results.questions))
    return walker.inside.window


def _customer_view(walker: Walker) -> QWidget:
    part = _surveys(walker)
    part.rows[0].buttons["view"].click()
    walker.settle()
    assert part.window_shown is not None
    return part.window_shown


SURVEYS: tuple[tuple[str, Callable[[Walker], QWidget]], ...] = (
    ("surveys, a new one", _new),
    ("surveys, other words", _own_questions),
    ("surveys, how", _rules),
    ("surveys, who to ask", _asking),
    ("surveys, a sheet", partial(_opened, "paper")),
    ("surveys, the number of a sheet", _sheet_typed),
    ("surveys, read out", partial(_opened, "type")),
    ("surveys, what came of it", _results),
    ("surveys, for a customer", _customer_view),
)
"""What each is called, and how one comes there."""
