"""The form for somebody at the counter: name and role for somebody new, and a PIN, typed twice."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.domain.staff import LONGEST_PIN, LONGEST_STAFF_NAME, Role, StaffMember
from localregulars.ui.theme.tokens import SPACE_M, TextRole
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.field import LabelledChoice, LabelledField
from localregulars.ui.widgets.flow import FlowLayout, ReflowColumns
from localregulars.ui.widgets.focus_in_sight import bring_into_sight
from localregulars.ui.widgets.text import Text, Tone

_STACKED_BELOW_EM = 44


class StaffForm(QWidget):
    """`sent()` when everything is typed; `closed()` when it was given up or is over. Closed, it holds nothing."""

    sent = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.person: StaffMember | None = None
        """Whose PIN is changed; None for somebody new."""
        self._title = Text(role=TextRole.CARD_TITLE, wraps=True)
        self.name_field = LabelledField(self.tr("Name"))
        self.name_field.input.setMaxLength(LONGEST_STAFF_NAME)
        self.role_choice = LabelledChoice(
            self.tr("What they may do"),
            (
                (Role.STAFF.value, self.tr("Staff: Today and the counter")),
                (Role.OWNER.value, self.tr("Owner: everything")),
            ),
        )
        self.first = _pin_field(self.tr("PIN"))
        self.again = _pin_field(self.tr("The same PIN again"))
        self._problem = Text(tone=Tone.BAD, wraps=True)
        self._problem.hide()
        self.save = Button(self.tr("Save"), ButtonKind.PRIMARY, "check")
        self.cancel = Button(self.tr("Leave it as it is"), ButtonKind.QUIET)
        self._build()
        self._connect()
        self.hide()

    @property
    def name(self) -> str:
        """The name that is typed."""
        return " ".join(self.name_field.text.split())

    @property
    def role(self) -> Role:
        """The role that is chosen."""
        return Role(self.role_choice.value)

    @property
    def pin(self) -> str:
        """The PIN that is typed."""
        return self.first.text

    @property
    def message(self) -> str:
        """What is said to be wrong, "" for nothing."""
        return (
            self.name_field.problem or self.again.problem or ("" if self._problem.isHidden() else self._problem.text())
        )

    def open(self, person: StaffMember | None = None) -> None:
        """Show the form, empty: for somebody new, or for another PIN of somebody."""
        self.forget()
        self.person = person
        self._who.setVisible(person is None)
        if person is None:
            self._title.setText(self.tr("Somebody new at the counter"))
        else:
            self._title.setText(self.tr("Another PIN for {name}").format(name=person.name))
        self.show()
        first = self.name_field if person is None else self.first
        QTimer.singleShot(0, first.input, first.input.setFocus)

    def give_up(self) -> None:
        """Close the form."""
        if not self.isHidden():
            self.forget()
            self.closed.emit()

    def forget(self) -> None:
        """Empty and close it."""
        self.person = None
        self.role_choice.input.choose(Role.STAFF.value)
        for field in (self.name_field, self.first, self.again):
            field.set_text("")
            field.input.clear()  # and what Ctrl+Z in the field would bring back
            field.show_problem("")
            field.hide_secret()
        self._say("")
        self.hide()

    def show_refused(self, sentence: str) -> None:
        """Say why it was not taken."""
        self._say(sentence)
        (self.name_field if self.person is None and not self.name else self.first).setFocus()

    def _build(self) -> None:
        self._who = who = ReflowColumns(_STACKED_BELOW_EM)
        who.add(_at_the_top(self.name_field))
        who.add(_at_the_top(self.role_choice))
        pins = ReflowColumns(_STACKED_BELOW_EM)
        pins.add(_at_the_top(self.first))
        pins.add(_at_the_top(self.again))
        rule = Text(self.tr("4 to 8 digits, not 1234 or the like."), TextRole.CAPTION, Tone.MUTED, wraps=True)
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=SPACE_M)
        flow.addWidget(self.save)
        flow.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        for widget in (self._title, who, pins, rule, self._problem, buttons):
            column.addWidget(widget)

    def _connect(self) -> None:
        self.save.clicked.connect(self._on_save)
        self.cancel.clicked.connect(self.give_up)
        self.name_field.confirmed.connect(self.first.input.setFocus)
        self.first.confirmed.connect(self.again.input.setFocus)
        self.again.confirmed.connect(self._on_save)
        for field in (self.name_field, self.first, self.again):
            field.text_changed.connect(lambda _text: self._say(""))

    def _say(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        if words:
            announce(self, words)
            bring_into_sight(self._problem)

    def _on_save(self) -> None:
        if self.person is None and not self.name:
            self.name_field.show_problem(self.tr("Please type a name; a first name will do."))
            self.name_field.setFocus()
        elif self.first.text != self.again.text:
            self.again.show_problem(self.tr("The two PINs differ. Please type them again."))
            self.again.setFocus()
        else:
            self.sent.emit()


def _pin_field(label: str) -> LabelledField:
    """A field that hides digits."""
    field = LabelledField(label, is_secret=True)
    field.input.setMaxLength(LONGEST_PIN)
    field.input.setInputMethodHints(field.input.inputMethodHints() | Qt.InputMethodHint.ImhDigitsOnly)
    return field


def _at_the_top(field: QWidget) -> QWidget:
    """The field in a column, where what is said below it does not move its neighbour."""
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(field)
    layout.addStretch(1)
    return column
