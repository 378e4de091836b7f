"""A table among other things on a page: as tall as its rows, up to some."""

from __future__ import annotations

from collections.abc import Set
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QKeyEvent, QResizeEvent

from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import SPACE_M, TextRole, row_height
from localregulars.ui.widgets.table import Table, widest_of
from localregulars.ui.widgets.text import Text, Tone

MOST_ROWS_IN_SIGHT = 8
"""A longer table scrolls inside itself."""
_MEASURED_ROWS = 100
"""Of a longer table the words of so many count, and those that a column should have room for anyway."""
_MOST_OF_WIDEST = 1.5
"""How much wider than meant a column gets for what its rows say: one long name does not take all the room."""
_TALL = 10_000
_DOWNWARDS = {Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End}
_FIGURES_DIFFER = 1.1
"""How much wider than meant it gets even where there is little room: 46 is wider than 60 outside columns of figures."""


class ShortTable(Table):
    """A table as tall as its rows, up to some; then it scrolls, or ends there.

    Its columns are as wide as what its rows say; the first, which is often a sentence, has all the room that is left.
    `went_on()` says that somebody walks on from the last row where it ends before its rows do.
    """

    went_on = Signal()

    def __init__(self, model: Any, name: str, most: int = MOST_ROWS_IN_SIGHT, *, wraps: bool = False) -> None:  # noqa: ANN401 (of any row)
        """With `wraps`, a sentence for which the first column has no room goes on below; not in a long history."""
        self._said: dict[int, tuple[str, ...]] = {}
        self._wraps, self._most = wraps, most
        self._ends = self._has_hidden = False
        super().__init__(model, name)
        layout_changed = model.layoutChanged  # another order: what is not shown is what stands last now
        for change in (
            model.modelReset,
            model.rowsInserted,
            model.rowsRemoved,
            layout_changed,
            Theme.current().changed,
        ):
            change.connect(self._fit_height)
        self.horizontalScrollBar().rangeChanged.connect(self._fit_height)
        self.selectionModel().currentRowChanged.connect(self._on_current_row_changed)
        self._fit_height()

    def show_most(self, most: int, *, ends: bool) -> None:
        """Be as tall as so many rows; with `ends` it ends there, but never before the row that is chosen."""
        if (most, ends) != (self._most, self._ends):
            self._most, self._ends = most, ends
            self._fit_height()
            self.resize(self.width(), self.minimumHeight())  # at once, or the next key would scroll inside it

    @property
    def is_cut(self) -> bool:
        """Whether it ends before its rows do."""
        return self._ends and self._rows.rowCount() > self._shown_rows()

    def _shown_rows(self) -> int:
        return max(self._most, self.currentIndex().row() + 1 if self._ends else 0)

    def _hide_rest(self, shown: int) -> None:
        self._has_hidden = self._ends
        for row in range(self._rows.rowCount()):
            self.setRowHidden(row, self._ends and row >= shown)

    def _fit_height(self) -> None:
        """Room for the bar only while there is one: else an empty row seems to begin below the last."""
        rows = min(self._shown_rows(), self._rows.rowCount())
        if self._ends or self._has_hidden:
            self._hide_rest(rows)
        tall = sum(self.rowHeight(row) for row in range(rows)) or row_height(Theme.current().scale)
        bar = self.horizontalScrollBar()
        below = bar.sizeHint().height() if bar.maximum() > 0 else 0
        head = max(self.horizontalHeader().height(), self.horizontalHeader().sizeHint().height())
        height = head + tall + below + 2 * self.frameWidth()
        if self.height() != height or self.minimumHeight() != height:
            self.setFixedHeight(height)

    def _on_current_row_changed(self) -> None:
        if self._ends:
            self._fit_height()  # whatever is chosen is shown

    def _fit(self) -> None:
        super()._fit()
        if self._wraps:
            self._wrap_rows()
            self._fit_height()

    def _wrap_rows(self) -> None:
        metrics = QFontMetrics(Theme.current().font(TextRole.STRONG))
        width, least = self.columnWidth(0) - 2 * SPACE_M, row_height(Theme.current().scale)
        count, first = self._rows.rowCount(), self._rows.columns[0]
        for row in range(count):
            wanted = least
            if count <= _MEASURED_ROWS:
                wanted += _lines_below(first.value(self._rows.row_at(row)), width, metrics)
            if self.rowHeight(row) != wanted:
                self.setRowHeight(row, wanted)

    def _on_rows_changed(self) -> None:
        self._said.clear()
        super()._on_rows_changed()

    def _words_of(self, place: int) -> tuple[str, ...]:
        """What the rows say in a column, told once until they change."""
        if place not in self._said:
            column, rows = self._rows.columns[place], min(_MEASURED_ROWS, self._rows.rowCount())
            self._said[place] = tuple({column.value(self._rows.row_at(row)) for row in range(rows)})
        return self._said[place]

    def _says_something(self, place: int) -> bool:
        column, words = self._rows.columns[place], self._words_of(place)
        if place == self._rows.sorted_by[0]:
            return True
        return not (column.only_if_rows_differ and len(words) <= 1) and not (column.only_if_said and not any(words))

    def _text_width(self, place: int, metrics: QFontMetricsF, *, is_tight: bool) -> int:
        """As wide as what the rows say. Figures have no less room than meant: columns of them are alike."""
        meant, column = super()._text_width(place, metrics, is_tight=is_tight), self._rows.columns[place]
        count = self._rows.rowCount()
        said = widest_of(self._words_of(place), metrics)
        if count == 0 or count > _MEASURED_ROWS or column.align & Qt.AlignmentFlag.AlignRight:
            said = max(said, meant)
        most = 1.0 if place == 0 else _FIGURES_DIFFER if is_tight else _MOST_OF_WIDEST
        return min(said, round(meant * most))

    def _lend(self, rest: int, widths: list[int], shown: Set[int]) -> int:
        """What the first column does not need goes to those that take it where they would be cut short."""
        columns = self._rows.columns
        takers = [place for place in sorted(shown - {0}) if columns[place].takes_spare]
        if not takers:
            return rest
        body = QFontMetricsF(Theme.current().font(TextRole.BODY))
        strong = QFontMetricsF(Theme.current().font(TextRole.STRONG))
        head = self.horizontalHeader().sectionSizeHint(0)
        spare = rest - max(widest_of(self._words_of(0), strong) + 2 * SPACE_M, head)
        for place in takers:
            chip = SPACE_M if columns[place].chip else 0
            lent = min(spare, widest_of(self._words_of(place), body) + 2 * SPACE_M + chip - widths[place])
            if lent > 0:
                widths[place] += lent
                rest, spare = rest - lent, spare - lent
        return rest

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With larger text the head is taller too."""
        super().resizeEvent(event)
        self._fit_height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Where it ends before its rows do, keys that lead downwards lead on."""
        if self.is_cut and event.key() in _DOWNWARDS and self.currentIndex().row() + 1 >= self._shown_rows():
            self.went_on.emit()
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another style has another frame."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit_height()


