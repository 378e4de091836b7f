"""Which time is looked at, and with which it is compared: two choices, and days to choose where they are own."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from localregulars.domain.errors import InputRefusedError
from localregulars.domain.spans import Against, Days, Span, own_days
from localregulars.ui.theme.tokens import SPACE_M, SPACE_S, TextRole
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.day_field import DayField
from localregulars.ui.widgets.field import LabelledChoice
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording.dates import short_dates
from localregulars.ui.wording.sentences import told

translate = QCoreApplication.translate
_EARLIEST = date(1990, 1, 1)


def span_names() -> list[tuple[str, str]]:
    """The times that are offered, as (value, words) pairs."""
    words = {
        Span.THIS_MONTH: translate("numbers", "This month"),
        Span.LAST_MONTH: translate("numbers", "Last month"),
        Span.THREE_MONTHS: translate("numbers", "Last three months"),
        Span.TWELVE_MONTHS: translate("numbers", "Last twelve months"),
        Span.OWN: translate("numbers", "Between two days …"),
    }
    return [(one.value, said) for one, said in words.items()]


def against_names() -> list[tuple[str, str]]:
    """What a time can be compared with."""
    words = {
        Against.BEFORE: translate("numbers", "The time before"),
        Against.YEAR_AGO: translate("numbers", "A year ago"),
        Against.OWN: translate("numbers", "Other days …"),
    }
    return [(one.value, said) for one, said in words.items()]


class PeriodPicker(QWidget):
    """`chosen(span, against, own, own_other)` when another time is wanted; days of one's own take a press to hold."""

    chosen = Signal(object, object, object, object)

    def __init__(self, today: date) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Which time"))
        self.span = LabelledChoice(self.tr("Time"), span_names())
        self.span.input.choose(Span.THREE_MONTHS.value)
        self.against = LabelledChoice(self.tr("Compared with"), against_names())
        self.own = _TwoDays(self.tr("From"), self.tr("Until"), today)
        self.own_other = _TwoDays(self.tr("Compared from"), self.tr("Compared until"), today - timedelta(days=90))
        self.show_button = Button(self.tr("Show this time"), ButtonKind.SECONDARY, "check")
        self.show_button.clicked.connect(self._send)
        self.problem = Text(tone=Tone.BAD, wraps=True)
        self.about = Text(role=TextRole.CAPTION, tone=Tone.MUTED, wraps=True)
        for choice in (self.span, self.against):
            choice.input.activated.connect(self._on_chosen)
        for days in (self.own, self.own_other):
            days.changed.connect(self._say_days)
        self._shown: tuple[Days, Days, date] | None = None
        self._sent = self._chosen_now()
        self._build()
        self._show_fields()

    def show_days(self, days: Days, other: Days, today: date) -> None:
        """Say which days those are that the numbers are of."""
        self._shown = (days, other, today)
        self._say_days()

    def choose_again(self) -> None:
        """What is chosen in the fields holds, as if it had just been chosen."""
        self._show_fields()
        self._send()

    def _build(self) -> None:
        choices = QWidget()
        flow = FlowLayout(choices, gap=SPACE_M)
        flow.addWidget(self.span)
        flow.addWidget(self.against)
        self._days = QWidget()
        days = FlowLayout(self._days, gap=SPACE_M)
        for widget in (self.own, self.own_other, self.show_button):
            days.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        for part in (choices, self._days, self.problem, self.about):
            column.addWidget(part)
        column.setAlignment(choices, Qt.AlignmentFlag.AlignTop)

    def _say_days(self) -> None:
        """The days of the numbers; where others stand in the fields, that the numbers are not of those."""
        if self._shown is None:
            return
        days, other, today = self._shown
        is_other = self._chosen_now() != self._sent
        words = self.tr("{first} to {last}, compared with {other_first} to {other_last}")
        if is_other:
            words = self.tr(
                "The numbers are still of {first} to {last}, compared with {other_first} to {other_last}: "
                "“{button}” shows your days."
            )
        (first, last), (other_first, other_last) = short_dates(days, today), short_dates(other, today)
        said = words.format(
            first=first, last=last, other_first=other_first, other_last=other_last, button=self.show_button.text()
        )
        self.about.setText(said)
        self.about.set_tone(Tone.ATTENTION if is_other else Tone.MUTED)

    def _chosen_now(self) -> tuple[str, ...]:
        """What is chosen and typed, as it stands there."""
        span, against = self.span.value, self.against.value
        own = self.own.typed if span == Span.OWN.value else ()
        other = self.own_other.typed if against == Against.OWN.value else ()
        return (span, against, *own, *other)

    def _show_fields(self) -> None:
        has_own, has_other = self.span.value == Span.OWN.value, self.against.value == Against.OWN.value
        self.own.setVisible(has_own)
        self.own_other.setVisible(has_other)
        self.show_button.setVisible(has_own or has_other)
        self._days.setVisible(has_own or has_other)
        self.problem.hide()

    def _on_chosen(self) -> None:
        """A time that is offered holds at once; for days of one's own the fields come first."""
        self._show_fields()
        if self._days.isHidden():
            self._send()
        else:
            self._say_days()
            announce(self, self.about.text())

    def _send(self) -> None:
        span, against = Span(self.span.value), Against(self.against.value)
        try:
            own = self.own.days() if span is Span.OWN else None
            other = self.own_other.days() if against is Against.OWN else None
        except InputRefusedError as error:
            self.problem.setText(told(error))
            self.problem.show()
            announce(self, self.problem.text())
            return
        self.problem.hide()
        self._sent = self._chosen_now()
        self.chosen.emit(span, against, own, other)


class _TwoDays(QWidget):
    """From a day until another; `changed()` at every change of what stands in its fields."""

    changed = Signal()

    def __init__(self, first: str, last: str, until: date) -> None:
        super().__init__()
        self.first = DayField(first, until - timedelta(days=29), _EARLIEST, until + timedelta(days=366))
        self.last = DayField(last, until, _EARLIEST, until + timedelta(days=366))
        flow = FlowLayout(self, gap=SPACE_S)
        for words, field in ((first, self.first), (last, self.last)):
            flow.addWidget(_beside(words, field))
            field.input.textChanged.connect(self.changed)

    @property
    def typed(self) -> tuple[str, str]:
        """What stands in the fields, also while somebody types."""
        return self.first.input.text(), self.last.input.text()

    def days(self) -> Days:
        """What is chosen; the wrong way round is refused."""
        return own_days(self.first.day, self.last.day)


def _beside(words: str, field: DayField) -> QWidget:
    """The field with its name before it, on one height, and never on two lines."""
    both = QWidget()
    line = QHBoxLayout(both)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(SPACE_S)
    line.addWidget(Text(words), 0, Qt.AlignmentFlag.AlignVCenter)
    line.addWidget(field)
    return both
