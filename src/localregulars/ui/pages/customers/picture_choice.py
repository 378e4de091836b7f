"""Which picture exactly: its file is chosen, and only by which fingerprint it is known is kept."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.background.jobs import LatestJob, while_there
from localregulars.ui.file_import import ask_for_picture
from localregulars.ui.pages.customers.care_view_model import CareCardModel
from localregulars.ui.theme.tokens import SPACE_XS, TextRole
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.text import Text, Tone


class PictureChoice(QWidget):
    """A button that asks for the file. `known_by` is the SHA-256 of the chosen one in hex, "" for none.

    The picture itself is neither copied nor kept; what its file is called is shown until the form closes. `changed`
    when another file, or none, is chosen.
    """

    changed = Signal()

    def __init__(self, model: CareCardModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._reading = LatestJob()
        self.known_by = ""
        self.is_reading = False
        self.choose = Button("", ButtonKind.SECONDARY, "file-up", ButtonSize.COMPACT)
        self.choose.clicked.connect(self._on_choose_clicked)
        self._told = Text(role=TextRole.CAPTION, tone=Tone.MUTED, wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._told)
        self.forget()

    def take(self, path: Path) -> None:
        """This is the file; by what it is known is worked out beside the window."""
        self._reading.cancel()
        self.known_by, self.is_reading = "", True
        self._told.setText(self.tr("Reading …"))
        job = self._reading.take(self._model.read_picture(path))
        job.succeeded.connect(while_there(partial(self._on_read, path.name)))
        job.failed.connect(self.forget)
        self.changed.emit()

    def forget(self, _error: object = None) -> None:
        """No file is chosen."""
        self._reading.cancel()
        self.known_by, self.is_reading = "", False
        self.choose.set_words(self.tr("Choose its file …"))
        self._told.setText(self.tr("If the photo is on this computer: so it is known later which one was meant."))
        self.changed.emit()

    def _on_choose_clicked(self) -> None:
        path = ask_for_picture(self)
        if path is not None:
            self.take(path)

    def _on_read(self, name: str, known_by: str) -> None:
        self.known_by, self.is_reading = known_by, False
        self.choose.set_words(self.tr("Choose another file …"))
        told = self.tr("{file}: only its fingerprint is kept, never the picture.").format(file=name)
        self._told.setText(told)
        announce(self, told)
        self.changed.emit()
