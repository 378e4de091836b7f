"""Consents from a file and at the counter: what is recorded, what is dropped, what a withdrawal takes with it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import partial

import pytest
from tests.pace import paced
from tests.shops import TestShop

from localregulars.application.consent.consents import record_consent
from localregulars.application.consent.from_file import import_consents
from localregulars.application.customers.people import add_customer, correct_details, customer_profile, find_customer
from localregulars.application.visits.import_records import (
    ConsentImportReport,
    ConsentRow,
    Detected,
    ParsedConsents,
    Remark,
)
from localregulars.domain.consent import Adult, ConsentForm, ConsentState, Purpose
from localregulars.domain.errors import ConsentMissingError, InputRefusedError
from localregulars.domain.ids import CustomerId

WRITTEN = Detected("consents", "utf-8", ",", ".", "year-month-day")
AGREED = (datetime.now(UTC) - timedelta(days=40)).replace(microsecond=0, tzinfo=None)
"""A file's local time; consents are judged by the real clock, so they are given not long ago."""


def row(customer: str, purpose: Purpose, **changes: object) -> ConsentRow:
    plain = ConsentRow(
        line=2,
        customer=customer,
        purpose=purpose,
        state=ConsentState.GIVEN,
        at=AGREED,
        form=ConsentForm.EXPLICIT,
        adult=Adult.YES,
        method="",
        recorded_by="",
        name="",
        phone="",
        email="",
    )
    return plain._replace(**changes)  # type: ignore[arg-type]  # a test's shorthand


def bring(shop: TestShop, *rows: ConsentRow) -> ConsentImportReport:
    return shop.do(partial(import_consents, parsed=ParsedConsents(WRITTEN, rows))).value


def who(shop: TestShop, till_id: str) -> CustomerId:
    with shop.store.unit_of_work() as uow:
        return find_customer(uow, till_id)


def may_score(shop: TestShop) -> frozenset[CustomerId]:
    with shop.store.unit_of_work() as uow:
        return uow.consents.may_score()


def test_a_file_makes_customers_and_those_who_agreed_may_be_scored(test_shop: TestShop) -> None:
    report = bring(
        test_shop,
        row("ada", Purpose.HISTORY, name="Ada Okafor"),
        row("ada", Purpose.MONITORING),
        row("bo", Purpose.HISTORY),
        row("cy", Purpose.HISTORY, adult=Adult.UNKNOWN),
        row("cy", Purpose.MONITORING, adult=Adult.UNKNOWN),
        row("dee", Purpose.MONITORING),
    )
    assert (report.rows, report.events, report.new_customers) == (6, 6, 4)
    assert may_score(test_shop) == {who(test_shop, "ada")}


def test_the_order_of_rows_does_not_matter_the_time_does(test_shop: TestShop) -> None:
    withdrawn = row("ada", Purpose.MONITORING, state=ConsentState.WITHDRAWN, at=AGREED + timedelta(days=5))
    bring(test_shop, row("ada", Purpose.HISTORY), withdrawn, row("ada", Purpose.MONITORING))
    assert may_score(test_shop) == frozenset()


def test_the_same_file_again_changes_nothing(test_shop: TestShop) -> None:
    rows = (row("ada", Purpose.HISTORY), row("ada", Purpose.MONITORING))
    bring(test_shop, *rows)
    again = bring(test_shop, *rows)
    assert (again.events, again.already_known, again.new_customers) == (0, 2, 0)


def test_two_rows_of_one_second_are_counted_and_the_later_row_stands(test_shop: TestShop) -> None:
    bring(test_shop, row("ada", Purpose.HISTORY))
    report = bring(
        test_shop, row("ada", Purpose.MONITORING), row("ada", Purpose.MONITORING, state=ConsentState.WITHDRAWN)
    )
    assert report.replaced == 1
    assert may_score(test_shop) == frozenset()


def test_of_three_rows_of_one_second_the_last_stands_even_where_it_repeats_the_first(test_shop: TestShop) -> None:
    short, long = AGREED + timedelta(days=2), AGREED + timedelta(days=90)
    rows = [row("ada", Purpose.NOTES, expires=ends) for ends in (short, long, short)]
    assert bring(test_shop, *rows).events == 3
    with test_shop.store.unit_of_work() as uow:
        assert not uow.consents.stands(find_customer(uow, "ada"), Purpose.NOTES)
    assert bring(test_shop, *rows).already_known == 3
    assert bring(test_shop, rows[1], rows[1]).already_known == 2


