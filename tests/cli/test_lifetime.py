"""`lifetime`: both models of a plain visits file, and a sentence where there is nothing to fit."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from tests.cli.made_up import Commands
from tests.measures.made_up import receipts

from localregulars.measures.lifetime import fit_lifetime
from localregulars.measures.lifetime_value import values

CUSTOMER, DAY, AMOUNT = receipts(60, seed=3)
UNTIL = date.fromordinal(int(DAY.max()) - 40)


@pytest.fixture
def visits(tmp_path: Path) -> Path:
    return written(tmp_path / "visits.csv")


def written(path: Path, amounts: str = "{:.3f}", most: int = 10**6) -> Path:
    rows = [
        f"c{who:03},{date.fromordinal(day)} 09:00:00,{amounts.format(paid)}"
        for who, day, paid in zip(CUSTOMER.tolist(), DAY.tolist(), AMOUNT.tolist(), strict=True)
        if who < most
    ]
    path.write_text("customer,when,amount\n" + "\n".join(rows) + "\n")
    return path


def test_the_document_holds_both_models_and_every_customer_until_that_day(commands: Commands, visits: Path) -> None:
    done = commands("lifetime", visits, "--calibrate-to", UNTIL, "--horizon", 28, "--json")
    assert (done.status, done.err) == (0, "")
    found = json.loads(done.out)
    fitted = fit_lifetime(CUSTOMER, DAY, AMOUNT, UNTIL.toordinal())
    assert fitted is not None
    assert fitted.amounts is not None
    assert list(found) == ["bg_nbd", "gamma_gamma", "customers"]
    assert found["bg_nbd"] == pytest.approx(
        fitted.visits.model._asdict() | {"log_likelihood": fitted.visits.log_likelihood}, rel=1e-3
    )
    assert found["gamma_gamma"] == pytest.approx(fitted.amounts.model._asdict(), rel=1e-3)
    assert len(found["customers"]) == len(fitted.purchases.customer)
    worth = values(fitted, 4.0)
    assert worth is not None
    assert [person["value"] for person in found["customers"]] == pytest.approx(worth.tolist(), rel=1e-2, abs=1e-2)
    assert [person["expected_purchases"] for person in found["customers"]] == pytest.approx(
        fitted.expected_visits(4.0).tolist(), rel=1e-3, abs=1e-5
    )


def test_later_visits_change_nothing(commands: Commands, visits: Path, tmp_path: Path) -> None:
    rows = visits.read_text().splitlines()
    cut = tmp_path / "cut.csv"
    cut.write_text("\n".join([rows[0], *[row for row in rows[1:] if row.split(",")[1][:10] <= UNTIL.isoformat()]]))
    whole, short = (
        commands("lifetime", file, "--calibrate-to", UNTIL, "--horizon", 91, "--json").out for file in (visits, cut)
    )
    assert json.loads(whole) == json.loads(short)


def test_people_get_sentences_and_a_table(commands: Commands, visits: Path) -> None:
    done = commands("lifetime", visits, "--calibrate-to", UNTIL)
    assert done.status == 0
    for word in ("alpha", "gamma", "still come", "purchases in the 365 days to come", "They are worth about"):
        assert word in done.out
    assert "nan" not in done.out


def test_a_file_without_amounts_has_visits_alone(commands: Commands, tmp_path: Path) -> None:
    done = commands("lifetime", written(tmp_path / "free.csv", "0"), "--calibrate-to", UNTIL, "--json")
    assert done.status == 0
    assert done.err == "The amounts say nothing: values are left out.\n"
    found = json.loads(done.out)
    assert found["gamma_gamma"] is None
    assert {person["value"] for person in found["customers"]} == {None}
    assert commands("lifetime", tmp_path / "free.csv", "--calibrate-to", UNTIL).status == 0


def test_a_day_after_the_last_visit_is_said(commands: Commands, visits: Path) -> None:
    done = commands("lifetime", visits, "--calibrate-to", date.fromordinal(int(DAY.max()) + 30), "--json")
    assert done.status == 0
    assert "count as days on which nobody came" in done.err


@pytest.mark.parametrize(
    ("options", "most", "status", "sentence"),
    [
        (
            ("--calibrate-to", "1999-01-01"),
            60,
            4,
            "There is no visit up to 1999-01-01; the first one in the file is on",
        ),
        (("--calibrate-to", UNTIL), 4, 4, "Too few to say: "),
        (("--calibrate-to", "soon"), 60, 2, "'soon' does not match"),
        (("--calibrate-to", UNTIL, "--horizon", "0"), 60, 2, "--horizon"),
        ((), 60, 2, "--calibrate-to"),
    ],
)
def test_what_cannot_be_answered_is_said_in_a_sentence(
    commands: Commands, tmp_path: Path, options: tuple[object, ...], most: int, status: int, sentence: str
) -> None:
    refused = commands("lifetime", written(tmp_path / "visits.csv", most=most), *options, "--json")
    assert refused.status == status
    assert sentence in refused.err
    assert refused.out == ""
    assert status == 2 or len(refused.err.splitlines()) == 1


def test_a_file_that_is_not_there_is_refused(commands: Commands, tmp_path: Path) -> None:
    refused = commands("lifetime", tmp_path / "none.csv", "--calibrate-to", UNTIL)
    assert refused.status == 4
    assert len(refused.err.splitlines()) == 1
