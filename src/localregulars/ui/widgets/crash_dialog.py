"""What a bug looks like to a person: an apology, and a report to copy that holds nothing of the shop."""

from __future__ import annotations

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from localregulars.background.bug_report import bug_report
from localregulars.ui.theme.tokens import SPACE_L, SPACE_S, SPACE_XL, TextRole
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.text import Text, Tone


def crash_report(error: BaseException) -> str:
    """Versions, the kinds of error and the places in the code. No message, no value, no folder of this computer."""
    return bug_report(error, f"PySide6 {pyside_version}")


class CrashDialog(QDialog):
    """Shows the report and copies it. The program goes on: what was committed is safe."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._report = crash_report(error)
        box = QPlainTextEdit(self._report)
        box.setReadOnly(True)
        box.setProperty("field", True)  # noqa: FBT003 (Qt's own signature)
        box.setAccessibleName(self.tr("Report"))
        box.setTabChangesFocus(True)
        box.setMinimumHeight(160)
        copy = Button(self.tr("Copy the report"), ButtonKind.SECONDARY, "copy")
        copy.clicked.connect(self._on_copy_clicked)
        close = Button(self.tr("Go on"), ButtonKind.PRIMARY)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addStretch(1)
        buttons.addWidget(copy)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        column.setSpacing(SPACE_L)
        column.addWidget(Text(self.tr("This is our mistake, not yours"), TextRole.SECTION, wraps=True))
        told = self.tr(
            "What you were doing just now was not kept. Everything before it is safe. "
            "The report below names places in our program and nothing of your shop; nothing is sent anywhere."
        )
        column.addWidget(Text(told, tone=Tone.MUTED, wraps=True))
        column.addWidget(box, 1)
        column.addLayout(buttons)
        self.resize(640, 440)
        close.setFocus()

    @property
    def report(self) -> str:
        """The words that can be copied."""
        return self._report

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
