"""Polls: ask something, the list, and the poll that is chosen with what its voices say."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt

from localregulars.application.outcome import Changes, Outcome
from localregulars.application.voices.poll_results import PollRow, poll_list
from localregulars.application.voices.polls import ask_poll
from localregulars.domain.polls import PollId, PollStanding
from localregulars.ui.models.table_model import Column, TableModel
from localregulars.ui.page import PageCommand
from localregulars.ui.pages.feedback.listed_part import ListedPart, RowPanel
from localregulars.ui.pages.feedback.part import FeedbackContext
from localregulars.ui.pages.feedback.poll_forms import AskForm
from localregulars.ui.pages.feedback.poll_panel import PollPanel, PollPapers
from localregulars.ui.pages.feedback.row_list import RowList
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.place_form import PlaceForm
from localregulars.ui.widgets.states import EmptyState
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording import voices as wording

CUSTOMERS_PAGE = "customers"
_CONCERNED = Changes.WISHES | Changes.CUSTOMERS | Changes.CONSENT | Changes.SCORES
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ORDER = list(PollStanding)


class PollsPart(ListedPart[PollRow]):
    """`show_thing` takes a `PollId`. Ctrl+N asks something new, where the owner is here."""

    def __init__(self, context: FeedbackContext, papers: PollPapers) -> None:
        super().__init__(context, self.tr("Polls"))
        may_name = context.page.may_open(CUSTOMERS_PAGE)
        self.ask = Button(self.tr("Ask regulars something …"), ButtonKind.PRIMARY, "plus")
        self.form = AskForm(context.model.today)
        self.panel = PollPanel(context, papers, self.tr("The poll that is chosen"), may_name=may_name)
        self.rows: TableModel[PollRow] = TableModel(
            self._columns(), lambda row: row.poll.poll_id, lambda _row: "", self
        )
        as_read = (2, Qt.SortOrder.AscendingOrder)
        self.list: RowList[PollRow] = RowList(self.rows, self.tr("Polls"), self.panel, as_read)
        self.nothing = EmptyState(
            self.tr("No polls yet"),
            self.tr("Two to six things to choose from, asked here and nowhere else; everybody chooses once."),
            "users",
        )
        self._wanted: PollId | None = None
        self._build()
        self._connect()

    @property
    def shown_panel(self) -> RowPanel:
        """The poll that is chosen."""
        return self.panel

    @property
    def form_above(self) -> PlaceForm:
        """To ask regulars something."""
        return self.form

    def _columns(self) -> tuple[Column[PollRow], ...]:
        return (
            Column(
                header=lambda: self.tr("Question"),
                value=lambda row: row.poll.question,
                sort_key=lambda row: row.poll.question.casefold(),
                widest=lambda: "Which evening suits you best?",
                narrow=lambda: "x" * 14,
            ),
            Column(
                header=lambda: self.tr("Votes"),
                value=lambda row: wording.number(row.poll.total),
                sort_key=lambda row: row.poll.total,
                widest=lambda: "1,000",
                align=_RIGHT,
            ),
            Column(
                header=lambda: self.tr("Where it stands"),
                value=lambda row: wording.standing(row.standing),
                sort_key=lambda row: (_ORDER.index(row.standing), -row.poll.poll_id),
                widest=wording.longest_standing,
                can_wait=1,
            ),
        )

    def _build(self) -> None:
        self.above = Card(self.tr("Ask regulars something"))
        about = self.tr("One vote a person. Whoever wants no name in it makes a line on the sheet at the counter.")
        for widget in (Text(about, tone=Tone.MUTED, wraps=True), self.ask, self.form):
            self.above.body.addWidget(widget)
        self.above.body.setAlignment(self.ask, Qt.AlignmentFlag.AlignLeft)
        for below in (self.above, self.nothing, self.list):
            self.body.addWidget(below)
        if not self.context.page.is_owner:
            self.above.hide()
        self.list.hide()
        self.nothing.hide()

    def _connect(self) -> None:
        self.ask.clicked.connect(self._on_ask)
        self.form.sent.connect(self._on_sent)
        self.form.closed.connect(self._on_closed)
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self.panel.take_focus)

    def _on_read(self, found: tuple[PollRow, ...]) -> None:
        self.show_rows(found, None if self.panel.row is None else self.panel.row.poll.poll_id)

    def _on_chosen(self, row: PollRow | None) -> None:
        if row is not None:
            self.panel.show_row(row)

    def _on_ask(self) -> None:
        if self.context.page.is_owner:
            self.ask.hide()
            self.form.open(self.context.model.today)

    def _on_sent(self) -> None:
        asked = partial(ask_poll, question=self.form.question.text, choices=self.form.listed, until=self.form.until.day)
        self.context.model.change(
            asked, self.tr("Asked: print the sheet for the counter."), self._on_kept, self.form.refuse
        )

    def _on_kept(self, outcome: Outcome[PollId]) -> None:
        self._wanted = outcome.value
        self.form.give_up()

    def _on_closed(self) -> None:
        self.ask.show()
        if self.isVisible():
            self.ask.setFocus(Qt.FocusReason.OtherFocusReason)

    # What the page asks of a part

    def refresh(self, changes: Changes) -> None:
        """Read the list where polls, customers or agreements changed, or who is a regular."""
        if not changes or changes & _CONCERNED:
            self.context.model.read("polls", poll_list, self._on_read)

    @property
    def can_begin(self) -> bool:
        """The owner asks."""
        return self.context.page.is_owner

    def begin(self) -> None:
        """Ask something new."""
        self._on_ask()

    def commands(self) -> tuple[PageCommand, ...]:
        """What the palette offers."""
        if not self.context.page.is_owner:
            return ()
        return (PageCommand(self.tr("Ask regulars something"), self._on_ask, "Ctrl+N", "plus"),)

    def shortcuts(self) -> tuple[tuple[str, str], ...]:
        """The keys that work here."""
        return (
            (self.tr("Ctrl+N"), self.tr("Ask regulars something")),
            (self.tr("Enter"), self.tr("Go to the poll that is chosen; in the sheet: the next number")),
        )
