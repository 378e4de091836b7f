"""A chart as a file: a picture of dots, one of lines, a PDF, its numbers; and in the clipboard.

All are painted by `sheet.paint_sheet`, dark on white whatever the window's theme. Each file stands under its name whole
or not at all, and an unwritable place or a full disk is an `EnvironmentFailureError`.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QRectF, QSize
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from localregulars.ui.printing import Drawing, save_drawing, save_text
from localregulars.ui.saving import memory_to_write, save_whole
from localregulars.ui.widgets.charts.description import Description
from localregulars.ui.widgets.charts.look import FILE_DPI, file_look
from localregulars.ui.widgets.charts.rows import csv_text
from localregulars.ui.widgets.charts.sheet import paint_sheet, sheet_size
from localregulars.ui.widgets.charts.words import summary

PNG_SCALE = 2
"""Dots for each length: sharp on a good screen and on paper up to 18 cm wide."""
_NOT_IN_NAMES = '<>:"/\\|?*'
_LONGEST_NAME = 60


class FileKind(StrEnum):
    """The files that are offered; the value ends the file's name."""

    PNG = "png"
    SVG = "svg"
    PDF = "pdf"
    CSV = "csv"


def save_chart(description: Description, kind: FileKind, path: Path) -> None:
    """Save it as a file of this kind."""
    _SAVING[kind](description, path)


def drawing_of(description: Description) -> Drawing:
    """Its sheet, to be printed or to be put onto another paper."""
    look = file_look()
    return Drawing(sheet_size(description, look), partial(paint_sheet, description=description, look=look))


def picture_of(description: Description, scale: float = PNG_SCALE) -> QImage:
    """Its sheet as a picture, `scale` dots for each length."""
    drawing = drawing_of(description)
    size = (drawing.size * scale).toSize()
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(file_look().colour("surface"))
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.scale(scale, scale)
        drawing.paint(painter)
    return image


def words_to_copy(description: Description) -> str:
    """What the clipboard gets beside the picture: the title, and cells for a spreadsheet."""
    return f"{description.title}\n{csv_text(description, chr(9))}"


def file_name(description: Description, kind: FileKind) -> str:
    """What is suggested: the title as far as file systems take it."""
    words = "".join(
        " " if letter in _NOT_IN_NAMES or not letter.isprintable() else letter for letter in description.title
    )
    return f"{' '.join(words.split())[:_LONGEST_NAME].rstrip(' .')}.{kind}"


def _save_png(description: Description, path: Path) -> None:
    made = memory_to_write()
    QImageWriter(made, b"png").write(picture_of(description))
    save_whole(made.data(), path)


def _save_svg(description: Description, path: Path) -> None:
    made = memory_to_write()
    _write_svg(description, made)
    save_whole(made.data(), path)


def _write_svg(description: Description, into: QBuffer) -> None:
    """In a function of its own, so that the generator is gone before the memory that it writes into."""
    drawing = drawing_of(description)
    size = drawing.size.toSize() + QSize(1, 1)
    generator = QSvgGenerator()
    generator.setOutputDevice(into)
    generator.setResolution(FILE_DPI)
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle(description.title)
    generator.setDescription(summary(description))
    with QPainter(generator) as painter:
        drawing.paint(painter)


def _save_pdf(description: Description, path: Path) -> None:
    save_drawing(drawing_of(description), path, description.title)


def _save_csv(description: Description, path: Path) -> None:
    save_text(csv_text(description), path)


_SAVING: dict[FileKind, Callable[[Description, Path], None]] = {
    FileKind.PNG: _save_png,
    FileKind.SVG: _save_svg,
    FileKind.PDF: _save_pdf,
    FileKind.CSV: _save_csv,
}
