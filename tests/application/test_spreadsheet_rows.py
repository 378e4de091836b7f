"""No CSV that we write runs anything in a spreadsheet."""

from __future__ import annotations

import ast
import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localregulars.application.spreadsheet_rows import SpreadsheetRows, joined_cell, plain_cell, split_cell, text_cell

SOURCES = Path(__file__).resolve().parents[2] / "src" / "localregulars"
RUNS = '=+-@＝＋－＠\t\r'  # fmt: skip


def read_back(cells: list[object]) -> list[str]:
    stream = io.StringIO(newline="")
    SpreadsheetRows(stream).write(cells)
    (row,) = csv.reader(io.StringIO(stream.getvalue(), newline=""))
    return row


@pytest.mark.parametrize(
    "cell",
    ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u00a0=1", "＝1+1", '=HYPERLINK("x")', "--1", "-"],
)
def test_what_a_spreadsheet_would_run_is_written_as_text(cell: str) -> None:
    assert text_cell(cell) == f"'{cell}"
    assert read_back([cell]) == [f"'{cell}".replace("\r", "\n")]


@pytest.mark.parametrize("cell", ["-5", "+5", "-5.25", "1e-5", "Ada", "O'Neil", "a=b", "", "ada@example.org"])
def test_what_runs_nothing_is_left_alone(cell: str) -> None:
    assert text_cell(cell) == cell


@given(st.lists(st.text(alphabet=st.sampled_from(f"{RUNS} 'a1.,;\"\n(\u00a0")), min_size=1, max_size=4))
def test_whatever_a_cell_holds_it_runs_nothing_and_is_read_back(cells: list[str]) -> None:
    for cell, written in zip(cells, read_back(list(cells)), strict=True):
        kept = cell.replace("\r\n", "\n").replace("\r", "\n")
        assert written in {kept, f"'{kept}"}
        first = written.strip(" \u00a0")[:1]
        assert not first or first not in RUNS or written.strip("+-").replace(".", "", 1).isdecimal()


@given(st.text(alphabet=st.sampled_from(f"{RUNS} 'a1|\\")))
def test_a_cell_is_read_as_it_was_before_it_was_made_safe(cell: str) -> None:
    assert plain_cell(text_cell(cell)) == cell


@given(st.lists(st.text(alphabet=st.sampled_from("a|\\'= ")), min_size=1, max_size=4))
def test_texts_that_share_a_cell_come_apart_as_they_were(parts: list[str]) -> None:
    assert split_cell(joined_cell(parts)) == parts
    assert joined_cell(["Tea", "Milk|sugar"]) == r"Tea|Milk\|sugar"


def test_numbers_stay_numbers() -> None:
    assert read_back([-3, -2.5, None, "x"]) == ["-3", "-2.5", "", "x"]


def test_nothing_else_in_the_program_writes_csv() -> None:
    writers = {
        path.relative_to(SOURCES).as_posix()
        for path in SOURCES.rglob("*.py")
        if "csv" in (text := path.read_text(encoding="utf-8"))
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Attribute)
        and node.attr in {"writer", "DictWriter"}
        and ast.unparse(node.value) == "csv"
    }
    assert writers == {"application/spreadsheet_rows.py"}
