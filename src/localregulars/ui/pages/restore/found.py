"""Backups that lie where shops keep theirs, so that nobody has to look for them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

BACKUPS_FOLDER = "backups"
"""Where a shop keeps its automatic backups, inside its folder."""
ENDING = ".lrbackup"
_NAME = re.compile(r"^(\d{4}-\d\d-\d\dT\d{6})Z-\d+\.lrbackup$")
_OFFERED = 8


@dataclass(frozen=True, slots=True)
class FoundBackup:
    """A file that by its name is an automatic backup, made then (aware UTC), of the shop in a folder of this name."""

    file: Path
    shop: str
    made: datetime


def found_backups(folders: Sequence[Path]) -> list[FoundBackup]:
    """The newest automatic backups of these shops, newest first within each; nothing of them is opened."""
    found = []
    for folder in folders:
        place = folder / BACKUPS_FOLDER
        try:
            files = sorted((path for path in place.iterdir() if path.suffix == ENDING), reverse=True)
        except OSError:
            continue  # no backups there, or a disk that is not plugged in
        named = [(path, _NAME.match(path.name)) for path in files]
        found += [FoundBackup(path, folder.name, _made(match[1])) for path, match in named[:_OFFERED] if match]
    return found


def free_folder(parent: Path, name: str) -> Path:
    """A folder that is not there yet, called as the shop is, with a number where that is taken."""
    folder, number = parent / name, 2
    while folder.exists():
        folder, number = parent / f"{name} {number}", number + 1
    return folder


def _made(stamp: str) -> datetime:
    return datetime.strptime(stamp, "%Y-%m-%dT%H%M%S").replace(tzinfo=UTC)
