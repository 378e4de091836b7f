"""The care card over a real shop: what the tests of the card share."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.pages.conftest import DOCUMENTS, OpenShop, PageWindow

from localregulars.application.documents import ConsentRecord
from localregulars.application.ports import UnitOfWork
from localregulars.application.rights.access_request import consent_records
from localregulars.background.work import StoreQuery
from localregulars.domain.consent import Purpose
from localregulars.domain.ids import CustomerId
from localregulars.exporting.documents.library import Documents
from localregulars.ui.pages.customers.agreement_line import AgreementLine
from localregulars.ui.pages.customers.agreement_panels import GivePanel, WithdrawPanel
from localregulars.ui.pages.customers.care_card import CareCard
from localregulars.ui.pages.customers.page import CustomersPage
from localregulars.ui.widgets.button import Button


class CareDesk:
    """The Customers page with somebody's care card open. `press` counts what somebody would press."""

    def __init__(self, shop: OpenShop, qtbot: QtBot, who: CustomerId, width: int = 1280) -> None:
        self.shop, self.qtbot, self.who = shop, qtbot, who
        self.presses = 0
        shop.shop.clock.moment = datetime.now(UTC)  # what is said from now on is told apart from what was said before
        self.session = shop.session()
        self.window = PageWindow(self.session, lambda context: CustomersPage(context, Documents(DOCUMENTS)))
        self.window.resize(width, 900)
        qtbot.addWidget(self.window)
        self.window.show()
        page = self.window.page
        assert isinstance(page, CustomersPage)
        self.page = page
        page.show_item(who)
        self.wait(lambda: page.view_model.profile.state is not None)
        page.profile.care.click()
        self.wait(lambda: self.card.model.state is not None and self.card._content.isVisible())

    @property
    def card(self) -> CareCard:
        return self.page.care

    def line(self, purpose: Purpose) -> AgreementLine:
        return self.card.agreements.lines[purpose]

    def stands(self, purpose: Purpose) -> bool:
        state = self.card.model.state
        return state is not None and state.stands(purpose)

    def press(self, button: Button) -> None:
        self.wait(lambda: button.isVisible() and button.isEnabled())
        self.presses += 1
        button.click()

    def withdraw(self, purpose: Purpose) -> None:
        """As somebody would; the presses are counted."""
        self.press(self.line(purpose).button)
        panel = self.line(purpose).panel
        assert isinstance(panel, WithdrawPanel)
        self.press(panel.withdraw)
        self.wait(lambda: not self.stands(purpose))

    def open_give(self, purpose: Purpose) -> GivePanel:
        self.press(self.line(purpose).button)
        panel = self.line(purpose).panel
        assert isinstance(panel, GivePanel)
        self.wait(lambda: bool(panel.notice.text()))
        return panel

    def give(self, purpose: Purpose, saying: str = "aloud") -> None:
        panel = self.open_give(purpose)
        self.press(panel.saying.buttons[saying])
        self.press(panel.agreed)
        self.wait(lambda: self.stands(purpose))

    def records(self) -> tuple[ConsentRecord, ...]:
        """What the store holds of their words, oldest first."""
        found: list[tuple[ConsentRecord, ...]] = []
        read: Callable[[UnitOfWork], tuple[ConsentRecord, ...]] = partial(consent_records, customer_id=self.who)
        self.session.query(StoreQuery(read)).succeeded.connect(found.append)
        self.wait(lambda: bool(found))
        return found[0]

    def words(self, widget: QWidget) -> str:
        """Everything that is written on it and can be seen."""
        return "\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())

    def wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition)
