"""What the owner does with a check-in, and that each of it can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

import pytest
from tests.shops import TestShop

from localregulars.application.noticing.away import note_away, remove_away_note
from localregulars.application.noticing.check_in_ports import Lesson
from localregulars.application.noticing.check_ins import (
    close_with_outcome,
    mark_wrong,
    never_suggest,
    record_attempt,
    shop_today,
    snooze,
)
from localregulars.application.noticing.today import today_view
from localregulars.application.outcome import UseCase
from localregulars.application.visits.by_hand import record_sign_of_life, record_visit
from localregulars.domain.check_in import CheckIn, CheckInOutcome, CheckInState, ClosedBecause
from localregulars.domain.consent import Purpose
from localregulars.domain.errors import ConsentMissingError, InputRefusedError
from localregulars.domain.ids import CheckInId, CustomerId
from localregulars.domain.signals import Signal, SignalCode
from localregulars.domain.visits import SignOfLifeKind

SILENT_DAYS = 9


@pytest.fixture
def ada(test_shop: TestShop) -> CustomerId:
    customer_id = test_shop.regular("ada", name="Ada Okafor")
    today = today_of(test_shop)
    test_shop.visited(customer_id, [today - timedelta(days=SILENT_DAYS + 2 * n) for n in range(20)])
    return customer_id


@pytest.fixture
def check_in(test_shop: TestShop, ada: CustomerId) -> CheckInId:
    today = today_of(test_shop)
    with test_shop.store.unit_of_work() as uow:
        signal = Signal(SignalCode.ABSENCE, 2.5, today)
        opened = uow.check_ins.open(ada, today, today - timedelta(days=SILENT_DAYS), [signal])
        uow.commit()
    return opened


def today_of(shop: TestShop) -> date:
    with shop.store.unit_of_work() as uow:
        return shop_today(uow, shop.clock)


def stored(shop: TestShop, check_in_id: CheckInId) -> CheckIn:
    with shop.store.unit_of_work() as uow:
        return uow.check_ins.get(check_in_id)


def lessons(shop: TestShop) -> list[Lesson]:
    with shop.store.unit_of_work() as uow:
        return uow.away.lessons()


def queue(shop: TestShop) -> list[str]:
    with shop.store.unit_of_work() as uow:
        return [card.name for card in today_view(uow, shop.clock).cards]


def tomorrow(shop: TestShop) -> date:
    return today_of(shop) + timedelta(days=1)


ACTIONS: dict[str, Callable[[TestShop, CheckInId, CustomerId], UseCase[object]]] = {
    "done": lambda s, c, p: partial(close_with_outcome, check_in_id=c, outcome=CheckInOutcome.LONELY),
    "done, was away": lambda s, c, p: partial(close_with_outcome, check_in_id=c, outcome=CheckInOutcome.AWAY),
    "later": lambda s, c, p: partial(snooze, check_in_id=c, until=tomorrow(s)),
    "wrong": lambda s, c, p: partial(mark_wrong, check_in_id=c),
    "never": lambda s, c, p: partial(never_suggest, customer_id=p, never=True),
    "away": lambda s, c, p: partial(note_away, customer_id=p, last_day=tomorrow(s)),
    "visit": lambda s, c, p: partial(record_visit, customer_id=p),
    "call": lambda s, c, p: partial(record_sign_of_life, customer_id=p, kind=SignOfLifeKind.CALL),
}


@pytest.mark.parametrize("action", ACTIONS)
def test_each_action_clears_the_queue_and_undo_brings_it_back_as_it_was(
    test_shop: TestShop, check_in: CheckInId, ada: CustomerId, action: str
) -> None:
    before = stored(test_shop, check_in)
    assert queue(test_shop) == ["Ada Okafor"]
    outcome = test_shop.do(ACTIONS[action](test_shop, check_in, ada))
    assert queue(test_shop) == []
    assert outcome.undo is not None
    test_shop.do(outcome.undo)
    assert queue(test_shop) == ["Ada Okafor"]
    assert stored(test_shop, check_in) == before
    assert lessons(test_shop) == []
    with test_shop.store.unit_of_work() as uow:
        assert uow.away.all() == []
        assert uow.away.never_suggest() == frozenset()
        assert len(uow.visits.of_customer(ada)) == 20
        assert uow.audit.verify() >= 2


def test_everything_is_there_after_the_program_was_closed(
    test_shop: TestShop, check_in: CheckInId, ada: CustomerId
) -> None:
    test_shop.do(partial(close_with_outcome, check_in_id=check_in, outcome=CheckInOutcome.UNWELL))
    test_shop.reopen()
    kept = stored(test_shop, check_in)
    assert (kept.outcome, kept.closed_because) == (CheckInOutcome.UNWELL, ClosedBecause.OUTCOME)


def test_a_try_that_reached_nobody_stays_in_the_queue(test_shop: TestShop, check_in: CheckInId) -> None:
    test_shop.do(partial(record_attempt, check_in_id=check_in))
    assert stored(test_shop, check_in).state is CheckInState.ATTEMPTED
    assert queue(test_shop) == ["Ada Okafor"]


def test_later_brings_it_back_on_that_day(test_shop: TestShop, check_in: CheckInId) -> None:
    test_shop.do(partial(snooze, check_in_id=check_in, until=tomorrow(test_shop)))
    test_shop.clock.pass_time(days=1)
    assert queue(test_shop) == ["Ada Okafor"]


def test_later_is_not_now(test_shop: TestShop, check_in: CheckInId) -> None:
    with pytest.raises(InputRefusedError):
        test_shop.do(partial(snooze, check_in_id=check_in, until=today_of(test_shop)))


def test_an_absence_that_was_a_trip_teaches_its_length(
    test_shop: TestShop, check_in: CheckInId, ada: CustomerId
) -> None:
    test_shop.do(partial(close_with_outcome, check_in_id=check_in, outcome=CheckInOutcome.AWAY))
    (lesson,) = lessons(test_shop)
    assert (lesson.customer_id, lesson.quiet_gap_days) == (ada, SILENT_DAYS)
    assert lesson.until > today_of(test_shop) + timedelta(days=150)


def test_wrong_makes_half_as_patient_again(test_shop: TestShop, check_in: CheckInId) -> None:
    test_shop.do(partial(mark_wrong, check_in_id=check_in))
    assert [lesson.quiet_gap_days for lesson in lessons(test_shop)] == [14]


def test_an_undo_is_refused_once_something_else_happened(test_shop: TestShop, check_in: CheckInId) -> None:
    later = test_shop.do(partial(snooze, check_in_id=check_in, until=tomorrow(test_shop)))
    test_shop.do(partial(close_with_outcome, check_in_id=check_in, outcome=CheckInOutcome.FINE))
    assert later.undo is not None
    with pytest.raises(InputRefusedError, match="changed since"):
        test_shop.do(later.undo)
    assert stored(test_shop, check_in).outcome is CheckInOutcome.FINE


def test_an_away_note_explains_the_silence_from_its_first_day(
    test_shop: TestShop, check_in: CheckInId, ada: CustomerId
) -> None:
    test_shop.do(partial(note_away, customer_id=ada, last_day=tomorrow(test_shop)))
    with test_shop.store.unit_of_work() as uow:
        (note,) = uow.away.of_customer(ada)
    assert note.first_day == today_of(test_shop) - timedelta(days=SILENT_DAYS - 1)
    assert stored(test_shop, check_in).closed_because is ClosedBecause.AWAY_NOTE
    removed = test_shop.do(partial(remove_away_note, away_note_id=note.away_note_id))
    assert removed.undo is not None
    test_shop.do(removed.undo)
    with test_shop.store.unit_of_work() as uow:
        (again,) = uow.away.of_customer(ada)
    assert (again.first_day, again.last_day) == (note.first_day, note.last_day)


@pytest.mark.parametrize(("first", "last"), [(5, 4), (0, 400)])
def test_an_away_note_has_an_end_after_its_beginning_within_a_year(
    test_shop: TestShop, ada: CustomerId, first: int, last: int
) -> None:
    today = today_of(test_shop)
    with pytest.raises(InputRefusedError):
        test_shop.do(
            partial(
                note_away,
                customer_id=ada,
                first_day=today + timedelta(days=first),
                last_day=today + timedelta(days=last),
            )
        )


def test_a_visit_of_somebody_without_consent_is_refused(test_shop: TestShop) -> None:
    nobody = test_shop.customer("nobody")
    with pytest.raises(ConsentMissingError):
        test_shop.do(partial(record_visit, customer_id=nobody))
    with pytest.raises(ConsentMissingError):
        test_shop.do(partial(record_sign_of_life, customer_id=nobody, kind=SignOfLifeKind.SEEN))


def test_a_visit_lies_not_in_the_future(test_shop: TestShop, ada: CustomerId) -> None:
    later = test_shop.clock.now() + timedelta(minutes=1)
    with pytest.raises(InputRefusedError):
        test_shop.do(partial(record_visit, customer_id=ada, at=later))


def test_cards_say_over_which_channels_they_may_be_asked(test_shop: TestShop, check_in: CheckInId) -> None:
    with test_shop.store.unit_of_work() as uow:
        (card,) = today_view(uow, test_shop.clock).cards
    assert card.channels == ()
    call = test_shop.customer("bo", Purpose.HISTORY, Purpose.MONITORING, Purpose.CONTACT_PHONE, name="Bo Kim")
    today = today_of(test_shop)
    test_shop.visited(call, [today - timedelta(days=12)])
    with test_shop.store.unit_of_work() as uow:
        uow.check_ins.open(call, today, today - timedelta(days=12), [Signal(SignalCode.ABSENCE, 4.0, today)])
        uow.commit()
    with test_shop.store.unit_of_work() as uow:
        first, second = today_view(uow, test_shop.clock).cards
    assert (first.name, first.channels) == ("Bo Kim", (Purpose.CONTACT_PHONE,))
    assert second.name == "Ada Okafor"


def test_a_visit_answers_who_was_missing_and_not_who_comes_differently(
    test_shop: TestShop, check_in: CheckInId, ada: CustomerId
) -> None:
    other = test_shop.regular("B")
    today = today_of(test_shop)
    changed = Signal(SignalCode.DECLINE, 99.0, today - timedelta(days=9))
    with test_shop.store.unit_of_work() as uow:
        differently = uow.check_ins.open(other, today, today - timedelta(days=3), (changed,))
        uow.commit()
    with test_shop.store.unit_of_work() as uow:
        assert [c.customer_id for c in today_view(uow, test_shop.clock).cards] == [ada, other]
    for customer in (ada, other):
        test_shop.do(partial(record_visit, customer_id=customer))
    assert stored(test_shop, check_in).closed_because is ClosedBecause.SIGN_OF_LIFE
    assert not stored(test_shop, differently).is_closed
    test_shop.do(partial(record_sign_of_life, customer_id=other, kind=SignOfLifeKind.CALL))
    assert stored(test_shop, differently).closed_because is ClosedBecause.SIGN_OF_LIFE
