"""Where each day of a calendar lies: plain geometry, without painting."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

DAYS = 7


@dataclass(frozen=True, slots=True)
class CalendarLayout:
    """Weeks as columns, newest last; weekdays as rows, from the locale's first day of the week. Lengths in pixels.

    `left` and `top` leave room for weekday and month names; `first_weekday` is 0 for Monday.
    """

    last_day: date
    weeks: int
    first_weekday: int
    cell: int
    gap: int
    left: int
    top: int

    @property
    def first_day(self) -> date:
        """The first day that is shown: a first day of the week."""
        return first_shown_day(self.last_day, self.weeks, self.first_weekday)

    @property
    def width(self) -> int:
        """From the left edge to the end of the newest week."""
        return self.left + self.weeks * self.pitch - self.gap

    @property
    def height(self) -> int:
        """From the upper edge to the end of the last weekday."""
        return self.top + DAYS * self.pitch - self.gap

    @property
    def pitch(self) -> int:
        """From one cell to the next."""
        return self.cell + self.gap

    def place(self, day: date) -> tuple[int, int]:
        """The upper left corner of a day's cell."""
        column, row = divmod((day - self.first_day).days, DAYS)
        return self.left + column * self.pitch, self.top + row * self.pitch

    def day_at(self, x: int, y: int) -> date | None:
        """The day under a point, None beside the days that are shown."""
        column, row = (x - self.left) // self.pitch, (y - self.top) // self.pitch
        if not (0 <= column < self.weeks and 0 <= row < DAYS):
            return None
        day = self.first_day + timedelta(days=column * DAYS + row)
        return day if day <= self.last_day else None

    def clamped(self, day: date) -> date:
        """The nearest day that is shown."""
        return max(self.first_day, min(day, self.last_day))

    def months(self) -> list[tuple[date, int]]:
        """Weeks in which a month begins, with the left edge of their column, as far as there is room for a name."""
        starts = [(self.first_day + timedelta(weeks=week), self.left + week * self.pitch) for week in range(self.weeks)]
        return [(day, x) for day, x in starts if day.day <= DAYS and x + 2 * self.pitch <= self.width + self.gap]


def first_shown_day(last_day: date, weeks: int, first_weekday: int) -> date:
    """The first day of so many weeks of which the last holds `last_day`; weeks begin on `first_weekday`."""
    return last_day - timedelta(weeks=weeks - 1, days=(last_day.weekday() - first_weekday) % DAYS)


def fitting_weeks(width: int, left: int, pitch: int, most: int) -> int:
    """How many weeks fit into a width, at least four, at most `most`."""
    return max(4, min(most, (width - left) // pitch))
