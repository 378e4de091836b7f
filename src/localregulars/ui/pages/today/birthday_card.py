"""Whose birthday is near: a line each, and a press once they were greeted."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.application.care.greetings import BirthdaySoon, BirthdayWeek, birthdays_this_week, greet
from localregulars.application.outcome import Changes, Outcome
from localregulars.domain.ids import CustomerId
from localregulars.ui.page import PageContext
from localregulars.ui.page_model import PageModel
from localregulars.ui.pages.today.lines_card import LinesCard
from localregulars.ui.theme.tokens import SPACE_M, SPACE_XS, TextRole
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.flow import ReflowColumns
from localregulars.ui.widgets.text import Text, Tone, say_held_together
from localregulars.ui.wording import birthdays as wording

MOST_LINES = 5
_STACKED_BELOW_EM = 16
_CONCERNED = Changes.COSTS | Changes.CONSENT | Changes.CUSTOMERS | Changes.AWAY_NOTES
"""Greetings, agreements, birthdays and away notes: not visits, which come all day long."""


class BirthdayLine(ReflowColumns):
    """One person, the day, and the button that says that they were greeted."""

    def __init__(self, row: BirthdaySoon, model: PageModel) -> None:
        super().__init__(_STACKED_BELOW_EM, gap=SPACE_M)
        self.row, self.today = row, model.today
        words = wording.spoken(row, self.today)
        self.setAccessibleName(words)
        self.greeted = Button(self.tr("Greeted"), ButtonKind.SECONDARY, "check", ButtonSize.COMPACT)
        self.greeted.setAccessibleDescription(words)
        said = QWidget()
        column = QVBoxLayout(said)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addWidget(Text(wording.name(row), wraps=True))
        when = Text(role=TextRole.CAPTION, tone=Tone.MUTED, wraps=True)
        say_held_together(when, wording.when(row, self.today))
        column.addWidget(when)
        button = QWidget()
        line = QVBoxLayout(button)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.greeted, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(said, 3)
        self.add_at_the_end(button)


class BirthdayCard(LinesCard[CustomerId, BirthdayLine]):
    """Hidden while nobody's birthday is near. The page says when to read first, and passes on what changed."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(wording.title(), lambda line: line.greeted)
        self.model = PageModel(context.session, self)
        self.more = Text(role=TextRole.CAPTION, tone=Tone.MUTED, wraps=True)
        self.body.addWidget(self.more)
        self.model.said.connect(context.notices.say)
        self.model.failed.connect(context.report_failure)
        self._read_on = self.model.today

    def refresh(self, changes: Changes) -> None:
        """Read anew where what changed concerns it, or on another day than the one that is shown."""
        if changes & _CONCERNED or self._read_on != self.model.today:
            self.read()

    def read(self) -> None:
        """Read whose birthday is near."""
        self._read_on = self.model.today
        self.model.read("birthdays", partial(birthdays_this_week, most=MOST_LINES), self._show)

    def _show(self, found: BirthdayWeek) -> None:
        rows, today = {row.customer_id: row for row in found.rows}, self.model.today
        self.more.setText(wording.more(found.total - len(found.rows)))
        self.more.setVisible(found.total > len(found.rows))
        self.show_lines(
            {who: partial(self._line, row) for who, row in rows.items()},
            lambda who, line: line.row == rows[who] and line.today == today,
        )

    def _line(self, row: BirthdaySoon) -> BirthdayLine:
        line = BirthdayLine(row, self.model)
        line.greeted.clicked.connect(partial(self._greet, row))
        return line

    def _greet(self, row: BirthdaySoon) -> None:
        self.model.change(partial(greet, customer_id=row.customer_id), then=partial(self._on_greeted, row))

    def _on_greeted(self, row: BirthdaySoon, outcome: Outcome[bool]) -> None:
        if outcome.value:
            self.model.tell(wording.greeted(row), outcome)
        else:  # somebody else had pressed it
            self.read()
