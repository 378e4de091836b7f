"""What came of a survey: each question in words with how sure one can be, a chart, and what people wrote."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.voices.earlier_words import write_earlier_words
from localregulars.application.voices.survey_results import (
    QuestionResult,
    SurveyResults,
    WrittenWords,
    survey_results,
)
from localregulars.domain.ids import ResponseId, SurveyId
from localregulars.domain.survey import QuestionKind, Survey
from localregulars.ui.page_model import PageModel
from localregulars.ui.pages.feedback.survey_words import WrittenRows
from localregulars.ui.theme.tokens import SPACE_M, TextRole
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.charts.panel import ChartPanel
from localregulars.ui.widgets.tab_order import put_in_order
from localregulars.ui.widgets.text import Text, Tone, say_held_together
from localregulars.ui.wording import surveys as wording


class ResultsPanel(Card):
    """`open_panel(survey)` reads and shows; `closed()`. `entry_wanted(feedback_id)` leads to one of the log."""

    closed = Signal()
    entry_wanted = Signal(object)

    def __init__(self, model: PageModel) -> None:
        super().__init__(self.tr("The answers"))
        self._model = model
        self._survey_id: SurveyId | None = None
        self.questions: list[QuestionCard] = []
        self._title = Text(self.tr("The answers"), TextRole.CARD_TITLE, wraps=True)
        self._reached = Text(tone=Tone.MUTED, wraps=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE_M)
        self.close_button = Button(self.tr("Close"), ButtonKind.QUIET)
        self.body.addWidget(self._title)
        self.body.addWidget(self._reached)
        # The keyboard goes there when the panel opens: at its end it would lead past all that came of the survey.
        self.body.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(self._list)
        self.close_button.clicked.connect(self.give_up)
        self.hide()

    def open_panel(self, survey: Survey) -> None:
        """Show what came of a survey."""
        self._survey_id = survey.survey_id
        self._title.setText(self.tr("The answers: {survey}").format(survey=wording.heading(survey)))
        self.show()
        self.close_button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.read()

    def read(self) -> None:
        """Read anew, while it is open."""
        survey_id = self._survey_id
        if survey_id is None:
            return

        def reading(uow: UnitOfWork, _clock: Clock) -> SurveyResults:
            return survey_results(uow, survey_id=survey_id)

        self._model.read("survey results", reading, self._on_read)

    def give_up(self) -> None:
        """Close it, and hold no words of anybody's."""
        if not self.isHidden():
            self._survey_id = None
            self._forget()
            self.hide()
            self.closed.emit()

    def _on_read(self, found: SurveyResults) -> None:
        if self._survey_id != found.survey.survey_id:
            return
        had_keyboard = self._keyboard
        self._forget()
        self._reached.setText(wording.reached(found))
        for result in found.questions:
            card = QuestionCard(result, self._model)
            card.write_wanted.connect(self._write_down)
            card.entry_wanted.connect(self.entry_wanted)
            self.questions.append(card)
            self._list.addWidget(card)
        put_in_order(self)
        if had_keyboard in self._buttons:
            self._buttons[had_keyboard].setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _buttons(self) -> dict[tuple[int, ResponseId] | None, Button]:
        """By the question and the answers that each belongs to."""
        places = enumerate(self.questions)
        return {(place, number): button for place, card in places for number, button in card.buttons.items()}

    @property
    def _keyboard(self) -> tuple[int, ResponseId] | None:
        """Beside which words the keyboard is."""
        return next((place for place, button in self._buttons.items() if button.hasFocus()), None)

    def _write_down(self, said: WrittenWords) -> None:
        writing = partial(write_earlier_words, response_id=said.response_id, question=said.question)
        self._model.change(writing, self.tr("Written down in the log."))

    def _forget(self) -> None:
        for card in self.questions:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.questions = []


class QuestionCard(Card):
    """One question with its figure, and its chart or its words; signals and `buttons` as of `WrittenRows`."""

    write_wanted = Signal(object)
    entry_wanted = Signal(object)

    def __init__(self, result: QuestionResult, model: PageModel) -> None:
        super().__init__(result.question.text, is_sunken=True)
        self.buttons: dict[ResponseId, Button] = {}
        self.body.addWidget(Text(result.question.text, TextRole.STRONG, wraps=True))
        self.said = wording.said(result)
        for line, tone in zip(self.said, (Tone.PLAIN, Tone.MUTED), strict=False):
            text = Text(tone=tone, wraps=True)
            say_held_together(text, line)
            self.body.addWidget(text)
        if result.question.kind is QuestionKind.WORDS:
            self._add_words(result, model)
        elif result.tally:
            panel = ChartPanel(wording.chart(result))
            panel.said.connect(lambda words: model.said.emit(words, None))
            panel.failed.connect(model.failed)
            self.body.addWidget(panel)

    def _add_words(self, result: QuestionResult, model: PageModel) -> None:
        rows = WrittenRows(result.words, model.today)
        rows.write_wanted.connect(self.write_wanted)
        rows.entry_wanted.connect(self.entry_wanted)
        self.buttons = rows.buttons
        self.body.addWidget(rows)
