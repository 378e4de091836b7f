"""The columns of the log: what was said, by whom, what it is, and by when something is to be done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Qt

from localregulars.application.feedback.views import LogRow
from localregulars.domain.feedback import FeedbackKind, Mood
from localregulars.domain.folding import folded
from localregulars.ui.models.table_model import Column
from localregulars.ui.wording import feedback as wording
from localregulars.ui.wording.dates import seen

translate = QCoreApplication.translate
_FAR = date.max


def log_columns(today: Callable[[], date]) -> tuple[Column[LogRow], ...]:
    """Every column can be sorted by. In little room the day stays longest, then what is to be done until when."""
    return (_said(), _who(), *_sorted_as(), _when(today), _by_when(today))


NEWEST_FIRST = (5, Qt.SortOrder.DescendingOrder)
"""How the log is sorted to begin with: by the day, which is the column before the last."""


def _said() -> Column[LogRow]:
    return Column(
        header=lambda: translate("feedback", "What was said"),
        value=lambda row: wording.glance(row.entry),
        sort_key=lambda row: folded(wording.glance(row.entry)),
        widest=lambda: "x" * 28,
        narrow=lambda: "x" * 12,
        tooltip=lambda row: row.entry.words,
    )


def _who() -> Column[LogRow]:
    return Column(
        header=lambda: translate("feedback", "Who"),
        value=lambda row: wording.speaker(row.entry, row.name),
        sort_key=lambda row: row.name.casefold(),
        widest=lambda: "Maximiliane Okafor-I",
        can_wait=3,
    )


def _sorted_as() -> tuple[Column[LogRow], ...]:
    """What it is, how it sounded, and what it is about."""
    return (
        Column(
            header=lambda: translate("feedback", "Kind"),
            value=lambda row: wording.kind(row.entry.kind),
            sort_key=lambda row: wording.kind(row.entry.kind),
            widest=lambda: max((wording.kind(one) for one in FeedbackKind), key=len) + "m",
        ),
        Column(
            header=lambda: translate("feedback", "Mood"),
            value=lambda row: wording.mood(row.entry.mood),
            sort_key=lambda row: row.entry.mood or 0,
            widest=lambda: max((wording.mood(one) for one in Mood), key=len),
            can_wait=5,
        ),
        Column(
            header=lambda: translate("feedback", "About"),
            value=lambda row: row.entry.topic,
            sort_key=lambda row: row.entry.topic.casefold(),
            widest=lambda: "opening hours",
            can_wait=4,
        ),
    )


def _when(today: Callable[[], date]) -> Column[LogRow]:
    """The day on which it was said; of one day, in the order in which it was written down."""
    return Column(
        header=lambda: translate("feedback", "When"),
        value=lambda row: seen(row.entry.day, today()),
        sort_key=lambda row: (row.entry.day, row.entry.feedback_id),
        widest=lambda: seen(today() - timedelta(days=28), today()),
        can_wait=1,
    )


def _by_when(today: Callable[[], date]) -> Column[LogRow]:
    """Until when something is to be done; nothing where that is open to nobody any more."""

    def due_key(row: LogRow) -> tuple[date, int]:
        day = row.entry.task.due if row.entry.is_open else None
        return (day or _FAR, -row.entry.feedback_id)

    return Column(
        header=lambda: translate("feedback", "By when"),
        value=lambda row: wording.due(row.entry, today()),
        sort_key=due_key,
        widest=lambda: wording.overdue(28),
        chip=lambda row: "attention" if row.is_overdue else "",
        can_wait=2,
    )
