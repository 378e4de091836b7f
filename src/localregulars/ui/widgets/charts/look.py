"""What a paint function needs of the theme: colours and fonts, on the screen or in a file."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPainter
from PySide6.QtWidgets import QWidget

from localregulars.ui.theme.theme import FONT_FAMILY, Theme
from localregulars.ui.theme.tokens import POINT_SIZES, SEMIBOLD_ROLES, Colours, SchemeName, TextRole

FILE_DPI = 96
_POINTS_AN_INCH = 72


@dataclass(frozen=True, slots=True)
class Look:
    """The tokens of one drawing, mirrored where one reads from right to left.

    Lengths are in device-independent pixels, of which a file has 96 an inch.
    """

    colours: Colours
    caption: QFont
    strong: QFont
    title: QFont
    is_mirrored: bool = False
    is_high_contrast: bool = False

    def colour(self, token: str) -> QColor:
        """A colour by its token's name."""
        return QColor(getattr(self.colours, token))

    @property
    def metrics(self) -> QFontMetricsF:
        """How large words on axes are."""
        return QFontMetricsF(self.caption)

    @property
    def direction(self) -> Qt.LayoutDirection:
        """The direction in which one reads."""
        return Qt.LayoutDirection.RightToLeft if self.is_mirrored else Qt.LayoutDirection.LeftToRight

    def write(self, painter: QPainter, box: QRectF, side: Qt.AlignmentFlag, words: str) -> None:
        """Write a line into a box: at a side of it as one sees it, cut off where it has no room, in its middle height.

        Where one reads from right to left, words keep their own direction: "-4" is not to become "4-".
        """
        fitting = self.metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width() + 1)
        if self.is_mirrored:
            fitting = f"\u2068{fitting}\u2069"
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
        painter.setFont(self.caption)
        painter.drawText(box, int(flags), fitting)


def screen_look(widget: QWidget) -> Look:
    """As the window looks now."""
    theme = Theme.current()
    return Look(
        colours=theme.colours,
        caption=theme.font(TextRole.CAPTION),
        strong=theme.font(TextRole.STRONG),
        title=theme.font(TextRole.CARD_TITLE),
        is_mirrored=widget.isRightToLeft(),
        is_high_contrast=theme.in_force is SchemeName.HIGH_CONTRAST,
    )


def file_look() -> Look:
    """As a file or paper looks, whatever the window's theme and text size: dark on white."""
    return Look(
        colours=Theme.current().colours_of(SchemeName.LIGHT),
        caption=_file_font(TextRole.CAPTION),
        strong=_file_font(TextRole.STRONG),
        title=_file_font(TextRole.SECTION),
        is_mirrored=QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft,
    )


def _file_font(role: TextRole) -> QFont:
    """A font measured in pixels: points mean another size on each device."""
    font = QFont(FONT_FAMILY)
    font.setPixelSize(round(POINT_SIZES[role] * FILE_DPI / _POINTS_AN_INCH))
    font.setWeight(QFont.Weight.DemiBold if role in SEMIBOLD_ROLES else QFont.Weight.Normal)
    # Other shapes of figures and brackets stand in a PDF without saying what they are: they could be neither searched
    # nor copied. The first said outright, as a painter would take it over from the program's font.
    font.setFeature(QFont.Tag("tnum"), 0)
    font.setFeature(QFont.Tag("calt"), 0)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
