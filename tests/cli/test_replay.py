"""`replay`: raw daily scores of any visits file, causal and silent while a note says away."""

from __future__ import annotations

import csv
import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from tests.cli.made_up import FIRST, VISITS, Commands

SCORED_FROM, SCORED_TO = date(2026, 5, 1), date(2026, 6, 30)


@pytest.fixture
def visits(tmp_path: Path) -> Path:
    return written(tmp_path / "visits.csv", VISITS)


def written(path: Path, visits: list[tuple[str, date]]) -> Path:
    rows = [f"{who},{day} 09:00:00,3.20,Tea" for who, day in visits]
    path.write_text("customer,when,amount,items\n" + "\n".join(rows) + "\n")
    return path


def scores(commands: Commands, visits: Path, *extra: object, signal: str = "absence") -> dict[tuple[str, str], float]:
    out = visits.with_suffix(".scores")
    done = commands("replay", visits, "--from", SCORED_FROM, "--to", SCORED_TO, "--out", out, *extra, "--json")
    assert done.status == 0
    with out.open(newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert json.loads(done.out)["rows"] == len(rows)
    assert {row["signal"] for row in rows} <= {"absence", "decline", "usual_order", "intensity", "time_of_day"}
    return {(row["customer"], row["date"]): float(row["score"]) for row in rows if row["signal"] == signal}


def test_a_silence_scores_higher_every_day_and_a_visit_ends_it(commands: Commands, visits: Path) -> None:
    found = scores(commands, visits)
    silence = [found[("ada", (date(2026, 6, 15) + timedelta(days=n)).isoformat())] for n in range(1, 16)]
    assert silence == sorted(silence)
    assert silence[-1] > silence[0]
    assert not [key for key in found if (key[0], date.fromisoformat(key[1])) in set(VISITS)]
    assert {date.fromisoformat(day) for _, day in found} <= {
        SCORED_FROM + timedelta(days=n) for n in range((SCORED_TO - SCORED_FROM).days + 1)
    }


@pytest.mark.parametrize("signal", ["intensity", "time_of_day"])
def test_other_amounts_and_other_hours_score_and_the_usual_ones_do_not(
    commands: Commands, tmp_path: Path, signal: str
) -> None:
    days = [date(2026, 1, 5) + timedelta(days=2 * n) for n in range(85)]
    changed = date(2026, 5, 20)
    rows = []
    for n, day in enumerate(days):
        amount, hour = (f"9.{n % 10}0", 18) if day >= changed else (f"3.{n % 10}0", 9)
        rows.append(f"ada,{day} {hour:02}:{n % 20:02}:00,{amount},")
        rows.append(f"bo,{day} 10:{n % 20:02}:00,3.{n % 10}0,")
    file = tmp_path / "visits.csv"
    file.write_text("customer,when,amount,items\n" + "\n".join(rows) + "\n")
    found = scores(commands, file, signal=signal)
    assert {who for who, _day in found} == {"ada"}
    assert "2026-05-20" <= min(day for _who, day in found) <= "2026-05-31"


def test_a_file_without_hours_and_amounts_says_nothing_of_them(commands: Commands, tmp_path: Path) -> None:
    days = [date(2026, 1, 5) + timedelta(days=7 * n) for n in range(25)]
    file = tmp_path / "visits.csv"
    file.write_text("customer,when\n" + "".join(f"ada,{day}\n" for day in days))
    assert scores(commands, file, signal="intensity") == {}
    assert max(scores(commands, file, signal="time_of_day").values(), default=0) < 1


def test_a_changed_order_scores_and_an_unchanged_one_does_not(commands: Commands, tmp_path: Path) -> None:
    days = [date(2026, 1, 5) + timedelta(days=2 * n) for n in range(85)]
    rows = [f"ada,{day} 09:00:00,3.20,{'Tea' if day < date(2026, 5, 20) else 'Juice'}|Bun" for day in days]
    rows += [f"bo,{day} 10:00:00,3.20,Tea|Bun" for day in days]
    file = tmp_path / "orders.csv"
    file.write_text("customer,when,amount,items\n" + "\n".join(rows).replace("|Bun", "") + "\n")
    found = scores(commands, file, signal="usual_order")
    assert {who for who, _day in found} == {"ada"}
    assert min(day for _who, day in found) == "2026-05-21"
    assert found["ada", "2026-06-10"] > found["ada", "2026-05-25"]


def test_an_id_that_a_spreadsheet_would_run_is_written_as_text(commands: Commands, tmp_path: Path) -> None:
    hostile = written(tmp_path / "hostile.csv", [("=1+1" if who == "ada" else who, day) for who, day in VISITS])
    assert {who for who, _day in scores(commands, hostile)} >= {"'=1+1"}


def test_cutting_the_future_off_changes_no_score(commands: Commands, visits: Path, tmp_path: Path) -> None:
    cut = date(2026, 6, 7)
    whole = scores(commands, visits)
    short = scores(commands, written(tmp_path / "short.csv", [v for v in VISITS if v[1] <= cut]))
    before = {key: score for key, score in whole.items() if key[1] <= cut.isoformat()}
    assert before == pytest.approx({key: score for key, score in short.items() if key[1] <= cut.isoformat()})


def test_an_away_note_is_silent_inside_until_the_day_after(commands: Commands, visits: Path, tmp_path: Path) -> None:
    away = tmp_path / "away.csv"
    away.write_text("customer,from,to\nada,2026-06-16,2026-06-24\nnobody at all,2026-06-01,2026-06-02\n")
    found = scores(commands, visits, "--away", away)
    ada = sorted(day for who, day in found if who == "ada" and day > "2026-06-15")
    assert min(ada) >= "2026-06-25"
    assert scores(commands, visits)[("ada", "2026-06-20")] > 0 or ("ada", "2026-06-20") not in found


@pytest.mark.parametrize("wrong", ["missing", "reversed", "folder"])
def test_what_cannot_be_done_leaves_no_file(commands: Commands, visits: Path, tmp_path: Path, wrong: str) -> None:
    out = tmp_path / ("nowhere/out.csv" if wrong == "folder" else "out.csv")
    source = tmp_path / "none.csv" if wrong == "missing" else visits
    days = ("2026-06-30", "2026-05-01") if wrong == "reversed" else ("2026-05-01", "2026-06-30")
    refused = commands("replay", source, "--from", days[0], "--to", days[1], "--out", out)
    assert refused.status == (2 if wrong == "reversed" else 4)
    assert not out.exists()
    assert not list(tmp_path.glob("*.part"))
    assert FIRST < SCORED_FROM
