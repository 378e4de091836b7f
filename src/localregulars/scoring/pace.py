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
    """How likely each state is (state, row) after a gap so far, without a common factor, and to have gone `away`."""

    states: FloatArray
    away: FloatArray

    def log_odds(self) -> FloatArray:
        """The logarithm of the odds that somebody comes less often."""
        return log_odds(self.states[FEWER], self.states[USUAL] + self.states[MORE] + self.away)


def log_odds(fewer: FloatArray, others: FloatArray) -> FloatArray:
    """The logarithm of odds of beliefs; never infinite."""
    return np.asarray(np.log((fewer + _LEAST) / (others + _LEAST)))


def silence(
    beliefs: FloatArray, days: IntArray, expected: FloatArray, weight: FloatArray, p: PaceParameters
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
    np.minimum(doubt, _MOST, out=doubt)
    unseen = np.exp(-doubt)
    doubt -= days / p.away_days
    gone = beliefs * by_state.goes
    gone *= _went(doubt, unseen, by_state.away_left.take(days))
    stayed += by_state.begins * ended
    stayed *= unseen
    return Silence(stayed, (gone[USUAL] + gone[FEWER] + gone[MORE]) * days)


class _ByState(NamedTuple):
    """The parameters as columns (state, 1), and what is left after so many days (state, day); `goes`: away, a day."""

    rates: FloatArray
    begins: FloatArray
    goes: FloatArray
    back: FloatArray
    likelier: FloatArray
    left: FloatArray
    away_left: FloatArray


@lru_cache(maxsize=16)
def _by_state(p: PaceParameters) -> _ByState:
    days = np.arange(_LONGEST + 1)
    return _ByState(
        rates=_column(p.rates),
        begins=_column(p.begins),
        goes=_column([p.away_share / stays for stays in p.stays_days]),
        back=_column([p.back * begins for begins in p.begins]),
        likelier=_column([math.log(rate) for rate in p.rates]),
        left=np.array([np.exp(-days / stays) for stays in p.stays_days]),
        away_left=np.exp(-days / p.away_days),
    )


def _column(values: Sequence[float]) -> FloatArray:
    return np.array(values, np.float64)[:, None]


def _went(difference: FloatArray, unseen: FloatArray, away: FloatArray) -> FloatArray:
    """The chance to have gone away since the last visit and to be away still, for a chance of 1 in the gap to go.

    The integral over the day of going: until then nobody came although they would have, since then they are away.
    `unseen` (state, row) and `away` are the chances of both for the whole gap, `difference` (state, row) is that of
    their logarithms.
    """
    is_small = np.abs(difference) < _SMALL
    some = is_small.nonzero() if np.count_nonzero(is_small) else None  # seldom
    if some is not None:
        difference[some] = 1.0
    found = away - unseen
    found /= difference
    if some is not None:
        found[some] = away[some[1]]
    return found


def after_visit(gone_by: Silence, weight: FloatArray, p: PaceParameters) -> FloatArray:
    """The beliefs (state, row) once a visit has ended the gap: they add up to 1."""
    by_state = _by_state(p)
    beliefs = by_state.back * gone_by.away
    beliefs += gone_by.states
    beliefs *= np.exp(by_state.likelier * weight)
    beliefs /= beliefs[USUAL] + beliefs[FEWER] + beliefs[MORE] + _LEAST
    return beliefs
