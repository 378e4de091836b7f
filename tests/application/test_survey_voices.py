"""What people write in a survey stands in the feedback log: once, under the same consent, and as one case."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.application.spoken import entry, recovery, said, undone
from tests.everything import sql
from tests.shops import TestShop

from localregulars.application.consent.consents import record_consent
from localregulars.application.feedback.log import settle_in_words
from localregulars.application.feedback.recoveries import satisfaction_of_people, settle_recovery
from localregulars.application.feedback.removal import take_out
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.rights.erasure import erase_person
from localregulars.application.voices.survey_answering import Recorded, record_answers
from localregulars.application.voices.survey_asking import ask_customer
from localregulars.application.voices.surveys import make_survey, start_survey
from localregulars.domain.consent import Adult, ConsentState, Purpose
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.feedback import LONGEST_WORDS, FeedbackChannel, FeedbackKind, Mood, spoken_words
from localregulars.domain.ids import AskId, CustomerId, SurveyId
from localregulars.domain.recovery import RecoveryCause
from localregulars.domain.shop import ShopCalendar
from localregulars.domain.survey import LONGEST_ANSWER, Answer, Question, QuestionKind, SurveyDraft, SurveyKind
from localregulars.domain.survey_rest import AskWay
from localregulars.domain.survey_voice import kind_of, said_to, what_went_wrong

BETTER, LIKED = "What could we do better?", "What do you like?"
CSAT = SurveyDraft(
    SurveyKind.CSAT, "Autumn", (Question(QuestionKind.SCALE_5, "How was it?"), Question(QuestionKind.WORDS, BETTER))
)
OWN = SurveyDraft(
    SurveyKind.CUSTOM, "Ours", (Question(QuestionKind.WORDS, LIKED), Question(QuestionKind.WORDS, BETTER))
)
COLD = "The soup was cold"


@pytest.fixture
def ada(test_shop: TestShop) -> CustomerId:
    return test_shop.customer("ada", Purpose.FEEDBACK, name="Ada Okafor")


def running(shop: TestShop, draft: SurveyDraft = CSAT) -> SurveyId:
    survey = shop.do(partial(make_survey, draft=draft)).value
    shop.do(partial(start_survey, survey_id=survey))
    return survey


def answered(
    shop: TestShop, survey: SurveyId, *answers: Answer, who: CustomerId | None = None, ask: AskId | None = None
) -> Outcome[Recorded]:
    kept = partial(record_answers, survey_id=survey, answers=answers, way=AskWay.PAPER, customer_id=who, ask_id=ask)
    return shop.do(kept)


def left(shop: TestShop) -> tuple[int, int, int]:
    """How many entries, recoveries and responses there are."""
    counts = [sql(shop, f"SELECT count(*) FROM {one}")[0][0] for one in ("feedback", "recovery", "survey_response")]
    return counts[0], counts[1], counts[2]  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("number", "kind", "mood", "asks"),
    [
        (2, FeedbackKind.COMPLAINT, Mood.UNHAPPY, True),
        (3, FeedbackKind.REVIEW, Mood.SO_SO, True),
        (4, FeedbackKind.REVIEW, Mood.HAPPY, False),
        (None, FeedbackKind.REVIEW, None, True),
    ],
)
def test_words_stand_in_the_log_as_the_score_beside_them_says(
    test_shop: TestShop, ada: CustomerId, number: int | None, kind: FeedbackKind, mood: Mood | None, asks: bool
) -> None:
    recorded = answered(test_shop, running(test_shop), Answer(1, number), Answer(2, words=COLD), who=ada)
    assert recorded.changes & Changes.FEEDBACK
    (made,) = recorded.value.entries
    found = entry(test_shop, made)
    assert (found.kind, found.mood, found.channel) == (kind, mood, FeedbackChannel.SURVEY)
    assert (found.customer_id, found.written_by) == (ada, None), "nobody of us wrote it"
    assert found.words == f"{COLD}\n({BETTER})"
    assert found.asks_for_something is asks


def test_a_bad_score_with_words_is_one_case_and_not_two(test_shop: TestShop, ada: CustomerId) -> None:
    recorded = answered(test_shop, running(test_shop), Answer(1, 1), Answer(2, words=COLD), who=ada)
    assert left(test_shop) == (1, 1, 1)
    case = recovery(test_shop, recorded.value.entries[0])
    assert case.recovery_id == recorded.value.recovery_id
    assert (case.cause, case.customer_id) == (RecoveryCause.SURVEY, ada)
    test_shop.do(partial(settle_in_words, feedback_id=recorded.value.entries[0], because="The stove was broken"))
    assert recovery(test_shop, recorded.value.entries[0]).settled_at is not None, "what came of the entry settles it"


def test_every_question_that_was_answered_in_words_is_an_entry_and_numbers_are_none(test_shop: TestShop) -> None:
    both = answered(test_shop, running(test_shop, OWN), Answer(1, words="The cake"), Answer(2, words="More light"))
    words = [entry(test_shop, one).words for one in both.value.entries]
    assert words == [f"The cake\n({LIKED})", f"More light\n({BETTER})"]
    none = answered(test_shop, running(test_shop), Answer(1, 5), Answer(2, words="  "))
    assert none.value.entries == ()
    assert not none.changes & Changes.FEEDBACK


def test_nobody_in_particular_stays_nobody_and_no_second_points_at_them(test_shop: TestShop) -> None:
    test_shop.clock.pass_time(seconds=77)
    recorded = answered(test_shop, running(test_shop), Answer(1, 4), Answer(2, words=COLD))
    found = entry(test_shop, recorded.value.entries[0])
    with test_shop.store.unit_of_work() as uow:
        begins = ShopCalendar.of(uow.settings.profile()).begins(found.day)
    assert found.customer_id is None
    assert found.at == begins <= test_shop.clock.now() < begins + timedelta(days=1)
    assert sql(test_shop, "SELECT count(*) FROM audit WHERE detail LIKE '%feedback\"%'") == [(0,)]


def test_a_paper_of_somebody_makes_one_entry_however_often_it_is_typed_or_taken_back(
    test_shop: TestShop, ada: CustomerId
) -> None:
    survey = running(test_shop)
    ask = test_shop.do(partial(ask_customer, survey_id=survey, customer_id=ada, way=AskWay.PAPER)).value
    bad = (Answer(1, 1), Answer(2, words=COLD))
    first = answered(test_shop, survey, *bad, ask=ask.ask_id)
    with pytest.raises(InputRefusedError, match="typed in already"):
        answered(test_shop, survey, *bad, ask=ask.ask_id)
    assert left(test_shop) == (1, 1, 1)
    undone(test_shop, first)
    assert left(test_shop) == (0, 0, 0)
    answered(test_shop, survey, *bad, ask=ask.ask_id)
    assert left(test_shop) == (1, 1, 1)


def test_what_is_put_right_already_is_not_taken_back_with_a_slip_of_typing(
    test_shop: TestShop, ada: CustomerId
) -> None:
    recorded = answered(test_shop, running(test_shop), Answer(1, 1), Answer(2, words=COLD), who=ada)
    assert recorded.value.recovery_id is not None
    test_shop.do(partial(settle_recovery, recovery_id=recorded.value.recovery_id))
    with pytest.raises(InputRefusedError, match="settled already"):
        undone(test_shop, recorded)
    assert left(test_shop) == (1, 1, 1), "nothing of it is taken back by halves"


def test_an_answer_whose_entry_was_taken_out_of_the_log_is_still_taken_back(
    test_shop: TestShop, ada: CustomerId
) -> None:
    recorded = answered(test_shop, running(test_shop), Answer(1, 1), Answer(2, words=COLD), who=ada)
    test_shop.do(partial(take_out, feedback_id=recorded.value.entries[0]))
    assert left(test_shop) == (0, 0, 1), "the answer stays with its survey"
    undone(test_shop, recorded)
    assert left(test_shop) == (0, 0, 0)


@pytest.mark.parametrize("how", ["withdrawn", "erased", "under age"])
def test_what_was_written_goes_with_the_yes_the_person_or_their_age(
    test_shop: TestShop, ada: CustomerId, how: str
) -> None:
    survey = running(test_shop)
    answered(test_shop, survey, Answer(1, 1), Answer(2, words=COLD), who=ada)
    test_shop.clock.pass_time(minutes=1)
    nobody_s = answered(test_shop, survey, Answer(1, 4), Answer(2, words="Lovely")).value.entries[0]
    spoken = sql(test_shop, "SELECT count(*) FROM feedback WHERE words IS NOT NULL")
    assert spoken == [(2,)]
    if how == "withdrawn":
        test_shop.do(
            partial(record_consent, customer_id=ada, purpose=Purpose.FEEDBACK, state=ConsentState.WITHDRAWN)
        )  # fmt: skip
    elif how == "erased":
        test_shop.do(partial(erase_person, customer_id=ada))
    else:
        test_shop.do(
            partial(record_consent, customer_id=ada, purpose=Purpose.FEEDBACK, state=ConsentState.GIVEN, adult=Adult.NO)
        )  # fmt: skip
    kept = sql(test_shop, "SELECT feedback_id, customer_id FROM feedback WHERE words IS NOT NULL")
    assert kept == [(nobody_s, None)]
    assert sql(test_shop, "SELECT customer_id, what FROM recovery") == [(None, None)]
    assert sql(test_shop, "SELECT count(*) FROM survey_answer WHERE words IS NOT NULL") == [(1,)]


def test_an_age_that_was_wrong_leaves_what_was_said_at_the_counter(test_shop: TestShop, ada: CustomerId) -> None:
    told_us = said(test_shop, ada)
    test_shop.clock.pass_time(minutes=1)
    wrote = answered(test_shop, running(test_shop), Answer(1, 4), Answer(2, words=COLD), who=ada).value.entries[0]
    with test_shop.store.unit_of_work() as uow:
        uow.customers.set_adult(ada, Adult.UNKNOWN)
        uow.commit()
    assert entry(test_shop, told_us).customer_id == ada
    assert entry(test_shop, wrote).is_bare


def test_a_score_and_the_words_beside_it_are_one_voice_about_how_satisfied_they_are(
    test_shop: TestShop, ada: CustomerId
) -> None:
    answered(test_shop, running(test_shop), Answer(1, 2), Answer(2, words=COLD), who=ada)
    with test_shop.store.unit_of_work() as uow:
        (one,) = satisfaction_of_people(uow, [ada])[ada]
    assert one.satisfaction == 0.25


def test_an_answer_as_long_as_may_be_is_kept_whole_beside_a_bad_score(test_shop: TestShop) -> None:
    long = "so cold " * (LONGEST_ANSWER // 8)
    recorded = answered(test_shop, running(test_shop), Answer(1, 1), Answer(2, words=long))
    assert entry(test_shop, recorded.value.entries[0]).words == long.strip()
    assert recovery(test_shop, recorded.value.entries[0]).what.endswith("…")


@given(st.text(min_size=1, max_size=LONGEST_ANSWER), st.text(min_size=1, max_size=240))
def test_no_answer_is_too_long_for_the_log_or_for_what_is_put_right(words: str, question: str) -> None:
    if words.strip():
        kept = said_to(question.strip(), words.strip())
        assert kept.startswith(words.strip())
        assert len(spoken_words(kept)) <= LONGEST_WORDS
        assert len(spoken_words(what_went_wrong("T" * 80, "0/10", words.strip()))) <= LONGEST_WORDS


@given(st.sampled_from([(SurveyKind.CSAT, 1, 5), (SurveyKind.NPS, 0, 10)]), st.data())
def test_a_better_score_is_never_a_worse_mood(scale: tuple[SurveyKind, int, int], data: st.DataObject) -> None:
    survey, least, most = scale
    limit = data.draw(st.integers(least, most - 1))
    found = [kind_of(survey, number, is_bad=number <= limit) for number in range(least, most + 1)]
    moods = [mood for _kind, mood in found if mood is not None]
    assert len(moods) == len(found)
    assert moods == sorted(moods)
    assert [kind is FeedbackKind.COMPLAINT for kind, _mood in found] == [n <= limit for n in range(least, most + 1)]
