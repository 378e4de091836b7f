"""The feedback log on a real store: who may be named, what each step does and takes back, and who is told what."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial

import pytest
from tests.application.spoken import COMPLAINT, SUGGESTION, entry, recovery, said, undone
from tests.everything import sql
from tests.shops import TestShop

from localregulars.application.access import Actor, acting_as
from localregulars.application.consent.consents import record_consent
from localregulars.application.feedback.log import (
    answer,
    assign,
    attach,
    begin,
    detach,
    put_back,
    set_topic,
    settle_in_words,
    tell,
    write_down,
    write_idea,
)
from localregulars.application.feedback.recoveries import (
    offer,
    open_recovery,
    recoveries_view,
    set_empowerment,
    settle_recovery,
)
from localregulars.application.feedback.themes import (
    change_made,
    plan_change,
    themes_view,
)
from localregulars.application.feedback.views import (
    feedback_log,
    my_feedback,
    one_entry,
    open_feedback,
    to_tell,
    to_tell_at_visit,
    topics,
)
from localregulars.application.noticing.bookings import note_appointment
from localregulars.application.outcome import UseCase
from localregulars.application.rights.restriction import restrict
from localregulars.domain.check_in import ContactChannel
from localregulars.domain.consent import ConsentState, Purpose
from localregulars.domain.errors import ConsentMissingError, InputRefusedError, OwnerOnlyError
from localregulars.domain.feedback import (
    THE_OWNER,
    FeedbackChannel,
    FeedbackId,
    FeedbackKind,
    FeedbackState,
    FixedBy,
    Mood,
    ThemeId,
)
from localregulars.domain.ids import CustomerId
from localregulars.domain.recovery import RecoveryCause, RecoveryState
from localregulars.domain.restriction import RestrictedBecause
from localregulars.domain.staff import Role, StaffId
from localregulars.storage.instants import octets
from localregulars.storage.session import Row

KIM = Actor(Role.STAFF, StaffId(9), "Kim")
PNG = b"\x89PNG\r\n\x1a\n picture"


@pytest.fixture
def ada(test_shop: TestShop) -> CustomerId:
    return test_shop.customer("ada", Purpose.HISTORY, Purpose.FEEDBACK, name="Ada Okafor")


_WATCHED = {
    "feedback": "feedback_id, topic_id, state, fixed_by, change_id, task_owner, due_day, answered_at, fixed_at, "
    "told_at, told_over, because IS NULL",
    "recovery": "recovery_id, state, offered_milli, cost_milli, answered_at, settled_at",
    "feedback_topic": "topic_id, theme_id",
    "feedback_change": "change_id, made_day",
    "feedback_change_theme": "change_id, theme_id",
}


def everything(shop: TestShop) -> dict[str, list[Row]]:
    """All that a step may change, but for the trail."""
    return {table: sql(shop, f"SELECT {columns} FROM {table} ORDER BY 1, 2") for table, columns in _WATCHED.items()}


def test_a_name_needs_the_consent_to_feedback_and_leaving_it_out_is_offered(
    test_shop: TestShop, ada: CustomerId
) -> None:
    bo = test_shop.customer("bo", Purpose.HISTORY)
    with pytest.raises(ConsentMissingError, match="without the name"):
        said(test_shop, bo)
    test_shop.do(partial(restrict, customer_id=ada, because=RestrictedBecause.OBJECTION))
    with pytest.raises(ConsentMissingError, match="without the name"):
        said(test_shop, ada)
    kept = entry(test_shop, said(test_shop, None))
    assert (kept.words, kept.customer_id, kept.written_by) == ("More oat milk, please", None, THE_OWNER)


def test_what_is_written_down_comes_back_whole(test_shop: TestShop, ada: CustomerId) -> None:
    with acting_as(KIM):
        number = said(
            test_shop, ada, FeedbackKind.REVIEW, "Oat Milk", mood=Mood.SO_SO, channel=FeedbackChannel.REVIEW_SITE
        )
    kept = entry(test_shop, number)
    assert (kept.customer_id, kept.kind, kept.topic) == (ada, FeedbackKind.REVIEW, "Oat Milk")
    assert (kept.mood, kept.channel, kept.written_by) == (Mood.SO_SO, FeedbackChannel.REVIEW_SITE, KIM.staff_id)
    assert kept.at == test_shop.clock.now().replace(microsecond=0)
    with pytest.raises(InputRefusedError, match="future"):
        said(test_shop, None, at=test_shop.clock.now() + timedelta(hours=1))


def steps(shop: TestShop, number: FeedbackId, theme: ThemeId) -> dict[str, Callable[[], UseCase[object]]]:
    """Every step, made when it is its turn; in an order in which all of them are possible."""
    today = shop.clock.now().date()
    change = shop.do(partial(plan_change, what="Oat milk", themes=[theme])).value
    return {
        "begin": lambda: partial(begin, feedback_id=number),
        "put_back": lambda: partial(put_back, feedback_id=number),
        "assign": lambda: partial(assign, feedback_id=number, owner=THE_OWNER, due=today),
        "sort": lambda: partial(set_topic, feedback_id=number, topic="Milk"),
        "sort back": lambda: partial(set_topic, feedback_id=number, topic="oat milk!"),
        "answer": lambda: partial(answer, feedback_id=number),
        "offer": lambda: partial(
            offer, recovery_id=recovery(shop, number).recovery_id, offered="One", amount_milli=100
        ),
        "made": lambda: partial(change_made, change_id=change, on=today),
        "tell": lambda: partial(tell, feedback_id=number),
    }


def test_every_step_can_be_taken_back_and_done_again(test_shop: TestShop, ada: CustomerId) -> None:
    number = said(test_shop, ada, COMPLAINT, "Oat milk", mood=Mood.UNHAPPY)
    said(test_shop, None, SUGGESTION, "Milk")
    with test_shop.store.unit_of_work() as uow:
        theme = uow.themes.all()[0].theme_id
    for name, step in steps(test_shop, number, theme).items():
        before = everything(test_shop)
        outcome = test_shop.do(step())
        after = everything(test_shop)
        assert after != before, name
        undone(test_shop, outcome)
        assert everything(test_shop) == before, name
        test_shop.do(step())
    assert recovery(test_shop, number).answered_at is not None
    told = entry(test_shop, number)
    assert (told.state, told.fixed_by, told.told_over) == (
        FeedbackState.TOLD,
        FixedBy.CHANGE,
        ContactChannel.IN_PERSON,
    )
    assert recovery(test_shop, number).state is RecoveryState.SETTLED


def test_who_hears_what_came_of_it_has_heard_a_first_word_for_the_recovery_too(
    test_shop: TestShop, ada: CustomerId
) -> None:
    number = said(test_shop, ada, COMPLAINT)
    test_shop.do(partial(settle_in_words, feedback_id=number, because="No room"))
    assert recovery(test_shop, number).answered_at is None
    outcome = test_shop.do(partial(tell, feedback_id=number))
    assert recovery(test_shop, number).answered_at == entry(test_shop, number).told_at
    undone(test_shop, outcome)
    assert recovery(test_shop, number).answered_at is None


def test_taking_the_writing_down_back_leaves_nothing_of_it(test_shop: TestShop, ada: CustomerId) -> None:
    outcome = test_shop.do(partial(write_down, kind=COMPLAINT, words="Cold", topic="tea", customer_id=ada))
    test_shop.do(partial(attach, feedback_id=outcome.value, content=PNG))
    undone(test_shop, outcome)
    for table in ("feedback", "recovery", "feedback_attachment"):
        assert sql(test_shop, f"SELECT 1 FROM {table}") == []
    with test_shop.store.unit_of_work() as uow:
        assert topics(uow) == ()


def test_attachments_are_kept_sealed_and_come_back_byte_by_byte(test_shop: TestShop, ada: CustomerId) -> None:
    for who in (ada, None):
        number = said(test_shop, who)
        outcome = test_shop.do(partial(attach, feedback_id=number, content=PNG))
        with test_shop.store.unit_of_work() as uow:
            assert uow.feedback.attachment(outcome.value)[2] == PNG
            (kept,) = uow.feedback.attachments(number)
        assert kept.size == len(PNG)
        assert all(
            b"picture" not in octets(row[0]) for row in sql(test_shop, "SELECT content FROM feedback_attachment")
        )
        undone(test_shop, test_shop.do(partial(detach, attachment_id=outcome.value)))
        assert entry(test_shop, number).attachments == 1
        for _ in range(4):
            test_shop.do(partial(attach, feedback_id=number, content=PNG))
        with pytest.raises(InputRefusedError, match="Up to 5"):
            test_shop.do(partial(attach, feedback_id=number, content=PNG))


def test_telling_goes_in_person_the_way_they_came_or_as_they_agreed(test_shop: TestShop, ada: CustomerId) -> None:
    test_shop.do(
        partial(record_consent, customer_id=ada, purpose=Purpose.CONTACT_PHONE, state=ConsentState.GIVEN)
    )  # fmt: skip
    number = said(test_shop, ada, channel=FeedbackChannel.EMAIL)
    test_shop.do(partial(settle_in_words, feedback_id=number, because="No room"))
    with pytest.raises(ConsentMissingError, match="in person"):
        test_shop.do(partial(tell, feedback_id=number, over=ContactChannel.PHONE))
    test_shop.do(partial(tell, feedback_id=number, over=ContactChannel.EMAIL))
    anonymous = said(test_shop, None)
    test_shop.do(partial(settle_in_words, feedback_id=anonymous, because="No room"))
    with pytest.raises(InputRefusedError, match="Nobody knows"):
        test_shop.do(partial(tell, feedback_id=anonymous))


def test_no_way_back_brings_anything_of_a_withdrawal_back(test_shop: TestShop, ada: CustomerId) -> None:
    number = said(test_shop, ada, COMPLAINT)
    picture = test_shop.do(partial(attach, feedback_id=number, content=PNG)).value
    offered = test_shop.do(partial(offer, recovery_id=recovery(test_shop, number).recovery_id, offered="A cake"))
    assigned = test_shop.do(partial(assign, feedback_id=number, owner=THE_OWNER, due=None))
    taken_out = test_shop.do(partial(detach, attachment_id=picture))
    test_shop.do(
        partial(record_consent, customer_id=ada, purpose=Purpose.FEEDBACK, state=ConsentState.WITHDRAWN)
    )  # fmt: skip
    before = everything(test_shop)
    for outcome in (offered, assigned, taken_out):
        with pytest.raises(InputRefusedError, match="not there any more"):
            undone(test_shop, outcome)
    with pytest.raises(InputRefusedError, match="not there any more"):
        test_shop.do(partial(attach, feedback_id=number, content=PNG))
    assert everything(test_shop) == before
    assert sql(test_shop, "SELECT 1 FROM feedback_attachment") == []


# Who is told what


def told_list(shop: TestShop) -> list[CustomerId]:
    with shop.store.unit_of_work() as uow:
        return [row.customer_id for row in to_tell(uow, shop.clock)]


def test_who_was_here_or_is_expected_is_told_first_and_only_what_came_to_something(test_shop: TestShop) -> None:
    purposes = (Purpose.HISTORY, Purpose.MONITORING, Purpose.FEEDBACK)
    waits, here, booked, new = (test_shop.customer(name, *purposes) for name in ("waits", "here", "booked", "new"))
    numbers = {who: said(test_shop, who) for who in (waits, here, booked, new)}
    for who in (waits, here, booked):
        test_shop.do(partial(settle_in_words, feedback_id=numbers[who], because="The fridge is full"))
    today = test_shop.clock.now().date()
    test_shop.visited(here, [today - timedelta(days=1)])
    test_shop.visited(waits, [today - timedelta(days=2)])
    test_shop.do(partial(note_appointment, customer_id=booked, day=today + timedelta(days=1)))
    assert told_list(test_shop)[2:] == [waits]
    assert set(told_list(test_shop)[:2]) == {here, booked}
    with test_shop.store.unit_of_work() as uow:
        (row,) = to_tell_at_visit(uow, test_shop.clock, customer_id=here)
        assert to_tell_at_visit(uow, test_shop.clock, customer_id=new) == ()
        with acting_as(KIM):
            (for_staff,) = to_tell_at_visit(uow, test_shop.clock, customer_id=here)
    assert (row.came_of_it, row.words, for_staff.words) == ("The fridge is full", "More oat milk, please", "")
    test_shop.do(partial(tell, feedback_id=numbers[here]))
    assert here not in told_list(test_shop)


@pytest.mark.parametrize(
    "ends",
    [
        "UPDATE consent_now SET expires_at = unixepoch() - 1 WHERE purpose = 'feedback'",
        "UPDATE customer SET restricted = 1",
    ],
)
def test_while_a_yes_rests_nothing_of_theirs_is_shown_or_told(test_shop: TestShop, ada: CustomerId, ends: str) -> None:
    number = said(test_shop, ada, COMPLAINT)
    test_shop.do(partial(settle_in_words, feedback_id=number, because="No room"))
    sql(test_shop, ends)
    assert told_list(test_shop) == []
    resting = entry(test_shop, number)
    assert (resting.words, resting.customer_id, resting.because, resting.is_resting) == ("", None, "", True)
    with pytest.raises(InputRefusedError, match="Their yes rests"):
        test_shop.do(partial(tell, feedback_id=number))
    with test_shop.store.unit_of_work() as uow:
        assert uow.feedback.facts().who.tolist() == [-1]
        assert uow.feedback.of_customer(ada) == []
        assert uow.recoveries.of_customer(ada) == []
        assert uow.feedback.said_by([ada]) == {}
    sql(test_shop, "UPDATE consent_now SET expires_at = unixepoch() + 999999 WHERE purpose = 'feedback'")
    sql(test_shop, "UPDATE customer SET restricted = 0")
    again = entry(test_shop, number)
    assert (again.words, again.because) == ("More oat milk, please", "No room")


# Staff


def test_staff_write_and_see_their_own_and_never_the_log(test_shop: TestShop, ada: CustomerId) -> None:
    of_owner = said(test_shop, ada)
    with acting_as(KIM):
        own = said(test_shop, ada, COMPLAINT)
        idea = test_shop.do(partial(write_idea, words="A bell at the door")).value
        with test_shop.store.unit_of_work() as uow:
            assert [row.entry.feedback_id for row in my_feedback(uow, test_shop.clock)] == [idea, own]
            assert one_entry(uow, test_shop.clock, feedback_id=of_owner).entry.words == ""
            assert one_entry(uow, test_shop.clock, feedback_id=own).entry.words != ""
            for view in (feedback_log, open_feedback, themes_view, recoveries_view):
                with pytest.raises(OwnerOnlyError):
                    view(uow, test_shop.clock)
        with pytest.raises(OwnerOnlyError):
            test_shop.do(partial(settle_in_words, feedback_id=own, because="No"))
        with pytest.raises(InputRefusedError, match="for the owner to say"):
            test_shop.do(partial(assign, feedback_id=own, owner=THE_OWNER, due=None))
    found = entry(test_shop, idea)
    assert (found.kind, found.customer_id, found.written_by) == (FeedbackKind.IDEA, None, KIM.staff_id)


def test_staff_offer_what_the_owner_set_and_the_owner_anything(test_shop: TestShop, ada: CustomerId) -> None:
    number = recovery(test_shop, said(test_shop, ada, COMPLAINT)).recovery_id
    test_shop.do(partial(set_empowerment, milli=5000))
    with acting_as(KIM):
        with pytest.raises(OwnerOnlyError, match="ask the owner"):
            test_shop.do(partial(offer, recovery_id=number, offered="A cake", amount_milli=5001))
        test_shop.do(partial(offer, recovery_id=number, offered="A cake", amount_milli=5000))
        with pytest.raises(OwnerOnlyError):
            test_shop.do(partial(settle_recovery, recovery_id=number, cost_milli=5001))
    test_shop.do(partial(offer, recovery_id=number, offered="Two cakes", amount_milli=90_000))
    assert test_shop.do(partial(settle_recovery, recovery_id=number)).value.cost_milli == 90_000


# Recovery


def test_a_complaint_opens_a_recovery_and_its_first_word_is_the_offer(test_shop: TestShop, ada: CustomerId) -> None:
    number = said(test_shop, ada, COMPLAINT, mood=Mood.SO_SO)
    assert sql(test_shop, "SELECT count(*) FROM recovery") == [(1,)]
    said(test_shop, ada, SUGGESTION)
    assert sql(test_shop, "SELECT count(*) FROM recovery") == [(1,)]
    test_shop.clock.pass_time(minutes=-90)  # it was said an hour and a half before the offer
    sql(test_shop, "UPDATE feedback SET at = at - 5400")
    sql(test_shop, "UPDATE recovery SET at = at - 5400")
    test_shop.clock.pass_time(minutes=90)
    outcome = test_shop.do(partial(offer, recovery_id=recovery(test_shop, number).recovery_id, offered="A cake"))
    assert entry(test_shop, number).answered_at is not None
    with test_shop.store.unit_of_work() as uow:
        (row,) = recoveries_view(uow, test_shop.clock).open
    assert (row.name, row.recovery.satisfaction) == ("Ada Okafor", 0.5)
    assert row.hours_to_first_word == pytest.approx(1.5)
    undone(test_shop, outcome)
    assert entry(test_shop, number).answered_at is None


def test_a_complaint_is_put_right_once(test_shop: TestShop) -> None:
    number = said(test_shop, None, COMPLAINT)
    again = partial(open_recovery, cause=RecoveryCause.NOTICED, what="Cold", feedback_id=number)
    with pytest.raises(InputRefusedError, match="already"):
        test_shop.do(again)
    other = said(test_shop, None, SUGGESTION)
    test_shop.do(partial(open_recovery, cause=RecoveryCause.NOTICED, what="Cold", feedback_id=other))
    assert sql(test_shop, "SELECT count(*) FROM recovery") == [(2,)]


def test_whether_somebody_came_back_happier_is_seen_from_later_visits_and_words(
    test_shop: TestShop, ada: CustomerId
) -> None:
    before = test_shop.clock.now() - timedelta(days=20)
    said(test_shop, ada, COMPLAINT, mood=Mood.UNHAPPY, at=before)
    test_shop.visited(ada, [before.date()])
    with test_shop.store.unit_of_work() as uow:
        assert recoveries_view(uow, test_shop.clock).open[0].aftermath == (None, None)
    test_shop.visited(ada, [before.date() + timedelta(days=4)])
    said(test_shop, ada, FeedbackKind.COMPLIMENT, mood=Mood.HAPPY)
    with test_shop.store.unit_of_work() as uow:
        assert recoveries_view(uow, test_shop.clock).open[0].aftermath == (True, True)


def test_a_bad_score_opens_one_without_a_person_as_well(test_shop: TestShop) -> None:
    opened = partial(open_recovery, cause=RecoveryCause.SURVEY, what="2 of 10", satisfaction=0.2)
    undone(test_shop, test_shop.do(opened))
    assert sql(test_shop, "SELECT 1 FROM recovery") == []
    number = test_shop.do(opened).value
    with test_shop.store.unit_of_work() as uow:
        found = uow.recoveries.get(number)
    assert (found.what, found.satisfaction, found.customer_id) == ("2 of 10", 0.2, None)


def test_no_line_of_the_trail_holds_words_and_none_leads_from_a_person_to_an_entry(
    test_shop: TestShop, ada: CustomerId
) -> None:
    number = said(test_shop, ada, COMPLAINT, "Oat milk")
    test_shop.do(partial(begin, feedback_id=number))
    test_shop.do(partial(settle_in_words, feedback_id=number, because="No room"))
    test_shop.do(partial(tell, feedback_id=number))
    lines = sql(test_shop, "SELECT action, detail, subject_token FROM audit WHERE action GLOB '*[a-z].[a-z]*'")
    ours = [line for line in lines if str(line[0]).split(".")[0] in {"feedback", "recovery"}]
    assert len(ours) == 5
    assert all("milk" not in str(line).casefold() and "room" not in str(line) for line in lines)
    assert all("feedback" not in str(detail) and "recovery" not in str(detail) for _, detail, token in ours if token)
