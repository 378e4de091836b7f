"""How long the window keeps one waiting while it works for one: `python -m benchmarks.stalls`."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

from benchmarks.import_command import receipts_file
from benchmarks.large_shop import PASSPHRASE, WORK, large_shop
from benchmarks.side_by_side import Figure, print_figures

RUNS = 4
"""Each with a fresh shop and a fresh window. Everything that was seen in all of them counts, nothing is left out."""
WORK_WATCHED = ("import", "scoring", "export", "backup")
STALL_MS, SMOOTH_MS = 50, 16
_PROBE = (sys.executable, "-m", "benchmarks.stalls_probe")


def measure() -> list[Figure]:
    """The longest and the 99th of 100 of all that was seen, for the work in which it was worst."""
    receipts = receipts_file()
    if receipts is None:
        print("The real receipts are not here (LOCALREGULARS_RECEIPTS): stalls are not measured.")
        return []
    before, load = _processor_ticks(), os.getloadavg()[0]
    seen: dict[str, list[float]] = {}
    for _ in range(RUNS):
        for name, values in probe(_grocer(), receipts).items():
            seen.setdefault(name, []).extend(values)
    _print_rows(seen)
    _print_machine(before, load)
    late, repaints = ([seen[f"{what}_{kind}_ms"] for what in WORK_WATCHED] for kind in ("late", "repaint"))
    return [
        Figure("heartbeat in import, scoring, export and backup, 99 of 100", max(map(p99, late)), SMOOTH_MS, "ms"),
        Figure("forced repaint meanwhile, 99 of 100", max(map(p99, repaints)), SMOOTH_MS, "ms"),
        Figure("longest stall meanwhile (heartbeat)", max(map(max, late)), STALL_MS, "ms"),
        Figure("longest forced repaint meanwhile", max(map(max, repaints)), STALL_MS, "ms"),
    ]


def probe(shop: Path, receipts: Path) -> dict[str, list[float]]:
    """What was seen in one run of the window, in a process of its own."""
    display = {} if os.environ.get("DISPLAY") else {"QT_QPA_PLATFORM": "offscreen"}
    command = [*_PROBE, str(shop), PASSPHRASE, str(receipts)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, env=os.environ | display, text=True)
    seen: dict[str, list[float]] = json.loads(done.stdout)
    return seen


def p99(values: list[float]) -> float:
    """What 99 of 100 do not exceed."""
    return sorted(values)[int(len(values) * 0.99)]


def _print_rows(seen: dict[str, list[float]]) -> None:
    """One row for each kind of work, beside what the machine itself does with nothing under way."""
    print("  milliseconds      heartbeats   late: worst, 99 of 100, over 50     repaints   worst, 99 of 100, middle")
    for what in ("calm", *WORK_WATCHED):
        late, took = seen[f"{what}_late_ms"], sorted(seen[f"{what}_repaint_ms"])
        over = sum(value > STALL_MS for value in late)
        beats = f"{len(late):10d} {max(late):13.1f} {p99(late):11.1f} {over:9d}"
        print(f"  {what:17s} {beats} {len(took):12d} {took[-1]:7.1f} {p99(took):11.1f} {took[len(took) // 2]:7.1f}")


def _print_machine(before: list[int], load: float) -> None:
    """How much else the machine had to do, as far as it says so."""
    print(f"  load before {load:.1f}")
    spent = [after - earlier for after, earlier in zip(_processor_ticks(), before, strict=False)][:8]
    whole = sum(spent)
    if len(spent) == 8 and whole > 0:
        idle, stolen = 100 * (spent[3] + spent[4]) / whole, 100 * spent[7] / whole
        print(
            f"  of the processors' time meanwhile {idle:.0f} % was left over and {stolen:.2f} % went to other machines"
        )


def _processor_ticks() -> list[int]:
    """Of all processors since they began: user, nice, system, idle, waiting for disks, two interrupts, stolen."""
    told = Path("/proc/stat")
    return [int(ticks) for ticks in told.read_text().split("\n", 1)[0].split()[1:]] if told.exists() else []


def _grocer() -> Path:
    """A fresh shop of 2,500 customers who all agreed and have no visits yet; the till ids are those of the receipts."""
    fresh = WORK / "grocer"
    shutil.rmtree(fresh, ignore_errors=True)
    shutil.copytree(large_shop(2500, 0, date(2017, 12, 31)), fresh)
    return fresh


if __name__ == "__main__":
    found = measure()
    print_figures("Stalls", found)
    sys.exit(0 if all(figure.holds for figure in found) else 1)
