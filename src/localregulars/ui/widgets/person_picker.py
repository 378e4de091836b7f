"""Finds one customer by name or till id."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.application.customers.people import customer_rows
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.read_models import CustomerRow
from localregulars.domain.ids import CustomerId
from localregulars.ui.models.folding import by_name, searchable
from localregulars.ui.models.table_model import Column, TableModel
from localregulars.ui.page_model import PageModel
from localregulars.ui.theme.tokens import SPACE_S
from localregulars.ui.widgets.field import LabelledField
from localregulars.ui.widgets.short_table import ShortTable
from localregulars.ui.wording.people import display_name

_IN_SIGHT = 5


@dataclass(frozen=True, slots=True)
class Known:
    """A customer, what a search looks in, and what they are sorted by."""

    row: CustomerRow
    key: str
    order: tuple[bool, str]

    @property
    def words(self) -> str:
        """What they are called."""
        return display_name(self.row.name, self.row.till_id)


class PersonPicker(QWidget):
    """A search field with a table below it. `picked()` when somebody was chosen or, with another letter, nobody is.

    `label` stands above it. Where nobody `has_to` be chosen, Enter in the empty field, or with somebody chosen, is
    `passed()`.
    """

    picked = Signal()
    passed = Signal()

    def __init__(self, view_model: PageModel, label: str = "", *, has_to: bool = True) -> None:
        super().__init__()
        self._view_model, self._has_to = view_model, has_to
        self.chosen: Known | None = None
        self._is_showing = False
        self._is_reading = self._waits_for_first = False
        columns = (
            Column[Known](
                header=lambda: self.tr("Who"),
                value=lambda known: known.words,
                sort_key=lambda known: known.order,
                widest=lambda: "Maximiliane Okafor",
            ),
            Column[Known](
                header=lambda: self.tr("Customer number (till)"),
                value=lambda known: known.row.till_id,
                sort_key=lambda known: known.row.till_id,
                widest=lambda: "L-000000",
                can_wait=1,
            ),
        )
        self.model: TableModel[Known] = TableModel(
            columns, lambda known: known.row.customer_id, lambda known: known.key, self
        )
        self.field = LabelledField(label or self.tr("Customer, by name or number"))
        self.table = ShortTable(self.model, self.tr("Customers who fit"), _IN_SIGHT)
        self.table.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self.field)
        column.addWidget(self.table)
        self.setFocusProxy(self.field)
        self.field.text_changed.connect(self._on_text_changed)
        self.field.confirmed.connect(lambda: self._pick(0))
        self.table.opened.connect(self._pick)
        self.table.clicked.connect(lambda index: self._pick(index.row()))
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.field.input, context=Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self._go_down)

    @property
    def customer_id(self) -> CustomerId | None:
        """Whoever is chosen."""
        return None if self.chosen is None else self.chosen.row.customer_id

    def open(self) -> None:
        """Read who there is."""
        self._is_reading = True
        self._view_model.read("known", _known, self._on_read)

    def forget(self) -> None:
        """Choose nobody, and know nobody."""
        self.chosen = None
        self._is_reading = self._waits_for_first = False
        self.model.set_rows(())
        self.field.set_text("")
        self.field.show_problem("")
        self.table.hide()

    def show_missing(self) -> None:
        """Say that somebody has to be chosen."""
        self.field.show_problem(self.tr("Choose a customer from the list: type, then press Enter."))
        self.field.setFocus()

    def _on_read(self, known: list[Known]) -> None:
        """Whoever typed a name and pressed Enter before is answered now."""
        self._is_reading, is_wanted = False, self._waits_for_first
        self._waits_for_first = False
        self.model.set_rows(known)
        if is_wanted:
            self._pick(0)

    def _on_text_changed(self, text: str) -> None:
        if self._is_showing:
            return
        self.chosen = None
        self._waits_for_first = False
        self.model.search(text)
        self.table.setVisible(bool(text.strip()))
        if text.strip() and not self.model.rowCount():
            self.field.set_hint(self.tr("Nobody is called that."))
        else:
            self.field.set_hint("")
        self.picked.emit()

    def _go_down(self) -> None:
        if self.model.rowCount() and self.table.isVisible():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            self.table.choose_row(0)

    def _pick(self, row: int) -> None:
        if not self._has_to and (self.chosen is not None or not self.field.text.strip()):
            self.passed.emit()
            return
        if self._is_reading and self.field.text.strip():
            self._waits_for_first = True
            return
        if not self.field.text.strip() or row >= self.model.rowCount():
            self.show_missing()
            return
        self.show_chosen(self.model.row_at(row))
        self.field.setFocus()
        self.picked.emit()

    def show_chosen(self, known: Known) -> None:
        """Show this person as chosen, without telling anybody."""
        self.chosen = known
        self._is_showing = True
        self.field.set_text(self.chosen.words)
        self._is_showing = False
        self.field.set_hint(self.tr("Chosen."))
        self.table.hide()


def _known(uow: UnitOfWork, _clock: Clock) -> list[Known]:
    """Everybody with what a search looks in: the slow part, done away from the window."""
    known = [
        Known(row, searchable(row.name, row.till_id), by_name(row.name, row.till_id)) for row in customer_rows(uow)
    ]
    return sorted(known, key=lambda one: one.order)
