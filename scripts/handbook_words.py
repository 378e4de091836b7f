"""What the handbook of another language says otherwise than the English one: `python -m scripts.translations check`.

It has the same chapters, places, headings, blocks, links, pictures and keys, section by section, and calls buttons and
screens what the window calls them in that language. Which words stand between is up to whoever translates.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from scripts.translations import messages, ts_file

from localregulars.ui.handbook.book import CONTENTS, Book, Chapter, load_book

FOLDER = Path(__file__).resolve().parents[1] / "docs" / "handbook"
Names = Mapping[str, frozenset[str]]
"""What a text of the window is called in a language, by its English; both as `_bare` leaves them."""

KEYS = {
    "de": {"Strg": "Ctrl", "Umschalt": "Shift", "Links": "Left", "Leertaste": "Space"}
    | {"Pos1": "Home", "Ende": "End", "Bild auf": "Page Up", "Bild ab": "Page Down"},
    "es": {"Mayús": "Shift", "Intro": "Enter", "Izquierda": "Left", "Espacio": "Space"}
    | {"Inicio": "Home", "Fin": "End", "RePág": "Page Up", "AvPág": "Page Down"},
    "fr": {"Maj": "Shift", "Entrée": "Enter", "Échap": "Esc", "Gauche": "Left", "Espace": "Space"}
    | {"Début": "Home", "Fin": "End", "Page préc.": "Page Up", "Page suiv.": "Page Down"},
}
"""What is written on the keyboards of a language, where that is not what stands on an English one."""
SAID_BY_PEOPLE = frozenset({"export", "fine", "no"})
"""Quoted words that the window says too, but that here somebody says."""
_SCREENS = ("Privacy & consent",)
"""Names that are long enough to be found without quotes."""
_QUOTES = {
    "en": "“([^”]+)”",
    "de": "„([^“]+)“",
    "es": "«([^»]+)»",
    "fr": "«\N{NO-BREAK SPACE}([^»]+)\N{NO-BREAK SPACE}»",
}
_BOLD = re.compile(r"\*\*([^*]+)\*\*")
_CODE = re.compile(r"`([^`]+)`")
_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
_HEADING = re.compile(r"(?:<!-- place: (\S+) -->\n)?(#{1,4}) +(.+)\n?")
_BLANK_MISSING = re.compile(r"[ \n][:;?!»]|«[ \n]|[^\s\N{NO-BREAK SPACE}][;?!»]")
"""French: no-break spaces inside quotes and before these marks."""


@dataclass(frozen=True)
class Section:
    """A heading with what stands below it, up to the next one; `place` is the name of its place, or ""."""

    place: str
    level: int
    heading: str
    text: str

    @cached_property
    def blocks(self) -> list[str]:
        """Paragraphs, points of lists and rows of tables, as they are written."""
        blocks = []
        for block in filter(None, re.split(r"\n{2,}", self.text.strip())):
            is_list = re.match(r"\||- |\d+\. ", block)
            blocks += re.split(r"\n(?=\||- |\d+\. )", block) if is_list else [block]
        return blocks

    @property
    def shape(self) -> list[str]:
        """What kind of block follows what kind."""
        return [block[0] if block[0] in "|-!#" else ("1" if block[0].isdigit() else "a") for block in self.blocks]

    def phrases(self, language: str) -> list[str]:
        """What is set off: headings, quotes and bold words."""
        bold = [words for words in _BOLD.findall(self.text) if not re.search(_QUOTES[language], words)]
        return [self.heading, *(_bare(words) for words in (*re.findall(_QUOTES[language], self.text), *bold))]

    def keys(self, language: str) -> Counter[str]:
        """Keys and names of files, the keys as they stand on an English keyboard."""
        said = KEYS.get(language, {})
        spans = (" ".join(span.split()) for span in _CODE.findall(self.text))
        return Counter("+".join(said.get(part, part) for part in re.split(r"\+(?!$)", span)) for span in spans)


def sections(source: str) -> list[Section]:
    """The sections of a chapter, in their order."""
    starts = [*_HEADING.finditer(source)]
    ends = [*(start.start() for start in starts[1:]), len(source)]
    return [
        Section(start[1] or "", len(start[2]), _bare(start[3]), source[start.end() : end])
        for start, end in zip(starts, ends, strict=True)
    ]


def names_in(language: str) -> Names:
    """What the window calls its buttons and screens in a language."""
    called: dict[str, frozenset[str]] = {}
    for each in messages(ts_file(language)):
        source = _bare(each.text.source)
        called[source] = called.get(source, frozenset()) | {_bare(form) for form in each.forms}
    return called


def handbook_problems(language: str, names: Names, folder: Path = FOLDER) -> list[str]:
    """What is wrong with the handbook in a language, a line each."""
    english = {file.name for file in folder.glob("*.md")}
    there = {file.name for file in (folder / language).glob("*.md")}
    said = [f"{language}/{name} is missing" for name in english - there]
    said += [f"{language}/{name} has no English chapter" for name in there - english]
    ours, theirs = load_book(folder), load_book(folder, language)
    for name in sorted(english & there):
        here, other = (
            Chapter(Path(name).stem, (where / name).read_text(encoding="utf-8"), where)
            for where in (folder, folder / language)
        )
        faults = [*_faults(here, other, language, names), *_link_faults(here, other, ours, theirs)]
        said += [f"{language}/{name}: {what}" for what in faults]
    return sorted(said)


def _faults(english: Chapter, other: Chapter, language: str, names: Names) -> Iterator[str]:
    ours, theirs = sections(english.source), sections(other.source)
    if [(one.place, one.level) for one in ours] != [(one.place, one.level) for one in theirs]:
        yield "other headings or places than in English"
        return
    for here, there in zip(ours, theirs, strict=True):
        where = f"“{there.heading}”"
        if here.shape != there.shape:
            yield f"{where} has other paragraphs, points or rows than in English"
        if here.keys("en") != there.keys(language):
            yield f"{where} has other keys than in English"
        same = {block for block in here.blocks if len(block.split()) > 1 and block[0] != "|"} & {*there.blocks}
        yield from (f"{where} is English: {block!r}" for block in sorted(same))
        yield from (f"{where} {what}" for what in _name_faults(here, there, language, names))
        if language == "fr" and _BLANK_MISSING.search(_without_code(there.text)):
            yield f"{where} lacks a no-break space before a mark or inside quotes"
    for name in other.pictures:
        if not (other.folder / name).is_file():
            yield f"the picture {name} was not made"
    if english.pictures != other.pictures:
        yield "other pictures than in English"


def _name_faults(here: Section, there: Section, language: str, names: Names) -> Iterator[str]:
    """Names of the window that are called otherwise, and quotes that are neither a name nor said in English too."""
    left, said = there.phrases(language), 0
    for words in here.phrases("en"):
        called = names.get(words) if words not in SAID_BY_PEOPLE else None
        found = next((one for one in left if called is not None and one in called), None)
        if called is None:
            said += 1
        elif found is None:
            yield f"does not call {words!r} what the window calls it: {' or '.join(sorted(called))}"
        else:
            left.remove(found)
    unknown = [words for words in left if not any(words in called for called in names.values())]
    if len(unknown) > said:
        yield f"sets off what the window does not say: {', '.join(unknown)}"
    if len(left) < said:
        yield "sets off less than the English"
    for screen in _SCREENS:
        if screen in here.text and not any(called in _bare(there.text) for called in names[_bare(screen)]):
            yield f"does not call {screen!r} what the window calls it"


def _link_faults(english: Chapter, other: Chapter, ours: Book, theirs: Book) -> Iterator[str]:
    if english.chapter_id == Path(CONTENTS).stem:
        if english.links != other.links:
            yield "other chapters, or in another order, than in English"
        return
    places = [ours.target(link, english.chapter_id) for link in english.links]
    wanted = [None if place is None else theirs.same_place(place, ours) for place in places]
    found = [theirs.target(link, other.chapter_id) for link in other.links]
    if Counter(wanted) != Counter(found):
        yield "its links lead elsewhere than in English"


def _without_code(text: str) -> str:
    return _LINK.sub("", _CODE.sub("", text))


def _bare(words: str) -> str:
    """Without capitals, line ends and the marks of a sentence, so that a name is found however it stands in one."""
    return re.sub(r"[.,:;]$", "", " ".join(words.replace("&&", "&").split()).casefold()).strip()
