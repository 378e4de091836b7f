"""One person worth a hello, with everything that can be done about it, by mouse or with single keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from PySide6.QtCore import QEasingCurve, QPropertyAnimation, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from localregulars.application.read_models import QueueCard
from localregulars.domain.check_in import CheckInOutcome, ContactChannel
from localregulars.ui.focus_following import holds_focus
from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import (
    FOCUS_WIDTH,
    MOTION_MS,
    RADIUS_CARD,
    SPACE_L,
    SPACE_M,
    SPACE_S,
    SPACE_XS,
    TextRole,
)
from localregulars.ui.widgets.avatar import Avatar
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.check_in_panels import (
    ArrowKeys,
    AwayPanel,
    LaterPanel,
    OutcomePanel,
    Panel,
    TryPanel,
    WhyPanel,
)
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.head_layout import HeadLayout
from localregulars.ui.widgets.name_text import NameText
from localregulars.ui.widgets.reason_chip import ReasonChip
from localregulars.ui.widgets.tab_order import put_in_order
from localregulars.ui.widgets.text import Text, Tone, say_held_together
from localregulars.ui.wording.check_ins import (
    OUTCOME_ORDER,
    done,
    last_seen,
    next_time,
    waiting_since,
    why_headline,
)
from localregulars.ui.wording.consent import channel_line
from localregulars.ui.wording.people import display_name
from localregulars.ui.wording.reasons import chip, further, sentences


class CheckInCard(Card):
    """A card that can be worked with keys while it, or anything in it, has the focus.

    Enter opens the outcomes, 1 to 8 choose one at once, L later, A away, X wrong, W why, Z undo, Up and Down go to the
    neighbouring card, Escape closes what is open. Nothing is done here: every choice is a signal. No answer, where it
    leaves the check-in open and there is more than one way to ask, asks for the way first (`try_chosen`).
    """

    outcome_chosen = Signal(CheckInOutcome)
    try_chosen = Signal(ContactChannel)
    later_chosen = Signal(timedelta)
    away_chosen = Signal(date)
    wrong_chosen = Signal()
    never_chosen = Signal()
    why_opened = Signal()
    profile_wanted = Signal()
    undo_wanted = Signal()
    neighbour_wanted = Signal(int)

    def __init__(self, card: QueueCard, as_of: date, today: date) -> None:
        super().__init__(display_name(card.name, card.till_id))
        self.card = card
        self.can_open_profile = True
        """Whether whoever is here may see the person's profile."""
        self._as_of, self._today = as_of, today
        self._panel: Panel | None = None
        self._openers: dict[type[Panel], Button] = {}
        """The action that is shown as chosen while a panel of this kind is open, and closes it."""
        self._leaving: QPropertyAnimation | None = None
        self._arrows = ArrowKeys(self)
        self._arrows.pressed.connect(self.keyPressEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._name = NameText(TextRole.CARD_TITLE)
        self._reason = ReasonChip()
        self._further = Text(wraps=True)
        self._below_name = Text(tone=Tone.MUTED, wraps=True)
        self._avatar = Avatar()
        self._build()
        self.show_card(card, as_of, today)

    def show_card(self, card: QueueCard, as_of: date, today: date) -> None:
        """Show another reading of the same check-in."""
        self.card, self._as_of, self._today = card, as_of, today
        name = display_name(card.name, card.till_id)
        self.setAccessibleName(name)
        self._avatar.set_name(card.name)
        self._name.setText(name)
        reason, details = chip(card.signals, as_of, today), self._details()
        say_held_together(self._reason, reason)
        lines = further(card.signals, as_of, today)
        say_held_together(self._further, "\n".join(lines))
        self._further.setVisible(bool(lines))
        say_held_together(self._below_name, details)
        said = done(still_comes=card.still_comes)
        self._done.set_words(said)
        self._done.setToolTip(self._hint(said, self.tr("Enter")))
        self.setAccessibleDescription(". ".join([reason, *lines, details]))

    def show_visits(self, visits: Mapping[date, int]) -> None:
        """Draw the person's visits, if "Why?" is still open."""
        if isinstance(self._panel, WhyPanel):
            self._panel.show_visits(visits)

    @property
    def open_panel(self) -> QWidget | None:
        """What is open in the card, if anything."""
        return self._panel

    def open_again(self, kind: type[QWidget]) -> None:
        """Open a panel of this kind: what `open_panel` of another card for the same person was."""
        ways: dict[type[QWidget], Callable[[], None]] = {
            OutcomePanel: self._open_outcomes,
            LaterPanel: self._open_later,
            AwayPanel: self._open_away,
        }
        ways.get(kind, self._open_why)()

    def leave(self, gone: Callable[[], None]) -> None:
        """Go away, in a moment where movement is welcome, and say so; a card that is leaving takes no input."""
        self.setEnabled(False)
        if not self.isVisible() or Theme.current().reduces_motion:
            gone()
            return
        self._leaving = QPropertyAnimation(self, b"maximumHeight", self)
        self._leaving.setDuration(MOTION_MS)
        self._leaving.setStartValue(self.height())
        self._leaving.setEndValue(0)
        self._leaving.setEasingCurve(QEasingCurve.Type.InCubic)
        self._leaving.finished.connect(gone)
        self._leaving.start()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        row.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout()
        self._column.setSpacing(SPACE_S)
        row.addLayout(self._column, 1)
        self.body.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        self.body.addLayout(row)
        words = QVBoxLayout()
        words.setSpacing(SPACE_XS)
        words.addWidget(self._head())
        words.addWidget(self._further)
        words.addWidget(self._below_name)
        self._column.addLayout(words)
        self._column.addWidget(self._buttons())

    def _head(self) -> QWidget:
        """Who, the reason, and at the end of the line what leads to all reasons: read before one decides."""
        head = QWidget()
        line = HeadLayout(head, gap=SPACE_M)
        why = self._action(self.tr("Why?"), "circle-question-mark", "W")
        self._let_open(why, self._open_why, WhyPanel)
        for widget in (self._name, self._reason, why):
            line.addWidget(widget)
        self._arrows.watch(head)
        return head

    def _buttons(self) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row, gap=SPACE_XS)
        self._done = Button("", ButtonKind.SECONDARY, "check", ButtonSize.COMPACT)
        later = self._action(self.tr("Later"), "clock", "L")
        away = self._action(self.tr("Away until …"), "plane", "A")
        wrong = self._action(self.tr("This is wrong"), "thumbs-down", "X")
        self._let_open(self._done, self._open_outcomes, OutcomePanel, TryPanel)
        self._let_open(later, self._open_later, LaterPanel)
        self._let_open(away, self._open_away, AwayPanel)
        wrong.clicked.connect(self.wrong_chosen)
        for button in (self._done, later, away, wrong):
            flow.addWidget(button)
        self._arrows.watch(row)
        return row

    def _action(self, words: str, icon: str, key: str) -> Button:
        button = Button(words, ButtonKind.QUIET, icon, ButtonSize.COMPACT)
        button.setToolTip(self._hint(words, key))
        return button

    def _let_open(self, opener: Button, open_panel: Callable[[], object], *kinds: type[Panel]) -> None:
        """A press opens a panel, and closes it where one of these kinds is open."""
        opener.clicked.connect(lambda: self.close_panel() if isinstance(self._panel, kinds) else open_panel())
        self._openers.update(dict.fromkeys(kinds, opener))

    def _show_what_is_open(self) -> None:
        chosen = None if self._panel is None else self._openers[type(self._panel)]
        for opener in self._openers.values():
            opener.show_as_open(is_open=opener is chosen)

    def _hint(self, action: str, key: str) -> str:
        return self.tr("{action} (key {key})").format(action=action, key=key)

    def _details(self) -> str:
        parts = [
            last_seen(self.card.last_visit, self._as_of, self._today),
            next_time() if self.card.still_comes else channel_line(self.card.channels),
            waiting_since(self.card.opened_day or self.card.since, self._today),
        ]
        if self.card.tries == 1:
            parts.append(self.tr("tried once, no answer"))
        elif self.card.tries:
            parts.append(self.tr("tried {count} times, no answer").format(count=self.card.tries))
        return self.tr(" · ").join(parts)

    def _open_outcomes(self) -> None:
        panel = OutcomePanel(still_comes=self.card.still_comes)
        panel.chosen.connect(self._choose)
        self._open(panel)

    def _choose(self, outcome: CheckInOutcome) -> None:
        """Say what came of it; a try that leaves the check-in open is told with its way."""
        ways = self.card.ways_to_ask
        if outcome is not CheckInOutcome.NO_ANSWER or not self.card.stays_without_answer:
            self.outcome_chosen.emit(outcome)
        elif len(ways) == 1:
            self._tell_try(ways[0])
        else:
            panel = TryPanel(ways)
            panel.chosen.connect(self._tell_try)
            self._open(panel)

    def _tell_try(self, way: ContactChannel) -> None:
        """The card stays, so what was open is closed."""
        self.close_panel()
        self.try_chosen.emit(way)

    def _open_later(self) -> None:
        panel = LaterPanel()
        panel.chosen.connect(self.later_chosen)
        self._open(panel)

    def _open_away(self) -> None:
        panel = AwayPanel(self._today)
        panel.chosen.connect(self.away_chosen)
        self._open(panel)

    def _open_why(self) -> None:
        signals, still_comes = self.card.signals, self.card.still_comes
        panel = WhyPanel(
            sentences(signals, self._as_of),
            self._today,
            headline=why_headline(len(signals), still_comes=still_comes),
            has_profile=self.can_open_profile,
        )
        panel.never_chosen.connect(self.never_chosen)
        panel.profile_wanted.connect(self.profile_wanted)
        if self._open(panel):
            self.why_opened.emit()

    def _open(self, panel: Panel) -> bool:
        """Show a panel in the place of the one before; asking for the one that is open closes it."""
        was_open = type(self._panel) is type(panel)
        self.close_panel()
        if was_open:
            panel.deleteLater()
            return False
        self._panel = panel
        self._show_what_is_open()
        panel.closed.connect(self.close_panel)
        self._column.addWidget(panel)
        put_in_order(self)
        self._arrows.watch(panel)
        panel.take_focus()
        return True

    def close_panel(self) -> None:
        """Close what is open and take the focus back."""
        if self._panel is None:
            return
        panel, self._panel = self._panel, None
        self._show_what_is_open()
        if holds_focus(panel):
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._column.removeWidget(panel)
        panel.hide()
        panel.deleteLater()

    def _action_of(self, key: int) -> Callable[[], object] | None:
        number = key - Qt.Key.Key_1
        if isinstance(self._panel, TryPanel):
            ways = self._panel.ways
            if 0 <= number < len(ways):
                return lambda: self._tell_try(ways[number])
        elif 0 <= number < len(OUTCOME_ORDER):
            return lambda: self._choose(OUTCOME_ORDER[number])
        actions: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Return: self._open_outcomes,
            Qt.Key.Key_Enter: self._open_outcomes,
            Qt.Key.Key_L: self._open_later,
            Qt.Key.Key_A: self._open_away,
            Qt.Key.Key_X: self.wrong_chosen.emit,
            Qt.Key.Key_W: self._open_why,
            Qt.Key.Key_Z: self.undo_wanted.emit,
            Qt.Key.Key_Up: lambda: self.neighbour_wanted.emit(-1),
            Qt.Key.Key_Down: lambda: self.neighbour_wanted.emit(1),
            Qt.Key.Key_Escape: self.close_panel,
        }
        return actions.get(key)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Single keys, without modifiers: combinations belong to the window."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        action = self._action_of(event.key()) if plain else None
        if action is None or (event.key() == Qt.Key.Key_Escape and self._panel is None):
            event.ignore()
            return
        action()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere chooses the card."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring shows where the keys go."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes with the focus."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card, and a ring around it while it has the focus."""
        super().paintEvent(event)
        if not self.hasFocus():
            return
        half = FOCUS_WIDTH / 2
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(Theme.current().colour("focus"), FOCUS_WIDTH))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), RADIUS_CARD, RADIUS_CARD)
