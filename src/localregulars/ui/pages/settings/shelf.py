"""The sections of Settings below each other, each made when it is in sight or asked for, the rest when nothing waits.

All at once they take longer to make than one notices nothing of, and another language makes them all anew.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.application.outcome import Changes
from localregulars.ui.theme.tokens import SPACE_L
from localregulars.ui.widgets.tab_order import put_before_box

if TYPE_CHECKING:
    from localregulars.ui.pages.settings.section import SectionEntry, SettingsContext, SettingsSection
    from localregulars.ui.widgets.flow import PageScroll


class SectionShelf(Mapping[str, "SettingsSection"]):
    """Every section by its id, in the order of the page; one that is asked for is made now if it was not yet.

    Until then an empty place stands for it, as high as `expect` said. What is in sight does not move when a section
    above it takes its place.
    """

    def __init__(self, column: QVBoxLayout, scroll: PageScroll) -> None:
        self._column, self._scroll = column, scroll
        self._entries: dict[str, SectionEntry] = {}
        self._made: dict[str, SettingsSection] = {}
        self._places: dict[str, QWidget] = {}
        self._context: SettingsContext | None = None
        self._making = QTimer(scroll)
        self._making.timeout.connect(self._make_next)

    def offer(self, entries: Sequence[SectionEntry], context: SettingsContext) -> None:
        """These sections, from now on."""
        self._context = context
        for entry in entries:
            self._entries[entry.section_id] = entry
            place = self._places[entry.section_id] = QWidget()
            place.hide()
            self._column.addWidget(place)

    def go_on(self) -> None:
        """Make one after the other from now on, whenever there is nothing else to do."""
        self._making.start(0)

    def rest(self) -> None:
        """Make no more for now but what is asked for."""
        self._making.stop()

    @property
    def made(self) -> Mapping[str, SettingsSection]:
        """Those that are made, in the order of the page."""
        return {section_id: self._made[section_id] for section_id in self._entries if section_id in self._made}

    def heights(self) -> Mapping[str, int]:
        """How high each one that is shown, or the place that stands for it, is now."""
        shown = ((section_id, place) for section_id, place in self._places.items() if not place.isHidden())
        return {section_id: place.height() for section_id, place in shown}

    def expect(self, heights: Mapping[str, int], top: int, bottom: int) -> None:
        """Make those that lie between two heights of the page, if they are as high as said; keep places for others."""
        at = 0
        for section_id, height in heights.items():
            place = self._places.get(section_id)
            if place is None:
                continue
            place.setFixedHeight(height)
            place.show()
            if at < bottom and at + height > top:
                self._make(section_id)
            at += height + SPACE_L

    def fill(self, height: int) -> None:
        """Make the first ones until they are so high together, unless some are made already."""
        if not self._made:
            missing = iter(self._entries)
            while sum(section.sizeHint().height() for section in self._made.values()) < height:
                section_id = next(missing, None)
                if section_id is None:
                    return
                self._make(section_id)

    def make_all(self) -> None:
        """Make what is missing now."""
        for section_id in self._entries:
            self._make(section_id)

    def _make_next(self) -> None:
        missing = next((section_id for section_id in self._entries if section_id not in self._made), None)
        if missing is None:
            self._making.stop()
        else:
            self._make_unnoticed(missing)

    def _make_unnoticed(self, section_id: str) -> None:
        """Make it without anything in sight moving: what stands first there stays where it is."""
        viewport, bar = self._scroll.viewport(), self._scroll.verticalScrollBar()
        anchor = next((one for one in self.made.values() if _bottom_in(viewport, one) > 0), None)
        before = 0 if anchor is None else _bottom_in(viewport, anchor) - anchor.height()
        self._make(section_id)
        # At once: until the page has grown, what is on it would be squeezed together.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        if anchor is not None and bar.value():
            bar.setValue(bar.value() + _bottom_in(viewport, anchor) - anchor.height() - before)

    def _make(self, section_id: str) -> None:
        if section_id in self._made or self._context is None:
            return
        entry = self._entries[section_id]
        section = entry.factory(self._context)
        section.finish()
        section.keywords = f"{entry.words()} {entry.keywords()}"
        section.look_again.connect(self._look_again)
        self._made[section_id] = section
        place = self._places[section_id]
        self._column.replaceWidget(place, section)
        place.hide()
        place.deleteLater()
        self._places[section_id] = section
        if self._scroll.isVisible():
            section.show()  # else it is shown with the page, and laid out only then
        later = list(self.made)[list(self.made).index(section_id) + 1 :]
        if later:
            put_before_box(self._made[later[0]], section)
        section.refresh(Changes.NOTHING)

    def _look_again(self) -> None:
        for section in self._made.values():
            section.refresh(Changes.NOTHING)

    # What a mapping has

    def __contains__(self, section_id: object) -> bool:
        return section_id in self._entries

    def __getitem__(self, section_id: str) -> SettingsSection:
        if section_id not in self._entries:
            raise KeyError(section_id)
        self._make(section_id)
        return self._made[section_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)


def _bottom_in(viewport: QWidget, widget: QWidget) -> int:
    """Where the lower edge of a widget is, from the upper edge of what is in sight."""
    return widget.mapTo(viewport, widget.rect().topLeft()).y() + widget.height()
