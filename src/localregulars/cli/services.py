"""What the commands need from the other layers; `bootstrap` fills it in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from localregulars.application.ports import Clock, Store
from localregulars.application.rights.access_request import AccessRequest
from localregulars.application.rights.takeaway import StagedTakeaway, TakeawayPlaces
from localregulars.application.safekeeping.backups import BackupReader, ShopBackups
from localregulars.application.safekeeping.vault_care import VaultCare
from localregulars.application.visits.import_records import BookingRow, ParsedConsents, ParsedExport
from localregulars.domain.consent import Notice
from localregulars.domain.progress import ProgressToken

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt


class ExportReader(Protocol):
    """Reads a till export; `importing` keeps it."""

    def __call__(self, path: Path, *, format: str, country: str, token: ProgressToken) -> ParsedExport:  # noqa: A002
        """Read the whole file or refuse it."""
        ...


class VisitsTable(Protocol):
    """Visits of a plain file, sorted by customer and time; `importing` keeps it."""

    @property
    def customers(self) -> tuple[str, ...]:
        """The different ids, sorted."""
        ...

    @property
    def customer_index(self) -> npt.NDArray[np.int64]:
        """For each visit, the place of its customer in `customers`."""
        ...

    @property
    def days(self) -> npt.NDArray[np.int64]:
        """For each visit, its day as a proleptic ordinal."""
        ...

    @property
    def seconds(self) -> npt.NDArray[np.int64]:
        """For each visit, seconds since 1970-01-01 00:00 on the shop's clock."""
        ...

    @property
    def amount_milli(self) -> npt.NDArray[np.int64]:
        """For each visit, thousandths of the currency unit."""
        ...

    @property
    def items(self) -> tuple[tuple[str, ...], ...]:
        """For each visit, what was had; empty when it was not asked for."""
        ...


class VisitsReader(Protocol):
    """Reads a plain file of visits; `importing` keeps it."""

    def __call__(self, path: Path, *, with_items: bool) -> VisitsTable:
        """Read the whole file or refuse it."""
        ...


@dataclass(frozen=True, slots=True)
class Services:
    """The outside of the commands: every entry is made by `bootstrap` and faked by tests."""

    clock: Clock
    vault: Callable[[], VaultCare]
    notices: Callable[[], tuple[Notice, ...]]
    read_export: ExportReader
    export_formats: Callable[[], tuple[str, ...]]
    read_consents: Callable[[Path], ParsedConsents]
    read_visits: VisitsReader
    read_bookings: Callable[[Path], Sequence[BookingRow]]
    read_away: Callable[[Path], Sequence[tuple[str, date, date]]]
    show_window: Callable[[Path, str], int]
    save_pictures: Callable[[Path, str, Path], list[Path]]
    demo_folder: Callable[[], Path]
    system_zone: Callable[[], str]
    system_language: Callable[[], str]
    backups: Callable[[Path, Store], ShopBackups]
    backup_reader: Callable[[], BackupReader]
    save_access_request: Callable[[AccessRequest, Path], None]
    require_free_place: Callable[[Path], None]
    stores_set_aside: Callable[[Path], tuple[Path, ...]]
    takeaway: TakeawayPlaces
    write_takeaway: Callable[[ProgressToken, Store, Path, Path, datetime], StagedTakeaway]
