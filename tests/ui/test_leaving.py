"""The way out of a shop: a backup first, in sight, and never longer than it may take."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.background.made_up_upkeep import FULL, Shop, Time
from tests.ui.layout import assert_nothing_is_cut_off

from localregulars.background.lanes import Lanes
from localregulars.background.session import ShopSession
from localregulars.background.upkeep import Upkeep
from localregulars.ui import leaving as leaving_module
from localregulars.ui.gateway import VaultGateway
from localregulars.ui.leaving import Leaving, LeavingPage
from localregulars.ui.main_window import MainWindow
from localregulars.ui.pages.unlock.unlock_page import UnlockPage
from localregulars.ui.preferences import PreferencesFile
from localregulars.ui.safety import Safety
from localregulars.ui.theme.theme import Theme
from localregulars.ui.widgets.button import Button

WAIT_MS = 5_000


@pytest.fixture
def shop_state() -> Shop:
    made = Shop()
    made.has_changed = True
    return made


@pytest.fixture
def ended() -> list[str]:
    return []


@pytest.fixture
def window(
    qtbot: QtBot,
    gateway: VaultGateway,
    tmp_path: Path,
    theme: Theme,
    shop: Path,
    shop_state: Shop,
    ended: list[str],
    lanes: Lanes,
) -> Iterator[MainWindow]:
    """A window inside a shop."""
    safety = Safety(shop_state.work, end=lambda: ended.append("ended"))
    made = MainWindow(gateway, (), PreferencesFile(tmp_path / "p.json"), safety=safety)
    qtbot.addWidget(made)
    made.show()
    made.show_unlock(shop)
    page = made.stage
    assert isinstance(page, UnlockPage)
    with qtbot.waitSignal(made.shop_entered):
        page.model.try_secret("four unusual words")
    qtbot.waitUntil(lambda: lanes.is_idle)
    yield made
    shop_state.before_saving = lambda: None
    shop_state.is_full = False


@pytest.fixture
def slow_disk(shop_state: Shop) -> Iterator[threading.Event]:
    """A backup takes until somebody says go."""
    go = threading.Event()
    shop_state.before_saving = lambda: go.wait(10)
    yield go
    go.set()


def page_of(window: MainWindow) -> LeavingPage:
    page = window.stage
    assert isinstance(page, LeavingPage)
    return page


def press(window: MainWindow, words: str) -> None:
    next(b for b in window.findChildren(Button) if b.words == words and b.isVisible()).click()


def shown(window: MainWindow) -> set[str]:
    return {button.words for button in window.findChildren(Button) if button.isVisible()}


def test_a_close_waits_for_its_backup_and_then_the_store_is_closed(
    qtbot: QtBot, window: MainWindow, shop_state: Shop, vault: object, slow_disk: threading.Event
) -> None:
    window.close()
    assert window.isVisible()
    assert page_of(window).words
    assert window.shell is None  # nobody sees the shop any more
    window.close()  # impatient
    assert window.isVisible()
    slow_disk.set()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=WAIT_MS)
    assert len(shop_state.saved) == 1
    assert vault.stores[0].is_closed  # type: ignore[attr-defined]


def test_a_backup_that_takes_long_can_be_left_behind(
    qtbot: QtBot,
    window: MainWindow,
    slow_disk: threading.Event,
    ended: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(leaving_module, "SLOW_MS", 30)
    monkeypatch.setattr(leaving_module, "LAST_PATIENCE_MS", 60)
    window.close()
    assert shown(window) == set()
    qtbot.waitUntil(lambda: "Close anyway" in shown(window), timeout=WAIT_MS)
    press(window, "Close anyway")
    # The disk does not answer: the process is ended, whatever its threads wait for.
    qtbot.waitUntil(lambda: ended == ["ended"], timeout=WAIT_MS)
    assert not window.isVisible()


def test_a_lock_waits_its_time_and_no_longer(
    qtbot: QtBot, window: MainWindow, slow_disk: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leaving_module, "LOCK_PATIENCE_MS", 30)
    monkeypatch.setattr(leaving_module, "LAST_PATIENCE_MS", 30)
    window.lock()
    page_of(window)
    qtbot.waitUntil(lambda: isinstance(window.stage, UnlockPage), timeout=WAIT_MS)


def test_a_lock_does_not_wait_for_an_answer_when_its_backup_fails(
    qtbot: QtBot, window: MainWindow, shop_state: Shop, vault: object
) -> None:
    shop_state.is_full = True
    window.lock()
    qtbot.waitUntil(lambda: isinstance(window.stage, UnlockPage), timeout=WAIT_MS)
    assert vault.stores[0].is_closed  # type: ignore[attr-defined]


def test_a_bug_in_the_backup_keeps_nobody_from_closing(qtbot: QtBot, window: MainWindow, shop_state: Shop) -> None:
    def stumble() -> None:
        raise KeyError

    shop_state.before_saving = stumble
    window.close()
    qtbot.waitUntil(lambda: "a mistake of ours" in page_of(window).words, timeout=WAIT_MS)
    press(window, "Close anyway")
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=WAIT_MS)


def test_where_nobody_answers_the_shop_is_closed_all_the_same(
    qtbot: QtBot, window: MainWindow, shop_state: Shop, vault: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leaving_module, "ANSWER_MS", 50)
    shop_state.is_full = True
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=WAIT_MS)
    assert vault.stores[0].is_closed  # type: ignore[attr-defined]


def test_a_window_that_is_closed_while_it_locks_closes(
    qtbot: QtBot, window: MainWindow, slow_disk: threading.Event
) -> None:
    window.lock()
    window.close()
    slow_disk.set()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=WAIT_MS)


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_what_went_wrong_fits_and_the_keyboard_is_on_try_again(
    qtbot: QtBot, window: MainWindow, shop_state: Shop, theme: Theme, scale: float
) -> None:
    theme.choose(scale=scale)
    window.resize(1024, 700)
    window.activateWindow()
    shop_state.is_full = True
    window.close()
    qtbot.waitUntil(lambda: FULL in page_of(window).words, timeout=WAIT_MS)
    qtbot.wait(30)
    assert_nothing_is_cut_off(page_of(window))
    focus = window.focusWidget()
    assert isinstance(focus, Button)
    assert focus.words == "Try again"


def test_leaving_tells_its_end_once(qtbot: QtBot, lanes: Lanes, shop_state: Shop) -> None:
    session = ShopSession(lanes, Time())
    upkeep = Upkeep(session, Path("shop"), shop_state.work(), session)
    leaving = Leaving(session, upkeep, lanes, asks=True)
    told: list[bool] = []
    leaving.left.connect(told.append)
    leaving.begin()  # no store is open at all: said as a failure, and one can go
    qtbot.waitUntil(lambda: lanes.is_idle, timeout=WAIT_MS)
    leaving.go_anyway()
    leaving.go_anyway()
    qtbot.waitUntil(lambda: told == [True], timeout=WAIT_MS)
    assert told == [True]
