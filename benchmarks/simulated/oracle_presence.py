"""What the visits so far say of everybody's hidden state, exactly; and the odds of a decline or other weekdays.

A forward filter of the true chain of `presence`. Beside the belief of nothing having changed runs one for every way in
which the presence can change; after each visit the change may begin (Shiryaev and Roberts: all days equally likely),
and the odds are the sum of its beliefs.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from benchmarks.simulated import presence
from benchmarks.simulated.people import IntArray, People
from benchmarks.simulated.planting import has_marked_weekdays
from benchmarks.simulated.process import Visits, World
from benchmarks.simulated.surroundings import BoolArray, FloatArray


@dataclass(frozen=True, slots=True)
class Notes:
    """Announced trips: which `share` of them is announced, and whether `told` (customer, day) is such a day."""

    share: float
    told: BoolArray

    @classmethod
    def none(cls, customers: int, days: int) -> Notes:
        """Nobody says anything."""
        return cls(0.0, np.zeros((customers, days), bool))


@dataclass(frozen=True, slots=True)
class Beliefs:
    """`states` (customer, day, state): the belief at the end of each day as long as nothing changed."""

    states: npt.NDArray[np.float32]

    def after_visits(self, rows: IntArray, days: IntArray) -> FloatArray:
        """The beliefs (visit, state) at the end of days with visits."""
        return np.asarray(self.states[rows, days], np.float64)


def daily_rate(people: People) -> FloatArray:
    """Days with a visit, a day, in usual times."""
    weekly = (1 - np.prod(1 - np.minimum(people.chance, presence.MOST), axis=1)).mean(1)
    return np.asarray(np.where(people.is_paced, 1 / np.where(people.is_paced, people.pace, 1.0), weekly))


def visits_by_day(visits: Visits, rows: IntArray, customers: int, days: int) -> BoolArray:
    """Recorded visits (customer of `rows`, day, occasion)."""
    place = np.full(customers, -1)
    place[rows] = np.arange(len(rows))
    mine = place[visits.owner] >= 0
    out = np.zeros((len(rows), days, 3), bool)
    out[place[visits.owner[mine]], visits.day[mine], visits.occasion[mine]] = True
    return out


class PresenceFilter:
    """Beliefs of one way of coming: as ever, half as often, or on other weekdays."""

    def __init__(
        self, world: World, people: People, untold: float = 1.0, *, halves: bool = False, by_weekdays: int = 0
    ) -> None:
        self._around, self._people, self._untold = world.around, people, untold
        self._stretch, self._thinned = (2.0, 0.5) if halves else (1.0, 1.0)
        self._profile = people.chance[:, :, presence.other_weekdays(world.trade, by_weekdays)]
        self.belief = np.zeros((len(people), presence.STATES))

    def advance(self, day: int, begins: FloatArray, since: FloatArray, seen: BoolArray, told: BoolArray) -> None:
        """One more day: the chain moves, and what was seen (customer, occasion) says how likely each state is.

        `told` (customer, 2) says whether a note covers yesterday and today.
        """
        before = self.belief
        self.belief = presence.forward(before, begins, self._untold)
        if told.any():
            self._heed(before, told[:, 1], told[:, 0])
        if not self._around.recorded[day]:
            return
        people = self._people
        usual = presence.usual_chances(people, self._around, day, self._profile)
        pressure = presence.paced_pressure(people, self._around, day, since, self._stretch)
        away = ~seen.any(1)
        thinned = np.where(people.is_paced, 1.0, self._thinned)[:, None]
        for state in range(presence.STATES):
            if presence.COMES[state]:
                comes = np.full(len(people), presence.COMES[state])
                chance = presence.in_state(usual, pressure, people.is_paced, comes) * thinned
                self.belief[:, state] *= np.prod(np.where(seen, chance, 1 - chance), axis=1)
            else:
                self.belief[:, state] *= away

    def _heed(self, before: FloatArray, told: BoolArray, told_yesterday: BoolArray) -> None:
        """Whoever said so is on a trip, which begins from being present, and present again on the day after it."""
        begins, goes_on, is_back = told & ~told_yesterday, told & told_yesterday, told_yesterday & ~told
        self.belief[told | is_back] = 0
        self.belief[begins, presence.State.TRIP_3] = before[begins, presence.State.PRESENT]
        self.belief[goes_on, presence.State.TRIP_3] = before[goes_on, presence.State.TRIP_3]
        self.belief[is_back, presence.State.PRESENT] = before[is_back, presence.State.TRIP_3]


@dataclass(frozen=True, slots=True)
class PresenceOdds:
    """Logarithms (customer, day) of the odds that somebody comes half as often, or on other weekdays."""

    beliefs: Beliefs
    decline: FloatArray
    weekdays: FloatArray


def presence_odds(
    world: World, rows: IntArray, seen: BoolArray, notes: Notes, fade: float, *, weekdays: bool
) -> PresenceOdds:
    """Filter everybody at `rows` through their recorded visits `seen` (customer of `rows`, day, occasion).

    `fade` is the share of the odds that a day takes away: a change long ago is worth no alert any more. Other weekdays
    are followed only where asked for: there are many of them.
    """
    people, around = world.people.of(rows), world.around
    n, days = seen.shape[:2]
    marked = np.flatnonzero(has_marked_weekdays(people) & weekdays)
    untold = 1 - notes.share
    usual, halves = PresenceFilter(world, people, untold), PresenceFilter(world, people, untold, halves=True)
    shifts = range(1, 7 - len(world.trade.closed_weekdays))
    others = [PresenceFilter(world, people.of(marked), untold, by_weekdays=by) for by in shifts]
    states = np.zeros((n, days, presence.STATES), np.float32)
    decline, moved = np.full((n, days), -np.inf), np.full((n, days), -np.inf)
    started, last = np.zeros(n, bool), np.zeros(n)
    weight = 1 / daily_rate(people)
    with np.errstate(divide="ignore"):
        for day in range(days):
            begins, since = presence.begins(people, around, day), np.maximum(day - last, 1.0)
            told = notes.told[:, [max(day - 1, 0), day]]
            usual.advance(day, begins, since, seen[:, day], told)
            halves.advance(day, begins, since, seen[:, day], told)
            for other in others:
                other.advance(day, begins[marked], since[marked], seen[marked, day], told[marked])
            came = seen[:, day].any(1)
            first = came & ~started
            usual.belief[first] = np.eye(presence.STATES)[presence.State.PRESENT]
            started |= came
            last = np.where(came, day, last)
            scale = np.where(started, np.maximum(usual.belief.sum(1), 1e-300), 1.0)[:, None]
            usual.belief /= scale
            begin = usual.belief * (weight * came)[:, None]
            halves.belief = halves.belief * (1 - fade) / scale + begin
            for other in others:
                other.belief = other.belief * (1 - fade) / scale[marked] + begin[marked] / len(others)
            states[:, day] = usual.belief
            decline[:, day] = np.log(halves.belief.sum(1))
            if len(marked):
                moved[marked, day] = np.log(sum(other.belief.sum(1) for other in others))
    return PresenceOdds(Beliefs(states), decline, moved)
