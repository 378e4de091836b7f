"""One mistake and what was done about it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from localregulars.application.feedback.recoveries import RecoveryRow, offer, settle_recovery
from localregulars.domain.recovery import RecoveryState
from localregulars.ui.page_model import PageModel
from localregulars.ui.pages.feedback.forms_card import FormsCard
from localregulars.ui.pages.feedback.recovery_forms import OfferForm, SettleForm
from localregulars.ui.theme.tokens import TextRole
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.place_form import PlaceForm
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording import recovery as wording


class RecoveryPanel(FormsCard):
    """Shows a recovery. `customer_wanted(customer_id)` leads to whom it happened to."""

    customer_wanted = Signal(object)

    def __init__(self, model: PageModel, name: str, *, may_open_customers: bool) -> None:
        super().__init__(name)
        self._model, self._may_open = model, may_open_customers
        self.row: RecoveryRow | None = None
        self.heading = Text(role=TextRole.CARD_TITLE, wraps=True)
        self.state = Text(role=TextRole.STRONG, wraps=True)
        self.what, self.came = Text(wraps=True), Text(role=TextRole.CAPTION, tone=Tone.MUTED, wraps=True)
        self.lines: tuple[Text, ...] = tuple(Text(wraps=True) for _ in range(6))
        self.offer_form, self.settle_form = OfferForm(), SettleForm()
        self.offer = Button(self.tr("Offer something …"), ButtonKind.SECONDARY, "hand-heart", ButtonSize.COMPACT)
        self.settle = Button(self.tr("It is put right …"), ButtonKind.SECONDARY, "check", ButtonSize.COMPACT)
        self.open = Button(self.tr("Open the customer"), ButtonKind.SECONDARY, "user", ButtonSize.COMPACT)
        self._build()
        self._connect()

    @property
    def said(self) -> list[str]:
        """Everything that is written on it now."""
        texts = (self.heading, self.state, self.what, self.came, *self.lines)
        return [text.text() for text in texts if not text.isHidden() and text.text()]

    def show_row(self, row: RecoveryRow) -> None:
        """Show this one; a form that is open for another goes."""
        if self.row is not None and self.row.recovery.recovery_id != row.recovery.recovery_id:
            self.go_back()
        self.row = row
        recovery = row.recovery
        self.setAccessibleName(wording.who(row))
        is_settled = recovery.state is RecoveryState.SETTLED
        knows_them = recovery.customer_id is not None
        after = (wording.came_back(row), wording.is_happier(row)) if knows_them else ("", "")
        words = (
            wording.offered(recovery),
            wording.cost(recovery),
            wording.first_word(row) if knows_them else "",
            wording.settled_after(row),
            *after,
        )
        for label, text in zip(self.lines, words, strict=True):
            label.setText(text)
            label.setVisible(bool(text))
        self.heading.setText(wording.who(row))
        self.state.setText(wording.state(recovery.state))
        self.what.setText(wording.what(recovery))
        self.came.setText(wording.came(recovery, self._model.today))
        self._offer(is_settled=is_settled, is_known=knows_them)

    def take_focus(self) -> None:
        """The keyboard goes to the first thing that can be done."""
        first = next((one for one in (self.offer, self.settle, self.open) if not one.isHidden()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _build(self) -> None:
        below = QWidget()
        flow = FlowLayout(below)
        for button in (self.offer, self.settle, self.open):
            flow.addWidget(button)
        for widget in (self.heading, self.what, self.came, self.state, *self.lines, below):
            self.body.addWidget(widget)
        self.hold(self.offer_form, self.settle_form)

    def _offer(self, *, is_settled: bool, is_known: bool) -> None:
        had_focus = self.offer.hasFocus() or self.settle.hasFocus()
        self.offer.setVisible(not is_settled)
        self.settle.setVisible(not is_settled)
        self.open.setVisible(is_known and self._may_open)
        for button in (self.offer, self.settle, self.open):
            button.setAccessibleDescription(self.accessibleName())
        if had_focus and is_settled:
            self.take_focus()

    def _connect(self) -> None:
        self.offer.clicked.connect(lambda: self._open(self.offer, self.offer_form))
        self.settle.clicked.connect(lambda: self._open(self.settle, self.settle_form))
        self.open.clicked.connect(self._on_open)
        self.offer_form.sent.connect(self._send_offer)
        self.settle_form.sent.connect(self._send_settled)

    def _open(self, button: Button, form: OfferForm | SettleForm) -> None:
        if self.row is not None:
            self.open_form(button, partial(form.open_with, self.row.recovery))

    def _on_open(self) -> None:
        if self.row is not None:
            self.customer_wanted.emit(self.row.recovery.customer_id)

    def _send_offer(self) -> None:
        if self.row is None:
            return
        form, number = self.offer_form, self.row.recovery.recovery_id
        use_case = partial(offer, recovery_id=number, offered=form.offered.text, amount_milli=form.worth.milli or 0)
        self._model.change(
            use_case,
            self.tr("Written down what you offered."),
            lambda _: self._over(form),
            form.refuse,
        )

    def _send_settled(self) -> None:
        if self.row is None:
            return
        form, number = self.settle_form, self.row.recovery.recovery_id
        use_case = partial(settle_recovery, recovery_id=number, cost_milli=form.cost.milli)
        self._model.change(use_case, self.tr("Put right."), lambda _: self._over(form), form.refuse)

    def _over(self, form: PlaceForm) -> None:
        form.forget()
        self.take_focus()
