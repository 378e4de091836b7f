"""Paper: one way to print, to save as PDF and to save as a text document, for everything that the program prints.

Paper is written as HTML that needs nothing else, and is set by Qt's `QTextDocument`. The same HTML goes to the
printer, into a PDF and into an OpenDocument text; nothing of it is written anywhere else. What that HTML may hold
(Qt's subset, https://doc.qt.io/qt-6/richtext-html-subset.html):

- `<h1>` to `<h3>`, `<p>`, `<ul>`, `<ol>`, `<hr>`, `<b>`, `<i>`, `<span>`, `<div>`, `<pre>`, `<br>`; classes of our own
  in a `<style>` in the head. `PAPER_STYLE` is put in front: titles, `.muted`, `.small`, `.code`, `table.lines`.
- Tables with `<thead>` (repeated on every page), `<tr>`, `<th>`, `<td>`; `width`, `border`, `cellspacing`,
  `cellpadding`, `align`, `valign`, `bgcolor`, `colspan`. No flex, grid, float, position, max-width; no margin or
  padding on inline text.
- Sizes of text in pt; other lengths in px, of which there are 96 an inch on paper too. Colours by name or as #rgb.
- A new page: `style="page-break-before: always"` on a block or a table; `page-break-inside` is not known.
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
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import (
    QAbstractEventDispatcher,
    QBuffer,
    QCoreApplication,
    QEventLoop,
    QIODevice,
    QLocale,
    QMarginsF,
    QRectF,
    QSaveFile,
    QSizeF,
    Qt,
    QUrl,
)
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
    QTextDocumentWriter,
)
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from localregulars.domain.errors import EnvironmentFailureError

PAPER_STYLE = """
body { color: black; }
h1 { font-size: 20pt; font-weight: 600; margin-bottom: 4px; }
h2 { font-size: 13pt; font-weight: 600; margin-top: 18px; margin-bottom: 4px; }
h3 { font-size: 11pt; font-weight: 600; margin-top: 12px; margin-bottom: 2px; }
p, li { font-size: 11pt; }
p { margin-top: 3px; margin-bottom: 3px; }
.muted { color: #444; }
.small { font-size: 9pt; }
.code { font-family: monospace; font-size: 24pt; font-weight: 600; }
table.lines th { font-size: 9pt; font-weight: 600; color: #444; text-align: left; }
b { font-weight: 600; }
table.lines td { font-size: 10pt; }
"""
_MARGIN_MM = 18
_FOOT_MM = 8
_PDF_DPI = 300
_BODY_PT = 11
_FOOT_PT = 8
_FONT = "Inter"


class PaperSize(StrEnum):
    """The sizes of paper that are offered."""

    A4 = "a4"
    A5 = "a5"
    LETTER = "letter"


_SIZES = {
    PaperSize.A4: QPageSize.PageSizeId.A4,
    PaperSize.A5: QPageSize.PageSizeId.A5,
    PaperSize.LETTER: QPageSize.PageSizeId.Letter,
}


class PaperDocument(QTextDocument):
    """A document as it is printed: our font and styles, and pictures that it brings itself; nothing else is loaded."""

    def __init__(self, html: str) -> None:
        super().__init__()
        # The layout of long documents wants to start a timer, which threads of Python have no dispatcher for.
        self._dispatcher = QEventLoop() if QAbstractEventDispatcher.instance() is None else None
        self.setUndoRedoEnabled(False)
        font = QFont(_FONT)
        font.setPointSizeF(_BODY_PT)
        self.setDefaultFont(font)
        self.setDefaultStyleSheet(PAPER_STYLE)
        self.setDocumentMargin(0)
        self.setHtml(html)

    def fit(self, device: QPaintDevice, size: QSizeF) -> int:
        """Break it into pages of this size, in the device's dots; returns how many."""
        self.documentLayout().setPaintDevice(device)
        self.setPageSize(size)
        return self.pageCount()

    def paint_page(self, painter: QPainter, page: int) -> None:
        """Paint one page (the first is 1) with its corner at the painter's origin; `fit` it to the device before."""
        size = self.pageSize()
        top = (page - 1) * size.height()
        # Not `drawContents`: it takes the colour of text from the window, which is light in a dark window.
        how = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette(Qt.GlobalColor.white)
        palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
        how.palette = palette
        how.clip = QRectF(0, top, size.width(), size.height())
        painter.save()
        painter.translate(0, -top)
        painter.setClipRect(how.clip)
        self.documentLayout().draw(painter, how)
        painter.restore()

    # Qt overrides

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802 (Qt override)
        """Only what stands in the document itself; for nothing at all, Qt would look for a file of that name."""
        if QUrl(name).scheme() == "data":
            return super().loadResource(kind, name)
        nothing = QImage(1, 1, QImage.Format.Format_ARGB32)
        nothing.fill(Qt.GlobalColor.transparent)
        return nothing


def usual_paper() -> PaperSize:
    """The paper that lies in the printers of this computer's country."""
    american = QLocale.system().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    return PaperSize.LETTER if american else PaperSize.A4


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


def print_document(html: str, parent: QWidget, title: str = "", printed: Callable[[], None] = lambda: None) -> None:
    """Ask for a printer in the system's own dialogue, and print; `printed` is called once it was handed over.

    It returns at once; the dialogue goes with `parent`, so that a lock takes it away.
    """
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # 20 ms and the system's print libraries: when wanted

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title or "Local Regulars")
    printer.setCreator("Local Regulars")
    _set_page(printer, usual_paper())
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
    writer = _pdf_writer(into, paper)
    writer.setTitle(title)
    _paint(PaperDocument(html), writer)


def _count_pages(into: QBuffer, document: PaperDocument, paper: PaperSize | None) -> int:
    writer = _pdf_writer(into, paper)
    return document.fit(writer, _room(writer))


def _pdf_writer(into: QBuffer, paper: PaperSize | None) -> QPdfWriter:
    writer = QPdfWriter(into)
    writer.setCreator("Local Regulars")
    writer.setResolution(_PDF_DPI)
    _set_page(writer, paper or usual_paper())
    return writer


def _paint(document: PaperDocument, device: QPagedPaintDevice, first: int = 1, last: int = 0) -> None:
    """Paint the pages from `first` to `last` (0: the last there is), numbered where there are several."""
    pages = document.fit(device, _room(device))
    with QPainter(device) as painter:
        for page in range(first, min(last or pages, pages) + 1):
            if page > first:
                device.newPage()
            document.paint_page(painter, page)
            if pages > 1:
                _paint_number(painter, document.pageSize(), page, pages)


def _room(device: QPagedPaintDevice) -> QSizeF:
    """What one page holds above its foot, in the device's dots."""
    area = device.pageLayout().paintRectPixels(device.logicalDpiX())
    return QSizeF(area.width(), area.height() - _foot_height(device))


def _set_page(device: QPagedPaintDevice, paper: PaperSize) -> None:
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    size = QPageSize(_SIZES[paper])
    layout = QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    device.setPageLayout(layout)


def _foot_height(device: QPaintDevice) -> float:
    return _FOOT_MM / 25.4 * device.logicalDpiY()


def _paint_number(painter: QPainter, room: QSizeF, page: int, pages: int) -> None:
    device = painter.device()
    font = QFont(_FONT)
    font.setPointSizeF(_FOOT_PT)
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.black)
    box = QRectF(0, room.height(), room.width(), _foot_height(device))
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
