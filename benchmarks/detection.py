"""How early absences are noticed at equal needless alerts, judged by a script of its own where that is at hand.

    python -m benchmarks.detection

The judge (`shared/bench/detection.py` beside the checkout, or LOCALREGULARS_DETECTION) plants absences in the real
receipts, asks `localregulars replay` for its scores, and allows one needless alert per 100 customers a week. It needs
pandas, which is among the locked packages for development.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.import_command import receipts_file
from benchmarks.side_by_side import Figure, print_figures

BUDGET = 1.0
GOALS = (("weekly", 14, 0.23), ("weekly", 21, 0.55), ("nearly daily", 14, 0.65), ("nearly daily", 21, 0.90))
"""Cohort, days within which, share to be found at least."""


def judge() -> Path | None:
    """The script that judges, where it is."""
    given = os.environ.get("LOCALREGULARS_DETECTION")
    path = Path(given) if given else Path("..") / "shared" / "bench" / "detection.py"
    return path if path.exists() else None


def figures() -> list[Figure]:
    """Shares of planted absences that are found in time."""
    script, receipts = judge(), receipts_file()
    if script is None or receipts is None:
        print("The judge or the real receipts are not here (LOCALREGULARS_DETECTION, LOCALREGULARS_RECEIPTS).")
        return []
    replay = f"{sys.executable} -m localregulars replay {{visits}} --from {{first}} --to {{last}} --out {{scores}}"
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "figures.json"
        command = [sys.executable, script, "--receipts", receipts, "--work", folder, "--kinds", "absence"]
        subprocess.run([*map(str, command), "--replay", replay, "--json", str(out)], check=True, stdout=sys.stderr)
        told = json.loads(out.read_text(encoding="utf-8"))
    return [
        Figure(
            f"absence, {cohort}: share found within {days} days",
            told["absence"][cohort]["localregulars"][str(BUDGET)][f"<={days}d"],
            goal,
            "",
            is_floor=True,
        )
        for cohort, days, goal in GOALS
    ]


def main() -> int:
    """Print the table; 1 when a goal is missed."""
    measured = figures()
    print_figures("Detection, one needless alert per 100 customers a week", measured)
    return int(not all(figure.holds for figure in measured))


if __name__ == "__main__":
    sys.exit(main())
