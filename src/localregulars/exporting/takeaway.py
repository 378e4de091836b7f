"""Writes everything of a shop: a CSV file a listing, one JSON document with its schema, and a page that explains them.

Row by row: memory does not grow with the visits. Files are synced before the folder gets its name.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any, TextIO

from localregulars.application.cycle_search import cycle_search_rests
from localregulars.application.documents import written_language
from localregulars.application.rights.ports import Cell
from localregulars.application.rights.takeaway import Holds, Listing, ShopRecords, StagedTakeaway, TakeawayFacts
from localregulars.application.spreadsheet_rows import SpreadsheetRows, joined_cell
from localregulars.domain.progress import ProgressToken
from localregulars.domain.visits import AMOUNT_UNITS
from localregulars.exporting.documents.words import load_words, own_words
from localregulars.exporting.new_folder import filled
from localregulars.exporting.takeaway_readme import DOCUMENT, SCHEMA, takeaway_readme
from localregulars.exporting.takeaway_schema import FORMAT, takeaway_schema

REPORT_EVERY = 2000
"""Rows between two looks whether to stop."""
_ENGLISH = "en"
_BUFFER = 1 << 20
_PRICES = 10_000
"""So many amounts are remembered as they are written: prices come again and again."""


def write_takeaway(
    records: ShopRecords, staging: Path, folder: Path, *, resources: Path, now: datetime, token: ProgressToken
) -> StagedTakeaway:
    """Write everything into the new folder `staging`, which is to become `folder`; progress counts rows.

    `resources` is the program's resource folder. Whatever goes wrong, and when the work is stopped, nothing is left.
    """
    facts = records.facts(now)
    pages = _Pages(resources, facts)
    with filled(staging), cycle_search_rests():
        rows = _Writing(records, staging, token).write(facts)
        schema = takeaway_schema(records.listings)
        _write_text(staging / SCHEMA, json.dumps(schema, ensure_ascii=False, indent=1))
        for name, language in pages.languages.items():
            _write_text(staging / name, pages.page(language, records.listings, rows))
    return StagedTakeaway(staging, folder, rows)


class _Pages:
    """The page that explains the files, in the shop's language and in English; words are read before anything else."""

    def __init__(self, resources: Path, facts: TakeawayFacts) -> None:
        own = written_language(facts.shop.language)
        self.languages = {"README.html": own} | ({} if own == _ENGLISH else {"README.en.html": _ENGLISH})
        self._facts = facts
        self._words = {
            language: (load_words(resources / "documents", language), own_words(resources / "takeaway", language))
            for language in self.languages.values()
        }

    def page(self, language: str, listings: Sequence[Listing], rows: dict[str, int]) -> str:
        words, own = self._words[language]
        return takeaway_readme(self._facts, listings, rows, words, own)


class _Writing:
    """One pass over every listing, which writes its CSV file and its part of the document at once."""

    def __init__(self, records: ShopRecords, staging: Path, token: ProgressToken) -> None:
        self._records, self._staging, self._token = records, staging, token
        self._counts = {listing.name: records.count(listing) for listing in records.listings}
        self._total, self._behind = max(1, sum(self._counts.values())), 0
        self._encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode

    def write(self, facts: TakeawayFacts) -> dict[str, int]:
        """All of it; how many rows each listing has."""
        rows: dict[str, int] = {}
        with _new_text(self._staging / DOCUMENT) as document:
            document.write(f'{self._encode(_head(facts))[:-1]},\n"listings":{{')
            for listing in self._records.listings:
                into = None if listing.is_repeated else document
                if into is not None:
                    into.write(f"{',' if rows else ''}\n{self._encode(listing.name)}:[")
                rows[listing.name] = self._listing(listing, into)
                if into is not None:
                    into.write("]")
                self._behind += self._counts[listing.name]
                self._token.report(self._behind, self._total)
            document.write("\n}}\n")
        return rows

    def _listing(self, listing: Listing, document: TextIO | None) -> int:
        names = [column.name for column in listing.columns]
        holds = [column.holds for column in listing.columns]
        to_cell = [_CELLS.get(kind, _as_it_is) for kind in holds]
        to_json = [_JSON.get(kind, _as_it_is) for kind in holds]
        count = 0
        with _new_text(self._staging / f"{listing.name}.csv") as file:
            table = SpreadsheetRows(file)
            table.write(names)
            for count, row in enumerate(self._records.rows(listing), start=1):
                table.write([write(cell) for write, cell in zip(to_cell, row, strict=True)])
                if document is not None:
                    values = [value(cell) for value, cell in zip(to_json, row, strict=True)]
                    document.write(",\n" if count > 1 else "\n")
                    document.write(self._encode(dict(zip(names, values, strict=True))))
                if count % REPORT_EVERY == 0:
                    self._token.raise_if_cancelled()
                    self._token.report(self._behind + min(count, self._counts[listing.name]), self._total)
        self._token.raise_if_cancelled()
        return count


