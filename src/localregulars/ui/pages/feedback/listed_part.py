"""A part that is a list: beside it what is chosen, above it perhaps a form, and words for when nothing is in it."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Generic, Protocol, TypeVar

from localregulars.ui.pages.feedback.part import FeedbackPart
from localregulars.ui.pages.feedback.row_list import RowList
from localregulars.ui.widgets.place_form import PlaceForm
from localregulars.ui.widgets.states import EmptyState
from localregulars.ui.widgets.tab_order import put_in_order

RowT = TypeVar("RowT")


class RowPanel(Protocol):
    """What shows the row that is chosen."""

    def go_back(self) -> bool:
        """Close what is open in it; False when nothing was."""
        ...

    def take_focus(self) -> None:
        """The keyboard goes to what one would do first."""
        ...


class ListedPart(FeedbackPart, Generic[RowT]):
    """Whoever derives from it makes `list`, `nothing`, and what `shown_panel` and `form_above` answer."""

    list: RowList[RowT]
    nothing: EmptyState
    _wanted: Hashable = None

    @property
    def shown_panel(self) -> RowPanel:
        """The panel beside the list."""
        raise NotImplementedError

    @property
    def form_above(self) -> PlaceForm | None:
        """The form above the list, None where there is none."""
        return None

    def show_rows(self, rows: Sequence[RowT], chosen: Hashable) -> None:
        """Show these: choose what was asked for before the list was read, else what was chosen."""
        self.list.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        wanted, self._wanted = self._wanted, None
        self.list.show_rows(rows, wanted if wanted is not None else chosen)
        put_in_order(self)

    # What the page asks of a part

    def show_thing(self, thing: object) -> None:
        """Choose a row by its number, at once or when the list was read."""
        if isinstance(thing, int) and not self.list.choose(thing):
            self._wanted = thing

    def go_back(self) -> bool:
        """Close the form that is open."""
        form = self.form_above
        if form is not None and not form.isHidden():
            form.give_up()
            return True
        return self.shown_panel.go_back()
