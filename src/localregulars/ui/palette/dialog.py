"""The palette itself: one field, and below it what fits what is typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QDialog, QFrame, QListView, QVBoxLayout, QWidget

from localregulars.ui.models.roles import Role
from localregulars.ui.palette.entries import Entry
from localregulars.ui.palette.line_delegate import LineDelegate
from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import SPACE_L, SPACE_S, SPACE_XXL, TextRole, row_height
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.field import Field
from localregulars.ui.widgets.text import Text, Tone

_NO_PARENT = QModelIndex()
_WIDTH, _LINES = 640, 11
_PAGE = _LINES - 1
_MOVES = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _PAGE,
    Qt.Key.Key_PageUp: -_PAGE,
}


class EntryModel(QAbstractListModel):
    """The lines that fit."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: Sequence[Entry] = ()

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def entry(self, row: int) -> Entry:
        """The line at this place."""
        return self._entries[row]

    # Qt overrides

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """How many lines."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """One line: its words, the same with what stands at its end for who hears it, or the entry."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.words
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken(entry)
            case Role.ROW:
                return entry
            case _:
                return None


class SearchLine(Field):
    """Up, Down and the page keys move in the list below; everything else is typing."""

    def __init__(self, move: Callable[[int], None], placeholder: str) -> None:
        super().__init__(placeholder)
        self._move = move

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows are the list's."""
        step = _MOVES.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._move(step)


class CommandPalette(QDialog):
    """Type, choose with the arrows, Enter; Escape or Ctrl+K leave it.

    `find(typed)` gives the lines and what is said about them; `refresh` asks it again. A chosen line does its work when
    the palette is gone and the focus is back where it was.
    """

    def __init__(self, find: Callable[[str], tuple[Sequence[Entry], str]], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._find = find
        self.setObjectName("commandPalette")
        self.setWindowTitle(self.tr("Find or do something"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = SearchLine(self._move, self.tr("Find a customer, a screen or an action"))
        self.field.setAccessibleName(self.tr("Find a customer, a screen or an action"))
        self.model = EntryModel()
        self.list = QListView()
        self.list.setAccessibleName(self.tr("What fits"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setModel(self.model)
        self.list.setItemDelegate(LineDelegate(self.list))
        self._words = Text(role=TextRole.CAPTION, tone=Tone.MUTED, wraps=True)
        self._most_lines = _LINES
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_S)
        for widget in (self.field, self.list, self._words):
            column.addWidget(widget)
        self.field.textChanged.connect(self.refresh)
        self.field.returnPressed.connect(self._choose)
        self.list.clicked.connect(lambda _index: self._choose())
        again = QShortcut(QKeySequence("Ctrl+K"), self)
        again.activated.connect(self.reject)
        self._stand_in(parent)
        self.refresh()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def said(self) -> str:
        """What stands below the list."""
        return self._words.text()

    def refresh(self) -> None:
        """Look again for what is typed."""
        entries, words = self._find(self.field.text())
        self.model.set_entries(entries)
        self._words.setText(words)
        if entries:
            self.list.setCurrentIndex(self.model.index(0))
            words = self.tr("{found}. First: {entry}").format(found=words, entry=spoken(entries[0]))
        self._fit_height()
        announce(self.field, words)

    def _move(self, step: int) -> None:
        last = self.model.rowCount() - 1
        row = min(max(self.list.currentIndex().row() + step, 0), last)
        if row >= 0 and row != self.list.currentIndex().row():
            self.list.setCurrentIndex(self.model.index(row))
            announce(self.field, spoken(self.model.entry(row)))

    def _choose(self) -> None:
        row = self.list.currentIndex().row()
        if row < 0:
            return
        entry = self.model.entry(row)
        self.finished.connect(lambda _result: entry.choose())
        self.accept()

    def _stand_in(self, window: QWidget) -> None:
        """Below the upper edge of the window, never larger than it."""
        scale = Theme.current().scale
        room = window.height() - 4 * SPACE_XXL - 3 * row_height(scale)
        self._most_lines = min(_LINES, max(1, room // row_height(scale)))
        self.setFixedWidth(min(round(_WIDTH * scale), window.width() - 2 * SPACE_XXL))
        corner = window.mapToGlobal(QPoint((window.width() - self.width()) // 2, 2 * SPACE_XXL))
        self.move(corner)

    def _fit_height(self) -> None:
        """As tall as what fits what is typed: whole lines, and the words right below the last."""
        lines = min(self._most_lines, self.model.rowCount())
        self.list.setFixedHeight(lines * row_height(Theme.current().scale))
        self.list.setVisible(lines > 0)
        self._words.ensurePolished()  # else it is measured in a font that is not its own
        self.setFixedHeight(self._column.totalHeightForWidth(self.width()))


def spoken(entry: Entry) -> str:
    """A line for who hears it."""
    return f"{entry.words}, {entry.end}" if entry.end else entry.words
