"""Every bad file is refused with one sentence: the file's name, the line, what to do, and nothing of its cells."""

from __future__ import annotations

import gzip
import os
import random
import re
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from localregulars.application.visits.import_records import ParsedExport
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.progress import SilentProgress
from localregulars.importing import text_file
from localregulars.importing.parsing import parse_export

HEADER = "when,receipt,customer,store,item,category,quantity,amount\n"
GOOD = "2026-03-02 09:15:00,71,C1,Main,Tea,Drinks,1,2.50\n"
SECRET = "Zephyrine"


def _with(cells: str) -> str:
    return HEADER + GOOD + cells + "\n" + GOOD


BAD_FILES: dict[str, tuple[str | bytes, int | None, str]] = {
    "an empty file": (b"", None, "empty"),
    "an empty packed file": (gzip.compress(b""), None, "empty"),
    "a header only": (HEADER, 1, "no row"),
    "a header and blank lines": (HEADER + "\n\n\r\n", 1, "no row"),
    "a shopping list": (f"name,age\n{SECRET},7\n", 1, "'when'"),
    "a page of prose": (f"Dear {SECRET},\nthank you for the tea.\n", 1, "'when'"),
    "a missing column": (HEADER.replace(",amount", "") + GOOD, 1, "'amount'"),
    "a column twice": (HEADER.replace("store", "Customer ") + GOOD, 1, "twice"),
    "an unimportant column twice": (f"note,{HEADER[:-1]}, NOTE\n" + f"x,{GOOD[:-1]},y\n", 1, "twice"),
    "a cut gzip": (gzip.compress((HEADER + GOOD * 50_000).encode())[:-40], None, "cut off"),
    "a cut gzip header": (b"\x1f\x8b\x08\x00", None, "cut off"),
    "a damaged gzip": (b"\x1f\x8b" + bytes(range(200)), None, "damaged"),
    "a spreadsheet": (b"PK\x03\x04" + bytes(100), None, "CSV"),
    "an old spreadsheet": (b"\xd0\xcf\x11\xe0\xa1\xb1" + bytes(100), None, "CSV"),
    "a PDF": (b"%PDF-1.7\n" + bytes(100), None, "CSV"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, 3, "binary"),
    "a program": (b"MZ" + bytes(300), 1, "binary"),
    "a NUL byte": (_with(f"2026-03-02 09:15:00,72,{SECRET}\0,Main,Tea,Drinks,1,2.50"), 3, "binary"),
    "UTF-16 without a mark": ((HEADER + GOOD).encode("utf-16-le"), 1, "binary"),
    "mixed encodings": (
        HEADER.encode() + GOOD.replace("Tea", "Kännchen").encode() + GOOD.replace("Tea", "Café").encode("cp1252"),
        3,
        "encoding",
    ),
    "a byte that no encoding has": (HEADER.encode() + GOOD.replace("Tea", "Caf\x81").encode("latin-1"), 2, "encoding"),
    "a million-character cell": (
        _with(f"2026-03-02 09:15:00,72,C1,Main,{SECRET * 120_000},Drinks,1,2.50"),
        3,
        "characters",
    ),
    "a million characters without an end": (HEADER + SECRET * 200_000, 2, "million characters"),
    "a million columns": (HEADER + "," * 900_000 + "\n", 2, "900001 columns"),
    "an unclosed quote": (_with(f'2026-03-02 09:15:00,72,"{SECRET},Main,Tea,Drinks,1,2.50'), 3, "quotation mark"),
    "an unclosed quote in a long file": (
        _with(f'2026-03-02 09:15:00,72,"{SECRET},Main,Tea,Drinks,1,2.50') + GOOD * 9000,
        3,
        "quotation mark",
    ),
    "an unclosed quote in the header": ('"' + HEADER + GOOD * 3, 1, "quotation mark"),
    "mixed dates": (
        HEADER + GOOD.replace("2026-03-02", "13/02/2026") + GOOD.replace("2026-03-02", "02/13/2026"),
        3,
        "different orders",
    ),
    "two kinds of date": (HEADER + GOOD + GOOD.replace("2026-03-02", "13/02/2026"), 3, "different orders"),
    "a row too short": (_with(f"2026-03-02 09:15:00,72,{SECRET}"), 3, "3 columns"),
    "a row too long": (_with(GOOD[:-1] + f",{SECRET}"), 3, "9 columns"),
    "a decimal comma between commas": (_with("2026-03-02 09:15:00,72,C1,Main,Tea,Drinks,1,2,50"), 3, "decimal comma"),
    "a word for an amount": (_with(f"2026-03-02 09:15:00,72,C1,Main,Tea,Drinks,1,{SECRET}"), 3, "number"),
    "not a number": (
        _with("2026-03-02 09:15:00,72,C1,Main,Tea,Drinks,1,nan"),
        3,
        "number cannot be read (column 'amount')",
    ),
    "a decimal comma among points": (_with('2026-03-02 09:15:00,72,C1,Main,Tea,Drinks,1,"2,5"'), 3, "number"),
    "an endless amount": (_with(f"2026-03-02 09:15:00,72,C1,Main,Tea,Drinks,1,{'9' * 5000}"), 3, "number"),
    "a quantity beyond all shops": (
        _with("2026-03-02 09:15:00,72,C1,Main,Tea,Drinks,3000000,1.00"),
        3,
        "column 'quantity'",
    ),
    "a word for a time": (_with(f"{SECRET},72,C1,Main,Tea,Drinks,1,2.50"), 3, "date or time"),
    "no time": (_with(",72,C1,Main,Tea,Drinks,1,2.50"), 3, "date or time"),
    "a day that does not exist": (_with("2026-02-30 09:15:00,72,C1,Main,Tea,Drinks,1,2.50"), 3, "date or time"),
    "an hour that does not exist": (_with("2026-02-20 25:15:00,72,C1,Main,Tea,Drinks,1,2.50"), 3, "date or time"),
    "a year before tills": (_with("1899-12-31 09:15:00,72,C1,Main,Tea,Drinks,1,2.50"), 3, "date or time"),
    "times in UTC": (_with("2026-02-20T09:15:00Z,72,C1,Main,Tea,Drinks,1,2.50"), 3, "UTC"),
    "a rounded id": (_with("2026-02-20 09:15:00,72,1.3E+18,Main,Tea,Drinks,1,2.50"), 3, "spreadsheet"),
    "a rounded receipt": (_with("2026-02-20 09:15:00,1.3E+18,C1,Main,Tea,Drinks,1,2.50"), 3, "spreadsheet"),
    "an endless id": (_with(f"2026-02-20 09:15:00,72,{SECRET * 20},Main,Tea,Drinks,1,2.50"), 3, "hundred characters"),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_a_bad_file_is_refused_with_name_line_and_advice_but_no_cell(
    name: str, sentence_of: Callable[..., str]
) -> None:
    content, line, word = BAD_FILES[name]
    sentence = sentence_of(content, "sales 2026.csv")
    place = r"(, line \d+)?" if line is None else f", line {line}"
    assert re.match(rf"sales 2026\.csv{place}: ", sentence)
    assert word in sentence
    assert SECRET not in sentence
    assert "\n" not in sentence
    assert sentence.endswith(".")
    assert len(sentence) < 320


def test_the_line_is_counted_through_blank_lines_and_cells_of_several_lines(sentence_of: Callable[..., str]) -> None:
    rows = GOOD.replace("Tea", '"Tea\nfor\ntwo"') + "\n\r\n" + GOOD + GOOD.replace("2.50", "two")
    assert "line 9:" in sentence_of(HEADER + rows.replace("\n", "\r\n"))


def test_a_bad_row_far_down_is_named_by_its_line(sentence_of: Callable[..., str]) -> None:
    assert "line 20002:" in sentence_of(HEADER + GOOD * 20_000 + GOOD.replace("2.50", "2.5O"))
    assert "line 20002:" in sentence_of(HEADER + GOOD * 20_000 + GOOD.replace(",Main", ""))


def test_a_folder_a_missing_file_and_a_device_are_refused_by_name(tmp_path: Path) -> None:
    for path, word in ((tmp_path, "folder"), (tmp_path / "gone.csv", "no such file"), (Path(os.devnull), "plain file")):
        with pytest.raises(InputRefusedError, match=word) as refused:
            parse_export(path, token=SilentProgress())
        assert str(refused.value).startswith(path.name)
        assert str(tmp_path.parent) not in str(refused.value)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is forbidden to the superuser")
def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "locked.csv"
    path.write_text(HEADER + GOOD)
    path.chmod(0)
    with pytest.raises(InputRefusedError, match="may not be read"):
        parse_export(path, token=SilentProgress())


def test_a_permission_error_of_the_system_becomes_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "locked.csv"
    path.write_text(HEADER + GOOD)

    def refuse(self: Path, mode: str) -> None:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(InputRefusedError, match=r"locked\.csv: this file may not be read"):
        parse_export(path, token=SilentProgress())


def test_a_file_name_cannot_break_the_sentence(sentence_of: Callable[..., str]) -> None:
    assert "\x1b" not in sentence_of(b"", "a\x1b[31m\nb.csv")


def test_a_zip_bomb_is_refused_early(sentence_of: Callable[..., str]) -> None:
    bomb = gzip.compress(HEADER.encode() + b" ,,,,,,,\n" * 2_000_000)
    assert len(bomb) * text_file.MAX_UNPACKING_RATIO < 18_000_000
    started = time.perf_counter()
    assert "unpacks to far more" in sentence_of(bomb, "bomb.csv.gz")
    assert time.perf_counter() - started < 5


def test_a_file_of_blank_lines_is_refused_early(sentence_of: Callable[..., str]) -> None:
    started = time.perf_counter()
    assert "blank lines" in sentence_of(HEADER + GOOD + "\n" * 5_000_000)
    assert time.perf_counter() - started < 5


def test_more_text_than_a_till_can_write_is_refused(
    sentence_of: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(text_file, "MAX_TEXT_BYTES", 300_000)
    assert "more than 2 GB" in sentence_of(HEADER + GOOD * 10_000)


def test_an_unknown_format_is_refused_with_the_known_ones(sentence_of: Callable[..., str]) -> None:
    assert "auto, receipts, visits" in sentence_of(HEADER + GOOD, format="square")


def test_a_forced_format_names_its_own_missing_columns(sentence_of: Callable[..., str]) -> None:
    sentence = sentence_of(HEADER + GOOD, format="visits")
    assert "'visits' needs the column 'items'" in sentence


@pytest.mark.parametrize("seed", range(300))
def test_a_mutated_export_is_read_or_refused_and_never_anything_else(
    seed: int, write: Callable[..., Path], imports: Path
) -> None:
    chance = random.Random(seed)
    originals = sorted(imports.glob("*.csv*"))
    content = bytearray(chance.choice(originals).read_bytes())
    if chance.random() < 0.3:
        content = bytearray(gzip.compress(bytes(content)))
    for _ in range(chance.randint(1, 12)):
        _mutate(content, chance)
    path = write(bytes(content), f"mutated-{seed}.csv")
    started = time.perf_counter()
    sentence = ""
    try:
        _check_sums(parse_export(path, token=SilentProgress()))
    except InputRefusedError as refused:
        sentence = str(refused)
    assert sentence.startswith("mutated-" if sentence else "")
    assert "\n" not in sentence
    assert time.perf_counter() - started < 5


def _check_sums(parsed: ParsedExport) -> None:
    assert sum(receipt.rows for receipt in parsed.receipts) + sum(parsed.skipped.values()) == parsed.rows


def _mutate(content: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(content) + 1)
    pieces = (
        b'"',
        b"\0",
        b"\n",
        b"\r",
        b",",
        b";",
        b"\xff",
        b"\xc3",
        b"-",
        b"E+18",
        b"\xef\xbb\xbf",
        b"9" * 400,
        b"\n\n",
    )
    match chance.randrange(5):
        case 0:
            content[at:at] = chance.choice(pieces)
        case 1:
            del content[at : at + chance.randint(1, 30)]
        case 2:
            content[at:at] = content[: chance.randint(1, 200)]
        case 3:
            del content[at:]
        case _:
            content[at : at + 1] = bytes([chance.randrange(256)])
