"""Somebody's visits over time: whole steps, nothing counted twice or left out, and words for who hears them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localregulars.ui.widgets.charts.description import Place
from localregulars.ui.widgets.charts.words import point_words
from localregulars.ui.widgets.visits_over_time import (
    FOUR_WEEKS,
    MOST_STEPS,
    WEEK,
    counted_in_steps,
    step_for,
    visits_over_time,
)

pytestmark = pytest.mark.usefixtures("british")
TODAY = date(2024, 11, 23)
days = st.dates(min_value=TODAY - timedelta(days=500), max_value=TODAY + timedelta(days=3))
steps = st.sampled_from([WEEK, FOUR_WEEKS])


@given(st.dictionaries(days, st.integers(0, 3)), steps)
def test_each_visit_is_counted_once_in_the_step_in_which_it_was(counts: Mapping[date, int], step: timedelta) -> None:
    found = counted_in_steps(counts, TODAY, step)
    assert len(found) <= MOST_STEPS[step]
    if not found:
        assert not any(count for day, count in counts.items() if day <= TODAY)
        return
    for last, count in found:
        assert count == sum(n for day, n in counts.items() if last - step < day <= last)
    first = found[0][0]
    assert [last for last, _ in found] == [first + place * step for place in range(len(found))]
    assert found[-1][0] == TODAY


@given(days.filter(lambda day: day <= TODAY), steps)
def test_it_begins_with_the_first_visit_that_is_known(day: date, step: timedelta) -> None:
    found = counted_in_steps({day: 1}, TODAY, step)
    assert found[0][1] == (1 if TODAY - day < MOST_STEPS[step] * step else 0)


def test_who_comes_rarely_is_drawn_in_steps_of_four_weeks() -> None:
    assert [step_for(gap) for gap in (None, 1.0, 7.0, 7.1, 30.0)] == [WEEK, WEEK, WEEK, FOUR_WEEKS, FOUR_WEEKS]


def test_a_screen_reader_hears_weeks_and_numbers() -> None:
    counts = {TODAY - timedelta(days=back): 1 for back in (0, 1, 9, 16, 17, 18, 30)}
    chart = visits_over_time(counts, TODAY, TODAY)
    assert chart.title == "7 visits in the last 5 weeks"
    assert chart.summary == "A week: 1 at first, 2 lately, at most 3."
    assert point_words(chart, Place(0, 4)) == "17 Nov to 23 Nov: 2"
    assert chart.points[4].at == "2024-11-23"
    rare = visits_over_time({TODAY - timedelta(days=300): 1, TODAY: 2}, TODAY, TODAY, FOUR_WEEKS)
    assert rare.title == "3 visits in the last 44 weeks"
    assert rare.summary == "Visits per four weeks: 1 at first, 2 lately, at most 2."


@pytest.mark.parametrize("back", [0, 6, 20])
def test_with_too_few_weeks_nothing_is_drawn(back: int) -> None:
    assert visits_over_time({TODAY - timedelta(days=back): 1}, TODAY, TODAY).too_few
    assert visits_over_time({}, TODAY, TODAY).too_few
    assert not visits_over_time({TODAY - timedelta(days=21): 1}, TODAY, TODAY).too_few