def test_details_without_their_purpose_or_sense_are_dropped_and_counted(test_shop: TestShop) -> None:
    report = bring(
        test_shop,
        row("ada", Purpose.CONTACT_PHONE, name="Ada", phone="+44 20 7946 0018", email="ada@example.org"),
        row("bo", Purpose.CONTACT_EMAIL, email="not an address"),
        row("cy", Purpose.CONTACT_PHONE, phone="call me"),
        row("cy", Purpose.HISTORY, name="Cy  Nair "),
    )
    assert report.dropped == {"name": 1, "phone": 1, "email": 2}
    ids = {till_id: who(test_shop, till_id) for till_id in ("ada", "cy")}
    with test_shop.store.unit_of_work() as uow:
        ada, cy = uow.customers.details(ids["ada"]), uow.customers.details(ids["cy"])
    assert (ada.name, ada.phone, ada.email) == ("", "+442079460018", "")
    assert (cy.name, cy.phone) == ("Cy Nair", "")


def test_a_time_still_to_come_refuses_the_file_and_names_the_line(test_shop: TestShop) -> None:
    ahead = row("bo", Purpose.HISTORY, line=7, at=test_shop.clock.now() + timedelta(hours=1))
    with pytest.raises(InputRefusedError, match="Line 7"):
        bring(test_shop, row("ada", Purpose.HISTORY), ahead)
    with test_shop.store.unit_of_work() as uow:
        assert uow.customers.find_by_till_id("ada") is None


def test_a_time_without_a_zone_is_the_shops(test_shop: TestShop) -> None:
    bring(test_shop, row("ada", Purpose.HISTORY, at=datetime(2026, 7, 1, 9)))  # noqa: DTZ001  (London, summer)
    ada = who(test_shop, "ada")
    with test_shop.store.unit_of_work() as uow:
        (status,) = uow.consents.status(ada)
    assert status.at == datetime(2026, 7, 1, 8, tzinfo=UTC)


def test_somebody_whom_no_till_knows_is_named_by_the_internal_id(test_shop: TestShop) -> None:
    added = test_shop.do(partial(add_customer, name="Bo Kim")).value
    ada = test_shop.customer("ada", Purpose.HISTORY)
    report = bring(test_shop, row(str(added), Purpose.HISTORY), row(str(ada), Purpose.HISTORY))
    assert report.new_customers == 1  # the till may call somebody else by the number that is Ada's here
    with test_shop.store.unit_of_work() as uow:
        assert uow.consents.stands(added, Purpose.HISTORY)
        assert uow.customers.find_by_till_id(str(ada)) not in {None, ada}


def test_watching_needs_explicit_words(test_shop: TestShop) -> None:
    with pytest.raises(InputRefusedError, match="explicit"):
        bring(test_shop, row("ada", Purpose.MONITORING, form=ConsentForm.REGULAR))
    with test_shop.store.unit_of_work() as uow:
        assert uow.customers.find_by_till_id("ada") is None


def test_a_withdrawal_takes_history_with_it_and_nothing_else(test_shop: TestShop) -> None:
    ada, bo = test_shop.regular("ada"), test_shop.regular("bo")
    for customer_id in (ada, bo):
        test_shop.visited(customer_id, [date(2026, 3, n) for n in range(1, 20)])
    gone = partial(record_consent, customer_id=ada, purpose=Purpose.HISTORY, state=ConsentState.WITHDRAWN)
    test_shop.do(gone)
    with test_shop.store.unit_of_work() as uow:
        assert uow.visits.of_customer(ada) == []
        assert len(uow.visits.of_customer(bo)) == 19
        assert uow.visits.history([ada, bo]).offsets.tolist() == [0, 0, 19]
    assert may_score(test_shop) == {bo}


def test_a_profile_says_where_every_consent_stands(test_shop: TestShop) -> None:
    ada = test_shop.regular("ada", name="Ada Okafor")
    test_shop.do(partial(record_consent, customer_id=ada, purpose=Purpose.NOTES, state=ConsentState.REFUSED))
    with test_shop.store.unit_of_work() as uow:
        profile = customer_profile(uow, ada)
    assert {c.purpose: c.stands for c in profile.consents} == {
        Purpose.HISTORY: True,
        Purpose.MONITORING: True,
        Purpose.NOTES: False,
    }
    assert profile.row.name == "Ada Okafor"
    assert profile.row.may_be_scored


def test_a_phone_number_needs_a_consent_and_can_be_corrected(test_shop: TestShop) -> None:
    ada = test_shop.customer("ada", Purpose.HISTORY, name="Ada")
    correct = partial(correct_details, customer_id=ada, name="Ada Okafor", phone="020 7946 0018", email="")
    with pytest.raises(ConsentMissingError):
        test_shop.do(correct)
    test_shop.do(partial(record_consent, customer_id=ada, purpose=Purpose.CONTACT_PHONE, state=ConsentState.GIVEN))
    outcome = test_shop.do(correct)
    with test_shop.store.unit_of_work() as uow:
        assert uow.customers.details(ada).phone == "+442079460018"
    assert outcome.undo is not None
    test_shop.do(outcome.undo)
    with test_shop.store.unit_of_work() as uow:
        assert (uow.customers.details(ada).name, uow.customers.details(ada).phone) == ("Ada", "")


