"""Surveys: a few questions to customers, asked of few people at a time and of nobody too often.

What was asked once is never reworded: other words are another version of the same survey, with a number of its own.
Versions of one survey share its `series`, which is the number that its papers carry.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import CustomerId, ResponseId, SurveyId
from localregulars.domain.survey_rest import AskWay

MOST_QUESTIONS = 5
"""More than that, and people do not answer to the end."""
LONGEST_TITLE = 80
LONGEST_QUESTION = 240
LONGEST_CHOICE = 60
LONGEST_ANSWER = 2_000
FEWEST_CHOICES, MOST_CHOICES = 2, 6


class SurveyKind(StrEnum):
    """What a survey is for."""

    CSAT = "csat"
    """How satisfied, 1 to 5."""
    NPS = "nps"
    """How likely to recommend us, 0 to 10."""
    OPEN = "open"
    """One question that is answered in free words."""
    CUSTOM = "custom"
    """A few questions of the owner's."""


class QuestionKind(StrEnum):
    """How a question is answered."""

    SCALE_5 = "scale_5"
    SCALE_10 = "scale_10"
    YES_NO = "yes_no"
    CHOICE = "choice"
    WORDS = "words"

    @property
    def numbers(self) -> range:
        """The numbers that an answer may be; a choice is counted from 1, a yes is 1 and a no 0."""
        return _NUMBERS[self]


_NUMBERS = {
    QuestionKind.SCALE_5: range(1, 6),
    QuestionKind.SCALE_10: range(11),
    QuestionKind.YES_NO: range(2),
    QuestionKind.CHOICE: range(1, MOST_CHOICES + 1),
    QuestionKind.WORDS: range(0),
}
_RATED = {SurveyKind.CSAT: QuestionKind.SCALE_5, SurveyKind.NPS: QuestionKind.SCALE_10}


class SurveyState(StrEnum):
    """Where a survey stands."""

    DRAFT = "draft"
    """Made, and nobody is asked yet."""
    RUNNING = "running"
    CLOSED = "closed"
    """Nobody is asked any more; papers that come back are still typed in."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question, in the very words that customers read. `choices` only where one of them is chosen."""

    kind: QuestionKind
    text: str
    choices: tuple[str, ...] = ()

    @property
    def numbers(self) -> range:
        """The numbers that an answer to it may be."""
        return range(1, len(self.choices) + 1) if self.kind is QuestionKind.CHOICE else self.kind.numbers


@dataclass(frozen=True, slots=True)
class SurveyDraft:
    """A survey as somebody writes it down."""

    kind: SurveyKind
    title: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Survey:
    """One version of a survey. Times are aware UTC; `was_asked`: somebody was asked or answered, so its words stand."""

    survey_id: SurveyId
    series: int
    version: int
    kind: SurveyKind
    title: str
    questions: tuple[Question, ...]
    state: SurveyState
    made_at: datetime
    was_asked: bool = False

    @property
    def draft(self) -> SurveyDraft:
        """Its words, as they were written down."""
        return SurveyDraft(self.kind, self.title, self.questions)


@dataclass(frozen=True, slots=True)
class Answer:
    """What was answered to one question (the first is 1): a number, or free words."""

    question: int
    number: int | None = None
    words: str = field(default="", repr=False)

    @property
    def is_empty(self) -> bool:
        """The question was passed over."""
        return self.number is None and not self.words.strip()


@dataclass(frozen=True, slots=True)
class Response:
    """What one person answered to one survey on one day; `customer_id` None: nobody knows who.

    `at` is the instant, known only beside a name: a second may point at somebody.
    """

    response_id: ResponseId
    survey_id: SurveyId
    customer_id: CustomerId | None
    way: AskWay
    day: date
    answers: tuple[Answer, ...] = ()
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SurveyRules:
    """What the owner set: days between two askings, how many are asked a day, and which scores are followed up."""

    rest_days: int = 90
    asked_a_day: int = 5
    csat_at_most: int = 2
    nps_at_most: int = 6

    def is_bad(self, kind: SurveyKind, number: int | None) -> bool:
        """Whether an answer to the rated question of such a survey is one that the shop has to put right."""
        limits = {SurveyKind.CSAT: self.csat_at_most, SurveyKind.NPS: self.nps_at_most}
        return number is not None and number <= limits.get(kind, -1)


RULE_LIMITS = {"rest_days": (14, 730), "asked_a_day": (1, 50), "csat_at_most": (1, 4), "nps_at_most": (0, 8)}
"""The least and the most of each. Two weeks: whoever asks more often than that pesters."""


