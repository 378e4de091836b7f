"""Mistakes that are to be put right, and those that were: what was offered, what it cost, what came of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from localregulars.application.feedback.recoveries import (
    RecoveriesView,
    RecoveryRow,
    open_recovery,
    recoveries_view,
    set_empowerment,
)
from localregulars.application.outcome import Changes, Outcome
from localregulars.domain.recovery import RecoveryCause, RecoveryState
from localregulars.ui.models.table_model import Column, TableModel
from localregulars.ui.page import PageCommand
from localregulars.ui.pages.feedback.listed_part import ListedPart, RowPanel
from localregulars.ui.pages.feedback.part import FeedbackContext
from localregulars.ui.pages.feedback.recovery_forms import NoticedForm
from localregulars.ui.pages.feedback.recovery_panel import RecoveryPanel
from localregulars.ui.pages.feedback.row_list import RowList
from localregulars.ui.theme.tokens import TextRole
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.filter_chip import FilterChip
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.form_card import FormCard
from localregulars.ui.widgets.money_field import MoneyField
from localregulars.ui.widgets.place_form import PlaceForm
from localregulars.ui.widgets.states import EmptyState
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording import recovery as wording
from localregulars.ui.wording.dates import seen
from localregulars.ui.wording.money import in_currency
from localregulars.ui.wording.sentences import told

translate = QCoreApplication.translate
CUSTOMERS_PAGE = "customers"
_CONCERNED = Changes.FEEDBACK | Changes.CUSTOMERS | Changes.CONSENT | Changes.VISITS
_SINCE = 2
_LIMIT_WIDTH = 420


class RecoveryPart(ListedPart[RecoveryRow]):
    """What is still to be put right, oldest first; a chip shows what was. `show_thing` takes a `RecoveryId`."""

    def __init__(self, context: FeedbackContext) -> None:
        super().__init__(context, self.tr("Put right"))
        model = context.model
        self.view: RecoveriesView | None = None
        self._shows_settled = False
        self.noticed = Button(self.tr("Write down what went wrong …"), ButtonKind.SECONDARY, "plus", ButtonSize.COMPACT)
        self.form = NoticedForm(model, may_name=context.page.may_open(CUSTOMERS_PAGE))
        self.open_chip, self.settled_chip = FilterChip(), FilterChip()
        self.rows: TableModel[RecoveryRow] = TableModel(
            _columns(lambda: model.today), lambda row: row.recovery.recovery_id, lambda _row: "", self
        )
        may_open = context.page.may_open(CUSTOMERS_PAGE)
        self.panel = RecoveryPanel(model, self.tr("The mistake that is chosen"), may_open_customers=may_open)
        self.list: RowList[RecoveryRow] = RowList(
            self.rows, self.tr("The list of mistakes"), self.panel, (_SINCE, Qt.SortOrder.AscendingOrder)
        )
        self.nothing = EmptyState("", icon="hand-heart")
        self.limit = LimitCard()
        self._build()
        self._connect()

    @property
    def shown_panel(self) -> RowPanel:
        """The recovery that is chosen."""
        return self.panel

    @property
    def form_above(self) -> PlaceForm:
        """To write down that something went wrong."""
        return self.form

    def refresh(self, changes: Changes) -> None:
        """Read them again."""
        if changes is Changes.NOTHING or changes & _CONCERNED:
            self.context.model.read("recoveries", recoveries_view, self._on_read)

    def activate(self) -> None:
        """The keyboard goes to the list, or to writing one down."""
        if self.list.isVisible():
            self.list.take_focus()
        else:
            self.noticed.setFocus(Qt.FocusReason.OtherFocusReason)

    def commands(self) -> tuple[PageCommand, ...]:
        """Writing down that something went wrong."""
        return (PageCommand(self.tr("Write down that something went wrong"), self.noticed.click, icon="plus"),)

    def _build(self) -> None:
        above = QWidget()
        flow = FlowLayout(above)
        for widget in (self.open_chip, self.settled_chip, self.noticed):
            flow.addWidget(widget)
        form = FormCard(self.noticed.words.removesuffix(" …"), self.form)
        for below in (above, form, self.nothing, self.list, self.limit):
            self.body.addWidget(below)
        self.list.hide()
        self.nothing.hide()

    def _connect(self) -> None:
        self.noticed.clicked.connect(self.form.open_form)
        self.form.sent.connect(self._on_noticed)
        self.form.closed.connect(self.noticed.setFocus)
        self.open_chip.clicked.connect(lambda: self._choose(settled=False))
        self.settled_chip.clicked.connect(lambda: self._choose(settled=True))
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self.panel.take_focus)
        self.panel.customer_wanted.connect(partial(self.context.page.open_page, CUSTOMERS_PAGE))
        self.limit.save.clicked.connect(self._on_limit_saved)
        self.limit.field.confirmed.connect(self._on_limit_saved)

    def _on_read(self, view: RecoveriesView) -> None:
        is_first = self.view is None or self.view.empowerment_milli != view.empowerment_milli
        self.view = view
        if is_first:
            self.limit.field.set_milli(view.empowerment_milli)
        self._show()

    def _choose(self, *, settled: bool) -> None:
        self._shows_settled = settled
        self._show()

    def _show(self) -> None:
        if self.view is None:
            return
        rows = self.view.settled if self._shows_settled else self.view.open
        self.open_chip.setChecked(not self._shows_settled)
        self.settled_chip.setChecked(self._shows_settled)
        self.open_chip.show_count(wording.state(RecoveryState.OPEN), len(self.view.open), of_people=False)
        self.settled_chip.show_count(wording.state(RecoveryState.SETTLED), len(self.view.settled), of_people=False)
        chosen = None if self.panel.row is None else self.panel.row.recovery.recovery_id
        self.nothing.set_words(*wording.nothing_here(settled=self._shows_settled))
        self.show_rows(rows, chosen)

    def _on_chosen(self, row: RecoveryRow | None) -> None:
        if row is not None:
            self.panel.show_row(row)

    def _on_noticed(self) -> None:
        form = self.form
        use_case = partial(
            open_recovery, cause=RecoveryCause.NOTICED, what=form.what.text, customer_id=form.who.customer_id
        )

        def over(_outcome: Outcome[Any]) -> None:
            form.forget()
            self.noticed.setFocus()

        self.context.model.change(use_case, self.tr("Written down. Now put it right."), over, form.refuse)

    def _on_limit_saved(self) -> None:
        if self.limit.field.read():
            milli = self.limit.field.milli or 0
            said = self.tr("That is what people at the counter may give by themselves.")
            use_case = partial(set_empowerment, milli=milli)
            self.context.model.change(use_case, said, None, lambda error: self.limit.field.show_problem(told(error)))


class LimitCard(Card):
    """What people at the counter may give without asking."""

    def __init__(self) -> None:
        super().__init__(translate("feedback", "What may be given without asking"))
        self.body.addWidget(Text(self.accessibleName(), TextRole.CARD_TITLE, wraps=True))
        about = self.tr("People at the counter may put something right at once, up to this amount. You may give more.")
        self.body.addWidget(Text(about, tone=Tone.MUTED, wraps=True))
        up_to = self.tr("Up to, {in_currency}").format(in_currency=in_currency())
        self.field = MoneyField(up_to, hint=self.tr("Left empty: an apology only."))
        self.save = Button(self.tr("Save"), ButtonKind.SECONDARY, "check")
        self.field.add_beside(self.save)
        self.field.setMaximumWidth(_LIMIT_WIDTH)
        self.body.addWidget(self.field)


def _columns(today: Callable[[], date]) -> tuple[Column[RecoveryRow], ...]:
    return (
        Column(
            header=lambda: translate("feedback", "What went wrong"),
            value=lambda row: wording.glance(row.recovery),
            sort_key=lambda row: row.recovery.recovery_id,
            widest=lambda: "x" * 24,
            narrow=lambda: "x" * 12,
            tooltip=lambda row: row.recovery.what,
        ),
        Column(
            header=lambda: translate("feedback", "Who"),
            value=wording.who,
            sort_key=lambda row: row.name.casefold(),
            widest=lambda: "Maximiliane Okafor-I",
            can_wait=1,
        ),
        Column(
            header=lambda: translate("feedback", "When"),
            value=lambda row: seen(row.recovery.day, today()),
            sort_key=lambda row: (row.recovery.day, row.recovery.recovery_id),
            widest=lambda: seen(date(2026, 1, 1), date(2026, 1, 29)),
            can_wait=2,
        ),
        Column(
            header=lambda: translate("feedback", "Where it stands"),
            value=lambda row: wording.state(row.recovery.state),
            sort_key=lambda row: tuple(RecoveryState).index(row.recovery.state),
            widest=lambda: max((wording.state(one) for one in RecoveryState), key=len) + "m",
            only_if_rows_differ=True,
            can_wait=3,
        ),
    )
