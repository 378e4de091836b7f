"""Look: language, colours and the size of text."""

from __future__ import annotations

from localregulars.ui.language import Language
from localregulars.ui.pages.settings.section import SettingsContext, SettingsSection
from localregulars.ui.theme.theme import Theme
from localregulars.ui.widgets.look_choice import LookChoice


class LookSection(SettingsSection):
    """Holds for the whole program, before a shop is unlocked too."""

    def __init__(self, context: SettingsContext) -> None:
        super().__init__(self.tr("Look"))
        self._preferences = context.preferences
        self.look = LookChoice()
        self.look.chosen.connect(self._remember)
        self.add(self.look, self.tr("theme dark mode night font zoom larger smaller contrast language translation"))

    def _remember(self) -> None:
        theme = Theme.current()
        self._preferences.remember_look(theme.scheme, theme.scale, Language.current().chosen)
