"""What was left open when the shop was made: a line and a way to it for each, until it is done or put aside."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from localregulars.domain.first_steps import FirstStep
from localregulars.ui.theme.tokens import SPACE_M, SPACE_S, TextRole
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.flow import ReflowColumns
from localregulars.ui.widgets.tab_order import put_in_order
from localregulars.ui.widgets.text import Text
from localregulars.ui.wording import first_steps as wording

_STACKED_BELOW_EM = 58


class OpenStep(ReflowColumns):
    """One of them. `wanted()` to do it now, `put_aside()` to be asked no more."""

    wanted = Signal()
    put_aside = Signal()

    def __init__(self, step: FirstStep) -> None:
        super().__init__(_STACKED_BELOW_EM, gap=SPACE_M)
        words = wording.still_open(step)
        self.setAccessibleName(words)
        self.act = Button(wording.way_to(step), ButtonKind.SECONDARY, "", ButtonSize.COMPACT)
        self.aside = Button(self.tr("Leave it so"), ButtonKind.QUIET, "", ButtonSize.COMPACT)
        for button, told in ((self.act, self.wanted), (self.aside, self.put_aside)):
            button.setAccessibleDescription(words)
            button.clicked.connect(told)
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.act)
        row.addWidget(self.aside)
        self.add(Text(words, wraps=True), 3)
        self.add_at_the_end(buttons)


class OpenSteps(Card):
    """Hidden while nothing is open. `wanted(step)`, `put_aside(step)`."""

    wanted = Signal(FirstStep)
    put_aside = Signal(FirstStep)

    def __init__(self) -> None:
        super().__init__(wording.title())
        self.body.addWidget(Text(wording.title(), TextRole.CARD_TITLE, wraps=True))
        self._column = QVBoxLayout()
        self._column.setSpacing(SPACE_M)
        self.body.addLayout(self._column)
        self.lines: dict[FirstStep, OpenStep] = {}
        self.hide()

    def show_state(self, steps: Sequence[FirstStep]) -> None:
        """Show these; the lines that stay are the ones that stood there, so that the keyboard keeps its place."""
        had_focus = self._has_keyboard()
        for step in [each for each in self.lines if each not in steps]:
            line = self.lines.pop(step)
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        for place, step in enumerate(steps):
            if step not in self.lines:
                self.lines[step] = line = OpenStep(step)
                line.wanted.connect(partial(self.wanted.emit, step))
                line.put_aside.connect(partial(self.put_aside.emit, step))
                self._column.insertWidget(place, line)
        put_in_order(self)
        self.setVisible(bool(steps))
        if had_focus and steps and not self._has_keyboard():
            self.lines[steps[0]].act.setFocus()

    def _has_keyboard(self) -> bool:
        focus: QWidget | None = self.window().focusWidget()
        return focus is not None and self.isAncestorOf(focus)
