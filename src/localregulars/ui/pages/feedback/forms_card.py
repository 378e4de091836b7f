"""A card that shows one thing, and forms that its buttons open below them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from localregulars.ui.pages.feedback.entry_forms import TellForm
from localregulars.ui.widgets.button import Button
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.place_form import PlaceForm


class FormsCard(Card):
    """One form is open at a time; when it closes the keyboard goes back to the button that opened it.

    Where that button is not in sight any more it goes where `take_focus` says.
    """

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._forms: tuple[PlaceForm | TellForm, ...] = ()
        self._back: Button | None = None

    def hold(self, *forms: PlaceForm | TellForm) -> None:
        """Put these forms below everything."""
        self._forms = forms
        for form in forms:
            self.body.addWidget(form)
            form.closed.connect(self._on_closed)

    def open_form(self, button: Button, opening: Callable[[], object]) -> None:
        """Open a form instead of the one that is open."""
        self.close_forms()
        self._back = button
        opening()

    def close_forms(self) -> None:
        """Close whatever is open, and leave the keyboard where it is."""
        self._back = None
        for form in self._forms:
            form.give_up()

    def go_back(self) -> bool:
        """Close the form that is open."""
        is_open = any(not form.isHidden() for form in self._forms)
        for form in self._forms:
            form.give_up()
        return is_open

    def take_focus(self) -> None:
        """The keyboard goes to what one would do first."""

    def _on_closed(self) -> None:
        back, self._back = self._back, None
        if back is not None and self.isVisible():
            if back.isVisible():
                back.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.take_focus()
