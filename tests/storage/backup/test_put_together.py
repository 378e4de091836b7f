"""A backup from before two records were put together: nobody in it is taken for somebody who was erased."""

from __future__ import annotations

from datetime import datetime
from functools import partial

import pytest
from tests.storage.backup.shops import READER, Kept
from tests.storage.opened import NOW, PASSPHRASE, raw

from localregulars.application.customers.merging import merge_customers
from localregulars.application.execution import execute
from localregulars.application.outcome import UseCase
from localregulars.application.rights.erasure import erase_person
from localregulars.domain.ids import CustomerId

NAMELESS, VISITS_OF_TWO = CustomerId(6), 10


class StandingClock:
    def now(self) -> datetime:
        return NOW


def do(kept: Kept, use_case: UseCase[object]) -> UseCase[object] | None:
    return execute(kept.shop.store, StandingClock(), use_case).undo


@pytest.mark.parametrize("is_automatic", [True, False])
def test_a_backup_from_before_brings_both_records_back(kept: Kept, is_automatic: bool) -> None:
    old = kept.automatic() if is_automatic else kept.on_purpose()
    do(kept, partial(merge_customers, kept=CustomerId(1), other=CustomerId(2)))
    kept.automatic()
    plan = READER.look(old, PASSPHRASE, kept.place)
    assert (plan.customers, plan.erased, plan.nameless) == (6, 0, int(is_automatic))
    store = kept.restored(old, kept.place)
    assert raw(store, "SELECT count(*) FROM visit WHERE customer_id = 2") == [(VISITS_OF_TWO,)]
    assert raw(store, "SELECT count(*) FROM tombstone") == [(0,)]
    with store.unit_of_work() as uow:
        assert uow.customers.find_by_till_id("till-1") == CustomerId(2)
        assert uow.customers.details(CustomerId(2)).name == ("" if is_automatic else "Marked Name 1")
    store.close()


def test_whoever_became_somebody_who_was_erased_is_erased_in_it_too(kept: Kept) -> None:
    """The one without a till id went first: no tombstone of a till id could tell of them."""
    old = kept.on_purpose()
    do(kept, partial(merge_customers, kept=CustomerId(2), other=NAMELESS))
    do(kept, partial(merge_customers, kept=CustomerId(1), other=CustomerId(2)))
    do(kept, partial(erase_person, customer_id=CustomerId(1)))
    kept.automatic()
    store = kept.restored(old, kept.place)
    left = raw(store, "SELECT customer_id FROM person_key ORDER BY customer_id")
    assert left == [(3,), (4,), (5,)]
    store.close()


def test_a_record_that_was_parted_again_is_erased_for_itself(kept: Kept) -> None:
    undo = do(kept, partial(merge_customers, kept=CustomerId(1), other=NAMELESS))
    assert undo is not None
    do(kept, undo)
    assert kept.shop.count("tombstone") == 0
