"""Opens the handbook where it speaks of what is on the screen: Shift+F1, the palette, and the sidebar."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from localregulars.domain.errors import LocalRegularsError
from localregulars.ui.access import Access
from localregulars.ui.language import Language
from localregulars.ui.main_window import MainWindow
from localregulars.ui.wording.sentences import told

if TYPE_CHECKING:
    from localregulars.ui.handbook.book import Book
    from localregulars.ui.handbook.window import HandbookWindow

START, UNLOCK = "start", "unlock"
"""The places of what comes before an open shop."""


class HandbookDesk(QObject):
    """One handbook beside the window at most; asked for again, it goes to the place of what is shown now.

    `folder()` says where the text is; it is read, in the language of now, whenever the handbook is asked for.
    """

    def __init__(self, window: MainWindow, folder: Callable[[], Path]) -> None:
        super().__init__(window)
        self._window, self._folder = window, folder
        self._open: HandbookWindow | None = None
        window.actions_by_name.add(
            "handbook", lambda: self.tr("Read the handbook"), "Shift+F1", self.open_handbook, Access.ANYBODY
        )
        window.shop_entered.connect(self._on_entered)
        Language.current().changed.connect(self._speak_anew)

    @property
    def handbook(self) -> HandbookWindow | None:
        """The open handbook."""
        return self._open if self._open is not None and isValid(self._open) and self._open.isVisible() else None

    def open_handbook(self) -> None:
        """Show it at the place of what is on the screen."""
        from localregulars.ui.handbook.window import HandbookWindow

        book = self._read()
        if book is None:
            return
        shown = self.handbook or HandbookWindow(book, self._window)
        self._open = shown
        shown.go_to(book.place_of(*self.names()))
        shown.show()
        shown.activateWindow()

    def names(self) -> tuple[str, ...]:
        """What is on the screen, as the handbook calls it, the nearest first."""
        shell = self._window.shell
        if shell is None:
            return (UNLOCK, START) if self._window.is_unlocking else (START,)
        page, page_id = shell.current_page, shell.current_id
        part = page.help_item() if page is not None else ""
        return (f"{page_id}/{part}", page_id)

    def _on_entered(self, _folder: Path) -> None:
        if self._window.shell is not None:
            self._window.shell.handbook_wanted.connect(self.open_handbook)

    def _speak_anew(self) -> None:
        """An open handbook goes on in the language of now, where it was."""
        from localregulars.ui.handbook.window import HandbookWindow

        shown = self.handbook
        book = self._read() if shown is not None else None
        if shown is None or book is None:
            return
        self._open = HandbookWindow(book, self._window)
        self._open.stand_in_for(shown)
        shown.close()

    def _read(self) -> Book | None:
        from localregulars.ui.handbook.book import load_book

        try:
            return load_book(self._folder(), Language.current().in_force)
        except LocalRegularsError as failure:
            self._say(told(failure))
            return None

    def _say(self, words: str) -> None:
        if self._window.shell is not None:
            self._window.shell.notices.say(words)
