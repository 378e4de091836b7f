"""`backup` and `restore`, end to end: what comes back is what was saved, and every refusal has its status."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from tests.cli.made_up import CONSENTS, VISITS, Commands

AGREED_VISITS = sum(who in CONSENTS for who, _ in VISITS)


@pytest.fixture
def full_shop(commands: Commands, shop: Path, files: Path) -> Path:
    commands("consent", "import", shop, files / "consents.csv")
    commands("import", shop, files / "visits.csv")
    return shop


def test_the_queue_after_a_restore_is_the_queue_before(commands: Commands, full_shop: Path, tmp_path: Path) -> None:
    before = commands("queue", full_shop, "--json").out
    assert '"ada"' in before
    saved = commands("backup", full_shop, tmp_path / "copy.lrbackup", "--json")
    assert saved.status == 0
    document = json.loads(saved.out)
    assert (document["customers"], document["visits"]) == (len(CONSENTS), AGREED_VISITS)
    assert (document["newest_day"], document["copies_with_erased"]) == ("2026-06-30", [])
    shutil.rmtree(full_shop)
    restored = commands("restore", tmp_path / "new", tmp_path / "copy.lrbackup", "--json")
    assert restored.status == 0
    assert json.loads(restored.out)["restored"] is True
    assert commands("queue", tmp_path / "new", "--json").out == before


def test_a_dry_run_needs_only_the_file_and_the_secret_and_says_what_would_be_there(
    commands: Commands, full_shop: Path, tmp_path: Path
) -> None:
    commands("backup", full_shop, tmp_path / "copy.lrbackup")
    shutil.rmtree(full_shop)
    dry = commands("restore", tmp_path / "new", tmp_path / "copy.lrbackup", "--dry-run")
    assert dry.status == 0
    for said in (
        "Backup of Test",
        f"{len(CONSENTS)} customers",
        f"{AGREED_VISITS} visits",
        "until 2026-06-30",
        "dry run",
    ):
        assert said in dry.out
    document = json.loads(commands("restore", tmp_path / "new", tmp_path / "copy.lrbackup", "--dry-run", "--json").out)
    assert (document["shop"], document["kind"], document["restored"]) == ("Test", "on_purpose", False)
    assert (document["nameless"], document["erased_since"]) == (0, 0)
    assert not (tmp_path / "new").exists()


def test_every_refusal_has_its_status_and_makes_nothing(commands: Commands, shop: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.lrbackup"
    assert commands("backup", shop, copy).status == 0
    data = copy.read_bytes()
    (tmp_path / "damaged").write_bytes(data[:5000] + bytes([data[5000] ^ 1]) + data[5001:])
    (tmp_path / "cut").write_bytes(data[:-1])
    (tmp_path / "letter").write_text("dear")
    (tmp_path / "wrong").write_text("not the passphrase at all")
    new = tmp_path / "new"
    assert commands("restore", new, copy, "--passphrase-file", tmp_path / "wrong").status == 3
    assert commands("restore", new, tmp_path / "damaged").status == 5
    assert commands("restore", new, tmp_path / "cut", "--dry-run").status == 5
    assert commands("restore", new, tmp_path / "letter").status == 4
    assert commands("restore", new, tmp_path / "nothing").status == 4
    assert commands("restore", shop, copy).status == 4
    assert commands("backup", shop, copy).status == 4
    assert copy.read_bytes() == data
    assert commands("backup", tmp_path, tmp_path / "other.lrbackup").status == 4
    assert not new.exists()
    assert commands("restore", new, copy).status == 0
    assert "Nobody needs a hello" in commands("queue", new).out


def test_the_recovery_code_opens_a_backup(commands: Commands, tmp_path: Path) -> None:
    made = commands("init", tmp_path / "s", "--name", "C", "--kind", "gym", "--zone", "UTC", "--json")
    (tmp_path / "code").write_text(json.loads(made.out)["recovery_code"])
    commands("backup", tmp_path / "s", tmp_path / "copy.lrbackup")
    shutil.rmtree(tmp_path / "s")
    code = ("--passphrase-file", tmp_path / "code")
    assert commands("restore", tmp_path / "again", tmp_path / "copy.lrbackup", *code).status == 0
    assert commands("queue", tmp_path / "again").status == 0
