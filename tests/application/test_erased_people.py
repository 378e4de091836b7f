"""Files do not bring back who was erased; what they agree to later counts again, for what comes later."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from tests.application.test_consents import row
from tests.application.test_imports import WRITTEN, bring, export, receipt, totals
from tests.everything import number, sql
from tests.shops import TestShop

from localregulars.application.consent.consents import record_consent
from localregulars.application.consent.from_file import import_consents
from localregulars.application.customers.people import add_customer
from localregulars.application.rights.erasure import erase_person
from localregulars.application.rights.retention import apply_retention
from localregulars.application.visits.import_records import ConsentImportReport, ImportReport, ParsedConsents, Remark
from localregulars.application.visits.imports import import_visits
from localregulars.domain.consent import ConsentState, Purpose
from localregulars.domain.ids import CustomerId


def naive(at: datetime) -> datetime:
    """As the till of the test shop, which is in London, writes it."""
    return at.astimezone(ZoneInfo("Europe/London")).replace(tzinfo=None, microsecond=0)


def consents(shop: TestShop, *rows: object) -> ConsentImportReport:
    parsed = ParsedConsents(WRITTEN, tuple(rows))  # type: ignore[arg-type]
    return shop.do(partial(import_consents, parsed=parsed)).value


def visits(shop: TestShop, till_id: str, *ago: int) -> ImportReport:
    rows = [receipt(till_id, naive(shop.clock.now()) - timedelta(days=days), 0) for days in ago]
    return bring(shop, *rows)


def erase(shop: TestShop, customer: CustomerId) -> None:
    shop.do(partial(erase_person, customer_id=customer))
    shop.clock.pass_time(seconds=2)


def customers(shop: TestShop) -> list[int]:
    with shop.store.unit_of_work() as uow:
        return [row.customer_id for row in uow.directory.rows()]


def test_the_same_files_again_bring_nobody_back_and_say_why(test_shop: TestShop) -> None:
    shop = test_shop
    said = shop.clock.now() - timedelta(days=5)
    rows = [row("ada", purpose, at=said, name="Ada") for purpose in (Purpose.HISTORY, Purpose.MONITORING)]
    assert consents(shop, *rows).new_customers == 1
    export_ = export(*(receipt("ada", naive(shop.clock.now()) - timedelta(days=n), 0, 1) for n in (1, 2, 3)))
    assert shop.do(partial(import_visits, parsed=export_)).value.visits_kept == 3
    before = totals(shop)
    erase(shop, CustomerId(1))
    again = consents(shop, *rows)
    assert (again.events, again.new_customers) == (0, 0)
    assert [(remark.code, remark.rows, remark.lines) for remark in again.remarks] == [
        (Remark.ERASED, 2, (rows[0].line, rows[1].line))
    ]
    report = shop.do(partial(import_visits, parsed=export_)).value
    assert (report.visits_kept, report.skipped) == (0, {"refund": 2, "erased": 6})
    assert customers(shop) == []
    assert {day: count for day, (count, _) in totals(shop).items()} == {day: n for day, (n, _) in before.items()}
    assert {kept for _, kept in totals(shop).values()} == {0}
    assert number(shop, "SELECT count(*) FROM visit") == 0


def test_who_agrees_anew_is_met_anew_and_only_later_visits_are_kept(test_shop: TestShop) -> None:
    shop = test_shop
    visits_before = visits(shop, "ada", 9)
    assert visits_before.skipped["no_history_consent"] == 1
    ada = shop.customer("ada", Purpose.HISTORY, name="Ada")
    assert visits(shop, "ada", 9, 8, 7).visits_kept == 3
    erase(shop, ada)
    sql(shop, "UPDATE tombstone SET at = at - 6 * 3600")
    now = shop.clock.now()
    consents(shop, row("ada", Purpose.HISTORY, at=now - timedelta(hours=3), name="Ada Again"))
    later = now - timedelta(hours=1)
    rows = [receipt("ada", naive(at), 0) for at in (now - timedelta(days=8), now - timedelta(hours=4), later)]
    report = bring(shop, *rows)
    assert (report.visits_kept, report.skipped["erased"]) == (1, 2)
    with shop.store.unit_of_work() as uow:
        (found,) = uow.directory.rows()
        (kept,) = uow.visits.of_customer(found.customer_id)
    assert found.name == "Ada Again"
    assert abs(kept.at - later) < timedelta(seconds=2)


def test_older_words_of_somebody_who_came_back_do_not_count(test_shop: TestShop) -> None:
    shop = test_shop
    old = shop.clock.now() - timedelta(days=3)
    erase(shop, shop.customer("ada", Purpose.HISTORY))
    rows = [
        row("ada", Purpose.MONITORING, at=old), row("ada", Purpose.HISTORY, at=shop.clock.now()),
        row("bo", Purpose.HISTORY, at=old),
    ]  # fmt: skip
    report = consents(shop, *rows)
    assert (report.events, report.new_customers) == (2, 2)
    with shop.store.unit_of_work() as uow:
        who = uow.customers.find_by_till_id("ada")
        assert who is not None
        assert [status.purpose for status in uow.consents.status(who)] == [Purpose.HISTORY]


def test_who_comes_back_at_the_counter_is_asked_like_anybody(test_shop: TestShop) -> None:
    shop = test_shop
    shop.clock.pass_time(minutes=-10)  # what is said a moment later has been said by the real clock, too
    erase(shop, shop.customer("ada", Purpose.HISTORY))
    again = shop.do(partial(add_customer, name="Ada", till_id="ada")).value
    assert visits(shop, "ada", 1).skipped["erased"] == 1
    shop.do(partial(record_consent, customer_id=again, purpose=Purpose.HISTORY, state=ConsentState.GIVEN))
    assert visits(shop, "ada", 1).skipped["erased"] == 1
    shop.clock.pass_time(minutes=5)
    assert visits(shop, "ada", 0).visits_kept == 1


def test_somebody_whom_no_till_knows_is_barred_by_the_shop_s_own_number_and_nobody_else_is(test_shop: TestShop) -> None:
    shop = test_shop
    shop.clock.pass_time(minutes=-10)  # what is said a moment later has been said by the real clock, too
    nameless = shop.do(partial(add_customer, name="Ida")).value
    assert nameless == 1
    erase(shop, nameless)
    old, now = shop.clock.now() - timedelta(days=1), shop.clock.now()
    report = consents(shop, row("1", Purpose.HISTORY, at=old, name="Ida"))
    assert (report.new_customers, report.events) == (0, 0)
    shop.customer("1", Purpose.HISTORY)  # a till that calls somebody else so
    assert visits(shop, "1", 1).visits_kept == 1
    assert consents(shop, row("1", Purpose.NOTES, at=old)).events == 1
    assert now.tzinfo is UTC


def test_visits_of_weeks_that_only_counts_are_left_of_do_not_come_back(test_shop: TestShop) -> None:
    shop = test_shop
    shop.customer("ada", Purpose.HISTORY)
    assert visits(shop, "ada", 1, 900).visits_kept == 2
    shop.do(apply_retention)
    before = sql(shop, "SELECT day, visits, kept FROM day_total ORDER BY day")
    again = visits(shop, "ada", 1, 900, 901)
    assert (again.visits_kept, again.skipped["too_old"], again.skipped["already_imported"]) == (0, 2, 1)
    assert sql(shop, "SELECT day, visits, kept FROM day_total ORDER BY day") == before
    assert number(shop, "SELECT sum(visits) FROM visit_week") == 1
