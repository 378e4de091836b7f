"""The slices of the feedback log: the database counts and finds what the rule says of every single entry."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from tests.shops import TestShop

from localregulars.application.access import Actor, acting_as
from localregulars.application.feedback.log import assign, begin, settle_in_words, tell, write_down
from localregulars.application.feedback.page import entry_detail, is_in, log_page
from localregulars.application.feedback.ports import LogSlice
from localregulars.domain.check_in import ContactChannel
from localregulars.domain.consent import Purpose
from localregulars.domain.feedback import THE_OWNER, FeedbackId, FeedbackKind, Mood
from localregulars.domain.staff import Role, StaffId


def said(shop: TestShop, kind: FeedbackKind, **more: object) -> FeedbackId:
    return shop.do(partial(write_down, kind=kind, words=f"A {kind.value}", **more)).value  # type: ignore[arg-type]


def of_every_kind(shop: TestShop) -> date:
    """Entries in every state, some of them late; and the day on which they are looked at."""
    ada = shop.customer("ada", Purpose.HISTORY, Purpose.FEEDBACK, name="Ada Obi")
    today = shop.clock.now().date()
    said(shop, FeedbackKind.COMPLIMENT, mood=Mood.HAPPY)
    said(shop, FeedbackKind.REVIEW, mood=Mood.HAPPY)
    said(shop, FeedbackKind.REVIEW, mood=Mood.UNHAPPY)
    late, later = said(shop, FeedbackKind.COMPLAINT), said(shop, FeedbackKind.SUGGESTION)
    for entry, days in ((late, 2), (later, 0)):
        shop.do(partial(assign, feedback_id=entry, owner=THE_OWNER, due=today + timedelta(days=days)))
    shop.do(partial(begin, feedback_id=later))
    for is_told in (False, True):
        entry = said(shop, FeedbackKind.QUESTION, customer_id=ada)
        shop.do(partial(settle_in_words, feedback_id=entry, because="At eight"))
        if is_told:
            shop.do(partial(tell, feedback_id=entry))
    return today + timedelta(days=4)


def test_the_database_counts_and_finds_what_the_rule_says_of_each_entry(test_shop: TestShop) -> None:
    today = of_every_kind(test_shop)
    with test_shop.store.unit_of_work() as uow:
        everything = uow.feedback.recent(limit=100)
        for which in LogSlice:
            expected = {entry.feedback_id for entry in everything if is_in(entry, which, today)}
            assert expected, f"nothing tests {which}"
            assert {entry.feedback_id for entry in uow.feedback.listed(which, today=today, limit=100)} == expected
            assert uow.feedback.counted(today)[which] == len(expected)
        late = uow.feedback.listed(LogSlice.OVERDUE, today=today, limit=1)
        assert late[0].task.due == min(entry.task.due for entry in everything if entry.task.due is not None)


def test_an_empty_log_counts_nothing(test_shop: TestShop) -> None:
    with test_shop.store.unit_of_work() as uow:
        assert set(uow.feedback.counted(date(2026, 1, 1)).values()) == {0}


def test_staff_see_their_own_entries_in_every_slice_and_nobody_else_s(test_shop: TestShop) -> None:
    of_every_kind(test_shop)
    sam = Actor(Role.STAFF, StaffId(7), "Sam")
    with acting_as(sam):
        mine = said(test_shop, FeedbackKind.IDEA)
    with test_shop.store.unit_of_work() as uow:
        theirs = uow.feedback.recent(limit=100)[-1].feedback_id
        with acting_as(sam):
            page = log_page(uow, test_shop.clock, which=LogSlice.ALL, limit=50)
            detail = entry_detail(uow, test_shop.clock, feedback_id=theirs)
        assert [row.entry.feedback_id for row in page.rows] == [mine]
        assert page.counts[LogSlice.NEW] == page.counts[LogSlice.ALL] == 1
        assert page.people == ((StaffId(7), "Sam"),)
        assert (detail.ways, detail.change, detail.attachments) == ((), "", ())


def test_one_entry_says_how_its_sender_may_be_told(test_shop: TestShop) -> None:
    of_every_kind(test_shop)
    with test_shop.store.unit_of_work() as uow:
        [to_tell] = uow.feedback.to_be_told()
        detail = entry_detail(uow, test_shop.clock, feedback_id=to_tell.feedback_id)
    assert detail.ways == (ContactChannel.IN_PERSON,)
