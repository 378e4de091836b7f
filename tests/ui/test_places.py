"""Countries, zones and languages that a shop can choose: places in words; what is kept of a zone is its IANA name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from localregulars.ui import places
from localregulars.ui.language import AS_ON_THIS_COMPUTER, Language
from localregulars.ui.models.folding import in_order
from localregulars.ui.theme.theme import Theme
from localregulars.ui.widgets.shop_fields import RegionFields


def test_zone_country_and_language_start_with_what_this_computer_says(qapp: QApplication) -> None:
    del qapp
    assert places.system_zone() in dict(places.zones())
    assert places.system_language() in dict(places.languages())
    assert places.system_country() in {"", *dict(places.countries())}
    assert dict(places.countries())["DE"] == "Germany"
    assert "Europe/Berlin" in dict(places.zones())


@pytest.mark.parametrize(
    ("language", "germany", "in_this_order"),
    [
        ("de", "Deutschland", ("Ägypten", "Albanien", "Oman", "Österreich", "Pakistan")),
        ("es", "Alemania", ("Afganistán", "Alemania", "Níger", "Nigeria", "Zimbabue")),
        ("fr", "Allemagne", ("Égypte", "Émirats arabes unis", "Équateur", "Espagne", "États-Unis")),
    ],
)
def test_countries_are_called_and_sorted_as_in_the_language_of_the_window(
    qapp: QApplication, language: str, germany: str, in_this_order: tuple[str, ...]
) -> None:
    Language.current().choose(language)
    try:
        offered = places.countries()
    finally:
        Language.current().choose(AS_ON_THIS_COMPUTER)
    assert dict(offered)["DE"] == germany
    names = [name for _code, name in offered]
    assert [name for name in names if name in in_this_order] == list(in_this_order)
    assert len(set(names)) == len(names)


def test_every_country_that_qt_knows_can_be_chosen_where_a_shop_can_be() -> None:
    known = {QLocale.territoryToCode(territory) for territory in QLocale.Country}
    nobody_lives_there = {"AQ", "BV", "GS", "HM", "IO", "TF", "UM"}
    parts_of_others = {"AC", "CP", "DG", "EA", "EU", "IC", "QO", "TA"}
    wanted = {code for code in known if len(code) == 2 and code.isalpha()} - nobody_lives_there - parts_of_others
    assert {code for code, _name in places.countries()} == wanted


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
