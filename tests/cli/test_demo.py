"""The demo shop and the self-test, as a newcomer and a fresh build run them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.cli.made_up import Commands

WITHOUT_DISPLAY = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}


@pytest.mark.slow
def test_the_demo_without_a_display_saves_pictures_and_prints_the_queue(tmp_path: Path) -> None:
    shop, pictures = tmp_path / "demo", tmp_path / "pictures"
    command = [sys.executable, "-m", "localregulars", "demo", str(shop), "--pictures", str(pictures)]
    environment = WITHOUT_DISPLAY | {"XDG_CONFIG_HOME": str(tmp_path / "config"), "QT_QPA_PLATFORM": "offscreen"}
    said = subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout
    assert "Worth a hello" in said
    assert "last visit" in said
    saved = {picture.name for picture in pictures.iterdir()}
    assert {
        f"{screen}-{look}.png" for screen in ("unlock", "today", "customers") for look in ("light", "dark")
    } <= saved
    assert all(picture.stat().st_size > 10_000 for picture in pictures.iterdir())

    again = subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout
    assert "there already" in again


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
