"""What the made-up people answered on paper: mostly satisfied, and two whose visit was put right."""

from __future__ import annotations

from datetime import datetime, timedelta

from localregulars.application.feedback.ports import NewRecovery
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.domain.ids import ResponseId
from localregulars.domain.recovery import RecoveryCause
from localregulars.domain.shop import ShopCalendar
from localregulars.domain.survey import (
    Answer,
    Question,
    QuestionKind,
    Response,
    SurveyDraft,
    SurveyKind,
    SurveyState,
    satisfaction,
)
from localregulars.domain.survey_rest import AskWay

_SURVEY = SurveyDraft(
    SurveyKind.CSAT,
    "How are we doing?",
    (
        Question(QuestionKind.SCALE_5, "How satisfied are you with us?"),
        Question(QuestionKind.WORDS, "What could we do better?"),
    ),
)
_SCORES = "545254455345524554543554542525453555454455344545"
"""One sheet each, the oldest first."""
_WORDS = {
    3: "It is a little loud at noon.",
    11: "Nothing, stay as you are.",
    18: "More light by the window.",
    30: "I had to wait too long.",
    41: "You remembered my name!",
}
_FIRST_DAYS_AGO = 70
_CARDS = SurveyDraft(
    SurveyKind.NPS,
    "Would you send a friend?",
    (Question(QuestionKind.SCALE_10, "How likely would you recommend us to a friend?"),),
)
_LIKELY = "a9879a8697a9a89a7989a98a79"
"""One card each; "a" is ten."""
_CARDS_DAYS_AGO, _CARDS_DAYS = 84, 40


def answer_a_survey(uow: UnitOfWork, clock: Clock) -> Outcome[None]:
    """A survey that runs, with sheets that came back in the last ten weeks; nobody can tell whose they are."""
    calendar = ShopCalendar.of(uow.settings.profile())
    begun = clock.now() - timedelta(days=_FIRST_DAYS_AGO + 1)
    survey = uow.surveys.add(_SURVEY, begun)
    uow.surveys.set_state(survey, SurveyState.RUNNING)
    for place, score in enumerate(map(int, _SCORES)):
        at = begun + timedelta(days=1 + place * _FIRST_DAYS_AGO // len(_SCORES))
        answers = (Answer(1, score), Answer(2, words=_WORDS.get(place, "")))
        answered = tuple(answer for answer in answers if not answer.is_empty)
        uow.survey_answers.add(Response(ResponseId(0), survey, None, AskWay.PAPER, calendar.day_of(at), answered), at)
        if uow.surveys.rules().is_bad(SurveyKind.CSAT, score):
            _put_right(uow, calendar, at, score)
    return Outcome(None, Changes.SURVEYS)


def recommend_the_shop(uow: UnitOfWork, clock: Clock) -> Outcome[None]:
    """A survey that is over: cards from the counter, without names."""
    calendar = ShopCalendar.of(uow.settings.profile())
    begun = clock.now() - timedelta(days=_CARDS_DAYS_AGO)
    survey = uow.surveys.add(_CARDS, begun)
    for place, letter in enumerate(_LIKELY):
        at = begun + timedelta(days=1 + place * _CARDS_DAYS // len(_LIKELY))
        answers = (Answer(1, int(letter, 16)),)
        uow.survey_answers.add(Response(ResponseId(0), survey, None, AskWay.PAPER, calendar.day_of(at), answers), at)
    uow.surveys.set_state(survey, SurveyState.CLOSED)
    return Outcome(None, Changes.SURVEYS)


def _put_right(uow: UnitOfWork, calendar: ShopCalendar, at: datetime, score: int) -> None:
    """What a bad score sets off: nobody knows whom to tell, so it was looked into and settled."""
    what = f"{_SURVEY.title}: {score}/5."
    satisfied = satisfaction(SurveyKind.CSAT, score)
    opened = NewRecovery(RecoveryCause.SURVEY, what, at, calendar.day_of(at), satisfaction=satisfied)
    recovery = uow.recoveries.get(uow.recoveries.add(opened))
    uow.recoveries.save(recovery.settled(at + timedelta(days=2)))
