"""The sheet for the counter on which people choose by a line, and "You asked, we did" for the wall."""

from __future__ import annotations

from collections.abc import Sequence

from localregulars.application.voices.papers import PollSheetFacts, WallFacts
from localregulars.application.voices.poll_results import WallLine
from localregulars.domain.wishes import WishState
from localregulars.exporting.documents.html import (
    INK,
    LINE,
    Html,
    escaped,
    heading,
    isolated,
    joined,
    page,
    paragraph,
)
from localregulars.exporting.documents.words import Words

_QUESTION, _CHOICE, _BODY, _SMALL, _WALL_TITLE = 24.0, 15.0, 11.0, 9.0, 26.0
_LONG_QUESTION, _LONG_CHOICE = 16.0, 11.0
_SHORT, _SHORT_CHOICE = 70, 24
"""Longer ones are set smaller, so that the sheet stays one page."""
_GROUPS = (
    ("wall.did", (WishState.GRANTED,)),
    ("wall.planned", (WishState.PLANNED,)),
    ("wall.did_not", (WishState.NOT_GRANTED,)),
)
_ROOM, _MOST_ROOM = 330.0, 100.0
"""Points for the lines of a pencil: shared by all choices, and the most for one."""


def poll_sheet(facts: PollSheetFacts, words: Words) -> str:
    """One page of A4: the question, a field for lines beside each choice, and until when it lies there."""
    parts = (
        paragraph(words("poll_sheet.above", shop=isolated(facts.shop.name)), size=_SMALL, soft=True),
        heading(facts.question, 1, size=_QUESTION if len(facts.question) <= _SHORT else _LONG_QUESTION),
        paragraph(words("poll_sheet.how"), size=_BODY),
        _fields(facts.choices),
        paragraph(words("poll_sheet.until", day=words.day(facts.until)), size=_BODY),
        paragraph(words("poll_sheet.no_names"), size=_SMALL, soft=True),
    )
    return page(facts.question, words.language, joined(parts))


def wall_sheet(facts: WallFacts, words: Words) -> str:
    """What people asked for and what became of it, in three groups: done, planned, and not done for a reason."""
    parts = [
        heading(words("wall.title"), 1, size=_WALL_TITLE),
        paragraph(
            words("wall.below", shop=isolated(facts.shop.name), day=words.day(facts.day)), size=_SMALL, soft=True
        ),
    ]
    for key, states in _GROUPS:
        lines = [line for line in facts.lines if line.state in states]
        if lines:
            parts += [heading(words(key), 2, size=_CHOICE), *(_line(line, words) for line in lines)]
    if not facts.lines:
        parts.append(paragraph(words("wall.nothing"), size=_BODY))
    parts.append(paragraph(words("wall.more"), size=_BODY))
    return page(words.plain("wall.title"), words.language, joined(parts))


def _fields(choices: Sequence[str]) -> Html:
    size = _CHOICE if max(map(len, choices)) <= _SHORT_CHOICE else _LONG_CHOICE
    room = min(_ROOM / len(choices), _MOST_ROOM)
    cell = f"border:1px solid {INK}; vertical-align:middle"
    rows = joined(
        Html(
            f'<tr><td width="32%" style="{cell}; font-size:{size:g}pt; font-weight:600">{escaped(choice)}</td>'
            f'<td style="{cell}; font-size:{room:.0f}pt">&nbsp;</td></tr>'
        )
        for choice in choices
    )
    style = "border-collapse:collapse; margin-top:8px; margin-bottom:8px"
    return Html(f'<table width="100%" cellspacing="0" cellpadding="8" style="{style}">{rows}</table>')


def _line(line: WallLine, words: Words) -> Html:
    """One block that is not torn apart at the end of a page."""
    counted = words("wall.chosen" if line.is_poll else "wall.wished", count=line.total) if line.total else Html("")
    day = escaped(words.day(line.day))
    when = joined((day, counted) if counted else (day,), " · ")
    said = (heading(line.asked, 3, size=_BODY + 1), paragraph(line.became, size=_BODY) if line.became else Html(""))
    inner = joined((*said, paragraph(when, size=_SMALL, soft=True)))
    cell = f'<td style="border-top:1px solid {LINE}">{inner}</td>'
    return Html(f'<table width="100%" cellspacing="0" cellpadding="3"><tr>{cell}</tr></table>')
