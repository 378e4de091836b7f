"""Linux: a file in the user's autostart folder (freedesktop.org, Desktop Application Autostart Specification)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from platformdirs import user_config_path

from localregulars.ui.autostart.start_file import StartFile

NAME = "localregulars.desktop"
_ESCAPED = ("\\", '"', "`", "$")


def desktop_entry(command: Sequence[str], folder: Path | None = None) -> StartFile:
    """The entry; `folder` is the user's autostart folder unless a test says otherwise."""
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        "Version=1.5",
        "Name=Local Regulars",
        f"Exec={exec_line(command)}",
        "Icon=localregulars",
        "Terminal=false",
        "StartupNotify=false",
        "X-GNOME-Autostart-enabled=true",
    )
    place = folder or user_config_path("autostart", appauthor=False)
    return StartFile(place / NAME, "".join(f"{line}\n" for line in lines), lambda mark: f"# {mark}")


def exec_line(command: Sequence[str]) -> str:
    """The command as `Exec` wants it: each part in quotation marks, what is special in them escaped, twice for a value.

    Desktop Entry Specification, "The Exec key" and "Possible value types".
    """
    quoted = []
    for part in command:
        inner = "".join(f"\\{character}" if character in _ESCAPED else character for character in part)
        quoted.append(f'"{inner}"')
    return " ".join(quoted).replace("\\", "\\\\").replace("%", "%%")
