"""The line below a form that says how it goes."""

from __future__ import annotations

import re

from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.focus_in_sight import bring_into_sight
from localregulars.ui.widgets.text import Text, Tone


class StatusLine(Text):
    """Not there while it has nothing to say; what it says is spoken too, of what counts down the first alone.

    What went wrong is brought into sight.
    """

    def __init__(self) -> None:
        super().__init__(tone=Tone.MUTED, wraps=True)
        self.hide()

    @property
    def message(self) -> str:
        """What it says now; "" while it is not there."""
        return "" if self.isHidden() else self.text()

    def say(self, words: str, tone: Tone = Tone.MUTED) -> None:
        """Say this from now on; "" says nothing any more."""
        before = self.message
        self.setText(words)
        self.set_tone(tone)
        self.setVisible(bool(words))
        if words and _without_numbers(words) != _without_numbers(before):
            announce(self, words)
            if tone is Tone.BAD:
                bring_into_sight(self)


def _without_numbers(words: str) -> str:
    return re.sub(r"\d+", "", words)
