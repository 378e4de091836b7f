"""The program that needs no Python: its first window beside KeePassXC's, unlocking, memory, size.

    python -m benchmarks.frozen          (after `make frozen`; KeePassXC and Xvfb: apt-get install keepassxc xvfb)

The window is watched from outside, in the picture of a display that nobody sees, in the same way for both programs
and in turns. What happens inside is told by `benchmarks.window_probe`, built beside it on the same libraries.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

from benchmarks.large_shop import WORK, large_shop
from benchmarks.side_by_side import Figure, print_figures
from benchmarks.watched_display import FirstWindow, WatchedDisplay, watched_display
from benchmarks.window import CUSTOMERS, VISITS, probe

RUNS = 7
BUILT = WORK / "frozen"
_SOURCES = ("src", "resources", "packaging", "requirements", "benchmarks/window_probe.py")


def measure() -> list[Figure]:
    """Medians of some runs; one sentence instead where something that it needs is not here."""
    builder = Path(sys.executable).parent / "pyinstaller"
    if not builder.exists():
        print("PyInstaller is not here (`make frozen` installs it): the frozen program is not measured.")
        return []
    if shutil.which("Xvfb") is None or shutil.which("keepassxc") is None:
        print("Xvfb or KeePassXC is not here (apt-get install keepassxc xvfb): the frozen program is not measured.")
        return []
    folder = _built(builder)
    shop = large_shop(CUSTOMERS, VISITS, datetime.now(UTC).date() - timedelta(days=1))
    with watched_display() as display, tempfile.TemporaryDirectory() as home:
        return [*_first_windows(folder, shop, display, Path(home)), *_inside(folder, shop, display)]


def _first_windows(folder: Path, shop: Path, display: WatchedDisplay, home: Path) -> list[Figure]:
    """Both programs in turns; the first turn warms the disk and does not count."""
    environment = _environment(display, home, shop)
    ours: list[FirstWindow] = []
    theirs: list[FirstWindow] = []
    for _ in range(RUNS + 1):
        theirs.append(display.first_window(["keepassxc"], environment))
        ours.append(display.first_window([folder / "localregulars"], environment))
    _forget(folder)
    cold = display.first_window([folder / "localregulars"], environment)
    window, other = (median(run.after_s for run in runs[1:]) for runs in (ours, theirs))
    computed, other_computed = (median(run.computed_s for run in runs[1:]) for runs in (ours, theirs))
    print(
        f"  first window {window:.3f} s, KeePassXC {other:.3f} s; processor {computed:.3f} s and {other_computed:.3f} s"
    )
    print(f"  with its folder read from the disk again: {cold.after_s:.3f} s")
    print(f"  memory at the first window {ours[-1].resident_mb:.0f} MB, KeePassXC {theirs[-1].resident_mb:.0f} MB")
    return [
        Figure("first window, times KeePassXC's", window / other, 2, ""),
        Figure("processor time until then, times KeePassXC's", computed / other_computed, 2, ""),
    ]


def _inside(folder: Path, shop: Path, display: WatchedDisplay) -> list[Figure]:
    """What the probe tells: the field, Today and memory."""
    program = (str(folder / "probe"),)
    probe(shop, program=program, DISPLAY=display.name)  # scores, if nobody did yet
    runs = [probe(shop, program=program, DISPLAY=display.name) for _ in range(RUNS)]
    middle = {name: median(run[name] for run in runs) for name in runs[0]}
    computed = f"{middle['start_cpu_s']:.2f} s until the field, {middle['after_key_cpu_s']:.2f} s from the key to Today"
    print(f"  the program computed for {computed}")
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    own = (folder / "probe").stat().st_size
    return [
        Figure("start to a usable unlock field", middle["start_s"], 0.6, "s"),
        Figure("unlock to a painted Today, 20,000 customers, key included", middle["today_s"], 1.5, "s"),
        Figure("the same once the key is derived", middle["after_key_s"], 1.0, "s"),
        Figure("memory with 20,000 customers and 500,000 visits open", middle["resident_mb"], 250, "MB"),
        Figure("size of the folder", (size - own) / 1e6, 180, "MB"),
    ]


def _built(builder: Path) -> Path:
    """The folder with program and probe, built anew where a source is newer."""
    folder = BUILT / "localregulars"
    sources = [path for name in _SOURCES for path in [Path(name), *Path(name).rglob("*")] if path.is_file()]
    newest = max(path.stat().st_mtime for path in sources if "__pycache__" not in path.parts)
    if not (folder / "probe").exists() or (folder / "probe").stat().st_mtime < newest:
        places = ["--distpath", str(BUILT), "--workpath", str(BUILT / "build")]
        command = [str(builder), "--noconfirm", "--log-level", "ERROR", *places]
        environment = os.environ | {"LOCALREGULARS_PROBE": "1"}
        subprocess.run([*command, "packaging/localregulars.spec"], check=True, env=environment)
    return folder.resolve()


def _environment(display: WatchedDisplay, home: Path, shop: Path) -> dict[str, str]:
    """A user of its own who opened a shop before, and whom KeePassXC asks nothing at its first start."""
    settings = home / ".config" / "keepassxc" / "keepassxc.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text("[General]\nUpdateCheckMessageShown=true\n[GUI]\nCheckForUpdates=false\n")
    ours = home / ".config" / "localregulars" / "preferences.json"
    ours.parent.mkdir()
    ours.write_text(json.dumps({"recent": [str(shop.resolve())]}))
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "QT_", "DBUS_"))}
    alone = {"DISPLAY": display.name, "HOME": str(home), "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
    return {**kept, **alone}


def _forget(folder: Path) -> None:
    """Let the system forget what it keeps of these files in memory (of what nobody has open)."""
    for path in folder.rglob("*"):
        if path.is_file():
            with path.open("rb") as file:
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


if __name__ == "__main__":
    print_figures("The program that needs no Python", measure())
