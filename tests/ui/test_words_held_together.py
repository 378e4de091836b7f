"""A number stays on the line of its unit, and a day on that of its month."""

from __future__ import annotations

import pytest

from localregulars.ui.wording.holding import NO_BREAK, held_together


@pytest.mark.parametrize(
    ("words", "held"),
    [
        ("seit 4 Tagen in der Liste", "seit 4~Tagen in der Liste"),
        ("10 Öffnungstage bis 21. Nov.", "10~Öffnungstage bis 21.~Nov."),
        ("días de apertura hasta el 21 de nov", "días de apertura hasta el 21~de~nov"),
        ("Dernière visite le lundi 14 septembre", "Dernière visite le lundi 14~septembre"),
        ("bigger (about 6.69, usually 4.38)", "bigger (about 6.69, usually 4.38)"),
        ("Visits at 15:45 or 09:00", "Visits at 15:45~or 09:00"),
        ("Nobody, not one", "Nobody, not one"),
        ("10 11 12", "10 11 12"),
    ],
)
def test_a_number_is_held_to_the_word_after_it(words: str, held: str) -> None:
    assert held_together(words) == held.replace("~", NO_BREAK)
    assert held_together(words).replace(NO_BREAK, " ") == words
    assert held_together(held_together(words)) == held_together(words)
