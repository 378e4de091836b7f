"""What was kept long enough goes, nothing else does, and what is made from the visits still fits them."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.everything import noon, number, signal, somebody_with_everything, sql
from tests.shops import PASSPHRASE, TestShop

from localregulars.application.consent.consents import record_consent
from localregulars.application.noticing.check_in_ports import Lesson
from localregulars.application.noticing.order_lines import pack_lines
from localregulars.application.noticing.scoring import compute_scores, load_scoring_input, store_scores
from localregulars.application.outcome import Changes
from localregulars.application.rights.requests import finish_request, record_request
from localregulars.application.rights.retention import (
    RetentionReport,
    apply_retention,
    change_retention,
    is_retention_due,
    preview_retention,
    retention_policy,
    storage_times,
)
from localregulars.application.visits.ports import ReceiptToKeep
from localregulars.domain.check_in import ClosedBecause
from localregulars.domain.consent import ConsentState, Purpose
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import CustomerId
from localregulars.domain.months import months_later
from localregulars.domain.progress import SilentProgress
from localregulars.domain.retention import RetentionKind, RetentionPolicy, first_week_kept
from localregulars.domain.rights import RightKind
from localregulars.storage.opening import unlock_header
from localregulars.storage.self_check import check_store
from localregulars.storage.shop_folder import DATABASE_NAME, read_header_file

K = RetentionKind


def today(shop: TestShop) -> date:
    return shop.clock.now().date()


def run(shop: TestShop) -> dict[RetentionKind, int]:
    report = shop.do(apply_retention).value
    return {kind: count for kind, count in report.taken.items() if count}


def bring(shop: TestShop, customer: CustomerId, days: list[date]) -> None:
    """Receipts with one line each."""
    with shop.store.unit_of_work() as uow:
        (item,) = uow.visits.item_numbers([("Tea", "Drinks")])
        lines = pack_lines([(item, 1000, 250)])
        uow.visits.keep_receipts(
            ReceiptToKeep(f"{customer}|{day}", customer, noon(day), day, 720, 250, lines) for day in days
        )
        uow.commit()


def set_back(shop: TestShop, column: str, table: str, **ago: int) -> None:
    """Let something have happened earlier than it did."""
    sql(shop, f"UPDATE {table} SET {column} = {column} - ?", (int(timedelta(**ago).total_seconds()),))


def test_old_visits_become_counts_a_week_and_everything_made_from_visits_fits_again(test_shop: TestShop) -> None:
    shop, now = test_shop, today(test_shop)
    days = [now - timedelta(days=n) for n in range(0, 1100, 3)]
    ada, bo = shop.regular("ada"), shop.regular("bo")
    bring(shop, ada, days)
    bring(shop, bo, days[:50])
    first = first_week_kept(now, 25)
    gone = [day for day in days if day < first]
    taken = run(shop)
    assert taken[K.VISITS] == len(gone) > 100
    assert taken[K.ORDER_LINES] == sum(day < months_later(now, -12) for day in days)
    weeks = sql(shop, "SELECT week, visits, amount_milli FROM visit_week WHERE customer_id = ? ORDER BY week", (ada,))
    expected: dict[int, int] = {}
    for day in gone:
        monday = (day - timedelta(days=day.weekday())).toordinal()
        expected[monday] = expected.get(monday, 0) + 1
    assert weeks == [(monday, n, 250 * n) for monday, n in sorted(expected.items())]
    with shop.store.unit_of_work() as uow:
        assert [visit.day for visit in uow.visits.of_customer(ada)] == [day for day in days if day >= first]
        history = uow.visits.history([ada, bo])
        row = uow.directory.row(ada)
        assert uow.scores.scored_day() is None
    left = len(days) - len(gone)
    assert history.offsets.tolist() == [0, left, left + 50]
    assert (row.visits, row.last_visit) == (left, now)
    assert sql(shop, "SELECT sum(visits), sum(kept) FROM day_total") == [(len(days) + 50, left + 50)]
    assert sql(shop, "SELECT count(*) FROM visit_lines WHERE customer_id = ?", (bo,)) == [(50,)]
    assert sql(shop, "SELECT min(day) >= ? FROM receipt", (months_later(now, -25).toordinal(),)) == [(1,)]
    assert run(shop) == {}


def test_a_week_that_goes_in_two_nights_is_counted_once_and_whole(test_shop: TestShop) -> None:
    ada, now = test_shop.regular("ada"), today(test_shop)
    bring(test_shop, ada, [months_later(now, -25) + timedelta(days=n) for n in range(-30, 60)])
    seen = []
    for _ in range(21):
        run(test_shop)
        assert number(test_shop, "SELECT max(visits) FROM visit_week") == 7
        seen.append(number(test_shop, "SELECT sum(visits) FROM visit_week"))
        test_shop.clock.pass_time(days=1)
    assert seen == sorted(seen)
    assert seen[-1] - seen[0] == 21
    assert sql(test_shop, "SELECT (SELECT sum(visits) FROM visit_week) + (SELECT count(*) FROM visit)") == [(90,)]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ages=st.lists(st.integers(0, 1500), min_size=1, max_size=60), months=st.integers(13, 25))
def test_no_visit_is_lost_or_counted_twice_whatever_was_there(
    test_shop: TestShop, ages: list[int], months: int
) -> None:
    now = today(test_shop)
    till_id = f"till-{number(test_shop, 'SELECT count(*) FROM customer')}"
    customer = test_shop.customer(till_id, Purpose.HISTORY)
    bring(test_shop, customer, [now - timedelta(days=age) for age in sorted(set(ages))])
    test_shop.do(partial(change_retention, policy=RetentionPolicy(order_lines=3, visits=months)))
    run(test_shop)
    kept = number(test_shop, "SELECT count(*) FROM visit WHERE customer_id = ?", (customer,))
    weeks = number(test_shop, "SELECT coalesce(sum(visits), 0) FROM visit_week WHERE customer_id = ?", (customer,))
    oldest = number(test_shop, "SELECT coalesce(min(day), 9999999) FROM visit WHERE customer_id = ?", (customer,))
    assert kept + weeks == len(set(ages))
    assert oldest >= months_later(now, -months).toordinal()
    assert sql(test_shop, "SELECT sum(kept) FROM day_total") == sql(test_shop, "SELECT count(*) FROM visit")
    packed = sql(test_shop, "SELECT coalesce(sum(length(visits)) / 24, 0) FROM visit_pack")
    assert packed == sql(test_shop, "SELECT count(*) FROM visit")


def test_scores_made_after_a_run_are_those_of_the_visits_that_are_left(test_shop: TestShop) -> None:
    shop, now = test_shop, today(test_shop)
    days = [now - timedelta(days=n) for n in range(20, 1100, 2)]
    first = first_week_kept(now, 25)
    for n in range(4):
        customer = shop.regular(f"long-{n}")
        bring(shop, customer, days)
    for n in range(12):  # or many regulars missing at once would look like a missing file
        bring(shop, shop.regular(f"here-{n}"), [now - timedelta(days=n) for n in range(0, 1000, 2)])
    run(shop)
    with_run = scored(shop)
    sql(shop, "DELETE FROM visit_week")
    sql(shop, "DELETE FROM rhythm_state")
    with shop.store.unit_of_work() as uow:
        uow.scores.mark_stale()
        history = uow.visits.history([CustomerId(n) for n in range(1, 17)])
        uow.commit()
    assert history.visits["day"].min() >= first.toordinal()
    assert with_run
    assert scored(shop) == with_run


def scored(shop: TestShop) -> list[tuple[int, float]]:
    with shop.store.unit_of_work() as uow:
        given = load_scoring_input(uow, shop.clock)
    shop.do(store_scores(compute_scores(given, SilentProgress())))
    with shop.store.unit_of_work() as uow:
        return [(score.customer_id, score.signal.score) for score in uow.scores.scores()]


def test_outcomes_signs_lessons_and_away_notes_go_when_their_time_is_over(test_shop: TestShop) -> None:
    shop, now = test_shop, today(test_shop)
    customer = somebody_with_everything(shop)
    with shop.store.unit_of_work() as uow:
        (asked,) = uow.check_ins.of_customer(customer)
        uow.check_ins.save(asked.closed(ClosedBecause.SIGN_OF_LIFE, shop.clock.now()))
        uow.check_ins.open(customer, now, now - timedelta(days=3), (signal(now),))
        uow.away.put_lesson(Lesson(customer, 9, now - timedelta(days=1)))
        uow.commit()
    assert run(shop) == {K.OUTCOMES: 1}, "a lesson that is over; the rest is young"
    set_back(shop, "closed_at", "check_in", days=366)
    sql(shop, "UPDATE sign_of_life SET day = day - 366")
    sql(shop, "UPDATE away_note SET first_day = first_day - 800, last_day = last_day - 800")
    assert run(shop) == {K.OUTCOMES: 2, K.AWAY_NOTES: 1}
    with shop.store.unit_of_work() as uow:
        assert [check_in.is_closed for check_in in uow.check_ins.of_customer(customer)] == [False]
        assert uow.scores.scored_day() is None
        assert uow.scores.states()[0] == []


def test_people_who_never_agreed_are_gone_after_90_days_and_those_who_said_no_after_half_a_year(
    test_shop: TestShop,
) -> None:
    shop = test_shop
    for till_id in ("asked-never", "said-no", "agreed", "asks-for-a-copy"):
        shop.customer(till_id, name="Somebody")
    said = partial(record_consent, customer_id=CustomerId(2), purpose=Purpose.HISTORY)
    shop.do(partial(said, state=ConsentState.REFUSED))
    shop.do(partial(record_consent, customer_id=CustomerId(3), purpose=Purpose.LOYALTY, state=ConsentState.GIVEN))
    shop.do(partial(record_request, customer_id=CustomerId(4), kind=RightKind.ACCESS))
    assert run(shop) == {}
    set_back(shop, "created", "customer", days=91)
    assert run(shop) == {K.PEOPLE_TO_ASK: 1}
    assert living(shop) == [2, 3, 4]
    with shop.store.unit_of_work() as uow:
        assert not uow.customers.is_tombstoned("asked-never"), "they did not ask to be forgotten"
    shop.clock.pass_time(days=100)
    assert run(shop) == {}
    shop.clock.pass_time(days=90)
    assert run(shop) == {K.PEOPLE_TO_ASK: 1}
    assert living(shop) == [3, 4]


def living(shop: TestShop) -> list[CustomerId]:
    with shop.store.unit_of_work() as uow:
        return [row.customer_id for row in uow.directory.rows()]


def test_who_took_everything_back_is_erased_once_nothing_has_to_be_proven_any_more(test_shop: TestShop) -> None:
    shop = test_shop
    gone, stays = shop.customer("gone", Purpose.HISTORY), shop.customer("stays", Purpose.HISTORY)
    shop.clock.pass_time(seconds=1)
    took_back = partial(record_consent, customer_id=gone, purpose=Purpose.HISTORY, state=ConsentState.WITHDRAWN)
    shop.do(took_back)
    request = shop.do(partial(record_request, customer_id=stays, kind=RightKind.CORRECTION)).value
    shop.do(partial(finish_request, request_id=request))
    shop.clock.pass_time(days=365 * 3 - 10)
    assert run(shop) == {}
    shop.clock.pass_time(days=20)
    assert run(shop) == {K.FORMER_CUSTOMERS: 1, K.REQUESTS: 1}
    assert living(shop) == [stays]
    assert sql(shop, "SELECT state FROM consent_evidence ORDER BY seq") == [("given",), ("withdrawn",)]
    sql(shop, "UPDATE customer SET restricted = 1 WHERE customer_id = ?", (stays,))
    shop.clock.pass_time(days=365 * 3 + 10)
    assert run(shop) == {K.EVIDENCE: 2}


def test_nothing_is_taken_of_somebody_who_asked_for_a_restriction(test_shop: TestShop) -> None:
    shop, now = test_shop, today(test_shop)
    ada = shop.regular("ada")
    bring(shop, ada, [now - timedelta(days=n) for n in range(0, 1000, 5)])
    sql(shop, "UPDATE customer SET restricted = 1")
    before = sql(shop, "SELECT * FROM visit"), sql(shop, "SELECT * FROM visit_lines")
    run(shop)
    assert (sql(shop, "SELECT * FROM visit"), sql(shop, "SELECT * FROM visit_lines")) == before


def test_of_a_consent_that_ran_out_old_visits_go_without_counts(test_shop: TestShop) -> None:
    shop, now = test_shop, today(test_shop)
    ada = shop.regular("ada")
    bring(shop, ada, [now - timedelta(days=n) for n in range(0, 1000, 5)])
    sql(shop, "UPDATE consent_now SET expires_at = at + 1")
    assert run(shop)[K.VISITS] > 40
    assert sql(shop, "SELECT count(*) FROM visit_week") == [(0,)]


def test_a_preview_counts_what_a_run_takes_and_takes_nothing(test_shop: TestShop) -> None:
    ada, now = test_shop.regular("ada"), today(test_shop)
    bring(test_shop, ada, [now - timedelta(days=n) for n in range(0, 1000, 5)])
    lines = "SELECT * FROM visit ORDER BY at", "SELECT * FROM audit", "SELECT * FROM setting", "SELECT * FROM receipt"
    before = [sql(test_shop, line) for line in lines]
    with test_shop.store.unit_of_work() as uow:
        foreseen = preview_retention(uow, test_shop.clock)
    assert [sql(test_shop, line) for line in lines] == before
    assert test_shop.do(apply_retention).value == foreseen
    assert not foreseen.is_empty


def test_it_is_due_once_a_shop_day(test_shop: TestShop) -> None:
    def due() -> bool:
        with test_shop.store.unit_of_work() as uow:
            return is_retention_due(uow, test_shop.clock)

    assert due()
    outcome = test_shop.do(apply_retention)
    assert outcome.changes is Changes.NOTHING
    assert not due()
    test_shop.clock.pass_time(days=1)
    assert due()


def test_times_change_within_what_customers_were_told_and_can_be_taken_back(test_shop: TestShop) -> None:
    shorter = RetentionPolicy(order_lines=3, visits=13, outcomes=6, people_to_ask_days=30, evidence=60)
    changed = test_shop.do(partial(change_retention, policy=shorter))
    with test_shop.store.unit_of_work() as uow:
        assert retention_policy(uow) == shorter
        assert (storage_times(uow).visits, storage_times(uow).people_to_ask_days) == (13, 30)
    for policy in (
        RetentionPolicy(visits=26), RetentionPolicy(visits=12), RetentionPolicy(order_lines=13),
        RetentionPolicy(people_to_ask_days=91), RetentionPolicy(evidence=11), RetentionPolicy(outcomes=0),
    ):  # fmt: skip
        with pytest.raises(InputRefusedError, match="Choose between"):
            test_shop.do(partial(change_retention, policy=policy))
    assert changed.undo is not None
    test_shop.do(changed.undo)
    with test_shop.store.unit_of_work() as uow:
        assert retention_policy(uow) == RetentionPolicy()


def test_settings_of_another_version_or_hand_leave_the_defaults(test_shop: TestShop) -> None:
    sql(test_shop, """INSERT INTO setting VALUES ('retention', '{"visits": 999, "order_lines": 6, "moon": 1}')""")
    with test_shop.store.unit_of_work() as uow:
        assert retention_policy(uow) == RetentionPolicy(order_lines=6)


def test_a_check_of_the_shop_finds_nothing_wrong_after_a_run(test_shop: TestShop) -> None:
    ada, now = test_shop.regular("ada"), today(test_shop)
    bring(test_shop, ada, [now - timedelta(days=n) for n in range(0, 1000, 5)])
    report: RetentionReport = test_shop.do(apply_retention).value
    assert report.day == now
    test_shop.store.close()
    unlocked = unlock_header(read_header_file(test_shop.folder), PASSPHRASE)
    assert check_store(test_shop.folder / DATABASE_NAME, unlocked) == []
