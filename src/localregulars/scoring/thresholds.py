"""How high a score must be for a check-in: what the shop's own last half year says fits the owner's week."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from localregulars.scoring.absence import AbsenceTable, FloatArray, of_row
from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.history import IntArray
from localregulars.scoring.rhythm import Track
from localregulars.scoring.silences import counted, silence_scores

RARE_CHANCE = 0.05
"""Nobody is suggested for a silence that one in twenty of their usual gaps reaches, however small the shop."""
LOOK_BACK_WEEKS = 26
_KEPT_WEEKS = LOOK_BACK_WEEKS + 6
_TOP = 128
"""So many of a week's highest scores are kept: exact up to that many check-ins, and far more than anybody asks for."""


@dataclass(frozen=True, slots=True)
class GapLedger:
    """The highest scores that regulars' finished silences reached, by the week (ordinal // 7) in which they ended.

    Nothing after day `until` is in it. `begins` is the first week in which a regular came (0: none yet).
    """

    until: int
    begins: int
    weeks: Mapping[int, tuple[float, ...]]

    @classmethod
    def empty(cls) -> GapLedger:
        """Before anything is known."""
        return cls(0, 0, {})

    def with_track(
        self, track: Track, table: AbsenceTable, rare_from: IntArray, until: int, open_days: OpenDays
    ) -> GapLedger:
        """Add the silences of a track that ended after `self.until` and no later than day `until`."""
        days = track.visits.days
        oldest = max(self.until + 1, (until // 7 - _KEPT_WEEKS) * 7)
        ended = np.flatnonzero((track.gap > 1) & (days >= oldest) & (days <= until))
        before = ended - 1
        usual, even, silence = track.usual_tenths[before], track.evenness[before], track.gap[ended] - 1
        rare = track.regular[before] & (silence >= of_row(rare_from, usual, even))
        ended, before, silence = (column[rare] for column in (ended, before, silence))
        by_weekday = counted(track, before, silence, (days[before], days[ended] - 1), table, open_days)
        scores, week = silence_scores(track, before, by_weekday, table), days[ended] // 7
        weeks = {w: s for w, s in self.weeks.items() if w >= until // 7 - _KEPT_WEEKS}
        for w in np.unique(week):
            best = np.sort(np.concatenate([scores[week == w], weeks.get(int(w), ())]))[::-1][:_TOP]
            weeks[int(w)] = tuple(float(s) for s in best)
        regular = days[track.regular]
        begins = self.begins or (int(regular.min()) // 7 if len(regular) else 0)
        return GapLedger(until, begins, weeks)

    def threshold(self, week: int, capacity: int) -> float:
        """The score that as many silences reached as check-ins fit into the weeks before `week`, half a year at most.

        Minus infinity while fewer did: then only `RARE_CHANCE` and the capacity itself hold anything back.
        """
        return self._threshold(week, capacity, self._best())

    def for_days(self, first: int, last: int, capacity: int) -> FloatArray:
        """The threshold of every day from `first` to `last`; it changes once a week."""
        weeks, best = np.arange(first, last + 1) // 7, self._best()
        by_week = {int(w): self._threshold(int(w), capacity, best) for w in np.unique(weeks)}
        return np.array([by_week[int(w)] for w in weeks])

    def _best(self) -> dict[int, FloatArray]:
        return {week: np.array(scores) for week, scores in self.weeks.items()}

    def _threshold(self, week: int, capacity: int, best: Mapping[int, FloatArray]) -> float:
        if not self.begins or capacity <= 0:
            return -np.inf
        since = max(self.begins, week - LOOK_BACK_WEEKS)
        wanted = capacity * max(week - since, 1)
        pool = np.concatenate([np.zeros(0), *(scores for w, scores in best.items() if since <= w < week)])
        return float(np.partition(pool, -wanted)[-wanted]) if len(pool) >= wanted else -np.inf

    def to_json(self) -> dict[str, object]:
        """For the stored parameters."""
        return {
            "until": self.until,
            "begins": self.begins,
            "weeks": [[w, list(s)] for w, s in sorted(self.weeks.items())],
        }

    @classmethod
    def from_json(cls, stored: Mapping[str, object]) -> GapLedger:
        """Back from the stored parameters."""
        until, begins, weeks = stored["until"], stored["begins"], stored["weeks"]
        if not isinstance(until, int) or not isinstance(begins, int) or not isinstance(weeks, Sequence):
            msg = "not a ledger"
            raise TypeError(msg)
        return cls(until, begins, {int(w): tuple(float(x) for x in scores) for w, scores in weeks})
