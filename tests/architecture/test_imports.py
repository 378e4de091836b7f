"""What may be imported when: cycles, deferred imports, and what a command must never load."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT / "src" / "localregulars"


def modules_that(code: str) -> set[str]:
    """The modules that a fresh interpreter has loaded after running the code."""
    script = f"{code}\nimport sys; print('\\n'.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    return set(done.stdout.split())


def test_there_is_no_cycle_even_among_deferred_imports() -> None:
    graph = grimp.build_graph("localregulars", cache_dir=None)
    for module in sorted(graph.modules):
        chain = {m for m in graph.find_upstream_modules(module) if m != module}
        below = {m for m in chain if module in graph.find_upstream_modules(m)}
        assert below == set(), f"{module} and {sorted(below)} import each other"


_FURTHER_IN = re.compile(r"^(?!import |from ).*\bimport\b", re.MULTILINE)
"""The word anywhere but in a statement at the beginning of a line: only then is it worth the time to look closer."""


def test_imports_inside_functions_stand_only_where_pyproject_lists_them() -> None:
    listed = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    allowed = set(listed["tool"]["localregulars"]["deferred-imports"])
    found = set()
    for path in SOURCES.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if _FURTHER_IN.search(text) is None:
            continue
        tree = ast.parse(text)
        functions = [n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
        if any(isinstance(n, ast.Import | ast.ImportFrom) for f in functions for n in ast.walk(f)):
            found.add(str(path.relative_to(SOURCES)))
    assert found == allowed


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["init", "--help"],
        ["queue", "--help"],
        ["demo", "--help"],
        ["replay", "--help"],
        ["lifetime", "--help"],
        ["--version"],
    ],
)
def test_a_headless_command_never_loads_qt(arguments: list[str]) -> None:
    loaded = modules_that(
        f"import sys; from localregulars.__main__ import main\nsys.argv = ['localregulars', *{arguments!r}]\nmain()"
    )
    assert not [name for name in loaded if name.startswith(("PySide6", "shiboken6"))]


def test_the_domain_the_scoring_engine_and_the_measures_load_no_database() -> None:
    loaded = modules_that(
        "import localregulars.scoring.engine, localregulars.measures.lifetime_value, localregulars.domain.consent"
    )
    assert not [name for name in loaded if name.startswith(("sqlcipher3", "PySide6", "cryptography"))]


_FIRST_FIELD = """
import sys
from pathlib import Path
from localregulars.bootstrap.window import make_window
import localregulars.ui.restart, localregulars.ui.session_guard, localregulars.ui.single_instance
import localregulars.ui.daily_reminder, localregulars.ui.quiet_notice
program = make_window(Path({folder!r}) / "preferences.json")
program.window.show_unlock(Path({folder!r}))
program.window.show()
program.app.sendPostedEvents()
program.window.repaint()
"""
_THEN_WARM = """
from PySide6.QtCore import QTimer
names = [*warming.BEHIND_THE_WINDOW, *warming.FOR_THE_WINDOW]
def look():
    if all(name in sys.modules for name in names) and program.lanes.is_idle:
        program.app.exit()
timer = QTimer()
timer.timeout.connect(look)
timer.start(10)
program.app.exec()
program.lanes.shut_down()
"""
_LATER = (
    "numpy", "cryptography", "sqlcipher3", "multiprocessing", "click", "localregulars.storage", "localregulars.scoring",
    "localregulars.importing", "localregulars.exporting", "localregulars.cli", "localregulars.application.ports",
    "localregulars.background.session", "localregulars.ui.shell", "localregulars.ui.pages.unlock.start_page",
    "localregulars.ui.pages.new_shop.page", "localregulars.ui.pages.restore.page", "localregulars.ui.pages.today.page",
)  # fmt: skip


def test_the_first_field_waits_for_nothing_that_an_open_shop_needs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    (tmp_path / "shop.lrkeys").write_text("{}")
    loaded = modules_that(_FIRST_FIELD.format(folder=str(tmp_path)))
    assert "localregulars.ui.pages.unlock.unlock_page" in loaded
    assert [name for name in sorted(loaded) if name.startswith(_LATER)] == []


def test_it_is_loaded_while_the_passphrase_is_typed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    (tmp_path / "shop.lrkeys").write_text("{}")
    first = _FIRST_FIELD.format(folder=str(tmp_path))
    loaded = modules_that(f"{first}\nfrom localregulars.bootstrap import warming\n{_THEN_WARM}")
    assert {"numpy", "sqlcipher3", "localregulars.ui.shell", "localregulars.ui.pages.today.page"} <= loaded
