"""What opens inside a check-in card: the outcomes, when to come back, until when somebody is away, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from localregulars.domain.check_in import CheckInOutcome, ContactChannel
from localregulars.ui.theme.tokens import TextRole
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.day_field import DayField
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.heat_map import HeatMap
from localregulars.ui.widgets.laid_out import laid_out
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording.care import channel
from localregulars.ui.wording.check_ins import OUTCOME_ORDER, outcome, what_came_of_it
from localregulars.ui.wording.dates import days

WHY_WEEKS = 40
LONGEST_AWAY = timedelta(days=365)
_AWAY_CHOICES = (timedelta(days=7), timedelta(days=14), timedelta(days=28))


class Panel(Card):
    """A quiet box with choices that wrap, the last of which, `closed()`, closes it: as Escape does in the card."""

    closed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(name, is_sunken=True)
        self._row = QWidget()
        self.choices = FlowLayout(self._row)

    def finish(self) -> None:
        """Put the choices, and the way back behind them, below everything."""
        self.add_choice(self.tr("Close"), ButtonKind.QUIET).clicked.connect(self.closed)
        self.body.addWidget(self._row)

    def add_choice(self, words: str, kind: ButtonKind = ButtonKind.SECONDARY, icon: str = "") -> Button:
        """One more button."""
        button = Button(words, kind, icon, ButtonSize.COMPACT)
        self.choices.addWidget(button)
        return button

    def take_focus(self) -> None:
        """Put the keyboard on the first choice."""
        first = next(laid_out(self.choices), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)


class QuestionPanel(Panel):
    """A question above its choices."""

    def __init__(self, question: str) -> None:
        super().__init__(question)
        self.body.addWidget(Text(question, TextRole.STRONG, wraps=True))


class OutcomePanel(QuestionPanel):
    """What came of it, one key each."""

    chosen = Signal(CheckInOutcome)

    def __init__(self, *, still_comes: bool = False) -> None:
        super().__init__(what_came_of_it(still_comes=still_comes))
        for number, value in enumerate(OUTCOME_ORDER, start=1):
            words = self.tr("{number} {outcome}").format(number=number, outcome=outcome(value))
            self.add_choice(words).clicked.connect(lambda _checked=False, chosen=value: self.chosen.emit(chosen))
        self.finish()


class TryPanel(QuestionPanel):
    """How somebody was tried who did not answer: only ways that they agreed to, and in person; one key each."""

    chosen = Signal(ContactChannel)

    def __init__(self, ways: Sequence[ContactChannel]) -> None:
        super().__init__(self.tr("No answer: how did you try?"))
        self.ways = tuple(ways)
        for number, way in enumerate(self.ways, start=1):
            words = self.tr("{number} {way}").format(number=number, way=channel(way))
            self.add_choice(words).clicked.connect(lambda _checked=False, chosen=way: self.chosen.emit(chosen))
        self.finish()


class LaterPanel(QuestionPanel):
    """When the card comes back."""

    chosen = Signal(timedelta)

    def __init__(self) -> None:
        super().__init__(self.tr("When shall we ask again?"))
        for words, wait in ((self.tr("Tomorrow"), timedelta(days=1)), (self.tr("Next week"), timedelta(days=7))):
            self.add_choice(words).clicked.connect(lambda _checked=False, chosen=wait: self.chosen.emit(chosen))
        self.finish()


class AwayPanel(QuestionPanel):
    """Until when they are away: a usual length with one press, or a day."""

    chosen = Signal(date)

    def __init__(self, today: date) -> None:
        super().__init__(self.tr("Until when are they away?"))
        for length in _AWAY_CHOICES:
            button = self.add_choice(self.tr("{days} more").format(days=days(length.days)))
            button.clicked.connect(lambda _checked=False, last=today + length: self.chosen.emit(last))
        self.day = DayField(self.tr("Last day away"), today + _AWAY_CHOICES[0], today, today + LONGEST_AWAY)
        self.choices.addWidget(self.day)
        self.add_choice(self.tr("Until this day"), ButtonKind.PRIMARY, "check").clicked.connect(self._on_save_clicked)
        self.finish()

    def _on_save_clicked(self) -> None:
        self.chosen.emit(self.day.day)


class WhyPanel(Panel):
    """The reasons in sentences with their numbers, the visits as a calendar, and quiet ways out.

    `headline` says what the sentences come to (""; nothing). Without `has_profile` the way to the profile is left out.
    """

    never_chosen = Signal()
    profile_wanted = Signal()

    def __init__(self, sentences: Sequence[str], today: date, *, headline: str = "", has_profile: bool = True) -> None:
        super().__init__(self.tr("Why this person?"))
        self._today = today
        if headline:
            self.body.addWidget(Text(headline, TextRole.STRONG, wraps=True))
        for sentence in sentences:
            self.body.addWidget(Text(sentence, wraps=True))
        self._visits = HeatMap(WHY_WEEKS)
        self._visits.hide()
        self._spoken = Text(tone=Tone.MUTED, role=TextRole.CAPTION, wraps=True)
        self._spoken.setText(self.tr("Seen from their visits only. You know them better than any number."))
        self._visits.point_spoken.connect(self._spoken.setText)
        self.body.addWidget(self._visits)
        self.body.addWidget(self._spoken)
        if has_profile:
            profile = self.add_choice(self.tr("Open the profile"), ButtonKind.QUIET, "user")
            profile.clicked.connect(self.profile_wanted)
        self.add_choice(self.tr("Never suggest"), ButtonKind.QUIET, "ban").clicked.connect(self.never_chosen)
        self.finish()

    def show_visits(self, visits: Mapping[date, int]) -> None:
        """Draw the person's visits."""
        self._visits.set_visits(visits, self._today)
        self._visits.show()


class ArrowKeys(QObject):
    """Keeps arrow keys and Escape, which buttons would use up themselves, for the card around them."""

    pressed = Signal(QKeyEvent)
    _KEYS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Escape})

    def watch(self, widget: QWidget) -> None:
        """Take these keys from every button in a widget."""
        for button in widget.findChildren(Button):
            button.installEventFilter(self)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass a kept key on."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in self._KEYS:
            self.pressed.emit(event)
            return True
        return super().eventFilter(watched, event)