@pytest.mark.parametrize("name", ["", "   ", "x" * 121, "Ada\x07"])
def test_a_name_is_a_name(test_shop: TestShop, name: str) -> None:
    with pytest.raises(InputRefusedError):
        test_shop.do(partial(add_customer, name=name))


def test_a_till_number_belongs_to_one_person(test_shop: TestShop) -> None:
    ada = test_shop.do(partial(add_customer, name="Ada", till_id="17")).value
    with pytest.raises(InputRefusedError):
        test_shop.do(partial(add_customer, name="Bo", till_id="17"))
    assert who(test_shop, "17") == ada
    assert who(test_shop, str(ada)) == ada
    with pytest.raises(InputRefusedError):
        who(test_shop, "18")


def remarks(report: ConsentImportReport) -> dict[Remark, tuple[int, tuple[int, ...]]]:
    return {remark.code: (remark.rows, remark.lines) for remark in report.remarks}


def test_what_may_be_a_mistake_is_kept_and_said_by_its_lines(test_shop: TestShop) -> None:
    long_ago = AGREED - timedelta(days=900)
    no = ConsentState.WITHDRAWN
    report = bring(
        test_shop,
        row("ada", Purpose.HISTORY, line=2, state=no, at=AGREED - timedelta(days=1)),
        row("ada", Purpose.HISTORY, line=3),
        row("bo", Purpose.NOTES, line=4, state=no),
        row("cy", Purpose.NOTES, line=5, at=long_ago),
        row("dee", Purpose.NOTES, line=6),
        row("dee", Purpose.NOTES, line=7, state=ConsentState.REFUSED),
    )
    assert remarks(report) == {
        Remark.OVER_ALREADY: (1, (5,)),
        Remark.TWO_AT_ONCE: (1, (7,)),
        Remark.WITHDRAWN_BEFORE_GIVEN: (2, (2, 4)),
    }
    with test_shop.store.unit_of_work() as uow:
        assert uow.consents.with_consent(Purpose.HISTORY) == {find_customer(uow, "ada")}
        assert uow.consents.with_consent(Purpose.NOTES) == frozenset()


@pytest.mark.parametrize(
    ("purpose", "state", "days"),
    [
        (Purpose.MONITORING, ConsentState.GIVEN, 367),
        (Purpose.HISTORY, ConsentState.GIVEN, 732),
        (Purpose.HISTORY, ConsentState.GIVEN, 0),
        (Purpose.HISTORY, ConsentState.REFUSED, 20),
    ],
)
def test_an_end_that_cannot_be_refuses_the_file_by_its_line(
    test_shop: TestShop, purpose: Purpose, state: ConsentState, days: int
) -> None:
    wrong = row("bo", purpose, line=9, state=state, expires=AGREED + timedelta(days=days))
    with pytest.raises(InputRefusedError, match="Line 9"):
        bring(test_shop, row("ada", Purpose.HISTORY), wrong)
    with test_shop.store.unit_of_work() as uow:
        assert uow.customers.find_by_till_id("ada") is None


def test_an_end_sooner_than_the_purposes_is_kept(test_shop: TestShop) -> None:
    ends = AGREED + timedelta(days=100)
    bring(test_shop, row("ada", Purpose.HISTORY, expires=ends, evidence="ab" * 32, witness="Kim", method="by pigeon"))
    ada = who(test_shop, "ada")
    with test_shop.store.unit_of_work() as uow:
        (status,) = uow.consents.status(ada)
        (kept,) = uow.rights.records.of(ada).rows["consent_event"]
    assert status.expires_at is not None
    assert abs(status.expires_at - status.at - timedelta(days=100)) <= timedelta(hours=1)  # summer time
    assert (kept["method"], kept["method_note"], kept["witness"], kept["evidence_sha256"]) == (
        "file", "by pigeon", "Kim", "ab" * 32,
    )  # fmt: skip


@pytest.mark.slow
def test_many_rows_are_written_in_bounded_time(test_shop: TestShop) -> None:
    purposes = (Purpose.HISTORY, Purpose.MONITORING, Purpose.NOTES, Purpose.CONTACT_PHONE)
    rows = [row(f"T{n // 4}", purposes[n % 4], line=n + 2) for n in range(20_000)]
    with paced() as taken:
        report = bring(test_shop, *rows)
    assert (report.events, report.new_customers) == (20_000, 5_000)
    assert taken.within(4), taken  # 2.4 s with nothing else running; `benchmarks.consent` writes 100,000
