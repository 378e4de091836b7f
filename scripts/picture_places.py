"""Pictures of every place of the window that the tests of accessibility walk to: steps, forms, sheets, dialogs.

A screen, part or form that is new is a line there, or a test fails; so it is among these pictures by itself.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from tests.accessibility.places import PLACES, Place, Walker

from localregulars.ui.language import AS_ON_THIS_COMPUTER, Language
from localregulars.ui.pictures import Look, what_scrolls
from localregulars.ui.theme.theme import Scheme, Theme

_SETTLE_MS = 80
"""Long enough for layouts and paints that follow each other; what is read was waited for by the walker."""


def place_pictures(folder: Path, looks: Sequence[Look], wanted: str = "") -> Iterator[Path]:
    """Walk through all places whose name holds `wanted`, once a look; yields each picture as it is saved."""
    if not looks:
        return
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as made:
        walker = Walker(Path(made))
        try:
            for look in looks:
                Language.current().choose(look.language)
                Theme.current().choose(scheme=look.scheme, scale=look.scale)
                for place in PLACES:
                    if wanted in place.name:
                        yield from _pictures_of(place, look, walker, folder)
        finally:
            Language.current().choose(AS_ON_THIS_COMPUTER)
            Theme.current().choose(scheme=Scheme.SYSTEM, scale=1.0)
            walker.close()


def _pictures_of(place: Place, look: Look, walker: Walker, folder: Path) -> Iterator[Path]:
    """What is in sight there, and, where that scrolls, all of it."""
    for program in (walker.outside, walker.inside):
        program.window.resize(*look.size)
    window = place.show(walker)
    walker.settle()
    if not isinstance(window, QDialog):
        window.resize(*look.size)
    window.activateWindow()  # a ring around what has the keyboard is drawn in the window that is in use alone
    QTest.qWait(_SETTLE_MS)
    name = re.sub(r"[^a-z]+", "-", place.name.lower()).strip("-")
    shown: list[tuple[str, QWidget | None]] = [("", window), ("-whole", what_scrolls(window))]
    for which, widget in shown:
        if widget is not None:
            picture = folder / f"place-{name}{which}-{look.name}.png"
            widget.grab().save(str(picture))
            yield picture
    walker.leave()
