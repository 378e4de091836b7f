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
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QRectF, QSaveFile, Qt
from PySide6.QtGui import QFont, QPagedPaintDevice, QPainter, QPdfWriter, QTextDocumentWriter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from localregulars.domain.errors import EnvironmentFailureError
from localregulars.ui.paper import PAPER_FONT, PaperDocument, PaperSize, foot_height, room, set_page, usual_paper

_PDF_DPI = 300
_FOOT_PT = 8


def save_pdf(html: str, path: Path, paper: PaperSize | None = None, title: str = "") -> None:
    """Save as PDF, whole or not at all; an unwritable place or a full disk is `EnvironmentFailureError`.

    `title` is what readers of the file show; nothing else about this computer or its user is in it.
    """
    made = _opened()
    _write_pdf(made, html, paper, title)
    _save(made, path)


def save_odt(html: str, path: Path) -> None:
    """Save as an OpenDocument text that a word processor opens; fails as `save_pdf` does."""
    made = _opened()
    QTextDocumentWriter(made, b"ODF").write(PaperDocument(html))
    _save(made, path)


def save_text(text: str, path: Path) -> None:
    """Save data that belongs to a paper (a receipt as JSON) in UTF-8; fails as `save_pdf` does."""
    made = _opened()
    made.write(text.encode())
    _save(made, path)


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
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # 20 ms and the system's print libraries: when wanted

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title or "Local Regulars")
    printer.setCreator("Local Regulars")
    set_page(printer, paper or usual_paper(), PaperDocument(html))
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def send() -> None:
        _paint(PaperDocument(html), printer, max(1, printer.fromPage()), printer.toPage())
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


def _opened() -> QBuffer:
    """Memory to write into; what is written there goes to the disk whole or not at all."""
    made = QBuffer()
    made.open(QIODevice.OpenModeFlag.WriteOnly)
    return made


# In functions of their own, so that each writer is gone before the memory that it writes into.


def _write_pdf(into: QBuffer, html: str, paper: PaperSize | None, title: str) -> None:
    document = PaperDocument(html)
    writer = _pdf_writer(into, paper, document)
    writer.setTitle(title)
    _paint(document, writer)


def _count_pages(into: QBuffer, document: PaperDocument, paper: PaperSize | None) -> int:
    writer = _pdf_writer(into, paper, document)
    return document.fit(writer, room(writer))


def _pdf_writer(into: QBuffer, paper: PaperSize | None, document: PaperDocument) -> QPdfWriter:
    writer = QPdfWriter(into)
    writer.setCreator("Local Regulars")
    writer.setResolution(_PDF_DPI)
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


def _paint_number(painter: QPainter, device: QPagedPaintDevice, page: int, pages: int) -> None:
    above = room(device)
    font = QFont(PAPER_FONT)
    font.setPointSizeF(_FOOT_PT)
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.black)
    box = QRectF(0, above.height(), above.width(), foot_height(device))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom), f"{page} / {pages}")


def _save(made: QBuffer, path: Path) -> None:
    """Write what was made to a file that stands under its name only once it is whole."""
    made.close()
    file = QSaveFile(str(path))
    is_open = file.open(QIODevice.OpenModeFlag.WriteOnly)
    if not is_open or file.write(made.data()) != made.size() or not file.commit():
        raise _not_saved(path)


def _not_saved(path: Path) -> EnvironmentFailureError:
    words = QCoreApplication.translate(
        "printing", "“{file}” could not be saved. Check that its folder can be written to and that the disk has room."
    )
    return EnvironmentFailureError(words.format(file=path.name))
