"""The few who still come, but lately not as usual: one of each kind of change, young enough to be worth a hello.

They stand behind the cast and are made on their own, so that everybody else stays who they were.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from localregulars.application.demo.draws import Draws
from localregulars.application.demo.habits import Habit, Week
from localregulars.application.demo.menus import MINUTES, Order, changed_order, single_order, styling_order
from localregulars.application.demo.opening import Opening
from localregulars.application.demo.people import Story
from localregulars.application.demo.stories import Plan
from localregulars.domain.shop import ShopKind

_S = Story
CHANGING: Mapping[ShopKind, tuple[Story, ...]] = {
    ShopKind.CAFE: (_S.DRIFTING, _S.ORDER_CHANGED, _S.SMALLER_VISITS, _S.OTHER_HOURS, _S.OTHER_WEEKDAYS),
    ShopKind.GYM: (_S.DRIFTING, _S.ORDER_CHANGED, _S.SMALLER_VISITS, _S.OTHER_HOURS, _S.OTHER_WEEKDAYS),
    ShopKind.SALON: (_S.SMALLER_VISITS, _S.OTHER_HOURS, _S.OTHER_WEEKDAYS),
    ShopKind.RETAIL: (_S.DRIFTING, _S.ORDER_CHANGED, _S.SMALLER_VISITS, _S.OTHER_HOURS, _S.OTHER_WEEKDAYS),
}
"""Who there is, in their order."""

_DAYS_AGO = (12, 18)
"""When the change began, for those who come nearly every day; those who come seldomer need longer to show it."""
_WEEKS_AGO, _FEW_WEEKS_AGO = (6, 7), (4, 5)
_LESS_OFTEN = 0.4
_EARLY, _LATE = (525.0, 570.0), (915.0, 975.0)
_DAILY: Week = (0.93, 0.93, 0.93, 0.93, 0.93, 0.75, 0.0)
_BEFORE: Week = (0.0, 0.95, 0.0, 0.95, 0.0, 0.0, 0.0)
_SINCE: Week = (0.0, 0.0, 0.95, 0.0, 0.95, 0.0, 0.0)
"""Tuesdays and Thursdays become Wednesdays and Fridays."""
_SHORT_MILLI = 30_000
"""Half an hour, as a quantity."""
_WEEKLY: Week = (0.0, 0.0, 0.0, 0.97, 0.0, 0.0, 0.0)
_A_DAY_LATER: Week = (0.0, 0.0, 0.0, 0.0, 0.97, 0.0, 0.0)


def changing_plan(kind: ShopKind, story: Story, opening: Opening, last: int, draws: Draws) -> Plan:
    """The two years of one of them, in a shop whose last day is `last`; nothing else ever happens to them."""
    is_weekly = kind is ShopKind.SALON
    ago = draws.whole(*_DAYS_AGO)
    if is_weekly or story is _S.OTHER_WEEKDAYS:
        ago = 7 * draws.whole(*_WEEKS_AGO)
    elif story is _S.DRIFTING:
        ago = 7 * draws.whole(*_FEW_WEEKS_AGO)
    day = opening.nearest(last - ago)
    order = styling_order(draws) if is_weekly else single_order(kind, draws)
    habit = Habit(_WEEKLY if is_weekly else _DAILY, draws.between(*_EARLY), draws.between(9, 20), order, lie_in=0.0)
    plan = Plan(story, day, habit, opening.days[0], last)
    match story:
        case _S.DRIFTING:
            return replace(plan, pace_from=day, pace_days=7, pace_to=_LESS_OFTEN)
        case _S.ORDER_CHANGED:
            return replace(plan, order_from=day, new_order=changed_order(kind, order, draws))
        case _S.SMALLER_VISITS:
            large, small = _large_and_small(order)
            return replace(plan, habit=replace(habit, order=large), order_from=day, new_order=small)
        case _S.OTHER_HOURS:
            return replace(plan, times_from=day, new_minute=draws.between(*_LATE))
        case _:
            before, since = (_WEEKLY, _A_DAY_LATER) if is_weekly else (_BEFORE, _SINCE)
            return replace(plan, habit=replace(habit, week=before), times_from=day, new_week=since)


def _large_and_small(order: Order) -> tuple[Order, Order]:
    """The same usual item with much beside it, and with hardly anything; at the gym, long and short training."""
    minutes = [line for line in order.usual if line.item == MINUTES]
    if minutes:
        short = tuple(
            line._replace(quantity_milli=_SHORT_MILLI) if line.item == MINUTES else line for line in order.usual
        )
        return order, replace(order, usual=short)
    beside = tuple((line, 0.75) for line, _chance in order.extras)
    return replace(order, extras=beside), replace(order, extras=beside[:0])
