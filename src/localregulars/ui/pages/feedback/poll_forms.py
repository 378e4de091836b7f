"""The forms of polls: what to ask, who chooses what, how many lines are on the sheet, and what became of it."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.domain.polls import LONGEST_DAYS, LONGEST_DECISION, LONGEST_QUESTION, Poll
from localregulars.ui.page_model import PageModel
from localregulars.ui.pages.feedback.person_form import PersonForm
from localregulars.ui.pages.feedback.wish_forms import NumberField, offer
from localregulars.ui.theme.tokens import SPACE_M, SPACE_XS, TextRole
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.day_field import DayField
from localregulars.ui.widgets.field import LabelledChoice, LabelledField
from localregulars.ui.widgets.place_form import PlaceForm
from localregulars.ui.widgets.text import Text
from localregulars.ui.widgets.text_area import LabelledArea

_USUAL_DAYS = 14
_NOTHING_CHOSEN = ""


class AskForm(PlaceForm):
    """A question, a choice on each line, and the last day."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self.question = LabelledField(self.tr("What do you want to know?"))
        self.question.input.setMaxLength(LONGEST_QUESTION)
        self.choices = LabelledArea(
            self.tr("What there is to choose from"), hint=self.tr("One a line, two to six of them."), lines=6
        )
        name = self.tr("Open until the evening of")
        self.until = DayField(name, today, today, today + timedelta(days=LONGEST_DAYS))
        day = _labelled(name, self.until)
        self.question.confirmed.connect(lambda: self.choices.input.setFocus(Qt.FocusReason.OtherFocusReason))
        for widget in (self.question, self.choices, day):
            self.column.addWidget(widget)
        self.finish(Button(self.tr("Ask this"), ButtonKind.PRIMARY))

    @property
    def listed(self) -> tuple[str, ...]:
        """The choices, line by line."""
        return tuple(self.choices.text.splitlines())

    def open(self, today: date) -> None:
        """Open, empty."""
        self.until.set_day(today + timedelta(days=_USUAL_DAYS))
        self.show()
        self.question.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Empty it."""
        self.question.set_text("")
        self.choices.set_text("")
        super().forget()


class ChooseForm(PersonForm):
    """Somebody of the customers chooses one of the things."""

    def __init__(self, model: PageModel) -> None:
        super().__init__(model, QCoreApplication.translate("ChooseForm", "Who chooses"))
        self.choice = LabelledChoice(self.tr("What they choose"), [])
        self.who.picked.connect(self._on_picked)
        self.column.addWidget(self.choice)
        self.finish(Button(self.tr("Count them in"), ButtonKind.PRIMARY, "check"))

    @property
    def chosen(self) -> int:
        """The number of the choice."""
        return int(self.choice.value)

    def open_for(self, poll: Poll) -> None:
        """Open with what can be chosen, nobody and nothing chosen: nothing is counted that nobody said."""
        choices = [(str(number), words) for number, words in enumerate(poll.choices)]
        offer(self.choice.input, [(_NOTHING_CHOSEN, self.tr("Choose …")), *choices])
        self.open()

    def send(self) -> None:
        """Send who chose what, or lead to what is missing."""
        if self.customer_id is not None and self.choice.value == _NOTHING_CHOSEN:
            self.choice.input.setFocus(Qt.FocusReason.OtherFocusReason)
            self.show_problem(self.tr("Say what they choose, then press the button."))
        else:
            super().send()

    def _on_picked(self) -> None:
        if self.customer_id is not None:
            self.choice.input.setFocus(Qt.FocusReason.OtherFocusReason)


class TallyForm(PlaceForm):
    """A number for each choice, from the sheet of the counter; Enter leads to the next, and at the last sends."""

    def __init__(self) -> None:
        super().__init__()
        self.fields: list[NumberField] = []
        self._names = QWidget()
        self._list = QVBoxLayout(self._names)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(SPACE_M)
        about = self.tr("How many lines are on the sheet? They are added to what is counted already.")
        self.column.addWidget(Text(about, wraps=True))
        self.column.addWidget(self._names)
        self.finish(Button(self.tr("Add them"), ButtonKind.PRIMARY, "check"))

    @property
    def numbers(self) -> tuple[int, ...]:
        """What is typed."""
        return tuple(field.number for field in self.fields)

    def open(self, poll: Poll) -> None:
        """Open with a field for each choice."""
        for old in self.fields:
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.fields = [NumberField(words) for words in poll.choices]
        for place, field in enumerate(self.fields):
            self._list.addWidget(field)
            field.confirmed.connect(lambda here=place: self._on_confirmed(here))
        self.show()
        self.fields[0].input.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_confirmed(self, place: int) -> None:
        if place + 1 < len(self.fields):
            self.fields[place + 1].input.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.send()


class DecisionForm(PlaceForm):
    """What became of it, in words that are told."""

    def __init__(self) -> None:
        super().__init__()
        self.decision = LabelledField(
            self.tr("What became of it"),
            hint=self.tr("It is told at the counter, and hangs on the wall if you print it."),
        )
        self.decision.input.setMaxLength(LONGEST_DECISION)
        self.decision.confirmed.connect(self.send)
        self.column.addWidget(self.decision)
        self.finish(Button(self.tr("Save"), ButtonKind.PRIMARY, "check"))

    def open(self, poll: Poll) -> None:
        """Open with what is known."""
        self.decision.set_text(poll.decision)
        self.show()
        self.decision.input.setFocus(Qt.FocusReason.OtherFocusReason)


class LongerForm(PlaceForm):
    """Until when a poll that is over stays open after all."""

    def __init__(self, today: date) -> None:
        super().__init__()
        name = self.tr("Open until the evening of")
        self.until = DayField(name, today, today, today + timedelta(days=LONGEST_DAYS))
        self.column.addWidget(_labelled(name, self.until))
        self.finish(Button(self.tr("Open it again"), ButtonKind.PRIMARY))
        self._today = today

    def open(self, _poll: Poll) -> None:
        """Open, a week ahead."""
        self.until.set_day(self._today + timedelta(days=_USUAL_DAYS // 2))
        self.show()
        self.until.input.setFocus(Qt.FocusReason.OtherFocusReason)


def _labelled(name: str, field: DayField) -> QWidget:
    """The field with its name above it."""
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE_XS)
    label = Text(name, TextRole.STRONG)
    label.setBuddy(field.input)
    column.addWidget(label)
    column.addWidget(field)
    return both
