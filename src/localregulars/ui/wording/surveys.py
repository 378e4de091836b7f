"""Surveys in words: kinds, questions, why somebody is asked, what to say, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from localregulars.application.voices.survey_results import QuestionResult, SurveyLine, SurveyResults
from localregulars.domain.survey import Question, QuestionKind, Survey, SurveyKind, SurveyState
from localregulars.domain.survey_rest import AskWay
from localregulars.measures.findings import Interval, Measured, Unsaid
from localregulars.measures.measure import AnyMeasure
from localregulars.ui.language import LANGUAGES, Language, Translate
from localregulars.ui.widgets.charts.description import Chart, ChartKind, Point, Series
from localregulars.ui.widgets.charts.number_words import decimal, whole
from localregulars.ui.wording import numbers
from localregulars.ui.wording.dates import seen
from localregulars.ui.wording.number_reasons import why_unsaid
from localregulars.ui.wording.survey_tallies import how_often

translate = QCoreApplication.translate
_OUT_OF_TEN = "survey_scale_10"


def kinds() -> tuple[tuple[str, str], ...]:
    """What a survey can be for, as the options of a choice."""
    words = {
        SurveyKind.CSAT: translate("surveys", "Satisfaction, 1 to 5"),
        SurveyKind.NPS: translate("surveys", "Would they recommend us? 0 to 10"),
        SurveyKind.OPEN: translate("surveys", "One free question"),
        SurveyKind.CUSTOM: translate("surveys", "Questions of your own"),
    }
    return tuple((kind.value, said) for kind, said in words.items())


def question_kinds() -> tuple[tuple[str, str], ...]:
    """How a question can be answered, as the options of a choice."""
    words = {
        QuestionKind.SCALE_5: translate("surveys", "A number from 1 to 5"),
        QuestionKind.SCALE_10: translate("surveys", "A number from 0 to 10"),
        QuestionKind.YES_NO: translate("surveys", "Yes or no"),
        QuestionKind.CHOICE: translate("surveys", "One of a few choices"),
        QuestionKind.WORDS: translate("surveys", "Free words"),
    }
    return tuple((kind.value, said) for kind, said in words.items())


def usual_questions(kind: SurveyKind, language: str) -> tuple[Question, ...]:
    """What a survey of a kind asks, in this language, unless the owner words it otherwise."""
    return _usual(kind, Language.current().speaking(language))


def _usual(kind: SurveyKind, translate: Translate) -> tuple[Question, ...]:
    better = Question(QuestionKind.WORDS, translate("surveys", "What could we do better?"))
    match kind:
        case SurveyKind.CSAT:
            satisfied = translate("surveys", "How satisfied are you with us?")
            return (Question(QuestionKind.SCALE_5, satisfied), better)
        case SurveyKind.NPS:
            recommend = translate("surveys", "How likely is it that you recommend us to a friend?")
            return (Question(QuestionKind.SCALE_10, recommend), better)
        case SurveyKind.OPEN:
            return (better,)
        case _:
            return (Question(QuestionKind.YES_NO, translate("surveys", "Did you find what you came for?")),)


def languages() -> tuple[tuple[str, str], ...]:
    """The languages in which customers can be asked, as the options of a choice, each as it calls itself."""
    return tuple(LANGUAGES.items())


def in_language(question: Question, language: str) -> Question:
    """The same question in this language, if it is one of the usual ones in any; own words stay as they are."""
    place = _usual_places().get(_plain(question.text))
    if place is None:
        return question
    kind, number, _language = place
    return replace(question, text=usual_questions(kind, language)[number].text)


def survey_in(survey: Survey, language: str) -> Survey:
    """A survey with its usual questions in this language."""
    return replace(survey, questions=tuple(in_language(question, language) for question in survey.questions))


def is_usual(question: Question) -> bool:
    """Whether a question is one of the usual ones, in any language."""
    return _plain(question.text) in _usual_places()


def written_in(questions: Sequence[Question], otherwise: str) -> str:
    """The language in which questions are written, as far as usual ones show it."""
    places = _usual_places()
    found = (places[_plain(one.text)][2] for one in questions if _plain(one.text) in places)
    return next(found, otherwise)


def _plain(text: str) -> str:
    """Without the blanks that do not break before a French question mark, which a survey is kept without."""
    return " ".join(text.split())


def _usual_places() -> dict[str, tuple[SurveyKind, int, str]]:
    """Every usual question in every language: of which kind of survey, at which place, in which language."""
    return {
        _plain(question.text): (kind, number, language)
        for language in LANGUAGES
        for kind in SurveyKind
        for number, question in enumerate(usual_questions(kind, language))
    }


def ways() -> tuple[tuple[str, str], ...]:
    """How somebody can be asked, as the options of a choice."""
    words = {
        AskWay.IN_PERSON: translate("surveys", "At the counter"),
        AskWay.PAPER: translate("surveys", "With a sheet handed over in the shop"),
        AskWay.PHONE: translate("surveys", "By phone"),
        AskWay.SMS: translate("surveys", "By text message"),
        AskWay.EMAIL: translate("surveys", "By e-mail"),
        AskWay.POST: translate("surveys", "With a sheet by post"),
    }
    return tuple((way.value, said) for way, said in words.items())


def heading(survey: Survey) -> str:
    """What a survey is called; with its version where there was one before."""
    if survey.version == 1:
        return survey.title
    return translate("surveys", "{title} (version {version})").format(title=survey.title, version=survey.version)


def standing(line: SurveyLine) -> str:
    """Where a survey stands, in a line."""
    states = {
        SurveyState.DRAFT: translate("surveys", "Not started"),
        SurveyState.RUNNING: translate("surveys", "Running"),
        SurveyState.CLOSED: translate("surveys", "Closed"),
    }
    parts = [states[line.survey.state], dict(kinds())[line.survey.kind.value]]
    if line.asked:
        parts.append(_asked(line.asked))
    if line.asked or line.answered:
        parts.append(_answered(line.answered))
    return " · ".join(parts)


def _asked(count: int) -> str:
    return translate("surveys", "1 asked") if count == 1 else translate("surveys", "%Ln asked", None, count)


def _answered(count: int) -> str:
    return translate("surveys", "1 answer") if count == 1 else translate("surveys", "%Ln answers", None, count)


def why_them(last_asked: date | None, today: date) -> str:
    """Why the draw named somebody."""
    if last_asked is None:
        return translate("surveys", "Was never asked before")
    return translate("surveys", "Was last asked {when}, among the longest ago").format(when=seen(last_asked, today))


def to_say(survey: Survey) -> str:
    """What one might say when asking, in the language of the question where a usual one shows it."""
    first, language = survey.questions[0].text, Language.current()
    translate = language.speaking(written_in(survey.questions, language.in_force))
    words = translate("surveys", "“May I ask you something? It takes a minute, and no is fine too. {question}”")
    return words.format(question=first)


def how_to_type(question: Question) -> str:
    """What may be typed as the answer to a question."""
    match question.kind:
        case QuestionKind.WORDS:
            return translate("surveys", "As it stands there; Enter goes on")
        case QuestionKind.YES_NO:
            return translate("surveys", "1 = yes, 0 = no; nothing if it was left out")
        case QuestionKind.CHOICE:
            return ", ".join(f"{n} = {choice}" for n, choice in enumerate(question.choices, 1))
        case _:
            numbers_there = question.numbers
            words = translate("surveys", "{least} to {most}; nothing if it was left out")
            return words.format(least=numbers_there[0], most=numbers_there[-1])


def answer_words(question: Question, number: int, translate: Translate = QCoreApplication.translate) -> str:
    """One answer as people read it."""
    match question.kind:
        case QuestionKind.YES_NO:
            return translate("surveys", "Yes") if number else translate("surveys", "No")
        case QuestionKind.CHOICE:
            return question.choices[number - 1] if number <= len(question.choices) else str(number)
        case _:
            return whole(number)


def scale_ends(survey: Survey, place: int, translate: Translate) -> str:
    """What the ends of a scale mean, below its numbers."""
    question = survey.questions[place - 1]
    least, most = question.numbers[0], question.numbers[-1]
    if place == 1 and survey.kind is SurveyKind.CSAT:
        words = translate("surveys", "{least} = not at all, {most} = very")
    elif place == 1 and survey.kind is SurveyKind.NPS:
        words = translate("surveys", "{least} = certainly not, {most} = certainly")
    else:
        words = translate("surveys", "{least} = least, {most} = most")
    return words.format(least=least, most=most)


def reached(results: SurveyResults) -> str:
    """How many were asked and answered."""
    if not results.answered:
        return translate("surveys", "Nobody has answered yet.")
    if not results.asked:
        return _answered(results.answered)
    return f"{_asked(results.asked)} · {_answered(results.answered)}"


def said(result: QuestionResult) -> tuple[str, ...]:
    """The figure of a question, of how many it is and how sure; or why there is none; nothing where none is meant."""
    measure, finding = result.measure, result.finding
    if measure is None or finding is None:
        return ()
    if isinstance(finding, Unsaid):
        return (why_unsaid(measure, finding) if finding.n else _nobody(),)
    if measure.measure_id == _OUT_OF_TEN:
        head, sure = _of_ten(finding.value), _sure_of_ten(finding.interval)
    else:
        head, sure = _head(measure, finding, result.question), numbers.certainty(measure, finding)
    return (head, numbers.resting_on(sure, measure, finding.n))


def _nobody() -> str:
    return translate("surveys", "Nobody has answered this yet.")


def _head(measure: AnyMeasure, found: Measured, question: Question) -> str:
    if measure.measure_id in {"csat", "nps"}:
        return numbers.title(measure, found)
    figure = numbers.figure(measure, found.value)
    if question.kind is QuestionKind.YES_NO:
        return translate("surveys", "{share} say yes").format(share=figure)
    return translate("surveys", "{figure} on average").format(figure=figure)


def _of_ten(value: float) -> str:
    return translate("surveys", "{number} of 10 on average").format(number=decimal(value, 1))


def _sure_of_ten(interval: Interval | None) -> str:
    if interval is None:
        return translate("surveys", "All answered alike")
    words = translate("surveys", "Probably between {low} and {high}")
    return words.format(low=decimal(interval.low, 1), high=decimal(interval.high, 1))


def chart(result: QuestionResult) -> Chart:
    """How often each answer was given."""
    points = tuple(
        Point(answer_words(result.question, number), float(result.tally.get(number, 0)), at=str(number))
        for number in result.question.numbers
    )
    answers = [(point.label, int(point.value or 0)) for point in points]
    return Chart(
        ChartKind.BARS,
        translate("surveys", "How often each answer was given"),
        translate("surveys", "Answer"),
        translate("surveys", "How often"),
        (Series(points),),
        summary=how_often(answers) if result.tally else "",
        too_few="" if result.tally else _nobody(),
        note=result.question.text,
        whole=True,
    )
