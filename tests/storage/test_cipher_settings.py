"""How pages are encrypted is recorded and said at every opening; other settings are told apart from damage."""

from __future__ import annotations

import hashlib
import hmac
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2
from tests.storage.opened import PASSPHRASE, folder_bytes

from localregulars.domain.errors import LocalRegularsError, NewerVersionError, NotAShopError, StoreDamagedError
from localregulars.storage.connection import raw_key
from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.opening import unlock_header
from localregulars.storage.vault import SqlVault

VAULT = SqlVault(FLOOR_COST)
OTHER_DEFAULTS = (
    "PRAGMA cipher_default_compatibility = 3",
    "PRAGMA cipher_default_page_size = 8192",
    "PRAGMA cipher_default_hmac_algorithm = HMAC_SHA256",
    "PRAGMA cipher_default_use_hmac = OFF",
    "PRAGMA cipher_default_plaintext_header_size = 32",
)
_ELSEWHERE = """
import sys
from pathlib import Path
from sqlcipher3 import dbapi2
from tests.storage.opened import NOTICES, NOW, PASSPHRASE, PROFILE
from localregulars.storage.backup.keeper import SqlBackups
from localregulars.storage.backup.restoring import SqlBackupReader
from localregulars.storage.kdf import FLOOR_COST
from localregulars.storage.vault import SqlVault

folder, vault = Path(sys.argv[1]), SqlVault(FLOOR_COST)
library = dbapi2.connect(":memory:")
for setting in sys.argv[2:]:
    library.execute(setting).fetchall()
store = vault.unlock(folder, PASSPHRASE)
SqlBackups(folder, store).save_automatic(NOW)
store.close()
assert vault.check(folder, PASSPHRASE).findings == ()
(backup,) = (folder / "backups").glob("*.lrbackup")
SqlBackupReader().restore(backup, PASSPHRASE, folder.with_name("restored"))
vault.create(folder.with_name("new"), PASSPHRASE, PROFILE, NOTICES, NOW)[0].close()
"""


def test_a_library_with_other_defaults_opens_checks_backs_up_and_makes_the_same_shops(folder: Path) -> None:
    command = [sys.executable, "-c", _ELSEWHERE, str(folder), *OTHER_DEFAULTS]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2])
    assert done.returncode == 0, done.stderr[-2000:]
    for name in ("shop", "restored", "new"):  # and a library with today's defaults opens what that one wrote
        VAULT.unlock(folder.with_name(name), PASSPHRASE).close()


def test_the_settings_are_those_that_the_key_file_records(folder: Path) -> None:
    cipher = json.loads((folder / "shop.lrkeys").read_bytes())["cipher"]
    store = VAULT.unlock(folder, PASSPHRASE)
    connection, _keys = store.opened()

    def answer(pragma: str) -> str:
        (row,) = connection.execute(f"PRAGMA {pragma}").fetchall()
        return str(row[0])

    assert answer("cipher_version").split(".")[0] == str(cipher["major"])
    assert answer("cipher_page_size") == str(cipher["page_size"])
    assert answer("cipher_hmac_algorithm") == cipher["hmac"]
    assert (answer("cipher_use_hmac"), answer("cipher_plaintext_header_size")) == ("1", "0")
    store.close()


def as_by_version_3(folder: Path, page_size: int) -> None:
    """The store of a shop, as the library's version before would have written it."""
    unlocked = unlock_header((folder / "shop.lrkeys").read_bytes(), PASSPHRASE)
    key = raw_key(unlocked.keys.database, unlocked.header.db_salt)
    path = folder.with_name("version3.db")
    connection = dbapi2.connect(str(path), isolation_level=None)
    for setting in (f"key = {key}", "cipher_compatibility = 3", f"cipher_page_size = {page_size}"):
        connection.execute(f"PRAGMA {setting}").fetchall()
    connection.execute("CREATE TABLE visit (a)")
    connection.execute("PRAGMA user_version = 1000")
    connection.close()
    path.replace(folder / "shop.db")


def say(folder: Path, change: Callable[[dict[str, Any]], object]) -> None:
    """Let the key file record other settings, as a program that was made for them would."""
    path = folder / "shop.lrkeys"
    unlocked = unlock_header(path.read_bytes(), PASSPHRASE)
    members = json.loads(path.read_bytes())
    change(members["cipher"])
    del members["sum"], members["mac"]
    body = json.dumps(members, separators=(",", ":")).encode()[:-1] + b',"sum":"'
    signed = body + hashlib.sha256(body).hexdigest().encode() + b'","mac":"'
    path.write_bytes(signed + hmac.digest(unlocked.keys.header, signed, "sha256").hex().encode() + b'"}\n')


@pytest.mark.parametrize("page_size", [1024, 4096])
def test_a_shop_of_the_library_s_version_before_is_explained_and_left_alone(folder: Path, page_size: int) -> None:
    as_by_version_3(folder, page_size)
    say(folder, lambda cipher: cipher.update(major=3, page_size=page_size, hmac="HMAC_SHA1"))
    before = folder_bytes(folder)
    for look in (VAULT.unlock, VAULT.check):
        with pytest.raises(NotAShopError, match="encrypted in an older way") as caught:
            look(folder, PASSPHRASE)
        assert "with the program that made it" in str(caught.value)
        assert "damaged" not in str(caught.value)
    assert folder_bytes(folder) == before


@pytest.mark.parametrize("page_size", [1024, 4096])
def test_a_store_of_that_version_under_a_key_file_of_this_one_is_no_shop_of_ours(folder: Path, page_size: int) -> None:
    as_by_version_3(folder, page_size)
    before = folder_bytes(folder)
    with pytest.raises(StoreDamagedError):
        VAULT.unlock(folder, PASSPHRASE)
    assert folder_bytes(folder) == before


OTHERS: dict[str, tuple[Callable[[dict[str, Any]], object], type[LocalRegularsError]]] = {
    "a later major": (lambda cipher: cipher.update(major=5), NewerVersionError),
    "larger pages": (lambda cipher: cipher.update(page_size=8192), NewerVersionError),
    "another seal": (lambda cipher: cipher.update(hmac="HMAC_SHA3_512"), NewerVersionError),
    "another library": (lambda cipher: cipher.update(library="sqlite3mc"), NewerVersionError),
    "no number": (lambda cipher: cipher.update(major="4"), StoreDamagedError),
    "no page size": (lambda cipher: cipher.pop("page_size"), StoreDamagedError),
    "no library": (lambda cipher: cipher.pop("library"), StoreDamagedError),
}


@pytest.mark.parametrize("what", sorted(OTHERS))
def test_settings_that_this_version_does_not_know_are_told_apart_from_damage(folder: Path, what: str) -> None:
    change, kind = OTHERS[what]
    say(folder, change)
    before = folder_bytes(folder)
    with pytest.raises(kind) as caught:
        VAULT.unlock(folder, PASSPHRASE)
    assert type(caught.value) is kind
    assert folder_bytes(folder) == before


def test_a_key_file_of_the_first_version_which_names_no_seal_opens(folder: Path) -> None:
    say(folder, lambda cipher: cipher.pop("hmac"))
    VAULT.unlock(folder, PASSPHRASE).close()
    VAULT.new_recovery_code(folder, PASSPHRASE)
    assert json.loads((folder / "shop.lrkeys").read_bytes())["cipher"]["hmac"] == "HMAC_SHA512"
