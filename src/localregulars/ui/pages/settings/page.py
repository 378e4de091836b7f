"""Settings: sections below each other, and a search that leaves only what was looked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
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
from localregulars.ui.theme.tokens import SPACE_L, SPACE_S, SPACE_XL
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.field import Field
from localregulars.ui.widgets.flow import PageScroll
from localregulars.ui.widgets.header import PageHeader
from localregulars.ui.widgets.states import EmptyState

_COLUMN_WIDTH = 760
_SEARCH_WIDTH = 260


class SettingsPage(Page):
    """The screen; `show_item` takes the id of a section. Ctrl+F goes to the search, Down from there to what it found.

    All of it is for the owner alone: its `PageEntry` says so.
    """

    def __init__(self, context: SettingsContext, entries: Sequence[SectionEntry]) -> None:
        super().__init__()
        self._header = PageHeader(self.tr("Settings"), self.tr("Every change holds at once."))
        self.search = Field(self.tr("Find a setting"))
        self.search.setAccessibleName(self.tr("Find a setting"))
        self.search.setClearButtonEnabled(False)
        self.search.setMinimumWidth(_SEARCH_WIDTH)
        self._header.add_action(self.search)
        self.sections: dict[str, SettingsSection] = {}
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
        for entry in entries:
            self._add(entry, context)
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
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.search, context=Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self._go_to_found)
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]
        for section in self.sections.values():
            section.refresh(Changes.NOTHING)

    def _add(self, entry: SectionEntry, context: SettingsContext) -> None:
        section = entry.factory(context)
        section.keywords = f"{entry.words()} {entry.keywords()}"
        section.look_again.connect(lambda: self.refresh(Changes.NOTHING))
        self.sections[entry.section_id] = section
        self._column.addWidget(section)

    def _on_search_changed(self, query: str) -> None:
        found = [section.narrow(query) for section in self.sections.values()]
        self._nothing.setVisible(not any(found))
        self._scroll.verticalScrollBar().setValue(0)
        if not any(found):
            announce(self.search, self.tr("No setting is called that"))

    def _go_to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _go_to_found(self) -> None:
        """The keyboard goes to the first setting that is shown."""
        shown = next((section for section in self.sections.values() if not section.isHidden()), None)
        if shown is not None:
            _focus_first(shown)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """What has the focus is in sight."""
        if new is not None and self._scroll.isAncestorOf(new):
            self._scroll.ensureWidgetVisible(new, 0, SPACE_XL)

    # What the window asks of a page

    def activate(self) -> None:
        """The keyboard goes to the search."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, changes: Changes) -> None:
        """Every section looks for itself."""
        for section in self.sections.values():
            section.refresh(changes)

    def show_item(self, item: object) -> None:
        """Show the section with this id; one that is not there is passed over."""
        section = self.sections.get(str(item))
        if section is None:
            return
        self.search.clear()
        # Once the page that was just built has its layout.
        QTimer.singleShot(0, section, lambda: self._scroll.ensureWidgetVisible(section, 0, 0))
        QTimer.singleShot(0, section, lambda: _focus_first(section))

    def go_back(self) -> bool:
        """Close what is open in a section, else show all settings again."""
        if any(section.go_back() for section in self.sections.values()):
            return True
        if self.search.text():
            self.search.clear()
            self._go_to_search()
            return True
        return False

    def kept(self) -> object:
        """What was searched for, how far one has scrolled, and where the keyboard is."""
        focus = self.focusWidget()
        place = self._stops().index(focus) if focus in self._stops() else -1
        return self.search.text(), self._scroll.verticalScrollBar().value(), place

    def take_up(self, kept: object) -> None:
        """The same search, place and keyboard, once the page has its layout."""
        match kept:
            case str() as searched, int() as height, int() as place:
                self.search.setText(searched)
                QTimer.singleShot(0, self, lambda: self._stand_at(height, place))

    def _stand_at(self, height: int, place: int) -> None:
        self._scroll.verticalScrollBar().setValue(height)
        stops = self._stops()
        if 0 <= place < len(stops) and stops[place].isVisible():
            stops[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _stops(self) -> list[QWidget]:
        """Where the keyboard can be in the sections, as they were built."""
        inside = [widget for section in self.sections.values() for widget in section.findChildren(QWidget)]
        return [widget for widget in inside if isinstance(widget, QAbstractButton | QComboBox | QLineEdit | QSlider)]

    def help_item(self) -> str:
        """The section that has the keyboard."""
        focus: QWidget | None = self.window().focusWidget()
        around = (name for name, section in self.sections.items() if focus is not None and section.isAncestorOf(focus))
        return next(around, "")

    def places(self) -> Mapping[str, QWidget]:
        """Every section, by its id."""
        return dict(self.sections)

    def shortcuts(self) -> Sequence[tuple[str, str]]:
        """The keys of this page."""
        native = QKeySequence.SequenceFormat.NativeText
        return (
            (QKeySequence(QKeySequence.StandardKey.Find).toString(native), self.tr("find a setting")),
            (QKeySequence(Qt.Key.Key_Down).toString(native), self.tr("from the search to what it found")),
        )

    # Qt overrides

    def hideEvent(self, event: QHideEvent) -> None:
        """What was typed into a form with secrets does not wait for whoever comes next."""
        super().hideEvent(event)
        if not event.spontaneous():
            for section in self.sections.values():
                section.forget()


def _focus_first(section: SettingsSection) -> None:
    """Give the focus to the first thing in the section that takes it."""
    for widget in section.findChildren(QWidget):
        takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
        if takes and widget.isVisible() and widget.isEnabled():
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
