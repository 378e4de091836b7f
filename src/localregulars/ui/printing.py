"""Paper: one way to print, to save as PDF and to save as a text document, for everything that the program prints.

Paper is written as HTML that needs nothing else, and is set by Qt's `QTextDocument`. The same HTML goes to the
printer, into a PDF and into an OpenDocument text; nothing of it is written anywhere else. What that HTML may hold
(Qt's subset, https://doc.qt.io/qt-6/richtext-html-subset.html):

- `<h1>` to `<h3>`, `<p>`, `<ul>`, `<ol>`, `<hr>`, `<b>`, `<i>`, `<span>`, `<div>`, `<pre>`, `<br>`; classes of our own
  in a `<style>` in the head. `ui.paper.PAPER_STYLE` stands before it: titles, `.muted`, `.small`, `.code`,
  `table.lines`.
- Tables with `<thead>` (repeated on every page), `<tr>`, `<th>`, `<td>`; `width`, `border`, `cellspacing`,
  `cellpadding`, `align`, `valign`, `bgcolor`, `colspan`. No flex, grid, float, position, max-width; no margin or
  padding on inline text.
- Sizes of text in pt; other lengths in px, of which there are 96 an inch on paper too. Colours by name or as #rgb.
- A new page: `style="page-break-before: always"` on a block or a table; `page-break-inside` is not known, but a table
  of a single row is not torn apart where it fits on a page.
- Pictures: `<img src="data:image/png;base64,…" width=".." height="..">`. Inline `<svg>` is not known; an SVG as
  `data:image/svg+xml;base64,…` is drawn, but as dots of its own size: a QR code is best a PNG with 8 or more dots a
  module, shown smaller through `width` and `height`. Any other address (a file, the network) is never loaded.
- Every text from people through `html.escape`. `dir="rtl"` on `<body>` where one reads from right to left.

A page takes some 30 ms, a table of 2,000 rows on 40 pages one to two seconds: longer paper than a few pages is made on
a lane, not on the window's thread (`save_pdf`, `save_odt` and `page_count` may run there). Printing uses the system's
own dialogue and print service.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPagedPaintDevice, QPainter, QPdfWriter, QTextDocumentWriter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from localregulars.ui.paper import (
    PAPER_FONT,
    PaperDocument,
    PaperSize,
    foot_height,
    room,
    set_page,
    set_sheet,
    usual_paper,
)
from localregulars.ui.saving import memory_to_write, save_whole

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_PDF_DPI = 300
_FOOT_PT = 8


@dataclass(frozen=True, slots=True)
class Drawing:
    """Something that paints itself with its corner at the painter's origin, and how large it is in its own lengths."""

    size: QSizeF
    paint: Callable[[QPainter], None]


def save_pdf(html: str, path: Path, paper: PaperSize | None = None, title: str = "") -> None:
    """Save as PDF, whole or not at all; an unwritable place or a full disk is `EnvironmentFailureError`.

    `title` is what readers of the file show; nothing else about this computer or its user is in it.
    """
    made = memory_to_write()
    _write_pdf(made, html, paper, title)
    save_whole(made.data(), path)


def save_odt(html: str, path: Path) -> None:
    """Save as an OpenDocument text that a word processor opens; fails as `save_pdf` does."""
    made = memory_to_write()
    QTextDocumentWriter(made, b"ODF").write(PaperDocument(html))
    save_whole(made.data(), path)


def save_text(text: str, path: Path) -> None:
    """Save data that belongs to a paper (a receipt as JSON) in UTF-8; fails as `save_pdf` does."""
    save_whole(text.encode(), path)


def save_drawing(drawing: Drawing, path: Path, title: str = "") -> None:
    """Save something that is drawn as a PDF of one sheet; fails as `save_pdf` does."""
    made = memory_to_write()
    _write_drawing(made, drawing, title)
    save_whole(made.data(), path)


def page_count(html: str, paper: PaperSize | None = None) -> int:
    """How many pages it takes."""
    nowhere = QBuffer()
    return _count_pages(nowhere, PaperDocument(html), paper)


