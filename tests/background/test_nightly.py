"""Past midnight, and when a shop is unlocked, what is due once a day is done by itself, and only then."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from tests.shops import PASSPHRASE, TestShop
from tests.storage.opened import raw

from localregulars.application.noticing.check_ins import shop_today
from localregulars.application.outcome import Changes
from localregulars.application.ports import Store
from localregulars.background.lanes import Lanes
from localregulars.background.nightly import Nightly
from localregulars.background.session import ShopSession
from localregulars.domain.consent import Purpose
from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.store import SqlStore
from localregulars.storage.vault import SqlVault


class Night:
    """A shop with somebody who was never asked, open behind lanes, and what looks after it."""

    def __init__(self, qtbot: QtBot, shop: TestShop) -> None:
        self.qtbot, self.shop = qtbot, shop
        shop.store.close()
        self.lanes, self.room = Lanes(), QObject()
        unlock = partial(SqlVault(cost=FLOOR_COST).unlock, shop.folder, PASSPHRASE)
        with qtbot.waitSignal(self.lanes.store.open(lambda: (unlock(), None)).finished, timeout=20_000):
            pass
        self.session = ShopSession(self.lanes, shop.clock, self.room)
        self.told: list[Changes] = []
        self.session.changes_committed.connect(lambda changes, _who: self.told.append(changes))
        self.nightly = Nightly(self.session, self.room)

    def looks(self) -> None:
        self.nightly.look()
        self.qtbot.waitUntil(lambda: self.lanes.is_idle, timeout=20_000)

    def ends(self) -> None:
        self.lanes.shut_down()
        self.room.deleteLater()


@pytest.fixture
def night(qapp: object, qtbot: QtBot, test_shop: TestShop) -> Iterator[Night]:
    test_shop.customer("never", name="Nobody Asked")
    test_shop.customer("agreed", Purpose.HISTORY, name="Ada")
    made = Night(qtbot, test_shop)
    yield made
    made.ends()


@pytest.fixture
def kept(night: Night) -> Callable[[], tuple[int, list[str], bool]]:
    """How many people the shop knows, what the trail says, whether the last run was today; read in the end."""

    def read() -> tuple[int, list[str], bool]:
        night.lanes.shut_down()
        night.shop.reopen()
        with night.shop.store.unit_of_work() as uow:
            actions = [line.action for line in uow.rights.trail.lines(limit=50)]
            ran_today = uow.rights.retention.ran_on() == shop_today(uow, night.shop.clock)
            return uow.rights.figures.people(), actions, ran_today

    return read


def test_at_unlock_the_run_of_the_day_is_made_once(
    night: Night, kept: Callable[[], tuple[int, list[str], bool]]
) -> None:
    night.looks()
    night.looks()
    people, actions, ran_today = kept()
    assert (people, ran_today) == (2, True)
    assert "retention.applied" not in actions
    assert night.told == []


def test_past_midnight_what_was_kept_long_enough_goes_and_the_pages_are_told(
    night: Night, kept: Callable[[], tuple[int, list[str], bool]]
) -> None:
    night.looks()
    night.shop.clock.pass_time(days=91)
    night.looks()
    people, actions, ran_today = kept()
    assert (people, ran_today) == (1, True)
    assert actions.count("retention.applied") == 1
    assert any(changes & Changes.CUSTOMERS for changes in night.told)


def test_an_agreement_that_ended_is_written_down_and_the_pages_are_told(
    night: Night, kept: Callable[[], tuple[int, list[str], bool]]
) -> None:
    def end(store: Store, _token: object) -> None:
        assert isinstance(store, SqlStore)
        raw(store, "UPDATE consent_now SET expires_at = unixepoch() - 5")

    job = night.lanes.store.with_store(end)
    night.qtbot.waitUntil(lambda: job.is_over, timeout=20_000)
    night.looks()
    night.looks()
    _people, actions, _ran_today = kept()
    assert actions.count("consent.swept") == 1
    assert any(changes & Changes.CONSENT for changes in night.told)


def test_it_waits_while_the_store_has_other_work(night: Night, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ShopSession, "is_quiet", property(lambda _session: False))
    asked: list[object] = []
    monkeypatch.setattr(ShopSession, "query", lambda _session, query: asked.append(query))
    night.nightly.look()
    assert asked == []


def test_it_stops_with_the_shop_that_it_looks_after(night: Night, qtbot: QtBot) -> None:
    with qtbot.waitSignal(night.nightly.destroyed):
        night.room.deleteLater()
    night.room = QObject()
