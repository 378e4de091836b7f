"""Numbers, sizes and days stand on the screen as the language of the window writes them, and names in its order."""

from __future__ import annotations

import ast
import functools
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCollator, QLocale
from PySide6.QtWidgets import QApplication

from localregulars.application.safekeeping.backups import BackupFacts
from localregulars.application.visits.import_records import ConsentImportReport, Detected, ImportReport
from localregulars.ui.language import AS_ON_THIS_COMPUTER, LANGUAGES, Language
from localregulars.ui.models.folding import by_name, in_order
from localregulars.ui.wording.backups import newest_words
from localregulars.ui.wording.countries import NAMES, country_name
from localregulars.ui.wording.imports import consents_sentence, visits_sentence
from localregulars.ui.wording.people import people
from localregulars.ui.wording.visits import amount, visits

UI = Path(__file__).resolve().parents[2] / "src" / "localregulars" / "ui"
NOT_ON_THE_SCREEN = {"theme/style_sheet.py"}
"""Where numbers are written for Qt."""
PLAIN = re.compile(r"0?\d*[dx]?|%Y-%m-%d %H%M")
"""Digits without separators, and the time in the name of a file."""
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
    assert found == [], "ask QLocale, or `ui/wording/dates.py`"


def _writes_by_itself(node: ast.AST) -> bool:
    match node:
        case ast.FormattedValue(format_spec=ast.JoinedStr(values=[ast.Constant(value=str(how))])):
            return PLAIN.fullmatch(how) is None
        case ast.Call(func=ast.Attribute(attr="strftime" | "ctime")):
            return True
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
        ('QLocale().toString(size, "f", 1)', False),
    ],
)
def test_such_a_text_is_found(code: str, is_found: bool) -> None:
    assert any(_writes_by_itself(node) for node in ast.walk(ast.parse(code))) is is_found
