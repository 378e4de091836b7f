"""SECURITY.md promises nothing that no test keeps."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
PROMISES = re.findall(
    r"(?ms)^- (.+?)(?=^- |^\n|^#|\Z)", PAGE.partition("## What is promised")[2].partition("## Out of")[0]
)
NAMED = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")


def running_tests(path: Path) -> set[str]:
    """The tests of a file that run: a test that is always skipped keeps nothing."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {
        node.name
        for node in tree.body
        if isinstance(node, ast.FunctionDef) and not any(_always_skips(mark) for mark in node.decorator_list)
    }


def _always_skips(mark: ast.expr) -> bool:
    return ast.unparse(mark).startswith(("pytest.mark.skip(", "pytest.mark.xfail"))


def test_there_are_promises() -> None:
    assert len(PROMISES) >= 20


@pytest.mark.parametrize("promise", PROMISES, ids=lambda promise: promise[:40])
def test_a_promise_names_tests_that_exist(promise: str) -> None:
    named = NAMED.findall(promise)
    assert named, "no test is named"
    missing = [f"{file}::{name}" for file, name in named if name not in running_tests(ROOT / file)]
    assert missing == []
