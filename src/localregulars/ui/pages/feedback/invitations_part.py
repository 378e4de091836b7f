"""Invitations: draw whom to invite, the list of all of them, and the one that is chosen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt

from localregulars.application.care.invitation_views import InvitationRow, InvitationsPage, invitations_page, outlook
from localregulars.application.care.invitations import invite
from localregulars.application.outcome import Changes, Outcome
from localregulars.domain.ids import InvitationId
from localregulars.ui.models.table_model import Column, TableModel
from localregulars.ui.page import PageCommand
from localregulars.ui.pages.feedback.invitation_forms import InviteForm
from localregulars.ui.pages.feedback.invitation_panel import InvitationPanel
from localregulars.ui.pages.feedback.listed_part import ListedPart, RowPanel
from localregulars.ui.pages.feedback.part import FeedbackContext
from localregulars.ui.pages.feedback.row_list import RowList
from localregulars.ui.typed_words import Typed, typed_in
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.place_form import PlaceForm
from localregulars.ui.widgets.states import EmptyState
from localregulars.ui.widgets.tab_order import put_in_order
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording import invitations as wording
from localregulars.ui.wording.dates import seen

_CONCERNED = (
    Changes.COSTS | Changes.STEERING | Changes.CONSENT | Changes.CUSTOMERS | Changes.VISITS | Changes.GROUPS
)  # fmt: skip
_WHEN = 1


class InvitationsPart(ListedPart[InvitationRow]):
    """`show_thing` takes an `InvitationId`, or "new". Ctrl+N invites; the part is the owner's alone."""

    def __init__(self, context: FeedbackContext) -> None:
        super().__init__(context, self.tr("Invitations"))
        self.invite = Button(self.tr("Invite people …"), ButtonKind.PRIMARY, "plus")
        self.form = InviteForm(context.model.today)
        self.panel = InvitationPanel(context, self.tr("The invitation that is chosen"))
        self.rows: TableModel[InvitationRow] = TableModel(
            self._columns(), lambda row: row.invitation.invitation_id, lambda _row: "", self
        )
        newest = (_WHEN, Qt.SortOrder.AscendingOrder)
        self.list: RowList[InvitationRow] = RowList(self.rows, self.tr("Invitations"), self.panel, newest)
        self.nothing = EmptyState(
            self.tr("No invitations yet"),
            self.tr("A tasting evening, a poll, a survey: invite some, and see whether they came more often for it."),
            "mail",
        )
        self._typed: Typed | None = None
        self._build()
        self._connect()

    @property
    def shown_panel(self) -> RowPanel:
        """The invitation that is chosen."""
        return self.panel

    @property
    def form_above(self) -> PlaceForm:
        """To invite people."""
        return self.form

    def _columns(self) -> tuple[Column[InvitationRow], ...]:
        return (
            Column(
                header=lambda: self.tr("To what"),
                value=wording.title,
                sort_key=lambda row: wording.title(row).casefold(),
                widest=lambda: "An evening with new wines",
            ),
            Column(
                header=lambda: self.tr("When it was drawn"),
                value=lambda row: seen(row.invitation.day, self.context.model.today),
                sort_key=lambda row: (-row.invitation.day.toordinal(), -row.invitation.invitation_id),
                widest=lambda: seen(self.context.model.today, self.context.model.today),
                can_wait=2,
            ),
            Column(
                header=lambda: self.tr("Where it stands"),
                value=lambda row: wording.standing(row, self.context.model.today),
                sort_key=lambda row: (row.is_over(self.context.model.today), row.done_on is not None),
                widest=wording.longest_standing,
                can_wait=1,
            ),
        )

    def _build(self) -> None:
        self.above = Card(self.tr("Invite people"))
        about = self.tr(
            "Here you invite people to an event, a poll or a survey: only those who agreed to be invited. A draw "
            "leaves some out, so that you can see whether it did any good. Nobody is ever left out of being asked how "
            "they are."
        )
        for widget in (Text(about, tone=Tone.MUTED, wraps=True), self.invite, self.form):
            self.above.body.addWidget(widget)
        self.above.body.setAlignment(self.invite, Qt.AlignmentFlag.AlignLeft)
        for below in (self.above, self.nothing, self.list):
            self.body.addWidget(below)
        self.list.hide()
        self.nothing.hide()

    def _connect(self) -> None:
        self.invite.clicked.connect(self._on_invite)
        self.form.wondered.connect(self._on_wondered)
        self.form.sent.connect(self._on_sent)
        self.form.closed.connect(self._on_closed)
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self.panel.take_focus)

    def _on_read(self, found: InvitationsPage) -> None:
        self.show_rows(found.rows, None if self.panel.row is None else self.panel.row.invitation.invitation_id)

    def _on_chosen(self, row: InvitationRow | None) -> None:
        if row is not None:
            self.panel.show_row(row)

    def _on_invite(self) -> None:
        if self.form.isHidden():
            self.context.model.read("inviting", invitations_page, self._open_form)

    def _open_form(self, found: InvitationsPage) -> None:
        self.invite.hide()
        self.form.open(found, self.context.model.today)
        typed, self._typed = self._typed, None
        if typed is not None:
            self.form.write_on(typed)
        put_in_order(self)

    def _on_wondered(self) -> None:
        form = self.form
        wondered = partial(outlook, invited_to=form.invited_to, channel=form.channel, whom=form.chosen)
        self.context.model.read("outlook", wondered, self.form.show_outlook)

    def _on_sent(self) -> None:
        form = self.form
        wanted = partial(
            invite, occasion=form.occasion, channel=form.channel, whom=form.chosen, left_out_percent=form.percent
        )  # fmt: skip
        words = self.tr("Drawn: the list of whom to invite is below.")
        self.context.model.change(wanted, words, self._on_kept, form.refuse)

    def _on_kept(self, outcome: Outcome[InvitationId]) -> None:
        self._wanted = outcome.value
        self.form.give_up()

    def _on_closed(self) -> None:
        self.invite.show()
        if self.isVisible():
            self.invite.setFocus(Qt.FocusReason.OtherFocusReason)

    # What the page asks of a part

    def refresh(self, changes: Changes) -> None:
        """Read the list where invitations, notes, agreements, visits or groups changed."""
        if not changes or changes & _CONCERNED:
            self.context.model.read("invitations", invitations_page, self._on_read)

    def show_thing(self, thing: object) -> None:
        """Begin a new one, or choose one, at once or when the list was read."""
        if thing == "new":
            self._on_invite()
        else:
            super().show_thing(thing)

    @property
    def can_begin(self) -> bool:
        """The part is the owner's, who invites."""
        return True

    def begin(self) -> None:
        """Begin a new invitation."""
        self._on_invite()

    def kept(self) -> object:
        """What is typed in the open form, and which invitation is chosen."""
        row = self.panel.row
        chosen = None if row is None else row.invitation.invitation_id
        return (None if self.form.isHidden() else typed_in(self.form), chosen)

    def take_up(self, kept: object) -> None:
        """The same once it is read."""
        match kept:
            case (typed, chosen):
                self._wanted = chosen
                if isinstance(typed, tuple):
                    self._typed = typed
                    self._on_invite()

    def commands(self) -> tuple[PageCommand, ...]:
        """What the palette offers."""
        return (PageCommand(self.tr("Invite people"), self._on_invite, "Ctrl+N", "plus"),)

    def shortcuts(self) -> tuple[tuple[str, str], ...]:
        """The keys that work here."""
        return (
            (self.tr("Ctrl+N"), self.tr("Invite people")),
            (self.tr("Enter"), self.tr("Go to the invitation that is chosen")),
        )
