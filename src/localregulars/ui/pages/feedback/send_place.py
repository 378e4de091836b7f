"""Where the button of a form stands that is one line at rest: beside that line, or at the end below other fields."""

from __future__ import annotations

from PySide6.QtCore import Qt

from localregulars.ui.widgets.button import Button
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.field import LabelledField
from localregulars.ui.widgets.tab_order import put_in_order


def put_beside(card: Card, line: LabelledField, send: Button) -> None:
    """The line is all there is."""
    line.add_beside(send)
    _show(card, send)


def put_at_the_end(card: Card, send: Button) -> None:
    """Other fields stand below the line now."""
    card.body.addWidget(send, 0, Qt.AlignmentFlag.AlignLeft)
    _show(card, send)


def _show(card: Card, send: Button) -> None:
    send.show()  # at once: Qt would later, as it has another parent
    put_in_order(card)
