"""Icons: Lucide SVG files, tinted with a token when they are drawn."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer


class IconSource:
    """Draws the icons of one folder; each picture is made once per name, colour, size and screen scale."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._pictures: dict[tuple[str, str, int, float], QPixmap] = {}

    def pixmap(self, name: str, colour: str, size: int, device_pixel_ratio: float = 1.0) -> QPixmap:
        """A square picture `size` device-independent pixels wide; an unknown name is a `FileNotFoundError`."""
        key = (name, colour, size, device_pixel_ratio)
        if key not in self._pictures:
            self._pictures[key] = self._draw(*key)
        return self._pictures[key]

    def svg(self, name: str, colour: str) -> bytes:
        """The tinted SVG itself."""
        return (self._folder / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour).encode()

    def _draw(self, name: str, colour: str, size: int, device_pixel_ratio: float) -> QPixmap:
        pixels = round(size * device_pixel_ratio)
        pixmap = QPixmap(pixels, pixels)
        pixmap.fill(Qt.GlobalColor.transparent)
        renderer = QSvgRenderer(QByteArray(self.svg(name, colour)))
        with QPainter(pixmap) as painter:
            renderer.render(painter, QRectF(0, 0, pixels, pixels))
        pixmap.setDevicePixelRatio(device_pixel_ratio)
        return pixmap
