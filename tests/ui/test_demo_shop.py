"""The demo shop as the window makes it: whole or not at all. That it opens is told in `tests/journeys`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from localregulars.bootstrap import demo
from localregulars.bootstrap.demo import make_demo_shop
from localregulars.bootstrap.window import WindowProgram, make_window
from localregulars.domain.errors import NotAShopError
from localregulars.domain.progress import SilentProgress
from localregulars.ui.gateway import SHOP_HEADER
from localregulars.ui.pages.unlock.demo_page import DemoPage
from localregulars.ui.pages.unlock.start_page import StartPage
from localregulars.ui.widgets.button import Button


@pytest.fixture
def program(tmp_path: Path, qtbot: QtBot) -> Iterator[WindowProgram]:
    started = make_window(tmp_path / "preferences.json", demo=tmp_path / "data" / "demo-shop")
    started.window.show()
    yield started
    started.window.close()
    started.lanes.shut_down()
    started.window.deleteLater()
    started.lanes.deleteLater()


def press(program: WindowProgram, words: str) -> None:
    buttons = program.window.findChildren(Button)
    next(button for button in buttons if button.words == words and button.isVisible()).click()


def test_back_stops_the_making_and_leads_to_the_start(program: WindowProgram, tmp_path: Path, qtbot: QtBot) -> None:
    press(program, "Look around with a demo shop")
    assert isinstance(program.window.stage, DemoPage)
    press(program, "Back")
    qtbot.waitUntil(lambda: isinstance(program.window.stage, StartPage), timeout=20_000)
    assert program.window.shell is None
    assert not (tmp_path / "data" / "demo-shop").exists()


def test_what_is_in_the_way_is_said_and_back_leads_to_the_start(
    program: WindowProgram, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "data" / "demo-shop" / "letters").mkdir(parents=True)
    press(program, "Look around with a demo shop")
    page = program.window.stage
    assert isinstance(page, DemoPage)
    qtbot.waitUntil(lambda: "is not empty" in page.status.message, timeout=20_000)
    press(program, "Back")
    assert isinstance(program.window.stage, StartPage)


def test_a_demo_shop_that_was_opened_once_is_not_among_the_shops_that_are_asked_for(
    program: WindowProgram, tmp_path: Path
) -> None:
    folder = tmp_path / "data" / "demo-shop"
    folder.mkdir(parents=True)
    (folder / SHOP_HEADER).touch()
    program.window.preferences.remember_shop(folder)
    program.window.show_unlock(folder)
    start = program.window.stage
    assert isinstance(start, StartPage)
    assert "demo-shop" not in {button.words for button in start.findChildren(Button)}


def test_what_is_there_is_left_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(demo, "_fill", lambda into, kind: pytest.fail("made once more"))
    (tmp_path / SHOP_HEADER).touch()
    assert make_demo_shop(SilentProgress(), tmp_path, "gym") == "demo shop of made-up people"


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
