"""The table: means over all seeds, ratios to the oracle, and how sure they are."""

from __future__ import annotations

import numpy as np
import pytest
from benchmarks.simulated.contest import ORACLE, OURS, Cell
from benchmarks.simulated.judge import BUDGETS, NEVER
from benchmarks.simulated.table import Results, print_table

from localregulars.domain.signals import SignalCode


def cell(seed: int, scorer: str, delays: list[int], signal: SignalCode = SignalCode.ABSENCE) -> Cell:
    return Cell("cafe", seed, signal, scorer, 56, dict.fromkeys(BUDGETS, np.array(delays)))


def test_a_ratio_is_of_capped_means_over_all_seeds() -> None:
    results = Results([
        cell(1, ORACLE, [10, 20]), cell(2, ORACLE, [30]),
        cell(1, OURS, [20, 20]), cell(2, OURS, [NEVER]),
        cell(1, "a rule", [50, 50]), cell(2, "a rule", [50]), cell(1, "another", [56, 56]), cell(2, "another", [56]),
    ])  # fmt: skip
    key = ("cafe", SignalCode.ABSENCE)
    assert results.mean(key, OURS, 1.0) == pytest.approx((20 + 20 + 56) / 3)
    assert results.ratio(key, OURS, 1.0) == pytest.approx(96 / 60)
    assert results.best_rule(key, 1.0) == "a rule"
    assert results.overall(results.best_rules(1.0), 1.0).value == pytest.approx(2.5)


def test_the_mean_of_ratios_is_geometric_and_leaves_out_what_is_not_there() -> None:
    decline = SignalCode.DECLINE
    cells = [cell(seed, ORACLE, [10], s) for seed in (1, 2) for s in SignalCode]
    cells += [cell(seed, OURS, [days], s) for seed in (1, 2) for s, days in ((SignalCode.ABSENCE, 10), (decline, 40))]
    cells += [cell(seed, "a rule", [20], s) for seed in (1, 2) for s in SignalCode]
    results = Results(cells)
    ratio = results.overall(results.ours(), 1.0)
    assert ratio.value == pytest.approx(2)
    assert ratio.cells == 2
    assert ratio.error == pytest.approx(0)
    assert np.isnan(results.mean(("cafe", SignalCode.INTENSITY), OURS, 1.0))


def test_its_error_grows_with_how_much_the_seeds_differ() -> None:
    def error(apart: int) -> float:
        cells = [cell(seed, ORACLE, [20]) for seed in (1, 2, 3)]
        cells += [cell(seed, OURS, [30 + apart * seed]) for seed in (1, 2, 3)]
        results = Results(cells)
        return results.overall(results.ours(), 1.0).error

    assert 0 <= error(0) < error(1) < error(5)


def test_it_prints_a_line_a_cell_and_says_what_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    cells = [cell(1, ORACLE, [10], s) for s in SignalCode] + [cell(1, "a rule", [20], s) for s in SignalCode]
    print_table(Results([*cells, cell(1, OURS, [11])]), every_rule=True)
    told = capsys.readouterr().out
    assert "1.10" in told
    assert "not there yet" in told
    assert told.count("a rule") >= len(SignalCode)