class NoRoom(Text):
    """Stands below a table and says which columns it has no room for; hidden while there is room for all.

    Where a form takes room from the table for a while, it can `give_way`.
    """

    def __init__(self, table: Table) -> None:
        super().__init__(role=TextRole.CAPTION, tone=Tone.MUTED, wraps=True)
        self.setParent(table)  # until it is put into a layout: nothing is shown as a window
        self._table = table
        self._gives_way = False
        table.room_shared.connect(self._tell)
        table.installEventFilter(self)
        self._tell()

    def give_way(self, gives_way: bool) -> None:  # noqa: FBT001 (a slot)
        """Be hidden as long as this is so."""
        self._gives_way = gives_way
        self._tell()

    def _tell(self) -> None:
        names = self._table.without_room
        words = self.tr("No room for: {columns}. A wider window shows more.")
        self.setText(words.format(columns=" · ".join(names)))
        self.setVisible(bool(names) and not self._gives_way and not self._table.isHidden())

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """It comes and goes with the table."""
        if event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            self._tell()
        return super().eventFilter(watched, event)


def _lines_below(words: str, width: int, metrics: QFontMetrics) -> int:
    """How much taller than one line the words are in this width."""
    wrap = Qt.TextFlag.TextWordWrap
    one_line = metrics.boundingRect(0, 0, _TALL, _TALL, wrap, words).height()
    return max(0, metrics.boundingRect(0, 0, width, _TALL, wrap, words).height() - one_line)
