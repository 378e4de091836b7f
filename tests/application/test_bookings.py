"""Appointments and subscriptions over a real shop: noted by hand, known to scoring, gone with the consent."""

from __future__ import annotations

from datetime import date, time, timedelta
from functools import partial

import pytest
from tests.everything import sql
from tests.shops import TestShop

from localregulars.application.consent.consents import record_consent
from localregulars.application.customers.people import customer_profile
from localregulars.application.noticing.bookings import expected, note_appointment, note_subscription, remove_booking
from localregulars.application.noticing.scoring import compute_scores, load_scoring_input, store_scores
from localregulars.application.noticing.today import today_view
from localregulars.domain.bookings import Booking, BookingKind
from localregulars.domain.check_in import ClosedBecause
from localregulars.domain.consent import ConsentState, Purpose
from localregulars.domain.errors import ConsentMissingError, InputRefusedError
from localregulars.domain.ids import CustomerId
from localregulars.domain.progress import SilentProgress
from localregulars.domain.signals import Signal, SignalCode


def today(shop: TestShop) -> date:
    return shop.clock.now().date()


def bookings(shop: TestShop, who: CustomerId) -> tuple[Booking, ...]:
    with shop.store.unit_of_work() as uow:
        return customer_profile(uow, who).bookings


def book(shop: TestShop, who: CustomerId, days: int = 9, at: time | None = None) -> None:
    shop.do(partial(note_appointment, customer_id=who, day=today(shop) + timedelta(days=days), at_time=at))


def test_an_appointment_closes_what_was_asked_and_can_be_taken_back(test_shop: TestShop) -> None:
    ada = test_shop.regular("ada")
    last = today(test_shop) - timedelta(days=20)
    with test_shop.store.unit_of_work() as uow:
        asked = uow.check_ins.open(ada, today(test_shop), last, [Signal(SignalCode.ABSENCE, 4.0, last)])
        change = uow.check_ins.open(ada, today(test_shop), last, [Signal(SignalCode.DECLINE, 4.0, last)])
        uow.commit()
    day = today(test_shop) + timedelta(days=9)
    done = test_shop.do(partial(note_appointment, customer_id=ada, day=day, at_time=time(14, 30)))
    assert [(one.kind, one.day, one.time) for one in bookings(test_shop, ada)] == [
        (BookingKind.APPOINTMENT, day, time(14, 30)),
    ]  # fmt: skip
    with test_shop.store.unit_of_work() as uow:
        assert uow.check_ins.get(asked).closed_because is ClosedBecause.BOOKED
        assert not uow.check_ins.get(change).is_closed  # they will come, and still not as usual
    assert done.undo is not None
    test_shop.do(done.undo)
    assert bookings(test_shop, ada) == ()
    with test_shop.store.unit_of_work() as uow:
        assert not uow.check_ins.get(asked).is_closed


@pytest.mark.parametrize("days", [-1, 732])
def test_a_day_that_is_over_or_far_away_is_a_slip_of_the_pen(test_shop: TestShop, days: int) -> None:
    ada = test_shop.regular("ada")
    with pytest.raises(InputRefusedError):
        book(test_shop, ada, days)
    with pytest.raises(InputRefusedError):
        test_shop.do(partial(note_subscription, customer_id=ada, last_day=today(test_shop) + timedelta(days=days)))


def test_nothing_is_booked_about_whoever_may_not_be_scored(test_shop: TestShop) -> None:
    bo = test_shop.customer("bo", Purpose.HISTORY)
    with pytest.raises(ConsentMissingError):
        book(test_shop, bo)
    with pytest.raises(ConsentMissingError):
        test_shop.do(partial(note_subscription, customer_id=bo, last_day=today(test_shop)))


@pytest.mark.parametrize("purpose", [Purpose.MONITORING, Purpose.HISTORY])
def test_a_withdrawal_takes_it_along(test_shop: TestShop, purpose: Purpose) -> None:
    ada, bo = test_shop.regular("ada"), test_shop.regular("bo")
    for who in (ada, bo):
        book(test_shop, who)
    test_shop.do(partial(record_consent, customer_id=ada, purpose=purpose, state=ConsentState.WITHDRAWN))
    assert sql(test_shop, "SELECT customer_id FROM booking") == [(bo,)]


