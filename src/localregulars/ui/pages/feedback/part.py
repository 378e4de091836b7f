"""What the Feedback page and its parts agree on.

A part is a module `ui/pages/feedback/<x>_part.py` with a class derived from `FeedbackPart`, and is hung in by one
`PartEntry` in `bootstrap/screens.py` (`_feedback_parts`), in the order of the page::

    class WishesPart(FeedbackPart):
        def __init__(self, context: FeedbackContext) -> None:
            super().__init__(context, self.tr("Wishes"))
            self.body.addWidget(...)

    PartEntry("wishes", lambda: translate("feedback", "Wishes"), WishesPart)

What else a part needs (its services) is bound by its factory there. Parts know nothing of each other; `context.show`
leads from one to another.

- A part is made when it is first shown: read nothing in `__init__`; read in `refresh`, which is called once then
  (with `NOTHING`), and again when something changed while the part is in sight or when it next comes in sight.
- Read with `context.model.read`, write with `context.model.change`: what was done is said there, with its undo.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout

from localregulars.application.outcome import Changes
from localregulars.ui.page import PageCommand, PageContext
from localregulars.ui.page_model import PageModel
from localregulars.ui.tabbed_page import TabPart
from localregulars.ui.theme.tokens import SPACE_L

WRITE_PART, WRITE = "log", "write"
"""Where something is written down: a part, and what its `show_thing` takes for that."""


@dataclass(frozen=True, slots=True)
class FeedbackContext:
    """What a part is built with.

    `page` is what every page gets; `model` reads and writes; `show(part_id, thing)` leads to another part of the page,
    which gets `thing` unless that is None.
    """

    page: PageContext
    model: PageModel
    show: Callable[[str, object], None]


class FeedbackPart(TabPart):
    """One part, as wide as the page; what it holds stands in `body`, one below the other."""

    def __init__(self, context: FeedbackContext, name: str) -> None:
        super().__init__()
        self.context = context
        self.name = name
        self.setAccessibleName(name)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(SPACE_L)

    def refresh(self, changes: Changes) -> None:
        """Read again what concerns the part; `NOTHING` is the first reading."""

    @property
    def can_begin(self) -> bool:
        """Whether Ctrl+N begins something new of the part's own; else it leads to where things are written down."""
        return False

    def begin(self) -> None:
        """Ctrl+N was pressed, and the part can begin something: do so."""

    def show_thing(self, thing: object) -> None:
        """Show one of the part's things; what kind of value that is, the part says."""

    def kept(self) -> object:
        """How the part stands now, for one that takes its place because another language is spoken."""
        return None

    def take_up(self, kept: object) -> None:
        """Stand as the part stood that `kept` came from; called once, before the first `refresh`."""

    def commands(self) -> Sequence[PageCommand]:
        """What the palette offers while the part is shown."""
        return ()

    def shortcuts(self) -> Sequence[tuple[str, str]]:
        """The keys that work in this part and what they do."""
        return ()


@dataclass(frozen=True, slots=True)
class PartEntry:
    """A part as the page offers it.

    `words` is its name, asked for when the page is built, so that it follows the language. With `owner_only` it is
    neither offered nor made while somebody of the staff is here.
    """

    part_id: str
    words: Callable[[], str]
    factory: Callable[[FeedbackContext], FeedbackPart]
    owner_only: bool = False