def _head(facts: TakeawayFacts) -> dict[str, Any]:
    shop = facts.shop
    return {
        "format": FORMAT,
        "made_at": facts.made_at.isoformat(),
        "zone": facts.zone,
        "shop": {
            "name": shop.name,
            "kind": shop.kind.value,
            "country": shop.country,
            "language": shop.language,
            "responsible": asdict(shop.responsible),
        },
    }


@contextmanager
def _new_text(path: Path) -> Iterator[TextIO]:
    """A new file in UTF-8 that is on the disk when the block is over; what is no letter becomes a question mark."""
    with open(path, "x", _BUFFER, "utf-8", "replace", "", opener=_for_its_owner) as file:
        yield file
        file.flush()
        os.fsync(file.fileno())


def _for_its_owner(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _write_text(path: Path, text: str) -> None:
    with _new_text(path) as file:
        file.write(text)


# Cells


def _as_it_is(cell: Cell) -> Cell:
    return cell


@lru_cache(maxsize=_PRICES)
def decimal_text(milli: int) -> str:
    """Thousandths as a number that no program takes for another: with two decimals or four.

    A point before three digits could be one between thousands.
    """
    sign, (whole, rest) = "-" if milli < 0 else "", divmod(abs(milli), AMOUNT_UNITS)
    decimals = f"{rest:03d}"
    return f"{sign}{whole}.{decimals[:2] if decimals[2] == '0' else decimals + '0'}"


def _amount(cell: Cell) -> str:
    return decimal_text(cell) if isinstance(cell, int) else ""


def _amounts(cell: Cell) -> str:
    return "|".join(map(_amount, cell)) if isinstance(cell, list) else ""


def _flag(cell: Cell) -> str:
    return "" if cell is None else "yes" if cell else "no"


def _texts(cell: Cell) -> str:
    return joined_cell(map(str, cell)) if isinstance(cell, list) else ""


def _json_text(cell: Cell) -> str:
    return "" if cell is None else json.dumps(cell, ensure_ascii=False, separators=(",", ":"))


def _in_the_document(_cell: Cell) -> str:
    """A picture is too much for the cell of a table."""
    return ""


def _units(cell: Cell) -> Cell:
    return cell / AMOUNT_UNITS if isinstance(cell, int) else cell


def _list_of_units(cell: Cell) -> Cell:
    return [_units(each) for each in cell] if isinstance(cell, list) else cell


_CELLS: Mapping[Holds, Callable[[Cell], object]] = {
    Holds.AMOUNT: _amount,
    Holds.AMOUNTS: _amounts,
    Holds.FLAG: _flag,
    Holds.TEXTS: _texts,
    Holds.JSON: _json_text,
    Holds.FILE: _in_the_document,
}
_JSON: Mapping[Holds, Callable[[Cell], Cell]] = {Holds.AMOUNT: _units, Holds.AMOUNTS: _list_of_units}
