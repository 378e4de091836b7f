"""The sidebar: where one can go, and that nothing leaves this computer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from localregulars.ui.focus_following import follow_focus
from localregulars.ui.language import Language
from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XS, TextRole, compact_height, control_height
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize, NavigationButton
from localregulars.ui.widgets.laid_out import laid_out
from localregulars.ui.widgets.tab_order import put_in_order
from localregulars.ui.widgets.text import Text, Tone

_MIN_WIDTH = 216
_LOGO_SIDE = 24
_FEW = 2
"""So many entries of pages are in sight in the lowest window; the scroll bar says that there are more."""


class Logo(QWidget):
    """The program's mark and name."""

    def __init__(self, role: TextRole = TextRole.SECTION) -> None:
        super().__init__()
        self._picture = QLabel()
        name = Text("Local Regulars", role)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self._picture)
        row.addWidget(name)
        row.addStretch(1)
        self._tint()
        Theme.current().changed.connect(self._tint)

    def _tint(self) -> None:
        theme = Theme.current()
        self._picture.setPixmap(
            theme.pixmap("heart-handshake", "primary", round(_LOGO_SIDE * theme.scale), self.devicePixelRatioF())
        )


class _PageEntries(QScrollArea):
    """The entries of the pages: as high as they are where there is room, else they scroll to the chosen one.

    No entry is ever seen in part: what has no room is not there at all, and the scroll bar says so.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "surface")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._inside = QWidget()
        self._inside.setProperty("surface", "surface")
        self._inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.column = QVBoxLayout(self._inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE_XS)
        self.setWidget(self._inside)
        self.verticalScrollBar().valueChanged.connect(self._begin_with_a_whole_one)
        follow_focus(self._on_focus_changed)
        # Told by who changes the entries, not by a filter of events, through which every paint would have to go.
        Theme.current().changed.connect(self.updateGeometry)

    def keep_chosen_in_sight(self) -> None:
        """Scroll as far as it takes."""
        chosen = next((button for button in self._inside.findChildren(NavigationButton) if button.isChecked()), None)
        if chosen is not None:
            self.ensureWidgetVisible(chosen, 0, 0)

    def _pitch(self) -> int:
        """From where one entry begins to where the next one does."""
        first = next(iter(self._inside.findChildren(NavigationButton)), None)
        return (0 if first is None else first.sizeHint().height()) + self.column.spacing()

    def _begin_with_a_whole_one(self, scrolled: int) -> None:
        pitch = self._pitch()
        if pitch and scrolled % pitch:
            self.verticalScrollBar().setValue(round(scrolled / pitch) * pitch)

    def _end_with_a_whole_one(self) -> None:
        pitch, gap = self._pitch(), self.column.spacing()
        over = 0
        if pitch and self.height() < self._inside.sizeHint().height():
            over = (self.height() + gap) % pitch
        if over != self.viewportMargins().bottom():
            self.setViewportMargins(0, 0, 0, over)
        self.verticalScrollBar().setSingleStep(max(1, pitch))

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self._inside.isAncestorOf(new):
            self.ensureWidgetVisible(new, 0, 0)

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With less room the chosen one is still in sight."""
        super().resizeEvent(event)
        self._end_with_a_whole_one()
        self.keep_chosen_in_sight()

    def sizeHint(self) -> QSize:
        """All entries, and room for the scroll bar beside them, so that nothing moves when it is there."""
        hint = self._inside.sizeHint()
        return QSize(hint.width() + self.verticalScrollBar().sizeHint().width(), hint.height())

    def minimumSizeHint(self) -> QSize:
        """As wide as all, and as high as a few: one sees that there are more."""
        hint = self.sizeHint()
        return QSize(hint.width(), min(hint.height(), _FEW * self._pitch()))


