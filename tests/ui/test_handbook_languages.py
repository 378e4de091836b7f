"""The handbook in every language of the window: the same places, links and keys, and the window's own names."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from scripts.handbook_words import Names, handbook_problems, names_in
from scripts.translations import LANGUAGES

from localregulars.bootstrap.resources import handbook_folder
from localregulars.bootstrap.window import make_window
from localregulars.ui.handbook.book import Book, Place, load_book
from localregulars.ui.handbook.desk import HandbookDesk
from localregulars.ui.handbook.window import HandbookWindow
from localregulars.ui.language import AS_ON_THIS_COMPUTER, Language
from localregulars.ui.models.folding import found_in
from localregulars.ui.theme.theme import Scheme, Theme
from localregulars.ui.trial_language import LONG

PADDING = 22
"""Left and right of an item: 8 of the style sheet, 3 of Qt."""
ENGLISH = load_book(handbook_folder())


@cache
def window_names(language: str) -> Names:
    return names_in(language)


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[Language]:
    """The language in force, put back after the test."""
    yield Language.current()
    Language.current().choose(AS_ON_THIS_COMPUTER)


def opened(book: Book, qtbot: QtBot) -> HandbookWindow:
    made = HandbookWindow(book)
    qtbot.addWidget(made)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    return made


# The text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_whole_handbook_is_there_with_the_window_s_own_names(language: str) -> None:
    assert handbook_problems(language, window_names(language)) == []


@pytest.mark.parametrize(
    ("file", "before", "after", "fault"),
    [
        ("every-day.md", "„Keine Antwort“", "„Keiner da“", "keine antwort"),
        ("every-day.md", "- **Später** (`L`)", "- **Danach** (`L`)", "später"),
        ("settings.md", "## Wer Ihnen genannt wird", "## Wen wir melden", "wer ihnen genannt wird"),
        ("first-day.md", "Datenschutz & Einwilligung", "Privatsphäre", "Privacy & consent"),
        ("keys.md", "`Strg+L`", "`Strg+M`", "other keys"),
        ("keys.md", "| `Z` | rückgängig |\n", "", "other paragraphs, points or rows"),
        ("disk.md", "## Ein Geschäft löschen\n", "", "other headings or places"),
        ("consent.md", "<!-- place: privacy/keeping -->\n", "", "other headings or places"),
        ("trouble.md", "(settings.md#schlüssel)", "(settings.md#sperren)", "links lead elsewhere"),
        ("trouble.md", "(settings.md#schlüssel)", "(settings.md#keys)", "links lead elsewhere"),
        ("README.md", "(disk.md)", "(keys.md)", "in another order"),
        ("customers.md", "pictures/customers.png", "pictures/none.png", "was not made"),
        ("customers.md", "„Wie wird das gezählt?“", "Das", "how is this counted"),
        ("asking-kindly.md", "„Schön, dass Sie da sind. Wie geht es Ihnen?“", "Guten Tag.", "less than the English"),
    ],
)
def test_what_was_lost_or_is_called_otherwise_is_found(
    file: str, before: str, after: str, fault: str, tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(handbook_folder(), tmp_path / "handbook"))
    chapter = folder / "de" / file
    source = chapter.read_text(encoding="utf-8")
    assert before in source
    chapter.write_text(source.replace(before, after), encoding="utf-8")
    said = handbook_problems("de", window_names("de"), folder)
    assert any(fault in line for line in said), said
    assert all(line.startswith(f"de/{file}") for line in said if fault in line)


def test_a_chapter_that_is_missing_left_over_or_still_english_is_found(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(handbook_folder(), tmp_path / "handbook"))
    (folder / "fr" / "keys.md").unlink()
    (folder / "fr" / "more.md").write_text("# Plus\n", encoding="utf-8")
    english = (folder / "disk.md").read_text(encoding="utf-8")
    (folder / "fr" / "disk.md").write_text(english, encoding="utf-8")
    said = handbook_problems("fr", window_names("fr"), folder)
    assert "fr/keys.md is missing" in said
    assert "fr/more.md has no English chapter" in said
    assert sum("is English" in line for line in said) >= 5


def test_french_marks_keep_their_blank(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(handbook_folder(), tmp_path / "handbook"))
    chapter = folder / "fr" / "rights.md"
    chapter.write_text(chapter.read_text(encoding="utf-8").replace("\N{NO-BREAK SPACE}:", " :"), encoding="utf-8")
    assert any("no-break" in line for line in handbook_problems("fr", window_names("fr"), folder))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_place_is_the_same_place_in_the_other_language(language: str) -> None:
    other = load_book(handbook_folder(), language)
    assert {chapter.folder.name for chapter in other.chapters} == {language}
    assert [chapter.chapter_id for chapter in other.chapters] == [chapter.chapter_id for chapter in ENGLISH.chapters]
    places = [Place(each.chapter_id, anchor) for each in ENGLISH.chapters for anchor in ("", *each.anchors)]
    assert [ENGLISH.same_place(other.same_place(place, ENGLISH), other) for place in places] == places
    for chapter in ENGLISH.chapters:
        for name, place in chapter.places.items():
            assert other.place_of(name) == other.same_place(place, ENGLISH)


def test_a_chapter_that_a_language_lacks_is_whole_in_english_and_links_still_lead_there(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(handbook_folder(), tmp_path / "handbook"))
    (folder / "es" / "settings.md").unlink()
    book = load_book(folder, "es")
    shown = {chapter.chapter_id: chapter for chapter in book.chapters}
    assert shown["settings"].source == (folder / "settings.md").read_text(encoding="utf-8")
    assert shown["settings"].folder == folder
    assert shown["trouble"].folder == folder / "es"
    assert book.target("settings.md#claves", "trouble") == Place("settings")
    assert book.target("settings.md#keys", "trouble") == Place("settings", "keys")
    assert load_book(folder, LONG) == load_book(folder)


# The window


def test_it_goes_on_in_the_language_that_was_chosen_where_it_was(
    tmp_path: Path, qtbot: QtBot, spoken: Language
) -> None:
    program = make_window(tmp_path / "preferences.json")
    try:
        spoken.choose("fr")
        desk = program.window.findChild(HandbookDesk)
        assert desk is not None
        desk.open_handbook()
        french = desk.handbook
        assert french is not None
        assert french.view.accessibleName() == "Votre premier jour"
        french.view.link_chosen.emit("settings.md#clés")
        with qtbot.waitSignal(french.destroyed):
            spoken.choose("de")
        german = desk.handbook
        assert german is not None
        assert german.place == Place("settings", "schlüssel")
        assert german.windowTitle() == "Handbuch"
        assert german.chapters.currentItem().text() == "Einstellungen"
        german.go_back()
        assert german.view.accessibleName() == "Ihr erster Tag"
        german.close()
        spoken.choose("es")
        assert desk.handbook is None
    finally:
        program.window.close()
        program.lanes.shut_down()
        program.window.deleteLater()
        program.lanes.deleteLater()


@pytest.mark.parametrize("language", LANGUAGES)
def test_keys_are_called_what_the_window_calls_them(language: str, spoken: Language) -> None:
    spoken.choose(language)
    portable, native = QKeySequence.SequenceFormat.PortableText, QKeySequence.SequenceFormat.NativeText
    english = {key for chapter in ENGLISH.chapters for key in re.findall(r"`(\S+)`", chapter.text)}
    keys = [key for key in english if QKeySequence(key, portable).toString(portable) == key and not key.islower()]
    assert len(keys) > 25
    written = {
        key for each in load_book(handbook_folder(), language).chapters for key in re.findall(r"`(\S+)`", each.text)
    }
    shown = {key: QKeySequence(key, portable).toString(native) for key in keys}
    assert {key: words for key, words in shown.items() if words not in written} == {}


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_chapter_s_name_is_cut_off(language: str, scale: float, qtbot: QtBot, theme: Theme) -> None:
    theme.choose(scheme=Scheme.LIGHT, scale=scale)
    handbook = opened(load_book(handbook_folder(), language), qtbot)
    handbook.show()
    room = handbook.chapters.viewport().width() - PADDING
    titles = [handbook.chapters.item(row).text() for row in range(handbook.chapters.count())]
    assert len(titles) == len(ENGLISH.chapters)
    assert [title for title in titles if handbook.chapters.fontMetrics().horizontalAdvance(title) > room] == []


@pytest.mark.parametrize(
    ("language", "typed", "marked"),
    [("de", "ZURUCKSPIELEN", "zurückspielen"), ("es", "atras", "atrás"), ("fr", "cle usb", "clé USB")],
)
def test_a_search_needs_no_accents(language: str, typed: str, marked: str, qtbot: QtBot, theme: Theme) -> None:
    handbook = opened(load_book(handbook_folder(), language), qtbot)
    handbook.go_to(Place("keys"))
    handbook.show()
    handbook.search.setText(typed)
    assert 0 < handbook.chapters.count() < len(ENGLISH.chapters)
    QTest.keyClick(handbook.search, Qt.Key.Key_Return)
    first = handbook.view.textCursor()
    assert first.selectedText().casefold() == marked.casefold()
    QTest.keyClick(handbook.search, Qt.Key.Key_Return)
    assert handbook.view.textCursor().selectedText().casefold() == marked.casefold()


def test_words_are_found_where_they_stand_however_they_are_written() -> None:
    assert found_in("Die Straße, größer", "strasse") == (4, 10)
    assert found_in("Die Straße, größer", "GROSSER") == (12, 18)
    assert found_in("eins zwei eins", "eins", 4) == (10, 14)
    assert found_in("eins", "zwei") is None
    assert found_in("eins", "") is None
