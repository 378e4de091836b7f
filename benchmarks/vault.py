"""What unlocking, checking and changing keys cost, with the default cost of a passphrase."""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.side_by_side import Figure, print_figures, seconds
from localregulars.application.ports import PersonalDetails
from localregulars.domain.consent import Adult
from localregulars.domain.shop import ShopKind, ShopProfile
from localregulars.storage.vault import SqlVault

_PASSPHRASE, _NEXT = "four unrelated words here", "another set of plain words"
_PEOPLE = 20_000


def measure() -> list[Figure]:
    """Unlock a shop of 20,000 customers with the default cost, check it, and replace its root."""
    vault, now = SqlVault(), datetime.now(UTC)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "shop"
        store, _code = vault.create(folder, _PASSPHRASE, ShopProfile("Bench", ShopKind.CAFE, "UTC"), (), now)
        with store.unit_of_work() as uow:
            for number in range(_PEOPLE):
                details = PersonalDetails(name=f"Somebody {number} " + "made up " * 20, till_ids=(f"T{number}",))
                uow.customers.add(details, Adult.YES, now)
            uow.commit()
        store.close()
        return [
            Figure("unlock", seconds(lambda: vault.unlock(folder, _PASSPHRASE).close(), 3), 1.5, "s"),
            Figure("full check", seconds(lambda: vault.check(folder, _PASSPHRASE), 2), 5.0, "s"),
            Figure("new root", seconds(lambda: vault.replace_root(folder, _PASSPHRASE, _NEXT)), 10.0, "s"),
        ]


if __name__ == "__main__":
    print_figures("Vault", measure())
