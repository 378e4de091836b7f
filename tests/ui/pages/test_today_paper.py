"""Printing today's list: what is said before, where it goes, and what the trail keeps of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.layout import assert_nothing_is_cut_off
from tests.ui.pages.conftest import DOCUMENTS, OpenShop, PageWindow
from tests.ui.paper import pdf_text

from localregulars.application.access import Actor, acting_as
from localregulars.application.noticing.today_list import note_list_on_paper, today_list_facts
from localregulars.domain.errors import OwnerOnlyError
from localregulars.domain.staff import Role
from localregulars.exporting.documents.library import Documents
from localregulars.ui.page import Page, PageContext
from localregulars.ui.pages.today.page import PAPER_ITEM, TodayPage
from localregulars.ui.pages.today.paper_panel import PaperPanel
from localregulars.ui.theme.theme import Theme

NAMES = ("Maria Okafor", "Tom Lindqvist")


class Desk:
    """Today with two people, and the panel open."""

    def __init__(self, shop: OpenShop, qtbot: QtBot) -> None:
        self.shop, self.qtbot = shop, qtbot
        for name in NAMES:
            shop.add_check_in(shop.add_regular(name))
        shop.call_scores_fresh()
        self.window = PageWindow(shop.session(), _today)
        qtbot.addWidget(self.window)
        self.window.show()
        page = self.window.page
        assert isinstance(page, TodayPage)
        self.page = page
        qtbot.waitUntil(lambda: len(page.queue.cards) == len(NAMES))
        assert page.paper is not None
        self.panel: PaperPanel = page.paper

    def open(self) -> None:
        self.page.show_item(PAPER_ITEM)
        self.qtbot.waitUntil(self.panel.isVisible)

    def wait_for_notice(self, words: str) -> None:
        self.qtbot.waitUntil(lambda: words in self.window.notices.text)

    def trail(self) -> list[tuple[str, dict[str, object]]]:
        self.shop.close()
        self.shop.shop.reopen()
        with self.shop.shop.store.unit_of_work() as uow:
            return [(line.action, dict(line.numbers)) for line in uow.rights.trail.lines()]


def _today(context: PageContext) -> Page:
    return TodayPage(context, lambda: Documents(DOCUMENTS))


@pytest.fixture
def desk(open_shop: OpenShop, qtbot: QtBot) -> Desk:
    return Desk(open_shop, qtbot)


def test_before_anything_is_printed_it_says_that_names_will_be_on_paper_and_escape_leaves(desk: Desk) -> None:
    assert desk.panel.isHidden()
    desk.open()
    said = " ".join(label.text() for label in desk.panel.findChildren(QLabel))
    assert "Names will be on this paper: 2 people." in said
    assert desk.window.focusWidget() is desk.panel.paper.input
    assert desk.page.go_back()
    assert desk.panel.isHidden()
    assert desk.window.focusWidget() is desk.page.queue.cards[0]
    assert not desk.page.go_back()


def test_an_empty_list_is_not_printed(open_shop: OpenShop, qtbot: QtBot) -> None:
    open_shop.call_scores_fresh()
    window = PageWindow(open_shop.session(), _today)
    qtbot.addWidget(window)
    window.show()
    page = window.page
    assert isinstance(page, TodayPage)
    qtbot.waitUntil(lambda: page.view_model.state is not None)
    page.print.click()
    assert page.paper is not None
    assert "nothing to print" in " ".join(label.text() for label in page.paper.findChildren(QLabel))
    assert not page.paper.print.isEnabled()
    assert not page.paper.pdf.isEnabled()


def test_a_saved_list_has_the_names_in_it_and_nowhere_else(desk: Desk, tmp_path: Path) -> None:
    desk.open()
    desk.panel.language.input.choose("de")
    desk.panel.pdf.click()
    [dialog] = desk.panel.findChildren(QFileDialog)
    suggested = dialog.selectedFiles()[0]
    assert suggested.endswith(".pdf")
    assert not [name for name in NAMES if set(name.split()) & set(Path(suggested).stem.split())]
    dialog.fileSelected.emit(str(tmp_path / "list.pdf"))
    dialog.reject()
    desk.wait_for_notice("Saved as “list.pdf”")
    text = "".join("".join(pdf_text(tmp_path / "list.pdf")).split())
    assert all(name.replace(" ", "") in text for name in NAMES)
    assert "EinHallowert" in text
    assert b"Okafor" not in (tmp_path / "list.pdf").read_bytes()  # not as a title either
    assert desk.panel.isHidden()
    [(_action, numbers)] = [line for line in desk.trail() if line[0] == "today.on_paper"]
    assert numbers == {"people": 2}


def test_what_was_printed_is_in_the_trail_once_the_printer_has_it_and_not_before(desk: Desk, tmp_path: Path) -> None:
    desk.open()
    desk.panel.paper.input.choose("roll_58")
    QTest.keyClick(desk.panel.print, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: bool(desk.panel.findChildren(QPrintDialog)))
    [dialog] = desk.panel.findChildren(QPrintDialog)
    printer = dialog.printer()
    assert printer.docName() == "Worth a hello"
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert not desk.window.notices.text
    dialog.done(QPrintDialog.DialogCode.Accepted)
    desk.wait_for_notice("Handed to the printer")
    assert len(pdf_text(tmp_path / "printed.pdf")) == 1
    assert [line for line in desk.trail() if line[0] == "today.on_paper"] == [("today.on_paper", {"people": 2})]


def test_a_list_that_cannot_be_saved_is_said_and_leaves_no_line_in_the_trail(desk: Desk, tmp_path: Path) -> None:
    desk.open()
    desk.panel.save(tmp_path / "nowhere" / "list.pdf")
    desk.qtbot.waitUntil(lambda: bool(desk.window.failures))
    assert "list.pdf" in str(desk.window.failures[0])
    assert not [line for line in desk.trail() if line[0] == "today.on_paper"]


def test_paper_is_the_owners(open_shop: OpenShop, theme: Theme) -> None:
    shop = open_shop.shop
    with acting_as(Actor(Role.STAFF)), shop.store.unit_of_work() as uow:
        for use_case in (today_list_facts, partial(note_list_on_paper, people=0)):
            with pytest.raises(OwnerOnlyError):
                use_case(uow, shop.clock)


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_nothing_is_cut_off_and_every_control_has_a_name(desk: Desk, theme: Theme, scale: float) -> None:
    theme.choose(scale=scale)
    desk.window.resize(1024 - 216, 700)
    desk.open()
    desk.qtbot.waitUntil(lambda: assert_nothing_is_cut_off(desk.page), timeout=10_000)
    for control in desk.panel.findChildren(QWidget):
        if control.focusPolicy() & Qt.FocusPolicy.TabFocus and control.isVisible():
            assert control.accessibleName() or getattr(control, "text", str)(), type(control).__name__
