"""Settings: sections below each other, and a search that leaves only what was looked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from localregulars.application.outcome import Changes
from localregulars.ui.page import Page
from localregulars.ui.pages.settings.section import SectionEntry, SettingsContext, SettingsSection
from localregulars.ui.pages.settings.shelf import SectionShelf
from localregulars.ui.theme.tokens import SPACE_L, SPACE_S, SPACE_XL
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.flow import PageScroll
from localregulars.ui.widgets.header import PageHeader
from localregulars.ui.widgets.search_field import SearchField
from localregulars.ui.widgets.states import EmptyState

_COLUMN_WIDTH = 760
_SEARCH_WIDTH = 260


@dataclass(frozen=True, slots=True)
class _Kept:
    """How the page stood before it was built anew."""

    searched: str
    scrolled: int
    height: int
    heights: Mapping[str, int]
    stop: tuple[str, int] | None


class SettingsPage(Page):
    """The screen; `show_item` takes the id of a section. Ctrl+F goes to the search, Down from there to what it found.

    All of it is for the owner alone: its `PageEntry` says so.
    """

    def __init__(self, context: SettingsContext, entries: Sequence[SectionEntry]) -> None:
        super().__init__()
        self._header = PageHeader(self.tr("Settings"), self.tr("Every change holds at once."))
        self.search = SearchField(self.tr("Find a setting"))
        self.search.setAccessibleName(self.tr("Find a setting"))
        self.search.setClearButtonEnabled(False)
        self.search.keep_hint_whole(_SEARCH_WIDTH)
        self._header.add_action(self.search)
        self._scroll = PageScroll(margin=0)
        inner = QWidget()
        inner.setMaximumWidth(_COLUMN_WIDTH)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, SPACE_S, 0)
        self._column.setSpacing(SPACE_L)
        self._nothing = EmptyState(
            self.tr("No setting is called that"),
            self.tr("Try another word, or press Esc to see all of them."),
            "search",
        )
        self._nothing.hide()
        self.sections = SectionShelf(self._column, self._scroll)
        self.sections.offer(entries, context)
        self._column.addWidget(self._nothing)
        self._column.addStretch(1)
        beside_nothing = QHBoxLayout()
        beside_nothing.addWidget(inner, 1)
        beside_nothing.addStretch(0)
        self._scroll.body.addLayout(beside_nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        column.setSpacing(SPACE_L)
        column.addWidget(self._header)
        column.addWidget(self._scroll, 1)
        self.search.textChanged.connect(self._on_search_changed)
        self.search.returnPressed.connect(self._go_to_found)
        keys = Qt.ShortcutContext.WidgetWithChildrenShortcut
        find = QShortcut(QKeySequence.StandardKey.Find, self, context=keys)
        find.activated.connect(self._go_to_search)
        self.search.left_downwards.connect(self._go_to_found)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._scroll_to_kept)
        self._kept_height = 0
        self._kept_stop: tuple[str, int] | None = None

    def _on_search_changed(self, query: str) -> None:
        self.sections.make_all()
        found = [section.narrow(query) for section in self.sections.made.values()]
        self._nothing.setVisible(not any(found))
        self._scroll.verticalScrollBar().setValue(0)
        if not any(found):
            announce(self.search, self.tr("No setting is called that"))

    def _go_to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _go_to_found(self) -> None:
        """The keyboard goes to the first setting that is shown."""
        shown = next((section for section in self.sections.made.values() if not section.isHidden()), None)
        if shown is not None:
            _focus_first(shown)

    # What the window asks of a page

    def activate(self) -> None:
        """The keyboard goes to the search, or where it was before another language was chosen."""
        kept, self._kept_stop = self._kept_stop, None
        stops = _stops(self.sections[kept[0]]) if kept is not None else []
        if kept is not None and kept[1] < len(stops):
            stops[kept[1]].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, changes: Changes) -> None:
        """Every section looks for itself; one that is still to be made reads everything then."""
        for section in self.sections.made.values():
            section.refresh(changes)

    def show_item(self, item: object) -> None:
        """Show the section with this id; one that is not there is passed over."""
        if str(item) not in self.sections:
            return
        self.sections.make_all()
        section = self.sections[str(item)]
        self.search.clear()
        # Once the page that was just built has its layout.
        QTimer.singleShot(0, section, lambda: self._scroll.ensureWidgetVisible(section, 0, 0))
        QTimer.singleShot(0, section, lambda: _focus_first(section))

    def go_back(self) -> bool:
        """Close what is open in a section, else show all settings again."""
        if any(section.go_back() for section in self.sections.made.values()):
            return True
        if self.search.text():
            self.search.clear()
            self._go_to_search()
            return True
        return False

    def kept(self) -> object:
        """What was searched for, what is in sight, how high the sections are, and where the keyboard is."""
        bar = self._scroll.verticalScrollBar()
        return _Kept(self.search.text(), bar.value(), self.height(), self.sections.heights(), self._stop())

    def take_up(self, kept: object) -> None:
        """The same search, the same in sight, the keyboard in the same place."""
        if not isinstance(kept, _Kept):
            return
        if kept.searched:
            self.search.setText(kept.searched)
        else:
            self.sections.expect(kept.heights, kept.scrolled, kept.scrolled + kept.height)
        self._kept_height, self._kept_stop = kept.scrolled, kept.stop

    def _scroll_to_kept(self, _least: int, most: int) -> None:
        """As far as before, as soon as the page is laid out, and before it is painted."""
        if 0 < self._kept_height <= most:
            self._scroll.verticalScrollBar().setValue(self._kept_height)
            self._kept_height = 0

    def _stop(self) -> tuple[str, int] | None:
        """Where in the sections the keyboard is: in which, and on which of its controls."""
        focus = self.focusWidget()
        for section_id, section in self.sections.made.items():
            stops = _stops(section)
            if focus in stops:
                return section_id, stops.index(focus)
        return None

    def help_item(self) -> str:
        """The section that has the keyboard."""
        focus: QWidget | None = self.window().focusWidget()
        made = self.sections.made.items()
        return next((name for name, section in made if focus is not None and section.isAncestorOf(focus)), "")

    def places(self) -> Mapping[str, QWidget]:
        """Every section, by its id."""
        return self.sections

    def shortcuts(self) -> Sequence[tuple[str, str]]:
        """The keys of this page."""
        native = QKeySequence.SequenceFormat.NativeText
        return (
            (QKeySequence(QKeySequence.StandardKey.Find).toString(native), self.tr("find a setting")),
            (QKeySequence(Qt.Key.Key_Down).toString(native), self.tr("from the search to what it found")),
        )

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        """What is in sight is there at once."""
        self.sections.fill(self.window().height())
        self.sections.go_on()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """What was typed into a form with secrets does not wait for whoever comes next."""
        super().hideEvent(event)
        self.sections.rest()
        if not event.spontaneous():
            for section in self.sections.made.values():
                section.forget()


def _stops(section: SettingsSection) -> list[QWidget]:
    """Where the keyboard can be in a section, as it was built."""
    kinds = QAbstractButton | QComboBox | QLineEdit | QSlider
    return [widget for widget in section.findChildren(QWidget) if isinstance(widget, kinds)]


def _focus_first(section: SettingsSection) -> None:
    """Give the focus to the first thing in the section that takes it."""
    for widget in section.findChildren(QWidget):
        takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
        if takes and widget.isVisible() and widget.isEnabled():
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
