"""One entry of the log: all that was said, where it stands, and everything that can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from localregulars.application.feedback.page import EntryDetail
from localregulars.application.feedback.views import LogRow
from localregulars.domain.check_in import ContactChannel
from localregulars.domain.feedback import FeedbackKind, FeedbackState
from localregulars.ui.pages.feedback.entry_files import EntryFiles
from localregulars.ui.pages.feedback.entry_forms import ChangeForm, GoneForm, TaskForm, TellForm, WordsForm
from localregulars.ui.pages.feedback.forms_card import FormsCard
from localregulars.ui.pages.feedback.log_view_model import LogViewModel
from localregulars.ui.theme.tokens import TextRole
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.place_form import PlaceForm
from localregulars.ui.widgets.text import Chip, Text, Tone
from localregulars.ui.wording import feedback as wording
from localregulars.ui.wording.feedback_gone import what_goes


class EntryPanel(FormsCard):
    """Shows a row of the log. `customer_wanted(customer_id)` leads to whoever said it."""

    customer_wanted = Signal(object)

    def __init__(self, model: LogViewModel, name: str, *, may_open_customers: bool, is_owner: bool) -> None:
        super().__init__(name)
        self._model, self._may_open, self._is_owner = model, may_open_customers, is_owner
        self.row: LogRow | None = None
        self._detail: EntryDetail | None = None
        self.heading = Text(role=TextRole.CARD_TITLE, wraps=True)
        self.kind, self.mood, self.topic = Chip(tone=Tone.INFO), Chip(), Chip()
        self.words, self.came = Text(wraps=True), Text(role=TextRole.CAPTION, tone=Tone.MUTED, wraps=True)
        self.state = Text(role=TextRole.STRONG, wraps=True)
        self.task, self.outcome = Text(wraps=True), Text(wraps=True)
        self.files = EntryFiles()
        self.task_form, self.tell_form = TaskForm(model.today), TellForm()
        self.reason_form = WordsForm(
            self.tr("We won't, because …"), self.tr("Say it honestly: that is what they will be told.")
        )
        self.answer_form = WordsForm(self.tr("The answer"), self.tr("That is what they will be told."))
        self.change_form, self.gone_form = ChangeForm(), GoneForm()
        self._build()
        self._connect()

    @property
    def said(self) -> list[str]:
        """Everything that is written on it now."""
        texts = (self.heading, self.kind, self.mood, self.topic, self.words, self.came)
        shown = (*texts, self.state, self.task, self.outcome)
        return [text.text() for text in shown if not text.isHidden() and text.text()]

    def show_row(self, row: LogRow) -> None:
        """Show this one; forms that are open for another go."""
        if self.row is not None and self.row.entry.feedback_id != row.entry.feedback_id:
            self.go_back()
        self.row = row
        entry, today = row.entry, self._model.today
        if self._detail is not None and self._detail.feedback_id != entry.feedback_id:
            self._detail = None
        who = wording.speaker(entry, row.name)
        self.setAccessibleName(who)
        for label, words in (
            (self.heading, who),
            (self.kind, wording.kind(entry.kind)),
            (self.mood, wording.mood(entry.mood)),
            (self.topic, entry.topic),
            (self.words, entry.words or wording.glance(entry)),
            (self.came, wording.came(entry, today)),
            (self.state, wording.where_it_stands(entry, today)),
            (self.task, wording.task(entry, today, wording.staff(entry.task.owner, row.task_owner))),
            (self.outcome, wording.what_came_of_it(entry, "" if self._detail is None else self._detail.change)),
        ):
            label.setText(words)
            label.setVisible(bool(words))
        self.task.set_tone(Tone.BAD if row.is_overdue else Tone.NEUTRAL)
        self._offer(row)

    def show_detail(self, detail: EntryDetail) -> None:
        """Show what else belongs to the entry, if it is still the one that is shown."""
        if self.row is None or detail.feedback_id != self.row.entry.feedback_id:
            return
        self._detail = detail
        entry = self.row.entry
        self.outcome.setText(wording.what_came_of_it(entry, detail.change))
        may_add = not (entry.is_bare or entry.is_resting)
        self.files.show_files(detail.attachments, may_add=may_add)
        self._offer(self.row)

    def take_focus(self) -> None:
        """The keyboard goes to the first thing that can be done."""
        first = next((button for button in self.buttons if not button.isHidden()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _build(self) -> None:
        chips, below = QWidget(), QWidget()
        flow = FlowLayout(chips)
        for chip in (self.kind, self.mood, self.topic):
            flow.addWidget(chip)
        self.tell = Button(self.tr("Told …"), ButtonKind.PRIMARY, "check", ButtonSize.COMPACT)
        self.begin = _small(self.tr("Begin with it"), "footprints")
        self.fixed = _small(self.tr("A change fixed it …"), "check")
        self.wont = _small(self.tr("We won't, because …"), "ban")
        self.answer = _small(self.tr("The answer …"), "message-square")
        self.assign = _small(self.tr("Who, and by when …"), "calendar-days")
        self.answered = _small(self.tr("I got back to them"), "hand-heart")
        self.put_back = _small(self.tr("Put it back"), "undo-2")
        self.open = _small(self.tr("Open the customer"), "user")
        self.gone = Button(self.tr("Take it out of the log …"), ButtonKind.QUIET, "trash-2", ButtonSize.COMPACT)
        self.buttons = (
            *(self.tell, self.begin, self.fixed, self.wont, self.answer),
            *(self.assign, self.answered, self.put_back, self.open, self.gone),
        )
        row = FlowLayout(below)
        for button in self.buttons:
            row.addWidget(button)
        for widget in (self.heading, chips, self.words, self.came, self.files, self.state, self.outcome, self.task):
            self.body.addWidget(widget)
        self.body.addWidget(below)
        self.hold(
            *(self.tell_form, self.task_form, self.reason_form),
            *(self.answer_form, self.change_form, self.gone_form),
        )
        self.body.addStretch(1)

    def _offer(self, row: LogRow) -> None:
        """Show what can be done with it as it stands now."""
        entry = row.entry
        is_question = entry.kind is FeedbackKind.QUESTION
        offered = {
            self.tell: entry.is_to_be_told and self._detail is not None and bool(self._detail.ways),
            self.begin: entry.is_open and entry.state is FeedbackState.NEW,
            self.fixed: self._is_owner and entry.is_open and not is_question,
            self.wont: self._is_owner and entry.is_open and not is_question,
            self.answer: self._is_owner and entry.is_open and is_question,
            self.assign: entry.is_open,
            self.answered: entry.is_open and entry.customer_id is not None and entry.answered_at is None,
            self.put_back: entry.state is FeedbackState.DOING,
            self.open: self._may_open and entry.customer_id is not None,
            self.gone: self._is_owner and self._detail is not None and not (entry.is_bare or entry.is_resting),
        }
        had_focus = any(button.hasFocus() for button in self.buttons)
        for button, is_shown in offered.items():
            button.setVisible(is_shown)
            button.setAccessibleDescription(self.accessibleName())
        if had_focus and not any(button.hasFocus() for button in self.buttons):
            self.take_focus()

    def _connect(self) -> None:
        model = self._model
        self._when(self.begin, model.begin)
        self._when(self.put_back, model.put_back)
        self._when(self.answered, model.answered)
        self._when(self.open, lambda row: self.customer_wanted.emit(row.entry.customer_id))
        self._when(self.assign, self._open_task)
        self._when(self.wont, lambda _row: self.open_form(self.wont, self.reason_form.open_form))
        self._when(self.answer, lambda _row: self.open_form(self.answer, self.answer_form.open_form))
        self._when(self.fixed, self._open_change)
        self._when(self.tell, self._open_tell)
        self._when(self.gone, self._open_gone)
        self.task_form.sent.connect(lambda: self._send(self.task_form, model.assign, self.task_form.task))
        for form in (self.reason_form, self.answer_form):
            form.sent.connect(lambda one=form: self._send(one, model.settle, one.words.text))
        self.change_form.sent.connect(self._on_change_sent)
        self.tell_form.chosen.connect(self._on_told)
        self.gone_form.sent.connect(self._on_gone)
        self.files.added.connect(self._on_file_added)
        self.files.save_wanted.connect(model.save)
        self.files.removed.connect(model.detach)

    def _when(self, button: Button, action: Callable[[LogRow], object]) -> None:
        button.clicked.connect(lambda: self.row is not None and action(self.row))

    def _open_task(self, row: LogRow) -> None:
        page = self._model.page
        people = () if page is None else [(one, wording.staff(one, name)) for one, name in page.people]
        opening = partial(self.task_form.open_with, row.entry.task, people, self._model.today)
        self.open_form(self.assign, opening)

    def _open_change(self, _row: LogRow) -> None:
        changes = () if self._model.page is None else self._model.page.changes
        self.open_form(self.fixed, partial(self.change_form.open_with, changes))

    def _open_tell(self, _row: LogRow) -> None:
        ways = () if self._detail is None else self._detail.ways
        self.open_form(self.tell, partial(self.tell_form.open_with, ways, self.accessibleName()))

    def _open_gone(self, row: LogRow) -> None:
        if self._detail is not None:
            opening = partial(self.gone_form.open_with, what_goes(row.entry, self._detail))
            self.open_form(self.gone, opening)

    def _on_gone(self) -> None:
        if self.row is not None:
            self._model.take_out(self.row, self.gone_form.forget, self.gone_form.refuse)

    def _send(self, form: PlaceForm, write: Callable[..., object], value: object) -> None:
        if self.row is not None:
            write(self.row, value, form.forget, form.refuse)

    def _on_change_sent(self) -> None:
        form = self.change_form
        if form.change_id is not None:
            self._send(form, self._model.fixed_by, form.change_id)
        else:
            self._send(form, self._model.fixed_by_new, form.what.text)

    def _on_file_added(self, file: Path) -> None:
        if self.row is not None:
            self._model.attach(self.row, file)

    def _on_told(self, way: ContactChannel) -> None:
        if self.row is not None:
            self.tell_form.hide()
            self._model.told(self.row, way)


def _small(words: str, icon: str) -> Button:
    return Button(words, ButtonKind.SECONDARY, icon, ButtonSize.COMPACT)
