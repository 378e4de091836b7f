"""An import reads its files while the key is derived; nobody can tell but by the time."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from tests.cli.made_up import Commands

from localregulars.application.visits.import_records import Detected, ParsedExport, ParsedReceipt
from localregulars.bootstrap.commands import command_services
from localregulars.cli.main import run
from localregulars.cli.services import ExportReader
from localregulars.domain.errors import CancelledError, InputRefusedError
from localregulars.domain.progress import ProgressToken
from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.vault import SqlVault


class Reader:
    """Writes down for which countries it read, and how sure it was of what it read."""

    def __init__(self, *assumed: str, refuses_without_country: bool = False) -> None:
        self.countries: list[str] = []
        self._assumed, self._refuses = assumed, refuses_without_country

    def __call__(self, path: Path, *, format: str, country: str, token: ProgressToken) -> ParsedExport:  # noqa: A002 (the port's word)
        self.countries.append(country)
        if self._refuses and not country:
            raise InputRefusedError("This file cannot be read.")
        detected = Detected("visits", "utf-8", ",", ".", "day-month-year", self._assumed)
        receipt = ParsedReceipt("ada", f"1 for {country}", datetime(2026, 6, 1, 12), 4_200, b"", 1)  # noqa: DTZ001 (a till's local time)
        return ParsedExport(detected, 1, {}, (receipt,), ())


class EndlessReader:
    """Reads until it is stopped."""

    was_stopped = False

    def __call__(self, path: Path, *, format: str, country: str, token: ProgressToken) -> ParsedExport:  # noqa: A002 (the port's word)
        try:
            while True:
                token.raise_if_cancelled()
        except CancelledError:
            self.was_stopped = True
            raise


def bring_in(reader: ExportReader, shop: Path, *more: object) -> int:
    services = replace(command_services(), vault=lambda: SqlVault(cost=FLOOR_COST), read_export=reader)
    return run(["import", str(shop), "any.csv", *map(str, more)], services)


@pytest.fixture
def german_shop(commands: Commands, tmp_path: Path) -> Path:
    folder = tmp_path / "a German shop"
    made = commands("init", folder, "--name", "T", "--kind", "cafe", "--zone", "Europe/Berlin", "--country", "DE")
    assert made.status == 0
    return folder


def test_a_file_that_proves_how_it_is_written_is_read_once(german_shop: Path) -> None:
    reader = Reader()
    assert bring_in(reader, german_shop) == 0
    assert reader.countries == [""]


def test_a_file_that_leaves_something_open_is_read_for_the_shops_country(german_shop: Path) -> None:
    reader = Reader("date_order")
    assert bring_in(reader, german_shop) == 0
    assert reader.countries == ["", "DE"]


def test_a_file_that_only_the_country_makes_readable_is_taken(german_shop: Path) -> None:
    reader = Reader(refuses_without_country=True)
    assert bring_in(reader, german_shop) == 0
    assert reader.countries == ["", "DE"]


def test_a_wrong_passphrase_stops_the_reading_and_is_what_one_hears_of(german_shop: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong"
    wrong.write_text("not the passphrase of this shop\n")
    reader = EndlessReader()
    assert bring_in(reader, german_shop, "--passphrase-file", wrong) == 3
    assert reader.was_stopped


def test_where_there_is_no_shop_the_reading_stops_too(commands: Commands, tmp_path: Path) -> None:
    reader = EndlessReader()
    assert bring_in(reader, tmp_path / "nothing here") == 4
    assert reader.was_stopped
