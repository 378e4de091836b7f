"""The button that opens what can be done with a chart: saved, printed, copied."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu

from localregulars.domain.errors import LocalRegularsError
from localregulars.ui.clipboard import BriefClipboard
from localregulars.ui.printing import ask_where_to_save, print_drawing
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.charts.description import Description
from localregulars.ui.widgets.charts.files import FileKind, drawing_of, file_name, picture_of, save_chart, words_to_copy
from localregulars.ui.widgets.charts.words import nothing_to_draw
from localregulars.ui.widgets.text import escape_ampersands


class ExportButton(Button):
    """Offers every way out for the charts that were given to it; of several, each has a menu under its title.

    `said(sentence)` tells what became of it, `failed(error)` what went wrong. A chart with nothing to draw is left out.
    """

    said = Signal(str)
    failed = Signal(Exception)

    def __init__(self) -> None:
        super().__init__("", ButtonKind.QUIET, "download", ButtonSize.COMPACT)
        self.set_words(self.tr("Export …"))
        self._charts: tuple[Description, ...] = ()
        self.clicked.connect(self._open)

    def offer(self, charts: Sequence[Description]) -> None:
        """Offer these; with none the button is hidden."""
        self._charts = tuple(chart for chart in charts if not nothing_to_draw(chart))
        self.setVisible(bool(self._charts))

    def menu_of_ways(self) -> QMenu:
        """The menu as it opens now."""
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Export"))
        for chart in self._charts:
            into = menu if len(self._charts) == 1 else menu.addMenu(escape_ampersands(chart.title))
            self._add_ways(into, chart)
        return menu

    def save(self, chart: Description, kind: FileKind, path: Path) -> None:
        """Save it; what came of it is told."""
        try:
            save_chart(chart, kind, path)
        except LocalRegularsError as failure:
            self.failed.emit(failure)
        else:
            self.said.emit(self.tr("Saved as “{file}”").format(file=path.name))

    def copy(self, chart: Description) -> None:
        """Put picture and numbers into the clipboard for a moment."""
        BriefClipboard.current().copy(words_to_copy(chart), picture_of(chart))
        self.said.emit(self.tr("Copied for half a minute: the picture, and the numbers as cells."))

    def _add_ways(self, menu: QMenu, chart: Description) -> None:
        for words, kind in (
            (self.tr("Picture (PNG) …"), FileKind.PNG),
            (self.tr("Picture for any size (SVG) …"), FileKind.SVG),
            (self.tr("Page (PDF) …"), FileKind.PDF),
            (self.tr("Numbers for a spreadsheet (CSV) …"), FileKind.CSV),
        ):
            menu.addAction(words).triggered.connect(partial(self._ask_where, chart, kind))
        menu.addSeparator()
        menu.addAction(self.tr("Copy")).triggered.connect(lambda: self.copy(chart))
        menu.addAction(self.tr("Print …")).triggered.connect(lambda: self._print(chart))

    def _ask_where(self, chart: Description, kind: FileKind, _checked: object = None) -> None:
        words = self.tr("Where to save it")
        ask_where_to_save(self, words, file_name(chart, kind), partial(self.save, chart, kind))

    def _print(self, chart: Description) -> None:
        done = partial(self.said.emit, self.tr("Handed to the printer"))
        print_drawing(drawing_of(chart), self, chart.title, done)

    def _open(self) -> None:
        menu = self.menu_of_ways()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
