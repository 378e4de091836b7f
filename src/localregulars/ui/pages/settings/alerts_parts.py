"""What the section about alerts is made of: a slider with words, and a signal to switch on and off."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from localregulars.application.noticing.backtest import OFFERED
from localregulars.domain.signals import SignalCode
from localregulars.ui.pages.settings import alerts_words
from localregulars.ui.theme.tokens import SPACE_M, SPACE_S, TextRole
from localregulars.ui.widgets.on_off import OnOff
from localregulars.ui.widgets.text import Text, escape_ampersands

_REST_MS = 500
"""A choice made with keys holds once no further key came for so long."""


class _StillSlider(QSlider):
    """A slider that the wheel does not move: it would while one scrolls past."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Left to the page."""
        event.ignore()


class CapacitySlider(QWidget):
    """How many check-ins a week; `moved(number)` with every step, `chosen(number)` once it rests."""

    moved = Signal(int)
    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        label = self.tr("How many hellos you can manage")
        self.slider = _StillSlider(Qt.Orientation.Horizontal)
        self.slider.setProperty("field", True)  # noqa: FBT003 (Qt's own signature)
        self.slider.setRange(OFFERED[0], OFFERED[-1])
        self.slider.setPageStep(3)
        self.slider.setAccessibleName(label)
        self._words = Text(role=TextRole.STRONG)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.settle)
        self._told = OFFERED[0]
        name: QLabel = Text(escape_ampersands(label), TextRole.STRONG, wraps=True)
        name.setBuddy(self.slider)
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        row.addWidget(self.slider, 1)
        row.addWidget(self._words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(name)
        column.addLayout(row)
        self.slider.valueChanged.connect(self._on_moved)
        self.slider.sliderReleased.connect(self.settle)
        self.setFocusProxy(self.slider)
        self._say()

    @property
    def value(self) -> int:
        """What it stands at."""
        return self.slider.value()

    @property
    def is_at_rest(self) -> bool:
        """Whether what it stands at was told."""
        return not self._rest.isActive() and not self.slider.isSliderDown()

    def show_value(self, number: int) -> None:
        """Stand at what holds, which may be more than is offered, without telling anybody."""
        self._rest.stop()
        self.slider.blockSignals(True)  # noqa: FBT003 (Qt's own signature)
        self.slider.setMaximum(max(OFFERED[-1], number))
        self.slider.setValue(number)
        self.slider.blockSignals(False)  # noqa: FBT003 (Qt's own signature)
        self._told = number
        self._say()

    def settle(self) -> None:
        """Tell the choice at once, if it was not told yet."""
        self._rest.stop()
        if self._told != self.value:
            self._told = self.value
            self.chosen.emit(self.value)

    def _on_moved(self, number: int) -> None:
        self._say()
        self.moved.emit(number)
        if not self.slider.isSliderDown():
            self._rest.start()

    def _say(self) -> None:
        words = alerts_words.a_week(self.value)
        self._words.setText(words)
        self.slider.setAccessibleDescription(words)
        self._words.setMinimumWidth(
            Text(alerts_words.a_week(self.slider.maximum()), TextRole.STRONG).sizeHint().width()
        )


class SignalSwitch(OnOff):
    """One signal, on or off, and what it means."""

    def __init__(self, code: SignalCode) -> None:
        super().__init__(*alerts_words.signal(code))
