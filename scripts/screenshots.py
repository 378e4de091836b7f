"""Pictures of every screen of a fresh demo shop, in every look: `make screenshots`.

    python scripts/screenshots.py FOLDER [KIND]

Of a café, which is what is shown where no KIND is named, the pictures of the handbook are made anew too.
Look at all of them, also at 150 % text, before a screen is called done.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from localregulars.application.demo.setup import DEMO_PASSPHRASE, fill_demo_shop
from localregulars.application.demo.shop import make_demo
from localregulars.bootstrap.computer import SystemClock
from localregulars.bootstrap.resources import handbook_folder, shipped_notices
from localregulars.bootstrap.shops import make_vault
from localregulars.bootstrap.window import make_window
from localregulars.domain.shop import ShopKind
from localregulars.ui.handbook.book import load_book
from localregulars.ui.pictures import EVERY_LOOK, take_pictures

HANDBOOK_WIDTH = 620


def main() -> int:
    """Make the shop, take the pictures, say where they are."""
    into = Path(sys.argv[1])
    kind = ShopKind(sys.argv[2]) if len(sys.argv) > 2 else ShopKind.CAFE
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    clock = SystemClock()
    with tempfile.TemporaryDirectory() as folder:
        shop = Path(folder) / "Kittiwake Corner Café"
        people = make_demo(kind, clock.now().date())
        store, _code = make_vault().create(shop, DEMO_PASSPHRASE, people.profile, shipped_notices(), clock.now())
        fill_demo_shop(store, clock, people)
        store.close()
        program = make_window(Path(folder) / "preferences.json")
        try:
            for picture in take_pictures(
                program.window,
                shop,
                lambda: program.enter(shop, DEMO_PASSPHRASE),
                into,
                EVERY_LOOK,
                every_screen=True,
            ):
                print(picture)
        finally:
            program.lanes.shut_down()
    if kind is ShopKind.CAFE:
        renew_handbook(into)
    return 0


def renew_handbook(pictures: Path) -> None:
    """The pictures that the handbook shows, made small: each is the light one of the same name."""
    book = load_book(handbook_folder())
    for name in sorted({name for chapter in book.chapters for name in chapter.pictures}):
        kept = book.folder / name
        taken = QImage(str(pictures / f"{kept.stem}-light.png"))
        small = taken.scaledToWidth(HANDBOOK_WIDTH, Qt.TransformationMode.SmoothTransformation)
        kept.parent.mkdir(exist_ok=True)
        small.convertToFormat(QImage.Format.Format_RGB888).save(str(kept))
        print(kept)


if __name__ == "__main__":
    sys.exit(main())
