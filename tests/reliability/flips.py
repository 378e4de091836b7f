"""Single bits that turn over in a shop at rest: the full check has to see each one."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from tests.reliability.found import Found
from tests.reliability.scenario import Scenario, unlock
from tests.shops import PASSPHRASE

from localregulars.domain.errors import EnvironmentFailureError, LocalRegularsError
from localregulars.storage.backup.keeper import SqlBackups
from localregulars.storage.backup.restoring import SqlBackupReader
from localregulars.storage.key_header import DB_SALT_BYTES
from localregulars.storage.self_check import full_check
from localregulars.storage.shop_folder import DATABASE_NAME, HEADER_NAME

_IN_FIRST_BYTES = 0.1


def flip_database(scenario: Scenario, work: Path, runs: int, seed: int) -> Found:
    """Anywhere in the store, a tenth of them in the salt, which no page's seal covers."""
    size = (scenario.template / DATABASE_NAME).stat().st_size

    def place(chance: random.Random) -> int:
        return chance.randrange(DB_SALT_BYTES if chance.random() < _IN_FIRST_BYTES else size)

    return _flip(scenario, work, runs, random.Random(seed), DATABASE_NAME, place)


def flip_header(scenario: Scenario, work: Path, runs: int, seed: int) -> Found:
    """Anywhere in the key file."""
    size = (scenario.template / HEADER_NAME).stat().st_size
    return _flip(scenario, work, runs, random.Random(seed), HEADER_NAME, lambda chance: chance.randrange(size))


def flip_backup(scenario: Scenario, work: Path, runs: int, seed: int) -> Found:
    """Anywhere in a backup that was made on purpose; a restore's dry run has to refuse it."""
    found, chance, file = Found(), random.Random(seed), work / "copy.lrbackup"
    shop = scenario.copy(work / "shop")
    with closing(unlock(shop)) as store:
        SqlBackups(shop, store).save_on_purpose(file, datetime.now(UTC))
    SqlBackupReader().look(file, PASSPHRASE)
    whole = file.read_bytes()
    for _ in range(runs):
        at, bit = chance.randrange(len(whole)), chance.randrange(8)
        changed = bytearray(whole)
        changed[at] ^= 1 << bit
        file.write_bytes(changed)
        problems = ["not found"]
        try:
            SqlBackupReader().look(file, PASSPHRASE)
        except LocalRegularsError as refused:
            problems = []
            found.count(f"seen: {type(refused).__name__}")
        found.add(f"bit {bit} of byte {at} in a backup", problems)
    return found


def _flip(
    scenario: Scenario, work: Path, runs: int, chance: random.Random, name: str, place: Callable[[random.Random], int]
) -> Found:
    found = Found()
    found.add("nothing was changed", [] if _seen(scenario.copy(work / "shop")) == "nothing" else ["a false alarm"])
    whole = (scenario.template / name).read_bytes()
    for _ in range(runs):
        at, bit = place(chance), chance.randrange(8)
        shop = scenario.copy(work / "shop")
        changed = bytearray(whole)
        changed[at] ^= 1 << bit
        (shop / name).write_bytes(changed)
        seen = _seen(shop)
        found.count(f"seen: {seen}")
        found.add(f"bit {bit} of byte {at} in {name}", [] if seen != "nothing" else ["not found"])
    return found


def _seen(shop: Path) -> str:
    """What the full check calls it; a computer in the way is no finding."""
    try:
        report = full_check(shop, PASSPHRASE, datetime.now(UTC))
    except EnvironmentFailureError:
        return "nothing"
    except LocalRegularsError as refused:
        return type(refused).__name__
    return ", ".join(finding.code for finding in report.findings) or "nothing"
