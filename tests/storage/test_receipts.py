"""An import's receipts: counted once, kept where consent stands, filled in when it comes to stand, none lost."""

from __future__ import annotations

import random
from datetime import timedelta

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.storage.opened import DAY, NOW, SIGNAL, Opened, at, raw, receipt, say

from localregulars.application.noticing.order_lines import LINE_DTYPE, line_count, pack_lines, unpack_lines
from localregulars.application.ports import PersonalDetails
from localregulars.application.visits.ports import ReceiptToKeep
from localregulars.domain.consent import Adult, Purpose
from localregulars.domain.errors import ConsentMissingError, InputRefusedError
from localregulars.domain.ids import CustomerId
from localregulars.domain.visits import OrderLine, Visit, VisitSource
from localregulars.scoring.history import VISIT_DTYPE
from localregulars.storage.instants import whole
from localregulars.storage.unit_of_work import SqlUnitOfWork

TABLES = ("visit", "visit_lines", "visit_pack", "visit_summary", "receipt", "day_total", "item")


def content(shop: Opened) -> list[object]:
    return [raw(shop.store, f"SELECT * FROM {table}") for table in TABLES]


def test_importing_twice_changes_nothing(shop: Opened) -> None:
    customer_id = shop.regular()
    receipts = [receipt(f"r{n}", customer_id if n % 3 else None, at(1 + n % 20, second=n)) for n in range(60)]
    with shop.saved() as uow:
        counts = uow.visits.keep_receipts(iter(receipts))
        assert (counts.kept, counts.known, counts.counted_only) == (40, 0, 20)
        assert counts.touched == {customer_id}
        uow.scores.put_scores(DAY, [(customer_id, SIGNAL)])
    before = content(shop)
    random.Random(1).shuffle(receipts)
    with shop.saved() as uow:
        counts = uow.visits.keep_receipts(receipts)
        assert (counts.kept, counts.known, counts.counted_only) == (0, 40, 20)
        assert (counts.known_rows, counts.counted_only_rows) == (40, 20)
        assert counts.touched == frozenset()
        assert uow.scores.scored_day() == DAY
    assert content(shop) == before


def test_the_same_receipt_twice_in_one_file_counts_once(shop: Opened) -> None:
    customer_id = shop.regular()
    with shop.saved() as uow:
        twice = [receipt("a", customer_id, at(1)), receipt("a", customer_id, at(1)), receipt("b", None, at(1))]
        counts = uow.visits.keep_receipts([*twice, receipt("b", customer_id, at(1)), receipt("b", None, at(1))])
        assert (counts.kept, counts.known, counts.counted_only) == (2, 1, 2)
        totals = uow.visits.day_totals()
        assert (totals.visits.tolist(), totals.kept.tolist()) == ([2], [2])
    assert shop.sql("SELECT kept FROM receipt") == [(1,), (1,)]


def test_what_was_only_counted_is_filled_in_once_consent_is_there(shop: Opened) -> None:
    customer_id = shop.customer()
    with shop.saved() as uow:
        counts = uow.visits.keep_receipts([receipt("a", None, at(1)), receipt("b", None, at(2))])
        assert (counts.kept, counts.counted_only) == (0, 2)
        assert uow.visits.day_totals().kept.tolist() == [0, 0]
        assert uow.visits.newest_day() == at(2).date()
    shop.say(customer_id, Purpose.HISTORY)
    with shop.saved() as uow:
        counts = uow.visits.keep_receipts([receipt("a", customer_id, at(1)), receipt("b", None, at(2))])
        assert (counts.kept, counts.known, counts.counted_only) == (1, 0, 1)
        totals = uow.visits.day_totals()
        assert (totals.visits.tolist(), totals.kept.tolist()) == ([1, 1], [1, 0])
        assert [row.at for row in uow.visits.of_customer(customer_id)] == [at(1)]
        assert uow.visits.keep_receipts([receipt("a", customer_id, at(1))]).known == 1


def test_two_receipts_of_one_second_are_both_kept(shop: Opened) -> None:
    customer_id, other = shop.regular(), shop.regular()
    with shop.saved() as uow:
        uow.visits.add(Visit(customer_id, at(1, second=11), VisitSource.HAND), at(1).date(), 540)
        counts = uow.visits.keep_receipts(
            [receipt(key, customer_id, at(1, second=10), amount=n) for n, key in enumerate("abc")]
            + [receipt("d", other, at(1, second=10))]
        )
        assert counts.kept == 4
        assert [row.at.second for row in uow.visits.of_customer(customer_id)] == [13, 12, 11, 10]
        assert [row.at.second for row in uow.visits.of_customer(other)] == [10]
        by_hand = [row for row in uow.visits.of_customer(customer_id) if row.source is VisitSource.HAND]
        assert [row.at.second for row in by_hand] == [11]
        assert uow.visits.keep_receipts([receipt("c", customer_id, at(1, second=10))]).known == 1


def test_without_history_consent_the_database_keeps_no_receipt(shop: Opened) -> None:
    customer_id = shop.customer()
    before = content(shop)
    with pytest.raises(ConsentMissingError) as caught, shop.store.unit_of_work() as uow:
        uow.visits.keep_receipts([receipt("a", customer_id, at(1))])
    assert caught.value.exit_status == 6
    assert content(shop) == before


