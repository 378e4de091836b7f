"""A survey's sheet: on which paper, printed or saved."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.voices.survey_asking import SurveyFormFacts, survey_form_facts
from localregulars.domain.ids import AskId
from localregulars.domain.survey import Survey
from localregulars.ui.page import PageContext
from localregulars.ui.page_model import PageModel
from localregulars.ui.paper import PaperSize
from localregulars.ui.paper_buttons import PaperButtons, Receive
from localregulars.ui.theme.tokens import TextRole
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.field import LabelledChoice
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording import surveys as wording


class SurveyPapers(Protocol):
    """Facts and a language in, HTML for `ui.printing` out; who makes it is bound in `bootstrap`."""

    def survey_form(self, facts: SurveyFormFacts, language: str) -> str:
        """A survey to be filled in by hand."""
        ...


class SurveyPaperPanel(Card):
    """`open_panel` for anybody, or for somebody who was asked; `closed()`."""

    closed = Signal()

    def __init__(self, context: PageContext, model: PageModel, papers: SurveyPapers) -> None:
        super().__init__(self.tr("Sheet to print"))
        self._model, self._papers = model, papers
        self._survey: Survey | None = None
        self._ask_id: AskId | None = None
        self._title = Text(self.tr("Sheet to print"), TextRole.CARD_TITLE, wraps=True)
        self._about = Text(tone=Tone.MUTED, wraps=True)
        self.paper = LabelledChoice(
            self.tr("Paper"),
            ((PaperSize.A5.value, "A5"), (PaperSize.A4.value, "A4"), (PaperSize.LETTER.value, self.tr("Letter"))),
        )
        self.language = LabelledChoice(self.tr("Language of the sheet"), wording.languages())
        self.buttons = PaperButtons(context, "", self._make, paper=lambda: PaperSize(self.paper.value))
        self.close_button = Button(self.tr("Close"), ButtonKind.QUIET, size=ButtonSize.COMPACT)
        ways = QWidget()
        flow = FlowLayout(ways)
        flow.addWidget(self.buttons)
        flow.addWidget(self.close_button)
        for widget in (self._title, self._about, self.language, self.paper, ways):
            self.body.addWidget(widget)
        self.close_button.clicked.connect(self.give_up)
        self.hide()

    def open_panel(self, survey: Survey, language: str, ask_id: AskId | None = None) -> None:
        """Offer the sheet of a survey, at first in this language."""
        self._survey, self._ask_id = survey, ask_id
        self.language.input.choose(language)
        name = wording.heading(survey)
        self._title.setText(self.tr("Sheet to print: {survey}").format(survey=name))
        self.buttons.set_title(name)
        if ask_id is None:
            about = self.tr("For whoever takes one. Nobody can tell from it who filled it in, so copy it as you like.")
        else:
            about = self.tr("For one person: its number says which sheet it is, and no name is on it.")
        self._about.setText(about)
        self.show()
        self.paper.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def give_up(self) -> None:
        """Close it."""
        if not self.isHidden():
            self._survey = self._ask_id = None
            self.hide()
            self.closed.emit()

    def _make(self, receive: Receive) -> None:
        if self._survey is None:
            return
        language, ask_id, papers = self.language.value, self._ask_id, self._papers
        survey = wording.survey_in(self._survey, language)

        def read(uow: UnitOfWork, _clock: Clock) -> str:
            facts = survey_form_facts(uow, survey_id=survey.survey_id, ask_id=ask_id)
            return papers.survey_form(replace(facts, survey=survey), language)

        self._model.read("survey sheet", read, receive)
