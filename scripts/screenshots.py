"""Pictures of every screen of a fresh demo shop, in every look: `make screenshots`.

    python scripts/screenshots.py FOLDER [KIND]

Look at all of them, also at 150 % text, before a screen is called done.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from localregulars.application.demo.setup import DEMO_PASSPHRASE, fill_demo_shop
from localregulars.application.demo.shop import make_demo
from localregulars.bootstrap.computer import SystemClock
from localregulars.bootstrap.resources import shipped_notices
from localregulars.bootstrap.shops import make_vault
from localregulars.bootstrap.window import make_window
from localregulars.domain.shop import ShopKind
from localregulars.ui.pictures import EVERY_LOOK, take_pictures


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
    return 0


if __name__ == "__main__":
    sys.exit(main())
