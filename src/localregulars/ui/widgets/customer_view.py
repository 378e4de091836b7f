"""A survey as a customer sees it: one question at a time, large, and nothing of the shop around it.

`CustomerView` is the form alone, for whatever screen wants to show it; `CustomerWindow` puts it over the whole screen.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from localregulars.domain.survey import Answer, Question, QuestionKind, Survey
from localregulars.ui.language import LANGUAGES, Language
from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S, TextRole, large_height
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.centred import CentredPage
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.tab_order import put_in_order
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.widgets.text_area import LabelledArea
from localregulars.ui.wording import surveys as wording

BACK_KEYS = "Ctrl+Shift+L"
"""Those of handing over: whoever works here leads the program back to the shop."""
_COLUMN_WIDTH = 820
"""Eleven answers side by side."""
_LEAST_TARGET = 44
"""Pixels: as narrow as the answers of a scale get where the window is, so that they stay in one row."""
_SCALES = frozenset({QuestionKind.SCALE_5, QuestionKind.SCALE_10})


class CustomerView(CentredPage):
    """Goes from question to question, and ends with thanks. `answered(answers)` once, `left()` when the shop is wanted.

    Every answer may be left out; with none at all nothing is told but `left`. It begins in `language` (one that we do
    not speak: as the window) and offers the others by their own names; what was answered so far stays.
    """

    answered = Signal(tuple)
    left = Signal()

    def __init__(self, survey: Survey, language: str = "") -> None:
        super().__init__(_COLUMN_WIDTH)
        self._own = self._survey = survey
        self.language = language if language in LANGUAGES else Language.current().in_force
        self._first = self.language
        self._answers: dict[int, Answer] = {}
        self._place = 0
        self.numbers: dict[int, Button] = {}
        """The large buttons of the question that is shown, by what they answer."""
        self.words: LabelledArea | None = None
        self._shown = QWidget()
        question, self._question_place = _column()
        self._question_place.addWidget(self._shown)
        self.body.addWidget(question)  # first, so that a screen reader tells it before the languages
        self.languages: dict[str, Button] = {}
        """The buttons of the languages, by their codes."""
        self._languages_row, self._languages_are = self._make_languages()
        self.body.addWidget(self._languages_row)
        self.setAccessibleName(survey.title)
        self.speak(self.language)

    def speak(self, language: str) -> None:
        """Go on in this language, at the same question and with everything that was answered."""
        self._keep_words()
        self.language = language
        self._survey = wording.survey_in(self._own, language)
        translate = Language.current().speaking(language)
        self._languages_are.setText(translate("CustomerView", "Language"))
        self._languages_row.setAccessibleName(self._languages_are.text())
        for code, button in self.languages.items():
            button.setChecked(code == language)
        self.show_question(max(self._place, 1))

    def show_question(self, place: int) -> None:
        """Show a question (the first is 1); after the last, thanks."""
        self._place = place
        self.numbers, self.words = {}, None
        is_over = place > len(self._survey.questions)
        self._languages_row.setVisible(not is_over)
        self._put(self._thanks() if is_over else self._question(self._survey.questions[place - 1]))

    def choose(self, number: int) -> None:
        """Answer the question that is shown with a number, and go on."""
        if number in self.numbers:
            self._answers[self._place] = Answer(self._place, number)
            self._go_on()

    def _keep_words(self) -> None:
        if self.words is not None:
            self._answers[self._place] = Answer(self._place, words=self.words.text)

    def _go_back(self) -> None:
        self._keep_words()
        self.show_question(self._place - 1)

    def _go_on(self) -> None:
        self._keep_words()
        if self._place == len(self._survey.questions):
            answers = tuple(answer for _place, answer in sorted(self._answers.items()) if not answer.is_empty)
            self._answers.clear()
            if answers:
                self.answered.emit(answers)
        self.show_question(self._place + 1)

    def _skip(self) -> None:
        self._answers.pop(self._place, None)
        self.words = None
        self._go_on()

    def _question(self, question: Question) -> QWidget:
        translate = Language.current().speaking(self.language)
        widget, column = _column()
        count = len(self._survey.questions)
        if count > 1:
            so_far = translate("CustomerView", "Question {number} of {count}").format(number=self._place, count=count)
            column.addWidget(Text(so_far, tone=Tone.MUTED, wraps=True))
        column.addWidget(Text(question.text, TextRole.PAGE_TITLE, wraps=True))
        if question.kind is QuestionKind.WORDS:
            self.words = LabelledArea(translate("CustomerView", "Your words"), lines=5)
            if self._place in self._answers:
                self.words.set_text(self._answers[self._place].words)
            column.addWidget(self.words)
        else:
            column.addWidget(self._buttons(question))
        if question.kind in _SCALES:
            column.addWidget(
                Text(wording.scale_ends(self._survey, self._place, translate), tone=Tone.MUTED, wraps=True)
            )
        if self.language != self._first and not wording.is_usual(question):
            own = translate("CustomerView", "The shop asks this in its own words.")
            column.addWidget(Text(own, tone=Tone.MUTED, wraps=True))
        column.addWidget(self._ways_on())
        return widget

    def _buttons(self, question: Question) -> QWidget:
        translate = Language.current().speaking(self.language)
        row = QWidget()
        row.setAccessibleName(question.text)
        is_scale = question.kind in _SCALES
        side_by_side = _scale(row) if is_scale else FlowLayout(row, gap=SPACE_M)
        chosen, wide = self._answers.get(self._place), large_height(Theme.current().scale) + SPACE_M
        for number in question.numbers:
            button = Button(wording.answer_words(question, number, translate), size=ButtonSize.LARGE)
            if is_scale:
                button.setMinimumWidth(_LEAST_TARGET)
                button.setMaximumWidth(wide)
                button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            else:
                button.setMinimumWidth(wide)
            button.setAccessibleDescription(question.text)
            button.setCheckable(True)
            button.setChecked(chosen is not None and chosen.number == number)
            button.clicked.connect(lambda _checked=False, answer=number: self.choose(answer))
            self.numbers[number] = button
            side_by_side.addWidget(button)
        return row

    def _make_languages(self) -> tuple[QWidget, Text]:
        """The languages, each as it calls itself, below the word for it."""
        label, buttons, (whole, column) = Text(tone=Tone.MUTED), QWidget(), _column()
        flow = FlowLayout(buttons, gap=SPACE_M)
        column.setSpacing(SPACE_S)
        column.addWidget(label)
        column.addWidget(buttons)
        for code, name in LANGUAGES.items():
            button = Button(name, ButtonKind.QUIET, size=ButtonSize.LARGE)
            button.setCheckable(True)
            button.clicked.connect(partial(self._on_language, code))
            self.languages[code] = button
            flow.addWidget(button)
        return whole, label

    def _on_language(self, code: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 (a slot)
        self.speak(code)

    def _ways_on(self) -> QWidget:
        translate = Language.current().speaking(self.language)
        row = QWidget()
        flow = FlowLayout(row, gap=SPACE_M)
        if self._place > 1:
            before = Button(translate("CustomerView", "Back"), ButtonKind.QUIET, size=ButtonSize.LARGE)
            before.clicked.connect(self._go_back)
            flow.addWidget(before)
        if self.words is not None:
            self.onwards = Button(translate("CustomerView", "Done"), ButtonKind.PRIMARY, size=ButtonSize.LARGE)
            self.onwards.clicked.connect(self._go_on)
            flow.addWidget(self.onwards)
        self.skip = Button(translate("CustomerView", "Leave this out"), ButtonKind.QUIET, size=ButtonSize.LARGE)
        self.skip.clicked.connect(self._skip)
        flow.addWidget(self.skip)
        return row

    def _thanks(self) -> QWidget:
        translate = Language.current().speaking(self.language)
        widget, column = _column()
        column.addWidget(Text(translate("CustomerView", "Thank you!"), TextRole.PAGE_TITLE, wraps=True))
        column.addWidget(Text(translate("CustomerView", "Please hand this back to whoever works here."), wraps=True))
        words = translate("CustomerView", "Back to the shop ({keys})").format(keys=BACK_KEYS)
        self.back = Button(words, ButtonKind.QUIET, size=ButtonSize.LARGE)
        self.back.clicked.connect(self.left)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        return widget

    def _put(self, widget: QWidget) -> None:
        self._question_place.replaceWidget(self._shown, widget)
        self._shown.hide()
        self._shown.deleteLater()
        self._shown = widget
        widget.show()
        put_in_order(self)
        announce(self, next((label.text() for label in widget.findChildren(Text)), ""))
        first = self.words or next((b for b in widget.findChildren(Button)), widget)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit answers where it is an answer; 1 and 0 say yes and no."""
        if event.text().isdecimal() and int(event.text()) in self.numbers:
            self.choose(int(event.text()))
        else:
            super().keyPressEvent(event)


