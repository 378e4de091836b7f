"""`backtest`: the last year in sentences and in JSON, with nothing stored and nothing promised."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.cli.made_up import LAST, Commands

from localregulars.cli.backtest_command import sentences
from localregulars.domain.signals import SignalCode
from localregulars.scoring.hindsight import SPANS, Hindsight


@pytest.fixture
def filled(commands: Commands, shop: Path, files: Path) -> Path:
    assert commands("consent", "import", shop, files / "consents.csv").status == 0
    assert commands("import", shop, files / "visits.csv").status == 0
    return shop


def document(commands: Commands, *arguments: object) -> dict[str, Any]:
    said = commands("backtest", *arguments, "--json")
    assert said.status == 0, said.err
    found = json.loads(said.out)
    assert isinstance(found, dict)
    return found


def test_it_answers_in_json_and_stores_nothing(commands: Commands, filled: Path) -> None:
    before = (filled / "shop.db").read_bytes()
    found = document(commands, filled)
    assert found["to"] == LAST.isoformat()
    assert found["capacity_a_week"] == 3
    assert found["regulars"] == 6
    assert found["check_ins"] == sum(found["by_week"]) >= 1
    assert found["too_few"]
    assert set(found["came_back_within_days"]) == {str(span) for span in SPANS}
    assert (filled / "shop.db").read_bytes() == before


def test_the_time_and_the_capacity_can_be_chosen(commands: Commands, filled: Path) -> None:
    found = document(commands, filled, "--from", "2026-04-01", "--to", "2026-06-20", "--capacity", 1)
    assert (found["from"], found["to"], found["capacity_a_week"]) == ("2026-04-01", "2026-06-20", 1)
    assert found["days"] == (date(2026, 6, 20) - date(2026, 4, 1)).days + 1
    late = document(commands, filled, "--to", "2030-01-01")
    assert late["to"] == LAST.isoformat()


def test_people_get_sentences(commands: Commands, filled: Path) -> None:
    said = commands("backtest", filled)
    assert said.status == 0
    assert said.out.startswith("Tried on 2026-")
    assert "6 regulars and room for 3 a week" in said.out
    assert "too few to say" in said.out


def test_an_empty_shop_has_a_sentence(commands: Commands, shop: Path) -> None:
    said = commands("backtest", shop)
    assert (said.status, said.out.count("\n")) == (0, 1)
    assert said.out.startswith("There is nothing to try it on yet")
    assert document(commands, shop)["from"] is None


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["--capacity", "0"], 2),
        (["--capacity", "51"], 2),
        (["--from", "soon"], 2),
        (["--from", "2026-05-01", "--to", "2026-04-01"], 2),
    ],
)
def test_what_makes_no_sense_is_refused(commands: Commands, shop: Path, arguments: list[str], status: int) -> None:
    said = commands("backtest", shop, *arguments)
    assert (said.status, said.out) == (status, "")


def test_a_folder_that_is_no_shop_and_a_wrong_passphrase_end_as_everywhere(
    commands: Commands, shop: Path, tmp_path: Path
) -> None:
    wrong = tmp_path / "wrong"
    wrong.write_text("not this one at all\n")
    assert commands("backtest", tmp_path / "nowhere").status == 4
    assert commands("backtest", shop, "--passphrase-file", wrong).status == 3


YEAR = Hindsight(
    3,
    date(2025, 7, 1).toordinal(),
    date(2026, 6, 29).toordinal(),
    212,
    check_ins=96,
    by_signal={SignalCode.ABSENCE: 96},
    judged=46,
    came_back={3: 38, 7: 40, 14: 41, 28: 41},
    not_yet=4,
    asked=2,
    median_days=12.0,
    median_gaps=3.4,
)


def test_the_sentences_say_the_numbers_with_how_many_they_are_of() -> None:
    said = "\n".join(sentences(YEAR))
    assert "with 212 regulars and room for 3 a week" in said
    assert "96 check-ins, about 2 a week." in said
    assert "8 of 10 came back by themselves within 3 days (38 of 46)." in said
    assert "4 people have not come again so far." in said
    assert "2 people were asked at the time, and are not counted." in said
    assert "silent for 12 opening days, 3.4 times as long as is usual for them" in said


def test_few_days_few_people_and_few_alerts_are_said_to_be_few() -> None:
    assert sentences(replace(YEAR, check_ins=9))[1].endswith("about one in 6 weeks.")
    assert sentences(replace(YEAR, check_ins=0))[1] == "Nobody would have been suggested."
    assert "too few to say" in sentences(replace(YEAR, judged=9))[-1]
    assert "too few to say" in sentences(replace(YEAR, last=YEAR.first + 30))[-1]
