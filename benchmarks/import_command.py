"""The whole `import` command on the real receipts beside the database's own import of the same file, in one run."""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.side_by_side import Figure, run_and_measure

HOUSEHOLDS = 2500
RUNS = 4
"""Both take turns; the shortest of each is the one that was disturbed least."""
PURPOSES = ("history", "monitoring")


def receipts_file() -> Path | None:
    """The real receipts, where they are."""
    given = os.environ.get("LOCALREGULARS_RECEIPTS")
    path = Path(given) if given else Path("..") / "shared" / "data" / "grocery_receipts_dev.csv.gz"
    return path if path.exists() else None


def command(*arguments: object) -> list[str]:
    """A headless command in a fresh interpreter."""
    return [sys.executable, "-m", "localregulars", *[str(argument) for argument in arguments]]


def measure() -> list[Figure]:
    """Seconds of both, their ratio, and the memory above the unlocked, idle program."""
    receipts = receipts_file()
    if receipts is None:
        print("The real receipts are not here (LOCALREGULARS_RECEIPTS): the import is not measured.")
        return []
    with tempfile.TemporaryDirectory() as folder:
        return _measure(receipts, Path(folder))


def _measure(receipts: Path, work: Path) -> list[Figure]:
    plain, secret, consents, shop = work / "plain.csv", work / "secret", work / "consents.csv", work / "shop"
    with gzip.open(receipts, "rb") as packed, plain.open("wb") as unpacked:
        shutil.copyfileobj(packed, unpacked)
    secret.write_text("a long passphrase for measuring\n")
    agreed = datetime.now(UTC).date() - timedelta(days=30)
    rows = [f"H{n:04d},{purpose},given,{agreed},yes\n" for n in range(HOUSEHOLDS) for purpose in PURPOSES]
    consents.write_text("customer,purpose,state,at,adult\n" + "".join(rows))
    environment = {"LOCALREGULARS_PASSPHRASE_FILE": str(secret)}
    run_and_measure(command("init", shop, "--name", "N", "--kind", "retail", "--zone", "UTC"), **environment)
    run_and_measure(command("consent", "import", shop, consents), **environment)

    times = []
    for turn in range(RUNS):
        table, place = work / f"{turn}.sqlite", work / f"shop-{turn}"
        shutil.copytree(shop, place)
        plain_s, _ = run_and_measure(["sqlite3", str(table), "-cmd", ".mode csv", f".import {plain} t"])
        ours_s, _ = run_and_measure(command("import", place, plain), **environment)
        times.append((plain_s, ours_s))
    plain_s, ours_s = (min(column) for column in zip(*times, strict=True))
    probe = [sys.executable, "-m", "benchmarks.import_memory", str(shop), str(plain), str(secret)]
    said = subprocess.run(probe, check=True, capture_output=True, text=True).stdout.split()
    idle_mb, peak_mb = float(said[0]), float(said[1])
    print(f"  sqlite3 .import {plain_s:.2f} s; ours {ours_s:.2f} s; idle {idle_mb:.0f} MB, peak {peak_mb:.0f} MB")
    return [
        Figure("import of 740,165 lines: times sqlite3's .import", ours_s / plain_s, 5, "x"),
        Figure("import: memory above the unlocked, idle program", peak_mb - idle_mb, 200, "MB"),
    ]
