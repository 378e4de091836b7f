"""Simple HTML that prints: tables, inline styles, pictures as data; everything that is shown is escaped.

It keeps to what Qt's text documents know (`ui.printing` says what that is). Sizes of text are in points, so that a
sheet that is promised to be one page of A4 stays one.
"""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence

INK = "#333333"
LINE = "#8a8a8a"
SOFT = "#f1f1f1"
MARKED = "#fff0a8"
"""Behind what the owner still has to fill in."""

_MARK = f'<span style="background-color:{MARKED}">'
END = '<p style="font-size:1pt; margin-top:0px; margin-bottom:0px">&nbsp;</p>'
"""Ends a document: Qt sets its very last line as high as the usual text, whatever its own size."""
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"
_NO_DIRECTIONS = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
"""Embeddings, overrides and isolates of Unicode (UAX 9), which have no look of their own."""


class Html(str):
    """Text that is HTML already: escaped, or made by us. Everything else is escaped before it is put in."""

    __slots__ = ()


def escaped(value: object) -> Html:
    """The value as it prints: a name with <b> and quotes shows as typed."""
    return value if isinstance(value, Html) else Html(html.escape(str(value), quote=True))


def isolated(text: str) -> Html:
    """What somebody is called, among words that read from left to right: the words after it stay in their order.

    Whichever direction the name is written in, and whatever marks of direction it holds.
    """
    return Html(f"{_ISOLATE}{escaped(text.translate(_NO_DIRECTIONS))}{_END_ISOLATE}")


def joined(parts: Iterable[Html], between: str = "") -> Html:
    """The parts, one after the other."""
    return Html(between.join(parts))


def heading(text: object, level: int = 2, *, size: float | None = None) -> Html:
    """A heading; level 1 is the document's own. A paragraph, because Qt lets no style shrink its `<h2>`."""
    points = size or {1: 17.0, 2: 11.5}.get(level, 10.0)
    style = f"font-size:{points:g}pt; font-weight:600; margin-top:8px; margin-bottom:3px"
    return Html(f'<p style="{style}">{_sized(text, points)}</p>')


def on_a_new_page(text: object, *, size: float = 11.5) -> Html:
    """A heading with which the next page begins."""
    style = f"page-break-before:always; font-size:{size:g}pt; font-weight:600; margin-top:0px; margin-bottom:3px"
    return Html(f'<p style="{style}">{_sized(text, size)}</p>')


def paragraph(text: object, *, size: float = 9.5, soft: bool = False, align: str = "left") -> Html:
    """A paragraph; `soft` is for what is said beside the matter."""
    colour = "; color:#555555" if soft else ""
    style = f"font-size:{size:g}pt; margin-top:2px; margin-bottom:4px{colour}"
    return Html(f'<p align="{align}" style="{style}">{_sized(text, size)}</p>')


def lines(items: Iterable[object], *, size: float = 9.5) -> Html:
    """A list with bullets."""
    style = f"font-size:{size:g}pt; margin-bottom:1px"
    inner = joined(Html(f'<li style="{style}">{_sized(item, size)}</li>') for item in items)
    return Html(f'<ul style="margin-top:2px; margin-bottom:4px">{inner}</ul>')


def verbatim(text: str, *, size: float = 9.5) -> Html:
    """Words that have to stand exactly so, paragraph for paragraph."""
    parts = (Html(escaped(part).replace("\n", "<br/>")) for part in text.split("\n\n"))
    return joined(paragraph(part, size=size) for part in parts)


def gap(what: object) -> Html:
    """A place that the owner has to fill in, clearly marked."""
    return Html(f"{_MARK}[{escaped(what)}]</span>")


def _sized(text: object, size: float) -> Html:
    """The text with its marked places in the size of their block: in Qt a `<span>` does not inherit it."""
    return Html(escaped(text).replace(_MARK, _MARK.replace('style="', f'style="font-size:{size:g}pt; ')))


def facts_table(rows: Iterable[tuple[object, object]], *, size: float = 9.5, label: str = "28%") -> Html:
    """Two columns: what it is, and what it says."""
    style = f"font-size:{size:g}pt"
    inner = joined(
        Html(
            f'<tr><td width="{label}" style="{style}; font-weight:600; vertical-align:top">{escaped(name)}</td>'
            f'<td style="{style}">{escaped(value)}</td></tr>'
        )
        for name, value in rows
    )
    return Html(f'<table width="100%" cellspacing="0" cellpadding="2">{inner}</table>')


