"""Wishes and polls in a real shop: kept sealed, taken back, and a count that stays when a name goes."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2
from tests.everything import number, sql
from tests.shops import TestShop

from localregulars.application.access import Actor, acting_as
from localregulars.application.consent.consents import record_consent
from localregulars.application.noticing.check_ins import shop_today
from localregulars.application.outcome import Outcome, UseCase
from localregulars.application.rights.erasure import erase_person
from localregulars.application.rights.restriction import restrict
from localregulars.application.rights.retention import apply_retention
from localregulars.application.voices.poll_results import poll_list, wall_lines
from localregulars.application.voices.polls import (
    ask_poll,
    count_tally,
    decide_poll,
    end_poll,
    forget_poll,
    give_voice,
    prolong_poll,
    take_voice_out,
    tell_poll,
)
from localregulars.application.voices.wishes import (
    add_wish,
    count_voices,
    forget_wish,
    join_wish,
    leave_wish,
    merge_wishes,
    move_wish,
    reword_wish,
    tell_wish,
    wish_list,
)
from localregulars.domain.consent import Adult, ConsentState, Purpose
from localregulars.domain.errors import ConsentMissingError, InputRefusedError, OwnerOnlyError, StoreDamagedError
from localregulars.domain.ids import CustomerId
from localregulars.domain.polls import Poll, PollId, PollStanding
from localregulars.domain.restriction import RestrictedBecause
from localregulars.domain.staff import Role
from localregulars.domain.wishes import Wish, WishId, WishState


def wishes(shop: TestShop) -> dict[str, Wish]:
    with shop.store.unit_of_work() as uow:
        return {wish.words: wish for wish in uow.wishes.all()}


def polls(shop: TestShop) -> list[Poll]:
    with shop.store.unit_of_work() as uow:
        return list(uow.polls.all())


def undo(shop: TestShop, outcome: Outcome[object]) -> Outcome[object]:
    assert outcome.undo is not None
    return shop.do(outcome.undo)


def somebody(shop: TestShop, till_id: str, *purposes: Purpose) -> CustomerId:
    return shop.customer(till_id, Purpose.FEEDBACK, *purposes, name=f"Name of {till_id}")


def withdraw(shop: TestShop, who: CustomerId, purpose: Purpose = Purpose.FEEDBACK) -> None:
    shop.do(partial(record_consent, customer_id=who, purpose=purpose, state=ConsentState.WITHDRAWN))


def wished(shop: TestShop, words: str, *people: CustomerId) -> WishId:
    number = shop.do(partial(add_wish, words=words)).value
    for who in people:
        shop.do(partial(join_wish, wish_id=number, customer_id=who))
    return number


def refusal(shop: TestShop, statement: str, *values: int) -> str:
    """What the database says to SQL written by hand; "" where it does it."""
    try:
        sql(shop, statement, values)
    except dbapi2.IntegrityError as error:
        return str(error)
    return ""


def test_a_wish_comes_back_with_everybody_after_the_shop_was_closed_and_its_words_are_sealed(
    test_shop: TestShop,
) -> None:
    ada, bo = somebody(test_shop, "a"), somebody(test_shop, "b")
    number_of_it = wished(test_shop, " Oat   milk ", ada, bo)
    test_shop.do(partial(count_voices, wish_id=number_of_it, more=3))
    because = partial(move_wish, wish_id=number_of_it, state=WishState.NOT_GRANTED, because="The fridge is full.")
    assert test_shop.do(because).value == (ada, bo)
    test_shop.reopen()
    wish = wishes(test_shop)["Oat milk"]
    assert (wish.total, wish.anonymous, wish.because) == (5, 3, "The fridge is full.")
    stored = sql(test_shop, "SELECT words, because FROM wish")[0]
    assert not any(word in bytes(cell) for cell in stored for word in (b"Oat", b"fridge"))  # type: ignore[arg-type]
    sql(test_shop, "UPDATE wish SET words = because")
    with pytest.raises(StoreDamagedError):
        wishes(test_shop)


def test_everything_done_to_a_wish_is_taken_back(test_shop: TestShop) -> None:
    ada, bo = somebody(test_shop, "a"), somebody(test_shop, "b")
    oat, soy = wished(test_shop, "Oat milk", ada), wished(test_shop, "Soy milk", ada, bo)
    hazel = wished(test_shop, "Hazelnut milk", bo)
    test_shop.do(partial(merge_wishes, wish_id=hazel, into=soy))
    steps: list[UseCase[object]] = [
        partial(join_wish, wish_id=oat, customer_id=bo),
        partial(count_voices, wish_id=oat, more=4),
        partial(reword_wish, wish_id=oat, words="Any milk from oats"),
        partial(merge_wishes, wish_id=soy, into=oat),
        partial(leave_wish, wish_id=oat, customer_id=ada),
        partial(move_wish, wish_id=oat, state=WishState.GRANTED, because="Since Monday"),
        partial(tell_wish, wish_id=oat, customer_id=bo),
        partial(forget_wish, wish_id=oat),
    ]
    states, outcomes = [wishes(test_shop)], list[Outcome[object]]()
    for step in steps:
        outcomes.append(test_shop.do(step))
        states.append(wishes(test_shop))
        assert states[-1] != states[-2]
    for outcome, before in zip(reversed(outcomes), states[-2::-1], strict=True):
        undo(test_shop, outcome)
        assert wishes(test_shop) == before


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.data())
def test_totals_are_people_once_and_voices_without_a_name_whatever_happens_in_whatever_order(
    test_shop: TestShop, data: st.DataObject
) -> None:
    """A model beside the store: sets of people, and a number; withdrawals move from one to the other."""
    for old in wishes(test_shop).values():
        test_shop.do(partial(forget_wish, wish_id=old.wish_id))
    people = [somebody(test_shop, f"p{data.draw(st.uuids())}") for _ in range(3)]
    numbers = [wished(test_shop, f"Wish {place}") for place in range(3)]
    named: dict[WishId, set[CustomerId]] = {number: set() for number in numbers}
    unnamed = dict.fromkeys(numbers, 0)
    for _ in range(data.draw(st.integers(3, 9))):
        number = data.draw(st.sampled_from(list(named)))
        who = data.draw(st.sampled_from(people))
        match data.draw(st.sampled_from(["join", "count", "merge", "merge and part", "withdraw"])):
            case "join" if who not in named[number] and keeps(test_shop, who):
                test_shop.do(partial(join_wish, wish_id=number, customer_id=who))
                named[number].add(who)
            case "count":
                test_shop.do(partial(count_voices, wish_id=number, more=2))
                unnamed[number] += 2
            case "merge" if len(named) > 1:
                into = next(other for other in named if other != number)
                test_shop.do(partial(merge_wishes, wish_id=number, into=into))
                named[into] |= named.pop(number)
                unnamed[into] += unnamed.pop(number)
            case "merge and part" if len(named) > 1:
                before = wishes(test_shop)
                into = next(other for other in named if other != number)
                undo(test_shop, test_shop.do(partial(merge_wishes, wish_id=number, into=into)))
                assert wishes(test_shop) == before
            case "withdraw" if keeps(test_shop, who):
                withdraw(test_shop, who)
                for one, those in named.items():
                    unnamed[one] += who in those
                    those.discard(who)
        found = {wish.wish_id: wish for wish in wishes(test_shop).values()}
        assert {one: {voice.customer_id for voice in wish.voices} for one, wish in found.items()} == named
        assert {one: wish.anonymous for one, wish in found.items()} == unnamed


def keeps(shop: TestShop, who: CustomerId) -> bool:
    with shop.store.unit_of_work() as uow:
        return uow.consents.stands(who, Purpose.FEEDBACK)


def test_without_their_yes_nobody_is_named_and_the_database_says_so_too(test_shop: TestShop) -> None:
    number_of_it = wished(test_shop, "Oat milk")
    poll = asked(test_shop)
    no_yes = test_shop.customer("x")
    child = test_shop.customer("y", Purpose.FEEDBACK, adult=Adult.NO)
    for who in (no_yes, child):
        with pytest.raises(ConsentMissingError, match="without a name"):
            test_shop.do(partial(join_wish, wish_id=number_of_it, customer_id=who))
        with pytest.raises(ConsentMissingError, match="without a name"):
            test_shop.do(partial(give_voice, poll_id=poll, customer_id=who, choice=0))
        by_hand = "INSERT INTO {} VALUES (NULL, ?, ?, {})"
        assert (
            refusal(test_shop, by_hand.format("wish_voice", "1, 1"), number_of_it, who) == "lr:needs-feedback-consent"
        )
        assert refusal(test_shop, by_hand.format("poll_voice", "0, 1, 1"), poll, who) == "lr:needs-feedback-consent"
    ada = somebody(test_shop, "a")
    test_shop.do(partial(restrict, customer_id=ada, because=RestrictedBecause.RESTRICTION))
    with pytest.raises(ConsentMissingError, match="stored only"):
        test_shop.do(partial(join_wish, wish_id=number_of_it, customer_id=ada))


def asked(shop: TestShop, days: int = 7) -> PollId:
    with shop.store.unit_of_work() as uow:
        until = shop_today(uow, shop.clock) + timedelta(days=days)
    choices = ("Tuesday", "Thursday", "Sunday")
    return shop.do(partial(ask_poll, question="Which evening?", choices=choices, until=until)).value


def test_a_person_counts_once_however_they_come_in(test_shop: TestShop) -> None:
    ada = somebody(test_shop, "a")
    oat = wished(test_shop, "Oat milk", ada)
    with pytest.raises(InputRefusedError, match="once"):
        test_shop.do(partial(join_wish, wish_id=oat, customer_id=ada))
    assert refusal(test_shop, "INSERT INTO wish_voice VALUES (NULL, ?, ?, 1, 1)", oat, ada) == "lr:one-voice-a-person"
    soy = wished(test_shop, "Soy milk", ada)
    test_shop.do(partial(merge_wishes, wish_id=soy, into=oat))
    assert wishes(test_shop)["Oat milk"].total == 1
    with pytest.raises(InputRefusedError, match="list already"):
        test_shop.do(partial(add_wish, words="OAT milk"))
    poll = asked(test_shop)
    first = test_shop.do(partial(give_voice, poll_id=poll, customer_id=ada, choice=0))
    second = test_shop.do(partial(give_voice, poll_id=poll, customer_id=ada, choice=2))
    assert [count.total for count in polls(test_shop)[0].counts] == [0, 0, 1]
    undo(test_shop, second)
    assert [count.total for count in polls(test_shop)[0].counts] == [1, 0, 0]
    undo(test_shop, first)
    assert polls(test_shop)[0].total == 0


def test_a_chain_of_wishes_is_refused_by_the_database(test_shop: TestShop) -> None:
    oat, soy, rice = (wished(test_shop, words) for words in ("Oat", "Soy", "Rice"))
    test_shop.do(partial(merge_wishes, wish_id=soy, into=oat))
    put = "UPDATE wish SET merged_into = ? WHERE wish_id = ?"
    assert refusal(test_shop, put, soy, rice) == "lr:put-together-already"
    assert refusal(test_shop, put, rice, oat) == "lr:put-together-already"
    with pytest.raises(InputRefusedError):
        test_shop.do(partial(merge_wishes, wish_id=rice, into=soy))
    with pytest.raises(InputRefusedError):
        test_shop.do(partial(merge_wishes, wish_id=oat, into=oat))


@pytest.mark.parametrize("way", ["withdrawn", "erased", "not of age", "long ago"])
def test_when_a_name_goes_its_voice_is_counted_without_one_once_for_what_was_put_together(
    test_shop: TestShop, way: str
) -> None:
    ada, bo = somebody(test_shop, "a"), somebody(test_shop, "b")
    oat, soy = wished(test_shop, "Oat milk", ada), wished(test_shop, "Soy milk", ada, bo)
    test_shop.do(partial(merge_wishes, wish_id=soy, into=oat))
    poll = asked(test_shop)
    for who, choice in ((ada, 1), (bo, 0)):
        test_shop.do(partial(give_voice, poll_id=poll, customer_id=who, choice=choice))
    test_shop.do(partial(count_tally, poll_id=poll, more=(0, 2, 0)))
    match way:
        case "withdrawn":
            withdraw(test_shop, ada)
        case "erased":
            test_shop.do(partial(erase_person, customer_id=ada))
        case "not of age":
            with test_shop.store.unit_of_work() as uow:
                uow.customers.set_adult(ada, Adult.NO)
                uow.commit()
        case _:
            for table in ("wish_voice", "poll_voice"):
                sql(test_shop, f"UPDATE {table} SET at = at - 800 * 86400 WHERE customer_id = ?", (ada,))
            assert {k.value: n for k, n in test_shop.do(apply_retention).value.taken.items() if n} == {"wishes": 3}
    wish = wishes(test_shop)["Oat milk"]
    assert ([voice.customer_id for voice in wish.voices], wish.anonymous) == ([bo], 1)
    (found,) = polls(test_shop)
    assert [(count.named, count.anonymous) for count in found.counts] == [(1, 0), (0, 3), (0, 0)]
    for table in ("wish_voice", "poll_voice"):
        assert number(test_shop, f"SELECT count(*) FROM {table} WHERE customer_id = ?", (ada,)) == 0


def test_what_was_settled_long_ago_goes_and_what_is_open_stays(test_shop: TestShop) -> None:
    ada = somebody(test_shop, "a")
    granted, still = wished(test_shop, "Oat milk", ada), wished(test_shop, "Open later", ada)
    test_shop.do(partial(merge_wishes, wish_id=wished(test_shop, "Oats", ada), into=granted))
    test_shop.do(partial(move_wish, wish_id=granted, state=WishState.GRANTED))
    poll = asked(test_shop)
    test_shop.do(partial(give_voice, poll_id=poll, customer_id=ada, choice=1))
    restricted = somebody(test_shop, "r")
    kept = wished(test_shop, "Rye bread", restricted)
    test_shop.do(partial(move_wish, wish_id=kept, state=WishState.GRANTED))
    test_shop.do(partial(restrict, customer_id=restricted, because=RestrictedBecause.RESTRICTION))
    for statement in (
        "UPDATE wish SET at = at - 800 * 86400, state_at = state_at - 800 * 86400",
        "UPDATE wish_voice SET at = at - 800 * 86400",
        "UPDATE poll_voice SET at = at - 800 * 86400",
        "UPDATE poll SET until = until - 800",
    ):
        sql(test_shop, statement)
    test_shop.do(apply_retention)
    left = wishes(test_shop)
    assert {words: (len(wish.voices), wish.anonymous) for words, wish in left.items()} == {
        "Open later": (0, 1), "Rye bread": (1, 0),
    }  # fmt: skip
    assert left["Open later"].wish_id == still
    assert left["Rye bread"].to_be_told == ()
    assert polls(test_shop) == []


def test_a_wish_that_was_forgotten_comes_back_without_the_names_that_went_meanwhile(test_shop: TestShop) -> None:
    ada, bo = somebody(test_shop, "a"), somebody(test_shop, "b")
    oat, soy = wished(test_shop, "Oat milk", ada, bo), wished(test_shop, "Soy milk", ada)
    test_shop.do(partial(merge_wishes, wish_id=soy, into=oat))
    poll = asked(test_shop)
    test_shop.do(partial(give_voice, poll_id=poll, customer_id=ada, choice=1))
    gone = [test_shop.do(partial(forget_wish, wish_id=oat)), test_shop.do(partial(forget_poll, poll_id=poll))]
    withdraw(test_shop, ada)
    for outcome in gone:
        undo(test_shop, outcome)
    wish = wishes(test_shop)["Oat milk"]
    assert ([voice.customer_id for voice in wish.voices], wish.anonymous, len(wish.merged)) == ([bo], 1, 1)
    assert [(count.named, count.anonymous) for count in polls(test_shop)[0].counts] == [(0, 0), (0, 1), (0, 0)]


def test_who_wished_it_is_to_be_told_once_and_again_when_the_answer_changes(test_shop: TestShop) -> None:
    ada, bo = somebody(test_shop, "a"), somebody(test_shop, "b")
    oat = wished(test_shop, "Oat milk", ada, bo)
    with pytest.raises(InputRefusedError):
        test_shop.do(partial(tell_wish, wish_id=oat, customer_id=ada))
    test_shop.do(partial(move_wish, wish_id=oat, state=WishState.NOT_GRANTED, because="No room"))
    test_shop.do(partial(tell_wish, wish_id=oat, customer_id=ada))
    with test_shop.store.unit_of_work() as uow:
        (row,) = wish_list(uow, test_shop.clock)
    assert [(voice.name, voice.knows) for voice in row.named] == [("Name of a", True), ("Name of b", False)]
    with pytest.raises(InputRefusedError, match="settled"):
        test_shop.do(partial(count_voices, wish_id=oat))
    test_shop.clock.pass_time(minutes=5)
    test_shop.do(partial(move_wish, wish_id=oat, state=WishState.GRANTED, because="A larger fridge"))
    assert [voice.customer_id for voice in wishes(test_shop)["Oat milk"].to_be_told] == [ada, bo]
    withdraw(test_shop, bo)
    assert [voice.customer_id for voice in wishes(test_shop)["Oat milk"].to_be_told] == [ada]


def test_a_poll_runs_until_its_day_is_decided_and_told_and_every_step_is_taken_back(test_shop: TestShop) -> None:
    ada = somebody(test_shop, "a")
    poll = asked(test_shop)
    steps: list[UseCase[object]] = [
        partial(give_voice, poll_id=poll, customer_id=ada, choice=2),
        partial(count_tally, poll_id=poll, more=(1, 0, 4)),
        partial(prolong_poll, poll_id=poll, until=polls(test_shop)[0].until + timedelta(days=30)),
        partial(end_poll, poll_id=poll),
        partial(decide_poll, poll_id=poll, decision="Sundays from March"),
        partial(tell_poll, poll_id=poll, customer_id=ada),
        partial(take_voice_out, poll_id=poll, customer_id=ada),
        partial(forget_poll, poll_id=poll),
    ]
    states, outcomes = [polls(test_shop)], list[Outcome[object]]()
    for step in steps:
        outcomes.append(test_shop.do(step))
        states.append(polls(test_shop))
        assert states[-1] != states[-2], step
    for outcome, before in zip(reversed(outcomes), states[-2::-1], strict=True):
        undo(test_shop, outcome)
        assert polls(test_shop) == before


def test_nobody_chooses_after_the_last_day_and_a_decided_poll_takes_no_sheet(test_shop: TestShop) -> None:
    ada = somebody(test_shop, "a")
    poll = asked(test_shop, days=0)
    with pytest.raises(InputRefusedError, match="may still choose"):
        test_shop.do(partial(decide_poll, poll_id=poll, decision="Sundays"))
    test_shop.clock.pass_time(days=1)
    with pytest.raises(InputRefusedError, match="over"):
        test_shop.do(partial(give_voice, poll_id=poll, customer_id=ada, choice=0))
    test_shop.do(partial(count_tally, poll_id=poll, more=(0, 1, 0)))
    with test_shop.store.unit_of_work() as uow:
        assert [row.standing for row in poll_list(uow, test_shop.clock)] == [PollStanding.OVER]
    test_shop.do(partial(decide_poll, poll_id=poll, decision="Sundays"))
    with pytest.raises(InputRefusedError, match="decided"):
        test_shop.do(partial(count_tally, poll_id=poll, more=(0, 1, 0)))
    with test_shop.store.unit_of_work() as uow:
        assert [(line.asked, line.became, line.total) for line in wall_lines(uow, test_shop.clock)] == [
            ("Which evening?", "Sundays", 1)
        ]


def test_what_is_decided_is_the_owners_and_what_is_heard_is_everybodys(test_shop: TestShop) -> None:
    oat, poll = wished(test_shop, "Oat milk"), asked(test_shop)
    with acting_as(Actor(Role.STAFF)):
        test_shop.do(partial(count_voices, wish_id=oat))
        test_shop.do(partial(count_tally, poll_id=poll, more=(1, 0, 0)))
        for refused in (
            partial(move_wish, wish_id=oat, state=WishState.PLANNED),
            partial(merge_wishes, wish_id=oat, into=oat),
            partial(forget_wish, wish_id=oat),
            partial(end_poll, poll_id=poll),
            partial(forget_poll, poll_id=poll),
        ):
            with pytest.raises(OwnerOnlyError):
                test_shop.do(refused)


def test_the_trail_holds_no_words_and_does_not_say_whose_voice_went_where(test_shop: TestShop) -> None:
    ada = somebody(test_shop, "a")
    oat = test_shop.do(partial(add_wish, words="Oat milk", customer_id=ada)).value
    test_shop.do(partial(move_wish, wish_id=oat, state=WishState.NOT_GRANTED, because="Too dear"))
    test_shop.do(partial(tell_wish, wish_id=oat, customer_id=ada))
    poll = asked(test_shop)
    test_shop.do(partial(give_voice, poll_id=poll, customer_id=ada, choice=1))
    lines = sql(
        test_shop,
        "SELECT action, subject_token, detail FROM audit "
        "WHERE action LIKE 'wish.%' OR action LIKE 'poll.%' ORDER BY seq",
    )
    assert [action for action, _who, _detail in lines] == [
        "wish.added_for", "wish.moved", "wish.told", "poll.asked", "poll.chosen",
    ]  # fmt: skip
    assert all(detail == "{}" for _action, who, detail in lines if who)
    assert not any(word in str(lines) for word in ("Oat", "dear", "Tuesday"))
    first = "SELECT count(*) FROM wish WHERE at IN (SELECT at FROM audit WHERE action = 'wish.added_for')"
    assert number(test_shop, first) == 0, "nor does the moment"
