"""A file that the owner brings is told apart by its header."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from localregulars.application.import_records import ParsedConsents, ParsedExport
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.progress import SilentProgress
from localregulars.importing.any_file import read_any_file


def test_consents_and_till_exports_are_told_apart(write: Callable[..., Path], imports: Path) -> None:
    token = SilentProgress()
    consents = write("AT;State;Purpose;Customer\n2026-03-02;given;history;C1\n")
    assert isinstance(read_any_file(token, consents), ParsedConsents)
    for path in imports.iterdir():
        assert isinstance(read_any_file(token, path), ParsedExport)


def test_a_file_that_is_neither_is_refused(write: Callable[..., Path]) -> None:
    with pytest.raises(InputRefusedError, match=r"export\.csv, line 1: this is no till export"):
        read_any_file(SilentProgress(), write("customer,purpose\nC1,history\n"))
