"""`python -m benchmarks.reliability [--soak]`: the proofs of reliability as one table (docs/RELIABILITY.md quotes it).

Without an option the numbers of runs are those of every commit; `--soak` takes the long ones. Exits with 1 when a proof
fails, or when a shop that was made careless on purpose passes one.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
import time
from collections.abc import Sequence
from datetime import UTC, datetime

from tests.reliability.found import Found
from tests.reliability.proofs import CONTROLS, PROOFS, Proof, prove, why_not_here

_ROW = "| {:54s} | {:>6s} | {:>6s} | {:46s} | {:34s} | {:>6s} |"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run every proof and print the table."""
    given = _given(arguments)
    seed = given.seed if given.seed is not None else int(time.time())
    today = datetime.now(UTC).date().isoformat()
    print(f"{today}, {platform.system()} {platform.machine()}, {os.cpu_count()} cores, seed {seed}\n")
    print(_ROW.format("test", "runs", "failed", "of that", "must reach", "s"))
    print(_ROW.format("---", "---:", "---:", "---", "---", "---:"))
    chosen = [proof for proof in (*PROOFS.values(), *CONTROLS.values()) if proof.name in (given.only or (proof.name,))]
    held = [_prove(proof, seed, is_soak=given.soak) for proof in chosen]
    return 0 if all(held) else 1


def _given(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.reliability", description=__doc__)
    parser.add_argument("--soak", action="store_true", help="the long form, some hours")
    parser.add_argument("--seed", type=int, help="for the very same runs again (default: another one every time)")
    parser.add_argument("--only", action="append", choices=[*PROOFS, *CONTROLS], help="this proof only")
    return parser.parse_args(arguments)


def _prove(proof: Proof, seed: int, *, is_soak: bool) -> bool:
    """Run one and print its row; True when it ended as it has to."""
    if reason := why_not_here(proof):
        print(_ROW.format(proof.title, "0", "-", f"not run: {reason}", proof.bound, "-"))
        return False
    found = prove(proof, proof.soak if is_soak else proof.per_commit, seed)
    seconds = found.counts.pop("seconds")
    row = (proof.title, str(found.runs), str(found.bad), _counts(found), proof.bound, str(seconds))
    print(_ROW.format(*row), flush=True)
    if proof.name in CONTROLS:
        return found.bad > 0
    for reason in found.reasons:
        print(f"    {reason}", file=sys.stderr)
    return found.bad == 0


def _counts(found: Found) -> str:
    """Counts that show that the runs were no empty ones; the most frequent three."""
    largest = sorted(found.counts.items(), key=lambda item: -item[1])[:3]
    return "; ".join(f"{number} {what[:60]}" for what, number in largest)


if __name__ == "__main__":
    sys.exit(main())
