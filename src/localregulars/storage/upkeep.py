"""The upkeep of one open shop; see `application.safekeeping.upkeep`.

What runs in a process of its own, beside the window, stands at the end.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from localregulars.application.ports import Store
from localregulars.application.safekeeping.backups import BackupFacts, second_place_mark
from localregulars.application.safekeeping.upkeep import Condition, Errand, Records, Rehearsal, SelfCheck
from localregulars.application.safekeeping.vault_care import Finding
from localregulars.storage.backup.keeper import SqlBackups
from localregulars.storage.backup.shelf import BACKUPS_NAME, Shelf
from localregulars.storage.backup.writing import key_file_to_copy
from localregulars.storage.key_hierarchy import ShopKeys
from localregulars.storage.open_check import check_open_shop
from localregulars.storage.reserve import is_room_short
from localregulars.storage.session import Session
from localregulars.storage.settings import read_setting, write_setting
from localregulars.storage.store import SqlStore
from localregulars.storage.unit_of_work import SqlUnitOfWork

_RECORDS = "upkeep"


class SqlUpkeep:
    """Kept as long as its store is open, on the store's thread."""

    def __init__(self, folder: Path, store: Store) -> None:
        """The upkeep of the shop in this folder; `store` is its open store."""
        if not isinstance(store, SqlStore):
            msg = "only a store on disk is kept up"
            raise TypeError(msg)
        self._folder, self._store = folder.absolute(), store
        self._backups = SqlBackups(folder, store)

    @property
    def backups(self) -> SqlBackups:
        """The shop's backups."""
        return self._backups

    def condition(self, now: datetime) -> Condition:
        """How safe the shop is."""
        connection, keys = self._store.opened()
        copies = tuple(self._backups.copies())
        with SqlUnitOfWork(session := Session(connection, keys)):
            records = _read_records(session)
        made = key_file_to_copy(self._folder, keys).header.created
        return Condition(
            place=self._folder / BACKUPS_NAME,
            newest=self._backups.newest(),
            copies=copies,
            mark=second_place_mark(copies, made, now),
            records=records,
            is_room_short=is_room_short(self._folder),
            explanation=self._store.explanation,
        )

    def errand(self) -> Errand:
        """The folder and the keys."""
        _connection, keys = self._store.opened()
        return Errand(self._folder, keys)

    def remember(self, records: Records, now: datetime) -> None:
        """Keep what came of rehearsal and self-check, with a line in the audit trail."""
        with SqlUnitOfWork(session := Session(*self._store.opened())) as unit:
            write_setting(session, _RECORDS, _document(records))
            findings = 0 if records.check is None else len(records.check.findings)
            problems = int(records.rehearsal is not None and bool(records.rehearsal.problem))
            unit.audit.record("upkeep.looked", None, now, findings=findings, problems=problems)
            unit.commit()


def check_apart(errand: Errand) -> tuple[Finding, ...]:
    """The self-check of a shop that is open elsewhere."""
    return check_open_shop(errand.folder, _keys(errand))


def rehearse_apart(errand: Errand) -> BackupFacts:
    """The rehearsal of a restore of a shop that is open elsewhere."""
    return Shelf(errand.folder, _keys(errand)).rehearse()


def _keys(errand: Errand) -> ShopKeys:
    if not isinstance(errand.keys, ShopKeys):
        msg = "an errand of another kind of store"
        raise TypeError(msg)
    return errand.keys


def _document(records: Records) -> dict[str, object]:
    rehearsal, check = records.rehearsal, records.check
    return {
        "rehearsal": None
        if rehearsal is None
        else {"at": rehearsal.at.isoformat(), "customers": rehearsal.customers, "problem": rehearsal.problem},
        "check": None
        if check is None
        else {"at": check.at.isoformat(), "findings": [[f.code, f.sentence, f.advice] for f in check.findings]},
    }


def _read_records(session: Session) -> Records:
    """What is remembered; what another version wrote in another way counts as nothing."""
    value = read_setting(session, _RECORDS)
    if not isinstance(value, dict):
        return Records()
    rehearsal, check = value.get("rehearsal"), value.get("check")
    try:
        return Records(
            None
            if rehearsal is None
            else Rehearsal(
                datetime.fromisoformat(rehearsal["at"]), int(rehearsal["customers"]), str(rehearsal["problem"])
            ),
            None
            if check is None
            else SelfCheck(
                datetime.fromisoformat(check["at"]), tuple(Finding(*map(str, parts)) for parts in check["findings"])
            ),
        )
    except (KeyError, TypeError, ValueError):
        return Records()
