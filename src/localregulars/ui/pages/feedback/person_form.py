"""A form about somebody of the customers, who is looked for by name."""

from __future__ import annotations

from PySide6.QtCore import Qt

from localregulars.domain.ids import CustomerId
from localregulars.ui.page_model import PageModel
from localregulars.ui.widgets.person_picker import PersonPicker
from localregulars.ui.widgets.place_form import PlaceForm


class PersonForm(PlaceForm):
    """Sends only once somebody is chosen; `label` says whom it asks for."""

    def __init__(self, model: PageModel, label: str) -> None:
        super().__init__()
        self.who = PersonPicker(model, label)
        self.column.addWidget(self.who)

    @property
    def customer_id(self) -> CustomerId | None:
        """Whoever is chosen."""
        return self.who.customer_id

    def open(self) -> None:
        """Open, nobody chosen."""
        self.who.open()
        self.show()
        self.who.field.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def send(self) -> None:
        """Send whoever is chosen."""
        if self.customer_id is None:
            self.who.show_missing()
        else:
            super().send()

    def forget(self) -> None:
        """Know nobody."""
        self.who.forget()
        super().forget()
