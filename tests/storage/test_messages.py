"""Every way in which a shop does not open is told apart from the others, and says what to do next."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.storage.opened import PASSPHRASE, Opened, folder_bytes, make_shop
from tests.storage.test_key_header import altered

from localregulars.domain.errors import (
    EnvironmentFailureError,
    LocalRegularsError,
    NewerVersionError,
    NotAShopError,
    StoreDamagedError,
    WrongPassphraseError,
)
from localregulars.storage.failures import FULL, READ_ONLY
from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.migrations.steps import CURRENT_SCHEMA
from localregulars.storage.vault import SqlVault

VAULT = SqlVault(FLOOR_COST)
ROOT = Path(__file__).resolve().parents[2]


def cut_key_file(folder: Path) -> None:
    (folder / "shop.lrkeys").write_bytes((folder / "shop.lrkeys").read_bytes()[:300])


def costly_key_file(folder: Path) -> None:
    def costly(members: dict[str, object]) -> None:
        slots = members["slots"]
        assert isinstance(slots, list)
        slots[0]["kdf"]["memory_kib"] = 2**40

    path = folder / "shop.lrkeys"
    path.write_bytes(altered(path.read_bytes(), costly))


def harmed_store(folder: Path) -> None:
    data = bytearray((folder / "shop.db").read_bytes())
    data[300] ^= 8
    (folder / "shop.db").write_bytes(data)


def foreign_store(folder: Path) -> None:
    make_shop(folder.parent / "foreign")
    (folder / "shop.db").write_bytes((folder.parent / "foreign" / "shop.db").read_bytes())


def newer_key_file(folder: Path) -> None:
    path = folder / "shop.lrkeys"
    path.write_bytes(altered(path.read_bytes(), lambda members: members.update(format="lr-keys/2")))


def newer_cipher(folder: Path) -> None:
    path = folder / "shop.lrkeys"

    def newer(members: dict[str, object]) -> None:
        members["cipher"] = {"library": "sqlcipher", "major": 5, "page_size": 16384, "kdf": "later"}

    path.write_bytes(altered(path.read_bytes(), newer))


def newer_schema(folder: Path) -> None:
    shop = Opened(folder)
    shop.sql(f"PRAGMA user_version = {CURRENT_SCHEMA + 1000}")
    shop.store.close()


Cause = Callable[[Path], object]
CAUSES: dict[str, tuple[Cause, str, type[LocalRegularsError], int, str, str]] = {
    "bad header": (cut_key_file, PASSPHRASE, StoreDamagedError, 5, "key file", "backup"),
    "hostile header": (costly_key_file, PASSPHRASE, StoreDamagedError, 5, "unreasonable", "untouched copy"),
    "wrong key": (lambda _: None, "not this one at all", WrongPassphraseError, 3, "does not open", "recovery code"),
    "slip in the code": (lambda _: None, "0" * 27 + "1", WrongPassphraseError, 3, "slip", "compare"),
    "damaged file": (harmed_store, PASSPHRASE, StoreDamagedError, 5, "shop.db is damaged", "restore"),
    "foreign file": (foreign_store, PASSPHRASE, StoreDamagedError, 5, "shop.db", "restore"),
    "newer key file": (newer_key_file, PASSPHRASE, NewerVersionError, 5, "newer version", "install"),
    "newer cipher": (newer_cipher, PASSPHRASE, NewerVersionError, 5, "encrypted by a newer", "install"),
    "newer schema": (newer_schema, PASSPHRASE, NewerVersionError, 5, "saved by a newer", "install"),
    "no key file": (lambda f: (f / "shop.lrkeys").unlink(), PASSPHRASE, NotAShopError, 4, "without its key", "copy"),
    "no store": (lambda f: (f / "shop.db").unlink(), PASSPHRASE, NotAShopError, 4, "without its store", "restore"),
}


@pytest.mark.parametrize("name", sorted(CAUSES))
def test_each_cause_has_its_kind_its_sentence_and_what_to_do(folder: Path, name: str) -> None:
    cause, secret, kind, status, what, advice = CAUSES[name]
    cause(folder)
    before = folder_bytes(folder)
    with pytest.raises(kind) as caught:
        VAULT.unlock(folder, secret)
    assert type(caught.value) is kind
    assert caught.value.exit_status == status
    said = str(caught.value)
    assert what in said
    assert advice in said
    assert said.endswith(".")
    assert folder_bytes(folder) == before


def test_a_lock_that_another_process_holds_is_told_apart(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("localregulars.storage.connection.BUSY_TIMEOUT_MS", 100)
    held = """
import sys
from pathlib import Path
from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.connection import open_alone
from localregulars.storage.opening import unlock_header
folder = Path(sys.argv[1])
unlocked = unlock_header((folder / "shop.lrkeys").read_bytes(), sys.argv[2])
connection = open_alone(folder / "shop.db", unlocked.keys.database, unlocked.header.db_salt)
print("held", flush=True)
sys.stdin.read()
"""
    with subprocess.Popen(
        [sys.executable, "-c", held, folder, PASSPHRASE], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        for attempt in (VAULT.unlock, VAULT.check):
            with pytest.raises(EnvironmentFailureError, match="Another program is using this shop; close it"):
                attempt(folder, PASSPHRASE)
        other.communicate("", timeout=30)
    VAULT.unlock(folder, PASSPHRASE).close()


def test_a_full_disk_and_a_write_protected_one_are_told_apart_and_lose_nothing(tmp_path: Path) -> None:
    if sys.platform != "linux" or subprocess.run(["unshare", "-rm", "true"], check=False).returncode:
        pytest.skip("this system lets nobody mount a small disk of their own")
    command = ["unshare", "-rm", sys.executable, "-m", "tests.storage.on_a_small_disk", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=120)
    said = json.loads(done.stdout)
    full, reserve, protected = said["full"], said["reserve"], said["read_only"]["said"]
    assert full["said"] == full["replaced"] == f"DiskFullError: {FULL}"
    assert full["saved"] == full["there"] > 50
    assert full["sound"]
    assert said["replacing"] == {
        "said": f"DiskFullError: {FULL}",
        "untouched": True,
        "names": ["shop.db", "shop.lrkeys"],
        "there": 600,
        "sound": True,
    }
    assert reserve == {
        "made": True, "given_up": True, "there": 1, "again_while_full": False, "made_again": 2**24, "short": True,
    }  # fmt: skip
    assert protected == dict.fromkeys(protected, f"EnvironmentFailureError: {READ_ONLY}")
    assert len(protected) == 5
