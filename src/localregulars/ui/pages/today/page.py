"""Today: who is worth a hello, how far the knowledge reaches, and what was done."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from localregulars.application.outcome import Changes
from localregulars.domain.first_steps import FirstStep
from localregulars.domain.ids import CheckInId
from localregulars.ui.page import Page, PageContext
from localregulars.ui.pages.today.birthday_card import BirthdayCard
from localregulars.ui.pages.today.facts import Facts, card_keys
from localregulars.ui.pages.today.open_steps import OpenSteps
from localregulars.ui.pages.today.paper_panel import PaperPanel, TodayPapers
from localregulars.ui.pages.today.queue import Queue
from localregulars.ui.pages.today.tell_card import TellCard
from localregulars.ui.pages.today.view_model import TodayState, TodayViewModel
from localregulars.ui.regions import Region
from localregulars.ui.theme.tokens import SPACE_L, SPACE_M
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.banner import Banner
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.check_in_card import CheckInCard
from localregulars.ui.widgets.flow import PageScroll, ReflowColumns
from localregulars.ui.widgets.header import PageHeader
from localregulars.ui.widgets.states import EmptyState, ProgressLine
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording import today as wording

CUSTOMERS_PAGE = "customers"
"""The page that can show a person's profile: `open_page` takes it with a `CustomerId`."""
PAPER_ITEM = "paper"
"""What `show_item` takes to open what the list is printed with."""
STEP_PLACES = {
    FirstStep.REGION: ("settings", "shop"),
    FirstStep.SHOP: ("settings", "shop"),
    FirstStep.RECOVERY: ("settings", "keys"),
    FirstStep.WORDS: ("privacy", "paper"),
}
"""Where a step of the beginning is done afterwards: a page, and what `show_item` takes there."""
_STACKED_BELOW_EM = 78


