"""The wish list: one line to write a wish down, the list, the wish that is chosen, and a sheet for the wall."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from localregulars.application.documents import written_language
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.voices.papers import WallFacts, wall_facts
from localregulars.application.voices.wishes import WishRow, add_wish, wish_list
from localregulars.domain.errors import LocalRegularsError
from localregulars.domain.wishes import LONGEST_WISH, WishId
from localregulars.ui.models.table_model import Column, TableModel
from localregulars.ui.page import PageCommand
from localregulars.ui.pages.feedback.listed_part import ListedPart, RowPanel
from localregulars.ui.pages.feedback.part import FeedbackContext
from localregulars.ui.pages.feedback.row_list import RowList
from localregulars.ui.pages.feedback.send_place import put_at_the_end, put_beside
from localregulars.ui.pages.feedback.wish_panel import WishPanel
from localregulars.ui.paper_buttons import PaperButtons, Receive
from localregulars.ui.theme.tokens import TextRole
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.field import LabelledField
from localregulars.ui.widgets.person_picker import PersonPicker
from localregulars.ui.widgets.states import EmptyState
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording import voices as wording
from localregulars.ui.wording.sentences import told

CUSTOMERS_PAGE = "customers"
_CONCERNED = Changes.WISHES | Changes.CUSTOMERS | Changes.CONSENT
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class WallPapers(Protocol):
    """Facts and a language in, HTML for `ui.printing` out; who makes it is bound in `bootstrap`."""

    def wall_sheet(self, facts: WallFacts, language: str) -> str:
        """What was asked for and what became of it, for the wall."""
        ...


class WishesPart(ListedPart[WishRow]):
    """`show_thing` takes a `WishId`. Ctrl+N goes to the line in which the next one is written down."""

    def __init__(self, context: FeedbackContext, papers: WallPapers) -> None:
        super().__init__(context, self.tr("Wishes"))
        self._papers = papers
        may_name = context.page.may_open(CUSTOMERS_PAGE)
        self.add = AddWish(context, may_name=may_name)
        self.panel = WishPanel(
            context.model, self.tr("The wish that is chosen"), may_name=may_name, is_owner=context.page.is_owner
        )
        self.rows: TableModel[WishRow] = TableModel(
            self._columns(), lambda row: row.wish.wish_id, lambda _row: "", self
        )
        as_read = (2, Qt.SortOrder.AscendingOrder)
        self.list: RowList[WishRow] = RowList(self.rows, self.tr("What regulars wish for"), self.panel, as_read)
        self.nothing = EmptyState(
            self.tr("No wishes yet"),
            self.tr("Oat milk, a later hour, a class on Tuesdays: what regulars wish for is written down here."),
            "sparkles",
        )
        self.paper = PaperButtons(context.page, self.tr("You asked, we did"), self._make_wall)
        self._found: tuple[WishRow, ...] = ()
        self._build()
        self._connect()

    @property
    def shown_panel(self) -> RowPanel:
        """The wish that is chosen."""
        return self.panel

    def _columns(self) -> tuple[Column[WishRow], ...]:
        return (
            Column(
                header=lambda: self.tr("Wish"),
                value=lambda row: row.wish.words,
                sort_key=lambda row: row.wish.words.casefold(),
                widest=lambda: "A class on Tuesday evenings",
                narrow=lambda: "x" * 14,
            ),
            Column(
                header=lambda: self.tr("Votes"),
                value=lambda row: wording.number(row.wish.total),
                sort_key=lambda row: row.wish.total,
                widest=lambda: "1,000",
                align=_RIGHT,
            ),
            Column(
                header=lambda: self.tr("Where it stands"),
                value=lambda row: wording.state(row.wish.state),
                sort_key=lambda row: (row.wish.is_settled, -row.wish.total, row.wish.wish_id),
                widest=wording.longest_state,
                can_wait=1,
            ),
        )

    def _build(self) -> None:
        self._wall = Card(self.tr("You asked, we did"), is_sunken=True)
        about = self.tr("For the wall: what was wished for and what became of it, without a name.")
        self._wall.body.addWidget(Text(self.tr("You asked, we did"), TextRole.STRONG, wraps=True))
        self._wall.body.addWidget(Text(about, tone=Tone.MUTED, wraps=True))
        self._wall.body.addWidget(self.paper)
        for widget in (self.add, self.nothing, self.list, self._wall):
            self.body.addWidget(widget)
        for hidden in (self.nothing, self.list, self._wall):
            hidden.hide()

    def _connect(self) -> None:
        self.add.added.connect(self._on_added)
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self.panel.take_focus)

    def _on_read(self, found: tuple[WishRow, ...]) -> None:
        self._found = found
        self._wall.setVisible(bool(found))
        self.show_rows(found, None if self.panel.row is None else self.panel.row.wish.wish_id)

    def _on_chosen(self, row: WishRow | None) -> None:
        if row is not None:
            self.panel.show_row(row, [other.wish for other in self._found])

    def _on_added(self, wish_id: int) -> None:
        self._wanted = WishId(wish_id)

    def _make_wall(self, receive: Receive) -> None:
        self.context.model.read("wall", self._wall_html, receive)

    def _wall_html(self, uow: UnitOfWork, clock: Clock) -> str:
        facts = wall_facts(uow, clock)
        return self._papers.wall_sheet(facts, written_language(facts.shop.language))

    # What the page asks of a part

    def activate(self) -> None:
        """The keyboard goes to the line."""
        self.add.begin()

    def refresh(self, changes: Changes) -> None:
        """Read the list where wishes, customers or agreements changed."""
        if not changes or changes & _CONCERNED:
            self.context.model.read("wishes", wish_list, self._on_read)

    def go_back(self) -> bool:
        """Close the form that is open, or put away what was typed."""
        return super().go_back() or self.add.go_back()

    @property
    def can_begin(self) -> bool:
        """Everybody who works here writes wishes down."""
        return True

    def begin(self) -> None:
        """The keyboard goes to the line of the next wish."""
        self.add.begin()

    def commands(self) -> tuple[PageCommand, ...]:
        """What the palette offers."""
        return (PageCommand(self.tr("Write a wish down"), self.add.begin, "Ctrl+N", "plus"),)

    def shortcuts(self) -> tuple[tuple[str, str], ...]:
        """The keys that work here."""
        return (
            (self.tr("Ctrl+N"), self.tr("Write a wish down")),
            (self.tr("Enter"), self.tr("Go to the wish that is chosen")),
        )


class AddWish(Card):
    """One line with its button, which goes to the end once more is asked: who wished it may be named and need not.

    `added(wish_id)` once it is kept.
    """

    added = Signal(int)

    def __init__(self, context: FeedbackContext, *, may_name: bool) -> None:
        super().__init__(self.tr("Write a wish down"))
        self._model, self._may_name = context.model, may_name
        self.line = LabelledField(self.tr("What would somebody like?"))
        self.line.input.setMaxLength(LONGEST_WISH)
        self.send = Button(self.tr("Write it down"), ButtonKind.PRIMARY, "plus")
        self.who = PersonPicker(context.model, self.tr("Who wishes it (may stay empty)"), has_to=False)
        self.about = Text(self.tr("Without a name it is counted as one vote."), tone=Tone.MUTED, wraps=True)
        for widget in (self.line, self.who, self.about):
            self.body.addWidget(widget)
        self._more: tuple[QWidget, ...] = (self.who, self.about) if may_name else (self.about,)
        self._show_rest()
        self.line.confirmed.connect(self._on_send)
        self.line.text_changed.connect(self._on_text_changed)
        self.send.clicked.connect(self._on_send)
        self.who.passed.connect(self._on_send)

    def begin(self) -> None:
        """The keyboard on the line."""
        self.line.input.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_back(self) -> bool:
        """Put away what was typed."""
        is_open = bool(self.line.text or self.who.field.text)
        if is_open:
            self._clear()
        return is_open

    def _on_text_changed(self, text: str) -> None:
        if text.strip() and self.about.isHidden():
            for widget in self._more:
                widget.show()
            put_at_the_end(self, self.send)
            if self._may_name:
                self.who.open()

    def _on_send(self) -> None:
        if self._may_name and self.who.field.text.strip() and self.who.customer_id is None:
            self.who.show_missing()
            return
        who = self.who.customer_id
        use_case = partial(add_wish, words=self.line.text, customer_id=who, more=int(who is None))
        self._model.change(use_case, self.tr("On the list."), self._on_kept, self._on_refused)

    def _on_kept(self, outcome: Outcome[WishId]) -> None:
        self.added.emit(int(outcome.value))
        self._clear()
        self.begin()

    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, LocalRegularsError):
            self.line.show_problem(told(error))
            self.begin()
        else:
            self._model.failed.emit(error)

    def _clear(self) -> None:
        self.line.set_text("")
        self.line.show_problem("")
        self.who.forget()
        self._show_rest()

    def _show_rest(self) -> None:
        self.who.hide()
        self.about.hide()
        put_beside(self, self.line, self.send)
