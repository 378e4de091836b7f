"""The entry of the system that the program runs on."""

from __future__ import annotations

import sys

from localregulars.ui.autostart.entry import StartEntry, start_command

if sys.platform == "win32":
    from localregulars.ui.autostart.windows import RunKeyEntry, UserRunKey
elif sys.platform == "darwin":
    from localregulars.ui.autostart.macos import launch_agent
else:
    from localregulars.ui.autostart.xdg import desktop_entry


def system_entry() -> StartEntry:
    """The entry; nothing is read or written yet."""
    command = start_command()
    if sys.platform == "win32":
        return RunKeyEntry(UserRunKey(), command)
    if sys.platform == "darwin":
        return launch_agent(command)
    return desktop_entry(command)
