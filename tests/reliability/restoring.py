"""A restore, played as something that is done to a whole place: a shop, its backups, and new folders beside it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from tests.reliability.scenario import Scenario, problems_of, state_of, state_of_shop, unlock
from tests.reliability.tasks import BACKUP_ENDING, BACKUPS_NAME, Step
from tests.shops import PASSPHRASE

from localregulars.domain.errors import LocalRegularsError
from localregulars.storage.backup import restoring
from localregulars.storage.backup.keeper import SqlBackups
from localregulars.storage.backup.restoring import SqlBackupReader

_OLD, _COPY = "shop", "copy.lrbackup"
_NEW = ("from an automatic one", "from a copy on purpose")
_UNFINISHED = ".restoring-"


class Restoring:
    """An automatic backup is restored beside the old shop, then a copy that was made on purpose."""

    def __init__(self, scenario: Scenario, work: Path) -> None:
        self._template = work / "place"
        self._template.mkdir()
        shop = scenario.copy(self._template / _OLD)
        with closing(unlock(shop)) as store:
            backups = SqlBackups(shop, store)
            backups.save_automatic(scenario.base)
            backups.save_on_purpose(self._template / _COPY, scenario.base)
        self._before = state_of_shop(shop)
        self.copy(work / "once")
        for step in self.steps(work / "once", lambda: None):
            step()
        self._restored = {name: state_of_shop(work / "once" / name) for name in _NEW}
        shutil.rmtree(work / "once")

    def copy(self, shop: Path) -> None:
        shutil.rmtree(shop, ignore_errors=True)
        shutil.copytree(self._template, shop)

    def steps(self, shop: Path, mark: Callable[[], None]) -> Iterator[Step]:
        (automatic,) = (shop / _OLD / BACKUPS_NAME).glob(BACKUP_ENDING)
        for name, file in zip(_NEW, (automatic, shop / _COPY), strict=True):
            mark()
            yield partial(SqlBackupReader().restore, file, PASSPHRASE, shop / name)

    def judge(self, shop: Path, kept: int) -> list[str]:
        """The old shop is as it was; a folder with a new shop's name holds a whole one; the others can be made now."""
        problems = self._judge_one(shop / _OLD, self._before)
        problems += [f"a restore that was acknowledged is gone: {n}" for n in _NEW[:kept] if not (shop / n).exists()]
        known = {_OLD, _COPY, *_NEW}
        problems += [f"left behind: {p.name}" for p in shop.iterdir() if not p.name.startswith((*known, _UNFINISHED))]
        for name, again in zip(_NEW, self.steps(shop, lambda: None), strict=True):
            if not (shop / name).exists():
                again()
            problems += self._judge_one(shop / name, self._restored[name])
        return problems

    @staticmethod
    def _judge_one(shop: Path, state: str) -> list[str]:
        try:
            with closing(unlock(shop)) as store:
                return problems_of(store) + ([] if state_of(store) == state else ["another shop than it was"])
        except LocalRegularsError as refused:
            return [f"{shop.name} does not open: {type(refused).__name__}"]


class CarelessRestoring(Restoring):
    """Does not wait until the new shop is on the disk, which is the mistake that the proof has to find."""

    def steps(self, shop: Path, mark: Callable[[], None]) -> Iterator[Step]:
        vars(restoring)["_make_last"] = lambda _checked: None
        yield from super().steps(shop, mark)
