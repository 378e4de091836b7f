"""The Customers page over a real shop with a few people, for the tests of its parts."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot
from tests.ui.pages.conftest import DOCUMENTS, OpenShop, PageWindow

from localregulars.domain.ids import CustomerId
from localregulars.exporting.documents.library import Documents
from localregulars.ui.pages.customers.page import CustomersPage

NAMES = ("Maria Okafor", "Élodie Martin", "Tom Lindqvist", "Nguyễn Thị Minh Khai")


class Desk:
    """The Customers page with a few people, in a wide window; `others` is how many there are besides.

    With `check_in` the first of them is worth a hello.
    """

    def __init__(
        self,
        shop: OpenShop,
        qtbot: QtBot,
        width: int = 1400,
        name: str = "",
        *,
        others: int = 0,
        check_in: bool = False,
    ) -> None:
        self.shop, self.qtbot = shop, qtbot
        self.who = [shop.add_regular(known, 4 + place) for place, known in enumerate(NAMES)]
        if name:
            self.who.append(shop.add_regular(name, 3))
        self.who.append(shop.shop.customer("4410220701"))
        if check_in:
            shop.add_check_in(self.who[0], 4)
        self.session = shop.session()
        self.window = PageWindow(self.session, lambda context: CustomersPage(context, Documents(DOCUMENTS)))
        self.window.resize(width, 900)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        page = self.window.page
        assert isinstance(page, CustomersPage)
        self.page = page
        qtbot.waitUntil(lambda: page.view_model.total == len(self.who) + others)
        page.activate()

    @property
    def listed(self) -> list[str]:
        model = self.page.view_model.table
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def open(self, who: CustomerId) -> None:
        self.page.show_item(who)
        self.wait(lambda: self.shown == who)

    @property
    def shown(self) -> CustomerId | None:
        state = self.page.view_model.profile.state
        return None if state is None else state.profile.row.customer_id

    def wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition)

    def wait_for_notice(self, words: str) -> None:
        self.wait(lambda: words in self.window.notices.text)
