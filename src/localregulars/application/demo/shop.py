"""A whole demo shop: the profile, its made-up people and two years of their visits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from localregulars.application.demo.changing import CHANGING, changing_plan
from localregulars.application.demo.comings import Receipt, in_order, receipts_of, walk_ins
from localregulars.application.demo.consents import Willing, agreement_of, willingness
from localregulars.application.demo.draws import Draws
from localregulars.application.demo.names import email_of, made_up_names, phone_numbers
from localregulars.application.demo.opening import Opening, opening_of
from localregulars.application.demo.people import DemoConsent, DemoPerson, DemoVisit, Story
from localregulars.application.demo.stories import CASTS, Plan, plan_of
from localregulars.domain.shop import ShopKind, ShopProfile

__all__ = ["DemoConsent", "DemoPerson", "DemoShop", "DemoVisit", "Story", "make_demo"]

DEMO_SEED = 2026
_PROFILES = {
    ShopKind.CAFE: "Kittiwake Corner Café",
    ShopKind.GYM: "Larkfield Lane Gym",
    ShopKind.SALON: "Marigold & Moss Salon",
    ShopKind.RETAIL: "Hopper Lane Corner Shop",
}
_FIRST_TILL_ID = 1001
_CAST, _NAMES, _PHONES, _ANSWERS, _STRANGERS, _PERSON = range(6)
"""Each a stream of draws of its own."""

_UNKNOWN_TO_THE_SHOP = (Willing.REFUSED, Willing.NEVER_ASKED)


@dataclass(frozen=True, slots=True)
class DemoShop:
    """Everything that a demo shop is filled with.

    `visits` are sorted by time, no two within the same second; `closed_days` reach some weeks past the last day.
    """

    profile: ShopProfile
    people: tuple[DemoPerson, ...]
    visits: list[DemoVisit]
    closed_days: frozenset[date]


def make_demo(kind: ShopKind, last_day: date, seed: int = DEMO_SEED) -> DemoShop:
    """A demo shop whose two years of visits end with `last_day`; the same for the same arguments.

    No clock, no file and no real person's data is used. `seed` is a whole number from 0 up.
    """
    key = (seed, list(ShopKind).index(kind))
    opening = opening_of(kind, last_day)
    plans = _plans(kind, opening, last_day, key)
    people = _people(kind, plans, opening, key)
    receipts: list[tuple[str, Receipt]] = []
    for number, (plan, person) in enumerate(zip(plans, people, strict=True)):
        of_person = receipts_of(plan, opening, Draws(*key, _PERSON, number, 1))
        receipts += [(person.till_id, receipt) for receipt in of_person]
    strangers = walk_ins(kind, [receipt for _, receipt in receipts], Draws(*key, _STRANGERS))
    receipts += [("", receipt) for receipt in strangers]
    profile = ShopProfile(_PROFILES[kind], kind, zone="Europe/London", country="GB")
    return DemoShop(profile, people, in_order(receipts, opening), opening.closed)


def _plans(kind: ShopKind, opening: Opening, last_day: date, key: tuple[int, int]) -> list[Plan]:
    """One plan a person, the stories of the cast mixed so that no number tells which is whose; then the changing."""
    cast = [(story, place) for story, count in CASTS[kind].items() for place in range(count)]
    last = last_day.toordinal()
    plans = [
        plan_of(kind, story, place, opening, last, Draws(*key, _PERSON, number, 0))
        for number, (story, place) in enumerate(Draws(*key, _CAST).shuffled(cast))
    ]
    return plans + [
        changing_plan(kind, story, opening, last, Draws(*key, _PERSON, number, 0))
        for number, story in enumerate(CHANGING[kind], len(plans))
    ]


def _people(kind: ShopKind, plans: list[Plan], opening: Opening, key: tuple[int, int]) -> tuple[DemoPerson, ...]:
    names = made_up_names(Draws(*key, _NAMES), len(plans))
    phones = phone_numbers(Draws(*key, _PHONES), len(plans))
    changing = len(CHANGING[kind])
    wills = willingness([plan.story for plan in plans[:-changing]], Draws(*key, _ANSWERS))
    wills += [Willing.CHECK_INS] * changing
    people = []
    for number, (plan, name, phone, will) in enumerate(zip(plans, names, phones, wills, strict=True)):
        said = agreement_of(will, plan, opening, Draws(*key, _PERSON, number, 2))
        till_id = str(_FIRST_TILL_ID + number)
        people.append(
            DemoPerson(
                till_id,
                name,
                phone if said.keeps_phone else "",
                email_of(name, till_id) if said.keeps_email else "",
                said.adult,
                said.consents,
                () if will in _UNKNOWN_TO_THE_SHOP else _away_notes(plan),
                plan.story,
                date.fromordinal(plan.story_day) if plan.story_day else None,
            )
        )
    return tuple(people)


def _away_notes(plan: Plan) -> tuple[tuple[date, date], ...]:
    return tuple((date.fromordinal(begin), date.fromordinal(end)) for begin, end in plan.announced)
