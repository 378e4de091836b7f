"""The form of a note on the time line: its day, what was changed, and perhaps what is expected of it."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QTimer, Signal

from localregulars.domain.steering import LONGEST_WORDS, Direction, Expectation, TimelineNote
from localregulars.ui.pages.numbers.facts import GROUPS
from localregulars.ui.theme.tokens import TextRole
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.day_field import DayField
from localregulars.ui.widgets.field import LabelledChoice, LabelledField
from localregulars.ui.widgets.place_form import PlaceForm
from localregulars.ui.widgets.text import Text
from localregulars.ui.wording.measure_names import names

_EARLIEST = date(1990, 1, 1)
_YEAR = timedelta(days=366)


class NoteForm(PlaceForm):
    """`wanted(day, words, expected)`; expected is None where nothing is."""

    wanted = Signal(object, str, object)

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self.words = LabelledField(self.tr("What you changed"), hint=self.tr("Without names of people"))
        self.words.input.setMaxLength(LONGEST_WORDS)
        self.words.confirmed.connect(self.send)
        self.day = DayField(self.tr("Since which day"), today, _EARLIEST, today + _YEAR)
        nothing = [("", self.tr("Nothing in particular"))]
        self.measure = LabelledChoice(
            self.tr("What do you hope it changes?"), nothing + [(one, names()[one]) for one in measures_to_expect()]
        )
        ways = [(Direction.UP.value, self.tr("It goes up")), (Direction.DOWN.value, self.tr("It goes down"))]
        self.direction = LabelledChoice(self.tr("Which way?"), ways)
        self.measure.input.currentIndexChanged.connect(self._show_direction)
        self.keep = Button(self.tr("Keep the note"), ButtonKind.PRIMARY, "check")
        self.column.addWidget(self.words)
        self.column.addWidget(Text(self.tr("Since which day"), TextRole.STRONG))
        for widget in (self.day, self.measure, self.direction):
            self.column.addWidget(widget)
        self.finish(self.keep)
        self._show_direction()

    def open(self, note: TimelineNote | None) -> None:
        """Ask; with a note, for what it is to say instead."""
        self.forget()
        if note is not None:
            self.words.set_text(note.words)
            self.day.set_day(note.day)
            self.measure.input.choose("" if note.expected is None else note.expected.measure)
            self.direction.input.choose((Direction.UP if note.expected is None else note.expected.direction).value)
        self.show()
        QTimer.singleShot(0, self.words.input, self.words.input.setFocus)

    def send(self) -> None:
        """Hand the note on, unless it says nothing."""
        if not self.words.text.strip():
            self.words.show_problem(self.tr("Say in a few words what you changed."))
            return
        measure = self.measure.value
        expected = Expectation(measure, Direction(self.direction.value)) if measure else None
        self.wanted.emit(self.day.day, self.words.text, expected)

    def forget(self) -> None:
        """Empty and close it."""
        self.words.set_text("")
        self.words.show_problem("")
        self.day.set_day(self._today)
        self.measure.input.choose("")
        self.measure.input.setCurrentIndex(0)
        super().forget()

    def _show_direction(self) -> None:
        self.direction.setVisible(bool(self.measure.value))


def measures_to_expect() -> list[str]:
    """The measures in the order of the groups, each once."""
    return list(dict.fromkeys(one for group, those in GROUPS.items() if group != "main" for one in those))
