"""The forms inside a panel: the shop's own target, and a figure of others with where it was read."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal

from localregulars.domain.steering import LONGEST_WORDS
from localregulars.measures.measure import AnyMeasure
from localregulars.ui.pages.numbers.typed import from_typed, read_number, to_typed, unit_hint
from localregulars.ui.theme.tokens import TextRole
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.field import LabelledField
from localregulars.ui.widgets.place_form import PlaceForm
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording.dates import begun


class TargetForm(PlaceForm):
    """Asks for a target; `wanted(value)` in the measure's unit, None where the field was left empty."""

    wanted = Signal(object)

    def __init__(self, measure: AnyMeasure) -> None:
        super().__init__()
        self._measure = measure
        hint = self.tr("{unit}; leave it empty to have no target").format(unit=unit_hint(measure))
        self.target = LabelledField(self.tr("Your target"), hint=begun(hint))
        self.target.confirmed.connect(self.send)
        self.keep = Button(self.tr("Keep the target"), ButtonKind.PRIMARY, "check")
        self.column.addWidget(self.target)
        self.finish(self.keep)

    def open(self, value: float | None) -> None:
        """Ask, with the target that holds."""
        self.forget()
        self.target.set_text("" if value is None else to_typed(self._measure, value))
        self.show()
        QTimer.singleShot(0, self.target.input, self.target.input.setFocus)

    def send(self) -> None:
        """Hand the number on, unless it is none."""
        text = self.target.text.strip()
        number = read_number(text)
        if text and number is None:
            self.target.show_problem(self.tr("That is not a number. Type one, such as 60."))
            return
        self.wanted.emit(None if number is None else from_typed(self._measure, number))

    def forget(self) -> None:
        """Empty and close it."""
        self.target.set_text("")
        self.target.show_problem("")
        super().forget()


class BenchmarkForm(PlaceForm):
    """Asks for a figure of others; `wanted(value, source, year)` in the measure's unit."""

    wanted = Signal(float, str, int)

    def __init__(self, measure: AnyMeasure) -> None:
        super().__init__()
        self._measure = measure
        about = self.tr("A figure that you read somewhere stands beside yours, with its source. Nothing is looked up.")
        self.column.addWidget(Text(about, TextRole.CAPTION, Tone.MUTED, wraps=True))
        self.value = LabelledField(self.tr("The figure"), hint=begun(unit_hint(measure)))
        self.source = LabelledField(self.tr("Where you read it"))
        self.source.input.setMaxLength(LONGEST_WORDS)
        self.year = LabelledField(self.tr("Of which year"))
        for field in (self.value, self.source, self.year):
            field.confirmed.connect(self.send)
            self.column.addWidget(field)
        self.keep = Button(self.tr("Keep the figure"), ButtonKind.PRIMARY, "check")
        self.finish(self.keep)

    def open(self, year: int) -> None:
        """Ask, with this year to begin with."""
        self.forget()
        self.year.set_text(str(year))
        self.show()
        QTimer.singleShot(0, self.value.input, self.value.input.setFocus)

    def send(self) -> None:
        """Hand all three on, unless one of them is none."""
        number, year = read_number(self.value.text), self.year.text.strip()
        if number is None:
            self.value.show_problem(self.tr("That is not a number. Type one, such as 60."))
        elif not self.source.text.strip():
            self.source.show_problem(self.tr("Say where you read it: without a source a figure says little."))
        elif not (year.isascii() and year.isdigit()):
            self.year.show_problem(self.tr("Type a year, such as 2025."))
        else:
            self.wanted.emit(from_typed(self._measure, number), self.source.text, int(year))

    def forget(self) -> None:
        """Empty and close it."""
        for field in (self.value, self.source, self.year):
            field.set_text("")
            field.show_problem("")
        super().forget()
