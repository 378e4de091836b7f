"""Power cuts: everything that is written is noted, and the disk is put together as it could be after a cut.

What was not yet synced survives by chance, every write for itself, some of them torn at 512 bytes; names of files
likewise, in their order; a new folder is there for certain only once the one above it was synced. The shop must then
open and hold everything that was acknowledged before the cut.
"""

from __future__ import annotations

import os
import random
import shutil
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from tests.reliability.found import Child, Found
from tests.reliability.restoring import CarelessRestoring, Restoring
from tests.reliability.scenario import Scenario, Work, judge, state_of, state_of_shop
from tests.reliability.shim import Shim
from tests.reliability.tasks import BackingUp, Migration, Rekeying, SlotChanges, Task, judge_task

from localregulars.storage.reserve import RESERVE_NAME
from localregulars.storage.store import SqlStore

OPERATIONS = 40
_CUTS_A_RECORDING = 50
_HEAD = struct.Struct("<cHQI")
_SECTOR = 512
_SURVIVES, _TORN = 0.5, 0.3


class Record(NamedTuple):
    """One thing that was done: W(rite), T(runcate), S(ync), U(nlink), R(ename), D(irectory made), A(cknowledged)."""

    kind: str
    name: str
    offset: int
    data: bytes


@dataclass
class Held:
    """A file: what would survive a cut for certain, and what was done to it since the last sync."""

    durable: bytearray = field(default_factory=bytearray)
    origin: Path | None = None
    """Where the same bytes lie, as long as nothing was done to it; for the reserve, which is large."""
    pending: list[Record] = field(default_factory=list)

    def sync(self) -> None:
        for record in self.pending:
            _apply(self.durable, record)
        self.pending.clear()

    def after_cut(self, chance: random.Random) -> bytes:
        content = bytearray(self.durable)
        for record in self.pending:
            if chance.random() < _SURVIVES:
                torn = record.kind == "W" and len(record.data) > _SECTOR and chance.random() < _TORN
                _apply(content, _torn(record, chance) if torn else record)
        return bytes(content)


def _held(path: Path) -> Held:
    if path.name == RESERVE_NAME:
        return Held(origin=path)
    return Held(bytearray(path.read_bytes()))


class Disk:
    """The folder as the program sees it and as it would be found after a cut."""

    def __init__(self, folder: Path) -> None:
        files = (path for path in folder.rglob("*") if path.is_file())
        self._seen = {str(path.relative_to(folder)): _held(path) for path in files}
        self._durable = dict(self._seen)
        self._steps: list[dict[str, Held]] = []
        self._unsynced_folders: set[str] = set()

    def do(self, record: Record) -> None:
        match record.kind:
            case "S" if not record.name:
                self._durable, self._steps = dict(self._seen), []
                self._unsynced_folders = {folder for folder in self._unsynced_folders if "/" in folder}
            case "S" if record.name in self._seen:
                self._seen[record.name].sync()
            case "S":
                self._sync_folder(record.name)
            case "D":
                self._unsynced_folders.add(record.name)
            case "U":
                self._seen.pop(record.name, None)
                self._steps.append(dict(self._seen))
            case "R":
                self._rename(record.name, record.data.decode())
            case _:
                held = self._file(record.name)
                assert held.origin is None, "the reserve is made anew, never written in place"
                held.pending.append(record)

    def cut(self, chance: random.Random, folder: Path) -> None:
        """Write the folder as a cut at this moment could leave it."""
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(mode=0o700)
        names = [self._durable, *self._steps][chance.randint(0, len(self._steps))]
        lost = {f"{made}/" for made in sorted(self._unsynced_folders) if chance.random() < _SURVIVES}
        for name, held in names.items():
            if any(name.startswith(gone) for gone in lost):
                continue
            (folder / name).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            if held.origin is None:
                (folder / name).write_bytes(held.after_cut(chance))
            else:
                os.link(held.origin, folder / name)

    def _rename(self, old: str, new: str) -> None:
        """Another name for a file, or for a folder and with it for all that is inside."""
        inside = [name for name in self._seen if name == old or name.startswith(f"{old}/")]
        for name in inside:
            self._seen[new + name.removeprefix(old)] = self._seen.pop(name)
        self._steps.append(dict(self._seen))

    def _sync_folder(self, name: str) -> None:
        """The names in one folder below the shop's last from now on; those elsewhere stay as unsure as they were."""
        inside = {file: held for file, held in self._seen.items() if file.startswith(f"{name}/")}

        def settled(names: dict[str, Held]) -> dict[str, Held]:
            return {file: held for file, held in names.items() if not file.startswith(f"{name}/")} | inside

        self._durable, self._steps = settled(self._durable), [settled(names) for names in self._steps]
        self._unsynced_folders = {made for made in self._unsynced_folders if made.rpartition("/")[0] != name}

    def _file(self, name: str) -> Held:
        if name not in self._seen:
            self._seen[name] = Held()
            self._steps.append(dict(self._seen))
        return self._seen[name]


def cut_often(scenario: Scenario, work: Path, runs: int, seed: int, synchronous: str = "FULL") -> Found:
    """Nothing acknowledged before the cut may be missing, wherever it comes."""
    found, chance = Found(), random.Random(seed)
    for portion in range(0, runs, _CUTS_A_RECORDING):
        plan = seed + portion
        records, states = _recorded(scenario, work, plan, synchronous, chance)
        cuts = min(_CUTS_A_RECORDING, runs - portion)
        for cut, kept in _cut(Disk(scenario.template), records, cuts, chance, work / "after"):
            found.count("acknowledged", kept)
            found.add(f"cut at {cut} of plan {plan}", judge(work / "after", states[kept : kept + 2]))
        found.count("writes, syncs and names noted", len(records))
    return found


