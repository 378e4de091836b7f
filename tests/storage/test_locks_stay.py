"""What the program does beside an open shop never takes its locks away: another program must not think it is alone."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.shops import PASSPHRASE, TestShop

from localregulars.storage.first_bytes import first_bytes
from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.shop_folder import DATABASE_NAME
from localregulars.storage.vault import SqlVault

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="locks belong to a handle there")

_TRY = """
import fcntl, sys
with open(sys.argv[1], "r+b") as file:
    try:
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, 510, 0x40000002)
    except OSError:
        sys.exit(7)
"""
HELD = 7
VAULT = SqlVault(cost=FLOOR_COST)


def lock_as_another_program(database: Path) -> int:
    """Try to take the lock that SQLite holds while a database is open; `HELD` when it is."""
    return subprocess.run([sys.executable, "-c", _TRY, str(database)], check=False, timeout=20).returncode


def test_the_lock_is_held_while_open_and_not_after(test_shop: TestShop) -> None:
    database = test_shop.folder / DATABASE_NAME
    assert lock_as_another_program(database) == HELD
    test_shop.store.close()
    assert lock_as_another_program(database) == 0


@pytest.mark.parametrize(
    "beside",
    [
        pytest.param(lambda shop: first_bytes(shop.folder / DATABASE_NAME, 16), id="reading the first bytes"),
        pytest.param(lambda shop: VAULT.unlock(shop.folder, PASSPHRASE).close(), id="a second opening"),
        pytest.param(lambda shop: VAULT.new_recovery_code(shop.folder, PASSPHRASE), id="a new code"),
        pytest.param(
            lambda shop: VAULT.change_passphrase(shop.folder, PASSPHRASE, "another good long passphrase"),
            id="a new passphrase",
        ),
    ],
)
def test_nothing_done_beside_it_takes_the_lock_away(test_shop: TestShop, beside: Callable[[TestShop], object]) -> None:
    beside(test_shop)
    assert lock_as_another_program(test_shop.folder / DATABASE_NAME) == HELD


def test_a_file_that_was_replaced_is_read_anew_and_handles_do_not_pile_up(tmp_path: Path) -> None:
    before = len(list(Path("/proc/self/fd").iterdir())) if sys.platform == "linux" else 0
    for number in range(40):
        path = tmp_path / "one.db"
        (tmp_path / "new").write_bytes(b"%016d" % number)
        (tmp_path / "new").replace(path)
        assert first_bytes(path, 16) == b"%016d" % number
    if sys.platform == "linux":
        assert len(list(Path("/proc/self/fd").iterdir())) <= before + 9
