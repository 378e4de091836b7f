"""The listings of surveys: what was asked, sealed with the shop's key, and what was answered, by somebody or nobody."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from localregulars.application.rights.ports import Cell
from localregulars.application.rights.takeaway import Holds, Listing, ListingColumn
from localregulars.storage.instants import day_of, whole, words
from localregulars.storage.session import Session, Value
from localregulars.storage.survey_answers import WORDS
from localregulars.storage.surveys import SqlSurveys, shop_words
from localregulars.storage.takeaway.people import People

Cells = tuple[Cell, ...]


def _listing(name: str, table: str, columns: str) -> Listing:
    """A listing of one table; `columns` are "name:kind" or "name:kind:column of the table" with spaces between."""
    found = (column.split(":") for column in columns.split())
    return Listing(name, tuple(_column(table, called, holds, *of) for called, holds, *of in found))


def _column(table: str, name: str, holds: str, source: str = "") -> ListingColumn:
    return ListingColumn(name, Holds(holds), (f"{table}.{source or name}",))


SURVEYS = _listing(
    "surveys",
    "survey",
    "survey_id:number series:number version:number kind:text title:text state:text made_at:instant",
)
QUESTIONS = _listing(
    "survey_questions",
    "survey_question",
    "question_id:number survey_id:number place:number kind:text text:text:asks choices:texts:asks",
)
RESPONSES = _listing(
    "survey_responses",
    "survey_response",
    "response_id:number survey_id:number customer:text:customer_id ask_id:number way:text day:day at:instant",
)
ANSWERS = _listing(
    "survey_answers",
    "survey_answer",
    "answer_id:number response_id:number question_id:number customer:text:customer_id day:day number:number words:text",
)
SURVEY_LISTINGS: Mapping[Listing, str] = {
    SURVEYS: "survey",
    QUESTIONS: "survey_question",
    RESPONSES: "survey_response",
    ANSWERS: "survey_answer",
}
"""With the table whose rows each has."""


class SurveyListings:
    """Reads them. `instant` writes a time as people and files do."""

    def __init__(self, session: Session, people: People, instant: Callable[[Value], str]) -> None:
        self._session, self._people, self._instant = session, people, instant
        self._of_nobody = shop_words(session)

    def readers(self) -> Mapping[str, Callable[[], Iterator[Cells]]]:
        """What reads each, by the listing's name."""
        return {
            SURVEYS.name: self._surveys,
            QUESTIONS.name: self._questions,
            RESPONSES.name: self._responses,
            ANSWERS.name: self._answers,
        }

    def _surveys(self) -> Iterator[Cells]:
        for survey in reversed(SqlSurveys(self._session).all()):
            yield (
                int(survey.survey_id), survey.series, survey.version, survey.kind.value, survey.title,
                survey.state.value, self._instant(int(survey.made_at.timestamp())),
            )  # fmt: skip

    def _questions(self) -> Iterator[Cells]:
        numbers = iter(self._session.ids("SELECT question_id FROM survey_question ORDER BY survey_id, place"))
        surveys = sorted(SqlSurveys(self._session).all(), key=lambda survey: survey.survey_id)
        for survey in surveys:
            for place, question in enumerate(survey.questions, 1):
                choices: Cell = list(question.choices)
                yield next(numbers), int(survey.survey_id), place, question.kind.value, question.text, choices

    def _responses(self) -> Iterator[Cells]:
        for number, survey, customer, ask, way, day, at in self._session.stream(
            "SELECT response_id, survey_id, customer_id, ask_id, way, day, at FROM survey_response ORDER BY response_id"
        ):
            yield (
                whole(number), whole(survey), self._called(customer), None if ask is None else whole(ask), words(way),
                day_of(day).isoformat(), None if at is None else self._instant(at),
            )  # fmt: skip

    def _answers(self) -> Iterator[Cells]:
        for number, response, question, customer, day, given, sealed in self._session.stream(
            "SELECT answer_id, response_id, question_id, customer_id, day, number, words "
            "FROM survey_answer ORDER BY answer_id"
        ):
            yield (
                whole(number), whole(response), whole(question), self._called(customer), day_of(day).isoformat(),
                None if given is None else whole(given), self._text(number, customer, sealed),
            )  # fmt: skip

    def _called(self, customer: Value) -> str | None:
        return None if customer is None else self._people.names[whole(customer)]

    def _text(self, number: Value, customer: Value, sealed: Value) -> str:
        if sealed is None:
            return ""
        if customer is None:
            return self._of_nobody.open(WORDS, whole(number), sealed)
        return self._people.unsealed("survey_answer", "words", {"answer_id": number, "words": sealed}, whole(customer))
