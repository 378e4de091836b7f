"""Everything that a shop keeps, in open formats, so that an owner can leave: what it is made of, and who may do it.

A *takeaway* is a new folder; a *listing* is one kind of thing in it (customers, visits, …): a table for spreadsheets
and a part of the one document for programs. `storage.takeaway` reads the listings, `exporting.takeaway` writes them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from localregulars.application.access import owner_only
from localregulars.application.documents import ShopFacts
from localregulars.application.execution import execute
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, Store, UnitOfWork
from localregulars.application.rights.ports import Cell
from localregulars.application.safekeeping.upkeep import Errand
from localregulars.domain.progress import ProgressToken

CUSTOMERS, VISITS, CONSENTS = "customers", "visits", "consents"
"""Listings that people ask about by name; the last two can be brought into a shop again."""


class Holds(StrEnum):
    """What the cells of a column are.

    `AMOUNT` is in thousandths of a unit (a currency's, or of one piece), written as a number with decimals; `INSTANT`
    is an aware time in the shop's zone with its offset, `LOCAL` the shop's clock on the wall without one, `UTC` the
    same moment in UTC; `DAY` is a shop day. `FILE` is a picture or page in base64, in the document only.
    """

    TEXT = "text"
    NUMBER = "number"
    AMOUNT = "amount"
    FLAG = "flag"
    DAY = "day"
    INSTANT = "instant"
    LOCAL = "local"
    UTC = "utc"
    TEXTS = "texts"
    AMOUNTS = "amounts"
    JSON = "json"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class ListingColumn:
    """One column; `sources` are the columns of the store that it comes from, as "table.column"."""

    name: str
    holds: Holds
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """One kind of thing. `is_repeated`: another listing holds the same, so that the document leaves it out."""

    name: str
    columns: tuple[ListingColumn, ...]
    is_repeated: bool = False


@dataclass(frozen=True, slots=True)
class TakeawayFacts:
    """Whose takeaway it is, in which zone its times are, and when it was made (in that zone)."""

    shop: ShopFacts
    zone: str
    made_at: datetime


class ShopRecords(Protocol):
    """Everything of one shop, as of one moment; read row by row, so that memory does not grow with the visits."""

    @property
    def listings(self) -> Sequence[Listing]:
        """Every kind of thing, in the order of the document."""
        ...

    def facts(self, now: datetime) -> TakeawayFacts:
        """Whose it is."""
        ...

    def count(self, listing: Listing) -> int:
        """How many rows there will be, about; for the progress."""
        ...

    def rows(self, listing: Listing) -> Iterator[Sequence[Cell]]:
        """Its rows, in a fixed order, each with a value for every column; nobody who was erased is in them."""
        ...


@dataclass(frozen=True, slots=True)
class StagedTakeaway:
    """A takeaway that is written whole under another name (`staging`), before it becomes `folder`; rows by listing."""

    staging: Path
    folder: Path
    rows: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class TakeawayPlaces:
    """What a takeaway needs of the disk; `exporting` keeps it.

    `stage` names the folder in which it is written first (a taken place is refused), `publish` gives it its name, never
    over something that is there, `discard` takes it away again.
    """

    stage: Callable[[Path], Path]
    publish: Callable[[Path, Path], None]
    discard: Callable[[Path], None]


@dataclass(frozen=True, slots=True)
class TakeawayWork:
    """How the window takes everything away; made by the composition root.

    `errand` is called on the store's thread; `write` stands at the top of a module and runs in a process of its own,
    because it reads everything.
    """

    places: TakeawayPlaces
    errand: Callable[[Path, Store], Errand]
    write: Callable[[ProgressToken, Errand, Path, Path, datetime], StagedTakeaway]


@owner_only
def allow_takeaway(_uow: UnitOfWork) -> None:
    """Refuse whoever is not the owner, before anything is read."""


@owner_only
def record_takeaway(uow: UnitOfWork, clock: Clock, *, rows: Mapping[str, int]) -> Outcome[None]:
    """A line in the trail that everything was taken away, with counts and nobody's name."""
    counts = {name: rows.get(name, 0) for name in (CUSTOMERS, VISITS, CONSENTS)}
    uow.audit.record("export.saved", None, clock.now(), **counts, rows=sum(rows.values()))
    return Outcome(None, Changes.NOTHING)


def finish_takeaway(store: Store, clock: Clock, staged: StagedTakeaway, places: TakeawayPlaces) -> StagedTakeaway:
    """Write the line in the trail first and then give the folder its name: nothing is taken away untold.

    Where one of the two fails, what was written is gone again.
    """
    is_there = False
    try:
        execute(store, clock, lambda uow, clock: record_takeaway(uow, clock, rows=staged.rows))
        places.publish(staged.staging, staged.folder)
        is_there = True
    finally:
        if not is_there:
            places.discard(staged.staging)
    return staged
