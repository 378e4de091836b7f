"""The invitation that is chosen: whom to invite, what it took, and what came of it four weeks later."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from localregulars.application.care.invitation_views import (
    InvitationDetail,
    InvitationRow,
    InvitedPerson,
    invitation_detail,
)
from localregulars.application.care.invitations import (
    mark_invited,
    mark_person_invited,
    note_invitation_cost,
    note_invited_on_paper,
    take_back_invitation,
    unmark_invited,
    unmark_person_invited,
)
from localregulars.application.outcome import Outcome
from localregulars.ui.pages.feedback.invitation_forms import TookForm
from localregulars.ui.pages.feedback.invitation_list import InvitationList
from localregulars.ui.pages.feedback.part import FeedbackContext
from localregulars.ui.theme.tokens import TextRole
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.how_counted import HowCounted
from localregulars.ui.widgets.place_form import PlaceForm
from localregulars.ui.widgets.sign_line import SignLine
from localregulars.ui.widgets.tab_order import put_in_order
from localregulars.ui.widgets.text import Text, Tone, say_held_together
from localregulars.ui.wording import invitations as wording


class InvitationPanel(Card):
    """Shows one row (`show_row`) and reads the rest of it."""

    def __init__(self, context: FeedbackContext, name: str) -> None:
        super().__init__(name)
        self._model = context.model
        self.row: InvitationRow | None = None
        self.heading = Text(role=TextRole.SECTION, wraps=True)
        self.when = Text(wraps=True)
        self.line = Text(tone=Tone.MUTED, wraps=True)
        self.list = InvitationList(context.page)
        self.came = SignLine("clock")
        self.took = Text(tone=Tone.MUTED, wraps=True)
        self.how_counted = HowCounted(self.tr("What came of it"), wording.how_counted)
        compact = ButtonSize.COMPACT
        self.done = Button(self.tr("All of them are invited"), icon="check", size=compact)
        self.again = Button(self.tr("Show the list again"), icon="undo-2", size=compact)
        self.cost = Button(self.tr("What it took …"), icon="pencil", size=compact)
        self.never = Button(self.tr("Remove it: never sent"), ButtonKind.QUIET, "trash-2", compact)
        self.form = TookForm()
        self._build()
        self._connect()

    def _build(self) -> None:
        self._buttons = (self.done, self.again, self.cost, self.never)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in self._buttons:
            flow.addWidget(button)
        for widget in (self.heading, self.when, self.line, self.list, buttons, self.form, self.came):
            self.body.addWidget(widget)
        self.body.addWidget(self.took)
        self.body.addWidget(self.how_counted)

    def _connect(self) -> None:
        self.done.clicked.connect(lambda: self._change(mark_invited, self.tr("All of them are invited.")))
        self.again.clicked.connect(lambda: self._change(unmark_invited, self.tr("The list is there again.")))
        self.never.clicked.connect(lambda: self._change(take_back_invitation, self.tr("It was never sent: forgotten.")))
        self.cost.clicked.connect(self._open_form)
        self.form.sent.connect(self._on_cost)
        self.form.closed.connect(self.cost.setFocus)
        self.list.went_out.connect(self._on_went_out)
        self.list.marked.connect(self._on_marked)

    def show_row(self, row: InvitationRow) -> None:
        """Show this one, and read its list. The form stays open while its invitation is shown."""
        if self.row is None or self.row.invitation.invitation_id != row.invitation.invitation_id:
            self.form.forget()
            self.list.hide()
            self.came.hide()
            self.took.setText("")
        self.row, today = row, self._model.today
        self.heading.setText(wording.title(row))
        when = wording.takes_place(row, today)
        self.when.setText(when)
        self.when.setVisible(bool(when))
        say_held_together(self.line, wording.line(row, today))
        is_done, is_over = row.done_on is not None, row.is_over(today)
        self.done.setVisible(not is_done and not is_over)
        self.again.setVisible(is_done and not is_over)
        self.never.setVisible(row.invitation.day == today)
        for button in self._buttons:
            button.setAccessibleDescription(wording.title(row))
        self._model.read(
            "invitation", partial(invitation_detail, invitation_id=row.invitation.invitation_id), self._on_read
        )

    def go_back(self) -> bool:
        """Close the form that is open."""
        is_open = not self.form.isHidden()
        self.form.give_up()
        return is_open

    def take_focus(self) -> None:
        """The keyboard goes to what one would do first."""
        if not self.list.isHidden():
            self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            next(button for button in self._buttons if not button.isHidden()).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_read(self, found: InvitationDetail) -> None:
        if self.row is None or found.row.invitation.invitation_id != self.row.invitation.invitation_id:
            return
        self.list.show_people(found)
        icon, tone = ("circle-check", Tone.GOOD) if wording.is_clear(found) else ("clock", Tone.MUTED)
        self.came.say(icon, wording.came(found, self._model.today), tone)
        self.took.setText(wording.took(found))
        put_in_order(self)

    def _open_form(self) -> None:
        self.form.open()
        put_in_order(self)

    def _on_cost(self) -> None:
        spent = partial(
            note_invitation_cost, minutes=self.form.minutes.number, amount_milli=self.form.money.milli or 0
        )  # fmt: skip
        self._change(spent, self.tr("Written down."), self.form)

    def _on_went_out(self, people: int) -> None:
        if self.row is not None:
            number = self.row.invitation.invitation_id
            self._model.change(partial(note_invited_on_paper, invitation_id=number, people=people))

    def _on_marked(self, person: InvitedPerson) -> None:
        is_new = person.invited_on is None
        words = self.tr("Marked as invited.") if is_new else self.tr("Not invited after all.")
        use_case = mark_person_invited if is_new else unmark_person_invited
        self._change(partial(use_case, customer_id=person.customer_id), words)

    def _change(self, use_case: Callable[..., Outcome[Any]], words: str, form: PlaceForm | None = None) -> None:
        """Close the form once it is kept; where it is refused, say why in it."""
        if self.row is None:
            return
        bound = partial(use_case, invitation_id=self.row.invitation.invitation_id)
        if form is None:
            self._model.change(bound, words)
        else:
            self._model.change(bound, words, lambda _outcome: form.give_up(), form.refuse)
