"""A shop of a few made-up customers."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.made_up import AGREED, CONSENTS, VISITS, Commands


@pytest.fixture
def commands(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Commands:
    secret = tmp_path / "passphrase"
    secret.write_text("a long passphrase for tests\n")
    monkeypatch.setenv("LOCALREGULARS_PASSPHRASE_FILE", str(secret))
    return Commands(capsys)


@pytest.fixture
def shop(commands: Commands, tmp_path: Path) -> Path:
    folder = tmp_path / "a shop"
    assert commands("init", folder, "--name", "Test", "--kind", "cafe", "--zone", "Europe/London").status == 0
    return folder


@pytest.fixture
def files(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    rows = [f"{who},{day.isoformat()} 08:{n % 60:02d}:00,3.20,Tea|Scone" for n, (who, day) in enumerate(VISITS)]
    (folder / "visits.csv").write_text("customer,when,amount,items\n" + "\n".join(rows) + "\n")
    consents = [
        f"{who},{purpose},given,{AGREED} 10:00,explicit,yes,signed"
        for who in CONSENTS
        for purpose in ("history", "monitoring")
    ]
    (folder / "consents.csv").write_text("customer,purpose,state,at,form,adult,method\n" + "\n".join(consents) + "\n")
    return folder
