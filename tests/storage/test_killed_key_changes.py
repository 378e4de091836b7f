"""Killed at any moment of a change of keys, the shop opens with the old secret or the new one and holds everything."""

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
from pathlib import Path

import pytest
from tests.reliability.moments import Moments
from tests.storage.opened import NOTICES, NOW, PROFILE, receipt
from tests.storage.opened import at as march
from tests.storage.soak import rounds

from localregulars.application.ports import PersonalDetails
from localregulars.domain.consent import Adult
from localregulars.domain.errors import WrongPassphraseError
from localregulars.storage import key_hierarchy
from localregulars.storage.kdf import FLOOR_COST, KdfParameters
from localregulars.storage.vault import SqlVault

OLD, NEW = "four unrelated words here", "another set of plain words"
PEOPLE = 300
VAULT = SqlVault(FLOOR_COST)

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="kills as POSIX systems do"),
    pytest.mark.slow,
]


@pytest.fixture(autouse=True)
def keys_cost_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """The derivation is no part of what is killed here, and would take most of the time."""

    def derive(secret: bytes, parameters: KdfParameters) -> bytes:
        return hashlib.sha256(secret + parameters.salt).digest()

    monkeypatch.setattr(key_hierarchy, "derive", derive)


@pytest.fixture
def original(tmp_path: Path, keys_cost_nothing: None) -> tuple[Path, str]:
    folder = tmp_path / "original"
    store, code = VAULT.create(folder, OLD, PROFILE, NOTICES, NOW)
    with store.unit_of_work() as uow:
        for number in range(PEOPLE):
            uow.customers.add(PersonalDetails(name=f"Somebody {number}", till_ids=(f"T{number}",)), Adult.YES, NOW)
        uow.visits.keep_receipts([receipt(f"r{n}", None, march(1 + n % 28, n % 24, n % 60)) for n in range(2000)])
        uow.commit()
    store.close()
    return folder, code


def killed_after(delay: float, change: Callable[[], object]) -> None:
    """Run a change in a process of its own and kill it so many seconds after it began."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            change()
            status = 0
        finally:
            os._exit(status)
    time.sleep(delay)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    assert status in {0, signal.SIGKILL}


def duration(change: Callable[[], object]) -> float:
    start = time.perf_counter()
    killed = os.fork()
    if killed == 0:
        try:
            change()
        finally:
            os._exit(0)
    os.waitpid(killed, 0)
    return time.perf_counter() - start


def which_opens(folder: Path, secrets: dict[str, str]) -> frozenset[str]:
    """The names of the secrets that open the shop; each that does finds everybody and everything in it."""
    opened = set()
    for name, secret in secrets.items():
        try:
            store = VAULT.unlock(folder, secret)
        except WrongPassphraseError:
            continue
        with store.unit_of_work() as uow:
            assert len(uow.directory.rows()) == PEOPLE
            assert len(uow.customers.find_by_till_ids([f"T{n}" for n in range(PEOPLE)])) == PEOPLE
            uow.audit.verify()
        store.close()
        opened.add(name)
    return frozenset(opened)


CHANGES: dict[str, Callable[[Path], object]] = {
    "passphrase": lambda folder: VAULT.change_passphrase(folder, OLD, NEW),
    "recovery code": lambda folder: VAULT.new_recovery_code(folder, OLD),
    "root": lambda folder: VAULT.replace_root(folder, OLD, NEW),
}


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("name", sorted(CHANGES))
def test_killed_at_any_moment_it_opens_with_one_secret_and_holds_everything(
    original: tuple[Path, str], tmp_path: Path, name: str
) -> None:
    change, (source, code) = CHANGES[name], original
    before = frozenset({"old", "code"})
    after = {
        "passphrase": frozenset({"new", "code"}),
        "recovery code": frozenset({"old"}),
        "root": frozenset({"new"}),
    }[name]
    shutil.copytree(source, tmp_path / "timed")
    latest = 1.2 * duration(lambda: change(tmp_path / "timed"))
    moments, folder, outcomes = Moments(random.Random(name)), tmp_path / "killed", Counter[frozenset[str]]()
    for _ in range(rounds(30)):
        shutil.copytree(source, folder)
        killed_after(moments.within(latest), lambda: change(folder))
        opened = which_opens(folder, {"old": OLD, "new": NEW, "code": code})
        outcomes[opened] += 1
        moments.learn(was_late=opened != before)
        assert which_opens(folder, {"old": OLD, "new": NEW, "code": code}) == opened
        assert not (folder / "shop.lrkeys.next").exists()
        secret = NEW if opened & {"new"} else OLD
        assert VAULT.check(folder, secret).is_sound
        leftovers = {path.name for path in folder.iterdir()} - {"shop.db", "shop.lrkeys", "shop.lrkeys.1"}
        assert all(left.startswith(".shop.lrkeys") for left in leftovers)
        shutil.rmtree(folder)
    assert set(outcomes) <= {before, after}
    assert outcomes[before] >= 5
    assert outcomes[after] >= 1
