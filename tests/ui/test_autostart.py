"""Starting with the computer: an entry that is exactly ours goes and comes, anybody else's is never touched."""

from __future__ import annotations

import configparser
import os
import plistlib
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from localregulars.domain.errors import EnvironmentFailureError, InputRefusedError
from localregulars.ui.autostart.entry import QUIET_ARGUMENT, EntryState, StartEntry, start_command, starts_quietly
from localregulars.ui.autostart.macos import LABEL, launch_agent
from localregulars.ui.autostart.system import system_entry
from localregulars.ui.autostart.windows import NAME, RunKeyEntry
from localregulars.ui.autostart.xdg import desktop_entry, exec_line

COMMAND = ["/opt/Local Regulars/bin", "-P", QUIET_ARGUMENT]
Make = Callable[[list[str], Path], StartEntry]
FILES: list[tuple[str, Make]] = [("localregulars.desktop", desktop_entry), (f"{LABEL}.plist", launch_agent)]


@pytest.mark.parametrize(("name", "make"), FILES)
def test_on_writes_one_file_and_off_removes_exactly_that(name: str, make: Make, tmp_path: Path) -> None:
    folder = tmp_path / "not there yet" / "autostart"
    entry = make(COMMAND, folder)
    assert entry.state() is EntryState.OFF
    entry.turn_off()
    assert not folder.exists()
    entry.turn_on()
    entry.turn_on()
    assert [path.name for path in folder.iterdir()] == [name]
    assert entry.state() is EntryState.ON
    assert entry.place == str(folder / name)
    assert make(["/moved/since"], folder).state() is EntryState.ON, "ours, wherever the program lies now"
    entry.turn_off()
    assert list(folder.iterdir()) == []
    assert entry.state() is EntryState.OFF


@pytest.mark.parametrize(("name", "make"), FILES)
@pytest.mark.parametrize("how", ["another", "changed", "link", "broken link", "folder"])
def test_what_somebody_else_wrote_there_or_changed_is_never_touched(
    name: str, make: Make, how: str, tmp_path: Path
) -> None:
    entry, file = make(COMMAND, tmp_path), tmp_path / name
    if how == "another":
        file.write_text("[Desktop Entry]\nName=Mine\n")
    elif how == "changed":
        entry.turn_on()
        file.write_text(file.read_text().replace("true", "false"))
    elif how == "folder":
        file.mkdir()
    else:
        target = tmp_path / "target"
        if how == "link":
            make(COMMAND, tmp_path / "elsewhere").turn_on()
            (tmp_path / "elsewhere" / name).rename(target)
        file.symlink_to(target)
    before = sorted((path.name, path.lstat().st_size) for path in tmp_path.iterdir())
    assert entry.state() is EntryState.OTHERS
    for turn in (entry.turn_on, entry.turn_off):
        with pytest.raises(InputRefusedError, match="left as it is"):
            turn()
    assert sorted((path.name, path.lstat().st_size) for path in tmp_path.iterdir()) == before


def test_a_place_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("a file where the folder should be")
    entry = desktop_entry(COMMAND, tmp_path / "autostart")
    with pytest.raises(EnvironmentFailureError):
        entry.turn_on()


def test_linux_is_told_in_its_own_words(tmp_path: Path) -> None:
    desktop_entry(COMMAND, tmp_path).turn_on()
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(tmp_path / "localregulars.desktop")
    said = dict(parser["Desktop Entry"])
    assert (said["Type"], said["Terminal"], said["Name"]) == ("Application", "false", "Local Regulars")
    assert shlex.split(said["Exec"]) == COMMAND


@pytest.mark.parametrize(
    ("part", "written"),
    [("a b", '"a b"'), ("100%", '"100%%"'), ('"', r'"\\""'), ("\\", r'"\\\\"'), ("$x`", r'"\\$x\\`"')],
)
def test_what_is_special_in_a_command_is_escaped_as_the_specification_says(part: str, written: str) -> None:
    assert exec_line([part]) == written


def test_the_mac_is_told_in_its_own_words(tmp_path: Path) -> None:
    launch_agent(COMMAND, tmp_path).turn_on()
    agent = plistlib.loads((tmp_path / f"{LABEL}.plist").read_bytes())
    assert (agent["Label"], agent["ProgramArguments"], agent["RunAtLoad"]) == (LABEL, COMMAND, True)


class MadeUpRunKey:
    """A dictionary instead of the registry."""

    def __init__(self) -> None:
        self.values: dict[str, str] = {"Other": "other.exe"}
        self.is_refusing = False

    def read(self, name: str) -> str | None:
        return self.values.get(name)

    def write(self, name: str, value: str) -> None:
        if self.is_refusing:
            raise PermissionError
        self.values[name] = value

    def remove(self, name: str) -> None:
        del self.values[name]


def test_windows_gets_one_value_of_this_user_and_keeps_everybody_elses() -> None:
    key = MadeUpRunKey()
    entry = RunKeyEntry(key, COMMAND)
    assert entry.state() is EntryState.OFF
    entry.turn_off()
    entry.turn_on()
    assert key.values[NAME] == f'"/opt/Local Regulars/bin" -P {QUIET_ARGUMENT}'
    assert entry.state() is EntryState.ON
    entry.turn_off()
    assert key.values == {"Other": "other.exe"}
    key.values[NAME] = "somebody else's.exe"
    assert entry.state() is EntryState.OTHERS
    for turn in (entry.turn_on, entry.turn_off):
        with pytest.raises(InputRefusedError):
            turn()
    assert key.values[NAME] == "somebody else's.exe"
    del key.values[NAME]
    key.is_refusing = True
    with pytest.raises(EnvironmentFailureError):
        entry.turn_on()


def test_the_entry_of_this_system_starts_this_program_quietly(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert str(tmp_path) in system_entry().place or sys.platform != "linux"
    assert list(tmp_path.iterdir()) == [], "asking writes nothing"
    assert start_command()[-2:] == ["localregulars", QUIET_ARGUMENT]
    assert starts_quietly([QUIET_ARGUMENT])
    assert not starts_quietly([])
    assert not starts_quietly(["--unlock", QUIET_ARGUMENT])


@pytest.mark.skipif(sys.platform != "linux", reason="the entry of a Linux desktop")
def test_started_by_the_system_the_window_is_minimised_and_asks_no_other_to_the_front(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from PySide6.QtCore import QTimer\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from localregulars.ui.application import run as before\n"
        "import localregulars.ui.application as application\n"
        "def run(app, lanes):\n"
        "    window = [w for w in app.topLevelWidgets() if w.inherits('QMainWindow')][0]\n"
        "    print('minimised', window.isMinimized(), flush=True)\n"
        "    QTimer.singleShot(0, app.quit)\n"
        "    return before(app, lanes)\n"
        "application.run = run\n"
        f"sys.argv = ['localregulars', '{QUIET_ARGUMENT}']\n"
        "from localregulars.__main__ import main\n"
        "sys.exit(main())\n"
    )
    home = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    environment = home | {"HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "minimised True\n"), done.stderr
