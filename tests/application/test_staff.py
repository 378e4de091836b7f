"""The people at the counter, over a real store: what is kept, what is counted, and who may change it."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from functools import partial

import pytest
from tests.application.fakes import FakeStore
from tests.application.shelves import FakeClock
from tests.shops import TestShop

from localregulars.application.access import NOBODY, Actor, acting, acting_as, owner_only
from localregulars.application.consent.consents import record_consent
from localregulars.application.execution import execute
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import PersonalDetails
from localregulars.application.shop.staff import (
    PinTry,
    add_staff,
    change_pin,
    hand_over,
    owner_came_back,
    people_at_counter,
    remove_staff,
    try_pin,
)
from localregulars.domain.consent import Adult, ConsentState, Notice, Purpose
from localregulars.domain.errors import InputRefusedError, OwnerOnlyError
from localregulars.domain.staff import MOST_WRONG_TRIES, Role, StaffId, StaffMember, tries_left
from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.store import SqlStore

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
SAM_PIN, INES_PIN = "2580", "904317"


def add(shop: TestShop, name: str, pin: str, role: Role = Role.STAFF) -> StaffId:
    return shop.do(partial(add_staff, name=name, role=role, pin=pin)).value


def people(shop: TestShop) -> tuple[StaffMember, ...]:
    with shop.store.unit_of_work() as uow:
        return people_at_counter(uow)


def tried(shop: TestShop, who: StaffId, pin: str) -> PinTry:
    with acting_as(NOBODY):
        return shop.do(partial(try_pin, staff_id=who, pin=pin)).value


def trail(shop: TestShop) -> list[tuple[str, dict[str, object]]]:
    assert isinstance(shop.store, SqlStore)
    connection, _keys = shop.store.opened()
    rows = connection.execute("SELECT action, detail FROM audit WHERE action LIKE 'staff.%' ORDER BY seq").fetchall()
    return [(action, json.loads(detail)) for action, detail in rows]


def test_a_pin_opens_for_its_own_person_only(test_shop: TestShop) -> None:
    sam, ines = add(test_shop, "Sam", SAM_PIN), add(test_shop, "Ines", INES_PIN, Role.OWNER)
    assert tried(test_shop, sam, INES_PIN).member is None
    came_in = tried(test_shop, ines, INES_PIN).member
    assert came_in is not None
    assert (came_in.name, came_in.role) == ("Ines", Role.OWNER)
    assert tried(test_shop, sam, SAM_PIN).tries_left == MOST_WRONG_TRIES


def test_after_five_wrong_pins_in_a_row_no_pin_opens_and_a_restart_gives_no_more(test_shop: TestShop) -> None:
    sam, ines = add(test_shop, "Sam", SAM_PIN), add(test_shop, "Ines", INES_PIN, Role.OWNER)
    left = [tried(test_shop, sam, "8888").tries_left for _ in range(3)]
    test_shop.reopen()
    left += [tried(test_shop, ines, "8888").tries_left for _ in range(2)]
    assert left == [4, 3, 2, 1, 0]
    test_shop.reopen()
    for who, pin in ((sam, SAM_PIN), (ines, INES_PIN)):
        assert tried(test_shop, who, pin) == PinTry(None, 0)
    assert sum(person.wrong_tries for person in people(test_shop)) == MOST_WRONG_TRIES, "nothing is counted any more"
    with acting_as(NOBODY):
        test_shop.do(owner_came_back)
    assert tried(test_shop, sam, SAM_PIN).member is not None


def test_a_right_pin_takes_back_the_wrong_ones_at_its_own_name_only(test_shop: TestShop) -> None:
    sam, ines = add(test_shop, "Sam", SAM_PIN), add(test_shop, "Ines", INES_PIN, Role.OWNER)
    for _ in range(2):
        tried(test_shop, ines, "8888")
        tried(test_shop, sam, "8888")
    assert tried(test_shop, sam, SAM_PIN).tries_left == MOST_WRONG_TRIES - 2
    assert [person.wrong_tries for person in people(test_shop)] == [0, 2]


def test_what_cannot_be_a_pin_is_not_counted(test_shop: TestShop) -> None:
    sam = add(test_shop, "Sam", SAM_PIN)
    for text in ("", "12", "letters", "123456789"):
        with pytest.raises(InputRefusedError):
            tried(test_shop, sam, text)
    assert tries_left(people(test_shop)) == MOST_WRONG_TRIES


def test_when_the_owner_hands_over_wrong_tries_are_forgotten_and_when_staff_do_they_stay(test_shop: TestShop) -> None:
    sam = add(test_shop, "Sam", SAM_PIN)
    tried(test_shop, sam, "8888")
    with acting_as(Actor(Role.STAFF, sam, "Sam")):
        test_shop.do(hand_over)
    assert tries_left(people(test_shop)) == MOST_WRONG_TRIES - 1
    test_shop.do(hand_over)
    assert tries_left(people(test_shop)) == MOST_WRONG_TRIES


def test_a_changed_pin_opens_and_the_old_one_opens_again_when_it_is_taken_back(test_shop: TestShop) -> None:
    sam = add(test_shop, "Sam", SAM_PIN)
    tried(test_shop, sam, "8888")
    changed = test_shop.do(partial(change_pin, staff_id=sam, pin="7391"))
    assert tries_left(people(test_shop)) == MOST_WRONG_TRIES
    assert changed.undo is not None
    assert changed.changes == Changes.STAFF
    assert tried(test_shop, sam, SAM_PIN).member is None
    assert tried(test_shop, sam, "7391").member is not None
    test_shop.do(changed.undo)
    assert tried(test_shop, sam, SAM_PIN).member is not None


def test_who_is_removed_comes_in_no_more_and_comes_back_under_the_same_number(test_shop: TestShop) -> None:
    sam = add(test_shop, "Sam", SAM_PIN)
    before = people(test_shop)
    removed = test_shop.do(partial(remove_staff, staff_id=sam))
    assert people(test_shop) == ()
    with pytest.raises(InputRefusedError):
        tried(test_shop, sam, SAM_PIN)
    assert removed.undo is not None
    test_shop.do(removed.undo)
    assert people(test_shop) == before
    assert tried(test_shop, sam, SAM_PIN).member is not None


def test_adding_can_be_taken_back_and_a_number_is_never_given_again(test_shop: TestShop) -> None:
    added = test_shop.do(partial(add_staff, name="Sam", role=Role.STAFF, pin=SAM_PIN))
    assert added.undo is not None
    test_shop.do(added.undo)
    assert people(test_shop) == ()
    assert add(test_shop, "Ines", INES_PIN) != added.value


def test_two_people_of_one_name_and_a_pin_that_is_easy_to_guess_are_refused(test_shop: TestShop) -> None:
    add(test_shop, "Sam", SAM_PIN)
    for name, pin in ((" SAM ", "7391"), ("Ines", "1234"), ("", "7391")):
        with pytest.raises(InputRefusedError) as caught:
            add(test_shop, name, pin)
        assert pin not in str(caught.value)
    assert [person.name for person in people(test_shop)] == ["Sam"]


def test_everything_comes_back_after_the_shop_was_locked(test_shop: TestShop) -> None:
    sam = add(test_shop, "Sam", SAM_PIN)
    before = people(test_shop)
    test_shop.reopen()
    assert people(test_shop) == before
    assert tried(test_shop, sam, SAM_PIN).member == before[0]


def test_the_same_pin_is_kept_differently_each_time_and_never_as_it_is(test_shop: TestShop) -> None:
    for name in ("Sam", "Ines"):
        add(test_shop, name, SAM_PIN)
    with test_shop.store.unit_of_work() as uow:
        first, second = (uow.staff.pin(person.staff_id) for person in uow.staff.all())
    assert first.digest != second.digest
    for kept in (first, second):
        assert json.loads(kept.kdf)["memory_kib"] == FLOOR_COST.memory_kib
        assert SAM_PIN not in kept.kdf
        assert SAM_PIN.encode() not in kept.digest
        assert kept.digest.hex() not in repr(kept)


def test_the_trail_holds_numbers_and_no_names(test_shop: TestShop) -> None:
    sam = add(test_shop, "Sam Quillfeather", SAM_PIN)
    test_shop.do(hand_over)
    tried(test_shop, sam, "8888")
    tried(test_shop, sam, SAM_PIN)
    with acting_as(Actor(Role.STAFF, sam, "Sam Quillfeather")):
        test_shop.do(hand_over)
    test_shop.do(owner_came_back)
    test_shop.do(partial(remove_staff, staff_id=sam))
    lines = trail(test_shop)
    assert [action.removeprefix("staff.") for action, _ in lines] == [
        "added", "handed_over", "wrong_pin", "signed_in", "handed_over", "owner_came_back", "removed",
    ]  # fmt: skip
    assert lines[3][1] == {"staff": sam, "role": "staff"}
    assert "Quillfeather" not in str(lines)
    with test_shop.store.unit_of_work() as uow:
        uow.audit.verify()


@pytest.mark.parametrize("actor", [NOBODY, Actor(Role.STAFF, StaffId(1), "Sam")], ids=["nobody", "staff"])
def test_staff_cannot_let_anybody_in_or_change_a_pin(test_shop: TestShop, actor: Actor) -> None:
    sam = add(test_shop, "Sam", SAM_PIN)
    before = people(test_shop)
    for use_case in (
        partial(add_staff, name="Ines", role=Role.OWNER, pin=INES_PIN),
        partial(change_pin, staff_id=sam, pin="7391"),
        partial(remove_staff, staff_id=sam),
    ):
        with acting_as(actor), pytest.raises(OwnerOnlyError):
            test_shop.do(use_case)
    assert people(test_shop) == before


def test_a_use_case_for_the_owner_alone_knows_who_is_here_however_it_is_reached() -> None:
    @owner_only
    def secret(number: int) -> Outcome[int]:
        return Outcome(number)

    assert secret(7).value == 7
    with acting_as(NOBODY):
        for reached in (secret, partial(secret), lambda number: secret(number)):  # noqa: PLW0108 (that is the point)
            with pytest.raises(OwnerOnlyError):
                reached(7)
        with acting_as(Actor()):
            assert secret(7).value == 7
        assert acting() is NOBODY
    assert acting() == Actor()


def test_a_consent_says_who_wrote_it_down_where_nobody_else_is_named() -> None:
    shop = FakeStore(FakeClock(NOON))
    with shop.unit_of_work() as uow:
        ada = uow.customers.add(PersonalDetails(name="Ada"), Adult.YES, NOON)
        uow.consents.add_notice(Notice(Purpose.HISTORY, 1, "en", "We keep your visits."), NOON)
        uow.commit()
    given = partial(record_consent, customer_id=ada, purpose=Purpose.HISTORY, state=ConsentState.GIVEN)
    for use_case in (given, partial(given, recorded_by="Somebody else")):
        with acting_as(Actor(Role.STAFF, StaffId(1), "Sam")):
            execute(shop, shop.clock, use_case)
    assert [event.recorded_by for event in shop.shelves.events] == ["Sam", "Somebody else"]
