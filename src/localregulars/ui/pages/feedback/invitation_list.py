"""Whom to invite, with what each is reached by: on the screen, on paper, in a file, or from the clipboard."""

from __future__ import annotations

import io
from datetime import date
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
from localregulars.ui.widgets.button import Button, ButtonSize
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.short_table import ShortTable
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording import invitations as wording
from localregulars.ui.wording.dates import seen
from localregulars.ui.wording.people import display_name

_TICK, _TICKED = "☐", "☑"


class InvitationList(QWidget):
    """`went_out(people)`: so many names with numbers or addresses were put on paper, into a file or the clipboard.

    `marked(InvitedPerson)`: say of the one who is chosen that they are invited, or not after all.
    """

    went_out = Signal(int)
    marked = Signal(object)

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
        self.mark_button = Button("", icon="check", size=ButtonSize.COMPACT)
        self.copy_button = Button(self.tr("Copy"), icon="copy", size=ButtonSize.COMPACT)
        self.file_button = Button(self.tr("Save for a spreadsheet …"), icon="download", size=ButtonSize.COMPACT)
        self.paper = PaperButtons(context, self.tr("Whom to invite"), self._make_paper)
        self.copy_button.clicked.connect(self.copy)
        self.file_button.clicked.connect(self._on_file)
        self.mark_button.clicked.connect(lambda: self._mark(self.table.currentIndex().row()))
        self.table.opened.connect(self._mark)
        self.table.selectionModel().currentRowChanged.connect(lambda *_rows: self._offer_mark())
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self.mark_button, self.copy_button, self.file_button, self.paper):
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
                takes_spare=True,
            ),
            Column(
                header=lambda: self.tr("Invited"),
                value=lambda person: "" if person.invited_on is None else seen(person.invited_on, self._today),
                sort_key=lambda person: date.min if person.invited_on is None else person.invited_on,
                widest=lambda: seen(self._today, self._today),
                only_if_said=True,
            ),
        )

    @property
    def _channel(self) -> InvitationChannel:
        return InvitationChannel.PHONE if self._found is None else self._found.row.invitation.channel

    @property
    def _today(self) -> date:
        return self._context.session.clock.now().astimezone().date()

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
            self.about.setText(self.tr("Copied addresses go into “Bcc”, so that nobody sees the others."))
        self.about.setVisible(self._channel is InvitationChannel.EMAIL)
        if found.people and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._offer_mark()
        self.setVisible(bool(found.people))

    def _offer_mark(self) -> None:
        """Say of whom is chosen what is not written down yet."""
        place = self.table.currentIndex().row()
        self.mark_button.setEnabled(place >= 0)
        if place < 0:
            return
        person = self.model.row_at(place)
        is_new = person.invited_on is None
        self.mark_button.set_words(self.tr("Mark as invited") if is_new else self.tr("Not invited after all"))
        self.mark_button.set_icon_name("check" if is_new else "undo-2")
        self.mark_button.setAccessibleDescription(_name(person))

    def _mark(self, place: int) -> None:
        if place >= 0:
            self.marked.emit(self.model.row_at(place))

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
        table.write([column.header() for column in self.model.columns[:2]])
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
        heads = [self.tr("Done"), *(column.header() for column in self.model.columns[:2])]
        rows = [
            [_TICK if person.invited_on is None else _TICKED, _name(person), _reached_at(person)] for person in people
        ]
        below = wording.takes_place(row, self._today)
        receive(list_html(wording.title(row), below, heads, rows))
        self.went_out.emit(len(people))


def _name(person: InvitedPerson) -> str:
    return display_name(person.name, "")


def _reached_at(person: InvitedPerson) -> str:
    return person.reached_at or "–"
