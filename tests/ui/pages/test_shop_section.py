"""Settings: name, kind and place of the shop, changed with the keyboard, at once, with a way back."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.shops import TestShop
from tests.ui.pages.settings_desk import SettingsDesk

from localregulars.application.shop.first_steps import leave_open, still_open
from localregulars.background.lanes import Lanes
from localregulars.background.work import StoreQuery
from localregulars.domain.first_steps import FirstStep
from localregulars.domain.shop import ShopKind, ShopProfile
from localregulars.ui.pages.settings.section import SectionEntry
from localregulars.ui.pages.settings.shop_section import ShopSection
from localregulars.ui.preferences import PreferencesFile
from localregulars.ui.theme.theme import Theme


class Owner(SettingsDesk):
    """Whose shop was left half told when it was made."""

    @property
    def section(self) -> ShopSection:
        section = self.page.sections["shop"]
        assert isinstance(section, ShopSection)
        return section

    def reads(self) -> tuple[ShopProfile, tuple[FirstStep, ...]]:
        job = self.gateway.session().query(StoreQuery(lambda uow: (uow.settings.profile(), still_open(uow))))
        with self.qtbot.waitSignal(job.succeeded) as read:
            pass
        answer: tuple[ShopProfile, tuple[FirstStep, ...]] = read.args[0]
        return answer


@pytest.fixture
def owner(qtbot: QtBot, test_shop: TestShop, lanes: Lanes, tmp_path: Path, theme: Theme) -> Iterator[Owner]:
    test_shop.do(partial(leave_open, steps=(FirstStep.SHOP, FirstStep.REGION)))
    preferences = PreferencesFile(tmp_path / "preferences.json")
    desk = Owner(qtbot, test_shop, lanes, preferences, [SectionEntry("shop", lambda: "Your shop", ShopSection)])
    desk.sees(lambda: desk.section.shop_name.text == "Test shop")
    yield desk
    lanes.shut_down()


def test_a_new_name_holds_with_enter_and_can_be_taken_back(owner: Owner) -> None:
    owner.section.shop_name.input.setFocus()
    owner.section.shop_name.set_text("")
    owner.types("Sol & Luna")
    owner.presses(Qt.Key.Key_Return)
    owner.sees(lambda: owner.window.notices.can_undo)
    profile, left = owner.reads()
    assert (profile.name, left) == ("Sol & Luna", (FirstStep.REGION,))
    owner.window.notices.undo()
    owner.sees(lambda: owner.section.shop_name.text == "Test shop")
    assert owner.reads()[0].name == "Test shop"


def test_an_empty_name_is_refused_at_its_field(owner: Owner) -> None:
    owner.section.shop_name.set_text("  ")
    owner.section.rename.click()
    assert owner.section.shop_name.problem == "Please give the shop a name."
    assert owner.reads()[0].name == "Test shop"


def test_kind_and_region_hold_as_they_are_chosen(owner: Owner) -> None:
    owner.section.kind.input.setFocus()
    owner.presses(Qt.Key.Key_Down)
    owner.section.kind.input.activated.emit(owner.section.kind.input.currentIndex())
    owner.sees(lambda: owner.window.notices.can_undo)
    owner.section.region.country.input.choose("PT")
    owner.section.region.chosen.emit()
    owner.sees(lambda: owner.reads()[1] == ())
    profile, _left = owner.reads()
    assert (profile.kind, profile.country, profile.zone) == (ShopKind.GYM, "PT", "Europe/London")
