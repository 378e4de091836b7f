"""How a number came about, said where the number stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from localregulars.ui.theme.tokens import SPACE_S, TextRole
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.text import Text


class HowCounted(QWidget):
    """A quiet button below numbers that opens what they mean in place; the button or Escape closes it again.

    `what` names the numbers, so that two such buttons of a page are told apart. `lines()` is asked when it opens: a
    sentence or two for each number, in the order in which they stand.
    """

    def __init__(self, what: str, lines: Callable[[], Sequence[str]]) -> None:
        super().__init__()
        self._what, self._lines = what, lines
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.button = Button("", ButtonKind.QUIET, "circle-question-mark", ButtonSize.COMPACT)
        self.button.clicked.connect(self._on_clicked)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_S)
        self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self._card: Card | None = None
        self._name()

    @property
    def is_open(self) -> bool:
        """Whether it says it now."""
        return self._card is not None

    @property
    def said(self) -> tuple[str, ...]:
        """What it says now; nothing while it is closed."""
        return () if self._card is None else tuple(text.text() for text in self._card.findChildren(Text))

    def open(self) -> None:
        """Say it, aloud too; the keyboard stays where it is."""
        if self._card is not None:
            return
        lines = list(self._lines())
        card = Card(self.tr("How is this counted: {what}").format(what=self._what), is_sunken=True)
        for line in lines:
            card.body.addWidget(Text(line, TextRole.CAPTION, wraps=True))
        self._card = card
        self._column.addWidget(card)
        self._name()
        announce(self.button, " ".join(lines))

    def close_again(self) -> None:
        """Take it away; the keyboard goes back to the button if it was on it."""
        card, self._card = self._card, None
        if card is None:
            return
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()
        self._name()

    def _on_clicked(self) -> None:
        if self._card is None:
            self.open()
        else:
            self.close_again()

    def _name(self) -> None:
        self.button.set_words(
            self.tr("Hide how this is counted") if self._card is not None else self.tr("How is this counted?")
        )
        self.button.setAccessibleName(self.button.words)
        self.button.setAccessibleDescription(self._what)

    # Qt overrides

    def event(self, event: QEvent) -> bool:
        """Escape is this widget's while something is open: asked before the window takes it as a way back."""
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and self.is_open and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape and self.is_open:
            self.close_again()
        else:
            super().keyPressEvent(event)
