"""What relationships cost: a line to note minutes, a gesture or a reward, the newest lines, and what an hour costs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from localregulars.application.care.costs import costs_of, log_gift, log_minutes, remove_cost, set_wage, wage
from localregulars.application.outcome import UseCase
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.domain.care_cost import CareCost, CareCostKind
from localregulars.domain.visits import AMOUNT_UNITS
from localregulars.ui.pages.numbers.typed import read_number
from localregulars.ui.pages.numbers.view_model import NumbersViewModel
from localregulars.ui.theme.tokens import SPACE_L, TextRole
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.charts.number_words import decimal, whole
from localregulars.ui.widgets.day_field import DayField
from localregulars.ui.widgets.field import LabelledChoice, LabelledField
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.place_form import PlaceForm
from localregulars.ui.widgets.tab_order import put_in_order
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording.dates import begun, short_date
from localregulars.ui.wording.money import amount, in_currency
from localregulars.ui.wording.sentences import told

translate = QCoreApplication.translate
MOST_LINES = 5
_EARLIEST = date(1990, 1, 1)


def kind_words(kind: CareCostKind) -> str:
    """What was put in."""
    return {
        CareCostKind.MINUTES: translate("numbers", "Minutes"),
        CareCostKind.GESTURE: translate("numbers", "A gesture"),
        CareCostKind.REWARD: translate("numbers", "A reward"),
    }[kind]


def cost_words(cost: CareCost, today: date) -> str:
    """One line: "21 Nov: 15 minutes", "3 Nov: a gesture, £4.50"."""
    day = short_date(cost.day, today)
    if cost.kind is CareCostKind.MINUTES:
        if cost.minutes == 1:
            return translate("numbers", "{day}: 1 minute").format(day=day)
        return translate("numbers", "{day}: %Ln minutes", None, cost.minutes).format(day=day)
    line = translate("numbers", "{day}: {kind}, {amount}")
    return line.format(day=day, kind=kind_words(cost.kind), amount=amount(cost.amount_milli))


def what_it_was(cost: CareCost, today: date) -> str:
    """The line without how much: "21 Nov: Minutes"."""
    day = short_date(cost.day, today)
    return translate("numbers", "{day}: {words}").format(day=day, words=kind_words(cost.kind))


def how_much(cost: CareCost) -> str:
    """The amount alone, or the minutes: "15", "£4.50"."""
    return whole(cost.minutes) if cost.kind is CareCostKind.MINUTES else amount(cost.amount_milli)


class _Read(NamedTuple):
    costs: Sequence[CareCost]
    wage_milli: int


class CostsPanel(Card):
    """Nothing here says for whom it was."""

    def __init__(self, model: NumbersViewModel) -> None:
        super().__init__(translate("CostsPanel", "What relationships cost"))
        self._model = model
        self.wage_milli = 0
        self.body.addWidget(Text(self.tr("What relationships cost"), TextRole.CARD_TITLE, wraps=True))
        about = self.tr(
            "Without costs nobody can say what relationships bring. Note minutes, a coffee on the house, a reward; not "
            "for whom."
        )
        self.hour = Text(wraps=True)
        self.lines: list[Text] = []
        self.removers: list[Button] = []
        self.amounts: list[Text] = []
        self._list = QVBoxLayout()
        quiet, compact = ButtonKind.QUIET, ButtonSize.COMPACT
        self.note = Button(self.tr("Note a cost …"), quiet, "plus", compact)
        self.wage_button = Button(self.tr("What an hour costs …"), quiet, "pencil", compact)
        self.note.clicked.connect(self._open)
        self.wage_button.clicked.connect(self._open_wage)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self.note)
        flow.addWidget(self.wage_button)
        self.form, self.wage_form = CostForm(model.today), WageForm()
        self.form.wanted.connect(self._log)
        self.form.closed.connect(self.note.setFocus)
        self.wage_form.wanted.connect(self._set_wage)
        self.wage_form.closed.connect(self.wage_button.setFocus)
        self.body.addWidget(Text(about, TextRole.CAPTION, Tone.MUTED, wraps=True))
        self.body.addWidget(self.hour)
        self.body.addLayout(self._list)
        for widget in (buttons, self.form, self.wage_form):
            self.body.addWidget(widget)

    def read(self) -> None:
        """Read the newest lines."""
        self._model.read("costs", _read, self._show)

    def go_back(self) -> bool:
        """Close the form that is open; False when none was."""
        was_open = [form for form in (self.form, self.wage_form) if not form.isHidden()]
        for form in was_open:
            form.give_up()
        return bool(was_open)

    def _show(self, found: _Read) -> None:
        self.wage_milli = found.wage_milli
        wage_words = self.tr("An hour costs {amount}.").format(amount=amount(found.wage_milli))
        nothing = self.tr("You have not said yet what an hour costs, so minutes are not counted.")
        self.hour.setText(wage_words if found.wage_milli else nothing)
        for place in reversed(range(self._list.count())):
            item = self._list.takeAt(place)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        self.lines, self.amounts, self.removers = [], [], []
        self._list.addWidget(self._lines_of(found.costs[:MOST_LINES]))
        put_in_order(self)

    def _lines_of(self, costs: Sequence[CareCost]) -> QWidget:
        """What it was, how much in a column of its own, and a cross beside that."""
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(3, 1)
        for row, cost in enumerate(costs):
            what, much = Text(what_it_was(cost, self._model.today)), Text(how_much(cost))
            grid.addWidget(what, row, 0)
            grid.addWidget(much, row, 1, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(self._cross(cost), row, 2)
            self.lines.append(what)
            self.amounts.append(much)
        return box

    def _cross(self, cost: CareCost) -> Button:
        cross = Button(self.tr("Remove this cost"), ButtonKind.QUIET, "x", ButtonSize.COMPACT, words_shown=False)
        cross.setAccessibleDescription(cost_words(cost, self._model.today))
        cross.clicked.connect(lambda: self._remove(cost))
        self.removers.append(cross)
        return cross

    # What happens

    def _open(self) -> None:
        self.form.open()

    def _log(self, use_case: UseCase[object]) -> None:
        self._model.change(
            use_case,
            self.tr("The cost is noted"),
            then=lambda _outcome: self.form.give_up(),
            failed=lambda error: self.form.show_problem(told(error)),
        )

    def _remove(self, cost: CareCost) -> None:
        self.note.setFocus()
        self._model.change(partial(remove_cost, cost_id=cost.cost_id), self.tr("The cost is gone"))

    def _open_wage(self) -> None:
        self.wage_form.open(self.wage_milli)

    def _set_wage(self, wage_milli: int) -> None:
        self._model.change(
            partial(set_wage, wage_milli=wage_milli),
            self.tr("That is what an hour costs now"),
            then=lambda _outcome: self.wage_form.give_up(),
            failed=lambda error: self.wage_form.show_problem(told(error)),
        )


class CostForm(PlaceForm):
    """Asks what was put in, how much and when; `wanted(use_case)`."""

    wanted = Signal(object)

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self.kind = LabelledChoice(self.tr("What was it?"), [(one.value, kind_words(one)) for one in CareCostKind])
        self.amount = LabelledField(self.tr("How much"))
        self.amount.confirmed.connect(self.send)
        self.kind.input.currentIndexChanged.connect(self._show_hint)
        self.day = DayField(self.tr("On which day"), today, _EARLIEST, today)
        self.keep = Button(self.tr("Note the cost"), ButtonKind.PRIMARY, "check")
        for widget in (self.kind, self.amount, Text(self.tr("On which day"), TextRole.STRONG), self.day):
            self.column.addWidget(widget)
        self.finish(self.keep)
        self._show_hint()

    def open(self) -> None:
        """Ask."""
        self.forget()
        self.show()
        QTimer.singleShot(0, self.kind.input, self.kind.input.setFocus)

    def send(self) -> None:
        """Hand it on, unless how much is no number."""
        number, kind = read_number(self.amount.text), CareCostKind(self.kind.value)
        if number is None:
            self.amount.show_problem(self.tr("That is not a number. Type one, such as 15."))
        elif kind is CareCostKind.MINUTES:
            self.wanted.emit(partial(log_minutes, minutes=round(number), day=self.day.day))
        else:
            milli = round(number * AMOUNT_UNITS)
            self.wanted.emit(partial(log_gift, kind=kind, amount_milli=milli, day=self.day.day))

    def forget(self) -> None:
        """Empty and close it."""
        self.amount.set_text("")
        self.amount.show_problem("")
        self.day.set_day(self._today)
        super().forget()

    def _show_hint(self) -> None:
        is_minutes = self.kind.value == CareCostKind.MINUTES.value
        self.amount.set_hint(begun(self.tr("In minutes") if is_minutes else in_currency()))


class WageForm(PlaceForm):
    """Asks what an hour costs; `wanted(thousandths of the currency)`."""

    wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.wage = LabelledField(self.tr("What an hour costs the shop"), hint=begun(in_currency()))
        self.wage.confirmed.connect(self.send)
        self.keep = Button(self.tr("Save"), ButtonKind.PRIMARY, "check")
        self.column.addWidget(self.wage)
        self.finish(self.keep)

    def open(self, wage_milli: int) -> None:
        """Ask, with what holds."""
        self.forget()
        self.wage.set_text(decimal(wage_milli / AMOUNT_UNITS, 2) if wage_milli else "")
        self.show()
        QTimer.singleShot(0, self.wage.input, self.wage.input.setFocus)

    def send(self) -> None:
        """Hand it on, unless it is no number."""
        number = read_number(self.wage.text)
        if number is None:
            self.wage.show_problem(self.tr("That is not a number. Type one, such as 15."))
        else:
            self.wanted.emit(round(number * AMOUNT_UNITS))

    def forget(self) -> None:
        """Empty and close it."""
        self.wage.set_text("")
        self.wage.show_problem("")
        super().forget()


def _read(uow: UnitOfWork, _clock: Clock) -> _Read:
    return _Read(costs_of(uow), wage(uow))
