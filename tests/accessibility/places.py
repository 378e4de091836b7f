"""Every place of the window, and how one comes there: what exists is asked for, so that a new screen is among them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from tests.accessibility.feedback_places import FEEDBACK, speak_up
from tests.accessibility.invitation_places import INVITATIONS, invite_and_greet
from tests.accessibility.survey_places import SURVEYS, ask_around
from tests.accessibility.wish_places import WISHES, wish_and_choose
from tests.everything import PLACE, QUOTE, somebody_with_everything
from tests.shops import NOTICES, PASSPHRASE, TestShop

from localregulars.application.consent.notices import load_notices
from localregulars.application.consent.own_words import WordsView
from localregulars.application.numbers.steering import add_benchmark, add_note, set_target
from localregulars.application.rights.publication import agree_to_piece, show_piece, withdraw_piece
from localregulars.application.rights.requests import record_request
from localregulars.application.shop.first_steps import leave_open
from localregulars.application.shop.staff import add_staff
from localregulars.bootstrap.screens import Screens
from localregulars.bootstrap.window import WindowProgram, make_window
from localregulars.domain.consent import Purpose
from localregulars.domain.first_steps import FirstStep
from localregulars.domain.ids import CustomerId, NoticeId
from localregulars.domain.own_words import WordsInForce
from localregulars.domain.publication import PieceKind
from localregulars.domain.rights import RightKind
from localregulars.domain.staff import Role
from localregulars.domain.steering import Direction, Expectation
from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.vault import SqlVault
from localregulars.ui.consent_words.model import ConsentWordsModel
from localregulars.ui.main_window import MainWindow
from localregulars.ui.pages.customers.page import CustomersPage
from localregulars.ui.pages.customers.shown_section import PieceForm
from localregulars.ui.pages.new_shop.last_steps import CustomersStep, WordsStep
from localregulars.ui.pages.new_shop.page import NewShopPage
from localregulars.ui.pages.numbers.changes_part import ChangesPart
from localregulars.ui.pages.numbers.group_part import GroupPart
from localregulars.ui.pages.numbers.page import NumbersPage
from localregulars.ui.pages.numbers.panel import NumberPanel
from localregulars.ui.pages.privacy.page import PrivacyPage
from localregulars.ui.pages.settings.keys_section import KeysSection
from localregulars.ui.pages.settings.page import SettingsPage
from localregulars.ui.pages.settings.staff_section import StaffSection
from localregulars.ui.pages.today.page import TodayPage
from localregulars.ui.shell import ShopShell
from localregulars.ui.widgets.button import Button
from localregulars.ui.widgets.code_on_paper import CodeOnPaper
from localregulars.ui.widgets.crash_dialog import CrashDialog

_PATIENCE_S = 120
REGULAR, WHOLE = 1, 7
"""Whose profile is looked at: the first regular, and who has everything."""
_RECOVERY_CODE = "7QKZA-9MWPR-2XJHD-5TVBN-C8FGE-3"


def fill_shop(folder: Path) -> Path:
    """A shop in which something stands on every screen: missing regulars, requests, people at the counter."""
    made = TestShop(folder)
    today = made.clock.now().date()
    for number in range(6):
        name = f"Maria Okafor {number}"
        regular = made.customer(str(number), Purpose.HISTORY, Purpose.MONITORING, Purpose.CONTACT_PHONE, name=name)
        last = 40 if number < 2 else 3
        if number < 2:
            share_a_telephone(made, regular)
        made.visited(regular, [today - timedelta(days=day) for day in range(last, 300, 7)])
    whole = somebody_with_everything(made)
    piece = made.do(partial(agree_to_piece, customer_id=whole, kind=PieceKind.QUOTE, words=QUOTE, place=PLACE)).value
    made.do(partial(show_piece, piece_id=piece))
    made.do(partial(withdraw_piece, piece_id=piece))  # and not taken down yet
    made.do(partial(leave_open, steps=tuple(FirstStep)))
    speak_up(made)
    ask_around(made)
    wish_and_choose(made)
    invite_and_greet(made)
    for kind in (RightKind.ACCESS, RightKind.ERASURE):
        made.do(partial(record_request, customer_id=whole, kind=kind, note="at the counter"))
    for name, role, pin in (("Sam", Role.STAFF, "2580"), ("Ines", Role.OWNER, "904317")):
        made.do(partial(add_staff, name=name, role=role, pin=pin))
    up = Expectation("visits", Direction.UP)
    made.do(partial(add_note, day=today - timedelta(days=60), words="New espresso machine", expected=up))
    made.do(partial(set_target, measure="visits", value=40.0))
    made.do(partial(add_benchmark, measure="visits", value=60.0, source="A trade paper", year=today.year - 1))
    made.store.close()
    return made.folder


def share_a_telephone(made: TestShop, who: CustomerId) -> None:
    """Whoever shares it may be one person."""
    with made.store.unit_of_work() as uow:
        uow.customers.update_details(who, replace(uow.customers.details(who), phone="+442079460018"))
        uow.commit()


class Walker:
    """The program in that shop, and one that is not in any; goes from place to place."""

    def __init__(self, folder: Path) -> None:
        vault = SqlVault(cost=FLOOR_COST)
        self.folder = fill_shop(folder / "Café Sol")
        self.outside: WindowProgram = make_window(folder / "outside.json", vault)
        self.inside: WindowProgram = make_window(folder / "inside.json", vault)
        self.inside.guide.offers = False
        for program in (self.outside, self.inside):
            program.window.show()
        self.inside.enter(self.folder, PASSPHRASE)
        self.until(lambda: self.inside.window.shell is not None)
        self.until(lambda: bool(self.shell.gate.people))

    @property
    def shell(self) -> ShopShell:
        assert self.inside.window.shell is not None
        return self.inside.window.shell

    def until(self, check: Callable[[], bool]) -> None:
        latest = time.monotonic() + _PATIENCE_S
        while not check():
            assert time.monotonic() < latest
            QTest.qWait(5)

    def settle(self) -> None:
        """Until nothing is under way and everything has its place."""
        for _ in range(2):
            self.until(lambda: self.inside.lanes.is_idle and self.outside.lanes.is_idle)
            QTest.qWait(5)

    def front(self, window: QWidget) -> QWidget:
        """Let the keyboard go to this window."""
        if QApplication.activeWindow() is not window:
            window.activateWindow()
            self.until(window.isActiveWindow)
        return window

    def page(self, page_id: str, item: object = None) -> QWidget:
        self.shell.show_page(page_id, item)
        self.settle()
        page = self.shell.current_page
        assert page is not None
        return page

    def press(self, button: Button) -> QWidget:
        """Press it, though it may be out of sight."""
        assert button.isVisibleTo(button.window()), button.words
        button.click()
        self.settle()
        return self.inside.window

    def leave(self) -> None:
        """Close whatever a place has opened."""
        for window in QApplication.topLevelWidgets():
            if isinstance(window, QDialog) and window.isVisible():
                window.close()
        if not self.shell.gate.is_open:
            self.shell.gate.let_owner_back()
        for page_id in self.shell.page_ids:
            page = self.shell._pages.get(page_id)
            while page is not None and page.go_back():
                pass
            if isinstance(page, CustomersPage):
                page.list.search.clear()
        self.shell.notices.hide()
        if self.inside.guide.strip is not None:
            self.inside.guide.end()
        self.settle()

    def close(self) -> None:
        for program in (self.inside, self.outside):
            program.window.close()
            program.lanes.shut_down()
            program.window.deleteLater()
            program.lanes.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@dataclass(frozen=True)
class Place:
    """Somewhere to look at; `show` leads there and returns the window that it is in."""

    name: str
    show: Callable[[Walker], QWidget]


# Before a shop is open


def _start(walker: Walker) -> QWidget:
    walker.outside.window.show_start()
    return walker.outside.window


def _unlock(walker: Walker) -> QWidget:
    walker.outside.window.show_unlock(walker.folder)
    return walker.outside.window


def _new_shop(walker: Walker, step: Callable[[NewShopPage], QWidget]) -> QWidget:
    walker.outside.window.show_new_shop()
    page = walker.outside.window.stage
    assert isinstance(page, NewShopPage)
    page._show_step(step(page))
    return walker.outside.window


def _recovery(page: NewShopPage) -> QWidget:
    page._recovery = CodeOnPaper(_RECOVERY_CODE, "Café Sol")
    page._put_in(page._recovery)
    return page._recovery


def _first_file(page: NewShopPage) -> QWidget:
    page._customers = CustomersStep(None, has_demo=True)
    page._put_in(page._customers)
    return page._customers


def _consent_words(page: NewShopPage) -> QWidget:
    page._words = WordsStep(ConsentWordsModel(page._gateway.session(), tuple, page))
    shipped = next(one for one in load_notices(NOTICES) if one.language == "en")
    page._words.words._on_shown(WordsView(WordsInForce(NoticeId(1), shipped), shipped, 0, frozenset(), ()))
    page._put_in(page._words)
    return page._words


def _own_words(page: NewShopPage) -> QWidget:
    step = _consent_words(page)
    page._words.words.edit.click()  # type: ignore[union-attr]
    return step


def _restore(walker: Walker) -> QWidget:
    walker.outside.window.show_restore(walker.folder)
    return walker.outside.window


# In the open shop


def _page(page_id: str, walker: Walker) -> QWidget:
    page = walker.page(page_id)
    if isinstance(page, SettingsPage):
        page.sections.make_all()
        walker.settle()
    if isinstance(page, PrivacyPage):
        page.part("paper")  # the last of its parts: they are made one by one
        walker.settle()
    if isinstance(page, NumbersPage):
        walker.until(lambda: page.is_settled)
        walker.settle()
    return walker.inside.window


def _numbers(walker: Walker, part: str) -> NumbersPage:
    page = walker.page("numbers", part)
    assert isinstance(page, NumbersPage)
    walker.until(lambda: page.view_model.facts("visits") is not None and page.is_settled)
    walker.settle()
    return page


def _numbers_part(part: str, walker: Walker) -> QWidget:
    _numbers(walker, part)
    return walker.inside.window


def _in_numbers(part: str, button: Callable[[GroupPart], Button], walker: Walker) -> QWidget:
    shown = _numbers(walker, part).current
    assert isinstance(shown, GroupPart)
    return walker.press(button(shown))


def _in_panel(button: Callable[[NumberPanel], Button], walker: Walker) -> QWidget:
    return _in_numbers("visiting", lambda part: button(part.panels["visits"]), walker)


def _weights(part: GroupPart) -> Button:
    assert part.weights is not None
    return part.weights.change


def _costs(part: GroupPart) -> Button:
    assert part.costs is not None
    return part.costs.note


def _wage(part: GroupPart) -> Button:
    assert part.costs is not None
    return part.costs.wage_button


def _note_a_change(walker: Walker) -> QWidget:
    part = _numbers(walker, "changes").current
    assert isinstance(part, ChangesPart)
    return walker.press(part.add)


def _own_days(walker: Walker) -> QWidget:
    picker = _numbers(walker, "satisfaction").picker
    picker.span.input.setCurrentIndex(picker.span.input.count() - 1)
    picker.span.input.activated.emit(picker.span.input.count() - 1)
    walker.settle()
    return walker.inside.window


def _item(page_id: str, item: str, walker: Walker) -> QWidget:
    walker.page(page_id, item)
    return walker.inside.window


def _card(key: Qt.Key, walker: Walker) -> QWidget:
    page = walker.page("today")
    assert isinstance(page, TodayPage)
    walker.until(lambda: bool(page.queue.cards))
    QTest.keyClick(page.queue.cards[0], key)
    walker.settle()
    return walker.inside.window


def _nobody_found(walker: Walker) -> QWidget:
    page = walker.page("customers")
    assert isinstance(page, CustomersPage)
    page.list.search.setText("nobody is called that")
    walker.settle()
    return walker.inside.window


def _customers(walker: Walker, who: int = WHOLE) -> CustomersPage:
    page = walker.page("customers", who)
    assert isinstance(page, CustomersPage)
    walker.until(lambda: page.view_model.profile.state is not None)
    walker.settle()
    return page


def _profile(walker: Walker) -> QWidget:
    _customers(walker)
    return walker.inside.window


def _in_profile(button: Callable[[CustomersPage], Button], walker: Walker) -> QWidget:
    return walker.press(button(_customers(walker)))


def _group(walker: Walker) -> QWidget:
    page = walker.page("customers")
    assert isinstance(page, CustomersPage)
    page.list.filters.chips[next(iter(page.list.filters.chips))].click()
    walker.settle()
    return walker.press(page.list.groups.save)


def _care(walker: Walker, who: int = WHOLE) -> CustomersPage:
    page = _customers(walker, who)
    page.profile.care_wanted.emit()
    walker.until(lambda: page.care_model.state is not None)
    walker.settle()
    return page


def _care_card(walker: Walker) -> QWidget:
    page = _care(walker)
    if not page.care.agreements.more.isHidden():
        walker.press(page.care.agreements.more)
    return walker.inside.window


def _in_care(button: Callable[[CustomersPage], Button], walker: Walker) -> QWidget:
    return walker.press(button(_care(walker)))


def _a_photo(walker: Walker) -> QWidget:
    page = _care(walker)
    walker.press(page.care.shown.change)
    form = page.care.shown.form
    assert isinstance(form, PieceForm)
    form.kind.input.setCurrentIndex(list(PieceKind).index(PieceKind.PHOTO))
    walker.settle()
    return walker.inside.window


def _give(walker: Walker) -> QWidget:
    page = _care(walker, REGULAR)
    return walker.press(page.care.agreements.lines[Purpose.CONTACT_EMAIL].button)


def _put_together(walker: Walker) -> QWidget:
    """Two regulars with one telephone beside each other, one of whom agreed to more."""
    page = _customers(walker, REGULAR)
    walker.press(page.profile.together)
    form = page.together.form
    walker.until(lambda: bool(form.likely.buttons))
    walker.press(next(iter(form.likely.buttons.values())))
    walker.until(lambda: form.beside is not None)
    walker.settle()
    return walker.inside.window


def _in_privacy(button: Callable[[PrivacyPage], Button], walker: Walker) -> QWidget:
    _page("privacy", walker)
    page = walker.shell.current_page
    assert isinstance(page, PrivacyPage)
    return walker.press(button(page))


def _in_keys(button: Callable[[KeysSection], Button], walker: Walker) -> QWidget:
    page = walker.page("settings")
    assert isinstance(page, SettingsPage)
    section = page.sections["keys"]
    assert isinstance(section, KeysSection)
    return walker.press(button(section))


def _in_staff(walker: Walker) -> QWidget:
    page = walker.page("settings")
    assert isinstance(page, SettingsPage)
    section = page.sections["staff"]
    assert isinstance(section, StaffSection)
    return walker.press(section.add_button)


def _gate(walker: Walker) -> QWidget:
    walker.page("today")
    walker.shell.gate.hand_over()
    walker.settle()
    return walker.inside.window


def _gate_of_the_owner(walker: Walker) -> QWidget:
    _gate(walker)
    question = walker.shell.door.question
    assert question is not None
    return walker.press(question._other_way)


def _notice(walker: Walker) -> QWidget:
    walker.page("today")
    walker.shell.notices.say("Noted.", lambda: None)
    return walker.inside.window


def _tour(walker: Walker) -> QWidget:
    walker.inside.guide.begin()
    return walker.inside.window


def _dialog(open_it: Callable[[MainWindow], object], walker: Walker) -> QWidget:
    walker.page("today")
    open_it(walker.inside.window)
    walker.settle()
    [dialog] = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
    return dialog


def _crash(window: MainWindow) -> None:
    CrashDialog(ValueError("nothing"), window).open()


def _pages() -> Iterator[Place]:
    """Every screen of the sidebar, whole: all parts of Privacy, all sections of Settings."""
    nothing: Any = None
    for entry in Screens(nothing, nothing, nothing).entries():
        yield Place(entry.page_id, partial(_page, entry.page_id))


BEFORE = (
    Place("start", _start),
    Place("unlock", _unlock),
    Place("new shop, region", partial(_new_shop, step=lambda page: page._region)),
    Place("new shop, kind", partial(_new_shop, step=lambda page: page._shop)),
    Place("new shop, passphrase", partial(_new_shop, step=lambda page: page._passphrase)),
    Place("new shop, recovery sheet", partial(_new_shop, step=_recovery)),
    Place("new shop, first file", partial(_new_shop, step=_first_file)),
    Place("new shop, consent words", partial(_new_shop, step=_consent_words)),
    Place("new shop, own words", partial(_new_shop, step=_own_words)),
    Place("restore", _restore),
)
OPENED = (
    Place("today, done", partial(_card, Qt.Key.Key_Return)),
    Place("today, later", partial(_card, Qt.Key.Key_L)),
    Place("today, away", partial(_card, Qt.Key.Key_A)),
    Place("today, why", partial(_card, Qt.Key.Key_W)),
    Place("today, paper", partial(_item, "today", "paper")),
    Place("today, a notice", _notice),
    Place("today, the tour", _tour),
    Place("a profile", _profile),
    Place("a profile, edit", partial(_in_profile, lambda page: page.profile.edit)),
    Place("a profile, away", partial(_in_profile, lambda page: page.profile.away.add)),
    Place("a profile, appointment", partial(_in_profile, lambda page: page.profile.bookings.appointment)),
    Place("a profile, subscription", partial(_in_profile, lambda page: page.profile.bookings.subscription)),
    Place("customers, put together", _put_together),
    Place("customers, add", partial(_in_profile, lambda page: page.add)),
    Place("customers, a group", _group),
    Place("customers, nobody found", _nobody_found),
    Place("care card", _care_card),
    Place("care card, the words", partial(_in_care, lambda page: page.care.agreements.lines[Purpose.HISTORY].words)),
    Place("care card, give", _give),
    Place("care card, take back", partial(_in_care, lambda page: page.care.agreements.lines[Purpose.HISTORY].button)),
    Place("care card, wish", partial(_in_care, lambda page: page.care.wish.change)),
    Place("care card, whom to call", partial(_in_care, lambda page: page.care.contacts.change)),
    Place("care card, away", partial(_in_care, lambda page: page.care.away.add)),
    Place("care card, written down", partial(_in_care, lambda page: page.care.kept.change)),
    Place("care card, shown", partial(_in_care, lambda page: page.care.shown.change)),
    Place("care card, a photo", _a_photo),
    Place("numbers, a target", partial(_in_panel, lambda panel: panel.target_button)),
    Place("numbers, figures of others", partial(_in_panel, lambda panel: panel.others_button)),
    Place("numbers, weights", partial(_in_numbers, "worth", _weights)),
    Place("numbers, a cost", partial(_in_numbers, "worth", _costs)),
    Place("numbers, an hour", partial(_in_numbers, "worth", _wage)),
    Place("numbers, days of one's own", _own_days),
    Place("numbers, a change", _note_a_change),
    Place("numbers, for the wall", partial(_numbers_part, "wall")),
    Place("privacy, a request", partial(_in_privacy, lambda page: page.requests.add_button)),
    Place("privacy, an erasure", partial(_in_privacy, lambda page: page.requests.rows[1].step)),
    Place("privacy, declined", partial(_in_privacy, lambda page: page.requests.rows[0].decline)),
    Place("privacy, own words", partial(_in_privacy, lambda page: page.consent_words.consent_words.edit)),
    Place("privacy, somebody in danger", partial(_in_privacy, lambda page: page.requests.emergencies.open_button)),
    *(Place(name, show) for name, show in (*FEEDBACK, *SURVEYS, *WISHES, *INVITATIONS)),
    Place("settings, passphrase", partial(_in_keys, lambda section: section.passphrase.button)),
    Place("settings, recovery code", partial(_in_keys, lambda section: section.recovery.button)),
    Place("settings, new keys", partial(_in_keys, lambda section: section.everything.button)),
    Place("settings, somebody new", _in_staff),
    Place("shortcuts", partial(_dialog, MainWindow.show_shortcuts)),
    Place("palette", partial(_dialog, lambda window: window.actions_by_name["palette"].trigger())),
    Place("handbook", partial(_dialog, lambda window: window.actions_by_name["handbook"].trigger())),
    Place("a mistake of ours", partial(_dialog, _crash)),
    Place("who is here", _gate),
    Place("who is here, the owner", _gate_of_the_owner),
)
PLACES = (*BEFORE, *_pages(), *OPENED)
