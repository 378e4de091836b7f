"""The sentences that other layers than the window's say to a person: their errors, and what a check found."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

LAYERS = ("domain", "application", "storage", "importing", "exporting", "background")
OF_THE_WINDOW = ("ui/handbook/book.py",)
"""Modules of the window itself that know no Qt."""
NOT_FOR_THE_WINDOW = frozenset(
    {
        "access_request.py",
        "bookings_csv.py",
        "hardening.py",
        "named_columns.py",
        "notices.py",
        "person_schema.py",
        "visits_file.py",
        "words.py",
    }
)
"""Modules whose sentences mean a broken installation, a broken promise of ours, or a command."""
_ONLY_BY_COMMAND = (
    "Your last backup was opened and holds ",
    "A consent for '",
    "The purpose {",
    "There are no words to ask for ",
)
_SENTENCE = re.compile(r"[A-Z{].* .*\.", re.DOTALL)
_PROBLEM_OF_A_FILE = re.compile(r"[a-z].* .*\.", re.DOTALL)
"""What `importing` says after the name of the file and the line."""
_SQL = re.compile(r"\b(RAISE|SELECT|INSERT|CREATE|DELETE|UPDATE)\b")


def sentences_in(package: Path) -> Iterator[str]:
    """Every sentence of those layers, in the order of files and lines; a place is "{}"."""
    files = [file for layer in LAYERS for file in sorted((package / layer).rglob("*.py"))]
    for file in [*files, *(package / name for name in OF_THE_WINDOW)]:
        if "demo" not in file.parts and file.name not in NOT_FOR_THE_WINDOW:
            yield from _sentences_of(ast.parse(file.read_text(encoding="utf-8")), _SENTENCE)
    for file in sorted((package / "importing").glob("*.py")):
        if file.name not in NOT_FOR_THE_WINDOW:
            yield from _sentences_of(ast.parse(file.read_text(encoding="utf-8")), _PROBLEM_OF_A_FILE)


def _sentences_of(tree: ast.Module, kind: re.Pattern[str]) -> Iterator[str]:
    inside = _docstrings(tree) | _parts_of_templates(tree)
    for node in ast.walk(tree):
        text = "" if id(node) in inside else _text(node)
        if kind.fullmatch(text) and not _SQL.search(text) and not text.startswith(_ONLY_BY_COMMAND):
            yield re.sub(r"\{[^}]*\}", "{}", text)


def _text(node: ast.AST) -> str:
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr():
            return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return ""


def _docstrings(tree: ast.Module) -> set[int]:
    """Strings that stand as a statement of their own."""
    return {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}


def _parts_of_templates(tree: ast.Module) -> set[int]:
    return {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
