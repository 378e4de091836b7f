"""What was ever asked about a person, and whether they may be suggested at all."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.application.care.how_to_ask import EmergencyChoice
from localregulars.application.read_models import still_comes
from localregulars.domain.ids import CheckInId
from localregulars.ui.pages.customers.profile_view_model import ProfileState, ProfileViewModel
from localregulars.ui.pages.customers.section import Section, clear
from localregulars.ui.theme.tokens import SPACE_XS, TextRole
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.tab_order import put_in_order
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording.care import call_line, channel
from localregulars.ui.wording.check_ins import history_line, next_time, why_headline
from localregulars.ui.wording.reasons import sentences

MOST_LINES = 12


class CheckInsSection(Section):
    """What can be done about the check-in that waits, and the newest check-ins, one line each."""

    def __init__(self, view_model: ProfileViewModel) -> None:
        super().__init__()
        self._never = False
        self.never = Button("", ButtonKind.QUIET, "ban", ButtonSize.COMPACT)
        self.never.clicked.connect(lambda: view_model.set_never_suggest(not self._never))
        self.set_title(self.tr("Hellos"), self.never)
        self._note = Text(self.tr("Left out of the list for good, as you said."), tone=Tone.ATTENTION, wraps=True)
        self._view_model = view_model
        self._waiting = QVBoxLayout()
        self._waiting.setSpacing(SPACE_XS)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SPACE_XS)
        self.body.addWidget(self._note)
        self.body.addLayout(self._waiting)
        self.body.addLayout(self._lines)

    def show_state(self, state: ProfileState) -> None:
        """Show what was asked, newest first."""
        self._never = state.profile.never_suggest
        self.never.set_words(self.tr("Suggest again") if self._never else self.tr("Never suggest"))
        self.never.set_icon_name("undo-2" if self._never else "ban")
        self._note.setVisible(self._never)
        clear(self._waiting)
        if state.check_in_id is not None:
            self._show_waiting(state, state.check_in_id)
        clear(self._lines)
        if not state.profile.check_ins:
            self._lines.addWidget(Text(self.tr("Never needed one so far."), tone=Tone.MUTED, wraps=True))
        for check_in in state.profile.check_ins[:MOST_LINES]:
            self._lines.addWidget(Text(history_line(check_in, state.today), wraps=True))
        put_in_order(self)

    def _show_waiting(self, state: ProfileState, check_in_id: CheckInId) -> None:
        """Why somebody waits for a hello, and what can be done about it.

        That is a try, and a call in the agreed case, else why not yet; of somebody who still comes, neither.
        """
        if self._show_reasons(state, check_in_id):
            return
        tries = QWidget()
        flow = FlowLayout(tries)
        for way in state.ways_to_ask:
            button = Button(channel(way), ButtonKind.SECONDARY, "", ButtonSize.COMPACT)
            button.setAccessibleName(self.tr("Tried, nobody answered: {way}").format(way=channel(way)))
            button.clicked.connect(lambda _on=False, tried=way: self._view_model.record_try(check_in_id, tried))
            flow.addWidget(button)
        self._waiting.addWidget(Text(self.tr("Tried, and nobody answered? Write down how:"), wraps=True))
        self._waiting.addWidget(tries)
        for choice in state.calls:
            may_call = choice.why_not_yet is None
            self._waiting.addWidget(
                Text(call_line(choice), tone=Tone.ATTENTION if may_call else Tone.MUTED, wraps=True)
            )
            if may_call:
                self._waiting.addWidget(self._call_button(choice, check_in_id), 0, Qt.AlignmentFlag.AlignLeft)

    def _show_reasons(self, state: ProfileState, check_in_id: CheckInId) -> bool:
        """Show why; whether they still come."""
        signals = next((c.signals for c in state.profile.check_ins if c.check_in_id == check_in_id), ())
        comes = still_comes(signals)
        lines = sentences(signals, state.profile.judged_on or state.today)
        for line in (why_headline(len(signals), still_comes=comes), *lines):
            if line:
                self._waiting.addWidget(Text(line, wraps=True))
        if comes:
            self._waiting.addWidget(Text(next_time(), TextRole.STRONG, wraps=True))
        return comes

    def _call_button(self, choice: EmergencyChoice, check_in_id: CheckInId) -> Button:
        button = Button(self.tr("I called them: write it down"), ButtonKind.SECONDARY, "phone", ButtonSize.COMPACT)
        button.setAccessibleDescription(choice.contact.name)
        button.clicked.connect(lambda: self._view_model.record_call(check_in_id, choice.contact.contact_id))
        return button
