"""Starts of the window that race: whoever is faster, exactly one is first, in every round."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from tests.reliability.found import Found
from tests.reliability.scenario import Scenario

RUNNERS = 6
_APART = 0.03
"""Seconds from one round to the next."""
_RACER = """
import sys, time
from pathlib import Path
from localregulars.ui.single_instance import SingleInstance

folder, races, apart = Path(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3])
claims, won = [], []
print("ready", flush=True)
begin = float(sys.stdin.readline())
for race in range(races):
    while time.time() < begin + race * apart:
        pass
    claims.append(SingleInstance(folder / str(race)))
    won.append(claims[-1].claim())
print("".join("1" if w else "0" for w in won), flush=True)
sys.stdin.readline()
"""


def race_windows(_scenario: Scenario, work: Path, runs: int, _seed: int) -> Found:
    """See `windows_at_once`; the runs of each commit are a test of the window itself (tests/ui)."""
    return windows_at_once(work / "races", runs)


def windows_at_once(folder: Path, runs: int) -> Found:
    """Each round is a run; that the winner differs is counted, because a race that one always wins is none."""
    command = [sys.executable, "-c", _RACER, str(folder), str(runs), str(_APART)]
    racers = [
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(RUNNERS)
    ]
    heard = [_said(racer) for racer in racers]
    begin = f"{time.time() + 0.2}\n"
    for racer in racers:
        _tell(racer, begin)
    won = [_said(racer) for racer in racers]
    for racer in racers:
        racer.communicate("over\n", timeout=30)
    found = Found()
    for race in range(runs):
        winners = sum(mine[race : race + 1] == "1" for mine in won)
        found.add(f"round {race}", [] if winners == 1 and set(heard) == {"ready"} else [f"{winners} windows"])
    found.count("starts", RUNNERS * runs)
    found.count("different winners", sum("1" in mine for mine in won))
    return found


def _said(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def _tell(process: subprocess.Popen[str], words: str) -> None:
    assert process.stdin is not None
    process.stdin.write(words)
    process.stdin.flush()
