"""Takes the pictures, in a process of its own that sees nothing of this computer but the program's own fonts.

    python -m tests.ui.pictures.taking FOLDER     (`--keep` puts them beside this file, as those to compare with)

What makes them the same on every Linux: the offscreen platform, 96 dots an inch, the bundled fonts alone, neither
hinting nor subpixels, no blinking cursor and no effects, British English and UTC, windows of a fixed size. The screens
of a shop are those of a demo shop, which is always made anew on the same day: no clock moves, nor the database's own.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
KEPT = HERE / "kept"
SCREENS = ("start", "unlock", "restore", "new-shop", "new-shop-passphrase", "new-shop-first-file")
"""Screens without a shop."""
SHOP_NAME = "Kittiwake Corner Café"
_SETTLE_MS, _SAME_TIMES, _PATIENCE_S = 20, 2, 30
_FONTS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>{fonts}</dir><cachedir>{cache}</cachedir>
  <match target="font">
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="autohint" mode="assign"><bool>false</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
</fontconfig>
"""


def names() -> list[str]:
    """What the pictures are called: components in light and dark, screens in light."""
    from tests.ui.pictures.samples import SAMPLES
    from tests.ui.pictures.shop_screens import SHOP_SCREENS

    return [*(f"{name}-{look}" for name in SAMPLES for look in ("light", "dark")), *SCREENS, *SHOP_SCREENS]


def take_all(folder: Path) -> None:
    """Take every picture into `folder`, in a fresh process; an error there is one here (`RuntimeError`)."""
    with tempfile.TemporaryDirectory() as place:
        config = Path(place) / "fonts.conf"
        config.write_text(_FONTS.format(fonts=ROOT / "resources" / "fonts", cache=place), encoding="utf-8")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "LC_", "LANG"))}
        environment = kept | {
            "QT_QPA_PLATFORM": "offscreen",
            "QT_SCALE_FACTOR": "1",
            "QT_FONT_DPI": "96",
            "FONTCONFIG_FILE": str(config),
            "LC_ALL": "en_GB.UTF-8",
            "TZ": "UTC",
            "PYTHONPATH": str(ROOT),
        }
        command = [sys.executable, "-m", "tests.ui.pictures.taking", "--here", str(folder.resolve())]
        done = subprocess.run(command, env=environment, cwd=place, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr)


def _take_here(folder: Path) -> None:
    from PySide6.QtCore import QLocale, Qt
    from PySide6.QtWidgets import QApplication
    from tests.ui.pictures.samples import SAMPLES

    from localregulars.ui.application import build_application
    from localregulars.ui.theme.theme import Scheme, Theme

    app = build_application(["localregulars"], ROOT / "resources")
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    QApplication.setCursorFlashTime(0)
    for effect in Qt.UIEffect:
        QApplication.setEffectEnabled(effect, enable=False)
    for look in (Scheme.LIGHT, Scheme.DARK):
        Theme.current().choose(scheme=look, scale=1.0)
        for name, sample in SAMPLES.items():
            window = sample.build()
            window.setFixedSize(*sample.size)
            _save(app, window, folder / f"{name}-{look}.png")
    Theme.current().choose(scheme=Scheme.LIGHT)
    _take_screens(app, folder)


def _take_screens(app: object, folder: Path) -> None:
    from tests.ui.pictures.shop_screens import shop_screens

    from localregulars.bootstrap.window import make_window
    from localregulars.ui.pages.new_shop.last_steps import CustomersStep
    from localregulars.ui.pages.new_shop.page import NewShopPage

    shop = Path("Shops", SHOP_NAME)  # below the folder that the process works in: its name is on the screen
    shop.mkdir(parents=True)
    (shop / "shop.lrkeys").touch()
    program = make_window(Path("preferences.json"))
    try:
        program.window.setFixedSize(1024, 700)
        program.window.show()
        _save(app, program.window, folder / "start.png")
        program.window.show_unlock(shop)
        _save(app, program.window, folder / "unlock.png")
        program.window.show_restore(shop)
        _save(app, program.window, folder / "restore.png")
        program.window.show_new_shop()
        _save(app, program.window, folder / "new-shop.png")
        page = program.window.stage
        assert isinstance(page, NewShopPage)
        page._show_step(page._passphrase)
        _save(app, program.window, folder / "new-shop-passphrase.png")
        page._customers = CustomersStep(None, has_demo=True)
        page._put_in(page._customers)
        page._show_step(page._customers)
        _save(app, program.window, folder / "new-shop-first-file.png")
    finally:
        program.lanes.shut_down()
    for name, window in shop_screens(Path("Shop", "Marigold")):
        _save(app, window, folder / f"{name}.png")


def _save(app: object, window: object, path: Path) -> None:
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtGui import QImage, QImageWriter
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QWidget

    assert isinstance(app, QCoreApplication)
    assert isinstance(window, QWidget)
    window.show()
    QTest.qWaitForWindowExposed(window)
    QTest.qWait(_SETTLE_MS)
    focused = window.focusWidget()
    if focused is not None:
        focused.clearFocus()
    writer = QImageWriter(str(path), b"png")
    writer.setCompression(0)  # quickly: what is kept is made small afterwards
    writer.write(_at_rest(window).convertToFormat(QImage.Format.Format_RGB888))


def _at_rest(window: QWidget) -> QImage:
    """The window once it looks the same for a while: what is made later than its surroundings moves them."""
    from PySide6.QtTest import QTest

    seen, same = window.grab().toImage(), 0
    until = time.monotonic() + _PATIENCE_S
    while same < _SAME_TIMES and time.monotonic() < until:
        QTest.qWait(_SETTLE_MS)
        now = window.grab().toImage()
        seen, same = now, same + 1 if now == seen else 0
    return seen


def _keep_all() -> None:
    from PySide6.QtGui import QImage
    from tests.ui.pictures.small_file import write_small

    with tempfile.TemporaryDirectory() as taken:
        take_all(Path(taken))
        for name in names():
            write_small(QImage(str(Path(taken, f"{name}.png"))), KEPT / f"{name}.png")


if __name__ == "__main__":
    if sys.argv[1] == "--here":
        try:
            _take_here(Path(sys.argv[2]))
        finally:
            sys.excepthook = sys.__excepthook__  # the window's own is for people, and tells nothing here
    elif sys.argv[1] == "--keep":
        _keep_all()
    else:
        take_all(Path(sys.argv[1]))
