"""The proofs of reliability: what is run, how often, and where."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from tests.reliability.found import Found, found_from_json
from tests.reliability.shim import built, why_not

ROOT = Path(__file__).resolve().parents[2]
PORTION = 500
"""Runs a process, in the long form."""


@dataclass(frozen=True)
class Proof:
    """One row of the table: runs at every commit and in the long form, and whether a played disk is needed.

    Faults are at most as many as there are calls; so the long form of those may have fewer runs than it says.
    """

    name: str
    title: str
    per_commit: int
    soak: int
    bound: str
    has_disk: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether its runs belong together, as each call of one run does; others can be done in portions."""
        return self.name.startswith("fault")


_UPGRADED, _OPENS = "old schema or new, nothing lost", "opens, everything there"
_RESTORED = "old kept, new whole or not there"
_ALL = 10_000
"""More than there are: every call, each with either error, once and from then on."""

PROOFS = {
    proof.name: proof
    for proof in (
        Proof("kill", "kill -9 during sale, import, consent, check-in, scoring", 100, 1_000, "0 lost, 0 torn"),
        Proof("kill-migration", "kill -9 during an upgrade (a newer schema)", 50, 1_000, _UPGRADED),
        Proof("kill-backup", "kill -9 while backups are written", 25, 1_000, "0 lost, no bad backup"),
        Proof("kill-rekey", "kill -9 while the root key changes, every page anew", 25, 1_000, _OPENS),
        Proof("kill-slots", "kill -9 while passphrase or recovery code changes", 25, 1_000, _OPENS),
        Proof("kill-sign-in", "kill -9 while the computer's sign-in goes on or off", 25, 1_000, _OPENS),
        Proof("kill-restore", "kill -9 during a restore", 25, 1_000, _RESTORED),
        Proof("power", "power cut, unsynced writes dropped or torn", 500, 5_000, "0 lost, 0 torn", has_disk=True),
        Proof("power-migration", "power cut during an upgrade", 30, 5_000, _UPGRADED, has_disk=True),
        Proof("power-backup", "power cut while backups are written", 30, 5_000, "0 lost, no bad backup", has_disk=True),
        Proof("power-rekey", "power cut while the root key changes", 50, 5_000, _OPENS, has_disk=True),
        Proof("power-slots", "power cut while passphrase or code changes", 50, 5_000, _OPENS, has_disk=True),
        Proof("power-restore", "power cut during a restore", 30, 5_000, _RESTORED, has_disk=True),
        Proof("fault", "error or full disk at the Nth write or sync", 200, 4_000, "old data intact", has_disk=True),
        Proof("fault-create", "failing disk while a shop is made", 20, _ALL, "whole or nothing", has_disk=True),
        Proof("fault-migration", "failing disk during an upgrade", 24, _ALL, _UPGRADED, has_disk=True),
        Proof("fault-backup", "failing disk while backups are written", 24, _ALL, "no bad backup", has_disk=True),
        Proof("fault-rekey", "failing disk while the root key changes", 50, _ALL, _OPENS, has_disk=True),
        Proof("fault-slots", "failing disk while passphrase or code changes", 50, _ALL, _OPENS, has_disk=True),
        Proof("fault-restore", "failing disk during a restore", 24, _ALL, _RESTORED, has_disk=True),
        Proof("hostile", "fuzzed imports over all readers", 2_000, 20_000, "0 crashes, < 5 s, < 500 MB, store kept"),
        Proof(
            "flip-database", "bit flips in the database, its first 16 bytes too", 2_000, 10_000, "each found by verify"
        ),
        Proof("flip-header", "bit flips in the key file", 500, 2_500, "each found by verify"),
        Proof("flip-backup", "bit flips in a backup", 500, 2_500, "each refused by the dry run"),
        Proof("race", "start races, 50 processes at once", 50, 200, "no damage, clear messages"),
        Proof("race-window", "start races of the window, 6 at once", 50, 200, "one window a round"),
    )
}
CONTROLS = {
    proof.name: proof
    for proof in (
        Proof("kill-early", "kill -9, acknowledged before the commit (control)", 15, 100, "has to lose"),
        Proof("kill-migration-torn", "kill -9 in an upgrade that is no transaction (control)", 15, 100, "has to lose"),
        Proof(
            "power-restore-torn",
            "power cut, restore named unsynced (control)",
            30,
            500,
            "has to lose",
            has_disk=True,
        ),
        Proof("power-off", "power cut without syncs (control)", 50, 500, "has to lose", has_disk=True),
    )
}
"""What the proofs have to find: a shop that is made careless on purpose."""


def prove(proof: Proof, runs: int, seed: int) -> Found:
    """Run it in a process of its own."""
    with tempfile.TemporaryDirectory(prefix="reliability-") as folder:
        environment = dict(os.environ)
        if proof.has_disk:
            environment["LD_PRELOAD"] = str(built(Path(folder)))
        command = [sys.executable, "-m", "tests.reliability.host", proof.name, str(runs), str(seed)]
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr[-3000:])
    return found_from_json(done.stdout)


def portions(proof: Proof, runs: int, seed: int) -> list[tuple[int, int]]:
    """Runs and seed of each portion: a process of its own each, so that a long form can be stopped and continued."""
    if proof.is_whole:
        return [(runs, seed)]
    return [(min(PORTION, runs - first), seed + first) for first in range(0, runs, PORTION)]


def why_not_here(proof: Proof) -> str:
    """Why it cannot be run on this computer; empty where it can."""
    if sys.platform == "win32":
        return "processes are forked"
    return why_not() if proof.has_disk else ""
