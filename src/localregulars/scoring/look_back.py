"""The rows of the change rules made anew, and what the rules would have said at the ends of the last weeks.

That is where a shop's scales come from, and the first queue of changes. Customers are worked on in portions, because
the rows after every visit are many times as large as those that are kept.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from localregulars.domain.progress import ProgressToken
from localregulars.domain.signals import SignalCode
from localregulars.scoring.change_scores import ChangeScales, RuleScores, newest_place, rule_scores
from localregulars.scoring.changes import ClockedVisits, FloatArray, Rows, fields, made_anew, own_clock
from localregulars.scoring.circumstances import Circumstances
from localregulars.scoring.combined import evidence
from localregulars.scoring.history import IntArray
from localregulars.scoring.rarity import LOOK_BACK_WEEKS, QUIET_WEEKS, RarityScale
from localregulars.scoring.rhythm import States
from localregulars.scoring.rules import CUSTOMER_STATE, ChangeRules

WEEKS = LOOK_BACK_WEEKS + QUIET_WEEKS
_PORTION = 10_000


@dataclass(frozen=True, slots=True)
class WeekEnds:
    """What was said at the ends of the last weeks: rules x customers x weeks, the newest week last.

    `days` are the ordinals; the last one is the day judged.
    """

    days: IntArray
    said: RuleScores

    def scales(self, rules: ChangeRules, is_judged: npt.NDArray[np.bool_]) -> ChangeScales:
        """How rare such scores are in this shop (`is_judged`: customers x weeks)."""
        by_rule = {rule.code: RarityScale.of_weeks(self.said.scores[i], is_judged) for i, rule in enumerate(rules.all)}
        alone = ChangeScales(by_rule, RarityScale.empty())
        return ChangeScales(by_rule, RarityScale.of_weeks(self.evidence(rules, alone), is_judged))

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
    as_of: int,
    token: ProgressToken,
    weeks: int = WEEKS,
) -> tuple[States, WeekEnds]:
    """States of everybody with the rows of the rules filled in (nothing else), and the last weeks.

    `visits` go no further than `as_of`, and are of the customers of `known` in their order.
    """
    customers = len(known.customer_ids)
    states, days = np.zeros(customers, CUSTOMER_STATE), week_ends(as_of, weeks)
    shape = (len(rules.all), customers, len(days))
    said = RuleScores(np.full(shape, -np.inf), np.zeros(shape, np.int8))
    portion = _PORTION if weeks <= WEEKS else _PORTION // 3  # more weeks hold more rows at a time
    for start in range(0, customers, portion):
        rows = slice(start, min(start + portion, customers))
        _one_portion(rules, visits.portion(rows), known, rows, days, states, said, token)
        token.report(rows.stop, customers)
    return states, WeekEnds(days, said)


def _one_portion(
    rules: ChangeRules,
    visits: ClockedVisits,
    known: Circumstances,
    rows: slice,
    days: IntArray,
    states: States,
    said: RuleScores,
    token: ProgressToken,
) -> None:
    positions = np.arange(rows.start, rows.stop)[:, None]
    cells = np.broadcast_arrays(positions, days)
    place = newest_place(visits.offsets, visits.day, cells[0] - rows.start, cells[1])
    has_visit = place >= 0
    cell_days = cells[1][has_visit]
    clock = own_clock(known, cells[0][has_visit], cell_days)
    found: dict[SignalCode, Rows] = {}
    for rule in rules.all:
        states[rule.code.value][rows], noted = made_anew(rule, visits, place[has_visit], token)
        found[rule.code] = fields(noted)
    these = rule_scores(rules, found, clock, cell_days)
    said.scores[:, rows][:, has_visit] = these.scores
    said.directions[:, rows][:, has_visit] = these.directions