def grid(head: Sequence[object], rows: Iterable[Sequence[object]], *, size: float = 8.5) -> Html:
    """A table with lines; the first row names the columns, on every page."""
    cell = f"font-size:{size:g}pt; border:1px solid {LINE}; vertical-align:top"
    top = joined(Html(f'<td style="{cell}; background-color:{SOFT}; font-weight:600">{escaped(h)}</td>') for h in head)
    body = joined(
        Html("<tr>" + joined(Html(f'<td style="{cell}">{escaped(value)}</td>') for value in row) + "</tr>")
        for row in rows
    )
    table = '<table width="100%" cellspacing="0" cellpadding="3" style="border-collapse:collapse; margin-top:4px">'
    return Html(f"{table}<thead><tr>{top}</tr></thead>{body}</table>")


def boxes(rows: Iterable[object], columns: Sequence[object], *, size: float = 9) -> Html:
    """Rows of words with an empty box for each column: unticked, to be ticked by hand."""
    style = f"font-size:{size:g}pt; vertical-align:middle"
    name = f'<td width="34" align="center" style="{style}; font-weight:600; border:0px">'
    box = f'<td width="34" style="border:1px solid {INK}; font-size:{size:g}pt">&nbsp;</td>'
    words = f'<td style="{style}; border:0px; padding-left:8px">'
    top = joined(Html(f"{name}{escaped(column)}</td>") for column in columns)
    body = joined(Html(f"<tr>{box * len(columns)}{words}{escaped(row)}</td></tr>") for row in rows)
    table = '<table width="100%" cellspacing="0" cellpadding="2" style="border-collapse:collapse">'
    return Html(f"{table}<tr>{top}{words}</td></tr>{body}</table>")


def tick_list(items: Sequence[object], columns: int, *, size: float = 9) -> Html:
    """An empty box before each word, unticked, in so many columns."""
    style = f"font-size:{size:g}pt; vertical-align:middle"
    box = f'<td width="11" style="border:1px solid {INK}; font-size:{size:g}pt">&nbsp;</td>'
    cells = [Html(f'{box}<td style="{style}; border:0px; padding-left:3px">{escaped(item)}</td>') for item in items]
    cells += [Html('<td style="border:0px"></td><td style="border:0px"></td>')] * (-len(cells) % columns)
    rows = (cells[at : at + columns] for at in range(0, len(cells), columns))
    inner = joined(Html(f"<tr>{joined(row)}</tr>") for row in rows)
    return Html(f'<table width="100%" cellspacing="3" cellpadding="0">{inner}</table>')


def blanks(labels: Sequence[Sequence[object]], *, size: float = 9) -> Html:
    """Rows of lines to write on, each with its label."""
    rows = []
    for row in labels:
        cell = f'<td width="{100 // len(row)}%" style="font-size:{size:g}pt; border-bottom:1px solid {LINE}"><br/>'
        cells = joined(Html(f"{cell}{escaped(label)}</td>") for label in row)
        rows.append(Html(f'<table width="100%" cellspacing="4" cellpadding="0"><tr>{cells}</tr></table>'))
    return joined(rows)


def beside(left: Html, right: Html, *, right_width: int) -> Html:
    """Two things side by side; the right one takes so many pixels."""
    return Html(
        f'<table width="100%" cellspacing="0" cellpadding="0"><tr><td style="vertical-align:top">{left}</td>'
        f'<td width="{right_width}" align="right" style="vertical-align:top">{right}</td></tr></table>'
    )


def picture(source: str, size: int, words: object) -> Html:
    """A square picture of so many pixels; `source` is a data URI, `words` what it says to who cannot see it."""
    return Html(f'<img src="{escaped(source)}" width="{size}" height="{size}" alt="{escaped(words)}"/>')


def page(title: object, language: str, body: Html, *, draft: str = "") -> str:
    """A whole document. Words that no native lawyer has read yet say so at the top."""
    warning = ""
    if draft:
        style = f"font-size:8.5pt; font-weight:600; border:1px solid {LINE}; background-color:{MARKED}"
        cell = f'<td style="{style}">{escaped(draft)}</td>'
        warning = f'<table width="100%" cellspacing="0" cellpadding="3"><tr>{cell}</tr></table>'
    head = f'<head><meta charset="utf-8"/><title>{escaped(title)}</title></head>'
    inner = f'<body style="color:#111111; background-color:#ffffff">{warning}{body}{END}</body>'
    return f'<!DOCTYPE html>\n<html lang="{escaped(language)}">{head}{inner}</html>\n'
