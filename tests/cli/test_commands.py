"""The headless commands of a shop, end to end on a real store."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.cli.made_up import CONSENTS, VISITS, Commands


def test_init_prints_the_recovery_code_once_and_it_opens_the_shop(commands: Commands, tmp_path: Path) -> None:
    shop = tmp_path / "shop"
    made = commands("init", shop, "--name", "Corner", "--kind", "cafe", "--zone", "Europe/London", "--json")
    assert made.status == 0
    code = json.loads(made.out)["recovery_code"]
    assert len(code.replace("-", "").replace(" ", "")) == 28
    (tmp_path / "code").write_text(code.lower() + "\n")
    assert commands("queue", shop, "--passphrase-file", tmp_path / "code", "--json").status == 0
    for file in shop.rglob("*"):
        assert file.is_dir() or code.replace("-", "")[:8].encode() not in file.read_bytes()


def test_init_refuses_a_folder_that_holds_something(commands: Commands, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("dear")
    refused = commands("init", tmp_path / "full", "--name", "C", "--kind", "cafe", "--zone", "UTC")
    assert refused.status == 4
    assert [p.name for p in (tmp_path / "full").iterdir()] == ["letter.txt"]


@pytest.mark.parametrize(
    ("extra", "status"),
    [(["--zone", "Atlantis/Main"], 4), (["--kind", "casino"], 2), (["--country", "Germany"], 4), (["--name", " "], 4)],
)
def test_init_refuses_what_it_cannot_work_with(
    commands: Commands, tmp_path: Path, extra: list[str], status: int
) -> None:
    shop = tmp_path / "shop"
    options = {"--name": "C", "--kind": "cafe", "--zone": "UTC"} | dict(zip(extra[::2], extra[1::2], strict=True))
    refused = commands("init", shop, *[part for pair in options.items() for part in pair])
    assert refused.status == status
    assert not shop.exists()


def test_the_path_from_a_till_export_to_a_queue(commands: Commands, shop: Path, files: Path) -> None:
    consents = json.loads(commands("consent", "import", shop, files / "consents.csv", "--json").out)
    assert consents["new_customers"] == len(CONSENTS)
    imported = json.loads(commands("import", shop, files / "visits.csv", "--json").out)
    assert imported["rows"] == len(VISITS)
    agreed = [v for v in VISITS if v[0] in CONSENTS]
    assert imported["visits_kept"] == len(agreed)
    assert imported["skipped"] == {"no_history_consent": len(VISITS) - len(agreed)}
    assert set(imported) == {"format", "rows", "visits_kept", "customers", "skipped"}

    queue = json.loads(commands("queue", shop, "--json").out)
    assert queue["as_of"] == "2026-06-30"
    assert [check_in["customer"] for check_in in queue["check_ins"]] == ["ada"]
    (signal,) = queue["check_ins"][0]["signals"]
    numbers = {name: number for reason in signal["reasons"] for name, number in reason["numbers"].items()}
    assert signal["code"] == "absence"
    assert numbers["last_visit"] == "2026-06-15"
    assert numbers["days"] == 15


def test_importing_twice_adds_nothing(commands: Commands, shop: Path, files: Path) -> None:
    commands("consent", "import", shop, files / "consents.csv")
    commands("import", shop, files / "visits.csv")
    before = commands("queue", shop, "--json").out
    again = json.loads(commands("import", shop, files / "visits.csv", "--json").out)
    assert (again["visits_kept"], again["customers"]) == (0, 0)
    assert sum(again["skipped"].values()) == len(VISITS)
    assert commands("queue", shop, "--json").out == before


def test_a_dry_run_says_the_same_and_keeps_nothing(commands: Commands, shop: Path, files: Path) -> None:
    commands("consent", "import", shop, files / "consents.csv")
    before = (shop / "shop.db").read_bytes()
    dry = json.loads(commands("import", shop, files / "visits.csv", "--dry-run", "--json").out)
    assert (shop / "shop.db").read_bytes() == before
    assert json.loads(commands("import", shop, files / "visits.csv", "--json").out) == dry


def test_consent_given_later_fills_in_what_was_only_counted(commands: Commands, shop: Path, files: Path) -> None:
    first = json.loads(commands("import", shop, files / "visits.csv", "--json").out)
    assert first["visits_kept"] == 0
    commands("consent", "import", shop, files / "consents.csv")
    second = json.loads(commands("import", shop, files / "visits.csv", "--json").out)
    assert second["visits_kept"] == sum(v[0] in CONSENTS for v in VISITS)


def test_the_past_is_replayed_and_nothing_is_stored(commands: Commands, shop: Path, files: Path) -> None:
    commands("consent", "import", shop, files / "consents.csv")
    commands("import", shop, files / "visits.csv")
    before = (shop / "shop.db").read_bytes()
    past = json.loads(commands("queue", shop, "--as-of", "2026-06-16", "--json").out)
    assert past == {"as_of": "2026-06-16", "check_ins": []}
    assert (shop / "shop.db").read_bytes() == before


def test_nobody_may_be_scored_is_an_empty_queue(commands: Commands, shop: Path) -> None:
    empty = commands("queue", shop, "--json")
    assert empty.status == 0
    assert json.loads(empty.out)["check_ins"] == []


def test_a_wrong_passphrase_is_status_3_and_changes_nothing(commands: Commands, shop: Path, tmp_path: Path) -> None:
    before = {p.name: p.read_bytes() for p in shop.iterdir()}
    (tmp_path / "wrong").write_text("not the passphrase at all")
    refused = commands("queue", shop, "--passphrase-file", tmp_path / "wrong")
    assert refused.status == 3
    assert refused.out == ""
    assert "Traceback" not in refused.err
    assert {p.name: p.read_bytes() for p in shop.iterdir()} == before


@pytest.mark.parametrize("make", ["missing", "file", "foreign"])
def test_what_is_not_a_shop_is_said_and_nothing_is_made(commands: Commands, tmp_path: Path, make: str) -> None:
    place = tmp_path / "place"
    if make == "file":
        place.write_text("x")
    if make == "foreign":
        place.mkdir()
        (place / "photo.jpg").write_bytes(b"x")
    before = sorted(p.name for p in tmp_path.rglob("*"))
    refused = commands("queue", place, "--json")
    assert refused.status == 4
    assert refused.out == ""
    assert len(refused.err.strip().splitlines()) == 1
    assert sorted(p.name for p in tmp_path.rglob("*")) == before


def test_a_refused_file_leaves_the_store_as_it_was_even_after_a_good_one(
    commands: Commands, shop: Path, files: Path
) -> None:
    commands("consent", "import", shop, files / "consents.csv")
    before = (shop / "shop.db").read_bytes()
    bad = files / "bad.csv"
    bad.write_text((files / "visits.csv").read_text() + "ada,not a day,1.00,Tea\n")
    refused = commands("import", shop, files / "visits.csv", bad)
    assert refused.status == 4
    assert "bad.csv" in refused.err
    assert (shop / "shop.db").read_bytes() == before


def test_consents_of_the_future_refuse_the_file(commands: Commands, shop: Path, files: Path) -> None:
    future = files / "future.csv"
    future.write_text("customer,purpose,state,at\nada,history,given,2026-01-01\nbo,history,given,2126-01-01\n")
    before = (shop / "shop.db").read_bytes()
    refused = commands("consent", "import", shop, future)
    assert refused.status == 4
    assert "ine 3" in refused.err
    assert (shop / "shop.db").read_bytes() == before


def test_a_passphrase_never_comes_from_a_closed_input(
    commands: Commands, shop: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("LOCALREGULARS_PASSPHRASE_FILE")
    refused = commands("queue", shop)
    assert refused.status == 4
    assert "--passphrase-file" in refused.err


def test_usage_is_status_2(commands: Commands, shop: Path) -> None:
    assert commands("queue").status == 2
    assert commands("unheard-of").status == 2
    assert commands("import", shop, "x.csv", "--format", "abacus").status == 2


def test_people_get_sentences_and_a_table(commands: Commands, shop: Path, files: Path) -> None:
    commands("consent", "import", shop, files / "consents.csv")
    said = commands("import", shop, files / "visits.csv").out
    assert "separated by comma" in said
    assert "did not agree" in said
    assert "ada" in commands("queue", shop).out
    assert "scored as of 2026-06-30" in commands("score", shop).out
