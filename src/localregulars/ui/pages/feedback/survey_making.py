"""Writing a survey: what it is for, what it is called, and its one to five questions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from localregulars.domain.survey import MOST_QUESTIONS, Question, QuestionKind, SurveyDraft, SurveyKind
from localregulars.ui.theme.tokens import SPACE_S, TextRole
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.field import LabelledChoice, LabelledField
from localregulars.ui.widgets.place_form import PlaceForm
from localregulars.ui.widgets.tab_order import put_in_order
from localregulars.ui.widgets.text import Text
from localregulars.ui.wording import surveys as wording


class SurveyForm(PlaceForm):
    """`draft` is what was written; `sent()` when it is to be kept."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[QuestionRow] = []
        self._title = Text(self.tr("A new survey"), TextRole.CARD_TITLE, wraps=True)
        self.kind = LabelledChoice(self.tr("What for"), wording.kinds())
        self.name = LabelledField(self.tr("What it is called"), hint=self.tr("Stands above the questions"))
        self.language = LabelledChoice(self.tr("Language of the usual questions"), wording.languages())
        self._questions = QVBoxLayout()
        self._questions.setSpacing(SPACE_S)
        self.more = Button(self.tr("One more question"), ButtonKind.QUIET, "plus", ButtonSize.COMPACT)
        for widget in (self._title, self.kind, self.name, self.language):
            self.column.addWidget(widget)
        self.column.addLayout(self._questions)
        self.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.finish(Button(self.tr("Keep this survey"), ButtonKind.PRIMARY))
        self.kind.input.activated.connect(lambda _index: self._show_usual())
        self.language.input.activated.connect(lambda _index: self._say_anew())
        self.more.clicked.connect(self._add_another)

    @property
    def draft(self) -> SurveyDraft:
        """What was written; a question without words is left out."""
        questions = tuple(row.question for row in self.rows if row.text.text.strip())
        return SurveyDraft(SurveyKind(self.kind.value), self.name.text, questions)

    def open_form(self, draft: SurveyDraft | None = None, language: str = "en") -> None:
        """Open it, empty or with a survey that is to get other words; `language` is that of the shop's customers."""
        self.language.input.choose(wording.written_in(() if draft is None else draft.questions, language))
        self.show_problem("")
        words = self.tr("A new survey") if draft is None else self.tr("Reword this survey")
        self._title.setText(words)
        self.kind.input.choose((SurveyKind.CSAT if draft is None else draft.kind).value)
        self.name.set_text("" if draft is None else draft.title)
        if draft is None:
            self._show_usual()
        else:
            self._show_questions(draft.questions)
        self.show()
        (self.kind if draft is None else self.name).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def forget(self) -> None:
        """Empty and close it."""
        self._show_questions(())
        self.name.set_text("")
        super().forget()

    def _show_usual(self) -> None:
        self._show_questions(wording.usual_questions(SurveyKind(self.kind.value), self.language.value))

    def _say_anew(self) -> None:
        """The usual questions in the language that is chosen; what the owner wrote stays."""
        for row in self.rows:
            row.text.set_text(wording.in_language(row.question, self.language.value).text)

    def _show_questions(self, questions: Sequence[Question]) -> None:
        for row in self.rows:
            self._questions.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for question in questions:
            self._add_row(question)
        self._fit()

    def _add_another(self) -> None:
        row = self._add_row(Question(QuestionKind.WORDS, ""))
        self._fit()
        row.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_row(self, question: Question) -> QuestionRow:
        is_own = self.kind.value == SurveyKind.CUSTOM.value
        row = QuestionRow(len(self.rows) + 1, question, has_choice_of_kind=is_own)
        self.rows.append(row)
        self._questions.addWidget(row)
        return row

    def _fit(self) -> None:
        is_own = self.kind.value == SurveyKind.CUSTOM.value
        self.more.setVisible(is_own and len(self.rows) < MOST_QUESTIONS)
        put_in_order(self)


class QuestionRow(Card):
    """One question: its words, how it is answered, and its choices where it has some."""

    def __init__(self, number: int, question: Question, *, has_choice_of_kind: bool) -> None:
        name = self.tr("Question {number}").format(number=number)
        super().__init__(name, is_sunken=True)
        self.text = LabelledField(name)
        self.text.set_text(question.text)
        self.body.addWidget(self.text)
        self.kind = LabelledChoice(self.tr("How it is answered"), wording.question_kinds())
        self.kind.input.choose(question.kind.value)
        self.choices = LabelledField(self.tr("Choices"), hint=self.tr("Two to six, with a semicolon between them"))
        self.choices.set_text("; ".join(question.choices))
        for widget in (self.kind, self.choices):
            self.body.addWidget(widget)
        self.kind.setVisible(has_choice_of_kind)
        self.kind.input.currentIndexChanged.connect(lambda _index: self._fit())
        self._fit()

    @property
    def question(self) -> Question:
        """What was written."""
        kind = QuestionKind(self.kind.value)
        parts = (part.strip() for part in self.choices.text.split(";")) if kind is QuestionKind.CHOICE else ()
        return Question(kind, self.text.text, tuple(part for part in parts if part))

    def _fit(self) -> None:
        self.choices.setVisible(self.kind.value == QuestionKind.CHOICE.value)
