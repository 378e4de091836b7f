"""Whether somebody is there: colds, trips, lulls and busy weeks as a hidden chain, and the chance of a visit in each.

Colds and trips pass through several steps, so that they last neither one day nor for ever; the process and the oracle
share this module, which is what makes the oracle's likelihoods exact.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

import numpy as np

from benchmarks.simulated.people import IntArray, People
from benchmarks.simulated.surroundings import BoolArray, FloatArray, Surroundings, weekday
from benchmarks.simulated.trades import Trade


class State(IntEnum):
    """What goes on with somebody; every cold and trip goes through its steps one after the other."""

    PRESENT = 0
    COLD_1 = 1
    COLD_2 = 2
    TRIP_1 = 3
    TRIP_2 = 4
    TRIP_3 = 5
    LULL = 6
    BUSY = 7


STATES = len(State)
COMES = np.array([1.0, 0, 0, 0, 0, 0, 0.55, 0.4])
"""How likely a visit is beside usual, by state."""
BEGINS = (State.COLD_1, State.TRIP_1, State.LULL, State.BUSY)
"""What `People.hazards` begin, in their order."""
_ENDS = np.array([0.0, 0.4, 0.4, 3 / 11, 3 / 11, 3 / 11, 1 / 24, 1 / 9])
_NEXT = np.array([0, State.COLD_2, 0, State.TRIP_2, State.TRIP_3, 0, 0, 0])
MOST = 0.98
"""No visit is surer than that."""


def begins(people: People, around: Surroundings, day: int) -> FloatArray:
    """The chances (customer, 4) that something begins today."""
    return np.asarray(people.hazards * np.array([1, around.trips[day], 1, 1]))


def step(states: IntArray, chances: FloatArray, draw: FloatArray) -> IntArray:
    """The states one day later; `draw` are uniform numbers, one a customer."""
    reached = draw[:, None] < np.cumsum(chances, axis=1)
    begun = np.where(reached.any(1), np.array(BEGINS)[reached.argmax(1)], State.PRESENT)
    onwards = np.where(draw < _ENDS[states], _NEXT[states], states)
    return np.where(states == State.PRESENT, begun, onwards)


def forward(belief: FloatArray, chances: FloatArray, untold: float = 1.0) -> FloatArray:
    """Beliefs (…, state) one day later; `chances` (…, 4) as of `begins`, broadcast.

    Only the share `untold` of the trips begins without a note; with less than 1, beliefs are of there being no note.
    """
    leaving = belief * _ENDS
    out: FloatArray = belief - leaving
    for state in range(1, STATES):
        out[..., _NEXT[state]] += leaving[..., state]
    out[..., State.PRESENT] -= belief[..., State.PRESENT] * chances.sum(-1)
    for number, state in enumerate(BEGINS):
        silent = untold if state is State.TRIP_1 else 1.0
        out[..., state] += belief[..., State.PRESENT] * chances[..., number] * silent
    return out


def other_weekdays(trade: Trade, by: int) -> Sequence[int]:
    """For every weekday, whose habits hold on it once somebody comes `by` opening weekdays later."""
    days = [d for d in range(7) if d not in trade.closed_weekdays]
    source = list(range(7))
    for place, day in enumerate(days):
        source[day] = days[(place - by) % len(days)]
    return source


def season(people: People, around: Surroundings, day: int) -> FloatArray:
    """How likely visits are today beside usual, by customer, for the season of everybody and the own one."""
    own = 1 + people.own_season * np.sin(2 * np.pi * day / 364 + people.season_phase)
    return np.asarray(around.traffic[day] * own)


def usual_chances(people: People, around: Surroundings, day: int, profile: FloatArray | None = None) -> FloatArray:
    """Chances (customer, occasion) of a usual day before what the state does; `profile` is `chance` or another one.

    Those who come by pace have 0: see `paced_pressure`.
    """
    chance = people.chance if profile is None else profile
    return np.asarray(chance[:, :, weekday(day)] * season(people, around, day)[:, None])


def paced_pressure(
    people: People, around: Surroundings, day: int, since: FloatArray, stretch: FloatArray | float = 1.0
) -> FloatArray:
    """The hazard (customer) of a visit `since` days after the last one, at gaps `stretch` times as long."""
    scale = np.where(people.is_paced, people.pace, 1.0) * stretch
    rise = (since / scale) ** people.evenness - ((since - 1) / scale) ** people.evenness
    pressure = np.minimum(rise, 50) * people.weekday_taste[:, weekday(day)] * season(people, around, day)
    return np.where(people.is_paced, pressure, 0.0)


def in_state(usual: FloatArray, pressure: FloatArray, is_paced: BoolArray, comes: FloatArray) -> FloatArray:
    """Chances (…, occasion) in a state in which visits are `comes` (…) times as likely."""
    out = np.minimum(usual * comes[..., None], MOST)
    out[..., 0] = np.where(is_paced, 1 - np.exp(-pressure * comes), out[..., 0])
    return out
