"""The handbook: every link leads somewhere, every screen has its place, every key is the one that works."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from localregulars.bootstrap.resources import handbook_folder
from localregulars.bootstrap.screens import Screens, _feedback_parts, _section_entries
from localregulars.bootstrap.window import WindowProgram, make_window
from localregulars.domain.errors import EnvironmentFailureError
from localregulars.ui.handbook.book import CONTENTS, Book, Chapter, Place, anchor_of, load_book
from localregulars.ui.handbook.window import HandbookWindow
from localregulars.ui.pages.customers.page import CARE_KEYS
from localregulars.ui.pages.privacy.part import part_names
from localregulars.ui.pages.today.facts import card_keys
from localregulars.ui.theme.theme import Theme

BOOK = load_book(handbook_folder())
KEYS_OF_QT = {"Tab", "Shift+Tab", "Space", "Enter", "Esc", "Ctrl+F", "Ctrl+N", "Alt+Left"}
"""What Qt, its standard keys and the handbook itself bring."""
A_KEY = re.compile(r"(?:(?:Ctrl|Shift|Alt)\+)+\S+|F\d+|Tab|Esc|Enter|Space|[A-Z]|↑ ↓|1 – 8")


def keys_in(chapter: Chapter) -> set[str]:
    """Whatever is written as a key."""
    spans = re.findall(r"`([^`]+)`", chapter.text)
    return {span for span in spans if A_KEY.fullmatch(span)}


@pytest.fixture
def program(tmp_path: Path, qtbot: QtBot) -> Iterator[WindowProgram]:
    made = make_window(tmp_path / "preferences.json")
    yield made
    made.window.close()
    made.lanes.shut_down()
    made.window.deleteLater()
    made.lanes.deleteLater()


@pytest.fixture
def handbook(qtbot: QtBot, theme: Theme) -> HandbookWindow:
    made = HandbookWindow(BOOK)
    qtbot.addWidget(made)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    made.go_to(BOOK.place_of("today"))
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


# The text


def test_the_contents_name_every_file_once() -> None:
    files = {path.stem for path in handbook_folder().glob("*.md")} - {Path(CONTENTS).stem}
    names = [chapter.chapter_id for chapter in BOOK.chapters]
    assert set(names) == files
    assert len(names) == len(files)
    assert len({chapter.title for chapter in BOOK.chapters}) == len(files)


def test_every_link_leads_to_a_place_inside() -> None:
    links = [(chapter.chapter_id, link) for chapter in BOOK.chapters for link in chapter.links]
    assert len(links) > 5
    assert [where for where in links if BOOK.target(where[1], where[0]) is None] == []
    contents = Chapter("README", (handbook_folder() / CONTENTS).read_text(encoding="utf-8"))
    assert [link for link in contents.links if BOOK.target(link, "") is None] == []
    assert not [chapter for chapter in BOOK.chapters if "http" in chapter.text or "<" in chapter.text]


def test_every_screen_every_section_and_every_part_has_its_place(program: WindowProgram) -> None:
    screens = Screens(program.gateway, program.window.preferences, program.window.lock)
    wanted = {entry.page_id for entry in screens.entries()}
    wanted |= {f"settings/{entry.section_id}" for entry in _section_entries()}
    wanted |= {f"feedback/{entry.part_id}" for entry in _feedback_parts()}
    wanted |= {"numbers/changes", "numbers/wall"}
    wanted |= {f"privacy/{part}" for part in part_names()} | {"customers/care", "customers/together", "start", "unlock"}
    places = [name for chapter in BOOK.chapters for name in chapter.places]
    assert len(places) == len(set(places)), "one place each"
    assert wanted - set(places) == set(), "write what it is for, with its place before the heading"
    assert set(places) - wanted == set()
    for chapter in BOOK.chapters:
        assert {place.anchor for place in chapter.places.values()} <= {"", *chapter.anchors}


def test_the_keys_in_the_text_are_those_that_work_and_none_is_left_out(program: WindowProgram) -> None:
    portable = QKeySequence.SequenceFormat.PortableText
    actions = program.window.actions_by_name._actions.values()
    registered = {action.shortcut().toString(portable) for action in actions}
    care = QKeySequence(CARE_KEYS).toString(portable)
    digits = {f"Ctrl+{number}" for number in range(1, 10)}
    work = registered | digits | KEYS_OF_QT | {care} | {keys for keys, _words in card_keys()}
    written = {chapter.chapter_id: keys_in(chapter) for chapter in BOOK.chapters}
    assert {name: keys - work for name, keys in written.items() if keys - work} == {}
    assert registered - written["keys"] == set(), "say in docs/handbook/keys.md what it does"
    assert {keys for keys, _words in card_keys()} <= written["keys"]


def test_the_handbook_is_short_and_plain() -> None:
    words = {chapter.chapter_id: len(chapter.text.split()) for chapter in BOOK.chapters}
    assert max(words.values()) < 700
    banned = re.compile(r"\b(churn|cohort|propensity|retention|dashboard|metadata)\b", re.IGNORECASE)
    assert [chapter.chapter_id for chapter in BOOK.chapters if banned.search(chapter.text)] == []


def test_a_handbook_that_is_not_there_is_said_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFailureError, match="install the program again"):
        load_book(tmp_path)
    (tmp_path / CONTENTS).write_text("# Nothing\n", encoding="utf-8")
    with pytest.raises(EnvironmentFailureError, match="empty"):
        load_book(tmp_path)


def test_a_link_out_of_the_book_leads_nowhere() -> None:
    assert BOOK.target("https://example.org", "keys") is None
    assert BOOK.target("../../README.md", "keys") is None
    assert BOOK.target("keys.md#nowhere", "keys") is None
    assert BOOK.target("#everywhere", "keys") == Place("keys", "everywhere")


# The window


def test_it_opens_at_a_place_with_its_heading_at_the_top(handbook: HandbookWindow, qtbot: QtBot) -> None:
    handbook.resize(800, 420)
    handbook.go_to(BOOK.place_of("settings/keys", "settings"))
    assert handbook.chapters.currentItem().text() == "Settings"
    cursor = handbook.view.textCursor()
    assert cursor.block().text() == "Keys"
    assert handbook.view.cursorRect(cursor).top() < 60


def test_a_link_is_followed_inside_and_alt_left_leads_back(handbook: HandbookWindow) -> None:
    before = handbook.place
    handbook.view.link_chosen.emit("settings.md#who-to-tell-you-about")
    assert handbook.place == Place("settings", "who-to-tell-you-about")
    handbook.view.link_chosen.emit("https://example.org")
    assert handbook.place.chapter_id == "settings"
    QTest.keyClick(handbook, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert handbook.place == before
    assert not handbook.back.isEnabled()


def test_a_search_leaves_the_chapters_where_it_finds_something_and_marks_the_place(handbook: HandbookWindow) -> None:
    QTest.keyClick(handbook, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert handbook.search.hasFocus()
    QTest.keyClicks(handbook.search, "STICK")
    shown = [handbook.chapters.item(row).text() for row in range(handbook.chapters.count())]
    assert "Backups and the recovery sheet" in shown
    assert len(shown) < len(BOOK.chapters)
    assert "chapters" in handbook.found.text()
    QTest.keyClick(handbook.search, Qt.Key.Key_Return)
    assert handbook.view.textCursor().selectedText().casefold() == "stick"
    assert handbook.place.chapter_id in {chapter.chapter_id for chapter in BOOK.found("stick")}
    handbook.search.setText("no such word anywhere")
    assert handbook.found.text() == "Nothing found. Try another word."
    handbook.search.clear()
    assert handbook.chapters.count() == len(BOOK.chapters)


def test_the_keyboard_alone_reads_chapter_after_chapter(handbook: HandbookWindow) -> None:
    handbook.search.setFocus()
    QTest.keyClick(handbook.search, Qt.Key.Key_Down)
    assert handbook.chapters.hasFocus()
    first = handbook.place.chapter_id
    QTest.keyClick(handbook.chapters, Qt.Key.Key_Down)
    assert handbook.place.chapter_id != first
    assert handbook.view.accessibleName() == handbook.chapters.currentItem().text()
    assert all(control.accessibleName() for control in (handbook.search, handbook.chapters, handbook.view))
    QTest.keyClick(handbook, Qt.Key.Key_Escape)
    assert not handbook.isVisible()


def test_pictures_are_never_wider_than_there_is_room(handbook: HandbookWindow, qtbot: QtBot, theme: Theme) -> None:
    theme.choose(scale=1.5)
    for width in (700, 1100, 760):
        handbook.resize(width, 700)
        qtbot.wait(1)
        assert handbook.view.horizontalScrollBar().maximum() == 0


def test_pictures_that_were_not_made_leave_no_hole_and_no_other_file_is_opened(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    chapter = Chapter("one", "# One\n\n![A screen](pictures/none.png)\n\nWords.\n", tmp_path)
    made = HandbookWindow(Book((chapter,)))
    qtbot.addWidget(made)
    made.go_to(Place("one"))
    assert made.view.toPlainText().split() == ["One", "Words."]
    for name in ("/etc/hostname", "../x/pictures/a.png", "file:///etc/hostname", "pictures/../secret.png"):
        assert made.view.loadResource(2, name) is None


@pytest.mark.parametrize("heading", ["The recovery sheet", "If the list is silent", "Sign-in of this computer"])
def test_a_heading_is_named_in_links_as_the_web_names_it(heading: str) -> None:
    assert anchor_of(heading) == heading.lower().replace(" ", "-")
