"""The names above Privacy & consent: they lead to the parts, and say in which of them one is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.pages.conftest import OpenShop, PageWindow

from localregulars.application.rights.privacy import ListedPerson, PeopleList
from localregulars.application.rights.privacy_port import Standing
from localregulars.application.rights.requests import record_request
from localregulars.bootstrap.resources import resource_folder, shipped_notices, shop_documents
from localregulars.domain.consent import Purpose
from localregulars.domain.ids import CustomerId
from localregulars.domain.rights import RightKind
from localregulars.exporting.apart import saver_apart
from localregulars.exporting.documents.sheets import shop_sheets
from localregulars.ui.language import AS_ON_THIS_COMPUTER, LANGUAGES, Language
from localregulars.ui.page import Page, PageContext
from localregulars.ui.pages.privacy.page import PrivacyPage
from localregulars.ui.theme.theme import Scheme, Theme
from localregulars.ui.theme.tokens import MIN_WINDOW, SPACE_M, TextRole

_WAIT_MS = 20_000
WIDEST_SIDEBAR = 372
"""In German, with the largest text."""
NARROWEST_PAGE = 636
"""In Spanish, with the largest text in the smallest window."""


@pytest.fixture
def page(open_shop: OpenShop, qtbot: QtBot) -> Iterator[PrivacyPage]:
    """The page in a window that has no room for all of it, with all its parts."""
    ada = open_shop.shop.regular("ada", "Ada Okafor")
    open_shop.shop.do(partial(record_request, customer_id=ada, kind=RightKind.ERASURE))

    def factory(context: PageContext) -> Page:
        return PrivacyPage(context, shop_sheets(shop_documents()), saver_apart(resource_folder()), shipped_notices)

    window = PageWindow(open_shop.session(), factory)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made = window.page
    assert isinstance(made, PrivacyPage)
    qtbot.waitUntil(lambda: bool(made.part("paper")) and bool(made.trail.sentences), timeout=_WAIT_MS)
    qtbot.waitUntil(lambda: made.paper.lines["sign_up"].title.text() != "", timeout=_WAIT_MS)
    qtbot.wait(60)
    made.activate()
    yield made
    window.close()


def _top_of(page: PrivacyPage, part_id: str) -> int:
    """How far below the upper edge of what is in sight a part begins."""
    return page.part(part_id).mapTo(page._scroll.viewport(), QPoint(0, 0)).y()


def test_the_page_begins_in_its_first_part(page: PrivacyPage) -> None:
    assert page.tabs.shown == "overview"
    assert page.tabs.buttons["overview"].hasFocus()


def test_a_name_leads_to_its_part_and_is_marked(page: PrivacyPage, qtbot: QtBot) -> None:
    for part_id in ("words", "people", "keeping"):
        page.tabs.buttons[part_id].click()
        qtbot.waitUntil(lambda wanted=part_id: abs(_top_of(page, wanted)) <= 1)  # type: ignore[misc]
        assert page.tabs.shown == part_id


def test_the_name_that_is_marked_leads_to_the_beginning_of_its_part(page: PrivacyPage, qtbot: QtBot) -> None:
    page.show_item("words")
    qtbot.waitUntil(lambda: abs(_top_of(page, "words")) <= 1)
    bar = page._scroll.verticalScrollBar()
    bar.setValue(bar.value() + 40)
    assert page.tabs.shown == "words"
    page.tabs.buttons["words"].click()
    qtbot.waitUntil(lambda: abs(_top_of(page, "words")) <= 1)


def test_whoever_scrolls_sees_which_part_they_came_to(page: PrivacyPage) -> None:
    bar = page._scroll.verticalScrollBar()
    names = list(page.tabs.buttons)
    marked = []
    for scrolled in range(0, bar.maximum() + 1, 5):
        bar.setValue(scrolled)
        assert _top_of(page, page.tabs.shown) < page._scroll.viewport().height()
        if page.tabs.shown not in marked:
            marked.append(page.tabs.shown)
    bar.setValue(bar.maximum())
    assert page.tabs.shown == names[-1]
    assert marked == [name for name in names if name in marked]
    bar.setValue(0)
    assert page.tabs.shown == names[0]


@pytest.mark.parametrize("part_id", ["trail", "paper"])
def test_a_part_that_cannot_reach_the_top_is_marked_when_one_asks_for_it(
    page: PrivacyPage, qtbot: QtBot, part_id: str
) -> None:
    page.window().resize(1280, 2_000)
    qtbot.wait(30)
    page.show_item(part_id)
    qtbot.waitUntil(lambda: page.tabs.shown == part_id)
    qtbot.wait(400)  # until what follows the focus has found its place
    assert page.tabs.shown == part_id


def test_arrows_go_through_the_names_and_the_keyboard_stays_there(page: PrivacyPage, qtbot: QtBot) -> None:
    for part_id in list(page.tabs.buttons)[1:4]:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Right)
        qtbot.waitUntil(lambda wanted=part_id: abs(_top_of(page, wanted)) <= 1)  # type: ignore[misc]
        assert page.tabs.shown == part_id
        assert page.tabs.buttons[part_id].hasFocus()


def test_the_overview_cuts_the_name_of_no_purpose_short(page: PrivacyPage, qtbot: QtBot, theme: Theme) -> None:
    theme.choose(scheme=Scheme.LIGHT, scale=1.5)
    page.window().resize(560, 700)
    if not page.overview.all_button.isChecked():
        page.overview.all_button.click()
    table, model = page.overview.table, page.overview.model
    qtbot.wait(60)
    metrics = QFontMetrics(theme.font(TextRole.STRONG))
    cut = []
    for row in range(model.rowCount()):
        name = model.columns[0].value(model.row_at(row))
        cell = table.visualRect(model.index(row, 0)).adjusted(SPACE_M, 0, -SPACE_M, 0)
        needed = metrics.boundingRect(0, 0, cell.width(), 10_000, Qt.TextFlag.TextWordWrap, name)
        if needed.width() > cell.width() or needed.height() > cell.height():
            cut.append(name)
    assert model.rowCount() == len(Purpose)
    assert cut == []


def test_the_overview_hides_first_what_has_a_list_of_its_own(page: PrivacyPage, qtbot: QtBot, theme: Theme) -> None:
    theme.choose(scheme=Scheme.LIGHT, scale=1.0)
    table, hidden = page.overview.table, []
    for width in range(1280, 480, -20):
        page.window().resize(width, 700)
        qtbot.wait(1)
        hidden += [name for name in table.without_room if name not in hidden]
    assert hidden == ["Ending", "Ask again", "Said no", "Not asked"]


@pytest.fixture
def in_its_own_language() -> Iterator[None]:
    yield
    Language.current().choose(AS_ON_THIS_COMPUTER)


@pytest.mark.usefixtures("in_its_own_language")
@pytest.mark.parametrize("people", [3, 150])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_list_of_people_has_to_be_moved_sideways(
    page: PrivacyPage, qtbot: QtBot, theme: Theme, language: str, people: int
) -> None:
    theme.choose(scheme=Scheme.LIGHT, scale=1.5)
    Language.current().choose(language)
    page.window().resize(NARROWEST_PAGE, MIN_WINDOW[1])
    part = page.people
    for standing in (None, *Standing):
        day = None if standing is Standing.NEVER_ASKED else datetime.now(UTC) + timedelta(days=400)
        found = tuple(_listed(number, standing, day) for number in range(people))
        part._standing = standing
        part._on_read(PeopleList(found, people))
        qtbot.wait(10)
        assert part.table.horizontalScrollBar().maximum() == 0, standing


def _listed(number: int, standing: Standing | None, day: datetime | None) -> ListedPerson:
    """Somebody with a long name and with a short one in turns."""
    name = "Maximiliane Wilhelmine Okafor-Schneider" if number % 2 else "Ada"
    return ListedPerson(CustomerId(number), name, f"L-{number:06}", None if standing is None else Purpose.HISTORY, day)


def test_an_erasure_opens_with_its_heading_and_the_field_with_its_hint_in_sight(
    page: PrivacyPage, qtbot: QtBot, theme: Theme
) -> None:
    theme.choose(scheme=Scheme.LIGHT, scale=1.5)
    page.window().resize(MIN_WINDOW[0] - WIDEST_SIDEBAR, MIN_WINDOW[1])
    qtbot.wait(60)
    row = page.requests.rows[0]
    row.step.setFocus()
    row.step.click()
    qtbot.waitUntil(row.erasure.typed.input.hasFocus, timeout=_WAIT_MS)
    viewport = page._scroll.viewport()

    def is_in_sight() -> bool:
        top = row.erasure.mapTo(viewport, QPoint(0, 0)).y()
        bottom = row.erasure.typed.mapTo(viewport, QPoint(0, row.erasure.typed.height())).y()
        return 0 <= top < bottom <= viewport.height()

    qtbot.waitUntil(is_in_sight)
