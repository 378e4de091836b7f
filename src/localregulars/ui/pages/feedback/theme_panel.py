"""One theme: how pressing it is and why, the newest of what was said, and what is done about it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.application.feedback.themes import ThemeRow
from localregulars.application.feedback.views import LogRow
from localregulars.domain.feedback import ThemeId
from localregulars.ui.page_model import PageModel
from localregulars.ui.pages.feedback.forms_card import FormsCard
from localregulars.ui.pages.feedback.theme_forms import NameForm, NewChangeForm, SameForm
from localregulars.ui.theme.tokens import SPACE_XS, TextRole
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.sentence_button import SentenceButton
from localregulars.ui.widgets.tab_order import put_in_order
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording import feedback, themes


class ThemePanel(FormsCard):
    """Shows a theme. `entry_wanted(feedback_id)` leads to one entry.

    What is sent names the theme: `renamed(row, name)`, `merged(row, other)`, `change_wanted(row, what, is_made)`.
    """

    renamed = Signal(object, str)
    merged = Signal(object, object)
    change_wanted = Signal(object, str, bool)
    entry_wanted = Signal(object)

    def __init__(self, model: PageModel, name: str) -> None:
        super().__init__(name)
        self._model = model
        self.row: ThemeRow | None = None
        self._others: tuple[ThemeRow, ...] = ()
        self.heading = Text(role=TextRole.CARD_TITLE, wraps=True)
        self.pressing = Text(wraps=True)
        self.open = Text(role=TextRole.CAPTION, tone=Tone.MUTED, wraps=True)
        self.change_form, self.name_form, self.same_form = NewChangeForm(), NameForm(), SameForm()
        self.change = Button(self.tr("Change something …"), ButtonKind.SECONDARY, "pencil", ButtonSize.COMPACT)
        self.rename = Button(self.tr("Rename …"), ButtonKind.SECONDARY, "", ButtonSize.COMPACT)
        self.same = Button(self.tr("It is the same as …"), ButtonKind.SECONDARY, "", ButtonSize.COMPACT)
        self._newest = QVBoxLayout()
        self._newest.setSpacing(SPACE_XS)
        self.entries: list[Button] = []
        self._build()
        self._connect()

    def show_row(self, row: ThemeRow) -> None:
        """Show this one; a form that is open for another goes."""
        if self.row is not None and self.row.theme.theme_id != row.theme.theme_id:
            self.go_back()
        self.row = row
        self.setAccessibleName(row.theme.name)
        self.heading.setText(row.theme.name)
        self.pressing.setText(themes.priority(row.priority, self._model.today))
        self.open.setText(self.tr("Open entries: {count}").format(count=themes.open_entries(row)))
        for button in (self.change, self.rename, self.same):
            button.setAccessibleDescription(row.theme.name)
        self._offer_same()

    def show_others(self, rows: tuple[ThemeRow, ...]) -> None:
        """These can be the same as the one that is shown."""
        self._others = rows
        self._offer_same()

    def show_entries(self, rows: Sequence[LogRow]) -> None:
        """Show how the newest begin; each leads to its entry."""
        for button in self.entries:
            self._newest.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.entries = []
        for row in rows:
            button = SentenceButton(feedback.glance(row.entry), "message-square")
            button.setToolTip(row.entry.words)
            button.clicked.connect(partial(self.entry_wanted.emit, row.entry.feedback_id))
            self._newest.addWidget(button)
            self.entries.append(button)
        put_in_order(self)

    def take_focus(self) -> None:
        """The keyboard goes to the first thing that can be done."""
        self.change.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _build(self) -> None:
        below = QWidget()
        flow = FlowLayout(below)
        for button in (self.change, self.rename, self.same):
            flow.addWidget(button)
        for widget in (self.heading, self.pressing, self.open, below):
            self.body.addWidget(widget)
        self.hold(self.change_form, self.name_form, self.same_form)
        self.body.addWidget(Text(self.tr("The newest of what was said"), TextRole.STRONG, wraps=True))
        self.body.addLayout(self._newest)

    def _connect(self) -> None:
        self.change.clicked.connect(lambda: self.open_form(self.change, self.change_form.open_form))
        self.rename.clicked.connect(lambda: self.open_form(self.rename, self._open_name))
        self.same.clicked.connect(lambda: self.open_form(self.same, self._open_same))
        self.change_form.sent.connect(
            lambda: self.change_wanted.emit(self.row, self.change_form.what.text, self.change_form.is_made)
        )
        self.name_form.sent.connect(lambda: self.renamed.emit(self.row, self.name_form.name.text))
        self.same_form.sent.connect(self._on_same_sent)

    def _open_name(self) -> None:
        if self.row is not None:
            self.name_form.open_with(self.row.theme.name)

    def _open_same(self) -> None:
        self.same_form.open_with([(row.theme.theme_id, row.theme.name) for row in self._rest])

    @property
    def _rest(self) -> list[ThemeRow]:
        shown: ThemeId | None = None if self.row is None else self.row.theme.theme_id
        return [row for row in self._others if row.theme.theme_id != shown]

    def _offer_same(self) -> None:
        self.same.setVisible(bool(self._rest))

    def _on_same_sent(self) -> None:
        other = self.same_form.theme_id
        if other is not None:
            self.merged.emit(self.row, other)
