"""What stands in a layout is asked without leaving anything of it in Python's books."""

from __future__ import annotations

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QLayoutItem, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from localregulars import ui
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.laid_out import laid_out
from localregulars.ui.widgets.tab_order import put_in_order

SOURCES = Path(ui.__file__).parent


def kept_items() -> list[QLayoutItem]:
    """Items of layouts that Python takes for living; layouts are items too, but Qt says when those go."""
    wrappers = shiboken6.getAllValidWrappers()
    return [one for one in wrappers if isinstance(one, QLayoutItem) and not isinstance(one, QLayout)]


def test_widgets_come_in_the_order_of_their_places_whatever_was_made_first(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    outer, row = QVBoxLayout(box), QHBoxLayout()
    last, second, first = QPushButton("last"), QPushButton("second"), QPushButton("first")
    outer.addWidget(first)
    outer.addStretch(1)
    outer.addLayout(row)
    outer.addWidget(last)
    row.addWidget(second)
    assert list(laid_out(outer)) == [first, second, last]
    assert list(laid_out(None)) == []


@pytest.mark.parametrize("kind", [QVBoxLayout, FlowLayout, QGridLayout])
def test_a_widget_that_goes_leaves_no_item_behind(qtbot: QtBot, kind: type[QLayout]) -> None:
    """What stayed was taken for whatever was made at its address later, and the program died."""
    box = QWidget()
    qtbot.addWidget(box)
    layout = kind(box)
    before = len(kept_items())
    for _ in range(3):
        button = QPushButton("one of many")
        layout.addWidget(button)
        put_in_order(box)
        assert list(laid_out(layout)) == [button]
        shiboken6.delete(button)
    assert len(kept_items()) == before


def test_nothing_asks_a_layout_for_its_items() -> None:
    asking = [path.name for path in SOURCES.rglob("*.py") if ".itemAt(" in path.read_text(encoding="utf-8")]
    assert asking == []
