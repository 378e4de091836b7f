"""One rest for all that is asked: whoever was asked or answered in a survey or a poll is left in peace by both."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from tests.application.spoken import undone
from tests.inviting import people_who_agreed
from tests.shops import TestShop

from localregulars.application.care.invitation_views import Outlook, outlook
from localregulars.application.care.invitations import draw_invitation, invite
from localregulars.application.consent.consents import record_consent
from localregulars.application.voices.poll_results import PollPeople, whom_to_ask
from localregulars.application.voices.polls import ask_poll, give_voice
from localregulars.application.voices.survey_answering import record_answers
from localregulars.application.voices.survey_asking import ask_customer, who_to_ask
from localregulars.application.voices.surveys import change_survey_rules, make_survey, start_survey
from localregulars.cli.queue_commands import current_view
from localregulars.domain.consent import ConsentState, Purpose
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import CustomerId, SurveyId
from localregulars.domain.invitations import InvitationChannel, InvitedTo, Occasion, Whom
from localregulars.domain.polls import PollId
from localregulars.domain.survey import Answer, Question, QuestionKind, SurveyDraft, SurveyKind, SurveyRules
from localregulars.domain.survey_rest import AskWay

FREE = SurveyDraft(SurveyKind.OPEN, "Words", (Question(QuestionKind.WORDS, "What could we do better?"),))
REGULAR = (Purpose.HISTORY, Purpose.MONITORING, Purpose.FEEDBACK, Purpose.INVITATIONS_EMAIL)
REST = 90


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[TestShop]:
    made = TestShop(tmp_path / "shop")
    yield made
    made.close()


def regulars(shop: TestShop, count: int) -> list[CustomerId]:
    """People who come each week, and are known to."""
    today = shop.clock.now().date()
    people = [shop.customer(f"r{number}", *REGULAR) for number in range(count)]
    for who in people:
        shop.visited(who, [today - timedelta(days=day) for day in range(1, 200, 7)])
    current_view(shop.store, shop.clock)
    return people


def running(shop: TestShop) -> SurveyId:
    survey = shop.do(partial(make_survey, draft=FREE)).value
    shop.do(partial(start_survey, survey_id=survey))
    return survey


def poll(shop: TestShop) -> PollId:
    until = shop.clock.now().date() + timedelta(days=5)
    return shop.do(partial(ask_poll, question="Which evening?", choices=("Tuesday", "Friday"), until=until)).value


def in_polls(shop: TestShop, number: PollId) -> PollPeople:
    with shop.store.unit_of_work() as uow:
        return whom_to_ask(uow, shop.clock, poll_id=number)


def in_surveys(shop: TestShop, survey: SurveyId) -> set[CustomerId]:
    with shop.store.unit_of_work() as uow:
        found = who_to_ask(uow, shop.clock, survey_id=survey, way=AskWay.IN_PERSON)
    return {one.customer_id for one in found.people}


def test_whoever_was_asked_or_answered_in_a_survey_is_not_asked_in_a_poll(shop: TestShop) -> None:
    ada, bo, cleo = regulars(shop, 3)
    survey, number = running(shop), poll(shop)
    asked = shop.do(partial(ask_customer, survey_id=survey, customer_id=ada, way=AskWay.PAPER))
    answers = (Answer(1, words="More light"),)
    shop.do(partial(record_answers, survey_id=survey, answers=answers, way=AskWay.PAPER, customer_id=bo))
    found = in_polls(shop, number)
    assert found.at_the_counter == {cleo}
    assert found.resting == {ada, bo}
    assert found.over[Purpose.INVITATIONS_EMAIL] == {cleo}
    shop.do(partial(give_voice, poll_id=number, customer_id=ada, choice=0))  # who speaks up is heard
    undone(shop, asked)
    assert in_polls(shop, poll(shop)).resting == {ada, bo}, "her voice is an answer too"
    shop.clock.pass_time(days=REST)
    assert in_polls(shop, poll(shop)).at_the_counter == {ada, bo, cleo}


def test_a_voice_in_a_poll_rests_from_surveys_and_taken_out_it_does_not(shop: TestShop) -> None:
    ada, bo = (shop.customer(name, Purpose.FEEDBACK) for name in ("ada", "bo"))
    survey = running(shop)
    chosen = shop.do(partial(give_voice, poll_id=poll(shop), customer_id=ada, choice=1))
    assert in_surveys(shop, survey) == {bo}
    with pytest.raises(InputRefusedError, match="less than 90 days ago"):
        shop.do(partial(ask_customer, survey_id=survey, customer_id=ada, way=AskWay.PAPER))
    undone(shop, chosen)
    assert in_surveys(shop, survey) == {ada, bo}


def test_whoever_is_invited_to_a_poll_rests_and_whoever_the_lot_left_out_does_not(shop: TestShop) -> None:
    people = {shop.customer(f"e{number}", *REGULAR) for number in range(6)}
    survey = running(shop)
    shop.do(partial(change_survey_rules, rules=SurveyRules(asked_a_day=50)))
    draw = partial(draw_invitation, channel=InvitationChannel.EMAIL, left_out_percent=50, seed=3)
    shop.do(partial(draw, invited_to=InvitedTo.EVENT))
    assert in_surveys(shop, survey) == people, "an event asks nothing"
    drawn = shop.do(partial(draw, invited_to=InvitedTo.POLL))
    with shop.store.unit_of_work() as uow:
        lot = uow.invitations.lot(drawn.value)
        assert [uow.surveys.candidate(one).last_asked is None for one in lot.left_out] == [True] * 3
    assert in_surveys(shop, survey) == set(lot.left_out)
    undone(shop, drawn)
    assert in_surveys(shop, survey) == people


def test_a_lot_for_something_that_asks_leaves_those_who_rest_in_peace(shop: TestShop) -> None:
    people = people_who_agreed(shop, 3, Purpose.FEEDBACK)
    shop.do(partial(ask_customer, survey_id=running(shop), customer_id=people[0], way=AskWay.EMAIL))
    seen = partial(outlook, channel=InvitationChannel.EMAIL, whom=Whom.EVERYBODY)
    today = shop.clock.now().date()
    draw = partial(invite, channel=InvitationChannel.EMAIL, whom=Whom.EVERYBODY)
    with shop.store.unit_of_work() as uow:
        assert seen(uow, shop.clock, invited_to=InvitedTo.EVENT) == Outlook(3, 3, 3, 0)
        assert seen(uow, shop.clock, invited_to=InvitedTo.POLL) == Outlook(3, 2, 2, 1)
        assert seen(uow, shop.clock, invited_to=InvitedTo.SURVEY) == Outlook(3, 2, 2, 1)
    drawn = shop.do(partial(draw, occasion=Occasion(InvitedTo.POLL, "Which evening?", today))).value
    with shop.store.unit_of_work() as uow:
        lot = uow.invitations.lot(drawn)
    assert {*lot.invited, *lot.left_out} == set(people[1:])
    for who in people[1:]:
        shop.do(partial(give_voice, poll_id=poll(shop), customer_id=who, choice=1))
    with pytest.raises(InputRefusedError, match="leave them in peace, or invite to an event"):
        shop.do(partial(draw, occasion=Occasion(InvitedTo.SURVEY, "How was it?", today)))


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=6, phases=(Phase.generate,), deadline=None
)
@given(
    st.lists(
        st.tuples(st.integers(0, 2), st.sampled_from(["ask", "answer", "choose", "withdraw", "agree", "wait"])),
        min_size=4,
        max_size=12,
    )
)
def test_whatever_happens_nobody_is_asked_by_either_within_the_rest_of_the_other(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[int, str]]
) -> None:
    shop = TestShop(tmp_path_factory.mktemp("rest") / "shop")
    shop.clock.go_back_to_noon(300)  # consents are judged by the real clock: nothing of this lies ahead of it
    people = regulars(shop, 3)
    survey, other = running(shop), poll(shop)
    shop.do(partial(change_survey_rules, rules=SurveyRules(asked_a_day=50)))
    last, agreed, days = dict[CustomerId, int](), set(people), 0
    for place, step in steps:
        who = people[place]
        rests = who in last and days - last[who] < REST
        if step == "wait" and days < 120:  # longer, and a regular who does not come is none
            shop.clock.pass_time(days=30)
            days += 30
        elif step == "ask" and who in agreed and not rests:
            shop.do(partial(ask_customer, survey_id=survey, customer_id=who, way=AskWay.PAPER))
            last[who] = days
        elif step == "answer" and who in agreed:
            answers = (Answer(1, words="More light"),)
            shop.do(partial(record_answers, survey_id=survey, answers=answers, way=AskWay.PHONE, customer_id=who))
            last[who] = days
        elif step == "choose" and who in agreed:
            shop.do(partial(give_voice, poll_id=poll(shop), customer_id=who, choice=0))
            last[who] = days
        elif step in {"withdraw", "agree"}:
            state = ConsentState.WITHDRAWN if step == "withdraw" else ConsentState.GIVEN
            shop.do(partial(record_consent, customer_id=who, purpose=Purpose.FEEDBACK, state=state))
            (agreed.discard if step == "withdraw" else agreed.add)(who)
            if step == "withdraw":
                last.pop(who, None)
        free = {one for one in people if one not in last or days - last[one] >= REST}
        found = in_polls(shop, other)
        assert in_surveys(shop, survey) == free & agreed
        assert found.at_the_counter == free & agreed
        assert found.over[Purpose.INVITATIONS_EMAIL] == free, "with the yes goes who it was, and so the rest"
        assert found.resting == set(people) - free
    shop.close()
