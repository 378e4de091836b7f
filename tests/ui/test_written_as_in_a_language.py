"""Numbers, sizes and days stand on the screen as the language of the window writes them, and names in its order."""

from __future__ import annotations

import ast
import csv
import functools
import io
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCollator, QLocale
from PySide6.QtWidgets import QApplication

from localregulars.application.safekeeping.backups import BackupFacts
from localregulars.application.visits.import_records import ConsentImportReport, Detected, ImportReport
from localregulars.domain.ids import CustomerId, PieceId, SurveyId
from localregulars.domain.publication import Piece, PieceKind, PieceState
from localregulars.domain.survey import Question, QuestionKind, Survey, SurveyKind, SurveyState
from localregulars.ui.language import AS_ON_THIS_COMPUTER, LANGUAGES, Language
from localregulars.ui.models.folding import by_name, in_order
from localregulars.ui.pages.numbers.typed import read_number
from localregulars.ui.widgets.charts.description import Chart, ChartKind, Point, Series
from localregulars.ui.widgets.charts.number_words import decimal, plain_number, share, whole
from localregulars.ui.widgets.charts.rows import csv_text
from localregulars.ui.wording.backups import newest_words
from localregulars.ui.wording.countries import NAMES, country_name
from localregulars.ui.wording.dates import ended, full_date, short_date, span, weekday_date
from localregulars.ui.wording.imports import consents_sentence, visits_sentence
from localregulars.ui.wording.money import amount
from localregulars.ui.wording.people import people
from localregulars.ui.wording.publication import piece_state
from localregulars.ui.wording.reason_numbers import number_words
from localregulars.ui.wording.surveys import to_say, usual_questions
from localregulars.ui.wording.visits import visits

UI = Path(__file__).resolve().parents[2] / "src" / "localregulars" / "ui"
NOT_ON_THE_SCREEN = {"theme/style_sheet.py", "widgets/charts/number_words.py", "widgets/day_field.py"}
"""Where numbers are written for Qt; the one place that asks `QLocale` for them; and days in digits, to be typed."""
PLAIN = re.compile(r"0?\d*[dx]?|%Y-%m-%d %H%M")
"""Digits without separators, and the time in the name of a file."""
ENDS_WELL = re.compile(r"\b(ended|weekday_date|moment)\(")
"""Who writes a day at the end of a sentence so that one full stop stands there; whole months and times have no dot."""
NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[Language]:
    """The language in force, put back after the test."""
    yield Language.current()
    Language.current().choose(AS_ON_THIS_COMPUTER)


def plain(text: str) -> str:
    """With one kind of blank: languages have several inside their numbers."""
    return re.sub(r"\s", " ", text)


@pytest.mark.parametrize(
    ("language", "thousands", "tenths"),
    [("de", "12.345", "3,5"), ("es", "12.345", "3,5"), ("fr", "12 345", "3,5")],
)
def test_numbers_are_written_as_the_language_writes_them(
    spoken: Language, language: str, thousands: str, tenths: str
) -> None:
    spoken.choose(language)
    report = ImportReport(Detected("receipts", "utf-8", ",", ".", "day/month/year"), 1, 12345, 1, {"refund": 12345})
    backup = BackupFacts(NOW, 1, 1, 12345, 12345, None, 3_500_000)
    said = [
        visits_sentence(report),
        consents_sentence(ConsentImportReport(12345, 12345, 0, 12345, {"phone": 12345}, 0)),
        newest_words(backup, NOW),
        visits(12345),
        people(12345),
        amount(12_345_000),
    ]
    assert [plain(words).count(thousands) for words in said] == [2, 3, 2, 1, 1, 1], said
    assert plain(newest_words(backup, NOW)).count(f"{tenths} ") == 1


def test_below_nought_numbers_have_a_minus_in_every_language_and_it_can_be_typed_back(spoken: Language) -> None:
    for language in LANGUAGES:
        spoken.choose(language)
        said = [whole(-1234), decimal(-0.5, 1), plain_number(-12), share(-0.12), number_words(-3.0)]
        assert all(words.startswith("\N{MINUS SIGN}") and "-" not in words for words in said), said
        assert [read_number(plain_number(value)) for value in (-12.5, -0.25, 7.0)] == [-12.5, -0.25, 7.0]
        assert decimal(-0.04, 1) == decimal(0.0, 1)


def test_in_cells_of_a_spreadsheet_a_number_below_nought_stays_a_number() -> None:
    chart = Chart(ChartKind.LINE, "Points", "Month", "Points", (Series((Point("May", -12.0), Point("June", 3.0))),))
    rows = list(csv.reader(io.StringIO(csv_text(chart))))
    assert [float(cells[1]) for cells in rows[1:3]] == [-12.0, 3.0]


@pytest.mark.parametrize("month", range(1, 13))
def test_french_says_the_first_of_a_month_as_people_do(spoken: Language, month: int) -> None:
    first, today = date(2026, month, 1), date(2026, month, 21)
    spoken.choose("fr")
    for words in (weekday_date(first, today), short_date(first, today), full_date(first), span(first, today, today)):
        assert re.search(r"\b1er [a-zéû]", words), words
    assert "1er" not in short_date(date(2026, month, 11), today) + full_date(today)
    spoken.choose("de")
    assert short_date(first, today).startswith("1. ")


