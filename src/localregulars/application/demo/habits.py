"""What is usual for one made-up person: on which days, at what time, and what they take."""

from __future__ import annotations

from dataclasses import dataclass

from localregulars.application.demo.draws import Draws
from localregulars.application.demo.menus import Order, family_order, pay_as_you_go, styling_order, usual_order
from localregulars.application.demo.people import Story
from localregulars.domain.shop import ShopKind

Week = tuple[float, float, float, float, float, float, float]

_SATURDAY, _SUNDAY = 5, 6
_WEEKDAYS = range(5)
_ELSEWHEN = 0.03
"""How often somebody comes on a day that is not theirs."""
_TIMES = {
    # (from, to) of the centre in minutes of the day: early, midday, late
    ShopKind.CAFE: ((435, 545), (735, 810), (900, 990)),
    ShopKind.GYM: ((375, 450), (720, 780), (1035, 1170)),
    ShopKind.SALON: ((555, 660), (690, 810), (870, 1020)),
    ShopKind.RETAIL: ((435, 540), (630, 780), (990, 1140)),
}
_SATURDAY_LIE_IN = 55.0
_LATER_THE_SAME_DAY = {ShopKind.CAFE: 0.04, ShopKind.RETAIL: 0.03}


@dataclass(frozen=True, slots=True)
class Habit:
    """A rhythm: the chance of coming on each weekday or, where `cycle_days` is set, an appointment every so many days.

    `minute` and `spread` (minutes) are the usual time of day, `again` the chance of a second visit later that day.
    """

    week: Week
    minute: float
    spread: float
    order: Order
    lie_in: float = _SATURDAY_LIE_IN
    again: float = 0.0
    cycle_days: float = 0.0
    cycle_spread: float = 0.0


def habit_of(kind: ShopKind, story: Story, weekday: int, draws: Draws) -> Habit:
    """A believable habit for a story; `weekday` is theirs where the story needs one (weekly, salon)."""
    if kind is ShopKind.SALON:
        return _salon_habit(story, weekday, draws)
    again = _LATER_THE_SAME_DAY.get(kind, 0.0)
    if kind is ShopKind.CAFE and story in (Story.STEADY, Story.WEEKLY) and draws.chance(0.18):
        return Habit(_one_day(_SATURDAY, draws), draws.between(590, 680), 22.0, family_order(draws), lie_in=0.0)
    order = usual_order(kind, draws)
    if kind is ShopKind.GYM and (story is Story.OCCASIONAL or draws.chance(0.06)):
        order = pay_as_you_go(order)
    return Habit(
        _week_of(kind, story, weekday, draws), _minute_of(kind, story, draws), draws.between(9, 32), order, again=again
    )


def _week_of(kind: ShopKind, story: Story, weekday: int, draws: Draws) -> Week:
    match story:
        case Story.SUDDENLY_GONE:
            return _daily(0.92, 0.88)
        case Story.WEEKDAYS_ONLY:
            return _daily(draws.between(0.6, 0.95), 0.0)
        case Story.WEEKLY:
            return _one_day(weekday, draws)
        case Story.OCCASIONAL:
            chance = draws.between(0.025, 0.06)
            return _daily(chance, chance)
        case Story.SHIFT_WORKER:
            return _daily(0.8, 0.8)
        case Story.ILL_AND_BACK | Story.HOLIDAY_ANNOUNCED | Story.HOLIDAY_UNANNOUNCED | Story.DRIFTING if (
            kind is not ShopKind.GYM
        ):
            return _daily(draws.between(0.75, 0.93), draws.between(0.4, 0.8))
        case _:
            return _daily_or_some_days(kind, draws)


def _daily_or_some_days(kind: ShopKind, draws: Draws) -> Week:
    nearly_daily = 0.12 if kind is ShopKind.GYM else 0.38
    if draws.chance(nearly_daily):
        return _daily(draws.between(0.72, 0.94), draws.between(0.35, 0.85))
    days = draws.shuffled(range(6))[: draws.whole(2, 4)]
    return _week([draws.between(0.68, 0.93) if day in days else _ELSEWHEN for day in range(6)])


def _daily(chance: float, on_saturday: float) -> Week:
    return (chance, chance, chance, chance, chance, on_saturday, 0.0)


def _one_day(weekday: int, draws: Draws) -> Week:
    chances = [0.0] * 6
    chances[weekday] = draws.between(0.86, 0.95)
    for beside in (weekday - 1, weekday + 1):
        if 0 <= beside < 6:
            chances[beside] = _ELSEWHEN
    return _week(chances)


def _week(chances: list[float]) -> Week:
    monday, tuesday, wednesday, thursday, friday, saturday = chances
    return (monday, tuesday, wednesday, thursday, friday, saturday, 0.0)


def _minute_of(kind: ShopKind, story: Story, draws: Draws) -> float:
    early, midday, late = _TIMES[kind]
    if story in (Story.SUDDENLY_GONE, Story.WEEKDAYS_ONLY):
        return draws.between(*early)
    if kind is ShopKind.GYM:
        return draws.between(*draws.pick((early, early, midday, late, late, late)))
    return draws.between(*draws.pick((early, early, early, midday, late)))


def _salon_habit(story: Story, weekday: int, draws: Draws) -> Habit:
    """Weekly styling for a few; everybody else by appointment, every four to six weeks."""
    minute, spread = draws.between(*draws.pick(_TIMES[ShopKind.SALON])), draws.between(15, 60)
    if story in (Story.SUDDENLY_GONE, Story.WEEKLY):
        steady = 0.97 if story is Story.SUDDENLY_GONE else draws.between(0.86, 0.95)
        week = _week([steady if day == weekday else 0.0 for day in range(6)])
        return Habit(week, minute, spread, styling_order(draws), lie_in=0.0)
    cycle = draws.between(90, 150) if story is Story.OCCASIONAL else draws.between(28.0, 42.0)
    days = _WEEKDAYS if story is Story.WEEKDAYS_ONLY else draws.shuffled(range(1, 6))[: draws.whole(1, 3)]
    week = _week([1.0 if day in days else 0.0 for day in range(6)])
    order = usual_order(ShopKind.SALON, draws)
    return Habit(week, minute, spread, order, lie_in=0.0, cycle_days=cycle, cycle_spread=draws.between(1.0, 3.5))
