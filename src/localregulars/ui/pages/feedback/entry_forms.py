"""What opens below an entry: who sees to it and until when, why nothing changes, which change fixed it, how to tell."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.domain.check_in import ContactChannel
from localregulars.domain.feedback import LONGEST_REASON, LONGEST_WORDS, ChangeId, ShopChange, Task
from localregulars.domain.staff import StaffId
from localregulars.ui.theme.tokens import SPACE_M, SPACE_S, TextRole
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.day_field import DayField
from localregulars.ui.widgets.field import LabelledChoice, LabelledField
from localregulars.ui.widgets.flow import FlowLayout, ReflowColumns
from localregulars.ui.widgets.place_form import PlaceForm
from localregulars.ui.widgets.tab_order import put_in_order
from localregulars.ui.widgets.text import Text
from localregulars.ui.wording.care import channel

_STACKED_BELOW_EM = 30
_NOBODY, _NO_DAY, _ON_A_DAY, _NEW = "", "", "day", ""
_USUAL_WAIT, _LONGEST_WAIT = timedelta(days=7), timedelta(days=365)


class TaskForm(PlaceForm):
    """Who sees to it, and by which day; both may stay open."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self.owner = LabelledChoice(self.tr("Who sees to it"), [(_NOBODY, self.tr("Nobody yet"))])
        options = [(_NO_DAY, self.tr("No day")), (_ON_A_DAY, self.tr("On a day"))]
        self.has_day = LabelledChoice(self.tr("By when"), options)
        self.day = DayField(self.tr("The day by which it is done"), today, today, today + _LONGEST_WAIT)
        self._day_place = QVBoxLayout()
        self._day_place.addWidget(self.day, 0, Qt.AlignmentFlag.AlignLeft)
        choices = ReflowColumns(_STACKED_BELOW_EM, gap=SPACE_M)
        choices.add(self.owner)
        choices.add(self.has_day)
        self.column.addWidget(choices)
        self.column.addLayout(self._day_place)
        self.finish(Button(self.tr("Write it down"), ButtonKind.PRIMARY, "check"))
        self.has_day.input.currentIndexChanged.connect(self._show_day)
        self._show_day()

    def open_with(self, task: Task, people: Sequence[tuple[StaffId, str]], today: date) -> None:
        """Open with what is set now."""
        self.owner.input.clear()
        self.owner.input.addItem(self.tr("Nobody yet"), _NOBODY)
        for staff_id, name in people:
            self.owner.input.addItem(name, str(staff_id))
        if task.owner is not None:
            self.owner.input.choose(str(task.owner))
        self.has_day.input.setCurrentIndex(0 if task.due is None else 1)
        before = today if task.due is None else min(task.due, today)
        fresh = DayField(
            self.tr("The day by which it is done"), task.due or today + _USUAL_WAIT, before, today + _LONGEST_WAIT
        )
        self._day_place.removeWidget(self.day)
        self._day_place.addWidget(fresh, 0, Qt.AlignmentFlag.AlignLeft)
        self.day.hide()
        self.day.deleteLater()
        self.day = fresh
        put_in_order(self)
        self._show_day()
        self.show()
        self.owner.setFocus()

    @property
    def task(self) -> Task:
        """What is chosen."""
        owner = StaffId(int(self.owner.value)) if self.owner.value else None
        return Task(owner, self.day.day if self.has_day.value == _ON_A_DAY else None)

    def _show_day(self) -> None:
        self.day.setVisible(self.has_day.value == _ON_A_DAY)


class WordsForm(PlaceForm):
    """An honest reason, or the answer to a question: what they will be told."""

    def __init__(self, label: str, about: str) -> None:
        super().__init__()
        self.words = LabelledField(label, hint=about)
        self.words.input.setMaxLength(LONGEST_REASON)
        self.words.confirmed.connect(self.send)
        self.column.addWidget(self.words)
        self.finish(Button(self.tr("Write it down"), ButtonKind.PRIMARY, "check"))

    def open_form(self) -> None:
        """Ask for it."""
        self.show()
        self.words.setFocus()

    def forget(self) -> None:
        """Empty and close it."""
        self.words.set_text("")
        super().forget()


class ChangeForm(PlaceForm):
    """Which change fixed it: one that was made, or a new one that is made today."""

    def __init__(self) -> None:
        super().__init__()
        self.which = LabelledChoice(self.tr("Which change"), [(_NEW, self.tr("A new one, made today"))])
        self.what = LabelledField(self.tr("What is different now?"))
        self.what.input.setMaxLength(LONGEST_WORDS)
        self.what.confirmed.connect(self.send)
        self.column.addWidget(self.which)
        self.column.addWidget(self.what)
        self.finish(Button(self.tr("This fixed it"), ButtonKind.PRIMARY, "check"))
        self.which.input.currentIndexChanged.connect(self._show_what)

    def open_with(self, changes: Sequence[ShopChange]) -> None:
        """Open with these to choose from."""
        self.which.input.clear()
        self.which.input.addItem(self.tr("A new one, made today"), _NEW)
        for change in changes:
            self.which.input.addItem(change.what, str(change.change_id))
        self.which.setVisible(bool(changes))
        self.what.set_text("")
        self._show_what()
        self.show()
        (self.which if changes else self.what).setFocus()

    @property
    def change_id(self) -> ChangeId | None:
        """The change that is chosen; None for a new one."""
        return ChangeId(int(self.which.value)) if self.which.value else None

    def forget(self) -> None:
        """Empty and close it."""
        self.what.set_text("")
        super().forget()

    def _show_what(self) -> None:
        self.what.setVisible(not self.which.value)


class GoneForm(PlaceForm):
    """What goes with an entry that is taken out of the log, before it is."""

    def __init__(self) -> None:
        super().__init__()
        self.goes = Text(wraps=True)
        self.column.addWidget(Text(self.tr("Was this written down by mistake?"), TextRole.STRONG, wraps=True))
        self.column.addWidget(self.goes)
        self.take_out = Button(self.tr("Take it out"), ButtonKind.PRIMARY, "trash-2")
        self.finish(self.take_out)

    def open_with(self, goes: Sequence[str]) -> None:
        """Say what goes, and ask."""
        self.goes.setText("\n".join(goes))
        self.take_out.setAccessibleDescription(" ".join(goes))
        self.show()
        self.take_out.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Empty and close it."""
        self.goes.setText("")
        super().forget()


class TellForm(QWidget):
    """How they heard it: a button for each way that they may be told. `chosen(way)`, `closed()`."""

    chosen = Signal(ContactChannel)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        ways = QWidget()
        self._flow = FlowLayout(ways)
        self.buttons: dict[ContactChannel, Button] = {}
        self._question = Text(self.tr("How did you tell them?"), TextRole.STRONG, wraps=True)
        self.setAccessibleName(self._question.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self._question)
        column.addWidget(ways)
        self.hide()

    def open_with(self, ways: Sequence[ContactChannel], who: str) -> None:
        """Offer these ways."""
        for button in self.buttons.values():
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {}
        for way in ways:
            button = Button(channel(way), icon="check", size=ButtonSize.COMPACT)
            button.setAccessibleDescription(who)
            button.clicked.connect(lambda _checked=False, one=way: self.chosen.emit(one))
            self._flow.addWidget(button)
            self.buttons[way] = button
        self.show()
        if self.buttons:
            next(iter(self.buttons.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def give_up(self) -> None:
        """Close it."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()
