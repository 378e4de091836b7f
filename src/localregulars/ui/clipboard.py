"""The clipboard: what the program puts there is taken away again, because every other program can read it."""

from __future__ import annotations

import hashlib

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QImage

KEPT_S = 30
"""How long something that was copied stays, in seconds."""
_NOT_FOR_HISTORIES = (
    ("x-kde-passwordManagerHint", b"secret"),
    ("application/x-nspasteboard-concealed-type", b"1"),
    ('application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"', b"1"),
)
"""What asks the clipboard histories of desktops not to keep it: KDE, macOS and Windows."""


class BriefClipboard(QObject):
    """Copies words for half a minute. `BriefClipboard.current()` is the application's one.

    What somebody else put there meanwhile is left alone. `clear` takes ours away at once: at a lock and at the end.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._mark = b""
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(KEPT_S * 1000)
        self._clock.timeout.connect(self.clear)
        QGuiApplication.instance().aboutToQuit.connect(self.clear)  # type: ignore[union-attr]

    @staticmethod
    def current() -> BriefClipboard:
        """The one of the application, made when it is first asked for."""
        app = QCoreApplication.instance()
        if app is None:
            message = "There is no application, and so no clipboard."
            raise LookupError(message)
        return app.findChild(BriefClipboard) or BriefClipboard(app)

    @property
    def holds_ours(self) -> bool:
        """Whether what was copied here is still in the clipboard."""
        return bool(self._mark) and _mark_of(QGuiApplication.clipboard().text()) == self._mark

    def copy(self, words: str, picture: QImage | None = None) -> None:
        """Put words into the clipboard for half a minute; what was copied before is let go.

        With `picture`, whoever pastes gets that or the words, as fits the place.
        """
        data = QMimeData()
        data.setText(words)
        if picture is not None:
            data.setImageData(picture)
        for kind, value in _NOT_FOR_HISTORIES:
            data.setData(kind, value)
        QGuiApplication.clipboard().setMimeData(data)
        self._mark = _mark_of(words)
        self._clock.start()

    def clear(self) -> None:
        """Take away what was copied, if it is still there."""
        self._clock.stop()
        if self.holds_ours:
            QGuiApplication.clipboard().clear()
        self._mark = b""


def _mark_of(words: str) -> bytes:
    """Enough to know the words again, without keeping them."""
    return hashlib.sha256(words.encode()).digest()
