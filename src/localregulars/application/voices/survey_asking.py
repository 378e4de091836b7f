"""Whom to ask today, and writing down that they were: a paper for somebody gets its number there."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import partial

from localregulars.application.documents import ShopFacts, shop_facts
from localregulars.application.noticing.check_ins import shop_today
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.voices.asking_rest import candidate, candidates
from localregulars.application.voices.survey_ports import NewAsk, SurveyAsk
from localregulars.domain.errors import ConsentMissingError, InputRefusedError
from localregulars.domain.ids import AskId, CustomerId, SurveyId
from localregulars.domain.survey import Survey, SurveyState
from localregulars.domain.survey_code import PaperCode, new_token
from localregulars.domain.survey_rest import AskWay, Candidate, drawn, may_be_asked, rests

_NOT_RUNNING = "Nobody is asked this now; start the survey first."


@dataclass(frozen=True, slots=True)
class PersonToAsk:
    """Somebody whom the draw named. `name` is what the till calls them where no name is kept."""

    customer_id: CustomerId
    name: str = field(repr=False)
    last_asked: date | None


@dataclass(frozen=True, slots=True)
class PersonAsked:
    """Somebody who was asked, what they are called, and in which language they read (`customer_language`)."""

    ask: SurveyAsk
    name: str = field(repr=False)
    language: str


@dataclass(frozen=True, slots=True)
class ToAsk:
    """Whom to ask one survey today, in their order, and who was asked it today already.

    `may_be_asked` is how many there are in all who might be; `rest_days` is what rests between two askings.
    """

    survey: Survey
    people: tuple[PersonToAsk, ...]
    asked: tuple[PersonAsked, ...] = field(repr=False)
    may_be_asked: int
    rest_days: int


@dataclass(frozen=True, slots=True)
class SurveyFormFacts:
    """What a survey's paper is made from; `code` is what stands beside and inside its QR code, and never a name."""

    shop: ShopFacts
    survey: Survey
    code: str


def who_to_ask(uow: UnitOfWork, clock: Clock, *, survey_id: SurveyId, way: AskWay) -> ToAsk:
    """Whom to ask this way today, as many as are left of the day's number; the same people however often one looks."""
    survey, today, rules = uow.surveys.get(survey_id), shop_today(uow, clock), uow.surveys.rules()
    everybody = candidates(uow)
    able = [one for one in everybody if may_be_asked(one, way, today, rules.rest_days)]
    left = rules.asked_a_day - uow.surveys.asked_on(today) if survey.state is SurveyState.RUNNING else 0
    seed = f"{survey.series} {today.isoformat()}"
    chosen = drawn(able, way, today, rest_days=rules.rest_days, how_many=left, seed=seed)
    asked = tuple(
        PersonAsked(ask, _name(uow, ask.customer_id), customer_language(uow, ask.customer_id))
        for ask in uow.surveys.asks(survey_id, today)
    )
    return ToAsk(survey, tuple(_person(uow, one) for one in chosen), asked, len(able), rules.rest_days)


def ask_customer(
    uow: UnitOfWork, clock: Clock, *, survey_id: SurveyId, customer_id: CustomerId, way: AskWay
) -> Outcome[SurveyAsk]:
    """Somebody is asked: from now on they rest from every survey. Also for whom no draw named, if they may be asked."""
    survey, today = uow.surveys.get(survey_id), shop_today(uow, clock)
    if survey.state is not SurveyState.RUNNING:
        raise InputRefusedError(_NOT_RUNNING)
    one, rest_days = candidate(uow, customer_id), uow.surveys.rules().rest_days
    if rests(one.last_asked, today, rest_days):
        msg = f"They were asked, or answered, less than {rest_days} days ago; leave them in peace."
        raise InputRefusedError(msg)
    if not may_be_asked(one, way, today, rest_days):
        msg = "Only adults are asked, and only in a way that they agreed to; ask for that first."
        raise ConsentMissingError(msg)
    number = uow.surveys.add_ask(NewAsk(survey_id, customer_id, way, clock.now(), today, _free_token(uow)))
    uow.audit.record("survey.asked", customer_id, clock.now(), survey=survey_id, way=way.value)
    return Outcome(uow.surveys.ask(number), Changes.SURVEYS, partial(was_not_asked, ask_id=number))


def was_not_asked(uow: UnitOfWork, clock: Clock, *, ask_id: AskId) -> Outcome[None]:
    """They were not asked after all: they rest no more. Once they answered, they were."""
    ask = uow.surveys.ask(ask_id)
    if ask.is_answered:
        msg = "They answered already; take the answer back first."
        raise InputRefusedError(msg)
    uow.surveys.remove_ask(ask_id)
    uow.audit.record("survey.not_asked", ask.customer_id, clock.now(), survey=ask.survey_id)
    return Outcome(None, Changes.SURVEYS)


def survey_form_facts(uow: UnitOfWork, *, survey_id: SurveyId, ask_id: AskId | None = None) -> SurveyFormFacts:
    """What the paper is made from: for whoever takes one, or for somebody who was asked."""
    survey = uow.surveys.get(survey_id)
    token = "" if ask_id is None else uow.surveys.ask(ask_id).token
    return SurveyFormFacts(shop_facts(uow), survey, str(PaperCode(survey.series, survey.version, token)))


def customer_language(uow: UnitOfWork, customer_id: CustomerId | None = None) -> str:
    """The language in which somebody reads: that of what they were shown when they last agreed, else of the shop's.

    None is nobody in particular: the language that the owner set for the shop's customers.
    """
    shown = "" if customer_id is None else uow.consents.language_shown(customer_id)
    return shown or uow.settings.profile().language


def _free_token(uow: UnitOfWork) -> str:
    """A number that no other paper carries."""
    while True:
        token = new_token()
        if uow.surveys.ask_of(token) is None:
            return token


def _person(uow: UnitOfWork, one: Candidate) -> PersonToAsk:
    return PersonToAsk(one.customer_id, _name(uow, one.customer_id), one.last_asked)


def _name(uow: UnitOfWork, customer_id: CustomerId) -> str:
    row = uow.directory.row(customer_id)
    return row.name or row.till_id or str(customer_id)
