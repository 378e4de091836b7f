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
from typing import NamedTuple

import numpy as np

from localregulars.scoring.changes import Float32Array
from localregulars.scoring.history import IntArray

USUAL, FEWER, MORE = range(3)
_LONGEST = 400
"""Longer gaps say nothing more, in own days."""
_MOST = 60.0
"""No exponent beyond: e to that power is beyond all doubt."""
_LEAST = 1e-30
_SMALL = 1e-6


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
    """How likely each state is (state, row) after a gap so far, without a common factor, and to have gone `away`."""

    states: Float32Array
    away: Float32Array

    def log_odds(self) -> Float32Array:
        """The logarithm of the odds that somebody comes less often."""
        return log_odds(self.states[FEWER], self.states[USUAL] + self.states[MORE] + self.away)


def log_odds(fewer: Float32Array, others: Float32Array) -> Float32Array:
    """The logarithm of odds of beliefs; never infinite."""
    return np.asarray(np.log((fewer + _LEAST) / (others + _LEAST)))


def silence(
    beliefs: Float32Array, days: IntArray, expected: Float32Array, weight: Float32Array, p: PaceParameters
) -> Silence:  # fmt: skip
    """What is believed (state, row) after so many days without a visit in which `expected` ones were usual.

    `weight` is how much is believed of what a gap says: 1 for visits as even as chance.
    """
    by_state, days = _by_state(p), np.minimum(days, _LONGEST)
    stayed = beliefs * by_state.left.take(days, axis=1)
    ended = beliefs - stayed
    ended = ended[USUAL] + ended[FEWER] + ended[MORE]
    doubt = by_state.rates * expected
    doubt *= weight
    doubt.clip(0, _MOST, out=doubt)
    unseen = np.exp(-doubt)
    doubt -= by_state.away_gone.take(days)
    gone = beliefs * by_state.goes
    gone *= _went(doubt, by_state.away_left.take(days))
    stayed += by_state.begins * ended
    stayed *= unseen
    return Silence(stayed, (gone[USUAL] + gone[FEWER] + gone[MORE]) * by_state.days.take(days))


class _ByState(NamedTuple):
    """The parameters as columns (state, 1), and what is left after so many days (state, day); `goes`: away, a day."""

    rates: Float32Array
    begins: Float32Array
    goes: Float32Array
    back: Float32Array
    likelier: Float32Array
    days: Float32Array
    left: Float32Array
    away_left: Float32Array
    away_gone: Float32Array


@lru_cache(maxsize=16)
def _by_state(p: PaceParameters) -> _ByState:
    days = np.arange(_LONGEST + 1)
    return _ByState(
        rates=_column(p.rates),
        begins=_column(p.begins),
        goes=_column([p.away_share / stays for stays in p.stays_days]),
        back=_column([p.back * begins for begins in p.begins]),
        likelier=_column([math.log(rate) for rate in p.rates]),
        days=days.astype(np.float32),
        left=np.array([np.exp(-days / stays) for stays in p.stays_days], np.float32),
        away_left=np.exp(-days / p.away_days).astype(np.float32),
        away_gone=(days / p.away_days).astype(np.float32),
    )


def _column(values: Sequence[float]) -> Float32Array:
    return np.array(values, np.float32)[:, None]


def _went(difference: Float32Array, away: Float32Array) -> Float32Array:
    """The chance to have gone away since the last visit and to be away still, for a chance of 1 in the gap to go.

    The integral over the day of going: until then nobody came although they would have, since then they are away.
    `away` is the chance of that for the whole gap, `difference` (state, row) the logarithm of how much likelier it is
    than to have happened not to come in all of it. Changes `difference`.
    """
    np.copyto(difference, _SMALL, where=np.abs(difference) < _SMALL)
    found = -np.expm1(-difference)
    found /= difference
    found *= away
    return np.asarray(found)


def after_visit(gone_by: Silence, weight: Float32Array, p: PaceParameters) -> Float32Array:
    """The beliefs (state, row) once a visit has ended the gap: they add up to 1."""
    by_state = _by_state(p)
    beliefs = by_state.back * gone_by.away
    beliefs += gone_by.states
    beliefs *= np.exp(by_state.likelier * weight)
    beliefs /= beliefs[USUAL] + beliefs[FEWER] + beliefs[MORE] + _LEAST
    return beliefs
