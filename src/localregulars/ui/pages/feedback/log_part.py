"""What people said: one line to write it down, chips by state, the log, and the entry that is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from localregulars.application.feedback.ports import LogSlice
from localregulars.application.feedback.views import LogRow
from localregulars.application.outcome import Changes
from localregulars.domain.errors import ConsentMissingError, LocalRegularsError
from localregulars.domain.feedback import FeedbackId
from localregulars.ui.models.table_model import TableModel
from localregulars.ui.page import PageCommand
from localregulars.ui.pages.feedback.composer import Composer
from localregulars.ui.pages.feedback.entry_panel import EntryPanel
from localregulars.ui.pages.feedback.entry_table import NEWEST_FIRST, log_columns
from localregulars.ui.pages.feedback.log_view_model import LogViewModel
from localregulars.ui.pages.feedback.part import WRITE, FeedbackContext, FeedbackPart
from localregulars.ui.pages.feedback.row_list import RowList
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.filter_chip import FilterChip
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.states import EmptyState
from localregulars.ui.widgets.tab_order import put_in_order
from localregulars.ui.wording import feedback as wording
from localregulars.ui.wording.sentences import told

CUSTOMERS_PAGE = "customers"
_CONCERNED = Changes.FEEDBACK | Changes.CUSTOMERS | Changes.CONSENT | Changes.STAFF


@dataclass(frozen=True, slots=True)
class _Kept:
    """How the part stood before it was built anew."""

    which: LogSlice
    chosen: FeedbackId | None


class LogPart(FeedbackPart):
    """`show_thing` takes a `FeedbackId`, the name of a `LogSlice`, or `WRITE`."""

    def __init__(self, context: FeedbackContext) -> None:
        super().__init__(context, self.tr("What people said"))
        may_open = context.page.may_open(CUSTOMERS_PAGE)
        self.view_model = LogViewModel(context.model, self)
        self.composer = Composer(context.model, may_name=may_open)
        self.chips = {one: FilterChip() for one in LogSlice}
        self.rows: TableModel[LogRow] = TableModel(
            log_columns(lambda: self.view_model.today), lambda row: row.entry.feedback_id, lambda _row: "", self
        )
        self.panel = EntryPanel(
            self.view_model,
            self.tr("The entry that is chosen"),
            may_open_customers=may_open,
            is_owner=context.page.is_owner,
        )
        self.list: RowList[LogRow] = RowList(self.rows, self.tr("The log"), self.panel, NEWEST_FIRST)
        self.nothing = EmptyState("", icon="message-square")
        self._wanted: FeedbackId | None = None
        self._is_to_be_said = False
        self._build()
        self._connect()

    def _build(self) -> None:
        chips = QWidget()
        chips.setAccessibleName(self.tr("Show only"))
        flow = FlowLayout(chips)
        for chip in self.chips.values():
            flow.addWidget(chip)
        for widget in (self.composer, chips, self.nothing, self.list):
            self.body.addWidget(widget)
        self.list.hide()
        self.nothing.hide()

    def _connect(self) -> None:
        model = self.view_model
        model.loaded.connect(self._show)
        model.written.connect(self._on_written)
        model.refused.connect(self._on_refused)
        model.detail_loaded.connect(self.panel.show_detail)
        self.composer.sent.connect(model.write_down)
        for one, chip in self.chips.items():
            chip.clicked.connect(partial(self._on_chip_clicked, one))
        self.list.more_wanted.connect(model.show_more)
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self.panel.take_focus)
        self.panel.customer_wanted.connect(partial(self.context.page.open_page, CUSTOMERS_PAGE))

    def _show(self) -> None:
        page = self.view_model.page
        if page is None:
            return
        self.composer.show_topics(page.topics)
        for one, chip in self.chips.items():
            chip.setChecked(one is self.view_model.which)
            chip.show_count(wording.log_slice(one), page.counts[one], of_people=False)
            is_shown = one is self.view_model.which or one is LogSlice.ALL or page.counts[one] > 0
            chip.setVisible(is_shown and any(page.counts.values()))
        chosen = self._wanted if self._wanted is not None else self._chosen
        self._wanted = None
        self.list.show_rows(page.rows, chosen, has_more=self.view_model.has_more)
        self.list.setVisible(bool(page.rows))
        self.nothing.set_words(*wording.nothing_in(self.view_model.which))
        self.nothing.setVisible(not page.rows)
        put_in_order(self)
        if self._is_to_be_said:
            self._is_to_be_said = False
            shown = wording.entries(page.counts[self.view_model.which])
            announce(self, self.tr("{entries} in the list").format(entries=shown))

    @property
    def _chosen(self) -> FeedbackId | None:
        return None if self.panel.row is None else self.panel.row.entry.feedback_id

    def _on_chosen(self, row: LogRow | None) -> None:
        if row is None:
            return
        self.panel.show_row(row)
        self.view_model.load_detail(row.entry.feedback_id)

    def _on_chip_clicked(self, which: LogSlice) -> None:
        self._is_to_be_said = True
        again = which is self.view_model.which
        self.view_model.choose(LogSlice.ALL if again else which)

    def _on_written(self, feedback_id: FeedbackId) -> None:
        """The new entry is the one that is chosen next, if the slice that is shown has it."""
        self._wanted = feedback_id
        self.composer.clear()
        self.view_model.refresh()

    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, LocalRegularsError):
            self.composer.show_problem(told(error), of_the_name=isinstance(error, ConsentMissingError))
        else:
            self.context.model.failed.emit(error)

    # What the page asks of a part

    def activate(self) -> None:
        """The keyboard goes to the line in which something is written down."""
        self.composer.line.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, changes: Changes) -> None:
        """Read the log again."""
        if changes is Changes.NOTHING or changes & _CONCERNED:
            self.view_model.refresh()

    def show_thing(self, thing: object) -> None:
        """Show one entry among all, or a slice, or open the line in which something is written down."""
        if thing == WRITE:
            self.composer.begin()
        elif thing in tuple(LogSlice):
            self.view_model.choose(LogSlice(str(thing)))
            self.list.take_focus()
        elif isinstance(thing, int):
            self._wanted = FeedbackId(thing)
            self.view_model.choose(LogSlice.ALL)

    def go_back(self) -> bool:
        """Close a form, put away what was typed, or leave a slice."""
        if self.panel.go_back() or self.composer.go_back():
            return True
        if self.view_model.which is not LogSlice.ALL:
            self._on_chip_clicked(LogSlice.ALL)
            return True
        return False

    def kept(self) -> object:
        """Which slice is shown, and which entry."""
        return _Kept(self.view_model.which, self._chosen)

    def take_up(self, kept: object) -> None:
        """The same slice and entry."""
        if isinstance(kept, _Kept):
            self._wanted = kept.chosen
            self.view_model.which = kept.which

    def commands(self) -> Sequence[PageCommand]:
        """Writing something down, and the slices that have entries."""
        native = QKeySequence(QKeySequence.StandardKey.New).toString(QKeySequence.SequenceFormat.NativeText)
        found = [PageCommand(self.tr("Write down what somebody said"), self.composer.begin, native, "plus")]
        for one, chip in self.chips.items():
            if not chip.isHidden() and one is not self.view_model.which:
                words = self.tr("Feedback, show only: {slice}").format(slice=wording.log_slice(one))
                found.append(PageCommand(words, partial(self._on_chip_clicked, one), icon="message-square"))
        return found

    def shortcuts(self) -> Sequence[tuple[str, str]]:
        """The keys of this part."""
        return ((self.tr("Enter"), self.tr("write it down; in the list: what can be done with an entry")),)
