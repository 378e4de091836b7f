"""A new shop: what is asked, what is checked, what is shown once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.shops import NOTICES
from tests.ui.conftest import FakeClock, FakeVault
from tests.ui.layout import assert_nothing_is_cut_off, what_is_cut_off

from localregulars.application.consent.notices import load_notices
from localregulars.background.lanes import Lanes
from localregulars.domain.consent import Purpose
from localregulars.domain.first_steps import FirstStep
from localregulars.domain.responsible import Responsible
from localregulars.domain.shop import ShopKind
from localregulars.ui import places
from localregulars.ui.gateway import NewShop, VaultGateway
from localregulars.ui.language import AS_ON_THIS_COMPUTER, Language
from localregulars.ui.pages.new_shop.last_steps import WordsStep
from localregulars.ui.pages.new_shop.page import NewShopPage
from localregulars.ui.pages.new_shop.steps import folder_name
from localregulars.ui.passphrase_strength import MIN_LENGTH
from localregulars.ui.theme.theme import Theme
from localregulars.ui.trial_language import LONG, MIRRORED
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.code_on_paper import CodeOnPaper
from localregulars.ui.widgets.new_passphrase import NewPassphrase
from localregulars.ui.widgets.notice import NoticeBar

GOOD = "anchor violet tram nineteen"


@pytest.fixture
def page(qtbot: QtBot, gateway: VaultGateway, tmp_path: Path, theme: Theme) -> NewShopPage:
    made = NewShopPage(gateway, tmp_path)
    qtbot.addWidget(made)
    made.resize(1024, 700)
    made.show()
    return made


def press(page: NewShopPage, words: str) -> None:
    next(button for button in page.findChildren(Button) if button.words == words and button.isVisible()).click()


def fill(page: NewShopPage, name: str = "Café Sol", passphrase: str = GOOD) -> None:
    press(page, "Next")
    page._shop.name.set_text(name)
    press(page, "Next")
    page._passphrase.first.set_text(passphrase)
    page._passphrase.again.set_text(passphrase)


def make(qtbot: QtBot, page: NewShopPage) -> None:
    """Up to the recovery code on paper."""
    with qtbot.waitSignal(page.created):
        press(page, "Make the shop")
    step = page.step
    assert isinstance(step, CodeOnPaper)
    for field, place in zip(step.fields, step.check.asked, strict=True):
        field.set_text(step.check.groups[place].lower())
    press(page, "Next")


def main_buttons(page: NewShopPage) -> list[str]:
    """What the loudest buttons say; on one screen there is one."""
    buttons = [button for button in page.findChildren(Button) if button.isVisible()]
    return [button.words for button in buttons if button.kind is ButtonKind.PRIMARY]


def left_open(vault: Any) -> set[FirstStep]:
    return set(vault.stores[-1].shelves.first_steps)


def test_the_whole_way_makes_a_shop_and_opens_it(qtbot: QtBot, page: NewShopPage, vault: Any, tmp_path: Path) -> None:
    page._shop.kind.input.choose("gym")
    fill(page)
    made: list[Path] = []
    page.created.connect(made.append)
    make(qtbot, page)
    folder = tmp_path / "Café Sol"
    assert made == [folder]
    assert vault.secrets[folder] == GOOD
    assert (vault.profiles[folder].name, vault.profiles[folder].kind) == ("Café Sol", ShopKind.GYM)
    press(page, "Skip this step")
    words = page.step
    assert isinstance(words, WordsStep)
    qtbot.waitUntil(lambda: words.words.text == "May we? (history)")
    for field, typed in ((words.name, "Ana Sol"), (words.address, "1 High Street"), (words.email, "ana@sol.example")):
        field.set_text(typed)
    with qtbot.waitSignal(page.finished) as finished:
        press(page, "Open the shop")
    assert finished.args == [folder]
    assert vault.stores[-1].shelves.responsible == Responsible("Ana Sol", "1 High Street", email="ana@sol.example")
    assert left_open(vault) == set()


def test_the_words_can_be_put_in_ones_own_before_the_first_customer_comes(
    qtbot: QtBot, lanes: Lanes, vault: FakeVault, tmp_path: Path, theme: Theme
) -> None:
    shipped = load_notices(NOTICES)
    page = NewShopPage(VaultGateway(lanes, vault, FakeClock(), lambda _language: shipped), tmp_path)
    qtbot.addWidget(page)
    page.resize(1024, 700)
    page.show()
    fill(page)
    make(qtbot, page)
    press(page, "Skip this step")
    step = page.step
    assert isinstance(step, WordsStep)
    qtbot.waitUntil(step.words.edit.isVisible)
    step.words.purpose.input.choose("notes")
    step.words.purpose.input.activated.emit(step.words.purpose.input.currentIndex())
    qtbot.waitUntil(lambda: step.words.text == "May we? (notes)")
    QTest.keyClick(step.words.edit, Qt.Key.Key_Space)
    form = step.words.form
    assert QApplication.focusWidget() is form.area.input or not page.isActiveWindow()
    form.area.set_text("May we keep in mind how you take your tea?")
    assert form.difference.isHidden(), "nobody can have agreed yet"
    assert main_buttons(page) == ["Show these words from now on"]
    qtbot.waitUntil(lambda: not what_is_cut_off(page))
    QTest.keyClick(form.save, Qt.Key.Key_Space)
    bar = page.findChild(NoticeBar)
    assert bar is not None
    qtbot.waitUntil(lambda: bar.text == "Customers are shown your words from now on.")
    shelves = vault.stores[-1].shelves
    own = max((one for one in shelves.notices if one.purpose is Purpose.NOTES), key=lambda one: one.version)
    assert own.text.startswith("May we keep in mind how you take your tea?\n\nIt is kept encrypted")
    qtbot.waitUntil(lambda: step.words.text == own.text)
    assert main_buttons(page) == ["Open the shop"]
    bar.undo()
    qtbot.waitUntil(lambda: step.words.text == "May we? (notes)")
    assert FirstStep.WORDS in shelves.first_steps, "who is responsible is still to be said"
    step.words.edit.click()
    form.area.set_text("May we write down what you tell us about your dog?")
    for field, typed in ((step.name, "Ana Sol"), (step.address, "1 High Street"), (step.email, "ana@sol.example")):
        field.set_text(typed)
    press(page, "Open the shop")
    assert form.message == "Save these words first, or leave it as it is."
    step.words.purpose.input.choose("history")
    step.words.purpose.input.activated.emit(0)
    qtbot.waitUntil(lambda: step.words.text == "May we? (history)")
    press(page, "Open the shop")
    qtbot.waitUntil(lambda: form.area.text == "May we write down what you tell us about your dog?")
    assert form.message == "Save these words first, or leave it as it is."
    with qtbot.assertNotEmitted(page.finished, wait=50):
        press(page, "Skip this step")
    assert form.message == "Save these words first, or leave it as it is."
    assert form.area.text == "May we write down what you tell us about your dog?"
    press(page, "Back")
    assert main_buttons(page) == ["Next"]
    press(page, "Skip this step")
    assert main_buttons(page) == ["Show these words from now on"]
    form.cancel.click()
    with qtbot.waitSignal(page.finished):
        press(page, "Open the shop")


def test_every_step_but_the_passphrase_can_be_passed_over_and_is_still_open_then(
    qtbot: QtBot, page: NewShopPage, vault: Any, tmp_path: Path
) -> None:
    (tmp_path / "My shop").mkdir()
    (tmp_path / "My shop" / "letter.txt").touch()
    press(page, "Skip this step")
    page._shop.name.set_text("half ty")
    press(page, "Skip this step")
    assert "Skip this step" not in {button.words for button in page.findChildren(Button) if button.isVisible()}
    page._passphrase.first.set_text(GOOD)
    page._passphrase.again.set_text(GOOD)
    make(qtbot, page)
    profile = vault.profiles[tmp_path / "My shop 2"]
    assert (profile.name, profile.zone, profile.country) == ("My shop", places.system_zone(), places.system_country())
    press(page, "Skip this step")
    with qtbot.waitSignal(page.finished):
        press(page, "Skip this step")
    assert left_open(vault) == set(FirstStep) - {FirstStep.RECOVERY}


def test_what_is_taken_instead_of_a_step_is_said_where_it_can_be_skipped(
    qtbot: QtBot, page: NewShopPage, vault: Any, tmp_path: Path
) -> None:
    assert "as this computer has them" in page._buttons.instead.text()
    press(page, "Skip this step")
    page._shop.name.set_text("half ty")
    page._shop.kind.input.choose("gym")
    assert "“My shop”" in page._buttons.instead.text()
    assert "“Café, bakery or bar”" in page._buttons.instead.text()
    press(page, "Skip this step")
    assert page._buttons.instead.isHidden(), "a passphrase cannot be skipped"
    page._passphrase.first.set_text(GOOD)
    page._passphrase.again.set_text(GOOD)
    make(qtbot, page)
    profile = vault.profiles[tmp_path / "My shop"]
    assert (profile.name, profile.kind) == ("My shop", ShopKind.CAFE)
    assert "a file can be brought in at any time" in page._buttons.instead.text()
    press(page, "Skip this step")
    assert "who is responsible" in page._buttons.instead.text()


def test_a_program_that_ends_before_the_code_is_on_paper_leaves_that_open(
    qtbot: QtBot, page: NewShopPage, vault: Any
) -> None:
    fill(page)
    assert vault.profiles == {}
    with qtbot.waitSignal(page.created):
        press(page, "Make the shop")
    assert left_open(vault) == {FirstStep.RECOVERY, FirstStep.WORDS}


def test_what_was_passed_over_and_then_done_is_not_open(qtbot: QtBot, page: NewShopPage, vault: Any) -> None:
    press(page, "Skip this step")
    press(page, "Skip this step")
    press(page, "Back")
    press(page, "Back")
    fill(page)
    make(qtbot, page)
    qtbot.waitUntil(lambda: left_open(vault) == {FirstStep.WORDS})


def test_the_words_need_somebody_who_is_responsible_or_are_left_as_they_are(
    qtbot: QtBot, page: NewShopPage, vault: Any
) -> None:
    fill(page)
    make(qtbot, page)
    press(page, "Next")
    assert page._customers is page.step
    assert page._customers.status.message == "Please choose a file, or skip this step."
    press(page, "Skip this step")
    press(page, "Back")
    press(page, "Skip this step")
    words = page.step
    assert isinstance(words, WordsStep)
    words.name.set_text("Ana Sol")
    press(page, "Open the shop")
    assert words.address.problem == "Please give an address for letters."
    assert words.phone.problem == "Please give a phone number or an e-mail address."
    assert vault.stores[-1].shelves.responsible == Responsible()


def test_the_count_goes_to_five_and_is_spoken(qtbot: QtBot, page: NewShopPage, monkeypatch: pytest.MonkeyPatch) -> None:
    spoken: list[str] = []
    monkeypatch.setattr("localregulars.ui.pages.new_shop.page.announce", lambda _widget, words: spoken.append(words))
    fill(page)
    make(qtbot, page)
    press(page, "Skip this step")
    assert spoken == [
        "Step 2 of 5. Your shop",
        "Step 3 of 5. A passphrase that only you know",
        "Step 3 of 5. Your recovery sheet",
        "Step 4 of 5. Your customers",
        "Step 5 of 5. Consent words",
    ]


def test_the_demo_shop_is_offered_instead_of_a_passphrase(qtbot: QtBot, gateway: VaultGateway, tmp_path: Path) -> None:
    page = NewShopPage(gateway, tmp_path, has_demo=True)
    qtbot.addWidget(page)
    page.show()
    press(page, "Next")
    page._shop.kind.input.choose("gym")
    press(page, "Skip this step")
    with qtbot.waitSignal(page.demo_wanted) as kinds:
        press(page, "Look around in the demo shop instead")
    assert kinds.args == ["cafe"], "what was passed over does not count"


def test_another_language_in_the_first_step_keeps_what_was_typed(
    qtbot: QtBot, page: NewShopPage, gateway: VaultGateway, tmp_path: Path
) -> None:
    page._region.region.country.input.choose("PT")
    fill(page)
    page._shop.kind.input.choose("salon")
    other = NewShopPage(gateway, tmp_path)
    qtbot.addWidget(other)
    other.go_on_from(page)
    assert other.profile() == page.profile()
    assert (other.profile().country, other.profile().kind) == ("PT", ShopKind.SALON)
    assert other._shop.folder_path() == page._shop.folder_path()
    assert other._passphrase.again.text == GOOD


def test_the_code_must_have_been_written_down_before_the_shop_opens(qtbot: QtBot, page: NewShopPage) -> None:
    fill(page)
    with qtbot.waitSignal(page.created):
        press(page, "Make the shop")
    press(page, "Next")
    step = page.step
    assert isinstance(step, CodeOnPaper)
    assert step.fields[0].problem == "That is not what the code says. Please look at it again."
    step.fields[0].set_text(step.check.groups[step.check.asked[0]])
    press(page, "Next")
    assert page.step is step
    assert step.fields[1].problem != ""


def test_the_passphrase_leaves_the_fields_once_the_shop_is_made(qtbot: QtBot, page: NewShopPage) -> None:
    fill(page)
    with qtbot.waitSignal(page.created):
        press(page, "Make the shop")
    assert page._passphrase.first.text == page._passphrase.again.text == ""


def test_a_shop_needs_a_name_and_a_folder_of_its_own(page: NewShopPage, tmp_path: Path) -> None:
    press(page, "Next")
    press(page, "Next")
    assert page._shop.name.problem == "Please give the shop a name."
    page._shop.name.set_text("Sol")
    (tmp_path / "Sol").mkdir()
    (tmp_path / "Sol" / "letter.txt").touch()
    press(page, "Next")
    assert "something in this folder already" in page._shop.folder.problem
    assert page.step is page._shop


def test_a_short_passphrase_and_two_different_ones_are_refused_at_their_field(page: NewShopPage, vault: Any) -> None:
    fill(page, passphrase="short")
    press(page, "Make the shop")
    assert str(MIN_LENGTH) in page._passphrase.first.problem
    page._passphrase.first.set_text(GOOD)
    page._passphrase.again.set_text(GOOD + "?")
    press(page, "Make the shop")
    assert page._passphrase.again.problem == "The two are not the same. Use Show to compare them."
    assert vault.secrets == {}


def test_going_back_loses_nothing(page: NewShopPage, qtbot: QtBot) -> None:
    fill(page)
    press(page, "Back")
    assert page.step is page._shop
    assert page._shop.name.text == "Café Sol"
    press(page, "Next")
    assert page._passphrase.first.text == GOOD
    press(page, "Back")
    press(page, "Back")
    with qtbot.waitSignal(page.left):
        press(page, "Back")


def test_a_refusal_by_the_vault_is_said_at_the_folder(qtbot: QtBot, page: NewShopPage, tmp_path: Path) -> None:
    fill(page)
    (tmp_path / "Café Sol").mkdir()
    press(page, "Make the shop")
    qtbot.waitUntil(lambda: page.step is page._shop)
    assert page._shop.folder.problem == "There is something in this folder already."


def test_the_folder_follows_the_name_until_somebody_types_another(page: NewShopPage, tmp_path: Path) -> None:
    page._shop.name.set_text("A/B: “Sol”?")
    assert page._shop.folder_path() == tmp_path / "A B “Sol”"
    page._shop.folder.input.setText(str(tmp_path / "mine"))
    page._shop.folder.input.textEdited.emit("mine")
    page._shop.name.set_text("Luna")
    assert page._shop.folder_path() == tmp_path / "mine"


@pytest.mark.parametrize("language", ["de", "fr", LONG, MIRRORED])
def test_nothing_is_cut_off_in_any_step_in_large_text_and_other_languages(
    qtbot: QtBot, gateway: VaultGateway, tmp_path: Path, theme: Theme, language: str
) -> None:
    theme.choose(scale=1.5)
    Language.current().choose(language)
    try:
        page = NewShopPage(gateway, tmp_path, has_demo=True)
        qtbot.addWidget(page)
        page.resize(1024, 700)
        page.show()
        seen = []
        for _ in range(6):
            seen.append(type(page.step).__name__)
            qtbot.waitUntil(lambda: assert_nothing_is_cut_off(page))
            assert page.minimumSizeHint().width() <= 1024
            go_on(qtbot, page)
    finally:
        Language.current().choose(AS_ON_THIS_COMPUTER)
    assert seen == ["RegionStep", "ShopStep", "NewPassphrase", "CodeOnPaper", "CustomersStep", "WordsStep"]


def test_the_customers_most_likely_speak_what_the_window_speaks(
    qtbot: QtBot, page: NewShopPage, gateway: VaultGateway, tmp_path: Path
) -> None:
    Language.current().choose("fr")
    try:
        other, chosen = NewShopPage(gateway, tmp_path), NewShopPage(gateway, tmp_path)
    finally:
        Language.current().choose(AS_ON_THIS_COMPUTER)
    for made in (other, chosen):
        qtbot.addWidget(made)
    other.go_on_from(page)
    page._region.region.language.input.choose("pl")
    chosen.go_on_from(page)
    languages = [made._region.region.language.value for made in (other, chosen)]
    assert languages == ["fr", "pl"]


def go_on(qtbot: QtBot, page: NewShopPage) -> None:
    """Whatever the language: skip what can be skipped, do the rest."""
    if isinstance(page.step, NewPassphrase):
        page._passphrase.first.set_text(GOOD)
        page._passphrase.again.set_text(GOOD)
        with qtbot.waitSignal(page.created):
            page._buttons.onward.emit()
    elif isinstance(page.step, CodeOnPaper):
        for field, place in zip(page.step.fields, page.step.check.asked, strict=True):
            field.set_text(page.step.check.groups[place])
        page._buttons.onward.emit()
    else:
        page._buttons.skip.emit()


def test_the_way_of_the_tab_key_is_the_order_in_which_one_reads(qtbot: QtBot, page: NewShopPage) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    for _ in range(6):
        widgets = [w for w in page.findChildren(QWidget) if _is_a_stop(w)]
        qtbot.waitUntil(lambda: page.focusWidget() is not None and page.focusWidget().isVisible())
        way = [page.focusWidget()]
        while len(way) < len(widgets):
            QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
            way.append(page.focusWidget())
        places = [(w.mapTo(page, QPoint(0, 0)).y() // 20, w.mapTo(page, QPoint(0, 0)).x()) for w in way]
        assert set(way) == set(widgets), "every control is reached"
        assert places == sorted(places)
        go_on(qtbot, page)
        qtbot.wait(10)


def _is_a_stop(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return takes and widget.isVisible() and widget.isEnabled() and not isinstance(widget, QAbstractScrollArea)


@given(st.text(max_size=40))
def test_a_folder_name_is_one_name_that_every_system_takes(name: str) -> None:
    made = folder_name(name)
    assert not set(made) & set('\\/:*?"<>|\0\n')
    assert not made.endswith((".", " "))


def test_a_new_shop_shows_no_passphrase_when_it_is_printed(tmp_path: Path, page: NewShopPage) -> None:
    fill(page)
    assert GOOD not in repr(NewShop(tmp_path, page.profile(), GOOD))
