"""A chip that narrows a list, with how many it would leave."""

from __future__ import annotations

from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.wording.groups import with_count, with_count_spoken


class FilterChip(Button):
    """Words and a count; what is chosen bears a tick."""

    def __init__(self, icon: str = "") -> None:
        super().__init__("", ButtonKind.SECONDARY, icon, ButtonSize.COMPACT)
        self._icon_before = icon
        self.setCheckable(True)
        self.toggled.connect(self._on_toggled)

    def show_count(self, words: str, count: int, *, of_people: bool = True) -> None:
        """Say what it leaves and how many that is."""
        self.set_words(with_count(words, count))
        self.setAccessibleName(with_count_spoken(words, count) if of_people else "")

    def _on_toggled(self, is_on: bool) -> None:  # noqa: FBT001  (a slot)
        self.set_icon_name("check" if is_on else self._icon_before)
