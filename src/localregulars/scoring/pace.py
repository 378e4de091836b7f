"""Whether somebody comes as usual, less often, more often or is away: beliefs that every visit brings up to date.

A hidden Markov chain whose steps are the gaps between visits. In each of the three states in which somebody comes,
their visits are a Poisson process of so many times the usual rate; how much is believed of what the gaps say depends on
the person's own dispersion, because habits make some people's visits more even than chance and others' come in bursts.
From each state somebody may also be away for a while, and after that most are back as usual: so a trip is no decline.
Beliefs fade: what is long past, or has gone on for long, is no news. Sources: forward filter of a hidden Markov model
(Rabiner 1989), quasi-likelihood (Wedderburn 1974).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from localregulars.scoring.changes import FloatArray
from localregulars.scoring.history import IntArray

USUAL, FEWER, MORE = range(3)
_LONGEST = 400
"""Longer gaps say nothing more, in own days."""
_MOST = 60.0
"""No exponent beyond: e to that power is beyond all doubt."""
_LEAST = 1e-200
_SMALL = 1e-7


@dataclass(frozen=True, slots=True)
class PaceParameters:
    """States in the order usual, fewer, more; days are days of the own clock."""

    rates: tuple[float, float, float] = (1.0, 0.5, 1.6)
    """Visits beside the usual rate."""
    stays_days: tuple[float, float, float] = (60.0, 20.0, 20.0)
    begins: tuple[float, float, float] = (0.75, 0.125, 0.125)
    """Which state follows when one ends."""
    away_share: float = 0.2
    """How many states end in going away."""
    away_days: float = 10.0
    back: float = 0.1
    """How likely it is that somebody who was away comes on any one day."""


@dataclass(frozen=True, slots=True)
class Silence:
    """How likely each state is after a gap so far, without a common factor; `away` are those who went away in it."""

    states: tuple[FloatArray, FloatArray, FloatArray]
    away: FloatArray

    def log_odds(self) -> FloatArray:
        """The logarithm of the odds that somebody comes less often."""
        return log_odds(self.states[FEWER], self.states[USUAL] + self.states[MORE] + self.away)


def log_odds(fewer: FloatArray, others: FloatArray) -> FloatArray:
    """The logarithm of odds of beliefs; never infinite."""
    return np.asarray(np.log((fewer + _LEAST) / (others + _LEAST)))


def silence(
    beliefs: Sequence[FloatArray], days: IntArray, expected: FloatArray, weight: FloatArray, p: PaceParameters
) -> Silence:
    """What is believed after so many days without a visit in which `expected` ones were usual.

    `weight` is how much is believed of what a gap says: 1 for visits as even as chance.
    """
    days = np.minimum(days, _LONGEST)
    left = {ends: _left(ends)[days] for ends in {*p.stays_days, p.away_days}}
    kept = [belief * left[stays] for belief, stays in zip(beliefs, p.stays_days, strict=True)]
    ended = (beliefs[0] - kept[0]) + (beliefs[1] - kept[1]) + (beliefs[2] - kept[2])
    states = []
    away, gone = np.zeros(len(days)), days / p.away_days
    for belief, stays, begins, rate, stayed in zip(beliefs, p.stays_days, p.begins, p.rates, kept, strict=True):
        doubt = np.minimum(weight * (rate * expected), _MOST)
        unseen = np.exp(-doubt)
        states.append((stayed + begins * ended) * unseen)
        away += belief * (p.away_share / stays) * _went(doubt - gone, unseen, left[p.away_days])
    return Silence((states[USUAL], states[FEWER], states[MORE]), away * days)


@lru_cache(maxsize=16)
def _left(ends_days: float) -> FloatArray:
    """How much is left of a state after so many days, from none to the most that count."""
    return np.exp(-np.arange(_LONGEST + 1) / ends_days)


def _went(difference: FloatArray, unseen: FloatArray, away: FloatArray) -> FloatArray:
    """The chance to have gone away since the last visit and to be away still, for a chance of 1 in the gap to go.

    The integral over the day of going: until then nobody came although they would have, since then they are away.
    `unseen` and `away` are the chances of both for the whole gap, `difference` is that of their logarithms.
    """
    is_small = np.abs(difference) < _SMALL
    safe = np.where(is_small, 1.0, difference)
    return np.where(is_small, away, (away - unseen) / safe)


def after_visit(gone_by: Silence, weight: FloatArray, p: PaceParameters) -> list[FloatArray]:
    """The beliefs once a visit has ended the gap: they add up to 1."""
    beliefs = []
    for state, begins, rate in zip(gone_by.states, p.begins, p.rates, strict=True):
        beliefs.append((state + p.back * begins * gone_by.away) * np.exp(weight * math.log(rate)))
    total = beliefs[USUAL] + beliefs[FEWER] + beliefs[MORE] + _LEAST
    return [belief / total for belief in beliefs]
