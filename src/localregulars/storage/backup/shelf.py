"""The automatic backups of one shop as they lie in its folder; needs the shop's keys and no open store."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from localregulars.application.safekeeping.backups import BackupFacts
from localregulars.domain.errors import EnvironmentFailureError, LocalRegularsError
from localregulars.storage.backup.format import AUTOMATIC, PEOPLE, BackupHead, backup_damage, read_head
from localregulars.storage.backup.rotation import Dated
from localregulars.storage.backup.verifying import check_backup
from localregulars.storage.backup.writing import BACKUP_ENDING, PEOPLE_ENDING, WORK_PREFIX, key_file_to_copy
from localregulars.storage.failures import file_failures
from localregulars.storage.key_header import read_header
from localregulars.storage.key_hierarchy import ShopKeys

BACKUPS_NAME = "backups"
_NONE_YET = "There is no sound backup of this shop yet; make one now."
_MISSING = "The people file of your last backup is missing; make a new backup now."


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file in the backups folder; `is_sound` means that it is whole and opens with the shop's present keys."""

    path: Path
    head: BackupHead
    is_sound: bool

    def dated(self) -> Dated:
        """As the rule about what stays sees it."""
        head = self.head
        return Dated(self.path.name, head.number, head.made, self.is_sound, head.before_upgrade_to)


class Shelf:
    """The backups folder of the shop in `folder`."""

    def __init__(self, folder: Path, keys: ShopKeys) -> None:
        """A shelf; nothing is read or made yet."""
        self._folder, self._keys = folder, keys
        self.place = folder / BACKUPS_NAME

    def files(self, *endings: str) -> list[KeptFile]:
        """Files of this shop with these endings; one that is damaged, half there or another shop's is left out."""
        with file_failures():
            paths = sorted(p for p in self.place.iterdir() if p.suffix in endings) if self.place.is_dir() else []
        own = key_file_to_copy(self._folder, self._keys).header.shop_id
        found = []
        for path in paths:
            try:
                head = read_head(path)
            except LocalRegularsError:
                continue  # left for a person to look at; never counted as a backup, never removed
            if head.shop_id == own and head.kind in {AUTOMATIC, PEOPLE}:
                found.append(KeptFile(path, head, self._opens(head)))
        return found

    def newest(self) -> KeptFile | None:
        """The newest sound backup."""
        sound = [known for known in self.files(BACKUP_ENDING) if known.is_sound]
        return max(sound, key=lambda known: known.head.number, default=None)

    def rehearse(self) -> BackupFacts:
        """Open the newest backup and its people file as a restore would; what was unpacked goes again."""
        newest = self.newest()
        if newest is None:
            raise EnvironmentFailureError(_NONE_YET)
        people = newest.path.with_suffix(PEOPLE_ENDING)
        if not people.is_file():
            raise EnvironmentFailureError(_MISSING)
        key_file = key_file_to_copy(self._folder, self._keys)
        with file_failures():
            work = Path(tempfile.mkdtemp(prefix=WORK_PREFIX, dir=self.place))
        try:
            check_backup(people, key_file, work / "people.db")
            head = check_backup(newest.path, key_file, work / "shop.db").head
        finally:
            shutil.rmtree(work, ignore_errors=True)
        return facts_of_file(head, newest.path)

    def _opens(self, head: BackupHead) -> bool:
        """Whether the key file inside belongs to the shop's present root key."""
        try:
            with backup_damage():
                read_header(head.header.encode("ascii", "replace")).require_authentic(self._keys.header)
        except LocalRegularsError:
            return False
        return True


def facts_of_file(head: BackupHead, path: Path) -> BackupFacts:
    """What a checked backup holds, and how large its file is."""
    with file_failures():
        size = path.stat().st_size
    return BackupFacts(head.made, head.number, head.changes, head.customers, head.visits, head.newest_day, size)
