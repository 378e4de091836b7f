"""In a real store: somebody who had cake or pie or a bun has none any more, and the check-in says so by their name."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import numpy as np
import pytest
from tests.shops import TestShop

from localregulars.application.noticing.item_names import CATEGORY_NAME
from localregulars.application.noticing.order_lines import pack_lines
from localregulars.application.noticing.scoring import compute_scores, load_scoring_input, store_scores
from localregulars.application.noticing.today import today_view
from localregulars.application.visits.ports import ReceiptToKeep
from localregulars.cli.reason_words import why
from localregulars.domain.ids import CustomerId
from localregulars.domain.progress import SilentProgress
from localregulars.domain.signals import ReasonCode, SignalCode
from localregulars.scoring.records import NO_VISITS, StoredStates
from localregulars.scoring.rules import CUSTOMER_STATE

SWEET = ("Carrot cake", "Apple pie", "Cinnamon bun", "Scone")
DAYS = 250
GONE_FOR = 24
"""Days on which the first of them came and had nothing sweet."""


def receipts(who: CustomerId, number: int, days: list[date], items: list[int], gone_from: date) -> list[ReceiptToKeep]:
    """Coffee at every visit, and one of the sweet things at three of four, by chance; the first has none in the end."""
    out, rng = [], np.random.default_rng(number)
    for day in days:
        has_any, which = rng.random() < 0.75, int(rng.integers(1, len(items)))
        had = [items[0]] if (number == 0 and day >= gone_from) or not has_any else [items[0], items[which]]
        at = datetime(day.year, day.month, day.day, 9, number, tzinfo=UTC)
        lines = pack_lines((item, 1000, 250) for item in had)
        out.append(ReceiptToKeep(f"{who}|{day}", who, at, day, 540, 250 * len(had), lines))
    return out


def visited(shop: TestShop, category: str) -> list[list[ReceiptToKeep]]:
    """The receipts of fourteen regulars who come every day, to be kept; what they have is of categories, or of none."""
    today = shop.clock.now().date()
    days = [today - timedelta(days=n) for n in range(DAYS)][::-1]
    gone_from = today - timedelta(days=GONE_FOR - 1)
    regulars = [shop.regular(f"till {n}", f"Person {n}") for n in range(14)]
    with shop.store.unit_of_work() as uow:
        items = uow.visits.item_numbers([("Flat white", category and "Coffee"), *((name, category) for name in SWEET)])
        uow.commit()
    return [receipts(who, number, days, items, gone_from) for number, who in enumerate(regulars)]


def kept(shop: TestShop, many: list[ReceiptToKeep]) -> None:
    with shop.store.unit_of_work() as uow:
        uow.visits.keep_receipts(many)
        uow.commit()


def scored(shop: TestShop) -> None:
    with shop.store.unit_of_work() as uow:
        given = load_scoring_input(uow, shop.clock)
    shop.do(store_scores(compute_scores(given, SilentProgress())))


@pytest.mark.parametrize("category", ["Cakes \n and\tbuns", ""])
def test_a_regular_without_anything_sweet_is_asked_after_where_the_till_gives_categories(
    test_shop: TestShop, category: str
) -> None:
    came = visited(test_shop, category)
    kept(test_shop, [receipt for person in came for receipt in person])
    scored(test_shop)
    first = came[0][0].customer_id
    assert first is not None
    with test_shop.store.unit_of_work() as uow:
        cards = {card.customer_id: card for card in today_view(uow, test_shop.clock).cards}
        stored = [s.signal for s in uow.scores.scores() if s.customer_id == first]
    told = {reason.code for signal in stored for reason in signal.reasons}
    if not category:
        assert ReasonCode.CATEGORY_SELDOM_NOW not in told
        return
    (signal,) = cards[first].signals
    assert signal.code is SignalCode.USUAL_ORDER
    (reason,) = signal.reasons
    assert reason.code is ReasonCode.CATEGORY_SELDOM_NOW
    assert reason.numbers[CATEGORY_NAME] == "Cakes and buns"
    assert CATEGORY_NAME not in stored[0].reasons[0].numbers
    usual, lately = (int(reason.numbers[key]) for key in ("in_10", "in_10_lately"))
    assert 6 <= usual <= 8
    assert lately <= 3
    assert why(cards[first].signals) == f"less Cakes and buns: {lately} in 10 visits, usually {usual}"


def test_a_new_day_from_stored_states_says_what_everything_made_anew_does(test_shop: TestShop) -> None:
    came = visited(test_shop, "Cakes")
    kept(test_shop, [receipt for person in came for receipt in person[:-1]])
    scored(test_shop)
    kept(test_shop, [person[-1] for person in came])
    with test_shop.store.unit_of_work() as uow:
        given = load_scoring_input(uow, test_shop.clock)
        history = uow.visits.history(sorted(uow.consents.may_score()))
        orders = uow.visits.orders(history)
    assert given.stored is not None
    parameters = given.stored.parameters
    nothing = StoredStates(NO_VISITS.customer_ids, np.zeros(0, CUSTOMER_STATE), parameters, NO_VISITS)
    assert len(given.stored.later.visits) == len(came)
    stored = compute_scores(given, SilentProgress())
    anew = compute_scores(replace(given, stored=nothing, history=history, orders=orders), SilentProgress())
    assert stored.scores == anew.scores
    assert stored.states.tobytes() == anew.states.tobytes()
    told = [signal for customer, signal in stored.scores if customer == came[0][0].customer_id]
    assert ReasonCode.CATEGORY_SELDOM_NOW in {reason.code for signal in told for reason in signal.reasons}