class TodayPage(Page):
    """The screen. `papers` makes its list on paper, which is the owner's alone: names leave the computer with it."""

    def __init__(self, context: PageContext, papers: Callable[[], TodayPapers] | None = None) -> None:
        super().__init__()
        self._context = context
        self.view_model = TodayViewModel(context.session, self)
        self._header = PageHeader(self.tr("Today"))
        self._data = Banner(
            "triangle-alert", self.tr("Bring in a file") if context.may_bring_in_file else "", "file-up"
        )
        self._guard = Banner("circle-alert")
        self.open_steps = OpenSteps()
        self.tell = TellCard(context)
        self.birthdays = BirthdayCard(context)
        self._facts = Facts(self.birthdays)
        self.paper = PaperPanel(context, papers) if papers is not None and context.is_owner else None
        self.queue = Queue(self._connect_card)
        self._empty = EmptyState("")
        self._empty.hide()
        self._taken_up: object = None
        self._is_to_be_said = self._waits_for_list = False
        self._build()
        self._connect()
        self._show_state()
        self.view_model.refresh()
        self.birthdays.read()  # after the list, which people wait for

    def _connect(self) -> None:
        self._data.action_chosen.connect(self._context.bring_in_file)
        self.open_steps.wanted.connect(self._on_step_wanted)
        self.open_steps.put_aside.connect(self.view_model.put_aside)
        self.queue.emptied.connect(self.activate)
        self.view_model.changed.connect(self._show_state)
        self.view_model.visits_loaded.connect(self._on_visits_loaded)
        self.view_model.notice_offered.connect(self._context.notices.say)
        self.view_model.failed.connect(self._context.report_failure)
        self.view_model.scoring.changed.connect(self._on_scoring_changed)
        self.view_model.scoring.finished.connect(self._say_next_time)

    def _build(self) -> None:
        self._scroll = scroll = PageScroll()
        scroll.body.addWidget(self._header)
        if self.paper is not None:
            self.print = Button(self.tr("Print the list"), ButtonKind.SECONDARY, "printer")
            self.print.setToolTip(self.tr("Today's list on A5 or receipt paper (Ctrl+P)"))
            self.print.clicked.connect(self._open_paper)
            self._header.add_action(self.print)
            scroll.body.addWidget(self.paper)
            self.paper.closed.connect(self.activate)
        scroll.body.addWidget(self._data)
        scroll.body.addWidget(self._guard)
        scroll.body.addWidget(self.open_steps)
        scroll.body.addWidget(self.tell)
        scroll.body.addWidget(self._scoring_line())
        columns = ReflowColumns(_STACKED_BELOW_EM, gap=SPACE_L)
        columns.add(self._list(), 5)
        columns.add(self._facts, 2)
        scroll.body.addWidget(columns, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _list(self) -> QWidget:
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.queue)
        layout.addWidget(self._empty)
        layout.addStretch(1)
        return column

    def _scoring_line(self) -> QWidget:
        self._scoring = QWidget()
        self._scoring_words = Text(tone=Tone.MUTED)
        self._scoring_bar = ProgressLine()
        self._stop = Button(self.tr("Stop"), ButtonKind.QUIET, "x", ButtonSize.COMPACT)
        self._stop.clicked.connect(self.view_model.scoring.cancel)
        self._look = Button(self.tr("Look now"), ButtonKind.SECONDARY, "sparkles", ButtonSize.COMPACT)
        self._look.clicked.connect(self.view_model.score)
        row = QHBoxLayout(self._scoring)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        row.addWidget(self._scoring_words)
        row.addWidget(self._scoring_bar, 1)
        row.addWidget(self._stop)
        row.addWidget(self._look)
        row.addStretch(0)
        return self._scoring

    def _connect_card(self, card: CheckInCard) -> None:
        model = self.view_model
        card.can_open_profile = self._context.may_open(CUSTOMERS_PAGE)
        card.outcome_chosen.connect(lambda outcome: model.done(card.card, outcome))
        card.try_chosen.connect(lambda channel: model.tried(card.card, channel))
        card.later_chosen.connect(lambda wait: model.later(card.card, wait))
        card.away_chosen.connect(lambda last_day: model.away_until(card.card, last_day))
        card.wrong_chosen.connect(lambda: model.wrong(card.card))
        card.never_chosen.connect(lambda: model.never_suggest(card.card))
        card.why_opened.connect(lambda: model.load_visits(card.card))
        card.profile_wanted.connect(lambda: self._context.open_page(CUSTOMERS_PAGE, card.card.customer_id))
        card.undo_wanted.connect(self._context.notices.undo)
        card.neighbour_wanted.connect(partial(self.queue.focus_neighbour, card))

    def _on_visits_loaded(self, check_in_id: int, visits: object) -> None:
        card = self.queue.card(CheckInId(check_in_id))
        if card is not None and isinstance(visits, dict):
            card.show_visits(visits)

    def _show_state(self) -> None:
        state = self.view_model.state
        self._show_scoring()
        if state is None:
            return
        view = state.view
        headline = wording.headline(state.today, len(view.cards))
        self._header.set_summary(headline)
        self._data.say(wording.data_until(view.data_until, state.today))
        self._guard.say(wording.guard(view.guard))
        self._facts.show_state(state)
        self.open_steps.show_state(state.open_steps if self._context.is_owner else ())
        if self.paper is not None:
            self.paper.show_count(len(view.cards))
        self.queue.show_state(state)
        self._show_emptiness(state)
        go_to_first = self._focus_first if self._open_taken_up() else self.activate
        if self._waits_for_list and self.window().focusWidget() is self and view.cards:
            QTimer.singleShot(0, self, go_to_first)

        if self._is_to_be_said:
            self._is_to_be_said = False
            announce(self, headline)

    def _on_scoring_changed(self) -> None:
        self._show_scoring()
        if self.view_model.state is not None:
            self._show_emptiness(self.view_model.state)

    def _say_next_time(self) -> None:
        """Everybody was looked at: what came of it is spoken once the list is read."""
        self._is_to_be_said = True

    def _open_taken_up(self) -> bool:
        """Once, with the first list after another language was chosen; False when nothing was to be taken up."""
        had_stood = self._taken_up is not None
        match self._taken_up:
            case dict() as panels, int() as height:
                for check_in_id, kind in panels.items():
                    card = self.queue.card(check_in_id)
                    if card is not None:
                        card.open_again(kind)
                QTimer.singleShot(0, self, lambda: self._scroll.verticalScrollBar().setValue(height))
        self._taken_up = None
        return had_stood

    def _show_emptiness(self, state: TodayState) -> None:
        is_empty = not state.view.cards and not state.view.guard.code and not self.view_model.scoring.is_running
        self._empty.set_words(*wording.empty(state.view.scorable))
        self._empty.setVisible(is_empty)

    def _show_scoring(self) -> None:
        run, needed = self.view_model.scoring, self.view_model.needs_scoring
        if run.is_running:
            self._scoring_words.setText(self.tr("Looking at everybody's visits …"))
            self._scoring_bar.set_share(run.done / run.total if run.total else 0.0)
        else:
            self._scoring_words.setText(self.tr("Not everybody's newest visits are looked at yet."))
        self._scoring_bar.setVisible(run.is_running)
        self._stop.setVisible(run.is_running)
        self._look.setVisible(not run.is_running)
        self._scoring.setVisible(run.is_running or needed)

    def _focus_first(self) -> None:
        (self.queue.first or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_step_wanted(self, step: FirstStep) -> None:
        self._context.open_page(*STEP_PLACES[step])

    def _open_paper(self) -> None:
        state = self.view_model.state
        if self.paper is not None:
            self.paper.open_panel(len(state.view.cards) if state is not None else 0)

    # What the window asks of a page

    def activate(self) -> None:
        """What stands above is read first. The keyboard goes to the first person in sight; without one, to the page."""
        self._waits_for_list = self.queue.first is None
        self._focus_first()
        self._scroll.show_beginning(self)

    def regions(self) -> Sequence[Region]:
        """One part: whoever comes into it with F6 sees where the keyboard is."""
        return (Region(self, self._focus_first),)

    def refresh(self, changes: Changes) -> None:
        """Everything that can change concerns Today."""
        if changes:
            self.view_model.refresh()
            self.tell.refresh(changes)
            self.birthdays.refresh(changes)

    def show_item(self, item: object) -> None:
        """Open what the list is printed with."""
        if item == PAPER_ITEM:
            QTimer.singleShot(0, self, self._open_paper)

    def go_back(self) -> bool:
        """Close what is open."""
        if self.paper is not None and self.paper.close_panel():
            return True
        for card in self.queue.cards:
            if card.open_panel is not None:
                card.close_panel()
                return True
        return False

    def kept(self) -> object:
        """What is open in which card, and how far one has scrolled."""
        panels = {card.card.check_in_id: type(card.open_panel) for card in self.queue.cards if card.open_panel}
        return panels, self._scroll.verticalScrollBar().value()

    def take_up(self, kept: object) -> None:
        """Open the same once the list is read."""
        self._taken_up = kept

    def places(self) -> Mapping[str, QWidget]:
        """The first card, or the calm word in its place; and the facts."""
        return {"card": self.queue.first or self._empty, "glance": self._facts.week}

    def shortcuts(self) -> Sequence[tuple[str, str]]:
        """The single keys of a card."""
        return card_keys()

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down leads from the page to the first person."""
        if event.key() == Qt.Key.Key_Down and self.hasFocus() and self.queue.first is not None:
            self._focus_first()
        else:
            super().keyPressEvent(event)
