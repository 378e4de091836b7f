"""`kpi`: every number with n and interval, in JSON and as a table; a sentence where there is nothing to say."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from tests.cli.made_up import Commands
from tests.ten_customers import TenCustomers, day

from localregulars.application.numbers.steering import set_target
from localregulars.measures.registry import MEASURES


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ten customers, with targets for three numbers, one of them zero."""
    ten = TenCustomers(tmp_path_factory.mktemp("kpi") / "shop")
    for measure, value in (("csat", 0.6), ("visits", 20.0), ("nps", 0.0)):
        ten.shop.do(partial(set_target, measure=measure, value=value))
    ten.shop.close()
    return ten.shop.folder


def document(commands: Commands, *arguments: object) -> dict[str, Any]:
    said = commands("kpi", *arguments, "--json")
    assert said.status == 0, said.err
    found = json.loads(said.out, parse_constant=lambda word: pytest.fail(f"{word} is no JSON"))
    assert isinstance(found, dict)
    return found


def by_id(found: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {measure["id"]: measure for measure in found["measures"]}


def days(month: int, last: int = 28) -> tuple[str, str, str, str]:
    return "--from", day(month, 1).isoformat(), "--to", day(month, last).isoformat()


def test_every_number_is_there_with_n_and_interval_or_a_reason(commands: Commands, filled: Path) -> None:
    """The figures of the calculation by hand in `tests/application/test_numbers.py`, as far as ten are enough."""
    found = by_id(document(commands, filled, *days(2)))
    assert list(found) == [measure.measure_id for measure in MEASURES]
    csat = found["csat"]
    assert (csat["value"], csat["n"], csat["reason"], csat["unit"]) == (0.7, 10, None, "share")
    assert csat["interval"] == pytest.approx({"low": 0.3968, "high": 0.8922}, abs=1e-4)
    assert (found["visits"]["value"], found["visits"]["interval"], found["nps"]["value"]) == (12, None, 40)
    assert found["consent_coverage"]["value"] == pytest.approx(13 / 17, abs=1e-6)
    few = found["repeat_purchase_rate"]
    assert (few["value"], few["interval"], few["reason"], few["n"], few["needed"]) == (None, None, "too_few", 8, 10)
    assert (found["staff_training"]["value"], found["staff_training"]["reason"]) == (None, "no_data")


def test_a_row_has_a_place_for_every_month(commands: Commands, filled: Path) -> None:
    row = by_id(document(commands, filled, "--from", day(0, 1), "--to", day(5, 2)))["visits"]["row"]
    assert [(point["at"], point["value"]) for point in row] == [
        (day(month, 1).isoformat()[:7], value) for month, value in enumerate((2, 7, 12, 5, 3))
    ]


def test_targets_stand_beside_the_numbers_and_one_of_zero_has_no_share(commands: Commands, filled: Path) -> None:
    found = by_id(document(commands, filled, *days(2)))
    assert found["csat"]["target"]["standing"] == "too_close"
    assert found["visits"]["target"] == {"value": 20.0, "standing": "missed", "above": -8.0, "reached": 0.6}
    assert found["nps"]["target"]["reached"] is None
    assert found["retention"]["target"] is None
    quiet = by_id(document(commands, filled, *days(1)))
    assert quiet["csat"]["target"]["standing"] is None


def test_another_time_stands_beside_it_with_what_changed(commands: Commands, filled: Path) -> None:
    against = ("--against-from", day(1, 1), "--against-to", day(1, 28))
    found = document(commands, filled, *days(2), *against)
    assert found["against"] == {"from": day(1, 1).isoformat(), "to": day(1, 28).isoformat()}
    visits = by_id(found)["visits"]
    assert visits["before"]["value"] == 7
    assert visits["change"] == {"value": 5, "interval": None, "is_clear": True, "reason": None}
    assert by_id(found)["csat"]["change"] == {"value": None, "interval": None, "is_clear": None, "reason": "no_data"}


def test_people_get_a_table(commands: Commands, filled: Path) -> None:
    said = commands("kpi", filled, *days(2), "--against-from", day(1, 1), "--against-to", day(1, 28))
    assert said.status == 0
    lines = {line.split()[0]: line for line in said.out.splitlines() if line.strip()}
    assert said.out.startswith(f"From {day(2, 1)} to {day(2, 28)}, against {day(1, 1)} to")
    assert f"visits are known until {day(5, 3)}" in said.out
    assert "70.0 %" in lines["csat"]
    assert "39.7 % to 89.2 %" in lines["csat"]
    assert "(too close)" in lines["csat"]
    assert "too few to say (8 of 10)" in lines["repeat_purchase_rate"]
    assert "nothing known" in lines["staff_training"]
    assert "+5" in lines["visits"]
    assert set(lines) >= {measure.measure_id for measure in MEASURES}


@pytest.mark.parametrize(
    ("arguments", "status", "sentence"),
    [
        (("--from", "2026-05-31", "--to", "2026-05-01"), 2, "The last day comes before the first."),
        (("--from", "2026-05-32", "--to", "2026-05-01"), 2, "2026-05-32"),
        (("--from", "soon", "--to", "2026-05-01"), 2, "soon"),
        (("--from", "2026-05-01"), 2, "--to"),
        ((*days(2), "--against-from", "2026-01-01"), 2, "Give both days"),
        ((*days(2), "--against-from", "2026-02-01", "--against-to", "2026-01-01"), 2, "before the first"),
        (("--from", "1990-01-01", "--to", "1990-12-31"), 4, f"Nothing is known before {day(0, 1)}"),
        ((*days(2), "--against-from", "1990-01-01", "--against-to", "1990-01-31"), 4, "Nothing is known before"),
        (("--from", "9000-01-01", "--to", "9000-12-31"), 4, "still to come"),
    ],
)
def test_what_makes_no_sense_has_a_sentence(
    commands: Commands, filled: Path, arguments: tuple[object, ...], status: int, sentence: str
) -> None:
    said = commands("kpi", filled, *arguments)
    assert (said.status, said.out) == (status, "")
    assert sentence in said.err
    assert "Traceback" not in said.err


def test_an_empty_shop_has_no_number_and_a_reason_for_each(commands: Commands, shop: Path) -> None:
    found = document(commands, shop, *days(2), "--against-from", day(1, 1), "--against-to", day(1, 28))
    assert (found["visits_known_from"], found["visits_known_until"]) == (None, None)
    assert all(measure["value"] is None and measure["reason"] for measure in found["measures"])
    said = commands("kpi", shop, *days(2))
    assert (said.status, "no visit is known" in said.out) == (0, True)


def test_nothing_is_stored(commands: Commands, filled: Path) -> None:
    before = (filled / "shop.db").read_bytes()
    document(commands, filled, *days(2))
    assert (filled / "shop.db").read_bytes() == before