@pytest.mark.parametrize("month", range(1, 13))
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_that_ends_with_a_short_day_has_one_full_stop(spoken: Language, language: str, month: int) -> None:
    spoken.choose(language)
    at = datetime(2026, month, 3, 12, tzinfo=UTC)
    day = short_date(at.date(), at.date())
    down = Piece(*(PieceId(1), CustomerId(1), PieceKind.PHOTO, "", "", "", PieceState.TAKEN_DOWN, at), taken_down_at=at)
    for words in (piece_state(down, at.date()), ended(f"No, since {day}. Until {day}.")):
        assert day in words
        assert words.endswith(".")
        assert ".." not in words


def test_every_sentence_that_a_short_day_may_end_is_ended_once() -> None:
    found = [
        f"{file.relative_to(UI)}: {text}"
        for file in sorted((UI / "wording").glob("*.py"))
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef) and not ENDS_WELL.search(ast.unparse(node))
        for text in (one.value for one in ast.walk(node) if isinstance(one, ast.Constant))
        if isinstance(text, str) and re.search(r"\{(day|until|when|state)\}\.", text)
    ]
    assert found == [], "put `ended` of `ui/wording/dates.py` around it"


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_stand_in_the_order_of_the_collator_of_the_language(spoken: Language, language: str) -> None:
    spoken.choose(language)
    names = [country_name(code) for code in NAMES]
    collated = sorted(names, key=functools.cmp_to_key(QCollator(QLocale(language)).compare))
    assert sorted(names, key=in_order) == collated


def test_whoever_has_no_name_stands_behind_all_names_by_the_number_of_the_till() -> None:
    people_of_a_shop = [("", "10"), ("Zoe", "1"), ("", "9"), ("Émile", "2"), ("  ", "8")]
    ordered = sorted(people_of_a_shop, key=lambda who: by_name(who[0].strip(), who[1]))
    assert [till for _name, till in ordered] == ["2", "1", "8", "9", "10"]


def test_no_text_of_the_window_writes_numbers_or_days_by_itself() -> None:
    found = [
        f"{file.relative_to(UI)}, line {node.lineno}: {ast.unparse(node)}"
        for file in sorted(UI.rglob("*.py"))
        if file.relative_to(UI).as_posix() not in NOT_ON_THE_SCREEN
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.expr) and _writes_by_itself(node)
    ]
    assert found == [], "ask `ui/widgets/charts/number_words.py` or `ui/wording/dates.py`"


def _writes_by_itself(node: ast.AST) -> bool:
    match node:
        case ast.FormattedValue(format_spec=ast.JoinedStr(values=[ast.Constant(value=str(how))])):
            return PLAIN.fullmatch(how) is None
        case ast.Call(func=ast.Attribute(attr="strftime" | "ctime")):
            return True
        case ast.Call(func=ast.Attribute(attr="toString") as asked, args=[what, *_]):
            return ast.unparse(asked.value) == "QLocale()" and not ast.unparse(what).startswith(("QDate(", "QTime("))
        case ast.Constant(value=str(text)):
            return re.search(r"\{\w*:[.,]|%\.\d?f", text) is not None
    return False


@pytest.mark.parametrize(
    ("code", "is_found"),
    [
        ('f"{size:.1f} MB"', True),
        ('f"{count:,}"', True),
        ('"{size:.1f}".format(size=1)', True),
        ('day.strftime("%d.%m.")', True),
        ('f"{now:%d %b}"', True),
        ('f"{now:%Y-%m-%d %H%M}.pdf"', False),
        ('f"{month:02}-{day:02}"', False),
        ('QLocale().toString(size, "f", 1)', True),
        ("QLocale().toString(QTime(8, 30), SHORT)", False),
    ],
)
def test_such_a_text_is_found(code: str, is_found: bool) -> None:
    assert any(_writes_by_itself(node) for node in ast.walk(ast.parse(code))) is is_found


@pytest.mark.parametrize("asked_in", LANGUAGES)
@pytest.mark.parametrize("window", LANGUAGES)
def test_what_one_says_when_asking_a_survey_is_in_the_language_of_its_question(
    spoken: Language, window: str, asked_in: str
) -> None:
    spoken.choose(asked_in)
    survey = _survey(usual_questions(SurveyKind.NPS, asked_in))
    alone = to_say(survey)
    assert survey.questions[0].text in alone
    own = to_say(_survey((Question(QuestionKind.WORDS, "Tea?"),)))
    spoken.choose(window)
    assert to_say(survey) == alone
    assert (to_say(_survey((Question(QuestionKind.WORDS, "Tea?"),))) == own) is (window == asked_in)


def _survey(questions: tuple[Question, ...]) -> Survey:
    return Survey(SurveyId(1), 1, 1, SurveyKind.NPS, "Autumn", questions, SurveyState.RUNNING, NOW)
