"""Everybody in a table, with a search above it."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.domain.ids import CustomerId
from localregulars.ui.pages.customers.filter_chips import FilterChips
from localregulars.ui.pages.customers.group_bar import GroupBar
from localregulars.ui.pages.customers.view_model import CustomersViewModel
from localregulars.ui.theme.tokens import SPACE_M
from localregulars.ui.widgets.column_chooser import ColumnChooser, ColumnMemory
from localregulars.ui.widgets.flow import PageScroll
from localregulars.ui.widgets.search_field import SearchField
from localregulars.ui.widgets.short_table import NoRoom
from localregulars.ui.widgets.states import EmptyState
from localregulars.ui.widgets.table import Table


class ListPanel(QWidget):
    """`chosen(customer_id)` follows the selection; `opened(customer_id)` is Enter or a double click.

    `add_wanted(text)` asks to make a customer of what was searched for in vain.
    """

    chosen = Signal(object)
    opened = Signal(object)
    add_wanted = Signal(str)

    def __init__(self, view_model: CustomersViewModel, columns: ColumnMemory) -> None:
        super().__init__()
        self._view_model = view_model
        self._is_restoring = False
        self.search = SearchField(self.tr("Search by name or customer number"))
        self.search.setAccessibleName(self.tr("Search by name or customer number"))
        self.search.setClearButtonEnabled(False)
        self.filters = FilterChips(view_model)
        self.groups = GroupBar(view_model)
        self.table = Table(view_model.table, self.tr("Customers"))
        self.columns = ColumnChooser(self.table, view_model.table.columns, columns)
        self._nobody = EmptyState("", icon="user-round-search", action=self.tr("Add a customer"))
        self._room = PageScroll(margin=0)
        self._room.body.addWidget(self._nobody, 1)
        self._room.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(self.search)
        column.addWidget(self.filters)
        column.addWidget(self.groups)
        column.addWidget(self.table, 1)
        self._no_room = NoRoom(self.table)
        column.addWidget(self._no_room)
        column.addWidget(self._room, 1)
        self._connect()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._view_model.search)
        self.search.left_downwards.connect(self._go_to_table)
        self.search.returnPressed.connect(self._open_first)
        self.groups.form.shown.connect(self.filters.show_only_chosen)
        self.groups.form.shown.connect(self._no_room.give_way)
        self.table.typed.connect(self._on_typed)
        self.table.opened.connect(lambda row: self.opened.emit(self._view_model.customer_at(row)))
        self.table.selectionModel().currentRowChanged.connect(self._on_current_row_changed)
        self._nobody.action_chosen.connect(self._on_nobody_action_chosen)
        self._view_model.loaded.connect(self._on_loaded)
        self._view_model.counts_changed.connect(self._show_emptiness)
        self._view_model.table.modelReset.connect(self.restore_choice)

    def choose(self, customer_id: CustomerId) -> bool:
        """Select somebody; False when they are not in the list as it is."""
        row = self._view_model.table.find(customer_id)
        if row >= 0:
            self.table.choose_row(row)
        return row >= 0

    def restore_choice(self) -> None:
        """After the rows were replaced, select whom the profile shows, without telling anybody."""
        shown = self._view_model.profile.customer_id
        row = -1 if shown is None else self._view_model.table.find(shown)
        if row >= 0:
            self._is_restoring = True
            index = self._view_model.table.index(row, 0)
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(index, flags)
            self._is_restoring = False

    def _on_current_row_changed(self) -> None:
        row = self.table.currentIndex().row()
        if row >= 0 and not self._is_restoring:
            self.chosen.emit(self._view_model.customer_at(row))

    def _on_loaded(self) -> None:
        self.table.fit()
        row = self._view_model.take_place_to_choose()
        if row >= 0:
            self.table.choose_row(row)

    def _on_nobody_action_chosen(self) -> None:
        if self._view_model.filters:
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
            self._view_model.choose_filters(frozenset())
        else:
            self.add_wanted.emit(self.search.text())

    def enter(self) -> None:
        """The keyboard goes to where one was in the list, else to the search."""
        if self.table.isVisible() and self.table.currentIndex().isValid():
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_everybody(self) -> None:
        """Take the search and every filter away."""
        self.search.clear()
        self._view_model.choose_filters(frozenset())

    def _on_typed(self, text: str) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.setText(self.search.text() + text)

    def _go_to_table(self) -> None:
        if self._view_model.shown:
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if not self.table.currentIndex().isValid():
                self.table.choose_row(0)

    def _open_first(self) -> None:
        if self._view_model.shown:
            self.table.choose_row(0)
            self.opened.emit(self._view_model.customer_at(0))

    def _show_emptiness(self) -> None:
        is_empty = self._view_model.is_loaded and self._view_model.shown == 0
        add = self.tr("Add a customer")
        if is_empty and self._view_model.filters:
            words = self.tr("Nobody fits all that you chose. Take a filter away, or search among everybody.")
            self._nobody.set_words(self.tr("Nobody found"), words, self.tr("Show everybody"))
        elif is_empty and self._view_model.total:
            self._nobody.set_words(self.tr("Nobody found"), self.tr("Try a part of the name, or add this person."), add)
        elif is_empty:
            self._nobody.set_words(self.tr("No customers yet"), self.tr("Add people by hand, or import a file."), add)
        if is_empty and self.table.hasFocus():
            self.search.setFocus()  # rather than wherever Qt goes from a table that hides
        self.table.setVisible(not is_empty)
        self._room.setVisible(is_empty)
