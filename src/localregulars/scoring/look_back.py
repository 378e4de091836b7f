"""The rows of the change rules made anew, and what the rules would have said at the ends of the last weeks.

That is where a shop's scales come from, and the first queue of changes. Customers are worked on in portions, because
the rows after every visit are many times as large as those that are kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from localregulars.domain.progress import Beside, ProgressToken
from localregulars.scoring.change_scores import ChangeScales, RuleScores, newest_places, scores_of
from localregulars.scoring.changes import ChangeRule, ClockedVisits, FloatArray, Looks, Turns, made_anew, own_clock
from localregulars.scoring.circumstances import Circumstances
from localregulars.scoring.combined import evidence
from localregulars.scoring.history import IntArray, offsets_of
from localregulars.scoring.rarity import LOOK_BACK_WEEKS, QUIET_WEEKS, RarityScale
from localregulars.scoring.rhythm import States
from localregulars.scoring.rules import CUSTOMER_STATE, ChangeRules

WEEKS = LOOK_BACK_WEEKS + QUIET_WEEKS
SHARE_BESIDE = 0.46
"""Another core looks after those who come oftenest, with about so much of all visits: it then has most of the turns,
and the program but a fifth of them."""
LEAST_BESIDE = 300_000
"""With fewer visits it takes longer to get the other core ready than to do without it."""
MOST_ITEMS_BESIDE = 5_000_000
"""With more lines of receipts the usual order takes nearly all of the time anyway, and memory for two is short."""
_PORTION = 6_000_000
_SCORED_AT_ONCE = 1 << 16
_VISITS_A_CELL = 4
"""So many visits take about the memory of one row that is looked at."""

Found = tuple[States, FloatArray, npt.NDArray[np.int8]]
"""States with the rows of the rules, what was said at the ends of weeks and which way it points."""


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

    def take_in(self, positions: IntArray, scores: FloatArray, directions: npt.NDArray[np.int8]) -> None:
        """What was said of some customers, in place: of them, what changes may speak of (rules x customers x weeks)."""
        judged = self.is_judged[positions]
        self.said.scores[:, positions] = np.where(judged, scores, -np.inf)
        self.said.directions[:, positions] = np.where(judged, directions, 0)

    def evidence(self, rules: ChangeRules, scales: ChangeScales) -> FloatArray:
        """What the rules said together, customers x weeks."""
        return evidence(self.said.rarities(rules, scales), self.said.directions)


@dataclass(frozen=True, slots=True)
class LookedAtBeside:
    """Customers whose visits another core looks back at: `theirs` marks them, `found` waits for what it finds."""

    theirs: npt.NDArray[np.bool_]
    found: Callable[[], Found]

    def join(self, rules: ChangeRules, states: States, weeks: WeekEnds) -> None:
        """Wait, and fill in their rows and what was said of them, in place."""
        made, scores, directions = self.found()
        for rule in rules.all:
            states[rule.code.value][self.theirs] = made[rule.code.value]
        weeks.take_in(np.flatnonzero(self.theirs), scores, directions)


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
    of those who are not judged (customers x weeks), and of those without visits.
    """
    customers = len(known.customer_ids)
    states = np.zeros(customers, CUSTOMER_STATE)
    shape = (len(rules.all), customers, len(days))
    said = RuleScores(np.full(shape, -np.inf), np.zeros(shape, np.int8))
    for rows in _portions(visits.offsets, is_judged):
        _one_portion(rules, visits.portion(rows), known, rows, days, is_judged[rows], states, said, token)
        token.report(rows.stop, customers)
    return states, WeekEnds(days, is_judged, said)


def get_ready_beside(beside: Beside | None, visits: int, items: int) -> None:
    """Have another core load what it needs, where so many visits and lines will be worth it (`begun_beside`)."""
    if beside is not None and _is_worth_it(visits, items):
        beside.get_ready(_looked_at_by_others)


def begun_beside(
    beside: Beside | None, rules: ChangeRules, visits: ClockedVisits, known: Circumstances, days: IntArray
) -> LookedAtBeside | None:
    """Have another core begin with the visits of some, where there is one and it is worth it; see `look_back`.

    That is before it is known who is judged when, so that it looks at them at the end of every week.
    """
    if beside is None or not _is_worth_it(len(visits.day), len(visits.items)):
        return None
    theirs = _oftenest(np.diff(visits.offsets))
    return LookedAtBeside(theirs, beside.begin(_looked_at_by_others, rules, visits.only(theirs), known, days))


def _oftenest(counts: IntArray) -> npt.NDArray[np.bool_]:
    """Marks those who came oftenest, together with `SHARE_BESIDE` of all visits."""
    order = np.argsort(-counts, kind="stable")
    many = np.searchsorted(np.cumsum(counts[order]), SHARE_BESIDE * counts.sum())
    theirs = np.zeros(len(counts), bool)
    theirs[order[:many]] = True
    return theirs


def _is_worth_it(visits: int, items: int) -> bool:
    return visits >= LEAST_BESIDE and items <= MOST_ITEMS_BESIDE


def _looked_at_by_others(
    token: ProgressToken, rules: ChangeRules, visits: ClockedVisits, known: Circumstances, days: IntArray
) -> Found:
    """What the other core does."""
    theirs = np.diff(visits.offsets) > 0
    is_judged = np.broadcast_to(theirs[:, None], (len(theirs), len(days)))
    states, weeks = look_back(rules, visits, known, days, is_judged, token)
    return states[theirs], weeks.said.scores[:, theirs], weeks.said.directions[:, theirs]


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
        of_rule = states[rule.code.value][rows]
        said_of = (said.scores[number], said.directions[number])
        _one_rule(rule, of_rule, turns, looks, (row + rows.start, week), clock, days[week], said_of, token)


def _one_rule(
    rule: ChangeRule,
    rows: States,
    turns: Turns,
    looks: Looks,
    cells: tuple[IntArray, IntArray],
    clock: IntArray,
    day: IntArray,
    said: tuple[FloatArray, npt.NDArray[np.int8]],
    token: ProgressToken,
) -> None:
    """One rule's rows and, into `cells` (customer, week) of what is `said`, its scores; nothing else of it is kept."""
    seen = made_anew(rule, rows, turns, looks, rule.scored, token)
    for start in range(0, len(clock), _SCORED_AT_ONCE):
        some = slice(start, start + _SCORED_AT_ONCE)
        scores, directions = scores_of(rule, looks.rows(seen, some), clock[some], day[some])
        speaks = np.flatnonzero(scores > -np.inf)  # few: of the others nothing is said already
        at = (cells[0][some][speaks], cells[1][some][speaks])
        said[0][at], said[1][at] = scores[speaks], directions[speaks]
