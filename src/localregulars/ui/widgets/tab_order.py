"""The way of the Tab key, and of a screen reader, through what was put on the screen later than its surroundings.

Qt puts whatever is made last at the end of both ways, wherever it is seen.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from localregulars.ui.widgets.laid_out import laid_out


def put_in_order(box: QWidget) -> None:
    """Let Tab and a screen reader go through everything in the box as it is laid out, whatever was made first."""
    read_in_order(box)
    last = box
    for stop in _stops_in(box):
        _follow(last, stop)
        last = stop


def read_in_order(box: QWidget) -> None:
    """Let a screen reader tell what is in the box as it is laid out; the way of Tab stays."""
    laid = list(laid_out(box.layout()))
    known = [child for child in box.children() if isinstance(child, QWidget) and not child.isWindow()]
    if [child for child in known if child in laid] != laid:
        for child in (*laid, *(child for child in known if child not in laid)):
            child.raise_()
    for child in laid:
        read_in_order(child)


def put_before(after: QWidget, *boxes: QWidget) -> None:
    """Let Tab lead through everything in the boxes, and then to `after`."""
    last = after
    for box in boxes:
        for stop in (*([box] if _is_stop(box) else []), *_stops_in(box)):
            _follow(last, stop)
            last = stop
    if last is not after:
        _follow(last, after)


def put_before_box(after: QWidget, *boxes: QWidget) -> None:
    """Let Tab lead through everything in the boxes, and then into the box `after`, if there is anything in it."""
    first = next(_stops_in(after), None)
    if first is not None:
        put_before(first, *boxes)


def _stops_in(box: QWidget) -> Iterator[QWidget]:
    """Where Tab stops, and what hands the focus on to a part of itself or to what it is a part of.

    Left behind where it was made, that would catch Tab and lead back, round and round.
    """
    laid = list(laid_out(box.layout()))
    rest = [child for child in box.children() if isinstance(child, QWidget) and child not in laid]
    for child in (*laid, *rest):
        if child.isWindow():  # the list of a combo box
            continue
        if _is_stop(child):
            yield child
        yield from _stops_in(child)


def _is_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) or widget.focusProxy() is not None


def _follow(one: QWidget, other: QWidget) -> None:
    """Let Tab lead from one to the other. Qt moves nothing at which Tab does not stop, so for a moment it does."""
    chain = [widget for end in (one, other) for widget in _handed_on(end)]
    policies = [widget.focusPolicy() for widget in chain]
    for end in (one, other):
        if not end.focusPolicy() & Qt.FocusPolicy.TabFocus:
            end.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    QWidget.setTabOrder(one, other)
    for widget, policy in zip(chain, policies, strict=True):  # the outer first: Qt hands a policy on too
        if widget.focusPolicy() != policy:
            widget.setFocusPolicy(policy)


def _handed_on(widget: QWidget) -> Iterator[QWidget]:
    """The widget, and to which others it hands the focus on."""
    taker: QWidget | None = widget
    while taker is not None:
        yield taker
        taker = taker.focusProxy()
