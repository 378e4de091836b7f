"""Pictures of every screen of a fresh demo shop, in every look and the languages asked for: `make screenshots`.

    python -m scripts.screenshots FOLDER [--kind cafe] [--languages de,fr] [--looks light,dark]

Languages are those of the window, "x-long" and "x-mirrored" (nobody speaks these two: in them it shows what is cut off,
not translated or not mirrored), or "all". Look at all of them, also at 150 % text, before a screen is called done.
Pictures that begin with "place-" are of every step, form, sheet and dialog, in a small shop in which each has something
to show.
With the look "handbook" (of a café) the pictures of the handbook in these languages are made anew too; without
languages the English ones, in this computer's.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from scripts.chart_gallery import GALLERY_SIZE, ChartGallery
from scripts.picture_places import place_pictures

from localregulars.application.demo.setup import DEMO_PASSPHRASE, create_demo_shop
from localregulars.application.demo.shop import make_demo
from localregulars.bootstrap.computer import SystemClock
from localregulars.bootstrap.resources import handbook_folder, shipped_notices
from localregulars.bootstrap.shops import make_vault
from localregulars.bootstrap.window import make_window
from localregulars.cli.queue_commands import current_view
from localregulars.domain.shop import ShopKind
from localregulars.ui.handbook.book import load_book
from localregulars.ui.language import LANGUAGES
from localregulars.ui.pictures import EVERY_LOOK, LIGHT_AND_DARK, Look, take_pictures
from localregulars.ui.theme.theme import Scheme, Theme
from localregulars.ui.trial_language import LONG, MIRRORED

HANDBOOK_WIDTH = 620
HANDBOOK = Look("handbook", Scheme.LIGHT, size=(1600, 1000))
"""Of the handbook's pictures: wide enough for a profile beside the list in every language."""
LOOKS = (*EVERY_LOOK, HANDBOOK)


def main() -> int:
    """Make the shop, take the pictures, say where they are."""
    asked = _asked()
    languages = (*LANGUAGES, LONG, MIRRORED) if asked.languages == "all" else asked.languages.split(",")
    looks = [look for look in LOOKS if look.name in asked.looks.split(",") or asked.looks == "all"]
    spoken = [look.speaking(language) if language else look for language in languages for look in looks]
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    clock = SystemClock()
    with tempfile.TemporaryDirectory() as folder:
        shop = Path(folder) / "Kittiwake Corner Café"
        people = make_demo(ShopKind(asked.kind), clock.now().date())
        create_demo_shop(make_vault(), shop, people, shipped_notices(), clock)
        store = make_vault().unlock(shop, DEMO_PASSPHRASE)
        current_view(store, clock)  # scored, so that Today has its list at once
        store.close()
        program = make_window(Path(folder) / "preferences.json")
        try:
            for picture in take_pictures(
                program.window,
                shop,
                lambda: program.enter(shop, DEMO_PASSPHRASE),
                asked.folder,
                spoken,
                every_screen=True,
            ):
                print(picture)
            for picture in chart_pictures(asked.folder, looks):
                print(picture)
        finally:
            program.lanes.shut_down()
    for picture in place_pictures(asked.folder, [look for look in spoken if look.size != HANDBOOK.size]):
        print(picture)
    if asked.kind == ShopKind.CAFE and HANDBOOK in looks:
        for language in {"", *LANGUAGES} & set(languages):
            renew_handbook(asked.folder, language)
    return 0


def chart_pictures(folder: Path, looks: Sequence[Look]) -> list[Path]:
    """Charts of every kind on one page, in every look whose window is not a small one."""
    pictures = []
    for look in looks:
        if look.size != LIGHT_AND_DARK[0].size:
            continue
        Theme.current().choose(scheme=look.scheme, scale=look.scale)
        gallery = ChartGallery()
        gallery.resize(*GALLERY_SIZE)
        pictures.append(folder / f"charts-{look.name}.png")
        gallery.grab().save(str(pictures[-1]))
        gallery.deleteLater()
    Theme.current().choose(scheme=Scheme.SYSTEM, scale=1.0)
    return pictures


def renew_handbook(pictures: Path, language: str) -> None:
    """The pictures that the handbook shows in a language, made small."""
    look = HANDBOOK.speaking(language).name if language else HANDBOOK.name
    chapters = load_book(handbook_folder(), language).chapters
    for kept in sorted({chapter.folder / name for chapter in chapters for name in chapter.pictures}):
        taken = QImage(str(pictures / f"{kept.stem}-{look}.png"))
        small = taken.scaledToWidth(HANDBOOK_WIDTH, Qt.TransformationMode.SmoothTransformation)
        kept.parent.mkdir(exist_ok=True)
        small.convertToFormat(QImage.Format.Format_RGB888).save(str(kept))
        print(kept)


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Pictures of every screen of a demo shop.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--kind", default="cafe", choices=[kind.value for kind in ShopKind])
    parser.add_argument("--languages", default="", help="codes with commas between, or all; default: this computer's")
    parser.add_argument("--looks", default="all", help="names with commas between; default: all")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
