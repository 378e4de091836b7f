"""The consent words on the Privacy page: read, put in the owner's own, and back, with people's yes kept honest."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.shops import NOTICES, PROFILE
from tests.ui.layout import key_marks, what_is_cut_off
from tests.ui.pages.conftest import OpenShop, PageWindow

from localregulars.application.consent.notices import load_notices
from localregulars.application.consent.own_words import word_notice
from localregulars.application.outcome import Outcome, UseCase
from localregulars.application.shop.shops import change_profile
from localregulars.background.work import StoreQuery
from localregulars.bootstrap.resources import resource_folder, shop_documents
from localregulars.domain.consent import Notice, Purpose
from localregulars.domain.own_words import parts_of
from localregulars.exporting.apart import saver_apart
from localregulars.exporting.documents.sheets import shop_sheets
from localregulars.ui.consent_words.panel import ConsentWords
from localregulars.ui.language import AS_ON_THIS_COMPUTER, Language
from localregulars.ui.pages.privacy.page import PrivacyPage
from localregulars.ui.theme.theme import Theme
from localregulars.ui.widgets.button import Button
from localregulars.ui.widgets.flow import PageScroll

SHIPPED = load_notices(NOTICES)
NOTES, FEEDBACK = (
    next(notice for notice in SHIPPED if (notice.purpose, notice.language) == (purpose, "en"))
    for purpose in (Purpose.NOTES, Purpose.FEEDBACK)
)
THEIRS, PROMISED = parts_of(Purpose.NOTES, NOTES.text).asked, parts_of(Purpose.NOTES, NOTES.text).promised
OURS = "May we jot down small things, like your dog's name or how you take your tea?"
_WAIT_MS = 20_000


class Desk:
    """The page in a window, its words, and short words for what an owner does with them."""

    def __init__(self, qtbot: QtBot, shop: OpenShop, program: Sequence[Notice]) -> None:
        self.qtbot, self.shop = qtbot, shop
        sheets, save_copy = shop_sheets(shop_documents()), saver_apart(resource_folder())
        self.window = PageWindow(
            shop.session(), lambda context: PrivacyPage(context, sheets, save_copy, lambda: program)
        )
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        page = self.window.page
        assert isinstance(page, PrivacyPage)
        self.page = page
        page.show_item("words")
        self.settles()

    @property
    def words(self) -> ConsentWords:
        return self.page.consent_words.consent_words

    def settles(self) -> None:
        self.qtbot.waitUntil(lambda: not self.page._making.isActive(), timeout=_WAIT_MS)
        self.qtbot.waitUntil(lambda: self.page.view_model.session.is_quiet, timeout=_WAIT_MS)
        self.qtbot.waitUntil(lambda: bool(self.words.promised.text()), timeout=_WAIT_MS)

    def looks_at(self, purpose: Purpose, language: str = "en") -> None:
        for choice, value in ((self.words.purpose, purpose.value), (self.words.language, language)):
            choice.input.choose(value)
            choice.input.activated.emit(choice.input.currentIndex())
        self.settles()

    def types(self, text: str) -> None:
        self.words.edit.click()
        focus = QApplication.focusWidget()
        assert focus is self.words.form.area.input
        QTest.keyClick(focus, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(focus, text)

    def presses(self, button: Button) -> None:
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)

    def saves(self) -> None:
        self.presses(self.words.form.save)
        self.settles()

    def is_told(self, said: str) -> None:
        self.qtbot.waitUntil(lambda: self.window.notices.text == said, timeout=_WAIT_MS)

    def sees(self, text: str) -> None:
        self.qtbot.waitUntil(lambda: self.words.text == text, timeout=_WAIT_MS)


@pytest.fixture
def open_desk(open_shop: OpenShop, qtbot: QtBot) -> Iterator[Callable[..., Desk]]:
    desks: list[Desk] = []

    def make(program: Sequence[Notice] = SHIPPED) -> Desk:
        desks.append(Desk(qtbot, open_shop, program))
        return desks[-1]

    yield make
    for desk in desks:
        desk.window.close()


def word(shop: OpenShop, typed: str = OURS) -> Outcome[object]:
    with shop.shop.store.unit_of_work() as uow:
        now = uow.own_words.now(Purpose.NOTES, "en").notice_id
    return shop.shop.do(partial(word_notice, shipped=NOTES, typed=typed, is_material=False, instead_of=now))


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_field_for_own_words_opens_whole_with_its_name(
    open_desk: Callable[..., Desk], theme: Theme, scale: float
) -> None:
    theme.choose(scale=scale)
    desk = open_desk()
    desk.window.resize(1024 - 216, 700)
    desk.page.show_item("words")
    desk.settles()
    desk.looks_at(Purpose.NOTES)
    desk.presses(desk.words.edit)
    [viewport] = [area.viewport() for area in desk.page.findChildren(PageScroll) if area.isAncestorOf(desk.words)]
    field = desk.words.form.area
    assert field.input.hasFocus()
    desk.qtbot.waitUntil(
        lambda: viewport.rect().contains(QRect(field.mapTo(viewport, QPoint()), field.size())), timeout=_WAIT_MS
    )


def test_words_are_read_put_in_ones_own_and_taken_back(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk()
    assert desk.words.purpose.value == Purpose.HISTORY.value
    desk.looks_at(Purpose.NOTES)
    assert desk.words.text == NOTES.text
    assert desk.words.whose.label.text() == "These are the program's words."
    assert desk.words.back.isHidden()
    desk.types(OURS)
    form = desk.words.form
    assert form.shipped.text() == THEIRS
    assert desk.words.text == f"{OURS}\n\n{PROMISED}", "as a customer will be shown it, while it is typed"
    assert form.difference.isHidden(), "nobody agreed yet"
    desk.saves()
    desk.is_told("Customers are shown your words from now on.")
    assert (form.isHidden(), desk.words.whose.label.text()) == (True, "These are your own words.")
    assert QApplication.focusWidget() is desk.words.edit
    desk.window.notices.undo()
    desk.sees(NOTES.text)
    desk.types(OURS)
    desk.saves()
    desk.presses(desk.words.back)
    desk.is_told("Customers are shown the program's words again.")
    desk.sees(NOTES.text)
    desk.window.notices.undo()
    desk.sees(f"{OURS}\n\n{PROMISED}")


def customers_speak(language: str) -> UseCase[None]:
    """From now on."""
    return partial(change_profile, profile=replace(PROFILE, language=language))


def program_s_words(purpose: Purpose, language: str) -> str:
    return next(one.text for one in SHIPPED if (one.purpose, one.language) == (purpose, language))


@pytest.mark.parametrize("language", ["en", "de", "es", "fr"])
def test_words_are_in_the_language_of_the_customers(
    open_desk: Callable[..., Desk], open_shop: OpenShop, language: str
) -> None:
    open_shop.shop.do(customers_speak(language))
    desk = open_desk()
    assert desk.words.language.value == language
    assert desk.words.text == program_s_words(Purpose.HISTORY, language)


def test_words_follow_the_language_of_the_customers_until_another_is_chosen(
    open_desk: Callable[..., Desk],
) -> None:
    desk = open_desk()
    assert desk.words.language.value == "en"
    desk.page.view_model.change(customers_speak("de"))
    desk.sees(program_s_words(Purpose.HISTORY, "de"))
    assert desk.words.language.value == "de"
    desk.looks_at(Purpose.NOTES, "fr")
    desk.sees(program_s_words(Purpose.NOTES, "fr"))
    desk.page.view_model.change(customers_speak("es"))
    desk.settles()
    assert desk.words.text == program_s_words(Purpose.NOTES, "fr")


@pytest.mark.parametrize(("language", "said"), [("en", "12 months, 25 months"), ("de", "12 Monate, 25 Monate")])
def test_how_long_things_are_kept_is_said_in_the_language_of_the_window(
    open_desk: Callable[..., Desk], language: str, said: str
) -> None:
    Language.current().choose(language)
    try:
        desk = open_desk()
        desk.looks_at(Purpose.HISTORY, "en")
        desk.words.edit.click()
        assert said in desk.words.form.times.text()
    finally:
        Language.current().choose(AS_ON_THIS_COMPUTER)


def test_whoever_agreed_before_is_counted_before_their_yes_ends(
    open_desk: Callable[..., Desk], open_shop: OpenShop
) -> None:
    for name in ("ada", "bo"):
        open_shop.shop.customer(name, Purpose.NOTES)
    desk = open_desk()
    desk.looks_at(Purpose.NOTES)
    desk.types(OURS)
    form = desk.words.form
    assert form.who.text() == "2 people agreed to the present words."
    desk.saves()
    assert form.message == "Please say whether your words ask something else than before."
    desk.presses(form.difference.buttons["other"])
    assert form.message == ""
    assert form.who.text().startswith("The yes of 2 people ends at once and they have to be asked again.")
    assert "30 days" in form.who.text()
    assert form.save.words == "Save, and ask 2 people again"
    desk.presses(form.difference.buttons["same"])
    assert form.save.words == "Show these words from now on"
    desk.presses(form.difference.buttons["other"])
    desk.saves()
    desk.is_told("Kept. 2 people have to be asked again.")
    assert not desk.window.notices.can_undo
    desk.words.go_back()
    assert len(desk.page.overview.model.columns) > 0


def test_going_back_asks_too_where_somebody_agreed_to_the_own_words(
    open_desk: Callable[..., Desk], open_shop: OpenShop
) -> None:
    word(open_shop)
    open_shop.shop.customer("ada", Purpose.NOTES)
    desk = open_desk()
    desk.looks_at(Purpose.NOTES)
    desk.presses(desk.words.back)
    form = desk.words.form
    assert (form.isHidden(), form.area.text) == (False, THEIRS)
    desk.presses(form.difference.buttons["same"])
    desk.saves()
    desk.is_told("Customers are shown the program's words again.")
    assert desk.window.notices.can_undo
    desk.sees(NOTES.text)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "Write what you ask your customers, or go back to the program's words."),
        ("Wir schreiben uns auf, was Sie mögen und wie der Hund heißt, und das ist für Sie nicht von Nachteil?",
         "These words are in another language than the one that is chosen; choose the language first."),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_in_the_form_and_what_was_typed_stays(
    open_desk: Callable[..., Desk], typed: str, said: str
) -> None:
    desk = open_desk()
    desk.looks_at(Purpose.NOTES)
    desk.words.edit.click()
    desk.words.form.area.set_text(typed)
    desk.saves()
    assert desk.words.form.message == said
    assert desk.words.form.area.text == typed
    desk.words.form.area.set_text("May we? " * 2_500)
    desk.saves()
    assert desk.words.form.message == "Keep it to 1200 characters: customers read it at the counter."


def test_of_two_windows_the_second_is_told_and_may_save_after_that(
    open_desk: Callable[..., Desk],
) -> None:
    desk = open_desk()
    desk.looks_at(Purpose.NOTES)
    desk.types(OURS)
    other = partial(
        word_notice, shipped=NOTES, typed="May we keep notes about your tea?", is_material=False,
        instead_of=desk.words._view.now.notice_id,  # type: ignore[union-attr]
    )  # fmt: skip
    desk.page.view_model.change(other)
    desk.settles()
    assert desk.words.form.area.text == OURS
    desk.saves()
    assert desk.words.form.message.startswith("These words were changed meanwhile;")
    desk.saves()
    desk.is_told("Customers are shown your words from now on.")
    desk.sees(f"{OURS}\n\n{PROMISED}")


def test_what_was_typed_is_there_again_and_leaving_it_as_it_is_forgets_it(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk()
    desk.looks_at(Purpose.NOTES)
    desk.types(OURS)
    desk.looks_at(Purpose.FEEDBACK)
    assert desk.words.form.isHidden()
    kept = desk.words.half_filled()
    desk.looks_at(Purpose.NOTES)
    assert desk.words.form.area.text == OURS
    QTest.keyClick(desk.words.form.area.input, Qt.Key.Key_Escape)
    assert desk.page.go_back()
    assert not desk.page.go_back()
    assert desk.words.text == NOTES.text
    assert OURS not in repr(kept)
    desk.words.fill_again(replace(kept, purpose=Purpose.NOTES))
    desk.settles()
    desk.qtbot.waitUntil(lambda: desk.words.form.area.text == OURS)


def test_an_answer_belongs_to_the_words_that_were_sent_wherever_the_owner_has_gone_meanwhile(
    open_desk: Callable[..., Desk],
) -> None:
    desk = open_desk()
    desk.looks_at(Purpose.FEEDBACK)
    desk.types("May we keep what you say?")
    desk.looks_at(Purpose.NOTES)
    desk.words.edit.click()
    desk.words.form.area.set_text("May we? " * 2_500)
    desk.words.form.save.click()
    desk.looks_at(Purpose.FEEDBACK)
    desk.qtbot.waitUntil(lambda: len(desk.window.failures) == 1)
    assert str(desk.window.failures[0]) == "Keep it to 1200 characters: customers read it at the counter."
    assert (desk.words.form.area.text, desk.words.form.message) == ("May we keep what you say?", "")
    assert desk.words.half_filled().drafts[Purpose.NOTES, "en"].startswith("May we? "), "refused, so still to be saved"
    desk.looks_at(Purpose.NOTES)
    desk.words.form.area.set_text(OURS)
    desk.words.form.save.click()
    desk.looks_at(Purpose.FEEDBACK)
    desk.is_told("Customers are shown your words from now on.")
    assert (desk.words.form.isHidden(), desk.words.form.area.text) == (False, "May we keep what you say?")
    assert desk.words.half_filled().drafts == {(Purpose.FEEDBACK, "en"): "May we keep what you say?"}


def test_while_an_answer_is_under_way_other_words_can_be_saved_and_the_same_not_twice(
    open_desk: Callable[..., Desk],
) -> None:
    desk = open_desk()
    desk.looks_at(Purpose.FEEDBACK)
    desk.types("May we keep what you say?")
    desk.looks_at(Purpose.NOTES)
    desk.types(OURS)
    may_answer = threading.Event()
    desk.words._model.session.query(StoreQuery(lambda _uow: may_answer.wait(_WAIT_MS / 1_000)))
    try:
        desk.words.form.save.click()
        view = desk.words._view
        assert view is not None
        assert not desk.words.form.save.isEnabled(), "it is being saved"
        # What is read now waits behind the answer, so what the page would be told is told here.
        desk.words.purpose.input.choose(Purpose.FEEDBACK.value)
        desk.words._on_place_chosen()
        desk.words._on_shown(replace(view, now=replace(view.now, notice=FEEDBACK), shipped=FEEDBACK))
        assert desk.words.form.area.text == "May we keep what you say?"
        assert desk.words.form.save.isEnabled(), "nothing is under way here"
        desk.words.purpose.input.choose(Purpose.NOTES.value)
        desk.words._on_place_chosen()
        desk.words._on_shown(view)
        assert desk.words.form.area.text == OURS
        assert not desk.words.form.save.isEnabled(), "still under way here"
    finally:
        may_answer.set()
    desk.is_told("Customers are shown your words from now on.")
    desk.settles()
    assert desk.words.form.isHidden()
    desk.words.edit.click()
    assert desk.words.form.save.isEnabled()


def test_words_that_are_typed_back_to_what_is_shown_are_no_longer_to_be_saved(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk()
    desk.looks_at(Purpose.NOTES)
    desk.types(OURS)
    desk.looks_at(Purpose.FEEDBACK)
    desk.looks_at(Purpose.NOTES)
    assert desk.words.form.area.text == OURS
    desk.words.form.area.set_text(THEIRS)
    desk.looks_at(Purpose.FEEDBACK)
    assert desk.words.is_settled()
    desk.looks_at(Purpose.NOTES)
    assert desk.words.form.isHidden()


def test_words_that_wait_elsewhere_to_be_saved_are_shown_with_what_can_be_done_about_them(
    open_desk: Callable[..., Desk],
) -> None:
    desk = open_desk()
    desk.looks_at(Purpose.NOTES)
    desk.types(OURS)
    desk.looks_at(Purpose.FEEDBACK)
    desk.words.edit.setFocus()
    assert not desk.words.is_settled()
    desk.settles()
    form = desk.words.form
    assert (form.area.text, form.message) == (OURS, "Save these words first, or leave it as it is.")
    assert QApplication.focusWidget() is form.area.input
    assert desk.words.purpose.value == Purpose.NOTES.value
    desk.looks_at(Purpose.FEEDBACK)
    desk.looks_at(Purpose.NOTES)
    assert form.message == "", "nobody asked again"


def test_newer_words_of_the_program_are_told_quietly_and_are_the_owners_to_answer(
    open_desk: Callable[..., Desk], open_shop: OpenShop
) -> None:
    word(open_shop)
    newer = replace(NOTES, version=9, text=NOTES.text.replace("small things", "little things"))
    desk = open_desk(tuple(newer if notice == NOTES else notice for notice in SHIPPED))
    told = "The program's words have changed here too: Keep notes about them (English)."
    assert (desk.words.others.text(), desk.words.right.isHidden()) == (told, True)
    desk.looks_at(Purpose.NOTES)
    assert desk.words.behind.label.text().startswith("The program's words have changed since you wrote yours.")
    assert desk.words.others.isHidden()
    desk.presses(desk.words.right)
    desk.is_told("Your words stay as they are.")
    desk.qtbot.waitUntil(desk.words.behind.isHidden, timeout=_WAIT_MS)
    assert QApplication.focusWidget() is desk.words.edit
    desk.window.notices.undo()
    desk.qtbot.waitUntil(lambda: not desk.words.behind.isHidden(), timeout=_WAIT_MS)
    desk.words.edit.click()
    desk.presses(desk.words.right)
    desk.qtbot.waitUntil(desk.words.behind.isHidden, timeout=_WAIT_MS)
    assert QApplication.focusWidget() is desk.words.form.area.input


def test_each_language_says_when_it_is_a_draft_and_one_that_the_program_does_not_bring_is_only_read(
    open_desk: Callable[..., Desk],
) -> None:
    desk = open_desk(tuple(notice for notice in SHIPPED if notice.language != "fr"))
    assert desk.words.draft.isHidden()
    desk.looks_at(Purpose.NOTES, "de")
    assert not desk.words.draft.isHidden()
    assert desk.words.asked.text().startswith("Dürfen wir")
    desk.looks_at(Purpose.NOTES, "fr")
    assert desk.words.edit.isHidden() or desk.words._buttons.isHidden()


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_open_form_fits(open_desk: Callable[..., Desk], theme: Theme, scale: float) -> None:
    theme.choose(scale=scale)
    desk = open_desk()
    desk.window.resize(1024, 700)
    desk.looks_at(Purpose.MONITORING)
    desk.words.edit.click()
    desk.qtbot.waitUntil(lambda: not what_is_cut_off(desk.window))
    assert key_marks(desk.window) == []
    theme.choose(scale=1.0)