def test_new_visits_make_scores_stale_and_a_visit_out_of_order_makes_the_state_useless(shop: Opened) -> None:
    touched, other = shop.regular(), shop.regular()
    with shop.saved() as uow:
        uow.visits.keep_receipts([receipt("later", touched, at(2))])
        uow.scores.put_states([touched, other], [b"a", b"b"], 3)
        uow.scores.put_scores(DAY, [(touched, SIGNAL), (other, SIGNAL)])
        uow.visits.keep_receipts([receipt("a", touched, at(1))])
        assert uow.scores.states() == ([other], b"b", 3)
        assert uow.scores.scored_day() is None


def test_the_receipt_number_cannot_be_read_back(shop: Opened) -> None:
    with shop.saved() as uow:
        uow.visits.keep_receipts([receipt("RECEIPT-4711", None, at(1))])
    assert b"4711" not in repr(content(shop)).encode()
    ((code,),) = shop.sql("SELECT hmac FROM receipt")
    assert isinstance(code, bytes)
    assert len(code) == 16


def test_lines_come_back_as_they_were(shop: Opened) -> None:
    customer_id = shop.regular()
    with shop.saved() as uow:
        tea, cake, again = uow.visits.item_numbers([("Tee grün", "hot"), ("cake", ""), ("Tee grün", "hot")])
        assert tea == again != cake
        packed = pack_lines([(cake, 2000, 5_000_000_000), (tea, -500, -250)])
        uow.visits.keep_receipts([receipt("a", customer_id, at(1), packed), receipt("b", customer_id, at(2))])
    shop.reopen()
    with shop.store.unit_of_work() as uow:
        assert uow.visits.lines(customer_id, at(1)) == (
            OrderLine("cake", "", 2000, 5_000_000_000),
            OrderLine("Tee grün", "hot", -500, -250),
        )
        assert uow.visits.lines(customer_id, at(2)) == ()
        assert [row.lines for row in uow.visits.of_customer(customer_id)] == [0, 2]
        assert uow.visits.item_numbers([("cake", "")]) == [cake]


def test_packed_lines_are_those_of_the_array() -> None:
    lines = [(1, 1000, 250), (4_000_000_000, -2_000_000_000, -(2**62))]
    assert pack_lines(lines) == np.array(lines, dtype=LINE_DTYPE).tobytes()
    assert unpack_lines(pack_lines(lines)) == lines
    assert line_count(pack_lines(lines)) == 2
    with pytest.raises(InputRefusedError):
        pack_lines([(1, 2**31, 0)])


def test_a_portion_is_no_boundary(shop: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    customer_id = shop.regular()
    receipts = [receipt(f"r{n % 40}", customer_id if n % 5 else None, at(1 + n % 28, second=n % 3)) for n in range(100)]
    with shop.store.unit_of_work() as uow:
        whole = uow.visits.keep_receipts(receipts)
        in_one = content(shop)
    monkeypatch.setattr("localregulars.storage.receipts._PORTION", 7)
    with shop.store.unit_of_work() as uow:
        assert uow.visits.keep_receipts(receipts) == whole
        assert content(shop)[2:] == in_one[2:]
        assert len(raw(shop.store, "SELECT 1 FROM visit")) == whole.kept


changes = st.lists(
    st.one_of(
        st.tuples(st.just("import"), st.integers(0, 30), st.integers(0, 2), st.integers(0, 5)),
        st.tuples(st.just("add"), st.integers(0, 30), st.integers(0, 1), st.integers(0, 5)),
        st.tuples(st.just("remove"), st.integers(0, 30), st.integers(0, 1), st.integers(0, 5)),
    ),
    max_size=25,
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(steps=changes)
def test_packs_summaries_and_totals_always_agree_with_the_visits(
    shop: Opened, steps: list[tuple[str, int, int, int]]
) -> None:
    with shop.store.unit_of_work() as uow:  # never kept
        people = [_agreed(uow) for _ in range(2)]
        for what, key, who, second in steps:
            moment = at(1 + key % 3, second=second)
            if what == "import":
                person = people[who] if who < 2 else None
                uow.visits.keep_receipts([ReceiptToKeep(f"k{key}", person, moment, moment.date(), 540, key, b"")])
            elif what == "add":
                uow.visits.add(Visit(people[who], moment, VisitSource.HAND, 7), moment.date(), 540)
            else:
                uow.visits.remove(people[who], moment)
        history = uow.visits.history(people)
        for i, person in enumerate(people):
            rows = raw(
                shop.store,
                "SELECT at, day, minute, lines, amount_milli FROM visit WHERE customer_id = ? ORDER BY at",
                (person,),
            )
            pack = history.visits[history.offsets[i] : history.offsets[i + 1]]
            assert pack.dtype == VISIT_DTYPE
            assert pack.tolist() == rows
            days = [whole(row[1]) for row in rows]
            summary = raw(
                shop.store,
                "SELECT visits, days, first_day, last_day FROM visit_summary WHERE customer_id = ?",
                (person,),
            )
            assert summary == ([(len(rows), len(set(days)), min(days), max(days))] if days else [])
        kept = raw(shop.store, "SELECT day, count(*) FROM visit GROUP BY day ORDER BY day")
        totals = uow.visits.day_totals()
        pairs = [(d, k) for d, k in zip(totals.days.tolist(), totals.kept.tolist(), strict=True) if k]
        assert pairs == kept
        assert (totals.visits >= totals.kept).all()


def _agreed(uow: SqlUnitOfWork) -> CustomerId:
    customer_id = uow.customers.add(PersonalDetails(), Adult.YES, NOW)
    say(uow, customer_id, Purpose.HISTORY, ago=timedelta(days=1))
    return customer_id
