"""The form for a new request: who asks, for what, since when."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.domain.rights import LONGEST_REASON, RightKind
from localregulars.ui.pages.privacy.view_model import PrivacyViewModel
from localregulars.ui.theme.tokens import SPACE_XS, TextRole
from localregulars.ui.typed_words import Typed, type_again, typed_in
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.day_field import DayField
from localregulars.ui.widgets.field import LabelledChoice, LabelledField
from localregulars.ui.widgets.person_picker import Known, PersonPicker
from localregulars.ui.widgets.place_form import PlaceForm
from localregulars.ui.widgets.text import Text
from localregulars.ui.wording import privacy as wording

_EARLIEST = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class HalfFilled:
    """A form that was not sent yet: what is in its fields, and who was chosen."""

    typed: Typed
    who: Known | None = field(repr=False)


class RequestForm(PlaceForm):
    """Everything that is written down about a request. Closed, it knows nobody."""

    def __init__(self, view_model: PrivacyViewModel) -> None:
        super().__init__()
        self._today = today = view_model.today
        self.person = PersonPicker(view_model)
        self.kind = LabelledChoice(self.tr("What they ask"), [(kind.value, wording.right(kind)) for kind in RightKind])
        name = self.tr("The day on which they asked")
        self.day = DayField(name, today, today - _EARLIEST, today)
        self.note = LabelledField(self.tr("In their own words, if it helps"))
        self.note.input.setMaxLength(LONGEST_REASON)
        day = QWidget()
        stack = QVBoxLayout(day)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(SPACE_XS + 2)
        stack.addWidget(Text(name, TextRole.STRONG))
        stack.addWidget(self.day)
        for widget in (self.person, self.kind, day, self.note):
            self.column.addWidget(widget)
        self.save = Button(self.tr("Write it down"), ButtonKind.PRIMARY, "check")
        self.finish(self.save)
        self.note.confirmed.connect(self.send)

    @property
    def right(self) -> RightKind:
        """What they ask."""
        return RightKind(self.kind.value)

    @property
    def received_at(self) -> datetime | None:
        """The end of the day on which they asked (aware); None for today, which is now."""
        return None if self.day.day >= self._today else _noon(self.day.day)

    def open(self) -> None:
        """Show the form, empty."""
        self.forget()
        self.day.set_day(self._today)
        self.person.open()
        self.show()
        QTimer.singleShot(0, self.person.field.input, self.person.field.input.setFocus)

    def half_filled(self) -> HalfFilled | None:
        """What is filled in, while the form is open."""
        return None if self.isHidden() else HalfFilled(typed_in(self), self.person.chosen)

    def fill_again(self, half: HalfFilled) -> None:
        """Show the form with the same in it."""
        self.open()
        type_again(self, half.typed)
        if half.who is not None:
            self.person.show_chosen(half.who)

    def send(self) -> None:
        """Somebody has to be chosen."""
        if self.person.customer_id is None:
            self.person.show_missing()
        else:
            self.sent.emit()

    def forget(self) -> None:
        """Empty and close it."""
        self.person.forget()
        self.note.set_text("")
        self.kind.input.setCurrentIndex(0)
        super().forget()


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12)).astimezone()
