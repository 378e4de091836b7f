"""Keeps a picture in a small file: the colours that it is made of as they are, those between them not far from it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage, QImageWriter
from tests.ui.pixels import dots

_MOST_COLOURS = 256
"""More do not fit into a table of colours."""
_EXACT = 64
"""So many colours stay as they are, those of the most dots; the others are those at the edges of letters and lines."""
_STEP = 16
"""So far apart are the parts of the others: each is moved by 8 of 255 at most."""
_OPAQUE = 0xFF000000


def write_small(image: QImage, path: Path) -> None:
    """Write a PNG."""
    whole = image.convertToFormat(QImage.Format.Format_RGB32)
    colours, places, counts = np.unique(dots(whole), return_inverse=True, return_counts=True)
    is_exact = counts >= np.sort(counts)[-_EXACT:][0]
    kept, numbers = np.unique(np.where(is_exact, colours, _coarse(colours)), return_inverse=True)
    if kept.size > _MOST_COLOURS:
        small = whole.convertToFormat(QImage.Format.Format_RGB888)
    else:
        few = numbers[places].reshape(whole.height(), whole.width()).astype(np.uint8).tobytes()
        small = QImage(few, whole.width(), whole.height(), whole.width(), QImage.Format.Format_Indexed8)
        small.setColorTable(kept.tolist())
    writer = QImageWriter(str(path), b"png")
    writer.setCompression(100)
    writer.write(small)


def _coarse(colours: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """Every part of every colour moved to the next that is kept."""
    parts = [(colours >> shift & 0xFF).astype(np.int64) for shift in (16, 8, 0)]
    red, green, blue = (np.maximum(255 - (255 - part + _STEP // 2) // _STEP * _STEP, 0) for part in parts)
    return (_OPAQUE | red << 16 | green << 8 | blue).astype(np.uint32)
