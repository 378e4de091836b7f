"""Time zones to choose from are places in words; what is kept of them is their name among computers."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from localregulars.ui import places
from localregulars.ui.language import AS_ON_THIS_COMPUTER, Language
from localregulars.ui.models.folding import in_order
from localregulars.ui.theme.theme import Theme
from localregulars.ui.widgets.shop_fields import RegionFields


@pytest.mark.parametrize(
    ("language", "new_york"),
    [("en", "New York, United States"), ("de", "New York, Vereinigte Staaten"), ("fr", "New York, États-Unis")],
)
def test_zones_are_said_in_words_that_begin_with_the_place(qapp: QApplication, language: str, new_york: str) -> None:
    del qapp
    Language.current().choose(language)
    try:
        offered = dict(places.zones())
        assert offered["America/New_York"] == new_york
        assert [words for words in offered.values() if "_" in words or "/" in words] == []
        assert sorted(offered.values(), key=in_order) == list(offered.values())
        assert len(set(offered.values())) == len(offered)
    finally:
        Language.current().choose(AS_ON_THIS_COMPUTER)


def test_a_zone_under_a_former_name_stays_what_it_is_and_has_words_too(qtbot: QtBot, theme: Theme) -> None:
    del theme
    region = RegionFields()
    qtbot.addWidget(region)
    region.show_values("IN", "Asia/Calcutta", "en")
    assert region.values == ("IN", "Asia/Calcutta", "en")
    assert region.zone.input.currentText() == "Calcutta"


def test_typing_a_place_finds_its_zone(qtbot: QtBot, theme: Theme) -> None:
    del theme
    region = RegionFields()
    qtbot.addWidget(region)
    region.show()
    QTest.keyClicks(region.zone.input, "berl")
    assert region.values[1] == "Europe/Berlin"
