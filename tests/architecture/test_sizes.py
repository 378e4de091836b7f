"""Sizes to stay within: one idea a file, one step a function."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

SOURCES = Path(__file__).resolve().parents[2] / "src" / "localregulars"
FILES = sorted(SOURCES.rglob("*.py"))
BANNED_NAMES = {"utils", "helpers", "common", "misc", "manager", "base"}


def lines_of(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def nodes(kind: type[ast.AST] | tuple[type[ast.AST], ...], least: int = 0) -> Iterator[tuple[str, int]]:
    """Those of files with more than so many lines, with the lines of each."""
    for path in (file for file in FILES if lines_of(file) > least):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, kind) and isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                assert node.end_lineno is not None
                yield f"{path.relative_to(SOURCES)}:{node.lineno} {node.name}", node.end_lineno - node.lineno + 1


def test_files_are_short() -> None:
    sizes = {str(path.relative_to(SOURCES)): lines_of(path) for path in FILES}
    assert np.quantile(list(sizes.values()), 0.9) <= 300
    assert {name: n for name, n in sizes.items() if n > 500} == {}


def test_functions_are_short() -> None:
    sizes = dict(nodes((ast.FunctionDef, ast.AsyncFunctionDef)))
    assert np.quantile(list(sizes.values()), 0.9) <= 25
    assert {name: n for name, n in sizes.items() if n > 60} == {}


def test_classes_are_short() -> None:
    assert {name: n for name, n in nodes(ast.ClassDef, least=300) if n > 300} == {}


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(SOURCES)))
def test_a_module_is_named_after_what_it_holds(path: Path) -> None:
    assert not BANNED_NAMES & set(path.relative_to(SOURCES).with_suffix("").parts)


_PERHAPS_BARE = re.compile(r"\bexcept[\s\\]*:")


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(SOURCES)))
def test_nothing_is_left_to_do_and_no_error_is_swallowed(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not [word for word in ("TO" + "DO", "FIX" + "ME", "XX" + "X") if word in text]
    if _PERHAPS_BARE.search(text) is not None:  # only then is it worth the time to tell code from words
        found = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.ExceptHandler) and not node.type]
        assert found == []
    assert "processEvents" not in text


@pytest.mark.parametrize(
    "path", [p for p in FILES if p.name == "__init__.py"], ids=lambda p: str(p.relative_to(SOURCES))
)
def test_packages_re_export_nothing(path: Path) -> None:
    body = ast.parse(path.read_text(encoding="utf-8")).body
    allowed = (ast.Expr, ast.Assign) if path.parent == SOURCES else (ast.Expr,)
    assert all(isinstance(node, allowed) for node in body)
