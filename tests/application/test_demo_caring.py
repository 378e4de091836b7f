"""What a demo shop did lately: hellos, costs, birthdays, an invitation, wishes and polls, so that numbers speak."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from itertools import product
from pathlib import Path

import pytest
from tests.shops import TestShop

from localregulars.application.consent.consents import record_consent
from localregulars.application.demo.asking import recommend_the_shop
from localregulars.application.demo.caring import look_after
from localregulars.application.demo.wishing import wish_and_choose
from localregulars.application.demo.wording import WORDS
from localregulars.application.numbers.any_period import numbers_of, prepare
from localregulars.application.numbers.gathered import load_numbers
from localregulars.application.voices.poll_results import result_of
from localregulars.domain.check_in import CheckInOutcome, ClosedBecause
from localregulars.domain.consent import ConsentState, Purpose
from localregulars.domain.shop import ShopKind
from localregulars.domain.spans import Days
from localregulars.domain.wishes import WishState
from localregulars.measures.findings import Measured

PEOPLE = 40
AGREED = (
    Purpose.HISTORY,
    Purpose.MONITORING,
    Purpose.CONTACT_PHONE,
    Purpose.NOTES,
    Purpose.FEEDBACK,
    Purpose.LOYALTY,
    Purpose.INVITATIONS_EMAIL,
)


class Cared:
    """A gym whose members come every other day; each was away once for two weeks, and the last one left for good.

    `waiting` is in the queue today.
    """

    def __init__(self, folder: Path) -> None:
        self.shop = TestShop(folder)
        self.today: date = self.shop.clock.now().date()
        now, self.shop.clock.moment = self.shop.clock.moment, self.shop.clock.moment - timedelta(days=210)
        self.people = [self.shop.customer(f"till-{number}") for number in range(PEOPLE)]
        with self.shop.store.unit_of_work() as uow:
            for who, purpose in product(self.people, AGREED):
                record_consent(uow, self.shop.clock, customer_id=who, purpose=purpose, state=ConsentState.GIVEN)
            uow.commit()
        self.shop.clock.moment = now
        for number, who in enumerate(self.people):
            self.shop.visited(who, self._days(number))
        self.waiting = self.people[3]
        with self.shop.store.unit_of_work() as uow:
            uow.check_ins.open(self.waiting, self.today, self.today - timedelta(days=2), [])
            uow.commit()
        for kind in (partial(look_after, kind=ShopKind.GYM), partial(wish_and_choose, kind=ShopKind.GYM)):
            self.shop.do(kind)
        self.shop.do(recommend_the_shop)

    def _days(self, number: int) -> list[date]:
        away = 45 + 3 * number
        last = 80 if number == PEOPLE - 1 else 1
        return [
            self.today - timedelta(days=ago) for ago in range(last + number % 2, 240, 2) if not away <= ago < away + 14
        ]


@pytest.fixture(scope="module")
def cared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cared]:
    made = Cared(tmp_path_factory.mktemp("cared") / "shop")
    yield made
    made.shop.close()


def test_people_were_asked_after_when_they_were_missed_never_more_than_three_a_week(cared: Cared) -> None:
    with cared.shop.store.unit_of_work() as uow:
        asked = [one for one in uow.check_ins.since(date.min) if one.customer_id != cared.waiting]
        assert [one.customer_id for one in uow.check_ins.not_closed()] == [cared.waiting]
    assert len(asked) > 20
    assert max(Counter(one.opened_day.isocalendar()[:2] for one in asked).values()) <= 3
    for one in asked:
        assert cared.today - timedelta(days=200) < one.opened_day <= cared.today - timedelta(days=36)
        assert one.opened_day - one.last_visit_day >= timedelta(days=6)
        assert one.closed_at is not None
    how = Counter(one.closed_because for one in asked)
    assert set(how) <= {ClosedBecause.OUTCOME, ClosedBecause.SIGN_OF_LIFE, ClosedBecause.WRONG}
    assert how[ClosedBecause.OUTCOME] > 10
    gone = [one for one in asked if one.customer_id == cared.people[-1]]
    assert [one.outcome for one in gone][-1:] == [CheckInOutcome.MOVED]


def test_nobody_was_asked_greeted_or_given_anything_before_they_agreed(cared: Cared) -> None:
    agreed = cared.today - timedelta(days=210)
    with cared.shop.store.unit_of_work() as uow:
        days = [cost.day for cost in uow.costs.all()] + [one.opened_day for one in uow.check_ins.since(date.min)]
        _, greeted = uow.greetings.all()
        (invitation,) = uow.invitations.all()
    assert all(agreed < day < cared.today + timedelta(days=1) for day in [*days, invitation.day])
    assert len(greeted) > 5
    assert agreed < date.fromordinal(int(greeted.min())) <= date.fromordinal(int(greeted.max())) < cared.today


def test_nearly_every_number_says_something(cared: Cared) -> None:
    with cared.shop.store.unit_of_work() as uow:
        given = load_numbers(uow, cared.shop.clock)
    found = numbers_of(prepare(given), Days(cared.today - timedelta(days=100), cared.today))
    silent = {panel.measure_id for panel in found.panels if not isinstance(panel.finding, Measured)}
    of_the_surveys_and_the_log_which_others_write = {"csat", "csat_mean", "told_rate", "hours_to_first_response"}
    assert silent - of_the_surveys_and_the_log_which_others_write <= {
        "hours_to_resolution",
        "staff_training",
        "retention",  # all came on the first day that is known
    }


@pytest.mark.parametrize("kind", list(ShopKind))
def test_every_kind_of_shop_has_its_words_and_no_two_wish_the_same(kind: ShopKind) -> None:
    words = WORDS[kind]
    assert {wish.state for wish in words.wishes} == set(WishState)
    assert len({wish.words for wish in words.wishes}) == len(words.wishes)
    for poll in words.polls:
        assert len(poll.anonymous) == len(poll.choices)


def test_wishes_stand_differently_and_a_poll_is_decided_with_a_result(cared: Cared) -> None:
    with cared.shop.store.unit_of_work() as uow:
        wishes, polls = uow.wishes.all(), uow.polls.all()
        decided, opened = (result_of(poll) for poll in polls)
    assert {wish.state for wish in wishes} == set(WishState)
    assert all(wish.total >= 2 for wish in wishes)
    granted = next(wish for wish in wishes if wish.state is WishState.GRANTED)
    assert 0 < len(granted.to_be_told) < len(granted.voices)
    assert [poll.decided_at is None for poll in polls] == [False, True]
    assert 0 < len(polls[0].to_be_told) < 5
    assert all(isinstance(share, Measured) for share in (*decided.shares, *opened.shares))
    assert {voice.customer_id for poll in polls for voice in poll.voices} <= set(cared.people)


def test_what_was_changed_stands_on_the_time_line_with_what_was_hoped(cared: Cared) -> None:
    with cared.shop.store.unit_of_work() as uow:
        notes, targets = uow.steering.notes(), uow.steering.targets()
    assert {note.words for note in notes} == {*WORDS[ShopKind.GYM].notes, WORDS[ShopKind.GYM].invited_to}
    assert [note.expected.measure for note in notes if note.expected] == ["csat"]
    assert set(targets) == {"told_rate", "days_to_contact"}
