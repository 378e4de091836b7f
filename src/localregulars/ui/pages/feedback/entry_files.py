"""Pictures and pages that are kept beside the words of an entry."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from localregulars.domain.feedback import MOST_ATTACHMENTS, Attachment, AttachmentKind
from localregulars.ui.printing import ask_where_to_save
from localregulars.ui.theme.tokens import SPACE_XS
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.tab_order import put_in_order

translate = QCoreApplication.translate
_SUFFIXES = {AttachmentKind.PNG: ".png", AttachmentKind.JPEG: ".jpg", AttachmentKind.PDF: ".pdf"}


def ask_for_picture(parent: QWidget) -> Path | None:
    """Ask for a picture or a scanned page; None when nobody chose one."""
    words = translate("feedback", "Choose a picture or a scanned page")
    kinds = translate("feedback", "Pictures and pages (*.png *.jpg *.jpeg *.pdf)")
    chosen, _kind = QFileDialog.getOpenFileName(parent, words, "", kinds)
    return Path(chosen) if chosen else None


class EntryFiles(QWidget):
    """A row of buttons: one saves each, one adds another. `added(path)`, `save_wanted(attachment, path)`."""

    added = Signal(object)
    save_wanted = Signal(object, object)
    removed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Pictures and pages"))
        self._row = QWidget()
        self._flow = FlowLayout(self._row)
        self.add = Button(self.tr("Add a picture or page …"), ButtonKind.QUIET, "file-up", ButtonSize.COMPACT)
        self.add.clicked.connect(self._ask)
        self.buttons: list[Button] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addWidget(self._row)
        self._flow.addWidget(self.add)

    def show_files(self, files: Sequence[Attachment], *, may_add: bool) -> None:
        """Show these."""
        for button in self.buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._flow.removeWidget(self.add)
        self.buttons = []
        for number, file in enumerate(files, start=1):
            self._put(self._name(file, number), "download", partial(self._ask_where, file, number))
            self._put(self.tr("Take out {number}").format(number=number), "x", partial(self.removed.emit, file))
        self._flow.addWidget(self.add)
        self.add.setVisible(may_add and len(files) < MOST_ATTACHMENTS)
        put_in_order(self)

    def _put(self, words: str, icon: str, action: partial[None]) -> None:
        button = Button(words, ButtonKind.QUIET, icon, ButtonSize.COMPACT)
        button.clicked.connect(lambda: action())  # noqa: PLW0108 (Qt would pass "checked" on)
        self._flow.addWidget(button)
        self.buttons.append(button)

    def _name(self, file: Attachment, number: int) -> str:
        if file.kind is AttachmentKind.PDF:
            return self.tr("Save page {number} …").format(number=number)
        return self.tr("Save picture {number} …").format(number=number)

    def _ask(self) -> None:
        chosen = ask_for_picture(self)
        if chosen is not None:
            self.added.emit(chosen)

    def _ask_where(self, file: Attachment, number: int) -> None:
        suggested = self.tr("Feedback {number}").format(number=number) + _SUFFIXES[file.kind]
        words = self.tr("Save a copy of it")
        ask_where_to_save(self, words, suggested, lambda path: self.save_wanted.emit(file, path))
