"""A push button of which a screen reader's press is a press."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QPushButton, QWidget


class PushButton(QPushButton):
    """`clicked` is told of whatever presses it, also where it can be chosen.

    A screen reader does not press what can be chosen: Qt lets it toggle it, which tells of `toggled` alone. What was
    neither pressed nor set by the program (`setChecked`) was chosen so.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_known = self._is_followed = False

    @contextmanager
    def _knowing(self) -> Iterator[None]:
        """What changes meanwhile is no reader's doing."""
        before, self._is_known = self._is_known, True
        try:
            yield
        finally:
            self._is_known = before

    def _on_toggled(self, is_chosen: bool) -> None:  # noqa: FBT001 (a slot)
        gave_way = not is_chosen and (self.autoExclusive() or self.group() is not None)
        if not self._is_known and not gave_way:
            self.clicked[bool].emit(is_chosen)  # type: ignore[index]  # PySide's stubs lack it

    # Qt overrides

    def setCheckable(self, can_be_chosen: bool) -> None:  # noqa: FBT001, N802 (Qt's own signature)
        """Let it be chosen."""
        super().setCheckable(can_be_chosen)
        if can_be_chosen and not self._is_followed:
            self._is_followed = True
            self.toggled.connect(self._on_toggled)

    def setChecked(self, is_chosen: bool) -> None:  # noqa: FBT001, N802 (Qt's own signature)
        """Choose it, or no longer, without a press."""
        with self._knowing():
            super().setChecked(is_chosen)

    def nextCheckState(self) -> None:  # noqa: N802 (Qt's own name)
        """It is being pressed; Qt tells of that itself."""
        with self._knowing():
            super().nextCheckState()
