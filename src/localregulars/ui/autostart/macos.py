"""macOS: a launch agent of this user (launchd.plist(5)). Nobody could try it on a Mac yet."""

from __future__ import annotations

import plistlib
from collections.abc import Sequence
from pathlib import Path

from localregulars.ui.autostart.start_file import StartFile

LABEL = "org.localregulars.start"


def launch_agent(command: Sequence[str], folder: Path | None = None) -> StartFile:
    """The entry; `folder` is `~/Library/LaunchAgents` unless a test says otherwise."""
    agent = {"Label": LABEL, "ProgramArguments": list(command), "RunAtLoad": True, "ProcessType": "Interactive"}
    place = folder or Path.home() / "Library" / "LaunchAgents"
    text = plistlib.dumps(agent, sort_keys=False).decode()
    return StartFile(place / f"{LABEL}.plist", text, lambda mark: f"<!-- {mark} -->")
