"""What happens on a disk that fills up and on one that cannot be written; run in a mount namespace of its own.

Prints one JSON document: what the program said, and what was there afterwards.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from tests.stretching import remember_stretched_keys

from localregulars.application.execution import execute
from localregulars.application.outcome import Outcome
from localregulars.application.ports import Clock, PersonalDetails, UnitOfWork
from localregulars.domain.consent import Adult
from localregulars.domain.errors import LocalRegularsError
from localregulars.domain.shop import ShopKind, ShopProfile
from localregulars.storage import key_changes
from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.reserve import free_bytes, is_room_short, keep_reserve
from localregulars.storage.store import SqlStore
from localregulars.storage.vault import SqlVault

PASSPHRASE = "four unrelated words here"
VAULT = SqlVault(FLOOR_COST)


class RealClock:
    def now(self) -> datetime:
        return datetime.now(UTC)


def mounted(place: Path, size: str) -> Path:
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", place], check=True)
    return place


def new_shop(folder: Path) -> SqlStore:
    return VAULT.create(folder, PASSPHRASE, ShopProfile("Corner", ShopKind.CAFE, "UTC"), (), RealClock().now())[0]


def add_one(uow: UnitOfWork, clock: Clock) -> Outcome[None]:
    uow.customers.add(PersonalDetails(name="Somebody " + "x" * 2000), Adult.YES, clock.now())
    return Outcome(None)


def people(folder: Path) -> int:
    store = VAULT.unlock(folder, PASSPHRASE)
    with store.unit_of_work() as uow:
        number = len(uow.directory.rows())
    store.close()
    return number


def fill(folder: Path) -> dict[str, object]:
    """Save until the disk is full; what was acknowledged must be there."""
    store, saved, said = new_shop(folder), 0, ""
    ballast = folder.parent / "ballast"
    ballast.write_bytes(bytes(2**21))
    while not said:
        try:
            execute(store, RealClock(), add_one)
            saved += 1
        except LocalRegularsError as full:
            said = f"{type(full).__name__}: {full}"
    store.close()
    replaced = ""
    try:
        VAULT.replace_root(folder, PASSPHRASE, "another set of plain words")
    except LocalRegularsError as full:
        replaced = f"{type(full).__name__}: {full}"
    there = people(folder)
    ballast.unlink()  # as the owner frees some space
    assert people(folder) == there
    report = VAULT.check(folder, PASSPHRASE)
    return {"said": said, "saved": saved, "there": there, "replaced": replaced, "sound": report.is_sound}


def fill_up_while_replacing_the_root(folder: Path) -> dict[str, object]:
    """The disk fills up in the middle: the old passphrase stays, nobody is lost, and later it goes through."""
    store = new_shop(folder)
    with store.unit_of_work() as uow:
        for _ in range(600):
            add_one(uow, RealClock())
        uow.commit()
    store.close()
    ballast = folder.parent / "ballast"
    with ballast.open("wb", buffering=0) as file:
        while free_bytes(folder) > (folder / "shop.db").stat().st_size // 2:
            file.write(bytes(4096))
    said = ""
    before = (folder / "shop.db").read_bytes()
    has_room, answers = key_changes._has_room, iter([True])
    vars(key_changes)["_has_room"] = lambda place: next(answers, has_room(place))  # another program fills it meanwhile
    try:
        VAULT.replace_root(folder, PASSPHRASE, "another set of plain words")
    except LocalRegularsError as full:
        said = f"{type(full).__name__}: {full}"
    vars(key_changes)["_has_room"] = has_room
    untouched = (folder / "shop.db").read_bytes() == before
    names = sorted(path.name for path in folder.iterdir())
    there = people(folder)
    ballast.unlink()
    VAULT.replace_root(folder, PASSPHRASE, "another set of plain words")
    sound = VAULT.check(folder, "another set of plain words").is_sound
    return {"said": said, "untouched": untouched, "names": names, "there": there, "sound": sound}


def use_the_reserve(folder: Path) -> dict[str, object]:
    """A full disk, a reserve: the same step succeeds; later the reserve is made again."""
    store = new_shop(folder)
    made = keep_reserve(folder)
    ballast = folder.parent / "ballast"
    with ballast.open("wb", buffering=0) as file:
        while free_bytes(folder) > 0:
            file.write(bytes(4096))
    execute(store, RealClock(), add_one)
    given_up = not (folder / "reserve.bin").exists()
    store.close()
    again_while_full = keep_reserve(folder)
    ballast.unlink()
    SqlVault(FLOOR_COST, keeps_reserve=True).unlock(folder, PASSPHRASE).close()
    return {
        "made": made,
        "given_up": given_up,
        "there": people(folder),
        "again_while_full": again_while_full,
        "made_again": (folder / "reserve.bin").stat().st_size,
        "short": is_room_short(folder),
    }


def write_protect(folder: Path) -> dict[str, object]:
    new_shop(folder).close()
    subprocess.run(["mount", "-o", "remount,ro", folder.parent], check=True)
    said = {}
    changes: dict[str, Callable[[], object]] = {
        "unlock": lambda: VAULT.unlock(folder, PASSPHRASE),
        "check": lambda: VAULT.check(folder, PASSPHRASE),
        "change": lambda: VAULT.change_passphrase(folder, PASSPHRASE, "another set of plain words"),
        "replace": lambda: VAULT.replace_root(folder, PASSPHRASE, "another set of plain words"),
        "create": lambda: new_shop(folder.parent / "new"),
    }
    for name, change in changes.items():
        try:
            change()
            said[name] = "it went through"
        except LocalRegularsError as refused:
            said[name] = f"{type(refused).__name__}: {refused}"
    return {"said": said}


if __name__ == "__main__":
    remember_stretched_keys()
    place = Path(sys.argv[1])
    results = {
        "full": fill(mounted(place / "full", "4500k") / "shop"),
        "replacing": fill_up_while_replacing_the_root(mounted(place / "replacing", "16m") / "shop"),
        "reserve": use_the_reserve(mounted(place / "reserve", "40m") / "shop"),
        "read_only": write_protect(mounted(place / "protected", "4m") / "shop"),
    }
    print(json.dumps(results))  # noqa: T201 (its answer)
