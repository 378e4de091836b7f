"""How early changes are noticed at equal needless alerts, judged by a script of its own where that is at hand.

    python -m benchmarks.detection
    python -m benchmarks.detection --own FILE [--signal absence]

With `--own`, the project's own judge (`benchmarks/planted_receipts.py`, with the same definitions) takes any receipts
file. Without it the judge (`shared/bench/detection.py` beside the checkout, or LOCALREGULARS_DETECTION) plants changes
in the real receipts, asks `localregulars replay` for its scores, and allows one needless alert per 100 customers a
week. It needs pandas, which is among the locked packages for development, and some five minutes.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.import_command import receipts_file
from benchmarks.planted_receipts import SPANS, judge_receipts, print_found, read_receipts
from benchmarks.side_by_side import Figure, print_figures
from localregulars.domain.signals import SignalCode

Report = dict[str, Any]
"""The judge's own JSON: kind, cohort, rule, budget."""

BUDGET = "1.0"
ANNOUNCED = 0.25


class Goal(NamedTuple):
    """What is to be reached: a share found within so many days, or (`days` None) a mean delay."""

    kind: str
    cohort: str
    days: int | None
    bound: float


GOALS = (
    Goal("absence", "weekly", 14, 0.27),
    Goal("absence", "weekly", 21, 0.66),
    Goal("absence", "weekly", None, 24.8),
    Goal("absence", "nearly daily", 14, 0.78),
    Goal("absence", "nearly daily", 21, 0.95),
    Goal("absence", "nearly daily", None, 15.6),
    Goal("decline", "weekly", 42, 0.23),
    Goal("decline", "nearly daily", 42, 0.30),
    Goal("usual_order", "weekly", 28, 0.30),
    Goal("usual_order", "nearly daily", 28, 0.50),
)
ANNOUNCED_GOALS = (Goal("absence", "weekly", 14, 0.34), Goal("absence", "nearly daily", 14, 0.90))
MOST_DELAY = 1.03
"""The mean delay stays below this times every simple rule's, at every budget of needless alerts."""
OURS = "localregulars"


def judge() -> Path | None:
    """The script that judges, where it is."""
    given = os.environ.get("LOCALREGULARS_DETECTION")
    path = Path(given) if given else Path("..") / "shared" / "bench" / "detection.py"
    return path if path.exists() else None


def figures() -> list[Figure]:
    """Shares of planted changes that are found in time, and mean delays."""
    script, receipts = judge(), receipts_file()
    if script is None or receipts is None:
        print("The judge or the real receipts are not here (LOCALREGULARS_DETECTION, LOCALREGULARS_RECEIPTS).")
        return []
    told = _judged(script, receipts, "absence,decline,usual_order")
    announced = _judged(script, receipts, "absence", "--announce", str(ANNOUNCED))
    found = [_figure(told, goal, "") for goal in GOALS]
    found += [_figure(announced, goal, ", a quarter announced") for goal in ANNOUNCED_GOALS]
    return [*found, *_delays(told)]


def _judged(script: Path, receipts: Path, kinds: str, *options: str) -> Report:
    """What the judge says of `localregulars replay`."""
    replay = f"{sys.executable} -m localregulars replay {{visits}} --from {{first}} --to {{last}} --out {{scores}}"
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "figures.json"
        command = [sys.executable, script, "--receipts", receipts, "--work", folder, "--kinds", kinds, *options]
        subprocess.run([*map(str, command), "--replay", replay, "--json", str(out)], check=True, stdout=sys.stderr)
        told: Report = json.loads(out.read_text(encoding="utf-8"))
    return told


def _figure(told: Report, goal: Goal, words: str) -> Figure:
    cell = told[goal.kind][goal.cohort][OURS][BUDGET]
    if goal.days is None:
        return Figure(f"{goal.kind}, {goal.cohort}{words}: mean days", cell["mean_days"], goal.bound, "d")
    name = f"{goal.kind}, {goal.cohort}{words}: share found within {goal.days} days"
    return Figure(name, cell[f"<={goal.days}d"], goal.bound, "", is_floor=True)


def _delays(told: Report) -> list[Figure]:
    """The worst ratio of our mean delay to a simple rule's, over all rules and budgets."""
    out = []
    for kind, cohort in dict.fromkeys((goal.kind, goal.cohort) for goal in GOALS):
        rows = told[kind][cohort]
        budgets = [budget for budget in rows[OURS] if budget.replace(".", "").isdecimal()]
        rules = [cells for name, cells in rows.items() if name != OURS]
        worst = max(rows[OURS][b]["mean_days"] / rule[b]["mean_days"] for b in budgets for rule in rules)
        out.append(Figure(f"{kind}, {cohort}: mean delay to the best rule's, worst budget", worst, MOST_DELAY, "x"))
    return out


def main() -> int:
    """Print the table; 1 when a goal is missed (of a file of one's own there are no goals)."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--own", type=Path, metavar="FILE", help="a receipts file for the project's own judge")
    parser.add_argument("--signal", nargs="+", type=SignalCode, choices=list(SPANS), default=list(SPANS))
    given = parser.parse_args()
    if given.own is not None:
        print_found(judge_receipts(read_receipts(given.own), tuple(given.signal)))
        return 0
    measured = figures()
    print_figures("Detection, one needless alert per 100 customers a week", measured)
    return int(not all(figure.holds for figure in measured))


if __name__ == "__main__":
    sys.exit(main())
