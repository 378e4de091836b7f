"""A new shop: what is asked, what is checked, what is shown once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from localregulars.domain.shop import ShopKind
from localregulars.ui.gateway import NewShop, VaultGateway
from localregulars.ui.pages.new_shop import places
from localregulars.ui.pages.new_shop.page import NewShopPage
from localregulars.ui.pages.new_shop.steps import folder_name
from localregulars.ui.passphrase_strength import MIN_LENGTH, Strength, strength
from localregulars.ui.recovery_check import RecoveryCheck
from localregulars.ui.theme.theme import Theme
from localregulars.ui.widgets.button import Button
from localregulars.ui.widgets.code_on_paper import CodeOnPaper

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
    page._shop.name.set_text(name)
    press(page, "Next")
    page._passphrase.first.set_text(passphrase)
    page._passphrase.again.set_text(passphrase)


def test_the_whole_way_makes_a_shop_and_opens_it(qtbot: QtBot, page: NewShopPage, vault: Any, tmp_path: Path) -> None:
    page._shop.kind.input.choose("gym")
    fill(page)
    with qtbot.waitSignal(page.created) as created:
        press(page, "Make the shop")
    folder = tmp_path / "Café Sol"
    assert created.args == [folder]
    assert vault.secrets[folder] == GOOD
    assert (vault.profiles[folder].name, vault.profiles[folder].kind) == ("Café Sol", ShopKind.GYM)
    step = page.step
    assert isinstance(step, CodeOnPaper)
    for field, place in zip(step.fields, step.check.asked, strict=True):
        field.set_text(step.check.groups[place].lower())
    with qtbot.waitSignal(page.finished) as finished:
        press(page, "Open the shop")
    assert finished.args == [folder]


def test_the_code_must_have_been_written_down_before_the_shop_opens(qtbot: QtBot, page: NewShopPage) -> None:
    fill(page)
    with qtbot.waitSignal(page.created):
        press(page, "Make the shop")
    page.finished.connect(lambda _folder: pytest.fail("opened without the code"))
    press(page, "Open the shop")
    step = page.step
    assert isinstance(step, CodeOnPaper)
    assert step.fields[0].problem == "That is not what the code says. Please look at it again."
    step.fields[0].set_text(step.check.groups[step.check.asked[0]])
    press(page, "Open the shop")
    assert step.fields[1].problem != ""


def test_the_passphrase_leaves_the_fields_once_the_shop_is_made(qtbot: QtBot, page: NewShopPage) -> None:
    fill(page)
    with qtbot.waitSignal(page.created):
        press(page, "Make the shop")
    assert page._passphrase.first.text == page._passphrase.again.text == ""


def test_a_shop_needs_a_name_and_a_folder_of_its_own(page: NewShopPage, tmp_path: Path) -> None:
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


@given(st.text(max_size=40))
def test_a_folder_name_is_one_name_that_every_system_takes(name: str) -> None:
    made = folder_name(name)
    assert not set(made) & set('\\/:*?"<>|\0\n')
    assert not made.endswith((".", " "))


def test_a_new_shop_shows_no_passphrase_when_it_is_printed(tmp_path: Path, page: NewShopPage) -> None:
    fill(page)
    assert GOOD not in repr(NewShop(tmp_path, page._shop.profile(), GOOD))


@pytest.mark.parametrize(
    ("passphrase", "expected"),
    [
        ("", Strength.EMPTY),
        ("elevenchars", Strength.TOO_SHORT),
        ("aaaaaaaaaaaaaaaa", Strength.EASY),
        ("123456789012", Strength.EASY),
        ("Password1234", Strength.EASY),
        ("qwertyuiopas", Strength.EASY),
        ("k7#vQ2!mzP9x", Strength.GOOD),
        (GOOD, Strength.STRONG),
    ],
)
def test_a_passphrase_is_judged_kindly(passphrase: str, expected: Strength) -> None:
    assert strength(passphrase) is expected


@given(st.text(min_size=MIN_LENGTH))
def test_what_is_long_enough_is_never_too_short(passphrase: str) -> None:
    assert strength(passphrase) in {Strength.EASY, Strength.GOOD, Strength.STRONG}


@given(st.lists(st.text("ABCDEFGHJKMNPQRSTVWXYZ23456789", min_size=5, max_size=5), min_size=2, max_size=8))
def test_two_groups_are_asked_and_only_they_fit(groups: list[str]) -> None:
    check = RecoveryCheck.of("-".join(groups))
    assert check.groups == tuple(groups)
    assert len(set(check.asked)) == 2
    right = tuple(groups[place] for place in check.asked)
    assert check.fits(right)
    assert check.fits(tuple(f" {group.lower()} " for group in right))
    assert not check.fits((right[0], right[1] + "A"))
    assert not check.fits(("", right[1]))


def test_a_short_last_group_is_never_asked() -> None:
    assert all(5 not in RecoveryCheck.of("7QKZA-9MWPR-2XJHD-5TVBN-C8FGE-3").asked for _ in range(50))


def test_zone_country_and_language_start_with_what_this_computer_says() -> None:
    assert places.system_zone() in dict(places.zones())
    assert places.system_language() in dict(places.languages())
    assert places.system_country() in {"", *dict(places.countries())}
    assert dict(places.countries())["DE"] == "Germany"
    assert "Europe/Berlin" in dict(places.zones())
