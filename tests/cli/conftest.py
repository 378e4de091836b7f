"""A shop of a few made-up customers."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from tests.cli.made_up import AGREED, CONSENTS, SERVICES, VISITS, Commands

from localregulars.cli.main import run

PASSPHRASE = "a long passphrase for tests"


@pytest.fixture
def commands(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Commands:
    secret = tmp_path / "passphrase"
    secret.write_text(f"{PASSPHRASE}\n")
    monkeypatch.setenv("LOCALREGULARS_PASSPHRASE_FILE", str(secret))
    return Commands(capsys)


@pytest.fixture(scope="session")
def made_shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty shop that `init` made, to be copied."""
    place = tmp_path_factory.mktemp("made")
    (place / "passphrase").write_text(PASSPHRASE)
    init = ["init", str(place / "a shop"), "--name", "Test", "--kind", "cafe", "--zone", "Europe/London"]
    assert run([*init, "--passphrase-file", str(place / "passphrase")], SERVICES) == 0
    return place / "a shop"


@pytest.fixture
def shop(commands: Commands, made_shop: Path, tmp_path: Path) -> Path:
    return shutil.copytree(made_shop, tmp_path / "a shop")


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
