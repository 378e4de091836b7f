"""One open request: what was asked, by when it is due, and the button that does it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from localregulars.application.outcome import Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.read_models import CustomerRow
from localregulars.application.rights.erasure import ErasureReport, erase_person
from localregulars.application.rights.requests import RequestRow, decline_request, extend_request, finish_request
from localregulars.application.rights.restriction import lift_restriction, restrict
from localregulars.domain.errors import InputRefusedError, LocalRegularsError
from localregulars.domain.restriction import RestrictedBecause
from localregulars.domain.rights import RightKind, RightStep
from localregulars.ui.page import PageContext
from localregulars.ui.pages.privacy.request_forms import ErasureForm, ReasonForm
from localregulars.ui.pages.privacy.view_model import AccessCopy, PrivacyViewModel, SaveCopy
from localregulars.ui.printing import ask_where_to_save
from localregulars.ui.theme.tokens import TextRole
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.focus_in_sight import bring_into_sight
from localregulars.ui.widgets.sign_line import SignLine
from localregulars.ui.widgets.text import Chip, Text, Tone
from localregulars.ui.wording import privacy as wording
from localregulars.ui.wording.dates import short_date
from localregulars.ui.wording.sentences import told

CUSTOMERS_PAGE = "customers"


@dataclass(frozen=True, slots=True)
class Asked:
    """A request, what its customer is called, and whether their data is only stored now."""

    row: RequestRow
    called: str
    is_restricted: bool


class OpenRequest(Card):
    """A request with everything that answers it. It is read as a group by the customer's name and what they asked."""

    def __init__(
        self,
        context: PageContext,
        view_model: PrivacyViewModel,
        save_copy: SaveCopy,
        asked: Asked,
    ) -> None:
        super().__init__(f"{asked.called}: {wording.right(asked.row.request.kind)}", is_sunken=True)
        self.asked, self.today = asked, view_model.today
        self.row, self._name = asked.row, asked.called
        self._context, self._view_model = context, view_model
        self.copy = AccessCopy(view_model.session, save_copy, self)
        self.reason, self.erasure = ReasonForm(), ErasureForm()
        self._for_reason: Callable[[str], None] = self._decline
        self.said = Text(wraps=True)
        self.said.hide()
        self.step, self.done, self.more_time, self.decline = self._buttons()
        self._build()
        self._connect()

    @property
    def request_id(self) -> int:
        """The request's number."""
        return self.row.request.request_id

    def go_back(self) -> bool:
        """Close the form that is open."""
        for form in (self.reason, self.erasure):
            if not form.isHidden():
                form.give_up()
                return True
        return False

    def _buttons(self) -> tuple[Button, Button, Button, Button]:
        icon, words = {
            RightStep.EXPORT: ("download", self.tr("Save their data …")),
            RightStep.CORRECT: ("pencil", self.tr("Open the customer")),
            RightStep.RESTRICT: ("lock", self.tr("Only store their data")),
            RightStep.ERASE: ("trash-2", self.tr("Erase this person …")),
        }[self.row.step]
        if self.row.step is RightStep.RESTRICT and self.asked.is_restricted:
            icon, words = "lock-open", self.tr("Use their data again")
        kind = ButtonKind.DANGER if self.row.step is RightStep.ERASE else ButtonKind.SECONDARY
        compact = ButtonSize.COMPACT
        buttons = (
            Button(words, kind, icon, compact),
            Button(self.tr("It is answered"), icon="check", size=compact),
            Button(self.tr("More time …"), ButtonKind.QUIET, "clock", compact),
            Button(self.tr("Decline …"), ButtonKind.QUIET, "ban", compact),
        )
        for button in buttons:
            button.setAccessibleDescription(self._name)
        return buttons

    def _build(self) -> None:
        request, today = self.row.request, self.today
        head = QWidget()
        flow = FlowLayout(head)
        flow.addWidget(Text(self._name, TextRole.STRONG, wraps=len(self._name) > 40))
        flow.addWidget(Chip(wording.right(request.kind), Tone.INFO))
        self.body.addWidget(head)
        urgent, soon = self.row.is_overdue, self.row.is_due_soon
        tone = Tone.BAD if urgent else Tone.ATTENTION if soon else Tone.MUTED
        icon = "circle-alert" if urgent else "clock" if soon else "calendar-days"
        self.due = SignLine(icon, wording.due(self.row, today), tone)
        self.body.addWidget(self.due)
        self.body.addWidget(Text(self._about(), tone=Tone.MUTED, wraps=True))
        buttons = QWidget()
        below = FlowLayout(buttons)
        for button in (self.step, self.done, self.more_time, self.decline):
            below.addWidget(button)
        if request.extended_at is not None or urgent:
            self.more_time.hide()
        for widget in (self.said, buttons, self.reason, self.erasure):
            self.body.addWidget(widget)

    def _about(self) -> str:
        request, today = self.row.request, self.today
        parts = [wording.received(request.received_at.astimezone().date(), today)]
        if request.extended_because:
            parts.append(self.tr("More time because: {why}").format(why=request.extended_because))
        if request.note:
            parts.append(wording.quoted(request.note))
        if self.asked.is_restricted:
            parts.append(self.tr("Their data is only stored now."))
        return " · ".join(parts)

    def _connect(self) -> None:
        self.step.clicked.connect(self._on_step)
        self.done.clicked.connect(self._on_done)
        self.more_time.clicked.connect(self._on_more_time)
        self.decline.clicked.connect(self._on_decline)
        self.reason.sent.connect(lambda: self._for_reason(self.reason.reason.text))
        self.erasure.sent.connect(self._on_erasure_confirmed)
        self.reason.closed.connect(self.decline.setFocus)
        self.erasure.closed.connect(self.step.setFocus)
        self.copy.saved.connect(self._on_copy_saved)
        self.copy.failed.connect(self._on_step_failed)
        self.copy.over.connect(lambda: self.step.setEnabled(True))

    # What answers it

    def _on_step(self) -> None:
        step, who = self.row.step, self.row.request.customer_id
        if step is RightStep.EXPORT:
            suggested = self.tr("Data of {name}.zip").format(name=self._name.replace("/", " "))
            ask_where_to_save(self, self.tr("Save everything that is kept about them"), suggested, self.save_copy)
        elif step is RightStep.CORRECT:
            self._context.open_page(CUSTOMERS_PAGE, who)
        elif step is RightStep.ERASE:
            self._view_model.read(f"erasure {who}", self._read_customer, self.erasure.open)
        elif self.asked.is_restricted:
            said = self.tr("What is known of {name} may be used again. Tell them.").format(name=self._name)
            self._view_model.change(partial(lift_restriction, customer_id=who), said)
        else:
            is_objection = self.row.request.kind is RightKind.OBJECTION
            because = RestrictedBecause.OBJECTION if is_objection else RestrictedBecause.RESTRICTION
            said = self.tr("What is known of {name} is only stored from now on.").format(name=self._name)
            self._view_model.change(partial(restrict, customer_id=who, because=because), said)

    def save_copy(self, file: Path) -> None:
        """Save everything about them into this new file."""
        self.step.setEnabled(False)
        self._say(self.tr("Gathering everything and saving it …"), Tone.MUTED)
        self.copy.start(self.row.request.customer_id, file)

    def _on_copy_saved(self, file: Path, notes: int) -> None:
        words = self.tr("Saved as {file}. Hand it over, then press “It is answered”.").format(file=file.name)
        if notes:
            warning = self.tr("Read the notes in it first: {count} of them may speak of other people.")
            words = f"{words} {warning.format(count=notes)}"
        self._say(words, Tone.ATTENTION if notes else Tone.GOOD)

    def _on_step_failed(self, error: Exception) -> None:
        ours = self.tr("That did not work because of a mistake of ours.")
        self._say(told(error) if isinstance(error, LocalRegularsError) else ours, Tone.BAD)

    def _read_customer(self, uow: UnitOfWork, _clock: Clock) -> CustomerRow:
        return uow.directory.row(self.row.request.customer_id)

    def _on_erasure_confirmed(self) -> None:
        erase = partial(erase_person, customer_id=self.row.request.customer_id)
        self._view_model.change(erase, then=self._on_erased, failed=self._on_refused)

    def _on_erased(self, outcome: Outcome[Any]) -> None:
        report: ErasureReport = outcome.value
        on = short_date(report.unreadable_from, self.today)
        words = self.tr("Erased for good. From {day} on no automatic backup can be read about this person.")
        said = words.format(day=on)
        if report.to_take_down:
            places = "; ".join(piece.place for piece in report.to_take_down if piece.place)
            more = self.tr("Take down what is still shown of theirs: {places}").format(places=places)
            said = f"{said} {more}"
        self._context.notices.say(said)
        if self._context.upkeep is not None:  # a restore learns of it only from a backup made after it
            self._context.upkeep.back_up()

    def _on_refused(self, error: Exception) -> None:
        """What was typed wrong is said in the form that is open; anything else as everywhere."""
        form = next((form for form in (self.reason, self.erasure) if not form.isHidden()), None)
        if form is not None and isinstance(error, InputRefusedError):
            form.show_problem(told(error))
        else:
            self._context.report_failure(error)

    # What is written down

    def _on_done(self) -> None:
        said = self.tr("Answered: {what}.").format(what=wording.right(self.row.request.kind))
        self._view_model.change(partial(finish_request, request_id=self.row.request.request_id), said)

    def _on_more_time(self) -> None:
        self._for_reason = self._extend
        about = self.tr("Two months more, once, where it is hard to answer. Tell the customer now why.")
        self.reason.open(about, self.tr("Take two months more"))

    def _on_decline(self) -> None:
        self._for_reason = self._decline
        about = self.tr("Tell the customer why, and that they can complain to the data protection authority.")
        self.reason.open(about, self.tr("Decline it"))

    def _extend(self, because: str) -> None:
        use_case = partial(extend_request, request_id=self.row.request.request_id, because=because)
        self._view_model.change(use_case, self.tr("It is due two months later now."), failed=self._on_refused)

    def _decline(self, because: str) -> None:
        use_case = partial(decline_request, request_id=self.row.request.request_id, because=because)
        self._view_model.change(use_case, self.tr("Declined. Tell the customer."), failed=self._on_refused)

    def _say(self, words: str, tone: Tone) -> None:
        self.said.setText(words)
        self.said.set_tone(tone)
        self.said.show()
        announce(self, words)
        if tone is Tone.BAD:
            bring_into_sight(self.said)
