"""What somebody wrote in a survey, as the feedback log takes it: what kind of thing it is, and in which words."""

from __future__ import annotations

from localregulars.domain.feedback import LONGEST_WORDS, FeedbackKind, Mood
from localregulars.domain.survey import SurveyKind, satisfaction

_HAPPY_FROM = {SurveyKind.CSAT: 0.75, SurveyKind.NPS: 0.9}
"""Four of five, nine of ten: whom either score counts as satisfied."""


def kind_of(survey: SurveyKind, number: int | None, *, is_bad: bool) -> tuple[FeedbackKind, Mood | None]:
    """What words beside this number are, and how they sounded; without a number nobody knows the mood.

    `is_bad` is what the owner follows up (`SurveyRules.is_bad`), and decides before anything else.
    """
    if is_bad:
        return FeedbackKind.COMPLAINT, Mood.UNHAPPY
    if number is None:
        return FeedbackKind.REVIEW, None
    is_happy = satisfaction(survey, number) >= _HAPPY_FROM[survey]
    return FeedbackKind.REVIEW, Mood.HAPPY if is_happy else Mood.SO_SO


def said_to(question: str, words: str) -> str:
    """What they wrote, with what they were asked below it; their words alone where there is no room for both."""
    both = f"{words}\n({question})"
    return both if len(both) <= LONGEST_WORDS else words


def what_went_wrong(title: str, score: str, words: str) -> str:
    """The survey, the score ("2/5") and what was written, on at most as many letters as a recovery keeps."""
    what = f"{title}: {score}. {words}".strip()
    return what if len(what) <= LONGEST_WORDS else f"{what[: LONGEST_WORDS - 2].rstrip()} …"
