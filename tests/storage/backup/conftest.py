"""A shop with people and visits, and its backups."""

from __future__ import annotations

from datetime import timedelta

import pytest
from tests.storage.backup.shops import Kept
from tests.storage.opened import Opened, at, receipt


@pytest.fixture
def kept(shop: Opened) -> Kept:
    """Five regulars with names, till ids and visits; one more with a name alone."""
    for n in range(5):
        customer = shop.regular(f"Marked Name {n}", f"till-{n}")
        with shop.saved() as uow:
            uow.visits.keep_receipts(
                [receipt(f"{n}-{day}", customer, at(1) + timedelta(days=day)) for day in range(0, 20, n + 1)]
            )
    shop.customer("Marked Guest")
    return Kept(shop)
