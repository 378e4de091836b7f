"""When a shop usually opens and on which days it does not: counts of the whole shop, nothing about anybody."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np

from localregulars.application.noticing.check_ins import shop_today
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.application.shop.open_days import HolidayCalendar, holidays_until, open_days_until
from localregulars.domain.daily_look import MINUTES_OF_A_DAY, ShopHabits
from localregulars.scoring.calendar import OpenDays

AHEAD_DAYS = 60
"""So far ahead days are written down on which the shop is closed: a locked program cannot look them up."""
_RECENT_DAYS = 56
_LEAST_DAYS = 10
_VISITS = 200_000
"""So many visits, of those who come most, tell when a shop opens; more would only cost memory."""


def shop_habits(uow: UnitOfWork, clock: Clock) -> ShopHabits:
    """The habits, as of today."""
    profile, today = uow.settings.profile(), shop_today(uow, clock)
    totals = uow.visits.day_totals()
    # Not beyond the year: another one's holidays would have to be looked up, which takes a second.
    last = min(today + timedelta(days=AHEAD_DAYS), date(today.year, 12, 31))
    holidays = holidays_until(uow, totals, last.toordinal())
    opened = open_days_until(uow, totals, holidays, today.toordinal())
    closed = {day for day in uow.settings.closed_days() if today <= day <= today + timedelta(days=AHEAD_DAYS)}
    if _rests_on_holidays(opened, holidays):
        closed |= {date.fromordinal(day) for day in holidays.days if today.toordinal() <= day <= last.toordinal()}
    return ShopHabits(
        opens_at=_opens_at(uow, today, 60 * profile.day_starts_at),
        closed_weekdays=frozenset(n for n, is_open in enumerate(opened.weekdays()) if not is_open),
        closed_days=frozenset(closed),
        day_starts_at=profile.day_starts_at,
    )


def _rests_on_holidays(opened: OpenDays, holidays: HolidayCalendar) -> bool:
    """Whether the shop was closed on most of the holidays that are behind it; so, too, while none is."""
    past = np.array([day for day in holidays.days if opened.first <= day <= opened.newest], np.int64)
    kept = opened.up_to(past) - opened.up_to(past - 1)
    return int(kept.sum()) * 2 <= len(past)


def _opens_at(uow: UnitOfWork, today: date, begins: int) -> int | None:
    """The minute at which the first customer of a day comes, in the middle of the last eight weeks.

    None where too few days are known, or where files told days and no times.
    """
    numbers, counts = uow.visits.counts()
    most = np.argsort(-counts, kind="stable")
    known = numbers[most[: int(np.searchsorted(np.cumsum(counts[most]), _VISITS)) + 1]]
    visits = uow.visits.history(known.tolist()).visits
    recent = visits[visits["day"] > today.toordinal() - _RECENT_DAYS]
    if not len(recent) or np.mean(recent["minute"] == 0) > 1 / 2:
        return None
    since_the_day_began = (recent["minute"].astype(np.int64) - begins) % MINUTES_OF_A_DAY
    days, place = np.unique(recent["day"], return_inverse=True)
    if len(days) < _LEAST_DAYS:
        return None
    firsts = np.full(len(days), MINUTES_OF_A_DAY, np.int64)
    np.minimum.at(firsts, place, since_the_day_began)
    return int(np.median(firsts) + begins) % MINUTES_OF_A_DAY
