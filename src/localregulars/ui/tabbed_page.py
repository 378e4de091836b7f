"""A page of parts of which one is shown: their names on top, and below them the part that is chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.ui.page import Page
from localregulars.ui.regions import Region, focus_first
from localregulars.ui.theme.tokens import SPACE_L, SPACE_S, SPACE_XL
from localregulars.ui.widgets.flow import PageScroll
from localregulars.ui.widgets.header import PageHeader
from localregulars.ui.widgets.part_tabs import PartTabs


class TabPart(QWidget):
    """What the page asks of its parts."""

    def activate(self) -> None:
        """The part was chosen: give the keyboard to what one would use first."""
        focus_first(self)

    def go_back(self) -> bool:
        """Escape was pressed: close what is open. False when there was nothing to close."""
        return False


PartT = TypeVar("PartT", bound=TabPart)


class TabbedPage(Page, Generic[PartT]):
    """Keeps its `parts` by their ids, made when they are first shown; `lay_out` is called once, before anything else.

    Whoever derives from it listens to `tabs.chosen`.
    """

    def __init__(self) -> None:
        super().__init__()
        self.parts: dict[str, PartT] = {}
        self.tabs: PartTabs
        self._scroll = PageScroll(margin=0)

    @property
    def current(self) -> PartT | None:
        """The part that is shown."""
        return self.parts.get(self.tabs.shown)

    def lay_out(self, heading: str, about: str, names: Sequence[tuple[str, str]], spacing: int = SPACE_L) -> None:
        """The heading, the parts' names by their ids, and room for a part.

        The names move with what is below them: in a small window with large letters they take half of the height.
        """
        self.tabs = PartTabs(self.tr("Parts of this page"), names)
        self._scroll.body.setContentsMargins(0, 0, SPACE_S, 0)
        self._scroll.body.addWidget(self.tabs)
        self._scroll.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        column.setSpacing(spacing)
        column.addWidget(PageHeader(heading, about))
        column.addWidget(self._scroll, 1)

    def add_part(self, part_id: str, part: PartT) -> None:
        """Put a part that was just made below the others."""
        self.parts[part_id] = part
        self._scroll.body.insertWidget(self._scroll.body.count() - 1, part)

    def scroll_to_top(self) -> None:
        """Show where the part begins, and the parts' names above it."""
        self._scroll.verticalScrollBar().setValue(0)

    # What the window asks of a page

    def go_back(self) -> bool:
        """Close what is open in the part."""
        return self.current is not None and self.current.go_back()

    def regions(self) -> Sequence[Region]:
        """The parts' names, and the part that is shown."""
        if self.current is None:
            return ()
        return (Region(self.tabs, self.tabs.focus_chosen), Region(self._scroll, self.current.activate))

    def help_item(self) -> str:
        """The part that is shown."""
        return self.tabs.shown

    def places(self) -> Mapping[str, QWidget]:
        """Every part that is made, by its id."""
        return dict(self.parts)
