"""The audit trail shows every change that was made behind its back."""

from __future__ import annotations

import pytest
from sqlcipher3 import dbapi2
from tests.storage.opened import NOW, Opened

from localregulars.domain.errors import StoreDamagedError


def with_lines(shop: Opened, count: int = 4) -> None:
    with shop.saved() as uow:
        for number in range(count):
            uow.audit.record(f"did.{number}", None, NOW, count=number)
        assert uow.audit.verify() == count


@pytest.mark.parametrize(
    "statement",
    ["UPDATE audit SET action = 'x'", "DELETE FROM audit", "INSERT OR REPLACE INTO audit SELECT * FROM audit"],
)
def test_lines_are_only_appended(shop: Opened, statement: str) -> None:
    with_lines(shop)
    with pytest.raises(dbapi2.IntegrityError, match="append-only"):
        shop.sql(statement)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit SET action = 'other' WHERE seq = 2",
        "UPDATE audit SET at = at + 1 WHERE seq = 4",
        "UPDATE audit SET detail = '{}' WHERE seq = 1",
        "UPDATE audit SET subject_token = 'ffffffffffffffff' WHERE seq = 3",
        "UPDATE audit SET hash = randomblob(32) WHERE seq = 3",
        "UPDATE audit SET prev_hash = randomblob(32) WHERE seq = 1",
        "UPDATE audit SET seq = 9 WHERE seq = 4",
        "DELETE FROM audit WHERE seq = 2",
        "DELETE FROM audit WHERE seq = 4",
        "DELETE FROM audit",
        "DELETE FROM audit_head",
        "UPDATE audit_head SET length = 3",
    ],
)
def test_every_change_behind_its_back_shows_even_after_more_was_written(shop: Opened, statement: str) -> None:
    with_lines(shop)
    for trigger in ("audit_is_not_changed", "audit_is_not_deleted"):
        shop.sql(f"DROP TRIGGER {trigger}")
    shop.sql(statement)
    with shop.saved() as uow, pytest.raises(StoreDamagedError):
        uow.audit.verify()
    if "audit_head" in statement:
        return  # the next line writes the head anew, and the chain itself was whole
    with shop.saved() as uow:
        uow.audit.record("later", None, NOW)
        with pytest.raises(StoreDamagedError):
            uow.audit.verify()


def test_a_line_of_a_unit_that_is_not_kept_is_no_gap(shop: Opened) -> None:
    with_lines(shop, 2)
    with shop.store.unit_of_work() as uow:
        uow.audit.record("never", None, NOW)
    with shop.saved() as uow:
        uow.audit.record("third", None, NOW)
        assert uow.audit.verify() == 3
