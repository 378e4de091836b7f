"""The program that needs no Python: `make test-frozen` builds it, and starts it under a display that nobody sees."""

from __future__ import annotations

import ast
import json
import os
import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from tests.virtual_display import virtual_display

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT / "src" / "localregulars"
FOLDER = Path(os.environ.get("LOCALREGULARS_FROZEN", "")).resolve()
PROGRAM = FOLDER / "localregulars"
PATIENCE_S = 60
pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(600),
    pytest.mark.skipif("LOCALREGULARS_FROZEN" not in os.environ, reason="`make test-frozen` builds the program first"),
]


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """A user of its own on a computer without Python."""
    secret = tmp_path / "passphrase"
    secret.write_text("a long passphrase for tests")
    kept = {name: os.environ[name] for name in ("LANG", "LC_ALL") if name in os.environ}
    return kept | {
        "HOME": str(tmp_path),
        "PATH": "/nonexistent",
        "TZ": "Europe/London",
        "LOCALREGULARS_PASSPHRASE_FILE": str(secret),
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent",
    }


def run(environment: dict[str, str], *arguments: str | Path) -> str:
    """What a command of the frozen program says on standard output."""
    done = subprocess.run([PROGRAM, *arguments], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def modules() -> set[str]:
    """Every module in the folder, packed or as a library."""
    viewer = Path(sys.executable).parent / "pyi-archive_viewer"
    listed = subprocess.run([viewer, "-l", "-r", "-b", PROGRAM], check=True, capture_output=True, text=True).stdout
    packed = {line.strip(" '\"") for line in listed.splitlines()}
    inside = FOLDER / "_internal"
    libraries = {str(path.relative_to(inside)).split(".")[0].replace("/", ".") for path in inside.rglob("*.so")}
    return (
        packed | libraries | {name.rpartition("lib-dynload.")[2] for name in libraries} | set(sys.builtin_module_names)
    )


@contextmanager
def display() -> Iterator[str]:
    """The name of a display that nobody sees."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed (Debian's package xvfb)")
    with virtual_display() as name:
        yield name


def test_it_says_its_version_without_a_python_on_the_computer(environment: dict[str, str]) -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    assert version in run(environment, "--version")


def test_it_walks_the_whole_path_by_itself(environment: dict[str, str]) -> None:
    passed = json.loads(run(environment, "self-test", "--json"))["passed"]
    assert passed["encrypted store"] == "not readable without its key"


def test_an_encrypted_shop_is_made_filled_read_and_verified(environment: dict[str, str], tmp_path: Path) -> None:
    shop = tmp_path / "shop"
    run(environment, "init", shop, "--name", "Test", "--kind", "cafe", "--zone", "Europe/London", "--country", "GB")
    (tmp_path / "consents.csv").write_text(
        "customer,purpose,state,at,phone\n"
        "ada,history,given,2026-01-04 08:00:00,\n"
        "ada,contact.phone,given,2026-01-04 08:00:00,020 7946 0018\n"
    )
    run(environment, "consent", "import", shop, tmp_path / "consents.csv")
    days = [f"ada,2026-01-{day:02} 08:00:00,3.20,Tea" for day in range(5, 25)]
    (tmp_path / "visits.csv").write_text("\n".join(["customer,when,amount,items", *days]) + "\n")
    kept = json.loads(run(environment, "import", shop, tmp_path / "visits.csv", "--json"))
    assert kept["visits_kept"] == 20
    assert json.loads(run(environment, "queue", shop, "--json"))["check_ins"] == []
    run(environment, "person", "export", shop, "ada", "--out", tmp_path / "ada.zip")
    assert (tmp_path / "ada.zip").is_file()
    run(environment, "verify", shop)
    assert not (shop / "shop.db").read_bytes().startswith(b"SQLite format 3")


def test_its_window_opens_an_encrypted_shop_and_loads_nothing_for_a_network(
    environment: dict[str, str], tmp_path: Path
) -> None:
    log = tmp_path / ".local" / "state" / "localregulars" / "log" / "localregulars.log"
    with display() as name:
        shown = environment | {"DISPLAY": name, "XDG_RUNTIME_DIR": str(tmp_path)}
        with subprocess.Popen([PROGRAM, "demo", tmp_path / "demo"], env=shown, stdout=subprocess.DEVNULL) as window:
            until = time.monotonic() + PATIENCE_S
            while not (log.is_file() and "shop.entered" in log.read_text(encoding="utf-8")):
                assert window.poll() is None
                assert time.monotonic() < until
                time.sleep(0.1)
            maps = Path(f"/proc/{window.pid}/maps").read_text(encoding="utf-8")
            window.terminate()
    assert "libQt6Widgets" in maps
    assert "_sqlite3" in maps
    assert [word for word in ("libssl", "Qt6Network", "libgtk", "libcurl", sys.prefix) if word in maps] == []


def test_nothing_in_the_folder_is_for_a_network_a_database_of_others_or_developers() -> None:
    unwanted = (
        "ssl",
        "_ssl",
        "http.",
        "urllib.request",
        "asyncio.",
        "ftplib",
        "smtplib",
        "tkinter",
        "unittest",
        "pytest",
    )
    assert [name for name in sorted(modules()) if f"{name}.".startswith(unwanted)] == []
    files = [path.name for path in FOLDER.rglob("*")]
    assert [name for name in files if any(word in name for word in ("Network", "gtk", "libssl", "qml", "eglfs"))] == []
    assert [str(path) for path in FOLDER.rglob("*") if path.is_symlink() and not path.exists()] == []


def test_every_import_that_is_put_off_finds_its_module() -> None:
    listed = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["localregulars"]
    inside = modules()
    other_systems = ("keyring.backends.Windows", "keyring.backends.macOS")
    missing = []
    for file in listed["deferred-imports"]:
        for node in ast.walk(ast.parse((SOURCES / file).read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module] if isinstance(node, ast.ImportFrom) and node.module else []
            ours = [name for name in names if name.split(".")[0] not in sys.stdlib_module_names]
            missing += [name for name in ours if name not in inside and not name.startswith(other_systems)]
    assert missing == []


def test_it_brings_what_is_read_beside_the_code() -> None:
    brought = FOLDER / "_internal" / "localregulars" / "resources"
    handbook = ROOT / "docs" / "handbook"
    wanted = {path.relative_to(ROOT / "resources") for path in (ROOT / "resources").rglob("*") if path.suffix != ".ts"}
    wanted |= {Path("handbook") / path.relative_to(handbook) for path in [handbook, *handbook.rglob("*")]}
    assert {path.relative_to(brought) for path in brought.rglob("*")} == wanted
    assert (FOLDER / "_internal" / "licences" / "localregulars" / "LICENSE").is_file()
    assert list((FOLDER / "_internal" / "PySide6" / "Qt" / "translations").glob("qtbase_*.qm"))


def test_it_is_no_python_for_whoever_finds_it(environment: dict[str, str]) -> None:
    done = subprocess.run([PROGRAM, "-c", "print(6 * 7)"], env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
