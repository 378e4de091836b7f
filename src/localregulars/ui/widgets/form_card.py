"""A card around a form that opens and closes: it is there while the form is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject

from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.place_form import PlaceForm


class FormCard(Card):
    """Holds one form, and comes and goes with it; `is_sunken` inside another card."""

    def __init__(self, name: str, form: PlaceForm, *, is_sunken: bool = False) -> None:
        super().__init__(name, is_sunken=is_sunken)
        self._form = form
        self.body.addWidget(form)
        self.setVisible(not form.isHidden())
        form.installEventFilter(self)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The form is shown or hidden by whoever opens it."""
        if watched is self._form and event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            self.setVisible(not self._form.isHidden())
        return super().eventFilter(watched, event)