def print_document(
    html: str,
    parent: QWidget,
    title: str = "",
    printed: Callable[[], None] = lambda: None,
    paper: PaperSize | None = None,
) -> None:
    """Ask for a printer in the system's own dialogue, and print; `printed` is called once it was handed over.

    It returns at once; the dialogue goes with `parent`, so that a lock takes it away.
    """
    size = paper or usual_paper()

    def paint(printer: QPrinter) -> None:
        _paint(PaperDocument(html), printer, max(1, printer.fromPage()), printer.toPage())

    _ask_for_printer(parent, title, lambda printer: set_page(printer, size, PaperDocument(html)), paint, printed)


def print_drawing(
    drawing: Drawing, parent: QWidget, title: str = "", printed: Callable[[], None] = lambda: None
) -> None:
    """The same for something that is drawn, on one sheet."""

    def paint(printer: QPrinter) -> None:
        _paint_drawing(drawing, printer)

    _ask_for_printer(parent, title, lambda printer: set_sheet(printer, usual_paper()), paint, printed)


def _ask_for_printer(
    parent: QWidget,
    title: str,
    set_up: Callable[[QPrinter], None],
    paint: Callable[[QPrinter], None],
    printed: Callable[[], None],
) -> None:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # 20 ms and the system's print libraries: when wanted

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title or "Local Regulars")
    printer.setCreator("Local Regulars")
    set_up(printer)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def send() -> None:
        paint(printer)
        printed()

    dialog.accepted.connect(send)
    QDialog.open(dialog)


def ask_where_to_save(parent: QWidget, words: str, file_name: str, chosen: Callable[[Path], None]) -> None:
    """Ask for a file to save to, `file_name` suggested (its ending is kept); `chosen` is called with it.

    It returns at once; the dialogue goes with `parent`, so that a lock takes it away.
    """
    dialog = QFileDialog(parent, words)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(Path(file_name).suffix.removeprefix("."))
    dialog.selectFile(file_name)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.open()


# In functions of their own, so that each writer is gone before the memory that it writes into.


def _write_pdf(into: QBuffer, html: str, paper: PaperSize | None, title: str) -> None:
    document = PaperDocument(html)
    writer = _pdf_writer(into, paper, document)
    writer.setTitle(title)
    _paint(document, writer)


def _count_pages(into: QBuffer, document: PaperDocument, paper: PaperSize | None) -> int:
    writer = _pdf_writer(into, paper, document)
    return document.fit(writer, room(writer))


def _write_drawing(into: QBuffer, drawing: Drawing, title: str) -> None:
    writer = _empty_pdf(into)
    set_sheet(writer, usual_paper())
    writer.setTitle(title)
    _paint_drawing(drawing, writer)


def _empty_pdf(into: QBuffer) -> QPdfWriter:
    writer = QPdfWriter(into)
    writer.setCreator("Local Regulars")
    writer.setResolution(_PDF_DPI)
    return writer


def _pdf_writer(into: QBuffer, paper: PaperSize | None, document: PaperDocument) -> QPdfWriter:
    writer = _empty_pdf(into)
    set_page(writer, paper or usual_paper(), document)
    return writer


def _paint(document: PaperDocument, device: QPagedPaintDevice, first: int = 1, last: int = 0) -> None:
    """Paint the pages from `first` to `last` (0: the last there is), numbered where there are several."""
    pages = document.fit(device, room(device))
    with QPainter(device) as painter:
        for page in range(first, min(last or pages, pages) + 1):
            if page > first:
                device.newPage()
            document.paint_page(painter, page)
            if pages > 1 and foot_height(device):
                _paint_number(painter, device, page, pages)


def _paint_drawing(drawing: Drawing, device: QPagedPaintDevice) -> None:
    """As wide as the sheet, or as high where that is less."""
    space = room(device)
    scale = min(space.width() / drawing.size.width(), space.height() / drawing.size.height())
    with QPainter(device) as painter:
        painter.scale(scale, scale)
        drawing.paint(painter)


def _paint_number(painter: QPainter, device: QPagedPaintDevice, page: int, pages: int) -> None:
    above = room(device)
    font = QFont(PAPER_FONT)
    font.setPointSizeF(_FOOT_PT)
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.black)
    box = QRectF(0, above.height(), above.width(), foot_height(device))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom), f"{page} / {pages}")
