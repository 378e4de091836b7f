"""Colours, sizes and text styles by name. Nothing else in the program knows a colour or a point size."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from enum import StrEnum
from pathlib import Path

from PySide6.QtGui import QColor


@dataclass(frozen=True, slots=True)
class Colours:
    """What each colour is for, as `#RRGGBB`. A `soft` colour lies behind the colour that it is named after.

    An `edge` lies around such a soft or sunken ground: as good as invisible where that is seen without one.
    `chosen` is the ground of what was chosen among others: an answer, a row, an entry.
    """

    background: str
    surface: str
    sunken: str
    sunken_edge: str
    line: str
    border: str
    text: str
    muted: str
    primary: str
    primary_hover: str
    on_primary: str
    primary_soft: str
    on_primary_soft: str
    chosen: str
    on_chosen: str
    chosen_edge: str
    focus_on_chosen: str
    attention: str
    attention_soft: str
    attention_edge: str
    bad: str
    bad_soft: str
    bad_edge: str
    good: str
    good_soft: str
    good_edge: str
    info: str
    info_soft: str
    info_edge: str
    focus: str
    notice: str
    on_notice: str
    notice_action: str
    heat_0: str
    heat_1: str
    heat_2: str
    heat_3: str
    heat_4: str
    heat_line: str

    @property
    def heat(self) -> tuple[str, str, str, str, str]:
        """The five steps of a calendar heat-map, from no visit to many."""
        return (self.heat_0, self.heat_1, self.heat_2, self.heat_3, self.heat_4)


@dataclass(frozen=True, slots=True)
class Palette:
    """One theme: its colours, and whether it is dark."""

    is_dark: bool
    colours: Colours


class SchemeName(StrEnum):
    """The themes that are shipped; each is `resources/themes/<name>.toml`."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


class TextRole(StrEnum):
    """The text styles. Use a role, never a font size."""

    CAPTION = "caption"
    BODY = "body"
    STRONG = "strong"
    CARD_TITLE = "card_title"
    SECTION = "section"
    PAGE_TITLE = "page_title"
    NUMBER = "number"
    LARGE_INPUT = "large_input"


POINT_SIZES = {
    TextRole.CAPTION: 9.5,
    TextRole.BODY: 10.5,
    TextRole.STRONG: 10.5,
    TextRole.CARD_TITLE: 11.5,
    TextRole.SECTION: 13.0,
    TextRole.PAGE_TITLE: 19.0,
    TextRole.NUMBER: 20.0,
    TextRole.LARGE_INPUT: 20.0,
}
SEMIBOLD_ROLES = frozenset(
    {TextRole.STRONG, TextRole.CARD_TITLE, TextRole.SECTION, TextRole.PAGE_TITLE, TextRole.NUMBER}
)

MIN_TEXT_SCALE, MAX_TEXT_SCALE = 0.9, 1.5

# Distances in device-independent pixels.
SPACE_XS, SPACE_S, SPACE_M, SPACE_L, SPACE_XL, SPACE_XXL = 4, 8, 12, 16, 24, 32
RADIUS_CONTROL, RADIUS_CARD, RADIUS_CHIP = 6, 10, 9
ICON_SIZE = 18
FOCUS_WIDTH = 2
MAX_CONTENT_WIDTH = 1200
MIN_WINDOW = (1024, 700)
MOTION_MS = 150


def control_height(scale: float) -> int:
    """The height of buttons and fields at a text scale: 36 px, more only for larger text."""
    return max(36, round(20 + 16 * scale))


def compact_height(scale: float) -> int:
    """The height of controls inside rows: 32 px, more only for larger text."""
    return max(32, round(16 + 16 * scale))


def large_height(scale: float) -> int:
    """The height of the one button or field that a screen is about: 48 px, more only for larger text."""
    return max(48, round(32 + 16 * scale))


def row_height(scale: float) -> int:
    """The height of a table row: 38 px, more only for larger text."""
    return max(38, round(20 + 18 * scale))


def load_palette(path: Path) -> Palette:
    """Read one theme file; a missing, unknown or malformed colour is a `ValueError` that names it."""
    document = tomllib.loads(path.read_text(encoding="utf-8"))
    colours: dict[str, str] = document["colours"]
    wanted = {field.name for field in fields(Colours)}
    if set(colours) != wanted:
        message = f"{path.name}: colours missing or unknown: {sorted(set(colours) ^ wanted)}"
        raise ValueError(message)
    malformed = sorted(name for name, value in colours.items() if not QColor.isValidColorName(value))
    if malformed:
        message = f"{path.name}: not a colour: {malformed}"
        raise ValueError(message)
    return Palette(is_dark=bool(document["is_dark"]), colours=Colours(**colours))


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours as WCAG 2.2 defines it, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    rgb = QColor(colour)
    parts = (rgb.redF(), rgb.greenF(), rgb.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4) for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
