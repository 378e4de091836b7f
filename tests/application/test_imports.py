"""Visits from a till export: kept, counted, filled in later; never twice."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import partial

import pytest
from tests.shops import TestShop

from localregulars.application.customers.people import customer_profile
from localregulars.application.noticing.order_lines import pack_lines
from localregulars.application.read_models import UsualItem
from localregulars.application.visits.import_records import (
    Detected,
    ImportReport,
    ParsedExport,
    ParsedReceipt,
    SkipReason,
)
from localregulars.application.visits.imports import import_visits
from localregulars.domain.consent import (
    MINUTES_NOTICE_VERSION,
    ConsentEvent,
    ConsentForm,
    ConsentState,
    Notice,
    Purpose,
)
from localregulars.domain.errors import CancelledError

WRITTEN = Detected("receipts", "utf-8", ",", ".", "year-month-day")
ITEMS = (("Flat white", "Coffee"), ("Scone", "Bakery"), ("Newspaper", "Print"))
MONDAY = datetime(2026, 3, 2, 8, 15)  # noqa: DTZ001  (a till's local time)


def receipt(customer: str, when: datetime, *items: int) -> ParsedReceipt:
    lines = pack_lines((item, 1000, 3000) for item in items)
    return ParsedReceipt(customer, f"{customer}|{when}", when, 3000 * len(items), lines, max(len(items), 1))


def export(*receipts: ParsedReceipt) -> ParsedExport:
    return ParsedExport(WRITTEN, sum(r.rows for r in receipts) + 2, {SkipReason.REFUND: 2}, receipts, ITEMS)


def bring(shop: TestShop, *receipts: ParsedReceipt) -> ImportReport:
    return shop.do(partial(import_visits, parsed=export(*receipts))).value


def totals(shop: TestShop) -> dict[date, tuple[int, int]]:
    with shop.store.unit_of_work() as uow:
        found = uow.visits.day_totals()
    counts = zip(found.visits.tolist(), found.kept.tolist(), strict=True)
    return dict(zip(map(date.fromordinal, found.days.tolist()), counts, strict=True))


def test_visits_of_those_who_agreed_are_kept_the_others_are_counted(test_shop: TestShop) -> None:
    ada = test_shop.customer("ada", Purpose.HISTORY)
    report = bring(test_shop, receipt("ada", MONDAY, 0, 1), receipt("bo", MONDAY, 0), receipt("", MONDAY, 2, 2, 2))
    assert (report.rows, report.visits_kept, report.customers) == (8, 1, 1)
    assert report.skipped == {"refund": 2, "no_customer": 3, "no_history_consent": 1}
    assert totals(test_shop) == {date(2026, 3, 2): (3, 1)}
    with test_shop.store.unit_of_work() as uow:
        (visit,) = uow.visits.of_customer(ada)
        lines = uow.visits.lines(ada, visit.at)
    assert [(line.item, line.category) for line in lines] == [("Flat white", "Coffee"), ("Scone", "Bakery")]
    assert visit.amount_milli == 6000


def test_the_same_export_again_adds_nothing_and_counts_nobody_twice(test_shop: TestShop) -> None:
    test_shop.customer("ada", Purpose.HISTORY)
    rows = (receipt("ada", MONDAY, 0), receipt("bo", MONDAY, 0, 1))
    bring(test_shop, *rows)
    again = bring(test_shop, *rows)
    assert (again.visits_kept, again.customers) == (0, 0)
    assert again.skipped == {"refund": 2, "no_history_consent": 2, "already_imported": 1}
    assert totals(test_shop) == {date(2026, 3, 2): (2, 1)}


def test_consent_given_later_fills_in_and_counts_nobody_twice(test_shop: TestShop) -> None:
    bring(test_shop, receipt("ada", MONDAY, 0))
    test_shop.customer("ada", Purpose.HISTORY)
    assert bring(test_shop, receipt("ada", MONDAY, 0)).visits_kept == 1
    assert totals(test_shop) == {date(2026, 3, 2): (1, 1)}


def test_what_is_still_to_come_is_left_out(test_shop: TestShop) -> None:
    test_shop.customer("ada", Purpose.HISTORY)
    ahead = (test_shop.clock.now() + timedelta(days=2)).replace(tzinfo=None)
    report = bring(test_shop, receipt("ada", ahead, 0, 1))
    assert (report.visits_kept, report.skipped["future"]) == (0, 2)
    assert totals(test_shop) == {}


def test_two_receipts_of_one_second_are_two_visits(test_shop: TestShop) -> None:
    ada = test_shop.customer("ada", Purpose.HISTORY)
    twice = [receipt("ada", MONDAY, 0), receipt("ada", MONDAY, 1)._replace(key="another")]
    assert bring(test_shop, *twice).visits_kept == 2
    with test_shop.store.unit_of_work() as uow:
        assert len(uow.visits.of_customer(ada)) == 2


def test_the_hour_that_a_clock_skips_or_repeats_is_still_a_visit(test_shop: TestShop) -> None:
    ada = test_shop.customer("ada", Purpose.HISTORY)
    skipped, repeated = datetime(2026, 3, 29, 1, 30), datetime(2025, 10, 26, 1, 30)  # noqa: DTZ001  (London)
    assert bring(test_shop, receipt("ada", skipped, 0), receipt("ada", repeated, 0)).visits_kept == 2
    with test_shop.store.unit_of_work() as uow:
        assert [v.day for v in uow.visits.of_customer(ada)] == [date(2026, 3, 29), date(2025, 10, 26)]


def test_an_import_that_is_stopped_keeps_nothing(test_shop: TestShop) -> None:
    class StoppedAtOnce:
        def report(self, done: int, total: int) -> None: ...

        def raise_if_cancelled(self) -> None:
            raise CancelledError

    test_shop.customer("ada", Purpose.HISTORY)
    with pytest.raises(CancelledError):
        test_shop.do(partial(import_visits, parsed=export(receipt("ada", MONDAY, 0)), token=StoppedAtOnce()))
    assert totals(test_shop) == {}


def test_a_profile_says_what_somebody_usually_takes(test_shop: TestShop) -> None:
    ada = test_shop.customer("ada", Purpose.HISTORY)
    days = [receipt("ada", MONDAY + timedelta(days=n), 0, *([1] if n < 4 else [])) for n in range(12)]
    bring(test_shop, *days)
    with test_shop.store.unit_of_work() as uow:
        profile = customer_profile(uow, ada)
    assert profile.usual_items == (UsualItem("Flat white", 12, 12),)


def test_how_long_somebody_stayed_is_kept_only_where_they_agreed_to_words_that_say_so(test_shop: TestShop) -> None:
    ada, bao = test_shop.customer("ada", Purpose.HISTORY), test_shop.customer("bao")
    older = Notice(Purpose.HISTORY, MINUTES_NOTICE_VERSION - 1, "en", "May we remember your visits?", material=False)
    now = test_shop.clock.now()
    with test_shop.store.unit_of_work() as uow:
        said = ConsentEvent(
            bao,
            Purpose.HISTORY,
            ConsentState.GIVEN,
            ConsentForm.EXPLICIT,
            uow.consents.add_notice(older, now - timedelta(days=9)),
            now - timedelta(days=8),
            "UTC",
            now + timedelta(days=90),
            "counter",
            "the owner",
        )
        uow.consents.record(said)
        uow.commit()
    stayed = [receipt(who, MONDAY, 0)._replace(minutes=75) for who in ("ada", "bao", "nobody")]
    assert bring(test_shop, *stayed).visits_kept == 2
    with test_shop.store.unit_of_work() as uow:
        assert [row.minutes for who in (ada, bao) for row in uow.visits.of_customer(who)] == [75, None]
