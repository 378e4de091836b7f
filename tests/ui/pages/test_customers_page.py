"""Customers: find somebody, read their profile, write down what they say; over a real shop."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.layout import assert_nothing_is_cut_off
from tests.ui.pages.conftest import DOCUMENTS, OpenShop, PageWindow
from tests.ui.pages.customers_desk import Desk

from localregulars.domain.errors import EnvironmentFailureError
from localregulars.domain.ids import AwayNoteId
from localregulars.domain.publication import PieceKind
from localregulars.domain.visits import SignOfLifeKind
from localregulars.exporting.documents.library import Documents
from localregulars.ui.language import AS_ON_THIS_COMPUTER, LANGUAGES, Language
from localregulars.ui.pages.customers.page import CustomersPage
from localregulars.ui.pages.customers.shown_section import PieceForm
from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import SPACE_M, TextRole
from localregulars.ui.trial_language import LONG
from localregulars.ui.widgets.button import Button
from localregulars.ui.widgets.charts.files import FileKind
from localregulars.ui.widgets.day_field import DayField
from localregulars.ui.widgets.text import Text
from localregulars.ui.wording.dates import short_date

LONG_NAME = "Maximiliane Freifrau von Schwarzenberg-Hohenlohe-Langenburg"
BESIDE_A_WIDE_SIDEBAR = 640
"""What the words of the sidebar leave of a window 1024 wide, at 150 % text."""


@pytest.fixture
def desk(open_shop: OpenShop, qtbot: QtBot) -> Desk:
    return Desk(open_shop, qtbot)


def test_people_are_listed_by_name_and_those_without_one_by_the_tills_id(desk: Desk) -> None:
    assert desk.listed == [
        "Élodie Martin",
        "Maria Okafor",
        "Nguyễn Thị Minh Khai",
        "Tom Lindqvist",
        "Customer number 4410220701",
    ]


def test_a_search_as_one_types_and_enter_opens_the_first(desk: Desk) -> None:
    QTest.keyClicks(desk.page.list.search, "elod")
    assert desk.listed == ["Élodie Martin"]
    QTest.keyClick(desk.page.list.search, Qt.Key.Key_Return)
    desk.wait(lambda: desk.shown == desk.who[1])
    desk.page.list.search.setText("4410")
    assert desk.listed == ["Customer number 4410220701"]
    assert desk.shown == desk.who[1]


def test_letters_typed_in_the_table_search(desk: Desk) -> None:
    QTest.keyClick(desk.page.list.search, Qt.Key.Key_Down)
    QTest.keyClick(desk.page.list.table, Qt.Key.Key_T)
    assert desk.page.list.search.text().lower() == "t"
    assert desk.page.list.search.hasFocus()


def test_a_table_in_which_nobody_is_left_gives_the_keyboard_to_the_search(desk: Desk) -> None:
    QTest.keyClick(desk.page.list.search, Qt.Key.Key_Down)
    assert desk.page.list.table.hasFocus()
    desk.page.list.search.setText("nobody is called this")
    assert desk.page.list.table.isHidden()
    assert desk.page.list.search.hasFocus()


def test_a_search_in_vain_offers_to_add_the_person(desk: Desk) -> None:
    desk.page.list.search.setText("Zoë Ångström")
    assert desk.listed == []
    assert not desk.page.list._nobody.isHidden()
    desk.page.list._nobody.action_chosen.emit()
    assert desk.page.form.name.text == "Zoë Ångström"
    QTest.keyClick(desk.page.form.name.input, Qt.Key.Key_Return)
    desk.wait(lambda: "Zoë Ångström" in desk.listed)
    desk.wait(lambda: desk.page.profile.accessibleName() == "Zoë Ångström")
    assert desk.page.form.isHidden()


def test_arrows_in_the_table_show_one_profile_after_the_other(desk: Desk) -> None:
    QTest.keyClick(desk.page.list.search, Qt.Key.Key_Down)
    desk.wait(lambda: desk.shown == desk.who[1])
    QTest.keyClick(desk.page.list.table, Qt.Key.Key_Down)
    desk.wait(lambda: desk.shown == desk.who[0])
    assert desk.page.list.table.hasFocus()


def test_a_visit_by_hand_is_seen_at_once_and_can_be_taken_back(desk: Desk) -> None:
    desk.open(desk.who[0])
    state = desk.page.view_model.profile.state
    assert state is not None
    known = state.profile.row.visits
    desk.page.profile.record.click()
    desk.wait_for_notice("Maria Okafor: the visit is written down")

    def visits_now() -> int:
        now = desk.page.view_model.profile.state
        return -1 if now is None else now.profile.row.visits

    desk.wait(lambda: visits_now() == known + 1)
    assert desk.shown == desk.who[0]
    place = desk.page.view_model.table.find(desk.who[0])
    assert desk.page.view_model.table.index(place, 1).data() == "Today"
    assert desk.page.list.table.currentIndex().row() == place
    desk.window.notices.undo()
    desk.wait(lambda: visits_now() == known)


@pytest.mark.parametrize("kind", list(SignOfLifeKind))
def test_another_sign_of_life_is_one_choice_away(desk: Desk, kind: SignOfLifeKind) -> None:
    desk.open(desk.who[0])
    desk.page.view_model.profile.record_sign_of_life(kind)
    desk.wait_for_notice("was seen or heard: written down")
    assert desk.window.notices.can_undo


def test_the_profile_says_what_is_agreed_to_and_leads_to_the_card_for_the_rest(desk: Desk) -> None:
    desk.open(desk.who[0])
    section = desk.page.profile.consents
    words = [label.text() for label in section.findChildren(QLabel)]
    assert any(line.startswith("Notice when they are missing: Yes, since ") for line in words)
    assert [button.words for button in section.findChildren(Button)] == ["Ask or take back"]
    section.open_card.click()
    assert not desk.page.care.isHidden()
    assert desk.page.list.isHidden() or not desk.page.list.isVisible()


def test_a_time_away_is_written_down_and_removed(desk: Desk) -> None:
    desk.open(desk.who[0])
    model, today = desk.page.view_model.profile, desk.shop.today

    def notes() -> list[AwayNoteId]:
        state = model.state
        return [] if state is None else [note.away_note_id for note in state.profile.away_notes]

    model.note_away(today, today + timedelta(days=6))
    desk.wait(lambda: len(notes()) == 1)
    model.remove_away_note(notes()[0])
    desk.wait(lambda: not notes())
    desk.window.notices.undo()
    desk.wait(lambda: len(notes()) == 1)


def test_a_phone_number_without_a_contact_consent_is_refused_with_the_reason(desk: Desk) -> None:
    desk.open(desk.who[0])
    desk.page.profile.edit.click()
    form = desk.page.profile.form
    assert form.name.text == "Maria Okafor"
    form.phone.set_text("+44 20 7946 0958")
    QTest.keyClick(form.phone.input, Qt.Key.Key_Return)
    desk.wait(lambda: bool(desk.window.failures))
    assert "once they agreed" in str(desk.window.failures[0])
    assert not form.isHidden()
    form.phone.set_text("")
    form.name.set_text("Maria Okafor-Lind")
    QTest.keyClick(form.name.input, Qt.Key.Key_Return)
    desk.wait(lambda: "Maria Okafor-Lind" in desk.listed)
    assert form.isHidden()


def test_never_suggest_can_be_taken_back_in_the_profile(desk: Desk) -> None:
    desk.open(desk.who[0])
    section = desk.page.profile.check_ins
    section.never.click()
    desk.wait(lambda: section.never.words == "Suggest again")
    section.never.click()
    desk.wait(lambda: section.never.words == "Never suggest")


def test_the_calendar_has_a_table_of_the_same_visits(desk: Desk) -> None:
    desk.open(desk.who[0])
    section = desk.page.profile.visits
    first = section.calendar.layout_of_days().first_day
    assert section._span.text() == f"Day by day since {short_date(first, section._today)}", "the line's time is another"
    assert sum(section.calendar.calendar.counts.values()) == 100
    section.switch.click()
    assert section.calendar.isHidden()
    assert not section.table.isHidden()
    assert section.table.model().rowCount() == 100
    assert section.weeks.table is not None
    assert not section.weeks.table.isHidden()
    weeks = section.weeks.table.model()
    assert weeks.rowCount() == len(section.weeks.view.chart.points) > 4
    section.switch.click()
    assert not section.calendar.isHidden()
    assert not section.weeks.view.isHidden()


def test_pictures_of_the_visits_are_saved_from_the_profile_without_a_name(desk: Desk, tmp_path: Path) -> None:
    desk.open(desk.who[0])
    section = desk.page.profile.visits
    titles = [action.text() for action in section.export.menu_of_ways().actions()]
    assert titles == [section.calendar.calendar.title, section.weeks.view.chart.title]
    section.export.save(section.calendar.calendar, FileKind.SVG, tmp_path / "x.svg")
    desk.wait_for_notice("Saved as “x.svg”")
    state = desk.page.view_model.profile.state
    assert state is not None
    assert not [word for word in state.name.split() if word in (tmp_path / "x.svg").read_text(encoding="utf-8")]
    section.export.save(section.calendar.calendar, FileKind.SVG, tmp_path / "nowhere" / "x.svg")
    assert [type(error) for error in desk.window.failures] == [EnvironmentFailureError]


def test_in_a_narrow_window_the_profile_takes_the_place_of_the_list(open_shop: OpenShop, qtbot: QtBot) -> None:
    desk = Desk(open_shop, qtbot, width=1024 - 216)
    assert not desk.page.list.isHidden()
    assert desk.page._side.isHidden()
    desk.open(desk.who[0])
    assert desk.page.list.isHidden()
    desk.wait(lambda: not desk.page.profile.isHidden())
    profile = desk.page.profile
    assert [profile.edit.mapTo(profile, QPoint()).y(), profile.together.mapTo(profile, QPoint()).y()] == [
        profile.back.mapTo(profile, QPoint()).y() + (profile.back.height() - profile.edit.height()) // 2
    ] * 2, "what is rarely done stands on the line of the way back"
    desk.page.profile.back.click()
    assert not desk.page.list.isHidden()
    assert not desk.page.go_back()


@pytest.mark.parametrize("width", [1024 - 216, 1440 - 216])
def test_tab_goes_through_what_can_be_done_as_it_stands(open_shop: OpenShop, qtbot: QtBot, width: int) -> None:
    desk = Desk(open_shop, qtbot, width=1024 - 216)
    desk.open(desk.who[0])
    desk.wait(lambda: not desk.page.profile.isHidden())
    desk.page.window().resize(width, 700)
    desk.qtbot.wait(60)
    profile = desk.page.profile
    stops = [profile.back, profile.edit, profile.together, profile.record, profile.sign, profile.care]
    way: list[QWidget] = []
    at: QWidget | None = profile.back
    while at is not None and len(way) < len(stops):
        if at in stops:
            way.append(at)
        at = at.nextInFocusChain()
    seen = sorted(stops, key=lambda one: (one.mapTo(profile, QPoint()).y() // 40, one.mapTo(profile, QPoint()).x()))
    visible = [one for one in seen if one.isVisible()]
    assert [one for one in way if one.isVisible()] == visible


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("width", [1024 - 216, 1440 - 216])
def test_nothing_is_cut_off(open_shop: OpenShop, qtbot: QtBot, theme: Theme, width: int, scale: float) -> None:
    theme.choose(scale=scale)
    desk = Desk(open_shop, qtbot, width, LONG_NAME)
    table = desk.page.list.table
    desk.qtbot.wait(60)
    shown = [column for column in range(5) if not table.isColumnHidden(column)]
    assert {0, 1, 4} <= set(shown)
    assert sum(table.columnWidth(column) for column in shown) <= table.viewport().width()
    for column in shown[1:]:
        for row in range(table.model().rowCount()):
            words = table.fontMetrics().horizontalAdvance(str(table.model().index(row, column).data()))
            assert table.columnWidth(column) >= words
    desk.open(desk.who[-2])
    desk.page.profile.away.add.click()
    desk.qtbot.wait(100)
    desk.qtbot.waitUntil(lambda: assert_nothing_is_cut_off(desk.page), timeout=10_000)
    desk.page.go_back()
    desk.page.profile.edit.click()
    desk.qtbot.wait(60)
    desk.qtbot.waitUntil(lambda: assert_nothing_is_cut_off(desk.page), timeout=10_000)


def test_what_stands_below_a_persons_name_is_headed_alike_forms_too(desk: Desk) -> None:
    def headings() -> set[object]:
        texts = [
            text for text in profile.findChildren(Text) if text.isVisible() and text.text() != profile._name.text()
        ]
        return {text.property("textRole") for text in texts} & {TextRole.SECTION.value, TextRole.CARD_TITLE.value}

    desk.open(desk.who[0])
    profile = desk.page.profile
    assert headings() == {TextRole.CARD_TITLE.value}
    profile.edit.click()
    desk.wait(profile.form.isVisible)
    assert headings() == {TextRole.CARD_TITLE.value}


def test_every_control_has_a_name(desk: Desk) -> None:
    desk.open(desk.who[0])
    desk.page.profile.away.add.click()
    for control in desk.page.findChildren(QWidget):
        if control.focusPolicy() & Qt.FocusPolicy.TabFocus and control.isVisible():
            name = control.accessibleName() or (control.text() if isinstance(control, QAbstractButton) else "")
            assert name, type(control).__name__
            assert name.strip() == name


def rebuilt(desk: Desk) -> CustomersPage:
    """The page that takes the place of this one where another language is spoken."""
    kept = desk.page.kept()
    window = PageWindow(desk.session, lambda context: CustomersPage(context, Documents(DOCUMENTS)))
    desk.qtbot.addWidget(window)
    window.resize(1400, 900)
    page = window.page
    assert isinstance(page, CustomersPage)
    page.take_up(kept)
    window.show()
    return page


def test_somebody_new_who_is_half_typed_in_outlives_another_language(desk: Desk) -> None:
    desk.page.add.click()
    desk.page.form.name.set_text("Zoë Ångström")
    desk.page.form.till_id.set_text("T-77")
    page = rebuilt(desk)
    assert not page.form.isHidden()
    assert (page.form.name.text, page.form.till_id.text) == ("Zoë Ångström", "T-77")


def test_details_that_are_half_changed_outlive_another_language(desk: Desk) -> None:
    desk.open(desk.who[0])
    desk.page.profile.edit.click()
    desk.page.profile.form.name.set_text("Maria Okafor-Lind")
    page = rebuilt(desk)
    desk.wait(lambda: not page.profile.form.isHidden())
    assert page.profile.form.name.text == "Maria Okafor-Lind"


@pytest.mark.parametrize("opener", ["away", "appointment", "subscription"])
def test_a_day_that_is_half_written_down_outlives_another_language(desk: Desk, opener: str) -> None:
    desk.open(desk.who[0])
    profile = desk.page.profile
    section = profile.away if opener == "away" else profile.bookings
    section.openers[opener].click()
    days = section.findChildren(DayField)
    day = days[-1].day + timedelta(days=3)
    days[-1].set_day(day)
    page = rebuilt(desk)
    again = page.profile.away if opener == "away" else page.profile.bookings
    desk.wait(lambda: bool(again.findChildren(DayField)))
    assert [field.day for field in again.findChildren(DayField)] == [*(field.day for field in days[:-1]), day]


def test_a_time_away_that_is_half_written_down_on_the_care_card_outlives_another_language(desk: Desk) -> None:
    desk.open(desk.who[0])
    desk.page.profile.care.click()
    desk.wait(lambda: desk.page.care.model.state is not None)
    desk.wait(desk.page.care.away.add.isVisible)
    desk.page.care.away.add.click()
    last = desk.page.care.away.findChildren(DayField)[-1]
    day = last.day + timedelta(days=5)
    last.set_day(day)
    page = rebuilt(desk)
    desk.wait(lambda: bool(page.care.away.findChildren(DayField)))
    assert page.care.away.findChildren(DayField)[-1].day == day


def test_a_day_that_is_half_written_down_stays_when_something_else_changes(desk: Desk) -> None:
    desk.open(desk.who[0])
    desk.page.profile.away.add.click()
    [field, _last] = desk.page.profile.away.findChildren(DayField)
    before = desk.page.view_model.profile.state
    desk.page.profile.record.click()
    desk.wait(lambda: desk.page.view_model.profile.state is not before and desk.session.is_quiet)
    assert field.isVisible()


def test_forms_on_the_care_card_outlive_another_language(desk: Desk) -> None:
    desk.open(desk.who[0])
    desk.page.profile.care.click()
    desk.wait(lambda: desk.page.care.model.state is not None)
    shown = desk.page.care.shown
    desk.wait(shown.change.isVisible)
    shown.change.click()
    assert isinstance(shown.form, PieceForm)
    shown.form.kind.input.choose(PieceKind.STORY)
    shown.form.exact.set_text("How I came here first")
    shown.form.saying.buttons["aloud"].click()
    page = rebuilt(desk)
    desk.wait(lambda: isinstance(page.care.shown.form, PieceForm))
    form = page.care.shown.form
    assert isinstance(form, PieceForm)
    assert (form.kind.value, form.exact.text, form.saying.value) == ("story", "How I came here first", "aloud")


def test_a_long_name_is_whole_beside_the_profile(open_shop: OpenShop, qtbot: QtBot) -> None:
    name = "Aoife Loughnane-O'Shaughnessy"
    desk = Desk(open_shop, qtbot, 1224, name)  # what the sidebar leaves of 1440
    table = desk.page.list.table
    assert desk.page.has_two_panes
    needed = QFontMetrics(Theme.current().font(TextRole.STRONG)).horizontalAdvance(name) + 2 * SPACE_M
    desk.wait(lambda: table.columnWidth(0) >= needed)
    assert not table.horizontalScrollBar().isVisible()


@pytest.mark.parametrize("language", [*LANGUAGES, LONG])
def test_the_list_is_never_wider_than_its_place(open_shop: OpenShop, qtbot: QtBot, theme: Theme, language: str) -> None:
    theme.choose(scale=1.5)
    Language.current().choose(language)
    try:
        desk = Desk(open_shop, qtbot, BESIDE_A_WIDE_SIDEBAR, LONG_NAME)
        table = desk.page.list.table
        desk.wait(lambda: table.without_room != ())
        desk.window.resize(max(BESIDE_A_WIDE_SIDEBAR, desk.page.minimumSizeHint().width()), 700)
        desk.qtbot.wait(60)
        assert not table.isColumnHidden(0)
        assert table.horizontalScrollBar().maximum() == 0
        assert_nothing_is_cut_off(desk.page)
    finally:
        Language.current().choose(AS_ON_THIS_COMPUTER)
