"""What the database's own rules cost: seconds of this process, so that a busy computer does not fail a test."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from tests.pace import paced
from tests.storage.everything import about, plant_derived
from tests.storage.opened import DAY, SIGNAL, Opened, receipt, say

from localregulars.application.ports import PersonalDetails
from localregulars.domain.consent import Adult, ConsentState, Purpose
from localregulars.domain.ids import CustomerId

GONE = (
    "visit", "visit_lines", "visit_pack", "visit_summary", "score", "rhythm_state", "score_stale", "check_in",
    "check_in_attempt", "away_note", "sign_of_life", "lesson", "care_wish", "emergency_call",
)  # fmt: skip


def test_a_withdrawal_with_5000_visits_leaves_nothing_in_its_transaction_and_takes_50_ms(shop: Opened) -> None:
    took = []
    for number in range(3):
        ada = shop.customer("", f"T{number}")
        with shop.saved() as uow:
            for purpose in Purpose:
                say(uow, ada, purpose)
            first = datetime(2012, 1, 1, 9, tzinfo=UTC)
            visits = (receipt(f"{number}|{n}", ada, first + timedelta(days=n)) for n in range(5_000))
            uow.visits.keep_receipts(visits)
            plant_derived(uow, ada)
        with paced() as withdrawal, shop.store.unit_of_work() as uow:
            say(uow, ada, Purpose.HISTORY, ConsentState.WITHDRAWN, ago=timedelta(0))
            left = {table: about(shop, table, ada) for table in GONE}
            uow.commit()
        took.append(withdrawal.within(0.05))
        assert left == dict.fromkeys(GONE, 0)
    assert any(took)


def test_20000_gated_scores_take_half_a_second(shop: Opened) -> None:
    ids: list[CustomerId] = []
    with shop.saved() as uow:
        for _ in range(2_000):
            ids.append(uow.customers.add(PersonalDetails(), Adult.YES, datetime.now(UTC)))
            say(uow, ids[-1], Purpose.HISTORY)
            say(uow, ids[-1], Purpose.MONITORING)
    took = []
    for _ in range(3):
        with paced() as scoring, shop.saved() as uow:
            for _ in range(10):
                uow.scores.put_scores(DAY, [(who, SIGNAL) for who in ids])
        took.append(scoring.within(0.5))
    assert shop.count("score") == 2_000
    assert any(took)
