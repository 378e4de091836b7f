"""Beside the list: what was done this week and how far the knowledge reaches, whose birthday is near, and the keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from localregulars.ui.pages.today.view_model import TodayState
from localregulars.ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S, TextRole
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.how_counted import HowCounted
from localregulars.ui.widgets.text import Chip, Text, Tone
from localregulars.ui.wording import counting
from localregulars.ui.wording import today as wording

translate = QCoreApplication.translate


class Facts(QWidget):
    """Quiet cards: this week, `birthdays` where there are any, and the keys of the list."""

    def __init__(self, birthdays: QWidget) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_L)
        self._lines = [Text(wraps=True) for _ in range(4)]
        self.week = week = Card(self.tr("At a glance"))
        week.body.addWidget(Text(self.tr("At a glance"), TextRole.CARD_TITLE))
        week.body.setSpacing(SPACE_S)
        for line in self._lines:
            week.body.addWidget(line)
        self.how_counted = HowCounted(self.tr("At a glance"), counting.at_a_glance)
        week.body.addWidget(self.how_counted)
        column.addWidget(week)
        column.addWidget(birthdays)
        column.addWidget(self._keys())
        column.addStretch(1)

    def show_state(self, state: TodayState) -> None:
        """Show the facts of one reading."""
        view = state.view
        texts = (
            wording.handled(view.handled_this_week),
            wording.put_off(view.snoozed) if view.snoozed else "",
            wording.looked_after(view.scorable),
            wording.visits_known_until(view.data_until, state.today) if view.data_until else "",
        )
        for line, text in zip(self._lines, texts, strict=True):
            line.setText(text)
            line.setVisible(bool(text))

    def _keys(self) -> Card:
        card = Card(self.tr("Keys"))
        card.body.addWidget(Text(self.tr("Keys"), TextRole.CARD_TITLE))
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_M)
        grid.setVerticalSpacing(SPACE_S)
        grid.setColumnStretch(1, 1)
        for row, (keys, words) in enumerate(card_keys()):
            grid.addWidget(Chip(keys), row, 0)
            grid.addWidget(Text(words, TextRole.CAPTION, Tone.MUTED, wraps=True), row, 1)
        card.body.addLayout(grid)
        return card


def card_keys() -> tuple[tuple[str, str], ...]:
    """The keys that work on a card, and what they do."""
    return (
        ("↑ ↓", translate("Facts", "next person")),
        (translate("Facts", "Enter"), translate("Facts", "done")),
        ("1 – 8", translate("Facts", "done, with what came of it")),
        ("L", translate("Facts", "later")),
        ("A", translate("Facts", "away until …")),
        ("X", translate("Facts", "this is wrong")),
        ("W", translate("Facts", "why?")),
        ("Z", translate("Facts", "undo")),
    )
