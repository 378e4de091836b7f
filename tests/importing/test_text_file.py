"""Encodings are found, lines are whole, and a reading can be watched and cancelled."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from localregulars.application.visits.import_records import ParsedExport
from localregulars.domain.errors import CancelledError
from localregulars.domain.progress import SilentProgress
from localregulars.importing.parsing import parse_export
from localregulars.importing.text_file import TextFile, read_with_detected_encoding

HEADER = "when,receipt,customer,store,item,category,quantity,amount\n"
GOOD = "2026-03-02 09:15:00,71,C1,Main,Käsebrötchen – groß,Drinks,1,2.50\n"


@pytest.mark.parametrize(
    ("encode", "detected"),
    [("utf-8", "utf-8"), ("utf-8-sig", "utf-8-sig"), ("utf-16", "utf-16"), ("cp1252", "cp1252")],
)
@pytest.mark.parametrize("rows_before", [0, 9000])
@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_an_encoding_is_found_even_when_only_the_last_row_tells(
    encode: str, detected: str, rows_before: int, pack: Callable[[bytes], bytes], parse: Callable[..., ParsedExport]
) -> None:
    text = HEADER + GOOD.replace("Käsebrötchen – groß", "Tea") * rows_before + GOOD
    parsed = parse(pack(text.encode(encode)))
    assert parsed.detected.encoding == detected
    assert parsed.items[-1] == ("Käsebrötchen – groß", "Drinks")
    assert parsed.rows == rows_before + 1


def test_utf_16_of_either_byte_order_is_read(parse: Callable[..., ParsedExport]) -> None:
    big_endian = b"\xfe\xff" + (HEADER + GOOD).encode("utf-16-be")
    assert parse(big_endian).items == (("Käsebrötchen – groß", "Drinks"),)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_line_end_is_one(end: str, parse: Callable[..., ParsedExport]) -> None:
    parsed = parse((HEADER + GOOD * 9000)[:-1].replace("\n", end))
    assert parsed.rows == 9000


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    lines=st.lists(
        st.text(st.characters(exclude_characters="\0\r\n", exclude_categories=["Cs"]), max_size=30), min_size=1
    ),
    end=st.sampled_from(["\n", "\r\n"]),
    block=st.integers(2, 40),
)
def test_lines_come_whole_whatever_the_size_of_a_block(
    lines: list[str], end: str, block: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("localregulars.importing.text_file._BLOCK_BYTES", block)
    path = tmp_path / "lines.txt"
    text = "".join(line + end for line in lines)
    path.write_bytes(text.encode())
    with TextFile(path, "utf-8", is_gzip=False).lines(SilentProgress()) as found:
        assert list(found) == [line + end for line in lines]


class _Watch:
    """A token that remembers what it was told and cancels after some reports."""

    def __init__(self, cancel_after: int | None = None) -> None:
        self.reports: list[tuple[int, int]] = []
        self._cancel_after = cancel_after

    def report(self, done: int, total: int) -> None:
        self.reports.append((done, total))

    def raise_if_cancelled(self) -> None:
        if self._cancel_after is not None and len(self.reports) >= self._cancel_after:
            raise CancelledError


def test_progress_counts_the_files_own_bytes_to_the_end(write: Callable[..., Path]) -> None:
    path = write(gzip.compress((HEADER + GOOD * 30_000).encode(), 1))
    watch = _Watch()
    parse_export(path, token=watch)
    assert watch.reports[-1] == (path.stat().st_size, path.stat().st_size)
    assert len(watch.reports) > 5
    assert all(0 <= done <= total for done, total in watch.reports)


def test_a_cancelled_reading_stops_at_the_next_block(write: Callable[..., Path]) -> None:
    path = write(HEADER + GOOD * 30_000)
    watch = _Watch(cancel_after=3)
    with pytest.raises(CancelledError):
        parse_export(path, token=watch)
    assert len(watch.reports) == 3


def test_the_file_is_let_go_after_the_reading(write: Callable[..., Path]) -> None:
    path = write(HEADER + GOOD)
    read_with_detected_encoding(path, lambda text: text.encoding)
    path.rename(path.with_suffix(".moved"))
