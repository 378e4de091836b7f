"""What fills the window: one stage at a time, each in the place of the one before, which is destroyed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget


class Stages(QStackedWidget):
    """Start, unlock, new shop, restore, the open shop, the way out of it."""

    def show_stage(self, stage: QWidget) -> None:
        """Show a stage and give it the focus; the one before goes, with all that it knew."""
        old = self.currentWidget()
        stage.setProperty("surface", "background")
        stage.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.addWidget(stage)
        self.setCurrentWidget(stage)
        stage.setFocus()
        if old is not None:
            self.removeWidget(old)
            old.deleteLater()
