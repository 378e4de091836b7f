"""Item roles of our own models, beside Qt's."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Qt


class Role(IntEnum):
    """What a view or a delegate may ask a model for."""

    ROW = Qt.ItemDataRole.UserRole + 1
    """the whole row object"""
    CHIP = Qt.ItemDataRole.UserRole + 2
    """the kind of the chip behind the text (a word that the theme knows), "" for plain text"""
