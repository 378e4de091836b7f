"""The oracle's scores of all signals: what can be known at best by somebody who knows every true process.

It knows rates by weekday and hour, how often trips, colds and lulls begin and how long they last, shares of items,
fads, how measures spread, the calendar, the season and the closures, and what a change looks like; it does not know
when, or whether, one happens. Absences have an exactly optimal policy (`oracle_absence`). For the others the score is
the logarithm of the true odds that a change has happened (Shiryaev and Roberts), with three numbers that make the rule
nearly the best for what the judge asks, found on development seeds: odds fade, because a change found after the cap is
worth nothing; something is said only on days on which the odds rose, because an old suspicion is no news; and where
visits tell, who comes seldom gets a lower threshold, because their delay falls more with it (at Wald's approximation by
the whole logarithm of how fast one learns from them; less where the cap cuts the delay off).
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from benchmarks.simulated import oracle_marks
from benchmarks.simulated.oracle_absence import absence_scores
from benchmarks.simulated.oracle_presence import Notes, PresenceOdds, daily_rate, presence_odds, visits_by_day
from benchmarks.simulated.people import IntArray
from benchmarks.simulated.planting import SimulatedShop, has_marked_weekdays
from benchmarks.simulated.surroundings import FloatArray
from localregulars.domain.signals import SignalCode

FADES_AFTER = 0.4
"""The odds of a change fade with this share of the cap of the delay."""
BY_PACE = 0.6
"""The logarithm of the daily visits counts so much against what is read off visits."""

Turns = list[list[tuple[IntArray, IntArray]]]


def oracle_scores(
    shop: SimulatedShop, rows: IntArray, signals: tuple[SignalCode, ...], notes: Notes
) -> Iterator[tuple[SignalCode, FloatArray]]:
    """Signals and their scores (customer of `rows`, day); silent while a note says away."""
    world, visits = shop.world, shop.visits
    customers, days = len(world.people), world.around.days
    people, by_day = world.people.of(rows), oracle_marks.turns(visits, rows, customers, days)
    fade = 1 / (FADES_AFTER * world.trade.span.cap)
    seen = visits_by_day(visits, rows, customers, days)
    came = np.asarray(seen.any(2))
    pace = BY_PACE * np.log(daily_rate(people))[:, None]
    odds = presence_odds(world, rows, seen, notes, fade, weekdays=SignalCode.TIME_OF_DAY in signals)
    for signal in signals:
        if signal is SignalCode.ABSENCE:
            yield signal, absence_scores(world, rows, came, odds.beliefs, notes)
        elif signal is SignalCode.DECLINE:
            yield signal, np.where(notes.told, -np.inf, _news(odds.decline))
        elif signal is SignalCode.TIME_OF_DAY:
            yield signal, _news(_times(shop, rows, by_day, odds, fade) - pace)
        else:
            is_item = signal is SignalCode.USUAL_ORDER
            marks = oracle_marks.items(people, visits) if is_item else oracle_marks.measures(world, people, visits)
            found = oracle_marks.mark_odds(people, by_day, marks, fade)
            yield signal, _news(found - pace)


def _news(odds: FloatArray) -> FloatArray:
    """The odds on days on which they rose; minus infinity on the others."""
    rose = np.zeros(odds.shape, bool)
    rose[:, 1:] = odds[:, 1:] > odds[:, :-1]
    return np.where(rose, odds, -np.inf)


def _times(shop: SimulatedShop, rows: IntArray, by_day: Turns, odds: PresenceOdds, fade: float) -> FloatArray:
    """The odds of other hours or, where the week is marked, of other weekdays: equally likely then."""
    world, people = shop.world, shop.world.people.of(rows)
    hours = oracle_marks.mark_odds(people, by_day, oracle_marks.hours(world, people, rows, shop.visits), fade)
    share = np.where(has_marked_weekdays(people), np.log(0.5), 0.0)[:, None]
    return np.asarray(np.logaddexp(hours + share, odds.weekdays + np.log(0.5)))
