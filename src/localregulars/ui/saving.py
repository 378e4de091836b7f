"""Files that the window saves: each stands under its name only once it is whole."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QSaveFile

from localregulars.domain.errors import EnvironmentFailureError


def memory_to_write() -> QBuffer:
    """Memory to write into; what is written there goes to the disk whole or not at all."""
    made = QBuffer()
    made.open(QIODevice.OpenModeFlag.WriteOnly)
    return made


def save_whole(content: QByteArray | bytes, path: Path) -> None:
    """Save to a file, whole or not at all; an unwritable place or a full disk is `EnvironmentFailureError`."""
    data = QByteArray(content)
    file = QSaveFile(str(path))
    is_open = file.open(QIODevice.OpenModeFlag.WriteOnly)
    if not is_open or file.write(data) != data.size() or not file.commit():
        raise _not_saved(path)


def _not_saved(path: Path) -> EnvironmentFailureError:
    words = QCoreApplication.translate(
        "printing", "“{file}” could not be saved. Check that its folder can be written to and that the disk has room."
    )
    return EnvironmentFailureError(words.format(file=path.name))
