"""One line in which anything that is said can be written down; what else is known of it is asked for below it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QVBoxLayout, QWidget

from localregulars.domain.feedback import LONGEST_TOPIC, LONGEST_WORDS, FeedbackChannel, FeedbackKind, Mood
from localregulars.domain.ids import CustomerId
from localregulars.ui.page_model import PageModel
from localregulars.ui.pages.feedback.entry_files import ask_for_picture
from localregulars.ui.pages.feedback.send_place import put_at_the_end, put_beside
from localregulars.ui.theme.tokens import SPACE_M, SPACE_S
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.field import LabelledChoice, LabelledField
from localregulars.ui.widgets.flow import FlowLayout, ReflowColumns, at_the_top
from localregulars.ui.widgets.focus_in_sight import bring_into_sight
from localregulars.ui.widgets.person_picker import PersonPicker
from localregulars.ui.widgets.tab_order import put_in_order
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording import feedback as wording

_STACKED_BELOW_EM = 36
_TOPICS_IN_HINT = 3
_NOT_SAID = ""


@dataclass(frozen=True, slots=True)
class Written:
    """What was put into the composer; `files` are still to be read."""

    words: str = field(repr=False)
    kind: FeedbackKind
    channel: FeedbackChannel
    mood: Mood | None
    topic: str = field(repr=False)
    customer_id: CustomerId | None
    files: tuple[Path, ...] = field(repr=False)


class Composer(Card):
    """`sent(Written)` when it is to be written down; then `clear` or `show_problem`.

    At rest it is one line with its button beside it; below other fields that stands at the end, as in any form. Enter
    anywhere in it sends; who said it is never asked for, only offered (`may_name`).
    """

    sent = Signal(object)

    def __init__(self, model: PageModel, *, may_name: bool) -> None:
        super().__init__(self.tr("Write something down"))
        self._may_name = may_name
        self.files: list[Path] = []
        self.line = LabelledField(self.tr("What did somebody say?"))
        self.line.input.setMaxLength(LONGEST_WORDS)
        self.send = Button(self.tr("Write it down"), ButtonKind.PRIMARY, "plus")
        nothing = (_NOT_SAID, self.tr("Not said"))
        kinds = [(kind.value, wording.kind(kind)) for kind in FeedbackKind]
        self.kind = LabelledChoice(self.tr("What it is"), [(_NOT_SAID, self.tr("Choose …")), *kinds])
        moods = [(str(mood.value), wording.mood(mood)) for mood in sorted(Mood, reverse=True)]
        self.mood = LabelledChoice(self.tr("How they sounded"), [nothing, *moods])
        ways = [(way.value, wording.channel(way)) for way in FeedbackChannel]
        self.channel = LabelledChoice(self.tr("How it came"), ways)
        self.who = PersonPicker(model, self.tr("Who said it (may stay empty)"), has_to=False)
        self.topic = LabelledField(self.tr("What it is about"))
        self.topic.input.setMaxLength(LONGEST_TOPIC)
        self.problem = Text(tone=Tone.BAD, wraps=True)
        self.nameless = Button(self.tr("Write it down without the name"), icon="user", size=ButtonSize.COMPACT)
        self.attach = Button(self.tr("Add a picture or page …"), ButtonKind.QUIET, "file-up", ButtonSize.COMPACT)
        self._topics = QStringListModel(self)
        self._file_row = QWidget()
        self._file_flow = FlowLayout(self._file_row)
        self.file_buttons: list[Button] = []
        self._build()
        self._connect()
        self._show_rest()

    @property
    def is_open(self) -> bool:
        """Whether more than the line is shown."""
        return not self._more.isHidden()

    def show_topics(self, topics: tuple[str, ...]) -> None:
        """Suggest these, those that were used most first."""
        self._topics.setStringList(list(topics))
        first = ", ".join(topics[:_TOPICS_IN_HINT])
        self.topic.set_hint(self.tr("Used before: {topics}").format(topics=first) if first else "")

    def begin(self) -> None:
        """Open it, the keyboard on the line."""
        self._show_more()
        self.line.input.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def clear(self) -> None:
        """Ready for the next: empty, the keyboard on the line if it was in here."""
        had_focus = self.window().focusWidget() is not None and self.isAncestorOf(self.window().focusWidget())
        self.line.set_text("")
        self.kind.input.setCurrentIndex(0)
        self.mood.input.setCurrentIndex(0)
        self.channel.input.setCurrentIndex(0)
        self.topic.set_text("")
        self.who.forget()
        self.files.clear()
        self._show_files()
        self.show_problem("")
        self._show_rest()
        if had_focus:
            self.line.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_back(self) -> bool:
        """Escape: put everything away that was typed; False when it was at rest."""
        if not self.is_open:
            return False
        self.clear()
        return True

    def show_problem(self, words: str, *, of_the_name: bool = False) -> None:
        """Say what is wrong, aloud too, and offer to leave the name out where that is it."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        self.nameless.setVisible(of_the_name)
        for marked in (self.line, self.kind):
            marked.mark(is_wrong=False)
        if words:
            announce(self.line.input, words)
            bring_into_sight(self.problem)
        if of_the_name:
            self.nameless.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_file(self, file: Path) -> None:
        """Keep this file with it, once it is written down."""
        self.files.append(file)
        self._show_files()
        announce(self.attach, self.tr("Added: {file}").format(file=file.name))

    def _build(self) -> None:
        self._more = QWidget()
        column = QVBoxLayout(self._more)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        upper, lower = ReflowColumns(_STACKED_BELOW_EM, gap=SPACE_M), ReflowColumns(_STACKED_BELOW_EM, gap=SPACE_M)
        for choice in (self.kind, self.mood, self.channel):
            upper.add(at_the_top(choice))
        if self._may_name:
            lower.add(at_the_top(self.who))
        lower.add(at_the_top(self.topic))
        completer = QCompleter(self._topics, self.topic.input)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.topic.input.setCompleter(completer)
        below = QWidget()
        row = QHBoxLayout(below)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.attach)
        row.addStretch(1)
        for widget in (upper, lower, self._file_row, below):
            column.addWidget(widget)
        self.body.addWidget(self.line)
        self.body.addWidget(self._more)
        self.body.addWidget(self.problem)
        self.body.addWidget(self.nameless, 0, Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self.line.text_changed.connect(self._on_text_changed)
        self.send.clicked.connect(self._send)
        self.nameless.clicked.connect(self._on_nameless)
        self.attach.clicked.connect(self._ask_for_file)
        self.who.passed.connect(self._send)
        self.who.picked.connect(self._on_picked)
        self.kind.input.currentIndexChanged.connect(self._on_kind_changed)

    def _on_text_changed(self, text: str) -> None:
        if text.strip() and not self.is_open:
            self._show_more()
        if self.problem.text():
            self.show_problem("")

    def _on_picked(self) -> None:
        self.show_problem("")

    def _on_kind_changed(self) -> None:
        """An idea is a colleague's: nobody's name belongs to it."""
        if self.kind.value and self.problem.text():
            self.show_problem("")
        is_idea = self.kind.value == FeedbackKind.IDEA.value
        self.who.setEnabled(not is_idea)
        if is_idea and self.who.field.text:
            self.who.forget()

    def _on_nameless(self) -> None:
        self.who.forget()
        self.show_problem("")
        self._send()

    def _show_more(self) -> None:
        if not self.is_open:
            self._more.show()
            put_at_the_end(self, self.send)
            if self._may_name:
                self.who.open()

    def _show_rest(self) -> None:
        for widget in (self._more, self.problem, self.nameless, self._file_row):
            widget.hide()
        put_beside(self, self.line, self.send)

    def _send(self) -> None:
        """Send what is there, or lead to what is missing."""
        if not self.line.text.strip():
            self.show_problem(self.tr("Write down what was said first."))
            self.line.mark(is_wrong=True)
            self.line.input.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.kind.value:
            self._show_more()
            self.show_problem(self.tr("Is it a compliment, a complaint, an idea? Choose it, then press Enter."))
            self.kind.mark(is_wrong=True)
            self.kind.input.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._may_name and self.who.field.text.strip() and self.who.chosen is None:
            self.who.show_missing()
        else:
            self.sent.emit(self._written())

    def _written(self) -> Written:
        return Written(
            words=self.line.text,
            kind=FeedbackKind(self.kind.value),
            channel=FeedbackChannel(self.channel.value),
            mood=Mood(int(self.mood.value)) if self.mood.value else None,
            topic=self.topic.text,
            customer_id=self.who.customer_id,
            files=tuple(self.files),
        )

    def _ask_for_file(self) -> None:
        chosen = ask_for_picture(self)
        if chosen is not None:
            self.add_file(chosen)

    def _show_files(self) -> None:
        for button in self.file_buttons:
            self._file_flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.file_buttons = []
        for file in self.files:
            button = Button(self.tr("Leave out {file}").format(file=file.name), icon="x", size=ButtonSize.COMPACT)
            button.clicked.connect(lambda _checked=False, one=file: self._leave_out(one))
            self._file_flow.addWidget(button)
            self.file_buttons.append(button)
        self._file_row.setVisible(bool(self.files))
        put_in_order(self)

    def _leave_out(self, file: Path) -> None:
        self.files.remove(file)
        self._show_files()
        self.attach.setFocus(Qt.FocusReason.OtherFocusReason)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in any field writes it down; fields and lists pass it on to here. The search for a name has its own."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            focus: QWidget | None = self.window().focusWidget()
            if focus is None or not self.who.isAncestorOf(focus):
                self._send()
        else:
            super().keyPressEvent(event)
