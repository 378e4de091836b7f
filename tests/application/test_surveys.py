"""Making, asking, answering: what is done with a survey, on a shop that is really kept; each can be taken back."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from tests.shops import TestShop

from localregulars.application.access import Actor, acting_as
from localregulars.application.consent.consents import record_consent
from localregulars.application.demo.asking import answer_a_survey
from localregulars.application.feedback.recoveries import recoveries_view
from localregulars.application.outcome import Outcome
from localregulars.application.rights.restriction import restrict
from localregulars.application.voices.survey_answering import Recorded, paper_to_type, record_answers
from localregulars.application.voices.survey_asking import (
    ToAsk,
    ask_customer,
    survey_form_facts,
    was_not_asked,
    who_to_ask,
)
from localregulars.application.voices.survey_results import survey_lines, survey_results
from localregulars.application.voices.surveys import (
    change_survey_rules,
    close_survey,
    drop_survey,
    make_survey,
    reword_survey,
    start_survey,
)
from localregulars.domain.consent import Adult, ConsentState, Purpose
from localregulars.domain.errors import ConsentMissingError, InputRefusedError, OwnerOnlyError
from localregulars.domain.ids import CustomerId, SurveyId
from localregulars.domain.recovery import RecoveryCause
from localregulars.domain.staff import Role
from localregulars.domain.survey import (
    Answer,
    Question,
    QuestionKind,
    SurveyDraft,
    SurveyKind,
    SurveyRules,
    SurveyState,
)
from localregulars.domain.survey_rest import AskWay
from localregulars.measures.findings import Measured, Unsaid

SCALE = Question(QuestionKind.SCALE_5, "How satisfied are you with us?")
WORDS = Question(QuestionKind.WORDS, "What could be better?")
CSAT = SurveyDraft(SurveyKind.CSAT, "Autumn", (SCALE, WORDS))
NPS = SurveyDraft(SurveyKind.NPS, "Friends", (Question(QuestionKind.SCALE_10, "Would you recommend us?"),))


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[TestShop]:
    made = TestShop(tmp_path / "shop")
    yield made
    made.close()


def running(shop: TestShop, draft: SurveyDraft = CSAT) -> SurveyId:
    survey = shop.do(partial(make_survey, draft=draft)).value
    shop.do(partial(start_survey, survey_id=survey))
    return survey


def undo(shop: TestShop, outcome: Outcome[object]) -> None:
    assert outcome.undo is not None
    shop.do(outcome.undo)


def state(shop: TestShop, survey: SurveyId) -> tuple[SurveyState, SurveyDraft]:
    with shop.store.unit_of_work() as uow:
        found = uow.surveys.get(survey)
        return found.state, found.draft


def to_ask(shop: TestShop, survey: SurveyId, way: AskWay = AskWay.IN_PERSON) -> ToAsk:
    with shop.store.unit_of_work() as uow:
        return who_to_ask(uow, shop.clock, survey_id=survey, way=way)


def names(found: ToAsk) -> list[CustomerId]:
    return [one.customer_id for one in found.people]


def answer(
    shop: TestShop, survey: SurveyId, number: int, who: CustomerId | None = None, words: str = ""
) -> Outcome[Recorded]:
    answers = (Answer(1, number), Answer(2, words=words))
    return shop.do(
        partial(record_answers, survey_id=survey, answers=answers, way=AskWay.PAPER, customer_id=who)
    )  # fmt: skip


def test_a_survey_is_made_started_and_closed_and_each_step_is_taken_back(shop: TestShop) -> None:
    made = shop.do(partial(make_survey, draft=CSAT))
    assert state(shop, made.value) == (SurveyState.DRAFT, CSAT)
    started = shop.do(partial(start_survey, survey_id=made.value))
    closed = shop.do(partial(close_survey, survey_id=made.value))
    undo(shop, closed)
    assert state(shop, made.value)[0] is SurveyState.RUNNING
    undo(shop, started)
    dropped = shop.do(partial(drop_survey, survey_id=made.value))
    undo(shop, dropped)
    with shop.store.unit_of_work() as uow:
        (again,) = uow.surveys.all()
    assert again.draft == CSAT
    with pytest.raises(InputRefusedError):
        shop.do(partial(make_survey, draft=SurveyDraft(SurveyKind.CSAT, "Autumn", (WORDS,))))


def test_other_words_are_another_version_once_somebody_was_asked(shop: TestShop) -> None:
    survey = running(shop)
    warmer = SurveyDraft(SurveyKind.CSAT, "Autumn", (Question(QuestionKind.SCALE_5, "Are you happy with us?"),))
    before = shop.do(partial(reword_survey, survey_id=survey, draft=warmer))
    assert before.value == survey
    undo(shop, before)
    answer(shop, survey, 5)
    after = shop.do(partial(reword_survey, survey_id=survey, draft=warmer))
    assert state(shop, survey) == (SurveyState.CLOSED, CSAT)
    assert state(shop, after.value) == (SurveyState.RUNNING, warmer)
    with shop.store.unit_of_work() as uow:
        new = uow.surveys.get(after.value)
        assert (new.series, new.version) == (survey, 2)
        assert [line.survey.survey_id for line in survey_lines(uow)] == [after.value, survey]
    undo(shop, after)
    assert state(shop, survey) == (SurveyState.RUNNING, CSAT)
    with pytest.raises(InputRefusedError, match="its words stand"):
        shop.do(partial(drop_survey, survey_id=survey))


def test_whom_to_ask_is_the_same_however_often_one_looks_and_shrinks_as_they_are_asked(shop: TestShop) -> None:
    survey, other = running(shop), running(shop, NPS)
    everybody = {shop.customer(f"T{n}", Purpose.FEEDBACK) for n in range(9)}
    shop.customer("minor", Purpose.FEEDBACK, adult=Adult.NO)
    shop.customer("never said how old", Purpose.FEEDBACK, adult=Adult.UNKNOWN)
    shop.customer("said no", Purpose.CONTACT_PHONE)
    first = to_ask(shop, survey)
    assert set(names(first)) < everybody
    assert (len(names(first)), first.may_be_asked) == (5, 9)
    assert names(to_ask(shop, survey)) == names(first)
    asked = shop.do(partial(ask_customer, survey_id=survey, customer_id=names(first)[0], way=AskWay.IN_PERSON))
    assert names(to_ask(shop, survey)) == names(first)[1:]
    assert len(names(to_ask(shop, other))) == 4, "the day's number is shared by all surveys"
    undo(shop, asked)
    assert names(to_ask(shop, survey)) == names(first)
    assert names(to_ask(shop, survey, AskWay.EMAIL)) == []


def test_who_was_asked_or_answered_rests_from_every_survey(shop: TestShop) -> None:
    shop.clock.go_back_to_noon(1)  # shop days are counted: from late on a winter's evening it would be one day more
    survey, other = running(shop), running(shop, NPS)
    ada, bo = (shop.customer(f"T{n}", Purpose.FEEDBACK, Purpose.INVITATIONS_EMAIL) for n in range(2))
    shop.do(partial(ask_customer, survey_id=survey, customer_id=ada, way=AskWay.EMAIL))
    answer(shop, survey, 4, bo)
    for day in (0, 89):
        shop.clock.pass_time(days=day)
        for who, way in ((ada, AskWay.PAPER), (bo, AskWay.EMAIL)):
            with pytest.raises(InputRefusedError, match="less than 90 days ago"):
                shop.do(partial(ask_customer, survey_id=other, customer_id=who, way=way))
        assert names(to_ask(shop, other)) == []
    shop.clock.pass_time(days=1)
    assert set(names(to_ask(shop, other))) == {ada, bo}


def test_nobody_is_asked_without_a_yes_nor_before_the_survey_is_started(shop: TestShop) -> None:
    draft, survey = shop.do(partial(make_survey, draft=NPS)).value, running(shop)
    ada = shop.customer("T1", Purpose.FEEDBACK)
    for who, way in ((ada, AskWay.POST), (shop.customer("T2", Purpose.FEEDBACK, adult=Adult.UNKNOWN), AskWay.PAPER)):
        with pytest.raises(ConsentMissingError):
            shop.do(partial(ask_customer, survey_id=survey, customer_id=who, way=way))
    with pytest.raises(InputRefusedError, match="start the survey"):
        shop.do(partial(ask_customer, survey_id=draft, customer_id=ada, way=AskWay.PAPER))
    assert names(to_ask(shop, draft)) == []
    shop.do(partial(restrict, customer_id=ada))
    with pytest.raises(ConsentMissingError):
        shop.do(partial(ask_customer, survey_id=survey, customer_id=ada, way=AskWay.PAPER))


def test_a_paper_comes_back_to_whom_it_was_for_and_once(shop: TestShop) -> None:
    survey, ada = running(shop), shop.customer("T1", Purpose.FEEDBACK, Purpose.HISTORY, name="Ada Okafor")
    ask = shop.do(partial(ask_customer, survey_id=survey, customer_id=ada, way=AskWay.PAPER)).value
    with shop.store.unit_of_work() as uow:
        facts = survey_form_facts(uow, survey_id=survey, ask_id=ask.ask_id)
        anybody = survey_form_facts(uow, survey_id=survey).code
        assert paper_to_type(uow, code=anybody).customer_id is None
        paper = paper_to_type(uow, code=f" {facts.code.lower()} ")
    assert "Ada" not in facts.code
    assert (paper.survey.survey_id, paper.ask_id, paper.customer_id, paper.name) == (
        survey,
        ask.ask_id,
        ada,
        "Ada Okafor",
    )
    typed = partial(record_answers, survey_id=survey, answers=(Answer(1, 4),), way=AskWay.PAPER, ask_id=ask.ask_id)
    recorded = shop.do(typed)
    assert recorded.value.customer_id == ada
    with shop.store.unit_of_work() as uow, pytest.raises(InputRefusedError, match="typed in already"):
        paper_to_type(uow, code=facts.code)
    with pytest.raises(InputRefusedError, match="typed in already"):
        shop.do(typed)
    with pytest.raises(InputRefusedError, match="answered already"):
        shop.do(partial(was_not_asked, ask_id=ask.ask_id))
    undo(shop, recorded)
    shop.do(typed)


def test_a_paper_of_somebody_who_took_their_yes_back_is_nobody_s(shop: TestShop) -> None:
    survey, ada = running(shop), shop.customer("T1", Purpose.INVITATIONS_POST)
    ask = shop.do(partial(ask_customer, survey_id=survey, customer_id=ada, way=AskWay.POST)).value
    with shop.store.unit_of_work() as uow:
        code = survey_form_facts(uow, survey_id=survey, ask_id=ask.ask_id).code
        assert paper_to_type(uow, code=code).customer_id is None, "an invitation is no yes to keep what they say"
    typed = partial(record_answers, survey_id=survey, answers=(Answer(1, 4),), way=AskWay.POST, ask_id=ask.ask_id)
    assert shop.do(typed).value.customer_id is None
    shop.do(partial(was_not_asked, ask_id=ask.ask_id))
    with shop.store.unit_of_work() as uow:
        assert paper_to_type(uow, code=code).ask_id is None
    with pytest.raises(ConsentMissingError, match="without it"):
        answer(shop, survey, 3, ada)


def test_results_are_too_few_to_say_until_ten_and_words_of_whom_data_is_only_stored_are_left_out(
    shop: TestShop,
) -> None:
    survey, ada = running(shop), shop.customer("T1", Purpose.FEEDBACK)
    answer(shop, survey, 5, ada, words="Lovely")
    for number in (5, 4, 4, 3, 5, 5, 4, 5):
        answer(shop, survey, number)
    with shop.store.unit_of_work() as uow:
        few = survey_results(uow, survey_id=survey)
    assert isinstance(few.questions[0].finding, Unsaid)
    assert (few.answered, few.questions[0].tally) == (9, {3: 1, 4: 3, 5: 5})
    answer(shop, survey, 2, words="Cold")
    shop.do(partial(restrict, customer_id=ada))
    with shop.store.unit_of_work() as uow:
        found = survey_results(uow, survey_id=survey)
    finding = found.questions[0].finding
    assert isinstance(finding, Measured)
    assert (finding.value, finding.n) == (0.8, 10)
    assert [said.words for said in found.questions[1].words] == ["Cold"]


@pytest.mark.parametrize(
    ("question", "numbers", "value"),
    [
        (Question(QuestionKind.YES_NO, "Found it?"), [1] * 9 + [0] * 3, 0.75),
        (Question(QuestionKind.SCALE_5, "How loud?"), [1, 2, 3, 4, 5] * 2, 3.0),
        (Question(QuestionKind.SCALE_10, "How warm?"), [0, 10] * 5 + [5, 5], 5.0),
    ],
)
def test_a_question_of_one_s_own_is_told_by_a_share_or_a_mean(
    shop: TestShop, question: Question, numbers: list[int], value: float
) -> None:
    survey = running(shop, SurveyDraft(SurveyKind.CUSTOM, "Mine", (question,)))
    for number in numbers:
        answer(shop, survey, number)
    with shop.store.unit_of_work() as uow:
        finding = survey_results(uow, survey_id=survey).questions[0].finding
    assert isinstance(finding, Measured)
    assert finding.value == pytest.approx(value)


@pytest.mark.parametrize(
    ("draft", "number", "is_bad"), [(CSAT, 2, True), (CSAT, 3, False), (NPS, 6, True), (NPS, 7, False)]
)
def test_a_bad_score_opens_a_recovery_by_itself_and_taking_it_back_takes_that_back(
    shop: TestShop, draft: SurveyDraft, number: int, is_bad: bool
) -> None:
    survey, ada = running(shop, draft), shop.customer("T1", Purpose.FEEDBACK)
    words = "The soup was cold" if draft is CSAT else ""
    recorded = answer(shop, survey, number, ada, words=words)
    with shop.store.unit_of_work() as uow:
        found = uow.recoveries.not_settled()
    assert [one.recovery_id for one in found] == ([recorded.value.recovery_id] if is_bad else [])
    for one in found:
        assert (one.cause, one.customer_id) == (RecoveryCause.SURVEY, ada)
        assert one.what == f"{draft.title}: {number}/{5 if draft is CSAT else 10}. {words}".strip()
        assert one.satisfaction == pytest.approx(0.25 if draft is CSAT else 0.6)
    undo(shop, recorded)
    with shop.store.unit_of_work() as uow:
        assert uow.recoveries.not_settled() == []
        assert uow.survey_answers.counts() == {}


def test_a_bad_score_of_nobody_in_particular_is_put_right_too_and_the_limit_is_the_owner_s(shop: TestShop) -> None:
    survey = running(shop)
    shop.do(partial(change_survey_rules, rules=SurveyRules(csat_at_most=3)))
    answer(shop, survey, 3)
    answer(shop, survey, 4)
    with shop.store.unit_of_work() as uow:
        (one,) = uow.recoveries.not_settled()
    assert one.customer_id is None


def test_whoever_answers_better_later_counts_as_happier_after_a_recovery(shop: TestShop) -> None:
    survey, ada = running(shop), shop.customer("T1", Purpose.FEEDBACK)
    shop.clock.pass_time(days=-200)
    shop.do(partial(record_consent, customer_id=ada, purpose=Purpose.FEEDBACK, state=ConsentState.GIVEN))
    answer(shop, survey, 1, ada)
    with shop.store.unit_of_work() as uow:
        (row,) = recoveries_view(uow, shop.clock).open
        assert row.aftermath.is_happier is None, "the answer that opened it is no later word"
    shop.clock.pass_time(days=100)
    answer(shop, survey, 4, ada)
    with shop.store.unit_of_work() as uow:
        (row,) = recoveries_view(uow, shop.clock).open
    assert row.aftermath.is_happier is True


def test_staff_ask_and_type_and_only_the_owner_makes_and_changes(shop: TestShop) -> None:
    survey, ada = running(shop), shop.customer("T1", Purpose.FEEDBACK)
    with acting_as(Actor(Role.STAFF)):
        shop.do(partial(ask_customer, survey_id=survey, customer_id=ada, way=AskWay.IN_PERSON))
        answer(shop, survey, 5)
        for forbidden in (
            partial(make_survey, draft=NPS),
            partial(close_survey, survey_id=survey),
            partial(change_survey_rules, rules=SurveyRules(30)),
        ):
            with pytest.raises(OwnerOnlyError):
                shop.do(forbidden)
    changed = shop.do(partial(change_survey_rules, rules=SurveyRules(30, 1)))
    assert to_ask(shop, survey).rest_days == 30
    undo(shop, changed)
    assert to_ask(shop, survey).rest_days == 90


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=6, phases=(Phase.generate,), deadline=None
)
@given(
    st.lists(st.tuples(st.integers(0, 4), st.sampled_from(["ask", "answer", "withdraw", "agree", "wait"])), max_size=14)
)
def test_whatever_happens_nobody_is_drawn_within_the_rest_or_without_a_yes(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[int, str]]
) -> None:
    shop = TestShop(tmp_path_factory.mktemp("rest") / "shop")
    shop.clock.go_back_to_noon(430)  # consents are judged by the real clock: nothing of this lies ahead of it
    survey = running(shop)
    people = [shop.customer(f"T{n}", Purpose.FEEDBACK) for n in range(5)]
    last, agreed, days = dict[CustomerId, int](), set(people), 0
    for place, step in steps:
        who = people[place]
        rests = who in last and days - last[who] < 90
        if step == "wait":
            shop.clock.pass_time(days=30)
            days += 30
        elif step == "ask" and who in agreed and not rests:
            shop.do(partial(ask_customer, survey_id=survey, customer_id=who, way=AskWay.PAPER))
            last[who] = days
        elif step == "answer" and who in agreed:
            answer(shop, survey, 5, who)
            last[who] = days
        elif step == "withdraw":
            _say(shop, who, ConsentState.WITHDRAWN)
            agreed.discard(who)
            last.pop(who, None)
        elif step == "agree" and who not in agreed:
            _say(shop, who, ConsentState.GIVEN)
            agreed.add(who)
        free = {one for one in agreed if one not in last or days - last[one] >= 90}
        left = 5 - sum(day == days for day in last.values())
        found = set(names(to_ask(shop, survey)))
        assert found <= free
        assert len(found) >= min(len(free), max(left, 0))
    shop.close()


def _say(shop: TestShop, who: CustomerId, state: ConsentState) -> None:
    shop.do(partial(record_consent, customer_id=who, purpose=Purpose.FEEDBACK, state=state))


def test_the_demo_shop_s_survey_is_answered_by_nobody_in_particular_and_says_something(shop: TestShop) -> None:
    shop.do(answer_a_survey)
    with shop.store.unit_of_work() as uow:
        (line,) = survey_lines(uow)
        found = survey_results(uow, survey_id=line.survey.survey_id)
        assert uow.survey_answers.scores(SurveyKind.CSAT).who.max() == -1
        assert uow.recoveries.not_settled() == []
    assert line.survey.state is SurveyState.RUNNING
    assert (line.asked, line.answered, len(found.questions[1].words)) == (0, 48, 5)
    assert isinstance(found.questions[0].finding, Measured)
    assert set(found.questions[0].tally) == {2, 3, 4, 5}
