"""What can be read in a PDF that Qt wrote: its text, page by page, without a library for it."""

from __future__ import annotations

import re
import zlib
from pathlib import Path


def pdf_text(path: Path) -> list[str]:
    """The text of each page, without its spaces: glyphs are looked up in the table that stands beside each font."""
    data = path.read_bytes()
    objects = {int(n): body for n, body in re.findall(rb"(?s)\b(\d+) 0 obj\s(.*?)\sendobj", data)}
    fonts = {name: _glyphs(objects, number) for name, number in _fonts(objects)}
    pages = [body for body in objects.values() if re.search(rb"/Type /Page\b", body)]
    return [_read(_stream(objects, _reference(body, b"Contents")), fonts) for body in pages]


def _reference(body: bytes, key: bytes) -> int:
    found = re.search(rb"/" + key + rb" (\d+) 0 R", body)
    assert found is not None, key
    return int(found[1])


def _stream(objects: dict[int, bytes], number: int) -> bytes:
    """As long as it says itself: its last byte may be any, also one that would end a line."""
    body = objects[number]
    begin = re.search(rb"\bstream\r?\n", body)
    assert begin is not None, number
    head = body[: begin.start()]
    length = re.search(rb"/Length (\d+)( 0 R)?", head)
    assert length is not None, number
    long = int(objects[int(length[1])] if length[2] else length[1])
    found = body[begin.end() : begin.end() + long]
    return zlib.decompress(found) if b"FlateDecode" in head else found


def _fonts(objects: dict[int, bytes]) -> set[tuple[str, int]]:
    """Names of fonts in content streams, with the number of the object that they are: Qt calls font 11 "F11"."""
    return {(f"F{number}", number) for number, body in objects.items() if b"/ToUnicode" in body}


def _glyphs(objects: dict[int, bytes], font: int) -> dict[int, str]:
    """From the number of a glyph to what it stands for."""
    table = _stream(objects, _reference(objects[font], b"ToUnicode")).decode("latin-1")
    glyphs: dict[int, str] = {}
    for block in re.findall(r"(?s)beginbfrange(.*?)endbfrange", table):
        for first, last, to in re.findall(r"<(\w+)> <(\w+)> (<\w+>|\[[^\]]*\])", block):
            targets = re.findall(r"<(\w+)>", to)
            for at, glyph in enumerate(range(int(first, 16), int(last, 16) + 1)):
                code = int(targets[at], 16) if len(targets) > 1 else int(targets[0], 16) + at
                glyphs[glyph] = chr(code)
    for block in re.findall(r"(?s)beginbfchar(.*?)endbfchar", table):
        for glyph_code, to in re.findall(r"<(\w+)> <(\w+)>", block):
            glyphs[int(glyph_code, 16)] = chr(int(to, 16))
    return glyphs


def _read(content: bytes, fonts: dict[str, dict[int, str]]) -> str:
    font: dict[int, str] = {}
    words = []
    for name, glyphs in re.findall(r"/(F\d+) [\d.]+ Tf|<(\w+)> Tj", content.decode("latin-1")):
        if name:
            font = fonts[name]
        else:
            words += [font.get(int(glyphs[at : at + 4], 16), "?") for at in range(0, len(glyphs), 4)]
    return "".join(words).replace(" ", "").replace("\u00a0", "")
