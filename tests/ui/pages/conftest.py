"""Pages over a real shop: real lanes, a real store, and a window around the page that does what the shell does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.shops import NOTICES, PASSPHRASE, TestShop

from localregulars.application.noticing.check_ins import shop_today
from localregulars.application.noticing.scoring import day_to_judge
from localregulars.application.outcome import Changes
from localregulars.background.lanes import Lanes
from localregulars.background.session import ShopSession
from localregulars.domain.check_in import CheckIn
from localregulars.domain.consent import Purpose
from localregulars.domain.ids import CustomerId
from localregulars.domain.signals import Reason, ReasonCode, Signal, SignalCode
from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.vault import SqlVault
from localregulars.ui.page import Page, PageContext
from localregulars.ui.theme.theme import Theme
from localregulars.ui.widgets.notice import NoticeBar

DOCUMENTS = NOTICES.parent / "documents"


class PageWindow(QWidget):
    """Holds one page and does for it what the shell does; `asked_for` keeps what other pages it asked for."""

    def __init__(self, session: ShopSession, factory: Callable[[PageContext], Page]) -> None:
        super().__init__()
        self.resize(1280, 800)
        self.setProperty("surface", "background")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.asked_for: list[tuple[str, object]] = []
        self.failures: list[Exception] = []
        self.notices = NoticeBar(self)
        self.files_wanted = 0
        context = PageContext(
            session,
            self.notices,
            lambda page, item: self.asked_for.append((page, item)),
            self._fail,
            self._count_file,
        )
        self.page = factory(context)
        # Whoever holds the page holds its window: one that nobody holds goes whenever garbage is collected.
        vars(self.page)["window_of_the_test"] = self
        self.page.setParent(self)
        self.page.setGeometry(self.rect())
        self.notices.raise_()
        session.changes_committed.connect(self._on_changes_committed)

    def _fail(self, error: Exception) -> None:
        self.failures.append(error)

    def _count_file(self) -> None:
        self.files_wanted += 1

    def _on_changes_committed(self, changes: Changes, _initiator: object) -> None:
        self.page.refresh(changes)

    def resizeEvent(self, event: object) -> None:
        del event
        if hasattr(self, "page"):
            self.page.setGeometry(self.rect())


class OpenShop:
    """A shop that is filled first and then unlocked behind lanes."""

    def __init__(self, shop: TestShop, qtbot: QtBot) -> None:
        self.shop, self._qtbot = shop, qtbot
        with shop.store.unit_of_work() as uow:
            self.today = shop_today(uow, shop.clock)
        self._lanes: Lanes | None = None

    def add_regular(self, name: str, silent_days: int = 9, *purposes: Purpose) -> CustomerId:
        """Somebody who came every second or third day and then not for a while."""
        till_id = name.split(maxsplit=1)[0].lower()
        who = self.shop.customer(till_id, Purpose.HISTORY, Purpose.MONITORING, *purposes, name=name)
        days = [self.today - timedelta(days=silent_days + n * 5 // 2) for n in range(100)]
        self.shop.visited(who, days)
        return who

    def add_check_in(self, who: CustomerId, silent_days: int = 9, score: float = 2.5) -> None:
        """Put somebody into the queue, with the reasons that the rules give."""
        last = self.today - timedelta(days=silent_days)
        reasons = (
            Reason(
                ReasonCode.LONGER_THAN_USUAL,
                {"days": silent_days, "usual_gap_days": 2.5, "last_visit": last.isoformat()},
            ),
            Reason(ReasonCode.RARE_GAP, {"gaps_seen": 99, "gaps_shorter": 97, "visits_seen": 100}),
        )
        with self.shop.store.unit_of_work() as uow:
            signal = Signal(SignalCode.ABSENCE, score, self.today - timedelta(days=2), reasons)
            uow.check_ins.open(who, self.today - timedelta(days=1), last, [signal])
            uow.commit()

    def call_scores_fresh(self) -> None:
        """Say that the queue fits what is known, so that opening Today does not score."""
        with self.shop.store.unit_of_work() as uow:
            uow.scores.put_scores(day_to_judge(uow, self.shop.clock), [])
            uow.commit()

    def session(self) -> ShopSession:
        """Unlock it behind lanes."""
        self.shop.store.close()
        self._lanes = Lanes()
        folder = self.shop.folder
        job = self._lanes.store.open(lambda: (SqlVault(cost=FLOOR_COST).unlock(folder, PASSPHRASE), None))
        with self._qtbot.waitSignal(job.finished):
            pass
        return ShopSession(self._lanes, self.shop.clock)

    def check_ins_of(self, who: CustomerId) -> list[CheckIn]:
        """What the store holds now, read after the lanes are done."""
        self.close()
        self.shop.reopen()
        with self.shop.store.unit_of_work() as uow:
            return uow.check_ins.of_customer(who)

    def close(self) -> None:
        if self._lanes is not None:
            self._lanes.shut_down()
            self._lanes = None


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def open_shop(test_shop: TestShop, theme: Theme, qtbot: QtBot) -> Iterator[OpenShop]:
    shop = OpenShop(test_shop, qtbot)
    yield shop
    shop.close()
