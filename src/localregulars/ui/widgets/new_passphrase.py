"""A passphrase that is chosen, typed twice, with a kind word on how good it is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.ui.passphrase_strength import MIN_LENGTH, Strength, strength
from localregulars.ui.theme.tokens import SPACE_L
from localregulars.ui.widgets.secret_field import SecretField
from localregulars.ui.widgets.text import Text, Tone


class NewPassphrase(QWidget):
    """The passphrase, twice; `confirmed()` when Enter is pressed in the second field."""

    confirmed = Signal()

    def __init__(self, label: str) -> None:
        super().__init__()
        advice = self.tr(
            "Whoever has the passphrase can read everything, and without it nobody can. "
            "Four or five words that do not belong together are easy to remember and hard to guess."
        )
        self.first = SecretField(label, hint=self._words_for(Strength.EMPTY, 0))
        self.again = SecretField(self.tr("The same once more"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_L)
        column.addWidget(Text(advice, tone=Tone.MUTED, wraps=True))
        column.addWidget(self.first)
        column.addWidget(self.again)
        self.setFocusProxy(self.first)
        self.first.text_changed.connect(self._on_first_changed)
        self.first.confirmed.connect(self.again.input.setFocus)
        self.again.confirmed.connect(self.confirmed)

    @property
    def passphrase(self) -> str:
        """What was typed first."""
        return self.first.text

    def is_complete(self) -> bool:
        """Whether it is long enough and the same twice; what is wrong is said at its field."""
        if len(self.first.text) < MIN_LENGTH:
            self.first.show_problem(self.tr("Please use at least %n character(s).", "", MIN_LENGTH))
            self.first.input.setFocus()
            return False
        if self.again.text != self.first.text:
            self.again.show_problem(self.tr("The two are not the same. Use Show to compare them."))
            self.again.input.setFocus()
            return False
        return True

    def forget(self) -> None:
        """Empty both fields."""
        for field in (self.first, self.again):
            field.forget()

    def _on_first_changed(self, text: str) -> None:
        found = strength(text)
        tones = {Strength.EASY: Tone.ATTENTION, Strength.GOOD: Tone.GOOD, Strength.STRONG: Tone.GOOD}
        self.first.set_hint(self._words_for(found, MIN_LENGTH - len(text)), tones.get(found, Tone.MUTED))

    def _words_for(self, found: Strength, missing: int) -> str:
        match found:
            case Strength.EMPTY:
                return self.tr("At least %n character(s).", "", MIN_LENGTH)
            case Strength.TOO_SHORT:
                return self.tr("%n more character(s).", "", missing)
            case Strength.EASY:
                return self.tr("Long enough, but easy to guess. A few unusual words would be better.")
            case Strength.GOOD:
                return self.tr("Good.")
            case Strength.STRONG:
                return self.tr("Strong.")
