"""What happens to the made-up people in two years: who leaves, is ill, travels, slows down or takes something else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from localregulars.application.demo.draws import Draws
from localregulars.application.demo.habits import Habit, Week, habit_of
from localregulars.application.demo.menus import Order, changed_order
from localregulars.application.demo.opening import Opening, term_breaks
from localregulars.application.demo.people import Story
from localregulars.domain.shop import ShopKind

_S = Story
CASTS: Mapping[ShopKind, Mapping[Story, int]] = {
    # in the order of `Story`, whose last three stand in `changing` alone
    kind: dict(zip(Story, (*counts, 0, 0, 0), strict=True))
    for kind, counts in {
        ShopKind.CAFE: (62, 34, 30, 10, 8, 10, 7, 6, 12, 14, 1, 22, 8, 6),
        ShopKind.GYM: (46, 20, 16, 8, 6, 7, 5, 4, 10, 10, 1, 10, 4, 3),
        ShopKind.SALON: (62, 10, 8, 6, 5, 3, 4, 3, 6, 7, 1, 5, 0, 0),
        ShopKind.RETAIL: (60, 24, 24, 8, 6, 8, 5, 5, 8, 10, 1, 14, 4, 3),
    }.items()
}
"""How many people have which story."""

_SILENCE_OPENING_DAYS = {ShopKind.CAFE: 11, ShopKind.GYM: 9, ShopKind.SALON: 15, ShopKind.RETAIL: 8}
"""Opening days that the one who is suddenly gone has missed: about two weeks at the café, three at the salon."""
_STILL_AWAY_DAYS = (9, 8, 10)
"""How long the first unannounced travellers have been gone: to the shop they look like somebody who is missing."""
_CALM_DAYS = 12
"""Nobody's ordinary illness or holiday reaches into the last days, so that what is missing then was planted."""
_CALM_BY_STORY = {Story.SUDDENLY_GONE: 60, Story.DRIFTING: 100}
"""… and whose silence or pace is the story has had a plain time before."""
_ILL_DAYS = (5, 12)
_HOLIDAY_DAYS = (7, 21)
_YEAR = 365

Away = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Plan:
    """One person's two years, in day numbers (both ends included).

    `away` are times without visits, `announced` those of them that the shop was told of. From `pace_from` on the
    chance of coming moves to `pace_to` times the usual within `pace_days`. From `order_from` on `new_order` holds,
    from `times_from` on `new_minute` and `new_week`, where they are given.
    `rota` is the day on which the first of four working days falls, -1 for everybody but shift workers.
    """

    story: Story
    story_day: int
    habit: Habit
    first: int
    last: int
    away: tuple[Away, ...] = ()
    announced: tuple[Away, ...] = ()
    pace_from: int = 0
    pace_days: int = 0
    pace_to: float = 1.0
    order_from: int = 0
    new_order: Order | None = None
    times_from: int = 0
    new_minute: float = 0.0
    new_week: Week | None = None
    rota: int = -1
    in_term_only: bool = False


def plan_of(kind: ShopKind, story: Story, place: int, opening: Opening, last: int, draws: Draws) -> Plan:
    """The plan of the `place`-th person with this story in a shop whose last day is `last`."""
    first, story_day = opening.days[0], _story_day(kind, story, place, opening, last, draws)
    weekday = (story_day - 1) % 7 if story is _S.SUDDENLY_GONE else draws.whole(int(kind is ShopKind.SALON), 5)
    habit = habit_of(kind, story, weekday, draws)
    plan = Plan(story, story_day, habit, first, last)
    match story:
        case _S.NEW_REGULAR:
            plan = replace(plan, first=story_day)
        case _S.LEFT_LONG_AGO | _S.SUDDENLY_GONE:
            plan = replace(plan, last=story_day)
        case _S.DRIFTING:
            plan = _drifting(plan, slower=place % 3 != 2, draws=draws)
        case _S.ORDER_CHANGED:
            plan = replace(plan, order_from=story_day, new_order=changed_order(kind, habit.order, draws))
        case _S.SHIFT_WORKER:
            plan = replace(plan, rota=draws.whole(0, 7))
        case _S.STUDENT_TERM:
            told = term_breaks(first, last) if place % 4 else []
            plan = replace(plan, in_term_only=True, announced=tuple(told))
    return _with_absences(plan, last, draws)


