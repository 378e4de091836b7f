"""What an owner may bring: a till export or a file of consents, told apart by the header."""

from __future__ import annotations

from pathlib import Path

from localregulars.application.import_records import ParsedConsents, ParsedExport
from localregulars.domain.progress import ProgressToken
from localregulars.importing.consent_csv import NEEDED, OPTIONAL, parse_consents
from localregulars.importing.parsing import parse_export
from localregulars.importing.table import read_header
from localregulars.importing.text_file import TextFile, read_with_detected_encoding


def read_any_file(token: ProgressToken, path: Path, country: str = "") -> ParsedExport | ParsedConsents:
    """The whole file, as consents where its header is that of a consent file, else as a till export.

    Stands at the top of a module and takes its token first, so that it can run in a process of its own. Raises
    `InputRefusedError` with one sentence for a file that is neither.
    """
    if read_with_detected_encoding(path, _has_consent_columns):
        return parse_consents(path, country=country, token=token)
    return parse_export(path, country=country, token=token)


def _has_consent_columns(text: TextFile) -> bool:
    return set(NEEDED) <= set(read_header(text, frozenset((*NEEDED, *OPTIONAL))).header)
