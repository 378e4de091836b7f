"""Emergencies: somebody in danger who cannot be asked; looked up by two people, and told to the customer afterwards."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.application.care.overrides import (
    OverrideRow,
    RevealedContact,
    override_in_emergency,
    report_override,
)
from localregulars.application.outcome import Outcome
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.rights import LONGEST_REASON
from localregulars.ui.page import PageContext
from localregulars.ui.pages.privacy.part import told_from
from localregulars.ui.pages.privacy.request_form import HalfFilled
from localregulars.ui.pages.privacy.view_model import PrivacyViewModel
from localregulars.ui.theme.tokens import SPACE_M
from localregulars.ui.typed_words import type_again, typed_in
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.field import LabelledField
from localregulars.ui.widgets.form_card import FormCard
from localregulars.ui.widgets.person_picker import PersonPicker
from localregulars.ui.widgets.place_form import PlaceForm
from localregulars.ui.widgets.sign_line import SignLine
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording.dates import short_date
from localregulars.ui.wording.sentences import told

_START = Qt.AlignmentFlag.AlignLeft


class EmergencyForm(PlaceForm):
    """Who is in danger, why, and which two people decide."""

    def __init__(self, view_model: PrivacyViewModel) -> None:
        super().__init__()
        about = self.tr(
            "Only where somebody is in danger and cannot be asked. Two people decide, the reason is kept, and the "
            "customer is told afterwards. If it is urgent, call the emergency number first."
        )
        self.person = PersonPicker(view_model)
        self.reason = LabelledField(self.tr("What the danger is; the customer reads it later"), wraps=True)
        self.reason.input.setMaxLength(LONGEST_REASON)
        self.first = LabelledField(self.tr("Your name"))
        self.second = LabelledField(self.tr("Name of the second person"))
        self.column.addWidget(Text(about, tone=Tone.MUTED, wraps=True))
        for widget in (self.person, self.reason, self.first, self.second):
            self.column.addWidget(widget)
        self.finish(Button(self.tr("Show how to reach them"), ButtonKind.DANGER, "phone"))

    def open(self) -> None:
        """Show the form, empty."""
        self.forget()
        self.person.open()
        self.show()
        QTimer.singleShot(0, self.person.field.input, self.person.field.input.setFocus)

    def half_filled(self) -> HalfFilled | None:
        """What is filled in, while the form is open."""
        return None if self.isHidden() else HalfFilled(typed_in(self), self.person.chosen)

    def fill_again(self, half: HalfFilled) -> None:
        """Show the form with the same in it."""
        self.open()
        type_again(self, half.typed)
        if half.who is not None:
            self.person.show_chosen(half.who)

    def send(self) -> None:
        """Somebody has to be chosen."""
        if self.person.customer_id is None:
            self.person.show_missing()
        else:
            self.sent.emit()

    def forget(self) -> None:
        """Empty and close it."""
        self.person.forget()
        for field in (self.reason, self.first, self.second):
            field.set_text("")
        super().forget()


class Emergencies(QWidget):
    """Those of whom the customer still has to be told, and a form for a new one."""

    def __init__(self, context: PageContext, view_model: PrivacyViewModel) -> None:
        super().__init__()
        self._context, self._view_model = context, view_model
        self.form = EmergencyForm(view_model)
        self.open_button = Button(self.tr("Somebody is in danger …"), ButtonKind.QUIET, "phone")
        self.revealed = Text(wraps=True)
        self.revealed.hide()
        self.away_button = Button(self.tr("Put it away"), icon="eye-off", size=ButtonSize.COMPACT)
        self.away_button.hide()
        self.rows: list[Card] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE_M)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addLayout(self._list)
        column.addWidget(self.open_button)
        column.setAlignment(self.open_button, _START)
        column.addWidget(FormCard(self.open_button.words.removesuffix(" …"), self.form, is_sunken=True))
        column.addWidget(self.revealed)
        column.addWidget(self.away_button, 0, _START)
        self.open_button.clicked.connect(self.form.open)
        self.form.sent.connect(self._on_sent)
        self.form.closed.connect(self.open_button.setFocus)
        self.away_button.clicked.connect(self.put_away)

    def show_rows(self, found: tuple[OverrideRow, ...]) -> None:
        """Show those that are open."""
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._card(row) for row in found if row.is_open]
        for card in self.rows:
            self._list.addWidget(card)

    def go_back(self) -> bool:
        """Close the form, or put away what was looked up."""
        if not self.form.isHidden():
            self.form.give_up()
            return True
        return self.put_away()

    def put_away(self) -> bool:
        """Show no longer what was looked up; whether anything was shown."""
        was_shown = not self.revealed.isHidden()
        if self.away_button.hasFocus():
            self.open_button.setFocus()
        self.revealed.setText("")
        self.revealed.hide()
        self.away_button.hide()
        return was_shown

    def _card(self, row: OverrideRow) -> Card:
        emergency, today = row.override, self._view_model.today
        name = row.name or self.tr("Somebody without a name")
        card = Card(self.tr("{name} has to be told of an emergency").format(name=name), is_sunken=True)
        card.body.addWidget(
            SignLine("circle-alert", self.tr("{name} still has to be told").format(name=name), Tone.ATTENTION)
        )
        told = self.tr("On {day}, {first} and {second} looked up how to reach them: “{reason}”").format(
            day=short_date(emergency.at.astimezone().date(), today),
            first=emergency.decided_by,
            second=emergency.second_person,
            reason=emergency.reason,
        )
        card.body.addWidget(Text(told, wraps=True))
        button = Button(self.tr("They were told"), icon="check", size=ButtonSize.COMPACT)
        button.setAccessibleDescription(name)
        report = partial(report_override, override_id=emergency.override_id)
        button.clicked.connect(lambda: self._view_model.change(report, self.tr("Written down that they were told.")))
        card.body.addWidget(button, 0, _START)
        return card

    def _on_sent(self) -> None:
        who = self.form.person.customer_id
        if who is None:
            return
        use_case = partial(
            override_in_emergency,
            customer_id=who,
            reason=self.form.reason.text,
            decided_by=self.form.first.text,
            second_person=self.form.second.text,
        )
        self._view_model.change(use_case, then=self._on_revealed, failed=self._on_refused)

    def _on_revealed(self, outcome: Outcome[Any]) -> None:
        contact: RevealedContact = outcome.value
        lines = [contact.name, contact.phone, contact.email, contact.address]
        lines += [f"{other.name} ({other.relation}): {other.phone}" for other in contact.contacts]
        words = told_from(lines) or self.tr("Nothing is known by which to reach them.")
        self.form.give_up()
        self.revealed.setText(words)
        self.revealed.show()
        self.away_button.show()
        announce(self, words)

    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, InputRefusedError):
            self.form.show_problem(told(error))
        else:
            self._context.report_failure(error)
