"""What was written in a survey before its words went into the log by themselves is written down there once."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest
from tests.application.spoken import entry, recovery, undone
from tests.everything import sql
from tests.shops import TestShop

from localregulars.application.access import Actor, acting_as
from localregulars.application.demo.asking import answer_a_survey
from localregulars.application.feedback.log import settle_in_words
from localregulars.application.feedback.ports import NewRecovery
from localregulars.application.feedback.removal import take_out
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.rights.restriction import restrict
from localregulars.application.voices.earlier_words import write_earlier_words
from localregulars.application.voices.survey_answering import record_answers
from localregulars.application.voices.survey_results import WrittenWords, survey_results
from localregulars.application.voices.surveys import make_survey, start_survey
from localregulars.domain.consent import Purpose
from localregulars.domain.errors import ConsentMissingError, InputRefusedError
from localregulars.domain.feedback import FeedbackChannel, FeedbackId, FeedbackKind, Mood
from localregulars.domain.ids import CustomerId, ResponseId, SurveyId
from localregulars.domain.recovery import RecoveryCause
from localregulars.domain.shop import ShopCalendar
from localregulars.domain.staff import Role
from localregulars.domain.survey import Answer, Question, QuestionKind, Response, SurveyDraft, SurveyKind
from localregulars.domain.survey_rest import AskWay

BETTER = "What could we do better?"
CSAT = SurveyDraft(
    SurveyKind.CSAT, "Autumn", (Question(QuestionKind.SCALE_5, "How was it?"), Question(QuestionKind.WORDS, BETTER))
)
COLD = "The soup was cold"


@pytest.fixture
def ada(test_shop: TestShop) -> CustomerId:
    return test_shop.customer("ada", Purpose.FEEDBACK, name="Ada Okafor")


@pytest.fixture
def survey(test_shop: TestShop) -> SurveyId:
    made = test_shop.do(partial(make_survey, draft=CSAT)).value
    test_shop.do(partial(start_survey, survey_id=made))
    return made


def kept_before(
    shop: TestShop, survey: SurveyId, number: int, words: str = COLD, who: CustomerId | None = None
) -> ResponseId:
    """An answer as the program kept it before its words went into the log; a bad score had opened a recovery."""
    now = shop.clock.now()
    with shop.store.unit_of_work() as uow:
        day = ShopCalendar.of(uow.settings.profile()).day_of(now)
        answers = (Answer(1, number), Answer(2, words=words))
        made = uow.survey_answers.add(Response(ResponseId(0), survey, who, AskWay.PAPER, day, answers), now)
        if number <= 2:
            what = f"Autumn: {number}/5. {words}"
            uow.recoveries.add(NewRecovery(RecoveryCause.SURVEY, what, now, day, who, satisfaction=0.25))
        uow.commit()
    shop.clock.pass_time(days=3)
    return made


def written(shop: TestShop, survey: SurveyId) -> tuple[WrittenWords, ...]:
    with shop.store.unit_of_work() as uow:
        return survey_results(uow, survey_id=survey).questions[1].words


def write(shop: TestShop, response: ResponseId) -> Outcome[FeedbackId]:
    return shop.do(partial(write_earlier_words, response_id=response, question=2))


def test_words_that_were_kept_before_are_written_down_as_of_their_day_and_only_once(
    test_shop: TestShop, survey: SurveyId, ada: CustomerId
) -> None:
    said_at = test_shop.clock.now()
    response = kept_before(test_shop, survey, 4, who=ada)
    assert [one.entry for one in written(test_shop, survey)] == [None]
    made = write(test_shop, response)
    assert made.changes & Changes.FEEDBACK
    found = entry(test_shop, made.value)
    assert (found.kind, found.mood, found.channel) == (FeedbackKind.REVIEW, Mood.HAPPY, FeedbackChannel.SURVEY)
    assert (found.customer_id, found.written_by, found.words) == (ada, None, f"{COLD}\n({BETTER})")
    assert abs(found.at - said_at) < timedelta(seconds=1)
    assert [one.entry for one in written(test_shop, survey)] == [made.value]
    with pytest.raises(InputRefusedError, match="already"):
        write(test_shop, response)
    undone(test_shop, made)
    assert [one.entry for one in written(test_shop, survey)] == [None]
    assert sql(test_shop, "SELECT count(*) FROM feedback") == [(0,)]


def test_new_answers_stand_in_the_log_already_and_what_was_taken_out_can_be_written_down_again(
    test_shop: TestShop, survey: SurveyId, ada: CustomerId
) -> None:
    answers = (Answer(1, 1), Answer(2, words=COLD))
    recorded = [
        test_shop.do(
            partial(record_answers, survey_id=survey, answers=answers, way=AskWay.PAPER, customer_id=who)
        ).value
        for who in (ada, None)
    ]
    by_response = {one.response_id: one.entry for one in written(test_shop, survey)}
    assert by_response == {one.response_id: one.entries[0] for one in recorded}
    test_shop.do(partial(take_out, feedback_id=recorded[0].entries[0]))
    again = write(test_shop, recorded[0].response_id).value
    assert recovery(test_shop, again).customer_id == ada, "a complaint is to be put right"


@pytest.mark.parametrize("is_known", [True, False])
def test_the_case_that_a_bad_score_opened_is_the_complaint_s_and_stays_when_it_is_undone(
    test_shop: TestShop, survey: SurveyId, ada: CustomerId, *, is_known: bool
) -> None:
    who = ada if is_known else None
    response = kept_before(test_shop, survey, 1, who=who)
    before = sql(test_shop, "SELECT recovery_id, at, day, state FROM recovery")
    made = write(test_shop, response)
    assert entry(test_shop, made.value).kind is FeedbackKind.COMPLAINT
    assert (recovery(test_shop, made.value).customer_id, len(before)) == (who, 1)
    assert sql(test_shop, "SELECT recovery_id, at, day, state FROM recovery") == before
    undone(test_shop, made)
    assert sql(test_shop, "SELECT recovery_id, at, day, state FROM recovery") == before
    assert sql(test_shop, "SELECT feedback_id FROM recovery") == [(None,)]
    again = write(test_shop, response)
    test_shop.do(partial(settle_in_words, feedback_id=again.value, because="The stove was broken"))
    assert recovery(test_shop, again.value).settled_at is not None, "what came of the entry settles it"


def test_nobody_in_particular_stays_nobody_and_two_who_wrote_the_same_are_two(
    test_shop: TestShop, survey: SurveyId
) -> None:
    with test_shop.store.unit_of_work() as uow:
        calendar = ShopCalendar.of(uow.settings.profile())
        day = calendar.day_of(test_shop.clock.now())
        answers = (Answer(1, 4), Answer(2, words=COLD))
        both = [
            uow.survey_answers.add(
                Response(ResponseId(0), survey, None, AskWay.PAPER, day, answers), test_shop.clock.now()
            )
            for _ in range(2)
        ]
        uow.commit()
    first = write(test_shop, both[0]).value
    assert sorted(str(one.entry) for one in written(test_shop, survey)) == [str(first), "None"]
    second = write(test_shop, both[1]).value
    assert {one.entry for one in written(test_shop, survey)} == {first, second}
    found = entry(test_shop, second)
    assert (found.customer_id, found.day, found.at) == (None, day, calendar.begins(day))
    with pytest.raises(InputRefusedError, match="already"):
        write(test_shop, both[0])


def test_without_a_yes_nothing_is_written_down_and_staff_may_as_with_every_answer(
    test_shop: TestShop, survey: SurveyId, ada: CustomerId
) -> None:
    response = kept_before(test_shop, survey, 4, who=ada)
    nobody_s = kept_before(test_shop, survey, 4)
    with acting_as(Actor(Role.STAFF)):
        write(test_shop, nobody_s)
    test_shop.do(partial(restrict, customer_id=ada))
    assert [one.response_id for one in written(test_shop, survey)] == [nobody_s]
    with pytest.raises(ConsentMissingError):
        write(test_shop, response)
    assert sql(test_shop, "SELECT count(*) FROM feedback") == [(1,)]


def test_a_number_is_nothing_to_write_down(test_shop: TestShop, survey: SurveyId) -> None:
    response = kept_before(test_shop, survey, 4)
    with pytest.raises(InputRefusedError, match="no words"):
        test_shop.do(partial(write_earlier_words, response_id=response, question=1))


def test_the_demo_shop_s_answers_become_the_complaints_of_what_was_put_right_there(test_shop: TestShop) -> None:
    test_shop.do(answer_a_survey)
    with test_shop.store.unit_of_work() as uow:
        (made,) = uow.surveys.all()
    recoveries = sql(test_shop, "SELECT recovery_id FROM recovery ORDER BY 1")
    kinds = [
        entry(test_shop, write(test_shop, one.response_id).value).kind for one in written(test_shop, made.survey_id)
    ]
    assert FeedbackKind.COMPLAINT in kinds
    assert all(one.entry is not None for one in written(test_shop, made.survey_id))
    assert sql(test_shop, "SELECT recovery_id FROM recovery ORDER BY 1") == recoveries, "one case each, not two"
