"""Restores backups for the window, beside whatever else goes on: no shop needs to be open for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from localregulars.application.safekeeping.backups import BackupReader
    from localregulars.background.jobs import Job
    from localregulars.background.lanes import Lanes


class Restorer:
    """Jobs on the files lane; `reader` is called there, so that the window's first field does not wait for it."""

    def __init__(self, lanes: Lanes, reader: Callable[[], BackupReader]) -> None:
        self._lanes = lanes
        self._reader = reader

    def look(self, file: Path, secret: str) -> Job:
        """What a restore would bring back; the job succeeds with a `RestorePlan`, and nothing stays on disk."""
        return self._lanes.files.submit(lambda _token: self._reader().look(file, secret, None))

    def restore(self, file: Path, secret: str, folder: Path) -> Job:
        """Make a shop in a new folder; the job succeeds with the `RestorePlan`. Where it fails, nothing is left."""
        return self._lanes.files.submit(
            lambda _token: self._reader().restore(file, secret, folder, None), is_write=True
        )
