"""The table: mean days to detection by trade and signal, ours and the best simple rule's beside the oracle's."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from benchmarks.side_by_side import Figure
from benchmarks.simulated.contest import ORACLE, OURS, Cell
from benchmarks.simulated.judge import BUDGETS
from benchmarks.simulated.surroundings import FloatArray
from localregulars.domain.signals import SignalCode

GOAL_BUDGET = 1.0
MOST_OVERALL, MOST_PRESENCE, MOST_ANYWHERE = 1.20, 1.15, 1.45
"""At most so many times the oracle's days: overall, for absence and decline, and in any single cell."""

Key = tuple[str, SignalCode]
"""Trade and signal."""


def jackknife_error(left: FloatArray) -> float:
    """The standard error of a figure from what it is without one seed after the other; two or more."""
    return float(np.sqrt((len(left) - 1) / len(left) * ((left - left.mean()) ** 2).sum()))


@dataclass(frozen=True, slots=True)
class Ratio:
    """A geometric mean of ratios to the oracle and its standard error (jackknife over seeds; NaN for one seed)."""

    value: float
    error: float
    cells: int


class Results:
    """The cells of all shops, looked up by trade and signal."""

    def __init__(self, cells: Iterable[Cell]) -> None:
        self._cells = list(cells)
        self.seeds = sorted({cell.seed for cell in self._cells})
        self.keys: list[Key] = list(dict.fromkeys((cell.trade, cell.signal) for cell in self._cells))

    def scorers(self, key: Key) -> list[str]:
        """Who scored it."""
        return list(dict.fromkeys(cell.scorer for cell in self._cells if (cell.trade, cell.signal) == key))

    def rules(self, key: Key) -> list[str]:
        """The simple rules."""
        return [name for name in self.scorers(key) if name not in (OURS, ORACLE)]

    def mean(self, key: Key, scorer: str, budget: float, without: int | None = None) -> float:
        """Mean days to detection over all seeds (or all but one); NaN where the scorer says nothing."""
        chosen = [
            np.minimum(cell.delays[budget], cell.cap)
            for cell in self._cells
            if (cell.trade, cell.signal) == key and cell.scorer == scorer and cell.seed != without
        ]
        return float(np.concatenate(chosen).mean()) if chosen and sum(map(len, chosen)) else float("nan")

    def best_rule(self, key: Key, budget: float) -> str:
        """The simple rule with the shortest delay."""
        return min(self.rules(key), key=lambda name: self.mean(key, name, budget))

    def ratio(self, key: Key, scorer: str, budget: float, without: int | None = None) -> float:
        """Mean days of a scorer over the oracle's."""
        return self.mean(key, scorer, budget, without) / self.mean(key, ORACLE, budget, without)

    def overall(self, scorers: dict[Key, str], budget: float, keys: Sequence[Key] | None = None) -> Ratio:
        """The geometric mean of the ratios of chosen scorers over the cells that have one."""
        chosen = [key for key in keys or self.keys if key in scorers]
        if not chosen:
            return Ratio(float("nan"), float("nan"), 0)

        def geometric(without: int | None) -> float:
            logs = [np.log(self.ratio(key, scorers[key], budget, without)) for key in chosen]
            return float(np.mean(logs))

        value = geometric(None)
        error = float("nan")
        if len(self.seeds) > 1:
            left = np.array([geometric(seed) for seed in self.seeds])
            error = jackknife_error(left) * float(np.exp(value))
        return Ratio(float(np.exp(value)), error, len(chosen))

    def ours(self) -> dict[Key, str]:
        """The cells that ours speaks in."""
        return {key: OURS for key in self.keys if OURS in self.scorers(key)}

    def best_rules(self, budget: float) -> dict[Key, str]:
        """The best simple rule of every cell."""
        return {key: self.best_rule(key, budget) for key in self.keys}


def print_table(results: Results, *, every_rule: bool = False) -> None:
    """Cell by cell, then the geometric means."""
    columns = "oracle   ours ratio   rule ratio"
    print(f"{'mean days to detection':25s} " + " | ".join(f"{f'{b:g} needless':>13s}: {columns}" for b in BUDGETS))
    for key in results.keys:
        print(f"{key[0]:12s} {key[1]:12s} " + " | ".join(_columns(results, key, budget) for budget in BUDGETS))
        for name in results.rules(key) if every_rule else ():
            means = "  ".join(f"{results.mean(key, name, b):6.1f} {results.ratio(key, name, b):5.2f}" for b in BUDGETS)
            print(f"{'':25s}   {name:36s} {means}")
    for budget in BUDGETS:
        print(f"\n{budget:g} needless alerts per 100 customers a week, geometric means over the oracle (± error):")
        _print_means(results, budget)


