"""The poll that is chosen: what its voices say and how sure that is, whom to ask and tell, and what can be done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from localregulars.application.documents import written_language
from localregulars.application.outcome import Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.voices.papers import PollSheetFacts, poll_sheet_facts
from localregulars.application.voices.poll_results import PollPeople, PollRow, whom_to_ask
from localregulars.application.voices.polls import (
    count_tally,
    decide_poll,
    end_poll,
    forget_poll,
    give_voice,
    prolong_poll,
    take_voice_out,
    tell_poll,
)
from localregulars.application.voices.wishes import NamedVoice
from localregulars.domain.ids import CustomerId
from localregulars.domain.polls import Poll, PollId, PollStanding
from localregulars.measures.findings import Finding, Measured
from localregulars.ui.pages.feedback.forms_card import FormsCard
from localregulars.ui.pages.feedback.leave_form import LeaveForm
from localregulars.ui.pages.feedback.part import FeedbackContext
from localregulars.ui.pages.feedback.poll_forms import ChooseForm, DecisionForm, LongerForm, TallyForm
from localregulars.ui.pages.feedback.told_rows import ToldRows
from localregulars.ui.paper_buttons import PaperButtons, Receive
from localregulars.ui.theme.tokens import TextRole
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.charts.description import Chart, ChartKind, Point, Series
from localregulars.ui.widgets.charts.number_words import share
from localregulars.ui.widgets.charts.panel import ChartPanel
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.place_form import PlaceForm
from localregulars.ui.widgets.sign_line import SignLine
from localregulars.ui.widgets.tab_order import put_in_order
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording import voices as wording

_SIGNS = {
    PollStanding.OPEN: ("clock", Tone.GOOD),
    PollStanding.OVER: ("circle-alert", Tone.ATTENTION),
    PollStanding.DECIDED: ("circle-check", Tone.MUTED),
}


class PollPapers(Protocol):
    """Facts and a language in, HTML for `ui.printing` out; who makes it is bound in `bootstrap`."""

    def poll_sheet(self, facts: PollSheetFacts, language: str) -> str:
        """A poll for the counter, to choose by a line."""
        ...


class PollPanel(FormsCard):
    """Shows one row (`show_row`); with `may_name` customers' voices are written down, `is_owner` ends and decides."""

    def __init__(self, context: FeedbackContext, papers: PollPapers, name: str, *, may_name: bool) -> None:
        super().__init__(name)
        self._model, self._papers = context.model, papers
        self._may_name, self._is_owner = may_name, context.page.is_owner
        self.row: PollRow | None = None
        self.heading = Text(role=TextRole.SECTION, wraps=True)
        self.sign = SignLine("clock")
        self.decision = Text(wraps=True)
        self.chart: ChartPanel | None = None
        self.counted = Text(tone=Tone.MUTED, wraps=True)
        self.about = Text(role=TextRole.CAPTION, tone=Tone.MUTED, wraps=True)
        self.asking = Text(tone=Tone.MUTED, wraps=True)
        self.told = ToldRows()
        compact = ButtonSize.COMPACT
        self.choose = Button(self.tr("Somebody chooses …"), icon="user-plus", size=compact)
        self.tally = Button(self.tr("Type in the sheet …"), icon="keyboard", size=compact)
        self.leave = Button(self.tr("Take somebody out …"), icon="user", size=compact)
        self.end = Button(self.tr("End it now"), icon="clock", size=compact)
        self.prolong = Button(self.tr("Open it again …"), icon="calendar-days", size=compact)
        self.decide = Button(self.tr("What became of it …"), icon="check", size=compact)
        self.forget = Button(self.tr("Take it off the list"), ButtonKind.QUIET, "trash-2", compact)
        self.paper = PaperButtons(context.page, self.tr("Sheet for the counter"), self._make_sheet)
        self.choose_form, self.tally_form, self.decision_form = ChooseForm(context.model), TallyForm(), DecisionForm()
        self.longer_form, self.leave_form = LongerForm(context.model.today), LeaveForm()
        self._notices = context.page.notices
        self._build()
        self._connect()

    def show_row(self, row: PollRow) -> None:
        """Show this poll. A form stays open while its poll is shown."""
        if self.row is None or self.row.poll.poll_id != row.poll.poll_id:
            self.close_forms()
        self.row, poll = row, row.poll
        self.heading.setText(poll.question)
        icon, tone = _SIGNS[row.standing]
        self.sign.say(icon, wording.poll_line(row, self._model.today), tone)
        self.decision.setText(poll.decision)
        self.decision.setVisible(bool(poll.decision))
        self._show_chart(chart_of(row))
        self.counted.setText(wording.counted(poll))
        self.about.setText(self.tr("Votes of those who said so here; who did not choose may think otherwise."))
        self.told.show_people(row.waiting)
        self._show_buttons(row)
        self._read_whom_to_ask(row)
        put_in_order(self)

    def take_focus(self) -> None:
        """The keyboard goes to what one would do first."""
        first = next((b for b in self._buttons if not b.isHidden()), self.tally)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _named(self) -> tuple[NamedVoice, ...]:
        """Those whose names may be seen."""
        return () if self.row is None else self.row.named

    def _build(self) -> None:
        self._buttons = (self.choose, self.leave, self.tally, self.end, self.decide, self.prolong, self.forget)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in self._buttons:
            flow.addWidget(button)
        for widget in (self.heading, self.sign, self.decision, self.counted, self.about, self.told, self.asking):
            self.body.addWidget(widget)
        self.body.addWidget(buttons)
        self.hold(self.choose_form, self.leave_form, self.tally_form, self.decision_form, self.longer_form)
        self._sheet = Card(self.tr("Sheet for the counter"), is_sunken=True)
        about_sheet = self.tr("The sheet for the counter: one page, on which everybody makes a line.")
        self._sheet.body.addWidget(Text(about_sheet, tone=Tone.MUTED, wraps=True))
        self._sheet.body.addWidget(self.paper)
        self.body.addWidget(self._sheet)
        self.asking.hide()

    def _connect(self) -> None:
        self.told.told.connect(self._on_told)
        self.choose.clicked.connect(lambda: self._open(self.choose, self.choose_form.open_for))
        self.leave.clicked.connect(lambda: self._open(self.leave, lambda _poll: self.leave_form.open(self._named)))
        self.leave_form.sent.connect(self._on_leave)
        self.tally.clicked.connect(lambda: self._open(self.tally, self.tally_form.open))
        self.decide.clicked.connect(lambda: self._open(self.decide, self.decision_form.open))
        self.prolong.clicked.connect(lambda: self._open(self.prolong, self.longer_form.open))
        self.longer_form.sent.connect(self._on_longer)
        self.end.clicked.connect(lambda: self._change(end_poll, self.tr("Over: say what becomes of it.")))
        self.forget.clicked.connect(lambda: self._change(forget_poll, self.tr("Taken off the list.")))
        self.choose_form.sent.connect(self._on_choose)
        self.tally_form.sent.connect(self._on_tally)
        self.decision_form.sent.connect(self._on_decide)

    def _show_chart(self, chart: Chart) -> None:
        if self.chart is not None:
            self.chart.show_chart(chart)
            return
        self.chart = ChartPanel(chart)
        self.chart.said.connect(self._notices.say)
        self.chart.failed.connect(self._model.failed)
        self.body.insertWidget(self.body.indexOf(self.counted), self.chart)

    def _show_buttons(self, row: PollRow) -> None:
        is_open, is_decided = row.standing is PollStanding.OPEN, row.standing is PollStanding.DECIDED
        self.choose.setVisible(is_open and self._may_name)
        self.leave.setVisible(bool(row.named))
        self.tally.setVisible(not is_decided)
        self.end.setVisible(is_open and self._is_owner)
        self.decide.setVisible(not is_open and self._is_owner)
        self.forget.setVisible(self._is_owner)
        self._sheet.setVisible(not is_decided)
        self.prolong.setVisible(row.standing is PollStanding.OVER and self._is_owner)
        for button in self._buttons:
            button.setAccessibleDescription(row.poll.question)

    def _read_whom_to_ask(self, row: PollRow) -> None:
        """Who may still be asked, for the owner and while people may choose."""
        self.asking.hide()
        if self._is_owner and row.standing is PollStanding.OPEN:
            self._model.read("whom_to_ask", partial(whom_to_ask, poll_id=row.poll.poll_id), self._on_whom_to_ask)

    def _on_whom_to_ask(self, found: PollPeople) -> None:
        self.asking.setText(wording.whom_to_ask(found))
        self.asking.setVisible(self.row is not None and self.row.standing is PollStanding.OPEN)

    def _make_sheet(self, receive: Receive) -> None:
        if self.row is not None:
            self._model.read("poll_sheet", partial(self._sheet_html, poll_id=self.row.poll.poll_id), receive)

    def _sheet_html(self, uow: UnitOfWork, clock: Clock, *, poll_id: PollId) -> str:
        facts = poll_sheet_facts(uow, clock, poll_id=poll_id)
        return self._papers.poll_sheet(facts, written_language(facts.shop.language))

    def _open(self, button: Button, opens: Callable[[Poll], None]) -> None:
        if self.row is not None:
            self.open_form(button, partial(opens, self.row.poll))
            put_in_order(self)

    def _on_choose(self) -> None:
        form = self.choose_form
        if form.customer_id is not None:
            chosen = partial(give_voice, customer_id=form.customer_id, choice=form.chosen)
            self._change(chosen, self.tr("Counted in."), form)

    def _on_leave(self) -> None:
        form = self.leave_form
        self._change(partial(take_voice_out, customer_id=form.chosen), self.tr("Taken out."), form)

    def _on_tally(self) -> None:
        self._change(partial(count_tally, more=self.tally_form.numbers), self.tr("Added."), self.tally_form)

    def _on_decide(self) -> None:
        form = self.decision_form
        self._change(partial(decide_poll, decision=form.decision.text), self.tr("Kept."), form)

    def _on_longer(self) -> None:
        form = self.longer_form
        self._change(partial(prolong_poll, until=form.until.day), self.tr("Open again."), form)

    def _on_told(self, customer_id: int) -> None:
        self._change(partial(tell_poll, customer_id=CustomerId(customer_id)), self.tr("They know what became of it."))

    def _change(self, use_case: Callable[..., Outcome[Any]], words: str, form: PlaceForm | None = None) -> None:
        """Close the form once it is kept; where it is refused, say why in it."""
        if self.row is None:
            return
        bound = partial(use_case, poll_id=self.row.poll.poll_id)
        if form is None:
            self._model.change(bound, words)
        else:
            self._model.change(bound, words, lambda _outcome: form.give_up(), form.refuse)


def chart_of(row: PollRow) -> Chart:
    """The share of each choice with its interval; a sentence where that is too few to say."""
    points = tuple(_point(words, finding) for words, finding in zip(row.poll.choices, row.result.shares, strict=True))
    title = wording.result_title(row)
    return Chart(
        ChartKind.BARS,
        title,
        points_are=wording.choices_are(),
        values_are=wording.shares_are(),
        series=(Series(points),),
        number=share,
        too_few=wording.too_few_below() if row.result.lead is None else "",
    )


def _point(words: str, finding: Finding) -> Point:
    if not isinstance(finding, Measured):
        return Point(words, None)
    low, high = (None, None) if finding.interval is None else finding.interval
    return Point(words, finding.value, low, high, finding.n)
