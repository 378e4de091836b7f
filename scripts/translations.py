"""The words of the window in every language: `resources/translations/*.ts`, and what the program loads of them.

    python -m scripts.translations compile     # make the .qm files that are missing or old; `make setup` does it
    python -m scripts.translations update      # take over what the code says now, and tell what is not translated yet
    python -m scripts.translations todo        # print that, to be filled in
    python -m scripts.translations fill FILE   # take over what was filled in
    python -m scripts.translations check       # what is missing, left over or wrong; exit status 1 if anything is

`check` also compares the chapters of the handbook with the English ones (`scripts/handbook_words.py`).
docs/translating.md says how a translation should sound and which word stands for which.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import sysconfig
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from pathlib import Path

from scripts.sentences_in_code import sentences_in
from scripts.texts_in_code import CodeText, texts_in

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
SOURCES = ("src/localregulars/ui", "src/localregulars/bootstrap")
LANGUAGES = ("de", "es", "fr")
PLURALS_ONLY = "en"
Given = dict[tuple[str, str], dict[str, tuple[str, ...]]]
KEYS = ("Ctrl", "Esc", "Shift", "Tab")
"""Keys as keyboards, our texts and the handbook name them: Qt's own Spanish says "Control" and "Mayúsculas"."""
_CONTEXT_OF_KEYS = "QShortcut"
"""Where Qt looks for them."""
FORMS_OF_A_COUNT = 2
"""German, Spanish, French and English: one and many (French counts 0 as one)."""

_PLACE = re.compile(r"\{[^}]*\}|%L?n|%L?[1-9]")
_FILTER = re.compile(r"\(\*[^)]*\)")
_BETWEEN_FORMS = " || "
_EDGE = "␣"
"""A blank at the beginning or end of a line, in the text that is filled in."""


@dataclass(frozen=True, slots=True)
class Message:
    """One text of the program in one language; `forms` are its translations: two where it counts, else one."""

    text: CodeText
    forms: tuple[str, ...] = ()

    @property
    def is_finished(self) -> bool:
        """Whether every form is there."""
        return len(self.forms) == _forms(self.text) and all(self.forms)


def _forms(text: CodeText) -> int:
    return FORMS_OF_A_COUNT if text.is_plural else 1


def ts_file(language: str, folder: Path = FOLDER) -> Path:
    """The source of a language's words."""
    return folder / f"localregulars_{language}.ts"


def messages(file: Path) -> list[Message]:
    """Everything in a .ts file; what is marked as not finished has no forms."""
    found = []
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 (our own file)
        for entry in context.iter("message"):
            is_plural = entry.get("numerus") == "yes"
            where = (context.findtext("name", ""), entry.findtext("source", ""), entry.findtext("comment", ""))
            translation = entry.find("translation")
            forms: tuple[str, ...] = ()
            if translation is not None and translation.get("type") is None:
                places = list(translation.iter("numerusform")) if is_plural else [translation]
                forms = tuple(place.text or "" for place in places)
            found.append(Message(CodeText(*where, is_plural), forms))
    return found


def compile_stale(folder: Path = FOLDER) -> list[Path]:
    """Make the .qm file of every .ts file that is newer than it; what was made."""
    made = []
    for source in sorted(folder.glob("localregulars_*.ts")):
        target = source.with_suffix(".qm")
        if target.exists() and target.stat().st_mtime >= source.stat().st_mtime:
            continue
        fresh = target.with_suffix(f".{os.getpid()}.new")
        _qt_tool("lrelease", "-silent", "-nounfinished", str(source), "-qm", str(fresh))
        fresh.replace(target)
        made.append(target)
    return made


def collect(folder: Path = FOLDER) -> None:
    """Bring the .ts files in `folder` up to what the code says; translations stay, what is said no more goes."""
    said = in_code()
    for language in (*LANGUAGES, PLURALS_ONLY):
        file = ts_file(language, folder)
        known = {each.text: each for each in messages(file) if each.is_finished} if file.exists() else {}
        wanted = said if language in LANGUAGES else [text for text in said if text.is_plural]
        blank = _counted_in_english if language == PLURALS_ONLY else Message
        write(language, [known.get(text) or blank(text) for text in wanted], folder)


