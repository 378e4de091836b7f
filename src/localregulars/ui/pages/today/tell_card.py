"""Whom to tell today what came of what they said: they were here, or are about to be."""

from __future__ import annotations

from collections.abc import Hashable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from localregulars.application.feedback.log import tell
from localregulars.application.feedback.page import TellToday, tell_today
from localregulars.application.feedback.views import ToTell
from localregulars.application.outcome import Changes, UseCase
from localregulars.application.voices.polls import tell_poll
from localregulars.application.voices.to_tell import VoiceOn, VoiceToTell
from localregulars.application.voices.wishes import tell_wish
from localregulars.domain.polls import PollId
from localregulars.domain.wishes import WishId
from localregulars.ui.page import PageContext
from localregulars.ui.page_model import PageModel
from localregulars.ui.pages.today.lines_card import LinesCard
from localregulars.ui.theme.tokens import SPACE_M, SPACE_S, SPACE_XS, TextRole
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.flow import ReflowColumns
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording import feedback as wording
from localregulars.ui.wording import voices

FEEDBACK_PAGE, LOG_PART, WAITING = "feedback", "log", "fixed"
"""Where everybody is who waits to hear something: a page, its part, and what that shows."""
MOST_LINES = 3
_STACKED_BELOW_EM = 58
_PARTS = {VoiceOn.WISH: "wishes", VoiceOn.POLL: "polls"}
"""The part of the page on which a voice is."""
_CONCERNED = Changes.FEEDBACK | Changes.WISHES | Changes.VISITS | Changes.CONSENT | Changes.CUSTOMERS


class TellLine(ReflowColumns):
    """One person: what came of it, what they had said, and the button that says that they know."""

    def __init__(self, row: ToTell | VoiceToTell, model: PageModel) -> None:
        super().__init__(_STACKED_BELOW_EM, gap=SPACE_M)
        self.row = row
        words = voices.tell_them(row) if isinstance(row, VoiceToTell) else wording.tell_them(row)
        self.setAccessibleName(words)
        self.told = Button(self.tr("Told"), ButtonKind.SECONDARY, "check", ButtonSize.COMPACT)
        self.open = Button(self.tr("Show it"), ButtonKind.QUIET, "", ButtonSize.COMPACT)
        for button in (self.told, self.open):
            button.setAccessibleDescription(words)
        said = QWidget()
        column = QVBoxLayout(said)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addWidget(Text(words, wraps=True))
        today = model.today
        why = voices.why_tell(row, today) if isinstance(row, VoiceToTell) else wording.why_tell(row, today)
        column.addWidget(Text(why, TextRole.CAPTION, Tone.MUTED, wraps=True))
        buttons = QWidget()
        line = QHBoxLayout(buttons)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_S)
        line.addWidget(self.told)
        line.addWidget(self.open)
        self.add(said, 3)
        self.add_at_the_end(buttons)


class TellCard(LinesCard[Hashable, TellLine]):
    """Hidden while there is nobody to tell. It reads by itself; the page passes on what changed."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("Tell them today"), lambda line: line.told)
        self._context = context
        self.model = PageModel(context.session, self)
        self.more = Button("", ButtonKind.QUIET, "message-square", ButtonSize.COMPACT)
        self.more.clicked.connect(lambda: context.open_page(FEEDBACK_PAGE, (LOG_PART, WAITING)))
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.model.said.connect(context.notices.say)
        self.model.failed.connect(context.report_failure)
        self.refresh(_CONCERNED)

    def refresh(self, changes: Changes) -> None:
        """Read anew whom to tell, where what changed concerns it."""
        if changes & _CONCERNED:
            self.model.read("tell", partial(tell_today, most=MOST_LINES), self._show)

    def _show(self, found: TellToday) -> None:
        rows, others = {_key(row): row for row in found.rows}, found.waiting - len(found.rows)
        self.more.set_words(wording.more_to_tell(others))
        self.more.setVisible(others > 0 and self._context.is_owner)
        self.show_lines(
            {key: partial(self._line, row) for key, row in rows.items()}, lambda key, line: line.row == rows[key]
        )

    def _line(self, row: ToTell | VoiceToTell) -> TellLine:
        line = TellLine(row, self.model)
        line.told.clicked.connect(partial(self._told, row))
        line.open.clicked.connect(partial(self._open, row))
        line.open.setVisible(self._context.is_owner)
        return line

    def _open(self, row: ToTell | VoiceToTell) -> None:
        place = (_PARTS[row.on], row.number) if isinstance(row, VoiceToTell) else (LOG_PART, int(row.feedback_id))
        self._context.open_page(FEEDBACK_PAGE, place)

    def _told(self, row: ToTell | VoiceToTell) -> None:
        said = self.tr("{name} knows what came of it.").format(name=wording.named(row.name))
        self.model.change(_telling(row), said)


def _key(row: ToTell | VoiceToTell) -> Hashable:
    """What a line is known by: the entry, or what it is about and who."""
    return (row.on, row.number, row.customer_id) if isinstance(row, VoiceToTell) else row.feedback_id


def _telling(row: ToTell | VoiceToTell) -> UseCase[object]:
    """The use case that says that they know."""
    if not isinstance(row, VoiceToTell):
        return partial(tell, feedback_id=row.feedback_id)
    if row.on is VoiceOn.WISH:
        return partial(tell_wish, wish_id=WishId(row.number), customer_id=row.customer_id)
    return partial(tell_poll, poll_id=PollId(row.number), customer_id=row.customer_id)
