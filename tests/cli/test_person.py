"""`person export`, `person erase` and `retention`: what the shop's owner types for a customer."""

from __future__ import annotations

import json
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.cli.made_up import Commands


@pytest.fixture
def filled(commands: Commands, shop: Path, files: Path) -> Path:
    assert commands("consent", "import", shop, files / "consents.csv").status == 0
    assert commands("import", shop, files / "visits.csv").status == 0
    return shop


def test_a_copy_of_everything_is_saved_and_not_over_another_file(
    commands: Commands, filled: Path, tmp_path: Path
) -> None:
    file = tmp_path / "ada.zip"
    said = commands("person", "export", filled, "ada", "--out", file, "--json")
    assert said.status == 0
    document = json.loads(said.out)
    assert (document["customer"], document["consents"], document["notes_to_read_first"]) == ("ada", 2, 0)
    with zipfile.ZipFile(file) as archive:
        data = json.loads(archive.read("data.json"))
        assert len(data["tables"]["visit"]) == document["visits"] > 50
        assert {"README.html", "data.schema.json", "visits.csv", "consents.jsonld"} <= set(archive.namelist())
    before = file.read_bytes()
    again = commands("person", "export", filled, "bo", "--out", file)
    assert (again.status, again.out) == (4, "")
    assert "already" in again.err
    assert file.read_bytes() == before
    plain = commands("person", "export", filled, "bo", "--out", tmp_path / "bo.zip")
    assert plain.status == 0
    assert "not encrypted" in plain.out


@pytest.mark.parametrize("command", [("export", "--out", "x.zip"), ("erase", "--yes")])
def test_somebody_unknown_is_refused_and_nothing_is_written(
    commands: Commands, filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    name, *options = command
    said = commands("person", name, filled, "Zebulon Quillfeather", *options)
    assert said.status == 4
    assert "Quillfeather" not in said.out + said.err
    assert not (tmp_path / "x.zip").exists()


def test_an_erasure_needs_a_clear_yes_and_keeps_files_from_bringing_them_back(
    commands: Commands, filled: Path, files: Path, tmp_path: Path
) -> None:
    assert commands("backup", filled, tmp_path / "copy.lrbackup").status == 0
    assert commands("person", "erase", filled, "ada").status == 2
    said = commands("person", "erase", filled, "ada", "--yes", "--json")
    assert said.status == 0
    document = json.loads(said.out)
    assert document["visits"] > 50
    assert document["consents_kept_as_evidence"] == 2
    assert document["copies_with_erased"] == [str(tmp_path / "copy.lrbackup")]
    assert document["backed_up"]
    for number, people in enumerate(((), ("--people", filled / "backups"))):
        restored = commands("restore", tmp_path / f"again-{number}", tmp_path / "copy.lrbackup", *people, "--json")
        assert json.loads(restored.out)["erased_since"] == number, "known at once to whoever has the shop's folder"
    readable_until = datetime.fromisoformat(document["automatic_backups_unreadable_from"]).date()
    assert readable_until - datetime.now(UTC).date() >= timedelta(days=30)
    assert commands("person", "erase", filled, "ada", "--yes").status == 4
    again = commands("consent", "import", filled, files / "consents.csv", "--json")
    assert json.loads(again.out)["new_customers"] == 0
    report = json.loads(commands("import", filled, files / "visits.csv", "--json").out)
    assert report["visits_kept"] == 0
    assert report["skipped"]["erased"] == document["visits"]
    assert commands("verify", filled).status == 0
    aside = filled / "set-aside"
    aside.mkdir()
    (aside / "20261122T030405Z-shop.db").touch()
    plain = commands("person", "erase", filled, "bo", "--yes")
    assert "until they agree anew" in plain.out
    assert "copy.lrbackup" in plain.out
    assert "20261122T030405Z-shop.db still holds" in plain.out


def test_retention_says_first_what_it_would_take(commands: Commands, shop: Path, tmp_path: Path) -> None:
    today = datetime.now(UTC).date()
    (tmp_path / "c.csv").write_text(f"customer,purpose,state,at\nada,history,given,{today - timedelta(days=2)} 10:00\n")
    rows = [f"ada,{today - timedelta(days=n)} 08:00:00,3.20,Tea" for n in range(1, 1000, 7)]
    (tmp_path / "v.csv").write_text("customer,when,amount,items\n" + "\n".join(rows) + "\n")
    assert commands("consent", "import", shop, tmp_path / "c.csv").status == 0
    assert commands("import", shop, tmp_path / "v.csv").status == 0
    foreseen = json.loads(commands("retention", shop, "--dry-run", "--json").out)
    assert (foreseen["dry_run"], foreseen["taken"]["visits"] > 20) == (True, True)
    table = commands("retention", shop, "--dry-run").out
    assert "would go" in table
    done = json.loads(commands("retention", shop, "--json").out)
    assert (done["dry_run"], done["taken"]) == (False, foreseen["taken"])
    assert commands("retention", shop).out == "Nothing was kept too long.\n"
    assert commands("verify", shop).status == 0
