"""How what is remembered of the daily look stands in the preferences: days, minutes, a switch, and nobody."""

from __future__ import annotations

from datetime import date
from typing import Any

from localregulars.domain.daily_look import MINUTES_OF_A_DAY, DailyLook, ShopHabits


def as_json(look: DailyLook) -> dict[str, Any]:
    """For the file."""
    habits = look.habits
    return {
        "is_on": look.is_on,
        "at": look.at,
        "opens_at": habits.opens_at,
        "closed_weekdays": sorted(habits.closed_weekdays),
        "closed_days": sorted(day.isoformat() for day in habits.closed_days),
        "day_starts_at": habits.day_starts_at,
        "looked_on": None if look.looked_on is None else look.looked_on.isoformat(),
        "reminded_on": None if look.reminded_on is None else look.reminded_on.isoformat(),
    }


def from_json(document: object) -> DailyLook:
    """What the file says; as it comes with the program where that is missing or odd."""
    try:
        return _read(document) if isinstance(document, dict) else DailyLook()
    except (ValueError, TypeError):
        return DailyLook()


def _read(document: dict[str, Any]) -> DailyLook:
    habits = ShopHabits(
        _minute(document.get("opens_at")),
        frozenset(int(day) % 7 for day in document.get("closed_weekdays", ())),
        frozenset(date.fromisoformat(day) for day in document.get("closed_days", ())),
        int(document.get("day_starts_at", 0)) % 24,
    )
    return DailyLook(
        bool(document.get("is_on", True)),
        _minute(document.get("at")),
        habits,
        _day(document.get("looked_on")),
        _day(document.get("reminded_on")),
    )


def _minute(value: object) -> int | None:
    return value % MINUTES_OF_A_DAY if isinstance(value, int) else None


def _day(value: object) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) else None
