"""What an owner may bring: a till export, a file of consents or one of appointments, told apart by the header."""

from __future__ import annotations

from pathlib import Path

from localregulars.application.visits.import_records import ParsedBookings, ParsedConsents, ParsedExport
from localregulars.domain.progress import ProgressToken
from localregulars.importing import bookings_csv
from localregulars.importing.consent_csv import NEEDED, OPTIONAL, parse_consents
from localregulars.importing.parsing import parse_export
from localregulars.importing.table import read_header
from localregulars.importing.text_file import TextFile, read_with_detected_encoding


def read_any_file(
    token: ProgressToken, path: Path, country: str = ""
) -> ParsedExport | ParsedConsents | ParsedBookings:
    """The whole file, as consents or appointments where its header is that of such a file, else as a till export.

    Stands at the top of a module and takes its token first, so that it can run in a process of its own. Raises
    `InputRefusedError` with one sentence for a file that is neither.
    """
    if read_with_detected_encoding(path, _has_consent_columns):
        return parse_consents(path, country=country, token=token)
    if read_with_detected_encoding(path, _has_booking_columns):
        return ParsedBookings(bookings_csv.parse_bookings(path, country=country))
    return parse_export(path, country=country, token=token)


def _has_consent_columns(text: TextFile) -> bool:
    return set(NEEDED) <= set(read_header(text, frozenset((*NEEDED, *OPTIONAL))).header)


def _has_booking_columns(text: TextFile) -> bool:
    """All three, and nothing else: customers and times alone may be a till's."""
    return set(read_header(text, frozenset(bookings_csv.COLUMNS)).header) == set(bookings_csv.COLUMNS)