def checked_rules(rules: SurveyRules) -> SurveyRules:
    """The rules if every number lies within its limits; others are refused."""
    for name, (least, most) in RULE_LIMITS.items():
        if not least <= getattr(rules, name) <= most:
            msg = f"Choose a number between {least} and {most}."
            raise InputRefusedError(msg)
    return rules


def checked_draft(draft: SurveyDraft) -> SurveyDraft:
    """The survey with its texts on one line each, if it can be asked; it is refused with what to do about it.

    A survey of satisfaction begins with its scale of 1 to 5, one of recommending with that of 0 to 10, and each may
    have one more question, answered in free words.
    """
    title = _on_one_line(draft.title)
    if not 1 <= len(title) <= LONGEST_TITLE:
        msg = f"Give the survey a name, in up to {LONGEST_TITLE} characters."
        raise InputRefusedError(msg)
    questions = tuple(map(_checked, draft.questions))
    kinds = tuple(question.kind for question in questions)
    if not 1 <= len(questions) <= MOST_QUESTIONS:
        msg = f"Ask one to {MOST_QUESTIONS} questions; people do not answer more than that to the end."
        raise InputRefusedError(msg)
    rated = _RATED.get(draft.kind)
    allowed = {(rated,), (rated, QuestionKind.WORDS)} if rated else {(QuestionKind.WORDS,)}
    if draft.kind is not SurveyKind.CUSTOM and kinds not in allowed:
        msg = "This kind of survey has its own question, and at most one in free words; make one of your own for more."
        raise InputRefusedError(msg)
    return SurveyDraft(draft.kind, title, questions)


def checked_answers(questions: Sequence[Question], answers: Sequence[Answer]) -> tuple[Answer, ...]:
    """What was answered, in the order of the questions; what no question allows is refused, as is nothing at all."""
    found: dict[int, Answer] = {}
    for answer in answers:
        if not answer.is_empty:
            if answer.question in found or not 1 <= answer.question <= len(questions):
                raise InputRefusedError(_NOT_ASKED)
            found[answer.question] = _fitting(questions[answer.question - 1], answer)
    if not found:
        msg = "Nothing was answered; type at least one answer, or put the paper aside."
        raise InputRefusedError(msg)
    return tuple(found[number] for number in sorted(found))


def rated_number(kind: SurveyKind, answers: Sequence[Answer]) -> int | None:
    """The answer to the scale of satisfaction or recommending; None where there is none, or it was passed over."""
    return next((answer.number for answer in answers if answer.question == 1), None) if kind in _RATED else None


def satisfaction(kind: SurveyKind, number: int) -> float:
    """An answer to the rated question on the scale from 0 (the worst) to 1 (the best)."""
    numbers = _RATED[kind].numbers
    return (number - numbers[0]) / (numbers[-1] - numbers[0])


_NOT_ASKED = "This is no answer to this question; look at the paper once more and type what is ticked."


def _fitting(question: Question, answer: Answer) -> Answer:
    if question.kind is QuestionKind.WORDS:
        if answer.number is not None:
            raise InputRefusedError(_NOT_ASKED)
        words = answer.words.strip()
        if len(words) > LONGEST_ANSWER:
            msg = f"Write down what they said, in up to {LONGEST_ANSWER:,} characters."
            raise InputRefusedError(msg)
        return Answer(answer.question, words=words)
    if answer.number not in question.numbers or answer.words:
        raise InputRefusedError(_NOT_ASKED)
    return answer


def _checked(question: Question) -> Question:
    text = _on_one_line(question.text)
    if not 1 <= len(text) <= LONGEST_QUESTION:
        msg = f"Give every question its words, in up to {LONGEST_QUESTION} characters."
        raise InputRefusedError(msg)
    if question.kind is not QuestionKind.CHOICE:
        return Question(question.kind, text)
    choices = tuple(map(_on_one_line, question.choices))
    if not all(1 <= len(choice) <= LONGEST_CHOICE for choice in choices):
        msg = f"Give every choice its words, in up to {LONGEST_CHOICE} characters."
        raise InputRefusedError(msg)
    if not FEWEST_CHOICES <= len(choices) <= MOST_CHOICES or len(set(choices)) < len(choices):
        msg = f"Give {FEWEST_CHOICES} to {MOST_CHOICES} different choices."
        raise InputRefusedError(msg)
    return Question(question.kind, text, choices)


def _on_one_line(text: str) -> str:
    return " ".join(text.split())
