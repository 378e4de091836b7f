"""How often somebody comes is said as a person would say it, on however many days a week the shop opens."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date

import numpy as np
import pytest
from tests.reasons import signal
from tests.scoring.made_up import START, history_of

from localregulars.domain.signals import Reason, ReasonCode
from localregulars.scoring.away import AwayDays
from localregulars.scoring.calendar import OpenDays
from localregulars.scoring.history import DayTotals, IntArray
from localregulars.scoring.own_weekdays import mostly_on
from localregulars.scoring.rhythm import VisitDays, usual_gap
from localregulars.scoring.rhythms_anew import rebuild
from localregulars.ui.wording import reasons, rhythm

MONDAY = 737_003
"""An ordinal."""
YEAR = 364
MON, TUE, WED, THU, FRI, SAT, SUN = range(7)
CAFE = GYM = (MON, TUE, WED, THU, FRI, SAT, SUN)
SALON = (TUE, WED, THU, FRI, SAT)
CORNER = (MON, TUE, WED, THU, FRI, SAT)


def words_of(open_on: Collection[int], comes: Callable[[int], bool], closed: Collection[int] = ()) -> str:
    """How somebody's rhythm is said after a year; `comes` is asked for each opening day, 0 the first Monday."""
    opened = [day for day in range(YEAR) if day % 7 in open_on and day not in closed]
    days: IntArray = np.array([MONDAY + day for day in opened], np.int64)
    totals = DayTotals(days, np.full(len(days), 20), np.full(len(days), 20))
    open_days = OpenDays.of(totals, MONDAY + YEAR)
    history = history_of([[MONDAY - START + day for day in opened if comes(day)]])
    away = AwayDays.of([], history.customer_ids, open_days)
    states, _track = rebuild(VisitDays.of(history, MONDAY + YEAR), open_days, away)
    weekday = int(mostly_on(states["weekdays"], states["visit_days"])[0])
    gap = round(float(usual_gap(states)[0]), 1)
    return rhythm.rhythm(gap, open_days.per_week(), None if weekday < 0 else weekday)


def test_the_first_day_is_a_monday() -> None:
    assert date.fromordinal(MONDAY).weekday() == MON


@pytest.mark.parametrize(
    ("open_on", "comes", "words"),
    [
        (SALON, lambda day: day % 7 == TUE, "about once a week, mostly on Tuesdays"),
        (SALON, lambda day: day % 21 == FRI, "about every 3 weeks, mostly on Fridays"),
        (SALON, lambda day: day % 14 == WED, "about every 2 weeks, mostly on Wednesdays"),
        (SALON, lambda _day: True, "nearly every opening day"),
        (SALON, lambda day: day % 7 in (TUE, FRI), "every 3 to 4 days"),
        (CAFE, lambda _day: True, "nearly every day"),
        (CAFE, lambda day: day % 7 == SUN, "about once a week, mostly on Sundays"),
        (CAFE, lambda day: day % 7 == day // 7 % 7, "about once a week"),
        (GYM, lambda day: day % 7 in (MON, WED, FRI), "every 2 to 3 days"),
        (GYM, lambda day: day % 7 in (MON, THU), "every 3 to 4 days"),
        (CORNER, lambda day: day % 7 == SAT, "about once a week, mostly on Saturdays"),
        (CORNER, lambda day: day % 7 in (MON, TUE, WED, THU, FRI), "nearly every opening day"),
        (CORNER, lambda day: day % 14 == TUE, "about every 2 weeks, mostly on Tuesdays"),
    ],
)
def test_a_rhythm_is_said_in_days_of_the_calendar(
    open_on: Collection[int], comes: Callable[[int], bool], words: str
) -> None:
    assert words_of(open_on, comes) == words


def test_holidays_in_between_change_no_words() -> None:
    closed = {*range(150, 164), 330, 331}
    assert words_of(SALON, lambda day: day % 7 == TUE, closed) == "about once a week, mostly on Tuesdays"


def test_a_weekday_is_told_of_two_thirds_of_at_least_six_days() -> None:
    def told(*weekdays: int) -> int:
        packed = sum(weekday << (3 * place) for place, weekday in enumerate(weekdays))
        return int(mostly_on(np.array([packed]), np.array([len(weekdays)]))[0])

    assert told(TUE, TUE, TUE, TUE, TUE) == -1
    assert told(TUE, TUE, TUE, TUE, TUE, TUE) == TUE
    assert told(TUE, WED, TUE, THU, TUE, TUE) == TUE
    assert told(TUE, WED, TUE, THU, TUE, MON) == -1
    assert told(*[MON] * 14, *[SUN] * 7) == MON
    assert told(*[SUN] * 13, *[MON] * 8) == -1
    assert told(*[7] * 21) == -1, "a stored number that nobody wrote so"


def test_the_card_says_the_rhythm_as_people_do_and_the_silence_as_it_was_counted() -> None:
    last, today = date(2026, 3, 3), date(2026, 3, 20)
    numbers: dict[str, float | int | str] = {
        "days": 13,
        "usual_gap_days": 4.6,
        "days_per_week": 5,
        "last_visit": last.isoformat(),
    }
    reason = Reason(ReasonCode.LONGER_THAN_USUAL, numbers)
    assert reasons.chip([signal(reason)], today, today) == "Usually about once a week; not here for 13 opening days"
    sentence = reasons.sentence(reason, today, today)
    assert sentence.startswith("Usually here about once a week; the last visit was on ")
    assert sentence.endswith(": 13 opening days without one.")


def test_a_reason_without_a_week_is_of_one_with_seven_opening_days() -> None:
    numbers: dict[str, float | int | str] = {"days": 9, "usual_gap_days": 2.5, "last_visit": "2026-03-11"}
    chip = reasons.chip([signal(Reason(ReasonCode.LONGER_THAN_USUAL, numbers))], date(2026, 3, 20), date(2026, 3, 20))
    assert chip == "Usually every 2 to 3 days; not here for 9 days"
