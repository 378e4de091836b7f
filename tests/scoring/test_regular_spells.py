"""From when to when somebody was a regular: the same as the rhythm says step by step."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from localregulars.scoring.away import AwayDays
from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.history import DayTotals, offsets_of
from localregulars.scoring.regular_spells import STILL, regular_spells
from localregulars.scoring.rhythm import VisitDays
from localregulars.scoring.rhythms_anew import rebuild

START, SPAN = 738_000, 1_500


def opened(closed: int) -> OpenDays:
    """A shop that is closed on one day of the week (7: never)."""
    days = START + np.arange(SPAN)
    ones = np.ones(SPAN, np.int64)
    return OpenDays.of(DayTotals(days, ones, ones), START + SPAN, frozenset(days[days % 7 == closed].tolist()))


def people(gaps: list[list[int]]) -> VisitDays:
    days = [np.minimum(START + np.cumsum(own), START + SPAN - 1) for own in gaps]
    each = [np.unique(own) for own in days]
    counts = np.array([len(own) for own in each], np.int64)
    return VisitDays(
        np.arange(1, len(each) + 1) * 2, offsets_of(counts), np.concatenate([*each, np.zeros(0)]).astype(int)
    )


gap = st.one_of(st.integers(1, 9), st.integers(20, 60), st.integers(170, 420))
notes = st.lists(st.tuples(st.sampled_from([2, 4, 6]), st.integers(0, 900), st.integers(0, 250)), max_size=3)


@given(gaps=st.lists(st.lists(gap, min_size=1, max_size=25), max_size=6), closed=st.integers(0, 7), away=notes)
def test_who_is_a_regular_on_a_visit_is_one_by_both(
    gaps: list[list[int]], closed: int, away: list[tuple[int, int, int]]
) -> None:
    visits, open_days = people(gaps), opened(closed)
    noted = AwayDays.of([(who, START + a, START + a + n) for who, a, n in away], visits.customer_ids, open_days)
    _states, track = rebuild(visits, open_days, noted)
    spells = regular_spells(visits, open_days, noted)
    for who, day, is_regular in zip(visits.customer_ids[visits.owners], visits.days, track.regular, strict=True):
        own = spells.customer == who
        inside = own & (spells.since <= day) & ((spells.until == STILL) | (spells.until > day))
        assert inside.sum() == is_regular
    assert ((spells.until == STILL) | (spells.until > spells.since)).all()


def test_a_weekly_regular_who_stays_away_has_left_after_half_a_year() -> None:
    """Eleven visits a week apart: a regular from the sixth on (the fifth gap), day 35.

    The last is on day 70. What is usual is 6 to 7 days, so six of them and the longest gap are over by day 112, but
    half a year is not before day 252.
    """
    visits, open_days = people([[0, *[7] * 10]]), opened(7)
    spells = regular_spells(visits, open_days, AwayDays.of((), visits.customer_ids, open_days))
    assert (spells.since - START).tolist() == [35]
    assert (spells.until - START).tolist() == [252]


def test_where_nobody_came_nobody_was_a_regular() -> None:
    visits, open_days = people([]), opened(7)
    assert not len(regular_spells(visits, open_days, AwayDays.of((), visits.customer_ids, open_days)).since)
