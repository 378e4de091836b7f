"""What comes with the program: icons, fonts, themes, the words that customers are shown, papers, translations."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from localregulars.application.consent.notices import NoticeFolder
    from localregulars.domain.consent import Notice
    from localregulars.exporting.documents.library import Documents


def resource_folder() -> Path:
    """Where all of it is: inside the wheel or the frozen program, or beside the sources."""
    here = Path(__file__).resolve()
    inside = here.parents[1] / "resources"
    return inside if inside.exists() else here.parents[3] / "resources"


def shipped_notices() -> tuple[Notice, ...]:
    """The words that customers are shown, as the program brings them."""
    return notice_folder().load()


def notice_folder() -> NoticeFolder:
    """Where those words are; they are read only when somebody asks for them."""
    from localregulars.application.consent.notices import NoticeFolder

    return NoticeFolder(resource_folder() / "notices")


def handbook_folder() -> Path:
    """The chapters of the handbook: in the wheel or the frozen program with everything else, or in `docs`."""
    inside = resource_folder() / "handbook"
    return inside if inside.exists() else resource_folder().parent / "docs" / "handbook"


def shop_documents() -> Documents:
    """What makes the papers of a shop; a language's words are read when they are first used."""
    from localregulars.exporting.documents.library import Documents

    return Documents(resource_folder() / "documents")
