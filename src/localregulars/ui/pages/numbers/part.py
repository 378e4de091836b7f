"""What the Numbers page and its parts agree on: one part is in sight, and shows what the view model knows."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from localregulars.ui.page import PageContext
from localregulars.ui.pages.numbers.view_model import NumbersViewModel
from localregulars.ui.tabbed_page import TabPart
from localregulars.ui.theme.tokens import SPACE_L


class NumbersPart(TabPart):
    """One part, as wide as the page; what it holds stands in `body`."""

    def __init__(self, context: PageContext, model: NumbersViewModel, name: str) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.context, self.model, self.name = context, model, name
        self.setAccessibleName(name)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(SPACE_L)

    @property
    def is_settled(self) -> bool:
        """Whether nothing is left to be made or shown."""
        return True

    def show_now(self) -> None:
        """There is something else to show, or the part came into sight."""

    def show_thing(self, thing: str) -> None:
        """Show one of the part's things; one that is not there is passed over."""


class OneATurn:
    """Does small pieces of work one a turn of the event loop, so that none of them together hold the window up."""

    def __init__(self, owner: QWidget) -> None:
        self._waiting: deque[Callable[[], object]] = deque()
        self._timer = QTimer(owner)
        self._timer.timeout.connect(self._do_next)

    @property
    def is_idle(self) -> bool:
        """Whether nothing waits."""
        return not self._waiting

    def instead(self, pieces: list[Callable[[], object]]) -> None:
        """Do these, and nothing of what still waits."""
        self._waiting = deque(pieces)
        if self._waiting:
            self._timer.start(0)

    def _do_next(self) -> None:
        if self._waiting:
            self._waiting.popleft()()
        if not self._waiting:
            self._timer.stop()
