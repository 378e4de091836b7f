"""The oracle of absences: everything about everybody's true process, but not whether a silence is for good.

Within one silence nothing is learned but that it goes on, so the best policy is known in advance, silence by silence.
With S(g) the true chance of no recorded visit within g days of the last one (from what the visits so far say of the
hidden state, with the calendar, the weekdays and the pace), w the weight of a change in this silence and d(g) =
min(g, cap) the cost of an alert on day g, the policy minimises w d(g) + c S(g). The score of a day is the largest c at
which that day or an earlier one is best: the slope of the lower hull of the points (S(g), w d(g)). This is the exact
optimum of the judge's figure under the true model.
"""

from __future__ import annotations

import numpy as np

from benchmarks.simulated import presence
from benchmarks.simulated.oracle_presence import Beliefs, Notes, daily_rate
from benchmarks.simulated.people import IntArray, People
from benchmarks.simulated.process import World
from benchmarks.simulated.surroundings import BoolArray, FloatArray, Surroundings

_BATCH = 20_000


def absence_scores(world: World, rows: IntArray, came: BoolArray, beliefs: Beliefs, notes: Notes) -> FloatArray:
    """Scores (customer of `rows`, day); `came` (customer of `rows`, day) are their recorded visits.

    Whoever announces a trip is not gone for good: nothing more is said in that silence.
    """
    span, around = world.trade.span, world.around
    people = world.people.of(rows)
    out = np.full(came.shape, -np.inf)
    owner, day = np.nonzero(came)
    is_last = np.r_[owner[1:] != owner[:-1], True]
    until = np.where(is_last, around.days, np.r_[day[1:], 0])
    matters = (until - day > 1) & (until > span.warm_up)
    owner, day, until = owner[matters], day[matters], until[matters]
    weight = 1 / daily_rate(people)
    for start in range(0, len(owner), _BATCH):
        part = slice(start, start + _BATCH)
        who, begun = owner[part], day[part]
        alive = survival(people.of(who), around, begun, beliefs.after_visits(who, begun), span.cap, 1 - notes.share)
        score = _slopes(alive) + np.log(weight[who])[:, None]
        for silent in range(1, span.cap + 1):
            on = begun + silent < until[part]
            out[who[on], begun[on] + silent] = score[on, silent]
    total = np.cumsum(notes.told, axis=1)
    by_visit = np.maximum.accumulate(np.where(came, total, 0), axis=1)
    return np.where(total > by_visit, -np.inf, out)


def survival(
    people: People, around: Surroundings, begun: IntArray, belief: FloatArray, cap: int, untold: float = 1.0
) -> FloatArray:
    """The chances (silence, g) of no recorded visit and no note in the first g days, g = 0 … `cap`.

    The share `untold` of the trips comes without a note.
    """
    alive = np.ones((len(begun), cap + 1))
    for silent in range(1, cap + 1):
        belief = _one_day(people, around, begun + silent, silent, belief, untold)
        alive[:, silent] = belief.sum(1)
    return alive


def _one_day(
    people: People, around: Surroundings, day: IntArray, silent: int, belief: FloatArray, untold: float
) -> FloatArray:
    """Beliefs after one more day without a visit; every silence has its own day."""
    chances = people.hazards.copy()
    chances[:, 1] *= around.trips[day]
    belief = presence.forward(belief, chances, untold)
    own = 1 + people.own_season * np.sin(2 * np.pi * day / 364 + people.season_phase)
    season = around.traffic[day] * own
    rows, week = np.arange(len(day)), day % 7
    usual = people.chance[rows, :, week] * season[:, None]
    scale = np.where(people.is_paced, people.pace, 1.0)
    rise = np.minimum((silent / scale) ** people.evenness - ((silent - 1) / scale) ** people.evenness, 50)
    pressure = np.where(people.is_paced, rise * people.weekday_taste[rows, week] * season, 0.0)
    for state in range(presence.STATES):
        if presence.COMES[state]:
            comes = np.full(len(day), presence.COMES[state])
            none = np.prod(1 - presence.in_state(usual, pressure, people.is_paced, comes), axis=1)
            belief[:, state] *= np.where(around.recorded[day], none, 1.0)
    return belief


def _slopes(alive: FloatArray) -> FloatArray:
    """The logarithm of the largest price of a needless alert at which day g or an earlier one is best."""
    cap = alive.shape[1] - 1
    best = np.zeros_like(alive)
    for wait in range(1, cap + 1):
        drop = (alive[:, :-wait] - alive[:, wait:]) / wait
        best[:, :-wait] = np.maximum(best[:, :-wait], drop)
    left = np.arange(cap, -1, -1.0)
    never = np.divide(alive, left, out=np.full_like(alive, np.inf), where=left > 0)
    score = -np.log(np.maximum(np.maximum(best, never), 1e-300))
    score[:, 0] = -np.inf
    return np.asarray(np.maximum.accumulate(score, axis=1))
