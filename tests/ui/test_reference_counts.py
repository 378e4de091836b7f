"""The toolkit keeps its books: an emit that gave references away would end the program after some thousand repaints."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal


class Teller(QObject):
    told = Signal()


def test_emitting_a_signal_gives_no_reference_away() -> None:
    teller = Teller()
    before = (sys.getrefcount(True), sys.getrefcount(None))
    for _ in range(500):
        teller.told.emit()
    after = (sys.getrefcount(True), sys.getrefcount(None))
    assert all(b - 100 < a for b, a in zip(before, after, strict=True))
