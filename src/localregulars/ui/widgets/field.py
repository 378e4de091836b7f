"""Fields with a label that stays, room for a hint or what is wrong, and a real button that shows a passphrase."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QVBoxLayout,
    QWidget,
)

from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import SPACE_S, SPACE_XS, TextRole
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.focus_in_sight import bring_into_sight
from localregulars.ui.widgets.text import Text, Tone, escape_ampersands, restyle
from localregulars.ui.widgets.window_keys import is_of_the_window

BESIDE_WORDS = 36
"""What a field has around its words, and for the cursor."""
_BESIDE_CURSOR = 2
"""What Qt leaves beside the words within."""


class Field(QLineEdit):
    """A line of text in the program's look. Give it a name with a label, or with `setAccessibleName`."""

    def __init__(self, placeholder: str = "") -> None:
        super().__init__()
        self.setProperty("field", True)  # noqa: FBT003 (Qt's own signature)
        self.setPlaceholderText(placeholder)

    # Qt overrides

    def event(self, event: QEvent) -> bool:
        """What the window's keys mean is the window's to say."""
        if is_of_the_window(event):
            event.ignore()
            return False
        return super().event(event)


class PathField(Field):
    """The way to a file. While nobody types in it, what there is no room for is left out in its middle."""

    def __init__(self, placeholder: str = "") -> None:
        super().__init__(placeholder)
        self.textChanged.connect(self.setToolTip)

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt would show its end alone, with half a letter first."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        box.adjust(_BESIDE_CURSOR, 0, -_BESIDE_CURSOR, 0)
        metrics = self.fontMetrics()
        if self.hasFocus() or metrics.horizontalAdvance(self.text()) <= box.width():
            super().paintEvent(event)
            return
        with QPainter(self) as painter:
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
            painter.setPen(self.palette().color(self.foregroundRole()))
            shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideMiddle, box.width())
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)


class Choice(QComboBox):
    """A list to choose one from, as (value, words) pairs.

    Words that are longer than the field end in "…" there; under the pointer they are whole.
    """

    def __init__(self, options: Sequence[tuple[str, str]] = ()) -> None:
        super().__init__()
        self.setProperty("field", True)  # noqa: FBT003 (Qt's own signature)
        for value, words in options:
            self.addItem(words, value)

    @property
    def value(self) -> str:
        """The value that is chosen, "" for none."""
        return str(self.currentData() or "")

    def choose(self, value: str) -> None:
        """Choose a value, if it is there."""
        index = self.findData(value)
        if index >= 0:
            self.setCurrentIndex(index)

    @property
    def shown(self) -> str:
        """The words as there is room for them."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        return self._shown(option)

    def _shown(self, option: QStyleOptionComboBox) -> str:
        part = QStyle.SubControl.SC_ComboBoxEditField
        box = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        return self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, box.width() - _BESIDE_CURSOR
        )

    # Qt overrides

    def sizeHint(self) -> QSize:
        """Wide enough for its longest words, of which letters end between two points of the screen."""
        return super().sizeHint() + QSize(2 * _BESIDE_CURSOR, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt would cut the words off in the middle of a letter."""
        del event
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self._shown(option)
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(QPalette.ColorRole.Text))
            self.style().drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option, painter, self)
            self.style().drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option, painter, self)

    def enterEvent(self, event: QEnterEvent) -> None:
        """What is not whole is told under the pointer."""
        self.setToolTip(self.currentText() if self.shown != self.currentText() else "")
        super().enterEvent(event)