def _cut(
    disk: Disk, records: list[Record], cuts: int, chance: random.Random, folder: Path
) -> Iterator[tuple[int, int]]:
    """The folder as after so many cuts, the last one at the end; where each was, and what was acknowledged by then."""
    kept = done = 0
    for cut in sorted((*chance.choices(range(len(records)), k=cuts - 1), len(records))):
        for record in records[done:cut]:
            if record.kind == "A":
                kept = record.offset
            else:
                disk.do(record)
        done = cut
        disk.cut(chance, folder)
        yield cut, kept


def cut_while(task: Task, work: Path, runs: int, seed: int) -> Found:
    """The same while something is done to a whole shop."""
    found, chance = Found(), random.Random(seed)
    for portion in range(0, runs, _CUTS_A_RECORDING):
        records = _recorded_task(task, work)
        task.copy(work / "first")
        cuts = min(_CUTS_A_RECORDING, runs - portion)
        for cut, kept in _cut(Disk(work / "first"), records, cuts, chance, work / "after"):
            found.count("steps acknowledged", kept)
            found.add(f"cut at {cut} of {len(records)}", judge_task(task, work / "after", kept))
        found.count("writes, syncs and names noted", len(records))
    return found


def cut_while_migrating(_scenario: Scenario, work: Path, runs: int, seed: int) -> Found:
    return cut_while(Migration(work), work, runs, seed)


def cut_while_backing_up(scenario: Scenario, work: Path, runs: int, seed: int) -> Found:
    return cut_while(BackingUp(scenario, seed, work / "shop"), work, runs, seed)


def cut_while_rekeying(scenario: Scenario, work: Path, runs: int, seed: int) -> Found:
    return cut_while(Rekeying(scenario), work, runs, seed)


def cut_while_slots_change(scenario: Scenario, work: Path, runs: int, seed: int) -> Found:
    return cut_while(SlotChanges(scenario), work, runs, seed)


def cut_while_restoring(scenario: Scenario, work: Path, runs: int, seed: int) -> Found:
    return cut_while(Restoring(scenario, work), work, runs, seed)


def cut_while_restoring_carelessly(scenario: Scenario, work: Path, runs: int, seed: int) -> Found:
    """The control: a restore that is given its name before it is on the disk."""
    return cut_while(CarelessRestoring(scenario, work), work, runs, seed)


def _recorded_task(task: Task, work: Path) -> list[Record]:
    """Everything that a process does to the shop's files while the task is carried out."""
    shop, log = work / "shop", work / "log"
    task.copy(shop)

    def run(say: object) -> None:
        assert callable(say)
        shim = Shim()
        shim.watch(shop, log)
        for number, step in enumerate(task.steps(shop, lambda: None), 1):
            step()
            shim.mark(number)

    child = Child(run)
    child.said()
    assert child.status == 0
    return list(_read(log.read_bytes()))


def _recorded(
    scenario: Scenario, work: Path, plan: int, synchronous: str, chance: random.Random
) -> tuple[list[Record], tuple[str, ...]]:
    """Everything that a process does to the shop's files in one run, and the state after each operation."""
    shop, log = scenario.copy(work / "shop"), work / "log"
    pages = chance.choice((30, 100, 1000))  # the log is folded in more often than in life: there lies the danger

    def set_up(store: SqlStore) -> None:
        assert store._connection is not None
        store._connection.execute(f"PRAGMA synchronous = {synchronous}")
        store._connection.execute(f"PRAGMA wal_autocheckpoint = {pages}")

    def run(say: object) -> None:
        assert callable(say)
        shim = Shim()
        shim.watch(shop, log)

        def kept(number: int, store: SqlStore) -> None:
            shim.mark(number)
            say(state_of(store).encode())

        Work(scenario, shop, plan, kept, set_up).run(OPERATIONS)

    child = Child(run)
    said = child.said().decode()
    assert child.status == 0
    states = (state_of_shop(scenario.copy(work / "first")), *(said[at : at + 64] for at in range(0, len(said), 64)))
    assert len(states) == OPERATIONS + 1
    return list(_read(log.read_bytes())), states


def _read(log: bytes) -> Iterator[Record]:
    at = 0
    while at < len(log):
        kind, name_length, offset, length = _HEAD.unpack_from(log, at)
        at += _HEAD.size
        name = log[at : at + name_length].decode()
        at += name_length
        if not name.endswith("-shm"):  # made anew at every opening after a cut
            yield Record(kind.decode(), name, offset, log[at : at + length])
        at += length


def _apply(content: bytearray, record: Record) -> None:
    if record.kind == "T":
        if record.offset < len(content):
            del content[record.offset :]
        else:
            content.extend(bytes(record.offset - len(content)))
        return
    if record.offset > len(content):
        content.extend(bytes(record.offset - len(content)))
    content[record.offset : record.offset + len(record.data)] = record.data


def _torn(record: Record, chance: random.Random) -> Record:
    """A part of the write, from its beginning or to its end, in whole sectors."""
    middle = _SECTOR * chance.randrange(1, -(-len(record.data) // _SECTOR))
    if chance.random() < 0.5:
        return record._replace(data=record.data[:middle])
    return record._replace(offset=record.offset + middle, data=record.data[middle:])
