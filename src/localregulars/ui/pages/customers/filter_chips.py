"""Chips that narrow the list of customers, each with how many people it would leave."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from localregulars.domain.groups import CustomerFilter
from localregulars.ui.pages.customers.view_model import CustomersViewModel
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.filter_chip import FilterChip
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.wording.groups import filter_about, filter_words
from localregulars.ui.wording.people import people


class FilterChips(QWidget):
    """One chip a filter that somebody fits, and one button that takes all of them away.

    What is chosen together leaves those whom every chosen filter names, within what is searched for.
    """

    def __init__(self, view_model: CustomersViewModel) -> None:
        super().__init__()
        self._view_model = view_model
        self._are_all_shown = True
        self.setAccessibleName(self.tr("Filters"))
        self.chips = {one: FilterChip() for one in CustomerFilter}
        self.everybody = Button(self.tr("Show everybody"), ButtonKind.QUIET, "x", ButtonSize.COMPACT)
        self.everybody.clicked.connect(self._on_everybody_clicked)
        flow = FlowLayout(self)
        for one, chip in self.chips.items():
            chip.clicked.connect(partial(self._on_chip_clicked, one))
            chip.setToolTip(filter_about(one))
            chip.setAccessibleDescription(filter_about(one))
            flow.addWidget(chip)
        flow.addWidget(self.everybody)
        view_model.counts_changed.connect(self.show_counts)
        self.show_counts()

    def show_counts(self) -> None:
        """Show how many people each chip would leave now; one that names nobody at all is not shown."""
        chosen = self._view_model.filters
        counts = self._view_model.counts([chosen | {one} for one in self.chips])
        for (one, chip), count in zip(self.chips.items(), counts, strict=True):
            chip.setChecked(one in chosen)
            chip.show_count(filter_words(one), count)
            chip.setVisible(one in chosen or (self._are_all_shown and self._view_model.members_of(one) > 0))
        self.everybody.setVisible(bool(chosen))

    def show_only_chosen(self, is_wanted: bool) -> None:  # noqa: FBT001 (a slot)
        """While these get a name, the others are not there: they take room, and would change what gets it."""
        self._are_all_shown = not is_wanted
        self.show_counts()

    def _on_chip_clicked(self, one: CustomerFilter) -> None:
        self._view_model.choose_filters(self._view_model.filters ^ {one})
        self._say_how_many()

    def _on_everybody_clicked(self) -> None:
        first = next((chip for chip in self.chips.values() if chip.isVisible()), None)
        if first is not None and self.everybody.hasFocus():
            first.setFocus()
        self._view_model.choose_filters(frozenset())
        self._say_how_many()

    def _say_how_many(self) -> None:
        announce(self, self.tr("{people} in the list").format(people=people(self._view_model.shown)))
