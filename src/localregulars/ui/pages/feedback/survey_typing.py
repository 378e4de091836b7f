"""Typing answers in: the number of a sheet, then its answers, with the keyboard alone; also while on the phone."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.application.outcome import Outcome
from localregulars.application.voices.survey_answering import PaperToType, Recorded, paper_to_type, record_answers
from localregulars.background.work import StoreQuery
from localregulars.domain.errors import LocalRegularsError
from localregulars.domain.ids import AskId
from localregulars.domain.survey import Answer, Question, QuestionKind, Survey
from localregulars.domain.survey_rest import AskWay
from localregulars.ui.page_model import PageModel
from localregulars.ui.theme.tokens import SPACE_M, TextRole
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.field import LabelledField
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.tab_order import put_in_order
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording import surveys as wording
from localregulars.ui.wording.sentences import spoken


class TypingForm(Card):
    """`open_for_paper()` waits for a paper's number; `open_for()` takes the answers of somebody who is asked now.

    Enter leads from field to field, and after the last one keeps the answers and waits for the next paper. `closed()`.
    """

    closed = Signal()

    def __init__(self, model: PageModel) -> None:
        super().__init__(self.tr("Type answers in"))
        self._model = model
        self._survey: Survey | None = None
        self._ask_id: AskId | None = None
        self._way = AskWay.PAPER
        self._waits_for_paper = True
        self.fields: list[LabelledField] = []
        self._title = Text(self.tr("Type answers in"), TextRole.CARD_TITLE, wraps=True)
        self.code = LabelledField(
            self.tr("Number on the paper"),
            hint=self.tr("Scan its square, or type what stands below it; then Enter"),
        )
        self._whose = Text(wraps=True)
        self._place = QWidget()
        self._fields = QVBoxLayout(self._place)
        self.keep = Button(self.tr("Keep the answers"), ButtonKind.PRIMARY)
        self.stop = Button(self.tr("Stop typing"), ButtonKind.QUIET)
        self._build()
        self.code.confirmed.connect(self._find)
        self.keep.clicked.connect(self._keep)
        self.stop.clicked.connect(self.give_up)
        self.hide()

    def open_for_paper(self) -> None:
        """Wait for the number of a paper."""
        self._waits_for_paper = True
        self._forget_paper()
        self._show_place()
        self.code.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_for(self, survey: Survey, way: AskWay, ask_id: AskId | None = None, name: str = "") -> None:
        """Take the answers to a survey; of somebody who was asked, `name` being what they are called."""
        self._waits_for_paper = False
        self._way = way
        self._show_survey(PaperToType(survey, ask_id, None, name))

    def give_up(self) -> None:
        """Close it; what was typed goes."""
        if not self.isHidden():
            self._forget_paper()
            self.hide()
            self.closed.emit()

    def _build(self) -> None:
        self._fields.setContentsMargins(0, 0, 0, 0)
        self._fields.setSpacing(SPACE_M)
        buttons = QWidget()
        row = FlowLayout(buttons, gap=SPACE_M)
        row.addWidget(self.keep)
        row.addWidget(self.stop)
        for widget in (self._title, self.code, self._whose, self._place, buttons):
            self.body.addWidget(widget)

    def _find(self) -> None:
        """Read which survey a paper's number belongs to."""
        typed = self.code.text
        if typed.strip():
            reading = self._model.session.query(StoreQuery(partial(paper_to_type, code=typed)))
            reading.succeeded.connect(self._on_found)
            reading.failed.connect(self._on_refused)

    def _on_found(self, paper: PaperToType) -> None:
        self._way = AskWay.PAPER
        self._show_survey(paper)

    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, LocalRegularsError):
            self.code.show_problem(spoken(str(error)))
            self.code.input.selectAll()
        else:
            self._model.failed.emit(error)

    def _show_survey(self, paper: PaperToType) -> None:
        self._forget_paper()
        self._survey, self._ask_id = paper.survey, paper.ask_id
        self._title.setText(wording.heading(paper.survey))
        words = self.tr("Of {name}").format(name=paper.name) if paper.name else self.tr("Nobody in particular")
        self._whose.setText(words)
        for place, question in enumerate(paper.survey.questions, 1):
            self._add_field(place, question)
        self._show_place()
        put_in_order(self)
        self.fields[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _add_field(self, place: int, question: Question) -> None:
        field = LabelledField(f"{place}. {question.text}", hint=wording.how_to_type(question), wraps=True)
        field.confirmed.connect(partial(self._go_on, place))
        self.fields.append(field)
        self._fields.addWidget(field)

    def _go_on(self, place: int) -> None:
        """Enter: the next field, or keep what was typed."""
        if place < len(self.fields):
            self.fields[place].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._keep()

    def _keep(self) -> None:
        if self._survey is None:
            self._find()
            return
        answers = [self._answer(place, question) for place, question in enumerate(self._survey.questions, 1)]
        if None in answers:
            return
        use_case = partial(
            record_answers,
            survey_id=self._survey.survey_id,
            answers=tuple(answer for answer in answers if answer is not None),
            way=self._way,
            ask_id=self._ask_id,
        )
        self.keep.setEnabled(False)
        self._model.change(use_case, then=self._on_kept, failed=self._on_not_kept)

    def _answer(self, place: int, question: Question) -> Answer | None:
        """What was typed for a question; None, and said so, where it is no answer."""
        field, text = self.fields[place - 1], self.fields[place - 1].text.strip()
        if question.kind is QuestionKind.WORDS:
            return Answer(place, words=text)
        number = int(text) if text.isascii() and text.isdecimal() and len(text) <= 2 else None
        if text and number not in question.numbers:
            field.show_problem(wording.how_to_type(question))
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        return Answer(place, number)

    def _on_kept(self, outcome: Outcome[Recorded]) -> None:
        self.keep.setEnabled(True)
        words = self.tr("Kept, and their words stand in the log.") if outcome.value.entries else self.tr("Kept.")
        if outcome.value.recovery_id is not None:
            words = self.tr("Kept. Something went wrong for them: it is waiting in “Put right”.")
        self._model.tell(words, outcome)
        if self._waits_for_paper:
            self.open_for_paper()
        else:
            self.give_up()

    def _on_not_kept(self, error: Exception) -> None:
        self.keep.setEnabled(True)
        if isinstance(error, LocalRegularsError) and self.fields:
            self.fields[0].show_problem(spoken(str(error)))
            self.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._model.failed.emit(error)

    def _show_place(self) -> None:
        has_survey = self._survey is not None
        self.code.setVisible(self._waits_for_paper and not has_survey)
        self._whose.setVisible(has_survey)
        self._place.setVisible(has_survey)
        self.show()

    def _forget_paper(self) -> None:
        self._survey, self._ask_id = None, None
        self._title.setText(self.tr("Type answers in"))
        self._whose.set_tone(Tone.MUTED)
        self.code.set_text("")
        self.code.show_problem("")
        for field in self.fields:
            self._fields.removeWidget(field)
            field.hide()
            field.deleteLater()
        self.fields = []
