"""A survey is short, has the question of its kind, and takes only answers that its questions allow."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localregulars.domain.errors import InputRefusedError
from localregulars.domain.survey import (
    Answer,
    Question,
    QuestionKind,
    SurveyDraft,
    SurveyKind,
    SurveyRules,
    checked_answers,
    checked_draft,
    checked_rules,
    rated_number,
)

SCALE = Question(QuestionKind.SCALE_5, "How satisfied are you?")
TEN = Question(QuestionKind.SCALE_10, "Would you recommend us?")
WORDS = Question(QuestionKind.WORDS, "What could be better?")
YES = Question(QuestionKind.YES_NO, "Did you find what you wanted?")
CHOICE = Question(QuestionKind.CHOICE, "Which cake?", ("Apple", "Plum", "Cheese"))


@pytest.mark.parametrize(
    ("kind", "questions", "is_right"),
    [
        (SurveyKind.CSAT, (SCALE,), True),
        (SurveyKind.CSAT, (SCALE, WORDS), True),
        (SurveyKind.CSAT, (WORDS, SCALE), False),
        (SurveyKind.CSAT, (TEN,), False),
        (SurveyKind.CSAT, (SCALE, SCALE), False),
        (SurveyKind.NPS, (TEN, WORDS), True),
        (SurveyKind.NPS, (SCALE,), False),
        (SurveyKind.OPEN, (WORDS,), True),
        (SurveyKind.OPEN, (WORDS, WORDS), False),
        (SurveyKind.CUSTOM, (YES, CHOICE, SCALE, TEN, WORDS), True),
        (SurveyKind.CUSTOM, (YES, CHOICE, SCALE, TEN, WORDS, WORDS), False),
        (SurveyKind.CUSTOM, (), False),
    ],
)
def test_a_survey_stays_short_and_asks_what_its_kind_asks(
    kind: SurveyKind, questions: tuple[Question, ...], is_right: bool
) -> None:
    draft = SurveyDraft(kind, "  Summer \n 2026 ", questions)
    if is_right:
        assert checked_draft(draft) == SurveyDraft(kind, "Summer 2026", questions)
    else:
        with pytest.raises(InputRefusedError):
            checked_draft(draft)


@pytest.mark.parametrize("choices", [(), ("one",), ("a", "a"), tuple("abcdefg"), ("a", " "), ("a", "b" * 61)])
def test_a_choice_is_between_two_and_six_different_things(choices: tuple[str, ...]) -> None:
    question = Question(QuestionKind.CHOICE, "Which?", choices)
    with pytest.raises(InputRefusedError):
        checked_draft(SurveyDraft(SurveyKind.CUSTOM, "Cakes", (question,)))


@given(st.sampled_from([SCALE, TEN, YES, CHOICE]), st.integers(-5, 15))
def test_a_number_that_is_not_on_the_scale_is_no_answer(question: Question, number: int) -> None:
    allowed = {"scale_5": range(1, 6), "scale_10": range(11), "yes_no": range(2), "choice": range(1, 4)}
    given_answer = (Answer(1, number),)
    if number in allowed[question.kind.value]:
        assert checked_answers((question,), given_answer) == given_answer
    else:
        with pytest.raises(InputRefusedError):
            checked_answers((question,), given_answer)


def test_questions_passed_over_are_left_out_and_nothing_at_all_is_refused() -> None:
    found = checked_answers((SCALE, YES, WORDS), (Answer(3, words="  More tea\n"), Answer(1, 4), Answer(2)))
    assert found == (Answer(1, 4), Answer(3, words="More tea"))
    for nothing in ((), (Answer(1), Answer(3, words=" \n"))):
        with pytest.raises(InputRefusedError):
            checked_answers((SCALE, YES, WORDS), nothing)


@pytest.mark.parametrize(
    "wrong",
    [
        (Answer(1, words="five"),),
        (Answer(1, 5, "and words"),),
        (Answer(3, 5),),
        (Answer(3, words="x" * 2_001),),
        (Answer(4, 1),),
        (Answer(0, 1),),
        (Answer(1, 1), Answer(1, 2)),
    ],
)
def test_an_answer_to_another_question_is_refused(wrong: tuple[Answer, ...]) -> None:
    with pytest.raises(InputRefusedError):
        checked_answers((SCALE, YES, WORDS), wrong)


@pytest.mark.parametrize(
    ("kind", "number", "is_bad"),
    [
        (SurveyKind.CSAT, 2, True),
        (SurveyKind.CSAT, 3, False),
        (SurveyKind.NPS, 0, True),
        (SurveyKind.NPS, 6, True),
        (SurveyKind.NPS, 7, False),
        (SurveyKind.CUSTOM, 1, False),
        (SurveyKind.CSAT, None, False),
    ],
)
def test_a_bad_score_is_one_at_or_below_the_owner_s_limit(kind: SurveyKind, number: int | None, is_bad: bool) -> None:
    assert SurveyRules().is_bad(kind, number) is is_bad


def test_only_the_first_question_of_a_rated_survey_is_a_score() -> None:
    assert rated_number(SurveyKind.CSAT, (Answer(1, 2), Answer(2, words="Cold"))) == 2
    assert rated_number(SurveyKind.CSAT, (Answer(2, words="Cold"),)) is None
    assert rated_number(SurveyKind.CUSTOM, (Answer(1, 2),)) is None


@pytest.mark.parametrize(
    "rules",
    [SurveyRules(rest_days=13), SurveyRules(asked_a_day=0), SurveyRules(csat_at_most=5), SurveyRules(90, 5, 2, 9)],
)
def test_a_limit_that_makes_no_sense_is_refused(rules: SurveyRules) -> None:
    assert checked_rules(SurveyRules()) == SurveyRules()
    with pytest.raises(InputRefusedError):
        checked_rules(rules)
