"""A small form: somebody new, or the details of somebody known."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from localregulars.ui.theme.tokens import TextRole
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.field import LabelledField
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.tab_order import read_in_order
from localregulars.ui.widgets.text import Text


class _Form(Card):
    """Fields, then the two buttons; Enter in a field confirms."""

    left = Signal()

    def __init__(self, title: str, confirm: str) -> None:
        super().__init__(title)
        self.body.addWidget(Text(title, TextRole.CARD_TITLE, wraps=True))
        self._confirm = Button(confirm, ButtonKind.PRIMARY, "check")
        self._confirm.clicked.connect(self._send)
        self._cancel = Button(self.tr("Cancel"), ButtonKind.QUIET)
        self._cancel.clicked.connect(self.left)

    def _finish(self, *fields: LabelledField) -> None:
        for field in fields:
            field.confirmed.connect(self._send)
            self.body.addWidget(field)
        row = QWidget()
        flow = FlowLayout(row)
        flow.addWidget(self._confirm)
        flow.addWidget(self._cancel)
        self.body.addWidget(row)
        self.setFocusProxy(fields[0])

    def _send(self) -> None:
        raise NotImplementedError


class AddForm(_Form):
    """Somebody new: `sent(name, till_id)`. Nothing is agreed to beforehand."""

    sent = Signal(str, str)

    def __init__(self) -> None:
        super().__init__(self.tr("Add a customer"), self.tr("Add"))
        self.name = LabelledField(self.tr("Name"))
        self.till_id = LabelledField(
            self.tr("Customer number (till)"), hint=self.tr("As the till knows them, if it does.")
        )
        note = Text(self.tr("Visits are kept once they agree to it; you can ask on the next page."), wraps=True)
        self._finish(self.name, self.till_id)
        self.body.insertWidget(1, note)
        read_in_order(self)

    def begin(self, name: str) -> None:
        """Start with a name that was searched for."""
        self.name.set_text(name)
        self.till_id.set_text("")
        self.name.input.setFocus()

    def _send(self) -> None:
        if self.name.text.strip():
            self.sent.emit(self.name.text, self.till_id.text)
        else:
            self.name.show_problem(self.tr("Type at least a first name."))


class EditForm(_Form):
    """Somebody known: `sent(name, phone, email)`."""

    sent = Signal(str, str, str)

    def __init__(self) -> None:
        super().__init__(self.tr("Name and contacts"), self.tr("Save"))
        self.name = LabelledField(self.tr("Name"))
        self.phone = LabelledField(self.tr("Phone"), hint=self.tr("Once they agreed to be called or texted."))
        self.email = LabelledField(self.tr("E-mail"), hint=self.tr("Once they agreed to e-mail."))
        self._finish(self.name, self.phone, self.email)

    def begin(self, name: str, phone: str, email: str) -> None:
        """Start with what is known."""
        self.name.set_text(name)
        self.phone.set_text(phone)
        self.email.set_text(email)
        self.name.input.setFocus()

    def _send(self) -> None:
        self.sent.emit(self.name.text, self.phone.text, self.email.text)
