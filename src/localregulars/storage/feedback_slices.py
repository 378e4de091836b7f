"""Which entries of the log belong together, as a screen asks for them: how many there are, and how each is found."""

from __future__ import annotations

from datetime import date

from localregulars.application.feedback.ports import LogSlice
from localregulars.storage.instants import whole
from localregulars.storage.session import Session

CAME_SINCE = "EXISTS (SELECT 1 FROM visit_summary AS v WHERE v.customer_id = f.customer_id AND v.last_day >= ?)"
"""Whether the customer of an entry `f` was here on a day, or since."""
_PRAISE = "(f.kind = 'compliment' OR (f.kind = 'review' AND f.mood IS 3))"
_OPEN = f"f.state IN ('new', 'doing') AND NOT {_PRAISE}"
_CONDITIONS = {
    LogSlice.ALL: "1",
    LogSlice.OVERDUE: f"{_OPEN} AND f.due_day < {{today}}",
    LogSlice.NEW: f"f.state = 'new' AND NOT {_PRAISE}",
    LogSlice.DOING: "f.state = 'doing'",
    LogSlice.FIXED: "f.state = 'fixed'",
    LogSlice.TOLD: "f.state = 'told'",
    LogSlice.PRAISE: f"f.state = 'new' AND {_PRAISE}",
}


def condition(which: LogSlice, today: date) -> str:
    """What an entry `f` of a slice fulfils; numbers only are put in."""
    return _CONDITIONS[which].format(today=today.toordinal())


def counted(session: Session, today: date) -> dict[LogSlice, int]:
    """How many entries each slice has: one walk over the table, that reads no words."""
    counts = ", ".join(f"count(*) FILTER (WHERE {condition(one, today)})" for one in LogSlice)
    row = session.row(f"SELECT {counts} FROM feedback AS f")
    return {one: whole(value) for one, value in zip(LogSlice, row or (), strict=True)}
