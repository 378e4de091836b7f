"""Inviting over a real shop: among whom the lot falls, what is said of it, and what came of it afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial

import pytest
from tests.everything import sql
from tests.inviting import LETTERS, people_who_agreed
from tests.shops import TestShop

from localregulars.application.access import NOBODY, Actor, acting_as
from localregulars.application.care.costs import costs_of, log_gift, set_wage
from localregulars.application.care.invitation_views import (
    NEEDED,
    InvitationDetail,
    Outlook,
    invitation_detail,
    invitations_page,
    outlook,
)
from localregulars.application.care.invitations import (
    invite,
    mark_invited,
    mark_person_invited,
    note_invitation_cost,
    take_back_invitation,
    unmark_invited,
    unmark_person_invited,
)
from localregulars.application.consent.consents import record_consent
from localregulars.application.customers.groups import save_group
from localregulars.application.customers.personal_fields import write_birthday
from localregulars.application.numbers.any_period import numbers_of, prepare
from localregulars.application.numbers.gathered import load_numbers
from localregulars.application.numbers.steering import remove_note, steering
from localregulars.application.outcome import Outcome
from localregulars.application.rights.restriction import restrict
from localregulars.domain.care_cost import CareCostKind
from localregulars.domain.consent import ConsentState, Purpose
from localregulars.domain.errors import InputRefusedError, OwnerOnlyError
from localregulars.domain.groups import CustomerFilter
from localregulars.domain.ids import CustomerId, InvitationId
from localregulars.domain.invitations import FOLLOWED_DAYS, InvitationChannel, InvitedTo, Lot, Occasion, Whom
from localregulars.domain.spans import Days
from localregulars.domain.staff import Role
from localregulars.measures.findings import Finding, Measured, Unsaid
from localregulars.measures.intervals.differences import Change

EMAIL, PHONE = InvitationChannel.EMAIL, InvitationChannel.PHONE
MANY = 2 * NEEDED + 4
"""So many can be reached by e-mail; one more agreed to it, but left no address."""


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestShop]:
    """Many who agreed to e-mails, one who agreed and left no address, one who agreed to calls and left no number."""
    shop = TestShop(tmp_path_factory.mktemp("invitations") / "shop")
    people_who_agreed(shop, MANY)
    shop.customer("no-address", *LETTERS)
    shop.customer("no-number", Purpose.HISTORY, Purpose.INVITATIONS_PHONE)
    yield shop
    shop.close()


def today(shop: TestShop) -> date:
    return shop.clock.now().date()


def tasting(shop: TestShop, words: str = "Tasting evening", days: int = 5) -> Occasion:
    return Occasion(InvitedTo.EVENT, words, today(shop) + timedelta(days=days))


def everybody(shop: TestShop, channel: InvitationChannel = EMAIL, percent: int = 50) -> Outcome[InvitationId]:
    wanted = partial(invite, occasion=tasting(shop), channel=channel, whom=Whom.EVERYBODY, left_out_percent=percent)
    return shop.do(wanted)


def detail(shop: TestShop, number: InvitationId) -> InvitationDetail:
    with shop.store.unit_of_work() as uow:
        return invitation_detail(uow, shop.clock, invitation_id=number)


def notes(shop: TestShop) -> list[str]:
    with shop.store.unit_of_work() as uow:
        return [note.words for note in steering(uow).notes]


def test_the_lot_falls_among_those_who_agreed_and_can_be_reached(people: TestShop) -> None:
    with people.store.unit_of_work() as uow:
        seen = outlook(uow, people.clock, invited_to=InvitedTo.EVENT, channel=EMAIL, whom=Whom.EVERYBODY)
        assert (
            outlook(uow, people.clock, invited_to=InvitedTo.EVENT, channel=EMAIL, whom=Whom.REGULARS).among == 0
        )  # nobody comes yet
    assert seen == Outlook(MANY + 1, MANY + 1, MANY)
    shown = detail(people, everybody(people, percent=30).value)
    assert (shown.row.invited, shown.row.left_out) == (MANY - seen.left_out(30), seen.left_out(30))
    assert len(shown.people) == shown.row.invited
    assert all(person.reached_at == f"ada{int(person.name[-2:])}@example.org" for person in shown.people)
    assert [person.name for person in shown.people] == sorted(person.name for person in shown.people)


def test_what_it_is_stands_on_the_time_line_and_goes_when_it_was_never_sent(people: TestShop) -> None:
    before = notes(people)
    wanted = partial(invite, occasion=tasting(people, "  Latte \n art  for all "), channel=EMAIL)
    done = people.do(partial(wanted, whom=Whom.EVERYBODY))
    assert sorted(notes(people)) == sorted([*before, "Latte art for all"])
    shown = detail(people, done.value).row
    assert (shown.words, shown.day) == ("Latte art for all", today(people) + timedelta(days=5))
    assert done.undo is not None
    people.do(done.undo)
    assert notes(people) == before
    with people.store.unit_of_work() as uow:
        assert done.value not in uow.invitations.marks()
        assert all(row.invitation.invitation_id != done.value for row in invitations_page(uow, people.clock).rows)


def test_what_was_taken_back_by_mistake_comes_back_whole(people: TestShop) -> None:
    drawn = everybody(people).value
    people.do(partial(note_invitation_cost, invitation_id=drawn, minutes=15, amount_milli=2_000))
    before, written = detail(people, drawn), notes(people)
    taken_back = people.do(partial(take_back_invitation, invitation_id=drawn))
    with pytest.raises(InputRefusedError, match="not there any more"):
        detail(people, drawn)
    assert taken_back.undo is not None
    number = people.do(taken_back.undo).value
    assert isinstance(number, int)
    after = detail(people, InvitationId(number))
    assert (after.people, after.row.words, after.row.day) == (before.people, before.row.words, before.row.day)
    assert (after.row.left_out, after.minutes, after.amount_milli) == (before.row.left_out, 15, 2_000)
    assert notes(people) == written


def test_a_note_that_the_owner_took_away_leaves_the_invitation_without_its_words(people: TestShop) -> None:
    done = everybody(people)
    with people.store.unit_of_work() as uow:
        note = uow.invitations.marks()[done.value].note_id
    assert note is not None
    people.do(partial(remove_note, note_id=note))
    assert (detail(people, done.value).row.words, detail(people, done.value).row.day) == ("", None)
    people.do(partial(take_back_invitation, invitation_id=done.value))


@pytest.mark.parametrize(
    ("words", "days", "sentence"),
    [
        ("  ", 3, "Say what it is"),
        ("x" * 121, 3, "at most 120 characters"),
        ("Tasting\x07", 3, "what they are invited to"),
        ("Tasting", -1, "That day is over"),
        ("Tasting", FOLLOWED_DAYS, "four weeks off"),
    ],
)
def test_an_occasion_that_cannot_be_is_refused(people: TestShop, words: str, days: int, sentence: str) -> None:
    wanted = partial(invite, occasion=tasting(people, words, days), channel=EMAIL, whom=Whom.EVERYBODY)
    with pytest.raises(InputRefusedError, match=sentence):
        people.do(wanted)


def test_an_occasion_is_today_at_the_earliest_and_counts_within_the_four_weeks(people: TestShop) -> None:
    for days in (0, FOLLOWED_DAYS - 1):
        wanted = partial(invite, occasion=tasting(people, days=days), channel=EMAIL, whom=Whom.EVERYBODY)
        assert people.do(wanted).value


def test_nobody_to_invite_is_said_with_its_reason(people: TestShop) -> None:
    wanted = partial(invite, occasion=tasting(people))
    with pytest.raises(InputRefusedError, match="Nobody agreed to be invited this way"):
        people.do(partial(wanted, channel=InvitationChannel.POST, whom=Whom.EVERYBODY))
    with pytest.raises(InputRefusedError, match="No number or address"):
        people.do(partial(wanted, channel=PHONE, whom=Whom.EVERYBODY))
    group = people.do(partial(save_group, name="Away", filters={CustomerFilter.AWAY_NOW})).value
    with pytest.raises(InputRefusedError, match="Nobody of these people"):
        people.do(partial(wanted, channel=EMAIL, whom=group))
    with pytest.raises(InputRefusedError, match="group is not there"):
        people.do(partial(wanted, channel=EMAIL, whom=type(group)(group + 99)))
    with acting_as(NOBODY), pytest.raises(OwnerOnlyError):
        people.do(partial(wanted, channel=EMAIL))


def test_a_group_of_two_can_be_invited_and_it_is_said_that_it_tells_nothing(test_shop: TestShop) -> None:
    birthday = today(test_shop) + timedelta(days=2)
    for who in people_who_agreed(test_shop, 3, Purpose.NOTES)[1:]:
        test_shop.do(partial(write_birthday, customer_id=who, month=birthday.month, day=birthday.day))
    group = test_shop.do(partial(save_group, name="Birthdays", filters={CustomerFilter.BIRTHDAY})).value
    with test_shop.store.unit_of_work() as uow:
        seen = outlook(uow, test_shop.clock, invited_to=InvitedTo.EVENT, channel=EMAIL, whom=group)
    assert (seen, seen.left_out(20), seen.enough_percent) == (Outlook(3, 2, 2), 1, None)
    drawn = test_shop.do(partial(invite, occasion=tasting(test_shop), channel=EMAIL, whom=group)).value
    shown = detail(test_shop, drawn)
    assert (shown.row.invited, shown.row.left_out, isinstance(shown.brought.difference, Unsaid)) == (1, 1, True)
    taken_back = partial(
        record_consent, customer_id=shown.people[0].customer_id, purpose=EMAIL.purpose, state=ConsentState.WITHDRAWN
    )  # fmt: skip
    test_shop.do(taken_back)
    assert detail(test_shop, drawn).people == ()
    with pytest.raises(InputRefusedError, match="Fewer than two"):
        test_shop.do(partial(invite, occasion=tasting(test_shop), channel=EMAIL, whom=group))


def test_the_list_has_done_its_work_when_everybody_is_invited_and_comes_back_with_undo(people: TestShop) -> None:
    number = everybody(people).value
    done = people.do(partial(mark_invited, invitation_id=number))
    shown = detail(people, number)
    assert (shown.row.done_on, shown.people) == (today(people), ())
    assert done.undo is not None
    people.do(done.undo)
    assert len(detail(people, number).people) == MANY // 2


def test_one_person_of_the_list_is_marked_alone_and_each_step_is_taken_back(people: TestShop) -> None:
    number = everybody(people).value
    (first, second, *_) = detail(people, number).people
    before = detail(people, number).brought
    marked = people.do(partial(mark_person_invited, invitation_id=number, customer_id=first.customer_id))
    assert marked_on(people, number) == {first.customer_id: today(people)}
    assert detail(people, number).brought == before, "whoever is on the list counts, invited yet or not"
    again = people.do(partial(unmark_person_invited, invitation_id=number, customer_id=first.customer_id))
    assert marked_on(people, number) == {}
    for step, left in ((again, {first.customer_id: today(people)}), (marked, {})):
        assert step.undo is not None
        people.do(step.undo)
        assert marked_on(people, number) == left
    people.do(partial(mark_person_invited, invitation_id=number, customer_id=second.customer_id))
    people.do(partial(mark_invited, invitation_id=number))
    people.do(partial(unmark_invited, invitation_id=number))
    assert marked_on(people, number).keys() == {second.customer_id}, "the list comes back as it was"
    gone = people.do(partial(take_back_invitation, invitation_id=number))
    assert gone.undo is not None
    there_again = people.do(gone.undo).value
    assert isinstance(there_again, int)
    assert marked_on(people, InvitationId(there_again)).keys() == {second.customer_id}


def test_who_was_left_out_is_not_marked_and_a_mark_goes_with_the_yes_to_the_channel(test_shop: TestShop) -> None:
    people_who_agreed(test_shop, 4)
    number = everybody(test_shop).value
    with test_shop.store.unit_of_work() as uow:
        lot = uow.invitations.lot(number)
    with pytest.raises(InputRefusedError, match="not on the list"):
        test_shop.do(partial(mark_person_invited, invitation_id=number, customer_id=lot.left_out[0]))
    for who in lot.invited:
        test_shop.do(partial(mark_person_invited, invitation_id=number, customer_id=who))
    withdrawn = partial(record_consent, purpose=EMAIL.purpose, state=ConsentState.WITHDRAWN)
    test_shop.do(partial(withdrawn, customer_id=lot.invited[0]))
    assert sql(test_shop, "SELECT customer_id FROM invitation_done") == [(who,) for who in lot.invited[1:]]
    with acting_as(Actor(Role.STAFF)), pytest.raises(OwnerOnlyError):
        test_shop.do(partial(mark_person_invited, invitation_id=number, customer_id=lot.invited[1]))


def marked_on(shop: TestShop, number: InvitationId) -> dict[CustomerId, date]:
    people = detail(shop, number).people
    return {one.customer_id: one.invited_on for one in people if one.invited_on is not None}


def test_what_it_took_belongs_to_the_invitation_and_can_be_taken_back(people: TestShop) -> None:
    number = everybody(people).value
    spent = people.do(partial(note_invitation_cost, invitation_id=number, minutes=40, amount_milli=12_500))
    assert (detail(people, number).minutes, detail(people, number).amount_milli) == (40, 12_500)
    with people.store.unit_of_work() as uow:
        assert {cost.customer_id for cost in costs_of(uow)} == {None}
    assert spent.undo is not None
    people.do(spent.undo)
    assert (detail(people, number).minutes, detail(people, number).amount_milli) == (0, 0)
    for minutes, amount in ((0, 0), (-5, 0), (0, -100)):
        wrong = partial(note_invitation_cost, invitation_id=number, minutes=minutes, amount_milli=amount)
        with pytest.raises(InputRefusedError):
            people.do(wrong)


def test_enough_have_to_be_on_both_sides(people: TestShop) -> None:
    del people
    assert Outlook(99, 99, 2 * NEEDED - 1).enough_percent is None
    assert (Outlook(99, 99, 2 * NEEDED).enough_percent, Outlook(200, 200, 10 * NEEDED).enough_percent) == (50, 10)
    assert [Outlook(9, 9, count).left_out(20) for count in (0, 1, 2)] == [0, 0, 1]


def drawn_before(shop: TestShop, days: int) -> tuple[InvitationId, list[CustomerId], list[CustomerId]]:
    """An invitation whose lot was drawn so many days ago: ten were invited, ten were left out."""
    with shop.store.unit_of_work() as uow:
        agreed = list(uow.invitations.agreed(EMAIL))
        invited, left_out = agreed[:NEEDED], agreed[NEEDED : 2 * NEEDED]
        day, lot = today(shop) - timedelta(days=days), Lot(tuple(invited), tuple(left_out))
        number = uow.invitations.add(
            InvitedTo.EVENT, EMAIL, day, lot, datetime.now(UTC), seed=1, left_out_percent=50
        )  # fmt: skip
        uow.commit()
    return number, invited, left_out


def worth(shop: TestShop, drawn_on: date) -> Finding:
    """What invitations of that day brought back, as the screen Numbers says it."""
    with shop.store.unit_of_work() as uow:
        ready = prepare(load_numbers(uow, shop.clock))
    return numbers_of(ready, Days(drawn_on, today(shop))).panel("return_of_invitations").finding


def test_where_only_costs_are_known_nothing_is_made_of_them(test_shop: TestShop) -> None:
    test_shop.do(partial(log_gift, kind=CareCostKind.GESTURE, amount_milli=9_000))
    with test_shop.store.unit_of_work() as uow:
        ready = prepare(load_numbers(uow, test_shop.clock))
    found = numbers_of(ready, Days(today(test_shop) - timedelta(days=60), today(test_shop)))
    for measure_id in ("return_of_invitations", "return_of_programme"):
        assert isinstance(found.panel(measure_id).finding, Unsaid)


def test_what_came_of_it_is_told_in_visits_once_four_weeks_are_over(test_shop: TestShop) -> None:
    """By hand: ten invited came on 3 days each of the 28, ten left out on 1 day each; the difference is 2.

    Those before the lot and after the four weeks count for nothing. Each visit is 3.2, so the ten bought
    10 · 2 · 3.2 = 64 more than the others; an hour at 20 and 12 for the wine are 32: (64 - 32) / 32 = 1.
    """
    people_who_agreed(test_shop, 2 * NEEDED)
    number_, invited, left_out = drawn_before(test_shop, FOLLOWED_DAYS)
    first = today(test_shop) - timedelta(days=FOLLOWED_DAYS)
    inside = [first, first + timedelta(days=9), first + timedelta(days=FOLLOWED_DAYS - 1)]
    outside = [first - timedelta(days=1), first + timedelta(days=FOLLOWED_DAYS)]
    for who in invited:
        test_shop.visited(who, inside + outside)
    for who in left_out:
        test_shop.visited(who, [inside[0], *outside])
    brought = detail(test_shop, number_).brought
    assert brought.is_over
    assert detail(test_shop, number_).people == ()  # nobody is invited to it any more
    assert isinstance(brought.invited, Measured)
    assert isinstance(brought.left_out, Measured)
    assert (brought.invited.value, brought.left_out.value) == (3.0, 1.0)
    assert isinstance(brought.difference, Change)
    assert (brought.difference.value, brought.difference.is_clear) == (2.0, True)
    assert isinstance(worth(test_shop, first), Unsaid)  # no cost yet
    test_shop.do(partial(set_wage, wage_milli=20_000))
    test_shop.do(partial(note_invitation_cost, invitation_id=number_, minutes=60, amount_milli=12_000))
    back = worth(test_shop, first)
    assert isinstance(back, Measured)
    assert back.n == NEEDED
    assert back.value == pytest.approx(1.0)
    test_shop.do(partial(restrict, customer_id=left_out[0]))
    assert isinstance(detail(test_shop, number_).brought.difference, Unsaid)  # nine are too few to say


def test_before_the_four_weeks_are_over_it_is_said_how_many_days_are_known(test_shop: TestShop) -> None:
    people_who_agreed(test_shop, 2 * NEEDED)
    number_, invited, _left_out = drawn_before(test_shop, 10)
    test_shop.visited(invited[0], [today(test_shop) - timedelta(days=3)])  # the newest day that is known
    brought = detail(test_shop, number_).brought
    assert (brought.days, brought.is_over) == (8, False)
