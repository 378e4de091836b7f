"""What you changed, and what it brought: before and after, in words and as a picture."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt

from localregulars.application.feedback.change_effects import ChangeRow, changes_view
from localregulars.application.feedback.page import change_made_today
from localregulars.application.feedback.themes import change_made, drop_change, plan_change
from localregulars.application.outcome import Changes, Outcome, UseCase
from localregulars.ui.models.table_model import Column, TableModel
from localregulars.ui.pages.feedback.change_panel import ChangePanel
from localregulars.ui.pages.feedback.listed_part import ListedPart, RowPanel
from localregulars.ui.pages.feedback.part import FeedbackContext
from localregulars.ui.pages.feedback.row_list import RowList
from localregulars.ui.pages.feedback.theme_forms import NewChangeForm
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.place_form import PlaceForm
from localregulars.ui.widgets.states import EmptyState
from localregulars.ui.wording import themes as wording
from localregulars.ui.wording.dates import COUNTED_DAYS, seen

translate = QCoreApplication.translate
_WHEN = 1


class ChangesPart(ListedPart[ChangeRow]):
    """A list, newest first, and beside it the change that is chosen. `show_thing` takes a `ChangeId`."""

    def __init__(self, context: FeedbackContext) -> None:
        super().__init__(context, self.tr("What you changed"))
        model = context.model
        self.rows: TableModel[ChangeRow] = TableModel(
            _columns(lambda: model.today), lambda row: row.change.change_id, lambda _row: "", self
        )
        self.panel = ChangePanel(model, self.tr("The change that is chosen"))
        self.list: RowList[ChangeRow] = RowList(
            self.rows, self.tr("The list of changes"), self.panel, (_WHEN, Qt.SortOrder.DescendingOrder)
        )
        self.add = Button(self.tr("Plan a change …"), ButtonKind.SECONDARY, "plus", ButtonSize.COMPACT)
        self.form = NewChangeForm()
        self.nothing = EmptyState(
            self.tr("Nothing is planned yet"),
            self.tr("Open a theme and say what you change; here you see what it brought."),
            "pencil",
        )
        self.list.hide()
        self.nothing.hide()
        self.body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self.form, self.nothing, self.list):
            self.body.addWidget(widget)
        self._connect()

    @property
    def shown_panel(self) -> RowPanel:
        """The change that is chosen."""
        return self.panel

    @property
    def form_above(self) -> PlaceForm:
        """To plan a change."""
        return self.form

    def refresh(self, changes: Changes) -> None:
        """Read them again."""
        if changes is Changes.NOTHING or changes & (Changes.FEEDBACK | Changes.CONSENT):
            self.context.model.read("changes", changes_view, self._on_read)

    def activate(self) -> None:
        """The keyboard goes to the list, or to planning the first."""
        if self.list.isVisible():
            self.list.take_focus()
        else:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.add.clicked.connect(self.form.open_form)
        self.form.sent.connect(self._plan)
        self.form.closed.connect(self.add.setFocus)
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self.panel.take_focus)
        self.panel.made.connect(self._made)
        self.panel.dropped.connect(self._drop)
        self.panel.said.connect(lambda words: self.context.model.said.emit(words, None))
        self.panel.failed.connect(self.context.model.failed)

    def _on_read(self, rows: tuple[ChangeRow, ...]) -> None:
        chosen = None if self.panel.row is None else self.panel.row.change.change_id
        self.show_rows(rows, chosen)

    def _on_chosen(self, row: ChangeRow | None) -> None:
        if row is not None:
            self.panel.show_row(row)

    def _plan(self) -> None:
        form = self.form
        use_case: UseCase[Any] = partial(plan_change, what=form.what.text)
        if form.is_made:
            use_case = partial(change_made_today, what=form.what.text)
        self._do(use_case, self.tr("Written down."), form)

    def _made(self, row: ChangeRow, day: date) -> None:
        use_case = partial(change_made, change_id=row.change.change_id, on=day)
        self._do(use_case, self.tr("Made. Whoever said something about it is to be told."), self.panel.made_form)

    def _drop(self, row: ChangeRow) -> None:
        use_case = partial(drop_change, change_id=row.change.change_id)
        self.context.model.change(use_case, self.tr("Not to be made after all."))

    def _do(self, use_case: UseCase[Any], said: str, form: PlaceForm) -> None:
        def over(_outcome: Outcome[Any]) -> None:
            form.forget()
            self.activate()

        self.context.model.change(use_case, said, over, form.refuse)


def _columns(today: Callable[[], date]) -> tuple[Column[ChangeRow], ...]:
    far = date.max

    def themes(row: ChangeRow) -> str:
        return ", ".join(theme.name for theme in row.themes)

    return (
        Column(
            header=lambda: translate("feedback", "What is different"),
            value=lambda row: row.change.what,
            sort_key=lambda row: row.change.what.casefold(),
            widest=lambda: "x" * 24,
            narrow=lambda: "x" * 12,
            tooltip=lambda row: row.change.what,
        ),
        Column(
            header=lambda: translate("feedback", "When"),
            value=lambda row: wording.stands(row.change, today()),
            sort_key=lambda row: (row.change.made_on or far, row.change.change_id),
            widest=lambda: (
                translate("wording", "Planned, not made yet"),
                translate("wording", "Made {when}").format(when=seen(today() - timedelta(days=COUNTED_DAYS), today())),
            ),
        ),
        Column(
            header=lambda: translate("feedback", "About"),
            value=themes,
            sort_key=themes,
            widest=lambda: "opening hours and",
            can_wait=1,
        ),
    )
