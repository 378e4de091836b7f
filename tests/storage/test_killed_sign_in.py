"""Killed at any moment while the sign-in of this computer is turned on or off, the passphrase opens the whole shop."""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from tests.reliability.found import Child
from tests.storage.keyrings import FileKeyring
from tests.storage.opened import NOTICES, NOW, PASSPHRASE, PROFILE
from tests.storage.soak import rounds

from localregulars.application.ports import PersonalDetails
from localregulars.application.safekeeping.sign_in import SignInUnavailableError, names_sign_in
from localregulars.domain.consent import Adult
from localregulars.storage import key_hierarchy
from localregulars.storage.kdf import FLOOR_COST, KdfParameters
from localregulars.storage.keyring_slot import SqlSignIn
from localregulars.storage.vault import SqlVault

PEOPLE = 20
VAULT = SqlVault(FLOOR_COST)

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="kills as POSIX systems do"),
    pytest.mark.slow,
]


def make(folder: Path) -> None:
    store, _code = VAULT.create(folder, PASSPHRASE, PROFILE, NOTICES, NOW)
    with store.unit_of_work() as uow:
        for number in range(PEOPLE):
            uow.customers.add(PersonalDetails(name=f"Somebody {number}"), Adult.YES, NOW)
        uow.commit()
    store.close()


class TellingKeyring(FileKeyring):
    """Says when it has something new to keep, and when it is about to give it up."""

    def __init__(self, folder: Path, say: Callable[[bytes], None]) -> None:
        super().__init__(folder)
        self._say = say

    def write(self, entry: str, text: str) -> None:
        super().write(entry, text)
        self._say(b"-")

    def remove(self, entry: str) -> None:
        self._say(b"-")
        super().remove(entry)


def on_and_off(folder: Path, keyring: Path, say: Callable[[bytes], None]) -> None:
    sign_in = SqlSignIn(VAULT.unlock, TellingKeyring(keyring, say))
    store = VAULT.unlock(folder, PASSPHRASE)
    while True:
        sign_in.turn_on(store, PASSPHRASE)
        say(b".")
        sign_in.turn_off(store)
        say(b".")


def killed_after(said: int, delay: float, folder: Path, keyring: Path) -> None:
    """Kill it so many seconds after it said so much: however busy the computer is, it came that far."""
    child = Child(lambda say: on_and_off(folder, keyring, say))
    child.hear(said)
    time.sleep(delay)
    os.kill(child.pid, signal.SIGKILL)
    child.said()
    assert child.status == -signal.SIGKILL


@pytest.mark.timeout(3600)
def test_killed_at_any_moment_the_passphrase_opens_it_and_the_sign_in_opens_it_or_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def derive(secret: bytes, parameters: KdfParameters) -> bytes:
        return hashlib.sha256(secret + parameters.salt).digest()

    monkeypatch.setattr(key_hierarchy, "derive", derive)  # no part of what is killed here
    make(tmp_path / "original")
    chosen, outcomes = random.Random(7), Counter[tuple[bool, bool, bool]]()
    for number in range(rounds(60)):
        folder, keyring = tmp_path / "killed", tmp_path / f"keyring {number}"
        shutil.copytree(tmp_path / "original", folder)
        killed_after(number % 9, chosen.uniform(0, 0.005), folder, keyring)
        sign_in, opens = SqlSignIn(VAULT.unlock, FileKeyring(keyring)), False
        with suppress(SignInUnavailableError):
            sign_in.unlock(folder).close()
            opens = True
        has_slot = names_sign_in((folder / "shop.lrkeys").read_bytes())
        outcomes[has_slot, any(keyring.iterdir()), opens] += 1
        store = VAULT.unlock(folder, PASSPHRASE)
        with store.unit_of_work() as uow:
            assert len(uow.directory.rows()) == PEOPLE
            uow.audit.verify()
        store.close()
        assert VAULT.check(folder, PASSPHRASE).is_sound
        shutil.rmtree(folder)
    slot_without_entry, slot_and_entry, entry_alone = (True, False, False), (True, True, True), (False, True, False)
    assert set(outcomes) <= {(False, False, False), slot_without_entry, slot_and_entry, entry_alone}
    assert outcomes[slot_without_entry] == 0, "the entry comes before the slot and goes after it"
    assert outcomes[slot_and_entry] >= 3
    assert outcomes[entry_alone] >= 3
