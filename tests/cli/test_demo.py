"""The demo shop and the self-test, as a newcomer and a fresh build run them."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from tests.cli.made_up import SERVICES, Commands
from tests.traced import Done, traced

from localregulars.cli.main import run

WITHOUT_DISPLAY = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Done]:
    """A whole demo without a display, and its pictures; everything that it asks the system for is watched."""
    folder = tmp_path_factory.mktemp("demo")
    command = [sys.executable, "-m", "localregulars", "demo", str(folder / "shop"), "--pictures", str(folder / "seen")]
    environment = WITHOUT_DISPLAY | {"XDG_CONFIG_HOME": str(folder / "config"), "QT_QPA_PLATFORM": "offscreen"}
    return folder, traced(command, environment, folder)


@pytest.mark.slow
def test_the_demo_without_a_display_saves_pictures_and_prints_the_queue(demo: tuple[Path, Done]) -> None:
    folder, done = demo
    assert "Worth a hello" in done.said
    assert "last visit" in done.said
    saved = {picture.name for picture in (folder / "seen").iterdir()}
    assert {
        f"{screen}-{look}.png" for screen in ("unlock", "today", "customers") for look in ("light", "dark")
    } <= saved
    assert all(picture.stat().st_size > 10_000 for picture in (folder / "seen").iterdir())


@pytest.mark.slow
def test_the_system_is_never_asked_for_a_network_socket_in_a_whole_demo(demo: tuple[Path, Done]) -> None:
    sockets = demo[1].sockets
    if sockets is None:
        pytest.skip("strace is not installed, or may not be used here")
    assert [line for line in sockets.splitlines() if "AF_INET" in line] == []


@pytest.mark.slow
def test_a_demo_that_is_there_already_is_shown_again(
    demo: tuple[Path, Done], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    shown: list[Path] = []

    def save_pictures(shop: Path, _passphrase: str, _into: Path) -> list[Path]:
        shown.append(shop)
        return []

    assert run(["demo", str(demo[0] / "shop")], replace(SERVICES, save_pictures=save_pictures)) == 0
    assert "there already" in capsys.readouterr().out
    assert shown == [demo[0] / "shop"]


def test_the_self_test_walks_the_whole_path(commands: Commands) -> None:
    done = commands("self-test", "--json")
    assert done.status == 0
    assert set(json.loads(done.out)["passed"]) == {"encrypted store", "import", "queue"}


def test_a_demo_never_touches_a_folder_that_is_something_else(commands: Commands, shop: Path, tmp_path: Path) -> None:
    before = {path.name: path.read_bytes() for path in shop.iterdir()}
    assert commands("demo", shop).status == 3
    assert {path.name: path.read_bytes() for path in shop.iterdir()} == before
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "cat.jpg").touch()
    assert commands("demo", tmp_path / "photos").status == 4
