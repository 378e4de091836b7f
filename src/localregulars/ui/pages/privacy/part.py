"""What the Privacy page and its parts agree on; each part is a card and a module of its own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from localregulars.application.outcome import Changes
from localregulars.ui.page import PageContext
from localregulars.ui.theme.tokens import TextRole
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.text import Text

translate = QCoreApplication.translate


def part_names() -> dict[str, str]:
    """What each part is called, by its id, in the order in which they stand on the page."""
    return {
        "overview": translate("privacy", "Overview"),
        "requests": translate("privacy", "Requests"),
        "people": translate("privacy", "To be asked"),
        "shown": translate("privacy", "Shown to others"),
        "words": translate("privacy", "Consent words"),
        "keeping": translate("privacy", "How long things are kept"),
        "trail": translate("privacy", "What was done"),
        "paper": translate("privacy", "Paper"),
    }


class PrivacyPart(Card):
    """A card with a title. Nothing is read before `refresh`, which is called once before the page is first shown."""

    def __init__(self, context: PageContext, title: str) -> None:
        super().__init__(title)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.context = context
        self.name = title
        self.body.addWidget(Text(title, TextRole.SECTION, wraps=True))

    @property
    def words(self) -> list[str]:
        """Everything that the part says now."""
        return [label.text() for label in self.findChildren(QLabel) if label.text() and label.isVisibleTo(self)]

    def refresh(self, changes: Changes) -> None:
        """Read again what concerns the part; `NOTHING` is the first reading."""

    def go_back(self) -> bool:
        """Escape was pressed: close what is open. False when there was nothing to close."""
        return False


def takes_tab(widget: QWidget) -> bool:
    """Whether Tab may stop at a widget, if it is shown and enabled."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


def told_from(texts: Sequence[str]) -> str:
    """Lines below each other, those that are empty left out."""
    return "\n".join(text for text in texts if text)
