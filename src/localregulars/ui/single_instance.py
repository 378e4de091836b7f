"""One window per user: a second start brings the first one's window to the front and ends.

A lock file of Qt's (the operating system frees it when its process dies) says who is first; an empty file in the same
folder asks the first one to show itself. No socket is involved.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal

_LOCK_NAME = "window.lock"
_REQUEST_NAME = "raise-request"


class SingleInstance(QObject):
    """The claim on being the only window; `raise_wanted()` when another start asked for this one.

    `folder` is one of this user's on this computer. Where it cannot be written, everybody is first: a broken
    folder must not keep an owner out of the shop.
    """

    raise_wanted = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._lock = QLockFile(str(folder / _LOCK_NAME))
        self._lock.setStaleLockTime(
            0
        )  # a day-long claim is no stale one; a dead owner's is, and Qt sees that by itself
        self._watcher: QFileSystemWatcher | None = None

    def claim(self, patience_ms: int = 0) -> bool:
        """Be the only window, waiting so long for one that is just ending; False when another is."""
        return self._lock.tryLock(patience_ms) or self._lock.error() != QLockFile.LockError.LockFailedError

    def ask_first(self) -> None:
        """Ask the first one to show its window."""
        with suppress(OSError):
            (self._folder / _REQUEST_NAME).touch(mode=0o600)

    def release(self) -> None:
        """Let another be the only window; nothing to do when this one is not."""
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        self._lock.unlock()

    def listen(self) -> None:
        """Tell `raise_wanted` from now on; needs an application."""
        if self._watcher is not None:
            return
        with suppress(OSError):
            (self._folder / _REQUEST_NAME).unlink(missing_ok=True)  # one for a window that is gone
        self._watcher = QFileSystemWatcher([str(self._folder)], self)
        self._watcher.directoryChanged.connect(self._on_folder_changed)

    def _on_folder_changed(self, _folder: str) -> None:
        request = self._folder / _REQUEST_NAME
        if request.exists():
            with suppress(OSError):
                request.unlink()
            self.raise_wanted.emit()
