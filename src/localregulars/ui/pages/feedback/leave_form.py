"""Who of those who are counted by name is taken out of a wish or a poll."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt

from localregulars.application.voices.wishes import NamedVoice
from localregulars.domain.ids import CustomerId
from localregulars.ui.pages.feedback.wish_forms import offer
from localregulars.ui.theme.tokens import TextRole
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.field import LabelledChoice
from localregulars.ui.widgets.place_form import PlaceForm
from localregulars.ui.widgets.text import Text
from localregulars.ui.wording import voices as wording


class LeaveForm(PlaceForm):
    """Names to choose from; there is one at least while it is open."""

    def __init__(self) -> None:
        super().__init__()
        self.who = LabelledChoice(self.tr("Who is to be taken out"), [])
        about = self.tr("For a slip: they count here no longer, and are not told what becomes of it.")
        self.column.addWidget(self.who)
        self.column.addWidget(Text(about, TextRole.CAPTION, wraps=True))
        self.finish(Button(self.tr("Take them out"), ButtonKind.PRIMARY))

    @property
    def chosen(self) -> CustomerId:
        """Whoever is chosen."""
        return CustomerId(int(self.who.value))

    def open(self, named: Sequence[NamedVoice]) -> None:
        """Open, with these to choose from."""
        offer(self.who.input, [(str(one.customer_id), wording.called(one)) for one in named])
        self.show()
        self.who.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Close it, and hold nobody's name."""
        self.who.input.clear()
        super().forget()
