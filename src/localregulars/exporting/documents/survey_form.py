"""A survey on paper: its questions with boxes to tick, and its number to type it back by; never a name."""

from __future__ import annotations

from localregulars.application.voices.survey_asking import SurveyFormFacts
from localregulars.domain.survey import Question, QuestionKind, SurveyKind
from localregulars.domain.survey_code import paper_code
from localregulars.exporting.documents.html import (
    INK,
    LINE,
    Html,
    beside,
    escaped,
    heading,
    joined,
    page,
    paragraph,
    picture,
    tick_list,
)
from localregulars.exporting.documents.qr_code import SIZE_PIXELS, qr_code
from localregulars.exporting.documents.words import Words

SIZE = 10.0
_LINES_TO_WRITE_ON = 3
_RATED = {SurveyKind.CSAT: "csat", SurveyKind.NPS: "nps"}


def survey_form(facts: SurveyFormFacts, words: Words) -> str:
    """One page of A5, or of A4. `words` say what the survey's own words do not."""
    survey = facts.survey
    top = joined(
        (
            paragraph(facts.shop.name, size=9, soft=True),
            heading(survey.title, 1, size=14),
            paragraph(words("survey_form.intro"), size=9),
        )
    )
    # The code is set with letters of the same width, so that it is read without a doubt.
    code = Html(f'<span style="font-family:monospace; font-size:8.5pt">{escaped(facts.code)}</span>')
    mark = joined((picture(qr_code(facts.code), SIZE_PIXELS, facts.code), paragraph(code, align="right")))
    questions = (
        joined((heading(f"{number}. {question.text}", 3, size=10.5), _boxes(question, _ends(facts, number), words)))
        for number, question in enumerate(survey.questions, 1)
    )
    whose = "survey_form.yours" if paper_code(facts.code).token else "survey_form.nobody_s"
    foot = joined((words("survey_form.give_back"), words(whose), words("survey_form.language")), " ")
    body = (beside(top, mark, right_width=SIZE_PIXELS + 10), *questions, paragraph(foot, size=8, soft=True))
    title = words.plain("common.page_title", title=survey.title, shop=facts.shop.name)
    return page(title, words.language, joined(body), draft=words.draft)


def _ends(facts: SurveyFormFacts, number: int) -> str:
    """The key of what the ends of a scale mean."""
    rated = _RATED.get(facts.survey.kind) if number == 1 else None
    return f"survey_form.{rated or 'scale'}"


def _boxes(question: Question, ends: str, words: Words) -> Html:
    match question.kind:
        case QuestionKind.WORDS:
            return _lines()
        case QuestionKind.CHOICE:
            return tick_list([f"{n}  {choice}" for n, choice in enumerate(question.choices, 1)], 2, size=SIZE)
        case QuestionKind.YES_NO:
            return tick_list((words("common.yes"), words("common.no")), 4, size=SIZE)
        case _:
            return _scale(question.numbers, ends, words)


def _scale(numbers: range, ends: str, words: Words) -> Html:
    """A box a number, and what the first and the last of them mean."""
    style = f"font-size:{SIZE:g}pt; border:1px solid {INK}; padding:3px"
    cells = joined(Html(f'<td width="26" align="center" style="{style}">{number}</td>') for number in numbers)
    table = f'<table cellspacing="0" cellpadding="3" style="border-collapse:collapse"><tr>{cells}</tr></table>'
    said = words(ends, least=numbers[0], most=numbers[-1])
    return Html(f"{table}{paragraph(said, size=8, soft=True)}")


def _lines() -> Html:
    row = f'<tr><td style="font-size:{SIZE:g}pt; border-bottom:1px solid {LINE}">&nbsp;</td></tr>'
    return Html(f'<table width="100%" cellspacing="4" cellpadding="0">{row * _LINES_TO_WRITE_ON}</table>')
