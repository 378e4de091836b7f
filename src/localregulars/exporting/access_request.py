"""Writes what a customer gets who asks what is kept about them: one ZIP file for them and for other programs.

Nothing is fetched to read it, no formula in it runs, and it is there whole or not at all.
"""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import asdict
from pathlib import Path
from typing import Any, BinaryIO

from localregulars.application.documents import written_language
from localregulars.application.rights.access_request import AccessRequest, AccessVisit
from localregulars.application.spreadsheet_rows import SpreadsheetRows
from localregulars.domain.consent import Notice
from localregulars.domain.visits import AMOUNT_UNITS
from localregulars.exporting.access_readme import access_readme
from localregulars.exporting.consent_json_ld import record_json_ld
from localregulars.exporting.documents.words import load_words, own_words
from localregulars.exporting.new_file import write_new_file
from localregulars.exporting.person_schema import person_schema

FORMAT = "localregulars-person/1"
VISIT_COLUMNS = ("when", "day", "amount", "items", "quantities", "how_known", "minutes")
BETWEEN = " | "


def save_access_request(request: AccessRequest, file: Path, resources: Path) -> None:
    """Write the file; one that is there already is refused and left as it is.

    `resources` is the program's resource folder. The page in it is in the language that the customer was spoken to in.
    """
    parts = access_parts(request, resources)

    def write(stream: BinaryIO) -> None:
        moment = request.made_at.timetuple()[:6]
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, text in parts.items():
                archive.writestr(zipfile.ZipInfo(name, moment), text.encode(), zipfile.ZIP_DEFLATED)

    write_new_file(file, write)


def access_parts(request: AccessRequest, resources: Path) -> dict[str, str]:
    """Every file of the archive, by name, as text in UTF-8."""
    language = written_language(request.language)
    words, own = load_words(resources / "documents", language), own_words(resources / "export", language)
    principal = f"customer:{request.customer_id}"
    consents = record_json_ld(request.consents, request.shop, principal, words)
    return {
        "README.html": access_readme(request, words, own),
        "data.json": _text(_data(request)),
        "data.schema.json": _text(person_schema(resources / "export", request.records.columns)),
        "visits.csv": _visits(request),
        "consents.jsonld": _text(consents),
        **_notices(request),
    }


def _data(request: AccessRequest) -> dict[str, Any]:
    details, shop = request.details, request.shop
    return {
        "format": FORMAT,
        "made_at": request.made_at.isoformat(),
        "shop": {
            "name": shop.name,
            "zone": request.zone,
            "country": shop.country,
            "responsible": asdict(shop.responsible),
        },
        "person": {
            "id": request.customer,
            "number": request.customer_id,
            **{name: getattr(details, name) for name in ("name", "phone", "email", "address", "birthday")},
            "till_ids": list(details.till_ids),
            "notes": [asdict(note) for note in request.notes],
            "adult": request.records.adult.value,
            "known_since": request.records.created.isoformat(),
        },
        "tables": request.records.rows,
        "audit_trail": [
            {"seq": line.seq, "at": line.at.isoformat(), "action": line.action, "numbers": line.numbers}
            for line in request.trail
        ],
        "columns": [asdict(column) for column in request.records.columns],
    }


def _visits(request: AccessRequest) -> str:
    text = io.StringIO(newline="")
    rows = SpreadsheetRows(text)
    rows.write(VISIT_COLUMNS)
    for visit in request.visits:
        rows.write(_visit(visit))
    return text.getvalue()


def _visit(visit: AccessVisit) -> tuple[str, ...]:
    return (
        visit.at.isoformat(),
        visit.day.isoformat(),
        _thousandths(visit.amount_milli),
        BETWEEN.join(line.item for line in visit.lines),
        BETWEEN.join(_thousandths(line.quantity_milli) for line in visit.lines),
        visit.source,
        "" if visit.minutes is None else str(visit.minutes),
    )


def _thousandths(milli: int) -> str:
    """The number that so many thousandths are, exactly, with two decimals or three: "3.20", "0.125"."""
    sign, whole, rest = "-" if milli < 0 else "", *divmod(abs(milli), AMOUNT_UNITS)
    decimals = f"{rest:03d}"
    return f"{sign}{whole}.{decimals.removesuffix('0')}"


def _notices(request: AccessRequest) -> dict[str, str]:
    """The words that the customer was shown, each version in each language once."""
    shown: dict[str, Notice] = {}
    for record in request.consents:
        notice = record.notice
        shown[f"notices/{notice.purpose.value}-version-{notice.version}-{notice.language}.txt"] = notice
    return {name: notice.text + "\n" for name, notice in sorted(shown.items())}


def _text(document: object) -> str:
    return json.dumps(document, ensure_ascii=False, indent=1)
