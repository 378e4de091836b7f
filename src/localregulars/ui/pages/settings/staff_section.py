"""People at the counter: who may hand over to whom, and what their PINs are."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.application.outcome import Changes, Outcome, UseCase
from localregulars.application.shop.staff import add_staff, change_pin, people_at_counter, remove_staff
from localregulars.background.jobs import LatestJob, while_there
from localregulars.background.work import StoreCommand, StoreQuery
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.staff import Role, StaffMember
from localregulars.ui.pages.settings.section import SettingsContext, SettingsSection
from localregulars.ui.pages.settings.staff_form import StaffForm
from localregulars.ui.theme.tokens import SPACE_M, SPACE_S, TextRole
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.flow import FlowLayout, ReflowColumns
from localregulars.ui.widgets.tab_order import put_in_order
from localregulars.ui.widgets.text import Chip, Text, Tone
from localregulars.ui.wording.sentences import told

_STACKED_BELOW_EM = 48
"""In less room the buttons stand below the name: the role never goes on a line of its own for their sake."""


class StaffRow(QWidget):
    """One person: name, role, and what can be done. It is read as a group by the person's name."""

    def __init__(self, person: StaffMember) -> None:
        super().__init__()
        self.person = person
        self.setAccessibleName(person.name)
        self.change = Button(self.tr("Change the PIN …"), ButtonKind.QUIET, "pencil", ButtonSize.COMPACT)
        self.remove = Button(self.tr("Remove"), ButtonKind.QUIET, "trash-2", ButtonSize.COMPACT)
        for button in (self.change, self.remove):
            button.setAccessibleDescription(person.name)
        is_owner = person.role is Role.OWNER
        self.name = Text(person.name, TextRole.STRONG, wraps=len(person.name) > 40)
        self.role = Chip(self.tr("Owner") if is_owner else self.tr("Staff"), Tone.INFO if is_owner else Tone.NEUTRAL)
        buttons = QWidget()
        beside = FlowLayout(buttons, gap=SPACE_S)  # below each other where the words are long
        beside.addWidget(self.change)
        beside.addWidget(self.remove)
        row = ReflowColumns(_STACKED_BELOW_EM, gap=SPACE_S)
        row.add(self._build_who())
        row.add_at_the_end(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(row)

    def _build_who(self) -> QWidget:
        """Name and role on one line, unless the name alone is as long, beside the middle of the buttons."""
        words = QWidget()
        flow = FlowLayout(words, gap=SPACE_M)
        flow.addWidget(self.name)
        flow.addWidget(self.role)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        column.addWidget(words)
        column.addStretch(1)
        return whole


class StaffSection(SettingsSection):
    """Add somebody, change a PIN, remove somebody; each holds at once and can be taken back."""

    def __init__(self, context: SettingsContext) -> None:
        super().__init__(self.tr("People at the counter"))
        self._context = context
        self._reading = LatestJob()
        self._people: tuple[StaffMember, ...] = ()
        self.rows: dict[str, StaffRow] = {}
        self.form = StaffForm()
        self.add_button = Button(self.tr("Add somebody …"), icon="user-plus")
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE_S)
        self.add(self._build(), self.tr("staff employee team PIN role owner password hand over"))
        self.add_button.clicked.connect(self._on_add_wanted)
        self.form.sent.connect(self._on_sent)
        self.form.closed.connect(self._on_closed)

    def refresh(self, changes: Changes) -> None:
        """Read who works here."""
        if changes & Changes.STAFF or changes is Changes.NOTHING:
            job = self._reading.take(self._context.page.session.query(StoreQuery(people_at_counter)))
            job.succeeded.connect(self._on_read)
            job.failed.connect(self._context.page.report_failure)

    def forget(self) -> None:
        """Close the form and empty it."""
        self.form.forget()
        self.add_button.show()

    def go_back(self) -> bool:
        """Close the form if it is open."""
        if self.form.isHidden():
            return False
        self.form.give_up()
        return True

    def _build(self) -> QWidget:
        setting = QWidget()
        column = QVBoxLayout(setting)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        about = self.tr(
            "Let others use Today and the counter without your settings, files and customer list: add them here, then "
            "press “Hand over” in the sidebar (Ctrl+Shift+L). They say who they are with a PIN."
        )
        honest = self.tr(
            "A PIN is not a lock. It keeps mistakes and curiosity out, not somebody who knows computers: the shop is "
            "open behind it. When nobody is there, lock the shop (Ctrl+L)."
        )
        for words in (about, honest):
            column.addWidget(Text(words, tone=Tone.MUTED, wraps=True))
        column.addLayout(self._list)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.form)
        return setting

    def _on_read(self, people: tuple[StaffMember, ...]) -> None:
        if people == self._people:
            return
        self._people = people
        for row in self.rows.values():
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {person.name: self._row_for(person) for person in people}
        put_in_order(self)

    def _row_for(self, person: StaffMember) -> StaffRow:
        row = StaffRow(person)
        row.change.clicked.connect(lambda: self._on_change_wanted(person))
        row.remove.clicked.connect(lambda: self._on_remove_wanted(person))
        self._list.addWidget(row)
        return row

    def _on_add_wanted(self) -> None:
        self.form.open()
        self.add_button.hide()  # then, so that the keyboard goes on into the form

    def _on_change_wanted(self, person: StaffMember) -> None:
        self.form.open(person)
        self.add_button.hide()

    def _on_remove_wanted(self, person: StaffMember) -> None:
        said = self.tr("{name} is not at the counter any more.").format(name=person.name)
        self._run(partial(remove_staff, staff_id=person.staff_id), said)

    def _on_sent(self) -> None:
        person, pin = self.form.person, self.form.pin
        if person is None:
            said = self.tr("{name} can say now that they are here.").format(name=self.form.name)
            self._run(partial(add_staff, name=self.form.name, role=self.form.role, pin=pin), said)
        else:
            said = self.tr("{name} has another PIN.").format(name=person.name)
            self._run(partial(change_pin, staff_id=person.staff_id, pin=pin), said)

    def _run(self, use_case: UseCase[Any], said: str) -> None:
        job = self._context.page.session.run(StoreCommand.of(use_case), self)
        job.succeeded.connect(while_there(partial(self._on_done, said)))
        job.failed.connect(self._on_failed)

    def _on_done(self, said: str, outcome: Outcome[object]) -> None:
        self.form.give_up()
        page, undo = self._context.page, outcome.undo
        if undo is not None:
            page.notices.say(said, lambda: self._take_back(undo))

    def _take_back(self, undo: UseCase[object]) -> None:
        self._context.page.session.undo(undo, self).failed.connect(self._context.page.report_failure)

    def _on_failed(self, error: Exception) -> None:
        """What was typed wrong is said in the form; anything else as everywhere."""
        if isinstance(error, InputRefusedError) and not self.form.isHidden():
            self.form.show_refused(told(error))
        else:
            self._context.page.report_failure(error)

    def _on_closed(self) -> None:
        self.add_button.show()
        if self.isVisible():
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
