"""Surveys with their words sealed, who was asked, and what the owner set about them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import date, datetime

from localregulars.application.voices.survey_ports import NewAsk, SurveyAsk
from localregulars.domain.consent import Adult, Purpose
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import AskId, CustomerId, SurveyId
from localregulars.domain.survey import (
    RULE_LIMITS,
    Question,
    QuestionKind,
    Survey,
    SurveyDraft,
    SurveyKind,
    SurveyRules,
    SurveyState,
)
from localregulars.domain.survey_rest import AskWay, Candidate
from localregulars.storage.instants import day_of, instant, seconds, whole, words
from localregulars.storage.rights import next_number, place_of
from localregulars.storage.session import Row, Session, Value
from localregulars.storage.settings import read_setting, write_setting
from localregulars.storage.shop_words import ShopWords

RULES = "surveys"
TITLE, ASKS = place_of("survey", "title"), place_of("survey_question", "asks")
_GONE = "This survey is not there any more; look at the surveys again."
_ASK_GONE = "This person was not asked, or that was forgotten; look at the list again."
_SURVEYS = """
SELECT survey_id, series, version, kind, title, state, made_at,
    EXISTS (SELECT 1 FROM survey_ask WHERE survey_id = survey.survey_id)
    OR EXISTS (SELECT 1 FROM survey_response WHERE survey_id = survey.survey_id)
FROM survey
"""
_ASKS = """
SELECT ask.ask_id, ask.survey_id, ask.customer_id, ask.way, ask.day, ask.token,
    EXISTS (SELECT 1 FROM survey_response WHERE ask_id = ask.ask_id)
FROM survey_ask AS ask
"""
# Each yes of everybody who is asked for something here, and the last day of those who were: an invitation to a poll is
# an asking too. One to a survey is not: each of those invited is asked that survey, and their sheets are written down.
_AGREED = "SELECT customer_id, purpose FROM consent_standing WHERE purpose = 'feedback' OR purpose LIKE 'invitations.%'"
_ASKED = """
SELECT customer_id, day FROM survey_ask
UNION ALL SELECT customer_id, day FROM survey_response WHERE customer_id IS NOT NULL
UNION ALL SELECT p.customer_id, i.day FROM invitation_person AS p JOIN invitation AS i USING (invitation_id)
    WHERE p.is_invited = 1 AND i.invited_to = 'poll'
