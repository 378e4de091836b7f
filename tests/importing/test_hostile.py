"""Hostile files are refused or read, in bounded time and memory; what is refused changes nothing."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from tests.reliability.found import Child
from tests.reliability.hostile import MEGABYTES, READERS, SECONDS, in_time, with_little_memory
from tests.reliability.hostile_files import HUGE
from tests.reliability.proofs import PROOFS, prove, why_not_here
from tests.shops import TestShop

from localregulars.application.visits.import_records import ParsedExport
from localregulars.application.visits.imports import import_visits
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.progress import SilentProgress
from localregulars.importing.any_file import read_any_file

needs_forks = pytest.mark.skipif(sys.platform == "win32", reason="processes are forked and their memory is limited")
FORMULAS = ("=1+1", '=HYPERLINK("http://x.example","y")', "@SUM(A1)", "+1", "-2+3", "=cmd|'/c calc'!A1")


@pytest.mark.slow
@pytest.mark.skipif(bool(why_not_here(PROOFS["hostile"])), reason=why_not_here(PROOFS["hostile"]))
def test_fuzzed_files_are_read_or_refused_by_every_reader_and_the_shop_stays_whole() -> None:
    found = prove(PROOFS["hostile"], PROOFS["hostile"].per_commit, 20_262)
    assert found.reasons == []
    assert found.bad == 0
    assert found.runs == PROOFS["hostile"].per_commit
    assert found.counts["imported"] > 100, "the files were so bad that none came as far as the shop"
    assert found.counts["refused by the reader"] > 500


@needs_forks
@pytest.mark.parametrize("kind", sorted(HUGE))
def test_a_huge_file_ends_in_little_time_and_memory(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "huge.csv"
    path.write_bytes(HUGE[kind]())

    def read(say: object) -> None:
        assert callable(say)
        with_little_memory(MEGABYTES)
        for reader in (READERS["any file"], READERS["consents"], READERS["visits of replay"]):
            with in_time():
                try:
                    reader(path)
                except InputRefusedError:
                    continue
        say(b"done")

    child = Child(read)
    assert child.said() == b"done", f"more than {MEGABYTES} MB or {SECONDS} s"


def test_many_receipts_of_one_customer_in_one_second_are_all_kept_in_reasonable_time(
    test_shop: TestShop, tmp_path: Path
) -> None:
    test_shop.regular("T01")
    path = tmp_path / "receipts.csv"
    path.write_bytes(HUGE["fifty thousand receipts in one second"]())
    parsed = read_any_file(SilentProgress(), path, "GB")
    assert isinstance(parsed, ParsedExport)
    with in_time():
        report = test_shop.do(lambda uow, clock: import_visits(uow, clock, parsed=parsed)).value
    assert report.visits_kept == 50_000


@pytest.mark.parametrize("formula", FORMULAS)
def test_a_formula_in_a_name_is_text_and_in_a_number_or_a_time_it_is_refused(formula: str, tmp_path: Path) -> None:
    row = ["2026-03-02 09:15:00", "7", "T01", "Main", "Tea", "Drinks", "1", "2.50"]
    header = "when,receipt,customer,store,item,category,quantity,amount"
    path = tmp_path / "formulas.csv"

    def read(column: int) -> ParsedExport:
        cells = [*row[:column], formula, *row[column + 1 :]]
        quoted = ",".join('"' + cell.replace('"', '""') + '"' for cell in cells)
        path.write_text(f"{header}\n{quoted}\n")
        parsed = read_any_file(SilentProgress(), path, "GB")
        assert isinstance(parsed, ParsedExport)
        return parsed

    assert read(4).items == ((formula, "Drinks"),)
    with pytest.raises(InputRefusedError, match="date or time"):
        read(0)
    if formula == "+1":  # a number with its sign
        return
    with pytest.raises(InputRefusedError, match="number"):
        read(7)
