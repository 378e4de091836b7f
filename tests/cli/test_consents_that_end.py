"""Consents on the command line: a report that names what may be a mistake, and ends that come by themselves."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.cli.made_up import AGREED, Commands

from localregulars.domain.consent import ConsentState, Purpose
from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.vault import SqlVault

HEADER = "customer,purpose,state,at,adult,witness,expires,evidence\n"


def file_of(tmp_path: Path, *rows: str) -> Path:
    path = tmp_path / "consents.csv"
    path.write_text(HEADER + "".join(f"{row}\n" for row in rows), encoding="utf-8")
    return path


def test_the_report_names_the_lines_that_are_worth_a_look(commands: Commands, shop: Path, tmp_path: Path) -> None:
    long_ago = AGREED - timedelta(days=900)
    path = file_of(
        tmp_path,
        f"zoe,history,withdrawn,{AGREED},yes,,,",
        f"zoe,notes,given,{AGREED} 10:00,yes,Kim,{AGREED + timedelta(days=90)},binder 3",
        f"zoe,notes,refused,{AGREED} 10:00,yes,,,",
        f"yan,history,given,{long_ago},yes,,,",
    )
    said = commands("consent", "import", shop, path)
    assert said.status == 0
    assert "withdrawn that had not been given before; it is kept as it says (lines 2)" in said.out
    assert "two different words of one second; the later row stands (lines 4)" in said.out
    assert "was over already; it is kept as evidence and stands for nothing (lines 5)" in said.out
    again = json.loads(commands("consent", "import", shop, path, "--json").out)
    assert (again["events"], again["already_known"]) == (0, 4)
    assert {remark["code"] for remark in again["remarks"]} == {"two_at_once", "withdrawn_before_given"}


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (f"zoe,marketing,given,{AGREED},,,,", "line 3"),
        (f"zoe,history,expired,{AGREED},,,,", "line 3"),
        (f"zoe,history,given,{AGREED},,,{AGREED + timedelta(days=900)},", "Line 3"),
        (f"zoe,history,given,{datetime.now(UTC).date() + timedelta(days=3)},,,,", "Line 3"),
    ],
)
def test_a_file_that_is_refused_names_its_line_and_changes_nothing(
    commands: Commands, shop: Path, tmp_path: Path, row: str, words: str
) -> None:
    said = commands("consent", "import", shop, file_of(tmp_path, f"xia,history,given,{AGREED},yes,,,", row))
    assert said.status == 4
    assert words in said.err
    kept = commands("consent", "import", shop, file_of(tmp_path, f"xia,history,given,{AGREED},yes,,,"), "--json")
    assert json.loads(kept.out)["new_customers"] == 1  # nothing of the first file had been kept


def test_a_consent_that_ended_is_written_down_and_its_customer_scored_no_more(
    commands: Commands, shop: Path, tmp_path: Path
) -> None:
    def scorable() -> int:
        return int(json.loads(commands("score", shop, "--json").out)["scorable"])

    agreed = [f"xia,{purpose},given,{AGREED},yes,,," for purpose in ("history", "monitoring")]
    assert commands("consent", "import", shop, file_of(tmp_path, *agreed)).status == 0
    assert scorable() == 1
    over = (datetime.now(UTC) - timedelta(minutes=5)).isoformat(timespec="seconds")
    ended = f"xia,monitoring,given,{AGREED + timedelta(days=1)},yes,,{over},"
    assert commands("consent", "import", shop, file_of(tmp_path, ended)).status == 0
    assert scorable() == 0
    store = SqlVault(cost=FLOOR_COST).unlock(shop, (tmp_path / "passphrase").read_text().strip())
    with store.unit_of_work() as uow:
        (xia,) = uow.consents.with_consent(Purpose.HISTORY)
        states = {status.purpose: status.state for status in uow.consents.status(xia)}
    store.close()
    assert states[Purpose.MONITORING] is ConsentState.EXPIRED
