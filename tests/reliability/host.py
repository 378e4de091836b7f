"""Runs one proof in a process of its own: `python -m tests.reliability.host NAME RUNS SEED`, its answer as JSON."""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.reliability.faults import fail_each_call, fail_while_making
from tests.reliability.flips import flip_backup, flip_database, flip_header
from tests.reliability.found import Found
from tests.reliability.hostile import import_hostile_files
from tests.reliability.kills import CarelessWork, kill_often
from tests.reliability.power import (
    cut_often,
    cut_while_backing_up,
    cut_while_migrating,
    cut_while_rekeying,
    cut_while_restoring,
    cut_while_restoring_carelessly,
    cut_while_slots_change,
)
from tests.reliability.races import start_at_once
from tests.reliability.scenario import Scenario, make_scenario
from tests.reliability.task_faults import (
    fail_while_backing_up,
    fail_while_migrating,
    fail_while_rekeying,
    fail_while_restoring,
    fail_while_slots_change,
)
from tests.reliability.vault_kills import (
    kill_while_backing_up,
    kill_while_migrating,
    kill_while_migrating_carelessly,
    kill_while_rekeying,
    kill_while_restoring,
    kill_while_sign_in_changes,
    kill_while_slots_change,
)
from tests.reliability.window_races import race_windows
from tests.stretching import hash_instead_of_stretching, remember_stretched_keys

RUNNERS: dict[str, Callable[[Scenario, Path, int, int], Found]] = {
    "kill": kill_often,
    "kill-early": partial(kill_often, kind=CarelessWork),
    "power": cut_often,
    "power-off": partial(cut_often, synchronous="OFF"),
    "fault": fail_each_call,
    "fault-create": fail_while_making,
    "flip-database": flip_database,
    "flip-header": flip_header,
    "hostile": import_hostile_files,
    "kill-migration": kill_while_migrating,
    "kill-migration-torn": kill_while_migrating_carelessly,
    "kill-backup": kill_while_backing_up,
    "kill-rekey": kill_while_rekeying,
    "kill-slots": kill_while_slots_change,
    "kill-restore": kill_while_restoring,
    "kill-sign-in": kill_while_sign_in_changes,
    "power-migration": cut_while_migrating,
    "power-backup": cut_while_backing_up,
    "power-rekey": cut_while_rekeying,
    "power-slots": cut_while_slots_change,
    "power-restore": cut_while_restoring,
    "power-restore-torn": cut_while_restoring_carelessly,
    "fault-migration": fail_while_migrating,
    "fault-backup": fail_while_backing_up,
    "fault-rekey": fail_while_rekeying,
    "fault-slots": fail_while_slots_change,
    "fault-restore": fail_while_restoring,
    "flip-backup": flip_backup,
    "race": start_at_once,
    "race-window": race_windows,
}


_NEW_KEYS = {"fault-create", *(f"{how}-{what}" for how in ("kill", "power", "fault") for what in ("rekey", "slots"))}
_MEMORY_DISK = Path("/dev/shm")  # noqa: S108  (a place for folders of random names)
_ROOM = 1_000_000_000


def _quick_place() -> Path | None:
    """A disk in memory where there is one: cuts and faults are played, so waiting for real syncs adds nothing."""
    has_room = _MEMORY_DISK.is_dir() and shutil.disk_usage(_MEMORY_DISK).free > _ROOM
    return _MEMORY_DISK if has_room else None


def main(name: str, runs: int, seed: int) -> int:
    (hash_instead_of_stretching if name in _NEW_KEYS else remember_stretched_keys)()
    with tempfile.TemporaryDirectory(prefix="reliability-", dir=_quick_place()) as folder:
        work = Path(folder).resolve()
        tempfile.tempdir = str(work / "temporary")  # where a backup is unpacked to be looked at
        (work / "temporary").mkdir()
        started = time.perf_counter()
        found = RUNNERS[name](make_scenario(work / "template"), work, runs, seed)
        found.count("seconds", round(time.perf_counter() - started))
    sys.stdout.write(found.as_json() + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))
