"""The components and the screens look as they did: pictures are taken anew and compared with those that are kept.

A dot differs when one of its colours is off by more than 24 of 255, a picture when more than 1 of 2,000 dots do: one
letter more in a sentence does. When a change is wanted, look at both pictures and keep the new ones:
`python -m tests.ui.pictures.taking --keep`. Those that differ are left in `build/pictures`, what differs in red.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from tests.ui.pictures.taking import KEPT, ROOT, names, take_all
from tests.ui.pixels import dots

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="fonts are drawn in another way elsewhere")
OFF_BY = 24
MOST_OFF = 0.0005
MOST_PICTURES = 40
MOST_BYTES = 1_000_000
LEFT_IN = ROOT / "build" / "pictures"


def opened(path: Path) -> QImage:
    image = QImage(str(path))
    assert not image.isNull(), f"{path.name} is not there: python -m tests.ui.pictures.taking --keep"
    return image.convertToFormat(QImage.Format.Format_RGB32)


def what_differs(one: QImage, other: QImage) -> np.ndarray[tuple[int, int], np.dtype[np.bool_]]:
    """Which dots differ, by rows; pictures of another size differ everywhere."""
    if one.size() != other.size():
        return np.ones((one.height(), one.width()), np.bool_)
    colours = [dots(image).view(np.uint8).reshape(image.height(), image.width(), 4)[..., :3] for image in (one, other)]
    off: np.ndarray[tuple[int, int], np.dtype[np.bool_]] = (
        np.abs(colours[0].astype(np.int16) - colours[1].astype(np.int16)).max(axis=2) > OFF_BY
    )
    return off


def is_another(one: QImage, other: QImage) -> bool:
    return bool(what_differs(one, other).mean() > MOST_OFF)


def leave(name: str, taken: QImage, kept: QImage) -> None:
    """Keep a picture that differs for whoever looks, and the same with what differs in red."""
    LEFT_IN.mkdir(parents=True, exist_ok=True)
    taken.save(str(LEFT_IN / f"{name}.png"))
    marked = taken.copy()
    if taken.size() == kept.size():
        found = dots(marked)
        found[what_differs(taken, kept)] = QColor("red").rgb()
        marked = QImage(found.tobytes(), marked.width(), marked.height(), QImage.Format.Format_RGB32).copy()
    marked.save(str(LEFT_IN / f"{name}-differs.png"))


@pytest.fixture(scope="session")
def taken(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pictures as they are now, taken once."""
    folder = tmp_path_factory.mktemp("pictures")
    take_all(folder)
    return folder


def test_everything_looks_as_it_did(taken: Path) -> None:
    changed = []
    for name in names():
        now, before = opened(taken / f"{name}.png"), opened(KEPT / f"{name}.png")
        if is_another(now, before):
            leave(name, now, before)
            changed.append(name)
    assert changed == [], f"look at {LEFT_IN}; if it is wanted: python -m tests.ui.pictures.taking --keep"


def test_the_kept_pictures_are_those_that_are_taken_few_and_small() -> None:
    kept = {path.stem: path.stat().st_size for path in KEPT.glob("*.png")}
    assert set(kept) == set(names())
    assert len(kept) <= MOST_PICTURES
    assert sum(kept.values()) <= MOST_BYTES


def test_one_icon_more_is_seen_and_another_shade_of_every_dot_is_not(qapp: object) -> None:
    for name in names():
        image = opened(KEPT / f"{name}.png")
        marked = image.copy()
        with QPainter(marked) as painter:
            painter.fillRect(image.width() // 2, image.height() // 2, 20, 20, QColor("magenta"))
        assert is_another(image, marked), name
        shades = dots(image).view(np.uint8)
        shades[:] = np.where(shades > 127, shades - OFF_BY, shades + OFF_BY)
        shaded = QImage(shades.tobytes(), image.width(), image.height(), QImage.Format.Format_RGB32)
        assert not is_another(image, shaded.copy()), name


def test_one_letter_more_in_a_sentence_is_seen(qapp: object) -> None:
    before, after = (QImage(360, 60, QImage.Format.Format_RGB32) for _ in range(2))
    for image, words in ((before, "Nobody needs a nudge today."), (after, "Nobody needs an nudge today.")):
        image.fill(QColor("white"))
        with QPainter(image) as painter:
            painter.drawText(20, 35, words)
    assert is_another(before, after)