class LabelledField(QWidget):
    """A label, a line of text below it, and room for a hint or for what is wrong.

    With `is_secret` the text is hidden, and a Show button stands beside it. A label that is a sentence `wraps`.
    What is the way to a file (`is_path`) is left out in its middle where it has no room.
    """

    text_changed = Signal(str)
    confirmed = Signal()

    def __init__(
        self,
        label: str,
        *,
        hint: str = "",
        is_secret: bool = False,
        placeholder: str = "",
        wraps: bool = False,
        is_path: bool = False,
    ) -> None:
        super().__init__()
        self.input = PathField(placeholder) if is_path else Field(placeholder)
        self._hint = hint
        self._widest = ""
        self._show: Button | None = None
        self._line = QHBoxLayout()
        self._line.setSpacing(SPACE_S)
        self._line.addWidget(self.input, 1)
        if is_secret:
            self._add_show_button(label)
        _stack(self, label, self.input, self._line, wraps=wraps)
        self._below = Text(hint, TextRole.CAPTION, Tone.MUTED, wraps=True)
        if not hint:
            self._below.hide()
        self.input.setAccessibleName(label)
        self.input.setAccessibleDescription(hint)
        column = self.layout()
        if column is not None:
            column.addWidget(self._below)
        self.input.textChanged.connect(self._on_text_changed)
        self.input.returnPressed.connect(self.confirmed)
        self.setFocusProxy(self.input)

    @property
    def text(self) -> str:
        """What is typed."""
        return self.input.text()

    @property
    def problem(self) -> str:
        """What is said to be wrong, "" for nothing."""
        return self._below.text() if self.input.property("invalid") else ""

    def set_text(self, text: str) -> None:
        """Replace what is typed."""
        self.input.setText(text)

    def set_hint(self, hint: str, tone: Tone = Tone.MUTED) -> None:
        """Replace the hint; it gives way to what is wrong."""
        self._hint = hint
        if not self.input.property("invalid"):
            self._say(hint, tone)

    def show_problem(self, words: str) -> None:
        """Say below the field what is wrong, aloud and in sight; "" takes it back. Typing takes it back as well."""
        mark_field(self.input, is_wrong=bool(words))
        self._say(words or self._hint, Tone.BAD if words else Tone.MUTED)
        if words:
            announce(self.input, words)
            bring_into_sight(self)

    def mark(self, *, is_wrong: bool) -> None:
        """Mark it as what a sentence elsewhere is about. Typing takes the mark away."""
        mark_field(self.input, is_wrong=is_wrong)

    def make_narrow(self, widest: str) -> None:
        """No wider than what is typed at most needs, in every text size: a few digits are not lost in a long field."""
        self._widest = widest
        self._fit_width()
        Theme.current().changed.connect(self._fit_width)
        self._line.addStretch(1)

    def add_beside(self, button: Button) -> None:
        """Put another button beside the field."""
        self._line.addWidget(button)
        self._below.raise_()  # read after the button, as it stands

    def hide_secret(self) -> None:
        """Hide the text again."""
        if self._show is not None:
            self._show.setChecked(False)

    def _fit_width(self) -> None:
        metrics = QFontMetrics(Theme.current().font(TextRole.BODY))
        self.input.setFixedWidth(metrics.horizontalAdvance(self._widest) + BESIDE_WORDS)

    def _say(self, words: str, tone: Tone) -> None:
        self._below.setText(words)
        self._below.set_tone(tone)
        self._below.setVisible(bool(words))
        self.input.setAccessibleDescription(words)

    def _add_show_button(self, label: str) -> None:
        self.input.setEchoMode(QLineEdit.EchoMode.Password)
        # Nothing that is typed here may end up in the dictionary of an on-screen keyboard.
        self.input.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._show = Button(self.tr("Show"), ButtonKind.SECONDARY, "eye")
        self._show.setCheckable(True)
        self._show.setAccessibleDescription(label)
        self._show.toggled.connect(self._on_show_toggled)
        self._line.addWidget(self._show)

    def _on_show_toggled(self, is_shown: bool) -> None:  # noqa: FBT001 (a slot)
        self.input.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)
        if self._show is not None:
            self._show.set_words(self.tr("Hide") if is_shown else self.tr("Show"))
            self._show.set_icon_name("eye-off" if is_shown else "eye")

    def _on_text_changed(self, text: str) -> None:
        if self.input.property("invalid"):
            self.show_problem("")
        self.text_changed.emit(text)


class LabelledChoice(QWidget):
    """A label and a list to choose one from; a label that is a sentence `wraps` where there is little room."""

    def __init__(self, label: str, options: Sequence[tuple[str, str]], *, wraps: bool = False) -> None:
        super().__init__()
        self.input = Choice(options)
        self.input.setAccessibleName(label)
        self.input.currentIndexChanged.connect(self._on_chosen)
        line = QHBoxLayout()
        line.addWidget(self.input, 1)
        _stack(self, label, self.input, line, wraps=wraps)
        self.setFocusProxy(self.input)

    @property
    def value(self) -> str:
        """The value that is chosen."""
        return self.input.value

    def mark(self, *, is_wrong: bool) -> None:
        """Mark it as what a sentence elsewhere is about. Choosing takes the mark away."""
        mark_field(self.input, is_wrong=is_wrong)

    def _on_chosen(self) -> None:
        self.mark(is_wrong=False)


def mark_field(field: QWidget, *, is_wrong: bool) -> None:
    """Give a field the frame of one that something is wrong with, or its own again."""
    if is_wrong != bool(field.property("invalid")):
        field.setProperty("invalid", is_wrong)
        restyle(field)


def _stack(widget: QWidget, label: str, target: QWidget, line: QHBoxLayout, *, wraps: bool = False) -> None:
    """Label above, line below, in the widget's own layout."""
    above: QLabel = Text(escape_ampersands(label), TextRole.STRONG, wraps=wraps)
    above.setBuddy(target)
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE_XS + 2)
    column.addWidget(above)
    column.addLayout(line)
