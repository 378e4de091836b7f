"""Sets the application up: name, font, theme, language; and runs it to an orderly end."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from localregulars.background.lanes import Lanes
from localregulars.ui.language import AS_ON_THIS_COMPUTER, Language
from localregulars.ui.theme.theme import Scheme, Theme


def build_application(argv: Sequence[str], resources: Path) -> QApplication:
    """The application with its theme in force; `resources` is the folder with icons, fonts, themes and translations.

    Where an application exists already (in tests), that one is set up, once.
    """
    app = QCoreApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(list(argv))
    if app.findChild(Theme) is None:
        app.setApplicationName("localregulars")
        app.setApplicationDisplayName("Local Regulars")
        app.setDesktopFileName("localregulars")
        theme = Theme(app, resources)
        app.setWindowIcon(theme.icon("heart-handshake", "primary"))
        Language(app, resources / "translations")
    return app


def apply_preferences(scheme: str, text_scale: float, language: str = AS_ON_THIS_COMPUTER) -> None:
    """Put a remembered look and language in force; an unknown scheme or language follows the system."""
    Language.current().choose(language)
    known = {item.value for item in Scheme}
    Theme.current().choose(scheme=Scheme(scheme) if scheme in known else Scheme.SYSTEM, scale=text_scale)


def run(app: QApplication, lanes: Lanes) -> int:
    """Run until the last window is closed; then no thread, no open store and no key is left."""
    try:
        return app.exec()
    finally:
        lanes.shut_down()
