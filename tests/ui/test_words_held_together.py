"""A number stays on the line of its unit, and a day on that of its month."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from localregulars.ui.widgets.header import PageHeader
from localregulars.ui.wording.holding import NO_BREAK, NO_BREAK_HYPHEN, held_together


@pytest.mark.parametrize(
    ("words", "held"),
    [
        ("seit 4 Tagen in der Liste", "seit 4~Tagen in der Liste"),
        ("10 Öffnungstage bis 21. Nov.", "10~Öffnungstage bis 21.~Nov."),
        ("días de apertura hasta el 21 de nov", "días de apertura hasta el 21~de~nov"),
        ("Dernière visite le lundi 14 septembre", "Dernière visite le lundi 14~septembre"),
        ("bigger (about 6.69, usually 4.38)", "bigger (about 6.69, usually 4.38)"),
        ("Visits at 15:45 or 09:00", "Visits at 15:45~or 09:00"),
        ("Probably between 74% and 100% (11 people)", "Probably between 74% and 100% (11~people)"),
        ("am niedrigsten 1.644 (Aug. 2026).", "am niedrigsten 1.644 (Aug.~2026)."),
        ("From 199 (Nov 2025) to 195 (Nov 2026 so far)", "From 199 (Nov~2025) to 195 (Nov~2026~so~far)"),
        ("entre 95 % et 99 % (193 personnes)", "entre 95 % et 99 % (193~personnes)"),
        ("Nobody, not one", "Nobody, not one"),
        ("10 11 12", "10 11 12"),
        ("Per E-Mail, 20. Sept.", "Per E=Mail, 20.~Sept."),
        ("am höchsten 78 % (5-mal), 12-mal", "am höchsten 78 % (5=mal), 12=mal"),
        ("e-mail, Bríd Loughnane-Daly, 2024-05, x-", "e=mail, Bríd Loughnane-Daly, 2024-05, x-"),
    ],
)
def test_a_number_is_held_to_the_word_after_it(words: str, held: str) -> None:
    assert held_together(words) == held.replace("~", NO_BREAK).replace("=", NO_BREAK_HYPHEN)
    assert held_together(words).replace(NO_BREAK, " ").replace(NO_BREAK_HYPHEN, "-") == words
    assert held_together(held_together(words)) == held_together(words)


@pytest.mark.parametrize(
    "words", ["lundi 23 novembre · un bonjour pour 6 personnes", "23 November · 6 people worth a hello"]
)
def test_the_line_below_the_name_of_a_page_holds_them_and_is_told_as_it_is(qtbot: QtBot, words: str) -> None:
    header = PageHeader("Today")
    qtbot.addWidget(header)
    header.set_summary(words)
    [line] = [label for label in header.findChildren(QLabel) if "6" in label.text()]
    assert line.text() == held_together(words)
    assert f"6{NO_BREAK}" in line.text()
    assert line.accessibleName() == words
