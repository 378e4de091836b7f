"""The page for the wall as it is shown before it is printed: what belongs together stands together."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot
from tests.ui.pages.conftest import OpenShop
from tests.ui.pages.test_numbers_page import MadeUp, Owner

from localregulars.application.numbers.steering import add_note
from localregulars.ui.pages.numbers.wall_part import WallPart
from localregulars.ui.theme.tokens import SPACE_M
from localregulars.ui.widgets.text import Text


def test_a_sentence_stands_with_what_is_below_it_and_apart_from_the_next(open_shop: OpenShop, qtbot: QtBot) -> None:
    for words in ("New espresso machine", "New chairs"):
        open_shop.shop.do(partial(add_note, day=date(2026, 5, 4), words=words))
    owner = Owner(qtbot, open_shop, MadeUp().work())
    owner.page.show_item("wall")
    part = owner.page.parts["wall"]
    assert isinstance(part, WallPart)
    owner.sees(lambda: bool(part.lines) and part.lines[-1].text() == "What we changed")
    tops = partial(map, lambda line: line.mapTo(part, QPoint()).y())
    owner.sees(lambda: len(set(tops(part.lines))) == len(part.lines))  # everything has its place
    begins, ends = [], []
    for line in part.lines:
        group = line.parentWidget()
        assert group is not None
        head, below = group.findChildren(Text)
        assert below.y() == head.y() + head.height(), "nothing between a sentence and what is below it"
        begins.append(head.mapTo(part, QPoint()).y())
        ends.append(below.mapTo(part, QPoint(0, below.height())).y())
    assert len(begins) > 2
    assert all(begin - end >= SPACE_M for end, begin in zip(ends, begins[1:], strict=False))
    [deeds] = [text.text() for text in part.findChildren(Text) if "New chairs" in text.text()]
    assert len(deeds.splitlines()) == 2, "one below the other, as on the page"
    owner.window.close()
