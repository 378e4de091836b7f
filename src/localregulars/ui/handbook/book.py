"""The text of the handbook: chapters, where each screen has its place in them, and a search; knows no Qt.

`README.md` names the chapters in their order, as links of a list. A line `<!-- place: settings/backups -->` says that
what follows (a heading, or the whole chapter where it stands before its title) is the place of that screen or section.
Links lead to chapters (`backups.md`) and headings in them (`backups.md#the-recovery-sheet`), never out.

English stands in the folder itself, every other language in a folder of its code (`de/backups.md`), with the same
files, places and headings in the same order. A chapter that a language lacks is read in English, whole, with its
pictures.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from localregulars.domain.errors import EnvironmentFailureError
from localregulars.domain.folding import folded

CONTENTS = "README.md"
_LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)\s]+)\)")
_PLACE = re.compile(r"<!-- place: (\S+) -->\n*")
_HEADING = re.compile(r"^(#{1,4}) +(.+)$", re.MULTILINE)
_PICTURE_LINE = re.compile(r"^!\[[^\]]*\]\(([^)\s]+)\)\n*", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Place:
    """A chapter, and the anchor of a heading in it ("" is its beginning)."""

    chapter_id: str
    anchor: str = ""


@dataclass(frozen=True)
class Chapter:
    """One file. `source` is its Markdown as it was written, `folder` where it was read, for its pictures."""

    chapter_id: str
    source: str
    folder: Path = Path()

    @cached_property
    def text(self) -> str:
        """The Markdown that is shown: without what only the program reads."""
        return _PLACE.sub("", self.source)

    @property
    def title(self) -> str:
        """The first heading."""
        found = _HEADING.search(self.text)
        return found[2].strip() if found else self.chapter_id

    @cached_property
    def anchors(self) -> tuple[str, ...]:
        """Every heading below the title, as links name it."""
        return tuple(anchor_of(heading) for marks, heading in _HEADING.findall(self.text) if len(marks) > 1)

    @property
    def places(self) -> dict[str, Place]:
        """What has its place in this chapter."""
        return {name: Place(self.chapter_id, anchor) for name, anchor in _places(self.source)}

    @property
    def links(self) -> tuple[str, ...]:
        """Where its links lead, as they are written; pictures are none."""
        return tuple(target for mark, _words, target in _LINK.findall(self.text) if not mark)

    @property
    def pictures(self) -> tuple[str, ...]:
        """The files of its pictures, as they are written."""
        return tuple(target for mark, _words, target in _LINK.findall(self.text) if mark)

    def without_pictures(self, missing: frozenset[str]) -> str:
        """The text as it is shown where these pictures were not made."""
        return _PICTURE_LINE.sub(lambda found: "" if found[1] in missing else found[0], self.text)

    def fits(self, query: str) -> bool:
        """Whether every word of a search occurs; capitals and accents do not matter."""
        return all(word in self._folded for word in folded(query).split())

    @cached_property
    def _folded(self) -> str:
        return folded(self.text)


@dataclass(frozen=True, slots=True)
class Book:
    """All chapters, in their order."""

    chapters: tuple[Chapter, ...]

    def chapter(self, chapter_id: str) -> Chapter | None:
        """The chapter of that name."""
        return next((chapter for chapter in self.chapters if chapter.chapter_id == chapter_id), None)

    def place_of(self, *names: str) -> Place:
        """The place of the first of these names that has one; else the beginning of the book."""
        known = {name: place for chapter in self.chapters for name, place in chapter.places.items()}
        return next((known[name] for name in names if name in known), Place(self.chapters[0].chapter_id))

    def found(self, query: str) -> tuple[Chapter, ...]:
        """The chapters in which a search finds something; all for an empty one."""
        return tuple(chapter for chapter in self.chapters if chapter.fits(query))

    def target(self, link: str, within: str) -> Place | None:
        """Where a link in a chapter leads; None where that is not a place of this book.

        From one language into a chapter that is read in another it leads to the beginning: its headings are others.
        """
        file, _hash, anchor = link.partition("#")
        here = self.chapter(within)
        chapter = self.chapter(file.removesuffix(".md")) if file else here
        if chapter is None:
            return None
        if anchor in {"", *chapter.anchors}:
            return Place(chapter.chapter_id, anchor)
        return None if here is None or here.folder == chapter.folder else Place(chapter.chapter_id)

    def same_place(self, place: Place, other: Book) -> Place:
        """The place of the other book, in another language, in this one: the heading that stands where its does."""
        here, there = self.chapter(place.chapter_id), other.chapter(place.chapter_id)
        if here is None or there is None:
            return Place(self.chapters[0].chapter_id)
        if place.anchor not in there.anchors or len(here.anchors) != len(there.anchors):
            return Place(place.chapter_id)
        return Place(place.chapter_id, here.anchors[there.anchors.index(place.anchor)])


def load_book(folder: Path, language: str = "") -> Book:
    """Read the handbook in a language (its code), in English where there is none in it.

    Raises:
        EnvironmentFailureError: it is not there, or cannot be read.
    """
    try:
        contents = (folder / CONTENTS).read_text(encoding="utf-8")
        names = [target.removesuffix(".md") for mark, _words, target in _LINK.findall(contents) if not mark]
        chapters = tuple(_chapter(name, folder, language) for name in names)
    except (OSError, ValueError) as error:
        msg = "The handbook cannot be read; install the program again."
        raise EnvironmentFailureError(msg) from error
    if not chapters:
        msg = "The handbook is empty; install the program again."
        raise EnvironmentFailureError(msg)
    return Book(chapters)


def _chapter(name: str, folder: Path, language: str) -> Chapter:
    file = folder / language / f"{name}.md"
    found = file if file.is_file() else folder / f"{name}.md"
    return Chapter(name, found.read_text(encoding="utf-8"), found.parent)


def anchor_of(heading: str) -> str:
    """A heading as links name it, the way that GitHub does: "The recovery sheet" is "the-recovery-sheet"."""
    plain = re.sub(r"[^\w\- ]", "", heading.strip().lower())
    return plain.replace(" ", "-")


def _places(source: str) -> list[tuple[str, str]]:
    """Each name with the anchor of the heading that follows it; "" before the title."""
    found = []
    for mark in _PLACE.finditer(source):
        heading = _HEADING.search(source, mark.end())
        is_title = heading is None or len(heading[1]) == 1
        found.append((mark[1], "" if heading is None or is_title else anchor_of(heading[2])))
    return found
