"""The sign-in of a computer, turned on and off again and again; what its keyring keeps outlives the process."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from tests.reliability.scenario import Scenario, problems_of, state_of, state_of_shop, unlock
from tests.reliability.tasks import TRAIL, Step
from tests.shops import PASSPHRASE
from tests.storage.keyrings import FileKeyring

from localregulars.application.safekeeping.sign_in import SignInUnavailableError, names_sign_in
from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.keyring_slot import SqlSignIn
from localregulars.storage.shop_folder import read_header_file
from localregulars.storage.vault import SqlVault


class SignInChanges:
    """On, off, on, off, on, off: a key for the keyring and a slot of the key file each."""

    def __init__(self, scenario: Scenario, work: Path) -> None:
        self._scenario, self._keyring = scenario, work / "keyring"
        self._before = state_of_shop(scenario.template, TRAIL)

    def copy(self, shop: Path) -> None:
        self._scenario.copy(shop)
        shutil.rmtree(self._keyring, ignore_errors=True)

    def steps(self, shop: Path, mark: Callable[[], None]) -> Iterator[Step]:
        sign_in, store = self._sign_in(), unlock(shop)
        for _ in range(3):
            mark()
            yield partial(sign_in.turn_on, store, PASSPHRASE)
            mark()
            yield partial(sign_in.turn_off, store)
        store.close()

    def judge(self, shop: Path, kept: int) -> list[str]:
        """The passphrase opens everything; the sign-in opens it where it has a slot, and says so where it has none."""
        has_slot = names_sign_in(read_header_file(shop))
        try:
            self._sign_in().unlock(shop).close()
            problems = [] if has_slot else ["it opens without a slot"]
        except SignInUnavailableError:
            problems = ["a slot whose key the keyring does not keep"] if has_slot else []
        if kept == 6 and (has_slot or any(self._keyring.iterdir())):
            problems.append("it was turned off, and something is left")
        with closing(unlock(shop)) as store:
            lost = [] if state_of(store, TRAIL) == self._before else ["what the shop held has changed"]
            return problems + lost + problems_of(store)

    def _sign_in(self) -> SqlSignIn:
        return SqlSignIn(SqlVault(cost=FLOOR_COST).unlock, FileKeyring(self._keyring))
