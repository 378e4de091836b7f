"""What kind of shop it is, and when its day begins."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

DEFAULT_CAPACITY_PER_WEEK = 3
DEFAULT_TIER = "150-1499"


class ShopKind(StrEnum):
    """The kinds of shop that set words, measures and the demo's rhythms."""

    CAFE = "cafe"
    GYM = "gym"
    SALON = "salon"
    RETAIL = "retail"


@dataclass(frozen=True, slots=True)
class ShopProfile:
    """What the owner said about the shop; changes through Settings only.

    `zone` is an IANA name, `country` an ISO 3166-1 code ("" unknown), `language` an ISO 639-1 code, `area` a
    public area code ("" unknown), `day_starts_at` an hour from 0 to 12, `capacity_per_week` how many check-ins
    the owner can bear in a week.
    """

    name: str
    kind: ShopKind
    zone: str
    country: str = ""
    language: str = "en"
    area: str = ""
    tier: str = DEFAULT_TIER
    day_starts_at: int = 0
    capacity_per_week: int = DEFAULT_CAPACITY_PER_WEEK


@dataclass(frozen=True, slots=True)
class ShopCalendar:
    """Turns instants into the shop's own days: a bar's Friday may end on Saturday at 04:00."""

    zone: ZoneInfo
    day_starts_at: int

    @classmethod
    def of(cls, profile: ShopProfile) -> ShopCalendar:
        """The calendar that a profile describes."""
        return cls(ZoneInfo(profile.zone), profile.day_starts_at)

    def day_of(self, at: datetime) -> date:
        """The shop day that an aware instant belongs to."""
        return (
            self.local(at).date()
            if not self.day_starts_at
            else (self.local(at) - timedelta(hours=self.day_starts_at)).date()
        )

    def begins(self, day: date) -> datetime:
        """The instant (aware UTC) at which a shop day begins."""
        return datetime.combine(day, time(self.day_starts_at), self.zone).astimezone(UTC)

    def local(self, at: datetime) -> datetime:
        """The instant as the shop's clock on the wall shows it (aware)."""
        return at.astimezone(self.zone)
