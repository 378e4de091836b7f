"""Pictures as arrays: what a test looks at is looked at in one go."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage


def dots(image: QImage) -> NDArray[np.uint32]:
    """The colours of a picture of 32 bits a dot, row by row, as 0xffRRGGBB.

    A copy: a picture that nobody keeps is gone before its dots are looked at, and what lies there then is anything.
    """
    return np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width()).copy()


def count_of(image: QImage, colour: str) -> int:
    """How many dots of a picture have just this colour."""
    return int((dots(image) == QColor(colour).rgb()).sum())
