"""One page for the wall: a month in sentences, one small chart, what was changed. No names."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImageWriter

from localregulars.domain.spans import Days
from localregulars.domain.steering import TimelineNote
from localregulars.measures.findings import Measured
from localregulars.measures.intervals.differences import Change, change
from localregulars.ui.pages.numbers.facts import MEASURE, Figures
from localregulars.ui.saving import memory_to_write
from localregulars.ui.widgets.charts.description import Chart
from localregulars.ui.widgets.charts.files import picture_of
from localregulars.ui.wording.holding import held_together
from localregulars.ui.wording.numbers import certainty_of, change_words, wall_title

translate = QCoreApplication.translate
ON_THE_WALL = (
    "visits",
    "new_regulars",
    "regulars",
    "repeat_purchase_rate",
    "csat",
    "nps",
    "told_rate",
    "hours_to_first_response",
)
"""What may hang where customers see it, in this order. Nothing of check-ins: nobody shall read there how they are."""
MOST_SENTENCES = 6
MOST_DEEDS = 4
"""More of a kind would not fit on the sheet."""
_CHART_PX = 560
_SHARP = 3.0
Line = tuple[str, str]
"""A sentence, and below it how sure it is and what changed."""


def wall_lines(now: Figures, before: Figures) -> list[Line]:
    """The sentences of the month: the first six of which something can be said."""
    lines: list[Line] = []
    for measure_id in ON_THE_WALL:
        found = now.finding(measure_id)
        if isinstance(found, Measured) and len(lines) < MOST_SENTENCES:
            lines.append((wall_title(MEASURE[measure_id], found), _below(measure_id, found, before)))
    return lines


class Deeds(NamedTuple):
    """What the shop did in the month: what it changed by itself, and what it did because somebody said something."""

    changed: tuple[str, ...] = ()
    because_said: tuple[str, ...] = ()


def wall_html(heading: str, lines: Sequence[Line], chart: Chart | None, deeds: Deeds) -> str:
    """The page; as much as fits on one sheet."""
    said = "".join(
        f"<h2>{escape(sentence)}</h2><p class='muted'>{escape(held_together(below))}</p>" for sentence, below in lines
    )
    did = _list(what_we_did(), deeds.because_said) + _list(what_we_changed(), deeds.changed)
    foot = translate("numbers", "Numbers of this shop, counted with Local Regulars. Nobody is named in them.")
    return (
        f"<html><body><h1>{escape(heading)}</h1>{said}{_picture(chart)}{did}"
        f"<p class='small muted'>{escape(foot)}</p></body></html>"
    )


def what_we_did() -> str:
    """The head of what was done because somebody said something."""
    return translate("numbers", "What you told us, and what we did")


def what_we_changed() -> str:
    """The head of what the shop changed by itself."""
    return translate("numbers", "What we changed")


def _list(head: str, items: Sequence[str]) -> str:
    if not items:
        return ""
    points = "".join(f"<li>{escape(item)}</li>" for item in items[:MOST_DEEDS])
    return f"<h3>{escape(head)}</h3><ul style='margin-top: 0'>{points}</ul>"  # they belong to their head


def notes_of(notes: Sequence[TimelineNote], month: Days) -> tuple[str, ...]:
    """What was changed in a month, in the owner's words."""
    return tuple(note.words for note in notes if month.first <= note.day <= month.last)


def _below(measure_id: str, found: Measured, before: Figures) -> str:
    measure = MEASURE[measure_id]
    sure = certainty_of(measure, found) if found.interval is not None else ""
    changed = change(before.finding(measure_id), found)
    was = translate("numbers", "The month before, and this one: {change}")
    said = was.format(change=change_words(measure, changed)) if isinstance(changed, Change) else ""
    return ". ".join(part for part in (sure, said) if part)


def _picture(chart: Chart | None) -> str:
    if chart is None or chart.too_few:
        return ""
    made = memory_to_write()
    QImageWriter(made, b"png").write(picture_of(chart, _SHARP))
    data = base64.b64encode(made.data().data()).decode("ascii")
    return f"<p><img src='data:image/png;base64,{data}' width='{_CHART_PX}'></p>"
