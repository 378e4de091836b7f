"""A file that the owner brings is told apart by its header."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from localregulars.application.visits.import_records import ParsedBookings, ParsedConsents, ParsedExport
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.progress import SilentProgress
from localregulars.importing.any_file import read_any_file


def test_consents_and_till_exports_are_told_apart(write: Callable[..., Path], imports: Path) -> None:
    token = SilentProgress()
    consents = write("AT;State;Purpose;Customer\n2026-03-02;given;history;C1\n")
    assert isinstance(read_any_file(token, consents), ParsedConsents)
    for path in imports.iterdir():
        assert isinstance(read_any_file(token, path), ParsedExport)


def test_appointments_are_known_by_their_three_columns_and_a_till_s_file_is_never_taken_for_them(
    write: Callable[..., Path],
) -> None:
    token = SilentProgress()
    found = read_any_file(token, write("When;Customer;Kind\n2026-03-02 10:30;C1;\n2027-01-31;C2;subscription\n"))
    assert isinstance(found, ParsedBookings)
    assert [row.customer for row in found.rows] == ["C1", "C2"]
    with pytest.raises(InputRefusedError, match=r"line 1: this is no till export"):
        read_any_file(token, write("customer,when\nC1,2026-03-02\n"))


def test_a_file_that_is_neither_is_refused(write: Callable[..., Path]) -> None:
    with pytest.raises(InputRefusedError, match=r"export\.csv, line 1: this is no till export"):
        read_any_file(SilentProgress(), write("customer,purpose\nC1,history\n"))
