"""How rare a score is in this shop: what makes scores of different rules comparable, and thresholds of them.

Scores are looked at once a week, regular by regular. A score is an *episode* in the first week in which it is reached
when it was not reached in the four weeks before: so a change that lasts counts once, at whatever threshold. Rarity is
the logarithm of how many weeks of a regular there are to one episode of that score: 1 in 50 is ln 50.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float64]

LOOK_BACK_WEEKS = 26
QUIET_WEEKS = 4
"""So many weeks without a score make reaching it again a new episode."""
LEAST_WEEKS = 8
LEAST_REGULAR_WEEKS = 40
"""Below this nothing is said of changes: the shop is too young to tell what is rare in it."""
_POINTS = 48
_DIGITS = 6
_ROUNDED = 10.0**-_DIGITS
"""Points are kept to six digits, so that one may lie above the score that it is made of by as much at most."""


@dataclass(frozen=True, slots=True)
class RarityScale:
    """Scores (ascending) and how rare each is; between them a straight line, beyond the last one nothing rarer is said.

    `regulars` is how many regulars a week there were. An empty scale knows nothing: nothing is rare.
    """

    scores: FloatArray
    rarities: FloatArray
    regulars: float

    @classmethod
    def empty(cls) -> RarityScale:
        """Of a shop that is too young."""
        return cls(np.zeros(0), np.zeros(0), 0.0)

    @classmethod
    def of_weeks(cls, scores: FloatArray, is_judged: npt.NDArray[np.bool_]) -> RarityScale:
        """From scores of customers (rows) at the ends of weeks (columns, the oldest first; -inf: nothing to say).

        The first `QUIET_WEEKS` columns only say what was reached before. `is_judged` marks whom the rule may speak of.
        """
        judged = is_judged[:, QUIET_WEEKS:]
        weeks, regular_weeks = int(judged.any(0).sum()), int(judged.sum())
        if weeks < LEAST_WEEKS or regular_weeks < LEAST_REGULAR_WEEKS:
            return cls.empty()
        said = np.flatnonzero(is_judged & np.isfinite(scores))  # few: most have nothing to say
        row, column = np.divmod(said, scores.shape[1])
        row, column = row[column >= QUIET_WEEKS], column[column >= QUIET_WEEKS]
        reached, before = scores[row, column], np.full(len(row), -np.inf)
        for ago in range(1, QUIET_WEEKS + 1):
            earlier = np.where(is_judged[row, column - ago], scores[row, column - ago], -np.inf)
            np.maximum(before, earlier, out=before)
        is_new = reached > before
        if not is_new.any():
            return cls(np.zeros(0), np.zeros(0), regular_weeks / weeks)
        return cls(*_curve(reached[is_new], before[is_new], regular_weeks), regular_weeks / weeks)

    def rarity(self, scores: FloatArray) -> FloatArray:
        """How rare these scores are; minus infinity where there is nothing to say, or nothing is known."""
        out = np.full(np.shape(scores), -np.inf)
        if len(self.scores):
            some = np.flatnonzero(scores >= self.scores[0] - _ROUNDED)  # few
            np.put(out, some, np.interp(np.take(scores, some), self.scores, self.rarities))
        return out

    def rarity_at(self, a_week: float) -> float:
        """The rarity that so many episodes a week of the whole shop have."""
        return math.log(self.regulars / a_week) if self.regulars and a_week > 0 else math.inf

    def to_json(self) -> dict[str, object]:
        """For the stored parameters."""
        return {
            "scores": [round(float(s), _DIGITS) for s in self.scores],
            "rarities": [round(float(r), _DIGITS) for r in self.rarities],
            "regulars": self.regulars,
        }

    @classmethod
    def from_json(cls, stored: object) -> RarityScale:
        """Back from the stored parameters; anything else is a bug of ours."""
        if not isinstance(stored, Mapping):
            msg = "a stored scale is no mapping"
            raise TypeError(msg)
        scores, rarities, regulars = stored["scores"], stored["rarities"], stored["regulars"]
        if not isinstance(scores, Sequence) or not isinstance(rarities, Sequence):
            msg = "a stored scale has no points"
            raise TypeError(msg)
        return cls(np.array(scores, np.float64), np.array(rarities, np.float64), float(regulars))


def _curve(reached: FloatArray, before: FloatArray, regular_weeks: int) -> tuple[FloatArray, FloatArray]:
    """Points of the scale: at a score as many episodes as reached it and had not reached it before.

    A low score that somebody has all the time is seldom reached anew, and not rare for that.
    """
    ends, begins = np.sort(reached), np.sort(before)
    places = np.unique(np.geomspace(1, len(ends), _POINTS).astype(np.int64))
    points = np.unique(np.round(ends[len(ends) - places], _DIGITS))
    at_least = len(ends) - np.searchsorted(ends, points - _ROUNDED, "left")
    earlier = len(begins) - np.searchsorted(begins, points - _ROUNDED, "left")
    episodes = np.maximum(at_least - earlier, 1)
    return points, np.minimum.accumulate(np.log(regular_weeks / episodes)[::-1])[::-1]
