"""The rows of the change rules made anew, and what the rules would have said at the ends of the last weeks.

That is where a shop's scales come from, and the first queue of changes. Customers are worked on in portions, because
the rows after every visit are many times as large as those that are kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from localregulars.domain.progress import ProgressToken
from localregulars.scoring.change_scores import ChangeScales, RuleScores, newest_places, scores_of
from localregulars.scoring.changes import ClockedVisits, FloatArray, Looks, Turns, made_anew, own_clock
from localregulars.scoring.circumstances import Circumstances
from localregulars.scoring.combined import evidence
from localregulars.scoring.history import IntArray, offsets_of
from localregulars.scoring.rarity import LOOK_BACK_WEEKS, QUIET_WEEKS, RarityScale
from localregulars.scoring.rhythm import States
from localregulars.scoring.rules import CUSTOMER_STATE, ChangeRules

WEEKS = LOOK_BACK_WEEKS + QUIET_WEEKS
_PORTION = 6_000_000
_VISITS_A_CELL = 4
"""So many visits take about the memory of one row that is looked at."""


@dataclass(frozen=True, slots=True)
class WeekEnds:
    """What was said at the ends of the last weeks: rules x customers x weeks, the newest week last.

    `days` are the ordinals; the last one is the day judged. Whom changes may speak of, and when, `is_judged` says
    (customers x weeks); of the others nothing is said.
    """

    days: IntArray
    is_judged: npt.NDArray[np.bool_]
    said: RuleScores

    def scales(self, rules: ChangeRules) -> ChangeScales:
        """How rare such scores are in this shop."""
        judged = self.is_judged
        by_rule = {rule.code: RarityScale.of_weeks(self.said.scores[i], judged) for i, rule in enumerate(rules.all)}
        alone = ChangeScales(by_rule, RarityScale.empty())
        return ChangeScales(by_rule, RarityScale.of_weeks(self.evidence(rules, alone), judged))

    def part(self, columns: slice) -> WeekEnds:
        """Some of the weeks."""
        said = RuleScores(self.said.scores[:, :, columns], self.said.directions[:, :, columns])
        return WeekEnds(self.days[columns], self.is_judged[:, columns], said)

    def evidence(self, rules: ChangeRules, scales: ChangeScales) -> FloatArray:
        """What the rules said together, customers x weeks."""
        return evidence(self.said.rarities(rules, scales), self.said.directions)


def week_ends(as_of: int, weeks: int = WEEKS) -> IntArray:
    """The days looked back at, in steps of a week."""
    return as_of - 7 * np.arange(weeks)[::-1]


def look_back(
    rules: ChangeRules,
    visits: ClockedVisits,
    known: Circumstances,
    days: IntArray,
    is_judged: npt.NDArray[np.bool_],
    token: ProgressToken,
) -> tuple[States, WeekEnds]:
    """States of everybody with the rows of the rules filled in (nothing else), and what was said at the end of weeks.

    `visits` go no further than the last of `days`, and are of the customers of `known` in their order. Nothing is said
    of those who are not judged (customers x weeks).
    """
    customers = len(known.customer_ids)
    states = np.zeros(customers, CUSTOMER_STATE)
    shape = (len(rules.all), customers, len(days))
    said = RuleScores(np.full(shape, -np.inf), np.zeros(shape, np.int8))
    for rows in _portions(visits.offsets, is_judged):
        _one_portion(rules, visits.portion(rows), known, rows, days, is_judged[rows], states, said, token)
        token.report(rows.stop, customers)
    return states, WeekEnds(days, is_judged, said)


def _portions(offsets: IntArray, is_judged: npt.NDArray[np.bool_]) -> Iterator[slice]:
    """Customers in a row with a bounded number of visits and of rows to look at."""
    cost = offsets + offsets_of(is_judged.sum(1)) * _VISITS_A_CELL
    start = 0
    while start < len(is_judged):
        stop = max(int(np.searchsorted(cost, cost[start] + _PORTION, "right")) - 1, start + 1)
        yield slice(start, stop)
        start = stop


def _one_portion(
    rules: ChangeRules,
    visits: ClockedVisits,
    known: Circumstances,
    rows: slice,
    days: IntArray,
    is_judged: npt.NDArray[np.bool_],
    states: States,
    said: RuleScores,
    token: ProgressToken,
) -> None:
    turns = Turns.of(visits)
    row, week = np.nonzero(is_judged)
    place = newest_places(visits.offsets, visits.day, days)[row, week]
    row, week, place = (cells[place >= 0] for cells in (row, week, place))
    looks = Looks.at(turns, place)
    order = np.argsort(looks.slots)  # as they stand in memory
    row, week, looks = row[order], week[order], Looks(looks.wanted, looks.slots[order])
    clock = own_clock(known, row + rows.start, days[week])

    for number, rule in enumerate(rules.all):
        found = made_anew(rule, states[rule.code.value][rows], turns, looks, rule.scored, token)
        at = (number, row + rows.start, week)
        said.scores[at], said.directions[at] = scores_of(rule, found, clock, days[week])
