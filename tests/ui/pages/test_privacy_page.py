"""The Privacy page over a real shop: what it says, what its buttons do, and that it fits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.layout import assert_nothing_is_cut_off
from tests.ui.pages.conftest import OpenShop, PageWindow
from tests.ui.paper import pdf_text

from localregulars.application.care.overrides import override_in_emergency
from localregulars.application.documents import StorageTimes
from localregulars.application.read_models import CustomerRow
from localregulars.application.rights.erasure import PEOPLE_FILE_DAYS
from localregulars.application.rights.privacy_port import Standing
from localregulars.application.rights.requests import record_request
from localregulars.bootstrap.resources import resource_folder, shipped_notices, shop_documents
from localregulars.domain.consent import Purpose
from localregulars.domain.ids import CustomerId
from localregulars.domain.rights import RightKind
from localregulars.exporting.apart import saver_apart
from localregulars.exporting.documents.sheets import shop_sheets
from localregulars.storage.backup.rotation import PEOPLE_DAYS
from localregulars.ui.page import Page, PageContext
from localregulars.ui.pages.privacy.page import PrivacyPage
from localregulars.ui.pages.privacy.part import takes_tab
from localregulars.ui.pages.privacy.request_forms import ErasureForm
from localregulars.ui.theme.theme import Scheme, Theme
from localregulars.ui.theme.tokens import MIN_WINDOW
from localregulars.ui.widgets.text import Text

WAIT_MS = 20_000
_COLUMN_PX = 200
"""Tab goes down one column of fields and then up to the next: never further."""


class Owner:
    """The page in a window, and short words for what one does in it."""

    def __init__(self, qtbot: QtBot, shop: OpenShop, window: PageWindow) -> None:
        self.qtbot, self.shop, self.window = qtbot, shop, window
        assert isinstance(window.page, PrivacyPage)
        self.page = window.page

    def sees(self, check: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(check, timeout=WAIT_MS)

    def settles(self) -> None:
        self.sees(lambda: bool(self.page.trail.sentences) and self.page.paper.lines["sign_up"].title.text() != "")
        self.sees(lambda: self.page.view_model.session.is_quiet)

    def says(self, text: str) -> None:
        self.sees(lambda: self.window.notices.text == text)

    def presses(self, key: Qt.Key) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)


@pytest.fixture
def people(open_shop: OpenShop) -> dict[str, CustomerId]:
    """Ada agreed and comes every day, Cem was never asked."""
    shop = open_shop.shop
    made = {
        "Ada": shop.regular("ada", "Ada Okafor"),
        "Cem": shop.customer("cem", name="Cem Yılmaz"),
    }
    shop.visited(made["Ada"], [open_shop.today - timedelta(days=n) for n in range(1, 8)])
    return made


@pytest.fixture
def open_page(open_shop: OpenShop, qtbot: QtBot) -> Iterator[Callable[[], Owner]]:
    windows: list[PageWindow] = []

    def factory(context: PageContext) -> Page:
        return PrivacyPage(context, shop_sheets(shop_documents()), saver_apart(resource_folder()), shipped_notices)

    def make() -> Owner:
        window = PageWindow(open_shop.session(), factory)
        qtbot.addWidget(window)
        windows.append(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        owner = Owner(qtbot, open_shop, window)
        owner.settles()
        return owner

    yield make
    for window in windows:
        window.close()


def printed(file: Path) -> str:
    """What stands in a PDF, without its spaces."""
    return "".join("".join(pdf_text(file)).split())


def ask(shop: OpenShop, who: CustomerId, kind: RightKind, days_ago: int = 0) -> None:
    received = shop.shop.clock.now() - timedelta(days=days_ago)
    shop.shop.do(partial(record_request, customer_id=who, kind=kind, received_at=received))


def first_row(page: PrivacyPage) -> list[str]:
    """What the first line of the list of people says."""
    return [column.value(page.people.model.row_at(0)) for column in page.people.model.columns]


def columns_in_sight(page: PrivacyPage) -> list[str]:
    """The heads of the list of people."""
    table, columns = page.people.table, page.people.model.columns
    return [column.header() for place, column in enumerate(columns) if not table.isColumnHidden(place)]


def test_the_page_comes_with_its_first_part_and_the_others_follow_or_are_made_when_asked_for(
    open_shop: OpenShop, qtbot: QtBot
) -> None:
    """All at once take longer than a change of screen may."""
    sheets = shop_sheets(shop_documents())
    window = PageWindow(
        open_shop.session(),
        lambda context: PrivacyPage(context, sheets, saver_apart(resource_folder()), shipped_notices),
    )
    qtbot.addWidget(window)
    page = window.page
    assert isinstance(page, PrivacyPage)
    names = list(page.tabs.buttons)
    assert list(page._parts) == names[:1]
    page.show_item("people")
    assert list(page._parts) == names[:3], "with all that stand above it, or it would not stay where it is shown"
    window.show()
    qtbot.waitUntil(lambda: list(page._parts) == names, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not page._making.isActive(), timeout=WAIT_MS)
    assert [part.name for part in page._parts.values()] == [button.text() for button in page.tabs.buttons.values()]
    assert [page._column.indexOf(part) for part in page._parts.values()] == list(range(len(names)))


def test_the_overview_says_whose_visits_are_kept(open_page: Callable[[], Owner], people: dict[str, CustomerId]) -> None:
    overview = open_page().page.overview
    assert overview.coverage.text() == "All visits are of people who agreed: 7 of 7 visits in the last 90 days."
    assert overview.people.text() == "2 people known; 1 of them never agreed to anything."
    assert overview.model.rowCount() == 2
    overview.all_button.click()
    assert overview.model.rowCount() == len(Purpose)


def test_a_number_leads_to_the_people_behind_it_and_they_to_their_page(
    open_page: Callable[[], Owner], people: dict[str, CustomerId]
) -> None:
    owner = open_page()
    page = owner.page
    place = page.overview.model.find(Purpose.MONITORING)
    page.overview.table.setCurrentIndex(
        page.overview.model.index(place, 1 + list(Standing).index(Standing.NEVER_ASKED))
    )
    page.overview.table.setFocus()
    owner.presses(Qt.Key.Key_Return)
    owner.sees(lambda: page.people.which.value == Standing.NEVER_ASKED.value and page.people.model.rowCount() == 1)
    assert page.people.purpose.value == Purpose.MONITORING.value
    assert page.people.model.row_at(0).customer_id == people["Cem"]
    page.people.open_button.click()
    assert owner.window.asked_for == [("customers", people["Cem"])]


def test_people_to_be_asked_are_told_with_how_long_their_names_are_kept(
    open_page: Callable[[], Owner], people: dict[str, CustomerId]
) -> None:
    page = open_page().page
    assert page.people.model.rowCount() == 1
    assert first_row(page) == ["Cem Yılmaz", "Name kept for 90 days more", "", "cem"]
    # nobody of this list was asked for anything
    assert columns_in_sight(page) == ["Who", "When", "Customer number (till)"]


def test_a_till_id_that_stands_for_a_name_stands_once(
    open_page: Callable[[], Owner], open_shop: OpenShop, people: dict[str, CustomerId]
) -> None:
    page = open_page().page
    nameless = [replace(page.people.model.row_at(0), name="", till_id=till_id) for till_id in ("1072", "1111")]
    page.people.model.set_rows(nameless)
    assert columns_in_sight(page) == ["Who", "When"]
    assert first_row(page)[0] == "Customer number 1072"
    assert page.people.table.horizontalScrollBar().maximum() == 0


def test_due_dates_are_said_in_words_and_not_by_colour_alone(
    open_page: Callable[[], Owner], open_shop: OpenShop, people: dict[str, CustomerId]
) -> None:
    ask(open_shop, people["Ada"], RightKind.ACCESS, days_ago=40)
    ask(open_shop, people["Cem"], RightKind.CORRECTION)
    page = open_page().page
    late, fresh = page.requests.rows
    assert "days overdue: answer it now" in late.due.label.text()
    assert fresh.due.label.text().startswith("Due in ")
    assert page.requests.state.label.text() == "1 of 2 overdue: answer now."
    assert late.more_time.isHidden()
    assert not fresh.more_time.isHidden()


def test_more_time_needs_a_reason_and_is_taken_back(
    open_page: Callable[[], Owner], open_shop: OpenShop, people: dict[str, CustomerId]
) -> None:
    ask(open_shop, people["Ada"], RightKind.ACCESS)
    owner = open_page()
    [row] = owner.page.requests.rows
    row.more_time.click()
    row.reason.send()
    owner.sees(lambda: row.reason.message == "This needs a reason; type one in a few words.")
    row.reason.reason.set_text("The papers are at the tax adviser")
    owner.presses(Qt.Key.Key_Return)
    owner.says("It is due two months later now.")
    owner.sees(lambda: owner.page.requests.rows[0].row.request.extended_because != "")
    owner.window.notices.undo()
    owner.sees(lambda: owner.page.requests.rows[0].row.request.extended_because == "")


def test_an_objection_is_met_and_lifted_again(
    open_page: Callable[[], Owner], open_shop: OpenShop, people: dict[str, CustomerId]
) -> None:
    ask(open_shop, people["Ada"], RightKind.OBJECTION)
    owner = open_page()
    owner.page.requests.rows[0].step.click()
    owner.says("What is known of Ada Okafor is only stored from now on.")
    owner.sees(lambda: owner.page.requests.rows[0].asked.is_restricted)
    assert owner.page.requests.rows[0].step.words == "Use their data again"
    owner.page.requests.rows[0].step.click()
    owner.sees(lambda: not owner.page.requests.rows[0].asked.is_restricted)


def test_a_correction_opens_the_customer(
    open_page: Callable[[], Owner], open_shop: OpenShop, people: dict[str, CustomerId]
) -> None:
    ask(open_shop, people["Cem"], RightKind.CORRECTION)
    owner = open_page()
    owner.page.requests.rows[0].step.click()
    assert owner.window.asked_for == [("customers", people["Cem"])]


def test_an_emergency_is_open_until_the_customer_was_told(
    open_page: Callable[[], Owner], open_shop: OpenShop, people: dict[str, CustomerId]
) -> None:
    open_shop.shop.do(
        partial(
            override_in_emergency,
            customer_id=people["Ada"],
            reason="The door was open all night",
            decided_by="Ana",
            second_person="Ben",
        )
    )
    owner = open_page()
    [card] = owner.page.requests.emergencies.rows
    owner.sees(lambda: any("The door was open all night" in words for words in owner.page.requests.words))
    card.findChildren(QAbstractButton)[0].click()
    owner.sees(lambda: owner.page.requests.emergencies.rows == [])


def test_in_an_emergency_two_people_and_a_reason_show_how_to_reach_somebody(
    open_page: Callable[[], Owner], people: dict[str, CustomerId]
) -> None:
    owner = open_page()
    emergencies = owner.page.requests.emergencies
    emergencies.open_button.click()
    owner.sees(lambda: emergencies.form.person.model.total == 2)
    emergencies.form.person.field.set_text("ada")
    owner.presses(Qt.Key.Key_Return)
    emergencies.form.reason.set_text("Did not open the door, light is on")
    emergencies.form.first.set_text("Ana")
    emergencies.form.second.set_text("ana")
    emergencies.form.send()
    owner.sees(lambda: emergencies.form.message == "Two people have to agree to this; type both names.")
    emergencies.form.second.set_text("Ben")
    emergencies.form.send()
    owner.sees(lambda: emergencies.revealed.text() == "Ada Okafor")
    owner.sees(lambda: len(emergencies.rows) == 1)
    assert emergencies.away_button.isVisible()
    owner.page.hide()
    assert emergencies.revealed.text() == ""
    assert not owner.page.go_back()


def test_a_time_holds_at_once_and_is_taken_back(open_page: Callable[[], Owner], people: dict[str, CustomerId]) -> None:
    owner = open_page()
    choice = owner.page.keeping.choices["people_to_ask_days"]
    choice.input.choose("14")
    choice.input.activated.emit(choice.input.currentIndex())
    owner.says("Names of people who never agreed: kept for 14 days from now on.")
    owner.sees(lambda: first_row(owner.page)[1] == "Name kept for 14 days more")
    owner.window.notices.undo()
    owner.sees(lambda: choice.value == "90")


def test_an_untouched_shop_has_nothing_to_clean_up(
    open_page: Callable[[], Owner], people: dict[str, CustomerId]
) -> None:
    owner = open_page()
    owner.page.keeping.preview_button.click()
    owner.sees(lambda: owner.page.keeping.found.text() == "Nothing was kept too long; there is nothing to clean up.")
    assert owner.page.keeping.run_button.isHidden()


def test_the_trail_is_read_page_by_page_narrowed_and_checked(
    open_page: Callable[[], Owner], open_shop: OpenShop, people: dict[str, CustomerId]
) -> None:
    for _ in range(25):
        ask(open_shop, people["Ada"], RightKind.ACCESS)
    owner = open_page()
    trail = owner.page.trail
    assert trail.sentences == ["Ada Okafor asked by right: See what you keep about me"] * 20
    assert not trail.newer.isEnabled()
    trail.older.click()
    owner.sees(lambda: "Ada Okafor agreed: Keep their visits" in trail.sentences)
    trail.newer.click()
    owner.sees(lambda: len(set(trail.sentences)) == 1)
    trail.area.input.choose("consent")
    owner.sees(lambda: all("agreed" in said for said in trail.sentences))
    trail.check.click()
    owner.sees(lambda: "are as they were written, and none is missing." in trail.checked.label.text())


def test_who_is_responsible_is_asked_for_until_it_is_known(
    open_page: Callable[[], Owner], people: dict[str, CustomerId]
) -> None:
    owner = open_page()
    paper = owner.page.paper
    wanted = "Still missing on every sheet: the name, the address, a phone number or an e-mail address."
    assert paper.missing.label.text() == wanted
    for name, text in (("name", "Ana Sol"), ("address", "1 High Street"), ("email", "ana@sol.example")):
        paper.fields[name].set_text(text)
    paper.save.click()
    owner.sees(paper.missing.isHidden)
    owner.says("Saved who is responsible; paper that is printed from now on says so.")
    owner.window.notices.undo()
    owner.sees(lambda: paper.missing.label.text() == wanted and paper.fields["name"].text == "")


def test_every_sheet_is_saved_in_the_language_that_is_chosen(
    open_page: Callable[[], Owner], people: dict[str, CustomerId], tmp_path: Path
) -> None:
    owner = open_page()
    paper = owner.page.paper
    assert paper.draft.isHidden()
    paper.language.input.choose("de")
    paper.language.input.activated.emit(paper.language.input.currentIndex())
    owner.sees(lambda: "have a native lawyer read them" in paper.draft.label.text())
    for sheet_id, line in paper.lines.items():
        file = tmp_path / f"{sheet_id}.pdf"
        line.paper.save_pdf(file)
        owner.says(f"Saved as {file.name}.")
    assert "WasdürfenwirfürSietun" in printed(tmp_path / "sign_up.pdf")
    editable = paper.lines["processing_record"].paper
    assert not editable.text_button.isHidden()
    editable.save_text(tmp_path / "record.odt")
    owner.says("Saved as record.odt.")
    assert paper.lines["sign_up"].paper.text_button.isHidden()


def test_every_list_is_paper_too(
    open_page: Callable[[], Owner], open_shop: OpenShop, people: dict[str, CustomerId], tmp_path: Path
) -> None:
    ask(open_shop, people["Ada"], RightKind.ACCESS)
    owner = open_page()
    page = owner.page
    holds = {
        "overview": (page.overview.paper, "Noticewhentheyaremissing"),
        "requests": (page.requests.paper, "Seewhatyoukeepaboutme"),
        "people": (page.people.paper, "CemYılmaz"),
        "keeping": (page.keeping.paper, "25months"),
        "trail": (page.trail.paper, "AdaOkaforagreed:Keeptheirvisits"),
    }
    for name, (paper, words) in holds.items():
        file = tmp_path / f"{name}.pdf"
        paper.save_pdf(file)
        owner.says(f"Saved as {file.name}.")
        assert words in printed(file)


@pytest.mark.parametrize(("scheme", "scale"), [(Scheme.LIGHT, 1.0), (Scheme.DARK, 1.5)])
def test_nothing_is_cut_off(
    open_page: Callable[[], Owner],
    open_shop: OpenShop,
    people: dict[str, CustomerId],
    scheme: Scheme,
    scale: float,
) -> None:
    ask(open_shop, people["Ada"], RightKind.ERASURE, days_ago=40)
    Theme.current().choose(scheme=scheme, scale=scale)
    owner = open_page()
    owner.window.resize(MIN_WINDOW[0] - 280, MIN_WINDOW[1])
    owner.page.requests.rows[0].step.click()
    owner.sees(lambda: not owner.page.requests.rows[0].erasure.isHidden())
    owner.page.requests.add_button.click()
    for part in owner.page.tabs.buttons:
        owner.page.show_item(part)
        owner.qtbot.wait(60)
    assert_nothing_is_cut_off(owner.page)


def test_an_erasure_says_how_long_backups_can_be_read_about_them_as_they_are_kept_and_as_papers_say(
    qtbot: QtBot, theme: Theme
) -> None:
    del theme
    assert timedelta(days=PEOPLE_FILE_DAYS) == PEOPLE_DAYS
    assert StorageTimes().person_keys_days == PEOPLE_FILE_DAYS
    form = ErasureForm()
    qtbot.addWidget(form)
    form.open(
        CustomerRow(
            CustomerId(1), "Ada", "", 3, None, None, has_history_consent=True, may_be_scored=True, is_in_queue=False
        )
    )
    said = " ".join(text.text() for text in form.findChildren(Text))
    assert f"no automatic backup can be read about them after {PEOPLE_FILE_DAYS} days" in said


def test_everything_that_takes_the_keyboard_has_a_name(
    open_page: Callable[[], Owner], open_shop: OpenShop, people: dict[str, CustomerId]
) -> None:
    ask(open_shop, people["Ada"], RightKind.ACCESS)
    page = open_page().page
    for kind in (QLineEdit, QComboBox, QTableView):
        for widget in page.findChildren(kind):
            assert widget.accessibleName().strip() or isinstance(widget.parent(), QComboBox), widget
    assert all(button.words.strip() for button in page.tabs.buttons.values())


def test_tab_goes_through_everything_from_top_to_bottom_and_is_caught_nowhere(
    open_page: Callable[[], Owner], open_shop: OpenShop, people: dict[str, CustomerId]
) -> None:
    for kind in (RightKind.ACCESS, RightKind.ERASURE):
        ask(open_shop, people["Ada"], kind)
    owner = open_page()
    owner.page.requests.add_button.click()
    owner.sees(owner.page.requests.form.person.field.input.hasFocus)
    content = owner.page.overview.parentWidget()
    assert content is not None
    wanted = {w for w in content.findChildren(QWidget) if takes_tab(w) and w.isVisible() and w.isEnabled()}
    owner.page.activate()
    walked: list[QWidget] = []
    for _ in range(2 * len(wanted)):
        owner.presses(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if focus is not None and content.isAncestorOf(focus) and focus not in walked:
            walked.append(focus)
    assert set(walked) == wanted
    tops = [widget.mapTo(content, QPoint(0, 0)).y() for widget in walked]
    steps_up = [(widget, above - top) for widget, top, above in zip(walked[1:], tops[1:], tops, strict=False)]
    assert [(widget, step) for widget, step in steps_up if step > _COLUMN_PX] == []


def test_a_half_written_request_and_who_is_responsible_outlive_another_language(
    open_page: Callable[[], Owner], people: dict[str, CustomerId]
) -> None:
    owner = open_page()
    form = owner.page.requests.form
    owner.page.requests.add_button.click()
    owner.sees(lambda: form.person.model.total > 0)
    form.person.field.set_text("Ada")
    form.person._pick(0)
    form.kind.input.setCurrentIndex(2)
    form.note.set_text("by letter, please")
    day = form.day.day - timedelta(days=4)
    form.day.set_day(day)
    owner.page.paper.fields["officer"].set_text("Dr. Roth")
    kept = owner.page.kept()
    page = PrivacyPage(owner.page._context, owner.page._sheets, owner.page._save_copy, owner.page._shipped)
    owner.qtbot.addWidget(page)
    page.take_up(kept)
    again = page.requests.form
    assert not again.isHidden()
    assert again.person.customer_id == form.person.customer_id is not None
    assert (again.right, again.note.text, again.day.day) == (form.right, "by letter, please", day)
    owner.sees(lambda: page.view_model.session.is_quiet)
    assert page.paper.fields["officer"].text == "Dr. Roth"


def test_an_emergency_that_is_half_written_down_outlives_another_language(
    open_page: Callable[[], Owner], people: dict[str, CustomerId]
) -> None:
    owner = open_page()
    emergencies = owner.page.requests.emergencies
    emergencies.open_button.click()
    owner.sees(lambda: emergencies.form.person.model.total > 0)
    emergencies.form.person.field.set_text("Ada")
    emergencies.form.person._pick(0)
    emergencies.form.reason.set_text("seen in smoke")
    emergencies.form.first.set_text("Sam")
    page = PrivacyPage(owner.page._context, owner.page._sheets, owner.page._save_copy, owner.page._shipped)
    owner.qtbot.addWidget(page)
    page.take_up(owner.page.kept())
    again = page.requests.emergencies.form
    assert not again.isHidden()
    assert again.person.customer_id == emergencies.form.person.customer_id is not None
    assert (again.reason.text, again.first.text, again.second.text) == ("seen in smoke", "Sam", "")
    owner.sees(lambda: page.view_model.session.is_quiet)
