"""Every text that the window's code gives to `tr` or `translate`, with its context, as Qt looks it up at run time.

Qt's own `lupdate` passes over counts in `translate` and over calls with a call inside, so the syntax tree is read here.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_TRANSLATE_ARGUMENTS = ("context", "source", "comment", "count")
_TR_ARGUMENTS = ("source", "comment", "count")


@dataclass(frozen=True, slots=True)
class CodeText:
    """One text: `comment` tells it from the same words elsewhere, `is_plural` says that it counts something."""

    context: str
    source: str
    comment: str
    is_plural: bool


class UnreadableTextError(ValueError):
    """A text that is put together before it is translated: it would never be found."""


def texts_in(root: Path) -> Iterator[CodeText]:
    """Every text of the Python files below `root`, in the order of files and lines."""
    for file in sorted(root.rglob("*.py")):
        yield from _texts_of(ast.parse(file.read_text(encoding="utf-8")), "", file)


def _texts_of(node: ast.AST, context: str, file: Path) -> Iterator[CodeText]:
    if isinstance(node, ast.ClassDef):
        context = node.name
    if isinstance(node, ast.Call):
        text = _text(node, context, file)
        if text is not None:
            yield text
    for child in ast.iter_child_nodes(node):
        yield from _texts_of(child, context, file)


def _text(call: ast.Call, context: str, file: Path) -> CodeText | None:
    match call.func:
        case ast.Attribute(value=ast.Name(id="self"), attr="tr"):
            given = dict(zip(_TR_ARGUMENTS, call.args, strict=False))
        case ast.Name(id="translate") | ast.Attribute(value=ast.Name(id="QCoreApplication"), attr="translate"):
            given = dict(zip(_TRANSLATE_ARGUMENTS, call.args, strict=False))
            context = _literal(given["context"], file)
        case _:
            return None
    comment = given.get("comment")
    words = "" if comment is None else _literal(comment, file)
    return CodeText(context, _literal(given["source"], file), words, "count" in given)


def _literal(node: ast.expr, file: Path) -> str:
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.Constant(value=None):
            return ""
    message = f"{file.name}, line {node.lineno}: only a text that stands there as it is can be translated."
    raise UnreadableTextError(message)
