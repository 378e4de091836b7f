"""Words on the screen: labels with a text style, chips, and the one place that escapes ampersands."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from localregulars.ui.theme.tokens import TextRole
from localregulars.ui.wording.holding import held_together

_AT_THE_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


class Tone(StrEnum):
    """What a colour says. Never the only sign: the words say it too."""

    PLAIN = ""
    NEUTRAL = "neutral"
    MUTED = "muted"
    ATTENTION = "attention"
    GOOD = "good"
    BAD = "bad"
    INFO = "info"
    PRIMARY = "primary"


def escape_ampersands(words: str) -> str:
    """Words for a control in which Qt would take an ampersand for a shortcut's mark ("Privacy & consent")."""
    return words.replace("&", "&&")


class Text(QLabel):
    """A label in a text style. Always plain text: what a customer is called is never taken for markup."""

    def __init__(
        self, words: str = "", role: TextRole = TextRole.BODY, tone: Tone = Tone.PLAIN, *, wraps: bool = False
    ) -> None:
        super().__init__(words)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("textRole", role.value)
        self.setWordWrap(wraps)
        if wraps:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        if tone:
            self.setProperty("tone", tone.value)
        if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            # A label goes by its own words: a name in another script would stand at the other side.
            self.setAlignment(_AT_THE_RIGHT)

    def set_tone(self, tone: Tone) -> None:
        """Change the colour."""
        if self.property("tone") != tone.value:
            self.setProperty("tone", tone.value)
            restyle(self)


class Chip(QLabel):
    """A short word or two on a soft ground: attention, good, info, bad or neutral."""

    def __init__(self, words: str = "", tone: Tone = Tone.NEUTRAL) -> None:
        super().__init__(words)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("textRole", TextRole.CAPTION.value)
        self.setProperty("chip", tone.value)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_tone(self, tone: Tone) -> None:
        """Change the colour."""
        self.setProperty("chip", tone.value)
        restyle(self)


def say_held_together(label: QLabel, words: str) -> None:
    """Show words in which no number is torn from what it counts; they are read aloud as they are."""
    label.setText(held_together(words))
    label.setAccessibleName(words)


class Separator(QFrame):
    """A thin line between two parts."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("separator", True)  # noqa: FBT003 (Qt's own signature)
        self.setFixedHeight(1)


def restyle(widget: QWidget) -> None:
    """Make the style sheet look at a widget's properties again."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
