"""When to remind somebody of today's look: once a day, where nobody has looked yet. Knows nothing of any customer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

AFTER_OPENING_MINUTES = 30
WITHOUT_OPENING = 10 * 60
"""Ten in the morning, where it is not known when the shop opens."""
MINUTES_OF_A_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class ShopHabits:
    """When a shop is open, as far as a locked program has to know; learned at the last unlocking.

    `opens_at` is the minute of the clock at which the first customers usually come, None where that is not known;
    weekdays count from 0, Monday. `day_starts_at` is the hour at which the shop's day begins.
    """

    opens_at: int | None = None
    closed_weekdays: frozenset[int] = frozenset()
    closed_days: frozenset[date] = frozenset()
    day_starts_at: int = 0

    def day_of(self, now: datetime) -> date:
        """The shop's day at a time of the clock on the wall."""
        return (now - timedelta(hours=self.day_starts_at)).date()

    def is_closed(self, day: date) -> bool:
        """Whether the shop is not expected to open on this day."""
        return day in self.closed_days or day.weekday() in self.closed_weekdays


@dataclass(frozen=True, slots=True)
class DailyLook:
    """What is remembered of the daily look outside any shop: the owner's choice, the shop's habits, two days.

    `at` is the minute that the owner chose, None for the program's choice. `looked_on` is the shop day on which Today
    was looked at last, `reminded_on` the one of the last reminder.
    """

    is_on: bool = True
    at: int | None = None
    habits: ShopHabits = ShopHabits()
    looked_on: date | None = None
    reminded_on: date | None = None

    @property
    def minute(self) -> int:
        """The minute of the clock from which on a reminder is due."""
        return self.at if self.at is not None else chosen_minute(self.habits)

    def is_due(self, now: datetime) -> bool:
        """Whether to remind now; `now` is the time of the clock on the wall."""
        day = self.habits.day_of(now)
        if not self.is_on or self.habits.is_closed(day) or day in {self.looked_on, self.reminded_on}:
            return False
        begins = 60 * self.habits.day_starts_at
        return (now.hour * 60 + now.minute - begins) % MINUTES_OF_A_DAY >= (self.minute - begins) % MINUTES_OF_A_DAY


def chosen_minute(habits: ShopHabits) -> int:
    """What the program chooses: half an hour after the shop usually opens, else ten in the morning."""
    if habits.opens_at is None:
        return WITHOUT_OPENING
    return (habits.opens_at + AFTER_OPENING_MINUTES) % MINUTES_OF_A_DAY
