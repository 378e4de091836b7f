"""The language of the window, chosen and in force at once: on the start page, before unlocking and in the settings."""

from __future__ import annotations

from PySide6.QtCore import Signal

from localregulars.ui.language import AS_ON_THIS_COMPUTER, LANGUAGES, Language
from localregulars.ui.widgets.field import LabelledChoice


class LanguageChoice(LabelledChoice):
    """A list of languages, each called as it calls itself; `chosen()` after another one was put in force here.

    Whoever holds it is built anew by then, because all its words changed.
    """

    chosen = Signal()

    def __init__(self) -> None:
        system = (AS_ON_THIS_COMPUTER, self.tr("As on this computer"))
        super().__init__(self.tr("Language"), (system, *LANGUAGES.items()))
        self.input.choose(Language.current().chosen)
        self.input.currentIndexChanged.connect(self._on_chosen)

    def _on_chosen(self) -> None:
        Language.current().choose(self.value)
        self.chosen.emit()
