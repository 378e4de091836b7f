"""The people at the counter as large buttons, of which one is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from localregulars.domain.staff import StaffMember
from localregulars.ui.widgets.button import Button, ButtonSize
from localregulars.ui.widgets.flow import FlowLayout


class NameButton(Button):
    """One person. Arrow keys are passed on as `stepped(-1 or 1)`; Qt's own would choose whom they pass."""

    stepped = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__(name, icon="user", size=ButtonSize.LARGE)
        self.setCheckable(True)
        self.setAutoExclusive(True)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down, and the other two as one reads."""
        onwards = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.stepped.emit(1 if event.key() in {Qt.Key.Key_Down, onwards} else -1)
            return
        super().keyPressEvent(event)


class Names(QWidget):
    """`picked(person)` when somebody was pressed; `chosen` is who was pressed last."""

    picked = Signal(object)

    def __init__(self, people: Sequence[StaffMember]) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("People at the counter"))
        self.chosen: StaffMember | None = None
        self.buttons: dict[str, NameButton] = {}
        flow = FlowLayout(self)
        for place, person in enumerate(people):
            button = NameButton(person.name)
            button.clicked.connect(partial(self._on_clicked, person))
            button.stepped.connect(partial(self._step, place))
            self.buttons[person.name] = button
            flow.addWidget(button)

    def focus_one(self) -> None:
        """Give the focus to who is chosen, or to the first."""
        names = list(self.buttons.values())
        wanted = next((button for button in names if button.isChecked()), names[0] if names else None)
        if wanted is not None:
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, place: int, step: int) -> None:
        names = list(self.buttons.values())
        names[(place + step) % len(names)].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_clicked(self, person: StaffMember, _checked: bool = True) -> None:  # noqa: FBT001, FBT002 (a slot)
        self.chosen = person
        self.picked.emit(person)
