"""What a person agreed to, in short; it is given, refused and taken back on the care card, and nowhere else."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from localregulars.domain.consent import Purpose
from localregulars.ui.pages.customers.profile_view_model import ProfileState
from localregulars.ui.pages.customers.section import Section, clear
from localregulars.ui.theme.tokens import SPACE_S
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording.consent import purpose as purpose_words
from localregulars.ui.wording.consent import state_line

_ORDER = {purpose: place for place, purpose in enumerate(Purpose)}


class ConsentSection(Section):
    """One line for each purpose that was ever spoken of; `card_wanted` asks for the care card."""

    card_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.open_card = Button(self.tr("Ask or take back"), ButtonKind.QUIET, "heart-handshake", ButtonSize.COMPACT)
        self.open_card.setAccessibleName(self.tr("Ask or take back: open the care card"))
        self.open_card.clicked.connect(self.card_wanted)
        self.set_title(self.tr("Agreed to"), self.open_card)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SPACE_S)
        self.body.addLayout(self._lines)

    def show_state(self, state: ProfileState) -> None:
        """Show where every purpose stands, what is agreed to first."""
        clear(self._lines)
        known = sorted(state.profile.consents, key=lambda status: (not status.stands, _ORDER[status.purpose]))
        if not known:
            words = self.tr("Nothing asked yet. Open the care card and read it together.")
            self._lines.addWidget(Text(words, tone=Tone.MUTED, wraps=True))
        for status in known:
            words = self.tr("{purpose}: {state}").format(
                purpose=purpose_words(status.purpose), state=state_line(status, state.today)
            )
            self._lines.addWidget(Text(words, tone=Tone.PLAIN if status.stands else Tone.MUTED, wraps=True))