"""
_LAST = f"SELECT customer_id, max(day) FROM ({_ASKED}) GROUP BY customer_id"
_LAST_OF_ONE = f"SELECT max(day) FROM ({_ASKED}) WHERE customer_id = ?"


def shop_words(session: Session) -> ShopWords:
    """Seals what surveys ask, and what nobody in particular answered."""
    return ShopWords(session, b"surveys")


class SqlSurveys:
    """Keeps surveys; see `application.survey_ports.SurveyRepository`."""

    def __init__(self, session: Session) -> None:
        """Surveys of this transaction."""
        self._session = session
        self._words = shop_words(session)

    def add(self, draft: SurveyDraft, at: datetime, replaces: Survey | None = None) -> SurveyId:
        """Keep a survey as a draft."""
        number = next_number(self._session, "survey")
        series = number if replaces is None else replaces.series
        (newest,) = self._session.ids("SELECT coalesce(max(version), 0) FROM survey WHERE series = ?", (series,))
        self._session.run(
            "INSERT INTO survey (survey_id, series, version, kind, title, state, made_at) "
            "VALUES (?, ?, ?, ?, ?, 'draft', ?)",
            (number, series, newest + 1, draft.kind.value, self._words.seal(TITLE, number, draft.title), seconds(at)),
        )
        self._add_questions(SurveyId(number), draft.questions)
        return SurveyId(number)

    def get(self, survey_id: SurveyId) -> Survey:
        """One of them; an unknown number is refused."""
        return self._one("survey_id = ?", (survey_id,))

    def version(self, series: int, version: int) -> Survey:
        """The one with these two numbers."""
        return self._one("series = ? AND version = ?", (series, version))

    def all(self) -> tuple[Survey, ...]:
        """Every version, newest first."""
        return tuple(map(self._survey, self._session.rows(f"{_SURVEYS} ORDER BY series DESC, version DESC")))

    def reword(self, survey_id: SurveyId, draft: SurveyDraft) -> None:
        """Replace title and questions; the database refuses it once somebody was asked."""
        self._session.run(
            "UPDATE survey SET kind = ?, title = ? WHERE survey_id = ?",
            (draft.kind.value, self._words.seal(TITLE, survey_id, draft.title), survey_id),
        )
        self._session.run("DELETE FROM survey_question WHERE survey_id = ?", (survey_id,))
        self._add_questions(survey_id, draft.questions)

    def set_state(self, survey_id: SurveyId, state: SurveyState) -> None:
        """Write down where it stands."""
        if not self._session.run("UPDATE survey SET state = ? WHERE survey_id = ?", (state.value, survey_id)):
            raise InputRefusedError(_GONE)

    def remove(self, survey_id: SurveyId) -> None:
        """Forget one; the database refuses it once somebody was asked."""
        self._session.run("DELETE FROM survey_question WHERE survey_id = ?", (survey_id,))
        if not self._session.run("DELETE FROM survey WHERE survey_id = ?", (survey_id,)):
            raise InputRefusedError(_GONE)

    def candidates(self) -> tuple[Candidate, ...]:
        """Everybody of age with a yes to being asked, in the order of their numbers."""
        agreed: dict[int, set[Purpose]] = {}
        for number, purpose in self._session.rows(_AGREED):
            agreed.setdefault(whole(number), set()).add(Purpose(words(purpose)))
        last = {whole(number): day_of(day) for number, day in self._session.rows(_LAST)}
        adults = self._session.ids(
            "SELECT customer_id FROM customer WHERE adult = 'yes' AND restricted = 0 AND erased_at IS NULL "
            "ORDER BY customer_id"
        )
        return tuple(
            Candidate(CustomerId(number), Adult.YES, frozenset(agreed[number]), last.get(number))
            for number in adults
            if number in agreed
        )

    def candidate(self, customer_id: CustomerId) -> Candidate:
        """One customer, whatever their age."""
        row = self._session.row("SELECT adult, restricted FROM customer WHERE customer_id = ?", (customer_id,))
        if row is None:
            msg = "There is no such customer; the list may be older than the last erasure, so open it anew."
            raise InputRefusedError(msg)
        agreed = self._session.rows(f"SELECT purpose FROM ({_AGREED}) WHERE customer_id = ?", (customer_id,))
        last = self._session.rows(_LAST_OF_ONE, (customer_id,))[0][0]
        return Candidate(
            customer_id,
            Adult(words(row[0])),
            frozenset(Purpose(words(purpose)) for (purpose,) in agreed),
            None if last is None else day_of(last),
            is_restricted=bool(row[1]),
        )

    def add_ask(self, ask: NewAsk) -> AskId:
        """Write down that somebody is asked; without their yes the database refuses."""
        return AskId(
            self._session.insert(
                "INSERT INTO survey_ask (survey_id, customer_id, way, at, day, token) VALUES (?, ?, ?, ?, ?, ?)",
                (ask.survey_id, ask.customer_id, ask.way.value, seconds(ask.at), ask.day.toordinal(), ask.token),
            )
        )

    def ask(self, ask_id: AskId) -> SurveyAsk:
        """One asking; an unknown number is refused."""
        row = self._session.row(f"{_ASKS} WHERE ask.ask_id = ?", (ask_id,))
        if row is None:
            raise InputRefusedError(_ASK_GONE)
        return _ask(row)

    def ask_of(self, token: str) -> SurveyAsk | None:
        """The asking of a paper; None where it was forgotten."""
        row = self._session.row(f"{_ASKS} WHERE ask.token = ?", (token,))
        return None if row is None else _ask(row)

    def asks(self, survey_id: SurveyId, day: date) -> tuple[SurveyAsk, ...]:
        """Who was asked on that day."""
        where = "WHERE ask.survey_id = ? AND ask.day = ? ORDER BY ask.ask_id"
        return tuple(map(_ask, self._session.rows(f"{_ASKS} {where}", (survey_id, day.toordinal()))))

    def remove_ask(self, ask_id: AskId) -> None:
        """Forget one."""
        if not self._session.run("DELETE FROM survey_ask WHERE ask_id = ?", (ask_id,)):
            raise InputRefusedError(_ASK_GONE)

    def asked_on(self, day: date) -> int:
        """How many were asked anything on that day."""
        return self._session.ids("SELECT count(*) FROM survey_ask WHERE day = ?", (day.toordinal(),))[0]

    def rules(self) -> SurveyRules:
        """What the owner set; what is unknown or impossible is left at the default."""
        value, rules = read_setting(self._session, RULES), SurveyRules()
        for name, (least, most) in RULE_LIMITS.items():
            number = value.get(name) if isinstance(value, dict) else None
            if isinstance(number, int) and least <= number <= most:
                rules = replace(rules, **{name: number})
        return rules

    def save_rules(self, rules: SurveyRules) -> None:
        """Replace it."""
        write_setting(self._session, RULES, asdict(rules))

    def _one(self, where: str, values: tuple[Value, ...]) -> Survey:
        row = self._session.row(f"{_SURVEYS} WHERE {where}", values)
        if row is None:
            raise InputRefusedError(_GONE)
        return self._survey(row)

    def _survey(self, row: Row) -> Survey:
        number, series, version, kind, title, state, made_at, was_asked = row
        survey_id = SurveyId(whole(number))
        return Survey(
            survey_id,
            whole(series),
            whole(version),
            SurveyKind(words(kind)),
            self._words.open(TITLE, survey_id, title),
            self._questions(survey_id),
            SurveyState(words(state)),
            instant(made_at),
            was_asked=bool(was_asked),
        )

    def _questions(self, survey_id: SurveyId) -> tuple[Question, ...]:
        rows = self._session.rows(
            "SELECT question_id, kind, asks FROM survey_question WHERE survey_id = ? ORDER BY place", (survey_id,)
        )
        return tuple(self._question(row) for row in rows)

    def _question(self, row: Row) -> Question:
        number, kind, asks = row
        text, choices = json.loads(self._words.open(ASKS, whole(number), asks))
        return Question(QuestionKind(words(kind)), text, tuple(choices))

    def _add_questions(self, survey_id: SurveyId, questions: Sequence[Question]) -> None:
        for place, question in enumerate(questions, 1):
            number = next_number(self._session, "survey_question")
            text = json.dumps([question.text, question.choices], ensure_ascii=False)
            self._session.run(
                "INSERT INTO survey_question (question_id, survey_id, place, kind, asks) VALUES (?, ?, ?, ?, ?)",
                (number, survey_id, place, question.kind.value, self._words.seal(ASKS, number, text)),
            )


def _ask(row: Row) -> SurveyAsk:
    number, survey, customer, way, day, token, is_answered = row
    return SurveyAsk(
        AskId(whole(number)),
        SurveyId(whole(survey)),
        CustomerId(whole(customer)),
        None if way is None else AskWay(words(way)),
        day_of(day),
        words(token),
        bool(is_answered),
    )
