"""Everything that the program writes into the audit trail has a sentence that a person reads."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest

import localregulars
from localregulars.application.rights.audit_view import AuditRow
from localregulars.application.rights.ports import KEYS_AREA
from localregulars.domain.consent import NO, YES
from localregulars.domain.ids import CustomerId
from localregulars.ui.wording.audit import areas, sentences, templates

SOURCES = sorted(Path(localregulars.__file__).parent.rglob("*.py"))
NO_NUMBERS: Mapping[str, int | str] = {}
SAID = sorted(state.value for state in YES | NO)
"""What `consent.{said.state.value}` stands for: the words of customers."""


@cache
def _texts() -> dict[Path, str]:
    return {path: path.read_text(encoding="utf-8") for path in SOURCES}


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(_texts()[path])


def trees(word: str) -> dict[Path, ast.Module]:
    """Of the modules in which a word stands: to read every one takes long."""
    return {path: _tree(path) for path, text in _texts().items() if word in text}


def _recorded() -> Iterator[tuple[Path, ast.expr, list[ast.FunctionDef]]]:
    """The first argument of every call of `….audit.record`, with the functions around it, the innermost last."""
    for path, tree in trees("audit.record").items():
        for call, around in _calls(tree, []):
            is_record = isinstance(call.func, ast.Attribute) and call.func.attr == "record"
            if is_record and ast.unparse(call.func).endswith(".audit.record"):
                yield path, call.args[0], around


def _calls(node: ast.AST, around: list[ast.FunctionDef]) -> Iterator[tuple[ast.Call, list[ast.FunctionDef]]]:
    inside = [*around, node] if isinstance(node, ast.FunctionDef) else around
    if isinstance(node, ast.Call):
        yield node, inside
    for child in ast.iter_child_nodes(node):
        yield from _calls(child, inside)


def _given_to(function: ast.FunctionDef, name: str) -> Iterator[str]:
    """Every constant that is handed to a function as this parameter, anywhere in the program."""
    positions = [argument.arg for argument in function.args.args if argument.arg != "self"]
    for tree in trees(function.name).values():
        for call, _around in _calls(tree, []):
            called = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
            if called != function.name:
                continue
            given = [keyword.value for keyword in call.keywords if keyword.arg == name]
            if name in positions and len(call.args) > positions.index(name):
                given.append(call.args[positions.index(name)])
            constants = (value.value for value in given if isinstance(value, ast.Constant))
            yield from (value for value in constants if isinstance(value, str))


@cache
def actions() -> frozenset[str]:
    """Every action that the sources record."""
    found: set[str] = set()
    for path, argument, around in _recorded():
        if isinstance(argument, ast.Constant):
            found.add(str(argument.value))
        elif isinstance(argument, ast.JoinedStr):
            assert ast.unparse(argument) == "f'consent.{said.state.value}'", path
            found |= {f"consent.{state}" for state in SAID}
        else:
            assert isinstance(argument, ast.Name), path
            given = set(_given_to(around[-1], argument.id))
            assert given, path
            found |= given
    return frozenset(found)


def row(action: str, numbers: Mapping[str, int | str] = NO_NUMBERS, *, is_gone: bool = False) -> AuditRow:
    number = None if is_gone else CustomerId(7)
    return AuditRow(3, datetime(2026, 1, 5, tzinfo=UTC), action, number, "" if is_gone else "Ada", is_gone, numbers)


def test_the_scan_finds_what_is_recorded_in_every_way() -> None:
    assert {"person.erased", "consent.withdrawn", "request.extended", "check_in.later"} <= actions()
    assert {"passphrase_changed", "sign_in_off", "backup.copied", "scoring.stored"} <= actions()


def test_every_action_has_a_sentence_and_every_sentence_an_action(qapp: object) -> None:
    assert actions() - set(templates()) == set()
    assert set(templates()) - actions() == set()


def test_every_area_can_be_chosen(qapp: object) -> None:
    occurring = {action.split(".")[0] if "." in action else KEYS_AREA for action in actions()}
    assert KEYS_AREA in occurring
    assert {area for area, _words in areas(occurring)} == occurring
    assert areas([]) == []


@pytest.mark.parametrize(
    ("action", "numbers", "said"),
    [
        ("consent.given", {"purpose": "history"}, "Ada agreed: Keep their visits"),
        ("request.received", {"kind": "erasure", "request": 2}, "Ada asked by right: Erase everything about me"),
        ("check_in.done", {"outcome": "unwell", "check_in": 1}, "Ada was asked after: Unwell"),
        ("check_in.attempted", {"channel": "contact.phone"}, "Ada could not be reached (phone)"),
        ("retention.applied", {"visits": 12}, "What was kept long enough was taken out: visits: 12"),
        ("steering.target_set", {"measure": "csat"}, "A target was set: Satisfied"),
        ("staff.removed", {"staff": 4}, "Somebody is not at the counter any more"),
    ],
)
def test_codes_are_said_in_words(qapp: object, action: str, numbers: dict[str, int | str], said: str) -> None:
    assert sentences([row(action, numbers)]) == [said]


def test_whoever_is_at_the_counter_is_no_number(qapp: object) -> None:
    """Nobody knows who person 2 is; the role says what an owner can do something with."""
    said = [words for action, words in templates().items() if action.startswith("staff.")]
    assert said
    assert [words for words in said if "{staff}" in words] == []


def test_nobody_is_named_who_was_erased(qapp: object) -> None:
    [said] = sentences([row("person.erased", is_gone=True)])
    assert said == "Somebody who was erased: everything about this person was erased"


def test_a_line_of_a_newer_program_is_said_to_be_one(qapp: object) -> None:
    assert sentences([row("tea.made")]) == ["Something was done that this version has no words for (tea.made)"]


def test_a_sentence_without_its_number_has_a_dash(qapp: object) -> None:
    assert sentences([row("backup.copied")]) == ["A copy of the shop was saved; copies that are listed now: –"]
