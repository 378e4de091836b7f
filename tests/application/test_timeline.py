"""A customer's timeline: everything, newest first, each kind under the consent that it rests upon."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import partial

import pytest
from tests.shops import TestShop

from localregulars.application.consent.consents import record_consent
from localregulars.application.customers.people import customer_profile, usual_and_lately
from localregulars.application.customers.timeline import (
    CameIntoTheList,
    CameToAnEnd,
    TimelineKind,
    TimelineRow,
    VisitMade,
    timeline,
)
from localregulars.application.noticing.away import note_away
from localregulars.application.noticing.bookings import note_appointment
from localregulars.application.noticing.check_ins import close_with_outcome, record_attempt, shop_today
from localregulars.application.read_models import ConsentWord, UsualItem
from localregulars.application.rights.restriction import restrict
from localregulars.application.visits.by_hand import record_sign_of_life
from localregulars.domain.check_in import CheckInOutcome
from localregulars.domain.consent import ConsentState, Purpose
from localregulars.domain.ids import CustomerId
from localregulars.domain.signals import Signal, SignalCode
from localregulars.domain.visits import OrderLine, SignOfLifeKind, Visit, VisitSource

LATTE, CAKE, TEA = (OrderLine(name, "", 1000, 3000) for name in ("Latte", "Cake", "Tea"))


def noon(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)


@pytest.fixture
def today(test_shop: TestShop) -> date:
    with test_shop.store.unit_of_work() as uow:
        return shop_today(uow, test_shop.clock)


@pytest.fixture
def ada(test_shop: TestShop, today: date) -> CustomerId:
    """Somebody with a visit, a check-in with a try and an end, a sign of life, time away, an appointment and a note."""
    who = test_shop.customer("ada", Purpose.HISTORY, Purpose.MONITORING, Purpose.NOTES, name="Ada Kowalska")
    day = today - timedelta(days=20)
    with test_shop.store.unit_of_work() as uow:
        uow.visits.add(Visit(who, noon(day), VisitSource.HAND, 6000, (LATTE, CAKE, LATTE)), day, 720)
        signal = Signal(SignalCode.ABSENCE, 3.0, day, ())
        number = uow.check_ins.open(who, today - timedelta(days=3), day, [signal])
        uow.customers.update_details(who, replace(uow.customers.details(who), notes=("Likes the window seat",)))
        uow.commit()
    test_shop.do(partial(record_attempt, check_in_id=number))
    test_shop.do(partial(close_with_outcome, check_in_id=number, outcome=CheckInOutcome.FINE))
    test_shop.do(partial(record_sign_of_life, customer_id=who, kind=SignOfLifeKind.CALL))
    test_shop.do(partial(note_away, customer_id=who, first_day=today, last_day=today + timedelta(days=4)))
    test_shop.do(partial(note_appointment, customer_id=who, day=today + timedelta(days=9)))
    return who


def lines(shop: TestShop, who: CustomerId) -> tuple[TimelineRow, ...]:
    with shop.store.unit_of_work() as uow:
        items = uow.visits.items_of(who)
        return timeline(uow, customer_profile(uow, who, items), items)


def kinds(shop: TestShop, who: CustomerId) -> Counter[TimelineKind]:
    return Counter(row.kind for row in lines(shop, who))


def say(shop: TestShop, who: CustomerId, purpose: Purpose, state: ConsentState) -> None:
    shop.do(partial(record_consent, customer_id=who, purpose=purpose, state=state))


def test_everything_is_there_once_newest_first(test_shop: TestShop, ada: CustomerId) -> None:
    found = lines(test_shop, ada)
    assert kinds(test_shop, ada) == {
        TimelineKind.VISITS: 1,
        TimelineKind.HELLOS: 4,
        TimelineKind.AGREEMENTS: 3,
        TimelineKind.AWAY: 1,
        TimelineKind.BOOKINGS: 1,
        TimelineKind.NOTES: 1,
    }
    assert len({row.key for row in found}) == len(found)
    assert [row.order for row in found] == sorted((row.order for row in found), reverse=True)
    [visit] = [row.event for row in found if isinstance(row.event, VisitMade)]
    assert visit.items == ("Latte", "Cake")
    opened = next(row for row in found if isinstance(row.event, CameIntoTheList))
    closed = next(row for row in found if isinstance(row.event, CameToAnEnd))
    assert found.index(closed) < found.index(opened)
    assert found[-1].kind is TimelineKind.VISITS, "the oldest is the visit"
    assert found[0].day is None, "a note has no day and stands first"


@pytest.mark.parametrize(
    ("withdrawn", "gone"),
    [
        (Purpose.HISTORY, {TimelineKind.VISITS, TimelineKind.HELLOS, TimelineKind.AWAY, TimelineKind.BOOKINGS}),
        (Purpose.MONITORING, {TimelineKind.HELLOS, TimelineKind.AWAY, TimelineKind.BOOKINGS}),
        (Purpose.NOTES, {TimelineKind.NOTES}),
    ],
)
def test_what_a_consent_covered_goes_with_it_and_the_withdrawal_is_told(
    test_shop: TestShop, ada: CustomerId, withdrawn: Purpose, gone: set[TimelineKind]
) -> None:
    before = set(kinds(test_shop, ada))
    say(test_shop, ada, withdrawn, ConsentState.WITHDRAWN)
    assert set(kinds(test_shop, ada)) == before - gone
    words = [row.event for row in lines(test_shop, ada) if isinstance(row.event, ConsentWord)]
    assert (words[0].purpose, words[0].state) == (withdrawn, ConsentState.WITHDRAWN)


def test_of_somebody_whose_data_is_only_stored_there_is_what_they_said_and_nothing_else(
    test_shop: TestShop, ada: CustomerId
) -> None:
    test_shop.do(partial(restrict, customer_id=ada))
    assert set(kinds(test_shop, ada)) == {TimelineKind.AGREEMENTS}


def test_the_usual_order_is_what_they_take_lately_counted_over_all_visits(test_shop: TestShop, today: date) -> None:
    who = test_shop.customer("ada", Purpose.HISTORY)
    orders = [(CAKE,)] * 5 + [(LATTE, CAKE)] * 8 + [(LATTE,)] * 9 + [(TEA,)]
    with test_shop.store.unit_of_work() as uow:
        for age, order in zip(range(len(orders), 0, -1), orders, strict=True):
            day = today - timedelta(days=age)
            uow.visits.add(Visit(who, noon(day), VisitSource.HAND, 3000, order), day, 720)
        uow.commit()
    with test_shop.store.unit_of_work() as uow:
        assert customer_profile(uow, who).usual_items == (UsualItem("Latte", 17, 23),)
    say(test_shop, who, Purpose.HISTORY, ConsentState.WITHDRAWN)
    with test_shop.store.unit_of_work() as uow:
        assert customer_profile(uow, who).usual_items == ()


def test_an_item_that_is_twice_on_a_receipt_counts_once_and_at_most_three_are_told(today: date) -> None:
    had = {noon(today - timedelta(days=n)): ("Tea", "Tea", "A", "B", "C") for n in range(4)}
    assert usual_and_lately(had) == (tuple(UsualItem(item, 4, 4) for item in ("A", "B", "C")), ())
    assert usual_and_lately({}) == ((), ())


@pytest.mark.parametrize(("before", "is_usual"), [(0, True), (3, False), (20, False), (21, True)])
def test_usual_is_what_is_had_at_three_in_ten_visits_the_rest_is_told_as_of_lately(
    before: int, is_usual: bool, today: date
) -> None:
    """The second item of a person of whom the first is had at every visit, at 3 of the newest 10 and some before."""
    visits = 10 if not before else 80
    had = {
        noon(today - timedelta(days=n)): ("Tea", "Cake") if n < 3 or 10 <= n < 10 + before else ("Tea",)
        for n in range(visits)
    }
    usual, lately = usual_and_lately(had)
    cake = UsualItem("Cake", 3 + before, visits)
    assert usual == (UsualItem("Tea", visits, visits), cake) if is_usual else (UsualItem("Tea", visits, visits),)
    assert lately == (() if is_usual else (UsualItem("Cake", 3, 10),))
