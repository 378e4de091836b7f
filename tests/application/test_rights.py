"""Requests with their due dates, emergencies that two people answer for, and a trail that a person can read."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

import pytest
from sqlcipher3 import dbapi2
from tests.everything import CONTACT, EMAIL, NAME, PHONE, number, signal, somebody_with_everything, sql
from tests.shops import TestShop

from localregulars.application.access import Actor, acting_as
from localregulars.application.care.overrides import (
    RevealedContact,
    override_in_emergency,
    overrides_view,
    report_override,
)
from localregulars.application.rights.access_request import gather_access_request
from localregulars.application.rights.audit_view import audit_areas, audit_page, check_trail
from localregulars.application.rights.erasure import erase_person
from localregulars.application.rights.ports import KEYS_AREA
from localregulars.application.rights.requests import (
    RequestsView,
    decline_request,
    extend_request,
    finish_request,
    record_request,
    requests_view,
)
from localregulars.application.rights.retention import change_retention
from localregulars.domain.consent import Purpose
from localregulars.domain.errors import ConsentMissingError, InputRefusedError, OwnerOnlyError
from localregulars.domain.ids import CustomerId
from localregulars.domain.retention import RetentionPolicy
from localregulars.domain.rights import OverrideId, RequestId, RequestState, RightKind, RightStep
from localregulars.domain.staff import Role


def view(shop: TestShop) -> RequestsView:
    with shop.store.unit_of_work() as uow:
        return requests_view(uow, shop.clock)


def ask(shop: TestShop, customer: CustomerId, kind: RightKind, note: str = "") -> RequestId:
    return shop.do(partial(record_request, customer_id=customer, kind=kind, note=note)).value


def test_requests_are_listed_with_what_answers_them_the_most_urgent_first(test_shop: TestShop) -> None:
    ada, bo = test_shop.customer("ada", name="Ada"), test_shop.customer("bo", Purpose.HISTORY, name="Bo")
    earlier = test_shop.clock.now() - timedelta(days=26)
    ask(test_shop, ada, RightKind.CORRECTION, "  the   name ")
    test_shop.do(partial(record_request, customer_id=bo, kind=RightKind.ACCESS, received_at=earlier))
    seen = view(test_shop)
    assert [(row.name, row.step, row.is_due_soon, row.is_overdue) for row in seen.open] == [
        ("Bo", RightStep.EXPORT, True, False),
        ("Ada", RightStep.CORRECT, False, False),
    ]
    assert seen.open[1].request.note == "the name"
    assert seen.overdue == 0
    test_shop.clock.pass_time(days=9)
    late = view(test_shop)
    assert (late.overdue, late.open[0].is_overdue, late.open[0].is_due_soon) == (1, True, False)
    assert late.open[0].days_left < 0


def test_a_request_is_extended_answered_or_declined_and_each_can_be_taken_back(test_shop: TestShop) -> None:
    ada = test_shop.customer("ada")
    first, second = ask(test_shop, ada, RightKind.ACCESS), ask(test_shop, ada, RightKind.OBJECTION)
    longer = test_shop.do(partial(extend_request, request_id=first, because="very many visits"))
    assert longer.value.due_at - view(test_shop).open[0].request.due_at > timedelta(days=55)
    done = test_shop.do(partial(finish_request, request_id=first))
    declined = test_shop.do(partial(decline_request, request_id=second, because="nothing of theirs is used"))
    assert {row.request.state for row in view(test_shop).closed} == {RequestState.DECLINED, RequestState.DONE}
    assert {row.request.declined_because for row in view(test_shop).closed} == {"", "nothing of theirs is used"}
    with pytest.raises(InputRefusedError):
        test_shop.do(partial(finish_request, request_id=first))
    assert done.undo is not None
    assert declined.undo is not None
    test_shop.do(done.undo)
    with pytest.raises(InputRefusedError, match="changed since"):
        test_shop.do(done.undo)
    test_shop.do(declined.undo)
    assert [row.request.request_id for row in view(test_shop).open] == [second, first]
    assert view(test_shop).open[1].request.extended_because == "very many visits"


def test_words_about_a_request_are_sealed_with_the_person_s_key(test_shop: TestShop) -> None:
    ada = test_shop.customer("ada")
    ask(test_shop, ada, RightKind.ACCESS, "for Bartholomew")
    ((sealed,),) = sql(test_shop, "SELECT note FROM right_request")
    assert isinstance(sealed, bytes)
    assert b"Bartholomew" not in sealed
    sql(test_shop, "UPDATE person_key SET key = randomblob(32)")
    with test_shop.store.unit_of_work() as uow, pytest.raises(Exception, match="damaged"):
        uow.rights.requests.all()


@pytest.mark.parametrize("received", [timedelta(days=1), timedelta(seconds=30)])
def test_a_request_from_the_future_or_of_nobody_is_refused(test_shop: TestShop, received: timedelta) -> None:
    ada = test_shop.customer("ada")
    late = partial(record_request, kind=RightKind.ACCESS, received_at=test_shop.clock.now() + received)
    with pytest.raises(InputRefusedError, match="future"):
        test_shop.do(partial(late, customer_id=ada))
    with pytest.raises(InputRefusedError, match="no such customer"):
        ask(test_shop, CustomerId(77), RightKind.ACCESS)
    with pytest.raises(InputRefusedError):
        test_shop.do(partial(finish_request, request_id=RequestId(77)))


def test_an_erasure_waits_for_a_copy_that_was_asked_for_and_closes_the_rest(test_shop: TestShop) -> None:
    ada = test_shop.customer("ada", name="Ada")
    copy = ask(test_shop, ada, RightKind.PORTABILITY)
    gone = ask(test_shop, ada, RightKind.ERASURE, "please")
    other = ask(test_shop, ada, RightKind.CORRECTION)
    with pytest.raises(InputRefusedError, match="copy of their data"):
        test_shop.do(partial(erase_person, customer_id=ada))
    test_shop.do(partial(finish_request, request_id=copy))
    test_shop.do(partial(erase_person, customer_id=ada))
    seen = view(test_shop)
    assert seen.open == ()
    states = {row.request.request_id: (row.request.state, row.name, row.request.note) for row in seen.closed}
    assert states[gone] == (RequestState.DONE, "", "")
    assert states[other] == (RequestState.DECLINED, "", "")


def emergency(
    shop: TestShop, customer: CustomerId, reason: str = "fell in the street", first: str = "Ida", second: str = "Otto"
) -> RevealedContact:
    use_case = partial(override_in_emergency, customer_id=customer, reason=reason)
    return shop.do(partial(use_case, decided_by=first, second_person=second)).value


def test_an_emergency_shows_how_to_reach_somebody_even_where_everything_is_restricted(test_shop: TestShop) -> None:
    customer = somebody_with_everything(test_shop)
    sql(test_shop, "UPDATE customer SET restricted = 1")
    shown = emergency(test_shop, customer)
    assert (shown.name, shown.phone, shown.email) == (NAME, PHONE, EMAIL)
    assert [contact.name for contact in shown.contacts] == [CONTACT]
    assert not {"visits", "scores", "signals"} & set(type(shown).__dataclass_fields__)


@pytest.mark.parametrize(
    ("reason", "first", "second"),
    [("", "Ida", "Otto"), ("danger", "Ida", "Otto"), ("fell in the street", "", "Otto"),
     ("fell in the street", "Ida", " "), ("fell in the street", "Ida", " iDA ")],
)  # fmt: skip
def test_an_emergency_needs_a_reason_and_two_people(test_shop: TestShop, reason: str, first: str, second: str) -> None:
    customer = test_shop.customer("ada")
    with pytest.raises(InputRefusedError):
        emergency(test_shop, customer, reason, first, second)
    assert number(test_shop, "SELECT count(*) FROM emergency_override") == 0


def test_an_emergency_stays_open_until_the_customer_was_told(test_shop: TestShop) -> None:
    customer = test_shop.customer("ada", Purpose.HISTORY, name="Ada")
    first, second = emergency(test_shop, customer).override_id, emergency(test_shop, customer).override_id
    test_shop.do(partial(report_override, override_id=second))
    with test_shop.store.unit_of_work() as uow:
        rows = overrides_view(uow)
        actions = [line.action for line in uow.rights.trail.lines(customer_id=customer, area="override")]
    assert [(row.override.override_id, row.is_open) for row in rows] == [(first, True), (second, False)]
    assert (rows[0].override.reason, rows[0].override.decided_by, rows[0].name) == ("fell in the street", "Ida", "Ada")
    assert actions == ["override.reported", "override.made", "override.made"]
    for number_ in (second, OverrideId(99)):
        with pytest.raises(InputRefusedError):
            test_shop.do(partial(report_override, override_id=number_))


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO score VALUES (1, 'absence', 1, 4.0, 1, '[]')",
        "INSERT INTO rhythm_state VALUES (1, 1, 2.0, x'00')",
        "INSERT INTO check_in (customer_id, opened_day, last_visit_day, signals, state) VALUES (1, 9, 1, '[]', 'open')",
        "INSERT INTO away_note (customer_id, first_day, last_day, at) VALUES (1, 1, 2, 3)",
        "INSERT INTO sign_of_life (customer_id, at, day, kind) VALUES (1, 1, 1, 'seen')",
        "INSERT INTO lesson VALUES (1, 3, 9)",
        "INSERT INTO visit (customer_id, at, source, day, minute, lines, amount_milli) VALUES (1,1,'hand',1,1,0,0)",
        "INSERT INTO emergency_call (contact_id, customer_id, check_in_id, at, day) VALUES (1, 1, 1, 1, 1)",
        "INSERT INTO summary_person VALUES ('2026-Q3', 1, 'seen')",
    ],
)
def test_an_emergency_lets_nobody_be_scored_not_even_through_raw_sql(test_shop: TestShop, statement: str) -> None:
    customer = test_shop.customer("ada", name="Ada")
    emergency(test_shop, customer)
    assert number(test_shop, "SELECT count(*) FROM may_score") == 0
    with pytest.raises(dbapi2.IntegrityError, match="lr:"):
        sql(test_shop, statement)
    with test_shop.store.unit_of_work() as uow, pytest.raises(ConsentMissingError):
        uow.scores.put_scores(date(2026, 1, 1), [(customer, signal(date(2026, 1, 1)))])


def test_the_trail_reads_newest_first_by_pages_and_names_only_whose_key_lives(test_shop: TestShop) -> None:
    ada = test_shop.customer("ada", Purpose.HISTORY, name="Ada")
    bo = test_shop.customer("bo", Purpose.HISTORY, name="Bo")
    with test_shop.store.unit_of_work() as uow:
        uow.customers.update_details(ada, uow.customers.details(ada))
        first = audit_page(uow, limit=1)
        second = audit_page(uow, limit=1, before=first.before)
        about_ada = audit_page(uow, customer_id=ada)
        areas = audit_areas(uow)
    assert [(row.action, row.customer_id, row.numbers["purpose"]) for row in first.rows] == [
        ("consent.given", bo, "history")
    ]
    assert (second.rows[0].customer_id, second.before) == (ada, None)
    assert [row.customer_id for row in about_ada.rows] == [ada]
    assert areas == ["consent"]
    with test_shop.store.unit_of_work() as uow:  # never kept
        uow.audit.record("passphrase_changed", None, test_shop.clock.now(), generation=2)
        assert audit_areas(uow) == ["consent", KEYS_AREA]
        assert [row.action for row in audit_page(uow, area=KEYS_AREA).rows] == ["passphrase_changed"]
    test_shop.do(partial(erase_person, customer_id=bo))
    with test_shop.store.unit_of_work() as uow:
        rows = audit_page(uow).rows
        consents = audit_page(uow, area="consent").rows
        assert check_trail(uow, test_shop.clock).is_whole
    assert [(row.action, row.customer_id, row.is_gone) for row in rows] == [
        ("person.erased", None, True), ("consent.given", None, True), ("consent.given", ada, False),
    ]  # fmt: skip
    assert len(consents) == 2
    sql(test_shop, "DROP TRIGGER audit_is_not_changed")
    sql(test_shop, "UPDATE audit SET action = 'consent.refused' WHERE seq = 1")
    with test_shop.store.unit_of_work() as uow:
        assert not check_trail(uow, test_shop.clock).is_whole


def test_staff_write_requests_down_and_leave_the_rest_to_the_owner(test_shop: TestShop) -> None:
    ada = test_shop.customer("ada")
    with acting_as(Actor(Role.STAFF)):
        request = ask(test_shop, ada, RightKind.ACCESS)
        emergency(test_shop, ada)
        for use_case in (
            partial(erase_person, customer_id=ada),
            partial(gather_access_request, customer_id=ada),
            partial(finish_request, request_id=request),
            partial(decline_request, request_id=request, because="no"),
            partial(extend_request, request_id=request, because="no"),
            partial(change_retention, policy=RetentionPolicy(visits=13)),
        ):
            with pytest.raises(OwnerOnlyError):
                test_shop.do(use_case)
        with test_shop.store.unit_of_work() as uow, pytest.raises(OwnerOnlyError):
            audit_page(uow)
