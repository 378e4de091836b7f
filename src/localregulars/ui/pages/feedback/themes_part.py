"""Themes: what many say, the most pressing first, and what is done about it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt

from localregulars.application.feedback.page import change_made_today
from localregulars.application.feedback.themes import (
    ThemeRow,
    merge_themes,
    plan_change,
    rename_theme,
    themes_view,
)
from localregulars.application.feedback.views import feedback_log
from localregulars.application.outcome import Changes, Outcome, UseCase
from localregulars.domain.feedback import ThemeId
from localregulars.ui.models.table_model import Column, TableModel
from localregulars.ui.page import PageCommand
from localregulars.ui.pages.feedback.listed_part import ListedPart, RowPanel
from localregulars.ui.pages.feedback.part import FeedbackContext
from localregulars.ui.pages.feedback.row_list import RowList
from localregulars.ui.pages.feedback.theme_panel import ThemePanel
from localregulars.ui.widgets.charts.number_words import decimal, whole
from localregulars.ui.widgets.how_counted import HowCounted
from localregulars.ui.widgets.states import EmptyState
from localregulars.ui.widgets.tab_order import put_in_order
from localregulars.ui.wording import themes as wording

translate = QCoreApplication.translate
NEWEST = 5
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_PRESSING = 1
"""The column by which the list is sorted."""


class ThemesPart(ListedPart[ThemeRow]):
    """A list by priority, and beside it the theme that is chosen, with the newest of what was said."""

    def __init__(self, context: FeedbackContext) -> None:
        super().__init__(context, self.tr("Themes"))
        self.rows: TableModel[ThemeRow] = TableModel(_columns(), lambda row: row.theme.theme_id, lambda _row: "", self)
        self.panel = ThemePanel(context.model, self.tr("The theme that is chosen"))
        self.list: RowList[ThemeRow] = RowList(
            self.rows, self.tr("The list of themes"), self.panel, (_PRESSING, Qt.SortOrder.DescendingOrder)
        )
        self.counted = HowCounted(self.tr("how pressing a theme is"), wording.how_pressing)
        self.nothing = EmptyState(
            self.tr("No themes yet"),
            self.tr("Say what something is about when you write it down: two people on one thing make a theme."),
            "message-square",
        )
        self._waits_for_list = False
        self.nothing.hide()
        self.list.hide()
        self.list.add_below(self.counted)
        for widget in (self.nothing, self.list):
            self.body.addWidget(widget)
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self.panel.take_focus)
        self.panel.renamed.connect(self._rename)
        self.panel.merged.connect(self._merge)
        self.panel.change_wanted.connect(self._change)
        self.panel.entry_wanted.connect(partial(context.show, "log"))

    @property
    def shown_panel(self) -> RowPanel:
        """The theme that is chosen."""
        return self.panel

    def refresh(self, changes: Changes) -> None:
        """Read them again."""
        if changes is Changes.NOTHING or changes & (Changes.FEEDBACK | Changes.CONSENT):
            self.context.model.read("themes", themes_view, self._on_read)

    def activate(self) -> None:
        """The keyboard goes to the list, as soon as there is one."""
        self._waits_for_list = not self.list.isVisible()
        if self.list.isVisible():
            self.list.take_focus()

    def commands(self) -> Sequence[PageCommand]:
        """What can be done with the theme that is chosen."""
        if self.panel.row is None:
            return ()
        words = self.tr("Change something: {theme}").format(theme=self.panel.row.theme.name)
        return (PageCommand(words, self.panel.change.click, icon="pencil"),)

    def _on_read(self, rows: tuple[ThemeRow, ...]) -> None:
        chosen = None if self.panel.row is None else self.panel.row.theme.theme_id
        self.show_rows(rows, chosen)
        self.panel.show_others(rows)
        put_in_order(self)
        if rows and self._waits_for_list and self.isVisible():
            self.activate()

    def _on_chosen(self, row: ThemeRow | None) -> None:
        if row is not None:
            self.panel.show_row(row)
            reading = partial(feedback_log, limit=NEWEST, themes=[row.theme.theme_id])
            self.context.model.read("theme's entries", reading, self.panel.show_entries)

    def _rename(self, row: ThemeRow, name: str) -> None:
        use_case = partial(rename_theme, theme_id=row.theme.theme_id, name=name)
        self._do(use_case, self.tr("Renamed."), self.panel.name_form.forget, self.panel.name_form.refuse)

    def _merge(self, row: ThemeRow, other: ThemeId) -> None:
        use_case = partial(merge_themes, into=other, others=[row.theme.theme_id])
        form = self.panel.same_form
        self._do(use_case, self.tr("They are one theme now."), form.forget, form.refuse)

    def _change(self, row: ThemeRow, what: str, is_made: bool) -> None:  # noqa: FBT001 (a slot)
        form, theme = self.panel.change_form, row.theme.theme_id
        if is_made:
            said = self.tr("Written down. What was open on it is fixed, and whoever said it is to be told.")
            self._do(partial(change_made_today, what=what, themes=[theme]), said, form.forget, form.refuse)
        else:
            use_case = partial(plan_change, what=what, themes=[theme])
            self._do(use_case, self.tr("Planned. Say under Changes when it was made."), form.forget, form.refuse)

    def _do(self, use_case: UseCase[Any], said: str, over: Any, refused: Any) -> None:  # noqa: ANN401 (two slots)
        def then(_outcome: Outcome[Any]) -> None:
            over()
            self.panel.take_focus()

        self.context.model.change(use_case, said, then, refused)


def _columns() -> tuple[Column[ThemeRow], ...]:
    return (
        Column(
            header=lambda: translate("feedback", "Theme"),
            value=lambda row: row.theme.name,
            sort_key=lambda row: row.theme.name.casefold(),
            widest=lambda: "opening hours and",
        ),
        Column(
            header=lambda: translate("feedback", "How pressing"),
            value=lambda row: decimal(row.priority.value, 1),
            sort_key=lambda row: (row.priority.value, row.entries),
            widest=lambda: decimal(999.9, 1),
            align=_RIGHT,
        ),
        Column(
            header=lambda: translate("feedback", "People"),
            value=lambda row: whole(row.priority.people),
            sort_key=lambda row: row.priority.people,
            widest=lambda: whole(9999),
            align=_RIGHT,
            can_wait=2,
        ),
        Column(
            header=lambda: translate("feedback", "Open"),
            value=wording.open_entries,
            sort_key=lambda row: row.open,
            widest=lambda: translate("wording", "{open} of {all}").format(open=whole(999), all=whole(9999)),
            can_wait=1,
        ),
    )
