"""Nothing opens a network connection: not by import, not by call, not below Python."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.traced import traced

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "src" / "localregulars").rglob("*.py"))
NETWORK = (
    "ssl",
    "http",
    "urllib.request",
    "urllib3",
    "requests",
    "asyncio",
    "ftplib",
    "smtplib",
    "socketserver",
    "xmlrpc",
)
"""Modules that are for the network alone. `socket` itself is loaded for pipes between our own processes."""

_WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, QCoreApplication
from localregulars.background.hardening import harden_process
harden_process()
from localregulars.bootstrap.window import make_window
import localregulars.ui.restart, localregulars.ui.session_guard, localregulars.ui.single_instance
program = make_window(Path(sys.argv[1]) / "preferences.json")
program.window.show()
program.window.repaint()
program.lanes.shut_down()
"""
_COMMANDS = """
import sys
from pathlib import Path
from localregulars.bootstrap.commands import run_command
folder = Path(sys.argv[1])
rows = ["customer,when,amount,items", "ada,2026-01-05 08:00:00,3.20,Tea", "bo,2026-01-05 09:00:00,3.20,Tea"]
(folder / "visits.csv").write_text("\\n".join(rows) + "\\n")
for command in (
    ["init", str(folder / "shop"), "--name", "Test", "--kind", "cafe", "--zone", "Europe/London", "--country", "GB"],
    ["import", str(folder / "shop"), str(folder / "visits.csv")],
    ["queue", str(folder / "shop"), "--json"],
):
    assert run_command(command) == 0, command
"""
_THEN_TELL = """
sys.stdout.write("\\nMODULES " + " ".join(sys.modules) + "\\n")
if sys.platform == "linux":
    sys.stdout.write("LIBRARIES " + " ".join(Path("/proc/self/maps").read_text().split()) + "\\n")
"""


def environment(folder: Path) -> dict[str, str]:
    """A home of its own and a passphrase that nobody is asked for."""
    secret = folder / "passphrase"
    secret.write_text("a long passphrase for tests")
    return {
        **{name: value for name, value in os.environ.items() if not name.startswith("XDG_")},
        "HOME": str(folder),
        "QT_QPA_PLATFORM": "offscreen",
        "LOCALREGULARS_PASSPHRASE_FILE": str(secret),
    }


@pytest.mark.parametrize("code", [_WINDOW, _COMMANDS], ids=["window", "commands"])
def test_no_module_and_no_library_for_the_network_is_loaded(code: str, tmp_path: Path) -> None:
    command = [sys.executable, "-c", code + _THEN_TELL, str(tmp_path)]
    done = subprocess.run(command, env=environment(tmp_path), capture_output=True, text=True, check=True)
    said = dict(line.split(" ", 1) for line in done.stdout.splitlines() if line.startswith(("MODULES", "LIBRARIES")))
    modules = said["MODULES"].split()
    assert "localregulars.bootstrap" in modules
    assert [name for name in modules if name.startswith(NETWORK) or "QtNetwork" in name or name == "_ssl"] == []
    assert not re.findall(r"\S*(?:Qt6Network|libssl|libcurl)\S*", said.get("LIBRARIES", ""))


def imported_by(path: Path) -> list[str]:
    """Every module and name that a source imports, at its top or inside."""
    nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    plain = [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    froms = [(node.module, alias.name) for node in nodes if isinstance(node, ast.ImportFrom) for alias in node.names]
    return plain + [f"{module}.{name}" for module, name in froms]


def test_no_source_imports_a_module_for_the_network() -> None:
    banned = (*NETWORK, "socket", "PySide6.QtNetwork")
    roots = {name.split(".")[0] for name in banned}
    may = (path for path in SOURCES if any(root in path.read_text(encoding="utf-8") for root in roots))
    found = {str(path.relative_to(ROOT)): imported_by(path) for path in may}
    assert "PySide6.QtCore.QProcess" in found["src/localregulars/ui/restart.py"]
    assert {path: names for path, names in found.items() if any(name.startswith(banned) for name in names)} == {}


@pytest.mark.skipif(sys.platform != "linux", reason="strace")
def test_the_trace_would_show_a_network_socket(tmp_path: Path) -> None:
    done = traced([sys.executable, "-c", "import socket; socket.socket().close()"], environment(tmp_path), tmp_path)
    if done.sockets is None:
        pytest.skip("strace is not installed, or may not be used here")
    assert "AF_INET" in done.sockets


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="network namespaces")
@pytest.mark.skipif("LOCALREGULARS_WITHOUT_NETWORK" in os.environ, reason="the journey itself runs without one already")
def test_the_owner_s_first_week_needs_no_network_interface(tmp_path: Path) -> None:
    alone = ["unshare", "-n"] if os.geteuid() == 0 else ["unshare", "-rn"]
    if shutil.which("unshare") is None or subprocess.run([*alone, "true"], check=False, capture_output=True).returncode:
        pytest.skip("a network namespace may not be made here")
    journey = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/journeys/test_first_week.py"]
    done = subprocess.run(
        [*alone, *journey],
        cwd=ROOT,
        env=environment(tmp_path),
        capture_output=True,
        text=True,
        check=False,
        timeout=280,
    )
    assert done.returncode == 0, done.stdout[-3000:]
    assert "1 passed" in done.stdout


@pytest.mark.skipif("LOCALREGULARS_WITHOUT_NETWORK" not in os.environ, reason="`make test` takes the network away")
def test_this_whole_suite_runs_without_a_network_interface() -> None:
    interfaces = Path("/proc/self/net/dev").read_text(encoding="ascii").splitlines()[2:]
    assert [line.split(":")[0].strip() for line in interfaces] == ["lo"]
    assert all(count == "0" for line in interfaces for count in line.split(":")[1].split()), "not even to ourselves"
