"""What surveys need of the store, as a protocol; a part of `application.ports`."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple, Protocol

from localregulars.domain.ids import AskId, CustomerId, ResponseId, SurveyId
from localregulars.domain.recovery import Said
from localregulars.domain.survey import Response, Survey, SurveyDraft, SurveyKind, SurveyRules, SurveyState
from localregulars.domain.survey_rest import AskWay, Candidate

if TYPE_CHECKING:  # numpy costs a quarter of a second, and the unlock field does not need it
    from localregulars.measures.arrays import IntArray


class Scores(NamedTuple):
    """Numbers that were answered, one place each, in no order.

    `who` is a customer's number, -1 where nobody is known or their consent rests; `day` a proleptic ordinal.
    """

    score: IntArray
    who: IntArray
    day: IntArray


class SurveyAsk(NamedTuple):
    """Somebody was asked, on a shop day. `way` is None once their yes to that channel was taken back."""

    ask_id: AskId
    survey_id: SurveyId
    customer_id: CustomerId
    way: AskWay | None
    day: date
    token: str
    is_answered: bool


class NewAsk(NamedTuple):
    """What is written down of an asking; `at` is aware UTC, `day` the shop day."""

    survey_id: SurveyId
    customer_id: CustomerId
    way: AskWay
    at: datetime
    day: date
    token: str


class SurveyRepository(Protocol):
    """Surveys, their words sealed. The database refuses to ask or to keep an answer of somebody without their yes."""

    def add(self, draft: SurveyDraft, at: datetime, replaces: Survey | None = None) -> SurveyId:
        """Keep a survey that nobody is asked yet; where it `replaces` another, as the next version of that one."""
        ...

    def get(self, survey_id: SurveyId) -> Survey:
        """One of them; an unknown number is refused."""
        ...

    def version(self, series: int, version: int) -> Survey:
        """The one whose papers carry these two numbers; unknown ones are refused."""
        ...

    def all(self) -> tuple[Survey, ...]:
        """Every version of every survey, newest first."""
        ...

    def reword(self, survey_id: SurveyId, draft: SurveyDraft) -> None:
        """Replace the words of one that nobody was asked yet; the database refuses it for others."""
        ...

    def set_state(self, survey_id: SurveyId, state: SurveyState) -> None:
        """Write down where it stands."""
        ...

    def remove(self, survey_id: SurveyId) -> None:
        """Forget one that nobody was asked yet; the database refuses it for others."""
        ...

    def candidates(self) -> tuple[Candidate, ...]:
        """Everybody of age who agreed to being asked in any way, with the last day on which they were or answered.

        An invitation to a poll counts too; what was chosen in polls does not stand here (`voices.asking_rest`).
        """
        ...

    def candidate(self, customer_id: CustomerId) -> Candidate:
        """The same of one customer, whether of age or not; an unknown one is refused."""
        ...

    def add_ask(self, ask: NewAsk) -> AskId:
        """Write down that somebody is asked."""
        ...

    def ask(self, ask_id: AskId) -> SurveyAsk:
        """One asking; an unknown number is refused."""
        ...

    def ask_of(self, token: str) -> SurveyAsk | None:
        """The asking that a paper's number belongs to; None where it was forgotten."""
        ...

    def asks(self, survey_id: SurveyId, day: date) -> tuple[SurveyAsk, ...]:
        """Who was asked this on that day, in that order."""
        ...

    def remove_ask(self, ask_id: AskId) -> None:
        """Forget one."""
        ...

    def asked_on(self, day: date) -> int:
        """How many were asked anything on that day."""
        ...

    def rules(self) -> SurveyRules:
        """What the owner set, else the defaults."""
        ...

    def save_rules(self, rules: SurveyRules) -> None:
        """Replace it."""
        ...


class SurveyAnswerRepository(Protocol):
    """What was answered; the words of somebody sealed with their key, those of nobody with the shop's."""

    def add(self, response: Response, at: datetime, ask_id: AskId | None = None) -> ResponseId:
        """Keep what was answered; the number in `response` is passed over, `at` is kept only with a customer."""
        ...

    def get(self, response_id: ResponseId) -> Response:
        """One of them, its words unsealed; an unknown number is refused."""
        ...

    def of_survey(self, survey_id: SurveyId, first: date, last: date) -> tuple[Response, ...]:
        """What was answered from one day to another, newest first, both included."""
        ...

    def remove(self, response_id: ResponseId) -> None:
        """Forget one, as if it had not been written down."""
        ...

    def scores(self, kind: SurveyKind) -> Scores:
        """Every answer to the rated question of all surveys of a kind; cheap for 50,000."""
        ...

    def counts(self) -> dict[SurveyId, tuple[int, int]]:
        """How many were asked each survey, and how many answered; those without either are left out."""
        ...

    def numbers(self, survey_id: SurveyId, question: int) -> Scores:
        """Every number that was answered to one question (the first is 1) of one survey."""
        ...

    def tally(self, survey_id: SurveyId) -> dict[int, dict[int, int]]:
        """How often each number was answered, by question (the first is 1); questions without any are left out."""
        ...

    def said_by(self, customers: Collection[CustomerId]) -> dict[CustomerId, list[Said]]:
        """How satisfied these were whenever they rated the shop, from 0 to 1, as far as it may be used."""
        ...
