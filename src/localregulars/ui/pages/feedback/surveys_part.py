"""Surveys: the list of them, making one, asking, typing answers in, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.application.documents import written_language
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.voices.survey_answering import Recorded, record_answers
from localregulars.application.voices.survey_asking import customer_language
from localregulars.application.voices.survey_ports import SurveyAsk
from localregulars.application.voices.survey_results import SurveyLine, survey_lines
from localregulars.application.voices.surveys import (
    change_survey_rules,
    close_survey,
    drop_survey,
    make_survey,
    reword_survey,
    start_survey,
)
from localregulars.domain.ids import AskId
from localregulars.domain.survey import Answer, Survey, SurveyRules
from localregulars.domain.survey_rest import AskWay
from localregulars.ui.focus_following import holds_focus
from localregulars.ui.pages.feedback.part import FeedbackContext, FeedbackPart
from localregulars.ui.pages.feedback.survey_asking import AskPanel
from localregulars.ui.pages.feedback.survey_making import SurveyForm
from localregulars.ui.pages.feedback.survey_outcome import ResultsPanel
from localregulars.ui.pages.feedback.survey_paper import SurveyPaperPanel, SurveyPapers
from localregulars.ui.pages.feedback.survey_rows import SurveyRow
from localregulars.ui.pages.feedback.survey_rules import RulesForm
from localregulars.ui.pages.feedback.survey_typing import TypingForm
from localregulars.ui.theme.tokens import SPACE_M
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.customer_view import CustomerWindow
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.place_form import PlaceForm
from localregulars.ui.widgets.states import EmptyState
from localregulars.ui.widgets.tab_order import put_in_order

_CONCERNED = Changes.SURVEYS | Changes.CONSENT | Changes.CUSTOMERS | Changes.SETTINGS
_PANELS = (AskPanel, TypingForm, SurveyPaperPanel, ResultsPanel)


class SurveysPart(FeedbackPart):
    """The list, and above it the one form or panel that is open. `show_thing` takes "type" or "new"."""

    def __init__(self, context: FeedbackContext, papers: SurveyPapers) -> None:
        super().__init__(context, self.tr("Surveys"))
        model = context.model
        self.rows: list[SurveyRow] = []
        self.window_shown: CustomerWindow | None = None
        self._language = ""
        """That of the shop's customers, once it was read."""
        self._reworded: Survey | None = None
        self.new = Button(self.tr("New survey"), ButtonKind.PRIMARY, "plus")
        self.type_in = Button(self.tr("Type in a paper sheet"), icon="pencil")
        self.how = Button(self.tr("How surveys are asked"), ButtonKind.QUIET)
        self.form, self.rules = SurveyForm(), RulesForm()
        self.ask, self.typing, self.results = AskPanel(model), TypingForm(model), ResultsPanel(model)
        self.paper = SurveyPaperPanel(context.page, model, papers)
        self._forms = Card(self.tr("Survey"))
        self.nothing = EmptyState(
            self.tr("No survey yet"),
            self.tr(
                "One question a year tells you more than a hundred guesses. Ask few people, and never the same ones."
            ),
            "message-square",
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE_M)
        self._build()
        self._connect()

    def _build(self) -> None:
        top = QWidget()
        flow = FlowLayout(top, gap=SPACE_M)
        for button in (self.new, self.type_in, self.how):
            flow.addWidget(button)
        for button in (self.new, self.how):
            button.setVisible(self.context.page.is_owner)
        self._forms.body.addWidget(self.form)
        self._forms.body.addWidget(self.rules)
        self._forms.hide()
        for widget in (top, self._forms, self.ask, self.typing, self.paper, self.results, self.nothing):
            self.body.addWidget(widget)
        self.nothing.hide()
        self.body.addLayout(self._list)

    def _connect(self) -> None:
        self.new.clicked.connect(lambda: self._open_form(None))
        self.type_in.clicked.connect(lambda: self._open(self.typing, self.typing.open_for_paper))
        self.how.clicked.connect(self._read_rules)
        self.form.sent.connect(self._send_survey)
        self.rules.sent.connect(self._send_rules)
        for form in (self.form, self.rules):
            form.closed.connect(partial(self._on_closed, self.new))
        self.ask.answer_wanted.connect(self._type_answers)
        self.ask.view_wanted.connect(partial(self._with_survey, self._show_customer))
        self.ask.paper_wanted.connect(partial(self._with_survey, self._show_sheet))
        self.results.entry_wanted.connect(partial(self.context.show, "log"))
        for panel in (self.ask, self.typing, self.paper, self.results):
            panel.closed.connect(partial(self._on_closed, self.type_in))

    # What the page asks of a part

    def activate(self) -> None:
        """The keyboard goes to the first button."""
        (self.new if self.context.page.is_owner else self.type_in).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refresh(self, changes: Changes) -> None:
        """Read the surveys, and what is open."""
        if not changes or changes & _CONCERNED:
            self.context.model.read("surveys", _read, self._on_read)
            self.ask.read()
        if not changes or changes & (_CONCERNED | Changes.FEEDBACK):
            self.results.read()

    def show_thing(self, thing: object) -> None:
        """Open the typing of sheets, or a new survey."""
        if thing == "type":
            self.type_in.click()
        elif thing == "new" and self.context.page.is_owner:
            self.new.click()

    def go_back(self) -> bool:
        """Close the form or panel that is open."""
        panel = next((one for one in self._panels() if not one.isHidden()), None)
        if panel is not None:
            panel.give_up()
        return panel is not None

    def shortcuts(self) -> tuple[tuple[str, str], ...]:
        """The keys that work here."""
        return ((self.tr("Enter"), self.tr("The next field of a sheet; after the last one, keep the answers")),)

    # The list

    def _on_read(self, read: tuple[tuple[SurveyLine, ...], str]) -> None:
        lines, self._language = read
        had_focus = any(holds_focus(row) for row in self.rows)
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [SurveyRow(line, is_owner=self.context.page.is_owner) for line in lines]
        for row in self.rows:
            row.wanted.connect(partial(self._do, row.line.survey))
            self._list.addWidget(row)
        self.nothing.setVisible(not lines)
        put_in_order(self)
        if had_focus:
            self.activate()

    def _do(self, survey: Survey, what: str) -> None:
        """What a button of a survey wants."""
        number, model = survey.survey_id, self.context.model
        match what:
            case "start":
                model.change(partial(start_survey, survey_id=number), self.tr("Asking begins."))
            case "close":
                model.change(partial(close_survey, survey_id=number), self.tr("Nobody is asked any more."))
            case "drop":
                model.change(partial(drop_survey, survey_id=number), self.tr("Thrown away."))
            case "reword":
                self._open_form(survey)
            case "ask":
                self._open(self.ask, partial(self.ask.open_panel, survey))
            case "type":
                self._open(self.typing, partial(self.typing.open_for, survey, AskWay.PHONE))
            case "paper":
                self._show_sheet(survey, None, self._language)
            case "view":
                self._show_customer(survey, None, self._language)
            case _:
                self._open(self.results, partial(self.results.open_panel, survey))

    # Forms and panels: one is open at a time

    def _panels(self) -> tuple[PlaceForm | AskPanel | TypingForm | SurveyPaperPanel | ResultsPanel, ...]:
        return (self.form, self.rules, self.ask, self.typing, self.paper, self.results)

    def _open(self, wanted: QWidget, opening: Callable[[], object]) -> None:
        for panel in self._panels():
            if panel is not wanted:
                panel.blockSignals(True)  # noqa: FBT003 (Qt's own signature)
                panel.give_up()
                panel.blockSignals(False)  # noqa: FBT003 (Qt's own signature)
        self._forms.setVisible(wanted in (self.form, self.rules))
        opening()

    def _on_closed(self, back_to: Button) -> None:
        self._forms.hide()
        back_to.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_form(self, survey: Survey | None) -> None:
        self._reworded = survey
        draft = None if survey is None else survey.draft
        self._open(self.form, partial(self.form.open_form, draft, written_language(self._language)))

    def _send_survey(self) -> None:
        draft, before = self.form.draft, self._reworded
        words = self.tr("Kept. Nobody is asked before you start it.") if before is None else self.tr("Kept.")
        use_case = (
            partial(make_survey, draft=draft)
            if before is None
            else partial(reword_survey, survey_id=before.survey_id, draft=draft)
        )
        self.context.model.change(use_case, words, lambda _outcome: self.form.give_up(), self.form.refuse)

    def _read_rules(self) -> None:
        def then(rules: SurveyRules) -> None:
            self._open(self.rules, partial(self.rules.open_form, rules))

        self.context.model.read("survey rules", _rules, then)

    def _send_rules(self) -> None:
        use_case = partial(change_survey_rules, rules=self.rules.rules)
        self.context.model.change(
            use_case,
            self.tr("That holds from now on."),
            lambda _outcome: self.rules.give_up(),
            self.rules.refuse,
        )

    # Answers

    def _with_survey(self, then: Callable[[Survey, AskId, str], None], ask: SurveyAsk, words: str) -> None:
        survey = next((row.line.survey for row in self.rows if row.line.survey.survey_id == ask.survey_id), None)
        if survey is not None:
            then(survey, ask.ask_id, words)

    def _show_sheet(self, survey: Survey, ask_id: AskId | None, language: str) -> None:
        self._open(self.paper, partial(self.paper.open_panel, survey, written_language(language), ask_id))

    def _type_answers(self, ask: SurveyAsk, name: str) -> None:
        def then(survey: Survey, ask_id: AskId, name: str) -> None:
            way = ask.way or AskWay.IN_PERSON
            self._open(self.typing, partial(self.typing.open_for, survey, way, ask_id, name))

        self._with_survey(then, ask, name)

    def _show_customer(self, survey: Survey, ask_id: AskId | None, language: str) -> None:
        """Over the whole screen, until whoever works here takes it back: then it is asked who is here."""
        shown = CustomerWindow(survey, self, language)
        self.window_shown = shown
        shown.answered.connect(partial(self._keep_shown, survey, ask_id))
        shown.left.connect(self.context.page.hand_over)
        shown.destroyed.connect(self._on_window_gone)
        shown.showFullScreen()
        shown.activateWindow()

    def _keep_shown(self, survey: Survey, ask_id: AskId | None, answers: tuple[Answer, ...]) -> None:
        use_case = partial(
            record_answers, survey_id=survey.survey_id, answers=answers, way=AskWay.IN_PERSON, ask_id=ask_id
        )
        self.context.model.change(use_case, then=self._on_kept)

    def _on_kept(self, outcome: Outcome[Recorded]) -> None:
        self.context.model.tell(self.tr("An answer was kept."), outcome)

    def _on_window_gone(self) -> None:
        self.window_shown = None


def _read(uow: UnitOfWork, _clock: Clock) -> tuple[tuple[SurveyLine, ...], str]:
    return survey_lines(uow), customer_language(uow)


def _rules(uow: UnitOfWork, _clock: Clock) -> SurveyRules:
    return uow.surveys.rules()
