"""What was ever asked about a person, and whether they may be suggested at all."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from localregulars.ui.pages.customers.profile_view_model import ProfileState, ProfileViewModel
from localregulars.ui.pages.customers.section import Section, clear
from localregulars.ui.theme.tokens import SPACE_XS
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording.check_ins import history_line

MOST_LINES = 12


class CheckInsSection(Section):
    """The newest check-ins, one line each."""

    def __init__(self, view_model: ProfileViewModel) -> None:
        super().__init__()
        self._never = False
        self.never = Button("", ButtonKind.QUIET, "ban", ButtonSize.COMPACT)
        self.never.clicked.connect(lambda: view_model.set_never_suggest(not self._never))
        self.set_title(self.tr("Hellos"), self.never)
        self._note = Text(self.tr("Left out of the list for good, as you said."), tone=Tone.ATTENTION, wraps=True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SPACE_XS)
        self.body.addWidget(self._note)
        self.body.addLayout(self._lines)

    def show_state(self, state: ProfileState) -> None:
        """Show what was asked, newest first."""
        self._never = state.profile.never_suggest
        self.never.set_words(self.tr("Suggest again") if self._never else self.tr("Never suggest"))
        self.never.set_icon_name("undo-2" if self._never else "ban")
        self._note.setVisible(self._never)
        clear(self._lines)
        if not state.profile.check_ins:
            self._lines.addWidget(Text(self.tr("Never needed one so far."), tone=Tone.MUTED, wraps=True))
        for check_in in state.profile.check_ins[:MOST_LINES]:
            self._lines.addWidget(Text(history_line(check_in, state.today), wraps=True))
