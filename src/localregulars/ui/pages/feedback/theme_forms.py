"""What opens below a theme or a change: what will be otherwise, another name, its like, the day it was made."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from localregulars.domain.feedback import LONGEST_TOPIC, LONGEST_WORDS, ThemeId
from localregulars.ui.theme.tokens import SPACE_M, TextRole
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.day_field import DayField
from localregulars.ui.widgets.field import LabelledChoice, LabelledField
from localregulars.ui.widgets.place_form import PlaceForm
from localregulars.ui.widgets.text import Text

_PLANNED, _MADE = "planned", "made"
_LONGEST_AGO = timedelta(days=730)


class NewChangeForm(PlaceForm):
    """What will be otherwise, and whether it is so already."""

    def __init__(self) -> None:
        super().__init__()
        self.what = LabelledField(self.tr("What do you change?"), hint=self.tr("Open from seven, a second till …"))
        self.what.input.setMaxLength(LONGEST_WORDS)
        self.what.confirmed.connect(self.send)
        options = [(_PLANNED, self.tr("Planned for later")), (_MADE, self.tr("It is so from today"))]
        self.when = LabelledChoice(self.tr("When"), options)
        self.column.addWidget(self.what)
        self.column.addWidget(self.when)
        self.finish(Button(self.tr("Write it down"), ButtonKind.PRIMARY, "check"))

    @property
    def is_made(self) -> bool:
        """Whether it is so from today."""
        return self.when.value == _MADE

    def open_form(self) -> None:
        """Open it, empty."""
        self.show()
        self.what.setFocus()

    def forget(self) -> None:
        """Empty and close it."""
        self.what.set_text("")
        self.when.input.setCurrentIndex(0)
        super().forget()


class NameForm(PlaceForm):
    """Another name for a theme."""

    def __init__(self) -> None:
        super().__init__()
        self.name = LabelledField(self.tr("What shall it be called?"))
        self.name.input.setMaxLength(LONGEST_TOPIC)
        self.name.confirmed.connect(self.send)
        self.column.addWidget(self.name)
        self.finish(Button(self.tr("Call it this"), ButtonKind.PRIMARY, "check"))

    def open_with(self, name: str) -> None:
        """Open with the name that it has."""
        self.name.set_text(name)
        self.show()
        self.name.setFocus()

    def forget(self) -> None:
        """Empty and close it."""
        self.name.set_text("")
        super().forget()


class SameForm(PlaceForm):
    """Which other theme is the same thing."""

    def __init__(self) -> None:
        super().__init__()
        self.other = LabelledChoice(self.tr("It is the same as"), [])
        self.column.addWidget(self.other)
        self.finish(Button(self.tr("Put them together"), ButtonKind.PRIMARY, "check"))

    def open_with(self, others: Sequence[tuple[ThemeId, str]]) -> None:
        """Offer these."""
        self.other.input.clear()
        for theme_id, name in others:
            self.other.input.addItem(name, str(theme_id))
        self.show()
        self.other.setFocus()

    @property
    def theme_id(self) -> ThemeId | None:
        """The one that is chosen."""
        return ThemeId(int(self.other.value)) if self.other.value else None


class MadeForm(PlaceForm):
    """On which day a change was made."""

    def __init__(self, today: date) -> None:
        super().__init__()
        words = self.tr("On which day was it made?")
        self.day = DayField(words, today, today - _LONGEST_AGO, today)
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        row.addWidget(Text(words, TextRole.STRONG))
        row.addWidget(self.day, 0, Qt.AlignmentFlag.AlignLeft)
        row.addStretch(1)
        self.column.addLayout(row)
        self.finish(Button(self.tr("It was made on this day"), ButtonKind.PRIMARY, "check"))

    def open_with(self, today: date) -> None:
        """Open with today."""
        self.day.set_day(today)
        self.show()
        self.day.setFocus()
