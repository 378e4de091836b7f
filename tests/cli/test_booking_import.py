"""`booking import`: what is ahead is kept of those who agreed; twice changes nothing; a bad file changes nothing."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.cli.made_up import CONSENTS, Commands

AHEAD = datetime.now(UTC).date() + timedelta(days=30)


@pytest.fixture
def agreed(commands: Commands, shop: Path, files: Path) -> Path:
    assert commands("consent", "import", shop, files / "consents.csv").status == 0
    return shop


def write(folder: Path, *rows: str) -> Path:
    file = folder / "bookings.csv"
    file.write_text("\n".join(["customer,when,kind", *rows]) + "\n")
    return file


def test_what_lies_ahead_is_kept_once(commands: Commands, agreed: Path, files: Path) -> None:
    ada, bo = list(CONSENTS)[:2]
    file = write(
        files,
        f"{ada},{AHEAD} 14:30,",
        f"{bo},{AHEAD},Appointment",
        f"{bo},{AHEAD},subscription",
        f"{bo},2020-05-01,appointment",
        f"nobody-we-know,{AHEAD},appointment",
    )
    first = json.loads(commands("booking", "import", agreed, file, "--json").out)
    assert first == {"rows": 5, "kept": 3, "already_known": 0, "over": 1, "unknown": 1, "not_agreed": 0}
    again = commands("booking", "import", agreed, file)
    assert again.status == 0
    assert "5 rows read, 0 kept." in again.out
    assert "3 rows are known already." in again.out


def test_nothing_is_kept_of_whoever_took_it_back(commands: Commands, agreed: Path, files: Path) -> None:
    ada = next(iter(CONSENTS))
    now = datetime.now(UTC).isoformat(timespec="seconds")
    (files / "back.csv").write_text(f"customer,purpose,state,at\n{ada},monitoring,withdrawn,{now}\n")
    assert commands("consent", "import", agreed, files / "back.csv").status == 0
    report = json.loads(commands("booking", "import", agreed, write(files, f"{ada},{AHEAD},"), "--json").out)
    assert (report["kept"], report["not_agreed"]) == (0, 1)


@pytest.mark.parametrize(
    "row", ["ada,some day,appointment", f",{AHEAD},appointment", f"ada,{AHEAD},haircut", "ada,2026-02-30,"]
)
def test_a_file_with_a_bad_row_changes_nothing(commands: Commands, agreed: Path, files: Path, row: str) -> None:
    before = (agreed / "shop.db").read_bytes()
    refused = commands("booking", "import", agreed, write(files, f"ada,{AHEAD},", row))
    assert refused.status == 4
    assert "line 3" in refused.err
    assert (agreed / "shop.db").read_bytes() == before


def test_a_file_without_its_columns_is_refused(commands: Commands, agreed: Path, files: Path) -> None:
    (files / "other.csv").write_text("name,age\nAda,7\n")
    assert commands("booking", "import", agreed, files / "other.csv").status == 4
