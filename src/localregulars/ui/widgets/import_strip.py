"""The strip at the top of an open shop while a file is brought in: what goes on, how far, and Stop."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.background.jobs import Job
from localregulars.ui.language import Language
from localregulars.ui.theme.tokens import SPACE_M, SPACE_XL
from localregulars.ui.widgets.states import BusyState


class ImportStrip(QWidget):
    """Hidden while nothing is brought in; the rest of the window can be used meanwhile."""

    def __init__(self) -> None:
        super().__init__()
        self._busy = BusyState()
        self._file = Path()
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_M, SPACE_XL, 0)
        column.addWidget(self._busy)
        self.hide()
        Language.current().changed.connect(self._speak_anew)

    def follow(self, job: Job, file: Path) -> None:
        """Show one step of the import of this file."""
        self._file = file
        self._busy.watch(job, self._words(), can_stop=True)
        self.show()

    def _speak_anew(self) -> None:
        self._busy.say(self._words())

    def _words(self) -> str:
        return self.tr("Bringing in {file}").format(file=self._file.name)

    def clear(self) -> None:
        """The import is over."""
        self.hide()
