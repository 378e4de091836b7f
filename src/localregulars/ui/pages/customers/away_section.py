"""When a person said that they will be away."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from localregulars.ui.pages.customers.profile_view_model import ProfileState, ProfileViewModel
from localregulars.ui.pages.customers.section import NotesSection, RemovableLine
from localregulars.ui.theme.tokens import SPACE_M, SPACE_XS
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.day_field import DayField
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.tab_order import put_in_order
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording.dates import span

_LONGEST = timedelta(days=365)
_USUAL = timedelta(days=14)


class AwaySection(NotesSection):
    """Notes that can be taken away, and a small form for another one."""

    def __init__(self, view_model: ProfileViewModel) -> None:
        super().__init__()
        self._view_model = view_model
        self._today = date.min
        self.add = Button(self.tr("Add a time away"), ButtonKind.QUIET, "plane", ButtonSize.COMPACT)
        self.add.clicked.connect(self._on_add_clicked)
        self.openers = {"away": self.add}
        self._shown: object = None
        self._notes = QVBoxLayout()
        self._notes.setSpacing(SPACE_XS)
        self.set_title(self.tr("Away"), self.add)
        self.body.addLayout(self._notes)

    def show_state(self, state: ProfileState) -> None:
        """Show the notes, newest first; a note that was just written closes the form, and nothing else does."""
        shown = (state.profile.row.customer_id, state.profile.away_notes, state.today)
        if shown == self._shown:
            return
        self._shown, self._today = shown, state.today
        self.close_form()
        notes = [
            (note.away_note_id, span(note.first_day, note.last_day, self._today)) for note in state.profile.away_notes
        ]
        remove = self._view_model.remove_away_note
        self.put_lines(self._notes, [RemovableLine(words, partial(remove, which)) for which, words in notes])
        if not notes:
            self._notes.addWidget(
                Text(self.tr("Nothing known. Ask, it saves a needless worry."), tone=Tone.MUTED, wraps=True)
            )
        put_in_order(self)

    def _on_add_clicked(self) -> None:
        if self.close_form():
            return
        form = Card(self.tr("Another time away"), is_sunken=True)
        first = DayField(self.tr("First day away"), self._today, self._today - _LONGEST, self._today + _LONGEST)
        last = DayField(
            self.tr("Last day away"), self._today + _USUAL, self._today - _LONGEST, self._today + 2 * _LONGEST
        )
        row = QWidget()
        flow = FlowLayout(row, gap=SPACE_M)
        flow.addWidget(_pair(self.tr("from"), first))
        flow.addWidget(_pair(self.tr("to"), last))
        save = Button(self.tr("Write it down"), ButtonKind.PRIMARY, "check", ButtonSize.COMPACT)
        save.clicked.connect(lambda: self._view_model.note_away(first.day, last.day))
        form.body.addWidget(row)
        self.open_form(form, "away", save)
        first.setFocus()


def _pair(words: str, field: DayField) -> QWidget:
    """A word and its field, which wrap together."""
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(Text(words))
    row.addWidget(field)
    return pair
