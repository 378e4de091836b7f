"""Processes of the frozen program: it has one executable, so its arguments tell what a process is there for."""

from __future__ import annotations

import re
import sys

_TRACKER = re.compile(r"from multiprocessing\.resource_tracker import main;main\((\d+)\)")


def do_part(arguments: list[str]) -> int:
    """Do what another process of ours started this one for; returns the exit status.

    That is a piece of work (`background.processes`), or cleaning up after such processes. Anything else is refused: the
    frozen program is no Python for whoever finds it.
    """
    from multiprocessing import resource_tracker, spawn

    if spawn.is_forking(sys.argv):
        spawn.freeze_support()  # ends the process when the work is done
    watched = _TRACKER.fullmatch(arguments[-1])
    if watched is None:
        return 2
    resource_tracker.main(int(watched[1]))
    return 0