def test_a_newer_subscription_replaces_the_older_and_undo_brings_it_back(test_shop: TestShop) -> None:
    ada = test_shop.regular("ada")
    first, second = today(test_shop) + timedelta(days=30), today(test_shop) + timedelta(days=395)
    test_shop.do(partial(note_subscription, customer_id=ada, last_day=first))
    done = test_shop.do(partial(note_subscription, customer_id=ada, last_day=second))
    assert [one.day for one in bookings(test_shop, ada)] == [second]
    assert done.undo is not None
    test_shop.do(done.undo)
    assert [one.day for one in bookings(test_shop, ada)] == [first]


def test_a_subscription_that_goes_on_is_one_and_one_that_had_ended_stays_beside_the_next(test_shop: TestShop) -> None:
    """Written down on day 0 until day 10; renewed on day 11 until day 20; lapsed; another one from day 40 on."""
    test_shop.clock.go_back_to_noon(1)  # late on a winter's evening a day is over sooner than in summer
    ada, begun = test_shop.regular("ada"), today(test_shop)
    for passed, lasts in ((0, 10), (11, 9), (29, 30)):
        test_shop.clock.pass_time(days=passed)
        last = today(test_shop) + timedelta(days=lasts)
        test_shop.do(partial(note_subscription, customer_id=ada, last_day=last))
    spells = [((one.noted_at.date() - begun).days, (one.day - begun).days) for one in bookings(test_shop, ada)]
    assert spells == [(40, 70), (0, 20)]


def test_one_that_is_called_off_is_removed_and_can_be_put_back(test_shop: TestShop) -> None:
    ada = test_shop.regular("ada")
    book(test_shop, ada, at=time(9))
    (before,) = bookings(test_shop, ada)
    done = test_shop.do(partial(remove_booking, booking_id=before.booking_id))
    assert bookings(test_shop, ada) == ()
    with pytest.raises(InputRefusedError):
        test_shop.do(partial(remove_booking, booking_id=before.booking_id))
    assert done.undo is not None
    test_shop.do(done.undo)
    (after,) = bookings(test_shop, ada)
    assert (after.day, after.time, after.noted_at) == (before.day, before.time, before.noted_at)


def test_scoring_knows_now_of_what_was_booked_since_the_day_that_it_judges(test_shop: TestShop) -> None:
    ada = test_shop.regular("ada")
    book(test_shop, ada)
    test_shop.do(partial(note_subscription, customer_id=ada, last_day=today(test_shop)))
    now, then = today(test_shop).toordinal(), today(test_shop) - timedelta(days=5)
    with test_shop.store.unit_of_work() as uow:
        assert expected(uow, then) == ((ada, then.toordinal(), now + 9),)
        assert expected(uow, None) == ((ada, now, now + 9),)  # a past day does not know of it


def test_whoever_is_missing_leaves_the_queue_with_an_appointment_and_comes_back_without_it(
    test_shop: TestShop,
) -> None:
    days = [today(test_shop) - timedelta(days=n) for n in range(150)]
    ada = test_shop.regular("ada")
    test_shop.visited(ada, days[25::2])
    for n in range(12):
        test_shop.visited(test_shop.regular(f"other-{n}"), days[n % 3 :: 2])

    def queue() -> set[CustomerId]:
        with test_shop.store.unit_of_work() as uow:
            given = load_scoring_input(uow, test_shop.clock)
        test_shop.do(store_scores(compute_scores(given, SilentProgress())))
        with test_shop.store.unit_of_work() as uow:
            return {card.customer_id for card in today_view(uow, test_shop.clock).cards}

    assert ada in queue()
    book(test_shop, ada, 3)
    assert ada not in queue()
    (booking,) = bookings(test_shop, ada)
    test_shop.do(partial(remove_booking, booking_id=booking.booking_id))
    assert ada in queue()
