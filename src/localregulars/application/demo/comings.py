"""From plans to receipts: the days on which somebody comes, at what time, and what the till prints."""

from __future__ import annotations

from datetime import datetime, timedelta

from localregulars.application.demo.draws import Draws
from localregulars.application.demo.menus import Basket, pay_as_you_go, usual_order
from localregulars.application.demo.opening import Opening, is_term
from localregulars.application.demo.people import DemoVisit
from localregulars.application.demo.stories import Plan
from localregulars.domain.shop import ShopKind

Receipt = tuple[int, int, Basket]
"""Day number, second of that day, lines."""

_SATURDAY = 5
_ROTA_DAYS, _ROTA_WORKING = 8, 4
_OFF_ROTA = 0.06
_OUT_OF_TERM = 0.02
_REBOOKED = 0.08
_WALK_INS_PER_CUSTOMER_VISIT = 0.15 / 0.85
"""15 of 100 receipts are of people whom the till does not know."""
_LAST_CALL = 600
"""Nobody is served in the last ten minutes, in seconds."""
_TILL_SECONDS = 20
"""Two receipts of one till are at least that far apart."""


def receipts_of(plan: Plan, opening: Opening, draws: Draws) -> list[Receipt]:
    """Everything that one person bought, in the order of the days."""
    days = _appointment_days(plan, opening, draws) if plan.habit.cycle_days else _coming_days(plan, opening, draws)
    habit, receipts = plan.habit, []
    for day in days:
        order = plan.new_order if plan.new_order and day >= plan.order_from else habit.order
        minute = plan.new_minute if plan.new_minute and day >= plan.times_from else habit.minute
        centre = minute + (habit.lie_in if (day - 1) % 7 == _SATURDAY else 0.0)
        second = _second(centre + habit.spread * draws.bell(), opening, draws)
        receipts.append((day, second, order.basket(draws)))
        if habit.again and draws.random() < habit.again:
            later = _second(second / 60 + draws.between(150, 360), opening, draws)
            receipts.append((day, later, order.basket(draws)))
    return receipts


def walk_ins(kind: ShopKind, known: list[Receipt], draws: Draws) -> list[Receipt]:
    """Receipts of people without a card, spread over the days and times at which others come, too."""
    orders = [usual_order(kind, draws) for _ in range(40)]
    if kind is ShopKind.GYM:
        orders = [pay_as_you_go(order) for order in orders]
    strangers = []
    for day, second, _ in known:
        if draws.random() < _WALK_INS_PER_CUSTOMER_VISIT:
            nearby = second + int(draws.between(-1500, 1500))
            strangers.append((day, nearby, draws.pick(orders).basket(draws)))
    return strangers


def in_order(receipts: list[tuple[str, Receipt]], opening: Opening) -> list[DemoVisit]:
    """All receipts by time, no two within the seconds that a till needs, none outside the opening hours."""
    by_day: dict[int, list[tuple[int, str, Basket]]] = {day: [] for day in opening.days}
    for till_id, (day, second, basket) in receipts:
        by_day[day].append((min(max(second, opening.opens * 60), opening.closes * 60 - _LAST_CALL), till_id, basket))
    visits = []
    for day, of_day in by_day.items():
        of_day.sort(key=lambda receipt: receipt[:2])
        midnight, free_from = datetime.fromordinal(day), 0
        for second, till_id, basket in of_day:
            at = max(second, free_from)
            free_from = at + _TILL_SECONDS
            amount = sum(line.amount_milli for line in basket)
            visits.append(DemoVisit(till_id, midnight + timedelta(seconds=at), amount, basket))
    return visits


def _coming_days(plan: Plan, opening: Opening, draws: Draws) -> list[int]:
    week, pace, away = plan.habit.week, 1.0, _away_days(plan)
    term = {day: is_term(datetime.fromordinal(day).date()) for day in opening.days} if plan.in_term_only else {}
    days = []
    for day in opening.days:
        drawn = draws.random()
        if day < plan.first or day > plan.last or day in away:
            continue
        if plan.pace_days and day >= plan.pace_from:
            pace = 1.0 + (plan.pace_to - 1.0) * min(1.0, (day - plan.pace_from) / plan.pace_days)
        of_day = plan.new_week if plan.new_week and day >= plan.times_from else week
        chance = of_day[(day - 1) % 7] * pace
        if plan.rota >= 0 and (day - plan.rota) % _ROTA_DAYS < _ROTA_WORKING:
            chance *= _OFF_ROTA
        if term and not term[day]:
            chance *= _OUT_OF_TERM
        if drawn < chance or day == plan.last == plan.story_day:
            days.append(day)
    return days


def _appointment_days(plan: Plan, opening: Opening, draws: Draws) -> list[int]:
    """Appointments at the person's own distance, moved to the nearest of their days; now and then put off by a week."""
    habit, away, days = plan.habit, _away_days(plan), []
    theirs = [
        day for day in opening.days if habit.week[(day - 1) % 7] and day not in away and plan.first <= day <= plan.last
    ]
    nearest = 3.5 / sum(map(bool, habit.week))
    due = plan.first + draws.between(0, habit.cycle_days if plan.first == opening.days[0] else 1.0)
    for day in theirs:
        if day < due:
            continue
        days.append(day)
        pace = plan.pace_to if plan.pace_days and day >= plan.pace_from else 1.0
        due = day + habit.cycle_days / pace + habit.cycle_spread * draws.bell() - nearest
        if draws.chance(_REBOOKED):
            due += 7.0
    return days


def _away_days(plan: Plan) -> set[int]:
    return {day for begin, end in plan.away for day in range(begin, end + 1)}


def _second(minute: float, opening: Opening, draws: Draws) -> int:
    """A second of the day near that minute, within the opening hours."""
    inside = min(max(int(minute), opening.opens + 2), opening.closes - 12)
    return inside * 60 + int(draws.random() * 60)
