"""The handbook: a search and the chapters at the side, the chapter beside them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from localregulars.ui.handbook.book import Book, Place
from localregulars.ui.handbook.page_view import ChapterView
from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import SPACE_L, SPACE_M, TextRole, row_height
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.search_field import SearchField
from localregulars.ui.widgets.text import Text, Tone

_SIDE_EM = 20
_SIZE = (1000, 720)
_SMALLEST = (640, 420)


class HandbookWindow(QDialog):
    """Stays open beside the program's window until it is closed (Escape). Ctrl+F goes to the search, Alt+Left back."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Handbook"))
        self.setProperty("surface", "background")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._book = book
        self._now = Place("")
        self._before: list[Place] = []
        self.search = SearchField(self.tr("Search the handbook"))
        self.search.left_downwards.connect(self._go_to_list)
        self.search.setAccessibleName(self.tr("Search the handbook"))
        self.chapters = QListWidget()
        self.chapters.setProperty("field", True)  # noqa: FBT003 (Qt's own signature)
        self.chapters.setObjectName("handbookChapters")
        self.chapters.setAccessibleName(self.tr("Chapters"))
        self.found = Text(role=TextRole.CAPTION, tone=Tone.MUTED, wraps=True)
        self.back = Button(self.tr("Back"), ButtonKind.QUIET, "arrow-left", ButtonSize.COMPACT)
        self.view = ChapterView()
        self._lay_out()
        self._connect()
        self._fill("")

    @property
    def place(self) -> Place:
        """What is shown."""
        return self._now

    def go_to(self, place: Place) -> None:
        """Show a place of the book, and remember the one before."""
        if self._now.chapter_id and place != self._now:
            self._before.append(self._now)
        self._show(place)

    def go_back(self) -> None:
        """The place before, if there was one."""
        if self._before:
            self._show(self._before.pop())

    def stand_in_for(self, other: HandbookWindow) -> None:
        """Take the place of one that showed another language: where it stood, what it showed, and the way back."""
        self.setGeometry(other.geometry())
        self._before = [self._book.same_place(place, other._book) for place in other._before]
        self._show(self._book.same_place(other.place, other._book))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.show()

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(SPACE_M)
        for widget in (self.search, self.found, self.chapters):
            side.addWidget(widget)
        text = QVBoxLayout()
        text.setSpacing(SPACE_M)
        text.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        text.addWidget(self.view, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        row.setSpacing(SPACE_L)
        row.addLayout(side)
        row.addLayout(text, 1)
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_SIZE)
        self._fit()

    def _fit(self) -> None:
        """The chapters' names are never cut off, nor covered where they are too many for the window and scroll."""
        metrics = self.chapters.fontMetrics()
        longest = max(metrics.horizontalAdvance(chapter.title) for chapter in self._book.chapters)
        bar = self.chapters.verticalScrollBar().sizeHint().width()
        width = max(metrics.horizontalAdvance("m") * _SIDE_EM, longest + 2 * SPACE_L + bar)
        for widget in (self.search, self.found, self.chapters):
            widget.setFixedWidth(width)
        for row in range(self.chapters.count()):
            self.chapters.item(row).setSizeHint(QSize(0, row_height(Theme.current().scale)))

    def _connect(self) -> None:
        self.search.textChanged.connect(self._fill)
        self.search.returnPressed.connect(self._find_next)
        self.chapters.currentItemChanged.connect(self._on_chosen)
        self.view.link_chosen.connect(self._follow)
        self.back.clicked.connect(self.go_back)
        Theme.current().changed.connect(self._fit)
        for keys, action in ((QKeySequence.StandardKey.Find, self._go_to_search), ("Alt+Left", self.go_back)):
            QShortcut(QKeySequence(keys), self).activated.connect(action)

    def _fill(self, query: str) -> None:
        """List the chapters in which the search finds something; the one that is shown stays, if it is among them."""
        self.chapters.blockSignals(True)  # noqa: FBT003 (Qt's own signature)
        self.chapters.clear()
        for chapter in self._book.found(query):
            item = QListWidgetItem(chapter.title, self.chapters)
            item.setData(Qt.ItemDataRole.UserRole, chapter.chapter_id)
            item.setSizeHint(QSize(0, row_height(Theme.current().scale)))
        self._mark()
        self.chapters.blockSignals(False)  # noqa: FBT003 (Qt's own signature)
        count = self.chapters.count()
        if not query.strip():
            words = ""
        elif not count:
            words = self.tr("Nothing found. Try another word.")
        elif count == 1:
            words = self.tr("In 1 chapter. Enter goes to the next place.")
        else:
            words = self.tr("In %n chapters. Enter goes to the next place.", "", count)
        self.found.setText(words)
        self.found.setVisible(bool(words))
        if words:
            announce(self.search, words)

    def _find_next(self) -> None:
        """Where the words stand next in this chapter; where they do not, in the first chapter that was found."""
        query = self.search.text().strip()
        items = [self.chapters.item(row) for row in range(self.chapters.count())]
        if not query or not items:
            return
        if self._now.chapter_id not in {item.data(Qt.ItemDataRole.UserRole) for item in items}:
            self.chapters.setCurrentItem(items[0])
        if not self.view.find_next(" ".join(query.split())):
            self.view.find_next(query.split()[0])

    def _mark(self) -> None:
        for row in range(self.chapters.count()):
            if self.chapters.item(row).data(Qt.ItemDataRole.UserRole) == self._now.chapter_id:
                self.chapters.setCurrentRow(row)

    def _show(self, place: Place) -> None:
        chapter = self._book.chapter(place.chapter_id)
        if chapter is None:
            return
        self._now = place
        self.view.show_chapter(chapter, place.anchor)
        self.back.setEnabled(bool(self._before))
        self.chapters.blockSignals(True)  # noqa: FBT003 (Qt's own signature)
        self._mark()
        self.chapters.blockSignals(False)  # noqa: FBT003 (Qt's own signature)
        announce(self.view, chapter.title)

    def _follow(self, link: str) -> None:
        place = self._book.target(link, self._now.chapter_id)
        if place is not None:
            self.go_to(place)

    def _on_chosen(self, item: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if item is not None:
            self.go_to(Place(item.data(Qt.ItemDataRole.UserRole)))

    def _go_to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _go_to_list(self) -> None:
        self.chapters.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.chapters.currentRow() < 0 and self.chapters.count():
            self.chapters.setCurrentRow(0)

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        """Once it has its size, the heading is elsewhere."""
        super().showEvent(event)
        QTimer.singleShot(0, self, lambda: self.view.go_to(self._now.anchor))
