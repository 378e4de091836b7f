"""Who is here? Names to choose from, a PIN, and the passphrase for the owner. Nothing of the shop's people is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from localregulars.domain.staff import LONGEST_PIN
from localregulars.ui.staff_gate.names import Names
from localregulars.ui.staff_gate.passphrase_form import PassphraseForm
from localregulars.ui.staff_gate.pin_pad import PinPad
from localregulars.ui.staff_gate.view_model import WhoIsHereViewModel
from localregulars.ui.theme.tokens import SPACE_M, SPACE_XL, SPACE_XS, TextRole
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.centred import CentredPage
from localregulars.ui.widgets.field import LabelledField
from localregulars.ui.widgets.flow import FlowLayout, ReflowColumns
from localregulars.ui.widgets.text import Text, Tone

_WIDTH = 620
_STACKED_BELOW_EM = 34


class WhoIsHerePage(CentredPage):
    """Leads whoever is here through the gate; `lock_wanted()` for those who would rather lock the shop."""

    lock_wanted = Signal()

    def __init__(self, model: WhoIsHereViewModel) -> None:
        super().__init__(_WIDTH)
        self._model = model
        model.setParent(self)
        self.names = Names(model.people)
        self.passphrase = PassphraseForm()
        self._card = Card(self.tr("Who is here?"))
        self._build()
        self._connect()
        self._show_way(by_passphrase=not model.takes_pins)
        model.resume_waiting()

    @property
    def message(self) -> str:
        """What the page says below its field now."""
        return self.passphrase.message if self.passphrase.isVisible() else self.pin.problem

    def _build(self) -> None:
        column = self._card.body
        head = QVBoxLayout()
        head.setSpacing(SPACE_XS)
        head.addWidget(Text(self.tr("Who is here?"), TextRole.PAGE_TITLE))
        self._explanation = Text(tone=Tone.MUTED, wraps=True)
        head.addWidget(self._explanation)
        column.addLayout(head)
        self._by_pin = QWidget()
        inner = QVBoxLayout(self._by_pin)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(SPACE_M)
        inner.addWidget(self.names)
        inner.addWidget(self._build_pin())
        column.addWidget(self._by_pin)
        column.addWidget(self.passphrase)
        column.addWidget(self._build_ways())
        self.body.addWidget(self._card)
        note = self.tr("A PIN says who is here. It does not lock the shop: the passphrase does.")
        self.body.addWidget(Text(note, TextRole.CAPTION, Tone.MUTED, wraps=True))

    def _build_pin(self) -> QWidget:
        self.pin = LabelledField(self.tr("PIN"), is_secret=True)
        self.pin.input.setMaxLength(LONGEST_PIN)
        self.pin.input.setInputMethodHints(self.pin.input.inputMethodHints() | Qt.InputMethodHint.ImhDigitsOnly)
        self._come_in = Button(self.tr("Come in"), ButtonKind.PRIMARY, "check", ButtonSize.LARGE)
        self._come_in.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(self.pin)
        column.addWidget(self._come_in)
        column.addStretch(1)
        self._pad = PinPad()
        both = ReflowColumns(_STACKED_BELOW_EM, gap=SPACE_XL)
        both.add(left, 3)
        both.add(self._pad, 2)
        return both

    def _build_ways(self) -> QWidget:
        ways = QWidget()
        flow = FlowLayout(ways)
        self._other_way = Button("", ButtonKind.QUIET, "key-round", ButtonSize.LARGE)
        lock = Button(self.tr("Lock the shop"), ButtonKind.QUIET, "lock", ButtonSize.LARGE)
        lock.clicked.connect(self.lock_wanted)
        flow.addWidget(self._other_way)
        flow.addWidget(lock)
        return ways

    def _connect(self) -> None:
        self.pin.confirmed.connect(self._on_come_in_wanted)
        self._come_in.clicked.connect(self._on_come_in_wanted)
        self.names.picked.connect(self._on_picked)
        self._pad.pressed.connect(self._type)
        self._pad.taken_back.connect(self.pin.input.backspace)
        self._other_way.clicked.connect(self._on_other_way_wanted)
        self.passphrase.tried.connect(self._model.try_passphrase)
        self._model.busy_changed.connect(self._on_busy_changed)
        self._model.pin_refused.connect(self._on_pin_refused)
        self._model.tries_changed.connect(self._on_tries_changed)
        self._model.refused.connect(self.passphrase.show_refused)
        self._model.waiting_changed.connect(self.passphrase.show_waiting)
        self._model.failed.connect(self._on_failed)

    def _show_way(self, *, by_passphrase: bool) -> None:
        """Ask for a PIN or for the passphrase; with no try left there is only the passphrase."""
        takes_pins = self._model.takes_pins
        self._by_pin.setVisible(not by_passphrase)
        self.passphrase.setVisible(by_passphrase)
        self._other_way.setVisible(takes_pins)
        if by_passphrase:
            self._other_way.set_words(self.tr("Use a PIN"))
        else:
            self._other_way.set_words(self.tr("Use the owner's passphrase"))
        if self._model.tries_left == 0:
            words = self.tr("Too many PINs in a row were wrong. Now only the owner's passphrase opens.")
        elif by_passphrase:
            words = self.tr("The passphrase of the shop lets the owner in.")
        else:
            words = self.tr("Choose your name and type your PIN.")
        if words != self._explanation.text():
            self._explanation.setText(words)
            announce(self, words)

    def _focus_first(self) -> None:
        if self.passphrase.isVisible():
            self.passphrase.setFocus()
        elif self.names.chosen is not None:
            self.pin.setFocus()
        else:
            self.names.focus_one()

    def _type(self, digits: str) -> None:
        self.pin.input.insert(digits)
        self.pin.setFocus()

    def _on_picked(self) -> None:
        self.pin.set_text("")
        self.pin.show_problem("")
        self.pin.setFocus()

    def _on_come_in_wanted(self) -> None:
        chosen = self.names.chosen
        if chosen is None:
            self.pin.show_problem(self.tr("Please choose your name first."))
            self.names.focus_one()
        elif not self.pin.text:
            self.pin.show_problem(self.tr("Please type your PIN first."))
            self.pin.setFocus()
        else:
            self._model.try_pin(chosen.staff_id, self.pin.text)

    def _on_other_way_wanted(self) -> None:
        self._show_way(by_passphrase=not self.passphrase.isVisible())
        self._focus_first()

    def _on_busy_changed(self, is_busy: bool) -> None:  # noqa: FBT001 (a slot)
        if self.passphrase.isVisible():
            self.passphrase.show_busy(is_busy)

    def _on_pin_refused(self, tries_left: int) -> None:
        self.pin.set_text("")
        self.pin.hide_secret()
        if tries_left == 0:
            self._show_way(by_passphrase=True)
        elif self.names.chosen is not None:
            wrong = self.tr("That is not the PIN of {name}.").format(name=self.names.chosen.name)
            left = self.tr("Tries left: {number}").format(number=tries_left)
            self.pin.show_problem(f"{wrong} {left}")
        self._focus_first()

    def _on_tries_changed(self) -> None:
        self._show_way(by_passphrase=not self._model.takes_pins)
        self._focus_first()

    def _on_failed(self, sentence: str) -> None:
        if self.passphrase.isVisible():
            self.passphrase.show_failed(sentence)
        else:
            self.pin.set_text("")
            self.pin.show_problem(sentence or self.tr("That did not work because of a mistake of ours."))

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit typed at the names belongs into the field."""
        if event.text().isdecimal() and self._by_pin.isVisible():
            self._type(event.text())
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard is where one begins."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._focus_first)
