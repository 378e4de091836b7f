"""What you changed: notes on the time line, what was expected of each, and what the numbers did before and after."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.application.numbers.steering import add_note, change_note, remove_note
from localregulars.domain.spans import Days
from localregulars.domain.steering import Direction, Expectation, TimelineNote, TimelineNoteId
from localregulars.measures.before_after import LEAST_DAYS, Verdict, days_around, verdict
from localregulars.measures.findings import Unsaid
from localregulars.measures.intervals.differences import Change, change
from localregulars.ui.focus_following import holds_focus
from localregulars.ui.page import PageContext
from localregulars.ui.pages.numbers.facts import MEASURE, part_names
from localregulars.ui.pages.numbers.note_form import NoteForm
from localregulars.ui.pages.numbers.part import NumbersPart
from localregulars.ui.pages.numbers.view_model import NumbersViewModel
from localregulars.ui.theme.tokens import SPACE_S, TextRole
from localregulars.ui.typed_words import Typed, type_again, typed_in
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.sign_line import SignLine
from localregulars.ui.widgets.tab_order import put_in_order
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording.dates import short_date, span
from localregulars.ui.wording.measure_names import names
from localregulars.ui.wording.numbers import change_words
from localregulars.ui.wording.sentences import told

_SIGNS = {
    Verdict.AS_HOPED: ("circle-check", Tone.GOOD),
    Verdict.OTHERWISE: ("circle-alert", Tone.ATTENTION),
    Verdict.TOO_CLOSE: ("info", Tone.MUTED),
    Verdict.COUNTED: ("info", Tone.PLAIN),
    Verdict.UNSAID: ("clock", Tone.MUTED),
}


class ChangesPart(NumbersPart):
    """A line to note something, and every note with its before and after, newest first."""

    def __init__(self, context: PageContext, model: NumbersViewModel) -> None:
        super().__init__(context, model, part_names()["changes"])
        self.notes: dict[TimelineNoteId, NoteCard] = {}
        self._shown: tuple[TimelineNote, ...] | None = None
        card = Card(self.tr("Note what you changed"))
        card.body.addWidget(Text(self.tr("Note what you changed"), TextRole.CARD_TITLE, wraps=True))
        about = self.tr(
            "A new espresso machine, longer hours, a quiet corner: with a note you see later what the numbers did. "
            "Please no names of people here."
        )
        card.body.addWidget(Text(about, tone=Tone.MUTED, wraps=True))
        self.add = Button(self.tr("Note a change …"), ButtonKind.SECONDARY, "plus", ButtonSize.COMPACT)
        self.add.clicked.connect(self._open)
        self.form = NoteForm(model.today)
        self.form.wanted.connect(self._add)
        self.form.closed.connect(self.add.setFocus)
        card.body.addWidget(self.add)
        card.body.setAlignment(self.add, Qt.AlignmentFlag.AlignLeft)
        card.body.addWidget(self.form)
        self.nothing = Text(self.tr("Nothing is noted yet."), tone=Tone.MUTED, wraps=True)
        self._list = QVBoxLayout()
        self.body.addWidget(card)
        self.body.addWidget(self.nothing)
        self.body.addLayout(self._list)
        self.body.addStretch(1)

    def show_now(self) -> None:
        """The notes as they are, and what is known of each."""
        notes = tuple(reversed(self.model.steering.notes))
        self.nothing.setVisible(not notes)
        if notes != self._shown:
            self._make_cards(notes)
        times = tuple(days for card in self.notes.values() for days in card.times())
        self.model.work_out(times, self._show_figures)

    def go_back(self) -> bool:
        """Close the form that is open."""
        for form in (self.form, *(card.form for card in self.notes.values() if card.form is not None)):
            if not form.isHidden():
                form.give_up()
                return True
        return False

    def note_being_written(self) -> Typed | None:
        """What is typed so far; None where the form is closed."""
        return None if self.form.isHidden() else typed_in(self.form)

    def write_on(self, typed: Typed) -> None:
        """Open the form with this in it."""
        self.form.open(None)
        type_again(self.form, typed)

    def _show_figures(self) -> None:
        for card in self.notes.values():
            card.show_now()

    def _make_cards(self, notes: tuple[TimelineNote, ...]) -> None:
        had_focus = any(holds_focus(card) for card in self.notes.values())
        for card in self.notes.values():
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.notes = {note.note_id: NoteCard(note, self.model) for note in notes}
        for card in self.notes.values():
            self._list.addWidget(card)
        self._shown = notes
        if had_focus:
            self.add.setFocus()

    def _open(self) -> None:
        self.form.open(None)

    def _add(self, day: date, words: str, expected: Expectation | None) -> None:
        self.model.change(
            partial(add_note, day=day, words=words, expected=expected),
            self.tr("The note is on the time line"),
            then=lambda _outcome: self.form.give_up(),
            failed=lambda error: self.form.show_problem(told(error)),
        )


class NoteCard(Card):
    """One note: its day and words, what was expected, what happened, and all other numbers where they are wanted."""

    def __init__(self, note: TimelineNote, model: NumbersViewModel) -> None:
        self.note, self._model = note, model
        day = short_date(note.day, model.today)
        super().__init__(f"{day}: {note.words}")
        self.body.setSpacing(SPACE_S)
        self.body.addWidget(Text(day, TextRole.CAPTION, Tone.MUTED))
        self.body.addWidget(Text(note.words, TextRole.CARD_TITLE, wraps=True))
        self.expected = Text(wraps=True)
        self.happened = SignLine("clock")
        self.others = Text(wraps=True)
        self.about = Text(role=TextRole.CAPTION, tone=Tone.MUTED, wraps=True)
        self.form: NoteForm | None = None
        quiet, compact = ButtonKind.QUIET, ButtonSize.COMPACT
        self.all_button = Button(self.tr("All numbers before and after"), quiet, "table", compact)
        self.all_button.setCheckable(True)
        self.all_button.toggled.connect(self.show_now)
        self.change_button = Button(self.tr("Change …"), quiet, "pencil", compact)
        self.change_button.clicked.connect(self._open)
        self.remove_button = Button(self.tr("Remove"), quiet, "trash-2", compact)
        self.remove_button.clicked.connect(self._remove)
        row = QWidget()
        flow = FlowLayout(row)
        for button in (self.all_button, self.change_button, self.remove_button):
            button.setAccessibleDescription(note.words)
            flow.addWidget(button)
        for widget in (self.expected, self.happened, self.others, self.about, row):
            self.body.addWidget(widget)
        self.expected.setText(self._expected_words())
        self.expected.setVisible(note.expected is not None)

    def times(self) -> tuple[Days, ...]:
        """The time before it and the time from it on; none where it is too early to compare."""
        found = days_around(self.note.day.toordinal(), self._model.until.toordinal())
        return tuple(Days(date.fromordinal(first), date.fromordinal(last)) for first, last in found or ())

    def show_now(self) -> None:
        """Say what happened, as far as it is worked out."""
        times = self.times()
        if not times:
            words = self.tr("Too early to say: from {days} days after it on there is something to compare.")
            self._say_nothing(words.format(days=LEAST_DAYS))
            return
        before, after = times
        then, now = self._model.figures(before), self._model.figures(after)
        if then is None or now is None:
            return
        changes = {measure: change(then.finding(measure), now.finding(measure)) for measure in MEASURE}
        expected = self.note.expected
        if expected is None or expected.measure not in changes:
            self.happened.say("clock", "", Tone.MUTED)
        else:
            self._say_happened(expected, changes[expected.measure])
        is_all = self.all_button.isChecked()
        lines = [self._line(measure, found) for measure, found in changes.items() if isinstance(found, Change)]
        self.others.setText("\n".join(lines) or self.tr("Too little is known of both times to say anything."))
        self.others.setVisible(is_all)
        compared, today = self.tr("{before} compared with {after}"), self._model.today
        said = compared.format(before=span(*before, today), after=span(*after, today))
        limits = self.tr("Other things changed too: this says what happened, not why.")
        self.about.setText(f"{said}\n{limits}")
        self.about.setVisible(expected is not None or is_all)
        self.all_button.show()

    def _say_happened(self, expected: Expectation, found: Change | Unsaid) -> None:
        happened = verdict(found, hoped_up=expected.direction is Direction.UP)
        figures = change_words(MEASURE[expected.measure], found)
        words = {
            Verdict.AS_HOPED: self.tr("It went as you hoped: {figures}"),
            Verdict.OTHERWISE: self.tr("It went the other way: {figures}"),
            Verdict.TOO_CLOSE: self.tr("No clear difference: {figures}"),
            Verdict.COUNTED: self.tr("{figures}. Counts alone do not say whether that is chance."),
            Verdict.UNSAID: figures,
        }[happened]
        sign, tone = _SIGNS[happened]
        self.happened.say(sign, words.format(figures=figures), tone)

    def _line(self, measure_id: str, found: Change) -> str:
        line = self.tr("{measure}: {change}")
        return line.format(measure=names()[measure_id], change=change_words(MEASURE[measure_id], found))

    def _say_nothing(self, words: str) -> None:
        self.happened.say("clock", words, Tone.MUTED)
        for widget in (self.others, self.about, self.all_button):
            widget.hide()

    def _expected_words(self) -> str:
        expected = self.note.expected
        if expected is None or expected.measure not in MEASURE:
            return ""
        hoped = (
            self.tr("You hoped that “{measure}” would go up.")
            if expected.direction is Direction.UP
            else self.tr("You hoped that “{measure}” would go down.")
        )
        return hoped.format(measure=names()[expected.measure])

    # What happens

    def _open(self) -> None:
        if self.form is None:
            self.form = NoteForm(self._model.today)
            self.form.wanted.connect(self._change)
            self.form.closed.connect(self.change_button.setFocus)
            self.body.addWidget(self.form)
            put_in_order(self)
        self.form.open(self.note)

    def _change(self, day: date, words: str, expected: Expectation | None) -> None:
        form = self.form
        self._model.change(
            partial(change_note, note=TimelineNote(self.note.note_id, day, words, expected)),
            self.tr("The note is changed"),
            failed=lambda error: form.show_problem(told(error)) if form is not None else None,
        )

    def _remove(self) -> None:
        self._model.change(partial(remove_note, note_id=self.note.note_id), self.tr("The note is gone"))
