"""Nobody is asked or known by their answers without a yes, what was asked stands, and a withdrawal leaves a number."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlcipher3 import dbapi2
from tests.storage.everything import SURVEY, plant_everything
from tests.storage.opened import NOW, Opened, raw, session_of

from localregulars.application.voices.survey_ports import NewAsk
from localregulars.domain.consent import Adult, ConsentState, Purpose
from localregulars.domain.errors import ConsentMissingError, InputRefusedError
from localregulars.domain.ids import AskId, CustomerId, ResponseId, SurveyId
from localregulars.domain.recovery import Said
from localregulars.domain.survey import (
    Answer,
    Question,
    QuestionKind,
    Response,
    SurveyDraft,
    SurveyKind,
    SurveyRules,
    SurveyState,
)
from localregulars.domain.survey_code import new_token
from localregulars.domain.survey_rest import AskWay, Candidate
from localregulars.storage.survey_retention import forget_old_answers

TODAY = NOW.date()
NPS = SurveyDraft(SurveyKind.NPS, "Would you?", (Question(QuestionKind.SCALE_10, "Would you recommend us?"),))
CHOICE = SurveyDraft(
    SurveyKind.CUSTOM, "Cake", (Question(QuestionKind.CHOICE, "Which cake?", ("Plum", "Äpfel & Zimt")),)
)
ASK = "INSERT INTO survey_ask (survey_id, customer_id, way, at, day, token) VALUES (1, {}, '{}', 1, 1, 'AAAAAA')"
ANSWER = (
    "INSERT INTO survey_response (survey_id, customer_id, ask_id, way, day, at) VALUES (1, {}, NULL, 'paper', 1, 1)"
)


def made(shop: Opened, draft: SurveyDraft = SURVEY) -> SurveyId:
    with shop.saved() as uow:
        return uow.surveys.add(draft, NOW)


def asked(shop: Opened, survey: SurveyId, who: CustomerId, way: AskWay = AskWay.PAPER, day: date = TODAY) -> AskId:
    with shop.saved() as uow:
        return uow.surveys.add_ask(NewAsk(survey, who, way, NOW, day, new_token()))


def answered(
    shop: Opened,
    survey: SurveyId,
    who: CustomerId | None,
    *answers: Answer,
    day: date = TODAY,
    ask: AskId | None = None,
) -> ResponseId:
    with shop.saved() as uow:
        return uow.survey_answers.add(Response(ResponseId(0), survey, who, AskWay.PAPER, day, answers), NOW, ask)


def agreeing(shop: Opened, till_id: str, *purposes: Purpose) -> CustomerId:
    who = shop.customer("", till_id)
    for purpose in purposes or (Purpose.FEEDBACK,):
        shop.say(who, purpose)
    return who


def refusal(shop: Opened, statement: str) -> str:
    """What the database says to SQL by hand; "" where it does it."""
    assert shop.store._connection is not None
    connection = shop.store._connection
    connection.execute("SAVEPOINT one")
    try:
        connection.execute(statement)
    except dbapi2.IntegrityError as error:
        return str(error)
    else:
        return ""
    finally:
        connection.execute("ROLLBACK TO one")
        connection.execute("RELEASE one")


def test_a_survey_comes_back_as_it_was_written_and_its_words_are_sealed(shop: Opened) -> None:
    number = made(shop, CHOICE)
    with shop.saved() as uow:
        uow.surveys.set_state(number, SurveyState.RUNNING)
        survey = uow.surveys.get(number)
        assert survey.draft == CHOICE
        assert (survey.series, survey.version, survey.state, survey.was_asked) == (
            number,
            1,
            SurveyState.RUNNING,
            False,
        )
        assert uow.surveys.version(number, 1) == survey
        again = uow.surveys.get(uow.surveys.add(NPS, NOW, replaces=survey))
        assert (again.series, again.version, again.kind) == (number, 2, SurveyKind.NPS)
        assert uow.surveys.all() == (again, survey)
        with pytest.raises(InputRefusedError):
            uow.surveys.version(number, 3)
    kept = b"".join(bytes(cell) for row in shop.sql("SELECT asks FROM survey_question") for cell in row)  # type: ignore[arg-type]
    assert "Äpfel".encode() not in kept


def test_words_are_changed_until_somebody_was_asked_and_never_again(shop: Opened) -> None:
    number, who = made(shop), agreeing(shop, "T1")
    with shop.saved() as uow:
        uow.surveys.reword(number, NPS)
        assert uow.surveys.get(number).draft == NPS
        uow.surveys.reword(number, SURVEY)
    ask = asked(shop, number, who)
    for change in (
        "UPDATE survey SET title = x'01'",
        "UPDATE survey SET kind = 'nps'",
        "UPDATE survey_question SET kind = 'words'",
        "DELETE FROM survey_question",
        "INSERT INTO survey_question (survey_id, place, kind, asks) VALUES (1, 5, 'words', x'01')",
        "UPDATE survey_ask SET day = 3",
        "UPDATE survey_ask SET way = 'in_person'",
    ):
        assert refusal(shop, change) == "lr:append-only", change
    assert refusal(shop, "UPDATE survey SET state = 'closed'") == ""
    with shop.saved() as uow:
        uow.surveys.remove_ask(ask)
        uow.surveys.remove(number)
        assert uow.surveys.all() == ()


@pytest.mark.parametrize(
    ("adult", "agreed", "allowed"),
    [
        (Adult.YES, Purpose.FEEDBACK, {"in_person", "paper"}),
        (Adult.YES, Purpose.INVITATIONS_EMAIL, {"email"}),
        (Adult.YES, Purpose.CONTACT_PHONE, set()),
        (Adult.UNKNOWN, Purpose.FEEDBACK, set()),
        (Adult.NO, Purpose.FEEDBACK, set()),
    ],
)
def test_sql_by_hand_asks_nobody_under_age_or_without_the_yes_to_that_way(
    shop: Opened, adult: Adult, agreed: Purpose, allowed: set[str]
) -> None:
    who = shop.customer("", "T1", adult)
    shop.say(who, agreed)
    made(shop)
    assert {way.value for way in AskWay if not refusal(shop, ASK.format(who, way.value))} == allowed
    may_answer = adult is Adult.YES and agreed is Purpose.FEEDBACK
    assert refusal(shop, ANSWER.format(who)) == ("" if may_answer else "lr:needs-answer-consent")
    shop.sql("UPDATE customer SET restricted = 1")
    assert all(refusal(shop, ASK.format(who, way.value)) for way in AskWay)
    assert refusal(shop, ANSWER.format(who))


def test_an_answer_of_nobody_has_nothing_that_points_at_somebody(shop: Opened) -> None:
    number, who = made(shop), agreeing(shop, "T1")
    ask = asked(shop, number, who)
    response = answered(shop, number, None, Answer(1, 5), Answer(2, words="Warm"), ask=ask)
    assert shop.sql("SELECT customer_id, ask_id, at FROM survey_response") == [(None, None, None)]
    with shop.saved() as uow:
        kept = uow.survey_answers.get(response)
        assert kept == Response(response, number, None, AskWay.PAPER, TODAY, (Answer(1, 5), Answer(2, words="Warm")))
        assert not uow.surveys.ask(ask).is_answered
    assert refusal(shop, "UPDATE survey_response SET at = 5") == "lr:append-only"
    assert refusal(shop, f"UPDATE survey_answer SET customer_id = {who}") == "lr:append-only"
    assert "nothing_points_at_nobody" in refusal(shop, ANSWER.format("NULL"))


def test_a_paper_is_answered_by_whom_it_was_for(shop: Opened) -> None:
    number, ada, bo = made(shop), agreeing(shop, "T1"), agreeing(shop, "T2")
    ask = asked(shop, number, ada)
    with pytest.raises(dbapi2.IntegrityError, match="lr:stays-with-its-customer"):
        answered(shop, number, bo, Answer(1, 5), ask=ask)
    answered(shop, number, ada, Answer(1, 5), ask=ask)
    with shop.saved() as uow:
        assert [one.is_answered for one in uow.surveys.asks(number, TODAY)] == [True]
    with pytest.raises(dbapi2.IntegrityError, match="UNIQUE"):
        answered(shop, number, ada, Answer(1, 1), ask=ask)


@pytest.mark.parametrize("state", [ConsentState.WITHDRAWN, ConsentState.REFUSED])
def test_when_feedback_is_taken_back_a_number_stays_and_nothing_else(shop: Opened, state: ConsentState) -> None:
    number, who = made(shop), agreeing(shop, "T1")
    response = answered(shop, number, who, Answer(1, 2), Answer(2, words="Cold"), ask=asked(shop, number, who))
    with shop.saved() as uow:
        assert uow.survey_answers.scores(SurveyKind.CSAT).who.tolist() == [who]
        assert uow.survey_answers.said_by([who]) == {who: [Said(NOW, 0.25)]}
    shop.say(who, Purpose.FEEDBACK, state, ago=timedelta(0))
    assert shop.count("survey_ask") == 0
    assert shop.sql("SELECT customer_id, ask_id, at FROM survey_response") == [(None, None, None)]
    assert shop.sql("SELECT customer_id, number, words FROM survey_answer") == [(None, 2, None), (None, None, None)]
    with shop.saved() as uow:
        assert uow.survey_answers.get(response).answers == (Answer(1, 2), Answer(2))
        scores = uow.survey_answers.scores(SurveyKind.CSAT)
        assert (scores.score.tolist(), scores.who.tolist(), scores.day.tolist()) == ([2], [-1], [TODAY.toordinal()])
        assert uow.survey_answers.said_by([who]) == {}


def test_what_ran_out_is_kept_unused_and_an_age_that_was_wrong_forgets_who_it_was(shop: Opened) -> None:
    number, ada, bo = made(shop), agreeing(shop, "T1"), agreeing(shop, "T2")
    for who in (ada, bo):
        answered(shop, number, who, Answer(1, 4))
    shop.sql("UPDATE consent_now SET expires_at = unixepoch() - 60 WHERE customer_id = ?", (ada,))
    with shop.saved() as uow:
        assert sorted(uow.survey_answers.scores(SurveyKind.CSAT).who.tolist()) == [-1, bo]
        assert uow.survey_answers.said_by([ada, bo]).keys() == {bo}
        uow.customers.set_adult(bo, Adult.NO)
    assert shop.sql("SELECT customer_id FROM survey_response ORDER BY response_id") == [(ada,), (None,)]


def test_a_channel_that_was_taken_back_is_forgotten_and_the_rest_goes_on(shop: Opened) -> None:
    number = made(shop)
    ada = agreeing(shop, "T1", Purpose.FEEDBACK, Purpose.INVITATIONS_EMAIL)
    bo = agreeing(shop, "T2", Purpose.INVITATIONS_EMAIL, Purpose.INVITATIONS_SMS)
    for who in (ada, bo):
        asked(shop, number, who, AskWay.EMAIL)
        shop.say(who, Purpose.INVITATIONS_EMAIL, ConsentState.WITHDRAWN, ago=timedelta(0))
    with shop.saved() as uow:
        assert [(one.customer_id, one.way) for one in uow.surveys.asks(number, TODAY)] == [(ada, None)]
        assert uow.surveys.candidates() == (
            Candidate(ada, Adult.YES, frozenset({Purpose.FEEDBACK}), TODAY),
            Candidate(bo, Adult.YES, frozenset({Purpose.INVITATIONS_SMS}), None),
        )


def test_who_was_asked_or_answered_rests_from_the_later_day_on(shop: Opened) -> None:
    first, second, who = made(shop), made(shop, NPS), agreeing(shop, "T1")
    asked(shop, first, who, day=TODAY - timedelta(days=100))
    answered(shop, second, who, Answer(1, 9), day=TODAY - timedelta(days=10))
    minor = shop.customer("", "T2", Adult.UNKNOWN)
    shop.say(minor, Purpose.FEEDBACK)
    with shop.saved() as uow:
        (one,) = uow.surveys.candidates()
        assert one == uow.surveys.candidate(who)
        assert one.last_asked == TODAY - timedelta(days=10)
        assert uow.surveys.candidate(minor).adult is Adult.UNKNOWN
        assert uow.survey_answers.counts() == {first: (1, 0), second: (0, 1)}
        with pytest.raises(InputRefusedError):
            uow.surveys.candidate(CustomerId(99))


def test_scores_of_one_kind_are_arrays_of_the_first_question_alone(shop: Opened) -> None:
    csat, nps, cake, who = made(shop), made(shop, NPS), made(shop, CHOICE), agreeing(shop, "T1")
    for number in (1, 5, 5):
        answered(shop, csat, None, Answer(1, number), Answer(2, words="x"))
    answered(shop, csat, who, Answer(2, words="no number"))
    answered(shop, nps, who, Answer(1, 0), day=date(2026, 3, 2))
    answered(shop, cake, who, Answer(1, 2))
    with shop.saved() as uow:
        answers = uow.survey_answers
        assert sorted(answers.scores(SurveyKind.CSAT).score.tolist()) == [1, 5, 5]
        found = answers.scores(SurveyKind.NPS)
        assert [column.tolist() for column in found] == [[0], [who], [date(2026, 3, 2).toordinal()]]
        assert answers.scores(SurveyKind.OPEN).score.size == 0
        assert answers.numbers(cake, 1).score.tolist() == [2]
        assert answers.numbers(csat, 2).score.size == 0
        assert answers.tally(csat) == {1: {1: 1, 5: 2}}
        assert next(one.answers for one in answers.of_survey(csat, TODAY, TODAY)) == (Answer(2, words="no number"),)


def test_what_was_kept_long_enough_loses_names_and_words_but_not_of_whom_data_is_only_stored(shop: Opened) -> None:
    number, ada, bo = made(shop), agreeing(shop, "T1"), agreeing(shop, "T2")
    old = TODAY - timedelta(days=900)
    for who, day in ((ada, old), (bo, old), (None, old), (ada, TODAY)):
        answered(shop, number, who, Answer(1, 3), Answer(2, words="Slow"), day=day)
    shop.sql("UPDATE customer SET restricted = 1 WHERE customer_id = ?", (bo,))
    session = session_of(shop.store)
    assert forget_old_answers(session, TODAY - timedelta(days=700)) == 1
    session.commit()
    kept = shop.sql("SELECT customer_id, number, words IS NULL FROM survey_answer ORDER BY answer_id")
    assert kept[0::2] == [(None, 3, 1), (bo, 3, 1), (None, 3, 1), (ada, 3, 1)]
    assert kept[1::2] == [(None, None, 1), (bo, None, 0), (None, None, 1), (ada, None, 0)]


def test_an_erasure_leaves_the_number_and_no_row_about_them(shop: Opened) -> None:
    who = plant_everything(shop, "T1")
    with shop.saved() as uow:
        uow.rights.erasures.erase(who, NOW)
    assert shop.sql("SELECT customer_id, number, words FROM survey_answer") == [(None, 2, None), (None, None, None)]
    assert shop.count("survey_ask") == 0


def test_rules_are_the_owner_s_and_nonsense_in_the_store_is_passed_over(shop: Opened) -> None:
    with shop.saved() as uow:
        assert uow.surveys.rules() == SurveyRules()
        uow.surveys.save_rules(SurveyRules(120, 3, 3, 5))
        assert uow.surveys.rules() == SurveyRules(120, 3, 3, 5)
    raw(
        shop.store,
        """UPDATE setting SET value = '{"rest_days": 1, "asked_a_day": "x", "nps_at_most": 4}'
        WHERE name = 'surveys'""",
    )
    with shop.saved() as uow:
        assert uow.surveys.rules() == SurveyRules(nps_at_most=4)


def test_an_ask_without_a_yes_is_a_sentence(shop: Opened) -> None:
    number, who = made(shop), shop.customer("", "T1")
    with pytest.raises(ConsentMissingError, match="Only adults are asked"):
        asked(shop, number, who)
    with pytest.raises(ConsentMissingError, match="without the name"):
        answered(shop, number, who, Answer(1, 3))
