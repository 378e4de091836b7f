"""Whom to ask today: who, why them, what one might say; then their answers, or their sheet."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.application.outcome import Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.voices.survey_asking import (
    PersonAsked,
    PersonToAsk,
    ToAsk,
    ask_customer,
    was_not_asked,
    who_to_ask,
)
from localregulars.application.voices.survey_ports import SurveyAsk
from localregulars.domain.ids import SurveyId
from localregulars.domain.survey import Survey
from localregulars.domain.survey_rest import AskWay
from localregulars.ui.focus_following import holds_focus
from localregulars.ui.page_model import PageModel
from localregulars.ui.theme.tokens import SPACE_M, TextRole
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.field import LabelledChoice
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.tab_order import put_in_order
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording import surveys as wording
from localregulars.ui.wording.dates import days

_ON_PAPER = frozenset({AskWay.PAPER, AskWay.POST})


class AskPanel(Card):
    """Names who is to be asked, and who was; `closed()`.

    `answer_wanted(ask, name)` types their answers, `view_wanted(ask, language)` shows them the questions,
    `paper_wanted(ask, language)` prints their sheet; the language is the one in which they read.
    """

    answer_wanted = Signal(object, str)
    view_wanted = Signal(object, str)
    paper_wanted = Signal(object, str)
    closed = Signal()

    def __init__(self, model: PageModel) -> None:
        super().__init__(self.tr("Who to ask today"))
        self._model = model
        self._survey_id: SurveyId | None = None
        self.to_ask: list[PersonRow] = []
        self.asked: list[AskedRow] = []
        self._title = Text(self.tr("Who to ask today"), TextRole.CARD_TITLE, wraps=True)
        self._words = Text(wraps=True)
        self.way = LabelledChoice(self.tr("How"), wording.ways())
        self._state = Text(tone=Tone.MUTED, wraps=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE_M)
        self.close_button = Button(self.tr("Close"), ButtonKind.QUIET)
        for widget in (self._title, self._words, self.way, self._state):
            self.body.addWidget(widget)
        self.body.addLayout(self._list)
        self.body.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.way.input.activated.connect(lambda _index: self.read())
        self.close_button.clicked.connect(self.give_up)
        self.hide()

    def open_panel(self, survey: Survey) -> None:
        """Show whom to ask a survey."""
        self._survey_id = survey.survey_id
        self._title.setText(self.tr("Who to ask today: {survey}").format(survey=wording.heading(survey)))
        self._words.setText(wording.to_say(survey))
        self._forget_rows()
        self._state.setText("")
        self.show()
        self.way.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.read()

    def read(self) -> None:
        """Read anew, while it is open."""
        survey_id, way = self._survey_id, AskWay(self.way.value)
        if survey_id is None or self.isHidden():
            return

        def reading(uow: UnitOfWork, clock: Clock) -> ToAsk:
            return who_to_ask(uow, clock, survey_id=survey_id, way=way)

        self._model.read("who to ask", reading, self._on_read)

    def give_up(self) -> None:
        """Close it, and hold nobody's name."""
        if not self.isHidden():
            self._survey_id = None
            self._forget_rows()
            self.hide()
            self.closed.emit()

    def _on_read(self, found: ToAsk) -> None:
        if self.isHidden():
            return
        had_focus = self._has_row_focus()
        self._forget_rows()
        self._state.setText(self._state_words(found))
        way = AskWay(self.way.value)
        for person in found.people:
            row = PersonRow(person, wording.why_them(person.last_asked, self._model.today))
            row.ask.clicked.connect(partial(self._ask, person, way))
            self.to_ask.append(row)
            self._list.addWidget(row)
        for one in found.asked:
            self._add_asked(one)
        put_in_order(self)
        if had_focus:
            rows: list[QWidget] = [row.ask for row in self.to_ask] or [self.way]
            rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_asked(self, one: PersonAsked) -> None:
        ask, language, row = one.ask, one.language, AskedRow(one.ask, one.name)
        row.answer.clicked.connect(lambda: self.answer_wanted.emit(ask, one.name))
        row.view.clicked.connect(lambda: self.view_wanted.emit(ask, language))
        row.paper.clicked.connect(lambda: self.paper_wanted.emit(ask, language))
        row.undo.clicked.connect(partial(self._take_back, ask))
        self.asked.append(row)
        self._list.addWidget(row)

    def _state_words(self, found: ToAsk) -> str:
        if found.people:
            words = self.tr(
                "Drawn from {count} who may be asked; whoever was asked or answered is left alone for {rest}."
            )
        elif found.may_be_asked:
            words = self.tr("That is enough for today. {count} more may be asked on another day.")
        else:
            words = self.tr(
                "Nobody may be asked this way now: it takes an adult who agreed to it and was not asked for {rest}."
            )
        return words.format(count=found.may_be_asked, rest=days(found.rest_days))

    def _ask(self, person: PersonToAsk, way: AskWay) -> None:
        if self._survey_id is not None:
            use_case = partial(ask_customer, survey_id=self._survey_id, customer_id=person.customer_id, way=way)
            self._model.change(use_case, then=partial(self._on_asked, person.name))

    def _on_asked(self, name: str, outcome: Outcome[SurveyAsk]) -> None:
        self._model.tell(self.tr("Asked: {name}").format(name=name), outcome)

    def _take_back(self, ask: SurveyAsk) -> None:
        self._model.change(partial(was_not_asked, ask_id=ask.ask_id), self.tr("Not asked after all."))

    def _has_row_focus(self) -> bool:
        return any(holds_focus(row) for row in (*self.to_ask, *self.asked))

    def _forget_rows(self) -> None:
        for row in (*self.to_ask, *self.asked):
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.to_ask, self.asked = [], []


class PersonRow(Card):
    """Somebody to ask, and why them."""

    def __init__(self, person: PersonToAsk, why: str) -> None:
        super().__init__(person.name, is_sunken=True)
        self.body.addWidget(Text(person.name, TextRole.STRONG, wraps=True))
        self.body.addWidget(Text(why, tone=Tone.MUTED, wraps=True))
        self.ask = Button(self.tr("I am asking them"), icon="check", size=ButtonSize.COMPACT)
        self.ask.setAccessibleDescription(person.name)
        self.body.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeft)


class AskedRow(Card):
    """Somebody who was asked today, and what can be done with that."""

    def __init__(self, ask: SurveyAsk, name: str) -> None:
        super().__init__(name, is_sunken=True)
        self.body.addWidget(Text(name, TextRole.STRONG, wraps=True))
        state = self.tr("Asked today, and answered") if ask.is_answered else self.tr("Asked today")
        self.body.addWidget(Text(state, tone=Tone.MUTED, wraps=True))
        self.answer = Button(self.tr("Type their answers"), size=ButtonSize.COMPACT)
        self.view = Button(self.tr("Show them the questions"), size=ButtonSize.COMPACT)
        self.paper = Button(self.tr("Print their sheet …"), icon="printer", size=ButtonSize.COMPACT)
        self.undo = Button(self.tr("Not asked after all"), ButtonKind.QUIET, size=ButtonSize.COMPACT)
        row = QWidget()
        flow = FlowLayout(row)
        for button in (self.answer, self.view, self.paper, self.undo):
            button.setAccessibleDescription(name)
            flow.addWidget(button)
        self.view.setVisible(ask.way is AskWay.IN_PERSON)
        self.paper.setVisible(ask.way in _ON_PAPER)
        self.body.addWidget(row)
        row.setVisible(not ask.is_answered)  # not before it has its place: it would be a window of its own
