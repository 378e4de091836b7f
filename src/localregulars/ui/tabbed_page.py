"""A page of parts of which one is shown: their names on top, and below them the part that is chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from localregulars.ui.focus_following import follow_focus
from localregulars.ui.page import Page
from localregulars.ui.regions import Region, focus_first
from localregulars.ui.theme.tokens import SPACE_L, SPACE_S, SPACE_XL
from localregulars.ui.widgets.flow import PageScroll
from localregulars.ui.widgets.header import PageHeader
from localregulars.ui.widgets.part_tabs import PartTabs
from localregulars.ui.widgets.place_form import PlaceForm


class TabPart(QWidget):
    """What the page asks of its parts."""

    def activate(self) -> None:
        """The part was chosen: give the keyboard to what one would use first."""
        focus_first(self)

    def go_back(self) -> bool:
        """Escape was pressed: close what is open. False when there was nothing to close."""
        return False


_OPENS_WITHIN_MS = 300
"""Until a form that was opened has its place; later somebody may have scrolled elsewhere."""
PartT = TypeVar("PartT", bound=TabPart)


class TabbedPage(Page, Generic[PartT]):
    """Keeps its `parts` by their ids, made when they are first shown; `lay_out` is called once, before anything else.

    Whoever derives from it listens to `tabs.chosen`. What has the focus is scrolled into sight.
    """

    def __init__(self) -> None:
        super().__init__()
        self.parts: dict[str, PartT] = {}
        self.tabs: PartTabs
        self._scroll = PageScroll(margin=0)
        self._follows = QTimer(self, singleShot=True, interval=_OPENS_WITHIN_MS)

    @property
    def current(self) -> PartT | None:
        """The part that is shown."""
        return self.parts.get(self.tabs.shown)

    def lay_out(self, heading: str, about: str, names: Sequence[tuple[str, str]], spacing: int = SPACE_L) -> None:
        """The heading, the parts' names by their ids, and room for a part."""
        self.tabs = PartTabs(self.tr("Parts of this page"), names)
        self._scroll.body.setContentsMargins(0, 0, SPACE_S, 0)
        self._scroll.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        column.setSpacing(spacing)
        column.addWidget(PageHeader(heading, about))
        column.addWidget(self.tabs)
        column.addWidget(self._scroll, 1)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._on_grown)
        follow_focus(self._on_focus_changed)

    def add_part(self, part_id: str, part: PartT) -> None:
        """Put a part that was just made below the others."""
        self.parts[part_id] = part
        self._scroll.body.insertWidget(self._scroll.body.count() - 1, part)

    def scroll_to_top(self) -> None:
        """Show where the part begins."""
        self._scroll.verticalScrollBar().setValue(0)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """What has the focus is in sight, also once a form that was just opened has found its place."""
        if new is not None and self._scroll.isAncestorOf(new):
            self._scroll.ensureWidgetVisible(new, 0, SPACE_XL)
            self._follows.start()
            QTimer.singleShot(0, self, self._show_focus)

    def _on_grown(self) -> None:
        """What was just opened has more room now than when it got the focus."""
        if self._follows.isActive():
            self._show_focus()

    def _show_focus(self) -> None:
        """The whole form in which the focus is, where there is room for it; else what has the focus."""
        focus = QApplication.focusWidget()
        if focus is None or not self._scroll.isAncestorOf(focus):
            return
        form = _form_around(focus)
        if form is not None and form.height() + 2 * SPACE_XL <= self._scroll.viewport().height():
            self._scroll.ensureWidgetVisible(form, 0, SPACE_XL)
        self._scroll.ensureWidgetVisible(focus, 0, SPACE_XL)

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


def _form_around(widget: QWidget | None) -> PlaceForm | None:
    """The form that a field or a button belongs to."""
    while widget is not None and not isinstance(widget, PlaceForm):
        widget = widget.parentWidget()
    return widget
