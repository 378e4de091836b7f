"""Whom to invite, with what each is reached by: on the screen, on paper, in a file, or from the clipboard."""

from __future__ import annotations

import io
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.application.care.invitation_views import InvitationDetail, InvitedPerson
from localregulars.application.spreadsheet_rows import SpreadsheetRows
from localregulars.background.work import ComputeTask
from localregulars.domain.invitations import InvitationChannel
from localregulars.ui.clipboard import BriefClipboard
from localregulars.ui.models.folding import in_order
from localregulars.ui.models.table_model import Column, TableModel
from localregulars.ui.page import PageContext
from localregulars.ui.paper_buttons import PaperButtons, Receive, list_html
from localregulars.ui.printing import ask_where_to_save, save_text
from localregulars.ui.theme.tokens import SPACE_M
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.short_table import ShortTable
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording import invitations as wording
from localregulars.ui.wording.people import display_name

_TICK = "☐"


class InvitationList(QWidget):
    """`went_out(people)`: so many names with numbers or addresses were put on paper, into a file or the clipboard."""

    went_out = Signal(int)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._found: InvitationDetail | None = None
        self._target = Path()
        self.model: TableModel[InvitedPerson] = TableModel(
            self._columns(), lambda person: person.customer_id, lambda _person: "", self
        )
        self.table = ShortTable(self.model, self.tr("Whom to invite"))
        self.about = Text(tone=Tone.MUTED, wraps=True)
        quiet, compact = ButtonKind.QUIET, ButtonSize.COMPACT
        self.copy_button = Button(self.tr("Copy"), quiet, "copy", compact)
        self.file_button = Button(self.tr("Save for a spreadsheet …"), quiet, "download", compact)
        self.paper = PaperButtons(context, self.tr("Whom to invite"), self._make_paper)
        self.copy_button.clicked.connect(self.copy)
        self.file_button.clicked.connect(self._on_file)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self.copy_button, self.file_button, self.paper):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        for widget in (self.about, self.table, buttons):
            column.addWidget(widget)

    def _columns(self) -> tuple[Column[InvitedPerson], ...]:
        return (
            Column(
                header=lambda: self.tr("Who"),
                value=_name,
                sort_key=lambda person: (in_order(_name(person)), person.customer_id),
                widest=lambda: "Ines Okafor",
            ),
            Column(
                header=lambda: wording.reached_by(self._channel),
                value=_reached_at,
                sort_key=_reached_at,
                widest=lambda: "ines.okafor@mail.org",
                tooltip=_reached_at,
            ),
        )

    @property
    def _channel(self) -> InvitationChannel:
        return InvitationChannel.PHONE if self._found is None else self._found.row.invitation.channel

    def show_people(self, found: InvitationDetail) -> None:
        """Show whom to invite; nobody hides it."""
        self._found = found
        self.model.set_rows(found.people)
        self.model.retranslate()
        name = wording.title(found.row)
        self.paper.set_title(name)
        for button in (self.copy_button, self.file_button):
            button.setAccessibleDescription(name)
        if self._channel is InvitationChannel.EMAIL:
            self.about.setText(self.tr("Copied addresses belong into “Bcc”, so that nobody sees the others."))
        self.about.setVisible(self._channel is InvitationChannel.EMAIL)
        self.setVisible(bool(found.people))

    def copy(self) -> None:
        """For half a minute: addresses for a letter to all of them, otherwise names and numbers as cells."""
        people = self._people
        if self._channel is InvitationChannel.EMAIL:
            words = ", ".join(person.reached_at for person in people if person.reached_at)
        else:
            words = self._cells("\t")
        BriefClipboard.current().copy(words)
        self.went_out.emit(len(people))
        self._context.notices.say(self.tr("Copied for half a minute."))

    def save_file(self, path: Path) -> None:
        """Save names and numbers for a spreadsheet into this file."""
        text, self._target = self._cells(","), path
        job = self._context.session.compute(ComputeTask(lambda _token: save_text(text, path)))
        job.succeeded.connect(self._on_saved)
        job.failed.connect(self._context.report_failure)
        self.went_out.emit(len(self._people))

    @property
    def _people(self) -> list[InvitedPerson]:
        return [self.model.row_at(place) for place in range(self.model.rowCount())]

    def _cells(self, delimiter: str) -> str:
        text = io.StringIO(newline="")
        table = SpreadsheetRows(text, delimiter)
        table.write([column.header() for column in self.model.columns])
        for person in self._people:
            table.write([_name(person), person.reached_at])
        return text.getvalue()

    def _on_file(self) -> None:
        name = self.tr("invitation.csv")  # the words are the owner's, and no file is called by them
        ask_where_to_save(self, self.tr("Where to save it"), name, self.save_file)

    def _on_saved(self, _nothing: object) -> None:
        self._context.notices.say(self.tr("Saved as {file}.").format(file=self._target.name))

    def _make_paper(self, receive: Receive) -> None:
        if self._found is None:
            return
        row, people = self._found.row, self._people
        heads = [self.tr("Done"), *(column.header() for column in self.model.columns)]
        rows = [[_TICK, _name(person), _reached_at(person)] for person in people]
        below = wording.takes_place(row, self._context.session.clock.now().astimezone().date())
        receive(list_html(wording.title(row), below, heads, rows))
        self.went_out.emit(len(people))


def _name(person: InvitedPerson) -> str:
    return display_name(person.name, "")


def _reached_at(person: InvitedPerson) -> str:
    return person.reached_at or "–"