class CustomerWindow(QDialog):
    """Over everything, without a frame: no key and no button but those of coming back leads out of it.

    `answered(answers)` as the view says it; `left()` once it is gone, however that came: then it is asked who is here.
    """

    answered = Signal(tuple)
    left = Signal()

    def __init__(self, survey: Survey, parent: QWidget, language: str = "") -> None:
        super().__init__(parent, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(survey.title)
        self.setAccessibleName(survey.title)
        self.setProperty("surface", "background")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.view = CustomerView(survey, language)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.addWidget(self.view)
        self.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.view.answered.connect(self.answered)
        self.view.left.connect(self.leave)
        self.finished.connect(lambda _result: self.left.emit())
        back = QShortcut(QKeySequence(BACK_KEYS), self)
        back.activated.connect(self.leave)

    def leave(self) -> None:
        """Whoever works here wants the shop back."""
        self.close()

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads a customer nowhere."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)


def _scale(row: QWidget) -> QHBoxLayout:
    """The answers of a scale share one row, narrower where there is less room: a scale of two rows is none."""
    side_by_side = QHBoxLayout(row)
    side_by_side.setContentsMargins(0, 0, 0, 0)
    side_by_side.setSpacing(SPACE_S)
    side_by_side.setAlignment(Qt.AlignmentFlag.AlignLeading)
    return side_by_side


def _column() -> tuple[QWidget, QVBoxLayout]:
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE_L)
    return widget, column
