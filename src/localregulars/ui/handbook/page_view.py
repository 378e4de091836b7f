"""Shows a chapter: Markdown in the program's type and colours, links that stay inside, pictures that are there."""

from __future__ import annotations

from pathlib import PurePosixPath

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QFont, QImage, QResizeEvent, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser

from localregulars.ui.handbook.book import Chapter, anchor_of
from localregulars.ui.models.folding import found_in
from localregulars.ui.theme.theme import Theme
from localregulars.ui.theme.tokens import SPACE_L, SPACE_S, SPACE_XL, TextRole

_WIDEST_PICTURE = 620
_HEADINGS = {1: TextRole.PAGE_TITLE, 2: TextRole.SECTION}


class ChapterView(QTextBrowser):
    """`link_chosen(target)` when a link is followed, as it is written in the text; nothing is opened here."""

    link_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: Chapter | None = None
        self._picture_width = _WIDEST_PICTURE
        self.setProperty("field", True)  # noqa: FBT003 (Qt's own signature)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.anchorClicked.connect(lambda url: self.link_chosen.emit(url.toString()))
        Theme.current().changed.connect(self._show_again)

    def show_chapter(self, chapter: Chapter, anchor: str = "") -> None:
        """Show it from this heading on."""
        if chapter is not self._shown:
            self._shown = chapter
            self._show_again()
        self.go_to(anchor)

    def go_to(self, anchor: str) -> None:
        """Put this heading at the top; "" is the beginning."""
        block = self._heading(anchor)
        cursor = QTextCursor(self.document().begin() if block is None else block)
        self.setTextCursor(cursor)
        top = 0.0 if block is None else self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(int(top))

    def find_next(self, words: str) -> bool:
        """Mark where these words stand next, from the top again after the last; False where they do not.

        Capitals and accents do not matter, as they do not for the chapters that are found.
        """
        text = self.document().toPlainText()
        found = found_in(text, words, self.textCursor().selectionEnd()) or found_in(text, words)
        if found is None:
            return False
        cursor = QTextCursor(self.document())
        cursor.setPosition(found[0])
        cursor.setPosition(found[1], QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def _show_again(self) -> None:
        if self._shown is None:
            return
        folder = self._shown.folder
        missing = frozenset(name for name in self._shown.pictures if not (folder / name).is_file())
        self.document().setDefaultFont(Theme.current().font(TextRole.BODY))
        self.document().setDocumentMargin(SPACE_L)
        self.document().setMarkdown(
            self._shown.without_pictures(missing), QTextDocument.MarkdownFeature.MarkdownDialectGitHub
        )
        _dress(self.document())
        self.setAccessibleName(self._shown.title)

    def _heading(self, anchor: str) -> QTextBlock | None:
        block = self.document().begin()
        while anchor and block.isValid():
            if block.blockFormat().headingLevel() > 0 and anchor_of(block.text()) == anchor:
                return block
            block = block.next()
        return None

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures are never wider than there is room; what is read stays about where it was."""
        super().resizeEvent(event)
        room = min(_WIDEST_PICTURE, self.viewport().width() - 2 * SPACE_L)
        if room != self._picture_width and room > 0:
            self._picture_width = room
            bar = self.verticalScrollBar()
            read = bar.value() / max(1, bar.maximum())
            self._show_again()
            bar.setValue(round(read * bar.maximum()))

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802 (Qt override)
        """Pictures of the chapter's own folder; nothing else is ever opened."""
        path = PurePosixPath(QUrl(name).toString())
        if (
            self._shown is None
            or kind != QTextDocument.ResourceType.ImageResource.value
            or len(path.parts) != 2
            or ".." in path.parts
        ):
            return None
        picture = QImage(str(self._shown.folder / path))
        if picture.width() <= self._picture_width:
            return picture
        return picture.scaledToWidth(self._picture_width, Qt.TransformationMode.SmoothTransformation)


def _dress(document: QTextDocument) -> None:
    """Headings in the program's own sizes with room above them, and its own bold: Qt would thicken what is there."""
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        level = block.blockFormat().headingLevel()
        cursor.setPosition(block.position())
        how = block.blockFormat()
        if level:
            how.setTopMargin(SPACE_XL if level > 1 else 0)
        how.setBottomMargin(SPACE_S)
        cursor.setBlockFormat(how)
        for start, end, is_bold in _pieces(block):
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(_look(level, is_bold=is_bold))
        block = block.next()


def _pieces(block: QTextBlock) -> list[tuple[int, int, bool]]:
    """Where each run of one look begins and ends, and whether it is bold."""
    found = []
    at = block.begin()
    while not at.atEnd():
        piece = at.fragment()
        is_bold = piece.charFormat().fontWeight() > QFont.Weight.Normal
        found.append((piece.position(), piece.position() + piece.length(), is_bold))
        at += 1
    return found


def _look(level: int, *, is_bold: bool) -> QTextCharFormat:
    how = QTextCharFormat()
    if level:
        font = Theme.current().font(_HEADINGS.get(level, TextRole.STRONG))
        how.setFontPointSize(font.pointSizeF())
    if level or is_bold:
        how.setFontWeight(QFont.Weight.DemiBold)
    return how
