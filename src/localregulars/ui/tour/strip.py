"""The strip of the tour, below the page: what is said, where one is, and the way on, back and out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from localregulars.ui.theme.tokens import SPACE_L, SPACE_S, SPACE_XL, TextRole
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.text import Text, Tone


class TourStrip(QWidget):
    """Takes its own room and covers nothing. `forward`, `back` and `left` are its three buttons."""

    forward = Signal()
    back = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "background")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        card = Card(self.tr("Tour"))
        self._count = Text(role=TextRole.CAPTION, tone=Tone.MUTED)
        self._words = Text(wraps=True)
        self.next_button = Button(self.tr("Next"), ButtonKind.PRIMARY)
        self.back_button = Button(self.tr("Back"), ButtonKind.SECONDARY)
        self.leave_button = Button(self.tr("Leave the tour"), ButtonKind.QUIET)
        self.next_button.clicked.connect(self.forward)
        self.back_button.clicked.connect(self.back)
        self.leave_button.clicked.connect(self.left)
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=SPACE_S)
        for button in (self.next_button, self.back_button, self.leave_button):
            flow.addWidget(button)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self._count)
        said.addWidget(self._words)
        card.body.addLayout(said)
        card.body.addWidget(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_XL, SPACE_S, SPACE_XL, SPACE_L)
        row.addWidget(card)

    @property
    def words(self) -> str:
        """What it says now."""
        return self._words.text()

    def offer(self) -> None:
        """Ask whether somebody wants to be shown round; the keyboard stays where it is."""
        words = self.tr("A demo shop: everybody in it is made up. Would you like to be shown round in five minutes?")
        self._say("", words)
        self.next_button.set_words(self.tr("Show me round"))
        self.back_button.hide()
        self.leave_button.set_words(self.tr("No, thank you"))

    def show_step(self, number: int, of: int, words: str) -> None:
        """Say one step, and put the keyboard on the way on."""
        self._say(self.tr("{number} of {total}").format(number=number, total=of), words)
        is_last = number == of
        self.next_button.set_words(self.tr("Done") if is_last else self.tr("Next"))
        self.back_button.setVisible(number > 1)
        self.leave_button.set_words(self.tr("Leave the tour"))
        self.leave_button.setVisible(not is_last)
        self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, count: str, words: str) -> None:
        self._count.setText(count)
        self._count.setVisible(bool(count))
        self._words.setText(words)
        self.next_button.setAccessibleDescription(words)
        announce(self, f"{count}. {words}" if count else words)
