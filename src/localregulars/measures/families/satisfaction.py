"""What customers say of the shop when they are asked: CSAT and NPS."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from localregulars.measures.arrays import IntArray, numbered
from localregulars.measures.measure import AnyMeasure, IntervalKind, Measure, Unit
from localregulars.measures.samples import Net, Share, Values, apart

_BEST = 5
_SATISFIED = 4
_MOST = 10
_PROMOTER, _PASSIVE = 9, 7


class Ratings(NamedTuple):
    """Answers to "How satisfied are you?", 1 to 5; `who` is a number a person, -1 where the answer is anonymous."""

    score: IntArray
    who: IntArray

    def valid(self) -> Ratings:
        """Those on the scale."""
        on = (self.score >= 1) & (self.score <= _BEST)
        return Ratings(self.score[on], apart(self.who[on]))


class Recommendations(NamedTuple):
    """Answers to "How likely are you to recommend us?", 0 to 10; `who` as in `Ratings`."""

    score: IntArray
    who: IntArray

    def valid(self) -> Recommendations:
        """Those on the scale."""
        on = (self.score >= 0) & (self.score <= _MOST)
        return Recommendations(self.score[on], apart(self.who[on]))


def satisfied(ratings: Ratings) -> Share:
    """CSAT: the share of answers that are 4 or 5 (the "top two boxes": Farris et al. 2010, Marketing Metrics, 2.7)."""
    valid = ratings.valid()
    return Share(valid.score >= _SATISFIED, valid.who)


def mean_rating(ratings: Ratings) -> Values:
    """The mean of people's answers, of whoever gave several their own mean: one bad week of one person is one voice."""
    valid = ratings.valid()
    people, place = numbered(valid.who)
    count = np.bincount(place, minlength=people)
    total = np.bincount(place, weights=valid.score.astype(np.float64), minlength=people)
    who = np.zeros(people, np.int64)
    who[place] = valid.who
    return Values(total / np.maximum(count, 1), 1.0, float(_BEST), who)


def net_promoters(answers: Recommendations) -> Net:
    """NPS: the share of 9 and 10 less the share of 0 to 6 (Reichheld 2003, Harvard Business Review 81 (12))."""
    valid = answers.valid()
    side = (valid.score >= _PROMOTER).astype(np.int64) - (valid.score < _PASSIVE)
    return Net(side, valid.who)


MEASURES: tuple[AnyMeasure, ...] = (
    Measure("csat", Ratings, Unit.SHARE, IntervalKind.WILSON, satisfied),
    Measure("csat_mean", Ratings, Unit.RATING, IntervalKind.SKEWED_MEAN, mean_rating),
    Measure("nps", Recommendations, Unit.POINTS, IntervalKind.VARIANCE, net_promoters),
)
