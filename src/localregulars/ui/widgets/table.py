"""A table for long lists: fixed row heights, widths from the font, and a keyboard that works as one expects."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from math import ceil
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QFontMetrics, QFontMetricsF, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QHeaderView, QTableView

from localregulars.ui.models.cell_delegate import CellDelegate
from localregulars.ui.models.table_model import TableModel
from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import SPACE_M, SPACE_XL, TextRole, row_height
from localregulars.ui.widgets.focus_in_sight import bring_into_sight

_LEAST_WIDTH_EM = 3.0
"""The narrowest that the owner may make a column, in widths of the letter m."""


class Table(QTableView):
    """Shows a `TableModel`; the first column takes the room that is left.

    Enter or a double click tells `opened(row)`; letters tell `typed(text)`, for a search field. The menu key tells
    `columns_wanted`, for a `ColumnChooser`. `widths_chosen` says that the owner made a column wider or narrower,
    `room_shared` that there is room for other columns than before.
    """

    opened = Signal(int)
    typed = Signal(str)
    columns_wanted = Signal()
    widths_chosen = Signal()
    room_shared = Signal()

    def __init__(self, model: TableModel[Any], name: str) -> None:
        super().__init__()
        self._rows = model
        self._unwanted: frozenset[str] = frozenset()
        self._own_widths: dict[str, float] = {}
        self._is_fitting = False
        self._without_room: list[int] = []
        self.setProperty("table", True)  # noqa: FBT003  (Qt's own signature)
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSortIndicator(*model.sorted_by)
        self.setSortingEnabled(True)
        header.sortIndicatorChanged.connect(self._fit)  # the column that orders the rows is always shown
        header.sectionResized.connect(self._on_section_resized)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        Theme.current().changed.connect(self._fit)
        for change in (model.modelReset, model.rowsInserted, model.rowsRemoved, model.dataChanged):
            change.connect(self._on_rows_changed)
        self._fit()

    def fit(self) -> None:
        """Share the room out anew, after what a column has to have room for has changed."""
        self._fit()

    @property
    def least_width(self) -> int:
        """The width under which what the first column says would be cut short, or a column that cannot wait."""
        columns, widths = self._rows.columns, self._wanted_widths()
        rest = [widths[place] for place in self._wanted_places() if place and not columns[place].can_wait]
        return self._least_of_first(widths[0]) + sum(rest) + self._beside_columns()

    @property
    def full_width(self) -> int:
        """The width in which nothing is hidden or cut short."""
        widths = self._wanted_widths()
        return sum(widths[place] for place in self._wanted_places()) + self._beside_columns()

    @property
    def without_room(self) -> tuple[str, ...]:
        """What the columns are called that are hidden for want of room, in their order, but those that say nothing."""
        columns = self._rows.columns
        return tuple(columns[place].header() for place in self._without_room)

    @property
    def unwanted(self) -> frozenset[str]:
        """The keys of the columns that the owner hid."""
        return self._unwanted

    def hide_columns(self, keys: frozenset[str]) -> None:
        """Hide these columns, and no others but for want of room; the rows are in the order of one that is shown."""
        self._unwanted = keys
        if self._rows.columns[self._rows.sorted_by[0]].key in keys - {""}:
            self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self._fit()

    @property
    def own_widths(self) -> dict[str, float]:
        """How wide the owner made columns, by their keys, in widths of the letter m."""
        return dict(self._own_widths)

    def take_widths(self, widths: Mapping[str, float]) -> None:
        """Make these columns so wide, and the others as wide as they need."""
        self._own_widths = dict(widths)
        self._fit()

    def widen(self, place: int, by: float) -> None:
        """Make a column so many widths of the letter m wider. What the first gains, the one after it gives."""
        if place == 0:
            place, by = self._after_first(), -by
        column = self._rows.columns[place]
        if place and column.key:
            least = _LEAST_WIDTH_EM
            self._own_widths[column.key] = max(least, self.columnWidth(place) / self._em() + by)
            self._fit()
            self.widths_chosen.emit()

    def choose_row(self, row: int) -> None:
        """Select a row and bring it into view."""
        index = self._rows.index(row, max(0, self.currentIndex().column()))
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def _on_rows_changed(self) -> None:
        """Other columns may be empty now."""
        self._fit()

    def _wanted_widths(self, *, is_tight: bool = False) -> list[int]:
        theme = Theme.current()
        strong = QFontMetricsF(theme.font(TextRole.STRONG))
        widths = []
        for place, column in enumerate(self._rows.columns):
            is_figures = bool(column.align & Qt.AlignmentFlag.AlignRight)
            body = QFontMetricsF(theme.font(TextRole.BODY, is_for_columns=is_figures))
            text = self._text_width(place, strong if place == 0 else body, is_tight=is_tight)
            # A header also has room for the arrow that shows the order, which grows with the text.
            header = widest_of([column.header()], strong) + SPACE_XL + 2 * SPACE_M
            header = max(header, self.horizontalHeader().sectionSizeHint(place))
            chip = SPACE_M if column.chip else 0
            own = self._own_widths.get(column.key)
            widths.append(max(text + 2 * SPACE_M, header) + chip if own is None else round(own * self._em()))
        return widths

    def _text_width(self, place: int, metrics: QFontMetricsF, *, is_tight: bool) -> int:  # noqa: ARG002 (of a short one)
        """How wide the words of a column should have it; `is_tight`: where there is no room for more."""
        widest = self._rows.columns[place].widest()
        return widest_of((widest,) if isinstance(widest, str) else widest, metrics)

    def _least_of_first(self, full: int) -> int:
        """How narrow the first column may get before others are hidden: it is whole, unless the owner set widths."""
        return self._narrowest(full) if self._own_widths else full

    def _wanted_places(self) -> list[int]:
        columns = enumerate(self._rows.columns)
        return [
            place
            for place, column in columns
            if not (column.key and column.key in self._unwanted) and self._says_something(place)
        ]

    def _says_something(self, _place: int) -> bool:
        """Whether a column tells rows apart, or need not; a table of a few rows knows."""
        return True

    def _beside_columns(self) -> int:
        return self.verticalScrollBar().sizeHint().width() + 4

    def _em(self) -> float:
        return QFontMetricsF(Theme.current().font(TextRole.BODY)).horizontalAdvance("m")

    def _after_first(self) -> int:
        """The first column beside the first that is shown, 0 for none."""
        places = range(1, len(self._rows.columns))
        return next((place for place in places if not self.isColumnHidden(place)), 0)

    def _on_section_resized(self, place: int, before: int, now: int) -> None:
        """The owner drew the edge of a column: the first gives or takes the room, its own edge moves the next."""
        if not self._is_fitting and before and now:
            # Its width is the new one already, but that of the column after the first.
            self.widen(place, (now - before) / self._em() if place == 0 else 0.0)

    def _narrowest(self, full: int) -> int:
        """How narrow the first column gets where nothing more can be hidden; `full` is what it should have."""
        narrow = self._rows.columns[0].narrow
        if narrow is None:
            return full
        strong = QFontMetrics(Theme.current().font(TextRole.STRONG))
        words = strong.horizontalAdvance(narrow()) + 2 * SPACE_M
        return min(full, max(words, self.horizontalHeader().sectionSizeHint(0)))

    def _fit(self) -> None:
        """Hide what is not wanted, and what has no room and can wait; then share the room out.

        What goes last goes where the first column is as narrow as it gets: rather than that one moves the table.
        """
        self.verticalHeader().setDefaultSectionSize(row_height(Theme.current().scale))
        widths, room = self._wanted_widths(), self.viewport().width()
        least = self._least_of_first(widths[0])
        shown = set(self._wanted_places())
        if least + sum(widths[place] for place in shown if place) > room:
            widths = self._wanted_widths(is_tight=True)
            shown = self._with_room(shown, widths, room - least)
        narrowest = self._narrowest(widths[0])
        shown = self._without_last(shown, widths, room - narrowest)
        rest = room - sum(widths[place] for place in shown if place)
        widths[0] = max(narrowest, self._lend(rest, widths, shown))
        self._is_fitting = True
        for place, width in enumerate(widths):
            self.setColumnHidden(place, place not in shown)
            self.setColumnWidth(place, width)
        self._is_fitting = False
        hidden = [place for place in self._wanted_places() if place not in shown and not self._rows.is_empty(place)]
        if hidden != self._without_room:
            self._without_room = hidden
            self.room_shared.emit()

    def _lend(self, rest: int, _widths: list[int], _shown: Set[int]) -> int:
        """Of the room that is left for the first column, what it keeps; a table of a few rows knows who needs it."""
        return rest

    def _with_room(self, wanted: Set[int], widths: Sequence[int], room: int) -> set[int]:
        """Of these columns those that cannot wait, and of the others the most important that fit beside the first."""
        columns, sorted_by = self._rows.columns, self._rows.sorted_by[0]
        waiting = {place for place in wanted if columns[place].can_wait and place != sorted_by}
        shown = set(wanted - waiting)
        left = room - sum(widths[place] for place in shown if place)
        for place in sorted(waiting, key=lambda place: (self._rows.is_empty(place), columns[place].can_wait, place)):
            if widths[place] <= left:
                shown.add(place)
                left -= widths[place]
        return shown

    def _without_last(self, shown: Set[int], widths: Sequence[int], room: int) -> set[int]:
        """These columns, but as many of those that go last as it takes for the others to fit beside the first."""
        columns, sorted_by = self._rows.columns, self._rows.sorted_by[0]
        staying = sorted((columns[place].goes_last, place) for place in shown - {sorted_by} if columns[place].goes_last)
        left = set(shown)
        while staying and sum(widths[place] for place in left if place) > room:
            left.discard(staying.pop()[1])
        return left

    def _bring_row_into_sight(self) -> None:
        """On a page that scrolls: whoever walks through the rows sees the one that they are on."""
        if self.currentIndex().isValid() and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            bring_into_sight(self.viewport(), self.visualRect(self.currentIndex()))

    # Qt overrides

    def scrollTo(  # noqa: N802 (Qt override)
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """The page around it follows whoever is in it."""
        super().scrollTo(index, hint)
        if self.hasFocus():
            self._bring_row_into_sight()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The row that is chosen is seen."""
        super().focusInEvent(event)
        self._bring_row_into_sight()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The first column takes the room that is left."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu key is for the columns; the head has a menu of its own for the mouse."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self.columns_wanted.emit()
        else:
            super().contextMenuEvent(event)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802  (Qt's own name)
        """Letters go to the search field: it finds everywhere in the name, not only at its start."""
        self.typed.emit(search)


def widest_of(texts: Iterable[str], metrics: QFontMetricsF) -> int:
    """How wide the widest of these texts is, 0 where there is none; rounded up, a quarter of a dot too."""
    return ceil(max((metrics.horizontalAdvance(words) for words in texts), default=0.0))
