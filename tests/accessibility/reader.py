"""A screen reader without a voice: reads a running program through AT-SPI, as others do, and presses and types in it.

Runs under the system's Python, which knows AT-SPI (Debian's python3-gi and gir1.2-atspi-2.0), in the session of the
program. One order a line on standard input, one JSON answer a line on standard output:

    read                    what is shown, as lines of a tree
    find NAME               wait until there is a control of this name
    press NAME              do what the control of this name does
    type NAME<tab>TEXT      write into the field of this name
    heard                   what was announced since it was asked last
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 (the version has to be named first)

PROGRAM = "localregulars"
PATIENCE_S = 60.0
STATES = ("CHECKABLE", "CHECKED", "EDITABLE", "EXPANDABLE", "EXPANDED", "FOCUSABLE", "MODAL", "SELECTED")
NAMELESS = {"filler", "layered pane", "scroll pane", "viewport"}
"""Boxes: without a name they say nothing, and are left out with their place in the tree."""
PRESS_S = 0.2
"""A press lasts as long as it does to the eye."""
MOST_CELLS = 12
"""Of a long table so many cells are read."""

heard: list[str] = []


def main() -> None:
    """Find the program, then obey."""
    listener = Atspi.EventListener.new(lambda event: heard.append(str(event.any_data)))
    listener.register("object:announcement")
    for line in sys.stdin:
        order, _space, rest = line.rstrip("\n").partition(" ")
        try:
            answer: object = {"done": _obey(order, rest)}
        except (LookupError, GLib.Error) as problem:
            answer = {"failed": f"{order} {rest}: {problem}"}
        sys.stdout.write(f"{json.dumps(answer)}\n")
        sys.stdout.flush()


def _obey(order: str, rest: str) -> object:
    if order == "read":
        return [line for window in _windows() for line in _read(window, 0)]
    if order == "heard":
        while GLib.MainContext.default().iteration(False):
            pass
        said, heard[:] = list(heard), []
        return said
    name, _tab, text = rest.partition("\t")
    control = _found(name)
    if order == "find":
        return True
    if order == "type":
        return bool(Atspi.EditableText.set_text_contents(control, text))
    done = bool(Atspi.Action.do_action(control, 0))
    time.sleep(PRESS_S)
    return done


def _windows() -> list[Any]:
    """Of the program, the one in front first; waits until there is one."""
    until = time.monotonic() + PATIENCE_S
    while time.monotonic() < until:
        desktop = Atspi.get_desktop(0)
        for program in _children(desktop):
            if program.get_name() == PROGRAM and (windows := [w for w in _children(program) if _is_shown(w)]):
                return windows[::-1]
        time.sleep(0.05)
    raise LookupError("the program shows no window")


def _found(name: str) -> Any:
    until = time.monotonic() + PATIENCE_S
    while time.monotonic() < until:
        for window in _windows():
            for node in _below(window):
                if node.get_name() == name and _has(node, "FOCUSABLE") and _has(node, "ENABLED"):
                    return node
        time.sleep(0.05)
    raise LookupError("no such control")


def _read(node: Any, depth: int) -> Iterator[str]:
    if not _is_shown(node):
        return
    role, name, description = node.get_role_name(), node.get_name(), node.get_description()
    states = [state.lower() for state in STATES if _has(node, state)]
    states += [] if _has(node, "ENABLED") else ["disabled"]
    labels = [label for label in _labels(node) if label and label != name]
    is_told = bool(name or description or _has(node, "FOCUSABLE") or role not in NAMELESS)
    if is_told:
        words = [role, json.dumps(name, ensure_ascii=False)]
        words += [f"labelled {json.dumps(label, ensure_ascii=False)}" for label in labels]
        words += [f"({json.dumps(description, ensure_ascii=False)})"] if description else []
        yield "  " * depth + " ".join([*words, *states])
    for at, child in enumerate(_children(node)):
        if role == "table" and at >= MOST_CELLS:
            break
        yield from _read(child, depth + is_told)


def _below(node: Any) -> Iterator[Any]:
    if _is_shown(node):
        yield node
        if node.get_role_name() != "table":
            for child in _children(node):
                yield from _below(child)


def _labels(node: Any) -> list[str]:
    """What stands beside it and says what it is: on this system a list to choose from is named after its choice."""
    return [
        relation.get_target(at).get_name()
        for relation in node.get_relation_set()
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
        for at in range(relation.get_n_targets())
    ]


def _children(node: Any) -> Iterator[Any]:
    for at in range(node.get_child_count()):
        child = node.get_child_at_index(at)
        if child is not None:
            yield child


def _is_shown(node: Any) -> bool:
    return _has(node, "VISIBLE") and _has(node, "SHOWING")


def _has(node: Any, state: str) -> bool:
    return bool(node.get_state_set().contains(getattr(Atspi.StateType, state)))


if __name__ == "__main__":
    main()
