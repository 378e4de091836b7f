"""Language, colours and text size, chosen and in force at once: on the start page and in the settings."""

from __future__ import annotations

from PySide6.QtCore import Signal

from localregulars.ui.theme.theme import Scheme, Theme
from localregulars.ui.widgets.charts.number_words import share
from localregulars.ui.widgets.field import LabelledChoice
from localregulars.ui.widgets.flow import ReflowColumns
from localregulars.ui.widgets.language_choice import LanguageChoice

TEXT_SIZES = ("90", "100", "115", "130", "150")
_STACKED_BELOW_EM = 36


class LookChoice(ReflowColumns):
    """Three lists that follow what is in force; `chosen()` after another look was put in force here."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__(_STACKED_BELOW_EM)
        self.language = LanguageChoice()
        self.language.chosen.connect(self.chosen)
        colours = (
            (Scheme.SYSTEM.value, self.tr("As on this computer")),
            (Scheme.LIGHT.value, self.tr("Light")),
            (Scheme.DARK.value, self.tr("Dark")),
            (Scheme.HIGH_CONTRAST.value, self.tr("High contrast")),
        )
        sizes = [(size, share(int(size) / 100)) for size in TEXT_SIZES]
        self.scheme = LabelledChoice(self.tr("Colours"), colours)
        self.size_of_text = LabelledChoice(self.tr("Text size"), sizes)
        for column in (self.language, self.scheme, self.size_of_text):
            self.add(column)
        self._show_theme()
        Theme.current().changed.connect(self._show_theme)
        self.scheme.input.currentIndexChanged.connect(self._on_scheme_chosen)
        self.size_of_text.input.currentIndexChanged.connect(self._on_size_chosen)

    def _show_theme(self) -> None:
        """What is in force, also when it was chosen elsewhere; a text size in between shows as the nearest."""
        theme = Theme.current()
        nearest = min(TEXT_SIZES, key=lambda size: abs(int(size) - 100 * theme.scale))
        for choice, value in ((self.scheme, theme.scheme.value), (self.size_of_text, nearest)):
            choice.input.blockSignals(True)  # noqa: FBT003 (Qt's own signature)
            choice.input.choose(value)
            choice.input.blockSignals(False)  # noqa: FBT003 (Qt's own signature)

    def _on_scheme_chosen(self) -> None:
        Theme.current().choose(scheme=Scheme(self.scheme.value))
        self.chosen.emit()

    def _on_size_chosen(self) -> None:
        Theme.current().choose(scale=int(self.size_of_text.value) / 100)
        self.chosen.emit()
