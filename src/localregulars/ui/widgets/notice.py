"""The notice bar: says what was done, at the bottom of the window, with Undo for some seconds; no window of its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from localregulars.ui.focus_following import follow_focus, holds_focus
from localregulars.ui.language import Language
from localregulars.ui.theme.tokens import SPACE_L, SPACE_S
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.covered_edge import COVERS
from localregulars.ui.widgets.focus_in_sight import look_again
from localregulars.ui.widgets.text import Text

SHOWN_MS = 8_000
_MIN_WIDTH = 420


class NoticeBar(QFrame):
    """Shows one notice at a time, 8 seconds long; the pointer over it or the focus in it stops the clock.

    What can be undone stays so after the notice is gone, through `undo`, until the next `say` or `forget_undo`.
    The bar places itself at the bottom of its parent.
    """

    undo_available_changed = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self.setObjectName("noticeBar")
        self.setProperty(COVERS, True)  # noqa: FBT003 (Qt's own signature)
        self._undo: Callable[[], None] | None = None
        self._words = Text(wraps=True)
        self._words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._undo_button = Button("", ButtonKind.NOTICE, "undo-2", ButtonSize.COMPACT)
        self._undo_button.clicked.connect(self.undo)
        self._close = Button("", ButtonKind.NOTICE, "x", ButtonSize.COMPACT, words_shown=False)
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_L, SPACE_S, SPACE_S, SPACE_S)
        row.setSpacing(SPACE_S)
        row.addWidget(self._words, 1)
        row.addWidget(self._undo_button)
        row.addWidget(self._close)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(SHOWN_MS)
        self._clock.timeout.connect(self.hide)
        parent.installEventFilter(self)
        follow_focus(self._on_focus_changed)
        self._speak()
        Language.current().changed.connect(self._speak)

    @property
    def text(self) -> str:
        """The words of the last notice."""
        return self._words.text()

    @property
    def can_undo(self) -> bool:
        """Whether there is something that `undo` would take back."""
        return self._undo is not None

    def say(self, words: str, undo: Callable[[], None] | None = None) -> None:
        """Show a notice in the place of the one before; `undo` is called at most once."""
        self._set_undo(undo)
        self._words.setText(words)
        self._undo_button.setVisible(undo is not None)
        self._place()
        self.show()
        self.raise_()
        look_again(self._room)
        self._run_clock()
        announce(self, words)

    def undo(self) -> None:
        """Take back what the last notice spoke of, if it still can be."""
        undo = self._undo
        self._set_undo(None)
        self.hide()
        if undo is not None:
            undo()

    def focus_first(self) -> None:
        """Give the focus to Undo, or to the cross."""
        target = self._undo_button if self._undo is not None else self._close
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def forget_undo(self) -> None:
        """The next thing was done: what the last notice spoke of stays."""
        self._set_undo(None)
        self._undo_button.hide()

    def _speak(self) -> None:
        """The buttons in the language of now; what a notice said before is taken away, its undo stays."""
        self._undo_button.set_words(self.tr("Undo"))
        self._close.set_words(self.tr("Close this notice"))
        self.hide()

    def _set_undo(self, undo: Callable[[], None] | None) -> None:
        had, self._undo = self._undo is not None, undo
        if had != (undo is not None):
            self.undo_available_changed.emit(undo is not None)

    def _run_clock(self) -> None:
        if self.underMouse() or holds_focus(self):
            self._clock.stop()
        else:
            self._clock.start()

    def _on_focus_changed(self, _old: QWidget | None, _new: QWidget | None) -> None:
        if self.isVisible():
            self._run_clock()

    def _wanted_width(self) -> int:
        """One line, with some room between the words and the buttons."""
        words = self._words.fontMetrics().horizontalAdvance(self._words.text())
        buttons = self._close.sizeHint().width()
        if self._undo is not None:
            buttons += self._undo_button.sizeHint().width() + SPACE_S
        return words + buttons + 4 * SPACE_L

    def _place(self) -> None:
        room = self._room.size()
        width = min(room.width() - 2 * SPACE_L, max(_MIN_WIDTH, self._wanted_width()))
        height = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        left = room.width() - SPACE_L - width if self.isRightToLeft() else SPACE_L
        self.setGeometry(left, room.height() - SPACE_L - height, width, height)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the parent's size."""
        if event.type() == QEvent.Type.Resize and watched is self._room:
            self._place()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Somebody may want to read or to press: wait."""
        self._clock.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Run on."""
        if self.isVisible():
            self._clock.start()
        super().leaveEvent(event)