@cache
def in_code() -> tuple[CodeText, ...]:
    """Everything that has to be translated, by context, then as it stands in the code."""
    # compiling has to do without the program
    from localregulars.ui.wording import countries
    from localregulars.ui.wording.sentences import CONTEXT, OF_A_FILE, PROBLEMS, TEMPLATES

    found = dict.fromkeys(text for root in SOURCES for text in texts_in(ROOT / root))
    said = [sentence for sentence in sentences_in(ROOT / "src" / "localregulars") if "{}" not in sentence]
    found |= dict.fromkeys(
        CodeText(CONTEXT, sentence, "", is_plural=False) for sentence in (*said, *TEMPLATES, *OF_A_FILE, *PROBLEMS)
    )
    found |= dict.fromkeys(CodeText(countries.CONTEXT, name, "", is_plural=False) for name in countries.NAMES.values())
    found |= dict.fromkeys(CodeText(_CONTEXT_OF_KEYS, key, "", is_plural=False) for key in KEYS)
    return tuple(sorted(found, key=lambda text: text.context))


def write(language: str, entries: Iterable[Message], folder: Path = FOLDER) -> None:
    """Write a language's .ts file; what is not translated is marked so. Lines do not move with the code's."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for context, group in groupby(entries, key=lambda entry: entry.text.context):
        inside = ET.SubElement(root, "context")
        ET.SubElement(inside, "name").text = context
        for entry in group:
            inside.append(_element(entry))
    ET.indent(root, " ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    ts_file(language, folder).write_text(f"{head}{ET.tostring(root, encoding='unicode')}\n", encoding="utf-8")


def _counted_in_english(text: CodeText) -> Message:
    return Message(text, (text.source.replace("(s)", ""), text.source.replace("(s)", "s")))


def _element(entry: Message) -> ET.Element:
    message = ET.Element("message", {"numerus": "yes"} if entry.text.is_plural else {})
    ET.SubElement(message, "source").text = entry.text.source
    if entry.text.comment:
        ET.SubElement(message, "comment").text = entry.text.comment
    translation = ET.SubElement(message, "translation", {} if entry.is_finished else {"type": "unfinished"})
    if entry.text.is_plural:
        for form in entry.forms or ("",) * FORMS_OF_A_COUNT:
            ET.SubElement(translation, "numerusform").text = form
    else:
        translation.text = "".join(entry.forms)
    return message


def unfinished(language: str, folder: Path = FOLDER) -> list[CodeText]:
    """What is not translated yet."""
    return [each.text for each in messages(ts_file(language, folder)) if not each.is_finished]


def problems(language: str, folder: Path = FOLDER) -> list[str]:
    """What is wrong with a language's translations as they stand, a line each."""
    said = []
    for each in messages(ts_file(language, folder)):
        where = f"{language}, {each.text.context}: {each.text.source!r}"
        if each.is_finished:
            said += [f"{where}, {form!r}: {what}" for form in each.forms for what in _faults(each, form)]
        else:
            said.append(f"{where} is not translated")
    return said


def _faults(message: Message, form: str) -> Iterator[str]:
    source = message.text.source
    if not _same_places(message, form):
        yield "other places than in the source"
    if _edges(source) != _edges(form):
        yield "other blanks at its beginning or end"
    if _FILTER.findall(source) != _FILTER.findall(form):
        yield "other file endings"
    if "(s)" in form:
        yield "leaves the number open"


def out_of_date(folder: Path = FOLDER) -> list[str]:
    """What the .ts files do not say as the code does: new texts and such as are said no more, a line each."""
    code = set(in_code())
    said = []
    for language in (*LANGUAGES, PLURALS_ONLY):
        wanted = code if language in LANGUAGES else {text for text in code if text.is_plural}
        there = {each.text for each in messages(ts_file(language, folder))}
        said += [f"{language}, {text.context}: {text.source!r} is new" for text in wanted - there]
        said += [f"{language}, {text.context}: {text.source!r} is said no more" for text in there - wanted]
    return sorted(said)


