"""What this computer says of itself: its clock, language and zone, and where this user's files go."""

from __future__ import annotations

import locale
import os
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import available_timezones

from platformdirs import user_data_path

APP = "localregulars"
"""What this user's folders for the program are called."""


class SystemClock:
    """The computer's clock."""

    def now(self) -> datetime:
        """The current instant, aware UTC."""
        return datetime.now(UTC)


def demo_folder() -> Path:
    """Where the demo shop is made when no folder is named."""
    return user_data_path(APP, appauthor=False) / "demo-shop"


def system_language() -> str:
    """The language that this computer speaks, as an ISO 639-1 code; English where it does not say."""
    language = (locale.getlocale()[0] or "en").split("_")[0].lower()
    return language if len(language) == 2 else "en"


def system_zone() -> str:
    """The IANA name of this computer's time zone; UTC where it does not say."""
    named = os.environ.get("TZ", "").lstrip(":")
    link = Path("/etc/localtime")
    if not named and link.is_symlink():
        named = str(link.resolve()).partition("zoneinfo/")[2]
    if not named and Path("/etc/timezone").is_file():
        named = Path("/etc/timezone").read_text(encoding="ascii", errors="ignore").strip()
    return named if named in available_timezones() else "UTC"
