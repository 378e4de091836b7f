"""`python -m benchmarks.reliability [--soak]`: the proofs of reliability as one table (docs/RELIABILITY.md quotes it).

Without an option the numbers of runs are those of every commit; `--soak` takes the long ones. Exits with 1 when a proof
fails, or when a shop that was made careless on purpose passes one. Every portion of runs is a process of its own. What
is finished is noted (`bench-work/reliability-…`), so that a long form that was stopped goes on from there when it is
started again with the same seed; how far it is, is said on standard error.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from tests.reliability.found import Found, found_from_json
from tests.reliability.proofs import CONTROLS, PROOFS, Proof, portions, prove, why_not_here

_ROW = "| {:54s} | {:>6s} | {:>6s} | {:46s} | {:34s} | {:>6s} |"
_NOTES = Path("bench-work")


class Notes:
    """Portions that are finished, by name, runs and seed; kept in a file where the form is the long one."""

    def __init__(self, path: Path | None) -> None:
        """What an earlier start left there."""
        self._path = path
        self._done: dict[str, str] = {}
        if path is not None and path.exists():
            self._done = json.loads(path.read_text(encoding="utf-8"))

    def prove(self, proof: Proof, runs: int, seed: int) -> Found:
        """The answer of a portion, run only where it is not known yet; one that failed is run again."""
        name = f"{proof.name} {runs} {seed}"
        if name not in self._done:
            found = prove(proof, runs, seed)
            if found.bad and proof.name not in CONTROLS:
                return found
            self._done[name] = found.as_json()
            self._save()
        return found_from_json(self._done[name])

    def _save(self) -> None:
        if self._path is not None:
            self._path.parent.mkdir(exist_ok=True)
            part = self._path.with_suffix(".part")
            part.write_text(json.dumps(self._done), encoding="utf-8")
            part.replace(self._path)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run every proof and print the table."""
    given = _given(arguments)
    today = datetime.now(UTC).date()
    seed = given.seed if given.seed is not None else (today.toordinal() if given.soak else int(time.time()))
    print(f"{today.isoformat()}, {platform.system()} {platform.machine()}, {os.cpu_count()} cores, seed {seed}\n")
    print(_ROW.format("test", "runs", "failed", "of that", "must reach", "s"))
    print(_ROW.format("---", "---:", "---:", "---", "---", "---:"), flush=True)
    notes = Notes(_NOTES / f"reliability-soak-{seed}.json" if given.soak else None)
    chosen = [proof for proof in (*PROOFS.values(), *CONTROLS.values()) if proof.name in (given.only or (proof.name,))]
    held = [_prove(proof, seed, notes, is_soak=given.soak) for proof in chosen]
    return 0 if all(held) else 1


def _given(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.reliability", description=__doc__)
    parser.add_argument("--soak", action="store_true", help="the long form, some hours; goes on where it was stopped")
    parser.add_argument("--seed", type=int, help="for the very same runs again (default: another every time or day)")
    parser.add_argument("--only", action="append", choices=[*PROOFS, *CONTROLS], help="this proof only")
    return parser.parse_args(arguments)


def _prove(proof: Proof, seed: int, notes: Notes, *, is_soak: bool) -> bool:
    """Run one and print its row; True when it ended as it has to."""
    if reason := why_not_here(proof):
        print(_ROW.format(proof.title, "0", "-", f"not run: {reason}", proof.bound, "-"), flush=True)
        return False
    found = _found(proof, proof.soak if is_soak else proof.per_commit, seed, notes, is_soak=is_soak)
    seconds = found.counts.pop("seconds")
    row = (proof.title, str(found.runs), str(found.bad), _counts(found), proof.bound, str(seconds))
    print(_ROW.format(*row), flush=True)
    if proof.name in CONTROLS:
        return found.bad > 0
    for reason in found.reasons:
        print(f"    {reason}", file=sys.stderr)
    return found.bad == 0


def _found(proof: Proof, runs: int, seed: int, notes: Notes, *, is_soak: bool) -> Found:
    """All portions together; in the long form a line after each says how far it is."""
    found = Found()
    parts = portions(proof, runs, seed) if is_soak else [(runs, seed)]
    for number, (some, first) in enumerate(parts, 1):
        found.take_in(notes.prove(proof, some, first))
        if is_soak:
            left = found.counts["seconds"] * (len(parts) - number) / number / 60
            said = f"{proof.name}: {found.runs} of {runs} at most, {found.bad} failed, about {left:.0f} min left"
            print(f"    {datetime.now(UTC):%H:%M:%S} {said}", file=sys.stderr, flush=True)
    return found


def _counts(found: Found) -> str:
    """Counts that show that the runs were no empty ones; the most frequent three."""
    largest = sorted(found.counts.items(), key=lambda item: -item[1])[:3]
    return "; ".join(f"{number} {what[:60]}" for what, number in largest)


if __name__ == "__main__":
    sys.exit(main())
