"""How long reading a till export takes, beside `sqlite3 .import` of the same file, and how much memory it needs.

`python benchmarks/importing.py [FILE]`: without FILE the real receipts (LOCALREGULARS_RECEIPTS, or ../shared/data
beside the checkout). Both are run in turns, each in a process of its own; the best and the median are printed.
"""

from __future__ import annotations

import gzip
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 5
_PARSE = """
import resource, sys, time
from pathlib import Path
from localregulars.domain.progress import SilentProgress
from localregulars.importing.parsing import parse_export
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
started = time.perf_counter()
parsed = parse_export(Path(sys.argv[1]), token=SilentProgress())
seconds = time.perf_counter() - started
memory = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
print(seconds, memory, parsed.rows, len(parsed.receipts))
"""


def receipts() -> Path:
    """The file to read."""
    if len(sys.argv) > 1:
        return Path(sys.argv[1])
    beside = Path(__file__).resolve().parents[2] / "shared" / "data" / "grocery_receipts_dev.csv.gz"
    return Path(os.environ.get("LOCALREGULARS_RECEIPTS", beside))


def unpack(path: Path, plain: Path) -> None:
    """Write the file to `plain`, unpacked if it is packed."""
    if path.suffix != ".gz":
        shutil.copyfile(path, plain)
        return
    with gzip.open(path, "rb") as source, plain.open("wb") as target:
        shutil.copyfileobj(source, target)


def parse_once(path: Path) -> tuple[float, float, int, int]:
    """Seconds, megabytes above the start, rows and receipts of one parse in a fresh process."""
    ran = subprocess.run([sys.executable, "-c", _PARSE, str(path)], capture_output=True, text=True, check=True)
    seconds, memory, rows, count = ran.stdout.split()
    return float(seconds), float(memory), int(rows), int(count)


def sqlite_once(plain: Path) -> float:
    """Seconds of `sqlite3 .import` of the unpacked file into a plain table of a new database."""
    database = plain.with_suffix(".db")
    database.unlink(missing_ok=True)
    command = ["sqlite3", "-cmd", ".mode csv", "-cmd", f".import {plain.name} receipts", str(database)]
    started = time.perf_counter()
    subprocess.run(command, cwd=plain.parent, stdin=subprocess.DEVNULL, check=True)
    return time.perf_counter() - started


def main() -> None:
    """Measure and print."""
    path = receipts()
    if not path.exists():
        print(f"{path.name} is not here: give a file, or set LOCALREGULARS_RECEIPTS")
        return
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "receipts.csv"
        unpack(path, plain)
        has_sqlite = shutil.which("sqlite3") is not None
        parsed, imported = [], []
        for _ in range(RUNS):
            parsed.append(parse_once(path))
            imported += [sqlite_once(plain)] if has_sqlite else []
        seconds = [run[0] for run in parsed]
        print(f"{platform.machine()}, {os.cpu_count()} processors, Python {platform.python_version()}")
        print(f"{RUNS} runs in turns, each in a process of its own")
        print(f"{parsed[0][2]:,} rows, {parsed[0][3]:,} receipts, {plain.stat().st_size / 1e6:.0f} MB unpacked")
        print(f"parse_export    best {min(seconds):5.2f} s   median {statistics.median(seconds):5.2f} s")
        if has_sqlite:
            print(f"sqlite3 .import best {min(imported):5.2f} s   median {statistics.median(imported):5.2f} s")
            print(f"ratio of medians     {statistics.median(seconds) / statistics.median(imported):5.2f}")
        print(f"memory above start   {max(run[1] for run in parsed):5.0f} MB at most")


if __name__ == "__main__":
    main()