def cells_in_markdown(results: Results) -> str:
    """The cells at `GOAL_BUDGET` as a table for a page: ours over the oracle, and the best simple rule over it."""
    trades, signals = (list(dict.fromkeys(key[place] for key in results.keys)) for place in (0, 1))
    ours, rules = results.ours(), results.best_rules(GOAL_BUDGET)

    def told(keys: Sequence[Key]) -> str:
        both = (results.overall(scorers, GOAL_BUDGET, keys).value for scorers in (ours, rules))
        return "{:.2f} ({:.2f})".format(*both)

    rows = [["ours / oracle (best rule / oracle)", *map(str, signals), "together"], ["---"] * (len(signals) + 2)]
    for trade in (*trades, None):
        mine = [key for key in results.keys if trade in (None, key[0])]
        parts = [told([key for key in mine if key[1] is signal]) for signal in signals]
        rows.append([str(trade or "geometric mean").replace("_", " "), *parts, told(mine)])
    days = {key: results.mean(key, ORACLE, GOAL_BUDGET) for key in results.keys}
    spans = [[days[key] for key in results.keys if key[1] is signal] for signal in signals]
    rows.append(["the oracle's days", *(f"{min(span):.0f} to {max(span):.0f}" for span in spans), ""])
    head = f"At one needless alert per 100 customers a week, {len(results.seeds)} seeds a trade:\n\n"
    return head + "".join(f"| {' | '.join(row)} |\n" for row in rows)


def figures(results: Results) -> list[Figure]:
    """What is to be reached at one needless alert per 100 customers a week; cells that are missing fall short."""
    ours = results.ours()
    found = [_goal("trades and signals together", results.overall(ours, GOAL_BUDGET), MOST_OVERALL, len(results.keys))]
    for signal in (SignalCode.ABSENCE, SignalCode.DECLINE):
        keys = [key for key in results.keys if key[1] is signal]
        if keys:
            found.append(_goal(str(signal), results.overall(ours, GOAL_BUDGET, keys), MOST_PRESENCE, len(keys)))
    ratios = {key: results.ratio(key, OURS, GOAL_BUDGET) for key in ours}
    if ratios:
        worst = max(ratios, key=ratios.__getitem__)
        found.append(Figure(f"worst cell: {worst[0]}, {worst[1]}", ratios[worst], MOST_ANYWHERE, "x"))
    return found


def _goal(what: str, ratio: Ratio, most: float, wanted: int) -> Figure:
    missing = f", {wanted - ratio.cells} cells missing" if ratio.cells < wanted else ""
    value = float("inf") if missing else ratio.value
    return Figure(f"{what}: days over the oracle's (± {ratio.error:.3f}){missing}", value, most, "x")


def _columns(results: Results, key: Key, budget: float) -> str:
    oracle, ours = results.mean(key, ORACLE, budget), results.mean(key, OURS, budget)
    rule = results.mean(key, results.best_rule(key, budget), budget)
    told = f"{ours:6.1f} {ours / oracle:5.2f}" if np.isfinite(ours) else f"{'not there':>12s}"
    return f"{'':14s} {oracle:6.1f} {told} {rule:6.1f} {rule / oracle:5.2f}"


def _print_means(results: Results, budget: float) -> None:
    ours, rules = results.ours(), results.best_rules(budget)
    signals = list(dict.fromkeys(signal for _, signal in results.keys))
    for name, chosen in ((OURS, ours), ("best simple rule of each cell", rules)):
        whole = results.overall(chosen, budget)
        parts = []
        for signal in signals:
            part = results.overall(chosen, budget, [key for key in results.keys if key[1] is signal])
            parts.append(f"{signal} {part.value:.2f}" if part.cells else f"{signal} not there yet")
        print(f"  {name:32s} {whole.value:.3f} ± {whole.error:.3f} over {whole.cells} cells;  " + ", ".join(parts))
