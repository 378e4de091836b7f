"""The demo shop as the window makes it: whole or not at all, opened without a passphrase, not asked for tomorrow."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.stretching import stretched_keys_remembered

from localregulars.bootstrap import demo
from localregulars.bootstrap.demo import make_demo_shop
from localregulars.bootstrap.window import WindowProgram, make_window
from localregulars.domain.errors import NotAShopError
from localregulars.domain.progress import SilentProgress
from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.vault import SqlVault
from localregulars.ui.pages.unlock.demo_page import DemoPage
from localregulars.ui.pages.unlock.start_page import StartPage
from localregulars.ui.widgets.button import Button


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A small demo shop, made as the window makes one."""
    folder = tmp_path_factory.mktemp("demo") / "demo-shop"
    with stretched_keys_remembered():
        make_demo_shop(SilentProgress(), folder, "salon")
        yield folder


@pytest.fixture
def program(tmp_path: Path, made: Path, qtbot: QtBot) -> Iterator[WindowProgram]:
    started = make_window(tmp_path / "preferences.json", SqlVault(cost=FLOOR_COST), demo=made)
    started.guide.offers = False
    started.window.show()
    yield started
    started.window.close()
    started.lanes.shut_down()
    started.window.deleteLater()
    started.lanes.deleteLater()


def press(program: WindowProgram, words: str) -> None:
    buttons = program.window.findChildren(Button)
    next(button for button in buttons if button.words == words and button.isVisible()).click()


def test_it_is_opened_from_the_start_page_and_is_not_the_shop_that_is_asked_for_tomorrow(
    program: WindowProgram, made: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(program.window.shop_entered, timeout=30_000) as entered:
        press(program, "Look around with a demo shop")
        assert isinstance(program.window.stage, DemoPage)
    assert entered.args == [made]
    assert program.window.preferences.value.recent == ()
    program.window.lock()
    qtbot.waitUntil(lambda: isinstance(program.window.stage, StartPage), timeout=20_000)


def test_back_stops_the_making_and_leads_to_the_start(
    program: WindowProgram, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    press(program, "Look around with a demo shop")
    press(program, "Back")
    qtbot.waitUntil(lambda: isinstance(program.window.stage, StartPage), timeout=20_000)
    assert program.window.shell is None


def test_what_is_there_is_opened_as_it_is(made: Path) -> None:
    before = (made / "shop.db").stat().st_mtime_ns
    assert make_demo_shop(SilentProgress(), made, "gym") == make_demo_shop(SilentProgress(), made, "cafe")
    assert (made / "shop.db").stat().st_mtime_ns == before


def test_a_making_that_ends_in_the_middle_leaves_no_shop_and_the_next_one_clears_it_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "demo-shop"
    filled: list[Path] = []

    def end(into: Path, kind: str) -> None:
        into.mkdir()
        (into / "half").touch()
        raise KeyboardInterrupt

    def fill(into: Path, kind: str) -> None:
        assert not into.exists()
        into.mkdir()
        filled.append(into)

    monkeypatch.setattr(demo, "_fill", end)
    with pytest.raises(KeyboardInterrupt):
        make_demo_shop(SilentProgress(), folder, "salon")
    assert not folder.exists()
    monkeypatch.setattr(demo, "_fill", fill)
    make_demo_shop(SilentProgress(), folder, "salon")
    assert filled
    assert [path.name for path in tmp_path.iterdir()] == ["demo-shop"]


def test_somebody_else_s_folder_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").touch()
    with pytest.raises(NotAShopError):
        make_demo_shop(SilentProgress(), tmp_path, "salon")
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]
