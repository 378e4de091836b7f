"""The judge of any receipts file has the definitions of the judge beside the checkout, where that is at hand."""

from __future__ import annotations

import csv
import gzip
import importlib.util
import os
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from benchmarks import planted_receipts as own
from benchmarks.simulated import judge

from localregulars.domain.signals import SignalCode

HEADER = ["when", "receipt", "customer", "store", "item", "category", "quantity", "amount"]


def write(path: Path, rows: list[tuple[str, str, str, str, float]]) -> Path:
    """A receipts file of (when, receipt, customer, item, amount)."""
    with path.open("w", newline="") as file:
        table = csv.writer(file)
        table.writerow(["when", "receipt", "customer", "item", "amount"])
        table.writerows(rows)
    return path


def test_a_receipt_is_a_visit_at_its_first_line_with_each_item_once(tmp_path: Path) -> None:
    rows = [
        ("2020-01-03 09:10:00", "r2", "b", "tea", 2.0),
        ("2020-01-01 12:30:00", "r1", "a", "cake", 3.0),
        ("2020-01-01 12:31:00", "r1", "a", "cake", 3.0),
        ("2020-01-01 12:32:00", "r1", "a", "tea", -1.0),
        ("2021-02-01 12:32:00", "r3", "a", "tea", 1.0),
    ]
    read = own.read_receipts(write(tmp_path / "receipts.csv", rows))
    assert read.names == ("a", "b")
    assert read.day.tolist() == [0, 2]
    assert read.minute.tolist() == [750, 550]
    assert read.amount.tolist() == [5.0, 2.0]
    assert [read.items[a:b].tolist() for a, b in zip(read.lines[:-1], read.lines[1:], strict=True)] == [[0, 1], [1]]


def made_up(tmp_path: Path) -> own.Receipts:
    """Twenty people who come nearly daily for the same thing."""
    rng = np.random.default_rng(2)
    rows = [
        (f"{np.datetime64('2020-01-01') + day} 09:00:00", f"r{person}-{day}", f"p{person:02}", item, 1.0)
        for person in range(20)
        for day in range(364)
        if rng.random() < 0.8
        for item in (["milk"] if rng.random() < 0.8 else []) + [f"item {rng.integers(12)}"]
    ]
    return own.read_receipts(write(tmp_path / "receipts.csv", rows))


def test_planted_changes_are_in_their_fold_only_and_after_their_day(tmp_path: Path) -> None:
    calm = made_up(tmp_path)
    judged = np.arange(20)
    seen = np.zeros(20, bool)
    left: list[float] = []
    for fold in range(own.FOLDS):
        gone, when = own.plant(calm, SignalCode.ABSENCE, judged, fold, 7)
        fewer, slowed = own.plant(calm, SignalCode.DECLINE, judged, fold, 7)
        swapped, other = own.plant(calm, SignalCode.USUAL_ORDER, judged, fold, 7)
        changed = when >= 0
        assert np.array_equal(changed, slowed >= 0)
        assert not (changed & seen).any()
        seen |= changed
        after = np.arange(own.DAYS) > when[:, None]
        assert not gone.came()[changed][after[changed]].any()
        assert (gone.came() == calm.came())[~changed].all()
        later = np.arange(own.DAYS) > slowed[:, None]
        kept = fewer.came()[changed][later[changed]].sum() / calm.came()[changed][later[changed]].sum()
        assert 0.3 < kept < 0.7
        milk = int(np.bincount(calm.items).argmax())
        has_milk = np.zeros(len(swapped.owner), bool)
        has_milk[np.repeat(np.arange(len(swapped.owner)), np.diff(swapped.lines))[swapped.items == milk]] = True
        is_swapped = changed[swapped.owner] & (swapped.day > other[swapped.owner])
        left += [has_milk[is_swapped & (swapped.owner == person)].mean() for person in np.flatnonzero(changed)]
        assert has_milk[~is_swapped].mean() > 0.7
    assert (np.array(left) == 0).mean() > 0.6  # some are given it as the other thing: then nothing changed
    assert seen.all()


@pytest.fixture
def other_judge() -> ModuleType:
    """The judge beside the checkout."""
    pytest.importorskip("pandas")
    given = os.environ.get("LOCALREGULARS_DETECTION")
    path = Path(given) if given else Path(__file__).parents[3] / "shared" / "bench" / "detection.py"
    if not path.exists():
        pytest.skip("the judge is not here (LOCALREGULARS_DETECTION)")
    spec = importlib.util.spec_from_file_location("other_judge", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.slow
@pytest.mark.real_data
def test_its_figures_are_those_of_the_other_judge(
    other_judge: ModuleType, real_receipts: Path, tmp_path: Path
) -> None:  # fmt: skip
    part = tmp_path / "part.csv"
    with gzip.open(real_receipts, "rt", newline="") as file, part.open("w", newline="") as out:
        rows = csv.reader(file)
        table = csv.writer(out)
        table.writerow(next(rows))
        table.writerows(row for row in rows if row[2] < "H0120")
    ours = own.read_receipts(part)
    theirs = other_judge.load(str(part))
    early = theirs[theirs["day"] < own.WARM_UP].groupby("customer")["day"].nunique()
    customers = np.sort(early[early >= 26].index.to_numpy())
    judged = np.flatnonzero(np.isin(ours.names, customers))
    came = other_judge.came(theirs, customers)
    assert np.array_equal(ours.came()[judged], came)
    for signal in own.SPANS:
        for fold in (0, 3):
            touched, when = own.plant(ours, signal, judged, fold, 7)
            other, other_when = other_judge.plant(theirs, signal.value, customers, 7, fold, own.FOLDS)
            assert np.array_equal(when, other_when)
            assert len(touched.owner) == len(other)
            if signal is SignalCode.USUAL_ORDER:
                continue
            for name, score in own.rules(ours, signal).items():
                planted = own.rules(touched, signal)[name]
                for budget in judge.BUDGETS:
                    allowed = judge.allowed_alerts(budget, len(customers) * (own.DAYS - own.WARM_UP))
                    calm = score[judged]
                    cut = judge.threshold_for(calm[:, own.WARM_UP :], came[:, own.WARM_UP :], signal, allowed)
                    assert cut == pytest.approx(other_judge.threshold_for(calm, came, signal.value, budget))
                    mine = judge.delays(cut, planted[judged][when >= 0], when[when >= 0])
                    their = other_judge.delays(cut, planted[judged], when)[when >= 0]
                    assert mine.tolist() == their.tolist()
