"""Files that an owner brings into the window: read in a process of their own, kept by a use case."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from localregulars.application.outcome import UseCase
    from localregulars.application.visits.import_records import ParsedBookings, ParsedConsents, ParsedExport
    from localregulars.domain.progress import ProgressToken


def read_file(token: ProgressToken, path: Path, country: str) -> ParsedExport | ParsedConsents | ParsedBookings:
    """Read what an owner brings, in a process that has loaded nothing else."""
    from multiprocessing import parent_process

    from localregulars.background.hardening import harden_process
    from localregulars.importing.any_file import read_any_file

    if parent_process() is not None:
        harden_process()
    return read_any_file(token, path, country)


def keep_file(parsed: ParsedExport | ParsedConsents | ParsedBookings, token: ProgressToken) -> UseCase[Any]:
    """The use case that keeps what was read."""
    from localregulars.application.consent.from_file import import_consents
    from localregulars.application.noticing.booking_import import import_bookings
    from localregulars.application.visits.import_records import ParsedBookings, ParsedConsents
    from localregulars.application.visits.imports import import_visits

    if isinstance(parsed, ParsedConsents):
        return partial(import_consents, parsed=parsed, token=token)
    if isinstance(parsed, ParsedBookings):
        return partial(import_bookings, rows=parsed.rows)
    return partial(import_visits, parsed=parsed, token=token)
