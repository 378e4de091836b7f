"""A chart as it stands alone, in a file or on paper: its title, what it says, the picture, and a note."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from localregulars.ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S
from localregulars.ui.widgets.charts.calendar import LEGEND_CELL, calendar_layout, least_width, paint_legend
from localregulars.ui.widgets.charts.description import Calendar, Chart, ChartKind, Description
from localregulars.ui.widgets.charts.drawing import paint_chart
from localregulars.ui.widgets.charts.look import Look
from localregulars.ui.widgets.charts.words import summary

SHEET_WIDTH = 720.0
_PLOT_LINES = 17
_SPARKLINE_LINES = 3
_TALLEST = 100_000.0


@dataclass(frozen=True, slots=True)
class _Words:
    """A paragraph: what it says, how large, in which colour."""

    words: str
    font: QFont
    token: str

    def height(self, width: float) -> float:
        box = QRectF(0, 0, width, _TALLEST)
        return QFontMetricsF(self.font).boundingRect(box, int(Qt.TextFlag.TextWordWrap), self.words).height()


def sheet_size(description: Description, look: Look) -> QSizeF:
    """How large its sheet is; of a calendar as wide as all its weeks."""
    width = SHEET_WIDTH
    if isinstance(description, Calendar):
        width = max(width, least_width(description, look) + 2 * SPACE_L)
    inner = width - 2 * SPACE_L
    words = [*_above(description, look), *_below(description, look)]
    height = sum(one.height(inner) + SPACE_S for one in words) + _plot_height(description, inner, look)
    return QSizeF(width, height + 2 * SPACE_L + SPACE_S)


def paint_sheet(painter: QPainter, description: Description, look: Look) -> None:
    """Paint it with its corner at the painter's origin, on a ground of its own."""
    size = sheet_size(description, look)
    inner, y = size.width() - 2 * SPACE_L, float(SPACE_L)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), look.colour("surface"))
    painter.setLayoutDirection(look.direction)
    for words in _above(description, look):
        y = _paint_words(painter, words, look, y, inner)
    y += SPACE_S
    height = _plot_height(description, inner, look)
    paint_chart(painter, QRectF(SPACE_L, y, inner, _picture_height(description, inner, look)), description, look)
    if isinstance(description, Calendar):
        legend = QRectF(SPACE_L, y + height - _legend_height(look), inner, _legend_height(look))
        paint_legend(painter, legend, description, look)
    y += height + SPACE_S
    for words in _below(description, look):
        y = _paint_words(painter, words, look, y, inner)


def _above(description: Description, look: Look) -> list[_Words]:
    said = [_Words(description.title, look.title, "text"), _Words(summary(description), look.caption, "muted")]
    return [one for one in said if one.words]


def _below(description: Description, look: Look) -> list[_Words]:
    return [_Words(description.note, look.caption, "muted")] if description.note else []


def _paint_words(painter: QPainter, words: _Words, look: Look, y: float, width: float) -> float:
    """Paint a paragraph and say where the next begins."""
    height = words.height(width)
    painter.setFont(words.font)
    painter.setPen(look.colour(words.token))
    painter.drawText(QRectF(SPACE_L, y, width, height), int(Qt.TextFlag.TextWordWrap), words.words)
    return y + height + SPACE_S


def _legend_height(look: Look) -> float:
    return max(float(LEGEND_CELL), look.metrics.height())


def _picture_height(description: Description, width: float, look: Look) -> float:
    if isinstance(description, Calendar):
        return float(calendar_layout(description, width, look).height)
    lines = _SPARKLINE_LINES if description.kind is ChartKind.SPARKLINE else _PLOT_LINES
    return lines * look.metrics.height()


def _plot_height(description: Description, width: float, look: Look) -> float:
    """The picture, and of a calendar the line that says what its colours mean."""
    height = _picture_height(description, width, look)
    return height if isinstance(description, Chart) else height + SPACE_M + _legend_height(look)
