"""Which colours really stand beside each other: read from the window, painted in colours of which no two are alike."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields

import numpy as np
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from localregulars.ui.theme.theme import Scheme, Theme
from localregulars.ui.theme.tokens import Colours, Palette, SchemeName

TEXT = frozenset(
    {
        "text",
        "muted",
        "on_primary",
        "on_primary_soft",
        "on_chosen",
        "attention",
        "bad",
        "good",
        "info",
        "primary",
        "on_notice",
        "notice_action",
    }
)
"""What words and icons are painted in: 4.5 : 1, of icons too, which are never larger than the words beside them."""
LINES = frozenset({"border", "focus", "focus_on_chosen"})
"""What shows where a control is, and which has the keyboard: 3 : 1."""
GROUNDS = frozenset(
    {
        "background",
        "surface",
        "sunken",
        "primary_soft",
        "chosen",
        "attention_soft",
        "bad_soft",
        "good_soft",
        "info_soft",
        "notice",
    }
)
"""What they stand on; `primary` too, where it is the ground of a button."""
_GROUNDS_OF = {
    "on_primary": {"primary", "primary_hover"},
    "on_notice": {"notice"},
    "notice_action": {"notice"},
    "focus": GROUNDS - {"chosen"},
    "focus_on_chosen": {"chosen"},
}
"""A gap parts the ring of focus from what was chosen, where it is not within it.

A notice lies over a page: the page's words end at its edge, and are not on it.
"""
_NEAR_PX = 2
_ENOUGH_PIXELS = 6

Pair = tuple[str, str]


def _trial() -> dict[str, str]:
    """A colour for each token, far from the others; what is between two is none of them."""
    names = [field.name for field in fields(Colours)]
    return {
        name: f"#{40 + 5 * at:02X}{(37 * at) % 200 + 30:02X}{(91 * at) % 200 + 31:02X}" for at, name in enumerate(names)
    }


TRIAL = _trial()


@contextmanager
def trial_colours() -> Iterator[None]:
    """The window in the trial colours; light again afterwards."""
    theme = Theme.current()
    theme.choose(scheme=Scheme.LIGHT)
    kept = theme._palettes[SchemeName.LIGHT]
    theme._palettes[SchemeName.LIGHT] = Palette(is_dark=False, colours=Colours(**TRIAL))
    theme.choose(scheme=Scheme.LIGHT)
    yield
    theme._palettes[SchemeName.LIGHT] = kept
    theme.choose(scheme=Scheme.LIGHT)


def pairs_of(root: QWidget) -> set[Pair]:
    """(what is painted, on what) for words, icons and lines of a window that stands in the trial colours."""
    image = root.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    width, height = image.width(), image.height()
    flat = np.frombuffer(image.constBits(), dtype=np.uint32)[: image.bytesPerLine() // 4 * height]
    pixels = flat.reshape(height, -1)[:, :width] & 0xFFFFFF
    found: set[Pair] = set()
    for front in TEXT | LINES:
        rows, columns = np.nonzero(pixels == _value(front))
        for down, right in ((0, _NEAR_PX), (0, -_NEAR_PX), (_NEAR_PX, 0), (-_NEAR_PX, 0)):
            beside = pixels[np.clip(rows + down, 0, height - 1), np.clip(columns + right, 0, width - 1)]
            grounds = _GROUNDS_OF.get(front, GROUNDS - {"notice"})
            found |= {(front, ground) for ground in grounds if (beside == _value(ground)).sum() >= _ENOUGH_PIXELS}
    return found


def _value(name: str) -> int:
    return int(TRIAL[name][1:], 16)
