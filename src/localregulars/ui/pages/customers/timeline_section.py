"""Everything that happened with one person, newest first, filtered by what it was about; years of it too."""

from __future__ import annotations

from collections import Counter
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from localregulars.application.customers.timeline import TimelineKind, TimelineRow
from localregulars.domain.ids import CustomerId
from localregulars.ui.models.table_model import Column, TableModel
from localregulars.ui.pages.customers.profile_view_model import ProfileState
from localregulars.ui.pages.customers.section import Section
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.filter_chip import FilterChip
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.short_table import ShortTable
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording.dates import begun, short_date, weekday_date
from localregulars.ui.wording.timeline import event_line, kind_words

_MOST_ROWS = 8


class TimelineSection(Section):
    """Chips by kind, each with how many lines it has, above a table of the lines; nothing chosen shows all of them."""

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("Timeline"))
        self._today = date.min
        self._who: CustomerId | None = None
        self._all: tuple[TimelineRow, ...] = ()
        self.chips = {kind: FilterChip() for kind in TimelineKind}
        chips = QWidget()
        chips.setAccessibleName(self.tr("What to show"))
        flow = FlowLayout(chips)
        for chip in self.chips.values():
            chip.clicked.connect(partial(self._on_chip_clicked, chip))
            flow.addWidget(chip)
        self.rows: TableModel[TimelineRow] = TableModel(
            self._columns(), identity=lambda row: row.key, search_key=lambda _row: "", parent=self
        )
        self.rows.sort(1, Qt.SortOrder.DescendingOrder)
        self.table = ShortTable(self.rows, self.tr("Timeline"), _MOST_ROWS, wraps=True)
        self._nothing = Text(self.tr("Nothing has happened yet."), tone=Tone.MUTED, wraps=True)
        for widget in (chips, self.table, self._nothing):
            self.body.addWidget(widget)

    def show_state(self, state: ProfileState) -> None:
        """Show one person's timeline; what was chosen stays while it is the same person."""
        self._today, self._all = state.today, state.timeline
        who = state.profile.row.customer_id
        if who != self._who:
            self._who = who
            for chip in self.chips.values():
                chip.setChecked(False)
        counts = Counter(row.kind for row in self._all)
        for kind, chip in self.chips.items():
            chip.show_count(kind_words(kind), counts[kind], of_people=False)
            chip.setVisible(counts[kind] > 0 or chip.isChecked())
        self._show_chosen()

    def _show_chosen(self) -> None:
        chosen = {kind for kind, chip in self.chips.items() if chip.isChecked()}
        self.rows.set_rows(row for row in self._all if not chosen or row.kind in chosen)
        self.table.setVisible(bool(self._all))
        self._nothing.setVisible(not self._all)

    def _on_chip_clicked(self, chip: FilterChip) -> None:
        self._show_chosen()
        self.table.scrollToTop()
        shown = self.rows.rowCount()
        announce(chip, self.tr("1 line") if shown == 1 else self.tr("%Ln lines", None, shown))

    def _columns(self) -> tuple[Column[TimelineRow], ...]:
        return (
            Column(
                header=lambda: self.tr("What"),
                value=lambda row: event_line(row.event, self._today),
                sort_key=lambda row: (row.kind, *row.order),
                widest=lambda: self.tr("Worth a hello"),
                tooltip=lambda row: event_line(row.event, self._today),
            ),
            Column(
                header=lambda: self.tr("Day"),
                value=lambda row: self.tr("not dated") if row.day is None else short_date(row.day, self._today),
                sort_key=lambda row: row.order,
                widest=lambda: short_date(date(2023, 9, 27), date(2024, 1, 1)),
                tooltip=lambda row: "" if row.day is None else begun(weekday_date(row.day, self._today)),
            ),
        )
