"""Sheets and rolls of paper, and the document that is set on them; `ui.printing` says what it may hold."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop, QLocale, QMarginsF, QRectF, QSizeF, Qt, QUrl
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
    QTextDocument,
    QTextFormat,
    QTextOption,
    QTextTable,
)

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
PAPER_FONT = "Inter"
_BODY_PT = 11
_FOOT_MM = 8.0
_INCH_MM = 25.4
_LONGEST_ROLL_MM = 2_000
"""Longer lists go on on a next piece: drivers of receipt printers refuse much longer ones."""


class PaperSize(StrEnum):
    """The sizes of paper that are offered; the rolls are those of receipt printers."""

    A4 = "a4"
    A5 = "a5"
    LETTER = "letter"
    ROLL_80 = "roll_80"
    ROLL_58 = "roll_58"

    @property
    def is_roll(self) -> bool:
        """Whether it is as long as what is on it."""
        return self in _ROLLS


@dataclass(frozen=True, slots=True)
class _Roll:
    """Width of the paper, and what a receipt printer leaves white at its sides, in millimetres."""

    width: float
    side: float


_SHEETS = {
    PaperSize.A4: (QPageSize.PageSizeId.A4, 18.0),
    PaperSize.A5: (QPageSize.PageSizeId.A5, 12.0),
    PaperSize.LETTER: (QPageSize.PageSizeId.Letter, 18.0),
}
"""With their margins in millimetres."""
_ROLLS = {PaperSize.ROLL_80: _Roll(80, 4), PaperSize.ROLL_58: _Roll(58, 5)}
"""What such printers reach is 72 and 48 mm wide (384 or 576 dots of an eighth of a millimetre)."""
_ROLL_ENDS_MM = 4.0


class PaperDocument(QTextDocument):
    """A document as it is printed: our font and styles, and pictures that it brings itself; nothing else is loaded."""

    def __init__(self, html: str) -> None:
        super().__init__()
        # The layout of long documents wants to start a timer, which threads of Python have no dispatcher for.
        self._dispatcher = QEventLoop() if QAbstractEventDispatcher.instance() is None else None
        self.setUndoRedoEnabled(False)
        font = QFont(PAPER_FONT)
        font.setPointSizeF(_BODY_PT)
        self.setDefaultFont(font)
        self.setDefaultTextOption(_wrapping())
        self.setDefaultStyleSheet(PAPER_STYLE)
        self.setDocumentMargin(0)
        self.setHtml(html)

    def fit(self, device: QPaintDevice, size: QSizeF) -> int:
        """Break it into pages of this size, in the device's dots; returns how many.

        A table of a single row is not torn apart where it fits on a page.
        """
        self.documentLayout().setPaintDevice(device)
        self.setPageSize(size)
        rows = [
            frame for frame in self.rootFrame().childFrames() if isinstance(frame, QTextTable) and frame.rows() == 1
        ]
        if rows and self.pageCount() > 1:
            self._keep_whole(rows, size)
        return self.pageCount()

    def length(self, device: QPaintDevice, width: float) -> float:
        """How long paper of this width without an end has to be, in the device's dots."""
        self.documentLayout().setPaintDevice(device)
        self.setTextWidth(width)
        return self.size().height()

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

    def _keep_whole(self, tables: Sequence[QTextTable], size: QSizeF) -> None:
        """Begin a new page before each of these tables that would reach over the end of one."""
        self.setTextWidth(size.width())
        boxes = [self.documentLayout().frameBoundingRect(table) for table in tables]
        page_begins = 0.0
        for table, box in zip(tables, boxes, strict=True):
            page_begins += max(0, (box.top() - page_begins) // size.height()) * size.height()
            if box.bottom() > page_begins + size.height() >= box.height() + page_begins:
                how = table.format()
                how.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                table.setFormat(how)
                page_begins = box.top()
        self.setPageSize(size)

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


def set_page(device: QPagedPaintDevice, paper: PaperSize, document: PaperDocument) -> None:
    """Give a printer or a PDF this paper; a roll becomes as long as the document needs it."""
    roll = _ROLLS.get(paper)
    if roll is None:
        set_sheet(device, paper)
        return
    dots = device.logicalDpiX() / _INCH_MM
    needed = document.length(device, (roll.width - 2 * roll.side) * dots) / dots
    long = min(_LONGEST_ROLL_MM, math.ceil(needed + 2 * _ROLL_ENDS_MM) + 1)
    size = QPageSize(QSizeF(roll.width, max(long, roll.width + 1)), QPageSize.Unit.Millimeter, "", _EXACT)
    _put_page(device, size, QMarginsF(roll.side, _ROLL_ENDS_MM, roll.side, _ROLL_ENDS_MM))


def set_sheet(device: QPagedPaintDevice, paper: PaperSize) -> None:
    """Give a printer or a PDF this sheet, upright, which is no roll."""
    size_id, margin = _SHEETS[paper]
    _put_page(device, QPageSize(size_id), QMarginsF(margin, margin, margin, margin))


def room(device: QPagedPaintDevice) -> QSizeF:
    """What one page holds above its foot, in the device's dots."""
    area = device.pageLayout().paintRectPixels(device.logicalDpiX())
    return QSizeF(area.width(), area.height() - foot_height(device))


def foot_height(device: QPagedPaintDevice) -> float:
    """How much of a page is left for its number, in the device's dots; a roll has none."""
    width = device.pageLayout().pageSize().size(QPageSize.Unit.Millimeter).width()
    is_roll = any(width <= roll.width for roll in _ROLLS.values())
    return 0.0 if is_roll else _FOOT_MM / _INCH_MM * device.logicalDpiY()


_EXACT = QPageSize.SizeMatchPolicy.ExactMatch


def _put_page(device: QPagedPaintDevice, size: QPageSize, margins: QMarginsF) -> None:
    device.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter))


def _wrapping() -> QTextOption:
    """Between words; inside one that is longer than the paper is wide."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
