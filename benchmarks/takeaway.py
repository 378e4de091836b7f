"""How long taking everything away takes, and how much memory, from a real, encrypted shop.

    python -m benchmarks.takeaway

As in the window: in a process of its own, beside the process that has the shop open. Every visit has three order lines.
The memory is that process's at most, the interpreter and numpy included. The shop is made once and kept in bench-work/.
"""

from __future__ import annotations

import resource
import shutil
import time
from datetime import UTC, date, datetime
from pathlib import Path

from benchmarks.large_shop import PASSPHRASE, WORK, large_shop
from benchmarks.side_by_side import Figure, print_figures
from localregulars.application.noticing.order_lines import pack_lines
from localregulars.application.safekeeping.upkeep import Errand
from localregulars.background.processes import run_in_process
from localregulars.background.work import ProcessTask
from localregulars.bootstrap.resources import resource_folder
from localregulars.bootstrap.takeaway import write_apart
from localregulars.domain.progress import ProgressToken, SilentProgress
from localregulars.storage.store import SqlStore
from localregulars.storage.upkeep import SqlUpkeep
from localregulars.storage.vault import SqlVault

LAST = date(2026, 6, 30)
SIZES = ((1_000, 100_000), (20_000, 2_000_000))
BOUNDS = {"seconds": 240.0, "processor seconds": 240.0, "memory": 250.0}
"""Four minutes for the largest shop, in the background, with a bar; memory as the window itself may have."""
_ITEMS = (("Tea", "Drinks"), ("Scone", "Bakery"), ("Marmalade, thick cut", "Shelf"))


def with_orders(folder: Path) -> Path:
    """A copy of a shop in which every visit has three order lines; made once."""
    copy = folder.with_name(f"{folder.name}-orders")
    if (copy / "ordered").exists():
        return copy
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(folder, copy)
    store = SqlVault().unlock(copy, PASSPHRASE)
    with store.unit_of_work() as uow:
        numbers = uow.visits.item_numbers(_ITEMS)
        uow.commit()
    assert isinstance(store, SqlStore)  # noqa: S101 (for the type)
    connection, _keys = store.opened()
    lines = pack_lines((number, 1000, 1400) for number in numbers)
    connection.execute(
        "INSERT INTO visit_lines (customer_id, at, lines) SELECT customer_id, at, ? FROM visit", (lines,)
    )
    store.close()
    (copy / "ordered").touch()
    return copy


def measured(
    token: ProgressToken, errand: Errand, staging: Path, folder: Path, now: datetime
) -> tuple[dict[str, float], dict[str, int]]:
    """Write it, and say what it took; runs in a process of its own."""
    begun = time.perf_counter()
    staged = write_apart(token, errand, staging, folder, now, resources=resource_folder())
    usage = resource.getrusage(resource.RUSAGE_SELF)
    taken = {
        "seconds": time.perf_counter() - begun,
        "processor seconds": usage.ru_utime + usage.ru_stime,
        "memory": _megabytes_at_most(),
    }
    return taken, dict(staged.rows)


def _megabytes_at_most() -> float:
    """The most that this process held; `ru_maxrss` would count what its parent held before it was started (Linux)."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    (peak,) = (line.split()[1] for line in status.read_text(encoding="ascii").splitlines() if line.startswith("VmHWM"))
    return int(peak) / 1024


def figures() -> list[Figure]:
    """All sizes, printed as they are measured; the bounds are for the largest."""
    taken: dict[str, float] = {}
    work = WORK / "takeaway"
    for customers, visits in SIZES:
        folder = with_orders(large_shop(customers, visits, LAST))
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir(parents=True)
        store = SqlVault().unlock(folder, PASSPHRASE)
        try:
            errand = SqlUpkeep(folder, store).errand()
            arguments = (errand, (work / "staged").absolute(), (work / "all").absolute(), datetime.now(UTC))
            taken, rows = run_in_process(ProcessTask(measured, arguments), SilentProgress())
        finally:
            store.close()
        megabytes = sum(file.stat().st_size for file in (work / "staged").iterdir()) / 1e6
        print(
            f"{rows['customers']:>8,} customers, {rows['visits']:>10,} visits, {rows['order_lines']:>10,} order lines"
        )
        print(
            "  " + ", ".join(f"{name} {value:.1f}" for name, value in taken.items()) + f", {megabytes:.0f} MB written"
        )
    shutil.rmtree(work)
    unit = {"memory": "MB"}
    return [Figure(f"everything taken away: {name}", taken[name], b, unit.get(name, "s")) for name, b in BOUNDS.items()]


def main() -> int:
    """Print the table; 1 when a bound is passed."""
    found = figures()
    print_figures("Everything in open formats", found)
    return int(not all(figure.holds for figure in found))


if __name__ == "__main__":
    raise SystemExit(main())