class Sidebar(QWidget):
    """Entries with icon and words. `page_chosen(id)` when another page is wanted; other entries are plain buttons.

    Where the window is too low for all, the entries stand closer; where that is not enough, the pages scroll. What
    stands below them is always there.
    """

    page_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._pages: dict[str, NavigationButton] = {}
        self._shown = ""
        self._is_close = False
        self._words: list[tuple[NavigationButton, Callable[[], str]]] = []
        self._upper = _PageEntries()
        self._lower = QVBoxLayout()
        self._lower.setSpacing(SPACE_XS)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_L, SPACE_M, SPACE_L)
        column.setSpacing(SPACE_L)
        column.addWidget(Logo())
        column.addWidget(self._upper)
        column.addStretch(1)
        self._who = Text(tone=Tone.MUTED, wraps=True)
        self._who.setContentsMargins(SPACE_M, 0, 0, 0)
        self._who.hide()
        column.addWidget(self._who)
        column.addLayout(self._lower)
        self._promise = Text(role=TextRole.CAPTION, tone=Tone.MUTED, wraps=True)
        self._promise.setContentsMargins(SPACE_M, 0, 0, 0)
        column.addWidget(self._promise)
        self._speak()
        Language.current().changed.connect(self._speak)

    def add_page(self, page_id: str, words: Callable[[], str], icon: str) -> NavigationButton:
        """Add an entry for a page; `words` are asked for again when another language is spoken."""
        button = self._entry(words, icon, is_page=True)
        button.toggled.connect(lambda is_on: self._on_toggled(page_id, is_on=is_on))
        self._pages[page_id] = button
        self._upper.column.addWidget(button)
        self._upper.updateGeometry()
        put_in_order(self)
        return button

    def add_button(self, words: Callable[[], str], icon: str) -> NavigationButton:
        """Add an entry at the bottom that does something else than to show a page; `words` as in `add_page`."""
        button = self._entry(words, icon, is_page=False)
        self._lower.addWidget(button)
        put_in_order(self)
        return button

    def add_reminder(self) -> Button:
        """A button above the others that speaks up, in colour, only when there is something to be reminded of."""
        button = Button("", ButtonKind.ATTENTION, "clock", ButtonSize.COMPACT)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.hide()
        self._lower.insertWidget(0, button)
        put_in_order(self)
        return button

    def offer_page(self, page_id: str, offered: bool) -> None:  # noqa: FBT001 (a plain setter)
        """Show a page's entry, or leave it out for now."""
        self._pages[page_id].setVisible(offered)
        self._upper.updateGeometry()

    def say_who(self, words: str) -> None:
        """Say who is here; "" says nothing."""
        self._who.setText(words)
        self._who.setVisible(bool(words))

    @property
    def who(self) -> str:
        """Who is said to be here."""
        return self._who.text()

    def show_chosen(self, page_id: str) -> None:
        """Mark the page that is shown."""
        self._shown = page_id
        self._pages[page_id].setChecked(True)
        self._upper.keep_chosen_in_sight()

    def focus_chosen(self) -> None:
        """Give the focus to the entry of the page that is shown."""
        for button in self._pages.values():
            if button.isChecked():
                button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_toggled(self, page_id: str, *, is_on: bool) -> None:
        """Chosen with the mouse, a key, or by a screen reader, which ticks an entry without a click."""
        if is_on and page_id != self._shown:
            self.page_chosen.emit(page_id)

    def _entry(self, words: Callable[[], str], icon: str, *, is_page: bool) -> NavigationButton:
        button = NavigationButton(words(), icon, is_page=is_page)
        button.set_size(self._entry_size)
        self._words.append((button, words))
        return button

    def _speak(self) -> None:
        self.setAccessibleName(self.tr("Where to go"))
        self._promise.setText(self.tr("Saved on this computer only"))
        for button, words in self._words:
            button.set_words(words())
        self._upper.updateGeometry()

    @property
    def _entry_size(self) -> ButtonSize:
        return ButtonSize.COMPACT if self._is_close else ButtonSize.NORMAL

    def _share_room(self) -> None:
        """Entries stand closer only where all of them have no room as they are."""
        needed = self._column.totalHeightForWidth(self.width()) + (self._saved() if self._is_close else 0)
        is_close = needed > self.height() > 0
        if is_close != self._is_close:
            self._is_close = is_close
            for button, _words in self._words:
                button.set_size(self._entry_size)
            for column in (self._upper.column, self._lower):
                column.setSpacing(0 if is_close else SPACE_XS)
            self._upper.updateGeometry()

    def _saved(self) -> int:
        """How much lower everything is while the entries stand close."""
        scale, shown = Theme.current().scale, [button for button, _words in self._words if not button.isHidden()]
        below_each_other = [
            sum(not entry.isHidden() for entry in laid_out(column)) for column in (self._upper.column, self._lower)
        ]
        gaps = sum(max(0, entries - 1) for entries in below_each_other)
        return len(shown) * (control_height(scale) - compact_height(scale)) + gaps * SPACE_XS

    # Qt overrides

    def event(self, event: QEvent) -> bool:
        """Whatever in it asks for another height, in whichever order texts, language and size change."""
        is_done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._share_room()
        return is_done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another height has room for other distances."""
        super().resizeEvent(event)
        self._share_room()

    def sizeHint(self) -> QSize:
        """Wide enough for the longest entry."""
        hint = super().sizeHint()
        longest = super().minimumSizeHint().width()
        return QSize(max(_MIN_WIDTH, longest), hint.height())

    def minimumSizeHint(self) -> QSize:
        """The same width; entries are never cut off."""
        return QSize(self.sizeHint().width(), super().minimumSizeHint().height())
