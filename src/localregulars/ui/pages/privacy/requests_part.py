"""Requests by right: the open ones with their due dates, the closed ones, a form for a new one, and emergencies."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.application.outcome import Changes
from localregulars.application.rights.privacy import RequestsBoard, requests_board
from localregulars.application.rights.requests import RequestRow, record_request
from localregulars.domain.errors import InputRefusedError
from localregulars.ui.focus_following import holds_focus
from localregulars.ui.page import PageContext
from localregulars.ui.pages.privacy.emergencies import Emergencies
from localregulars.ui.pages.privacy.part import PrivacyPart, part_names
from localregulars.ui.pages.privacy.request_form import HalfFilled, RequestForm
from localregulars.ui.pages.privacy.request_row import Asked, OpenRequest
from localregulars.ui.pages.privacy.view_model import PrivacyViewModel, SaveCopy
from localregulars.ui.paper_buttons import PaperButtons, Receive, list_html
from localregulars.ui.theme.tokens import SPACE_M, TextRole
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.form_card import FormCard
from localregulars.ui.widgets.sign_line import SignLine
from localregulars.ui.widgets.tab_order import put_in_order
from localregulars.ui.widgets.text import Separator, Text, Tone
from localregulars.ui.wording import privacy as wording
from localregulars.ui.wording.people import display_name
from localregulars.ui.wording.sentences import told

MOST_OPEN, MOST_CLOSED = 30, 10
_CONCERNED = Changes.REQUESTS | Changes.CUSTOMERS | Changes.CONSENT


class RequestsPart(PrivacyPart):
    """What customers asked for. `rows` are the open requests, most urgent first."""

    def __init__(self, context: PageContext, view_model: PrivacyViewModel, save_copy: SaveCopy) -> None:
        super().__init__(context, part_names()["requests"])
        self._view_model, self._save_copy = view_model, save_copy
        self._board: RequestsBoard | None = None
        self.rows: list[OpenRequest] = []
        self.state = SignLine("calendar-check")
        self.form = RequestForm(view_model)
        self.add_button = Button(self.tr("Add a request …"), ButtonKind.PRIMARY, "plus")
        self.emergencies = Emergencies(context, view_model)
        self.closed = Text(tone=Tone.MUTED, wraps=True)
        self.paper = PaperButtons(context, self.tr("Requests of customers"), self._make_paper)
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE_M)
        self._build()
        self.add_button.clicked.connect(self._on_add)
        self.form.sent.connect(self._on_sent)
        self.form.closed.connect(self._on_form_closed)

    def refresh(self, changes: Changes) -> None:
        """Read what was asked; what is typed in a request that stays is left."""
        if changes & _CONCERNED or changes is Changes.NOTHING:
            self._view_model.read("requests", requests_board, self._on_read)

    def go_back(self) -> bool:
        """Close the form that is open."""
        if not self.form.isHidden():
            self.form.give_up()
            return True
        return any(row.go_back() for row in self.rows) or self.emergencies.go_back()

    def half_filled(self) -> HalfFilled | None:
        """What is in the form for another request, if that is open."""
        return self.form.half_filled()

    def fill_again(self, half: HalfFilled) -> None:
        """Open the form with the same in it."""
        self.add_button.hide()
        self.form.fill_again(half)

    def _build(self) -> None:
        about = self.tr(
            "Whoever asks what you keep about them, or wants it corrected, left alone or erased, is answered within a "
            "month, free of charge. Write it down at once, whoever it was told to."
        )
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self.add_button)
        flow.addWidget(self.paper)
        self._closed_title = Text(self.tr("Answered lately"), TextRole.CARD_TITLE)
        for widget in (Text(about, tone=Tone.MUTED, wraps=True), self.state):
            self.body.addWidget(widget)
        for above in (buttons, FormCard(self.add_button.words.removesuffix(" …"), self.form, is_sunken=True)):
            self.body.addWidget(above)
        self.body.addLayout(self._list)
        for below in (self._closed_title, self.closed, Separator(), self.emergencies):
            self.body.addWidget(below)
        for hidden in (self.state, self._closed_title, self.closed):
            hidden.hide()

    def _on_read(self, board: RequestsBoard) -> None:
        self._board = board
        had_focus = any(holds_focus(row) for row in self.rows)
        kept = {(row.asked, row.today): row for row in self.rows}
        self.rows = []
        for row in board.requests.open[:MOST_OPEN]:
            asked = Asked(row, self._called(row), is_restricted=row.request.customer_id in board.restricted)
            known = kept.pop((asked, self._view_model.today), None)
            self.rows.append(known or OpenRequest(self.context, self._view_model, self._save_copy, asked))
        for gone in kept.values():
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, shown in enumerate(self.rows):
            self._list.insertWidget(place, shown)
            shown.show()  # at once: the keyboard may be on its way there
        if had_focus and kept and self.isVisible():
            (self.rows[0].step if self.rows else self.add_button).setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_state(board)
        self.emergencies.show_rows(board.emergencies)
        put_in_order(self)

    def _called(self, row: RequestRow) -> str:
        """By name or till id; whoever was erased has neither."""
        till_ids = self._board.till_ids if self._board is not None else {}
        return display_name(row.name, till_ids.get(row.request.customer_id, ""))

    def _show_state(self, board: RequestsBoard) -> None:
        count, late = len(board.requests.open), board.requests.overdue
        if not count:
            self.state.say("circle-check", self.tr("Nothing is waiting for an answer."), Tone.GOOD)
        elif late:
            words = self.tr("{late} of {count} overdue: answer now.").format(late=late, count=count)
            self.state.say("triangle-alert", words, Tone.BAD)
        else:
            self.state.say("clock", self.tr("{count} waiting for an answer.").format(count=count), Tone.MUTED)
        lines = [self._closed_line(row) for row in board.requests.closed[:MOST_CLOSED]]
        self.closed.setText("\n".join(lines))
        for widget in (self.closed, self._closed_title):
            widget.setVisible(bool(lines))

    def _closed_line(self, row: RequestRow) -> str:
        return self.tr("{name} · {what} · {ending}").format(
            name=self._called(row),
            what=wording.right(row.request.kind),
            ending=wording.closed(row, self._view_model.today),
        )

    def _on_add(self) -> None:
        self.add_button.hide()
        self.form.open()

    def _on_form_closed(self) -> None:
        self.add_button.show()
        if self.isVisible():
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_sent(self) -> None:
        who = self.form.person.customer_id
        if who is None:
            return
        use_case = partial(
            record_request,
            customer_id=who,
            kind=self.form.right,
            received_at=self.form.received_at,
            note=self.form.note.text,
        )
        self._view_model.change(use_case, then=self._on_recorded, failed=self._on_refused)

    def _on_recorded(self, _outcome: object) -> None:
        self.form.give_up()
        self.context.notices.say(self.tr("Written down; it is due within a month."))

    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, InputRefusedError):
            self.form.show_problem(told(error))
        else:
            self.context.report_failure(error)

    def _make_paper(self, receive: Receive) -> None:
        board = self._board
        if board is None:
            return
        today = self._view_model.today
        rows = [
            (self._called(row), wording.right(row.request.kind), wording.due(row, today), row.request.note)
            for row in board.requests.open
        ]
        rows += [
            (self._called(row), wording.right(row.request.kind), wording.closed(row, today), row.request.note)
            for row in board.requests.closed
        ]
        heads = (self.tr("Who"), self.tr("What they ask"), self.tr("Where it stands"), self.tr("In their words"))
        receive(list_html(self.tr("Requests of customers"), self.state.label.text(), heads, rows))
