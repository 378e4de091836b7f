"""The parts of the window that F6 leads through, and which of them comes next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from localregulars.ui.focus_following import holds_focus


@dataclass(frozen=True)
class Region:
    """A part of the window, and how the keyboard gets into it."""

    widget: QWidget
    enter: Callable[[], object]

    @property
    def holds_focus(self) -> bool:
        """Whether the keyboard is in it."""
        return holds_focus(self.widget)


def go_on(regions: Sequence[Region], step: int) -> None:
    """Enter the region after (`step` 1) or before (-1) the one that holds the focus; from nowhere the first."""
    there = [region for region in regions if region.widget.isVisible()]
    at = next((place for place, region in enumerate(there) if region.holds_focus), None)
    if there:
        there[0 if at is None else (at + step) % len(there)].enter()


def has_control(widget: QWidget) -> bool:
    """Whether a part has anything in it that the keyboard could use now."""
    return _first_control(widget) is not None


def focus_first(widget: QWidget) -> None:
    """Give the keyboard to the first control of a part; to nothing where it has none."""
    control = _first_control(widget)
    if control is not None:
        control.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _first_control(widget: QWidget) -> QWidget | None:
    """The first control that Tab reaches inside a part."""
    control = widget.nextInFocusChain()
    while control is not None and control is not widget:
        is_reached = control.focusPolicy() & Qt.FocusPolicy.TabFocus and control.isVisible() and control.isEnabled()
        if is_reached and widget.isAncestorOf(control):
            return control
        control = control.nextInFocusChain()
    return None
