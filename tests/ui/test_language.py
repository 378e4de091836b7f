"""Which language is spoken on which computer, how it writes days and numbers, and how it sorts names."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCollator, QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from localregulars.ui.language import AS_ON_THIS_COMPUTER, LANGUAGES, Language
from localregulars.ui.models.folding import in_order
from localregulars.ui.trial_language import LONG, MIRRORED, longer, mirrored


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[Language]:
    """The language in force, put back after the test."""
    yield Language.current()
    Language.current().choose(AS_ON_THIS_COMPUTER)


def on_a_computer(qapp: QApplication, resources: Path, computer: str, chosen: str) -> tuple[str, str]:
    """Code and locale in force on a computer that is set up so."""
    before, direction = QLocale(), qapp.layoutDirection()
    language = Language(qapp, resources / "translations", QLocale(computer))
    try:
        language.choose(chosen)
        return language.in_force, QLocale().name()
    finally:
        for translator in language._translators:
            qapp.removeTranslator(translator)
        language.setParent(None)
        QLocale.setDefault(before)
        qapp.setLayoutDirection(direction)


@pytest.mark.parametrize(
    ("computer", "chosen", "code", "locale"),
    [
        ("de_AT", AS_ON_THIS_COMPUTER, "de", "de_AT"),
        ("de_AT", "de", "de", "de_AT"),
        ("es_MX", AS_ON_THIS_COMPUTER, "es", "es_MX"),
        ("en_GB", "de", "de", "de_DE"),
        ("en_US", "es", "es", "es_US"),
        ("de_DE", "en", "en", "en_DE"),
        ("pl_PL", AS_ON_THIS_COMPUTER, "en", "en_PL"),
        ("C", "fr", "fr", "fr_FR"),
        ("C", AS_ON_THIS_COMPUTER, "en", "C"),
        ("fr_FR", "klingon", "fr", "fr_FR"),
    ],
)
def test_a_language_is_written_as_in_the_country_of_the_computer(
    qapp: QApplication, resources: Path, computer: str, chosen: str, code: str, locale: str
) -> None:
    assert on_a_computer(qapp, resources, computer, chosen) == (code, locale)


def test_a_change_is_told_once_and_everything_is_in_force_by_then(qtbot: QtBot, spoken: Language) -> None:
    told: list[tuple[str, str]] = []

    def note() -> None:
        told.append((QCoreApplication.translate("sidebar", "Settings"), QLocale().dayName(1)))

    spoken.changed.connect(note)
    spoken.choose("de")
    spoken.choose("de")
    spoken.choose("es")
    spoken.changed.disconnect(note)
    assert told == [("Einstellungen", "Montag"), ("Ajustes", "lunes")]


@pytest.mark.parametrize(
    ("code", "cancel"), [("de", "Abbrechen"), ("es", "Cancelar"), ("fr", "Annuler"), ("en", "Cancel")]
)
def test_qt_s_own_words_follow(spoken: Language, code: str, cancel: str) -> None:
    spoken.choose(code)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel


def test_the_week_and_the_comma_are_those_of_the_language(spoken: Language) -> None:
    spoken.choose("de")
    assert QLocale().firstDayOfWeek() is Qt.DayOfWeek.Monday
    assert QLocale().toString(1234.5, "f", 1) == "1.234,5"
    spoken.choose("fr")
    assert QLocale().toString(0.5, "f", 1) == "0,5"


def test_a_window_reads_the_way_its_language_does(qapp: QApplication, spoken: Language) -> None:
    spoken.choose(MIRRORED)
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    spoken.choose("de")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(("computer", "written"), [("C", "6,749"), ("en_GB", "6,749"), ("de_DE", "6.749")])
def test_thousands_are_set_apart_on_a_computer_that_tells_no_language_too(
    qapp: QApplication, resources: Path, computer: str, written: str
) -> None:
    before = QLocale()
    language = Language(qapp, resources / "translations", QLocale(computer))
    try:
        assert QLocale().toString(6749) == written
        assert language.tr("%Ln visit(s)", "", 6749).startswith(written)
    finally:
        for translator in language._translators:
            qapp.removeTranslator(translator)
        language.setParent(None)
        QLocale.setDefault(before)


@pytest.mark.parametrize("code", LANGUAGES)
def test_names_are_sorted_as_the_language_sorts_them(code: str) -> None:
    names = ["Nuria", "Ñandú", "Nzuri", "Ortega", "Ángel", "Andrés", "Núñez", "Nunes", "Öl", "Ober", "Zöller", "Zoller"]
    names += ["Zollinger", "Straße", "Strasser", "Étienne", "Etan", "Eva", "Çelik", "Cel", "Cem"]
    before = QLocale()
    QLocale.setDefault(QLocale(code))
    try:
        ours = sorted(names, key=lambda name: (in_order(name), name))
    finally:
        QLocale.setDefault(before)
    assert ours == sorted(names, key=functools.cmp_to_key(QCollator(QLocale(code)).compare))


@pytest.mark.parametrize(
    "words",
    ["Saved as “{file}”.", "%n row(s) were empty.", "Backups (*.lrbackup)", "Privacy & consent", "{who} · {phone}"],
)
def test_the_trial_languages_keep_places_marks_and_file_endings(spoken: Language, words: str) -> None:
    for code, change in ((LONG, longer), (MIRRORED, mirrored)):
        spoken.choose(code)
        changed = change(words)
        for kept in ("{file}", "%n", "(s)", "(*.lrbackup)", "&", "{who}", "{phone}"):
            assert changed.count(kept) == words.count(kept)
        assert changed != words or words == "{who} · {phone}"


def test_the_long_words_are_two_fifths_longer() -> None:
    words = "Everything that is kept about customers stays on this computer"
    assert 1.35 * len(words) <= len(longer(words)) <= 1.6 * len(words)
