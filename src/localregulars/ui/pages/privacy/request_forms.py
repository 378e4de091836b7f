"""Small forms inside a request: a reason to type, and the erasure that has to be confirmed with the name."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from localregulars.application.read_models import CustomerRow
from localregulars.application.rights.erasure import PEOPLE_FILE_DAYS
from localregulars.domain.rights import LONGEST_REASON
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.field import LabelledField
from localregulars.ui.widgets.place_form import PlaceForm
from localregulars.ui.widgets.sign_line import SignLine
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording.people import display_name
from localregulars.ui.wording.visits import visits


class ReasonForm(PlaceForm):
    """A reason, which the customer is told."""

    def __init__(self) -> None:
        super().__init__()
        self.reason = LabelledField(self.tr("The reason; the customer is told it"))
        self.reason.input.setMaxLength(LONGEST_REASON)
        self.reason.confirmed.connect(self.send)
        self._about = Text(tone=Tone.MUTED, wraps=True)
        self._send = Button("", ButtonKind.PRIMARY, "check")
        self.column.addWidget(self._about)
        self.column.addWidget(self.reason)
        self.finish(self._send)

    def open(self, about: str, button: str) -> None:
        """Ask for a reason."""
        self.forget()
        self._about.setText(about)
        self._send.set_words(button)
        self.show()
        QTimer.singleShot(0, self.reason.input, self.reason.input.setFocus)

    def forget(self) -> None:
        """Empty and close it."""
        self.reason.set_text("")
        self.reason.show_problem("")
        super().forget()


class ErasureForm(PlaceForm):
    """Says what goes and what stays, and lets nobody erase by mistake: the name has to be typed."""

    def __init__(self) -> None:
        super().__init__()
        self._name = ""
        self._who = SignLine("triangle-alert", tone=Tone.BAD)
        self._goes, self._stays = Text(wraps=True), Text(wraps=True)
        self.typed = LabelledField(self.tr("Type the name to confirm"))
        self.typed.confirmed.connect(self.send)
        self.erase = Button(self.tr("Erase for good"), ButtonKind.DANGER, "trash-2")
        # The field before what stays: in a small window with large text it is in sight together with the heading.
        for widget in (self._who, self._goes, self.typed, self._stays):
            self.column.addWidget(widget)
        self.finish(self.erase)

    def open(self, row: CustomerRow) -> None:
        """Ask whether everything about this person is to go."""
        self.forget()
        self._name = display_name(row.name, row.till_id)
        words = self.tr("There is no way back: everything about {name} goes now.").format(name=self._name)
        self._who.say("triangle-alert", words, Tone.BAD)
        goes = self.tr(
            "What goes: name and other details, {visits}, what was ordered, notes, check-ins, wishes, people to call, "
            "and the key without which no automatic backup can be read about them after {days} days."
        )
        self._goes.setText(goes.format(visits=visits(row.visits), days=PEOPLE_FILE_DAYS))
        self._stays.setText(
            self.tr(
                "What stays, and names nobody: daily totals of the shop, proofs that agreements were given, the kind "
                "and dates of their requests. Copies on sticks hold them until you delete those; Settings lists them "
                "under Backups."
            )
        )
        self.typed.set_hint(self.tr("Exactly as it is written here: {name}").format(name=self._name))
        self.show()
        QTimer.singleShot(0, self.typed.input, self.typed.input.setFocus)

    def send(self) -> None:
        """Only with the right name."""
        if " ".join(self.typed.text.split()).casefold() != " ".join(self._name.split()).casefold():
            self.typed.show_problem(self.tr("That is not the name; type {name}.").format(name=self._name))
            self.typed.setFocus()
            return
        self.sent.emit()

    def forget(self) -> None:
        """Empty and close it."""
        self._name = ""
        self.typed.set_text("")
        self.typed.input.clear()
        self.typed.show_problem("")
        super().forget()
