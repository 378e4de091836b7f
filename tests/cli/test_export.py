"""`export`: an owner takes everything away, and can come back."""

from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path

from tests.cli.made_up import Commands


def test_everything_is_saved_once_and_comes_back_into_another_shop(
    commands: Commands, shop: Path, made_shop: Path, files: Path, tmp_path: Path
) -> None:
    empty = shutil.copytree(made_shop, tmp_path / "another shop")
    assert commands("consent", "import", shop, files / "consents.csv").status == 0
    assert commands("import", shop, files / "visits.csv").status == 0
    said = commands("export", shop, "--out", tmp_path / "all", "--json")
    assert said.status == 0
    document = json.loads(said.out)
    assert document["folder"] == str(tmp_path / "all")
    for name, rows in document["rows"].items():
        with (tmp_path / "all" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            assert len(list(csv.DictReader(file))) == rows, name
    again = commands("export", shop, "--out", tmp_path / "all")
    assert (again.status, again.out) == (4, "")
    assert "already" in again.err
    assert json.loads(commands("consent", "import", empty, tmp_path / "all" / "consents.csv", "--json").out)["events"]
    report = json.loads(commands("import", empty, tmp_path / "all" / "visits.csv", "--json").out)
    assert report["visits_kept"] == document["rows"]["visits"] > 100
    plain = commands("export", empty, "--out", tmp_path / "again")
    assert plain.status == 0
    assert "not encrypted" in plain.out
    before, after = ((tmp_path / name / "visits.csv").read_text(encoding="utf-8") for name in ("all", "again"))
    assert before == after
    assert commands("verify", shop).status == 0


def test_a_wrong_passphrase_or_place_leaves_nothing(commands: Commands, shop: Path, tmp_path: Path) -> None:
    (tmp_path / "wrong").write_text("not the passphrase")
    out = tmp_path / "all"
    refused = commands("export", shop, "--out", out, "--passphrase-file", tmp_path / "wrong")
    assert (refused.status, refused.out) == (3, "")
    assert commands("export", tmp_path / "no shop", "--out", out).status == 4
    assert commands("export", shop, "--out", tmp_path / "nowhere" / "all").status == 4
    assert commands("export", shop).status == 2
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("all")] == []
