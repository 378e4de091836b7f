"""What an open shop needs, loaded while its owner types the passphrase."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from localregulars.background.lanes import Lanes

BEGIN_AFTER_MS = 250
"""So long the first field has the computer to itself."""
BEHIND_THE_WINDOW = (
    "localregulars.storage.vault",
    "localregulars.application.noticing.scoring",
    "numpy.ma",
    "localregulars.application.numbers.any_period",
)
"""Loaded on a lane: the store and its libraries, numpy with the part that its first median would load, the measures."""
FOR_THE_WINDOW = (
    "localregulars.domain.consent",
    "localregulars.domain.care",
    "localregulars.application.documents",
    "localregulars.application.read_models",
    "localregulars.application.ports",
    "localregulars.background.session",
    "localregulars.background.upkeep",
    "localregulars.background.nightly",
    "localregulars.ui.widgets.notice",
    "localregulars.ui.wording.imports",
    "localregulars.ui.file_import",
    "localregulars.ui.staff_gate.door",
    "localregulars.ui.shell",
    "localregulars.ui.wording.reasons",
    "localregulars.ui.widgets.check_in_card",
    "localregulars.ui.pages.today.page",
)
"""Loaded on the window's thread, one after the other with time for keys and paint between; what another needs first."""


class Warming(QObject):
    """Begins a moment after the window was painted for the first time; once."""

    def __init__(self, lanes: Lanes, window: QWidget) -> None:
        super().__init__(window)
        self._lanes = lanes
        self._names = list(FOR_THE_WINDOW)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._load_next)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(BEGIN_AFTER_MS)
        self._pause.timeout.connect(self._begin)
        window.installEventFilter(self)

    def _begin(self) -> None:
        self._lanes.compute.submit(lambda _token: [import_module(name) for name in BEHIND_THE_WINDOW])
        self._timer.start(0)

    def _load_next(self) -> None:
        if self._names:
            import_module(self._names.pop(0))
        else:
            self._timer.stop()

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first paint, then listen no more."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._pause.start()
        return False