def todo_text() -> Iterator[str]:
    """What is not translated, each text once, in the form that `fill` reads."""
    missing: dict[str, list[str]] = {}
    contexts: dict[str, str] = {}
    for language in LANGUAGES:
        for each in unfinished(language):
            contexts.setdefault(each.source, f"{each.context}{', one || many' if each.is_plural else ''}")
            missing.setdefault(each.source, []).append(language)
    for source, languages in missing.items():
        yield f"\n# {contexts[source]}"
        yield f"= {_written(source)}"
        yield from (f"{language} " for language in languages)


def filled(text: str) -> Given:
    """Translations by context, source and language, of what `todo` printed and somebody filled in.

    A line begins with "= " (the source), with a language's code, or with "#". The two forms of a count stand on one
    line with " || " between them; "␣" is a blank at the beginning or end. A source counts for every context, but after
    a line "@ CONTEXT" it counts for that one alone, and replaces what it has.
    """
    found: Given = {}
    context, source = "", ""
    for line in text.splitlines():
        mark, _, words = line.partition(" ")
        if mark == "@":
            context = words.strip()
        elif mark == "=":
            source = _read(words)
        elif mark in LANGUAGES and words.strip():
            forms = tuple(_read(form) for form in words.split(_BETWEEN_FORMS))
            found.setdefault((context, source), {})[mark] = forms
    return found


def fill(language: str, given: Given) -> int:
    """Put these translations where none is yet; how many were put. A wrong number of forms is a `ValueError`."""
    entries, done = messages(ts_file(language)), 0
    for place, entry in enumerate(entries):
        context, source = entry.text.context, entry.text.source
        replacing = given.get((context, source), {}).get(language)
        forms = replacing or (None if entry.is_finished else given.get(("", source), {}).get(language))
        if forms is None:
            continue
        if len(forms) != _forms(entry.text):
            message = (
                f"{language}: {entry.text.source!r} needs {_forms(entry.text)} forms, with {_BETWEEN_FORMS!r} between."
            )
            raise ValueError(message)
        entries[place] = Message(entry.text, forms)
        done += 1
    write(language, entries)
    return done


def _same_places(message: Message, form: str) -> bool:
    """Every place is there as often; the form for one may say it in a word ("ein Tag")."""
    wanted, there = Counter(_PLACE.findall(message.text.source)), Counter(_PLACE.findall(form))
    if message.text.is_plural and form == message.forms[0]:
        for counts in (wanted, there):
            counts.pop("%n", None)
            counts.pop("%Ln", None)
    return wanted == there


def _edges(text: str) -> tuple[int, int]:
    return len(text) - len(text.lstrip(" ")), len(text) - len(text.rstrip(" "))


def _written(text: str) -> str:
    left, right = _edges(text)
    inner = text.strip(" ").replace("\n", "\\n")
    return _EDGE * left + inner + _EDGE * right


def _read(text: str) -> str:
    return text.strip().replace(_EDGE, " ").replace("\\n", "\n")


def _qt_tool(name: str, *arguments: str) -> None:
    """Run one of the tools that come with PySide6."""
    tool = Path(sysconfig.get_path("scripts")) / f"pyside6-{name}"
    subprocess.run([str(tool), *arguments], check=True, stdout=subprocess.DEVNULL)


def main() -> int:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(description="The words of the window in every language.")
    parser.add_argument("do", choices=("compile", "update", "todo", "fill", "check"))
    parser.add_argument("file", nargs="?", type=Path, help="what `todo` printed, filled in")
    asked = parser.parse_args()
    match asked.do:
        case "compile":
            compile_stale()
            return 0
        case "todo":
            print("\n".join(todo_text()))
            return 0
        case "fill" if asked.file is not None:
            given = filled(asked.file.read_text(encoding="utf-8"))
            for language in LANGUAGES:
                print(f"{language}: {fill(language, given)} texts filled in")
        case "fill":
            parser.error("fill needs the file that was filled in")
        case "update":
            collect()
    wrong = [line for language in LANGUAGES for line in problems(language)]
    if asked.do == "check":
        from scripts.handbook_words import handbook_problems, names_in  # compiling has to do without the program

        chapters = [line for language in LANGUAGES for line in handbook_problems(language, names_in(language))]
        wrong = [*out_of_date(), *wrong, *chapters]
    print("\n".join(wrong))
    compile_stale()
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
