"""Countries, zones and languages that a shop can choose."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from localregulars.ui import places
from localregulars.ui.language import AS_ON_THIS_COMPUTER, Language


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
