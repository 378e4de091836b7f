"""The whole path on 740,165 real receipt lines, its numbers worked out again by hand from the file."""

from __future__ import annotations

import csv
import gzip
import itertools
import json
from collections import defaultdict
from datetime import date, timedelta
from pathlib import Path

import pytest
from tests.cli.made_up import AGREED, Commands

pytestmark = [pytest.mark.real_data, pytest.mark.slow]

AS_OF = date(2017, 12, 31)


def visit_days(receipts: Path) -> dict[str, list[date]]:
    """The days on which every household came, up to the day of the queue."""
    days: dict[str, set[date]] = defaultdict(set)
    with gzip.open(receipts, "rt", encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            day = date.fromisoformat(row["when"][:10])
            if day <= AS_OF:
                days[row["customer"]].add(day)
    return {who: sorted(when) for who, when in days.items()}


def by_hand(days: list[date], shop_days: list[date]) -> dict[str, float | int | str]:
    """The numbers behind an absence, with nothing but counting.

    Gaps are counted in days on which anybody came to the shop. The usual gap is the mean of the past gaps, each
    weighing half as much as the one 8 visits later, with two imagined gaps of 4 days, to one decimal.
    """
    number = {day: n for n, day in enumerate(shop_days)}
    gaps = [number[b] - number[a] for a, b in itertools.pairwise(days)]
    weights = [0.5 ** ((len(gaps) - 1 - n) / 8) for n in range(len(gaps))]
    usual = (sum(w * g for w, g in zip(weights, gaps, strict=True)) + 2 * 4) / (sum(weights) + 2)
    silence = len(shop_days) - 1 - number[days[-1]]
    return {
        "days": silence,
        "last_visit": days[-1].isoformat(),
        "usual_gap_days": round(usual, 1),
        "gaps_seen": len(gaps),
        "gaps_shorter": sum(gap < silence for gap in gaps),
        "visits_seen": len(days),
    }


def test_the_queues_numbers_are_those_of_the_receipts(commands: Commands, tmp_path: Path, real_receipts: Path) -> None:
    days = visit_days(real_receipts)
    shop, consents = tmp_path / "shop", tmp_path / "consents.csv"
    rows = [f"{who},{purpose},given,{AGREED},yes" for who in days for purpose in ("history", "monitoring")]
    consents.write_text("customer,purpose,state,at,adult\n" + "\n".join(rows) + "\n")
    assert commands("init", shop, "--name", "Grocer", "--kind", "retail", "--zone", "America/New_York").status == 0
    assert commands("consent", "import", shop, consents).status == 0

    imported = json.loads(commands("import", shop, real_receipts, "--json").out)
    assert imported["rows"] == 740_165
    assert imported["visits_kept"] + sum(imported["skipped"].values()) >= 78_458
    assert imported["customers"] == 1_238
    again = json.loads(commands("import", shop, real_receipts, "--json").out)
    assert (again["visits_kept"], again["rows"]) == (0, 740_165)

    absences = sum(absences_are_right(commands, shop, day, days) for day in (AS_OF, AS_OF - timedelta(days=14)))
    assert absences >= 5  # enough people to call it the receipts' numbers


def absences_are_right(commands: Commands, shop: Path, as_of: date, days: dict[str, list[date]]) -> int:
    """How many of a day's queue are missing: of every one of them the numbers are those counted by hand."""
    queue = json.loads(commands("queue", shop, "--as-of", as_of.isoformat(), "--json").out)
    assert queue["as_of"] == as_of.isoformat()
    assert 5 <= len(queue["check_ins"]) <= 3 * 5  # about 3 a week, each shown for four weeks at most
    until = {who: [day for day in when if day <= as_of] for who, when in days.items()}
    shop_days, absences = sorted({day for when in until.values() for day in when}), 0
    for check_in in queue["check_ins"]:
        told = {signal["code"]: signal for signal in check_in["signals"]}
        assert check_in["since"] == min(signal["since"] for signal in told.values()) <= as_of.isoformat()
        if "absence" in told:
            absences += 1
            reasons = told["absence"]["reasons"]
            shown = {name: number for reason in reasons for name, number in reason["numbers"].items()}
            assert shown == by_hand(until[check_in["customer"]], shop_days)
    return absences
