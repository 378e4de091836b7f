"""What opens below a mistake that is to be put right: what is offered, and what it cost in the end."""

from __future__ import annotations

from localregulars.domain.feedback import LONGEST_WORDS
from localregulars.domain.recovery import LONGEST_OFFER, Recovery
from localregulars.ui.page_model import PageModel
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.field import LabelledField
from localregulars.ui.widgets.money_field import MoneyField
from localregulars.ui.widgets.person_picker import PersonPicker
from localregulars.ui.widgets.place_form import PlaceForm


class OfferForm(PlaceForm):
    """What was offered, and what it is worth."""

    def __init__(self) -> None:
        super().__init__()
        self.offered = LabelledField(self.tr("What did you offer?"), hint=self.tr("A new coffee, an apology, a cake."))
        self.offered.input.setMaxLength(LONGEST_OFFER)
        self.worth = MoneyField(self.tr("What it is worth"), hint=self.tr("An apology alone costs nothing."))
        for field in (self.offered, self.worth):
            field.confirmed.connect(self.send)
            self.column.addWidget(field)
        self.finish(Button(self.tr("Write it down"), ButtonKind.PRIMARY, "check"))

    def open_with(self, recovery: Recovery) -> None:
        """Open with what was offered before."""
        self.offered.set_text(recovery.offered)
        self.worth.set_milli(recovery.offered_milli or None)
        self.show()
        self.offered.setFocus()

    def send(self) -> None:
        """An amount that cannot be read is said first."""
        if self.worth.read():
            super().send()

    def forget(self) -> None:
        """Empty and close it."""
        self.offered.set_text("")
        self.worth.set_milli(None)
        super().forget()


class SettleForm(PlaceForm):
    """What it cost in the end; empty is what was offered."""

    def __init__(self) -> None:
        super().__init__()
        self.cost = MoneyField(self.tr("What did it cost in the end?"), hint=self.tr("Empty: what was offered."))
        self.cost.confirmed.connect(self.send)
        self.column.addWidget(self.cost)
        self.finish(Button(self.tr("It is put right"), ButtonKind.PRIMARY, "check"))

    def open_with(self, recovery: Recovery) -> None:
        """Open with what was offered."""
        self.cost.set_milli(recovery.offered_milli)
        self.show()
        self.cost.setFocus()

    def send(self) -> None:
        """An amount that cannot be read is said first."""
        if self.cost.read():
            super().send()

    def forget(self) -> None:
        """Empty and close it."""
        self.cost.set_milli(None)
        super().forget()


class NoticedForm(PlaceForm):
    """Something went wrong and nobody complained yet: what, and perhaps to whom."""

    def __init__(self, model: PageModel, *, may_name: bool) -> None:
        super().__init__()
        self._may_name = may_name
        self.what = LabelledField(self.tr("What went wrong?"))
        self.what.input.setMaxLength(LONGEST_WORDS)
        self.what.confirmed.connect(self.send)
        self.who = PersonPicker(model, self.tr("To whom (may stay empty)"), has_to=False)
        self.who.passed.connect(self.send)
        self.column.addWidget(self.what)
        if may_name:
            self.column.addWidget(self.who)
        self.finish(Button(self.tr("Write it down"), ButtonKind.PRIMARY, "check"))

    def open_form(self) -> None:
        """Open it, empty."""
        if self._may_name:
            self.who.open()
        self.show()
        self.what.setFocus()

    def send(self) -> None:
        """Whoever was typed has to be chosen."""
        if self._may_name and self.who.field.text.strip() and self.who.chosen is None:
            self.who.show_missing()
        else:
            super().send()

    def forget(self) -> None:
        """Empty and close it."""
        self.what.set_text("")
        self.who.forget()
        super().forget()
