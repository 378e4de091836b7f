"""What a shop in memory keeps, and a clock that stands still: what all fakes stand on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from localregulars.application.noticing.check_in_ports import Lesson
from localregulars.application.noticing.scoring_ports import StoredScore
from localregulars.application.ports import PersonalDetails
from localregulars.domain.alerts import AlertSettings
from localregulars.domain.check_in import AwayNote, CheckIn
from localregulars.domain.consent import Adult, ConsentEvent, Notice, Purpose
from localregulars.domain.first_steps import FirstStep
from localregulars.domain.ids import AwayNoteId, CheckInId, CustomerId, SignOfLifeId
from localregulars.domain.responsible import Responsible
from localregulars.domain.shop import ShopKind, ShopProfile
from localregulars.domain.visits import OrderLine, SignOfLife, VisitSource

FAR = datetime(9999, 1, 1, tzinfo=UTC)
CAFE = ShopProfile("Corner Café", ShopKind.CAFE, "UTC")


@dataclass(slots=True)
class FakeClock:
    """A clock that stands where a test puts it."""

    instant: datetime

    def now(self) -> datetime:
        return self.instant


@dataclass(frozen=True, slots=True)
class KeptVisit:
    at: datetime
    day: date
    minute: int
    source: VisitSource
    amount_milli: int = 0
    lines: tuple[OrderLine, ...] = ()

    def __deepcopy__(self, _memo: dict[int, object]) -> KeptVisit:
        """Itself: nothing in it can change."""
        return self


@dataclass(slots=True)
class Shelves:
    """Everything that a shop keeps; copied at the beginning of a unit of work and put back when it is not committed."""

    profile: ShopProfile = CAFE
    responsible: Responsible = field(default_factory=Responsible)
    first_steps: frozenset[FirstStep] = frozenset()
    alerts: AlertSettings = field(default_factory=AlertSettings)
    closed_days: frozenset[date] = frozenset()
    details: dict[CustomerId, PersonalDetails] = field(default_factory=dict)
    adults: dict[CustomerId, Adult] = field(default_factory=dict)
    never: set[CustomerId] = field(default_factory=set)
    notices: list[Notice] = field(default_factory=list)
    own_words: dict[tuple[Purpose, str], str] = field(default_factory=dict)
    events: list[ConsentEvent] = field(default_factory=list)
    visits: dict[CustomerId, dict[datetime, KeptVisit]] = field(default_factory=dict)
    totals: dict[date, list[int]] = field(default_factory=dict)
    receipts: dict[str, CustomerId | None] = field(default_factory=dict)
    items: dict[tuple[str, str], int] = field(default_factory=dict)
    signs: dict[SignOfLifeId, tuple[SignOfLife, date]] = field(default_factory=dict)
    states: dict[int, bytes] = field(default_factory=dict)
    usual_gaps: dict[int, float] = field(default_factory=dict)
    state_version: int = 0
    parameters: tuple[int, Mapping[str, object]] | None = None
    scores: list[StoredScore] = field(default_factory=list)
    scored_day: date | None = None
    stale: set[CustomerId | None] = field(default_factory=set)
    check_ins: dict[CheckInId, CheckIn] = field(default_factory=dict)
    away: dict[AwayNoteId, AwayNote] = field(default_factory=dict)
    lessons: dict[CustomerId, Lesson] = field(default_factory=dict)
    audit: list[tuple[str, CustomerId | None, dict[str, int | str]]] = field(default_factory=list)
    numbers: int = 0

    def next_number(self) -> int:
        self.numbers += 1
        return self.numbers


@dataclass(slots=True)
class Part:
    shelves: Shelves
    clock: FakeClock