def _story_day(kind: ShopKind, story: Story, place: int, opening: Opening, last: int, draws: Draws) -> int:  # noqa: PLR0911 (one answer a story)
    match story:
        case _S.SUDDENLY_GONE:
            return opening.before(date.fromordinal(last), _SILENCE_OPENING_DAYS[kind])
        case _S.LEFT_LONG_AGO:
            return opening.nearest(last - draws.whole(110, 520))
        case _S.NEW_REGULAR:
            return opening.nearest(last - draws.whole(35, 95))
        case _S.DRIFTING:
            return opening.nearest(last - draws.whole(*((150, 300) if kind is ShopKind.SALON else (60, 110))))
        case _S.ORDER_CHANGED:
            return opening.nearest(last - draws.whole(30, 75))
        case _S.ILL_AND_BACK:
            return last - draws.whole(20, 120)
        case _S.HOLIDAY_ANNOUNCED:
            return last - (draws.whole(4, 8) if place % 3 == 0 else draws.whole(40, 200))
        case _S.HOLIDAY_UNANNOUNCED:
            return last - (_STILL_AWAY_DAYS[place] if place < len(_STILL_AWAY_DAYS) else draws.whole(35, 200))
        case _:
            return 0


def _drifting(plan: Plan, *, slower: bool, draws: Draws) -> Plan:
    """Comes ever more seldom; or ever more often, beginning with a seldom habit so that there is room for more."""
    habit = plan.habit
    pace_to = draws.between(0.36, 0.48) if slower else draws.between(1.6, 2.2)
    if habit.cycle_days:
        pace_to = draws.between(0.5, 0.62) if slower else draws.between(1.3, 1.5)
    elif not slower:
        monday, tuesday, wednesday, thursday, friday, saturday, sunday = (chance * 0.4 for chance in habit.week)
        habit = replace(habit, week=(monday, tuesday, wednesday, thursday, friday, saturday, sunday))
    return replace(plan, habit=habit, pace_from=plan.story_day, pace_days=45, pace_to=pace_to)


def _with_absences(plan: Plan, last: int, draws: Draws) -> Plan:
    """The planted time away, and ordinary illnesses and holidays in both years."""
    planted, told = _planted_absence(plan, draws)
    away, announced = list(planted), [*plan.announced, *told]
    calm = _CALM_BY_STORY.get(plan.story, _CALM_DAYS)
    for year in range(2):
        begin = last - (2 - year) * _YEAR
        if draws.chance(0.55):
            days = draws.whole(*_ILL_DAYS)
            start = begin + draws.whole(0, _YEAR - calm - days)
            away.append((start, start + days - 1))
        for _ in range(draws.whole(0, 2)):
            days = draws.whole(*_HOLIDAY_DAYS)
            start = begin + draws.whole(0, _YEAR - calm - days)
            away.append((start, start + days - 1))
            if draws.chance(0.3):
                announced.append((start, start + days - 1))
    kept = sorted(one for one in announced if plan.first <= one[0] <= plan.last)
    return replace(plan, away=tuple(sorted(away)), announced=tuple(kept))


def _planted_absence(plan: Plan, draws: Draws) -> tuple[tuple[Away, ...], tuple[Away, ...]]:
    day = plan.story_day
    if plan.story is _S.ILL_AND_BACK:
        return ((day, day + draws.whole(*_ILL_DAYS) - 1),), ()
    if plan.story not in (_S.HOLIDAY_ANNOUNCED, _S.HOLIDAY_UNANNOUNCED):
        return (), ()
    still_away = plan.last - day < 10
    time_away = (day, day + (draws.whole(13, 20) if still_away else draws.whole(*_HOLIDAY_DAYS)))
    return (time_away,), (time_away,) if plan.story is _S.HOLIDAY_ANNOUNCED else ()
