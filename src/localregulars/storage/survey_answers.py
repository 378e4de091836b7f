"""What was answered to surveys: words sealed, scores as arrays."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from itertools import chain

import numpy as np

from localregulars.application.voices.survey_ports import Scores
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import AskId, CustomerId, ResponseId, SurveyId
from localregulars.domain.recovery import Said
from localregulars.domain.survey import Answer, Response, SurveyKind, satisfaction
from localregulars.domain.survey_rest import AskWay
from localregulars.storage.customers import person_key
from localregulars.storage.instants import day_of, instant, octets, seconds, whole, words
from localregulars.storage.rights import next_number, place_of
from localregulars.storage.sealing import seal, unseal
from localregulars.storage.session import Row, Session, Value
from localregulars.storage.surveys import shop_words

WORDS = place_of("survey_answer", "words")
_GONE = "This answer is not there any more; look at the survey again."
_RATED = "SELECT question_id FROM survey_question JOIN survey USING (survey_id) WHERE place = 1 AND survey.kind = ?"
_USABLE = """
SELECT customer_id FROM consent_standing
JOIN customer USING (customer_id) WHERE purpose = 'feedback' AND restricted = 0
"""
_ASKED = "SELECT survey_id, count(*) FROM survey_ask GROUP BY survey_id"
_ANSWERED = "SELECT survey_id, count(*) FROM survey_response GROUP BY survey_id"
_RESPONSES = "SELECT response_id, survey_id, customer_id, way, day, at FROM survey_response"
_ANSWERS = """
SELECT answer.response_id, asked.place, answer.number, answer.words, answer.answer_id, answer.customer_id, key.key
FROM survey_answer AS answer JOIN survey_question AS asked ON asked.question_id = answer.question_id
LEFT JOIN person_key AS key ON key.customer_id = answer.customer_id
WHERE answer.response_id IN ({}) ORDER BY answer.response_id, asked.place
"""
_SAID = """
SELECT response.customer_id, response.at, answer.number, survey.kind
FROM survey_response AS response
JOIN survey ON survey.survey_id = response.survey_id AND survey.kind IN ('csat', 'nps')
JOIN survey_question AS asked ON asked.survey_id = survey.survey_id AND asked.place = 1
JOIN survey_answer AS answer ON answer.response_id = response.response_id AND answer.question_id = asked.question_id
JOIN consent_standing AS yes ON yes.customer_id = response.customer_id AND yes.purpose = 'feedback'
JOIN customer ON customer.customer_id = response.customer_id AND customer.restricted = 0
WHERE answer.number IS NOT NULL AND response.customer_id IN ({}) ORDER BY response.response_id
"""


class SqlSurveyAnswers:
    """Keeps answers; see `application.survey_ports.SurveyAnswerRepository`."""

    def __init__(self, session: Session) -> None:
        """Answers of this transaction."""
        self._session = session
        self._of_nobody = shop_words(session)

    def add(self, response: Response, at: datetime, ask_id: AskId | None = None) -> ResponseId:
        """Keep what was answered; without a yes to it the database refuses whose it is."""
        customer, day = response.customer_id, response.day.toordinal()
        number = self._session.insert(
            "INSERT INTO survey_response (survey_id, customer_id, ask_id, way, day, at) VALUES (?, ?, ?, ?, ?, ?)",
            (
                response.survey_id,
                customer,
                None if customer is None else ask_id,
                response.way.value,
                day,
                None if customer is None else seconds(at),
            ),
        )
        for answer in response.answers:
            answer_id = next_number(self._session, "survey_answer")
            sealed = self._sealed(customer, answer_id, answer.words)
            self._session.run(
                "INSERT INTO survey_answer (answer_id, response_id, question_id, customer_id, day, number, words) "
                "SELECT ?, ?, question_id, ?, ?, ?, ? FROM survey_question WHERE survey_id = ? AND place = ?",
                (answer_id, number, customer, day, answer.number, sealed, response.survey_id, answer.question),
            )
        return ResponseId(number)

    def get(self, response_id: ResponseId) -> Response:
        """One of them; an unknown number is refused."""
        found = self._read("response_id = ?", (response_id,))
        if not found:
            raise InputRefusedError(_GONE)
        return found[0]

    def of_survey(self, survey_id: SurveyId, first: date, last: date) -> tuple[Response, ...]:
        """What was answered between two days, newest first."""
        where = "survey_id = ? AND day BETWEEN ? AND ? ORDER BY day DESC, response_id DESC"
        return self._read(where, (survey_id, first.toordinal(), last.toordinal()))

    def remove(self, response_id: ResponseId) -> None:
        """Forget one."""
        if not self._session.run("DELETE FROM survey_response WHERE response_id = ?", (response_id,)):
            raise InputRefusedError(_GONE)

    def scores(self, kind: SurveyKind) -> Scores:
        """Every answer to the rated question; somebody whose consent rests counts as nobody known."""
        return self._scores(self._session.ids(_RATED, (kind.value,)))

    def numbers(self, survey_id: SurveyId, question: int) -> Scores:
        """The same for one question of one survey."""
        values = (survey_id, question)
        return self._scores(
            self._session.ids("SELECT question_id FROM survey_question WHERE survey_id = ? AND place = ?", values)
        )

    def _scores(self, questions: list[int]) -> Scores:
        """Out of the index alone."""
        rows = self._session.rows_among(
            "SELECT number, coalesce(customer_id, -1), day FROM survey_answer "
            "WHERE number IS NOT NULL AND question_id IN ({})",
            questions,
        )
        found = np.fromiter(chain.from_iterable(rows), np.int64, 3 * len(rows)).reshape(-1, 3)
        usable = np.isin(found[:, 1], np.array(self._session.ids(_USABLE), np.int64))
        return Scores(found[:, 0].copy(), np.where(usable, found[:, 1], -1), found[:, 2].copy())

    def counts(self) -> dict[SurveyId, tuple[int, int]]:
        """How many were asked and how many answered, by survey."""
        asked = {whole(number): whole(count) for number, count in self._session.rows(_ASKED)}
        answered = {whole(number): whole(count) for number, count in self._session.rows(_ANSWERED)}
        return {
            SurveyId(number): (asked.get(number, 0), answered.get(number, 0))
            for number in sorted(asked.keys() | answered.keys())
        }

    def tally(self, survey_id: SurveyId) -> dict[int, dict[int, int]]:
        """How often each number was answered, by question."""
        rows = self._session.rows(
            "SELECT asked.place, answer.number, count(*) FROM survey_answer AS answer "
            "JOIN survey_question AS asked ON asked.question_id = answer.question_id "
            "WHERE asked.survey_id = ? AND answer.number IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2",
            (survey_id,),
        )
        found: dict[int, dict[int, int]] = {}
        for place, number, count in rows:
            found.setdefault(whole(place), {})[whole(number)] = whole(count)
        return found

    def said_by(self, customers: Collection[CustomerId]) -> dict[CustomerId, list[Said]]:
        """How satisfied these were, from 0 to 1."""
        found: dict[CustomerId, list[Said]] = {}
        for customer, at, number, kind in self._session.rows_among(_SAID, [*customers]):
            said = Said(instant(at), satisfaction(SurveyKind(words(kind)), whole(number)))
            found.setdefault(CustomerId(whole(customer)), []).append(said)
        return found

    def _sealed(self, customer: CustomerId | None, number: int, text: str) -> Value:
        if customer is None or not text:
            return self._of_nobody.seal_some(WORDS, number, text)
        return seal(person_key(self._session, customer), customer, WORDS, number, text)

    def _read(self, where: str, values: tuple[Value, ...]) -> tuple[Response, ...]:
        rows = self._session.rows(f"{_RESPONSES} WHERE {where}", values)
        answers: dict[int, list[Answer]] = {}
        for row in self._session.rows_among(_ANSWERS, [row[0] for row in rows]):
            answers.setdefault(whole(row[0]), []).append(self._answer(row))
        return tuple(
            Response(
                ResponseId(whole(number)),
                SurveyId(whole(survey)),
                None if customer is None else CustomerId(whole(customer)),
                AskWay(words(way)),
                day_of(day),
                tuple(answers.get(whole(number), ())),
                None if at is None else instant(at),
            )
            for number, survey, customer, way, day, at in rows
        )

    def _answer(self, row: Row) -> Answer:
        _response, place, number, sealed, answer_id, customer, key = row
        if customer is None or sealed is None:
            text = self._of_nobody.open(WORDS, whole(answer_id), sealed)
        else:
            text = unseal(octets(key), whole(customer), WORDS, whole(answer_id), octets(sealed))
        return Answer(whole(place), None if number is None else whole(number), text)
