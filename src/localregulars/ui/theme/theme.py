"""The theme in force: which colours and text scale, put onto the whole application at once."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from localregulars.ui.theme.icons import IconSource
from localregulars.ui.theme.restyling import Restyler
from localregulars.ui.theme.style_sheet import style_sheet
from localregulars.ui.theme.tokens import (
    ICON_SIZE,
    MAX_TEXT_SCALE,
    MIN_TEXT_SCALE,
    POINT_SIZES,
    SEMIBOLD_ROLES,
    Colours,
    Palette,
    SchemeName,
    TextRole,
    load_palette,
)

FONT_FILES = ("Inter-Regular.ttf", "Inter-SemiBold.ttf")
FONT_FAMILY = "Inter"


class Scheme(StrEnum):
    """What the owner may choose; `SYSTEM` follows the computer."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


class Theme(QObject):
    """Owned by the application; `Theme.current()` finds it. `changed` is told after a new look is in force.

    Widgets that paint themselves read `colours` and `pixmap` in `paintEvent`, and so follow a change without more.
    """

    changed = Signal()
    _known: ClassVar[Theme | None] = None
    """Kept, because whatever paints itself asks for it, some hundred times a repaint."""

    def __init__(self, app: QApplication, resources: Path) -> None:
        super().__init__(app)
        Theme._known = self
        self._app = app
        self._palettes: dict[SchemeName, Palette] = {}
        self._icons = IconSource(resources / "icons")
        self._theme_folder = resources / "themes"
        self._restyler = Restyler(app)
        self._scheme = Scheme.SYSTEM
        self._scale = 1.0
        self._applied: tuple[SchemeName, float] | None = None
        self._shown = self._palette()
        # A table asks for the same few of these a thousand times a repaint.
        self._ready_colours: dict[str, QColor] = {}
        self._ready_fonts: dict[tuple[TextRole, bool], QFont] = {}
        for name in FONT_FILES:
            if QFontDatabase.addApplicationFont(str(resources / "fonts" / name)) < 0:
                message = f"The font {name} cannot be loaded."
                raise FileNotFoundError(message)
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        self._apply()

    @staticmethod
    def current() -> Theme:
        """The application's theme; without one this is a bug in the start-up (`LookupError`)."""
        theme = Theme._known
        if theme is None or not isValid(theme):
            message = "No theme is in force: build the application first."
            raise LookupError(message)
        return theme

    @property
    def scheme(self) -> Scheme:
        """What was chosen."""
        return self._scheme

    @property
    def scale(self) -> float:
        """The text scale, from 0.9 to 1.5."""
        return self._scale

    @property
    def in_force(self) -> SchemeName:
        """The theme that is shown now."""
        if self._scheme is not Scheme.SYSTEM:
            return SchemeName(self._scheme.value)
        hints = self._app.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return SchemeName.HIGH_CONTRAST
        return SchemeName.DARK if hints.colorScheme() == Qt.ColorScheme.Dark else SchemeName.LIGHT

    @property
    def colours(self) -> Colours:
        """The colours in force."""
        return self._shown.colours

    @property
    def is_dark(self) -> bool:
        """Whether light text stands on a dark ground."""
        return self._shown.is_dark

    @property
    def reduces_motion(self) -> bool:
        """Whether the computer asks for no movement (Qt 6.12 and later know)."""
        style = self._app.styleHints()  # held: its accessibility hints live no longer than it does
        preference = getattr(style.accessibility(), "motionPreference", None)
        return preference is not None and preference().name == "ReducedMotion"

    def choose(self, *, scheme: Scheme | None = None, scale: float | None = None) -> None:
        """Put another scheme or text scale in force at once; what is not given stays."""
        self._scheme = scheme or self._scheme
        if scale is not None:
            self._scale = min(MAX_TEXT_SCALE, max(MIN_TEXT_SCALE, scale))
        self._apply()

    def catch_up(self, widget: QWidget) -> None:
        """Call before showing a widget that waits for that to follow a change of the look (`waits_until_shown`)."""
        self._restyler.catch_up(widget)

    @property
    def is_catching_up(self) -> bool:
        """Whether something hidden still has to follow the last change of the look."""
        return self._restyler.is_catching_up

    def colour(self, name: str) -> QColor:
        """A colour by its token's name, for painting; shared, so never changed."""
        known = self._ready_colours.get(name)
        if known is None:
            known = self._ready_colours[name] = QColor(getattr(self.colours, name))
        return known

    def font(self, role: TextRole, *, is_for_columns: bool = False) -> QFont:
        """The font of a text style, for painting and measuring; shared, so never changed.

        `is_for_columns`: with figures that are as wide as each other, so that they stand below each other. In words
        these would tear a hyphen from its letters, which has the width of a figure then.
        """
        font = self._ready_fonts.get((role, is_for_columns))
        if font is None:
            font = QFont(self._app.font())
            font.setPointSizeF(POINT_SIZES[role] * self._scale)
            font.setWeight(QFont.Weight.DemiBold if role in SEMIBOLD_ROLES else QFont.Weight.Normal)
            if is_for_columns:
                font.setFeature(QFont.Tag("tnum"), 1)
            self._ready_fonts[role, is_for_columns] = font
        return font

    def icon_size(self) -> int:
        """The side of an icon beside body text."""
        return round(ICON_SIZE * max(1.0, self._scale))

    def pixmap(self, name: str, tint: str, size: int, device_pixel_ratio: float = 1.0) -> QPixmap:
        """An icon in a token's colour."""
        return self._icons.pixmap(name, getattr(self.colours, tint), size, device_pixel_ratio)

    def icon(self, name: str, tint: str = "text") -> QIcon:
        """The same as a QIcon, for menus and windows; it keeps the colour of now."""
        icon = QIcon()
        for ratio in (1.0, 2.0):
            icon.addPixmap(self.pixmap(name, tint, self.icon_size(), ratio))
        return icon

    def _apply(self) -> None:
        """Put the look on the application, unless it has it: the start chooses the remembered one once more."""
        before, self._applied = self._applied, (self.in_force, self._scale)
        if before != self._applied:
            self._shown = self._palette()
            self._ready_colours.clear()
            self._ready_fonts.clear()
            sizes_changed = before is None or before[1] != self._scale
            if sizes_changed:
                self._app.setFont(self._body_font())
            self._app.setPalette(qt_palette(self.colours))
            sheet = style_sheet(self.colours, self._scale, self._arrow("chevron"), self._arrow("chevron_up"))
            self._restyler.put_on(sheet, sizes_changed=sizes_changed)
        self.changed.emit()

    def _body_font(self) -> QFont:
        font = QFont(FONT_FAMILY)
        font.setPointSizeF(POINT_SIZES[TextRole.BODY] * self._scale)
        return font

    def colours_of(self, name: SchemeName) -> Colours:
        """The colours of a theme, in force or not: what is saved or printed is light."""
        return self._palette_of(name).colours

    def _palette(self) -> Palette:
        return self._palette_of(self.in_force)

    def _palette_of(self, name: SchemeName) -> Palette:
        """Read when it is first asked for: of three files the first field waits for one."""
        if name not in self._palettes:
            self._palettes[name] = load_palette(self._theme_folder / f"{name}.toml")
        return self._palettes[name]

    def _arrow(self, name: str) -> str:
        """Style sheets take pictures from files only, so each theme has its arrows tinted beforehand."""
        return (self._theme_folder / f"{name}_{self.in_force}.svg").as_posix()

    def _on_system_changed(self) -> None:
        if self._scheme is Scheme.SYSTEM:
            self._apply()


def qt_palette(colours: Colours) -> QPalette:
    """The palette for everything that the style sheet does not reach. Never the system's: it lies on some desktops."""
    role = QPalette.ColorRole
    palette = QPalette()
    for part, value in (
        (role.Window, colours.background),
        (role.WindowText, colours.text),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.sunken),
        (role.Text, colours.text),
        (role.Button, colours.surface),
        (role.ButtonText, colours.text),
        (role.BrightText, colours.bad),
        (role.ToolTipBase, colours.notice),
        (role.ToolTipText, colours.on_notice),
        (role.PlaceholderText, colours.muted),
        (role.Highlight, colours.primary),
        (role.HighlightedText, colours.on_primary),
        (role.Accent, colours.primary),
        (role.Link, colours.info),
        (role.LinkVisited, colours.info),
        (role.Light, colours.surface),
        (role.Midlight, colours.line),
        (role.Mid, colours.border),
        (role.Dark, colours.border),
        (role.Shadow, colours.line),
    ):
        palette.setColor(part, QColor(value))
    for part in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, part, QColor(colours.muted))
    return palette
